"""Traps for identity: what must be merged and what must not, in whatever order the articles come."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from trap_sets import TrapCase, read_cases

from kg.identity import identify
from ontology.iris import Iris

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ontology.entities import Resolution

IRIS = Iris("https://example.org/id/")
CASES = [case for path in sorted(Path(__file__).parent.glob("traps*.txt")) for case in read_cases(path)]


def _identify(case: TrapCase, names: Iterable[str]) -> Resolution:
    published = {name: article.published for name, article in case.articles.items() if article.published}
    records = [(name, case.articles[name].to_facts()) for name in names]
    return identify(records, IRIS, case.constraints(), published)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_trap(case: TrapCase) -> None:
    names = [name for name in case.articles if name not in case.without]
    found = _identify(case, names)
    assert case.failures(found) == []
    assert _identify(case, reversed(names)) == found
    for old, new in found.replaced.items():
        assert old not in found.entities
        assert new in found.entities


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_iri_vanishes_when_articles_are_added(case: TrapCase) -> None:
    names = [name for name in case.articles if name not in case.without]
    whole = _identify(case, names)
    for count in range(1, len(names)):
        part = _identify(case, names[:count])
        gone = [iri for iri in part.entities if iri not in whole.entities and iri not in whole.replaced]
        assert gone == []


def test_there_are_enough_traps_and_each_expects_something() -> None:
    assert len(CASES) >= 60
    assert len({case.name for case in CASES}) == len(CASES)
    assert all(case.expected for case in CASES)
    assert all(2 <= len(case.articles) <= 6 for case in CASES)
