"""The progress bar of ``kg build``: drawn on standard error, and only where that is a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import TaskID

    from kg.building import Progress, Stage

_ZH: dict[Stage, str] = {"read": "读取", "extract": "抽取", "compare": "查重", "write": "入图"}
_EN: dict[Stage, str] = {"read": "reading", "extract": "extracting", "compare": "comparing", "write": "writing"}


@contextmanager
def show_progress(lang: str) -> Iterator[Progress | None]:
    """Give what a build tells its progress to: one bar a stage, with articles, characters a second and time left."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415  (only where it is seen)
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bars  # noqa: PLC0415

    names, unit = (_ZH, "字/秒") if lang == "zh" else (_EN, "characters/s")
    columns = (
        "[progress.description]{task.description}",
        BarColumn(),
        "{task.fields[articles]}",
        "{task.fields[speed]}",
    )
    with Bars(
        *(TextColumn(column) if isinstance(column, str) else column for column in columns),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bars:
        tasks: dict[Stage, TaskID] = {}

        def tell(stage: Stage, done: int, total: int | None, characters: int, all_characters: int) -> None:
            if stage not in tasks:
                for before in tasks.values():
                    bars.update(before, total=1, completed=1)
                tasks[stage] = bars.add_task(names[stage], total=None, articles="", speed="")
            task = tasks[stage]
            elapsed = bars.tasks[task].elapsed
            bars.update(
                task,
                completed=characters or done,
                total=all_characters or total,
                articles=f"{done:,}" if total is None else f"{done:,}/{total:,}",
                speed=f"{characters / elapsed:,.0f} {unit}" if characters and elapsed else "",
            )

        yield tell
