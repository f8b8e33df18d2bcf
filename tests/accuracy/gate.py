"""The accuracy gate: reads annotated articles with the extractor, scores them, compares with the committed floors.

usage: python tests/accuracy/gate.py [--update] [--allow-regression] [--errors N] [SET ...]

Sets: samples (the twelve articles of the package), constructions (its sentences, with a floor for each construction),
the genres of invented articles under tests/golden and, where the annotated articles and the corpora lie beside the
checkout, corpus-news and corpus-television (annotated by us: facts without texts), seeds, dev, dev-local, both
together, and of these what errors are read of (errors-read) and what only counts (never-read; see ``unread``):
``--errors`` lists none of the latter. A floor holds for one corpus only, told by its hash: changed
articles or annotations need new floors. ``--update`` writes the figures just measured as the new floors, and into the
READMEs, and refuses to lower any; ``--allow-regression`` lowers them, and the commit that does so says why.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import lzma
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from extractors.registry import load_extractor
from kg.evaluation import evaluate, is_weak
from kg.reading.problems import Problem
from kg.reading.reader import read_articles
from kg.scores import KINDS, Score
from kg.scoring import score_records

sys.path.insert(0, str(Path(__file__).parent))

from unread import is_never_read

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = ROOT.parent / "shared" / "gold"
FLOORS = HERE / "floors.json"
MEASURES = ("precision", "recall", "f1")
_ARTICLE_ID = re.compile(r'\{"id": "(?P<id>[^"]+)"')
"""How a line of a corpus begins."""

READMES = {"README.md": "en", "README.zh.md": "zh"}
MARKS = ("<!-- accuracy -->", "<!-- /accuracy -->")
WEAK_MARKS = ("<!-- weak -->", "<!-- /weak -->")
WEAK_WORDING = {
    "en": (
        "`kg evaluate` reads {sentences} invented sentences of {all} constructions; {weak} have an F1 below 0.95:",
        ("construction", "F1"),
    ),
    "zh": (
        "`kg evaluate` 读 {all} 种句式的 {sentences} 个自拟句子，F1 不到 0.95 的有这 {weak} 种：",
        ("句式", "F1"),
    ),
}
WORDING: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "en": (
        ("articles", "number", "facts", "precision", "recall", "F1"),
        {
            "samples": "the samples of this package",
            "seeds": "five articles with much of everything",
            "dev": "news, television news and web pages",
            "dev-local": "local news, notices, companies",
            "dev+dev-local": "all but the samples",
            "errors-read": "of these, the articles whose errors were read",
            "never-read": "of these, the articles that only count",
            "corpus-television": "more television news, annotated by us; errors read of two thirds",
            "corpus-news": "more web news, annotated by us; errors read of two thirds",
        },
    ),
    "zh": (
        ("文章", "篇数", "事实", "准确率", "召回率", "F1"),
        {
            "samples": "自带示例",
            "seeds": "五篇样样俱全的文章",
            "dev": "新闻、电视新闻和网页",
            "dev-local": "地方新闻、公告、企业",
            "dev+dev-local": "示例以外合计",
            "errors-read": "其中看过错误的",
            "never-read": "其中只计分、从不看错误的",
            "corpus-television": "另一批电视新闻，自己标注，错误看过三分之二",
            "corpus-news": "另一批网页新闻，自己标注，错误看过三分之二",
        },
    ),
}

Record = dict[str, Any]
Floors = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Measured:
    """One set of articles as read just now."""

    name: str
    corpus: str
    articles: int
    score: Score
    constructions: dict[str, float] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        record: dict[str, Any] = {"corpus": self.corpus, "articles": self.articles, "scores": self.score.to_json()}
        return record | ({"constructions": self.constructions} if self.constructions else {})


class GateError(Exception):
    """The gate cannot be run, or new floors would be lower than the old ones."""


# -- measuring -----------------------------------------------------------------------------------------------------


def measure(name: str, gold: list[Record], system: list[Record], texts: dict[str, str]) -> Measured:
    """Score one set; ``texts`` are the articles by id, part of the corpus hash together with the annotations."""
    if not gold:
        raise GateError(f"{name}: no annotated article")
    content = [[one, texts.get(one["article"]["id"])] for one in sorted(gold, key=lambda one: one["article"]["id"])]
    raw = json.dumps(content, ensure_ascii=True, sort_keys=True).encode("ascii")
    corpus = hashlib.blake2b(raw, digest_size=16).hexdigest()
    return Measured(name, corpus, len(gold), score_records(gold, system))


def extract_all(paths: list[Path]) -> tuple[list[Record], dict[str, str]]:
    """Read files as ``kg extract`` does: the facts of every article, and the texts by article id."""
    records: list[Record] = []
    texts: dict[str, str] = {}
    for found in read_articles(paths):
        if isinstance(found, Problem):
            if found.severity == "error":
                raise GateError(f"cannot read an annotated article: {found}")
            continue
        article = found.article
        texts[article.id] = article.text
        records.append(load_extractor("zh").extract(article).to_json())
    return records, texts


def measure_samples() -> list[Measured]:
    files = sorted(path for path in (ROOT / "kg" / "samples").iterdir() if path.suffix in (".txt", ".html", ".jsonl"))
    lines = (ROOT / "tests" / "golden" / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    system, texts = extract_all(files)
    return [measure("samples", [json.loads(line) for line in lines], system, texts)]


def genres() -> dict[str, Path]:
    """Give the folders of invented articles of one genre each, by the name of the set."""
    return {folder.name: folder for folder in sorted((ROOT / "tests" / "golden").glob("genres-*"))}


def measure_genre(name: str) -> Measured:
    folder = genres()[name]
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    system, texts = extract_all([folder / "articles.jsonl"])
    return measure(name, [json.loads(line) for line in lines], system, texts)


def measure_constructions() -> list[Measured]:
    """Read the sentences of the package; the F1 of every construction is a floor of its own."""
    evaluation = evaluate(workers=1)
    gold, system = [one.gold for one in evaluation.articles], [one.found for one in evaluation.articles]
    measured = measure("constructions", gold, system, {one.article.id: one.article.text for one in evaluation.articles})
    groups = evaluation.groups("construction").items()
    return [replace(measured, constructions={name: round(score.facts.f1, 4) for name, (_, score) in groups})]


def measure_shared(folder: Path = SHARED) -> list[Measured]:
    gold = {name: compile_gold(folder, name) for name in ("dev", "dev-local")}
    found = {name: extract_all([folder / name / "articles.jsonl"]) for name in gold}
    seeds = [one for one in gold["dev"] if one["article"]["id"].startswith("seed-")]
    both = (found["dev"][0] + found["dev-local"][0], found["dev"][1] | found["dev-local"][1])
    every = gold["dev"] + gold["dev-local"]
    never = [one for one in every if is_never_read(one["article"]["id"])]
    return [
        measure("seeds", seeds, *found["dev"]),
        measure("dev", gold["dev"], *found["dev"]),
        measure("dev-local", gold["dev-local"], *found["dev-local"]),
        measure("dev+dev-local", every, *both),
        measure("errors-read", [one for one in every if one not in never], *both),
        measure("never-read", never, *both),
    ]


def corpora() -> dict[str, Path]:
    """Give the folders of annotations of articles that only the corpora hold, by the name of the set."""
    return {folder.name: folder for folder in sorted((ROOT / "tests" / "golden").glob("corpus-*"))}


def measure_corpora(shared: Path = SHARED.parent) -> list[Measured]:
    """Score our own annotations of articles of the corpora; their texts are not in the repository."""
    compiler = _compiler(shared / "gold")
    measured = []
    with tempfile.TemporaryDirectory() as place:
        for name, file in corpus_articles(shared, Path(place)).items():
            with file.open(encoding="utf-8") as lines:
                articles = {record["id"]: record for record in map(json.loads, lines)}
            gold = [compiler.compile_one(path, articles[path.stem]) for path in sorted(corpora()[name].glob("*.gold"))]
            measured.append(measure(name, gold, *extract_all([file])))
    return measured


def corpus_articles(shared: Path, place: Path) -> dict[str, Path]:
    """Make a folder of articles and annotations of each set of our own in ``place``; gives its file of articles."""
    wanted = {path.stem: name for name, folder in corpora().items() for path in folder.glob("*.gold")}
    found: dict[str, list[str]] = {name: [] for name in corpora()}
    for packed in sorted((shared / "data" / "corpus").glob("*.jsonl.xz")):
        with lzma.open(packed, "rt", encoding="utf-8") as lines:
            for line in lines:
                told = _ARTICLE_ID.match(line)
                name = wanted.pop(told["id"], None) if told else None
                if name is not None:
                    found[name].append(line)
    if wanted:
        raise GateError(f"{sorted(wanted.items())[0]}: no such article in {shared / 'data' / 'corpus'}")
    files = {name: place / name / "articles.jsonl" for name in found}
    for name, lines_of_set in found.items():
        shutil.copytree(corpora()[name], place / name)
        files[name].write_text("".join(lines_of_set), encoding="utf-8")
    return files


def _compiler(folder: Path) -> Any:
    """Load the compiler of annotations that lies beside the annotated articles."""
    spec = importlib.util.spec_from_file_location("gold_compile", folder / "compile.py")
    if spec is None or spec.loader is None:
        raise GateError(f"no {folder / 'compile.py'}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compile_gold(folder: Path, name: str) -> list[Record]:
    """Compile the annotations of one set with the compiler that lies beside them."""
    module = _compiler(folder)
    with (folder / name / "articles.jsonl").open(encoding="utf-8") as lines:
        articles = {record["id"]: record for record in map(json.loads, lines)}
    return [module.compile_one(path, articles[path.stem]) for path in sorted((folder / name).glob("*.gold"))]


# -- the gate ------------------------------------------------------------------------------------------------------


def check(floors: Floors, measured: Measured) -> list[str]:
    """Give what is wrong with one set, a line each; nothing when every figure is at or above its floor."""
    floor = floors.get(measured.name)
    if floor is None:
        return [f"{measured.name}: no floor; pin it with --update"]
    if (floor["corpus"], floor["articles"]) != (measured.corpus, measured.articles):
        return [f"{measured.name}: the articles or their annotations changed; read the figures, then pin with --update"]
    return [f"{measured.name}: {line}" for line in falls(floor, measured)]


def falls(floor: dict[str, Any], measured: Measured) -> list[str]:
    """Give the figures that are below their floor."""
    now = measured.score.to_json()
    return [
        f"{kind} {measure} {now[kind][measure]:.4f} is below its floor {floor['scores'][kind][measure]:.4f}"
        for kind in (*KINDS, "facts")
        for measure in MEASURES
        if now[kind][measure] < floor["scores"].get(kind, {}).get(measure, 0.0)
    ] + [
        f"construction {name} {f1:.4f} is below its floor {floor['constructions'][name]:.4f}"
        for name, f1 in measured.constructions.items()
        if f1 < floor.get("constructions", {}).get(name, 0.0)
    ]


def update(floors: Floors, measured: list[Measured], *, allow_regression: bool = False) -> Floors:
    """Give the floors with the measured sets pinned anew; raise where that lowers one and it is not allowed to."""
    lower = [f"{one.name}: {line}" for one in measured for line in falls(floors.get(one.name, {"scores": {}}), one)]
    if lower and not allow_regression:
        raise GateError("\n".join([*lower, "nothing written: floors are not lowered without --allow-regression"]))
    pinned = floors | {one.name: one.to_json() for one in measured}
    return dict(sorted(pinned.items()))


def read_floors(path: Path = FLOORS) -> Floors:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write_floors(floors: Floors, path: Path = FLOORS) -> None:
    path.write_text(json.dumps(floors, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_readmes(floors: Floors, root: Path = ROOT) -> None:
    """Put the table of floors between the marks in both READMEs."""
    for name, language in READMES.items():
        path = root / name
        before, rest = path.read_text(encoding="utf-8").split(MARKS[0])
        after = rest.split(MARKS[1])[1]
        text = before + table(floors, language) + after
        before, rest = text.split(WEAK_MARKS[0])
        after = rest.split(WEAK_MARKS[1])[1]
        path.write_text(before + weak_table(floors, language) + after, encoding="utf-8")


def table(floors: Floors, language: str) -> str:
    """The floors as a table of a README, between its marks."""
    heads, names = WORDING[language]
    rows = [f"| {' | '.join(heads)} |", "|---|" + "---:|" * (len(heads) - 1)]
    for name, said in names.items():
        facts = floors[name]["scores"]["facts"]
        figures = " | ".join(f"{facts[measure]:.3f}" for measure in MEASURES)
        rows.append(f"| {said} | {floors[name]['articles']} | {facts['gold']} | {figures} |")
    return "\n".join([MARKS[0], *rows, MARKS[1]])


def weak_table(floors: Floors, language: str) -> str:
    """Name the constructions that are read badly, between their marks; six columns a row."""
    floor = floors["constructions"]
    scored = floor["constructions"]
    weak = [(name, f1) for name, f1 in scored.items() if is_weak(f1)]
    said, heads = WEAK_WORDING[language]
    rows = [said.format(all=len(scored), sentences=floor["articles"], weak=len(weak)), ""]
    rows += [f"| {' | '.join(heads * 3)} |", "|" + "---|---:|" * 3]
    for at in range(0, len(weak), 3):
        cells = [cell for name, f1 in weak[at : at + 3] for cell in (f"`{name}`", f"{f1:.2f}")]
        rows.append(f"| {' | '.join([*cells, *[''] * (6 - len(cells))])} |")
    return "\n".join([WEAK_MARKS[0], *rows, WEAK_MARKS[1]])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print up to N differences a set")
    options = parser.parse_args(arguments)
    measured = [*measure_samples(), *measure_constructions(), *map(measure_genre, genres())]
    if SHARED.is_dir():
        measured += [*measure_shared(), *measure_corpora()]
    else:
        print(f"skipped seeds, dev, dev-local: no annotated articles in {SHARED}")
    measured = [one for one in measured if not options.sets or one.name in options.sets]
    for one in measured:
        show(one, options.errors)
    floors = read_floors()
    try:
        if options.update:
            floors = update(floors, measured, allow_regression=options.allow_regression)
            write_floors(floors)
            write_readmes(floors)
            print(f"pinned {len(measured)} sets in {FLOORS.name}")
            return 0
    except GateError as error:
        print(error, file=sys.stderr)
        return 1
    failures = [line for one in measured for line in check(floors, one)]
    print("\n".join(failures) if failures else f"{len(measured)} sets at or above their floors")
    return 1 if failures else 0


def show(measured: Measured, errors: int) -> None:
    print(f"\n{measured.name}, {measured.articles} articles")
    for kind, row in measured.score.to_json().items():
        print(f"  {kind:<20}" + "".join(f"{row[name]:>9.4f}" for name in MEASURES) + f"{row['gold']:>7}")
    told = [one for one in measured.score.differences if not is_never_read(one.article)]
    for one in told[:errors]:
        print(f"  {one.article}\t{one.kind}\t{one.what}\t{one.text}")


if __name__ == "__main__":
    sys.exit(main())
