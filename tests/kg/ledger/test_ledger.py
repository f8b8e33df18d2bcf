"""The ledger, brought up to date in any steps, holds what identity gives of all articles at once."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from trap_sets import TrapCase, read_cases

from kg.decisions.replay import Replayed
from kg.identity.constraints import NO_CONSTRAINTS, Constraints, Mention
from kg.identity.whole import identify_records
from kg.ledger.ledger import update_ledger
from kg.ledger.rows import read_entity
from kg.records import stored_records
from kg.workspace import Workspace
from ontology.entities import Resolution
from ontology.iris import Iris

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trap_sets import TrapArticle

    from kg.ledger.touched import Touched

IRIS = Iris("https://example.org/id/")
TRAPS = Path(__file__).parent.parent / "identity"
CASES = [case for path in sorted(TRAPS.glob("traps*.txt")) for case in read_cases(path)]


class Held:
    """A workspace whose articles are put in and taken out one at a time."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.articles: set[str] = set()

    def put(self, name: str, article: TrapArticle) -> None:
        db = self.workspace.db
        published = str(article.published) if article.published else None
        facts = json.dumps(article.to_facts().to_json(), ensure_ascii=False)
        db.execute("INSERT INTO articles VALUES (?, '', ?, '')", (name, published))
        db.execute("INSERT INTO found VALUES (?, 1, ?, '', ?, NULL, NULL, NULL, 'zh', '[]')", (name, name, name))
        db.execute("INSERT INTO extractions VALUES (?, 'key', ?)", (name, facts))
        self.articles.add(name)

    def take_out(self, name: str) -> None:
        for table in ("articles", "found", "extractions"):
            self.workspace.db.execute(f"DELETE FROM {table} WHERE hash = ?", (name,))  # noqa: S608
        self.articles.remove(name)

    def update(self, constraints: Constraints = NO_CONSTRAINTS, program: str = "1") -> Touched:
        return update_ledger(self.workspace, Replayed(constraints=constraints), IRIS, program)

    def resolution(self) -> Resolution:
        """Read back what the ledger holds."""
        db = self.workspace.db
        of: dict[str, dict[str, str]] = {name: {} for name in sorted(self.articles)}
        for name, local, iri in db.execute("SELECT hash, local, iri FROM ledger_mentions"):
            of[name][local] = iri
        entities = {iri: read_entity(text) for iri, text in db.execute("SELECT iri, entity FROM ledger_entities")}
        return Resolution(entities, of, dict(db.execute("SELECT old, new FROM ledger_replaced")))

    def check(self, constraints: Constraints = NO_CONSTRAINTS) -> None:
        """Compare with identity of all articles at once, doubts among them."""
        expected = identify_records(stored_records(self.workspace.db), IRIS, constraints)
        assert self.resolution() == expected.resolution
        doubts = {json.loads(row[0])[-1] for row in self.workspace.db.execute("SELECT doubt FROM ledger_doubts")}
        assert doubts == {doubt.articles for block in expected.blocks.values() for doubt in block.doubts}


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    with Workspace.create(tmp_path / "work") as workspace:
        yield Held(workspace)


@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "backwards"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_article_after_the_other_is_all_at_once(case: TrapCase, held: Held, backwards: bool) -> None:
    names = sorted(case.articles, reverse=backwards)
    for name in names:
        held.put(name, case.articles[name])
        held.update()
        held.check()
    held.update(case.constraints())
    held.check(case.constraints())
    for name in sorted(case.without) or names[:1]:
        held.take_out(name)
    held.update(case.constraints())
    held.check(case.constraints())
    held.update()
    held.check()


@pytest.mark.parametrize("seed", range(4))
def test_any_steps_over_many_articles_are_all_at_once(seed: int, held: Held) -> None:
    chance = Random(seed)
    articles = {f"{case.name}-{name}": article for case in CASES for name, article in case.articles.items()}
    decided = _all_decisions()
    waiting = sorted(articles)
    chance.shuffle(waiting)
    constraints = NO_CONSTRAINTS
    while waiting:
        for _ in range(chance.randint(1, 60)):
            if waiting:
                name = waiting.pop()
                held.put(name, articles[name])
        for name in chance.sample(sorted(held.articles), min(chance.randint(0, 3), len(held.articles))):
            held.take_out(name)
            if chance.random() < 0.8:
                waiting.append(name)
        constraints = decided if chance.random() < 0.5 else NO_CONSTRAINTS
        held.update(constraints)
        held.check(constraints)


def test_what_nothing_touches_is_left_alone(held: Held) -> None:
    by_name = {case.name: case for case in CASES}
    for name in ("same-post-same-body-is-one", "mayor-becomes-secretary-of-the-same-county"):
        for article in sorted(by_name[name].articles):
            held.put(f"{name}-{article}", by_name[name].articles[article])
    held.update()
    case = by_name["frequent-name-at-unrelated-bodies-is-two"]
    held.put("new", case.articles["a"])
    touched = held.update()
    assert touched.articles == {"new"}
    assert touched.blocks == {("person", "王伟")}
    assert held.update().articles == set()
    assert held.update(program="2").articles == held.articles


def _all_decisions() -> Constraints:
    """Give the judgements of all cases together."""
    same: set[tuple[Mention, Mention]] = set()
    apart: set[tuple[Mention, Mention]] = set()
    for case in CASES:
        for pairs, found in ((case.constraints().same, same), (case.constraints().apart, apart)):
            found |= {(_of(case, one), _of(case, other)) for one, other in pairs}
    return Constraints(frozenset(same), frozenset(apart))


def _of(case: TrapCase, mention: Mention) -> Mention:
    return Mention(f"{case.name}-{mention.article}", mention.local)
