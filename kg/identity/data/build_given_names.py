"""Build given_names.tsv: how frequent given names are, a million names each.

usage: python -m kg.identity.data.build_given_names DATA_FOLDER

DATA_FOLDER holds lexicon/names (counts of the characters of given names 1930-2008, and a list of full names), which is
no part of the project. Kept are characters as the only one, the first or the second of a given name, and whole given
names of two characters that ten or more people of the list bear.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from pathlib import Path

from extractors.lexicons import surnames

MIN_WHOLE = 10
PSEUDO = 40_000
"""Weight of the counts without position, in names, where the list of full names is thin."""


def main() -> None:
    """Read the sources and write the table beside this script."""
    folder = Path(sys.argv[1]) / "lexicon" / "names"
    with (folder / "givenname.csv").open(encoding="utf-8-sig", newline="") as table:
        anywhere = {row["character"]: float(row["name.ppm"]) / 1e6 for row in csv.DictReader(table)}
    given = [_given(line.strip()) for line in (folder / "chi_names").read_text("utf-8").splitlines() if line.strip()]
    single = Counter(name for name in given if len(name) == 1)
    double = [name for name in given if len(name) == 2]
    first, second = Counter(name[0] for name in double), Counter(name[1] for name in double)
    rows = [(name, "whole", count / len(double)) for name, count in Counter(double).items() if count >= MIN_WHOLE]
    for place, counts in (("single", single), ("first", first), ("second", second)):
        total = counts.total() + PSEUDO
        rows += [
            (char, place, (counts[char] + PSEUDO * anywhere.get(char, 0.0)) / total)
            for char in sorted(anywhere.keys() | counts.keys())
        ]
    lines = sorted(f"{form}\t{place}\t{share * 1e6:.1f}" for form, place, share in rows if share * 1e6 >= 1)
    text = "form\tplace\tper_million\n" + "".join(line + "\n" for line in lines)
    (Path(__file__).parent / "given_names.tsv").write_text(text, encoding="utf-8", newline="\n")


def _given(name: str) -> str:
    return name[2:] if name[:2] in surnames() and len(name) > 2 else name[1:]


if __name__ == "__main__":
    main()
