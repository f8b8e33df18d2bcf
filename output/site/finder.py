"""The index that searches without a server: entities in small files by the sounds or pairs of characters of names.

A page loads only the files in which what is typed must stand: for letters that of the first two of a pinyin, initials
or Latin name; for characters those of the first two and the last two, wherever they stand in a name. Names are filed in
Simplified characters; a table turns what is typed in Traditional ones. ``site.js`` counts the file the same way.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from output.pages.frame import embed
from output.pages.keys import fold, search_keys, simplified, traditional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ontology.sites import Site, SiteEntity

PER_FILE = 300
MOST_FILES = 1024
MOST_OF_A_PART = 1200
"""Of a pair of characters that more names have (会见), the entities with most facts."""
FILED = 20
"""Characters of a name that are filed; LETTERS of a spelling."""
LETTERS = 32
LABEL = 60
_LATIN = re.compile(r"[0-9a-z]")


def index_files(site: Site) -> Iterator[tuple[str, str]]:
    """Give the files of the index, name and content."""
    parts: dict[str, list[str]] = defaultdict(list)
    keys: dict[str, list[str]] = {}
    letters: set[str] = set()
    order = sorted(site.entities, key=lambda one: (-len(site.facts_of.get(one, ())), one))
    for entity in order:
        keys[entity] = _keys(site.entities[entity])
        for part in dict.fromkeys(part for key in keys[entity] for part in parts_of(key)):
            parts[part].append(entity)
        letters.update(*keys[entity])
    parts = {part: ids[:MOST_OF_A_PART] for part, ids in parts.items()}
    count = 1
    while count * PER_FILE < sum(map(len, parts.values())) and count < MOST_FILES:
        count *= 2
    files: dict[int, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for part in sorted(parts):
        latin = bool(_LATIN.match(part))
        for entity in parts[part]:
            own = [key for key in keys[entity] if bool(_LATIN.match(key)) == latin]
            files[number_of(part, count)][entity] |= dict.fromkeys(own)
    for number in range(count):
        rows = [_row(site, entity, list(own)) for entity, own in files[number].items()]
        rows.sort(key=lambda row: (-int(str(row[2])), str(row[0])))
        yield f"assets/search/{number}.js", f"renzhiIndex({number},{embed(rows)});\n"
    pairs = {old: new for new in sorted(letters) if (old := traditional(new)) != new and len(old) == 1}
    yield "assets/search/count.js", f"renzhiCount({count},{embed(pairs)});\n"


def parts_of(key: str) -> list[str]:
    """Give what a folded key is filed under: ``feipeng`` under ``f``, ``fe``; ``周明远`` under 周, 周明 and 明远."""
    if _LATIN.match(key):
        return list(dict.fromkeys((key[:1], key[:2])))
    key = key[:FILED]
    return list(dict.fromkeys((key[:1], *(key[at : at + 2] for at in range(len(key) - 1)))))


def number_of(part: str, count: int) -> int:
    """Give the number of the file for a part: FNV-1a over its code points, as ``site.js`` does."""
    value = 2166136261
    for char in part:
        value = ((value ^ ord(char)) * 16777619) & 0xFFFFFFFF
    return value % count


def _keys(entity: SiteEntity) -> list[str]:
    """Names in Simplified characters, spellings and initials; an event by its own name alone."""
    names = (entity.label, *entity.names[:3]) if entity.kind != "event" else (entity.label,)
    found: dict[str, None] = {}
    for name in names:
        found[fold(simplified(name[:LABEL]))] = None
        spelled = search_keys((name,), person=entity.kind == "person")
        found |= dict.fromkeys(key[:LETTERS] for key in spelled if _LATIN.match(key))
    return [key for key in found if key]


def _row(site: Site, entity: str, own: list[str]) -> list[str | int]:
    """Id, label, facts told, date, and the keys that are not the label itself."""
    one = site.entities[entity]
    label = one.label[:LABEL]
    more = "|".join(key for key in own if key != fold(label))
    return [entity, label, len(site.facts_of.get(entity, ())), one.date or "", more]
