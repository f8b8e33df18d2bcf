"""Building: incremental, independent of order, and what each root means."""

from __future__ import annotations

import io
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from line_engine import ENGINE
from rdflib import Literal

from kg import build, open_graph
from kg.config import Settings
from kg.intake import IntakeError
from kg.records import reading
from kg.workspace import Workspace, WorkspaceError, locked
from ontology import terms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kg.building import BuildSummary
    from kg.engine import Engine


def build_into(workspace: Path, *paths: Path | str, engine: Engine = ENGINE, **settings: Any) -> BuildSummary:
    return build([str(path) for path in paths], Settings(workspace=workspace, workers=1, **settings), engine=engine)


def dump(workspace: Path) -> str:
    with Workspace.open(workspace) as place:
        return "".join(place.graph().dump())


def people(workspace: Path) -> list[str]:
    query = "SELECT ?n WHERE { ?p a foaf:Person ; skos:prefLabel ?n }"
    with Workspace.open(workspace) as place:
        return sorted(str(row[0]) for row in place.graph().select(query).rows)


def write(folder: Path, name: str, text: str, **fields: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    record = {"id": path.stem, "title": f"文章{path.stem}", "published": "2024-05-30", "text": text, **fields}
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    write(folder, "a.json", "职 王伟 主任 甲局\n席 王伟 年会 2024-05-29\n")
    write(folder, "b.json", "职 王伟 主任 甲局\n主 李明 年会 2024-05-29\n")
    write(folder, "c.json", "任 张三 校长 乙大学\n")
    return folder


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


def test_a_build_gives_the_graph_of_the_articles(articles: Path, workspace: Path) -> None:
    summary = build_into(workspace, articles)
    assert summary.all_read
    assert (summary.files.read, summary.extracted) == (3, 3)
    graph = open_graph(workspace)
    (post,) = graph.subjects(terms.KG.roleLabel, Literal("主任", datatype="http://www.w3.org/2001/XMLSchema#string"))
    assert len(list(graph.objects(post, terms.KG.observedOn))) == 1
    assert len(list(graph.objects(post, terms.ORG.member))) == 1
    assert len(set(graph.subject_objects(terms.KG.chaired))) == 1
    assert len(set(graph.subject_objects(terms.KG.attended))) == 2
    assert {str(name) for name in graph.objects(None, terms.SDO.identifier)} == {"a", "b", "c"}


def test_every_statement_stands_in_one_graph(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    triples = [line.rsplit(" ", 2)[0] for line in dump(workspace).splitlines()]
    assert len(triples) == len(set(triples))


def test_what_the_lexicon_knows_of_bodies_is_not_said_twice(workspace: Path, tmp_path: Path) -> None:
    write(tmp_path / "told", "a.json", "变 国土资源部 自然资源部 replaced\n变 甲局 乙局 renamed\n")
    build_into(workspace, tmp_path / "told")
    triples = [line.rsplit(" ", 2)[0] for line in dump(workspace).splitlines()]
    assert len(triples) == len(set(triples))
    assert sum("isReplacedBy> " in line and "/organisation/" in line for line in triples) == 2
    assert sum("#originalOrganization> " in line for line in triples) == 2


def test_a_second_build_reads_and_writes_nothing(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    _age(articles)
    build_into(workspace, articles)
    before = dump(workspace)
    summary = build_into(workspace)
    assert (summary.files.read, summary.files.unchanged, summary.extracted) == (0, 3, 0)
    assert summary.written.changed == summary.written.gone == 0
    assert dump(workspace) == before


def test_a_file_written_a_moment_ago_is_read_again(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    assert build_into(workspace).files.read == 3


def test_a_file_with_a_record_without_text_is_not_read_anew_each_time(articles: Path, workspace: Path) -> None:
    (articles / "c.jsonl").write_text('{"id": "c1", "text": ""}\n{"id": "c2"}\n', encoding="utf-8")
    _age(articles)
    first = build_into(workspace, articles)
    again = build_into(workspace, articles)
    assert len(first.status.problems) == 2
    assert (again.files.read, again.files.unchanged) == (0, 4)
    assert again.status.problems == first.status.problems


def test_a_removed_file_takes_its_facts_along(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    (articles / "b.json").unlink()
    summary = build_into(workspace, articles)
    assert summary.files.gone == 1
    assert people(workspace) == ["张三", "王伟"]
    (articles / "a.json").unlink()
    build_into(workspace)
    assert people(workspace) == ["张三"]


def test_a_fact_told_by_two_articles_stays_while_one_tells_it(articles: Path, workspace: Path, tmp_path: Path) -> None:
    build_into(workspace, articles)
    (articles / "b.json").unlink()
    build_into(workspace, articles)
    build_into(tmp_path / "fresh", articles)
    assert dump(workspace) == dump(tmp_path / "fresh")
    assert '"主任"' in dump(workspace)


def test_a_changed_file_loses_its_old_facts(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    write(articles, "c.json", "任 李四 校长 乙大学\n")
    build_into(workspace, articles)
    assert people(workspace) == ["李四", "李明", "王伟"]


def test_a_renamed_file_is_not_extracted_again(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    (articles / "c.json").rename(articles / "d.json")
    summary = build_into(workspace, articles)
    assert (summary.files.read >= 1, summary.files.gone, summary.extracted) == (True, 1, 0)


def test_other_roots_stay_until_they_are_named(articles: Path, workspace: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "other", "x.json", "职 赵六 院长 丙医院\n")
    build_into(workspace, articles)
    build_into(workspace, other)
    (articles / "c.json").unlink()
    build_into(workspace, other)
    assert "张三" in people(workspace)
    build_into(workspace)
    assert people(workspace) == ["李明", "王伟", "赵六"]


def test_a_root_inside_another_is_taken_over(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles / "c.json")
    build_into(workspace, articles)
    (articles / "c.json").unlink()
    build_into(workspace, articles)
    assert "张三" not in people(workspace)


def test_standard_input_replaces_what_came_from_it_before(workspace: Path) -> None:
    for text in ("职 王伟 主任 甲局\n", "职 李明 主任 甲局\n"):
        record = json.dumps({"id": "s", "text": text}, ensure_ascii=False).encode()
        build("-", Settings(workspace=workspace), stdin=io.BytesIO(record + b"\n"), engine=ENGINE)
    assert people(workspace) == ["李明"]
    build_into(workspace)
    assert people(workspace) == ["李明"]


def test_paths_that_do_not_exist_are_refused_before_anything_is_made(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="nothing was read"):
        build_into(workspace, tmp_path / "no-such-folder")
    assert not workspace.exists()


def test_the_workspace_inside_the_articles_is_not_read(articles: Path) -> None:
    inside = articles / "data"
    build_into(inside, articles)
    write(inside, "x.json", "职 赵六 院长 丙医院\n")
    assert build_into(inside, articles).status.counts["articles"] == 3


@pytest.mark.parametrize("workers", [1, pytest.param(3, marks=pytest.mark.slow)])
def test_order_names_and_workers_do_not_show_in_the_bytes(tmp_path: Path, workers: int) -> None:
    records = [
        {"id": f"n{number}", "title": f"第{number}篇", "published": "2024-05-30", "text": text}
        for number, text in enumerate(_texts(random.Random(7), 24, lines=30))
    ]
    one = tmp_path / "one.jsonl"
    one.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    random.Random(3).shuffle(records)
    for number, record in enumerate(records):
        folder = tmp_path / "many" / str(number % 7)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}.json").write_text(json.dumps(record), encoding="utf-8")
    build_into(tmp_path / "w1", one)
    settings = Settings(workspace=tmp_path / "w2", workers=workers)
    build([tmp_path / "many"], settings, engine=ENGINE)
    assert dump(tmp_path / "w1") == dump(tmp_path / "w2")


@pytest.mark.slow
def test_the_real_extractor_gives_the_same_bytes_with_any_number_of_workers(
    samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.workers.BATCH_CHARACTERS", 500)
    monkeypatch.setattr("kg.workers.SMALL", 0)
    for workers in (1, 2, 3):
        build(samples, Settings(workspace=tmp_path / str(workers), workers=workers))
    assert dump(tmp_path / "1") == dump(tmp_path / "2") == dump(tmp_path / "3")


@pytest.mark.parametrize("limit", [300_000, 0], ids=["update", "anew"])
def test_any_series_of_edits_ends_like_one_fresh_build(
    tmp_path: Path, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.writing._CHANGED_LINES", limit)
    chance = random.Random(11)
    folder = tmp_path / "articles"
    for step in range(4):
        for name, text in zip(chance.sample("abcdefgh", 4), _texts(chance, 4, lines=3), strict=True):
            path = write(folder, f"{name}.json", text)
            if chance.random() < 0.4:
                path.unlink()
        build_into(tmp_path / "grown", folder)
        build_into(tmp_path / f"fresh{step}", folder)
        assert dump(tmp_path / "grown") == dump(tmp_path / f"fresh{step}")


def test_another_extractor_version_reads_all_again(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    summary = build_into(workspace, articles, engine=replace_version("lines-2"))
    assert summary.extracted == 3
    assert summary.status.versions["extractor"] == "lines-2"


def replace_version(version: str) -> Engine:
    return ENGINE._replace(version=version)


def test_another_base_rewrites_the_graph(articles: Path, workspace: Path, tmp_path: Path) -> None:
    build_into(workspace, articles)
    build_into(workspace, base="https://example.org/kg/")
    build_into(tmp_path / "fresh", articles, base="https://example.org/kg/")
    assert dump(workspace) == dump(tmp_path / "fresh")
    assert "w3id.org/renzhi/id/" not in dump(workspace)


def test_an_open_graph_outlives_two_more_builds(articles: Path, workspace: Path) -> None:
    build_into(workspace, articles)
    graph = open_graph(workspace)
    count = len(graph)
    write(articles, "c.json", "任 李四 校长 乙大学\n")
    build_into(workspace, articles)
    write(articles, "c.json", "任 赵六 校长 乙大学\n")
    build_into(workspace, articles)
    assert len(graph) == count
    assert Literal("张三") in {Literal(str(label)) for label in graph.objects(None, terms.SKOS.prefLabel)}
    assert sorted(path.name for path in (workspace / "graph").iterdir()) == ["2", "3"]


def test_the_same_article_in_two_files_is_one_with_two_sources(workspace: Path, tmp_path: Path) -> None:
    text = "职 王伟 主任 甲局\n"
    for name, source in (("a", "甲报"), ("b", "乙网")):
        write(tmp_path / "in", f"{name}.json", text, title="同一篇", source=source, url=f"https://example.org/{name}")
    summary = build_into(workspace, tmp_path / "in")
    assert summary.status.counts["articles"] == 1
    graph = open_graph(workspace)
    assert {str(url) for url in graph.objects(None, terms.SDO.url)} == {
        "https://example.org/a",
        "https://example.org/b",
    }


def test_a_repost_adds_its_source_and_no_facts(workspace: Path, tmp_path: Path) -> None:
    body = "".join(f"职 王伟{sign} 主任 第{sign}局\n" for sign in "甲乙丙丁戊己庚辛壬癸子丑寅卯")
    write(tmp_path / "in", "a.json", body, title="原文", url="https://example.org/a")
    write(tmp_path / "in", "b.json", body + "来源：乙网\n", title="转载", url="https://example.org/b")
    summary = build_into(workspace, tmp_path / "in")
    assert summary.status.counts["reposts"] == 1
    assert summary.status.counts["positions"] == summary.status.counts["evidence"] == 14
    assert len(set(open_graph(workspace).objects(None, terms.SDO.url))) == 2


def test_two_builds_at_once_are_refused(articles: Path, workspace: Path) -> None:
    with locked(workspace), pytest.raises(WorkspaceError, match="another kg build"):
        build_into(workspace, articles)
    build_into(workspace, articles)


def test_a_folder_that_is_no_workspace_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="no workspace here"):
        open_graph(tmp_path)
    (tmp_path / "articles.sqlite").write_text("this is no database", encoding="utf-8")
    with pytest.raises(WorkspaceError):
        open_graph(tmp_path)
    with pytest.raises(WorkspaceError):
        build_into(tmp_path, tmp_path)


def test_notes_and_counts_are_in_the_status(workspace: Path, tmp_path: Path) -> None:
    write(tmp_path / "in", "a.json", "职 王伟 主任 甲局\n？ 什么\n？ 什么\n")
    counts = build_into(workspace, tmp_path / "in").status.counts
    assert (counts["positions"], counts["unknown_role"], counts["unread_trigger"]) == (1, 2, 0)


def _age(folder: Path) -> None:
    """Make files look as if they had not been touched for a while."""
    import os

    for path in folder.rglob("*.json*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))


def _texts(chance: random.Random, count: int, lines: int) -> Sequence[str]:
    names = ["王伟", "李明"]
    bodies = ["甲局", "乙大学", "丙医院"]

    def line() -> str:
        kind = chance.choice("职任免席主变")
        if kind in "席主":
            return f"{kind} {chance.choice(names)} {chance.choice(['年会', '论坛'])} 2024-05-{chance.randint(10, 12)}\n"
        if kind == "变":
            return f"变 {' '.join(chance.sample([*bodies, '国土资源部', '自然资源部'], 2))} replaced\n"
        return f"{kind} {chance.choice(names)} {chance.choice(['主任', '副主任'])} {chance.choice(bodies)}\n"

    return ["".join(line() for _ in range(chance.randint(1, lines))) for _ in range(count)]


def test_articles_whose_inputs_are_the_same_are_not_read_again(
    articles: Path, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_into(workspace, articles)
    read: list[str] = []

    def spy(db: Any, heading: Any, amend: Any) -> Any:
        read.append(heading.hash)
        return reading(db, heading, amend)

    monkeypatch.setattr("kg.parts.reading", spy)
    write(articles, "d.json", "职 赵六 院长 丙医院\n")
    build_into(workspace, articles)
    assert len(read) == 1
    write(articles, "e.json", "职 王伟 主任 甲局\n职 王伟 院长 丙医院\n")
    build_into(workspace, articles)
    build_into(tmp_path / "fresh", articles)
    assert dump(workspace) == dump(tmp_path / "fresh")
