"""The word list of the tagger: which characters and words it knows, and the class of each word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from extractors.lexicons import org_suffixes, place_forms, read_table, surnames

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

CLASSES = ("noun", "verb", "modifier", "function", "place", "body", "post", "foreign", "surname")
_OF_TAG: Mapping[str, str] = {
    **dict.fromkeys(("v", "vn", "vi", "vg", "vd", "vf", "vshi", "vyou"), "verb"),
    **dict.fromkeys(("a", "ad", "an", "ag", "b", "d", "z", "al", "i", "l", "vl", "bl", "dl"), "modifier"),
    **dict.fromkeys(("p", "c", "cc", "r", "rr", "rz", "u", "f", "m", "q", "t", "s", "y", "o", "nl"), "function"),
    **dict.fromkeys(("ns", "nsf"), "place"),
    **dict.fromkeys(("nis", "nit", "nt", "ntc", "ntu", "nto", "nts", "nth", "ntcb", "ntcf", "ntch"), "body"),
    **dict.fromkeys(("nnt", "nnd"), "post"),
    **dict.fromkeys(("nrf", "nrj"), "foreign"),
}
LEAST_CHARACTER, LEAST_WORD = 4, 8
"""How often a character or a word must stand in the training text to be known."""


def choose_characters(texts: Iterable[str]) -> str:
    """Give the characters that are frequent enough, the most frequent first."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(text)
    known = [(-count, char) for char, count in counts.items() if count >= LEAST_CHARACTER and ord(char) < 0x10000]
    return "".join(char for _, char in sorted(known) if not char.isascii() and not "０" <= char <= "ｚ")


def choose_words(dictionary: Path, texts: Iterable[str]) -> tuple[list[str], list[int]]:
    """Give the words that are frequent enough, and the numbers of their classes; our own tables win."""
    classes: dict[str, str] = {}
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, tag, *_ = line.split()
        if 2 <= len(word) <= 6 and not word.isascii() and tag not in ("nr", "w", "x", "nx"):
            classes[word] = _OF_TAG.get(tag, "noun")
    classes.update(dict.fromkeys((word for word in place_forms() if 2 <= len(word) <= 6), "place"))
    classes.update(dict.fromkeys((word for word in org_suffixes() if len(word) >= 2), "body"))
    for table in ("zh_roles", "zh_occupations"):
        classes.update(dict.fromkeys((row["surface"] for row in read_table(table) if len(row["surface"]) >= 2), "post"))
    classes.update(dict.fromkeys((name for name in surnames() if len(name) <= 2), "surname"))
    words = sorted(classes)
    matcher = AhoCorasick(words, matchkind=MatchKind.Standard)
    counts: Counter[int] = Counter()
    for text in texts:
        counts.update(index for index, _, _ in matcher.find_matches_as_indexes(text, overlapping=True))
    kept = [word for index, word in enumerate(words) if counts[index] >= LEAST_WORD]
    return kept, [CLASSES.index(classes[word]) for word in kept]
