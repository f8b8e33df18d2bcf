"""Small views of invented people, and the data read back out of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ontology.views import Edge, Node, Quote, View, ViewFact
from tests.page_data import read_page

if TYPE_CHECKING:
    from collections.abc import Callable


def _small_view(name: str = "周明远", quote: str = "会长周明远主持年会", title: str = "年会召开", **other: Any) -> View:
    said = Quote(quote, "上午，", "。", title, "2024-05-30", "北江日报", "https://example.org/a/1", "zh.part", 0.9)
    fields: dict[str, Any] = {
        "kind": "person",
        "title": name,
        "nodes": (
            Node("p1", "person", name, "1 个职务", 2.0),
            Node("o1", "organisation", "北江省钢铁行业协会"),
            Node("e1", "event", "2024年年会"),
        ),
        "edges": (
            Edge("p1", "o1", "holds", "会长", ("f1",)),
            Edge("p1", "e1", "chaired", "主持", ("f2",)),
            Edge("o1", "e1", "organised", "主办"),
        ),
        "facts": (
            ViewFact("f1", "holds", f"{name}任会长", None, (said,)),
            ViewFact("f2", "chaired", f"{name}主持年会", "2024-05-29", (said, said)),
        ),
        "focus": "p1",
    }
    return View(**fields | other)


@pytest.fixture(scope="session")
def small_view() -> Callable[..., View]:
    """Give a function that makes a view of one person, one organisation and one event; fields can be replaced."""
    return _small_view


@pytest.fixture(scope="session")
def data_of() -> Callable[[str], dict[str, Any]]:
    """Give a function that reads the embedded data of a page as a browser would."""
    return read_page
