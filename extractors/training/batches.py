"""Sentences as tensors: batches of about equal size, with names and posts exchanged for others now and then."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import numpy as np
import torch

from extractors.lexicons import given_chars, name_stopwords, surname_odds
from extractors.training.encoder import RESUME_TAGS, TAGS
from extractors.training.examples import MARKED, Example
from extractors.training.words import CLASSES
from extractors.zh.tagger.inputs import FIRST_CHARACTER, MASKED, PLACES_IN_WORD, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from torch import Tensor

    from extractors.zh.tagger.inputs import Alphabet

BATCH = 3000
"""Characters a batch."""
EXCHANGED_NAMES, EXCHANGED_POSTS = 0.3, 0.2


def group(sentences: Sequence[str], order: Sequence[int]) -> Iterator[list[int]]:
    """Part sentences into batches of similar length, in a shuffled order that was given."""
    for begin in range(0, len(order), 2000):
        pool = sorted(order[begin : begin + 2000], key=lambda i: len(sentences[i]))
        batches: list[list[int]] = [[]]
        size = 0
        for i in pool:
            if size + len(sentences[i]) > BATCH and batches[-1]:
                batches.append([])
                size = 0
            batches[-1].append(i)
            size += len(sentences[i]) + 4
        yield from batches


class Exchange:
    """Puts other names and posts into examples, so that the tagger learns their surroundings and not a list of them."""

    def __init__(self, lexicon: Path, generator: np.random.Generator) -> None:
        """Read the lists of names and titles below the folder ``lexicon``."""
        self.random = generator
        self.names = (lexicon / "names" / "chi_names").read_text(encoding="utf-8").split()
        foreign = (lexicon / "hanlp1" / "person" / "nrf.txt").read_text(encoding="utf-8").split("\n")
        self.foreign = [line.split()[0] for line in foreign if line.split() and 2 <= len(line.split()[0]) <= 8]
        self.words = [w for w in sorted(name_stopwords()) if len(w) in (2, 3) and w[0] in surname_odds()]
        odds = surname_odds()
        self.surnames = sorted(odds, key=lambda name: -odds[name])
        self.given = sorted(given_chars())
        self.posts: list[str] = []
        for name in ("hanlp_nnt_titles", "cluener_train_positions", "resume_train_titles"):
            with (lexicon / "derived" / f"{name}.tsv").open(encoding="utf-8") as rows:
                self.posts += [row[0] for row in csv.reader(rows, delimiter="\t") if 2 <= len(row[0]) <= 8]

    def _pick(self, items: Sequence[str]) -> str:
        return items[int(self.random.integers(len(items)))]

    def name_like(self, name: str) -> str:
        """Give another name of the same make."""
        if len(name) > 4 or "·" in name:
            return self._pick(self.foreign)
        draw = self.random.random()
        if draw < 0.55:
            return self._pick(self.names)
        if draw < 0.65:
            return self._pick(self.words)
        if draw < 0.75:
            return self._pick(self.foreign)
        return self._pick(self.surnames) + "".join(self._pick(self.given) for _ in range(1 + (draw < 0.95)))

    def __call__(self, example: Example) -> Example:
        """Give an example with some spans exchanged; the same name in it is exchanged for the same."""
        if example.types:
            return example
        text, spans, position = "", [], 0
        told: dict[str, str] = {}
        for start, end, kind in example.spans:
            old = example.text[start:end]
            share = {"PER": EXCHANGED_NAMES, "ROLE": EXCHANGED_POSTS}.get(kind, 0.0)
            if old not in told:
                new = old
                if len(old) > 1 and self.random.random() < share:
                    new = self.name_like(old) if kind == "PER" else self._pick(self.posts)
                told[old] = new
            text += example.text[position:start]
            spans.append((len(text), len(text) + len(told[old]), kind))
            text += told[old]
            position = end
        return Example(text + example.text[position:], tuple(spans), example.source)


def possible_tags(example: Example, tags: Sequence[str], kinds: frozenset[str], *, types: bool = False) -> np.ndarray:
    """Give for every character which tags it may have: its span's, or O and whatever the source leaves unmarked."""
    numbers = {tag: number for number, tag in enumerate(tags)}
    free = np.array([tag == "O" or (not types and tag[2:] not in kinds) for tag in tags])
    table = np.tile(free, (len(example.text), 1))
    for start, end, kind in example.types if types else example.spans:
        table[start:end] = False
        if end - start == 1:
            table[start, numbers[f"S-{kind}"]] = True
        else:
            table[start, numbers[f"B-{kind}"]] = table[end - 1, numbers[f"E-{kind}"]] = True
            table[start + 1 : end - 1, numbers[f"I-{kind}"]] = True
    return table


def to_tensors(alphabet: Alphabet, sentences: Sequence[str]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Give characters, pairs, words, and of each sentence the rows of its places and its length."""
    inputs = alphabet.lay_out(sentences)
    lengths = torch.tensor([stop - start for start, stop in inputs.places])
    places = torch.zeros(len(sentences), int(lengths.max()), dtype=torch.long)
    for number, (start, stop) in enumerate(inputs.places):
        places[number, : stop - start] = torch.arange(start, stop)
    return (
        torch.from_numpy(inputs.characters).long(),
        torch.from_numpy(inputs.pairs).long(),
        torch.from_numpy(inputs.words).float(),
        places,
        lengths,
    )


def blur(words: Tensor, generator: np.random.Generator) -> Tensor:
    """Hide now and then all words, or those of one class, so that the tagger can do without the list."""
    draw = generator.random()
    if draw < 0.12:
        return words * 0
    if draw < 0.42:
        hidden = int(generator.choice([CLASSES.index(c) for c in ("post", "body", "place", "foreign", "surname")]))
        words = words.clone()
        words[:, [hidden + place * len(CLASSES) for place in range(PLACES_IN_WORD)]] = 0
    return words


def forget(characters: Tensor, generator: np.random.Generator, share: float = 0.01) -> Tensor:
    """Make some characters unknown."""
    lost = torch.from_numpy(generator.random(len(characters)) < share) & (characters >= FIRST_CHARACTER)
    return characters.masked_fill(lost, UNKNOWN)


def mask(characters: Tensor, generator: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Mask one character in seven; give the characters and the rows that were masked."""
    chosen = torch.from_numpy(generator.random(len(characters)) < 1 / 7) & (characters >= FIRST_CHARACTER)
    return characters.masked_fill(chosen, MASKED), chosen.nonzero().squeeze(1)


def targets(examples: Sequence[Example], size: int) -> tuple[Tensor, Tensor]:
    """Give the possible tags of all rows of a batch of ``size`` rows, for the common tags and for a résumé's own."""
    common = np.ones((size, len(TAGS)), bool)
    own = np.ones((size, len(RESUME_TAGS)), bool)
    position = 4
    for example in examples:
        stop = position + len(example.text)
        common[position:stop] = possible_tags(example, TAGS, MARKED[example.source])
        if example.types or example.source == "resume":
            own[position:stop] = possible_tags(example, RESUME_TAGS, frozenset(), types=True)
        position = stop + 4
    return torch.from_numpy(common), torch.from_numpy(own)
