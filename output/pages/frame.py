"""The frame of every page: one HTML document with a content policy that lets nothing run or load but what it names."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from output.pages.bundle import integrity

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNSAFE = re.compile("[<>&\u2028\u2029\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Page:
    """What goes into a document.

    ``body`` is HTML made by us, all foreign text in it escaped with ``text``. ``styles`` and ``scripts`` stand inline
    and are named in the policy by hash; ``style_files`` and ``script_files`` are addresses relative to the page.
    ``data`` is read by the scripts from the element ``#data``, each of ``blocks`` from the element of its name.
    ``connect`` lets scripts ask the page's own server, as
    ``kg serve`` needs; a page opened from disk asks nobody.
    """

    title: str
    body: str
    lang: Literal["zh", "en"] = "zh"
    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    style_files: tuple[str, ...] = ()
    script_files: tuple[str, ...] = ()
    data: Any = None
    blocks: Mapping[str, Any] = field(default_factory=dict)
    connect: bool = False
    brand: str = "任职图谱"


def document(page: Page) -> str:
    """Give the complete HTML document (write it as UTF-8). The same page gives the same bytes."""
    styles = "".join(f"<style>{style}</style>\n" for style in page.styles)
    styles += "".join(f'<link rel="stylesheet" href="{text(name)}">\n' for name in page.style_files)
    blocks = {**({} if page.data is None else {"data": page.data}), **page.blocks}
    data = "".join(
        f'<script type="application/json" id="{text(name)}">{embed(value)}</script>\n' for name, value in blocks.items()
    )
    scripts = "".join(f"<script>{script}</script>\n" for script in page.scripts)
    scripts += "".join(f'<script src="{text(name)}"></script>\n' for name in page.script_files)
    return (
        f'<!DOCTYPE html>\n<html lang="{"zh-CN" if page.lang == "zh" else "en"}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{text(page.title)} · {text(page.brand)}</title>\n{styles}</head>\n"
        f"<body>\n{page.body}\n{data}{scripts}</body>\n</html>\n"
    )


def policy(page: Page) -> str:
    """Give the content security policy of a page: everything forbidden but the scripts and styles that it names."""
    scripts = [integrity(script) for script in page.scripts] + ["'self'"] * bool(page.script_files)
    styles = [integrity(style) for style in page.styles] + ["'self'"] * bool(page.style_files)
    nothing = "'none'"
    rules = [
        "default-src 'none'",
        f"script-src {' '.join(scripts) or nothing}",
        f"style-src {' '.join(styles) or nothing}",
        "img-src data:",
        *(["connect-src 'self'"] if page.connect else []),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rules)


def embed(value: Any) -> str:
    """JSON that can stand inside a script element: nothing in it ends the element or changes when HTML is read."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", written)


def text(value: str) -> str:
    """Escape foreign text for an element or an attribute in double quotes."""
    return html.escape(_UNPRINTABLE.sub("\ufffd", value), quote=True)


def web_address(url: str | None) -> str | None:
    """Give the address if it is one of the web; nothing else becomes a link."""
    return url if url and re.match(r"https?://[^\s/]", url, re.IGNORECASE) else None
