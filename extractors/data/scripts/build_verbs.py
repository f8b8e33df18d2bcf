"""Build zh_verbs.tsv: verbs and adverbs of two characters, with which what stands behind a name can go on.

usage: python -m extractors.data.scripts.build_verbs DATA_FOLDER

A word of lexicon/hanlp1 (CoreNatureDictionary) or of PKU is kept where most of its uses are
those of a verb or an adverb and there are ``LEAST`` of them. ``uses`` adds the counts of both.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from extractors.data.scripts.corpora import HAN, read_pku
from extractors.data.scripts.tables import write_table

TAGS = ("v", "vi", "vn", "vd", "vg", "vf", "vx", "vl", "d", "ad", "i", "l")
LEAST = 20
SHARE = 0.6


def count(data: Path) -> tuple[Counter[str], Counter[str]]:
    """Count the words of two characters: as verbs, and in all."""
    verbs: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for line in (data / "lexicon" / "hanlp1" / "CoreNatureDictionary.txt").read_text(encoding="utf-8-sig").splitlines():
        word, *cells = line.split()
        for tag, number in zip(cells[::2], cells[1::2], strict=True):
            uses[word] += int(number)
            verbs[word] += int(number) if tag in TAGS else 0
    for words in read_pku(data):
        for word, tag in words:
            uses[word] += 1
            verbs[word] += tag in TAGS
    return verbs, uses


def main() -> None:
    verbs, uses = count(Path(sys.argv[1]))
    rows = [
        (word, number)
        for word, number in verbs.items()
        if len(word) == 2 and HAN.fullmatch(word) and number >= LEAST and number >= SHARE * uses[word]
    ]
    write_table("zh_verbs", ("word", "uses"), rows)


if __name__ == "__main__":
    main()
