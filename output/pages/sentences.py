"""Facts as sentences and lines as words, in the interface language; ``assets/data.js`` says the same on the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from output.wording import PAGE_WORDS, RELATION_WORDS, SENTENCE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ontology.views import Edge, EdgeRelation, ViewFact
    from output.wording import Lang

_GAP = re.compile(r"\{(agent|target|role|span)\}")
FORMER = ("原", "前", "时任", "曾任")
"""A post that begins so was held, and is not."""


def say_fact(fact: ViewFact, names: Mapping[str, str], lang: Lang) -> str:
    """Say a fact in one sentence; ``names`` are the names of its sides by id."""
    who, where = names.get(fact.agent, ""), names.get(fact.target, "")
    return sentence(fact.relation, who, where, fact.role, (fact.start, fact.end), lang)


def sentence(
    relation: EdgeRelation, agent: str, target: str, role: str, span: tuple[str | None, str | None], lang: Lang
) -> str:
    """Say who did what where: ``周明远任北江省钢铁行业协会会长（2019—2021）``."""
    words = SENTENCE_WORDS[lang]
    key: str = relation
    if relation == "holds" and role.startswith(FORMER):
        key = "held"
    if relation == "became":
        key = f"became_{role}"
    form = words.get(key if target else f"{key}_nowhere", words.get(key, ""))
    if relation == "holds" and any(span):
        form += words["span"]
    parts = {"agent": agent, "target": target, "role": role, "span": f"{span[0] or ''}—{span[1] or ''}"}
    return _GAP.sub(lambda gap: parts[gap[1]], form)


def say_line(edge: Edge, roles: Iterable[str], lang: Lang) -> str:
    """Name a line: by how often two people met, by up to two of the posts of its facts, else by its relation."""
    words = PAGE_WORDS[lang]
    if edge.relation == "met":
        return words["shared_events"].replace("{n}", f"{edge.weight:g}")
    if edge.relation == "became":
        return RELATION_WORDS[lang]["became"]
    named = list(dict.fromkeys(filter(None, roles)))
    if not named:
        return RELATION_WORDS[lang][edge.relation]
    return words["comma"].join(named[:2]) + (words["and_more"] if len(named) > 2 else "")
