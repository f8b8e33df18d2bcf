"""The network that is trained: what ``extractors.zh.tagger.network`` computes, in floating point, and its losses."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from extractors.training.examples import LABELS, RESUME_TYPES
from extractors.zh.tagger.inputs import FIRST_CHARACTER, PAIRS

CHARACTER_SIZE, PAIR_SIZE, HIDDEN = 96, 32, 128
STEPS = (1, 2, 4, 1, 2, 4)
"""How far each convolution of three places reaches to both sides."""
_NEVER = -1e4


def tag_names(kinds: tuple[str, ...]) -> list[str]:
    """Give the tags of some kinds of span: O, and B-, I-, E-, S- of each."""
    return ["O", *(f"{place}-{kind}" for kind in kinds for place in "BIES")]


TAGS = tag_names(LABELS)
RESUME_TAGS = tag_names(RESUME_TYPES)


def allowed_steps(tags: list[str]) -> Tensor:
    """Give 0 where a tag may follow another, else a very low number; last row and column are the sentence's edge."""
    edge = [*tags, "O"]
    matrix = torch.zeros(len(edge), len(edge))
    for i, before in enumerate(edge):
        for j, after in enumerate(edge):
            opened, closed = before[0] in "BI", after[0] in "IE"
            if opened != closed or (opened and before[2:] != after[2:]):
                matrix[i, j] = _NEVER
    return matrix


class SpanLayer(nn.Module):
    """Scores tags, and whole sentences of tags (a linear-chain conditional random field)."""

    def __init__(self, tags: list[str]) -> None:
        super().__init__()
        self.score = nn.Linear(HIDDEN, len(tags))
        self.follow = nn.Parameter(torch.zeros(len(tags) + 1, len(tags) + 1))
        self.register_buffer("allowed", allowed_steps(tags))

    def steps(self) -> Tensor:
        """Give the score of each tag after each other."""
        return self.follow + self.allowed

    def loss(self, hidden: Tensor, may_be: Tensor, places: Tensor, lengths: Tensor) -> Tensor:
        """Give the mean negative log-likelihood, per sentence, that each place has one of the tags it may have.

        ``hidden`` is N x HIDDEN, ``may_be`` N x tags; ``places`` is sentences x longest, the rows of each sentence.
        """
        scores = self.score(hidden).float()[places]
        closed = scores.masked_fill(~may_be[places], _NEVER)
        both = torch.cat([scores, closed])
        steps, twice = self.steps(), torch.cat([lengths, lengths])
        state = steps[-1, :-1] + both[:, 0]
        inner = steps[:-1, :-1].unsqueeze(0)
        for i in range(1, both.shape[1]):
            following = torch.logsumexp(state.unsqueeze(2) + inner, dim=1) + both[:, i]
            state = torch.where((i < twice).unsqueeze(1), following, state)
        total = torch.logsumexp(state + steps[:-1, -1], dim=1)
        every, right = total.chunk(2)
        return (every - right).mean()


class Encoder(nn.Module):
    """Characters, pairs and words to a vector a place: dilated convolutions over the places of a sentence."""

    def __init__(self, characters: int, classes: int) -> None:
        super().__init__()
        rows = characters + FIRST_CHARACTER
        self.characters = nn.Embedding(rows, CHARACTER_SIZE)
        self.pairs = nn.Embedding(PAIRS, PAIR_SIZE)
        nn.init.normal_(self.characters.weight, std=0.3)
        nn.init.normal_(self.pairs.weight, std=0.1)
        self.enter = nn.Linear(CHARACTER_SIZE + 2 * PAIR_SIZE + classes, HIDDEN)
        self.layers = nn.ModuleList(nn.Linear(3 * HIDDEN, HIDDEN) for _ in STEPS)
        for layer in self.layers:
            nn.init.normal_(layer.weight, std=0.6 / (3 * HIDDEN) ** 0.5)
            nn.init.zeros_(layer.bias)
        self.drop = nn.Dropout(0.15)
        self.guess = nn.Linear(HIDDEN, rows)
        self.spans = SpanLayer(TAGS)
        self.resume = SpanLayer(RESUME_TAGS)

    def forward(self, characters: Tensor, pairs: Tensor, words: Tensor) -> Tensor:
        """Give the vectors of all places, N x HIDDEN; empty places stay zero."""
        real = (characters != 0).unsqueeze(1)
        pair = self.pairs(pairs)
        before = functional.pad(pair[:-1], (0, 0, 1, 0))
        seen = torch.cat([self.characters(characters), before, pair, words], 1)
        state = functional.relu(self.enter(self.drop(seen))) * real
        for layer, step in zip(self.layers, STEPS, strict=True):
            wide = functional.pad(state, (0, 0, step, step))
            around = torch.cat([wide[: -2 * step], state, wide[2 * step :]], 1)
            state = self.drop(functional.relu(state + layer(around))) * real
        return state
