"""The graph on disk or in memory: a small adapter over Oxigraph.

Text goes in as canonical N-Quads lines (see ``kg.nquads``) and solutions come out as rdflib terms, so nothing else in
the project depends on the engine. Queries see all named graphs as one; no statement stands in two of them.
"""

from __future__ import annotations

import heapq
import io
import tempfile
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib import BNode, Dataset, Graph, Literal, URIRef
from rdflib.namespace import XSD

from kg.guard import refuse_service
from kg.shipped import QueryError
from kg.sparql_words import bare_words
from ontology.errors import KgError
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rdflib.query import Result
    from rdflib.term import Identifier

_BATCH_LINES = 1000
_SORT_LINES = 200_000


class StoreError(KgError):
    """The graph cannot be opened or written."""


class Solutions(NamedTuple):
    """Rows of a SELECT: the variables in order, and a stream of rows with ``None`` where a variable is unbound."""

    variables: list[str]
    rows: Iterator[tuple[Identifier | None, ...]]


class GraphStore:
    """One dataset. ``GraphStore()`` lives in memory; ``open`` and ``read`` work on a folder."""

    def __init__(self, engine: ox.Store | None = None) -> None:
        """Wrap an engine, or begin empty in memory."""
        self._engine = ox.Store() if engine is None else engine

    @classmethod
    def open(cls, folder: Path) -> GraphStore:
        """Open for writing, made if absent; one process at a time. Raises ``StoreError`` when it cannot."""
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            return cls(ox.Store(str(folder)))
        except (OSError, ValueError) as error:
            raise StoreError(f"{folder}: cannot open the graph for writing ({_one_line(error)})") from error

    @classmethod
    def read(cls, folder: Path) -> GraphStore:
        """Open for reading; the folder must be one that nobody writes to. Raises ``StoreError`` when it cannot."""
        try:
            return cls(ox.Store.read_only(str(folder)))
        except (OSError, ValueError) as error:
            raise StoreError(f"{folder}: cannot open the graph ({_one_line(error)}); run kg build") from error

    def copy_to(self, folder: Path) -> None:
        """Copy to a folder that does not exist, cheaply (by hard links); neither sees what is written to the other."""
        self._engine.backup(str(folder))

    def close(self) -> None:
        """See everything written to disk and let go of the folder; the store cannot be used any more."""
        self._engine.flush()
        del self._engine

    def __len__(self) -> int:
        """Count the statements."""
        return len(self._engine)

    def bulk_load(self, lines: Iterable[str]) -> None:
        """Add very many lines: fast, all or nothing, and without holding them; a line may come more than once."""
        self._engine.bulk_load(cast("IO[bytes]", _LineReader(lines)), ox.RdfFormat.N_QUADS)

    def change(self, removed: Iterable[str], added: Iterable[str]) -> None:
        """Remove and add lines, all or nothing."""
        parts = [
            f"{verb} DATA {{ {data} }}" for verb, data in (("DELETE", _data(removed)), ("INSERT", _data(added))) if data
        ]
        if parts:
            self._engine.update(" ; ".join(parts))

    def replace_graph(self, graph: str, lines: Iterable[str]) -> None:
        """Make ``lines``, which must all name ``graph``, the whole content of it, all or nothing."""
        old, new = set(self.graph_lines(graph)), set(lines)
        self.change(sorted(old - new), sorted(new - old))

    def remove_graph(self, graph: str) -> None:
        """Remove a named graph; one that is not there is no error."""
        self._engine.remove_graph(ox.NamedNode(graph))

    def graphs(self) -> list[str]:
        """Give the names of all graphs, sorted."""
        return sorted(name.value for name in self._engine.named_graphs())

    def graph_lines(self, graph: str) -> Iterator[str]:
        """Give the lines of one named graph, in no particular order."""
        for quad in self._engine.quads_for_pattern(None, None, None, ox.NamedNode(graph)):
            yield f"{quad} ."

    def lines(self) -> Iterator[str]:
        """Give all lines in no particular order."""
        for quad in self._engine:
            yield f"{quad} ."

    def dump(self) -> Iterator[str]:
        """Give all lines in code point order, each with its line end, holding only a part of them at a time."""
        with tempfile.TemporaryDirectory(prefix="kg-dump-") as folder:
            runs: list[Path] = []
            part: list[str] = []
            for quad in self._engine:
                part.append(f"{quad} .\n")
                if len(part) >= _SORT_LINES:
                    runs.append(_write_run(Path(folder) / str(len(runs)), part))
                    part = []
            part.sort()
            files = [run.open(encoding="utf-8", newline="\n") for run in runs]
            try:
                yield from heapq.merge(part, *files)
            finally:
                for file in files:
                    file.close()

    def query(self, text: str) -> Solutions | bool | Graph:
        """Answer SPARQL over all graphs: rows of a SELECT, the truth of an ASK, the graph of a CONSTRUCT or DESCRIBE.

        A query that names its graphs with ``FROM`` or ``FROM NAMED`` sees those alone.
        The project's prefixes are known without being declared. Raises ``QueryError`` for what does not parse and for
        ``SERVICE``.
        """
        refuse_service(text)
        try:
            union = "from" not in bare_words(text)  # the union would win over FROM
            result = self._engine.query(text, prefixes=PREFIXES, use_default_graph_as_union=union)
        except (SyntaxError, ValueError) as error:
            raise QueryError(f"the query does not parse: {_one_line(error)}") from error
        if isinstance(result, ox.QueryBoolean):
            return bool(result)
        if isinstance(result, ox.QuerySolutions):
            return Solutions([variable.value for variable in result.variables], _rows(result))
        graph = Graph()
        for prefix, namespace in PREFIXES.items():
            graph.bind(prefix, namespace)
        for triple in result:
            graph.add((_from_ox(triple.subject), _from_ox(triple.predicate), _from_ox(triple.object)))  # type: ignore[arg-type]
        return graph

    def select(self, text: str) -> Solutions:
        """Answer a SELECT; ``QueryError`` for any other form."""
        result = self.query(text)
        if not isinstance(result, Solutions):
            raise QueryError("this needs a SELECT query")
        return result

    def rdflib_store(self) -> OxigraphStore:
        """Give a store for rdflib over the same data; it answers like this one, and refuses ``SERVICE`` and writes."""
        return _GuardedStore(store=self._engine)

    def dataset(self) -> Dataset:
        """Give an ordinary rdflib ``Dataset`` over the same data, its default graph being all graphs together."""
        dataset = Dataset(store=self.rdflib_store(), default_union=True)
        for prefix, namespace in PREFIXES.items():
            dataset.bind(prefix, namespace)
        return dataset


class _GuardedStore(OxigraphStore):
    """The rdflib store of users' datasets: answers like Oxigraph, refuses ``SERVICE`` and writes."""

    def query(self, query: Any, *args: Any, **kwargs: Any) -> Result:
        if isinstance(query, str):
            refuse_service(query)
        return super().query(query, *args, **kwargs)

    def update(self, *args: Any, **kwargs: Any) -> None:  # noqa: ARG002
        raise StoreError("the graph of a workspace is read-only; change the articles and run kg build")


class _LineReader(io.RawIOBase):
    """Lets the engine read an iterator of lines as a file."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._buffer = b""

    def readable(self) -> bool:
        return True

    def readinto(self, target: Any) -> int:
        if not self._buffer:
            self._buffer = "".join(f"{line}\n" for line in islice(self._lines, _BATCH_LINES)).encode("utf-8")
        size = min(len(target), len(self._buffer))
        target[:size], self._buffer = self._buffer[:size], self._buffer[size:]
        return size


def _data(lines: Iterable[str]) -> str:
    """Give the body of ``INSERT DATA``: N-Quads lines become graph blocks."""
    parts = []
    for line in lines:
        statement, graph = line.removesuffix(" .").rsplit(" ", 1)
        parts.append(f"GRAPH {graph} {{ {statement} }}")
    return "\n".join(parts)


def _rows(solutions: ox.QuerySolutions) -> Iterator[tuple[Identifier | None, ...]]:
    for solution in solutions:
        yield tuple(_from_ox(value) for value in solution)


def _from_ox(term: Any) -> Identifier | None:
    """Give the rdflib term; plain text is a plain literal."""
    if isinstance(term, ox.Literal):
        if term.language:
            return Literal(term.value, lang=term.language)
        datatype = URIRef(term.datatype.value)
        return Literal(term.value, datatype=None if datatype == XSD.string else datatype)
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    return None


def _write_run(path: Path, lines: list[str]) -> Path:
    lines.sort()
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)
    return path


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())
