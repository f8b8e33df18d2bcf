"""An evaluation as tables and lines for people, and as JSON for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from kg.evaluation import WEAK, is_weak
from kg.scores import KINDS, Counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.error_contexts import ErrorInContext
    from kg.evaluation import Evaluation, Grouping

_HEADS = {
    "zh": ("准确率", "召回率", "F1", "应有", "正确", "多读", "漏读"),
    "en": ("precision", "recall", "F1", "gold", "right", "wrong", "missed"),
}
_GROUPS = {
    "kind": ("类别", "kind"),
    "source": ("来源", "source"),
    "construction": ("句式", "construction"),
    "article": ("文章", "article"),
    "rule": ("规则", "rule"),
}
_ARTICLES = {"zh": "篇数", "en": "articles"}


def table_of(evaluation: Evaluation, by: Grouping, lang: str) -> Iterator[str]:
    """Give the lines of the table: a row a kind, or a row a group with all its facts."""
    zh = lang == "zh"
    head = [_GROUPS[by][0 if zh else 1]]
    score = evaluation.score
    if by == "kind":
        rows = [[kind, *_cells(score.counts[kind])] for kind in KINDS]
        rows.append(["facts", *_cells(score.facts)])
        yield from _aligned([[*head, *_HEADS[lang]], *rows])
        return
    groups = evaluation.groups(by)
    cells = _precision_alone if by == "rule" else _cells
    rows = [[name, str(number), *cells(one.facts)] for name, (number, one) in groups.items()]
    rows.append(["facts", str(len(evaluation.articles)), *_cells(score.facts)])
    yield from _aligned([[*head, _ARTICLES[lang], *_HEADS[lang]], *rows])
    if by == "construction":
        weak = [name for name, (_, one) in groups.items() if is_weak(one.facts.f1)]
        if zh:
            yield f"{len(groups)} 种句式，F1 低于 {WEAK} 的 {len(weak)} 种：{'、'.join(weak) or '无'}"
        else:
            yield f"{len(groups)} constructions, {len(weak)} with an F1 below {WEAK}: {', '.join(weak) or 'none'}"


def to_json(evaluation: Evaluation, by: Grouping, errors: Iterable[ErrorInContext]) -> dict[str, Any]:
    """Give the scores of every kind, of every group unless grouped by kind, and the errors."""
    document: dict[str, Any] = {"articles": len(evaluation.articles), "scores": evaluation.score.to_json()}
    if by != "kind":
        document["by"] = by
        document["groups"] = {
            name: {"articles": number} | one.to_json() for name, (number, one) in evaluation.groups(by).items()
        }
    return document | {"errors": [error.to_json() for error in errors]}


def error_lines(error: ErrorInContext, lang: str) -> Iterator[str]:
    """Give an error in three lines: what, the sentence, what was read there."""
    zh = lang == "zh"
    words = {"missed": "漏读", "wrong": "多读"} if zh else {"missed": "missed", "wrong": "wrong"}
    rule = f" ({error.rule})" if error.rule else ""
    yield f"{error.article}  {error.kind}  {words[error.what]}{rule}: {error.text}"
    if error.sentence:
        yield f"    {error.sentence}"
    if error.read:
        yield ("    读出：" if zh else "    read there: ") + ("；" if zh else "; ").join(error.read)


def _cells(counts: Counts) -> list[str]:
    figures = [f"{figure:.4f}" for figure in (counts.precision, counts.recall, counts.f1)]
    return [*figures, *(str(number) for number in (counts.gold, counts.right, counts.wrong, counts.missed))]


def _precision_alone(counts: Counts) -> list[str]:
    """Leave out what a rule cannot be blamed for: what no rule read."""
    return [f"{counts.precision:.4f}", "", "", "", str(counts.right), str(counts.wrong), ""]


def _aligned(table: list[list[str]]) -> Iterator[str]:
    """Align the first column to the left and the others to the right, by display width."""
    widths = [max(cell_len(line[i]) for line in table) for i in range(len(table[0]))]
    for line in table:
        first, *others = zip(line, widths, strict=True)
        cells = [first[0] + " " * (first[1] - cell_len(first[0]))]
        cells += [" " * (width - cell_len(cell)) + cell for cell, width in others]
        yield "  ".join(cells).rstrip()
