"""Read the text and name lists that the builders of the lexicons count in."""

from __future__ import annotations

import itertools
import json
import lzma
import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HAN = re.compile(r"[㐀-鿿]+")


def read_pku(data: Path) -> Iterator[list[tuple[str, str]]]:
    """Give each paragraph of ner/pku199801.txt.xz as (word, tag); surname and given name are joined into one nr."""
    with lzma.open(data / "ner" / "pku199801.txt.xz", "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            words: list[tuple[str, str]] = []
            for token in line.split()[1:]:
                word, _, tag = unicodedata.normalize("NFKC", token).lstrip("[").partition("/")
                tag = tag.partition("]")[0]
                if tag == "nr" and words and words[-1][1] == "nr" and len(words[-1][0]) <= 2 and len(word) <= 2:
                    words[-1] = (words[-1][0] + word, "nr")
                else:
                    words.append((word, tag))
            yield words


def read_pku_surname_pairs(data: Path) -> Iterator[tuple[str, str]]:
    """Give (surname, given name) where two nr tokens follow each other."""
    with lzma.open(data / "ner" / "pku199801.txt.xz", "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            pairs = [token.lstrip("[").partition("/")[::2] for token in line.split()[1:]]
            for (word, tag), (after, tag_after) in itertools.pairwise(pairs):
                if tag == tag_after == "nr" and len(word) <= 2 and len(after) <= 2:
                    yield word, after


def read_msra_persons(data: Path) -> Iterator[str]:
    """Give the persons of ner/msra-part/train.bio."""
    name = ""
    for line in (data / "ner" / "msra-part" / "train.bio").read_text(encoding="utf-8").splitlines():
        char, _, tag = line.partition(" ")
        if tag == "I-PER":
            name += char
            continue
        if name:
            yield name
        name = char if tag == "B-PER" else ""
    if name:
        yield name


def read_boson(data: Path) -> Iterator[list[tuple[str, str]]]:
    """Give the entities (text, type) of each record of ner/boson/boson.jsonl."""
    with (data / "ner" / "boson" / "boson.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield [(entity["entity"], entity["entity_type"]) for entity in json.loads(line)["entity_list"]]


def read_full_names(data: Path) -> Iterator[str]:
    """Give Chinese full names of 2 to 4 characters: lexicon/names/chi_names and the nr entries of lexicon/hanlp1."""
    for line in (data / "lexicon" / "names" / "chi_names").read_text(encoding="utf-8").split():
        if 2 <= len(line) <= 4 and HAN.fullmatch(line):
            yield line
    persons = data / "lexicon" / "hanlp1" / "custom" / "人名词典.txt"
    for line in persons.read_text(encoding="utf-8-sig").splitlines():
        name, _, tag = line.partition(" ")
        if tag.startswith("nr ") and 2 <= len(name) <= 4 and HAN.fullmatch(name):
            yield name


def general_characters(data: Path) -> Counter[str]:
    """Count the Han characters of running text: corpus/news-2016-2020 and the words of PKU that are no persons."""
    found: Counter[str] = Counter()
    with lzma.open(data / "corpus" / "news-2016-2020.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            for run in HAN.findall(json.loads(line)["text"]):
                found.update(run)
    for words in read_pku(data):
        for word, tag in words:
            if not tag.startswith("nr"):
                found.update(HAN.findall(word)[0] if HAN.fullmatch(word) else "")
    return found
