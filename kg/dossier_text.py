"""A dossier as lines for a terminal, in Chinese or English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from output.cells import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.dossier import Citation, Dossier, KnownFact

_WORDS = {
    "person": ("人物", "person"),
    "organisation": ("机构", "organisation"),
    "event": ("活动", "event"),
    "also": ("又称", "also"),
    "date": ("日期", "date"),
    "end_date": ("至", "until"),
    "place": ("地点", "place"),
    "gender": ("性别", "gender"),
    "male": ("男", "male"),
    "female": ("女", "female"),
    "ethnicity": ("民族", "ethnic group"),
    "birth": ("出生", "born"),
    "origin": ("籍贯", "place of origin"),
    "position": ("任职", "Posts"),
    "appointment": ("任免", "Appointments and removals"),
    "participation": ("活动", "Events"),
    "reorganisation": ("沿革", "Names over time"),
    "renamed": ("更名为", "renamed"),
    "merged": ("并入", "merged into"),
    "replaced": ("由其接替：", "replaced by"),
    "formed": ("在其基础上组建：", "base of"),
    "roster": ("参加者", "Participants"),
    "attended": ("出席", "attended"),
    "chaired": ("主持", "chaired"),
    "spoke": ("发言", "spoke at"),
    "organised": ("主办", "organised"),
    "appointed": ("任命", "appointed"),
    "removed": ("免去", "removed"),
    "met": ("一同出席活动的人", "Attended the same events"),
    "above": ("上级", "Part of"),
    "below": ("下属", "Parts"),
    "sources": ("来源文章", "source articles"),
    "named": ("另有文章提到", "Also named in"),
    "undated": ("日期不详", "undated"),
    "seen": ("见于", "seen"),
    "more": ("另有 {} 条，用 --most 0 全部列出", "{} more; --most 0 lists all"),
    "same": ("同名者共 {} 个，分列如下", "{} entities of this name, listed apart"),
}


def dossier_lines(found: list[Dossier], lang: str, most: int = 50) -> Iterator[str]:
    """Give the lines; ``most`` facts a section, quotes a fact at most three unless ``most`` is 0 (all)."""
    if len(found) > 1:
        yield _word("same", lang).format(len(found))
        yield ""
    for number, dossier in enumerate(found):
        if number:
            yield ""
        yield from _lines(dossier, lang, most)


def _lines(dossier: Dossier, lang: str, most: int) -> Iterator[str]:
    yield f"■ {one_line(dossier.label)} [{_word(dossier.kind, lang)}]"
    if dossier.alt_labels:
        yield f"  {_word('also', lang)}: {one_line('、'.join(dossier.alt_labels))}"
    for key, value in dossier.details.items():
        said = _word(value, lang) if key == "gender" and value in _WORDS else value
        yield f"  {_word(key, lang)}: {one_line(said)}"
    for citation in dossier.told[: 3 if most else None]:
        yield f"      {_quoted(citation)}"
    yield f"  <{dossier.iri}>"
    for section in ("reorganisation", "position", "appointment", "participation"):
        facts = [fact for fact in dossier.facts if fact.type == section]
        if not facts:
            continue
        heading = "roster" if dossier.kind == "event" else section
        yield f"  {_word(heading, lang)} ({len(facts)})"
        shown = facts[:most] if most else facts
        for fact in shown:
            yield f"    {one_line(_summary(dossier, fact, lang))}"
            for citation in fact.citations[: 3 if most else None]:
                yield f"      {_quoted(citation)}"
        if len(shown) < len(facts):
            yield "    " + _word("more", lang).format(len(facts) - len(shown))
    for relation in ("above", "below", "met"):
        near = [one for one in dossier.relatives if one.relation == relation]
        if near:
            names = [
                one.label + (f"×{one.count}" if relation == "met" else "") for one in (near[:most] if most else near)
            ]
            yield f"  {_word(relation, lang)} ({len(near)}): {one_line('、'.join(names))}"
    if dossier.named:
        yield f"  {_word('named', lang)} ({len(dossier.named)})"
        for citation in dossier.named[: 3 if most else None]:
            yield f"    {_quoted(citation)}"
    articles = {citation.article for fact in dossier.facts for citation in fact.citations}
    yield f"  {_word('sources', lang)}: {len(articles)}"


def _summary(dossier: Dossier, fact: KnownFact, lang: str) -> str:
    dates = fact.start if fact.start == fact.end or not fact.end else f"{fact.start}—{fact.end}"
    dates = dates or _word("undated", lang)
    if fact.type == "position" and fact.how == "seen" and (fact.start or fact.end):
        dates = f"{_word('seen', lang)} {dates}"
    parts = [dates]
    if fact.agent_iri != dossier.iri or fact.type == "reorganisation":
        parts.append(fact.agent)
    if fact.type != "position":
        parts.append(_word(fact.how, lang))
    if fact.target_iri != dossier.iri or fact.type == "reorganisation":
        parts.append(fact.target)
    parts.append(fact.role)
    return "  ".join(part for part in parts if part)


def _quoted(citation: Citation) -> str:
    source = "，".join(part for part in (citation.published, citation.source or citation.url) if part)
    head = f"《{citation.headline}》" if citation.headline else f"<{citation.article}>"
    return one_line(f"“{citation.quote}” ——{head}{source} [{citation.start}:{citation.end}]")


def _word(key: str, lang: str) -> str:
    return _WORDS[key][0 if lang == "zh" else 1]
