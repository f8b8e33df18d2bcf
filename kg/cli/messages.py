"""What ``kg build`` and ``kg status`` say, in Chinese or English: plain lines, made from plain data."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.building import BuildSummary
    from kg.config import Settings
    from kg.decisions.replay import Report
    from kg.status import Status

_FEW = 3

_NAMES = {
    "files": ("文件", "files"),
    "articles": ("文章", "articles"),
    "reposts": ("转载", "reposts"),
    "persons": ("人物", "persons"),
    "organisations": ("机构", "organisations"),
    "events": ("活动", "events"),
    "positions": ("任职", "positions"),
    "participations": ("参与", "participations"),
    "appointments": ("任免", "appointments"),
    "reorganisations": ("机构变更", "reorganisations"),
    "evidence": ("证据", "pieces of evidence"),
    "statements": ("三元组", "statements"),
    "unread_trigger": ("有触发词而未读出", "triggers without a fact"),
    "unknown_role": ("不认识的职务", "unknown roles"),
    "format": ("工作区格式", "workspace format"),
    "reader": ("读取器版本", "reader"),
    "extractor": ("抽取器版本", "extractor"),
    "base": ("IRI 前缀", "base IRI"),
}


def summary_lines(summary: BuildSummary, settings: Settings) -> Iterator[str]:
    """Say what a build did and what the workspace now holds."""
    zh = settings.lang == "zh"
    files, new = summary.files, summary.extracted
    parts = summary.written
    if zh:
        yield f"读取文件 {files.read}，未变 {files.unchanged}，消失 {files.gone}；抽取文章 {new}"
    else:
        yield f"files read {files.read}, unchanged {files.unchanged}, gone {files.gone}; articles extracted {new}"
    yield _counts(summary.status, zh=zh)
    if parts.changed or parts.gone:
        graph = f"图谱已更新，用时 {summary.seconds:.1f} 秒" if zh else f"graph updated in {summary.seconds:.1f} s"
    else:
        graph = f"图谱无变化，用时 {summary.seconds:.1f} 秒" if zh else f"graph unchanged, {summary.seconds:.1f} s"
    yield f"{graph} → {settings.workspace}"
    if parts.reports:
        yield _decisions(parts.reports, zh=zh)


def _decisions(reports: tuple[Report, ...], *, zh: bool) -> str:
    """Say how many human decisions were carried out, and how many no longer fit."""
    counts = Counter(report.status for report in reports)
    lost = counts["orphan"] + counts["conflict"]
    if zh:
        line = f"人的决定 {len(reports)} 条：生效 {counts['applied']}，原文已不在 {counts['orphan']}"
        return f"{line}，矛盾 {counts['conflict']}" + ("（kg review 逐条说明）" if lost else "")
    line = f"{len(reports)} human decisions: {counts['applied']} applied, {counts['orphan']} without their words"
    return f"{line}, {counts['conflict']} in conflict" + (" (kg review explains each)" if lost else "")


def interrupted_line(settings: Settings) -> str:
    """Say that an interrupted build loses nothing."""
    if settings.lang == "zh":
        return "已中断；读过的都已保存，图谱未变，再次运行 kg build 即可继续"
    return "interrupted; what was read is kept and the graph is unchanged: run kg build again to go on"


def status_lines(status: Status, settings: Settings) -> Iterator[str]:
    """Say what a workspace holds."""
    column = 0 if settings.lang == "zh" else 1
    for name, count in status.counts.items():
        yield f"{_NAMES[name][column]}: {count}"
    for name, version in status.versions.items():
        yield f"{_NAMES[name][column]}: {version}"
    yield from problem_lines(status, settings)


def problem_lines(status: Status, settings: Settings, *, brief: bool = False) -> Iterator[str]:
    """Name what could not be read, or not whole: a line each, or in brief a line for each file and reason."""
    zh = settings.lang == "zh"
    found = [(p.path, p.reason(settings.lang)) for p in status.problems if p.severity != "skipped"]
    why = "抽取失败（{}）" if zh else "extraction failed ({})"
    found += [(name, why.format(reason)) for name, reason in status.failures]
    yield from _grouped(found) if brief else (f"{path}: {reason}" for path, reason in found)
    if skipped := [problem for problem in status.problems if problem.severity == "skipped"]:
        first = ", ".join(problem.path for problem in skipped[:_FEW]) + (" …" if len(skipped) > _FEW else "")
        line = f"另有 {len(skipped)} 个文件按规则跳过" if zh else f"{len(skipped)} files skipped by rule"
        yield f"{line} ({first})"


def _grouped(found: list[tuple[str, str]]) -> Iterator[str]:
    """Say once what is wrong with many records of one file, with the first few of them."""
    groups: dict[tuple[str, str], list[str]] = {}
    for path, reason in found:
        file, _, record = path.rpartition(":")
        key = (file, reason) if file and record.isdigit() else (path, reason)
        groups.setdefault(key, []).append(path)
    for (file, reason), paths in groups.items():
        if len(paths) <= _FEW:
            yield from (f"{path}: {reason}" for path in paths)
        else:
            first = ", ".join(path.rpartition(":")[2] for path in paths[:_FEW])
            yield f"{file}: {reason} × {len(paths)} ({first} …)"


def _counts(status: Status, *, zh: bool) -> str:
    shown = [(name, count) for name, count in status.counts.items() if name != "files"]
    if zh:
        return "，".join(f"{_NAMES[name][0]} {count}" for name, count in shown)
    return ", ".join(f"{_NAMES[name][1]} {count}" for name, count in shown)
