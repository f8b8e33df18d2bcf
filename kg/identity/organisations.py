"""Which body each organisation of each article is: a key, equal for all mentions of one body.

A body is known by its fullest name; short names lead there by the lexicon and by what articles say. A department is
known by its parent and its own words, a bare 市政府 by the one place of its level that the article names. What stays
bare is a body of its article alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from extractors.zh.organisation_forms import RELATIVE_PLACE
from kg.identity.aliases import Named, full_keys
from kg.identity.forms import body_key, department, is_part, parts
from kg.identity.names import fold
from kg.identity.places import seat_of, split_places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kg.identity.records import Record
    from ontology.facts import Organisation

_LEVEL_WORDS = {
    "省": ("省", "自治区", "市"),
    "区": ("区", "自治区"),
    "市": ("市",),
    "县": ("县", "自治县"),
    "州": ("州", "自治州"),
}


class Body(NamedTuple):
    """What an organisation of an article is: its key, and whether the key holds beyond the article."""

    key: str
    known: bool
    former_keys: tuple[str, ...] = ()
    """Keys under which a part of the articles could have put it."""


class Names(NamedTuple):
    """What articles together tell of names: short keys with their full ones, and all keys that are somebody's."""

    full: Mapping[str, str]
    keys: frozenset[str]


def learn_names(records: Iterable[Record]) -> Names:
    """Read all articles for the names of bodies."""
    articles = [[named(organisation) for organisation in record.organisations] for record in records]
    keys = frozenset(key for article in articles for each in article for key in each.keys)
    return Names(full_keys(articles), keys)


def named(organisation: Organisation) -> Named:
    """Give the keys that an article's own words give a body."""
    return _named(organisation.name, organisation.aliases, organisation.generic)


@lru_cache(maxsize=1 << 17)
def _named(name: str, aliases: tuple[str, ...], generic: bool) -> Named:  # noqa: FBT001
    forms = (name, *aliases)
    if generic:
        return Named((), tuple(sorted({fold(form) for form in forms})))
    first = body_key(name)
    keys = {key for form in forms if (key := body_key(form)) is not None}
    if any(seat_of(key).country for key in keys):
        keys -= {key for form in forms if (key := body_key(form)) and not seat_of(key).country and _is_relative(form)}
        first = first if first in keys else min(keys, key=lambda key: (-len(key), key))
    if first is not None:
        keys = {key for key in keys if not is_part(key, first) and not is_part(first, key)}
        keys |= {key for form in aliases if (key := _with_place_of(form, first)) is not None}
    ordered = sorted(keys, key=lambda key: (-len(key), key != first, key))
    return Named(tuple(ordered), ())


def _is_relative(form: str) -> bool:
    """Tell whether a form names a central body without its country (外交部), so that abroad it is another one."""
    text = fold(form)
    return body_key(form) != text and not text.startswith(("中国", "中华", "我国", "中共", "国务院"))


def _with_place_of(form: str, key: str) -> str | None:
    """Read the short form 省质研院 of a body of 岭东省 as 岭东省质研院."""
    match = RELATIVE_PLACE.match(form)
    chain, _ = split_places(key)
    if match is None or not chain or not chain[-1].endswith(_LEVEL_WORDS.get(match[1], ("?",))):
        return None
    return body_key(chain[-1] + form[match.end() :])


def resolve_bodies(record: Record, whole: Callable[[str], str]) -> dict[str, Body]:
    """Give the body of each organisation of an article, by local id; ``whole`` gives the fullest key of a key.

    What other articles say has a say only by way of ``whole``.
    """
    found: dict[str, Body] = {}
    waiting = {organisation.id: organisation for organisation in record.organisations}
    seen: set[str] = set()

    def resolve(local: str) -> Body | None:
        if local in found or local not in waiting or local in seen:
            return found.get(local)
        seen.add(local)
        organisation = waiting[local]
        keys = named(organisation).keys
        parent = resolve(organisation.unit_of) if organisation.unit_of else None
        found[local] = _resolve(organisation, keys, parent, record, whole)
        return found[local]

    for local in waiting:
        resolve(local)
    return found


def _resolve(
    organisation: Organisation,
    keys: tuple[str, ...],
    parent: Body | None,
    record: Record,
    whole: Callable[[str], str],
) -> Body:
    if keys:
        key = whole(keys[0])
        return Body(key, known=True, former_keys=tuple(sorted({*keys, *map(whole, keys)} - {key})))
    words = department(organisation.name)
    if parent is not None and parent.known and words:
        key = whole(parent.key + words)
        former = {other + words for other in (*parent.former_keys, parent.key)} - {key}
        return Body(key, known=True, former_keys=tuple(sorted(former)))
    placed = _by_place(organisation, record)
    if placed is not None:
        return Body(whole(placed), known=True)
    return Body(f"{words or fold(organisation.name)}", known=False)


def whole_key(key: str, names: Names) -> str:
    """Follow a key to the fullest one of its body, also where it begins with the short name of a parent."""
    if key in names.full:
        return names.full[key]
    for upper, words in parts(key):
        if upper in names.full:
            joined = names.full[upper] + department(words)
            return names.full.get(joined, joined)
        if upper in names.keys:
            break
    return key


def _by_place(organisation: Organisation, record: Record) -> str | None:
    """Read 市政府 or 省委 as that of the one place of its level that the article names."""
    match = RELATIVE_PLACE.match(organisation.name)
    if match is None:
        return None
    endings = _LEVEL_WORDS.get(match[1])
    if endings is None:
        return None
    places = {
        place
        for other in record.organisations
        for key in named(other).keys
        for place in split_places(key)[0]
        if place.endswith(endings)
    }
    if len(places) != 1:
        return None
    return body_key(places.pop() + organisation.name[match.end() :])
