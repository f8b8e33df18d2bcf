"""Evaluation: annotated articles read anew and scored, as a whole and in groups, with every error in its context."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from kg.engine import Engine, default_engine
from kg.error_contexts import ErrorInContext, put_in_context
from kg.goldsets import read_gold
from kg.reading import FoundArticle, read_articles
from kg.reading.articles import make_article
from kg.reading.problems import Problem
from kg.reading.records import Record as ArticleRecord
from kg.reading.results import Origin
from kg.scores import Judgement, Score, sum_up
from kg.scoring import judge_record
from kg.workers import extract_all
from ontology.errors import KgError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ontology.articles import Article

Record = dict[str, Any]
Grouping = Literal["kind", "source", "construction", "article", "rule"]
GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)
WEAK = 0.95
"""A construction with a lower F1 is weak."""


class EvaluationError(KgError):
    """Annotations and articles that do not belong together."""


class Read(NamedTuple):
    """One annotated article: its gold record, its text, what was read in it, and the judgements of that."""

    gold: Record
    article: Article
    found: Record
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All annotated articles as read just now."""

    articles: tuple[Read, ...]

    @property
    def score(self) -> Score:
        """All articles together."""
        return sum_up(judgement for one in self.articles for judgement in one.judgements)

    def groups(self, by: Grouping) -> dict[str, tuple[int, Score]]:
        """Score groups of articles, in order of their names: how many articles, and their score.

        ``rule`` groups what was found by the rule that read it; nothing is missed there. For ``kind`` see ``score``.
        """
        members: dict[str, list[Judgement]] = {}
        articles: dict[str, set[str]] = {}
        for one in self.articles:
            silent = [] if by in ("rule", "kind") else [(group, None) for group in _groups_of(one, None, by)]
            judged = [(group, judgement) for judgement in one.judgements for group in _groups_of(one, judgement, by)]
            for group, judgement in (*silent, *judged):
                members.setdefault(group, []).extend([judgement] if judgement else [])
                articles.setdefault(group, set()).add(one.article.id)
        order = list(members) if by == "construction" else sorted(members)
        return {group: (len(articles[group]), sum_up(members[group])) for group in order}

    def errors(self) -> Iterator[ErrorInContext]:
        """Give every error with the words around it, article by article; roles alone only repeat positions."""
        for one in self.articles:
            for judgement in one.judgements:
                if judgement.what in ("missed", "wrong") and judgement.kind != "position_role_only":
                    yield put_in_context(judgement, one.gold, one.article, one.found)


def evaluate(
    gold: Path | None = None, paths: Sequence[str | Path] = (), workers: int = 0, engine: Engine | None = None
) -> Evaluation:
    """Read annotated articles with the extractor and score what it found.

    ``gold`` is what ``read_gold`` takes. The articles are looked up by id among those under ``paths``; without
    ``paths`` each gold record must hold the text of its article. Raises ``EvaluationError`` where one is missing.
    """
    records = read_gold(gold)
    articles = _articles_under(paths) if paths else {}
    wanted = [articles.get(record["article"]["id"]) or _embedded(record, gold, given=bool(paths)) for record in records]
    engine = engine or default_engine()
    done: list[Read] = []
    for record, extracted in zip(records, extract_all(wanted, workers, engine.job), strict=True):
        if extracted.facts is None:
            raise EvaluationError(f"article {extracted.article.id}: {extracted.failure}")
        found = json.loads(extracted.facts)
        done.append(Read(record, extracted.article, found, tuple(judge_record(record, found))))
    return Evaluation(tuple(done))


def _articles_under(paths: Sequence[str | Path]) -> dict[str, Article]:
    articles: dict[str, Article] = {}
    for item in read_articles(paths):
        if isinstance(item, FoundArticle):
            articles.setdefault(item.article.id, item.article)
        elif item.severity == "error":
            raise EvaluationError(item.line("en"))
    return articles


def _embedded(record: Record, gold: Path | None, *, given: bool) -> Article:
    """Give the article inside a gold record, laid out as the reader does."""
    article = record["article"]
    text = article.get("text")
    if not isinstance(text, str) or not text.strip():
        where = (
            "is not among the articles given" if given else "has no text of its own; name the articles after the gold"
        )
        raise EvaluationError(f"{gold}: article {article['id']!r} {where}")
    fields = {name: article[name] for name in ("id", "title", "published", "url", "source") if article.get(name)}
    for item in make_article(ArticleRecord(text=text, **fields), Origin(str(gold or "")), article["id"]):
        if not isinstance(item, Problem):
            return item.article
    raise EvaluationError(f"{gold}: article {article['id']!r} cannot be read")


def _groups_of(one: Read, judgement: Judgement | None, by: Grouping) -> list[str]:
    match by:
        case "kind":
            return [judgement.kind] if judgement else []
        case "article":
            return [one.article.id]
        case "source":
            return [str(one.gold["article"].get("source") or one.article.id.partition("-")[0])]
        case "construction":
            return [str(one.gold["article"].get("construction") or "-")]
        case "rule":
            evidence = judgement.thing.get("evidence", ()) if judgement and judgement.what != "missed" else ()
            return list(dict.fromkeys(piece["rule"] for piece in evidence))


def is_weak(f1: float) -> bool:
    """Tell whether a construction is read too badly to rely on."""
    return f1 < WEAK
