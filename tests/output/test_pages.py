"""A page holds everything, asks for nothing, and whatever text goes in comes out as text."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ontology.views import Edge, View, ViewFact
from output.pages import RenderError, arrange, render_view

HOSTILE = [
    "<script>window.__xss=1</script>",
    "</script><script>window.__xss=1</script>",
    "<!--<script>",
    "]]>",
    "\"'><img src=x onerror=window.__xss=1>",
    "&lt;b&gt; &amp;",
    "\u202egnp.exe\u202c",
    "\u2028\u2029\x00\x0b\x7f\x85\ufeff\ufffe",
    "\ud800",
    "$title ${data} $$",
    "周" * 10_000,
]


class _Page(HTMLParser):
    """The elements of a page as a browser sees them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.content: dict[str, list[str]] = {"script": [], "style": [], "title": [], "h1": [], "data": []}
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        name = "data" if ("type", "application/json") in attrs else tag
        if name in self.content:
            self._open = name
            self.content[name].append("")

    def handle_endtag(self, tag: str) -> None:
        self._open = "" if tag in (self._open, "script") else self._open

    def handle_data(self, data: str) -> None:
        if self._open:
            self.content[self._open][-1] += data


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
def test_hostile_text_adds_no_element_and_comes_back_the_same(text, small_view, data_of):
    plain, page = render_view(small_view()), render_view(small_view(name=text, quote=text, title=text))
    assert [tag for tag, _ in _Page(page).elements] == [tag for tag, _ in _Page(plain).elements]
    assert page.count("</script") == 5
    view = data_of(page)["view"]
    assert view["nodes"][0]["label"] == view["titles"]["zh"][0] == view["titles"]["en"][0] == text
    assert view["facts"][1]["quotes"][0]["exact"] == text
    assert view["facts"][1]["quotes"][0]["headline"] == text


@settings(max_examples=60, deadline=None)
@given(name=st.text(max_size=60), quote=st.text(), title=st.text(max_size=60))
def test_any_text_comes_back_the_same(name, quote, title, small_view, data_of):
    page = render_view(small_view(name=name, quote=quote, title=title))
    page.encode("utf-8")
    assert page.count("</script") == 5
    data = data_of(page)
    assert data["view"]["nodes"][0]["label"] == name
    assert data["view"]["facts"][0]["quotes"][0]["exact"] == quote
    assert data["view"]["facts"][0]["quotes"][0]["headline"] == title
    assert data["network"]["nodes"][0]["id"] == "p1"


def test_title_stands_escaped_in_the_heading(small_view):
    page = _Page(render_view(small_view(name='<i>A</i> & "B"')))
    assert page.content["h1"] == ['<i>A</i> & "B"']
    assert page.content["title"][0].startswith('<i>A</i> & "B"')


def test_same_view_gives_the_same_bytes(small_view):
    assert render_view(small_view()) == render_view(small_view())


def test_page_refers_to_nothing_outside_itself(small_view):
    page = _Page(render_view(small_view()))
    for tag, attributes in page.elements:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base", "form"}
        assert not {"src", "srcset", "data", "action", "style"} & set(attributes), (tag, attributes)
        assert (attributes.get("href") or "#").startswith("#"), (tag, attributes)
        assert not [name for name in attributes if name.startswith("on")], (tag, attributes)
    for style in page.content["style"]:
        assert not re.search(r"url\(|@import", style)
    assert "sourceMappingURL" not in "".join(page.content["script"])


def test_policy_names_exactly_the_inline_scripts_and_styles(small_view):
    page = _Page(render_view(small_view()))
    (policy,) = [a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["base-uri"] == rules["form-action"] == "'none'"
    digests = [
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in page.content["script"]
    ]
    assert rules["script-src"].split() == digests
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a", True),
        ("HTTP://example.org/a", True),
        ("javascript:alert(1)", False),
        (" https://example.org", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url, kept, small_view, data_of):
    view = small_view()
    facts = tuple(replace(f, quotes=tuple(replace(q, url=url) for q in f.quotes)) for f in view.facts)
    shown = data_of(render_view(replace(view, facts=facts)))["view"]["facts"][0]["quotes"][0]["url"]
    assert shown == (url if kept else None)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("kind", ["overview", "person", "organisation", "event", "appointments", "network"])
def test_every_kind_of_view_is_drawn_in_both_languages(kind, lang, small_view, data_of):
    page = render_view(small_view(kind=kind, lang=lang))
    words = data_of(page)["words"]
    assert words["zh"]["relations"]["chaired"] == "主持"
    assert words["en"]["relations"]["chaired"] == "chaired"
    assert f'lang="{"zh-CN" if lang == "zh" else "en"}"' in page


def test_empty_view_is_drawn(data_of):
    assert data_of(render_view(View("overview", "空", (), (), ())))["view"]["nodes"] == []


@pytest.mark.parametrize(
    "change",
    [
        {"edges": (Edge("p1", "nobody", "holds", "会长"),)},
        {"edges": (Edge("p1", "o1", "holds", "会长", ("no fact",)),)},
        {
            "facts": (
                ViewFact("f1", "holds", "", None, ()),
                ViewFact("f1", "holds", "", None, ()),
                ViewFact("f2", "holds", "", None, ()),
            )
        },
        {"focus": "nobody"},
    ],
)
def test_view_that_does_not_hang_together_is_refused(change, small_view):
    with pytest.raises(RenderError):
        render_view(small_view(**change))


def test_kinds_differ_in_shape_and_relations_in_colour(small_view, data_of):
    drawn = data_of(render_view(small_view()))["network"]
    assert len({node["shape"] for node in drawn["nodes"]}) == 3
    assert len({edge["color"] for edge in drawn["edges"]}) == 3
    assert drawn["options"]["physics"] == {"enabled": False}


def test_positions_given_are_kept(small_view, data_of):
    view = arrange(small_view())
    moved = replace(view, nodes=tuple(replace(node, x=node.x + 5000) for node in view.nodes))
    assert [n["x"] for n in data_of(render_view(moved))["network"]["nodes"]] == [n.x for n in moved.nodes]
