"""``kg verify`` and ``kg validate``: exit code 0 if all is well, 1 if not."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import LangOption, OutputOption, WorkspaceOption, choose, writing
from kg.config import load_settings

if TYPE_CHECKING:
    from kg.validate import Finding
    from kg.verify import Fault

FAILED = 1

_FAULTS = {
    "quote": ("引文与原文不符", "the quote is not what stands there"),
    "no_text": ("引文所属文章不在工作区", "the article of the quote is not in the workspace"),
    "changed_text": ("文章内容与其指纹不符", "the stored article is not the one its hash names"),
    "incomplete": ("证据缺少文章、位置或引文", "a piece of evidence lacks its article, offsets or quote"),
    "no_row": ("图谱中有此文章，工作区中没有", "the graph tells of an article that the workspace does not hold"),
    "no_graph": ("工作区中有此文章，图谱中没有", "the workspace holds an article that the graph does not tell of"),
}
FormatOption = Annotated[str, typer.Option("--format", help="text or json (one object a line).")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("verify")(verify_command)
    app.command("validate")(validate_command)


def verify_command(
    *,
    workspace: WorkspaceOption = None,
    output: OutputOption = None,
    output_format: FormatOption = "text",
    lang: LangOption = None,
) -> None:
    """Re-read every quote from the stored articles; exit code 1 if one differs.

    Example: kg verify -w renzhi-data
    """
    from kg.verify import Verified, verify  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    choose(output_format, ("text", "json"))
    seen, faults = Verified(), 0
    with Workspace.open(settings.workspace) as place, writing(output) as file:
        for fault in verify(place, seen):
            faults += 1
            file.write(_json(fault) if output_format == "json" else fault_line(fault, settings.lang) + "\n")
        if output_format == "text":
            zh = f"重读 {seen.articles} 篇文章的 {seen.quotes} 条引文，不符 {faults} 处"
            en = f"re-read {seen.quotes} quotes in {seen.articles} articles, {faults} faults"
            file.write((zh if settings.lang == "zh" else en) + "\n")
    if faults:
        raise typer.Exit(FAILED)


def validate_command(
    *,
    workspace: WorkspaceOption = None,
    output: OutputOption = None,
    output_format: FormatOption = "text",
    lang: LangOption = None,
) -> None:
    """Check what must hold in the graph: the SHACL shapes and rules for the whole store; exit code 1 if not.

    Example: kg validate -w renzhi-data
    """
    from kg.validate import validate  # noqa: PLC0415  (slow to import)
    from kg.workspace import Workspace  # noqa: PLC0415

    settings = load_settings(workspace, lang=lang)
    choose(output_format, ("text", "json"))
    with Workspace.open(settings.workspace) as place, writing(output) as file:
        graph = place.graph()
        findings = validate(graph)
        for finding in findings:
            file.write(_json(finding) if output_format == "json" else finding_line(finding, settings.lang) + "\n")
        if output_format == "text":
            zh = f"检查 {len(graph)} 条三元组，发现 {len(findings)} 处问题"
            en = f"checked {len(graph)} statements, {len(findings)} findings"
            file.write((zh if settings.lang == "zh" else en) + "\n")
    if findings:
        raise typer.Exit(FAILED)


def fault_line(fault: Fault, lang: str) -> str:
    """Say what is wrong: article, offsets, both strings."""
    line = f"{fault.article}[{fault.start}:{fault.end}]: {_FAULTS[fault.kind][0 if lang == 'zh' else 1]}"
    if fault.cited or fault.found:
        cited, found = ("图谱", "原文") if lang == "zh" else ("graph", "article")
        line += f"; {cited}: {fault.cited!r}; {found}: {fault.found!r}"
    return line


def finding_line(finding: Finding, lang: str) -> str:
    """Say what must hold, which node breaks it, and the words it came from."""
    from output.cells import one_line  # noqa: PLC0415

    line = finding.zh if lang == "zh" else finding.en
    line += f" {finding.label} <{finding.node}>" if finding.label else f" <{finding.node}>"
    if finding.value:
        line += f" = {finding.value}"
    if finding.quote:
        line += f" “{finding.quote}”" + (f"《{finding.headline}》" if finding.headline else "")
    return one_line(line)


def _json(record: Fault | Finding) -> str:
    return json.dumps(asdict(record), ensure_ascii=True) + "\n"
