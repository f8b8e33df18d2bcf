"""The bar at the top of every served page: where one is, and the way to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from output.pages.frame import text
from output.wording import SERVED_WORDS, other_of

if TYPE_CHECKING:
    from output.wording import Lang

_PLACES = (("explore", "./"), ("query", "query"), ("api", "api"))


def head_bar(here: str, lang: Lang, root: str = "", query: str = "") -> str:
    """Give the bar; ``here`` is the place that is open, ``root`` leads from the page to the server's root.

    ``query`` are the other parameters of the page's address, which the link to the other language keeps.
    """
    words = SERVED_WORDS[lang]
    links = "".join(
        f'<a href="{text(root + address)}"{" aria-current=" + chr(34) + "page" + chr(34) if name == here else ""}>'
        f"{text(words[name])}</a>"
        for name, address in _PLACES
    )
    other = other_of(lang)
    address = f"?{query}&lang={other}" if query else f"?lang={other}"
    return (
        f'<header class="served-head"><span class="brand"><span class="seal" aria-hidden="true">任</span>'
        f"{text(words['brand'])}</span><nav>{links}</nav>"
        f'<a class="other" href="{text(address)}" lang="{other}">{text(words["other"])}</a></header>'
    )
