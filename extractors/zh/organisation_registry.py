"""The organisations of one article: which printed forms mean the same body.

A short form is resolved by what the article itself says (下称, 简称), by the lexicon of bodies, by the place that 市委 or
县政府 must mean here, by the one group or school that 集团 or 我校 must mean, and by being the beginning or end of a longer form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, country_signs, foreign_places
from extractors.zh.announcers import Announcers
from extractors.zh.boards import board_of
from extractors.zh.form_index import FormIndex, FormWeights
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisation_forms import (
    association_in_full,
    canonical,
    defined_forms,
    first_named,
    is_abbreviation,
    is_bare,
)
from extractors.zh.organisation_similarity import is_of_another_place, may_be_same
from extractors.zh.own_school import is_college, short_named_school
from extractors.zh.page_owner import PageOwner
from extractors.zh.relative_bodies import MANY_ENTRIES, OWN_WORDS, SCHOOL, RelativeBodies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extractors.zh.places import PlaceContext
    from ontology.articles import Span

_PART = re.compile(
    r"(?:党委|党组|机关|第[一二三四五六七八九十\d]+)?[\u4e00-\u9fff]{0,10}(?:部|处|(?<!公)司|室|科|办公室|中心|党委|党组|学院|系|工会|分公司|分厂|车间|庭|团委|纪委|工作站|审判委员会|检察委员会)"
)
_WHOLE = re.compile(
    r"[\u4e00-\u9fff（）]{2,24}?(?:集团有限公司|有限公司|集团公司|集团|公司|大学|协会|学会|银行|医院|研究院|人民法院|人民检察院|[省市县区州](?:委|纪委|监委)(?!员)|(?:委|委员会|局|厅|部)(?=[\u4e00-\u9fff]{1,10}[处司科]$))(?!员)"
)
_COMMITTEE_OF = re.compile(r"(?:党委|党组|党总支|党支部)$")
"""The committee of the party in a body, behind the name of the body."""
_OF_THE_BODY = re.compile(r"^(?:本|该|我)?(?:协会|学会|商会|总会|联合会|研究会|促进会)(?=[\u4e00-\u9fff]{3})")
"""How a part's name begins that says only that it is the body's own (协会专家委员会)."""
_LEAGUE = "共青团"
"""How a committee of young people is called before the name of the body that it is at (共青团南陵学院委员会)."""
_OWNERS = re.compile(r"院|大学|学校")
_OWN_SCHOOL = ("我校", "本校", "学校", "校")
_SCHOOLS = ("大学", "师范学院", "职业技术学院")
_STATE = frozenset({"国家", "中国", "我国", "中国国家", "中华人民共和国国家"})
_STATE_NAME = "中华人民共和国"


@dataclass(slots=True)
class OrganisationEntry:
    """One organisation of the article; ``forms`` are all names, the first the one that opened the entry."""

    forms: list[str]
    mentions: dict[tuple[int, int], None] = field(default_factory=dict)
    generic: bool = False
    number: int = 0
    """How many entries were opened before it."""
    around: dict[Span, str] = field(default_factory=dict)
    """Where it stands in the article outside the working text, or in other letters, and as what."""
    part_of: OrganisationEntry | None = None
    """The body it was read as a department of."""
    settled: str = ""
    """What it is called once all facts are told, whatever else it is then found to be called."""

    @property
    def name(self) -> str:
        """The fullest form printed, of those that go on with what it was called when it was told of."""
        forms = [form for form in self.forms if form.endswith(self.settled)] or self.forms
        return max(forms, key=lambda form: (not form.startswith("（"), len(form)))


class OrganisationRegistry:
    """Finds or opens the entry that a printed form means at a position of the working text."""

    def __init__(self, text: str, places: PlaceContext, frame: str = "") -> None:
        """Read the definitions of short forms out of the article; ``frame`` is its headline and what stands around it."""
        self.text = text
        self.owner = PageOwner(frame, text)
        self.places = places
        self.announcers = Announcers(text)
        self.entries: list[OrganisationEntry] = []
        self.by_form: dict[str, OrganisationEntry] = {}
        self._by_canonical: dict[str, OrganisationEntry] = {}
        self._defined = defined_forms(text)
        self._shorts: dict[str, list[str]] = {}
        for short, full in self._defined.items():
            self._shorts.setdefault(full, []).append(short)
        self._searching: set[str] = set()
        self._relations = FormIndex()
        self._weight = FormWeights(text)
        self._openings: dict[str, tuple[str, int] | None] = {}

    @property
    def relative(self) -> RelativeBodies:
        """Which body of the article a word means by where it stands; made when asked, so that nothing holds itself in memory."""
        return RelativeBodies(self)

    def resolve(self, form: str, position: int, span: tuple[int, int] | None = None) -> OrganisationEntry:
        """Give the entry of a form, opening one if nothing known fits."""
        entry = self._find(form, position)
        if span is not None:
            entry.mentions[span] = None
        return entry

    def resolve_department(self, parent: OrganisationEntry, form: str, span: tuple[int, int]) -> OrganisationEntry:
        """Give the department (宣传部) of the body that the post before it is at."""
        base = min(
            (f for f in parent.forms if len(f) > 1),
            key=lambda f: (is_bare(f), f.startswith("中共"), len(f)),
            default=parent.name,
        )
        part = _OF_THE_BODY.sub("", form)
        known = next((self.by_form[f + part] for f in parent.forms if f + part in self.by_form), None)
        entry = known or self.open_entry([base + part])
        self.add_word(entry, form)
        entry.mentions[span] = None
        entry.part_of = entry.part_of or (parent if entry is not parent else None)
        return entry

    def open_part(
        self, whole: OrganisationEntry, forms: list[str], spans: Iterable[tuple[int, int]]
    ) -> OrganisationEntry:
        """Open a part of a body (its board) that only its own forms mean."""
        entry = OrganisationEntry(forms, dict.fromkeys(spans), number=len(self.entries), part_of=whole)
        self.entries.append(entry)
        return entry

    def parent_of(self, entry: OrganisationEntry) -> OrganisationEntry | None:
        """Give the body an organisation is a department of: the one whose name its own name begins with."""
        if entry.part_of is not None:
            return entry.part_of
        for form in sorted(entry.forms, key=len, reverse=True):
            base = _WHOLE.match(form)
            for end in range(len(form) - 1, max(2, base.end() - 1 if base else 2), -1):
                known = self.by_form.get(form[:end])
                if known is not None and known is not entry and not known.generic and _PART.fullmatch(form, end):
                    return known
            if base and _PART.fullmatch(form, base.end()) and not is_bare(base.group()):
                return self._by_canonical.get(canonical(base.group())) or self.open_entry([base.group()])
            whole = _COMMITTEE_OF.sub("", form)
            if whole != form and ends_strongly(whole) and not is_bare(whole):
                return self._by_canonical.get(canonical(whole)) or self.open_entry([whole])
        return None

    def school_of(self, entry: OrganisationEntry) -> OrganisationEntry | None:
        """Give the school a college called by its subjects alone (材料学院) is of: the page's own, or the only one told of."""
        if entry.generic or not all(map(is_college, entry.forms)):
            return None
        own = next((self.by_form[word] for word in _OWN_SCHOOL if word in self.by_form), None)
        told = [other for other in self.entries if any(form.endswith(_SCHOOLS) for form in other.forms)]
        found = own or (told[0] if len(told) == 1 else None)
        return found if found is not entry and found is not None and not found.generic else None

    def main(self, kinds: str = "集团|公司|协会|学会|委员会|大学|学院|医院|商会|联合会") -> OrganisationEntry | None:
        """Give the body the article is about: the one of a kind that is named most, early ones first."""
        number = self._weight.heaviest(kinds)
        found = self.first_of_kind(kinds) if number is None else self.entries[number]
        if found is not None and "会" in kinds and any(form in body_forms() for form in found.forms):
            found = self.first_of_kind(kinds) or found
        if found is not None and found.name.startswith(_LEAGUE) and found.name != _LEAGUE:
            return self._find(found.name.removeprefix(_LEAGUE), 0)
        if found is not None and SCHOOL in kinds and is_college(found.name):
            school = short_named_school(self.text)
            return self._find(*school) if school else None
        return found

    def own(self, opening: str, kinds: str) -> OrganisationEntry | None:
        """Give the school, hospital or court whose page it is, which 我院, 学校 or 医院 then mean."""
        if not (opening.startswith(("我", "本")) or opening in OWN_WORDS) or _OWNERS.search(kinds) is None:
            return None
        name = self.owner.of_kind(kinds)
        return self._find(name, 0) if name else None

    def is_known(self, form: str) -> bool:
        """Tell whether a form, be it only a word for a body (县政府), was read already."""
        return form in self.by_form

    def is_told(self, form: str) -> bool:
        """Tell whether a form is a name of a body of the article, and no word for one (集团)."""
        entry = self.by_form.get(form)
        return entry is not None and not entry.generic and not is_bare(form)

    def defined_for(self, entry: OrganisationEntry) -> Iterator[str]:
        """Give the short forms that the article defines (简称, 下称) for a body and that are nobody's yet."""
        for form in entry.forms:
            yield from (short for short in self._shorts.get(form, ()) if short not in self.by_form)

    def _find(self, form: str, position: int) -> OrganisationEntry:
        bare = form.strip("“”\"' 　")
        form = form.strip() if "”" in bare and form[:1] == "“" else bare  # “雄鹰”集团
        if form in self.by_form:
            return self.by_form[form]
        if form in self._searching:
            return self.open_entry([form])
        self._searching.add(form)
        try:
            return self._search(form, position)
        finally:
            self._searching.discard(form)

    def _search(self, form: str, position: int) -> OrganisationEntry:
        if form in self._defined:
            return self.link(form, self._find(self._defined[form], position))
        if form in self._shorts:
            return self.open_entry([form, *self._shorts[form]])
        if form in country_signs():
            return self.link(form, self._find(country_signs()[form], position), local=True)
        if form in _STATE:
            return (
                self.open_entry([_STATE_NAME, form]) if _STATE_NAME not in self.by_form else self.by_form[_STATE_NAME]
            )
        body = body_forms().get(form) or body_forms().get(canonical(form))
        if body is not None:
            known = next((self.by_form[f] for f in (body.name, *body.short) if f in self.by_form), None)
            return self.link(form, known) if known else self.open_entry([form, body.name, *body.short])
        country = foreign_places().get(form)
        if country is not None and country.kind == "country":
            known = next((self.by_form[f] for f in (country.name, *country.forms) if f in self.by_form), None)
            return self.link(form, known) if known else self.open_entry([form])
        relative = self._of_board(form, position) or self.relative.find(form, position)
        if relative is not None:
            return relative
        bare = form.removeprefix("中共") if form.startswith("中共") and not form.startswith("中共中央") else None
        if bare and bare in self.by_form:
            return self.link(form, self.by_form[bare])
        same = self.by_form.get(canonical(form)) or self._by_canonical.get(canonical(form))
        if same is not None:
            return self.link(form, same)
        similar = self._similar(form) or self._abbreviated(form)
        if similar is not None:
            return self.link(form, similar)
        return self.open_entry([form, *([bare] if bare else [])])

    def _of_board(self, form: str, position: int) -> OrganisationEntry | None:
        """Give the body that a board or council is of; the board is no body of its own."""
        board = board_of(form)
        if board is None:
            return None
        return self._find(board.whole, position) if board.whole else self.main(board.kinds)

    def first_of_kind(self, kinds: str) -> OrganisationEntry | None:
        """Find a body of the kind that the article names before any post has: the first one of the text."""
        key = f"\0{kinds}"  # apart from the forms under search: 公司 is a form and a kind
        if key in self._searching:
            return None
        self._searching.add(key)
        try:
            return self._first_in_text(kinds)
        finally:
            self._searching.discard(key)

    def _first_in_text(self, kinds: str) -> OrganisationEntry | None:
        if kinds not in self._openings:
            self._openings[kinds] = first_named(self.text, kinds)
        first = self._openings[kinds]
        if first is not None and SCHOOL in kinds and is_college(first[0]):
            first = short_named_school(self.text)
        return self._find(*first) if first else None

    def _abbreviated(self, form: str) -> OrganisationEntry | None:
        """Find the one entry whose full name a short one abbreviates, or the association that the text names in full."""
        found = [
            entry
            for entry in self.entries[:MANY_ENTRIES]
            if not entry.generic and any(is_abbreviation(*sorted((form, known), key=len)) for known in entry.forms)
        ]
        named = association_in_full(self.text, form) if len(found) != 1 else None
        return found[0] if len(found) == 1 else self._find(*named) if named else None

    def _similar(self, form: str) -> OrganisationEntry | None:
        """Find an entry of which the form is a beginning or an end, or the other way round."""
        for entry in map(self.entries.__getitem__, self._relations.akin(form)):
            if entry.generic or is_of_another_place(form, entry.forms):
                continue
            if any(may_be_same(form, known, self.by_form) for known in entry.forms if len(known) > 1):
                return entry
        return None

    def open_entry(self, forms: list[str], *, generic: bool = False) -> OrganisationEntry:
        """Open an entry for a body not told of before; ``generic``: that only a word stands for."""
        entry = OrganisationEntry([], generic=generic, number=len(self.entries))
        self.entries.append(entry)
        for form in dict.fromkeys(forms):
            self._add_form(entry, form)
            self.by_form.setdefault(form, entry)
            self._by_canonical.setdefault(canonical(form), entry)
        return entry

    def link(self, form: str, entry: OrganisationEntry, *, local: bool = False) -> OrganisationEntry:
        """Make a form one of an entry's; ``local``: only here, elsewhere it may mean another."""
        if entry.number not in self._relations.holders(form):
            self._add_form(entry, form)
        if not local:
            self.by_form.setdefault(form, entry)
            self._by_canonical.setdefault(canonical(form), entry)
        return entry

    def add_word(self, entry: OrganisationEntry, form: str) -> None:
        """Enter a word for a body, unless the word is a form of one already; elsewhere it may mean another."""
        if not self._relations.holders(form):
            self._add_form(entry, form)

    def _add_form(self, entry: OrganisationEntry, form: str) -> None:
        entry.forms.append(form)
        self._relations.add(form, entry.number)
        self._weight.add(form, entry.number)
