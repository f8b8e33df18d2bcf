"""The static site, opened from disk: found by name, read, followed from fact to words; nothing asked of any network."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.searching import search_of
from tests.browser.sites import published
from tests.browser.test_frame import AXE, checked

pytestmark = pytest.mark.browser


@pytest.fixture
def open_site(open_file, sample_site):
    """Give a function that opens a page of the site from disk."""
    return lambda name, scheme="light", folder=None: open_file((folder or sample_site) / name, scheme)


@pytest.mark.parametrize("typed", ["龚立衡", "立衡", "gonglih", "glh", "龔立衡"])
def test_search_leads_to_a_dossier(typed, open_site):
    page = open_site("index.html")
    page.keyboard.press("/")
    page.keyboard.type(typed)
    page.keyboard.press("Enter")  # at once: it waits for the list
    page.wait_for_url("**/person/*.html")
    expect(page.locator("h1")).to_have_text("龚立衡")
    assert [url for url in page.asked if not url.startswith("file:")] == []
    assert page.complaints == []


def test_a_person_is_told_by_the_latest_posts_and_read_on_a_narrow_screen(open_site):
    page = open_site("index.html")
    search_of(page).find("glh", "龚立衡")
    expect(page.locator(".subtitle")).to_contain_text("轮值主任委员")
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    boxes = [
        page.locator(".posts td .thing").nth(at).bounding_box()
        for at in range(page.locator(".posts td .thing").count())
    ]
    assert all(box["width"] > box["height"] for box in boxes)
    expect(page.locator(".posts .of").first).to_be_visible()
    name, seal = page.locator(".top .name").bounding_box(), page.locator(".top .seal").bounding_box()
    assert name["x"] > seal["x"] + seal["width"]


def test_search_says_when_there_is_no_such_name(open_site):
    page = open_site("index.html")
    page.fill("#search", "没有这个人")
    expect(search_of(page).matches("没有这个人")).to_have_count(0)
    expect(page.locator("#matches .note")).to_have_text("没有匹配的名称")


def test_fact_leads_to_the_words_in_the_whole_article(open_site, sample_site):
    page = open_site("index.html")
    search_of(page).find("glh", "龚立衡")
    page.wait_for_url("**/person/*.html")
    page.locator(".proof summary").first.click()
    expect(page.locator(".proof[open] mark").first).to_be_visible()
    quoted = page.locator(".proof[open] mark").first.inner_text()
    page.locator(".proof[open] figcaption a").first.click()
    page.wait_for_url("**/article/*.html#m*")
    target = page.locator("mark:target")
    expect(target).to_have_count(1)
    assert quoted.startswith(target.inner_text()[:6])
    expect(page.locator(".said li").nth(3)).to_be_attached()


def test_every_link_of_the_site_leads_somewhere(sample_site):
    pages = sorted(sample_site.rglob("*.html"))
    assert len(pages) > 100
    lost = []
    for page in pages:
        html = page.read_text(encoding="utf-8")
        names = set(re.findall(r' id="([^"]+)"', html))
        for href in set(re.findall(r'(?:href|src)="([^"]+)"', html)):
            if "://" in href:
                continue
            file, _, anchor = href.partition("#")
            target = (page.parent / file).resolve() if file else page
            if not target.is_file():
                lost.append(f"{page.name}: {href}")
            elif anchor and f' id="{anchor}"' not in target.read_text(encoding="utf-8"):
                lost.append(f"{page.name}: {href} (no such place)")
            elif not file and anchor not in names:
                lost.append(f"{page.name}: {href}")
    assert lost == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessibility_check_of_the_site_finds_nothing_serious(scheme, open_site, sample_site, tmp_path_factory):
    folder = sample_site.parent / f"unguarded-{scheme}"
    names = ["index.html", "people.html", "findings.html", "about.html"]
    names += [
        str(sorted((sample_site / kind).glob("*.html"))[0].relative_to(sample_site))
        for kind in ("person", "organisation", "event", "article")
    ]
    for path in sample_site.rglob("*"):
        if path.is_file() and (path.suffix != ".html" or str(path.relative_to(sample_site)) in names):
            copy = folder / path.relative_to(sample_site)
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = path.read_text(encoding="utf-8")
            copy.write_text(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text), encoding="utf-8")
    assert AXE.is_file()
    for name in names:
        assert checked(open_site(name, scheme, folder)) == [], name


@pytest.mark.parametrize("name", ["network.html", "appointments.html"])
def test_views_of_the_site_lead_to_dossiers(name, open_site):
    page = open_site(name)
    page.evaluate("renzhi.openTab('board')")
    page.locator("#board [data-node]").first.click()
    page.locator("#panel a[href$='.html']").first.click()
    page.wait_for_url(re.compile("/(person|organisation)/"))
    assert page.complaints == []


def test_hostile_article_runs_nothing_in_the_site(tmp_path, open_site):
    from kg import build
    from kg.config import Settings

    body = (
        "5月29日，北江省钢铁行业协会<script>window.__xss=1</script>年会在临河召开。北江省钢铁行业协会会长周明远主持会议。\n"
        '省"工信"厅厅长沈若兰出席会议<img src=x onerror=window.__xss=1>。</mark></p><script>window.__xss=1</script>'
    )
    record = {"id": "a", "title": "</title><script>window.__xss=1</script>", "published": "2024-05-30", "text": body}
    (tmp_path / "a.json").write_text(json.dumps(record), encoding="utf-8")
    build([tmp_path / "a.json"], Settings(workspace=tmp_path / "w", workers=1))
    published(tmp_path / "w", tmp_path)
    pages = [path.relative_to(tmp_path / "public") for path in (tmp_path / "public").rglob("*.html")]
    assert any("article" in str(page) for page in pages)
    for name in pages:
        page = open_site(str(name), folder=tmp_path / "public")
        assert page.evaluate("window.__xss") is None
        assert page.complaints == []
        page.close()
    article = next(page for page in pages if page.parts[0] == "article")
    page = open_site(str(article), folder=tmp_path / "public")
    expect(page.locator(".text")).to_contain_text("<script>window.__xss=1</script>")
