"""Train the tagger: ``python -m extractors.training.train DATA_FOLDER SENTENCES OUT [--masked STEPS] [--passes N]``.

First characters and pairs get vectors, then the encoder guesses masked characters of unannotated text, then it learns
the spans of all annotated and silver sentences. One thread and fixed seeds. OUT/model.pt is what ``export`` reads.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from extractors.training.batches import BATCH, Exchange, blur, forget, group, mask, targets, to_tensors
from extractors.training.encoder import RESUME_TAGS, Encoder
from extractors.training.examples import Example, read_examples, read_tagged_lines
from extractors.training.vectors import learn_vectors
from extractors.training.words import CLASSES, choose_characters, choose_words
from extractors.zh.tagger.decoding import lead, read_spans
from extractors.zh.tagger.inputs import PLACES_IN_WORD, Alphabet, hash_pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

SEED = 20261121
COPIES = {"resume": 5, "silver": 1, "cluener": 1, "msra": 1, "pku": 1, "boson": 1}
"""How often a sentence of each source is read in one pass."""

BARE = 0.3
"""The share of the sentences without any span that is read."""


def make_alphabet(data: Path, sentences: Path, plain: list[str]) -> Alphabet:
    """Choose characters and words, once; they are kept beside the sentences."""
    kept = sentences / "alphabet.json"
    if not kept.exists():
        texts = [*plain, *(e.text for e in read_examples(sentences / "annotated.jsonl"))]
        words, classes = choose_words(data / "lexicon" / "hanlp1" / "CoreNatureDictionary.txt", texts)
        kept.write_text(json.dumps([choose_characters(texts), words, classes], ensure_ascii=False), encoding="utf-8")
    return Alphabet(*json.loads(kept.read_text(encoding="utf-8")))


class Schedule:
    """Adam with a warm-up and a cosine to nothing."""

    def __init__(self, model: nn.Module, steps: int, peak: float) -> None:
        self.optimiser = torch.optim.AdamW(model.parameters(), lr=peak, weight_decay=0.01, betas=(0.9, 0.98))
        self.model, self.steps, self.peak, self.done = model, steps, peak, 0

    def step(self, loss: Tensor) -> None:
        """Take one step."""
        self.done += 1
        share = min(1.0, self.done / 200) * 0.5 * (1 + math.cos(math.pi * min(1.0, self.done / self.steps)))
        for some in self.optimiser.param_groups:
            some["lr"] = self.peak * max(share, 0.01)
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()


def learn_masked(
    model: Encoder, alphabet: Alphabet, plain: list[str], steps: int, generator: np.random.Generator
) -> None:
    """Let the encoder guess masked characters."""
    schedule, began, seen = Schedule(model, steps, 2e-3), time.time(), 0
    while schedule.done < steps:
        for batch in group(plain, generator.permutation(len(plain)).tolist()):
            if schedule.done >= steps:
                return
            characters, _, words, _, _ = to_tensors(alphabet, [plain[i] for i in batch])
            shown, rows = mask(characters, generator)
            hidden_near = torch.zeros(len(words), 1)
            for shift in (-1, 0, 1):
                hidden_near[(rows + shift).clamp(0, len(words) - 1)] = 1
            pairs = torch.from_numpy(hash_pairs(shown.int().numpy())).long()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                state = model(shown, pairs, words * (1 - hidden_near))
                loss = functional.cross_entropy(model.guess(state[rows]).float(), characters[rows])
            schedule.step(loss)
            seen += len(characters)
            if schedule.done % 100 == 0:
                print(f"masked {schedule.done} loss {loss.item():.3f} {seen / (time.time() - began):.0f}/s", flush=True)


def learn_spans(
    model: Encoder,
    alphabet: Alphabet,
    examples: list[Example],
    passes: int,
    exchange: Exchange,
    dev: list[Example],
    out: Path,
) -> None:
    """Let the tagger learn the spans of all examples."""
    generator = exchange.random
    steps = passes * sum(len(e.text) + 4 for e in examples) // BATCH
    schedule, began, seen = Schedule(model, steps, 1.5e-3), time.time(), 0
    for number in range(passes):
        total = 0.0
        for batch in group([e.text for e in examples], generator.permutation(len(examples)).tolist()):
            chosen = [exchange(examples[i]) for i in batch]
            characters, _, words, places, lengths = to_tensors(alphabet, [e.text for e in chosen])
            characters = forget(characters, generator)
            pairs = torch.from_numpy(hash_pairs(characters.int().numpy())).long()
            common, own = targets(chosen, len(characters))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                state = model(characters, pairs, blur(words, generator))
            loss = model.spans.loss(state.float(), common, places, lengths)
            resumes = torch.tensor([e.source == "resume" for e in chosen])
            if resumes.any():
                part = model.resume.loss(state.float(), own, places[resumes], lengths[resumes])
                loss = loss + part * resumes.float().mean()
            schedule.step(loss)
            total += loss.item()
            seen += len(characters)
            if schedule.done % 100 == 0:
                print(
                    f"spans {schedule.done}/{steps} loss {total / 100:.3f} {seen / (time.time() - began):.0f}/s",
                    flush=True,
                )
                total = 0.0
            if schedule.done % 500 == 0:
                torch.save(model.state_dict(), out)
        torch.save(model.state_dict(), out)
        print(f"pass {number + 1}: resume dev F1 {measure_resume(model, alphabet, dev):.4f}", flush=True)


def measure_resume(model: Encoder, alphabet: Alphabet, dev: Sequence[Example]) -> float:
    """Give the F1 over exact spans of all eight types of the résumé corpus."""
    model.eval()
    with torch.no_grad():
        inputs = alphabet.lay_out([e.text for e in dev])
        state = model(
            *map(torch.from_numpy, (inputs.characters.astype(int), inputs.pairs.astype(int))),
            torch.from_numpy(inputs.words).float(),
        )
        scores = (model.resume.score(state) * 256).round().int().numpy()
        steps = (model.resume.steps() * 256).round().int().numpy()
    model.train()
    right = found = gold = 0
    for number, tags, leads in lead(scores, steps, inputs.places):
        spans = {(s.start, s.end, s.label) for s in read_spans(tags.tolist(), leads.tolist(), RESUME_TAGS)}
        right += len(spans & set(dev[number].types))
        found += len(spans)
        gold += len(dev[number].types)
    return 2 * right / max(1, found + gold)


def main() -> None:
    """Train and save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--masked", type=int, default=800, help="steps of guessing masked characters")
    parser.add_argument("--passes", type=int, default=2, help="passes over the annotated and silver sentences")
    parser.add_argument("--begin", type=Path, help="an encoder that has guessed masked characters already")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    generator = np.random.default_rng(SEED)
    plain = (options.sentences / "plain.txt").read_text(encoding="utf-8").splitlines()
    alphabet = make_alphabet(options.data, options.sentences, plain)
    print("characters", len(alphabet.characters), "words", len(alphabet.words), flush=True)
    model = Encoder(len(alphabet.characters), PLACES_IN_WORD * len(CLASSES))
    if options.begin:
        model.load_state_dict(torch.load(options.begin))
    else:
        characters, pairs = learn_vectors(alphabet, plain, SEED)
        with torch.no_grad():
            model.characters.weight += torch.from_numpy(characters)
            model.pairs.weight += torch.from_numpy(pairs)
        print("vectors learnt", flush=True)
        learn_masked(model, alphabet, plain, options.masked, generator)
        torch.save(model.state_dict(), options.out / "masked.pt")
    examples = [
        *read_examples(options.sentences / "annotated.jsonl"),
        *read_examples(options.sentences / "silver.jsonl"),
    ]
    examples = [e for e in examples if e.spans or e.source == "resume" or generator.random() < BARE]
    examples = [example for example in examples for _ in range(COPIES[example.source])]
    dev = list(read_tagged_lines(options.data / "ner" / "resume" / "dev.char.bmes", "resume"))
    exchange = Exchange(options.data / "lexicon", generator)
    learn_spans(model, alphabet, examples, options.passes, exchange, dev, options.out / "model.pt")


if __name__ == "__main__":
    main()
