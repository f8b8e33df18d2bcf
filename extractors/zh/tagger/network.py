"""The network of the tagger in plain NumPy, in whole numbers.

Weights are whole numbers of at most 8 bits and activations of at most 10; they are multiplied as 32-bit floats, because
that is where matrix products are fast. A sum of such products stays below 2**24, where every whole number is a float of
its own, so the sums are exact in whatever order a machine adds them. Scaling and rounding between the layers are single
operations on single numbers, which the floating-point standard settles. So every machine computes the same scores.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from extractors.zh.tagger.inputs import GAP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from extractors.zh.tagger.inputs import Inputs

STEPS = (1, 2, 4, 1, 2, 4)
"""How far each convolution of three places reaches to both sides; none reaches over a gap between sentences."""
EXACT = 1 << 24
"""Whole numbers below this are exact in 32-bit floats."""
ROWS = 2048
"""How many places are computed at a time: as much as stays in a processor's cache."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Whole weights, inputs x outputs, and for each output what scales its sum and what is added then."""

    weights: NDArray[np.float32]
    scale: NDArray[np.float32]
    bias: NDArray[np.float32]

    def __call__(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the scaled sums, rounded to whole numbers."""
        sums: NDArray[np.float32] = values @ self.weights
        sums *= self.scale
        sums += self.bias
        return np.rint(sums, out=sums)

    def largest_input(self) -> int:
        """Give the largest input whose sums are exact."""
        return (EXACT - 1) // max(1, int(np.abs(self.weights).sum(axis=0).max()))


class Network:
    """From inputs to the scores of tags."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """Take the arrays of a model file: ``characters``, ``pairs``, ``word_unit``, ``limit`` and the layers."""
        self.characters = arrays["characters"].astype(np.float32)
        self.pairs = arrays["pairs"].astype(np.float32)
        self.word_unit = np.float32(arrays["word_unit"])
        self.limit = np.float32(arrays["limit"])
        self.enter = _layer(arrays, "enter")
        self.layers = tuple(_layer(arrays, f"layer{number}") for number in range(len(STEPS)))
        self.leave = _layer(arrays, "leave")

    def score(self, inputs: Inputs) -> NDArray[np.int32]:
        """Give the scores of all tags at every place of a batch, N x tags."""
        total = len(inputs.characters)
        scores = np.zeros((total, len(self.leave.bias)), np.int32)
        for start, stop in self._windows(inputs):
            scores[start:stop] = self._score(inputs, start, stop)
        return scores

    @staticmethod
    def _windows(inputs: Inputs) -> list[tuple[int, int]]:
        """Cut the batch in gaps between sentences, at about ``ROWS`` places; a window begins and ends with a gap."""
        windows: list[tuple[int, int]] = []
        start = 0
        for _, stop in inputs.places:
            if stop - start >= ROWS:
                windows.append((start, stop + GAP))
                start = stop
        if start + GAP < len(inputs.characters):
            windows.append((start, len(inputs.characters)))
        return windows

    def _score(self, inputs: Inputs, start: int, stop: int) -> NDArray[np.int32]:
        size = stop - start
        characters = inputs.characters[start:stop]
        real = (characters != 0).astype(np.float32)[:, None]
        pair = self.pairs[inputs.pairs[start:stop]]
        before = np.zeros_like(pair)
        before[1:] = pair[:-1]
        words = inputs.words[start:stop] * self.word_unit
        state = self.enter(np.concatenate([self.characters[characters], before, pair, words], axis=1))
        np.clip(state, 0, self.limit, out=state)
        state *= real
        width = state.shape[1]
        around = np.zeros((size, 3 * width), np.float32)
        for layer, step in zip(self.layers, STEPS, strict=True):
            around[step:, :width] = state[:-step]
            around[:step, :width] = 0
            around[:, width : 2 * width] = state
            around[:-step, 2 * width :] = state[step:]
            around[size - step :, 2 * width :] = 0
            change = layer(around)
            state += change
            np.clip(state, 0, self.limit, out=state)
            state *= real
        return self.leave(state).astype(np.int32)


def _layer(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Layer:
    return Layer(
        arrays[f"{name}_weights"].astype(np.float32),
        arrays[f"{name}_scale"].astype(np.float32),
        arrays[f"{name}_bias"].astype(np.float32),
    )
