"""First vectors of characters and pairs: continuous bags of words over unannotated sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from gensim.models import Word2Vec

from extractors.training.encoder import CHARACTER_SIZE, PAIR_SIZE
from extractors.zh.tagger.inputs import FIRST_CHARACTER, PAIRS, hash_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from extractors.zh.tagger.inputs import Alphabet

LIKE_RANDOM = 0.3
"""The spread of the vectors: that of the random ones they replace."""


class _Sentences:
    """Sentences as lists of row numbers, readable more than once."""

    def __init__(self, sentences: list[str], rows: Callable[[str], NDArray[np.int32]]) -> None:
        self.sentences, self.rows = sentences, rows

    def __iter__(self) -> Iterator[list[str]]:
        for sentence in self.sentences:
            yield list(map(str, self.rows(sentence).tolist()))


def learn_vectors(
    alphabet: Alphabet, sentences: list[str], seed: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Give the vectors of all characters and of all pairs; rows that never stood in a sentence stay zero."""
    characters = _learn(
        _Sentences(sentences, alphabet.number), len(alphabet.characters) + FIRST_CHARACTER, CHARACTER_SIZE, seed
    )
    pairs = _learn(_Sentences(sentences, lambda text: hash_pairs(alphabet.number(text))), PAIRS, PAIR_SIZE, seed)
    return characters, pairs


def _learn(sentences: _Sentences, rows: int, size: int, seed: int) -> NDArray[np.float32]:
    model = Word2Vec(
        sentences,
        vector_size=size,
        window=4,
        min_count=5,
        sg=0,
        negative=8,
        epochs=2,
        workers=1,
        seed=seed,
        sample=1e-4,
    )
    table = np.zeros((rows, size), np.float32)
    for row in model.wv.index_to_key:
        table[int(row)] = model.wv[row]
    return table * (LIKE_RANDOM / table[table.any(axis=1)].std())
