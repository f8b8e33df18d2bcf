"""Facts as sentences, and details of entities, in the interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from output.pages.sentences import sentence
from output.wording import SENTENCE_WORDS, TYPE_WORDS, Lang

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.viewing.known import GraphFact
    from kg.viewing.resources import Thing


def summary(fact: GraphFact, things: Mapping[str, Thing], lang: Lang) -> str:
    """Say a fact in one sentence: ``周明远任北江省钢铁行业协会会长（2019—2021）``."""
    agent = things[fact.agent].label
    target = things[fact.target].label if fact.target and fact.target in things else ""
    return sentence(fact.relation, agent, target, fact.role, (fact.start, fact.end), lang)


def detail(thing: Thing, posts: list[str], parent: Thing | None, lang: Lang) -> str:
    """Say in one or two lines what a node is: other names, sex and birth, posts, parent, what, when and where."""
    zh = lang == "zh"
    parts: list[str] = []
    if thing.kind == "event":
        when = "—".join(filter(None, (thing.date, thing.end_date if thing.end_date != thing.date else None)))
        parts.append(" · ".join(filter(None, (TYPE_WORDS[lang][thing.type or "other"], when, thing.place))))
    if thing.traits:
        parts.append(" · ".join(SENTENCE_WORDS[lang].get(trait, trait) for trait in thing.traits))
    if posts:
        more = ("等" if zh else " …") if len(posts) > 3 else ""
        parts.append("；".join(posts[:3]) + more if zh else "; ".join(posts[:3]) + more)
    if parent is not None:
        words = ("所属活动：", "session of ") if thing.kind == "event" else ("隶属：", "unit of ")
        parts.append(words[0 if zh else 1] + parent.label)
    if thing.alt_labels:
        names = thing.alt_labels[:6]
        parts.append(("又称：" + "、".join(names)) if zh else ("also: " + ", ".join(names)))
    return "\n".join(parts)
