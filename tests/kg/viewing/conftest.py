"""A small invented graph, made without any reading: who does what where, told in two articles."""

from __future__ import annotations

import pytest

from kg.entity_triples import entity_quads
from kg.store import GraphStore
from kg.triples import article_quads
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.entities import Entity
from ontology.facts import Appointment, ArticleFacts, Evidence, Participation, Position
from ontology.iris import Iris
from tests.page_data import read_page

IRIS = Iris()
FIRST = (
    "5月29日，北江省钢铁行业协会在临河召开年会。会长周明远主持会议！秘书长沈若兰、特邀专家陆一舟出席；"
    "下午举行座谈会，沈若兰主持座谈会。会议任命何青为副会长，免去秦越的副会长职务。"
)
SECOND = "协会宣传部部长何青、会长周明远参加调研。"
ENTITIES = {
    "zhou": Entity(IRIS.person("周明远", "1"), "person", "周明远", ("周会长",)),
    "shen": Entity(IRIS.person("沈若兰", "1"), "person", "沈若兰"),
    "lu": Entity(IRIS.person("陆一舟", "1"), "person", "陆一舟"),
    "he": Entity(IRIS.person("何青", "1"), "person", "何青"),
    "qin": Entity(IRIS.person("秦越", "1"), "person", "秦越"),
    "association": Entity(IRIS.organisation("北江省钢铁行业协会"), "organisation", "北江省钢铁行业协会", ("协会",)),
    "press": Entity(
        IRIS.organisation("宣传部"), "organisation", "协会宣传部", unit_of=IRIS.organisation("北江省钢铁行业协会")
    ),
    "meeting": Entity(
        IRIS.event("年会", "2024-05-29", ""),
        "event",
        "年会",
        type="meeting",
        date=PartialDate(2024, 5, 29),
        place="临河",
    ),
    "session": Entity(
        IRIS.event("座谈会", "2024-05-29", ""),
        "event",
        "座谈会",
        type="meeting",
        date=PartialDate(2024, 5, 29),
        super_event=IRIS.event("年会", "2024-05-29", ""),
    ),
    "visit": Entity(IRIS.event("调研", "2024-06", ""), "event", "调研", type="visit", date=PartialDate(2024, 6)),
}


def _said(text: str, quote: str) -> tuple[Evidence, ...]:
    start = text.index(quote)
    return (Evidence(start, start + len(quote), quote, "test.rule"),)


def _articles() -> list[tuple[Article, ArticleFacts]]:
    day = PartialDate(2024, 5, 29)
    first = Article("a1", FIRST, "年会在临河召开", PartialDate(2024, 5, 30), "北江日报", url="https://example.org/1")
    second = Article("a2", SECOND, "何青调研", PartialDate(2024, 6, 3))
    one = (
        Position("zhou", "会长", "association", _said(FIRST, "会长周明远")),
        Position("shen", "秘书长", "association", _said(FIRST, "秘书长沈若兰")),
        Position("lu", "特邀专家", None, _said(FIRST, "特邀专家陆一舟")),
        Participation("zhou", "chaired", "meeting", _said(FIRST, "周明远主持会议")),
        Participation("zhou", "attended", "meeting", _said(FIRST, "周明远主持会议")),
        Participation("shen", "attended", "meeting", _said(FIRST, "沈若兰、特邀专家陆一舟出席")),
        Participation("lu", "attended", "meeting", _said(FIRST, "陆一舟出席")),
        Participation("shen", "chaired", "session", _said(FIRST, "沈若兰主持座谈会")),
        Participation("association", "organised", "meeting", _said(FIRST, "北江省钢铁行业协会在临河召开年会")),
        Appointment("he", "副会长", "association", "appointed", _said(FIRST, "任命何青为副会长"), day),
        Appointment("qin", "副会长", "association", "removed", _said(FIRST, "免去秦越的副会长职务"), day),
    )
    two = (
        Position("he", "部长", "press", _said(SECOND, "协会宣传部部长何青")),
        Position("zhou", "会长", "association", _said(SECOND, "会长周明远")),
        Participation("he", "attended", "visit", _said(SECOND, "何青、会长周明远参加调研")),
        Participation("zhou", "attended", "visit", _said(SECOND, "周明远参加调研")),
    )
    return [(first, ArticleFacts("a1", facts=one)), (second, ArticleFacts("a2", facts=two))]


@pytest.fixture(scope="session")
def graph() -> GraphStore:
    """The invented graph in memory."""
    lines = [line for entity in ENTITIES.values() for line in entity_quads(entity, IRIS)]
    of = {name: entity.iri for name, entity in ENTITIES.items()}
    for article, facts in _articles():
        quads = article_quads(article, facts, of, IRIS)
        lines += [*quads.own, *quads.shared]
    store = GraphStore()
    store.bulk_load(lines)
    return store


@pytest.fixture(scope="session")
def iri_of() -> dict[str, str]:
    """IRIs by short name."""
    return {name: entity.iri for name, entity in ENTITIES.items()}


@pytest.fixture(scope="session")
def texts():
    """The text of an article by its content hash."""
    return {article.content_hash: article.text for article, _ in _articles()}.get


@pytest.fixture(scope="session")
def data_of_page():
    """Give a function that reads the embedded data of a page."""
    return read_page
