"""The lexicons in ``extractors/data``: UTF-8 tables with a header, read once a process.

``read_table`` gives the rows of any table as they are; the typed views (``surnames``, ``place_forms``, …) give the
shape in which the extractors use them. Several values in one cell are separated by ``|``. See
``extractors/data/README.md``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from ontology.errors import KgError

Row = Mapping[str, str]

HEADERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "zh_bodies": ("name", "short", "kind"),
        "zh_colleges": ("name", "province"),
        "zh_country_signs": ("sign", "country"),
        "zh_countries": ("name", "kind", "forms", "of"),
        "zh_given_chars": ("char", "single", "first", "second"),
        "zh_japanese_surnames": ("surname", "weight"),
        "zh_name_parts": ("part", "kind"),
        "zh_name_stopwords": ("word", "freq", "as_name"),
        "zh_org_suffixes": ("suffix", "kind", "strong"),
        "zh_places": ("name", "code", "level", "short", "now"),
        "zh_surnames": ("surname", "kind", "per_million", "log_odds"),
        "zh_townships": ("name", "code"),
        "zh_transliteration": ("char", "log_odds"),
    }
)
"""The columns of the tables this module has a typed view of."""


class LexiconError(KgError):
    """A table that is missing or broken; the message names the file and the line."""


@cache
def read_table(name: str) -> tuple[Row, ...]:
    """Give the rows of ``extractors/data/NAME.tsv``, each a mapping from column to cell.

    Raises LexiconError for a missing file, an unexpected header or a row with too few or too many cells.
    """
    where = f"extractors/data/{name}.tsv"
    try:
        text = (files("extractors") / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{where}: cannot be read ({error}); reinstall the package") from error
    lines = text.removesuffix("\n").split("\n")
    header = tuple(lines[0].split("\t"))
    expected = HEADERS.get(name, header)
    if header != expected or not all(header):
        raise LexiconError(f"{where}:1: the header is {header}, not {expected}")
    rows: list[Row] = []
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(header):
            raise LexiconError(f"{where}:{number}: {len(cells)} cells, not {len(header)}; separate them by one tab")
        rows.append(dict(zip(header, cells, strict=True)))
    return tuple(rows)


def _number(name: str, line: int, cell: str) -> float:
    try:
        return float(cell)
    except ValueError as error:
        raise LexiconError(f"extractors/data/{name}.tsv:{line}: {cell!r} is no number") from error


def _numbers(name: str, key: str, column: str) -> dict[str, float]:
    return {row[key]: _number(name, line, row[column]) for line, row in enumerate(read_table(name), start=2)}


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


class GivenChar(NamedTuple):
    """Log-odds (ln) of a character as the only, the first of two, or the second of two given-name characters."""

    single: float
    first: float
    second: float


class Place(NamedTuple):
    """An administrative division of China.

    ``level``: province, prefecture, county or zone. ``code``: six digits (with a suffix where no official code
    exists); ``short``: safe shorter forms; ``now``: codes of the successors of an abolished division, or ("?",)
    when unknown.
    """

    name: str
    code: str
    level: str
    short: tuple[str, ...]
    now: tuple[str, ...]

    @property
    def province_code(self) -> str:
        """The code of the province this place lies in (its own for a province)."""
        return self.code[:2] + "0000"

    @property
    def prefecture_code(self) -> str:
        """The code of the prefecture this place lies in; no place need bear it (districts of 北京市)."""
        return self.code[:4] + "00"


class ForeignPlace(NamedTuple):
    """A country, territory, region or city outside the divisions of China; ``of`` is the country of a city."""

    name: str
    kind: str
    forms: tuple[str, ...]
    of: str


class OrgSuffix(NamedTuple):
    """The kind of body a suffix makes; ``strong``: text that ends in it nearly always is an organisation."""

    kind: str
    strong: bool


class Body(NamedTuple):
    """A well-known body: its full name, its accepted short forms, its kind (as of the suffixes)."""

    name: str
    short: tuple[str, ...]
    kind: str


@cache
def surnames() -> Mapping[str, float]:
    """Give Chinese surnames (one or two characters) with their bearers per million."""
    return MappingProxyType(_numbers("zh_surnames", "surname", "per_million"))


@cache
def surname_odds() -> Mapping[str, float]:
    """Give ln(P(string as a surname) / P(string in running text)) of each surname."""
    return MappingProxyType(_numbers("zh_surnames", "surname", "log_odds"))


@cache
def given_chars() -> Mapping[str, GivenChar]:
    """Give the characters of given names with their log-odds against running text, by position."""
    columns = [_numbers("zh_given_chars", "char", column) for column in GivenChar._fields]
    return MappingProxyType({char: GivenChar(*(column[char] for column in columns)) for char in columns[0]})


@cache
def name_stopwords() -> Mapping[str, float]:
    """Give ordinary words of 2 to 4 characters that begin like a name (高度, 于是), with their frequency."""
    return MappingProxyType(_numbers("zh_name_stopwords", "word", "freq"))


@cache
def japanese_surnames() -> Mapping[str, float]:
    """Give Japanese surnames of two to four characters, with a weight between 0 and 1."""
    return MappingProxyType(_numbers("zh_japanese_surnames", "surname", "weight"))


@cache
def transliteration_chars() -> Mapping[str, float]:
    """Give the characters that transliterate foreign names, with their log-odds against running text."""
    return MappingProxyType(_numbers("zh_transliteration", "char", "log_odds"))


@cache
def places() -> tuple[Place, ...]:
    """Give provinces, prefectures, counties and zones, current and abolished."""
    return tuple(
        Place(row["name"], row["code"], row["level"], _split(row["short"]), _split(row["now"]))
        for row in read_table("zh_places")
    )


@cache
def place_forms() -> Mapping[str, tuple[Place, ...]]:
    """Give for each full or short form the places it can mean, current ones first, higher levels first."""
    forms: dict[str, list[Place]] = defaultdict(list)
    order = {"province": 0, "prefecture": 1, "county": 2, "zone": 3}
    for place in sorted(places(), key=lambda place: (bool(place.now), order[place.level], place.code)):
        for form in dict.fromkeys((place.name, *place.short)):
            forms[form].append(place)
    return MappingProxyType({form: tuple(found) for form, found in forms.items()})


@cache
def places_by_code() -> Mapping[str, Place]:
    """Give each place by its code; a place's province is ``places_by_code()[place.province_code]``."""
    return MappingProxyType({place.code: place for place in sorted(places(), key=lambda place: not place.now)})


@cache
def townships() -> Mapping[str, tuple[str, ...]]:
    """Give the towns, townships and streets by name with the codes of the counties they lie in."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in read_table("zh_townships"):
        found[row["name"]].append(row["code"][:6])
    return MappingProxyType({name: tuple(codes) for name, codes in found.items()})


@cache
def foreign_places() -> Mapping[str, ForeignPlace]:
    """Give each form (法国, 法兰西共和国, 巴黎) with its country, territory, region or city."""
    rows = read_table("zh_countries")
    found = [ForeignPlace(row["name"], row["kind"], _split(row["forms"]), row["of"]) for row in rows]
    forms = {form: place for place in found for form in place.forms}
    return MappingProxyType(forms | {place.name: place for place in found})


@cache
def country_signs() -> Mapping[str, str]:
    """Give the one-character signs of countries (叙, 俄) with the country each means before a post."""
    return MappingProxyType({row["sign"]: row["country"] for row in read_table("zh_country_signs")})


@cache
def org_suffixes() -> Mapping[str, OrgSuffix]:
    """Give the words that end the name of an organisation."""
    rows = read_table("zh_org_suffixes")
    return MappingProxyType({row["suffix"]: OrgSuffix(row["kind"], row["strong"] == "1") for row in rows})


@cache
def bodies() -> tuple[Body, ...]:
    """Give well-known bodies of China and the world."""
    return tuple(Body(row["name"], _split(row["short"]), row["kind"]) for row in read_table("zh_bodies"))


@cache
def body_forms() -> Mapping[str, Body]:
    """Give for each full or short form (国家发展和改革委员会, 发改委) the body it means; full names win."""
    forms = {short: body for body in bodies() for short in body.short}
    return MappingProxyType(forms | {body.name: body for body in bodies()})


@cache
def plain_verbs() -> frozenset[str]:
    """Give verbs and adverbs of two characters, with which what stands behind a name can go on (强调, 正在)."""
    return frozenset(row["word"] for row in read_table("zh_verbs"))


@cache
def colleges() -> Mapping[str, str]:
    """Give the universities and colleges of China with the province they are in."""
    return MappingProxyType({row["name"]: row["province"] for row in read_table("zh_colleges")})
