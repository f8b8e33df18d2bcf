"""Extraction in several processes that may die: every article is read or named, and the outcome never depends on luck.

Articles go out in batches. When a process dies (or is stopped because one batch takes too long), the batches that
were out are tried again one at a time; one that fails alone is cut in halves until the article at fault is found.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
import types
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, NamedTuple

from extractors.lexicons import LexiconError
from kg.engine import extract_batch
from ontology.errors import KgError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.engine import Batch, Job
    from ontology.articles import Article

BATCH_CHARACTERS = 40_000
BATCH_ARTICLES = 100
SMALL = 60_000
"""Fewer characters than this are read in the process itself: starting others would take longer."""
BATCH_SECONDS = 60.0
SLOWEST = 2_000
"""A batch may take this many seconds, and one more for each this many characters; then its process is stopped."""

MOST_DEATHS = 24
"""So many processes may die without any success between, before the fault is sought in the machine."""


class WorkersError(KgError):
    """No extracting process stays alive."""


class Extracted(NamedTuple):
    """The outcome for one article: its facts as JSON text, or why there are none."""

    article: Article
    facts: str | None
    failure: str = ""


def extract_all(articles: Iterable[Article], workers: int = 0, job: Job = extract_batch) -> Iterator[Extracted]:
    """Read all articles, in order; ``workers`` 0 means one a core.

    Holds only a few batches at a time. ``job`` must be importable by name and give one text for each article. What
    is wrong with the program itself (a lexicon, an import) is raised, not blamed on an article.
    """
    batches = batched(articles)
    first = next(batches, None)
    if first is None:
        return
    second = next(batches, None)
    if second is None and sum(len(article.text) for article in first) < SMALL:
        with _Crew(1, job, inside=True) as crew:
            yield from crew.work(iter([first]))
        return
    with _Crew(workers or os.cpu_count() or 1, job) as crew:
        yield from crew.work(_chain(first, second, batches))


def batched(articles: Iterable[Article]) -> Iterator[Batch]:
    """Cut a stream of articles into batches of about equal length."""
    batch: Batch = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text)
        if size >= BATCH_CHARACTERS or len(batch) >= BATCH_ARTICLES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Crew:
    """A pool that is built again when it breaks; ``inside`` works in a thread of this process instead."""

    def __init__(self, size: int, job: Job, *, inside: bool = False) -> None:
        self._size = size
        self._job = job
        self._inside = inside
        self._pool: ProcessPoolExecutor | ThreadPoolExecutor | None = None
        self._deaths = 0

    def __enter__(self) -> _Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self._drop()

    def work(self, batches: Iterator[Batch]) -> Iterator[Extracted]:
        """Do all batches, in order; those that were out when the pool broke are then done one by one."""
        out: deque[tuple[Future[list[str]], Batch]] = deque()
        more = True
        while out or more:
            while more and len(out) < 2 * self._size + 1:
                batch = next(batches, None)
                if batch is None:
                    more = False
                else:
                    out.append((self._submit(batch), batch))
            if not out:
                return
            future, batch = out.popleft()
            if isinstance(future.exception(), BrokenProcessPool):
                self._bury()
                yield from self._alone(batch)
                while out:
                    future, batch = out.popleft()
                    yield from _good(batch, future.result()) if _succeeded(future) else self._alone(batch)
            elif future.exception() is None:
                self._deaths = 0
                yield from _good(batch, future.result())
            else:
                yield from self._alone(batch)

    def _alone(self, batch: Batch) -> Iterator[Extracted]:
        """Do one batch with nothing else running; halve it where it fails."""
        todo = deque([batch])
        while todo:
            part = todo.popleft()
            future = self._submit(part)
            error = future.exception()
            if isinstance(error, BrokenProcessPool):
                self._bury()
            if error is None:
                self._deaths = 0
                yield from _good(part, future.result())
            elif isinstance(error, LexiconError | ImportError):
                raise error
            elif len(part) > 1:
                todo.extendleft((part[len(part) // 2 :], part[: len(part) // 2]))
            else:
                yield Extracted(part[0], None, _reason(error))

    def _submit(self, batch: Batch) -> Future[list[str]]:
        if self._pool is None:
            self._pool = self._build()
        seconds = BATCH_SECONDS + sum(len(article.text) for article in batch) / SLOWEST
        with _without_main_module():
            try:
                return self._pool.submit(_timed, self._job, batch, 0.0 if self._inside else seconds)
            except BrokenProcessPool:
                self._drop()
        return self._submit(batch)

    def _build(self) -> ProcessPoolExecutor | ThreadPoolExecutor:
        if self._inside:
            return ThreadPoolExecutor(1)
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._size, mp_context=context, initializer=_settle_in)

    def _bury(self) -> None:
        """Let go of a broken pool; give up where processes die and nothing ever gets done."""
        self._drop()
        self._deaths += 1
        if self._deaths > MOST_DEATHS:
            raise WorkersError(
                f"{self._deaths} extracting processes died one after the other and none got anything done; "
                "is there enough memory? Try --workers 1"
            )

    def _drop(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _settle_in() -> None:
    """In a worker: leave interrupts to the main process, and end when that is gone, even killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:

        def watch() -> None:
            parent.join()
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()


_devnull: list[IO[str]] = []


def _timed(job: Job, batch: Batch, seconds: float) -> list[str]:
    """Do a batch in a worker; the process ends itself when that takes longer than ``seconds`` (0: never)."""
    if not seconds:
        return job(batch)
    if not _devnull:
        _devnull.append(open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115  (open as long as the process)
    faulthandler.dump_traceback_later(seconds, exit=True, file=_devnull[0])
    try:
        return job(batch)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _succeeded(future: Future[list[str]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _good(batch: Batch, texts: list[str]) -> Iterator[Extracted]:
    for article, text in zip(batch, texts, strict=True):
        yield Extracted(article, text)


def _reason(error: BaseException) -> str:
    if isinstance(error, BrokenProcessPool):
        return "the process that read it died or took too long"
    said = str(error) if isinstance(error, KgError) else f"{type(error).__name__}: {error}"
    return " ".join(said.split())[:300]


def _chain(first: Batch, second: Batch | None, rest: Iterator[Batch]) -> Iterator[Batch]:
    yield first
    if second is not None:
        yield second
    yield from rest


@contextmanager
def _without_main_module() -> Iterator[None]:
    """Start processes that do not run the user's script again, so that a script needs no ``__main__`` guard."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
