"""``kg site``: the same files each time, no page too large, older pages removed, nothing else touched."""

from __future__ import annotations

import hashlib
import re
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.cli import main
from kg.publishing import PublishError, gather_site, publish
from kg.workspace import Workspace
from output.pages.keys import search_keys
from output.site.articles import mark_text
from output.site.finder import index_files, number_of, parts_of

if TYPE_CHECKING:
    from pathlib import Path


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def site(sample_workspace, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "public"
    with Workspace.open(sample_workspace) as place:
        publish(place, folder)
    return folder


def test_site_has_a_page_of_every_entity_and_article(site, sample_workspace):
    with Workspace.open(sample_workspace) as place:
        found = gather_site(place, "t", "zh")
    assert len(found.entities) > 100
    assert all((site / f"{entity}.html").is_file() for entity in found.entities)
    assert all((site / "article" / f"{article}.html").is_file() for article in found.articles)
    assert len(found.articles) == 12


def test_site_has_every_fact_of_the_graph_with_its_evidence(sample_workspace):
    with Workspace.open(sample_workspace) as place:
        found = gather_site(place, "t", "zh")
        counts = dict(found.summary.counts)
        ((became,),) = place.graph().select("SELECT (COUNT(*) AS ?n) { ?f a kg:Reorganisation }").rows
        told = counts["positions"] + counts["participations"] + counts["appointments"]
        assert len(found.facts) == told + int(str(became))
        kinds = "org:Membership kg:Participation kg:Appointment kg:Reorganisation"
        facts = f"?f a ?kind ; prov:wasDerivedFrom ?e VALUES ?kind {{ {kinds} }}"
        ((cited,),) = place.graph().select(f"SELECT (COUNT(DISTINCT ?e) AS ?n) {{ {facts} }}").rows
        assert sum(len(fact.evidence) for fact in found.facts.values()) == int(str(cited)) > 200
        for fact in found.facts.values():
            for piece in fact.evidence:
                row = place.db.execute("SELECT text FROM articles WHERE hash = ?", (piece.article,)).fetchone()
                assert row[0][piece.start : piece.end] == piece.exact


def test_no_page_is_too_large_and_none_asks_for_anything_outside(site):
    for path in site.rglob("*.html"):
        data = path.read_bytes()
        assert len(data) < 300_000
        html = data.decode()
        assert "default-src 'none'" in html
        assert not re.search(r'(?:src|href)="(?!https?://)[a-z]+:', html)
        assert not re.search(r'<(?:script|link)[^>]*(?:src|href)="https?:', html)
        assert not re.search(r"<[a-z][^>]*\son[a-z]+=", re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL))


def test_same_workspace_gives_the_same_bytes(site, sample_workspace, tmp_path):
    with Workspace.open(sample_workspace) as place:
        publish(place, tmp_path / "again")
        publish(place, tmp_path / "again")
    assert digests(tmp_path / "again") == digests(site)


def test_pages_of_an_older_site_go_and_other_files_stay(sample_workspace, tmp_path):
    with Workspace.open(sample_workspace) as place:
        publish(place, tmp_path / "s")
        old = tmp_path / "s" / "person" / "gone.html"
        old.write_text("x")
        names = (tmp_path / "s" / "site.json").read_text(encoding="utf-8").replace("[", '["person/gone.html",', 1)
        (tmp_path / "s" / "site.json").write_text(names, encoding="utf-8")
        (tmp_path / "s" / "CNAME").write_text("mine")
        assert publish(place, tmp_path / "s").removed == 1
    assert not old.exists()
    assert (tmp_path / "s" / "CNAME").read_text() == "mine"


def test_folder_with_something_else_is_left_alone(sample_workspace, tmp_path):
    (tmp_path / "thesis.doc").write_text("years of work")
    with Workspace.open(sample_workspace) as place, pytest.raises(PublishError, match="no site"):
        publish(place, tmp_path)
    assert digests(tmp_path).keys() == {"thesis.doc"}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_command_writes_a_site_and_says_where(lang, sample_workspace, tmp_path, monkeypatch, capsys):
    arguments = ["kg", "site", str(tmp_path / "s"), "-w", str(sample_workspace), "--lang", lang, "--title", "某某志"]
    monkeypatch.setattr(sys, "argv", arguments)
    with pytest.raises(SystemExit) as ended:
        main()
    assert (ended.value.code or 0) == 0
    assert "index.html" in capsys.readouterr().out
    html = (tmp_path / "s" / "index.html").read_text(encoding="utf-8")
    assert "<title>某某志" in html
    assert ("Busiest people" in html) is (lang == "en")


@pytest.mark.parametrize("typed", ["glh", "gonglih", "立衡", "龚立衡", "龚"])
def test_what_is_typed_stands_in_the_file_it_leads_to(typed, sample_workspace):
    with Workspace.open(sample_workspace) as place:
        found = gather_site(place, "t", "zh")
    files = dict(index_files(found))
    count = int(re.findall(r"\d+", files["assets/search/count.js"])[0])
    assert "龚立衡" in files[f"assets/search/{number_of(typed[:2], count)}.js"]
    assert len(files) == count + 1


@given(st.text(max_size=30))
def test_every_key_is_filed_under_its_beginning(name):
    for key in search_keys([name], person=True):
        assert key[:2] in parts_of(key) or len(key) == 1
        assert key[:1] in parts_of(key)


@given(
    st.text(alphabet="周明远<&>\n。a", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6),
)
def test_marking_keeps_the_text_whatever_the_spans(body, spans):
    from html import unescape

    html = mark_text(body, spans)
    assert html.count("<mark") == html.count("</mark>")
    bare = unescape(re.sub(r"</?(?:mark|p)[^>]*>", "", html))
    assert bare == "".join(line for line in body.split("\n") if line.strip())


def test_marks_begin_where_the_spans_do():
    html = mark_text("会长周明远主持会议。", [(0, 5), (2, 7)])
    assert html == '<p><mark id="m0">会长</mark><mark id="m2">周明远</mark><mark>主持</mark>会议。</p>'
