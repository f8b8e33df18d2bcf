"""The frame of every view: search, filters, time, panel, addresses, export; by mouse and keyboard, by day and night."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from rdflib import Graph

from ontology.terms import KG, ORG, PREFIXES
from tests.browser.searching import search_of
from tests.browser.views import KINDS, view_of

if TYPE_CHECKING:
    from ontology.views import View

pytestmark = pytest.mark.browser

AXE = Path(__file__).parent / "assets" / "axe.min.js"
SERIOUS = {"serious", "critical"}


@pytest.fixture(scope="module")
def sample_views(sample_workspace) -> dict[str, View]:
    return {kind: view_of(sample_workspace, kind) for kind in KINDS}


def checked(page) -> list[str]:
    """What axe-core finds on a page that is serious, in its own words."""
    page.add_script_tag(path=str(AXE))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{finding['id']}: {node['html'][:120]}"
        for finding in found["violations"]
        if finding["impact"] in SERIOUS
        for node in finding["nodes"]
    ]


@pytest.fixture
def open_unguarded(browser, tmp_path):
    """Give a function that opens a view without its content policy, so that axe can be put in."""
    from output.pages import render_view

    contexts = []

    def show(view, *, scheme="light", tab="board"):
        path = tmp_path / "page.html"
        html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", render_view(view))
        path.write_text(html, encoding="utf-8", newline="")
        context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.goto(path.as_uri())
        page.wait_for_selector("html[data-ready=yes]")
        page.evaluate("tab => renzhi.openTab(tab)", tab)
        return page

    yield show
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_accessibility_check_finds_nothing_serious(kind, scheme, sample_views, open_unguarded):
    for tab in ("board", "canvas"):
        page = open_unguarded(sample_views[kind], scheme=scheme, tab=tab)
        page.locator("#save summary").click()
        expect(page.locator("#save .sheet")).to_be_visible()
        assert checked(page) == []


def test_accessibility_check_can_fail(sample_views, open_unguarded):
    page = open_unguarded(sample_views["event"])
    page.evaluate("document.querySelector('#search').previousElementSibling.remove()")
    page.evaluate("document.querySelector('#search').removeAttribute('placeholder')")
    assert checked(page) != []


@pytest.mark.parametrize("tab", ["board", "canvas"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_view_opens_without_a_request_or_complaint(kind, tab, sample_views, open_page):
    opened = open_page(sample_views[kind], tab=tab)
    assert len(opened.requests) == 1
    assert opened.complaints == []
    expect(opened.page.locator("#board")).to_be_visible(visible=tab == "board")
    if tab == "board":
        expect(opened.page.locator("#board")).to_have_text(re.compile(".{60}"))


@pytest.mark.parametrize("typed", ["龚立衡", "gonglih", "glh", "龔立衡", "GONG LI HENG"])
def test_search_finds_a_name_by_pinyin_initials_and_in_both_scripts(typed, sample_views, open_page):
    opened = open_page(sample_views["overview"], tab="board")
    search_of(opened.page).find(typed, "龚立衡")
    opened.expect_heading("龚立衡")
    expect(opened.page.locator("#panel mark")).not_to_have_count(0)


@pytest.mark.shared
@pytest.mark.parametrize("typed", ["feipeng", "fp"])
def test_search_finds_a_person_of_the_seeds_by_pinyin(typed, shared, tmp_path, open_page):
    from kg import build
    from kg.config import Settings

    build([shared / "seeds"], Settings(workspace=tmp_path / "w", workers=1))
    opened = open_page(view_of(tmp_path / "w", "overview"), tab="board")
    search_of(opened.page).find(typed, "费鹏")
    opened.expect_heading("费鹏")
    expect(opened.page.locator("#panel mark").first).to_contain_text("费鹏")


@pytest.mark.parametrize("kind", ["event", "person", "organisation", "appointments", "network"])
def test_legend_hides_a_relation_on_the_board_and_in_the_network(kind, sample_views, open_page):
    opened = open_page(sample_views[kind], tab="board")
    before, text = opened.page.evaluate("renzhi.state()"), opened.page.locator("#board").inner_text()
    relation = {"person": "spoke", "appointments": "appointed", "organisation": "appointed"}.get(kind, "spoke")
    chip = opened.page.locator(f'.chip[data-key="{relation}"]')
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "false")
    after = opened.page.evaluate("renzhi.state()")
    hidden = {fact.id for fact in sample_views[kind].facts if fact.relation == relation}
    assert hidden
    assert set(after["facts"]) == set(before["facts"]) - hidden
    assert opened.page.locator("#board").inner_text() != text
    opened.page.click("#clear")
    expect(chip).to_have_attribute("aria-pressed", "true")
    assert opened.page.evaluate("renzhi.state()") == before


@pytest.mark.parametrize("kind", KINDS)
def test_slider_narrows_what_is_shown(kind, sample_views, open_page):
    opened = open_page(sample_views[kind], tab="board")
    before = opened.page.evaluate("renzhi.state()")
    board = opened.page.locator("#board").inner_html()
    opened.page.focus("#time-to")
    opened.page.keyboard.press("Home")
    expect(opened.page.locator("#time-label")).to_have_text(before["steps"][0])
    after = opened.page.evaluate("renzhi.state()")
    assert 0 < len(after["facts"]) < len(before["facts"])
    assert opened.page.locator("#board").inner_html() != board
    dated = {fact.id: fact.date for fact in sample_views[kind].facts if fact.date and not fact.seen}
    assert all(dated[fact][: len(before["steps"][0])] == before["steps"][0] for fact in after["facts"] if fact in dated)
    opened.page.keyboard.press("End")
    expect(opened.page.locator("#time-label")).not_to_have_text(before["steps"][0])
    assert opened.page.evaluate("renzhi.state()") == before


def test_a_busy_person_has_all_company_until_filters_count_what_is_drawn(sample_workspace, open_page):
    view = view_of(sample_workspace, "person", limit=4)
    assert len([node for node in view.nodes if node.kind == "event"]) < view.all_events
    page = open_page(view, tab="board").page
    met = {one.label: one.count for one in view.company}
    assert len(met) > 5
    bars = page.locator("#board .bars li")
    expect(bars).to_have_count(len(met))
    assert {text.split()[0]: int(text.split()[-1]) for text in bars.all_inner_texts()} == met
    expect(page.locator("#board .column")).not_to_have_count(0)
    chip = page.locator('.chip[data-key="spoke"]')
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "false")
    assert bars.count() < len(met)


def test_time_plays_and_stops_when_told(sample_views, open_page):
    opened = open_page(sample_views["overview"])
    label, state = opened.page.locator("#time-label"), "renzhi.state()"
    opened.page.click("#play")
    expect(opened.page.locator("#play")).to_have_attribute("aria-pressed", "true")
    first = len(opened.page.evaluate(state)["facts"])
    began = label.inner_text()
    opened.page.wait_for_function("began => document.querySelector('#time-label').textContent > began", arg=began)
    opened.page.wait_for_function(f"n => {state}.facts.length > n", arg=first)
    opened.page.click("#play")
    expect(opened.page.locator("#play")).to_have_attribute("aria-pressed", "false")
    stopped = label.inner_text()
    opened.page.wait_for_timeout(1100)
    assert label.inner_text() == stopped


def test_organisation_and_confidence_narrow_what_is_shown(sample_views, open_page):
    opened = open_page(sample_views["overview"], tab="board")
    every = len(opened.page.evaluate("renzhi.state()")["facts"])
    opened.page.select_option("#organisation", label="澜东理工大学")
    facts = opened.page.evaluate("renzhi.state()")["facts"]
    said = {fact.id: fact.summary for fact in sample_views["overview"].facts}
    assert 0 < len(facts) < every
    assert any("方令仪" in said[fact] for fact in facts)
    expect(opened.page.locator("#tally")).to_contain_text(str(len(facts)))
    opened.page.click("#clear")
    opened.page.focus("#confidence")
    for _ in range(18):
        opened.page.keyboard.press("ArrowRight")
    facts = opened.page.evaluate("renzhi.state()")["facts"]
    sure = {f.id for f in sample_views["overview"].facts if max(q.confidence for q in f.quotes) >= 0.9}
    assert set(facts) == sure
    assert 0 < len(sure) < every


@pytest.mark.parametrize("anchor", ["person=龚立衡", "person=gongliheng", "ID"])
def test_address_leads_to_a_person(anchor, sample_views, open_page):
    view = sample_views["overview"]
    person = next(node for node in view.nodes if node.label == "龚立衡")
    opened = open_page(view, tab="board", anchor=anchor.replace("ID", person.id.replace("/", "=")))
    opened.expect_heading("龚立衡")


def test_table_of_the_visible_facts(sample_views, open_page):
    opened = open_page(sample_views["event"], tab="board")
    opened.page.locator('.chip[data-key="spoke"]').click()
    expect(opened.page.locator('.chip[data-key="spoke"]')).to_have_attribute("aria-pressed", "false")
    opened.page.locator("#save summary").click()
    with opened.page.expect_download() as download:
        opened.page.click('[data-save="csv"]')
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    shown = [fact for fact in sample_views["event"].facts if fact.relation != "spoke"]
    assert len(rows) == len(shown)
    assert {row["quote"] for row in rows} == {fact.quotes[0].exact for fact in shown}
    assert opened.complaints == []


def test_statements_of_the_visible_facts_are_those_of_the_graph(sample_views, sample_workspace, open_page):
    from kg.workspace import Workspace

    view = sample_views["event"]
    opened = open_page(view, tab="board")
    opened.page.locator('.chip[data-key="holds"]').click()
    expect(opened.page.locator('.chip[data-key="holds"]')).to_have_attribute("aria-pressed", "false")
    saved = Graph().parse(data=opened.page.evaluate("renzhi.files.turtle()"), format="turtle")
    shown = [fact for fact in view.facts if fact.relation != "holds"]
    participations = set(saved.subjects(None, KG.Participation))
    assert len(participations) == len([f for f in shown if f.relation in ("attended", "chaired", "spoke", "organised")])
    with Workspace.open(sample_workspace) as place:
        store = place.graph()
        plain = [t for t in saved if t[1] in (KG.manner, KG.event, KG.participant, KG.attended, KG.chaired, ORG.role)]
        plain += [t for t in saved if t[1] in (KG.appointee, KG.change, KG.roleLabel)]
        assert len(plain) > 20
        for triple in plain:
            assert store.query("ASK { " + " ".join(term.n3() for term in triple) + " }") is True
    assert dict(saved.namespaces())["kg"].toPython() == PREFIXES["kg"]


@pytest.mark.parametrize("tab", ["board", "canvas"])
@pytest.mark.parametrize("kind", ["svg", "png"])
def test_picture_of_what_is_visible(kind, tab, sample_views, open_page):
    opened = open_page(sample_views["event"], tab=tab)
    opened.page.locator("#save summary").click()
    with opened.page.expect_download() as download:
        opened.page.click(f'[data-save="{kind}"]')
    data = Path(download.value.path()).read_bytes()
    if kind == "svg":
        assert data.startswith(b"<svg ")
        assert "龚立衡" in data.decode()
        assert b"<script" not in data
    else:
        assert data.startswith(b"\x89PNG")
        assert len(data) > 20_000
    assert download.value.suggested_filename.endswith(kind)
    assert opened.complaints == []
    assert [url for url in opened.requests if not url.startswith(("file:", "blob:", "data:"))] == []


def test_appointments_are_a_list_on_a_telephone(sample_views, open_page):
    page = open_page(sample_views["appointments"], tab="board", width=390).page
    moves = page.locator("#board .moves li")
    expect(moves).not_to_have_count(0)
    assert page.evaluate("document.querySelector('#board').scrollWidth <= document.querySelector('#board').clientWidth")
    facts = page.locator("#board [data-fact]")
    facts.first.click()
    expect(page.locator("#panel mark")).not_to_have_count(0)
    everybody = {node.label for node in sample_views["appointments"].nodes if node.kind == "person"}
    assert {name.strip() for name in page.locator("#board .moves [data-node]").all_inner_texts()} <= everybody
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator("#board svg.flow")).to_be_visible()


@pytest.mark.parametrize("kind", KINDS)
def test_on_paper_the_facts_stand_below_the_board(kind, sample_views, open_page):
    page = open_page(sample_views[kind], tab="board").page
    page.emulate_media(media="print")
    board, panel = page.locator("#board").bounding_box(), page.locator("#panel").bounding_box()
    assert board["y"] + board["height"] <= panel["y"] + 1
    assert page.evaluate("(e => e.scrollHeight <= e.clientHeight + 1)(document.querySelector('#board'))")
    for name in ("#search", "#tabs", "#language", "#theme", "#play"):
        expect(page.locator(name)).to_be_hidden()


def test_night_follows_the_system_and_the_button(sample_views, open_page):
    opened = open_page(sample_views["event"], tab="board", scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    night = opened.page.evaluate(ground)
    expect(opened.page.locator("#theme")).to_have_attribute("aria-pressed", "true")
    opened.page.click("#theme")
    expect(opened.page.locator("#theme")).to_have_attribute("aria-pressed", "false")
    opened.page.wait_for_function(f"night => {ground} !== night", arg=night)


def test_board_is_walked_by_keyboard_alone(sample_views, open_page):
    opened = open_page(sample_views["event"], tab="board")
    opened.tab_to("#tab-board", 60)
    opened.page.keyboard.press("ArrowRight")
    expect(opened.page.locator("#canvas")).to_be_visible()
    opened.page.keyboard.press("ArrowLeft")
    opened.tab_to("#board .who")
    opened.page.keyboard.press("Enter")
    expect(opened.page.locator("#panel mark")).not_to_have_count(0)
    expect(opened.page.locator("#board [aria-current]")).to_have_count(1)
    opened.tab_to("#play", 90)
    opened.page.keyboard.press("Space")
    expect(opened.page.locator("#play")).to_have_attribute("aria-pressed", "true")
    opened.page.keyboard.press("Space")
    opened.tab_to("#time-to")


def test_skip_link_is_first_and_leads_to_the_stage(sample_views, open_page):
    opened = open_page(sample_views["event"], tab="board")
    opened.page.keyboard.press("Tab")
    assert opened.page.evaluate("document.activeElement.className") == "skip"
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "stage"
