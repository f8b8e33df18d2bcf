"""Every shipped query: documented, and its rows on a small graph known by heart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rdflib import Graph

from kg.ask import Rows, run_query
from kg.shipped import shipped_queries
from kg.store import GraphStore
from ontology.articles import Article
from ontology.facts import ArticleFacts, Event, Evidence, Fact, Organisation, Participation, Person, Position

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.kg.asking.conftest import Pair

MEETING, COUNCIL, VISIT = "2024年省玻璃协会年会", "省玻璃协会2024年理事会", "云渚市玻璃研究院调研"
GROUP, SALES, UNION, WORKS = "澜东玻璃集团", "澜东玻璃集团销售部", "省玻璃协会", "石桥玻璃厂"
DAY, LATER = "2024-05-29", "2025-04-02"
FIRST, SECOND, THIRD = "省玻璃协会在云渚开年会", "澜东玻璃集团人事变动", "调研"
HE, GU, LU = "贺知远", "顾映川", "陆小满"

Case = tuple[str, dict[str, str], list[tuple[str, ...]]]

CASES: list[Case] = [
    (
        "changes-of-organisation",
        {"organisation": GROUP},
        [("2020-01", "石桥窑厂", "replaced", GROUP, "石桥窑厂改制为澜东玻璃集团", "1")],
    ),
    ("changes-of-organisation", {"organisation": "石桥窑厂", "from": "2021"}, []),
    (
        "holders-with-predecessors",
        {"organisation": GROUP, "role": "党委副书记"},
        [(HE, "党委副书记", GROUP, "", "", "2024-05-30", "2025-04-03", GROUP)],
    ),
    ("chaired", {"event": MEETING}, [(GU, MEETING, DAY)]),
    ("chaired", {"event": "年会"}, [(GU, MEETING, DAY)]),
    ("chaired", {"event": "*2024年*"}, [(GU, MEETING, DAY), (GU, COUNCIL, DAY)]),
    ("attended", {"event": "*年会"}, [(HE, MEETING, DAY), (HE, MEETING, DAY), (LU, MEETING, DAY), (GU, MEETING, DAY)]),
    ("spoke", {"event": "年会"}, [(HE, MEETING, DAY)]),
    ("organised", {"event": "年会"}, [(UNION, MEETING, DAY)]),
    (
        "roster",
        {"event": "年会"},
        [
            (MEETING, DAY, "Attended", HE),
            (MEETING, DAY, "Attended", LU),
            (MEETING, DAY, "Chaired", GU),
            (MEETING, DAY, "Organised", UNION),
            (MEETING, DAY, "Spoke", HE),
        ],
    ),
    (
        "events-of-person",
        {"person": "老贺"},
        [(DAY, MEETING, "Spoke", "云渚市"), (LATER, VISIT, "Attended", "云渚市玻璃研究院")],
    ),
    ("events-of-person", {"person": "老贺", "from": "2025"}, [(LATER, VISIT, "Attended", "云渚市玻璃研究院")]),
    ("events-of-person", {"person": "老贺", "to": "2024-05"}, [(DAY, MEETING, "Spoke", "云渚市")]),
    (
        "events",
        {},
        [(DAY, MEETING, "云渚市", "5"), (DAY, COUNCIL, "", "1"), (LATER, VISIT, "云渚市玻璃研究院", "3")],
    ),
    ("events", {"from": "2024-06", "to": "2025"}, [(LATER, VISIT, "云渚市玻璃研究院", "3")]),
    ("events", {"limit": "1"}, [(DAY, MEETING, "云渚市", "5")]),
    ("events", {"to": "2024"}, [(DAY, MEETING, "云渚市", "5"), (DAY, COUNCIL, "", "1")]),
    ("events", {"event": "*年会"}, [(DAY, MEETING, "云渚市", "5")]),
    (
        "events-of-organisation",
        {"organisation": GROUP},
        [(DAY, MEETING, "Attended", LU), (DAY, MEETING, "Spoke", HE), (LATER, VISIT, "Attended", HE)],
    ),
    ("events-of-organisation", {"organisation": UNION, "to": "2023"}, []),
    ("events-at-place", {"place": "云渚市"}, [(DAY, "云渚市", MEETING)]),
    ("events-at-place", {"place": "云渚*"}, [(DAY, "云渚市", MEETING), (LATER, "云渚市玻璃研究院", VISIT)]),
    ("sessions", {"event": MEETING}, [(MEETING, COUNCIL, DAY)]),
    ("sessions", {"event": COUNCIL}, [(MEETING, COUNCIL, DAY)]),
    (
        "posts",
        {"person": GU},
        [
            ("副秘书长", UNION, "2018", "2021", "2025-03-20", "2025-03-20"),
            ("秘书长", UNION, "", "", "2024-05-30", "2024-05-30"),
        ],
    ),
    ("posts", {"person": "王某"}, [("顾问", "", "", "", "2025-04-03", "2025-04-03")]),
    ("holders", {"role": "党委副书记"}, [(HE, "党委副书记", GROUP, "", "", "2024-05-30", "2025-04-03")]),
    ("holders", {"role": "*长", "organisation": WORKS}, [(HE, "厂长", WORKS, "", "", "2024-05-30", "2024-05-30")]),
    (
        "career",
        {"person": GU},
        [
            ("副秘书长", UNION, "2018", "2021", "", "", "", ""),
            ("秘书长", UNION, "", "", "2024-05-30", "2024-05-30", "", ""),
            ("董事长", GROUP, "2025-03", "", "", "", "", ""),
        ],
    ),
    ("by-rank", {"rank": "副部级"}, []),
    ("secretaries", {"level": "county"}, []),
    ("holders", {"role": "顾问"}, [("王某", "顾问", "", "", "", "2025-04-03", "2025-04-03")]),
    ("holders", {"role": "顾问", "organisation": GROUP}, []),
    (
        "people-of-organisation",
        {"organisation": "澜东玻璃"},
        [(GROUP, HE, "党委副书记", "", ""), (GROUP, HE, "总经理", "", ""), (SALES, LU, "部长", "", "2025-03")],
    ),
    ("people-of-organisation", {"organisation": SALES}, [(SALES, LU, "部长", "", "2025-03")]),
    ("appointments", {}, [("2025-03", GU, "董事长", GROUP)]),
    ("appointments", {"from": "2025-03-15", "to": "2025-04-01"}, [("2025-03", GU, "董事长", GROUP)]),
    ("appointments", {"to": "2024"}, []),
    ("appointments", {"organisation": SALES}, []),
    ("removals", {"from": "2025", "to": "2025"}, [("2025-03", LU, "部长", SALES)]),
    ("removals", {"person": GU}, []),
    (
        "met-with",
        {"person": "老贺"},
        [
            (GU, "1", DAY, DAY),
            (GU, "1", LATER, LATER),
            (HE, "1", DAY, DAY),
            (LU, "1", DAY, DAY),
            (LU, "1", LATER, LATER),
        ],
    ),
    ("met-whom", {"event": "*调研"}, [(HE, GU, "1"), (HE, LU, "1"), (GU, LU, "1")]),
    ("colleagues", {"person": "老贺"}, []),
    ("moved", {"origin": UNION, "destination": GROUP}, [(GU, UNION, "2018", GROUP, "2025-03")]),
    ("moved", {"origin": GROUP, "destination": UNION}, []),
    ("organisations-by-events", {}, [(UNION, "1")]),
    ("busiest-people", {"to": "2024", "limit": "2"}, [(GU, "2", "2", "0"), (HE, "1", "0", "1")]),
    (
        "evidence",
        {"about": WORKS},
        [("position", HE, "厂长", WORKS, "石桥玻璃厂厂长贺知远", "2024-05-30", FIRST, "57", "67", "test.rule", "1")],
    ),
    (
        "evidence",
        {"about": SALES},
        [
            (
                "position",
                LU,
                "部长",
                SALES,
                "澜东玻璃集团销售部部长陆小满",
                "2024-05-30",
                FIRST,
                "42",
                "56",
                "test.rule",
                "1",
            ),
            (
                "appointment",
                LU,
                "Removed 部长",
                SALES,
                "免去陆小满的销售部部长职务",
                "2025-03-20",
                SECOND,
                "22",
                "35",
                "test.rule",
                "1",
            ),
        ],
    ),
    (
        "evidence",
        {"about": VISIT, "limit": "1"},
        [
            (
                "participation",
                LU,
                "Attended",
                VISIT,
                "顾映川、陆小满到云渚市玻璃研究院调研",
                "2025-04-03",
                THIRD,
                "5",
                "23",
                "test.rule",
                "1",
            )
        ],
    ),
    (
        "evidence-of-post",
        {"person": HE, "role": "总经理"},
        [
            (
                HE,
                "总经理",
                GROUP,
                "澜东玻璃集团党委副书记、总经理贺知远",
                "2024-05-30",
                FIRST,
                "0",
                "18",
                "test.rule",
                "0.5",
            )
        ],
    ),
    ("evidence-of-post", {"person": HE, "organisation": UNION}, []),
    (
        "evidence-of-attendance",
        {"agent": "老贺", "event": VISIT},
        [(HE, "Attended", VISIT, "贺知远陪同", "2025-04-03", THIRD, "35", "40", "test.rule", "1")],
    ),
    (
        "evidence-of-appointment",
        {"person": GU},
        [
            (
                GU,
                "Appointed",
                "董事长",
                GROUP,
                "2025-03",
                "顾映川任澜东玻璃集团董事长",
                "2025-03-20",
                SECOND,
                "8",
                "21",
                "test.rule",
                "1",
            )
        ],
    ),
    (
        "articles-about",
        {"about": GROUP},
        [
            ("2024-05-30", FIRST, "2", "https://example.org/a1"),
            ("2025-03-20", SECOND, "1", ""),
            ("2025-04-03", THIRD, "1", ""),
        ],
    ),
    ("articles-about", {"about": GROUP, "from": "2025-04"}, [("2025-04-03", THIRD, "1", "")]),
    ("several-posts", {}, [(HE, "2", "2024-05-30", f"{GROUP}党委副书记；{GROUP}总经理")]),
    ("several-posts", {"at-least": "3"}, []),
    ("same-name", {"person": HE}, [(HE, WORKS), (HE, GROUP)]),
    ("low-confidence", {"below": "0.45"}, [("0.4", "test.rule", "王某获聘顾问", THIRD, "41", "47")]),
    ("hierarchy", {"organisation": GROUP}, [(GROUP, "below", SALES)]),
    ("hierarchy", {"organisation": SALES}, [(SALES, "above", GROUP)]),
    ("find", {"about": "*年会"}, [("event", MEETING, MEETING), ("event", MEETING, "年会")]),
    ("find", {"about": "老*"}, [("person", HE, "老贺")]),
    (
        "summary",
        {},
        [
            ("appointment", "2"),
            ("article", "3"),
            ("event", "3"),
            ("evidence", "20"),
            ("organisation", "5"),
            ("participation", "9"),
            ("person", "7"),
            ("position", "7"),
            ("reorganisation", "1"),
        ],
    ),
    ("roles-of-kind", {"kind": "党务职务"}, [("党委副书记", HE, GROUP)]),
    ("roles-of-kind", {"kind": "party post"}, [("党委副书记", HE, GROUP)]),
]
OTHER_FORMS = {"did-attend", "graph-of-person", "role-kinds"}


def _ask(graph: GraphStore, name: str, parameters: dict[str, str]) -> list[tuple[str, ...]]:
    """Give the rows as text, without the columns of IRIs."""
    answer = run_query(graph, name, parameters)
    assert isinstance(answer, Rows)
    kept = [number for number, column in enumerate(answer.columns) if not column.endswith("iri")]
    return [tuple("" if row[i] is None else str(row[i]) for i in kept) for row in answer.rows]


@pytest.mark.parametrize(("name", "parameters", "expected"), CASES)
def test_shipped_query_gives_the_rows_known(
    graph: GraphStore, name: str, parameters: dict[str, str], expected: list[tuple[str, ...]]
) -> None:
    rows = _ask(graph, name, parameters)
    if name == "met-whom":  # which of a pair comes first hangs on the IRIs
        rows, expected = [tuple(sorted(row)) for row in rows], [tuple(sorted(row)) for row in expected]
    if name in ("met-with", "met-whom", "same-name", "evidence"):  # so does the order of ties
        rows, expected = sorted(rows), sorted(expected)
    assert rows == expected


@pytest.fixture(scope="module")
def deep(make_lines: Callable[[list[Pair]], list[str]]) -> GraphStore:
    """A body with a department that has an office, each with one person; one undated event."""
    text = "总公司经理甲某、总公司销售部部长乙某、总公司销售部东区办事处主任丙某出席座谈。"
    names = ("总公司", "总公司销售部", "总公司销售部东区办事处")
    bodies = tuple(Organisation(f"o{i}", name, unit_of=f"o{i - 1}" if i else None) for i, name in enumerate(names))
    people = tuple(Person(f"p{i}", name) for i, name in enumerate(("甲某", "乙某", "丙某")))
    said = (Evidence(0, 2, text[:2], "test"),)
    facts: list[Fact] = [Position(f"p{i}", role, f"o{i}", said) for i, role in enumerate(("经理", "部长", "主任"))]
    facts += [Participation(f"p{i}", "attended", "e0", said) for i in range(3)]
    article = ArticleFacts("deep", people, bodies, (Event("e0", "总公司改制座谈"),), tuple(facts))
    store = GraphStore()
    store.bulk_load(make_lines([(Article("deep", text), article)]))
    return store


def test_departments_are_followed_to_any_depth(deep: GraphStore) -> None:
    rows = _ask(deep, "people-of-organisation", {"organisation": "总公司"})
    assert {row[1] for row in rows} == {"甲某", "乙某", "丙某"}
    rows = _ask(deep, "hierarchy", {"organisation": "总公司销售部"})
    assert {row[1:] for row in rows} == {("above", "总公司"), ("below", "总公司销售部东区办事处")}
    assert len(_ask(deep, "hierarchy", {"organisation": "总公司"})) == 2
    assert len(_ask(deep, "events-of-organisation", {"organisation": "总公司"})) == 3


def test_what_has_no_date_is_listed_unless_dates_are_asked_for(deep: GraphStore) -> None:
    assert [row[1] for row in _ask(deep, "events", {})] == ["总公司改制座谈"]
    assert _ask(deep, "events", {"from": "2000"}) == []
    assert _ask(deep, "events", {"to": "2100"}) == []


def test_every_shipped_query_has_a_case() -> None:
    assert set(shipped_queries()) == {name for name, _, _ in CASES} | OTHER_FORMS
    assert len(shipped_queries()) >= 24


def test_an_ask_query_answers_yes_and_no(graph: GraphStore) -> None:
    assert run_query(graph, "did-attend", {"agent": GU, "event": "年会"}) is True
    assert run_query(graph, "did-attend", {"agent": "王某", "event": "年会"}) is False


def test_a_construct_query_gives_a_graph_with_all_facts_of_the_person(graph: GraphStore) -> None:
    answer = run_query(graph, "graph-of-person", {"person": "王某"})
    assert isinstance(answer, Graph)
    assert {str(o) for o in answer.objects()} >= {"王某", "顾问"}
    assert "贺知远" not in {str(o) for o in answer.objects()}


def test_role_kinds_counts_the_positions_of_a_kind(graph: GraphStore) -> None:
    rows = {row[1]: row for row in _ask(graph, "role-kinds", {})}
    assert rows["party post"] == ("党务职务", "party post", "1", "1")


@pytest.mark.parametrize("query", shipped_queries().values(), ids=lambda query: query.name)
def test_the_file_runs_as_it_stands(graph: GraphStore, query: object) -> None:
    """So that it can be pasted into any SPARQL editor: examples and defaults are in the text."""
    graph.query(query.text)


@pytest.mark.parametrize("query", shipped_queries().values(), ids=lambda query: query.name)
def test_the_example_uses_the_querys_own_parameters(query: object) -> None:
    assert query.example.startswith(f"kg query {query.name}")
    used = {word[2:] for word in query.example.split() if word.startswith("--")} - {"format"}
    required = {parameter.name for parameter in query.parameters if parameter.default is None}
    assert required <= used <= {parameter.name for parameter in query.parameters}


def test_the_readme_documents_every_query(repo_root: Path) -> None:
    text = (repo_root / "kg" / "queries" / "README.md").read_text(encoding="utf-8")
    for query in shipped_queries().values():
        row = next((line for line in text.splitlines() if line.startswith(f"| `{query.name}` |")), "")
        assert query.title.zh in row, query.name
        assert query.title.en in row, query.name
        for parameter in query.parameters:
            assert f"--{parameter.name}" in row, (query.name, parameter.name)
