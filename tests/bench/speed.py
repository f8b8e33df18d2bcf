"""Speed of reading and extraction: articles and characters a second, on one core.

usage: python tests/bench/speed.py [PATH ...]

Without a path the sample articles are read fifty times over. Starting the extractor is timed apart.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from extractors.registry import load_extractor
from kg.reading.problems import Problem
from kg.reading.reader import read_articles
from ontology.articles import Article

SAMPLES = Path(__file__).resolve().parents[2] / "kg" / "samples"


def main(paths: list[str]) -> None:
    begun = time.perf_counter()
    extractor = load_extractor("zh")
    extractor.extract(Article("warm-up", "沈砚秋出席会议。"))
    print(f"start of the extractor  {time.perf_counter() - begun:8.2f} s")

    begun = time.perf_counter()
    articles = [one.article for one in read_articles(paths or [SAMPLES]) if not isinstance(one, Problem)]
    report("reading", articles, time.perf_counter() - begun)

    if not paths:
        articles *= 50
    begun = time.perf_counter()
    facts = sum(len(extractor.extract(article).facts) for article in articles)
    report("extraction", articles, time.perf_counter() - begun)
    print(f"facts                   {facts:8d}")
    print(f"peak memory             {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MiB")


def report(name: str, articles: list[Article], seconds: float) -> None:
    signs = sum(len(article.text) for article in articles)
    print(
        f"{name:<24}{seconds:8.2f} s for {len(articles)} articles, {signs} characters: "
        f"{len(articles) / seconds:.0f} articles/s, {signs / seconds:.0f} characters/s"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
