"""The colours can be read, and told apart by readers who see fewer of them (WCAG 2.2, Machado et al. 2009)."""

from __future__ import annotations

from itertools import combinations

import pytest

from output.pages.style import DARK, GROUPS, KINDS, LIGHT, RELATIONS, colour_tokens, palette

SIGHT = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, two: str) -> float:
    light = [sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(x), strict=True)) + 0.05 for x in (one, two)]
    return max(light) / min(light)


def lab(colour: str, sight: str) -> list[float]:
    rgb = [min(max(sum(m * c for m, c in zip(row, linear(colour), strict=True)), 0), 1) for row in SIGHT[sight]]
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    x, y, z = (sum(m * c for m, c in zip(row, rgb, strict=True)) / w for row, w in zip(rows, white, strict=True))
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]


def difference(one: str, two: str, sight: str) -> float:
    return sum((a - b) ** 2 for a, b in zip(lab(one, sight), lab(two, sight), strict=True)) ** 0.5


THEMES = pytest.mark.parametrize("night", [0, 1], ids=["day", "night"])


@THEMES
@pytest.mark.parametrize("surface", ["paper", "card", "sunk", "pick", "mark"])
@pytest.mark.parametrize("text", ["ink", "soft", "accent", "seal"])
def test_text_has_the_contrast_of_level_aa(text, surface, night):
    if surface == "mark" and text != "ink":
        pytest.skip("only quoted words stand on the marker")
    tokens = (LIGHT, DARK)[night]
    assert contrast(tokens[text], tokens[surface]) >= 4.5


@THEMES
@pytest.mark.parametrize("surface", ["paper", "card"])
def test_signs_borders_and_focus_stand_out_from_the_ground(surface, night):
    colours = palette(night)
    signs = {n: c for n, c in colours.items() if n[:2] in ("r-",) or n.startswith("kb-") or n in ("edge", "focus")}
    weak = {name: round(contrast(c, colours[surface]), 2) for name, c in signs.items()}
    assert {name: value for name, value in weak.items() if value < 3.0} == {}


@THEMES
@pytest.mark.parametrize("sight", SIGHT)
def test_kinds_are_told_apart_by_colour_as_well_as_by_shape(sight, night):
    near = {
        f"{a} {b}": round(difference(KINDS[a].fill[night], KINDS[b].fill[night], sight))
        for a, b in combinations(KINDS, 2)
    }
    assert {pair: value for pair, value in near.items() if value < 18} == {}
    assert len({look.shape for look in KINDS.values()}) == len(KINDS)


@THEMES
@pytest.mark.parametrize("sight", SIGHT)
def test_relations_that_look_alike_in_colour_differ_in_line(sight, night):
    alike = [
        f"{a} {b} {difference(x.colour[night], y.colour[night], sight):.0f}"
        for (a, x), (b, y) in combinations(RELATIONS.items(), 2)
        if "met" not in (a, b)  # met stands alone on its page
        and difference(x.colour[night], y.colour[night], sight) < 15
        and (x.dash, x.arrow) == (y.dash, y.arrow)
    ]
    assert alike == []


@THEMES
@pytest.mark.parametrize("sight", SIGHT)
def test_the_four_largest_groups_are_told_apart(sight, night):
    near = [
        f"{a[night]} {b[night]} {difference(a[night], b[night], sight):.0f}"
        for a, b in combinations(GROUPS[:4], 2)
        if difference(a[night], b[night], sight) < 15
    ]
    assert near == []


def test_every_colour_is_a_token():
    css = colour_tokens()
    assert all(f"--{name}:{value};" in css for night in (0, 1) for name, value in palette(night).items())


def test_the_measures_know_a_bad_pair():
    assert contrast("#777777", "#888888") < 1.5
    assert difference("#c0392b", "#7a6a1f", "deuteranopia") < difference("#c0392b", "#7a6a1f", "full")
