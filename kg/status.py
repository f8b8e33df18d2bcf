"""What a workspace holds, in numbers, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kg.reading import READER_VERSION
from kg.records import failures, note_counts, problems
from ontology.terms import FOAF, KG, ORG

if TYPE_CHECKING:
    from kg.reading import Problem
    from kg.workspace import Workspace

_COUNTED = {
    "persons": FOAF.Person,
    "organisations": ORG.Organization,
    "events": KG.Event,
    "positions": ORG.Membership,
    "participations": KG.Participation,
    "appointments": KG.Appointment,
    "reorganisations": KG.Reorganisation,
    "evidence": KG.Evidence,
}


@dataclass(frozen=True, slots=True)
class Status:
    """Counts by name, in the order to show them; problems of files; articles the extractor failed on."""

    counts: dict[str, int]
    problems: list[Problem]
    failures: list[tuple[str, str]]
    versions: dict[str, str]

    def to_json(self, lang: Literal["zh", "en"] = "zh") -> dict[str, Any]:
        """Give everything as plain data."""
        return {
            "counts": self.counts,
            "versions": self.versions,
            "problems": [
                {"path": p.path, "code": p.code, "severity": p.severity, "reason": p.reason(lang)}
                for p in self.problems
            ],
            "failures": [{"article": name, "reason": reason} for name, reason in self.failures],
        }


def read_status(workspace: Workspace) -> Status:
    """Count what is in the workspace."""
    counts = {
        "files": _rows(workspace, "files"),
        "articles": _rows(workspace, "articles"),
        "reposts": _rows(workspace, "duplicates"),
    }
    if workspace.generation:
        graph = workspace.graph()
        rows = graph.select("SELECT ?type (COUNT(?x) AS ?n) WHERE { ?x a ?type } GROUP BY ?type").rows
        found = {str(term): int(str(count)) for term, count in rows}
        counts |= {name: found.get(str(term), 0) for name, term in _COUNTED.items()}
        counts["statements"] = len(graph)
    notes = note_counts(workspace.db)
    counts |= {kind: notes.get(kind, 0) for kind in ("unread_trigger", "unknown_role")}
    versions = {
        "format": workspace.meta("format"),
        "reader": READER_VERSION,
        "extractor": workspace.meta("extractor"),
        "base": workspace.meta("base"),
    }
    return Status(counts, problems(workspace.db), failures(workspace.db), versions)


def _rows(workspace: Workspace, table: str) -> int:
    return int(workspace.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  (our own names)
