"""What a role as worded is: longest head at the end, and the modifiers around it.

>>> classify_role("原党委副书记").concept == KGR.PartySecretary
True
>>> classify_role("原党委副书记").deputy, classify_role("原党委副书记").former
(True, True)
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from extractors.lexicons import read_table
from extractors.zh.normalise import simplify
from ontology.resources import role_kinds
from ontology.roles import RANKS, RoleClass
from ontology.terms import KGR

if TYPE_CHECKING:
    from rdflib import URIRef

_NOT_WORDS = re.compile(r"（[^（）]*）|\([^()]*\)|[\s“”\"'‘’「」]+")
_TAIL = re.compile(r"(?:一职|职务|等职|职位)$")
_SHORT_DEPUTY = re.compile(r"副总$")
_AT_THE_FRONT = frozenset({"former", "current", "nominee"})
"""Kinds of modifiers that may stand apart from the head (原党委副书记)."""


@lru_cache(maxsize=65536)
def classify_role(label: str) -> RoleClass:
    """Classify a role by its words alone, in either script; a word nobody listed gives no concept, never a guess.

    >>> classify_role("常务副县长").rank == KGR.RankSubCounty
    True
    >>> classify_role("副教授").deputy
    False
    >>> classify_role("秘境守望者").concept is None
    True
    """
    text = _TAIL.sub("", _NOT_WORDS.sub("", simplify(label)))
    text = _SHORT_DEPUTY.sub("副总经理", text)
    head = _longest_head(text)
    front, found = _strip_right(text[: len(text) - len(head)])
    while found and (longer := _longest_head(front + head)) and len(longer) > len(head):
        front, head = front[: len(front) + len(head) - len(longer)], longer
        front, more = _strip_right(front)
        found |= more
    found |= _kinds_at_front(front, _AT_THE_FRONT if head else frozenset(_modifiers().values()))
    row = _heads().get(head)
    concept = KGR[row[0]] if row else None
    deputy, honorary = "deputy" in found, "honorary" in found
    rank = KGR[row[1]] if row and row[1] and not honorary else None
    return RoleClass(
        concept,
        role_kinds().get(concept) if concept else None,
        deputy=deputy,
        acting="acting" in found,
        former="former" in found,
        honorary=honorary,
        rank=_lower(rank) if rank and deputy else rank,
    )


@cache
def _heads() -> dict[str, tuple[str, str]]:
    """Give the local names of concept and rank of each head."""
    return {
        row["surface"]: (row["concept"].removeprefix("kgr:"), row["rank"].removeprefix("kgr:"))
        for table in ("zh_occupations", "zh_role_compounds", "zh_roles")
        for row in read_table(table)
    }


@cache
def _modifiers() -> dict[str, str]:
    return {row["surface"]: row["kind"] for row in read_table("zh_role_modifiers")}


def _longest_head(text: str) -> str:
    heads = _heads()
    return next((text[start:] for start in range(len(text)) if text[start:] in heads), "")


def _strip_right(front: str) -> tuple[str, set[str]]:
    """Take modifiers off the end of what stands before a head; gives the rest and their kinds."""
    modifiers = _modifiers()
    found: set[str] = set()
    while front:
        word = next((front[start:] for start in range(len(front)) if front[start:] in modifiers), "")
        if not word:
            break
        found.add(modifiers[word])
        front = front[: -len(word)]
    return front, found


def _kinds_at_front(front: str, kinds: frozenset[str]) -> set[str]:
    modifiers = _modifiers()
    found: set[str] = set()
    while front:
        word = next((front[:end] for end in range(len(front), 0, -1) if front[:end] in modifiers), "")
        if modifiers.get(word) not in kinds:
            break
        found.add(modifiers[word])
        front = front[len(word) :]
    return found


def _lower(rank: URIRef) -> URIRef:
    """Give the rank of a deputy: one step down from a full rank, the same from a deputy's."""
    index = RANKS.index(rank)
    return RANKS[index + 1] if index % 2 == 0 else RANKS[index]
