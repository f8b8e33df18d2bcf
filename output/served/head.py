"""The bar at the top of every served page: where one is, and the way to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from output.pages.frame import text
from output.served.wording import WORDS

if TYPE_CHECKING:
    from output.served.wording import Lang

_PLACES = (("explore", "./"), ("query", "query"), ("api", "api"))


def head_bar(here: str, lang: Lang, root: str = "") -> str:
    """Give the bar; ``here`` is the place that is open, ``root`` leads from the page to the server's root."""
    words = WORDS[lang]
    links = "".join(
        f'<a href="{text(root + address)}"{" aria-current=" + chr(34) + "page" + chr(34) if name == here else ""}>'
        f"{text(words[name])}</a>"
        for name, address in _PLACES
    )
    other = "en" if lang == "zh" else "zh"
    return (
        f'<header class="served-head"><span class="brand">{text(words["brand"])}</span><nav>{links}</nav>'
        f'<a class="other" href="?lang={other}" lang="{other}">{text(words["other"])}</a></header>'
    )
