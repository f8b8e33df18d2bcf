"""Pages in a real browser: no request, no complaint, and all they offer works by mouse and by keyboard."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from kg import viewing
from kg.workspace import Workspace
from ontology.views import Edge, Node, Quote, View, ViewFact
from output.pages import arrange
from tests.browser.searching import search_of

pytestmark = pytest.mark.browser


def _quote(exact: str = "会长周明远主持年会", headline: str = "年会召开", url: str | None = None) -> Quote:
    return Quote(exact, "上午，", "。", headline, "2024-05-30", "北江日报", url, "zh.part", 0.9)


def _view(name: str = "周明远", **other) -> View:
    fields = {
        "kind": "person",
        "title": name,
        "nodes": (
            Node("p1", "person", name, "北江省钢铁行业协会会长", 3),
            Node("p2", "person", "沈若兰"),
            Node("o1", "organisation", "北江省钢铁行业协会"),
            Node("e1", "event", "2024年年会"),
        ),
        "edges": (
            Edge("p1", "o1", "holds", "会长", ("f1",)),
            Edge("p1", "e1", "chaired", "主持", ("f2",)),
            Edge("p2", "e1", "attended", "出席", ("f3",)),
        ),
        "facts": (
            ViewFact("f1", "holds", f"{name}任会长", None, (_quote(url="https://example.org/a"),)),
            ViewFact("f2", "chaired", f"{name}主持年会", "2024-05-29", (_quote(), _quote("主持"))),
            ViewFact("f3", "attended", "沈若兰出席年会", "2024-05-29", (_quote("沈若兰出席"),)),
        ),
        "focus": "p1",
    }
    return arrange(View(**fields | other))


def _sample_view(workspace, kind: str) -> View:
    with Workspace.open(workspace) as place:
        store, texts = place.graph(), viewing.stored_texts(place)
        if kind == "overview":
            return viewing.overview_view(store, texts)
        if kind == "appointments":
            return viewing.appointments_view(store, texts)
        name, path, draw = {
            "person": ("foaf:Person", "org:member|kg:participant|kg:appointee", viewing.person_view),
            "organisation": ("org:Organization", "org:organization", viewing.organisation_view),
            "event": ("kg:Event", "kg:event", viewing.event_view),
        }[kind]
        text = f"SELECT ?x {{ ?f {path} ?x . ?x a {name} }} GROUP BY ?x ORDER BY DESC(COUNT(?f)) ?x LIMIT 1"
        return draw(store, texts, str(next(iter(store.select(text).rows))[0]))


@pytest.mark.parametrize("kind", ["overview", "person", "organisation", "event", "appointments"])
def test_every_view_of_the_samples_opens_without_a_request_or_complaint(kind, sample_workspace, open_page):
    view = _sample_view(sample_workspace, kind)
    opened = open_page(view)
    assert [url for url in opened.requests if not url.startswith("file:")] == []
    assert len(opened.requests) == 1
    assert opened.complaints == []
    assert opened.page.evaluate("renzhi.network.body.data.nodes.length") == len(view.nodes) >= 3
    opened.settle()
    named = "renzhi.network.body.data.nodes.get().filter(n => n.label !== ' ')"
    assert opened.page.evaluate(f"Math.min(...{named}.map(n => n.font.size)) * renzhi.network.getScale()") > 10.5
    assert opened.page.evaluate(f"{named}.length") > len(view.nodes) / 3


def test_legend_hides_a_relation_and_brings_it_back(open_page):
    opened = open_page(_view())
    hidden = "renzhi.network.body.data.edges.get().filter(e => e.hidden).map(e => e.id)"
    chip = opened.page.locator('.chip[data-key="attended"]')
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "false")
    assert opened.page.evaluate(hidden) == [2]
    assert opened.page.evaluate("renzhi.network.body.data.nodes.get('p2').hidden") is True
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "true")
    assert opened.page.evaluate(hidden) == []


def test_legend_hides_a_kind_of_node_with_its_lines(open_page):
    opened = open_page(_view())
    opened.page.locator('.chip[data-key="event"]').click()
    assert opened.page.evaluate("renzhi.network.body.data.edges.get().filter(e => !e.hidden).map(e => e.id)") == [0]


def test_legend_names_only_what_the_view_has(open_page):
    keys = open_page(_view()).page.locator(".chip").evaluate_all("chips => chips.map(chip => chip.dataset.key)")
    assert keys == ["person", "organisation", "event", "chaired", "attended", "holds"]


def test_click_on_a_node_shows_its_facts_with_the_words_marked(open_page):
    opened = open_page(_view())
    opened.click_node("e1")
    opened.expect_heading("2024年年会")
    told = ["周明远主持年会2024-05-29", "沈若兰出席年会2024-05-29"]
    expect(opened.page.locator("#panel .fact .summary")).to_have_text(told)
    expect(opened.page.locator("#panel mark").last).to_have_text("沈若兰出席")
    expect(opened.page.locator("#panel blockquote").last).to_have_text("上午，沈若兰出席。")
    expect(opened.page.locator("#panel figcaption").first).to_contain_text("年会召开 · 2024-05-30 · 北江日报")
    expect(opened.page.locator("#panel details summary")).to_have_text("另有 1 处出处")


def test_click_on_a_line_shows_what_it_stands_for(open_page):
    opened = open_page(_view())
    (x1, y1), (x2, y2) = opened.spot("p2"), opened.spot("e1")
    opened.page.mouse.click(x1 + (x2 - x1) * 0.4, y1 + (y2 - y1) * 0.4)
    opened.expect_heading("出席")
    expect(opened.page.locator("#panel .fact")).to_have_count(1)


def test_names_in_the_panel_lead_on(open_page):
    opened = open_page(_view())
    opened.click_node("e1")
    opened.page.locator('#panel .link[data-node="p2"]').first.click()
    opened.expect_heading("沈若兰")


def test_web_addresses_are_links_that_tell_nobody_where_from(open_page):
    link = open_page(_view()).page.locator("#panel a")
    expect(link).to_have_count(1)
    expect(link).to_have_attribute("href", "https://example.org/a")
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_search_lists_matches_and_enter_selects(open_page):
    opened = open_page(_view())
    search = search_of(opened.page)
    search.type("协会")
    expect(search.matches("协会")).to_have_text(["北江省钢铁行业协会"])
    opened.page.keyboard.press("Enter")
    opened.expect_heading("北江省钢铁行业协会")
    search.type("没有这个")
    expect(search.matches("没有这个")).to_have_count(0)
    expect(search.list).to_contain_text("没有匹配")


def test_hovering_dims_what_is_not_near(open_page):
    opened = open_page(_view())
    opacity = "Object.fromEntries(renzhi.network.body.data.nodes.get().map(n => [n.id, n.opacity]))"
    assert set(opened.page.evaluate(opacity).values()) == {1}
    opened.page.mouse.move(*opened.spot("o1"))
    opened.page.wait_for_function("renzhi.network.body.data.nodes.get('e1').opacity < 0.3")
    dimmed = opened.page.evaluate(opacity)
    assert dimmed["o1"] == dimmed["p1"] == 1


def test_everything_can_be_done_from_the_keyboard(open_page):
    opened = open_page(_view(focus=None))
    keyboard = opened.page.keyboard
    keyboard.press("/")
    keyboard.type("沈若")
    search_of(opened.page).settled("沈若")
    keyboard.press("Enter")
    opened.expect_heading("沈若兰")
    expect(opened.page.locator("[role=status]")).to_have_text("沈若兰")
    opened.tab_to('[data-key="attended"]')
    keyboard.press("Space")
    assert opened.page.evaluate("renzhi.state().hiddenRelations") == ["attended"]
    assert opened.page.evaluate("document.activeElement.dataset.key") == "attended"
    assert opened.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    keyboard.press("Space")
    opened.tab_to("#canvas")
    seen = set()
    for _ in range(4):
        keyboard.press("ArrowRight")
        seen.add(opened.page.locator("#panel h2").inner_text())
    assert seen == {"周明远", "沈若兰", "北江省钢铁行业协会", "2024年年会"}
    keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "panel"
    keyboard.press("Escape")
    opened.expect_heading("")
    before = opened.page.evaluate("renzhi.network.getScale()")
    keyboard.press("+")
    opened.page.wait_for_function("before => renzhi.network.getScale() > before", arg=before)


def test_address_names_the_selected_node_and_leads_back_to_it(open_page):
    opened = open_page(_view(), anchor="e1")
    opened.expect_heading("2024年年会")
    opened.page.click("#fit")
    opened.click_node("o1")
    assert opened.page.evaluate("location.hash") == "#organisation=o1"
    opened.page.go_back()
    opened.expect_heading("2024年年会")


@pytest.mark.parametrize("width", [390, 820, 1280])
def test_page_fits_the_screen(width, open_page):
    opened = open_page(_view(), width=width, height=800)
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    frame = opened.page.locator("#network canvas").bounding_box()
    assert frame is not None
    assert frame["width"] >= min(width, 500)
    assert frame["height"] >= 400


def test_english_page_speaks_english(open_page):
    page = open_page(_view(lang="en")).page
    expect(page.locator('.chip[data-key="chaired"] span').first).to_have_text("chaired")
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_view_tells_how_many_nodes_it_leaves_out(open_page):
    expect(open_page(_view(left_out=120)).page.locator("#left-out")).to_contain_text("120")


HOSTILE = [
    "<script>window.__xss=1</script>",
    "</script><script>window.__xss=1</script>",
    "\"'><img src=x onerror='window.__xss=1'><svg onload=window.__xss=1>",
    "]]>--><!--<script>",
    "\u202e明周\u2066<b>\u2069\u200f",
    "javascript:alert(1)",
    "周" * 10_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:16]))
def test_hostile_text_runs_nothing_and_is_shown_as_text(text, open_page):
    view = _view(text)
    facts = tuple(
        ViewFact(fact.id, fact.relation, text, text, (_quote(text, text, text),), fact.nodes) for fact in view.facts
    )
    nodes = tuple(Node(n.id, n.kind, text, text, n.weight, n.x, n.y) for n in view.nodes)
    edges = tuple(Edge(e.source, e.target, e.relation, text, e.facts) for e in view.edges)
    opened = open_page(View(view.kind, text, nodes, edges, facts, text, "p1"))
    opened.click_node("e1")
    opened.page.mouse.move(*opened.spot("o1"))
    opened.page.wait_for_timeout(500)  # of the name that vis-network may show
    opened.page.fill("#search", text[:40])
    search_of(opened.page).settled(text[:40].strip())
    opened.settle()
    assert opened.page.evaluate("window.__xss") is None
    assert opened.complaints == []
    assert len(opened.requests) == 1
    assert opened.page.evaluate("document.querySelector('#panel mark').textContent") == text
    assert opened.page.evaluate("document.querySelector('h1').textContent") == text
    assert opened.page.evaluate("document.querySelectorAll('img, svg[onload], b:not(.counts b)').length") == 0
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 1440


def test_hostile_article_is_read_built_and_shown_as_text(tmp_path, open_page):
    from kg import build
    from kg.config import Settings

    body = (
        "北江省钢铁行业协会<script>window.__xss=1</script>会议5月29日在临河召开。"
        "北江省钢铁行业协会会长周明远主持会议]]>并讲话\u202e\"'>。"
        '省"工信"厅厅长沈若兰出席会议<img src=x onerror=window.__xss=1>。'
    )
    (tmp_path / "a.json").write_text(
        json.dumps(
            {"id": "a", "title": "<script>window.__xss=1</script>" * 300, "published": "2024-05-30", "text": body}
        ),
        encoding="utf-8",
    )
    build([tmp_path / "a.json"], Settings(workspace=tmp_path / "w", workers=1))
    with Workspace.open(tmp_path / "w") as place:
        view = viewing.overview_view(place.graph(), viewing.stored_texts(place))
    assert "周明远" in {node.label for node in view.nodes}
    opened = open_page(view)
    opened.click_node(next(node.id for node in view.nodes if node.label == "周明远"))
    opened.expect_heading("周明远")
    assert opened.page.evaluate("window.__xss") is None
    assert opened.complaints == []
    expect(opened.page.locator("#panel figcaption").first).to_contain_text("<script>")


@pytest.mark.slow
def test_two_thousand_nodes_are_drawn_by_webgl_with_the_same_frame(open_page):
    nodes = tuple(Node(f"n{i}", "person" if i % 2 else "event", f"第{i}个", weight=i % 9) for i in range(2000))
    facts = tuple(
        ViewFact(
            f"f{i}", "attended", f"第{i}个出席", f"20{10 + i % 10}-05-01", (_quote(f"第{i}个出席"),), agent=f"n{i}"
        )
        for i in range(1, 2000, 2)
    )
    edges = tuple(Edge(f"n{i}", f"n{(i * 7 + 3) % 2000}", "attended", "出席", (f"f{i}",)) for i in range(1, 2000, 2))
    opened = open_page(arrange(View("network", "网络", nodes, edges, facts)))
    assert opened.complaints == []
    assert len(opened.requests) == 1
    assert opened.page.evaluate("renzhi.engine.renderer !== undefined")
    search_of(opened.page).find("第1999个", "第1999个")
    opened.expect_heading("第1999个")
    expect(opened.page.locator("#panel mark").first).to_have_text("第1999个出席")
    opened.click_node("n1999")
    opened.expect_heading("第1999个")
    before = opened.page.evaluate("renzhi.state()")
    opened.page.focus("#time-to")
    opened.page.keyboard.press("Home")
    after = opened.page.evaluate("renzhi.state()")
    assert 0 < len(after["edges"]) < len(before["edges"])
    opened.page.locator('.chip[data-key="attended"]').click()
    assert opened.page.evaluate("renzhi.state()")["edges"] == []
