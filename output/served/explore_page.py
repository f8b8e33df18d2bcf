"""The live explorer: search as you type, what is around an entity, one node after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from output.pages.bundle import base_style
from output.pages.frame import Page, document, text
from output.pages.style import KINDS, RELATIONS
from output.served.head import head_bar
from output.wording import KIND_WORDS, RELATION_WORDS, SERVED_WORDS

if TYPE_CHECKING:
    from output.wording import Lang

_WORDS = (
    "nothing", "start", "expand", "page", "focus", "left_out", "loading", "failed", "facts", "names", "date", "place",
)  # fmt: skip


def explore_page(lang: Lang, *, base: str, query: str = "") -> str:
    """Give the page. ``base`` begins the IRIs that have a page at ``id/…``."""
    words = SERVED_WORDS[lang]
    body = (
        f'{head_bar("explore", lang, query=query)}<main class="explorer">'
        f'<div class="tools"><div class="finder"><label class="unseen" for="q">{text(words["search"])}</label>'
        f'<input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="{text(words["search"])}" '
        'role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">'
        f'<ul id="found" role="listbox" aria-label="{text(words["search"])}" hidden></ul></div>'
        f'<span class="span"><label>{text(words["from"])} '
        '<input id="from" type="range" min="0" max="0" value="0"></label>'
        f'<label>{text(words["to"])} <input id="to" type="range" min="0" max="0" value="0"></label>'
        '<output id="span"></output></span>'
        f'<button id="fit" type="button">{text(words["fit"])}</button>'
        f'<button id="clear" type="button">{text(words["clear"])}</button></div>'
        f'<div id="legend" role="group" aria-label="{text(words["legend"])}"></div>'
        f'<div class="stage"><div id="network" tabindex="0" role="application" '
        f'aria-label="{text(words["explore_title"])}"></div>'
        f'<div id="hint"><p>{text(words["start"])}</p><p id="counts"></p>'
        f'<div id="busiest" role="group" aria-label="{text(words["busiest"])}"></div></div>'
        '<p id="status" role="status"></p></div>'
        f'<aside id="panel" aria-label="{text(words["selected"])}"></aside></main>'
    )
    data = {
        "base": base,
        "lang": lang,
        "words": {name: words[name] for name in _WORDS} | {"all_time": words["all_time"]},
        "kinds": {
            kind: {"shape": style.shape, "scale": style.scale, "word": KIND_WORDS[lang][kind]}
            for kind, style in KINDS.items()
        },
        "relations": {
            name: {"width": style.width, "dash": style.dash, "arrow": style.arrow, "word": RELATION_WORDS[lang][name]}
            for name, style in RELATIONS.items()
            if name in RELATION_WORDS[lang]
        },
    }
    return document(
        Page(
            words["explore_title"],
            body,
            lang,
            styles=(base_style(),),
            style_files=("static/served.css",),
            script_files=("static/vis-network.min.js", "static/search-field.js", "static/explore.js"),
            data=data,
            connect=True,
            brand=words["brand"],
        )
    )
