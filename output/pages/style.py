"""The visual language: one shape and colour a kind of node, one colour and line a relation.

Colours keep apart for colour-blind readers by lightness as well as by hue, and no difference rests on colour alone:
kinds differ in shape, relations in dash, width and name.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ontology.entities import EntityKind
    from ontology.views import EdgeRelation

FONT = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","Hiragino Sans GB",system-ui,sans-serif'
INK = "#1f2933"
PAPER = "#fbfaf7"


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How a kind of node looks; ``shape`` is a vis-network shape name, ``scale`` evens out optical size."""

    shape: str
    fill: str
    border: str
    scale: float


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How a relation looks; ``dash`` is the pattern in pixels (empty: solid), ``arrow`` a head at the target."""

    colour: str
    width: float
    dash: tuple[int, ...] = ()
    arrow: bool = False


KINDS: dict[EntityKind, KindStyle] = {
    "person": KindStyle("dot", "#2f74b5", "#1b4f80", 1.0),
    "organisation": KindStyle("square", "#e0a030", "#96640c", 0.9),
    "event": KindStyle("diamond", "#4d9b87", "#23604f", 1.2),
}

RELATIONS: dict[EdgeRelation, LineStyle] = {
    "holds": LineStyle("#51617a", 1.8),
    "attended": LineStyle("#9db2c8", 1.5),
    "chaired": LineStyle("#b3266b", 2.6),
    "spoke": LineStyle("#7757c2", 2.0, (10, 3)),
    "organised": LineStyle("#a9741a", 2.2, (9, 4, 2, 4)),
    "appointed": LineStyle("#1b7f45", 2.4, (), arrow=True),
    "removed": LineStyle("#c8461b", 2.4, (7, 5), arrow=True),
    "unit_of": LineStyle("#8a94a3", 1.5, (2, 4), arrow=True),
    "part_of": LineStyle("#6aa595", 1.5, (2, 4), arrow=True),
}


def symbol_radius(kind: EntityKind, weight: float, *, focus: bool = False) -> float:
    """Half the height of a node's symbol in layout units: grows with the square root of its weight, within bounds."""
    size = 8.0 + 2.2 * math.sqrt(max(weight, 0.0))
    return round(min(max(size, 9.0), 24.0) * KINDS[kind].scale + (6.0 if focus else 0.0), 1)


def font_size(weight: float, *, focus: bool = False) -> int:
    """Label size in layout units; the heavy nodes' labels stay readable when zoomed out."""
    if focus:
        return 18
    return 13 + min(int(math.sqrt(max(weight, 0.0)) / 2), 4)
