"""The pages that lead to the others: home, lists, findings, about."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from ontology.facts import RELATIONS
from output.pages.frame import text
from output.pages.keys import search_keys
from output.site.markup import row
from output.site.words import about_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ontology.entities import EntityKind
    from ontology.sites import SiteEntity, SiteFact
    from output.site.markup import Writer

A_LIST = 900
CROWD = 60
DOUBTFUL = 0.7


def home(writer: Writer) -> str:
    """Give the first page: counts, coverage in time, the busiest, the latest."""
    site = writer.site
    tiles = "".join(
        f"<div><dt>{writer.say(f'count_{name}')}</dt><dd>{n:,}</dd></div>" for name, n in site.summary.counts
    )
    dates = sorted(one.published for one in site.articles.values() if one.published)
    lead = writer.say("lead", n=f"{len(site.articles):,}", first=dates[0], last=dates[-1]) if dates else ""
    content = f'<p class="lead">{lead}</p>\n<dl class="tiles">{tiles}</dl>\n'
    content += writer.section("coverage", _coverage(writer))
    lists = ""
    for title, ranked, kind in (
        ("busiest_people", site.summary.people, "person"),
        ("busiest_bodies", site.summary.organisations, "organisation"),
    ):
        most = max((one.count for one in ranked), default=1)
        items = "".join(
            f"<li>{writer.link(one.node, up='') or text(one.label)}{_bar(one.count, most, kind)}"
            f'<span class="n">{one.count}</span></li>'
            for one in ranked
        )
        lists += writer.section(title, f'<ol class="bars">{items}</ol>' if items else "")
    content += f'<div class="columns">{lists}</div>'
    latest = _changes(writer)[:15]
    content += writer.section("recent", _change_list(writer, latest))
    return writer.page(site.title, writer.say("home"), content, up="")


def _bar(count: int, most: int, kind: str) -> str:
    width = max(round(120 * count / most), 2)
    return _swatch(f'<rect class="bar {kind}" width="{width}" height="8" rx="1"/>', 120, 8)


def _swatch(shape: str, width: int, height: int) -> str:
    return f'<svg width="{width}" height="{height}" aria-hidden="true">{shape}</svg>'


def _coverage(writer: Writer) -> str:
    months = writer.site.summary.coverage
    if len(months) < 2:
        return ""
    width, height = 960, 120
    most = max(max(articles, facts) for _, articles, _, facts in months) or 1
    step = width / len(months)
    bars, year = [], ""
    for number, (month, articles, _, facts) in enumerate(months):
        for part, (value, kind) in enumerate(((articles, "articles"), (facts, "person"))):
            high = (height - 4) * value / most
            bars.append(
                f'<rect class="bar {kind}" x="{number * step + part * step * 0.45:.1f}" y="{height - high:.1f}" '
                f'width="{step * 0.42:.1f}" height="{high:.1f}"/>'
            )
        if month[:4] != year:
            year = month[:4]
            bars.append(f'<text x="{number * step:.1f}" y="{height + 16}" class="tick-text">{year}</text>')
    label = f"{months[0][0]} – {months[-1][0]}"
    key = ""
    for kind, name in (("articles", "count_articles"), ("person", "count_facts")):
        square = _swatch(f'<rect class="bar {kind}" width="12" height="12" rx="2"/>', 12, 12)
        key += f"<span>{square}{writer.say(name)}</span>"
    return (
        f'<p class="key">{key}</p><svg class="coverage" viewBox="0 0 {width} {height + 22}" role="img" '
        f'aria-label="{text(label)}">{"".join(bars)}</svg>'
    )


def entity_lists(writer: Writer, kind: EntityKind, name: str) -> Iterator[tuple[str, str]]:
    """Give the lists of people or organisations by initial, and of events by month."""
    groups: dict[str, list[SiteEntity]] = defaultdict(list)
    for entity in writer.site.entities.values():
        if entity.kind == kind:
            groups[_letter(entity) if kind != "event" else (entity.date or "")[:7]].append(entity)
    told = writer.site.facts_of
    for members in groups.values():
        if kind == "event":
            members.sort(key=lambda one: (one.date or "", one.label, one.id))
        else:
            members.sort(key=lambda one: (_sound(one), one.label, one.id))

    def line(one: SiteEntity) -> str:
        date = f'<span class="when">{text(one.date)}</span> ' if one.date else ""
        return f'<li>{date}{writer.link(one.id, up="")} <span class="n">{len(told.get(one.id, ()))}</span></li>'

    yield from _lists(writer, name, {key: [line(one) for one in groups[key]] for key in sorted(groups)})


def article_lists(writer: Writer) -> Iterator[tuple[str, str]]:
    """Give the lists of articles by month."""
    groups: dict[str, list[str]] = defaultdict(list)
    for one in sorted(writer.site.articles.values(), key=lambda a: (a.published or "", a.headline, a.id)):
        facts = len({fact.id for _, fact in writer.site.facts_in.get(one.id, ())})
        groups[(one.published or "")[:7]].append(
            f'<li><span class="when">{text(one.published or "")}</span> <a href="article/{one.id}.html">'
            f'{text(one.headline) or writer.say("untitled")}</a> <span class="n">{facts}</span></li>'
        )
    yield from _lists(writer, "articles", {key: groups[key] for key in sorted(groups)})


def _lists(writer: Writer, name: str, groups: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """A page for each group, in parts where it is long, and one that leads to all of them."""
    doors = []
    for key, lines in groups.items():
        label = text(key.upper()) or writer.say("no_month")
        for number, at in enumerate(range(0, len(lines), A_LIST), 1):
            safe = re.sub(r"[^0-9a-z-]", "", key.lower()) or "other"
            file = f"{name}-{safe}{'' if number == 1 else f'-{number}'}.html"
            shown = label if len(lines) <= A_LIST else f"{label} · {number}"
            doors.append(
                f'<a class="door" href="{file}">{shown}<span class="n">{len(lines[at : at + A_LIST])}</span></a>'
            )
            body = f'<ul class="list">{"".join(lines[at : at + A_LIST])}</ul>'
            title = f"{writer.words[name]} {key.upper() or writer.words['no_month']}"
            heading = f"{writer.say(name)} {shown}"
            yield file, writer.page(title, writer.say(name), body, up="", heading=heading)
    body = f'<p class="doors">{"".join(doors)}</p>'
    yield f"{name}.html", writer.page(writer.words[name], writer.say("all"), body, up="", heading=writer.say(name))


def _sound(entity: SiteEntity) -> str:
    keys = search_keys((entity.label,), person=entity.kind == "person")
    latin = [key for key in keys if re.match(r"[0-9a-z]", key)]
    return latin[2] if len(latin) > 3 else (latin[0] if latin else "")


def _letter(entity: SiteEntity) -> str:
    first = _sound(entity)[:1]
    return first if first.isalpha() else "0-9" if first else "other"


def findings(writer: Writer) -> str:
    """Give what stands out: latest changes, several posts, moves, pairs, the least certain, what was not understood."""
    content = writer.section("recent", _change_list(writer, _changes(writer)[:80]))
    content += writer.section("moved", _moved(writer))
    content += writer.section("pairs", _pairs(writer))
    content += writer.section("unsure", _unsure(writer))
    misses = "".join(
        f'<li><b>{text(m.words)}</b> <span class="n">× {m.count}</span> {writer.say(f"miss_{m.kind}")}'
        f"<q>{text(m.example[:160])}</q></li>"
        for m in writer.site.summary.misses
    )
    content += writer.section(
        "misses", f'<p class="hint">{writer.say("misses_hint")}</p><ul class="plain">{misses}</ul>' if misses else ""
    )
    title = writer.words["findings"]
    return writer.page(title, text(writer.site.title), content, up="", heading=writer.say("findings"))


def _changes(writer: Writer) -> list[SiteFact]:
    changes = [fact for fact in writer.site.facts.values() if fact.relation in ("appointed", "removed")]
    return sorted(changes, key=lambda fact: (fact.date or "", fact.id), reverse=True)


def _change_list(writer: Writer, facts: Sequence[SiteFact]) -> str:
    rows = "".join(row(writer, fact.date or "—", [fact], _told(writer, fact)) for fact in facts)
    return f'<ul class="rows">{rows}</ul>' if rows else ""


def _told(writer: Writer, fact: SiteFact) -> str:
    sides = f"{writer.link(fact.agent, up='')} {writer.link(fact.target, up='')}"
    return f"{sides} <b>{text(fact.role)}</b>{writer.proof([fact], up='')}"


def _moved(writer: Writer) -> str:
    by_person: dict[str, list[SiteFact]] = defaultdict(list)
    for fact in _changes(writer):
        if fact.target and fact.date:
            by_person[fact.agent].append(fact)
    rows = []
    for person, facts in by_person.items():
        left = {fact.target for fact in facts if fact.relation == "removed"}
        joined = {fact.target for fact in facts if fact.relation == "appointed"} - left
        if left and joined:
            rows.append((max(fact.date or "" for fact in facts), person, facts))
    rows.sort(key=lambda row: (row[0], row[1]), reverse=True)
    items = "".join(
        f'<li><span class="when">{text(date)}</span><div class="what">{writer.link(person, up="")} '
        + " ".join(
            f"{writer.sign(f)} {writer.link(f.target, up='')} {text(f.role)}"
            for f in sorted(facts, key=lambda f: (f.date or "", f.id))[:6]
        )
        + "</div></li>"
        for date, person, facts in rows[:50]
    )
    return f'<ul class="rows">{items}</ul>' if items else ""


def _pairs(writer: Writer) -> str:
    site = writer.site
    counts: Counter[tuple[str, str]] = Counter()
    for entity in site.entities.values():
        if entity.kind == "event":
            agents = {
                f.agent for f in site.facts_of.get(entity.id, ()) if f.relation in RELATIONS and f.target == entity.id
            }
            there = sorted(agent for agent in agents if site.entities[agent].kind == "person")
            if 2 <= len(there) <= CROWD:
                counts.update(combinations(there, 2))
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:30]
    items = "".join(
        f'<li>{writer.link(a, up="")} {writer.link(b, up="")} <span class="n">{writer.say("times", n=n)}</span></li>'
        for (a, b), n in best
        if n > 1
    )
    return f'<ul class="plain">{items}</ul>' if items else ""


def _unsure(writer: Writer) -> str:
    facts = writer.site.facts.values()
    sure = {fact.id: max((piece.confidence for piece in fact.evidence), default=0.0) for fact in facts}
    worst = sorted((fact for fact in facts if sure[fact.id] < DOUBTFUL), key=lambda fact: (sure[fact.id], fact.id))[:30]
    rows = "".join(row(writer, f"{sure[fact.id]:.2f}", [fact], _told(writer, fact)) for fact in worst)
    return f'<ul class="rows">{rows}</ul>' if rows else ""


def about(writer: Writer) -> str:
    """Give the page that says what this is and how it was read."""
    parts = "".join(
        f'<section class="part prose"><h2>{writer.say(title)}</h2><p>{writer.say(body)}</p></section>'
        for title, body in about_names()
    )
    title = writer.words["about"]
    return writer.page(title, text(writer.site.title), parts, up="", heading=writer.say("about"))
