"""What must hold in the graph: the SHACL shapes and the rules for the whole store, each break in plain words."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.shacl import compile_shapes
from kg.whole_store import RULES
from ontology.resources import shapes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib import Graph

    from kg.store import GraphStore

_ABOUT = "org:member|org:organization|org:role|kg:participant|kg:event|kg:appointee"


@dataclass(frozen=True, slots=True)
class Finding:
    """One break: the rule, the node and value that break it, what must hold, and the words it came from (if any)."""

    rule: str
    node: str
    path: str
    value: str
    zh: str
    en: str
    label: str = ""
    quote: str = ""
    headline: str = ""


def validate(graph: GraphStore, shape_graph: Graph | None = None, explain: int = 200) -> list[Finding]:
    """Give all breaks, in the order of rule, node and value; the first ``explain`` with label, quote and headline.

    ``shape_graph`` stands in for the project's own shapes; ``ShapesError`` if it has constraints that are not known.
    """
    checks = []
    for check, message in compile_shapes(shapes() if shape_graph is None else shape_graph):
        plain = message.get("", check.path)
        words = (message.get("zh", plain), message.get("en", plain))
        checks.append((check.shape.rsplit("#", 1)[-1], check.path, *words, check.query))
    checks += [(rule.name, "", rule.zh, rule.en, rule.query) for rule in RULES]

    def ask(check: tuple[str, str, str, str, str]) -> list[Finding]:
        rule, path, zh, en, query = check
        rows = [[str(term) if term is not None else "" for term in row] for row in graph.select(query).rows]
        return [Finding(rule, row[0], path, row[1] if len(row) > 1 else "", zh, en) for row in rows]

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        found = {finding for findings in pool.map(ask, checks) for finding in findings}
    ordered = sorted(found, key=lambda one: (one.rule, one.node, one.path, one.value, one.en))
    return [*(_explained(graph, finding) for finding in ordered[:explain]), *ordered[explain:]]


def _explained(graph: GraphStore, finding: Finding) -> Finding:
    """Add the name of the node and the first words that tell of it."""
    node = f"<{finding.node}>"
    if "://" not in finding.node:
        return finding
    quotes = f"""SELECT ?quote ?headline WHERE {{
      {{ {node} prov:wasDerivedFrom ?e }} UNION {{ BIND({node} AS ?e) }}
      UNION {{ ?f {_ABOUT} {node} . ?f prov:wasDerivedFrom ?e }}
      ?e oa:exact ?quote . OPTIONAL {{ ?e oa:hasSource/schema:headline ?headline }}
    }} ORDER BY ?headline ?quote LIMIT 1"""
    own = "skos:prefLabel|schema:headline|(org:member|kg:participant|kg:appointee)/skos:prefLabel"
    labels = f"SELECT ?l {{ {node} {own} ?l }} ORDER BY ?l LIMIT 1"
    quote = next(_texts(graph, quotes), ["", ""])
    label = next(_texts(graph, labels), [""])
    return Finding(
        finding.rule, finding.node, finding.path, finding.value, finding.zh, finding.en, label[0], quote[0], quote[1]
    )


def _texts(graph: GraphStore, query: str) -> Iterator[list[str]]:
    for row in graph.select(query).rows:
        yield [str(term) if term is not None else "" for term in row]
