"""From what was read to the graph on disk: computes every statement, writes only what differs from last time.

A *part* is what is written together: one article, the vocabulary, or the entities and roles whose IRIs share a
prefix. For each part the workspace keeps the hash of its statements and those that stand in the shared graphs, so
that a part that changed or went away can be taken back. A new generation begins as a cheap copy of the last one, or,
for a first fill or a large change, empty and loaded in bulk; it counts from the moment the one SQLite transaction is
committed.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kg.computed import Computed, Kept
from kg.decisions.workspace import replay_workspace
from kg.entity_triples import entity_quads, role_quads, vocabulary_quads
from kg.identity.whole import identify_records
from kg.posts.bodies import body_name
from kg.posts.posts import core_words
from kg.records import Heading, headings, reading, stored_records
from kg.store import GraphStore
from kg.tenures.claims import article_claims
from kg.tenures.quads import organisation_quads
from kg.triples import article_quads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kg.decisions.replay import Replayed, Report
    from kg.identity.whole import Identified
    from kg.tenures.tenure import Claim
    from kg.workspace import Workspace
    from ontology.entities import Resolution
    from ontology.iris import Iris

_CHANGED_LINES = 300_000
_BATCH_LINES = 5_000
_PREFIX = 3


class Part(NamedTuple):
    """Statements that are written together: ``own`` fill the graph ``graph``, ``shared`` stand in shared graphs."""

    key: str
    graph: str | None
    own: list[str]
    shared: list[str]
    same: bool = False
    """Whether it is known to be what it was last time; then its statements are not computed."""

    def digest(self) -> bytes:
        """Hash all statements."""
        state = hashlib.blake2b(digest_size=16)
        for lines in (self.own, self.shared):
            state.update("\n".join(lines).encode("utf-8") + b"\n\n")
        return state.digest()


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
    records = stored_records(workspace.db, decided.amend)
    identified = identify_records(records, iris, decided.constraints)
    resolution = identified.resolution
    with workspace.db:
        workspace.db.execute("BEGIN IMMEDIATE")
        written = None
        if workspace.generation and workspace.meta("base") == iris.base:
            written = _update(workspace, resolution, decided, iris, report)
        if written is None:
            written = _load_anew(workspace, resolution, decided, iris, report)
        workspace.set_meta("base", iris.base)
        workspace.set_meta("doubts", json.dumps(doubts(identified)))
    workspace.sweep()
    return written._replace(reports=decided.reports)


def doubts(identified: Identified) -> list[list[str | float]]:
    """Give the pairs of mentions kept apart though much speaks for one person: article and local id of both, score."""
    found = [doubt for block in identified.blocks.values() for doubt in block.doubts]
    return sorted([*doubt.first, *doubt.second, round(doubt.score, 4), doubt.articles] for doubt in found)


def graph_parts(
    workspace: Workspace,
    resolution: Resolution,
    decided: Replayed,
    iris: Iris,
    report: Callable[[int], object] = int,
    *,
    anew: bool = True,
) -> Iterator[Part]:
    """Compute the whole graph, part by part, in a fixed order; if not ``anew``, only articles whose inputs changed."""
    yield Part("vocabulary", iris.vocabulary_graph(), vocabulary_quads(iris), [])
    roles: set[str] = set()
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    computed = Computed(workspace.db, iris.base, anew=anew)
    for number, heading in enumerate(headings(workspace.db), 1):
        part, kept = _article_part(workspace, heading, resolution.of[heading.hash], decided, computed, iris)
        roles.update(kept.roles)
        for claim in kept.claims:
            claims[claim.organisation].append(claim)
        report(number)
        yield part
    shards: defaultdict[str, list[str]] = defaultdict(list)
    for iri in resolution.entities:
        shards[_shard(iri)].append(iri)
    labels: defaultdict[str, list[str]] = defaultdict(list)
    for role in sorted(roles):
        labels[_shard(iris.role(role))].append(role)
    former: defaultdict[str, list[str]] = defaultdict(list)
    for iri, old in sorted((new, old) for old, new in resolution.replaced.items()):
        former[iri].append(old)
    for key in sorted(shards.keys() | labels.keys()):
        lines = [
            line for iri in shards[key] for line in entity_quads(resolution.entities[iri], iris, former.get(iri, ()))
        ]
        lines += [line for role in labels[key] for line in role_quads(role, iris, decided.roles.get(core_words(role)))]
        yield Part(key, None, [], lines)
    yield from _tenure_parts(claims, resolution, decided, iris)


def _article_part(
    workspace: Workspace, heading: Heading, iri_of: Mapping[str, str], decided: Replayed, computed: Computed, iris: Iris
) -> tuple[Part, Kept]:
    inputs = computed.inputs(heading, iri_of, decided.edits.get(heading.hash, {}))
    graph = iris.article(heading.hash)
    kept = computed.same(heading.hash, inputs)
    if kept is not None:
        return Part(heading.hash, graph, [], [], same=True), kept
    found = reading(workspace.db, heading, decided.amend)
    if found is None:
        return Part(heading.hash, graph, [], []), Kept([], [])
    stored, facts = found
    quads = article_quads(stored.article, facts, iri_of, iris, stored.copies)
    kept = Kept(sorted(quads.roles), list(article_claims(stored.article, facts, iri_of, iris)))
    computed.keep(heading.hash, inputs, kept)
    return Part(heading.hash, graph, quads.own, quads.shared), kept


def _tenure_parts(
    claims: dict[str, list[Claim]], resolution: Resolution, decided: Replayed, iris: Iris
) -> Iterator[Part]:
    """Compute the tenures, in parts by organisation."""
    shards: defaultdict[str, list[str]] = defaultdict(list)
    for organisation in claims:
        shards[_shard(organisation, "tenures")].append(organisation)
    for key in sorted(shards):
        lines: list[str] = []
        for organisation in sorted(shards[key]):
            name = body_name(resolution.entities[organisation])
            lines += organisation_quads(claims[organisation], name, decided.roles, iris)
        yield Part(key, None, [], lines)


def _shard(iri: str, of: str = "entities") -> str:
    return f"{of}/" + iri.rsplit("/", 1)[-1][:_PREFIX]


def _load_anew(
    workspace: Workspace, resolution: Resolution, decided: Replayed, iris: Iris, report: Callable[[int], object]
) -> Written:
    db = workspace.db
    db.execute("DELETE FROM written")
    count = 0

    def lines() -> Iterator[str]:
        nonlocal count
        for part in graph_parts(workspace, resolution, decided, iris, report):
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
    workspace: Workspace, resolution: Resolution, decided: Replayed, iris: Iris, report: Callable[[int], object]
) -> Written | None:
    """Write the parts that differ; ``None``, with nothing done, where so many do that loading anew is faster."""
    db = workspace.db
    before: dict[str, bytes] = dict(db.execute("SELECT key, digest FROM written"))
    changed: list[Part] = []
    size = 0
    seen: set[str] = set()
    for part in graph_parts(workspace, resolution, decided, iris, report, anew=False):
        seen.add(part.key)
        if part.same and part.key in before:
            continue
        if before.get(part.key) != part.digest():
            changed.append(part)
            size += len(part.own) + len(part.shared)
            if size > _CHANGED_LINES:
                return None
    gone = sorted(before.keys() - seen)
    if not changed and not gone:
        return Written()
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
        db.execute("DELETE FROM written WHERE key = ?", (key,))
    Computed(db, iris.base).forget(gone)
    for batch in _batches(dropped):
        store.change(batch, [])
    for batch in _batches(added):
        store.change([], batch)
    store.close()
    workspace.set_meta("generation", str(number))
    return Written(len(changed), len(gone))


def _shared_changes(workspace: Workspace, changed: list[Part], gone: list[str]) -> tuple[list[str], list[str]]:
    """Give the lines to take out of the shared graphs, which no other part holds, and those to put in."""
    touched = {part.key for part in changed} | set(gone)
    new = {line for part in changed for line in part.shared}
    old: set[str] = set()
    for key in touched:
        row = workspace.db.execute("SELECT lines FROM written WHERE key = ?", (key,)).fetchone()
        old |= _unpack(row[0]) if row else set()
    dropped = old - new
    if dropped:
        for key, lines in workspace.db.execute("SELECT key, lines FROM written"):
            if key not in touched:
                dropped -= _unpack(lines)
    return sorted(dropped), sorted(new - old)


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
