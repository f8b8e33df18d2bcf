"""Nodes stand apart, groups stand together, and the same view is always laid out the same."""

from __future__ import annotations

import math
import random

import pytest
from timing import assert_within

from ontology.views import Edge, Node, View
from output.pages import arrange
from output.pages.labels import columns, wrap
from output.pages.spread import Box, push_apart


def _star(count: int) -> View:
    kinds = ("organisation", "person", "event")
    nodes = [Node("c", "person", "周明远", weight=5)]
    nodes += [Node(f"n{i}", kinds[i % 3], f"北江省第{i}届钢铁行业宣传工作会议") for i in range(count)]
    edges = [Edge("c", f"n{i}", "attended", "出席") for i in range(count)]
    return View("person", "周明远", tuple(nodes), tuple(edges), (), focus="c")


def _tangle(count: int, lines: int) -> View:
    chance = random.Random(7)
    nodes = tuple(Node(f"n{i}", "person" if i % 2 else "event", f"第{i}个名称") for i in range(count))
    edges = tuple(
        Edge(f"n{chance.randrange(1, count, 2)}", f"n{chance.randrange(0, count, 2)}", "attended", "出席")
        for _ in range(lines)
    )
    return View("overview", "总览", nodes, edges, ())


def _overlaps(view: View, width: float, height: float) -> int:
    places = sorted((node.x, node.y) for node in view.nodes)
    return sum(
        abs(a[0] - b[0]) < width and abs(a[1] - b[1]) < height for i, a in enumerate(places) for b in places[i + 1 :]
    )


@pytest.mark.parametrize("count", [0, 1, 2, 7, 40, 120])
def test_nodes_around_a_focus_do_not_cover_each_other(count):
    view = arrange(_star(count))
    assert _overlaps(view, 110, 30) == 0
    assert (view.nodes[0].x, view.nodes[0].y) == (0, 0)


def test_organisations_stand_left_and_events_right_of_a_focus():
    view = arrange(_star(30))
    sides = {kind: [n.x for n in view.nodes[1:] if n.kind == kind] for kind in ("organisation", "event")}
    assert sum(sides["organisation"]) < -500
    assert sum(sides["event"]) > 500


@pytest.mark.parametrize(("count", "lines"), [(2, 1), (60, 50), (200, 260)])
def test_nodes_of_any_graph_do_not_cover_each_other(count, lines):
    assert _overlaps(arrange(_tangle(count, lines)), 40, 25) == 0


@pytest.mark.parametrize("count", [2, 3, 4, 5, 30])
def test_chains_stay_within_sight(count):
    nodes = tuple(Node(f"n{i}", "person" if i % 2 else "event", "周明远") for i in range(count))
    edges = tuple(Edge(f"n{i}", f"n{i + 1}", "attended", "出席") for i in range(count - 1))
    view = arrange(View("overview", "总览", nodes, edges, ()))
    assert max(abs(node.x) for node in view.nodes) < 300 * count
    assert _overlaps(view, 40, 25) == 0


@pytest.mark.parametrize("view", [_star(20), _tangle(80, 90)], ids=["star", "tangle"])
def test_layout_repeats_itself(view):
    assert arrange(view) == arrange(view)


def test_positions_are_whole_numbers():
    assert all(node.x == int(node.x) and node.y == int(node.y) for node in arrange(_tangle(40, 30)).nodes)


@pytest.mark.slow
def test_two_thousand_nodes_take_seconds():
    assert_within(40, lambda: arrange(_tangle(2000, 3000)))


def test_a_fixed_box_stays_and_the_other_gives_way():
    one, two = Box(0, 0, 50, 10, 10, fixed=True), Box(5, 3, 50, 10, 10)
    assert push_apart([one, two]) == 0
    assert (one.x, one.y) == (0, 0)
    assert (two.x, two.y) != (5, 3)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("周明远", ("周明远",)),
        ("北江省钢铁行业协会宣传工作委员会", ("北江省钢铁行业协", "会宣传工作委员会")),
        ("一\n二\u202e三\x00", ("一 二三",)),
        ("", ("",)),
        ("Iron and Steel Association", ("Iron and Steel", "Association")),
    ],
)
def test_labels_are_wrapped_evenly_and_without_invisible_characters(text, lines):
    assert wrap(text) == lines


@pytest.mark.parametrize("text", ["周" * 10_000, "x" * 5000, "a b " * 900, "（" * 300, "，" * 300])
def test_long_labels_end_in_an_ellipsis_and_fit(text):
    lines = wrap(text)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert max(columns(line) for line in lines) <= 22


def test_thousands_of_nodes_are_laid_out_in_seconds_and_the_same_each_time():
    nodes = tuple(Node(f"n{i}", "person", f"第{i}人") for i in range(2500))
    edges = tuple(Edge(f"n{i}", f"n{i // 40 * 40}", "attended", "") for i in range(2500) if i % 40)
    edges += tuple(Edge(f"n{i}", f"n{(i * 7) % 2500 // 40 * 40}", "attended", "") for i in range(0, 2500, 40))
    view = View("overview", "", nodes, edges, ())
    layouts: list[View] = []
    assert_within(60, lambda: layouts.append(arrange(view)))
    placed = layouts[-1]
    assert placed == arrange(view)
    spot = {node.id: (node.x, node.y) for node in placed.nodes}
    near = sum(math.dist(spot[f"n{i}"], spot[f"n{i // 40 * 40}"]) for i in range(1, 2000, 41))
    far = sum(math.dist(spot[f"n{i}"], spot[f"n{(i + 1213) % 2500}"]) for i in range(1, 2000, 41))
    assert near * 3 < far
