"""The readers of one graph: processes that answer queries and are killed when one takes too long or nobody listens."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import tempfile
import time
from typing import IO, TYPE_CHECKING, NamedTuple

from kg.serving.frames import LENGTH, Head, pack, unpack_head
from kg.serving.protocol import ProtocolError
from kg.serving.turns import Turns
from kg.store import StoreError
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from pathlib import Path

    from kg.serving.limits import Limits
    from kg.serving.protocol import Operation

_IN_MEMORY = 2**18
_PIECE = 2**18
_QUERIES_A_READER = 20_000
_POLITENESS = 10
_START_SECONDS = 60
_FAULT = 1
"""How a Python program ends that did not catch an error."""


class Answer(NamedTuple):
    """What a query gave: its media type, its length, and the bytes in a file (in memory while it is short)."""

    media: str
    size: int
    file: IO[bytes]


class _Reader:
    """One process, and how many queries it has answered."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.queries = 0
        self.slow = False

    async def exchange(self, frame: bytes) -> tuple[Head, IO[bytes]]:
        """Send a frame and take the answer. Raises ``EOFError`` where the process is gone."""
        sink, source = self.process.stdin, self.process.stdout
        if sink is None or source is None:
            raise EOFError
        try:
            sink.write(frame)
            await sink.drain()
            head = unpack_head(await source.readexactly(LENGTH.unpack(await source.readexactly(LENGTH.size))[0]))
            file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115
            left = head["size"]
            while left:
                piece = await source.read(min(left, _PIECE))
                if not piece:
                    raise EOFError
                file.write(piece)
                left -= len(piece)
        except (ConnectionError, asyncio.IncompleteReadError) as error:
            raise EOFError from error
        file.seek(0)
        return head, file

    async def kill(self) -> None:
        """End the process at once, whatever it does."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()


class ReaderPool:
    """Readers over the graph in one folder, which nobody writes to."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        """Remember what to read; ``start`` begins."""
        self.folder = folder
        self.limits = limits
        self.network = True
        """Whether readers could reach the network (they never do; see ``kg.serving.isolation``)."""
        self._turns = Turns(limits.readers, limits.slots - 1, limits.waiting)
        self._idle: list[_Reader] = []
        self._busy: set[_Reader] = set()
        self._slow = 0
        self._closing = False
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def start(self) -> None:
        """Start the readers. Raises ``StoreError`` where the graph cannot be opened."""
        self._idle = list(await asyncio.gather(*(self._open() for _ in range(self.limits.readers))))

    async def close(self) -> None:
        """Let the queries that run come to their end, within their limit, then end the readers."""
        self._closing = True
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._quiet.wait(), self.limits.seconds + 5)
        await asyncio.gather(*(reader.kill() for reader in (*self._idle, *self._busy)))
        self._idle = []

    async def ask(self, operation: Operation, accept: str, client: str) -> Answer:
        """Answer a query in the form the client accepts. Raises ``ProtocolError``.

        A caller that is cancelled takes its query along: the reader that works on it is killed.
        """
        frame = pack(
            {
                "query": operation.query,
                "accept": accept,
                "dataset": operation.dataset,
                "default_graphs": operation.default_graphs,
                "named_graphs": operation.named_graphs,
            }
        )
        await self._turns.take(client)
        self._quiet.clear()
        try:
            head, file = await self._run(frame)
        finally:
            self._turns.give(client)
            if not self._busy:
                self._quiet.set()
        if head["status"] != 200:
            raise ProtocolError(head["status"], head["error"])
        return Answer(head["media"], head["size"], file)

    async def _run(self, frame: bytes) -> tuple[Head, IO[bytes]]:
        reader = self._idle.pop() if self._idle else await self._open()
        self._busy.add(reader)
        clock = asyncio.get_running_loop().call_later(self.limits.slow_seconds, self._grew_slow, reader)
        begun = time.monotonic()
        healthy = False
        try:
            done = await asyncio.wait_for(reader.exchange(frame), self.limits.seconds)
            healthy = True
        except TimeoutError as error:
            raise ProtocolError(
                503, f"no answer within {self.limits.seconds:g} s, the query was stopped: narrow it, or add LIMIT"
            ) from error
        except EOFError as error:
            over = time.monotonic() - begun >= self.limits.seconds
            raise _end_of(await reader.process.wait(), over=over) from error
        finally:
            clock.cancel()
            self._busy.discard(reader)
            if reader.slow:
                self._slow -= 1
                self._turns.shrink()
            reader.queries += 1
            if healthy and not reader.slow and not self._closing and reader.queries < _QUERIES_A_READER:
                self._idle.append(reader)
            else:
                await asyncio.shield(reader.kill())
        return done

    def _grew_slow(self, reader: _Reader) -> None:
        """Let another reader in for one whose query takes long, and let the slow one step back."""
        if self._slow < self.limits.slots - self.limits.readers:
            self._slow += 1
            reader.slow = True
            if hasattr(os, "setpriority"):
                with contextlib.suppress(OSError):
                    os.setpriority(os.PRIO_PROCESS, reader.process.pid, _POLITENESS)
            self._turns.grow()

    async def _open(self) -> _Reader:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "kg.serving.reader"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=_PIECE,
            start_new_session=sys.platform != "win32",
        )
        reader = _Reader(process)
        limits = self.limits
        settings = {
            "folder": str(self.folder),
            "prefixes": {prefix: str(namespace) for prefix, namespace in PREFIXES.items()},
            "memory": limits.memory_bytes,
            "seconds": limits.seconds,
            "answer_bytes": limits.answer_bytes,
        }
        try:
            head, _ = await asyncio.wait_for(reader.exchange(pack(settings)), _START_SECONDS)
        except (EOFError, TimeoutError) as error:
            await reader.kill()
            raise StoreError(f"{self.folder}: a reader of the graph did not start") from error
        if not head["ready"]:
            await reader.kill()
            raise StoreError(f"{self.folder}: cannot open the graph ({head['error']}); run kg build")
        self.network = head["network"]
        return reader


def _end_of(code: int, *, over: bool) -> ProtocolError:
    """Say why a reader ended under its query: a limit (503), or, where it ended by itself in error, a fault (500).

    An engine that gets no more memory, or whose stack is full, aborts; the system may kill a process for its memory.
    """
    if over:
        return ProtocolError(503, "the query was stopped: it took too long")
    if code == _FAULT:
        return ProtocolError(500, "the query could not be answered: its reader failed; the server's output says how")
    return ProtocolError(
        503, "the query was stopped: it needed more memory than it may have, or was too deep; narrow it"
    )
