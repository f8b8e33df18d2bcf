"""The graph in a notebook: pages shown in place, answers as data frames, networks for networkx.

``open_graph`` gives a ``ResearchGraph``, which is an rdflib ``Dataset`` with three methods more. pandas and polars are
optional: ``pip install renzhi[pandas]`` or ``renzhi[polars]``.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from rdflib import Dataset, URIRef
from rdflib import Literal as RdfLiteral

from kg.ask import Rows, run_query
from kg.shipped import QueryError
from kg.workspace import Workspace, WorkspaceError
from ontology.dates import PartialDate
from ontology.terms import PREFIXES, XSD

if TYPE_CHECKING:
    import networkx as nx
    from rdflib.term import Identifier

    from kg.store import GraphStore
    from ontology.views import View
    from output.wording import Lang

Engine = Literal["pandas", "polars"]
_NUMBERS: dict[URIRef, type[int | float]] = {XSD.integer: int, XSD.decimal: float, XSD.double: float, XSD.float: float}


@dataclass(frozen=True, slots=True)
class ViewPage:
    """A drawn page. A notebook shows it in place; ``save`` writes it to a file that opens in any browser, offline."""

    title: str
    page: str
    height: int = 640

    def save(self, path: str | Path) -> Path:
        """Write the page as a file."""
        place = Path(path)
        try:
            place.write_text(self.page, encoding="utf-8", newline="\n")
        except OSError as error:
            raise WorkspaceError(f"{place}: cannot be written ({error.strerror or error})") from error
        return place

    def _repr_html_(self) -> str:
        """Give the page in a frame that can reach neither the notebook nor anything else."""
        return (
            f'<iframe sandbox="allow-scripts allow-popups allow-downloads" title="{html.escape(self.title)}" '
            f'style="width: 100%; height: {self.height}px; border: 1px solid #ccc" '
            f'srcdoc="{html.escape(self.page)}"></iframe>'
        )


class ResearchGraph(Dataset):
    """The graph of a workspace, for reading: an rdflib ``Dataset`` whose default graph is all graphs together."""

    def __init__(self, store: GraphStore, folder: Path) -> None:
        """Wrap an open graph; ``open_graph`` does it."""
        super().__init__(store=store.rdflib_store(), default_union=True)
        for prefix, namespace in PREFIXES.items():
            self.bind(prefix, namespace)
        self._asked = store
        self._folder = folder

    def view(
        self,
        name: str | None = None,
        *,
        kind: str | None = None,
        first: str | None = None,
        last: str | None = None,
        limit: int | None = None,
        lang: Lang = "zh",
        height: int = 640,
    ) -> ViewPage:
        """Draw a person, organisation or event by name or IRI, or (``kind``) appointments, network or overview.

        The same pages as ``kg view``; ``first`` and ``last`` are dates between which appointments lie. Raises
        ``KgError`` for what is not there.
        """
        from output.pages import render_view  # noqa: PLC0415  (slow to import)

        view = self._draw(name, kind, (first, last), limit, lang)
        return ViewPage(view.title, render_view(view), height)

    def frame(self, question: str, engine: Engine = "pandas", **parameters: str) -> Any:
        """Answer a SELECT, or a shipped query with its parameters, as a pandas or polars data frame.

        ``graph.frame("posts", person="龚立衡")``. Names of parameters are written with ``_`` for ``-``. Numbers are
        numbers; dates keep the precision they have and are text, as are IRIs; what is unbound is missing. Raises
        ``QueryError``.
        """
        answer = run_query(self._asked, question, {name.replace("_", "-"): value for name, value in parameters.items()})
        if not isinstance(answer, Rows):
            raise QueryError("only the rows of a SELECT make a data frame")
        rows = [[_plain(term) for term in row] for row in answer.rows]
        columns = {name: [row[number] for row in rows] for number, name in enumerate(answer.columns)}
        return _frame(columns, engine)

    def network(self) -> nx.MultiDiGraph[str]:
        """Give all entities and facts as a networkx graph.

        Nodes are IRIs with ``kind``, ``label`` and, for events, ``date`` and ``place``; edges go from who to where, one
        a fact, keyed by its IRI, with ``relation``, ``role``, ``first`` and ``last`` (ISO dates it was so between).
        Departments and sessions hang on what they are part of by edges with ``relation`` ``unit_of`` and ``part_of``.
        """
        import networkx as nx  # noqa: PLC0415  (slow to import)

        from kg.serving.holdings import read_holdings  # noqa: PLC0415

        holdings = read_holdings(self._asked)
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for iri, thing in sorted(holdings.things.items()):
            told = {"kind": thing.kind, "label": thing.label, "date": thing.date, "place": thing.place}
            graph.add_node(iri, **{name: value for name, value in told.items() if value})
        for one in holdings.facts.values():
            if one.fact.target in graph and one.fact.agent in graph:
                facts = {"relation": one.fact.relation, "role": one.fact.role, "first": one.first, "last": one.last}
                graph.add_edge(one.fact.agent, one.fact.target, key=one.fact.iri, **facts)
        for iri, thing in sorted(holdings.things.items()):
            if thing.parent in graph:
                relation = "part_of" if thing.kind == "event" else "unit_of"
                graph.add_edge(iri, thing.parent, key=relation, relation=relation)
        return graph

    def _draw(
        self, name: str | None, kind: str | None, span: tuple[str | None, str | None], limit: int | None, lang: Lang
    ) -> View:
        from kg import viewing  # noqa: PLC0415  (slow to import)

        with Workspace.open(self._folder) as place:
            texts = viewing.stored_texts(place)
            if kind == "appointments":
                first, last = (PartialDate.parse(date) if date else None for date in span)
                most = limit or viewing.APPOINTMENTS_LIMIT
                return viewing.appointments_view(self._asked, texts, first, last, most, lang)
            if kind == "network":
                return viewing.network_view(self._asked, texts, limit or viewing.NETWORK_LIMIT, lang)
            if name is None or kind == "overview":
                misses = viewing.stored_misses(place)
                return viewing.overview_view(self._asked, texts, limit or viewing.OVERVIEW_LIMIT, lang, misses)
            if kind not in (None, "person", "organisation", "event"):
                raise QueryError(
                    f"kind {kind!r}: there is person, organisation, event, appointments, network, overview"
                )
            found = viewing.find_entity(self._asked, name, kind)  # type: ignore[arg-type]
            draw = {
                "person": viewing.person_view,
                "organisation": viewing.organisation_view,
                "event": viewing.event_view,
            }[found.kind]
            return draw(self._asked, texts, found.iri, limit or viewing.EGO_LIMIT, lang)


def _plain(term: Identifier | None) -> str | int | float | bool | None:
    """Give a term as a value of Python; partial dates and IRIs as text."""
    if term is None:
        return None
    if isinstance(term, RdfLiteral):
        if term.datatype == XSD.boolean:
            return str(term) in ("true", "1")
        if term.datatype is not None and (make := _NUMBERS.get(term.datatype)) is not None:
            return make(str(term))
    return str(term)


def _frame(columns: dict[str, list[Any]], engine: Engine) -> Any:
    try:
        if engine == "polars":
            import polars as pl  # noqa: PLC0415  (optional)

            return pl.DataFrame(columns, infer_schema_length=None, strict=False)
        import pandas as pd  # noqa: PLC0415  (optional)
    except ImportError as error:
        raise QueryError(f"{engine} is not installed: pip install renzhi[{engine}]") from error
    return pd.DataFrame(columns)
