"""Where the people and bodies of an article stand besides the places that tell facts, and by which forms.

A person stands wherever the name or a short form of it does; a surname with an address or a title (邬主席, 陈总) is a form.
A body stands by its name without the ending (宏远重工), with its place or country before it, without its place where only one
can be meant (市政府), and as what it is (协会, 我校) where the article has but one of the kind.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.company_brands import find_brands
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
from extractors.zh.organisations import begins_no_earlier
from extractors.zh.own_words import own_words, stands_alone
from extractors.zh.part_forms import part_forms
from extractors.zh.session_forms import of_a_session
from extractors.zh.short_bodies import find_short_bodies
from extractors.zh.short_names import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.name_mentions import NameMention
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.places import PlaceContext
    from extractors.zh.roles_in_text import RoleMention

_LATIN_NAME = re.compile(
    r"（([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’.]+(?:[ -]?[A-Z][A-Za-z\u00c0-\u024f'’.]+){1,3})）"
)
_GOES_ON = re.compile(r"集团|公司|有限|股份|控股|大学|学院|（|[\u4e00-\u9fff]{0,6}(?:公司|集团)")
_GOVERNMENTS = ("人民政府", "政府")
_SEARCHED = 50_000
"""How much of a text is searched for each body again: more than articles hold, so that a book stays readable."""


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
        head = text[:_SEARCHED]
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
            for place in (place for form in whole for place in find_brands(head, form, places)):
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
            goes_on = text.startswith("员", place[1])
            if text[slice(*place)] not in taken and stands_alone(text, *place) and not goes_on:
                yield entry, place
        named = {form: entry for entry in listed if not entry.generic for form in entry.forms if not is_bare(form)}
        yield from of_a_session(text, named, places)
        yield from part_forms(head, named, taken)
        yield from own_words(text, registry, listed, self.title)

    def _short_forms(self) -> dict[int, dict[str, None]]:
        """Give the short forms of the bodies, made anew where a body was given another form since."""
        known = sum(len(entry.forms) for entry in self.listed)
        if known != self._forms_known:
            self._stems = short_forms(self.listed, self.registry.places)
            self._forms_known = known
        return self._stems


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
            if only == {place} and stands_alone(text, start, end):
                yield level + rest, (start, end)


def _is_whole(text: str, start: int, end: int, *, opening: bool = False) -> bool:
    """Tell whether a short form of a name is the whole name here; one that opens the name is told by what follows."""
    return _GOES_ON.match(text, end) is None and (opening or begins_no_earlier(text, start, end, LONGEST_PLACE))
