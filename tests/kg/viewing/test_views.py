"""What each view shows of the invented graph, and what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.shipped import QueryError
from kg.store import GraphStore
from kg.viewing import (
    ViewError,
    appointments_view,
    event_view,
    find_entity,
    organisation_view,
    overview_view,
    person_view,
)
from kg.viewing.quotes import sentence_around
from ontology.dates import PartialDate
from output.pages import render_view

if TYPE_CHECKING:
    from ontology.views import View


def labels(view: View, kind: str) -> set[str]:
    return {node.label for node in view.nodes if node.kind == kind}


def lines(view: View) -> set[tuple[str, str, str, str]]:
    name = {node.id: node.label for node in view.nodes}
    return {(name[edge.source], edge.relation, name[edge.target], edge.label) for edge in view.edges}


def test_overview_shows_everything_that_hangs_together(graph, texts):
    view = overview_view(graph, texts)
    assert labels(view, "person") == {"周明远", "沈若兰", "陆一舟", "何青", "秦越"}
    assert labels(view, "organisation") == {"北江省钢铁行业协会", "协会宣传部"}
    assert labels(view, "event") == {"年会", "座谈会", "调研"}
    assert view.left_out == 0
    assert ("协会宣传部", "unit_of", "北江省钢铁行业协会", "隶属") in lines(view)
    assert ("座谈会", "part_of", "年会", "属于") in lines(view)
    assert ("何青", "appointed", "北江省钢铁行业协会", "副会长") in lines(view)
    assert ("秦越", "removed", "北江省钢铁行业协会", "副会长") in lines(view)


@pytest.mark.parametrize("limit", [2, 4, 7])
def test_limit_keeps_the_best_connected_and_counts_the_rest(limit, graph, texts):
    view = overview_view(graph, texts, limit)
    assert len(view.nodes) <= limit
    assert view.left_out == 10 - len(view.nodes)
    assert "北江省钢铁行业协会" in labels(view, "organisation")


def test_overview_of_an_empty_graph_is_an_empty_page(texts):
    view = overview_view(GraphStore(), texts)
    assert view.nodes == ()
    assert render_view(view)


def test_person_view_shows_posts_events_and_who_was_there(graph, texts, iri_of):
    view = person_view(graph, texts, iri_of["zhou"])
    assert next(node.label for node in view.nodes if node.id == view.focus) == "周明远"
    assert ("周明远", "holds", "北江省钢铁行业协会", "会长") in lines(view)
    assert ("沈若兰", "attended", "年会", "出席") in lines(view)
    assert view.subtitle == "北江省钢铁行业协会会长"


def test_plain_attendance_joins_the_line_of_chairing(graph, texts, iri_of):
    view = person_view(graph, texts, iri_of["zhou"])
    (line,) = [e for e in view.edges if e.source == view.focus and e.relation == "chaired"]
    assert {fact.relation for fact in view.facts if fact.id in line.facts} == {"chaired", "attended"}
    assert ("周明远", "attended", "年会", "出席") not in lines(view)


def test_post_at_no_named_organisation_belongs_to_its_person(graph, texts, iri_of):
    view = person_view(graph, texts, iri_of["lu"])
    (fact,) = [fact for fact in view.facts if fact.relation == "holds" and view.focus in fact.nodes]
    assert fact.summary == "陆一舟任特邀专家"


def test_organisation_view_shows_departments_people_and_events(graph, texts, iri_of):
    view = organisation_view(graph, texts, iri_of["association"])
    assert labels(view, "person") == {"周明远", "沈若兰", "何青", "秦越"}
    assert ("何青", "holds", "协会宣传部", "部长") in lines(view)
    assert ("北江省钢铁行业协会", "organised", "年会", "主办") in lines(view)


def test_event_view_is_the_roster_with_sessions_and_homes(graph, texts, iri_of):
    view = event_view(graph, texts, iri_of["meeting"])
    assert labels(view, "person") == {"周明远", "沈若兰", "陆一舟"}
    assert ("沈若兰", "chaired", "座谈会", "主持") in lines(view)
    assert labels(view, "organisation") == {"北江省钢铁行业协会"}
    assert view.subtitle == "2024-05-29 · 临河"


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (None, None, {"何青", "秦越"}),
        ("2024", "2024", {"何青", "秦越"}),
        ("2024-05-29", None, {"何青", "秦越"}),
        (None, "2024-05-28", set()),
        ("2024-05-30", None, set()),
    ],
)
def test_appointments_view_keeps_to_the_dates(first, last, shown, graph, texts):
    bounds = [PartialDate.parse(date) if date else None for date in (first, last)]
    view = appointments_view(graph, texts, *bounds)
    assert labels(view, "person") == shown


def test_quote_stands_in_its_sentence_with_its_source(graph, texts, iri_of):
    view = person_view(graph, texts, iri_of["he"])
    (fact,) = [fact for fact in view.facts if fact.relation == "appointed"]
    (quote,) = fact.quotes
    assert (quote.before, quote.exact, quote.after) == ("会议", "任命何青为副会长", "，免去秦越的副会长职务。")
    assert (quote.headline, quote.published, quote.source) == ("年会在临河召开", "2024-05-30", "北江日报")
    assert quote.url == "https://example.org/1"
    assert fact.date == "2024-05-29"


def test_newest_article_is_quoted_first(graph, texts, iri_of):
    view = person_view(graph, texts, iri_of["zhou"])
    (fact,) = [f for f in view.facts if f.relation == "holds" and f.summary.startswith("周明远")]
    assert [quote.published for quote in fact.quotes] == ["2024-06-03", "2024-05-30"]


def test_quote_stands_alone_where_the_text_is_not_at_hand(graph, iri_of):
    view = person_view(graph, lambda _: None, iri_of["he"])
    assert all(quote.exact and quote.before == quote.after == "" for fact in view.facts for quote in fact.quotes)


def test_english_view_speaks_english(graph, texts, iri_of):
    view = person_view(graph, texts, iri_of["zhou"], lang="en")
    assert "周明远 chaired 年会" in {fact.summary for fact in view.facts}
    assert ("周明远", "chaired", "年会", "chaired") in lines(view)


def test_people_met_are_counted_over_all_events_where_not_all_are_drawn(graph, texts, iri_of):
    whole = person_view(graph, texts, iri_of["zhou"])
    assert (whole.company, whole.along, whole.all_events) == ((), (), 0)
    part = person_view(graph, texts, iri_of["zhou"], limit=3)
    assert len(labels(part, "event")) < part.all_events == 2
    assert {(met.label, met.count) for met in part.company} == {("沈若兰", 1), ("陆一舟", 1), ("何青", 1)}
    assert ("attended", "2024-06") in part.along
    assert ("chaired", "2024-05-29") in part.along


@pytest.mark.parametrize("draw", [person_view, organisation_view, event_view])
def test_same_graph_gives_the_same_page(draw, graph, texts, iri_of):
    iri = iri_of[{person_view: "zhou", organisation_view: "association", event_view: "meeting"}[draw]]
    assert render_view(draw(graph, texts, iri)) == render_view(draw(graph, texts, iri))


@pytest.mark.parametrize("draw", [person_view, organisation_view, event_view])
def test_view_of_something_unknown_is_refused(draw, graph, texts):
    with pytest.raises(ViewError):
        draw(graph, texts, "https://example.org/nobody")


@pytest.mark.parametrize(("name", "kind"), [("周明远", "person"), ("周会长", "person"), ("*行业协会", "organisation")])
def test_names_are_found(name, kind, graph):
    assert find_entity(graph, name).kind == kind


def test_unknown_name_is_refused_with_similar_ones(graph):
    with pytest.raises(QueryError, match="周明远"):
        find_entity(graph, "周明達")


def test_of_several_bearers_of_a_name_the_best_known_is_given_and_the_others_counted(graph, iri_of):
    found = find_entity(graph, "*会", "event")
    assert found.iri == iri_of["meeting"]
    assert found.others == 1
    assert find_entity(graph, iri_of["session"]).others == 0


@pytest.mark.parametrize(
    ("text", "quote", "around"),
    [
        ("他来了。会长周某主持会议。散会。", "周某主持", ("会长", "会议。")),
        ("周某主持", "周某主持", ("", "")),
        ("甲。\n  周某主持！乙。", "周某主持！", ("", "")),
        ("前" * 300 + "周某" + "后" * 300, "周某", ("…" + "前" * 90, "后" * 90 + "…")),
    ],
)
def test_sentence_around_a_quote(text, quote, around):
    start = text.index(quote)
    assert sentence_around(text, start, start + len(quote)) == around


def test_organisations_keep_places_beside_many_events(graph, texts, iri_of):
    view = person_view(graph, texts, iri_of["zhou"], limit=3)
    assert labels(view, "organisation") == {"北江省钢铁行业协会"}
    assert labels(view, "event") == {"年会"}
    assert view.left_out == 1
