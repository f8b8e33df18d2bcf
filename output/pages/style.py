"""The visual language as numbers: shapes, lines and colours, by day and by night. ``STYLE.md`` says why.

No difference rests on colour alone: kinds differ in shape, relations in dash, width, arrow and name. The pairs of
colours are checked for contrast and for colour-blind readers in ``tests/output/test_style.py``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ontology.entities import EntityKind
    from ontology.views import EdgeRelation

FONT = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","Hiragino Sans GB",system-ui,sans-serif'

LIGHT = {
    "paper": "#faf8f3", "card": "#ffffff", "sunk": "#f2efe7", "ink": "#1c2430", "soft": "#566170", "line": "#e2ddd0",
    "edge": "#8b8676", "accent": "#1c4e80", "seal": "#9c2a1f", "mark": "#fbe59b", "focus": "#0b5fc0", "pick": "#e6eef7",
}  # fmt: skip
DARK = {
    "paper": "#14181d", "card": "#1c2229", "sunk": "#232a32", "ink": "#e9e6de", "soft": "#a7b0ba", "line": "#343d47",
    "edge": "#737f8c", "accent": "#8fc0f0", "seal": "#f0988c", "mark": "#6b5713", "focus": "#7ab8ff", "pick": "#26384b",
}  # fmt: skip
"""Surfaces and text. ``soft`` is the faintest text, ``edge`` the border of what can be typed into or pressed."""


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How a kind of node looks; ``shape`` is a vis-network shape name, ``scale`` evens out optical size.

    Colours are pairs: by day, by night.
    """

    shape: str
    fill: tuple[str, str]
    border: tuple[str, str]
    scale: float


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How a relation looks; ``dash`` is the pattern in pixels (empty: solid), ``arrow`` a head at the target."""

    colour: tuple[str, str]
    width: float
    dash: tuple[int, ...] = ()
    arrow: bool = False


KINDS: dict[EntityKind, KindStyle] = {
    "person": KindStyle("dot", ("#2b6cb0", "#4f8fdc"), ("#174a7c", "#b9dbfa"), 1.0),
    "organisation": KindStyle("square", ("#e0a030", "#e6b04a"), ("#7d5208", "#fbe0a6"), 0.9),
    "event": KindStyle("diamond", ("#74b89a", "#8fd6bd"), ("#1e5f4b", "#d5f5ea"), 1.2),
}

RELATIONS: dict[EdgeRelation, LineStyle] = {
    "chaired": LineStyle(("#c2308b", "#ff6fb0"), 2.8),
    "spoke": LineStyle(("#6842c4", "#ab92f2"), 2.0, (10, 3)),
    "organised": LineStyle(("#8a5a00", "#d9a441"), 2.2, (9, 4, 2, 4)),
    "attended": LineStyle(("#918a70", "#8d8a72"), 1.4),
    "holds": LineStyle(("#263349", "#d8dfea"), 1.9),
    "appointed": LineStyle(("#0f6b38", "#5fc58b"), 2.4, (), arrow=True),
    "removed": LineStyle(("#b83a0e", "#f58a5c"), 2.4, (7, 5), arrow=True),
    "became": LineStyle(("#0d5f70", "#57bfd6"), 2.6, (12, 4), arrow=True),
    "unit_of": LineStyle(("#6f7885", "#8f9aa7"), 1.5, (2, 4), arrow=True),
    "part_of": LineStyle(("#3d8472", "#62ab98"), 1.5, (5, 4), arrow=True),
    "met": LineStyle(("#5f7ea6", "#6f93c2"), 1.2),
}

GROUPS: tuple[tuple[str, str], ...] = (
    ("#2b6cb0", "#4f8fdc"),
    ("#e0a030", "#e6b04a"),
    ("#74b89a", "#a5e3cf"),
    ("#8a1548", "#e0559a"),
    ("#6842c4", "#ab92f2"),
    ("#7a7f87", "#a3a9b1"),
    ("#b83a0e", "#f58a5c"),
    ("#0d5f70", "#57bfd6"),
)
"""Colours of the communities of a network, the largest first; further ones begin anew. Each has its number as well."""


def colour_tokens() -> str:
    """Give all colours as CSS custom properties, by day and by night (``prefers-color-scheme`` or ``data-theme``)."""
    day, night = _tokens(0), _tokens(1)
    return (
        f":root{{color-scheme:light;{day}}}"
        f"@media(prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{night}}}}}"
        f":root[data-theme=dark]{{color-scheme:dark;{night}}}"
        "@media print{:root{color-scheme:light;" + day + "}}"
    )


def palette(night: int = 0) -> Mapping[str, str]:
    """Give the colours by token name (``paper``, ``k-person``, ``r-chaired``, ``g-0``), by day (0) or night (1)."""
    colours = dict(DARK if night else LIGHT)
    for kind, look in KINDS.items():
        colours |= {f"k-{kind}": look.fill[night], f"kb-{kind}": look.border[night]}
    colours |= {f"r-{relation}": line.colour[night] for relation, line in RELATIONS.items()}
    colours |= {f"g-{number}": pair[night] for number, pair in enumerate(GROUPS)}
    return colours


def _tokens(night: int) -> str:
    return "".join(f"--{name}:{value};" for name, value in palette(night).items())


def symbol_radius(kind: EntityKind, weight: float, *, focus: bool = False) -> float:
    """Half the height of a node's symbol in layout units: grows with the square root of its weight, within bounds."""
    size = 8.0 + 2.2 * math.sqrt(max(weight, 0.0))
    return round(min(max(size, 9.0), 24.0) * KINDS[kind].scale + (6.0 if focus else 0.0), 1)


def font_size(weight: float, *, focus: bool = False) -> int:
    """Label size in layout units; the heavy nodes' labels stay readable when zoomed out."""
    if focus:
        return 18
    return 13 + min(int(math.sqrt(max(weight, 0.0)) / 2), 4)
