"""Write the model file: ``python -m extractors.training.export DATA_FOLDER SENTENCES MODEL.pt OUT.npz``.

Rounds a trained network to whole numbers: weights to 8 bits with a scale for each output, activations to as many bits
as keep every sum exact (see ``extractors.zh.tagger.network``). Prints the size, the limits and the F1 on the résumé
corpus before and after.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from extractors.training.encoder import RESUME_TAGS, TAGS, Encoder
from extractors.training.examples import read_examples, read_tagged_lines
from extractors.training.train import make_alphabet, measure_resume
from extractors.training.words import CLASSES
from extractors.zh.tagger.decoding import lead, read_spans
from extractors.zh.tagger.inputs import PLACES_IN_WORD
from extractors.zh.tagger.network import EXACT, Network

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from extractors.training.examples import Example
    from extractors.zh.tagger.inputs import Alphabet

PRECISION = 64
"""Units of a score to one nat."""
Arrays = dict[str, "NDArray[np.generic]"]


def quantise(weights: NDArray[np.float64]) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    """Round weights, inputs x outputs, to 8 bits; give them and what one step is worth for each output."""
    unit = np.maximum(np.abs(weights).max(axis=0), 1e-9) / 127
    return np.rint(weights / unit).astype(np.int8), unit


def largest_activation(model: Encoder, alphabet: Alphabet, sentences: Sequence[str]) -> float:
    """Give the activation that all but one in a million stay below on some sentences."""
    seen: list[torch.Tensor] = []
    hooks = [layer.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0])) for layer in model.layers]
    with torch.no_grad():
        inputs = alphabet.lay_out(sentences)
        seen.append(model(*_tensors(inputs)))
    for hook in hooks:
        hook.remove()
    return float(np.quantile(torch.cat([part.flatten() for part in seen]).numpy(), 1 - 1e-6))


def _tensors(inputs: object) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    return (
        torch.from_numpy(inputs.characters).long(),
        torch.from_numpy(inputs.pairs).long(),
        torch.from_numpy(inputs.words).float(),
    )


def round_network(model: Encoder, highest: float, layer: torch.nn.Module) -> Arrays:
    """Give the arrays of the network with one of its span layers as the last."""
    state = {name: value.double().numpy() for name, value in model.state_dict().items()}
    tables = {name: state[f"{name}.weight"] for name in ("characters", "pairs")}
    step = max(np.quantile(np.abs(table), 0.9999) for table in tables.values()) / 127
    word_unit = min(127, round(1 / step))
    arrays: Arrays = {name: np.clip(np.rint(table / step), -127, 127).astype(np.int8) for name, table in tables.items()}
    enter = state["enter.weight"].T.copy()
    known = tables["characters"].shape[1] + 2 * tables["pairs"].shape[1]
    enter[:known] *= step
    enter[known:] /= word_unit
    weights, units = quantise(enter)
    rounded = [quantise(state[f"layers.{number}.weight"].T) for number in range(len(model.layers))]
    leave, leave_units = quantise(layer.score.weight.detach().double().numpy().T)
    sums = max(int(np.abs(part.astype(int)).sum(axis=0).max()) for part in (*(w for w, _ in rounded), leave))
    limit = min(1023, (EXACT - 1) // sums)
    worth = highest / limit
    arrays |= _layer("enter", weights, units / worth, state["enter.bias"] / worth)
    for number, (part, part_units) in enumerate(rounded):
        arrays |= _layer(f"layer{number}", part, part_units, state[f"layers.{number}.bias"] / worth)
    bias = layer.score.bias.detach().double().numpy() * PRECISION
    arrays |= _layer("leave", leave, leave_units * worth * PRECISION, bias)
    arrays["word_unit"] = np.array(word_unit, np.int32)
    arrays["limit"] = np.array(limit, np.int32)
    arrays["follow"] = np.maximum(np.rint(layer.steps().detach().numpy() * PRECISION), -1_000_000).astype(np.int32)
    arrays["precision"] = np.array(PRECISION, np.int32)
    return arrays


def _layer(name: str, weights: NDArray[np.int8], scale: NDArray[np.float64], bias: NDArray[np.float64]) -> Arrays:
    return {
        f"{name}_weights": weights,
        f"{name}_scale": scale.astype(np.float32),
        f"{name}_bias": bias.astype(np.float32),
    }


def measure_rounded(arrays: Arrays, alphabet: Alphabet, dev: Sequence[Example]) -> float:
    """Give the F1 over exact spans of all eight types of the résumé corpus, by the rounded network."""
    inputs = alphabet.lay_out([example.text for example in dev])
    right = found = gold = 0
    for number, tags, leads in lead(Network(arrays).score(inputs), arrays["follow"].astype(np.int32), inputs.places):
        spans = {(s.start, s.end, s.label) for s in read_spans(tags.tolist(), leads.tolist(), RESUME_TAGS)}
        right += len(spans & set(dev[number].types))
        found += len(spans)
        gold += len(dev[number].types)
    return 2 * right / max(1, found + gold)


def main() -> None:
    """Round, measure and write."""
    data, sentences, trained, out = map(Path, sys.argv[1:5])
    alphabet = make_alphabet(data, sentences, [])
    model = Encoder(len(alphabet.characters), PLACES_IN_WORD * len(CLASSES))
    model.load_state_dict(torch.load(trained))
    model.eval()
    some = [example.text for example in read_examples(sentences / "annotated.jsonl")][::40]
    highest = largest_activation(model, alphabet, some)
    dev = list(read_tagged_lines(data / "ner" / "resume" / "dev.char.bmes", "resume"))
    print("resume dev F1", round(measure_resume(model, alphabet, dev), 4))
    print("rounded", round(measure_rounded(round_network(model, highest, model.resume), alphabet, dev), 4))
    arrays = round_network(model, highest, model.spans)
    for name, text in (
        ("alphabet", alphabet.characters),
        ("words", "\n".join(alphabet.words)),
        ("tags", "\n".join(TAGS)),
    ):
        arrays[name] = np.frombuffer(text.encode("utf-8"), np.uint8)
    arrays["word_classes"] = np.array(alphabet.classes, np.uint8)
    np.savez_compressed(out, **arrays)
    print("activations to", round(highest, 2), "in", int(arrays["limit"]), "steps;", out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
