"""Short forms that a body's name may have in its own article, made from the name itself.

Companies and schools go by the name without what all of their kind end in, without their place, or as that of a group; bodies of
a place by its level and characters of the name in their order.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from extractors.lexicons import place_forms
from extractors.zh.form_index import GROUP_REST
from extractors.zh.organisation_forms import is_bare
from extractors.zh.places import LEVELS_OF_ONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.places import PlaceContext

Occurrence = tuple[int, int]

SHORTEST_STEM = 4
LONGEST_PLACE = 10
_WITHOUT_KIND = re.compile(r"(?:(?:集团|控股|股份|有限|责任)*公司|中学|小学)$")
_SHORTENED_TO = frozenset("院局厅委办会所校")
"""Ends of the names that are shortened behind their level (省质研院)."""
_LEAST_LEFT_OUT = 3
_MANY = 200


def short_forms(listed: Sequence[OrganisationEntry], places: PlaceContext) -> dict[int, dict[str, None]]:
    """Give the short forms that companies and schools may go by, by the number of the only body that each fits."""
    bodies: dict[str, int | None] = {}
    named = [entry for entry in listed if not entry.generic]
    for entry in named:
        for stem in dict.fromkeys(s for form in entry.forms if not is_bare(form) for s in _short(form, places)):
            bodies[stem] = None if bodies.get(stem, entry.number) != entry.number else entry.number
    found: dict[int, dict[str, None]] = {}
    for stem, number in bodies.items():
        if number is not None and not _is_inside(stem, (entry for entry in named if entry.number != number)):
            found.setdefault(number, {})[stem] = None
    return found


def _is_inside(stem: str, others: Iterable[OrganisationEntry]) -> bool:
    """Tell whether a short form ends what comes before the kind in another body's name (another place's 江右陶瓷)."""
    return any(form.find(stem) > 0 for entry in islice(others, _MANY) for form in entry.forms)


def _short(form: str, places: PlaceContext) -> Iterator[str]:
    """Give a name without what all of its kind end in (宏远重工, 岭东理工), without its place (江右陶瓷), as that of a group."""
    for name in (form, *_placeless(form, places)):
        cut = next((cut for cut in range(2, len(name)) if GROUP_REST.match(name[cut:]) or name[cut:] == "大学"), 0)
        stem, rest = name[:cut], name[cut:]
        if name != form:
            yield name
        if not stem or stem in place_forms() or stem[-1] in LEVELS_OF_ONE or is_bare(stem):
            continue
        if len(stem) >= SHORTEST_STEM:
            yield stem
        yield from (stem + kind for kind in ("集团", "集团公司", "公司") if kind in rest and kind != rest)


def _placeless(form: str, places: PlaceContext) -> Iterator[str]:
    """Give the name of a company, a school or a chamber of people from elsewhere without the place that it is in."""
    for cut in range(min(len(form) - SHORTEST_STEM, LONGEST_PLACE), 1, -1):
        rest = form[cut:]
        stem = _WITHOUT_KIND.sub("", rest)
        known = form[:cut] in place_forms() or (form[cut - 1] in LEVELS_OF_ONE and places.tells(form[:cut]))
        if known and stem != rest and len(stem) > 1 and not is_bare(rest) and stem not in place_forms():
            yield from () if len(stem) < SHORTEST_STEM and rest.endswith("公司") else (rest,)
            return


def find_by_level(
    text: str, listed: Sequence[OrganisationEntry], places: PlaceContext
) -> Iterator[tuple[OrganisationEntry, Occurrence]]:
    """Find bodies of a place by its level and characters of the name in their order (省质研院, 市文广旅局)."""
    ends: dict[tuple[str, str, str], list[tuple[OrganisationEntry, str]]] = {}
    for entry in listed:
        for form in () if entry.generic else entry.forms:
            for cut in range(2, min(len(form) - SHORTEST_STEM, LONGEST_PLACE)):
                if form[cut - 1] in LEVELS_OF_ONE and is_place(form[:cut], places) and form[-1] in _SHORTENED_TO:
                    key = form[cut - 1], form[cut], form[-1]
                    ends.setdefault(key, []).append((entry, form[cut:]))
    for (level, first, last), bodies in ends.items():
        for start, _ in find_all(text, level + first):
            for end in range(start + 4, start + 7):
                short = text[start + 1 : end]
                fitting = {entry.number: entry for entry, rest in bodies if _is_drawn_from(short, rest)}
                if short.endswith(last) and len(fitting) == 1:
                    yield next(iter(fitting.values())), (start, end)
                    break


def _is_drawn_from(short: str, name: str) -> bool:
    """Tell whether a short form has characters of a name in their order, and leaves out at least three."""
    rest = iter(name)
    return len(short) + _LEAST_LEFT_OUT <= len(name) and all(char in rest for char in short)


def find_all(text: str, form: str) -> Iterator[Occurrence]:
    """Give where a form stands, none overlapping another."""
    start = text.find(form)
    while start >= 0:
        yield start, start + len(form)
        start = text.find(form, start + len(form))


def is_place(name: str, places: PlaceContext) -> bool:
    """Tell whether a name is that of a division that the lexicon or the article knows."""
    return name[-1] in LEVELS_OF_ONE and (name in place_forms() or places.tells(name))
