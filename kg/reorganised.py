"""What the graph holds of bodies that became others: each change with its date, and when the first article told it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ontology.dates import PartialDate
from ontology.terms import word_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.store import GraphStore

_CHANGES = """
SELECT ?fact ?old ?old_name ?new ?new_name ?how ?date (MIN(STR(?published)) AS ?told) {{
  ?fact org:originalOrganization ?old ; org:resultingOrganization ?new ; kg:reorganisation ?how .
  ?old skos:prefLabel ?old_name . ?new skos:prefLabel ?new_name .
  {only}
  OPTIONAL {{ ?fact schema:startDate ?date }}
  OPTIONAL {{ ?fact prov:wasDerivedFrom/oa:hasSource/schema:datePublished ?published }}
}} GROUP BY ?fact ?old ?old_name ?new ?new_name ?how ?date
"""


class BodyChange(NamedTuple):
    """One body became another. ``kind`` is renamed, merged, replaced or formed, ``told`` when first published."""

    fact: str
    old: str
    old_name: str
    new: str
    new_name: str
    kind: str
    date: PartialDate | None
    told: PartialDate | None

    @property
    def ended(self) -> PartialDate | None:
        """By when the body was no more: the date told, else that of the first article; none if it may go on."""
        return None if self.kind == "formed" else self.date or self.told


def read_changes(graph: GraphStore, bodies: Iterable[str] | None = None) -> list[BodyChange]:
    """Give all changes, or those of some bodies (by IRI), in the order of their dates, names and IRIs."""
    only = ""
    if bodies is not None:
        named = ", ".join(f"<{iri}>" for iri in sorted(set(bodies)))
        only = f"FILTER(?old IN ({named}) || ?new IN ({named}))"
    found = []
    for row in graph.select(_CHANGES.format(only=only)).rows:
        fact, old, old_name, new, new_name, how, date, told = ("" if term is None else str(term) for term in row)
        days = [PartialDate.parse(text) if text else None for text in (date, told)]
        found.append(BodyChange(fact, old, old_name, new, new_name, word_of(how), *days))
    return sorted(found, key=lambda one: (str(one.date or "9999"), one.old_name, one.new_name, one.fact))
