"""Words that mean a body by where they stand: 省委 of the place told last, 该局 of the one just named, 我校 of the page's own school."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import place_forms, read_table
from extractors.zh.body_kinds import is_of_kind
from extractors.zh.organisation_forms import (
    ASSOCIATION_ENDS,
    RELATIVE_PLACE,
    first_named,
    is_bare,
    last_named,
)
from extractors.zh.organisations import organisation_start
from extractors.zh.own_association import OURS, own_association, visits
from extractors.zh.own_school import is_college
from extractors.zh.places import LEVELS
from extractors.zh.short_companies import company_before

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry

SCHOOL = "学校"
"""Among the kinds of bodies that 校 may mean."""
OWN_WORDS = frozenset(
    {
        "母校",
        "学校",
        "全校",
        "校",
        "学院",
        "医院",
        "法院",
        "检察院",
        "中院",
        "园区",
        "社区",
        "监狱",
        "幼儿园",
        "卫生院",
        "党校",
    }
)
"""What else than 我院 or 本校 a page calls its own body."""
_OURS = frozenset({"我校", "我院", "我所", "我馆", "本校", "本院", "我会", "本会"})
_COMING = 60
"""How far before 来我校 stands who comes."""
MANY_ENTRIES = 200
_OF_SCHOOLS = frozenset("友园企")
"""What makes one word with 校, which then is no short form of the school (校友总会)."""
_COMPANY_ITSELF = frozenset({"公司", "本公司", "该公司", "我公司", "上市公司", "该行", "本行", "该集团", "该企业"})
_BARE_UNITS = frozenset("部委局厅院厂")
_NEAR = 20_000

_BRANCHES = ("分公司", "子公司", "分行", "分院", "分校")
"""How the names of parts end that are companies or schools too."""


class RelativeBodies:
    """Finds the body of one article that a word for a body means at a position."""

    def __init__(self, registry: OrganisationRegistry) -> None:
        """Take the bodies of the article."""
        self.registry = registry

    def find(self, form: str, position: int) -> OrganisationEntry | None:
        """Give the body that a form means here, ``None`` where it is a name or nothing tells which."""
        if form in _BARE_UNITS and (whole := self.registry.first_of_kind(form)) is not None:
            return whole
        if form in LEVELS:
            place = self.registry.places.nearest(form, position)
            return self.registry.resolve(place, position) if place else self._of_no_place(form, form)
        if form.startswith(("该", "本")) and len(form) > 2:
            named = self.registry.text.rfind(form[1:], max(0, position - _NEAR), max(0, position))
            start = (
                organisation_start(self.registry.text, named + len(form) - 1, max(0, named - 30))
                if named > 0
                else named
            )
            if 0 <= start < named and self.registry.text[start] not in "该本我":
                return self.registry.link(
                    form, self.registry.resolve(self.registry.text[start : named + len(form) - 1], named), local=True
                )
        match = RELATIVE_PLACE.match(form)
        if match and form not in place_forms():
            level = match[1]
            place = self.registry.places.nearest(level, position)
            rest = form[match.end() :]
            if place is None:
                return self._of_no_place(level, form)
            full = place + rest
            if rest in ASSOCIATION_ENDS and full not in self.registry.by_form:
                guild = first_named(self.registry.text, rest)
                if guild and guild[0] != full and guild[0].startswith(place):
                    return self.registry.link(form, self.registry.resolve(*guild), local=True)
            if full in self.registry.by_form:
                return self.registry.link(form, self.registry.by_form[full], local=True)
            entry = (
                self.registry.open_entry([full])
                if RELATIVE_PLACE.match(full)
                else self.registry.resolve(full, position)
            )
            self.registry.add_word(entry, form)
            return entry
        announced = self.registry.announcers.at(position) if form in _COMPANY_ITSELF else None
        if announced is not None:
            return self.registry.link(form, self.registry.resolve(*announced), local=True)
        for opening, kinds in relative_kinds():
            if not form.startswith(opening) or form == opening + "公司":
                continue
            prefix = "" if opening == "校" and form[1:2] in _OF_SCHOOLS else opening
            near = self._near(opening, kinds, position)
            whole = near or self.registry.own(opening, kinds)
            if whole is None:
                whole = self.registry.main(kinds) or self.registry.first_of_kind(kinds)
                whole = self._not_of_branch(whole, kinds)
                whole = None if opening in _OURS and self.is_guest(whole, opening) else whole
                if whole is not None and opening in OURS and visits(self.registry.text, position, whole.forms):
                    whole = None
            rest = form[len(prefix) :]
            short = company_before(self.registry.text, position) if whole is None and "公司" in kinds else None
            if short is not None:
                whole = self.registry.resolve(self.registry.text[slice(*short)], short[0])
            if whole is None:
                return self.registry.open_entry([form], generic=True) if not rest else None
            if not rest or (rest == "集团" and whole.name.endswith(("集团", "公司"))):
                return self.registry.link(form, whole, local=near is not None)
            ends = tuple(kinds.split("|"))
            complete = [form for form in whole.forms if form.endswith(ends) and not is_bare(form)]
            shortest = min(complete or [whole.name], key=len)
            for base in whole.forms:
                if base + rest in self.registry.by_form:
                    return self.registry.link(form, self.registry.by_form[base + rest])
            return self.registry.open_entry([shortest + rest, form])
        return None

    def _not_of_branch(self, entry: OrganisationEntry | None, kinds: str) -> OrganisationEntry | None:
        """Give the company that the text names first where the one it names most is a branch, which 公司 does not mean."""
        if entry is None or not entry.name.endswith(_BRANCHES):
            return entry
        first = self.registry.first_of_kind(kinds)
        return entry if first is None or first.name.endswith(_BRANCHES) else first

    def _of_no_place(self, level: str, form: str) -> OrganisationEntry:
        """Give the body of a county that nothing names: its mayor and its government are of one body, as those of a named one."""
        governments = (level, f"{level}政府", f"{level}人民政府")
        known = next((self.registry.by_form[one] for one in governments if one in self.registry.by_form), None)
        if form in governments and known is not None:
            return self.registry.link(form, known)
        return self.registry.open_entry([form], generic=True)

    def _near(self, opening: str, kinds: str, position: int) -> OrganisationEntry | None:
        """Give the body just named that 该院 means, or 学院 on a page of nobody's: the college that its paragraph names."""
        if opening.startswith("该"):
            return self._just_named(kinds, position)
        if opening in OURS and not self.registry.owner.of_kind(kinds):
            told = own_association(self.registry.text, position)
            return self.registry.resolve(*told) if told else None
        if opening not in OWN_WORDS or self.registry.owner.of_kind(kinds):
            return None
        paragraph = self.registry.text.rfind("\n", 0, position) + 1
        told = last_named(self.registry.text[paragraph:position], kinds, position - paragraph)
        if told is None or (SCHOOL in kinds and is_college(told[0])):
            return None
        return self.registry.resolve(told[0], paragraph + told[1])

    def _last_before(self, kinds: str, position: int) -> OrganisationEntry | None:
        """Give the body of a kind that a post or an act named last before a position (该局)."""
        told = [
            (end, entry)
            for entry in self.registry.entries[-MANY_ENTRIES:]
            if not entry.generic and is_of_kind(entry, kinds)
            for _, end in entry.mentions
            if end <= position
        ]
        return max(told, key=lambda one: one[0])[1] if told else None

    def _just_named(self, kinds: str, position: int) -> OrganisationEntry | None:
        """Give the body named last that 该院 may mean; 该校 means a university rather than one of its colleges."""
        schools = kinds.replace("|学院", "") if SCHOOL in kinds else kinds
        told = last_named(self.registry.text, schools, position) or last_named(self.registry.text, kinds, position)
        return self.registry.resolve(*told) if told else self._last_before(kinds, position)

    def is_guest(self, entry: OrganisationEntry | None, ours: str) -> bool:
        """Tell whether a body comes to the page's own, and so is not what 我校 means (北川大学校长来我校交流)."""
        coming = [self.registry.text.find(f"{verb}{ours}") for verb in "来到赴访临"]
        ends = [end for end in coming if end >= 0]
        if entry is None or not ends:
            return False
        opening = self.registry.text[max(0, min(ends) - _COMING) : min(ends)].rpartition("\n")[2]
        return any(form in opening for form in entry.forms)


@cache
def relative_kinds() -> tuple[tuple[str, str], ...]:
    """Give the openings (集团, 我校) that mean the article's own body, the longest first, with the endings of such bodies."""
    rows = sorted(read_table("zh_relative_bodies"), key=lambda row: -len(row["opening"]))
    return tuple((row["opening"], row["kinds"]) for row in rows)
