"""What a text says of a person itself: gender, ethnic group, birth and place of origin, as curricula vitae begin.

``张三，男，汉族，1965年3月生，河北唐山人，…`` and ``（女，回族）`` behind a name. The first or second piece behind the name
must be such a statement; other pieces (中共党员, 大学学历) are passed over as far as the sentence goes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import place_forms, read_table
from extractors.zh.normalise import simplify
from ontology.dates import DateError, PartialDate
from ontology.facts import Evidence, Trait

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ontology.facts import ArticleFacts, TraitKind

_BEHIND_NAME = re.compile(r"(?:同志)?(?:[^\S\n]*[，,（(：:][^\S\n]*|[^\S\n]+)")
_PIECE = re.compile(r"[^，,、；;。）)（(\n\s]+")
_BETWEEN = re.compile(r"[^\S\n]*(?P<comma>[，,；;])[^\S\n]*|[^\S\n]+")
"""No 、 and no bracket: those lead on to the next of a list of people."""
_GENDERS = {"男": "male", "女": "female", "男性": "male", "女性": "female", "性别男": "male", "性别女": "female"}
_BORN = re.compile(
    r"(?:出?生于|出生年月[：:]?)?((?:19|20)\d\d)(?:年(?:(\d{1,2})月(?:(\d{1,2})日)?)?|[.．](\d{1,2})月?)(出?生(?:于[\u4e00-\u9fff]{2,12})?|出生)?"
)
_ORIGIN = re.compile(r"(?:祖?籍(?:贯)?[：:]?)?([\u4e00-\u9fff]{2,14}?)人|(?:籍贯|祖籍)[：:]?([\u4e00-\u9fff]{2,14})")
_LONGEST_PLACE = 9
_PIECES = 12
_WITHIN = 2


def with_traits(facts: ArticleFacts, text: str) -> ArticleFacts:
    """Give the facts of an article with what its text, whose offsets the mentions count, says of the people.

    >>> from extractors.registry import load_extractor
    >>> from ontology.articles import Article
    >>> text = "顾维桢，女，回族，1971年3月生，山东济南人，现任青禾县委书记。"
    >>> [(t.kind, t.value) for t in load_extractor("zh").extract(Article("a", text)).persons[0].traits]
    [('birth', '1971-03'), ('ethnicity', '回族'), ('gender', 'female'), ('origin', '山东济南')]
    """
    people = []
    for person in facts.persons:
        found: dict[TraitKind, Trait] = {}
        for mention in person.mentions:
            for trait in read_traits(text, mention.start, mention.end):
                found.setdefault(trait.kind, trait)
        people.append(replace(person, traits=tuple(found[kind] for kind in sorted(found))) if found else person)
    return replace(facts, persons=tuple(people))


def read_traits(text: str, start: int, end: int) -> Iterator[Trait]:
    """Give what stands right behind the name at ``start`` to ``end`` about its bearer."""
    match = _BEHIND_NAME.match(text, end)
    told = False
    for number in range(1, _PIECES + 1):
        piece = _PIECE.match(text, match.end()) if match else None
        if match is None or piece is None or (number > _WITHIN and not told):
            return
        found = _read_piece(simplify(piece.group()), told=told)
        if found is not None:
            told = True
            kind, value = found
            yield Trait(kind, value, Evidence(start, piece.end(), text[start : piece.end()], f"trait.{kind}"))
        match = _BETWEEN.match(text, piece.end())
        if found is None and (match is None or not match["comma"]):
            return


def _read_piece(words: str, *, told: bool) -> tuple[TraitKind, str] | None:
    """Read one piece; a place of origin counts only where something else was told before it."""
    if words in _GENDERS:
        return "gender", _GENDERS[words]
    if words in _ethnic_groups():
        return "ethnicity", words
    if (match := _BORN.fullmatch(words)) is not None and (match[5] or words.startswith(("生于", "出生"))):
        return _birth(match)
    match = _ORIGIN.fullmatch(words) if told else None
    place = (match[1] or match[2]) if match else ""
    return ("origin", place) if place and _begins_with_place(place) else None


def _birth(match: re.Match[str]) -> tuple[TraitKind, str] | None:
    year, month, day = int(match[1]), match[2] or match[4], match[3]
    try:
        return "birth", str(PartialDate(year, int(month) if month else None, int(day) if day else None))
    except DateError:
        return None


def _begins_with_place(words: str) -> bool:
    return any(words[:size] in place_forms() for size in range(2, min(_LONGEST_PLACE, len(words)) + 1))


@cache
def _ethnic_groups() -> frozenset[str]:
    return frozenset(row["name"] for row in read_table("zh_ethnic_groups"))
