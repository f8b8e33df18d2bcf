"""Identity: cautious, and the same whatever the order of the articles."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.clusters import Clusters
from kg.identity import identify
from ontology.dates import PartialDate
from ontology.facts import ArticleFacts, Event, Organisation, Person, Position
from ontology.iris import Iris

if TYPE_CHECKING:
    from ontology.entities import Resolution

IRIS = Iris("https://example.org/id/")


def _post(person: str, organisation: str) -> Position:
    return Position(person, "主任", organisation, ())


def _article(people: dict[str, list[str]], organisations: list[Organisation] | None = None) -> ArticleFacts:
    """People by name, each with the names of the bodies where they hold a post."""
    names = sorted({name for held in people.values() for name in held})
    known = organisations or [Organisation(f"o{i}", name) for i, name in enumerate(names)]
    id_of = {organisation.name: organisation.id for organisation in known}
    persons = [Person(f"p{i}", name) for i, name in enumerate(people)]
    facts = [_post(person.id, id_of[held]) for person in persons for held in people[person.name]]
    return ArticleFacts("a", tuple(persons), tuple(known), (), tuple(facts))


def _labels(resolution: Resolution, kind: str) -> list[str]:
    return sorted(entity.label for entity in resolution.entities.values() if entity.kind == kind)


def test_same_name_at_different_organisations_stays_two_people() -> None:
    found = identify([("a", _article({"王伟": ["甲市财政局"]})), ("b", _article({"王伟": ["乙大学"]}))], IRIS)
    assert _labels(found, "person") == ["王伟", "王伟"]


def test_same_name_at_the_same_organisation_is_one_person() -> None:
    found = identify([("a", _article({"王伟": ["甲市财政局"]})), ("b", _article({"王伟": ["甲市财政局"]}))], IRIS)
    assert _labels(found, "person") == ["王伟"]
    assert found.of["a"]["p0"] == found.of["b"]["p0"]


def test_other_name_at_the_same_organisation_is_another_person() -> None:
    found = identify([("a", _article({"王伟": ["甲市财政局"]})), ("b", _article({"王玮": ["甲市财政局"]}))], IRIS)
    assert _labels(found, "person") == ["王伟", "王玮"]


def test_an_article_that_tells_both_posts_joins_the_articles_that_tell_one_each() -> None:
    apart = [("a", _article({"王伟": ["甲局"]})), ("b", _article({"王伟": ["乙委"]}))]
    assert len(_labels(identify(apart, IRIS), "person")) == 2
    joined = identify([*apart, ("c", _article({"王伟": ["乙委", "甲局"]}))], IRIS)
    assert _labels(joined, "person") == ["王伟"]


def test_people_without_any_organisation_stay_in_their_article() -> None:
    found = identify([("a", _article({"王伟": []})), ("b", _article({"王伟": []}))], IRIS)
    assert len(_labels(found, "person")) == 2


def test_two_people_of_one_name_in_one_article_stay_two() -> None:
    facts = ArticleFacts("a", (Person("p1", "王伟"), Person("p2", "王伟")))
    found = identify([("a", facts)], IRIS)
    assert found.of["a"]["p1"] != found.of["a"]["p2"]


def test_generic_organisations_stay_in_their_article_and_join_nobody() -> None:
    office = [Organisation("o0", "办公室", generic=True)]
    records = [(key, _article({"王伟": ["办公室"]}, office)) for key in ("a", "b")]
    found = identify(records, IRIS)
    assert len(_labels(found, "organisation")) == 2
    assert len(_labels(found, "person")) == 2


def test_width_case_and_blanks_do_not_tell_organisations_apart() -> None:
    found = identify([("a", _article({"李明": ["ＡＢＣ 公司"]})), ("b", _article({"李明": ["abc公司"]}))], IRIS)
    assert len(_labels(found, "organisation")) == 1


def test_names_in_either_script_are_one() -> None:
    records = [("a", _article({"顧維楨": ["瀾東省玻璃工業協會"]})), ("b", _article({"顾维桢": ["澜东省玻璃工业协会"]}))]
    found = identify(records, IRIS)
    assert [len(_labels(found, kind)) for kind in ("person", "organisation")] == [1, 1]
    names = {frozenset((entity.label, *entity.alt_labels)) for entity in found.entities.values()}
    assert names == {frozenset(("顧維楨", "顾维桢")), frozenset(("瀾東省玻璃工業協會", "澜东省玻璃工业协会"))}


def _long_and_short(*, long_aliases: tuple[str, ...] = ("甲协",), **short: Any) -> list[tuple[str, ArticleFacts]]:
    return [
        ("a", ArticleFacts("a", (), (Organisation("o1", "甲省钢铁协会", long_aliases),))),
        ("b", ArticleFacts("b", (), (Organisation("o1", "甲协", **short),))),
    ]


def test_a_short_name_that_only_one_body_has_means_that_body() -> None:
    found = identify(_long_and_short(), IRIS)
    (only,) = found.entities.values()
    assert (only.label, only.alt_labels) == ("甲省钢铁协会", ("甲协",))


@pytest.mark.parametrize(
    ("one", "other"),
    [("华陵特种钢工业协会", "华陵特钢协会"), ("岭东能投集团青禾分公司", "岭东能投青禾分公司")],
)
def test_bodies_without_a_character_of_their_trade_or_without_group_are_one(one: str, other: str) -> None:
    records = [
        (article, ArticleFacts(article, (), (Organisation("o1", body),)))
        for article, body in (("a", one), ("b", other))
    ]
    assert len(identify(records, IRIS).entities) == 1


@pytest.mark.parametrize(
    "records",
    [
        pytest.param(_long_and_short(generic=True), id="generic where it stands alone"),
        pytest.param(_long_and_short(long_aliases=()), id="nobody's short name"),
        pytest.param(
            [*_long_and_short(), ("c", ArticleFacts("c", (), (Organisation("o1", "甲市煤炭协会", ("甲协",)),)))],
            id="two bodies go by it",
        ),
        pytest.param(
            [
                *_long_and_short(),
                ("c", ArticleFacts("c", (), (Organisation("o1", "甲省钢铁协会"), Organisation("o2", "甲协")))),
            ],
            id="an article tells the two apart",
        ),
        pytest.param(
            [
                *_long_and_short(),
                ("c", ArticleFacts("c", (), (Organisation("o1", "某会", ("甲协",), generic=True),))),
            ],
            id="some article uses it for a generic body",
        ),
    ],
)
def test_a_doubtful_short_name_stays_a_body_of_its_own(records: list[tuple[str, ArticleFacts]]) -> None:
    found = identify(records, IRIS)
    assert found.of["a"]["o1"] != found.of["b"]["o1"]


def _event(name: str, date: str | None, *, generic: bool = False) -> ArticleFacts:
    when = PartialDate.parse(date) if date else None
    return ArticleFacts("x", (), (), (Event("e1", name, date=when, generic=generic),))


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        (_event("甲协年会", "2024-05-29"), _event("甲协年会", "2024-05-29"), 1),
        (_event("甲协年会", "2024-05-29"), _event("甲协年会", "2024-05-30"), 2),
        (_event("甲协年会", "2024-05"), _event("甲协年会", "2024-05"), 2),
        (_event("甲协年会", None), _event("甲协年会", None), 2),
        (_event("会议", "2024-05-29", generic=True), _event("会议", "2024-05-29", generic=True), 2),
    ],
)
def test_events_are_one_only_with_the_same_telling_name_on_the_same_day(
    first: ArticleFacts, second: ArticleFacts, count: int
) -> None:
    assert len(identify([("a", first), ("b", second)], IRIS).entities) == count


def test_the_label_is_the_most_frequent_name_then_the_longest() -> None:
    names = ["钢协 A", "钢协A", "钢协A"]
    records = [(str(i), ArticleFacts("x", (), (Organisation("o1", name),))) for i, name in enumerate(names)]
    (entity,) = identify(records, IRIS).entities.values()
    assert (entity.label, entity.alt_labels) == ("钢协A", ("钢协 A",))


def test_departments_never_stand_in_a_circle() -> None:
    def pair(upper: str, lower: str) -> ArticleFacts:
        return ArticleFacts("x", (), (Organisation("o1", upper), Organisation("o2", lower, unit_of="o1")))

    found = identify([("a", pair("甲局", "乙局")), ("b", pair("乙局", "丙局")), ("c", pair("丙局", "甲局"))], IRIS)
    above = {entity.iri: entity.unit_of for entity in found.entities.values()}
    for start, upper in above.items():
        seen = {start}
        at = upper
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = above[at]
    assert sum(upper is not None for upper in above.values()) == 2


_NAMES = st.sampled_from(["王伟", "李明", "张三"])
_BODIES = st.sampled_from(["甲局", "乙委", "丙大学", "丁公司", "办公室"])


@st.composite
def _corpora(draw: st.DrawFn) -> list[tuple[str, ArticleFacts]]:
    records = []
    for number in range(draw(st.integers(1, 5))):
        bodies = draw(st.lists(_BODIES, max_size=3, unique=True))
        organisations = [
            Organisation(
                f"o{i}",
                name,
                tuple(draw(st.lists(st.sampled_from(["甲局", "乙局", "丙"]), max_size=1))),
                draw(st.sampled_from([None, *(f"o{j}" for j in range(i))])),
                generic=name == "办公室",
            )
            for i, name in enumerate(bodies)
        ]
        persons = [Person(f"p{i}", name) for i, name in enumerate(draw(st.lists(_NAMES, max_size=3)))]
        pairs = list(itertools.product(persons, organisations))
        held = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
        facts = tuple(_post(person.id, organisation.id) for person, organisation in held)
        events = tuple(
            Event(f"e{i}", name, date=date, place=place)
            for i, (name, date, place) in enumerate(
                draw(
                    st.lists(
                        st.tuples(
                            st.sampled_from(["年会", "座谈会"]),
                            st.sampled_from([None, PartialDate(2024, 5, 1), PartialDate(2024, 5)]),
                            st.sampled_from([None, "甲市", "乙市"]),
                        ),
                        max_size=2,
                    )
                )
            )
        )
        records.append((f"h{number}", ArticleFacts("x", tuple(persons), tuple(organisations), events, facts)))
    return records


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20))
def test_clusters_are_known_by_their_smallest_member(links: list[tuple[int, int]]) -> None:
    clusters: Clusters[int] = Clusters()
    groups = [{value} for value in range(13)]
    for first, second in links:
        clusters.link(first, second)
        one = next(group for group in groups if first in group)
        other = next(group for group in groups if second in group)
        if one is not other:
            groups.remove(other)
            one |= other
    assert {value: clusters.find(value) for group in groups for value in group} == {
        value: min(group) for group in groups for value in group
    }


@given(_corpora(), st.randoms())
def test_any_order_of_articles_gives_the_same_entities(corpus: list[tuple[str, ArticleFacts]], random: Any) -> None:
    shuffled = list(corpus)
    random.shuffle(shuffled)
    assert identify(corpus, IRIS) == identify(shuffled, IRIS)


@given(_corpora())
def test_every_local_id_means_an_entity_of_its_kind(corpus: list[tuple[str, ArticleFacts]]) -> None:
    found = identify(corpus, IRIS)
    for content_hash, facts in corpus:
        kinds = dict.fromkeys((p.id for p in facts.persons), "person")
        kinds |= dict.fromkeys((o.id for o in facts.organisations), "organisation")
        kinds |= dict.fromkeys((e.id for e in facts.events), "event")
        assert {local: found.entities[iri].kind for local, iri in found.of[content_hash].items()} == kinds


@given(_corpora())
def test_people_are_never_joined_without_a_chain_of_shared_organisations(
    corpus: list[tuple[str, ArticleFacts]],
) -> None:
    found = identify(corpus, IRIS)
    bearers: dict[str, list[set[str]]] = {}
    for content_hash, facts in corpus:
        for person in facts.persons:
            held = {found.of[content_hash][f.organisation] for f in facts.facts if f.person == person.id}  # type: ignore[union-attr,index]
            bearers.setdefault(found.of[content_hash][person.id], []).append(held)
    for groups in bearers.values():
        reached, rest = groups[0], groups[1:]
        while joined := [group for group in rest if group & reached]:
            reached = reached.union(*joined)
            rest = [group for group in rest if not group & reached]
        assert not rest
