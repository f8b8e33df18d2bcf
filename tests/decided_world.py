"""A small world of articles, decisions and builds, read by an engine of plain lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from line_engine import ENGINE

from kg import build
from kg.config import Settings
from kg.decisions.decision import COLUMNS
from kg.decisions.tables import table_text
from kg.decisions.workspace import replay_workspace
from kg.workspace import Workspace
from ontology.articles import Article
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from pathlib import Path

    from kg.engine import Engine


class World:
    """Articles in a folder and a workspace built from them; ``decide`` writes decisions, ``build`` builds again."""

    def __init__(self, folder: Path) -> None:
        self.articles = folder / "articles"
        self.workspace = folder / "workspace"
        self.articles.mkdir()

    def write(self, name: str, text: str, published: str = "2024-05-30") -> str:
        """Write an article; gives its content hash."""
        record = {"id": name, "title": f"文章{name}", "published": published, "text": text}
        (self.articles / f"{name}.json").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        return Article(name, text, f"文章{name}", PartialDate.parse(published)).content_hash

    def decide(self, *rows: dict[str, str]) -> None:
        """Write the whole file of decisions."""
        self.workspace.mkdir(exist_ok=True)
        (self.workspace / "decisions.tsv").write_text(table_text(COLUMNS, rows), encoding="utf-8")

    def build(self, engine: Engine = ENGINE, into: Path | None = None) -> None:
        """Build all articles, into another workspace if given, with the same decisions."""
        if into is not None:
            into.mkdir()
            (into / "decisions.tsv").write_bytes((self.workspace / "decisions.tsv").read_bytes())
        build([str(self.articles)], Settings(workspace=into or self.workspace, workers=1), engine=engine)

    def reports(self) -> list[tuple[str, str, str]]:
        """Give judgement, status and reason of every decision."""
        with Workspace.open(self.workspace) as place:
            return [(one.decision.judgement, one.status, one.reason) for one in replay_workspace(place).reports]

    def rows(self, query: str, workspace: Path | None = None) -> list[tuple[str, ...]]:
        """Ask the graph."""
        with Workspace.open(workspace or self.workspace) as place:
            found = place.graph().select(query).rows
            return sorted(tuple("" if term is None else str(term) for term in row) for row in found)

    def dump(self, workspace: Path | None = None) -> str:
        """Give all statements."""
        with Workspace.open(workspace or self.workspace) as place:
            return "".join(place.graph().dump())

    def people(self) -> list[tuple[str, ...]]:
        """Give for each person the name and the organisations of the posts."""
        query = """SELECT ?n (GROUP_CONCAT(?o; separator="+") AS ?all) { { SELECT ?p ?n ?o {
            ?p a foaf:Person ; skos:prefLabel ?n . ?p org:memberOf|kg:appointedAt|kg:removedFrom ?b .
            ?b skos:prefLabel ?o } ORDER BY ?o } } GROUP BY ?p ?n"""
        return self.rows(query)
