"""Facts as sentences, and details of entities, in the interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from output.pages.wording import TYPE_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.viewing.known import GraphFact
    from kg.viewing.resources import Thing

Lang = Literal["zh", "en"]

_FORMER = ("原", "前", "时任", "曾任")
_SENTENCES = {
    "zh": {
        "holds": "{agent}任{target}{role}",
        "attended": "{agent}出席{target}",
        "chaired": "{agent}主持{target}",
        "spoke": "{agent}在{target}上发言",
        "organised": "{agent}主办{target}",
        "appointed": "{agent}获任{target}{role}",
        "removed": "{agent}不再担任{target}{role}",
    },
    "en": {
        "holds": "{agent} holds the post {role} at {target}",
        "attended": "{agent} attended {target}",
        "chaired": "{agent} chaired {target}",
        "spoke": "{agent} spoke at {target}",
        "organised": "{agent} organised {target}",
        "appointed": "{agent} was appointed {role} at {target}",
        "removed": "{agent} ceased to be {role} at {target}",
    },
}


def summary(fact: GraphFact, things: Mapping[str, Thing], lang: Lang) -> str:
    """Say a fact in one sentence: ``周明远任北江省钢铁行业协会会长（2019—2021）``."""
    agent = things[fact.agent].label
    target = things[fact.target].label if fact.target and fact.target in things else ""
    form = _SENTENCES[lang][fact.relation]
    if lang == "en" and not target:
        form = form.removesuffix(" at {target}")
    if lang == "zh" and fact.relation == "holds" and fact.role.startswith(_FORMER):
        form = "{agent}为{target}{role}"
    span = f"{fact.start or ''}—{fact.end or ''}" if fact.relation == "holds" and (fact.start or fact.end) else ""
    said = form.format(agent=agent, target=target, role=fact.role)
    return said + (f"（{span}）" if lang == "zh" else f" ({span})") if span else said


def edge_label(roles: list[str], word: str, lang: Lang) -> str:
    """Name a line: up to two roles as worded, else the relation's own word."""
    named = [role for role in roles if role]
    if not named:
        return word
    more = ("等" if lang == "zh" else " …") if len(named) > 2 else ""
    return ("、" if lang == "zh" else ", ").join(named[:2]) + more


def detail(thing: Thing, posts: list[str], parent: Thing | None, lang: Lang) -> str:
    """Say in one or two lines what a node is: other names, posts, parent, kind and date and place of an event."""
    zh = lang == "zh"
    parts: list[str] = []
    if thing.kind == "event":
        when = "—".join(filter(None, (thing.date, thing.end_date if thing.end_date != thing.date else None)))
        parts.append(" · ".join(filter(None, (TYPE_WORDS[lang][thing.type or "other"], when, thing.place))))
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
