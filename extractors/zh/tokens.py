"""Tokens of single characters, for documents of spaCy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.tokens import Doc
from spacy.util import DummyTokenizer

if TYPE_CHECKING:
    from spacy.vocab import Vocab


class _CharacterNumbers(dict[str, int]):
    """The numbers that characters have in a vocabulary, each asked for once."""

    def __init__(self, vocab: Vocab) -> None:
        super().__init__()
        self.vocab = vocab

    def __missing__(self, char: str) -> int:
        number = self[char] = self.vocab[char].orth
        return number


class CharacterTokenizer(DummyTokenizer):
    """Makes every character a token, blanks too: the number of a token is the offset of its character."""

    def __init__(self, vocab: Vocab) -> None:
        """Need nothing but the vocabulary."""
        self.vocab = vocab
        self._numbers = _CharacterNumbers(vocab)

    def __call__(self, text: str) -> Doc:
        """Give the document of a text; characters are looked up by their number, which is several times as fast as by their name."""
        words: list[Any] = list(map(self._numbers.__getitem__, text))
        return Doc(self.vocab, words=words, spaces=[False] * len(text))
