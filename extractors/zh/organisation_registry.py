"""The organisations of one article: which printed forms mean the same body.

A short form is resolved by what the article itself says (下称, 简称), by the lexicon of bodies, by the place that 市委 or
县政府 must mean here, by the one group or school that 集团 or 我校 must mean, and by being the beginning or end of a longer form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, country_signs, foreign_places, org_suffixes, place_forms, read_table
from extractors.zh.form_index import GROUP_REST, FormIndex, FormWeights
from extractors.zh.organisations import organisation_start
from extractors.zh.places import LEVELS

if TYPE_CHECKING:
    from extractors.zh.places import PlaceContext

_DEFINITION = re.compile(
    r"（(?:以下|下文|下|后文)?(?:统称|简称|下称|又称|称)(?:为|：)?[“「《]?([^（）”」》“，；。]{2,14})[”」》]?(?:[，、；][^（）]*)?）|（下称[“]?([^（）”]{2,14})[”]?）"
)
_RELATIVE_PLACE = re.compile(
    r"^(?:中共|我|全|本|该)?(省|市|县|区|州|盟|旗|镇|乡|村|街道)(?=委|政府|政协|人大|人民|纪委|监委|监察|国资|长|[\u4e00-\u9fff]{2})",
)
_PART = re.compile(
    r"(?:党委|党组|机关|第[一二三四五六七八九十\d]+)?[\u4e00-\u9fff]{0,10}(?:部|处|室|科|办公室|中心|党委|学院|系|工会|分公司|分厂|车间|庭|团委|纪委|工作站|审判委员会|检察委员会)"
)
_WHOLE = re.compile(
    r"[\u4e00-\u9fff（）]{2,24}?(?:集团有限公司|有限公司|集团公司|集团|公司|大学|协会|学会|银行|研究院|人民法院|人民检察院|[省市县区州]委)(?!员)"
)
_MANY_ENTRIES = 200
_BARE_UNITS = frozenset("部委局厅院厂校")
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

    @property
    def name(self) -> str:
        """The fullest form printed."""
        return max(self.forms, key=len)


class OrganisationRegistry:
    """Finds or opens the entry that a printed form means at a position of the working text."""

    def __init__(self, text: str, places: PlaceContext) -> None:
        """Read the definitions of short forms out of the article."""
        self.text = text
        self.places = places
        self.entries: list[OrganisationEntry] = []
        self._by_form: dict[str, OrganisationEntry] = {}
        self._by_canonical: dict[str, OrganisationEntry] = {}
        self._defined = _definitions(text)
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
            (f for f in parent.forms if len(f) > 1), key=lambda f: (f.startswith("中共"), len(f)), default=parent.name
        )
        known = next((self._by_form[f + form] for f in parent.forms if f + form in self._by_form), None)
        entry = known or self._open([base + form])
        if not self._relations.holders(form):
            self._add_form(entry, form)
        entry.mentions[span] = None
        return entry

    def parent_of(self, entry: OrganisationEntry) -> OrganisationEntry | None:
        """Give the body an organisation is a department of: the one whose name its own name begins with."""
        for form in sorted(entry.forms, key=len, reverse=True):
            for end in range(len(form) - 1, 2, -1):
                known = self._by_form.get(form[:end])
                if known is not None and known is not entry and not known.generic and _PART.fullmatch(form, end):
                    return known
            base = _WHOLE.match(form)
            if base and _PART.fullmatch(form, base.end()) and not is_bare(base.group()):
                return self._by_canonical.get(canonical(base.group())) or self._open([base.group()])
        return None

    def main(self, kinds: str = "集团|公司|协会|学会|委员会|大学|学院|医院|商会|联合会") -> OrganisationEntry | None:
        """Give the body the article is about: the one of a kind that is named most, early ones first."""
        number = self._weight.heaviest(kinds)
        return self._main_of_text(kinds) if number is None else self.entries[number]

    def _find(self, form: str, position: int) -> OrganisationEntry:
        form = form.strip("“”\"' 　")
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
        relative = self._relative(form, position)
        if relative is not None:
            return relative
        bare = form.removeprefix("中共") if form.startswith("中共") and not form.startswith("中共中央") else None
        if bare and bare in self._by_form:
            return self._link(form, self._by_form[bare])
        same = self._by_form.get(canonical(form)) or self._by_canonical.get(canonical(form))
        if same is not None:
            return self._link(form, same)
        similar = self._similar(form) or self._abbreviated(form)
        if similar is not None:
            return self._link(form, similar)
        return self._open([form, *([bare] if bare else [])])

    def _relative(self, form: str, position: int) -> OrganisationEntry | None:
        if form in _BARE_UNITS and (whole := self._main_of_text(form)) is not None:
            return whole
        if form in LEVELS:
            place = self.places.nearest(form, position)
            return self._find(place, position) if place else self._open([form], generic=True)
        if form.startswith(("该", "本")) and len(form) > 2:
            named = self.text.rfind(form[1:], max(0, position - _NEAR), max(0, position))
            start = organisation_start(self.text, named + len(form) - 1, max(0, named - 30)) if named > 0 else named
            if 0 <= start < named:
                return self._link(form, self._find(self.text[start : named + len(form) - 1], named), local=True)
        match = _RELATIVE_PLACE.match(form)
        if match and form not in place_forms():
            level = match[1]
            place = self.places.nearest(level, position)
            rest = form[match.end() :]
            if place is None:
                return self._open([form], generic=True)
            full = place + rest
            if full in self._by_form:
                return self._link(form, self._by_form[full], local=True)
            entry = self._open([full]) if _RELATIVE_PLACE.match(full) else self._find(full, position)
            if not self._relations.holders(form):
                self._add_form(entry, form)
            return entry
        for prefix, kinds in _relative_kinds():
            if not form.startswith(prefix) or form == prefix + "公司":
                continue
            whole = self.main(kinds) or self._main_of_text(kinds)
            rest = form[len(prefix) :]
            if whole is None:
                return self._open([form], generic=True) if not rest else None
            if not rest:
                return self._link(form, whole)
            shortest = min((f for f in whole.forms if f.endswith(tuple(kinds.split("|")))), key=len, default=whole.name)
            for base in whole.forms:
                if base + rest in self._by_form:
                    return self._link(form, self._by_form[base + rest])
            return self._open([shortest + rest, form])
        return None

    def _main_of_text(self, kinds: str) -> OrganisationEntry | None:
        """Find a body of the kind that the article names before any post has: the first one of the text."""
        if kinds in self._searching:
            return None
        self._searching.add(kinds)
        try:
            return self._first_in_text(kinds)
        finally:
            self._searching.discard(kinds)

    def _first_in_text(self, kinds: str) -> OrganisationEntry | None:
        if kinds not in self._openings:
            self._openings[kinds] = _first_named(self.text, kinds)
        first = self._openings[kinds]
        return self._find(*first) if first else None

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
            if entry.generic:
                continue
            for known in entry.forms:
                if _RELATIVE_PLACE.match(known) and known not in place_forms():
                    continue
                short, long = sorted((form, known), key=len)
                if short == long:
                    return entry
                if len(short) < 2 or short in LEVELS:
                    continue
                if long.startswith(short) and GROUP_REST.match(long[len(short) :]) and short not in place_forms():
                    return entry
                lead = long[: -len(short)] if long.endswith(short) else ""
                if lead and lead in place_forms():
                    return entry
                if lead and len(short) >= 3 and short not in body_forms() and not self._is_department(lead, short):
                    return entry
        return None

    def _is_department(self, lead: str, short: str) -> bool:
        return (
            len(lead) >= 2
            and (
                lead in self._by_form
                or re.search(r"(?:集团|公司|大学|学院|协会|委|府|局|厅|部|院|会|行|社|厂|中心)$", lead) is not None
            )
            and re.search(r"(?:部|室|处|科|办公室|中心|公司|局|厅|委员会|学院|党委)$", short) is not None
        )

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
        return entry

    def _add_form(self, entry: OrganisationEntry, form: str) -> None:
        entry.forms.append(form)
        self._relations.add(form, entry.number)
        self._weight.add(form, entry.number)


def _first_named(text: str, kinds: str) -> tuple[str, int] | None:
    """Give the first body of a kind that a text names in full, and where the name ends."""
    for match in re.finditer(rf"(?:{kinds})(?![\u4e00-\u9fff]?[长员])", text):
        start = organisation_start(text, match.end(), max(0, match.end() - 40))
        name = text[start : match.end()]
        if len(name) >= len(match.group()) + 2 and not name.startswith(("该", "本", "各", "全", "第")):
            return name, match.end()
    return None


@cache
def _relative_kinds() -> tuple[tuple[str, str], ...]:
    """Give the openings (集团, 我校) that mean the article's own body, the longest first, with the endings of such bodies."""
    rows = sorted(read_table("zh_relative_bodies"), key=lambda row: -len(row["opening"]))
    return tuple((row["opening"], row["kinds"]) for row in rows)


@cache
def _bare_names() -> frozenset[str]:
    return frozenset(row["name"] for row in read_table("zh_bare_names"))


def is_bare(name: str) -> bool:
    """Tell whether a name has no part of its own (委员会, 公司, 市委), so that it names a body only inside its article."""
    if name in body_forms() or name in place_forms():
        return False
    return len(name) < 2 or name in _bare_names() or name in org_suffixes() or _RELATIVE_PLACE.match(name) is not None


_SESSION = re.compile(r"第?[一二三四五六七八九十\d]+届")
_LONG_FORMS = (
    ("中国人民政治协商会议", "政协"), ("人民代表大会", "人大"), ("常务委员会", "常委会"), ("人民政府", "政府"), ("纪律检查委员会", "纪委"),
    ("监察委员会", "监委"), ("中国共产党", "中共"), ("代表大会", "人大"),
)  # fmt: skip


_FAR_IN = 4
_ABBREVIATED_END = frozenset("协委院社联盟校")


def is_abbreviation(short: str, long: str) -> bool:
    """Tell whether a name of three to six characters picks its characters, in order, from one at least twice as long.

    >>> is_abbreviation("特钢协", "华东特种钢工业协会")
    True
    """
    if not 3 <= len(short) <= 6 or len(long) < 2 * len(short) or short[-1] not in _ABBREVIATED_END:
        return False
    if short[-1] not in long[-3:] or re.search(r"[省市县区州旗]委$", short) or "常委会" in long:
        return False
    if short in body_forms() or not 0 <= long.find(short[0]) <= _FAR_IN:
        return False
    rest = iter(long)
    return all(char in rest for char in short)


def canonical(form: str) -> str:
    """Give the shape in which long and short forms of state and party bodies are equal (政协某市第十届委员会, 某市政协)."""
    form = _SESSION.sub("", form)
    for long, short in _LONG_FORMS:
        form = form.replace(long, short)
    form = re.sub(r"^政协(.{1,16}?)委员会(?=$|[常主秘办])", r"\1政协", form)
    form = re.sub(r"([省市县区州旗])原?\1(?=委|政府|政协|人大)", r"\1", form)
    if form.startswith("中共") and not form.startswith("中共中央"):
        form = form[2:]
    form = re.sub(r"^(.{2,12}[省市县区州旗])政府$", r"\1", form)
    form = re.sub(r"(工会|协会|商会|联合会|妇联|工商联)委员会$", r"\1", form)
    return "全国政协" if form in ("政协全国委员会", "全国委员会政协") else form


def _definitions(text: str) -> dict[str, str]:
    """Give short form → full form for every 下称, 简称 … of the article."""
    found: dict[str, str] = {}
    for match in _DEFINITION.finditer(text):
        start = organisation_start(text, match.start(), max(0, match.start() - 40))
        full = text[start : match.start()]
        short = (match[1] or match[2]).strip('“”"')
        if len(full) > len(short) and full not in ("", short):
            found.setdefault(short, full)
    return found
