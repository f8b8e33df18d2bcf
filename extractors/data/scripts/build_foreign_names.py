"""Build zh_transliteration.tsv and zh_japanese_surnames.tsv.

usage: python -m extractors.data.scripts.build_foreign_names DATA_FOLDER

Transliteration: the characters of the foreign names of lexicon/hanlp1 (person/nrf.txt and the person list) against
running text. Japanese surnames: hand/japanese_surnames.tsv (weight 1), and those of lexicon/hanlp1/person/nrj.txt
of two or three characters that are no word of CoreNatureDictionary (weight 0.3).
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from pathlib import Path

from extractors.data.scripts.corpora import HAN, general_characters
from extractors.data.scripts.tables import read_hand, write_table

MIN_COUNT = 12


def write_transliteration(data: Path) -> None:
    counts: Counter[str] = Counter()
    folder = data / "lexicon" / "hanlp1"
    for line in (folder / "person" / "nrf.txt").read_text(encoding="utf-8-sig").split():
        counts.update(line if HAN.fullmatch(line) else "")
    for line in (folder / "custom" / "人名词典.txt").read_text(encoding="utf-8-sig").splitlines():
        name, _, tag = line.partition(" ")
        if tag.startswith("nrf"):
            counts.update("".join(HAN.findall(name)))
    general = general_characters(data)
    total, characters = sum(counts.values()), sum(general.values())
    rows = [
        (char, f"{math.log(count / total / ((general[char] + 5) / characters)):.2f}")
        for char, count in counts.items()
        if count >= MIN_COUNT
    ]
    write_table("zh_transliteration", ("char", "log_odds"), rows)


def write_japanese_surnames(data: Path) -> None:
    folder = data / "lexicon" / "hanlp1"
    words = {line.split()[0] for line in (folder / "CoreNatureDictionary.txt").read_text(encoding="utf-8").splitlines()}
    frequent = {surname for (line,) in read_hand("japanese_surnames") for surname in line.split()}
    rows = dict.fromkeys(frequent, "1")
    for line in (folder / "person" / "nrj.txt").read_text(encoding="utf-8-sig").splitlines():
        surname, tag = line.split()[0], line.split()[-1]
        if tag == "x" and 2 <= len(surname) <= 3 and HAN.fullmatch(surname) and surname not in words:
            rows.setdefault(surname, "0.3")
    write_table("zh_japanese_surnames", ("surname", "weight"), rows.items())


def main() -> None:
    write_transliteration(Path(sys.argv[1]))
    write_japanese_surnames(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
