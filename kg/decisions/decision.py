"""One human decision, keyed to the words of an article; and which cells each kind of judgement needs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from rdflib import URIRef
from rdflib.namespace import SKOS

from ontology.dates import DateError, PartialDate
from ontology.errors import KgError
from ontology.facts import CHANGES, RELATIONS, REORGANISINGS
from ontology.resources import role_kinds, vocabulary
from ontology.terms import KGR

if TYPE_CHECKING:
    from collections.abc import Mapping

Judgement = Literal[
    "merge",
    "never-merge",
    "split",
    "rename",
    "reject",
    "accept",
    "correct-date",
    "correct-start",
    "correct-end",
    "correct-role",
    "correct-change",
    "map-role",
    "map-organisation",
]
JUDGEMENTS: tuple[Judgement, ...] = get_args(Judgement)
ENTITIES = ("person", "organisation", "event")
FACTS = ("position", *CHANGES, *RELATIONS, *REORGANISINGS)
_OPTIONAL = ("comment", "author", "date")
_EXCEL_DATE = re.compile(r"(\d{4})[/.年-](\d{1,2})(?:[/.月-](\d{1,2})日?)?月?(?: 0?0:00(?::00)?)?")


class DecisionError(KgError):
    """A row that is no decision; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A row of ``decisions.tsv``. ``article`` is a content hash, an article id, or both with a blank between.

    ``name`` is the person, organisation or event that is meant at the ``quote``; of a fact its agent, and ``name_2``
    the role or event. ``article_2``, ``quote_2`` and ``name_2`` are the other mention of a pair. ``where`` (file and
    line) is no part of what is decided.
    """

    judgement: Judgement
    kind: str = ""
    article: str = ""
    quote: str = ""
    name: str = ""
    article_2: str = ""
    quote_2: str = ""
    name_2: str = ""
    value: str = ""
    comment: str = ""
    author: str = ""
    date: str = ""
    where: str = field(default="", compare=False)

    @property
    def key(self) -> tuple[str, ...]:
        """What is decided, without comment, author and date: equal for decisions that say the same."""
        return tuple(getattr(self, name) for name in COLUMNS if name not in _OPTIONAL)


COLUMNS = tuple(one.name for one in fields(Decision) if one.name != "where")
"""The columns of ``decisions.tsv``, in order."""


class _Needs(NamedTuple):
    kinds: tuple[str, ...]
    cells: tuple[str, ...]


_PAIR = ("article", "quote", "name", "article_2", "quote_2", "name_2")
_ONE = ("article", "quote", "name")
_NEEDS: dict[Judgement, _Needs] = {
    "merge": _Needs(ENTITIES, _PAIR),
    "never-merge": _Needs(ENTITIES, _PAIR),
    "split": _Needs(ENTITIES, _ONE),
    "rename": _Needs(ENTITIES, (*_ONE, "value")),
    "reject": _Needs(FACTS, _ONE),
    "accept": _Needs(FACTS, _ONE),
    "correct-date": _Needs(("appointed", "removed", "event", *REORGANISINGS), (*_ONE, "value")),
    "correct-start": _Needs(("position",), (*_ONE, "value")),
    "correct-end": _Needs(("position",), (*_ONE, "value")),
    "correct-role": _Needs(("position", "appointed", "removed"), (*_ONE, "value")),
    "correct-change": _Needs(("appointed", "removed"), (*_ONE, "value")),
    "map-role": _Needs(("", "role"), ("name", "value")),
    "map-organisation": _Needs(("", "organisation"), ("name", "value")),
}


def make_decision(cells: Mapping[str, str], where: str) -> Decision:
    """Read one row, checked; raises ``DecisionError`` that says what is wrong with it and where it stands."""
    judgement = cells.get("judgement", "").strip().lower().replace("_", "-").replace(" ", "-")
    if judgement not in JUDGEMENTS:
        raise DecisionError(f"{where}: no judgement {judgement!r}; there is {', '.join(JUDGEMENTS)}")
    needs = _NEEDS[judgement]
    kind = cells.get("kind", "").strip().lower()
    if kind not in needs.kinds:
        known = ", ".join(one or "nothing" for one in needs.kinds)
        raise DecisionError(f"{where}: {judgement} is of {known}, not {kind!r} (column kind)")
    missing = [name for name in needs.cells if not cells.get(name, "").strip()]
    if missing:
        raise DecisionError(f"{where}: {judgement} needs the column{'s' * (len(missing) > 1)} {', '.join(missing)}")
    if bool(cells.get("article", "").strip()) != bool(cells.get("quote", "").strip()):
        raise DecisionError(f"{where}: an article and a quote of it go together")
    value = cells.get("value", "").strip()
    if judgement in ("correct-date", "correct-start", "correct-end"):
        value = _date(value, where)
    if judgement == "map-role":
        role_concept(value, where)
    if judgement == "correct-change" and value not in CHANGES:
        raise DecisionError(f"{where}: correct-change: the value is {' or '.join(CHANGES)}, not {value!r}")
    others = {name: cells.get(name, "").strip() for name in COLUMNS[2:]} | {"value": value}
    return Decision(judgement, kind, **others, where=where)


def role_concept(value: str, where: str) -> URIRef:
    """Give the post of the role scheme a cell means: its term (``kgr:Mayor``, ``Mayor``) or one of its labels."""
    name = value.strip().removeprefix(str(KGR)).removeprefix("kgr:")
    for concept in role_kinds():
        if concept == URIRef(str(KGR) + name) or name in {str(label) for label in _labels(concept)}:
            return concept
    raise DecisionError(f"{where}: {value!r} is no post of the role scheme (a term as kgr:Mayor, or a label as 市长)")


def _labels(concept: URIRef) -> list[object]:
    return list(vocabulary().objects(concept, SKOS.prefLabel))


def _date(value: str, where: str) -> str:
    """Give the ISO form of a date, also of what a spreadsheet made of it (2023/5/1); ``-`` means not known."""
    if value == "-":
        return value
    if match := _EXCEL_DATE.fullmatch(value):
        value = "-".join(part for part in match.groups() if part)
    try:
        return str(PartialDate.parse(value))
    except DateError as error:
        raise DecisionError(f"{where}: {error} (column value; - for a date that is not known)") from error
