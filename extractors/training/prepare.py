"""Gather the training sentences: ``python -m extractors.training.prepare DATA_FOLDER OUT_FOLDER [MEASURED]``.

DATA_FOLDER holds ``ner`` and ``corpus`` (see README.md beside this file). MEASURED is a file of the articles that
scores are measured on, one JSON object with a ``text`` a line: no article that begins like one of them is used. Writes
``annotated.jsonl`` and ``silver.jsonl``, one sentence a line, and ``plain.txt``, unannotated sentences; a sentence that
stands in the sources twice is written once.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.training.examples import cut_sentences, read_corpora, write_examples
from extractors.training.silver import mine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


PLAIN = {"news-2016-2020": 100, "xwlb-2012-2022": 30, "xwlb-2022-2026": 80}
"""Which part of each corpus is read without annotation, in percent of its articles."""
SILVER = {"news-2016-2020": 100, "xwlb-2012-2022": 25, "xwlb-2022-2026": 60}
"""Which part is read by the rules."""


def read_articles(folder: Path, shares: Mapping[str, int], measured: frozenset[str]) -> Iterator[dict[str, str]]:
    """Give the articles of the corpora, drawn by a hash of their names, none of which begins like a measured one."""
    for name, share in shares.items():
        with lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                drawn = int(hashlib.blake2b(record["id"].encode(), digest_size=4).hexdigest(), 16) % 100 < share
                if drawn and opening(record["text"]) not in measured:
                    yield record


def opening(text: str) -> str:
    """Give the first forty characters of a text that are no blanks: equal for copies of one article."""
    return "".join(text[:200].split())[:40]


def read_plain(folder: Path, measured: frozenset[str]) -> Iterator[str]:
    """Give the unannotated sentences."""
    for record in read_articles(folder, PLAIN, measured):
        for example in cut_sentences(record["text"], (), "plain"):
            yield example.text


def main() -> None:
    """Write the files."""
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    measured: frozenset[str] = frozenset()
    if len(sys.argv) > 3:
        lines = Path(sys.argv[3]).read_text(encoding="utf-8").splitlines()
        measured = frozenset(opening(json.loads(line)["text"]) for line in lines)
    out.mkdir(parents=True, exist_ok=True)
    print("annotated", write_examples(out / "annotated.jsonl", read_corpora(data / "ner")), flush=True)
    with (out / "plain.txt").open("w", encoding="utf-8") as file:
        sentences = dict.fromkeys(read_plain(data / "corpus", measured))
        file.writelines(f"{sentence}\n" for sentence in sentences)
    print(
        "silver",
        write_examples(out / "silver.jsonl", mine(read_articles(data / "corpus", SILVER, measured))),
        flush=True,
    )


if __name__ == "__main__":
    main()
