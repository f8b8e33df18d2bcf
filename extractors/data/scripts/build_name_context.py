"""Build zh_name_context.tsv: how much more often a character stands next to a personal name than elsewhere.

usage: python build_name_context.py DATA_FOLDER > ../zh_name_context.tsv

Reads ner/pku199801.txt.xz (nr tags) and ner/msra-part/train.bio (PER).
Columns: the character, the log-odds (natural logarithm, smoothed) that it stands directly before a name and after one.
"""

from __future__ import annotations

import lzma
import math
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator  # noqa: TC003
from pathlib import Path

Piece = tuple[str, bool]


def read_pku(path: Path) -> Iterator[list[Piece]]:
    with lzma.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            pieces: list[Piece] = []
            for token in line.split()[1:]:
                word, _, tag = token.lstrip("[").partition("/")
                is_name = tag.startswith("nr")
                if is_name and pieces and pieces[-1][1]:
                    pieces[-1] = (pieces[-1][0] + word, True)
                else:
                    pieces.append((word, is_name))
            yield pieces


def read_bio(path: Path) -> Iterator[list[Piece]]:
    pieces: list[Piece] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            if pieces:
                yield pieces
            pieces = []
            continue
        char, tag = line.split()[0], line.split()[-1]
        if tag == "I-PER" and pieces:
            pieces[-1] = (pieces[-1][0] + char, True)
        else:
            pieces.append((char, tag == "B-PER"))
    if pieces:
        yield pieces


def main() -> None:
    folder = Path(sys.argv[1]) / "ner"
    general: Counter[str] = Counter()
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    for pieces in (*read_pku(folder / "pku199801.txt.xz"), *read_bio(folder / "msra-part" / "train.bio")):
        normal = [(unicodedata.normalize("NFKC", word), is_name) for word, is_name in pieces]
        for index, (word, is_name) in enumerate(normal):
            general.update(word)
            if is_name and 2 <= len(word) <= 4:
                before["^" if index == 0 else normal[index - 1][0][-1:]] += 1
                after["$" if index + 1 == len(normal) else normal[index + 1][0][:1]] += 1
    total, total_before, total_after = sum(general.values()), sum(before.values()), sum(after.values())
    print("char\tbefore\tafter")
    for char in sorted(general):
        if general[char] < 20 or not char.strip() or char in "\t^$":
            continue
        base = general[char] / total
        odds = [
            math.log((counts[char] + 2 * base) / (sum_of + 2) / base)
            for counts, sum_of in ((before, total_before), (after, total_after))
        ]
        print(f"{char}\t{odds[0]:.2f}\t{odds[1]:.2f}")


if __name__ == "__main__":
    main()
