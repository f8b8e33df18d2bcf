"""The page that says what went wrong to whoever came with a browser; programs get JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from output.pages.bundle import base_style
from output.pages.frame import Page, document, text
from output.served.head import head_bar
from output.wording import SERVED_WORDS

if TYPE_CHECKING:
    from output.wording import Lang


def error_page(status: int, message: str, lang: Lang, *, root: str) -> str:
    """Give the page; ``message`` is what a program would be told, ``root`` leads to the server's root."""
    words = SERVED_WORDS[lang]
    title = words["gone" if status == 404 else "refused"]
    body = (
        f'{head_bar("", lang, root)}<main class="dossier"><p class="kicker">{status}</p><h1>{text(title)}</h1>'
        f'<p class="iri">{text(message)}</p>'
        f'<p class="forms"><a class="button" href="{text(root)}">{text(words["back"])}</a></p></main>'
    )
    return document(
        Page(
            title,
            body,
            lang,
            styles=(base_style(),),
            style_files=(f"{root}static/served.css",),
            brand=words["brand"],
        )
    )
