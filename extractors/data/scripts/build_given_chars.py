"""Build zh_given_chars.tsv: how much more often a character stands in a given name than in running text.

usage: python -m extractors.data.scripts.build_given_chars DATA_FOLDER

Positions are counted in the full names (lexicon/names/chi_names, the person list in lexicon/hanlp1) after cutting
off the surname; the shares of lexicon/names/givenname.csv, which know no position, are the prior.
"""

from __future__ import annotations

import csv
import math
import sys
from collections import Counter
from pathlib import Path

from extractors.data.scripts.corpora import general_characters, read_full_names
from extractors.data.scripts.tables import write_table
from extractors.lexicons import surnames

PRIOR_NAMES = {"single": 3_000, "first": 4_000, "second": 4_000}
FLOOR_SHARE = 2e-7


def split_name(name: str) -> tuple[str, str] | None:
    """Split a full name into surname and given name, or None where there is no known surname."""
    for length in (2, 1) if len(name) > 2 else (1,):
        if name[:length] in surnames() and 1 <= len(name) - length <= 2:
            return name[:length], name[length:]
    return None


def main() -> None:
    data = Path(sys.argv[1])
    counts: dict[str, Counter[str]] = {position: Counter() for position in PRIOR_NAMES}
    for name in read_full_names(data):
        parts = split_name(name)
        if parts is None:
            continue
        given = parts[1]
        if len(given) == 1:
            counts["single"][given] += 1
        else:
            counts["first"][given[0]] += 1
            counts["second"][given[1]] += 1
    with (data / "lexicon" / "names" / "givenname.csv").open(encoding="utf-8-sig", newline="") as table:
        known = {row["character"]: float(row["name.ppm"]) for row in csv.DictReader(table)}
    prior_total = sum(known.values())
    general = general_characters(data)
    characters = sum(general.values())
    rows = []
    for char in set(known).union(*counts.values()):
        if not "㐀" <= char <= "鿿":
            continue
        prior = known.get(char, 0.0) / prior_total
        elsewhere = (general[char] + 5) / (characters + 5 * 6_000)
        odds = []
        for position, weight in PRIOR_NAMES.items():
            total = sum(counts[position].values())
            share = (counts[position][char] + weight * prior) / (total + weight)
            odds.append(f"{math.log(max(share, FLOOR_SHARE) / elsewhere):.2f}")
        rows.append((char, *odds))
    write_table("zh_given_chars", ("char", "single", "first", "second"), rows)


if __name__ == "__main__":
    main()
