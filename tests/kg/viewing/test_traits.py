"""What a notice tells of a person itself is shown wherever the person is, with the words that tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg import viewing
from kg.building import build
from kg.config import Settings
from kg.dossier import dossiers
from kg.dossier_text import dossier_lines
from kg.publishing import publish
from kg.serving.explorer import Explorer
from kg.workspace import Workspace
from output.pages import render_view
from output.served.entity_page import entity_page

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "顾维桢，女，回族，1971年3月生，山东济南人"
TEXT = f"拟任职干部公示\n\n{WORDS}，中共党员，现任青禾县委书记。\n沈若兰任禾峪县教育局局长。\n"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("traits")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    build([folder / "a.txt"], Settings(workspace=folder / "w", workers=1))
    return folder / "w"


def test_a_view_has_the_longest_words_that_tell_them(workspace: Path) -> None:
    with Workspace.open(workspace) as place:
        store, texts = place.graph(), viewing.stored_texts(place)
        view = viewing.person_view(store, texts, viewing.find_entity(store, "顾维桢").iri)
        other = viewing.person_view(store, texts, viewing.find_entity(store, "沈若兰").iri)
    ((person, quotes),) = view.traits
    assert person == view.focus
    assert [quote.exact for quote in quotes] == [WORDS]
    assert quotes[0].after.startswith("，中共党员")
    assert "女 · 回族 · 1971-03 · 山东济南" in next(node.detail for node in view.nodes if node.id == person)
    assert WORDS in render_view(view)
    assert other.traits == ()


def test_a_dossier_in_text_quotes_them(workspace: Path) -> None:
    with Workspace.open(workspace) as place:
        (found,) = dossiers(place.graph(), "顾维桢")
        (other,) = dossiers(place.graph(), "沈若兰")
    assert [citation.quote for citation in found.told] == [WORDS]
    lines = list(dossier_lines([found], "zh", 20))
    assert next(line for line in lines if "籍贯" in line).endswith("山东济南")
    assert any(f"“{WORDS}”" in line for line in lines[: lines.index(f"  <{found.iri}>")])
    assert other.told == ()


def test_the_site_and_the_server_show_and_quote_them(workspace: Path, tmp_path: Path) -> None:
    with Workspace.open(workspace) as place:
        publish(place, tmp_path / "public")
        iri, other = (viewing.find_entity(place.graph(), name).iri for name in ("顾维桢", "沈若兰"))
    page = (tmp_path / "public" / "person" / f"{iri.rsplit('/', 1)[-1]}.html").read_text(encoding="utf-8")
    assert "回族 · 1971-03 · 山东济南" in page
    (article,) = (tmp_path / "public" / "article").glob("*.html")
    assert "回族 · 1971-03 · 山东济南" in article.read_text(encoding="utf-8")
    assert f"<mark>{WORDS}</mark>" in page
    explorer = Explorer(workspace)
    told = explorer.entity(iri, "zh")
    assert told is not None
    assert told["traits"] == ["female", "回族", "1971-03", "山东济南"]
    assert [quote["exact"] for quote in told["traits_told"]] == [WORDS]
    served = entity_page(told, "en", base="https://example.org/", root="/", start=0, most=50)
    assert "female · 回族 · 1971-03 · 山东济南" in served
    assert f"<mark>{WORDS}</mark>" in served
    assert "traits" not in (explorer.entity(other, "zh") or {})
