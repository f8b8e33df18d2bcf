"""Bodies that a text tells apart, where likeness of their names would make them one: what became of one is another.

中国船舶重工集团有限公司 looks like the long form of 中国船舶集团, into which it went.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractors.lexicons import body_forms
from extractors.zh.organisation_forms import is_abbreviation
from extractors.zh.organisation_similarity import may_be_same

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.reorganising_passages import Reorganised

    Place = tuple[int, int]


def resolve_apart(
    text: str, registry: OrganisationRegistry, told: Sequence[Reorganised]
) -> Iterable[tuple[Reorganised, OrganisationEntry, OrganisationEntry]]:
    """Give the entries of what became another and of what it became, where the article knows them as two."""
    others = _told_apart(text, told)
    for one in told:
        old, new = (_entry(text, registry, place, others) for place in (one.original, one.resulting))
        if old is new or old.generic or new.generic:
            continue
        if not others[text[slice(*one.resulting)]].isdisjoint(new.forms):
            continue
        yield one, old, new


def _told_apart(text: str, told: Iterable[Reorganised]) -> dict[str, set[str]]:
    """Give for each name those of other bodies: of the other side, and of what went into the same body with it."""
    beside: dict[tuple[str, int], set[str]] = {}
    for one in told:
        beside.setdefault((text[slice(*one.resulting)], one.verb), set()).add(text[slice(*one.original)])
    apart: dict[str, set[str]] = {}
    for (new, _), former in beside.items():
        apart.setdefault(new, set()).update(former)
        for old in former:
            apart.setdefault(old, set()).update({new, *former} - {old})
    return apart


def _entry(text: str, registry: OrganisationRegistry, place: Place, others: dict[str, set[str]]) -> OrganisationEntry:
    form = text[slice(*place)]
    if not registry.is_known(form) and form not in body_forms() and _would_join(form, others[form], registry):
        entry = registry.open_entry([form])
        entry.mentions[place] = None
        return entry
    return registry.resolve(form, place[0], place)


def _would_join(form: str, others: Collection[str], registry: OrganisationRegistry) -> bool:
    """Tell whether a name looks like another way to write one of the others."""
    for other in sorted(others):
        known = registry.by_form.get(other)
        body = body_forms().get(other)
        for name in (other, *(known.forms if known else ()), *((body.name, *body.short) if body else ())):
            if name != form and (may_be_same(form, name, ()) or is_abbreviation(*sorted((form, name), key=len))):
                return True
    return False
