"""Build zh_surnames.tsv: surnames with their bearers per million and their log-odds against running text.

usage: python -m extractors.data.scripts.build_surnames DATA_FOLDER

Kept are the surnames of hand/surnames.tsv, and those of lexicon/names/familyname.csv with 10,000 bearers or more
that also begin full names of lexicon/names/chi_names or of the person list in lexicon/hanlp1.
"""

from __future__ import annotations

import csv
import math
import sys
from pathlib import Path

from extractors.data.scripts.corpora import general_characters, read_full_names
from extractors.data.scripts.tables import read_hand, write_table

MIN_BEARERS = 10_000
MIN_FULL_NAMES = 3


def main() -> None:
    data = Path(sys.argv[1])
    with (data / "lexicon" / "names" / "familyname.csv").open(encoding="utf-8-sig", newline="") as table:
        bearers = {row["surname"]: int(row["n.1930_2008"]) for row in csv.DictReader(table)}
    total = sum(bearers.values())
    begins: dict[str, int] = {}
    for name in read_full_names(data):
        begins[name[0]] = begins.get(name[0], 0) + 1
    kept = {
        surname
        for surname, count in bearers.items()
        if count >= MIN_BEARERS and (len(surname) > 1 or begins.get(surname, 0) >= MIN_FULL_NAMES)
    }
    for (line,) in read_hand("surnames"):
        kept |= set(line.split()) if " " in line else set(line)
    general = general_characters(data)
    characters = sum(general.values())
    rows = []
    for surname in kept:
        share = max(bearers.get(surname, 0), 200) / total
        elsewhere = math.prod(max(general[char], 1) / characters for char in surname)
        kind = "single" if len(surname) == 1 else "compound"
        rows.append((surname, kind, f"{share * 1e6:.2f}", f"{math.log(share / elsewhere):.2f}"))
    write_table("zh_surnames", ("surname", "kind", "per_million", "log_odds"), rows)


if __name__ == "__main__":
    main()
