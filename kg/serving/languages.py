"""Which language a page is in: as its address says, as the reader chose last, or as the server was started."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from starlette.responses import HTMLResponse

from kg.serving.protocol import ProtocolError
from output.wording import LANGS

if TYPE_CHECKING:
    from starlette.requests import Request

    from output.wording import Lang

COOKIE = "renzhi-lang"
_YEAR = 365 * 24 * 3600


def language(request: Request, default: Lang) -> Lang:
    """Give the language: that of the address, else the cookie's, else the default.

    Raises ``ProtocolError`` where the address names one that there is not.
    """
    given = request.query_params.get("lang")
    if given is None:
        chosen = request.cookies.get(COOKIE)
        return chosen if chosen in LANGS else default
    if given not in LANGS:
        raise ProtocolError(400, f"lang={given[:20]!r}: there is zh and en")
    return given


def page_response(request: Request, html: str) -> HTMLResponse:
    """Answer with a page; a language that its address names is remembered for the pages after it."""
    response = HTMLResponse(html, headers={"vary": "cookie"})
    if (given := request.query_params.get("lang")) in LANGS and given is not None:
        response.set_cookie(COOKIE, given, max_age=_YEAR, path="/", samesite="lax", httponly=True)
    return response


def rest_of_query(request: Request) -> str:
    """Give the parameters of the address but the language, as the link to the other language keeps them."""
    return urlencode([(name, value) for name, value in request.query_params.multi_items() if name != "lang"])
