"""A small graph made by hand of invented people: three articles, every kind of fact."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from kg.entity_triples import entity_quads, role_quads, vocabulary_quads
from kg.identity import Constraints, Mention, identify
from kg.posts.bodies import body_name
from kg.store import GraphStore
from kg.tenures.claims import article_claims
from kg.tenures.quads import organisation_quads
from kg.triples import article_quads
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import (
    Appointment,
    ArticleFacts,
    Event,
    Evidence,
    Fact,
    Organisation,
    Participation,
    Person,
    Position,
    Reorganisation,
)
from ontology.iris import Iris

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.tenures.tenure import Claim

IRIS = Iris("https://example.org/id/")
Pair = tuple[Article, ArticleFacts]


def _evidence(text: str, quote: str, rule: str = "test.rule") -> tuple[Evidence, ...]:
    start = text.index(quote)
    return (Evidence(start, start + len(quote), quote, rule),)


def _meeting() -> Pair:
    text = (
        "澜东玻璃集团党委副书记、总经理贺知远出席年会并致辞。省玻璃协会秘书长顾映川主持会议。"
        "澜东玻璃集团销售部部长陆小满、石桥玻璃厂厂长贺知远参加。会议由省玻璃协会主办。顾映川主持了下午的理事会。"
    )
    people = (
        Person("p1", "贺知远", ("老贺",)),
        Person("p2", "顾映川"),
        Person("p3", "陆小满"),
        Person("p4", "贺知远"),
    )
    bodies = (
        Organisation("o1", "澜东玻璃集团", ("澜东玻璃",)),
        Organisation("o2", "省玻璃协会"),
        Organisation("o3", "澜东玻璃集团销售部", unit_of="o1"),
        Organisation("o4", "石桥玻璃厂"),
    )
    day = PartialDate(2024, 5, 29)
    events = (
        Event("e1", "2024年省玻璃协会年会", ("年会",), "meeting", day, None, "云渚市"),
        Event("e2", "省玻璃协会2024年理事会", (), "meeting", day, None, None, "e1"),
    )
    one = _evidence(text, "澜东玻璃集团党委副书记、总经理贺知远")
    facts: tuple[Fact, ...] = (
        Position("p1", "党委副书记", "o1", one),
        Position("p1", "总经理", "o1", one, confidence=0.5),
        Position("p2", "秘书长", "o2", _evidence(text, "省玻璃协会秘书长顾映川")),
        Position("p3", "部长", "o3", _evidence(text, "澜东玻璃集团销售部部长陆小满")),
        Position("p4", "厂长", "o4", _evidence(text, "石桥玻璃厂厂长贺知远")),
        Participation("p1", "spoke", "e1", _evidence(text, "贺知远出席年会并致辞")),
        Participation("p2", "chaired", "e1", _evidence(text, "顾映川主持会议")),
        Participation("p3", "attended", "e1", _evidence(text, "陆小满、石桥玻璃厂厂长贺知远参加")),
        Participation("p4", "attended", "e1", _evidence(text, "石桥玻璃厂厂长贺知远参加")),
        Participation("o2", "organised", "e1", _evidence(text, "会议由省玻璃协会主办")),
        Participation("p2", "chaired", "e2", _evidence(text, "顾映川主持了下午的理事会")),
    )
    article = Article(
        "a1", text, "省玻璃协会在云渚开年会", PartialDate(2024, 5, 30), "云渚新闻网", url="https://example.org/a1"
    )
    return article, ArticleFacts("a1", people, bodies, events, facts)


def _changes() -> Pair:
    text = (
        "2025年3月，顾映川任澜东玻璃集团董事长，免去陆小满的销售部部长职务。2018年至2021年顾映川任省玻璃协会副秘书长。"
        "2020年1月，石桥窑厂改制为澜东玻璃集团。"
    )
    people = (Person("p1", "顾映川"), Person("p2", "陆小满"))
    bodies = (
        Organisation("o1", "澜东玻璃集团"),
        Organisation("o2", "澜东玻璃集团销售部", ("销售部",), unit_of="o1"),
        Organisation("o3", "省玻璃协会"),
        Organisation("o4", "石桥窑厂"),
    )
    month = PartialDate(2025, 3)
    facts: tuple[Fact, ...] = (
        Appointment("p1", "董事长", "o1", "appointed", _evidence(text, "顾映川任澜东玻璃集团董事长"), month),
        Appointment("p2", "部长", "o2", "removed", _evidence(text, "免去陆小满的销售部部长职务"), month),
        Position(
            "p1",
            "副秘书长",
            "o3",
            _evidence(text, "2018年至2021年顾映川任省玻璃协会副秘书长"),
            PartialDate(2018),
            PartialDate(2021),
        ),
        Reorganisation("o4", "o1", "replaced", _evidence(text, "石桥窑厂改制为澜东玻璃集团"), PartialDate(2020, 1)),
    )
    article = Article("a2", text, "澜东玻璃集团人事变动", PartialDate(2025, 3, 20))
    return article, ArticleFacts("a2", people, bodies, (), facts)


def _visit() -> Pair:
    text = "4月2日，顾映川、陆小满到云渚市玻璃研究院调研。澜东玻璃集团党委副书记贺知远陪同。王某获聘顾问。"
    people = (Person("p1", "顾映川"), Person("p2", "陆小满"), Person("p3", "贺知远"), Person("p4", "王某"))
    bodies = (Organisation("o1", "澜东玻璃集团"),)
    events = (Event("e1", "云渚市玻璃研究院调研", (), "visit", PartialDate(2025, 4, 2), None, "云渚市玻璃研究院"),)
    facts: tuple[Fact, ...] = (
        Position("p3", "党委副书记", "o1", _evidence(text, "澜东玻璃集团党委副书记贺知远")),
        Position("p4", "顾问", None, _evidence(text, "王某获聘顾问"), confidence=0.4),
        Participation("p1", "attended", "e1", _evidence(text, "顾映川、陆小满到云渚市玻璃研究院调研")),
        Participation("p2", "attended", "e1", _evidence(text, "顾映川、陆小满到云渚市玻璃研究院调研")),
        Participation("p3", "attended", "e1", _evidence(text, "贺知远陪同")),
    )
    article = Article("a3", text, "调研", PartialDate(2025, 4, 3))
    return article, ArticleFacts("a3", people, bodies, events, facts)


def _decided(pairs: list[Pair]) -> Constraints:
    """Decide that the two of the visit are namesakes, and that both articles mean the same 省玻璃协会."""
    hashes = {article.id: article.content_hash for article, _ in pairs}
    if not hashes.keys() >= {"a1", "a2", "a3"}:
        return Constraints()
    meeting, changes, visit = (hashes[name] for name in ("a1", "a2", "a3"))
    apart = {
        (Mention(visit, here), Mention(article, there))
        for article, here, there in (
            (meeting, "p1", "p2"),
            (changes, "p1", "p1"),
            (meeting, "p2", "p3"),
            (changes, "p2", "p2"),
        )
    }
    same = {(Mention(meeting, "o2"), Mention(changes, "o3")), (Mention(meeting, "p2"), Mention(changes, "p1"))}
    return Constraints(frozenset(same), frozenset(apart))


@pytest.fixture(scope="session")
def pairs() -> list[Pair]:
    """Give the three articles with what they say."""
    return [_meeting(), _changes(), _visit()]


@pytest.fixture(scope="session")
def make_lines() -> Callable[[list[Pair]], list[str]]:
    """Give a function from articles with their facts to the N-Quads lines of their graph."""

    def make(pairs: list[Pair]) -> list[str]:
        resolution = identify([(article.content_hash, facts) for article, facts in pairs], IRIS, _decided(pairs))
        lines = set(vocabulary_quads(IRIS))
        claims: defaultdict[str, list[Claim]] = defaultdict(list)
        for article, facts in pairs:
            quads = article_quads(article, facts, resolution.of[article.content_hash], IRIS)
            lines.update(quads.own, quads.shared)
            for claim in article_claims(article, facts, resolution.of[article.content_hash], IRIS):
                claims[claim.organisation].append(claim)
            for role in quads.roles:
                lines.update(role_quads(role, IRIS))
        for entity in resolution.entities.values():
            lines.update(entity_quads(entity, IRIS))
            lines.update(organisation_quads(claims[entity.iri], body_name(entity), {}, IRIS))
        return sorted(lines)

    return make


@pytest.fixture(scope="session")
def graph(pairs: list[Pair], make_lines: Callable[[list[Pair]], list[str]]) -> GraphStore:
    """The graph of the three articles, in memory; tests only read it."""
    store = GraphStore()
    store.bulk_load(make_lines(pairs))
    return store
