"""The query page: a SPARQL editor on the server's own endpoint, and the shipped queries beside it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from output.pages.bundle import base_style
from output.pages.frame import Page, document, text
from output.served.head import head_bar
from output.served.statics import asset_text
from output.wording import SERVED_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from output.wording import Lang

_SCRIPTS = ("yasgui.min.js", "vis-network.min.js", "query-words.js", "chart.js", "graph.js", "query.js")
_STYLES = ("yasgui.min.css", "served.css", "query.css")


@dataclass(frozen=True, slots=True)
class Example:
    """A ready-made query: its name, what it asks in the interface language, and its text."""

    name: str
    title: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A class or property that the editor completes; ``label`` in both languages."""

    iri: str
    kind: str
    label: str


def query_page(
    lang: Lang,
    *,
    base: str,
    prefixes: Mapping[str, str],
    examples: Sequence[Example],
    terms: Sequence[Term],
    start: str,
) -> str:
    """Give the page. ``base`` begins the IRIs that the server explains itself; ``start`` is the query of a new tab."""
    words = SERVED_WORDS[lang]
    body = (
        f"{head_bar('query', lang)}"
        f'<main class="page"><nav class="examples" aria-label="{text(words["examples"])}">'
        f"<h2>{text(words['examples'])}</h2>"
        f'<input id="filter" type="search" placeholder="{text(words["filter"])}" aria-label="{text(words["filter"])}">'
        '<ul id="examples"></ul></nav><div id="editor"></div></main>'
    )
    data = {
        "endpoint": "sparql",
        "base": base,
        "prefixes": dict(prefixes),
        "examples": [asdict(example) for example in examples],
        "terms": [asdict(term) for term in terms],
        "start": start,
        "words": {
            name: words[name] for name in ("chart", "graph", "chartNames", "chartValues", "chartCut", "graphCut")
        },
    }
    return document(
        Page(
            words["query_title"],
            body,
            lang,
            styles=(
                base_style(),
                asset_text("column-resizer.css"),
            ),  # what the editor's tables put in; allowed by its hash
            style_files=tuple(f"static/{name}" for name in _STYLES),
            script_files=tuple(f"static/{name}" for name in _SCRIPTS),
            data=data,
            connect=True,
            brand=words["brand"],
        )
    )
