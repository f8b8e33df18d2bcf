"""Build zh_org_suffixes.tsv from hand/org_suffixes.tsv, and say which frequent suffixes of the sources it lacks.

usage: python -m extractors.data.scripts.build_org_suffixes DATA_FOLDER

The hand-made list was written along lexicon/derived/hanlp_nis_org_suffixes.tsv and cped_org_keywords.tsv. A suffix
given twice keeps its first line (the weak kinds of a word come after the strong ones).
"""

from __future__ import annotations

import sys
from pathlib import Path

from extractors.data.scripts.tables import read_hand, write_table

REPORTED = 400


def main() -> None:
    suffixes: dict[str, tuple[str, str, str]] = {}
    for kind, strong, words in sorted(read_hand("org_suffixes"), key=lambda line: line[1], reverse=True):
        for word in words.split():
            suffixes.setdefault(word, (word, kind, strong))
    write_table("zh_org_suffixes", ("suffix", "kind", "strong"), suffixes.values())
    known = Path(sys.argv[1]) / "lexicon" / "derived" / "hanlp_nis_org_suffixes.tsv"
    lines = known.read_text(encoding="utf-8").splitlines()[:REPORTED]
    endings = tuple(word for word, _, flag in suffixes.values() if flag == "1")
    missing = [line.split("\t")[0] for line in lines if line.split("\t")[0] not in suffixes]
    print("not in the list, nor ending strongly:", *(word for word in missing if not word.endswith(endings)))


if __name__ == "__main__":
    main()
