"""Where the people and bodies of an article stand besides the places that tell facts, and by which forms.

A person stands wherever the name or a short form of it does; a surname with an address or a title (邬主席, 陈总) is a form.
A body stands by its name without the ending (宏远重工), with its place or country before it, without its place where only one
can be meant (市政府), and as what it is (协会, 我校) where the article has but one of the kind.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extractors.zh.name_stems import (
    LONGEST_PLACE,
    SHORTEST_STEM,
    Occurrence,
    find_all,
    find_by_level,
    is_place,
    short_forms,
)
from extractors.zh.organisation_forms import canonical, is_bare
from extractors.zh.organisations import organisation_start
from extractors.zh.own_school import is_college, short_named_school
from extractors.zh.relative_bodies import relative_kinds
from extractors.zh.short_bodies import find_short_bodies
from extractors.zh.short_names import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.name_mentions import NameMention
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.places import PlaceContext
    from extractors.zh.roles_in_text import RoleMention

_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN_NAME = re.compile(
    r"（([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’.]+(?:[ -]?[A-Z][A-Za-z\u00c0-\u024f'’.]+){1,3})）"
)
_MORE_OF_A_NAME = re.compile(
    r"(?![一二三四五六七八九十]+届[一二三四五六七八九十]+次|召开|举[行办]|开展|组织(?!部)|宣布|公布|发布|任命|选举|[与和及赴到对向为在])(?:[党工董监纪团]委|董事|监事|理事|工会|党|第[一二三四五六七八九十\d]+届|[\u4e00-\u9fff]{0,4}(?:部|室|处|科|委员会|学院|公司|集团|分会|中心|办公|院|会(?!议|见|谈|上|后|长)))"
)
"""What makes a word the beginning of a longer name (协会秘书处, 集团工会)."""
_OWN_EVERYWHERE = frozenset(
    {"学校", "协会", "学会", "商会", "促进会", "公会", "基金会", "总会", "联合会", "联谊会", "校友会"}
)
_OWN_OF_TITLES = frozenset({"集团", "集团公司", "公司", "医院"})
_GOES_ON = re.compile(r"集团|公司|有限|股份|控股|大学|学院|（|[\u4e00-\u9fff]{0,6}(?:公司|集团)")
_GOVERNMENTS = ("人民政府", "政府")
_SESSION = re.compile(r"第?[一二三四五六七八九十]{1,3}届(?![一二三四五六七八九十]*[次中])")
_FAR_MORE = 3


def person_occurrences(
    text: str, names: Sequence[NameMention], roles: Sequence[RoleMention]
) -> Iterator[tuple[str, Occurrence]]:
    """Give whose name stands where; a surname with the address or title behind it, a Latin name in brackets too."""
    titles = {role.start: role.end for role in roles}
    for name in names:
        end = name.end
        if end - name.start < len(name.name) and "·" not in name.name:
            address = ADDRESS.match(text, end)
            end = address.end() if address else titles.get(end, end)
        yield name.name, (name.start, end)
        latin = _LATIN_NAME.match(text, end)
        if latin is not None:
            yield name.name, latin.span(1)


class BodyOccurrences:
    """Finds where the bodies of an article stand by forms that no fact was told with."""

    def __init__(self, registry: OrganisationRegistry, listed: Sequence[OrganisationEntry], title: str) -> None:
        """Take the bodies to look for, of those in the ``registry``, and the article's headline."""
        self.registry = registry
        self.listed = listed
        self.title = title
        self._stems: dict[int, dict[str, None]] = {}
        self._forms_known = -1

    def find(self, text: str) -> Iterator[tuple[OrganisationEntry, Occurrence]]:
        """Give which bodies stand where in the article's text, or in its headline."""
        if not text:
            return
        registry, places, listed = self.registry, self.registry.places, self.listed
        taken = {form for entry in registry.entries for form in entry.forms}
        stems = self._short_forms()
        for entry in listed:
            if entry.generic:
                continue
            whole = [form for form in entry.forms if not is_bare(form)]
            for form in whole:
                yield from ((entry, place) for place in _with_what_precedes(text, form, places, taken))
            for stem in (stem for stem in stems.get(entry.number, ()) if stem not in taken):
                opening = len(stem) >= SHORTEST_STEM and any(form.startswith(stem) for form in whole)
                yield from (
                    (entry, place) for place in find_all(text, stem) if _is_whole(text, *place, opening=opening)
                )
            for place in find_short_bodies(text, whole):
                if text[slice(*place)] not in taken:
                    yield entry, place
            for short, place in _without_place(text, whole, places):
                if short not in taken or short in entry.forms:
                    yield entry, place
            for short in registry.defined_for(entry):
                yield from (
                    (entry, place) for place in find_all(text, short) if not is_bare(short) and _is_whole(text, *place)
                )
        for entry, place in find_by_level(text, listed, places):
            if text[slice(*place)] not in taken and _stands_alone(text, *place):
                yield entry, place
        yield from _of_a_session(text, listed)
        yield from _by_kind(text, registry, listed, self.title)

    def _short_forms(self) -> dict[int, dict[str, None]]:
        """Give the short forms of the bodies, made anew where a body was given another form since."""
        known = sum(len(entry.forms) for entry in self.listed)
        if known != self._forms_known:
            self._stems = short_forms(self.listed, self.registry.places)
            self._forms_known = known
        return self._stems


def _of_a_session(text: str, listed: Sequence[OrganisationEntry]) -> Iterator[tuple[OrganisationEntry, Occurrence]]:
    """Find a body with the session it is in before its name or behind its place (十四届|全国人大常委会, 东海省|十二届|人大)."""
    forms = {form: entry for entry in listed if not entry.generic for form in entry.forms if not is_bare(form)}
    for match in _SESSION.finditer(text) if forms else ():
        start, end = match.span()
        for stop in range(min(len(text), end + LONGEST_PLACE + 2), end + 1, -1):
            rest = text[end:stop]
            left = next(
                (cut for cut in range(max(0, start - LONGEST_PLACE), start) if text[cut:start] + rest in forms), start
            )
            if left < start or rest in forms:
                yield forms[text[left:start] + rest], (left, stop)
                break


def _with_what_precedes(text: str, form: str, places: PlaceContext, taken: set[str]) -> Iterator[Occurrence]:
    """Find a body of a place with a wider place or 中共 right before it (岭东省|云泽市, 中共|云泽市委)."""
    if form not in text or not any(is_place(form[:cut], places) for cut in range(2, len(form) + 1)):
        return
    for start, end in find_all(text, form):
        if form.endswith("委") and text.startswith("中共", start - 2):
            yield start - 2, end
            continue
        for left in range(max(0, start - LONGEST_PLACE), start - 1):
            if is_place(text[left:start], places) and text[left:end] not in taken:
                yield left, end
                break


def _without_place(text: str, forms: Sequence[str], places: PlaceContext) -> Iterator[tuple[str, Occurrence]]:
    """Find a body of a place where the place is left out (市政府), and only this one of its level can be meant."""
    rests: dict[tuple[str, str, str], None] = {}
    for form in forms:
        for cut in range(2, min(len(form), LONGEST_PLACE) + 1):
            place, rest = form[:cut], form[cut:]
            if is_place(place, places):
                for ending in (rest,) if rest and canonical(form) != place else _GOVERNMENTS:
                    rests[place, place[-1], ending] = None
    for place, level, rest in rests:
        only = {name for _, name in places.mentions.get(level, ())} or {place}
        for start, end in find_all(text, level + rest):
            if only == {place} and _stands_alone(text, start, end):
                yield level + rest, (start, end)


def _by_kind(
    text: str, registry: OrganisationRegistry, listed: Sequence[OrganisationEntry], title: str
) -> Iterator[tuple[OrganisationEntry, Occurrence]]:
    """Find words for the article's own body (协会, 我校, 本公司), where it has but one of the kind."""
    named: list[OrganisationEntry] | None = None
    also = {"公司"} if "本公司" in registry.text else set()
    also |= _OWN_OF_TITLES if text == title else set()
    for opening, kinds, always in _own_words():
        if not (always or opening in also) or opening not in text:
            continue
        own = opening[0] in "本我"
        if named is None:
            named = [entry for entry in registry.entries if not entry.generic and not all(map(is_bare, entry.forms))]
        ends = tuple(kinds.split("|"))
        fitting = [entry for entry in named if entry.part_of is None and any(f.endswith(ends) for f in entry.forms)]
        if own and opening in title:
            fitting = [
                entry for entry in fitting if not any(form in title for form in entry.forms if not is_bare(form))
            ]
        chief = registry.own(opening, kinds) or _chief(registry.text, title, fitting)
        if chief is None and text == title and not own:
            chief = registry.main(kinds)
        if chief is not None and is_college(chief.name) and (school := short_named_school(registry.text)):
            chief = registry.resolve(*school)
        if chief is not None and chief in listed:
            yield from ((chief, place) for place in find_all(text, opening) if _stands_alone(text, *place))


@cache
def _own_words() -> tuple[tuple[str, str, bool], ...]:
    """Give the words that may mean the article's own body, with the endings of such bodies, and whether they do everywhere."""
    words = ((word, kinds, word[0] in "本我" or word in _OWN_EVERYWHERE) for word, kinds in relative_kinds())
    return tuple(told for told in words if told[2] or told[0] in _OWN_OF_TITLES)


_COUNTED = 50_000
"""How much of a text bodies are counted in: more than articles hold, so that a book of bodies stays readable."""


def _chief(text: str, title: str, fitting: Sequence[OrganisationEntry]) -> OrganisationEntry | None:
    """Give the only body of a kind, or the one that text and headline name far more often than any other, its parts aside."""
    text = text[:_COUNTED]
    weights = sorted(
        (
            (sum(text.count(form) + title.count(form) for form in entry.forms if not is_bare(form)), -entry.number)
            for entry in fitting
        ),
        reverse=True,
    )
    if not weights or (len(weights) > 1 and weights[0][0] < _FAR_MORE * weights[1][0]):
        return None
    return next(entry for entry in fitting if entry.number == -weights[0][1])


def _is_whole(text: str, start: int, end: int, *, opening: bool = False) -> bool:
    """Tell whether a short form of a name is the whole name here; one that opens the name is told by what follows."""
    if _GOES_ON.match(text, end):
        return False
    return (
        opening
        or start == 0
        or _HAN.match(text, start - 1) is None
        or organisation_start(text, end, max(0, start - LONGEST_PLACE)) >= start
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether characters are a whole name here: nothing before or behind them belongs to a longer one."""
    if _MORE_OF_A_NAME.match(text, end):
        return False
    return (
        start == 0
        or _HAN.match(text, start - 1) is None
        or organisation_start(text, end, max(0, start - LONGEST_PLACE)) == start
    )
