"""Dossiers: everything known of one entity, each fact with its words, namesakes apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kg.dossier import dossier_json, dossiers
from kg.dossier_text import dossier_lines
from kg.shipped import QueryError

if TYPE_CHECKING:
    from kg.store import GraphStore


def _text(graph: GraphStore, name: str, lang: str = "zh", most: int = 50) -> str:
    return "\n".join(dossier_lines(dossiers(graph, name), lang, most))


def test_a_person_has_posts_appointments_events_and_company_with_sources(graph: GraphStore) -> None:
    (dossier,) = (one for one in dossiers(graph, "顾映川") if len(one.facts) > 1)
    assert [(fact.type, fact.role or fact.target, fact.start, fact.end) for fact in dossier.facts] == [
        ("position", "副秘书长", "2018", "2021"),
        ("participation", "2024年省玻璃协会年会", "2024-05-29", ""),
        ("participation", "省玻璃协会2024年理事会", "2024-05-29", ""),
        ("position", "秘书长", "2024-05-30", "2024-05-30"),
        ("appointment", "董事长", "2025-03", ""),
    ]
    assert all(fact.citations for fact in dossier.facts)
    held = dossier.facts[3].citations[0]
    assert (held.quote, held.start, held.end) == ("省玻璃协会秘书长顾映川", 26, 37)
    assert (held.headline, held.published) == ("省玻璃协会在云渚开年会", "2024-05-30")
    assert (held.url, held.source) == ("https://example.org/a1", "云渚新闻网")
    assert [(one.relation, one.label, one.count) for one in dossier.relatives] == [
        ("met", "贺知远", 1),
        ("met", "贺知远", 1),
        ("met", "陆小满", 1),
    ]


def test_namesakes_are_listed_apart(graph: GraphStore) -> None:
    found = dossiers(graph, "贺知远")
    assert [one.label for one in found] == ["贺知远", "贺知远"]
    assert len({one.iri for one in found}) == 2
    assert "同名者共 2 个" in _text(graph, "贺知远")
    assert {fact.role for fact in found[0].facts}.isdisjoint({fact.role for fact in found[1].facts} - {""})


def test_an_organisation_has_names_departments_people_and_changes(graph: GraphStore) -> None:
    (dossier,) = dossiers(graph, "澜东玻璃")
    assert (dossier.kind, dossier.label, dossier.alt_labels) == ("organisation", "澜东玻璃集团", ("澜东玻璃",))
    assert [(fact.type, fact.agent, fact.role) for fact in dossier.facts] == [
        ("reorganisation", "石桥窑厂", ""),
        ("position", "贺知远", "党委副书记"),
        ("position", "贺知远", "总经理"),
        ("appointment", "顾映川", "董事长"),
    ]
    assert [(one.relation, one.label) for one in dossier.relatives] == [("below", "澜东玻璃集团销售部")]
    assert "沿革 (1)" in _text(graph, "澜东玻璃")
    assert "2020-01  石桥窑厂  由其接替：  澜东玻璃集团" in _text(graph, "石桥窑厂")


def test_an_event_has_date_place_roster_and_sessions(graph: GraphStore) -> None:
    (dossier,) = dossiers(graph, "年会")
    assert dossier.details == {"date": "2024-05-29", "place": "云渚市"}
    assert {(fact.agent, fact.how) for fact in dossier.facts} == {
        ("贺知远", "spoke"),
        ("贺知远", "attended"),
        ("顾映川", "chaired"),
        ("陆小满", "attended"),
        ("省玻璃协会", "organised"),
    }
    assert [(one.relation, one.label) for one in dossier.relatives] == [("below", "省玻璃协会2024年理事会")]
    assert "参加者 (5)" in _text(graph, "年会")


@pytest.mark.parametrize(("name", "count"), [("*玻璃*", 7), ("陆*", 2), ("老贺", 1)])
def test_a_star_finds_every_entity_that_matches(graph: GraphStore, name: str, count: int) -> None:
    assert len(dossiers(graph, name)) == count


def test_a_kind_or_an_iri_narrows_the_search(graph: GraphStore) -> None:
    assert {one.kind for one in dossiers(graph, "*玻璃*", "event")} == {"event"}
    iri = dossiers(graph, "贺知远")[1].iri
    assert [one.iri for one in dossiers(graph, iri)] == [iri]


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("贺志远", None, "similar names: 贺知远"),
        ("zzz", None, "nothing is named like it"),
        ("顾映川", "event", "nothing in the graph is named"),
        ("顾映川", "animal", "there is person, organisation, event"),
        ('"} UNION { ?s ?p ?o', None, "nothing in the graph is named"),
        ("https://example.org/no-such", None, "nothing in the graph is named"),
    ],
)
def test_an_unknown_name_is_told_with_similar_ones(
    graph: GraphStore, name: str, kind: str | None, message: str
) -> None:
    with pytest.raises(QueryError, match=message):
        dossiers(graph, name, kind)


def test_the_text_names_source_and_offsets_in_both_languages(graph: GraphStore) -> None:
    assert "“贺知远陪同” ——《调研》2025-04-03 [35:40]" in _text(graph, "老贺")
    english = _text(graph, "老贺", "en")
    assert "Posts (2)" in english
    assert "seen 2024-05-30—2025-04-03" in english


def test_long_lists_are_cut_and_say_so(graph: GraphStore) -> None:
    text = _text(graph, "老贺", most=1)
    assert "另有 1 条" in text
    assert "另有" not in _text(graph, "老贺", most=0)


def test_the_json_form_holds_everything(graph: GraphStore) -> None:
    (record,) = json.loads(dossier_json(dossiers(graph, "澜东玻璃")))
    assert record["label"] == "澜东玻璃集团"
    assert record["facts"][1]["citations"][0]["quote"] == "澜东玻璃集团党委副书记、总经理贺知远"
