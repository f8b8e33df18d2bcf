"""The pages of a person, an organisation and an event."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ontology.facts import RELATIONS
from output.pages.frame import text
from output.site.markup import entity_line, row, span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ontology.sites import SiteEntity, SiteFact, SiteTenure
    from output.site.markup import Writer

A_PAGE = 120
"""Events or posts on one page; what is more goes on to further pages."""
CHIPS = 400
TENURES = 150
NOW = 3
_ORDER = {
    "chaired": 0,
    "spoke": 1,
    "organised": 2,
    "attended": 3,
    "appointed": 4,
    "removed": 5,
    "became": 6,
    "holds": 7,
}


def dossier(writer: Writer, entity: SiteEntity) -> Iterator[tuple[str, str]]:
    """Give the pages of an entity, name and content: one, or several where much is known."""
    make = {"person": _person, "organisation": _organisation, "event": _event}[entity.kind]
    head, rows, foot = make(writer, entity)
    pages = [rows[at : at + A_PAGE] for at in range(0, len(rows), A_PAGE)] or [[]]
    for number, part in enumerate(pages, 1):
        name = entity.id if number == 1 else f"{entity.id}-{number}"
        content = head if number == 1 else ""
        title, key = ("took_part", "events") if entity.kind != "event" else ("roster", "roster")
        content += writer.section(title, _grouped(part), len(rows), key) + _pager(writer, entity, number, len(pages))
        content += foot if number == 1 else ""
        more = f" · {writer.say('page_n', n=number)}" if number > 1 else ""
        line = " · ".join(filter(None, (_now(writer, entity), entity_line(writer, entity)))) + more
        yield f"{name}.html", writer.page(entity.label, writer.say(entity.kind), content, subtitle=line)


def _now(writer: Writer, entity: SiteEntity) -> str:
    """The posts in which a person was seen last, as far as no end of them is told: what one wants to know first."""
    own = [t for t in writer.site.tenures_of.get(entity.id, []) if t.holder == entity.id and not t.end]
    own.sort(key=lambda t: (t.last_seen or t.start or "", len(t.facts), t.id), reverse=True)
    latest = (own[0].last_seen or own[0].start or "")[:4] if own else ""
    posts = [writer.site.label(t.at) + t.post for t in own if (t.last_seen or t.start or "")[:4] == latest]
    return text("、".join(dict.fromkeys(posts[:NOW])))


def _grouped(rows: Sequence[str]) -> str:
    return f'<ul class="rows">{"".join(rows)}</ul>' if rows else ""


def _pager(writer: Writer, entity: SiteEntity, number: int, last: int) -> str:
    if last == 1:
        return ""
    tail = entity.id.rsplit("/", 1)[-1]
    links = [
        f'<a href="{tail}{"" if n == 1 else f"-{n}"}.html"{" aria-current=page" if n == number else ""}>{n}</a>'
        for n in range(1, last + 1)
    ]
    return f'<nav class="pager" aria-label="{text(writer.words["all"])}" data-l="all">{"".join(links)}</nav>'


def _person(writer: Writer, entity: SiteEntity) -> tuple[str, list[str], str]:
    """What stands above the list, the rows of the list, and what stands below."""
    site = writer.site
    facts = [fact for fact in site.facts_of.get(entity.id, []) if fact.agent == entity.id]
    tenures = [t for t in site.tenures_of.get(entity.id, []) if t.holder == entity.id]
    head = writer.section("tenures", _tenures(writer, tenures, "at"), len(tenures))
    head += writer.section("traits", _traits(writer, entity))
    told = {fact for tenure in tenures for fact in tenure.facts}
    loose = [fact for fact in facts if fact.relation in ("holds", "appointed", "removed") and fact.id not in told]
    head += writer.section("posts", _posts(writer, loose), len(loose))
    events = {fact.target for fact in facts if fact.relation in RELATIONS}
    met = Counter(
        other
        for event in events
        if event
        for other in {f.agent for f in site.facts_of.get(event, []) if f.relation in RELATIONS}
        if other != entity.id and site.entities[other].kind == "person"
    )
    best = sorted(met.items(), key=lambda item: (-item[1], site.label(item[0]), item[0]))[:24]
    chips = "".join(writer.link(other, extra=f' <span class="n">{n}</span>') for other, n in best)
    head += writer.section("company", f'<p class="links">{chips}</p>' if chips else "", len(met))
    return head, _event_rows(writer, facts), ""


def _traits(writer: Writer, entity: SiteEntity) -> str:
    """What is told of a person itself, and the words that tell it."""
    return f"<p>{writer.traits(entity)}{writer.fold(entity.told)}</p>" if entity.traits else ""


def _organisation(writer: Writer, entity: SiteEntity) -> tuple[str, list[str], str]:
    site = writer.site
    facts = site.facts_of.get(entity.id, [])
    head = ""
    if entity.parent in site.entities:
        head += writer.section("part_of", f'<p class="links">{writer.link(entity.parent)}</p>')
    units = sorted(
        site.parts_of.get(entity.id, []), key=lambda one: (-len(site.facts_of.get(one.id, [])), one.label, one.id)
    )
    chips = "".join(writer.link(one.id) for one in units[:CHIPS])
    head += writer.section("units", f'<p class="links">{chips}</p>' if chips else "", len(units))
    became = [fact for fact in facts if fact.relation == "became"]
    head += writer.section("history", _history(writer, entity, became), len(became))
    tenures = [t for t in site.tenures_of.get(entity.id, []) if t.at == entity.id]
    head += writer.section("holders", _tenures(writer, tenures, "holder"), len(tenures))
    told = {fact for tenure in tenures for fact in tenure.facts}
    loose = [
        f
        for f in facts
        if f.relation in ("holds", "appointed", "removed") and f.target == entity.id and f.id not in told
    ]
    head += writer.section("posts", _posts(writer, loose, holder=True), len(loose))
    return head, _event_rows(writer, [fact for fact in facts if fact.agent == entity.id]), ""


def _history(writer: Writer, entity: SiteEntity, facts: Sequence[SiteFact]) -> str:
    """What an organisation was before, and what it became: the earlier ones first, each with the words that say so."""
    rows = []
    for fact in sorted(facts, key=lambda f: (f.target != entity.id, f.date or "9", f.id)):
        sides = f'{writer.link(fact.agent)} <span class="post">→</span> {writer.link(fact.target)}'
        rows.append(row(writer, fact.date or "—", [fact], f"{sides}{writer.proof([fact])}"))
    return f'<ul class="rows">{"".join(rows)}</ul>' if rows else ""


def _event(writer: Writer, entity: SiteEntity) -> tuple[str, list[str], str]:
    site = writer.site
    head = ""
    if entity.parent in site.entities:
        head += writer.section("part_of", f'<p class="links">{writer.link(entity.parent)}</p>')
    sessions = sorted(site.parts_of.get(entity.id, []), key=lambda one: (one.date or "9", one.label, one.id))
    chips = "".join(writer.link(one.id) for one in sessions[:CHIPS])
    head += writer.section("sessions", f'<p class="links">{chips}</p>' if chips else "", len(sessions))
    facts = [fact for fact in site.facts_of.get(entity.id, []) if fact.target == entity.id]
    articles = dict.fromkeys(piece.article for fact in facts for piece in fact.evidence)
    listed = sorted(
        articles, key=lambda a: (site.articles[a].published or "" if a in site.articles else "", a), reverse=True
    )
    items = "".join(
        f'<li><span class="when">{text(one.published or "")}</span><a href="../article/{one.id}.html">'
        f"{text(one.headline) or writer.say('untitled')}</a></li>"
        for one in (site.articles[a] for a in listed[:60] if a in site.articles)
    )
    foot = writer.section("sources", f'<ul class="plain">{items}</ul>' if items else "", len(listed))
    by_agent: dict[str, list[SiteFact]] = defaultdict(list)
    for fact in facts:
        by_agent[fact.agent].append(fact)

    def order(told: list[SiteFact]) -> tuple[int, str, int, str]:
        first = min(((piece.article, piece.start) for fact in told for piece in fact.evidence), default=("", 0))
        return min(_ORDER[fact.relation] for fact in told), *first, told[0].agent

    rows = []
    for told in sorted(by_agent.values(), key=order):
        told.sort(key=lambda fact: _ORDER[fact.relation])
        strongest = [f for f in told if f.relation != "attended"] or told
        signs = "".join(writer.sign(fact) for fact in strongest)
        posts = _post_line(writer, told[0].agent)
        rows.append(
            f'<li><span class="signs">{signs}</span><div class="what">{writer.link(told[0].agent)}'
            f"{posts}{writer.proof(strongest)}</div></li>"
        )
    return head, rows, foot


def _post_line(writer: Writer, person: str) -> str:
    tenures = [t for t in writer.site.tenures_of.get(person, []) if t.holder == person]
    if not tenures:
        return ""
    best = max(tenures, key=lambda t: (len(t.facts), t.last_seen or t.start or "", t.id))
    return f' <span class="post">{text(writer.site.label(best.at) + best.post)}</span>'


def _event_rows(writer: Writer, facts: Sequence[SiteFact]) -> list[str]:
    """One row an event, the newest first: when, what was done there, which, and the words."""
    site = writer.site
    by_event: dict[str, list[SiteFact]] = defaultdict(list)
    for fact in facts:
        if fact.target and fact.relation in RELATIONS:
            by_event[fact.target].append(fact)
    ready = sorted(by_event, key=lambda event: (site.label(event), event))
    ready.sort(key=lambda event: site.entities[event].date or "", reverse=True)
    rows = []
    for event in ready:
        told = sorted(by_event[event], key=lambda fact: _ORDER[fact.relation])
        strongest = [f for f in told if f.relation != "attended"] or told
        signs = "".join(writer.sign(fact) for fact in strongest)
        place = (
            f' <span class="post">{text(site.entities[event].place or "")}</span>' if site.entities[event].place else ""
        )
        rows.append(
            f'<li><span class="when">{text(site.entities[event].date or "—")}</span><span class="signs">{signs}</span>'
            f'<div class="what">{writer.link(event)}{place}{writer.proof(strongest)}</div></li>'
        )
    return rows


def _tenures(writer: Writer, tenures: Sequence[SiteTenure], other: str) -> str:
    """A table of tenures, the other side linked, the latest first; at most a few hundred."""
    if not tenures:
        return ""
    shown = sorted(tenures, key=lambda t: (t.post, t.id))
    shown.sort(key=lambda t: t.last_seen or t.end or t.start or "", reverse=True)
    rows = []
    for tenure in shown[:TENURES]:
        begun = tenure.inferred_start if not tenure.start else None
        ended = tenure.inferred_end if not tenure.end else None
        facts = [writer.site.facts[fact] for fact in tenure.facts]
        rows.append(
            f'<tr><th scope="row">{text(tenure.post)}{writer.proof(facts)}</th>'
            f"<td>{writer.link(getattr(tenure, other))}</td>"
            f"{_cell(writer, 'told', _from_to(writer, tenure.start, tenure.end))}"
            f"{_cell(writer, 'seen', text(span(tenure.first_seen, tenure.last_seen)))}"
            f"{_cell(writer, 'inferred', _from_to(writer, begun, ended))}</tr>"
        )
    names = ("post", "holder" if other == "holder" else "at", "told", "seen", "inferred")
    heads = "".join(f'<th scope="col">{writer.say(name)}</th>' for name in names)
    table = f'<table class="posts"><thead><tr>{heads}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
    return f'<div class="wide">{table}</div>'


def _cell(writer: Writer, name: str, dates: str) -> str:
    """Dates under their heading; where the page is narrow and the heading gone, the word stands before them."""
    word = f'<span class="of" data-w="{name}">{text(writer.words[name])}</span>'
    return f"<td>{word}{dates}</td>" if dates else "<td></td>"


def _from_to(writer: Writer, first: str | None, last: str | None) -> str:
    parts = (("from", first), ("until", last))
    return " ".join(f"{writer.say(word)} {text(date)}" for word, date in parts if date)


def _posts(writer: Writer, facts: Sequence[SiteFact], *, holder: bool = False) -> str:
    rows = []
    for fact in sorted(facts, key=lambda f: (f.date or f.start or "", f.id), reverse=True)[:80]:
        side = writer.link(fact.agent if holder else fact.target)
        when = fact.date or span(fact.start, fact.end) or "—"
        rows.append(row(writer, when, [fact], f"{side} <b>{text(fact.role)}</b>{writer.proof([fact])}"))
    return f'<ul class="rows">{"".join(rows)}</ul>' if rows else ""
