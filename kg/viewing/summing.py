"""The figures of an overview: counts, coverage by month, the busiest, and what was seen and not understood."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.viewing.quotes import sentence_around
from kg.viewing.resources import TOUCHES
from ontology.views import Miss, Ranked, Summary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.store import GraphStore
    from kg.workspace import Workspace

BUSIEST = 15
MOST_MISSES = 30

_COUNTED = (
    ("articles", "schema:NewsArticle"),
    ("persons", "foaf:Person"),
    ("organisations", "org:Organization"),
    ("events", "kg:Event"),
    ("positions", "org:Membership"),
    ("participations", "kg:Participation"),
    ("appointments", "kg:Appointment"),
    ("evidence", "kg:Evidence"),
)


def summarise(store: GraphStore, ids: Mapping[str, str], misses: Sequence[Miss] = ()) -> Summary:
    """Sum up the whole graph; ``ids`` are those of the entities the page shows, by IRI."""
    return Summary(
        counts_of(store),
        _coverage(store),
        _busiest(store, "foaf:Person", ids),
        _busiest(store, "org:Organization", ids),
        tuple(misses),
    )


def counts_of(store: GraphStore) -> tuple[tuple[str, int], ...]:
    """Count articles, entities, facts and evidence."""
    rows = store.select("SELECT ?type (COUNT(DISTINCT ?x) AS ?n) { ?x a ?type } GROUP BY ?type").rows
    found = {str(term): int(str(n)) for term, n in rows}
    names = store.select(
        "SELECT ?name ?term { VALUES (?name ?term) {" + " ".join(f'("{n}" {t})' for n, t in _COUNTED) + "} }"
    ).rows
    terms = {str(name): str(term) for name, term in names}
    return tuple((name, found.get(terms[name], 0)) for name, _ in _COUNTED)


def stored_misses(place: Workspace, most: int = MOST_MISSES) -> tuple[Miss, ...]:
    """Give what the reader saw and did not understand, the commonest first, each with one sentence."""
    rows = place.db.execute(
        "SELECT json_extract(note.value, '$.kind'), json_extract(note.value, '$.text'),"
        " json_extract(note.value, '$.start'), json_extract(note.value, '$.end'), e.hash"
        " FROM extractions e, json_each(e.facts, '$.notes') note"
        " WHERE e.hash NOT IN (SELECT hash FROM duplicates) ORDER BY e.hash, 3"
    )
    counts: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], tuple[int, int, str]] = {}
    for kind, words, start, end, content_hash in rows:
        counts[str(kind), str(words)] += 1
        first.setdefault((str(kind), str(words)), (int(start), int(end), str(content_hash)))
    misses = []
    for (kind, words), count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]:
        start, end, content_hash = first[kind, words]
        row = place.db.execute("SELECT text FROM articles WHERE hash = ?", (content_hash,)).fetchone()
        before, after = sentence_around(str(row[0]), start, end) if row else ("", "")
        misses.append(Miss(kind, words, count, before + (str(row[0])[start:end] if row else words) + after))
    return tuple(misses)


def _coverage(store: GraphStore) -> tuple[tuple[str, int, int, int], ...]:
    dated = (
        "?x a schema:NewsArticle ; schema:datePublished ?date",
        "?x a kg:Event ; schema:startDate ?date",
        "{ ?x kg:event ?e . ?e schema:startDate ?date } UNION { ?x a kg:Appointment ; schema:startDate ?date }",
    )
    found: dict[str, list[int]] = {}
    for column, pattern in enumerate(dated):
        text = (
            f"SELECT ?month (COUNT(DISTINCT ?x) AS ?n) {{ {pattern} BIND(SUBSTR(STR(?date), 1, 7) AS ?month) "
            "FILTER(STRLEN(?month) = 7) } GROUP BY ?month"
        )
        for month, n in store.select(text).rows:
            found.setdefault(str(month), [0, 0, 0])[column] = int(str(n))
    if not found:
        return ()
    covered = {month for month, row in found.items() if row[0]} or set(found)
    rows = ((month, found.get(month, [0, 0, 0])) for month in _months(min(covered), max(covered)))
    return tuple((month, articles, events, facts) for month, (articles, events, facts) in rows)


def _months(first: str, last: str) -> list[str]:
    """All months from one to another, both included."""
    start, stop = (int(text[:4]) * 12 + int(text[5:7]) - 1 for text in (first, last))
    return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(start, stop + 1)]


def _busiest(store: GraphStore, type_name: str, ids: Mapping[str, str]) -> tuple[Ranked, ...]:
    text = (
        f"SELECT ?x (SAMPLE(?label) AS ?l) (COUNT(DISTINCT ?f) AS ?n) {{ ?x a {type_name} ; skos:prefLabel ?label . "
        f"?f {TOUCHES} ?x }} GROUP BY ?x ORDER BY DESC(?n) ?l ?x LIMIT {BUSIEST}"
    )
    return tuple(Ranked(str(label), int(str(n)), ids.get(str(iri))) for iri, label, n in store.select(text).rows)
