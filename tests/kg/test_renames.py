"""Bodies that became others, learnt from small made-up corpora: which are two, what links them, what stays with whom.

Each corpus is read by the extractor itself, in one build and one article at a time in the reverse order.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import pytest
from typer.testing import CliRunner

from kg import build
from kg.cli.app import app
from kg.config import Settings
from kg.decisions.decision import make_decision
from kg.decisions.file import add_decisions
from kg.decisions.workspace import decisions_path
from kg.named import entities_named
from kg.publishing.publishing import publish
from kg.review.queue import review_queue
from kg.serving.holdings import read_holdings
from kg.validate import validate
from kg.verify import verify
from kg.viewing.quotes import stored_texts
from kg.viewing.views import organisation_view
from kg.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from kg.store import GraphStore


class Corpus(NamedTuple):
    """Texts, each with its date; ``links`` are old, new and date as the graph must have them, no others."""

    texts: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, str, str], ...]
    formed: tuple[tuple[str, str], ...] = ()
    posts: tuple[tuple[str, str, str], ...] = ()
    """Who, role and body, as told at the time."""


CORPORA = {
    "a school renamed keeps its posts under both names": Corpus(
        (
            ("2015-06-03", "岚江师范学院党委书记陶立群出席教职工大会并讲话。"),
            ("2016-03-18", "3月18日，岚江师范学院正式更名为岚江大学。"),
            ("2018-05-06", "岚江大学校长罗永康在校庆大会上讲话。"),
        ),
        (("岚江师范学院", "岚江大学", "2016-03-18"),),
        posts=(("陶立群", "党委书记", "岚江师范学院"), ("罗永康", "校长", "岚江大学")),
    ),
    "two companies merged into a third": Corpus(
        (
            ("2019-01-04", "南陵矿业集团有限公司董事长陶立群出席年会。"),
            (
                "2020-05-20",
                "5月20日，由岚江钢铁集团有限公司和南陵矿业集团有限公司合并组建的岚江矿业集团有限公司挂牌成立。",
            ),
            ("2021-01-05", "岚江矿业集团有限公司董事长罗永康出席年会。"),
        ),
        (
            ("岚江钢铁集团有限公司", "岚江矿业集团有限公司", "2020-05-20"),
            ("南陵矿业集团有限公司", "岚江矿业集团有限公司", "2020-05-20"),
        ),
        posts=(("陶立群", "董事长", "南陵矿业集团有限公司"), ("罗永康", "董事长", "岚江矿业集团有限公司")),
    ),
    "a reform of a county told by two articles": Corpus(
        (
            ("2019-01-20", "组建白鹭县自然资源局，不再保留白鹭县国土资源局、白鹭县林业局。"),
            ("2019-02-02", "白鹭县自然资源局（原白鹭县国土资源局）局长陶立群介绍了情况。"),
        ),
        (("白鹭县国土资源局", "白鹭县自然资源局", ""), ("白鹭县林业局", "白鹭县自然资源局", "")),
        posts=(("陶立群", "局长", "白鹭县自然资源局"),),
    ),
    "a county made a city, its heads before and after": Corpus(
        (
            ("2018-04-02", "青禾县县长陶立群主持会议。"),
            ("2019-08-16", "8月16日，民政部批复同意撤销青禾县，设立县级青禾市。"),
            ("2020-02-03", "青禾市市长罗永康主持会议。"),
        ),
        (("青禾县", "青禾市", "2019-08-16"),),
        posts=(("陶立群", "县长", "青禾县"), ("罗永康", "市长", "青禾市")),
    ),
    "a chain of names": Corpus(
        (
            ("2016-01-02", "岚江大学的前身是1958年创办的岚江师范专科学校。"),
            ("2021-01-02", "2020年12月，岚江大学更名为东海科技大学。"),
        ),
        (("岚江师范专科学校", "岚江大学", ""), ("岚江大学", "东海科技大学", "2020-12")),
    ),
    "a plan and a denial link nothing": Corpus(
        (
            ("2020-01-02", "岚江师范学院校长陶立群出席会议。学院计划明年更名，岚江师范学院拟更名为岚江大学。"),
            ("2020-02-02", "集团否认岚江钢铁公司并入南陵钢铁公司的传闻。"),
        ),
        (),
        posts=(("陶立群", "校长", "岚江师范学院"),),
    ),
    "a plan carried out later": Corpus(
        (
            ("2020-01-02", "岚江师范学院拟更名为岚江大学。"),
            ("2022-06-01", "6月1日，岚江师范学院更名为岚江大学。"),
        ),
        (("岚江师范学院", "岚江大学", "2022-06-01"),),
    ),
    "streets, ships and people renamed are no bodies": Corpus(
        (
            ("2020-01-02", "人民路更名为解放路，“岚江号”货轮更名为“南陵号”。"),
            ("2020-02-02", "陶立群原名陶小满。岚江大学校长陶立群出席会议。"),
        ),
        (),
        posts=(("陶立群", "校长", "岚江大学"),),
    ),
    "what was set up on the base of another does not take its place": Corpus(
        (
            ("2020-01-02", "在南陵农业科学研究所基础上组建南陵农业科学院。"),
            ("2022-06-01", "南陵农业科学研究所所长陶立群介绍了情况。"),
        ),
        (),
        formed=(("南陵农业科学研究所", "南陵农业科学院"),),
        posts=(("陶立群", "所长", "南陵农业科学研究所"),),
    ),
    "offices of two counties that are called alike stay apart": Corpus(
        (
            ("2019-01-20", "白鹭县卫生局更名为白鹭县卫生健康局。"),
            ("2019-01-21", "青禾县卫生局局长陶立群参加会议。"),
        ),
        (("白鹭县卫生局", "白鹭县卫生健康局", ""),),
        posts=(("陶立群", "局长", "青禾县卫生局"),),
    ),
    "what the lexicon knows and an article tells is said once": Corpus(
        (
            ("2018-03-17", "组建自然资源部，不再保留国土资源部、国家海洋局、国家测绘地理信息局。"),
            ("2018-05-17", "自然资源部党组书记陶立群出席会议。"),
        ),
        (
            ("国土资源部", "自然资源部", ""),
            ("国家海洋局", "自然资源部", ""),
            ("国家测绘地理信息局", "自然资源部", ""),
        ),
        posts=(("陶立群", "党组书记", "自然资源部"),),
    ),
}


def write(folder: Path, corpus: Corpus) -> list[Path]:
    folder.mkdir()
    paths = []
    for number, (published, text) in enumerate(corpus.texts, 1):
        record = {"id": f"t{number}", "title": "", "published": published, "text": text}
        paths.append(folder / f"{number}.json")
        paths[-1].write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    return paths


def rows(graph: GraphStore, text: str) -> list[tuple[str, ...]]:
    return sorted(tuple("" if term is None else str(term) for term in row) for row in graph.select(text).rows)


LINKS = """SELECT ?old ?new (COALESCE(STR(?d), "") AS ?date) {
  ?o dcterms:isReplacedBy ?n . ?n dcterms:replaces ?o . ?o skos:prefLabel ?old . ?n skos:prefLabel ?new
  OPTIONAL { ?f org:originalOrganization ?o ; org:resultingOrganization ?n ; schema:startDate ?d } }"""
FORMED = """SELECT ?old ?new {
  ?f kg:reorganisation kg:Formed ; org:originalOrganization ?o ; org:resultingOrganization ?n .
  ?o skos:prefLabel ?old . ?n skos:prefLabel ?new }"""
POSTS = "SELECT ?n ?r ?l { ?p org:member/skos:prefLabel ?n ; kg:roleLabel ?r ; org:organization/skos:prefLabel ?l }"


@pytest.mark.parametrize("name", CORPORA)
def test_bodies_that_became_others_are_two_with_a_link(name: str, tmp_path: Path) -> None:
    corpus = CORPORA[name]
    paths = write(tmp_path / "texts", corpus)
    settings = Settings(workspace=tmp_path / "whole", workers=1)
    build([str(tmp_path / "texts")], settings)
    with Workspace.open(settings.workspace) as place:
        graph = place.graph()
        assert rows(graph, LINKS) == sorted(corpus.links)
        assert rows(graph, FORMED) == sorted(corpus.formed)
        assert set(corpus.posts) <= set(rows(graph, POSTS))
        assert not validate(graph)
        assert not list(verify(place))
        whole = "".join(graph.dump())
    steps = Settings(workspace=tmp_path / "steps", workers=1)
    for path in reversed(paths):
        build([str(path)], steps)
    with Workspace.open(steps.workspace) as place:
        assert "".join(place.graph().dump()) == whole


def test_a_renaming_goes_with_the_article_that_told_it(tmp_path: Path) -> None:
    first, second, third = write(tmp_path / "texts", CORPORA["a school renamed keeps its posts under both names"])
    settings = Settings(workspace=tmp_path / "work", workers=1)
    build([str(tmp_path / "texts")], settings)
    second.unlink()
    build([str(tmp_path / "texts")], settings)
    fresh = Settings(workspace=tmp_path / "fresh", workers=1)
    build([str(first), str(third)], fresh)
    with Workspace.open(settings.workspace) as place, Workspace.open(fresh.workspace) as other:
        assert rows(place.graph(), LINKS) == []
        assert "".join(place.graph().dump()) == "".join(other.graph().dump())


def test_a_post_at_a_body_that_is_no_more_is_put_before_a_human(tmp_path: Path) -> None:
    texts = (
        ("2020-03-18", "3月18日，岚江师范学院正式更名为岚江大学。"),
        ("2020-04-02", "岚江师范学院党委书记陶立群出席大会。"),
        ("2021-05-02", "岚江师范学院党委书记陶立群出席会议并讲话。"),
    )
    write(tmp_path / "texts", Corpus(texts, ()))
    settings = Settings(workspace=tmp_path / "work", workers=1)
    build([str(tmp_path / "texts")], settings)
    with Workspace.open(settings.workspace) as place:
        (item,) = [item for item in review_queue(place) if item.kind == "ended_body"]
        assert "岚江师范学院已于 2020-03-18 更名为岚江大学" in item.zh
        assert item.zh.endswith("陶立群 党委书记 2021-05-02")
        assert [draft.cells["kind"] for draft in item.drafts] == ["renamed", "position"]
        quote = item.drafts[0].cells["quote"]
        changed = {**item.drafts[0].cells, "judgement": "reject"}
        add_decisions(decisions_path(place), [make_decision(changed, "test")])
    build([], settings)
    with Workspace.open(settings.workspace) as place:
        assert quote
        assert rows(place.graph(), LINKS) == []
        assert [item.kind for item in review_queue(place)] == []


def test_two_bodies_of_which_each_became_the_other_are_put_before_a_human(tmp_path: Path) -> None:
    texts = (
        ("2020-03-18", "岚江师范学院更名为岚江大学。"),
        ("2021-03-18", "岚江大学更名为岚江师范学院。"),
    )
    write(tmp_path / "texts", Corpus(texts, ()))
    settings = Settings(workspace=tmp_path / "work", workers=1)
    build([str(tmp_path / "texts")], settings)
    with Workspace.open(settings.workspace) as place:
        (item,) = review_queue(place)
        assert (item.kind, len(item.drafts)) == ("circle_of_bodies", 2)


def test_why_tells_the_words_that_link_two_bodies(tmp_path: Path) -> None:
    name = "a school renamed keeps its posts under both names"
    write(tmp_path / "texts", CORPORA[name])
    settings = Settings(workspace=tmp_path / "work", workers=1)
    build([str(tmp_path / "texts")], settings)
    told = CliRunner().invoke(app, ["why", "岚江师范学院", "岚江大学", "-w", str(settings.workspace), "--lang", "zh"])
    assert told.exit_code == 0, told.output
    assert "2016-03-18 “岚江师范学院”更名为“岚江大学”" in told.output
    assert "“岚江师范学院正式更名为岚江大学” t2 2016-03-18" in told.output


def test_pages_tell_what_a_body_was(tmp_path: Path) -> None:
    write(tmp_path / "texts", CORPORA["a school renamed keeps its posts under both names"])
    settings = Settings(workspace=tmp_path / "work", workers=1)
    build([str(tmp_path / "texts")], settings)
    with Workspace.open(settings.workspace) as place:
        (body,) = entities_named(place.graph(), "岚江大学", "organisation")
        view = organisation_view(place.graph(), stored_texts(place), body.iri)
        (fact,) = [fact for fact in view.facts if fact.relation == "became"]
        assert (fact.summary, fact.date) == ("岚江师范学院更名为岚江大学", "2016-03-18")
        assert fact.quotes[0].exact == "岚江师范学院正式更名为岚江大学"
        assert [(edge.relation, edge.label) for edge in view.edges if edge.relation == "became"] == [
            ("became", "变更为")
        ]
        publish(place, tmp_path / "site")
        assert [one.fact.relation for one in read_holdings(place.graph()).about(body.iri)].count("became") == 1
    page = next((tmp_path / "site" / "organisation").glob(f"{body.iri.rsplit('/', 1)[-1]}.html"))
    text = page.read_text(encoding="utf-8")
    assert text.index("沿革") < text.index("职位与任职者")
    assert "<mark>岚江师范学院正式更名为岚江大学</mark>" in text
