"""Bodies that a reform put in the place of others, with the month: known facts, not read from articles."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from kg.identity.forms import body_key
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ontology.entities import Entity
    from ontology.iris import Iris


@cache
def successors() -> Mapping[str, tuple[tuple[str, PartialDate], ...]]:
    """Give for the key of a former body the keys of those in its place and the month."""
    text = (files("kg.identity") / "data" / "successors.tsv").read_text(encoding="utf-8")
    found: defaultdict[str, list[tuple[str, PartialDate]]] = defaultdict(list)
    for line in text.splitlines()[1:]:
        old, new, month = line.split("\t")
        found[body_key(old) or old].append((body_key(new) or new, PartialDate.parse(month)))
    return {old: tuple(sorted(news, key=str)) for old, news in found.items()}


@cache
def known_successions(iris: Iris) -> frozenset[tuple[str, str]]:
    """Give the IRIs of each former body and of each in its place, whether or not they are told of."""
    return frozenset(
        (iris.organisation(old), iris.organisation(new)) for old, news in successors().items() for new, _ in news
    )


def add_successors(entities: dict[str, Entity], iris: Iris) -> None:
    """Note on former bodies among the entities which others of them stand in their place."""
    for iri, (later, month) in present_successors(entities.__contains__, iris).items():
        if iri in entities:
            entities[iri] = replace(entities[iri], replaced_by=later, replaced_on=month)


def present_successors(
    present: Callable[[str], bool], iris: Iris
) -> dict[str, tuple[tuple[str, ...], PartialDate | None]]:
    """Give for the IRI of each former body those in its place that are ``present``, and the month, if any are."""
    found: dict[str, tuple[tuple[str, ...], PartialDate | None]] = {}
    for old, news in successors().items():
        later = [(iri, month) for key, month in news if present(iri := iris.organisation(key))]
        if later:
            found[iris.organisation(old)] = tuple(iri for iri, _ in later), later[0][1]
    return found
