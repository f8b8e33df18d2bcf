"""Text for places that are not ours: spreadsheet cells that must not run, terminal lines that must not turn."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"['=+\-@\t\r\n|]|[＝＋－＠]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_SEEN = {"\n": "⏎", "\t": " ", "\r": ""}


def guard_cell(text: str) -> str:
    """Put ``'`` before text that a spreadsheet could run as a formula; undone by ``unguard_cell``.

    Text that begins with ``'`` gets one as well, so that nothing is ambiguous.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unguard_cell(text: str) -> str:
    """Take the mark of ``guard_cell`` away."""
    return text[1:] if text.startswith("'") else text


def one_line(text: str) -> str:
    """Make text fit for one line of a terminal: line ends as ``⏎``, control and direction marks as ``\\uXXXX``."""
    return _CONTROL.sub(_show, text) if _CONTROL.search(text) else text


def _show(match: re.Match[str]) -> str:
    character = match[0]
    return _SEEN.get(character, f"\\u{ord(character):04x}")
