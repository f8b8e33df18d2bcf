"""Print how well the characters alone tell Chinese names from other strings that begin with a surname.

usage: python -m extractors.data.scripts.measure_name_score DATA_FOLDER

Names: the surname and given-name pairs of ner/pku199801.txt.xz (not among the sources of zh_given_chars). Others:
strings of two and three characters of the same text that begin with a surname at the begin of a word and reach into
no name. Printed for each threshold: the share of names and of others that score above it. The stopwords were partly
counted in this text, so the second share flatters.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from extractors.data.scripts.corpora import HAN, read_pku, read_pku_surname_pairs
from extractors.lexicons import surnames
from extractors.zh.names import score_chinese, split_surname

THRESHOLDS = (-2, 0, 2, 4, 6, 8)


def read_others(data: Path) -> Counter[tuple[str, str]]:
    """Count the strings that are no names, as surname and rest."""
    found: Counter[tuple[str, str]] = Counter()
    for words in read_pku(data):
        for index, (word, tag) in enumerate(words):
            if tag.startswith("nr") or word[:1] not in surnames():
                continue
            after = ""
            for text, kind in words[index + 1 : index + 3]:
                if kind.startswith("nr"):
                    break
                after += text
            for length in (2, 3):
                string = (word + after)[:length]
                if len(string) == length and HAN.fullmatch(string):
                    found[split_surname(string)] += 1
    return found


def main() -> None:
    data = Path(sys.argv[1])
    names = Counter(pair for pair in read_pku_surname_pairs(data) if pair[0] in surnames() and len(pair[1]) in (1, 2))
    others = read_others(data)
    print(f"{len(names)} names, {sum(others.values())} other strings")
    print("threshold\tnames above\tothers above")
    for threshold in THRESHOLDS:
        shares = []
        for strings in (names, others):
            scores = ((score_chinese(*pair), count) for pair, count in strings.items() if pair[1])
            above = sum(count for score, count in scores if score > threshold)
            shares.append(100 * above / sum(strings.values()))
        print(f"{threshold}\t{shares[0]:.1f} %\t{shares[1]:.2f} %")


if __name__ == "__main__":
    main()
