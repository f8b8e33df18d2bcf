"""From what was read to the graph on disk: computes what a build touches, writes only what differs from last time.

The ledger says which articles, entities and tenures a build touches; their parts (``kg.parts``) are computed. For each
part the workspace keeps the hash of its statements and those that stand in the shared graphs, so that a part that
changed or went away can be taken back. A new generation begins as a cheap copy of the last one, or, for a first fill
or a large change, empty and loaded in bulk; it counts from the moment the one SQLite transaction is committed.
"""

from __future__ import annotations

import json
import zlib
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kg.decisions.workspace import replay_workspace
from kg.ledger.ledger import update_ledger
from kg.ledger.program import program_fingerprint
from kg.ledger.statements import Followers, forget_statements
from kg.ledger.tables import rows_with, shard
from kg.parts import Extent, Part, Source, graph_parts
from kg.store import GraphStore
from ontology.terms import KG, ORG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kg.decisions.replay import Report
    from kg.ledger.touched import Touched
    from kg.workspace import Workspace
    from ontology.iris import Iris

_CHANGED_LINES = 300_000
_BATCH_LINES = 5_000
_AGENTS = tuple(f" <{term}> " for term in (ORG.member, KG.participant, KG.appointee, ORG.originalOrganization))


class Written(NamedTuple):
    """What was written: parts that are new or changed, parts that went away, and whether all was loaded anew.

    ``reports`` say what became of each human decision.
    """

    changed: int = 0
    gone: int = 0
    anew: bool = False
    reports: tuple[Report, ...] = ()


def write_graph(workspace: Workspace, iris: Iris, report: Callable[[int], object] = int) -> Written:
    """Bring the graph up to date with the records and publish it; ``report`` hears how many articles are done.

    The caller holds the lock and has no transaction open. An interruption at any moment changes nothing.
    """
    workspace.sweep()
    decided = replay_workspace(workspace)
    source = Source(workspace.db, decided, iris)
    with workspace.db:
        workspace.db.execute("BEGIN IMMEDIATE")
        touched = update_ledger(workspace, decided, iris, program_fingerprint())
        roles = json.dumps(sorted((words, str(concept)) for words, concept in decided.roles.items()))
        written = None
        if workspace.generation and workspace.meta("base") == iris.base:
            remapped = workspace.meta("ledger_roles", "[]") != roles
            written = _update(workspace, source, touched, report, remapped=remapped)
        if written is None:
            written = _load_anew(workspace, source, report)
        workspace.set_meta("base", iris.base)
        workspace.set_meta("ledger_roles", roles)
        doubts = [json.loads(row[0]) for row in workspace.db.execute("SELECT doubt FROM ledger_doubts")]
        workspace.set_meta("doubts", json.dumps(sorted(doubts)))
    workspace.sweep()
    return written._replace(reports=decided.reports)


def _load_anew(workspace: Workspace, source: Source, report: Callable[[int], object]) -> Written:
    workspace.db.execute("DELETE FROM written")
    count = 0

    def lines() -> Iterator[str]:
        nonlocal count
        for part in graph_parts(source, Extent(), Followers(set(), set()), report):
            count += 1
            _remember(workspace, part)
            yield from part.own
            yield from part.shared

    number = workspace.generation + 1
    store = GraphStore.open(workspace.generation_folder(number))
    store.bulk_load(lines())
    store.close()
    workspace.set_meta("generation", str(number))
    return Written(count, anew=True)


def _update(
    workspace: Workspace, source: Source, touched: Touched, report: Callable[[int], object], *, remapped: bool
) -> Written | None:
    """Write the parts that differ; ``None`` where so many do that loading anew is faster.

    If ``remapped``, people have decided anew what role words mean.
    """
    db = workspace.db
    followers = Followers(set(), set())
    for content_hash in sorted(touched.gone):
        forget_statements(db, content_hash, followers)
    changed: list[Part] = []
    gone = {row[0] for row in rows_with(db, "SELECT key FROM written WHERE key IN ({})", touched.gone)}
    seen: set[str] = set()
    size = 0
    for part in graph_parts(source, _extent(touched, remapped=remapped), followers, report):
        seen.add(part.key)
        row = db.execute("SELECT digest FROM written WHERE key = ?", (part.key,)).fetchone()
        if not part.own and not part.shared and part.graph is None:
            if row is not None:
                gone.add(part.key)
        elif row is None or row[0] != part.digest():
            changed.append(part)
            size += len(part.own) + len(part.shared)
            if size > _CHANGED_LINES:
                return None
    if touched.anew or remapped:
        keys = {row[0] for row in db.execute("SELECT key FROM written")}
        gone |= {key for key in keys - seen if touched.anew or "/" in key}
    if changed or gone:
        _write(workspace, source.iris, changed, sorted(gone))
    return Written(len(changed), len(gone))


def _extent(touched: Touched, *, remapped: bool) -> Extent:
    """Give the parts that may be others now, beside those that follow from articles."""
    if touched.anew:
        return Extent()
    if remapped:
        return Extent(touched.articles, anew=False)
    tenures = {shard(iri, "tenures") for iri in touched.entities}
    return Extent(touched.articles, {shard(iri) for iri in touched.entities}, tenures, anew=False)


def _write(workspace: Workspace, iris: Iris, changed: list[Part], gone: list[str]) -> None:
    """Make the next generation: a copy of the last one with some parts changed and others gone."""
    dropped, added = _shared_changes(workspace, changed, gone)
    number = workspace.generation + 1
    workspace.graph().copy_to(workspace.generation_folder(number))
    store = GraphStore.open(workspace.generation_folder(number))
    for part in changed:
        if part.graph is not None:
            store.replace_graph(part.graph, part.own)
        _remember(workspace, part)
    for key in gone:
        store.remove_graph(iris.article(key))
        workspace.db.execute("DELETE FROM written WHERE key = ?", (key,))
    for batch in _batches(dropped):
        store.change(batch, [])
    for batch in _batches(added):
        store.change([], batch)
    store.close()
    workspace.set_meta("generation", str(number))


def _shared_changes(workspace: Workspace, changed: list[Part], gone: list[str]) -> tuple[list[str], list[str]]:
    """Give the lines to take out of the shared graphs, which no other part holds, and those to put in."""
    touched = {part.key for part in changed} | set(gone)
    new = {line for part in changed for line in part.shared}
    old: set[str] = set()
    for key in touched:
        row = workspace.db.execute("SELECT lines FROM written WHERE key = ?", (key,)).fetchone()
        old |= _unpack(row[0]) if row else set()
    dropped = old - new
    for key in _sharing(workspace, dropped, old) - touched:
        row = workspace.db.execute("SELECT lines FROM written WHERE key = ?", (key,)).fetchone()
        dropped -= _unpack(row[0]) if row else set()
    return sorted(dropped), sorted(new - old)


def _sharing(workspace: Workspace, dropped: set[str], old: set[str]) -> set[str]:
    """Give the articles that may tell a dropped line too: only articles share lines, about facts of the same agent."""
    agent_of: dict[str, str] = {}
    for line in old:
        for predicate in _AGENTS:
            if predicate in line:
                subject, _, rest = line.partition(predicate)
                agent_of[subject] = rest.split(" ", 1)[0]
    subjects = {line.split(" ", 1)[0] for line in dropped}
    agents = {agent_of.get(subject, subject)[1:-1] for subject in subjects}
    return {row[0] for row in rows_with(workspace.db, "SELECT hash FROM ledger_mentions WHERE iri IN ({})", agents)}


def _remember(workspace: Workspace, part: Part) -> None:
    packed = zlib.compress("\n".join(part.shared).encode("utf-8"), 1)
    workspace.db.execute("INSERT OR REPLACE INTO written VALUES (?, ?, ?)", (part.key, part.digest(), packed))


def _unpack(packed: bytes) -> set[str]:
    text = zlib.decompress(packed).decode("utf-8")
    return set(text.split("\n")) if text else set()


def _batches(lines: Iterable[str]) -> Iterator[list[str]]:
    source = iter(lines)
    while batch := list(islice(source, _BATCH_LINES)):
        yield batch
