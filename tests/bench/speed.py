"""Speed on one core: reading, extraction with and without the tagger, and beside them jieba's part-of-speech tagging.

usage: python tests/bench/speed.py [--characters N] [--runs N] [PATH ...]

Without a path a sample of the television news beside the checkout is read (every so many items, N characters in all),
or the sample articles fifty times over where there is none. All read the same text in the same process; CPU time
counts, of the best run; starting (lexicons, models, jieba's dictionary) is timed apart. jieba cuts text into words with
their parts of speech and reads nothing more; it is a measure for how fast Chinese text is commonly processed.
"""

from __future__ import annotations

import argparse
import logging
import resource
import time
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.registry import load_extractor
from kg.reading.problems import Problem
from kg.reading.reader import read_articles
from ontology.articles import Article

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "kg" / "samples"
CORPUS = ROOT.parent / "shared" / "data" / "corpus" / "xwlb-2022-2026.jsonl.xz"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--characters", type=int, default=500_000, metavar="N", help="size of the sample")
    parser.add_argument("--runs", type=int, default=2, metavar="N", help="the best of so many runs counts")
    options = parser.parse_args()

    begun = time.perf_counter()
    articles = sample(options.paths, options.characters)
    signs = sum(len(article.text) for article in articles)
    print(f"{len(articles)} articles, {signs} characters; read and sampled in {time.perf_counter() - begun:.2f} s")

    speeds: dict[str, float] = {}
    for name, tagger in (("extraction, tagger on", True), ("extraction, tagger off", False)):
        begun = time.perf_counter()
        extractor = load_extractor("zh", tagger=tagger)
        extractor.extract(Article("warm-up", "沈砚秋出席会议。"))
        started = time.perf_counter() - begun
        speeds[name] = measure(name, articles, extractor.extract, options.runs, started)
    if (posseg := load_jieba()) is None:
        print("jieba is not installed (the dev dependencies): no comparison")
    else:
        cut, started = posseg
        name = "jieba.posseg"
        speeds[name] = measure(name, articles, lambda article: list(cut(article.text)), options.runs, started)
        for other, speed in speeds.items():
            if other != name:
                print(f"{other}: {speed / speeds[name]:.2f} times the speed of jieba.posseg")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


def sample(paths: list[str], characters: int) -> list[Article]:
    """Give the articles to measure with: all under the paths, else every so many of the corpus, else the samples."""
    given = [Path(path) for path in paths] or [CORPUS if CORPUS.exists() else SAMPLES]
    articles = [one.article for one in read_articles(given) if not isinstance(one, Problem)]
    if given == [SAMPLES]:
        return articles * 50
    if given != [CORPUS]:
        return articles
    step = max(sum(len(article.text) for article in articles) // characters, 1)
    return articles[::step]


def load_jieba() -> tuple[Callable[[str], object], float] | None:
    """Give jieba's tagging and how long its start took; ``None`` where it is not installed."""
    begun = time.perf_counter()
    try:
        import jieba
        import jieba.posseg
    except ModuleNotFoundError:
        return None
    jieba.setLogLevel(logging.WARNING)
    list(jieba.posseg.cut("沈砚秋出席会议。"))
    return jieba.posseg.cut, time.perf_counter() - begun


def measure(name: str, articles: list[Article], read: Callable[[Article], object], runs: int, started: float) -> float:
    """Read all articles a few times and print the best; give its characters a second."""
    seconds: list[float] = []
    for _ in range(runs):
        begun = time.process_time()
        for article in articles:
            read(article)
        seconds.append(time.process_time() - begun)
    signs = sum(len(article.text) for article in articles)
    best = signs / min(seconds)
    runs_said = ", ".join(f"{signs / one:.0f}" for one in seconds)
    print(f"{name:<24}{best:>9.0f} characters/s  (runs: {runs_said}; start {started:.2f} s)")
    return best


if __name__ == "__main__":
    main()
