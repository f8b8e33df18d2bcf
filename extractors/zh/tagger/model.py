"""The trained tagger: reads its file once and tags sentences.

>>> tagger = load_tagger()
>>> sentence = "岭东市星辰集团总经理闻人牧野出席会议。"
>>> [(sentence[span.start : span.end], span.label) for span in tagger.tag([sentence])[0]]
[('岭东市星辰集团', 'ORG'), ('总经理', 'ROLE'), ('闻人牧野', 'PER')]
"""

from __future__ import annotations

import zipfile
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from threadpoolctl import ThreadpoolController

from extractors.lexicons import LexiconError
from extractors.zh.tagger.decoding import TaggedSpan, lead, read_spans
from extractors.zh.tagger.inputs import Alphabet
from extractors.zh.tagger.network import Network

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

FILE = "model.npz"
_BATCH = 20_000
"""Characters that are tagged at a time: bounds the memory a huge text takes."""


class Tagger:
    """Finds people (PER), organisations (ORG), posts (ROLE) and places (LOC) by what they look like and stand beside."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """Take the arrays of a model file."""
        self.alphabet = Alphabet(
            _text(arrays["alphabet"]), _text(arrays["words"]).split("\n"), arrays["word_classes"].tolist()
        )
        self.network = Network(arrays)
        self.follow = arrays["follow"].astype(np.int32)
        self.tags = _text(arrays["tags"]).split("\n")
        self.precision = int(arrays["precision"])
        self._threads = ThreadpoolController()

    def tag(self, sentences: Sequence[str]) -> list[list[TaggedSpan]]:
        """Give the spans of each sentence, in order; what a sentence says does not depend on its neighbours."""
        spans: list[list[TaggedSpan]] = []
        first = 0
        while first < len(sentences):
            size, last = 0, first
            while last < len(sentences) and (last == first or size + len(sentences[last]) <= _BATCH):
                size += len(sentences[last])
                last += 1
            spans += self._tag(sentences[first:last])
            first = last
        return spans

    def _tag(self, sentences: Sequence[str]) -> list[list[TaggedSpan]]:
        inputs = self.alphabet.lay_out(sentences)
        with self._threads.limit(limits=1, user_api="blas"):
            scores = self.network.score(inputs)
        spans: list[list[TaggedSpan]] = [[] for _ in sentences]
        for number, tags, leads in lead(scores, self.follow, inputs.places):
            spans[number] = read_spans(tags.tolist(), leads.tolist(), self.tags)
        return spans


@cache
def load_tagger() -> Tagger:
    """Load the tagger of the package once per process. Raises LexiconError where its file is missing or broken."""
    path = files("extractors") / "zh" / "tagger" / FILE
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return Tagger({name: arrays[name] for name in arrays.files})
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise LexiconError(f"extractors/zh/tagger/{FILE}: cannot be read ({error}); reinstall the package") from error


def _text(array: NDArray[np.generic]) -> str:
    """Give the text that an array of UTF-8 bytes holds."""
    return array.tobytes().decode("utf-8")
