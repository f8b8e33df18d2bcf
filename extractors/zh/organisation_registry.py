"""The organisations of one article: which printed forms mean the same body.

A short form is resolved by what the article itself says (下称, 简称), by the lexicon of bodies, by the place that 市委 or
县政府 must mean here, by the one group or school that 集团 or 我校 must mean, and by being the beginning or end of a longer form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, country_signs, foreign_places, place_forms, read_table
from extractors.zh.announcers import Announcers
from extractors.zh.body_kinds import is_of_kind
from extractors.zh.form_index import FormIndex, FormWeights
from extractors.zh.organisation_forms import (
    ASSOCIATION_ENDS,
    RELATIVE_PLACE,
    canonical,
    defined_forms,
    first_named,
    is_abbreviation,
    is_bare,
    last_named,
)
from extractors.zh.organisation_similarity import is_of_another_place, may_be_same
from extractors.zh.organisations import organisation_start
from extractors.zh.own_school import is_college, short_named_school
from extractors.zh.page_owner import PageOwner
from extractors.zh.places import LEVELS
from extractors.zh.short_companies import company_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extractors.zh.places import PlaceContext
    from ontology.articles import Span

_PART = re.compile(
    r"(?:党委|党组|机关|第[一二三四五六七八九十\d]+)?[\u4e00-\u9fff]{0,10}(?:部|处|(?<!公)司|室|科|办公室|中心|党委|学院|系|工会|分公司|分厂|车间|庭|团委|纪委|工作站|审判委员会|检察委员会)"
)
_WHOLE = re.compile(
    r"[\u4e00-\u9fff（）]{2,24}?(?:集团有限公司|有限公司|集团公司|集团|公司|大学|协会|学会|银行|医院|研究院|人民法院|人民检察院|[省市县区州](?:委|纪委|监委)(?!员)|(?:委|委员会|局|厅|部)(?=[\u4e00-\u9fff]{1,10}[处司科]$))(?!员)"
)
_BOARD = re.compile(r"(.{2,30}?(?<!第))?(?:第?[一二三四五六七八九十\d]+届)?(?:董事会|监事会|董监事会|董事局)")
_COUNCIL = re.compile(
    r"(.{2,30}?(?:协会|学会|商会|联合会|总会|促进会|研究会|基金会|联谊会|分会|专委会|专业委员会|技术委员会|工作委员会|专家委员会))?第?[一二三四五六七八九十\d]+届(?:第?[一二三四五六七八九十\d]+次)?(?:常务)?(?:理事会|监事会|执委会|委员会)"
    r"|(.{2,30}?(?:协会|学会|商会|联合会|总会|促进会|联谊会))(?:常务)?理事会"
)
_OF_THE_BODY = re.compile(r"^(?:本|该|我)?(?:协会|学会|商会|总会|联合会|研究会|促进会)(?=[\u4e00-\u9fff]{3})")
"""How a part's name begins that says only that it is the body's own (协会专家委员会)."""
HAVE_BOARDS = "公司|集团|基金会|协会|学会|大学|学院"
"""How the bodies end that have directors and supervisors."""
HAVE_COUNCILS = "协会|学会|商会|联合会|总会|促进会|研究会|基金会|联谊会"
"""How the bodies end that have a council."""
_LEAGUE = "共青团"
"""How a committee of young people is called before the name of the body that it is at (共青团南陵学院委员会)."""
_SCHOOL = "学校"
"""Among the kinds of bodies that 校 may mean."""
_OWN_WORDS = frozenset({"母校", "学校", "全校", "校", "学院", "医院", "法院", "检察院", "中院", "园区", "社区"})
"""What else than 我院 or 本校 a page calls its own body."""
_OWNERS = re.compile(r"院|大学|学校")
_OURS = frozenset({"我校", "我院", "我所", "我馆", "本校", "本院"})
_COMING = 60
"""How far before 来我校 stands who comes."""
_MANY_ENTRIES = 200
_OF_SCHOOLS = frozenset("友园企")
"""What makes one word with 校, which then is no short form of the school (校友总会)."""
_COMPANY_ITSELF = frozenset({"公司", "本公司", "该公司", "我公司", "上市公司", "该行", "本行", "该集团", "该企业"})
_BARE_UNITS = frozenset("部委局厅院厂")
_NEAR = 20_000
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
        self._by_form: dict[str, OrganisationEntry] = {}
        self._by_canonical: dict[str, OrganisationEntry] = {}
        self._defined = defined_forms(text)
        self._shorts: dict[str, list[str]] = {}
        for short, full in self._defined.items():
            self._shorts.setdefault(full, []).append(short)
        self._searching: set[str] = set()
        self._relations = FormIndex()
        self._weight = FormWeights(text)
        self._openings: dict[str, tuple[str, int] | None] = {}

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
        known = next((self._by_form[f + part] for f in parent.forms if f + part in self._by_form), None)
        entry = known or self._open([base + part])
        if not self._relations.holders(form):
            self._add_form(entry, form)
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
                known = self._by_form.get(form[:end])
                if known is not None and known is not entry and not known.generic and _PART.fullmatch(form, end):
                    return known
            if base and _PART.fullmatch(form, base.end()) and not is_bare(base.group()):
                return self._by_canonical.get(canonical(base.group())) or self._open([base.group()])
        return None

    def main(self, kinds: str = "集团|公司|协会|学会|委员会|大学|学院|医院|商会|联合会") -> OrganisationEntry | None:
        """Give the body the article is about: the one of a kind that is named most, early ones first."""
        number = self._weight.heaviest(kinds)
        found = self._main_of_text(kinds) if number is None else self.entries[number]
        if found is not None and "会" in kinds and any(form in body_forms() for form in found.forms):
            found = self._main_of_text(kinds) or found
        if found is not None and found.name.startswith(_LEAGUE) and found.name != _LEAGUE:
            return self._find(found.name.removeprefix(_LEAGUE), 0)
        if found is not None and _SCHOOL in kinds and is_college(found.name):
            school = short_named_school(self.text)
            return self._find(*school) if school else None
        return found

    def own(self, opening: str, kinds: str) -> OrganisationEntry | None:
        """Give the school, hospital or court whose page it is, which 我院, 学校 or 医院 then mean."""
        if not (opening.startswith(("我", "本")) or opening in _OWN_WORDS) or _OWNERS.search(kinds) is None:
            return None
        name = self.owner.of_kind(kinds)
        return self._find(name, 0) if name else None

    def _is_guest(self, entry: OrganisationEntry | None, ours: str) -> bool:
        """Tell whether a body comes to the page's own, and so is not what 我校 means (北川大学校长来我校交流)."""
        coming = [self.text.find(f"{verb}{ours}") for verb in "来到赴访临"]
        ends = [end for end in coming if end >= 0]
        if entry is None or not ends:
            return False
        opening = self.text[max(0, min(ends) - _COMING) : min(ends)].rpartition("\n")[2]
        return any(form in opening for form in entry.forms)

    def is_known(self, form: str) -> bool:
        """Tell whether a form, be it only a word for a body (县政府), was read already."""
        return form in self._by_form

    def is_told(self, form: str) -> bool:
        """Tell whether a form is a name of a body of the article, and no word for one (集团)."""
        entry = self._by_form.get(form)
        return entry is not None and not entry.generic and not is_bare(form)

    def defined_for(self, entry: OrganisationEntry) -> Iterator[str]:
        """Give the short forms that the article defines (简称, 下称) for a body and that are nobody's yet."""
        for form in entry.forms:
            yield from (short for short in self._shorts.get(form, ()) if short not in self._by_form)

    def _find(self, form: str, position: int) -> OrganisationEntry:
        bare = form.strip("“”\"' 　")
        form = form.strip() if "”" in bare and form[:1] == "“" else bare  # “雄鹰”集团
        if form in self._by_form:
            return self._by_form[form]
        if form in self._searching:
            return self._open([form])
        self._searching.add(form)
        try:
            return self._search(form, position)
        finally:
            self._searching.discard(form)

    def _search(self, form: str, position: int) -> OrganisationEntry:
        if form in self._defined:
            return self._link(form, self._find(self._defined[form], position))
        if form in self._shorts:
            return self._open([form, *self._shorts[form]])
        if form in country_signs():
            return self._link(form, self._find(country_signs()[form], position), local=True)
        if form in _STATE:
            return self._open([_STATE_NAME, form]) if _STATE_NAME not in self._by_form else self._by_form[_STATE_NAME]
        body = body_forms().get(form) or body_forms().get(canonical(form))
        if body is not None:
            known = next((self._by_form[f] for f in (body.name, *body.short) if f in self._by_form), None)
            return self._link(form, known) if known else self._open([form, body.name, *body.short])
        country = foreign_places().get(form)
        if country is not None and country.kind == "country":
            known = next((self._by_form[f] for f in (country.name, *country.forms) if f in self._by_form), None)
            return self._link(form, known) if known else self._open([form])
        relative = self._of_board(form, position) or self._relative(form, position)
        if relative is not None:
            return relative
        bare = form.removeprefix("中共") if form.startswith("中共") and not form.startswith("中共中央") else None
        if bare and bare in self._by_form:
            return self._link(form, self._by_form[bare])
        same = self._by_form.get(canonical(form)) or self._by_canonical.get(canonical(form))
        if same is not None:
            return self._link(form, same)
        similar = self._similar(form) or self._abbreviated(form) or self._named_in_full(form)
        if similar is not None:
            return self._link(form, similar)
        return self._open([form, *([bare] if bare else [])])

    def _of_board(self, form: str, position: int) -> OrganisationEntry | None:
        """Give the body that a board (公司第六届董事会, 监事会) is the board of; the board is no body of its own."""
        board = _BOARD.fullmatch(form)
        if board is None:
            council = _COUNCIL.fullmatch(form)
            if council is None:
                return None
            whole = council[1] or council[2]
            return self._find(whole, position) if whole else self.main(HAVE_COUNCILS)
        return self._find(board[1], position) if board[1] else self.main(HAVE_BOARDS)

    def _relative(self, form: str, position: int) -> OrganisationEntry | None:
        if form in _BARE_UNITS and (whole := self._main_of_text(form)) is not None:
            return whole
        if form in LEVELS:
            place = self.places.nearest(form, position)
            return self._find(place, position) if place else self._of_no_place(form, form)
        if form.startswith(("该", "本")) and len(form) > 2:
            named = self.text.rfind(form[1:], max(0, position - _NEAR), max(0, position))
            start = organisation_start(self.text, named + len(form) - 1, max(0, named - 30)) if named > 0 else named
            if 0 <= start < named and self.text[start] not in "该本我":
                return self._link(form, self._find(self.text[start : named + len(form) - 1], named), local=True)
        match = RELATIVE_PLACE.match(form)
        if match and form not in place_forms():
            level = match[1]
            place = self.places.nearest(level, position)
            rest = form[match.end() :]
            if place is None:
                return self._of_no_place(level, form)
            full = place + rest
            if rest in ASSOCIATION_ENDS and full not in self._by_form:
                guild = first_named(self.text, rest)
                if guild and guild[0] != full and guild[0].startswith(place):
                    return self._link(form, self._find(*guild), local=True)
            if full in self._by_form:
                return self._link(form, self._by_form[full], local=True)
            entry = self._open([full]) if RELATIVE_PLACE.match(full) else self._find(full, position)
            if not self._relations.holders(form):
                self._add_form(entry, form)
            return entry
        announced = self.announcers.at(position) if form in _COMPANY_ITSELF else None
        if announced is not None:
            return self._link(form, self._find(*announced), local=True)
        for opening, kinds in relative_kinds():
            if not form.startswith(opening) or form == opening + "公司":
                continue
            prefix = "" if opening == "校" and form[1:2] in _OF_SCHOOLS else opening
            near = self._near(opening, kinds, position)
            whole = near or self.own(opening, kinds)
            if whole is None:
                whole = self.main(kinds) or self._main_of_text(kinds)
                whole = None if opening in _OURS and self._is_guest(whole, opening) else whole
            rest = form[len(prefix) :]
            short = company_before(self.text, position) if whole is None and "公司" in kinds else None
            if short is not None:
                whole = self._find(self.text[slice(*short)], short[0])
            if whole is None:
                return self._open([form], generic=True) if not rest else None
            if not rest or (rest == "集团" and whole.name.endswith(("集团", "公司"))):
                return self._link(form, whole, local=near is not None)
            ends = tuple(kinds.split("|"))
            complete = [form for form in whole.forms if form.endswith(ends) and not is_bare(form)]
            shortest = min(complete or [whole.name], key=len)
            for base in whole.forms:
                if base + rest in self._by_form:
                    return self._link(form, self._by_form[base + rest])
            return self._open([shortest + rest, form])
        return None

    def _of_no_place(self, level: str, form: str) -> OrganisationEntry:
        """Give the body of a county that nothing names: its mayor and its government are of one body, as those of a named one."""
        governments = (level, f"{level}政府", f"{level}人民政府")
        known = next((self._by_form[one] for one in governments if one in self._by_form), None)
        if form in governments and known is not None:
            return self._link(form, known)
        return self._open([form], generic=True)

    def _near(self, opening: str, kinds: str, position: int) -> OrganisationEntry | None:
        """Give the body just named that 该院 means, or 学院 on a page of nobody's: the college that its paragraph names."""
        if opening.startswith("该"):
            return self._just_named(kinds, position)
        if opening not in _OWN_WORDS or self.owner.of_kind(kinds):
            return None
        paragraph = self.text.rfind("\n", 0, position) + 1
        told = last_named(self.text[paragraph:position], kinds, position - paragraph)
        if told is None or (_SCHOOL in kinds and is_college(told[0])):
            return None
        return self._find(told[0], paragraph + told[1])

    def _last_before(self, kinds: str, position: int) -> OrganisationEntry | None:
        """Give the body of a kind that a post or an act named last before a position (该局)."""
        told = [
            (end, entry)
            for entry in self.entries[-_MANY_ENTRIES:]
            if not entry.generic and is_of_kind(entry, kinds)
            for _, end in entry.mentions
            if end <= position
        ]
        return max(told, key=lambda one: one[0])[1] if told else None

    def _just_named(self, kinds: str, position: int) -> OrganisationEntry | None:
        """Give the body named last that 该院 may mean; 该校 means a university rather than one of its colleges."""
        schools = kinds.replace("|学院", "") if _SCHOOL in kinds else kinds
        told = last_named(self.text, schools, position) or last_named(self.text, kinds, position)
        return self._find(*told) if told else self._last_before(kinds, position)

    def _main_of_text(self, kinds: str) -> OrganisationEntry | None:
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
        if first is not None and _SCHOOL in kinds and is_college(first[0]):
            first = short_named_school(self.text)
        return self._find(*first) if first else None

    def _named_in_full(self, form: str) -> OrganisationEntry | None:
        """Find the association that the text names in full and the form (from a headline) abbreviates."""
        ending = next((end for end in ASSOCIATION_ENDS if form.endswith(end) and form != end), None)
        named = first_named(self.text, ending) if ending else None
        return self._find(*named) if named and named[0] != form and is_abbreviation(form, named[0]) else None

    def _abbreviated(self, form: str) -> OrganisationEntry | None:
        """Find the one entry whose full name a short one abbreviates, or that abbreviates a full one (特钢协, …特种钢工业协会)."""
        found = [
            entry
            for entry in self.entries[:_MANY_ENTRIES]
            if not entry.generic and any(is_abbreviation(*sorted((form, known), key=len)) for known in entry.forms)
        ]
        return found[0] if len(found) == 1 else None

    def _similar(self, form: str) -> OrganisationEntry | None:
        """Find an entry of which the form is a beginning or an end, or the other way round."""
        for entry in map(self.entries.__getitem__, self._relations.akin(form)):
            if entry.generic or is_of_another_place(form, entry.forms):
                continue
            if any(may_be_same(form, known, self._by_form) for known in entry.forms):
                return entry
        return None

    def _open(self, forms: list[str], *, generic: bool = False) -> OrganisationEntry:
        entry = OrganisationEntry([], generic=generic, number=len(self.entries))
        self.entries.append(entry)
        for form in dict.fromkeys(forms):
            self._add_form(entry, form)
            self._by_form.setdefault(form, entry)
            self._by_canonical.setdefault(canonical(form), entry)
        return entry

    def _link(self, form: str, entry: OrganisationEntry, *, local: bool = False) -> OrganisationEntry:
        if entry.number not in self._relations.holders(form):
            self._add_form(entry, form)
        if not local:
            self._by_form.setdefault(form, entry)
            self._by_canonical.setdefault(canonical(form), entry)
        return entry

    def _add_form(self, entry: OrganisationEntry, form: str) -> None:
        entry.forms.append(form)
        self._relations.add(form, entry.number)
        self._weight.add(form, entry.number)


@cache
def relative_kinds() -> tuple[tuple[str, str], ...]:
    """Give the openings (集团, 我校) that mean the article's own body, the longest first, with the endings of such bodies."""
    rows = sorted(read_table("zh_relative_bodies"), key=lambda row: -len(row["opening"]))
    return tuple((row["opening"], row["kinds"]) for row in rows)
