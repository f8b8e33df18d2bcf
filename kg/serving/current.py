"""The graph that counts: readers over it, figures about it, and a watch that takes up a new one after a build."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING

from kg.serving.description import Description, count_graph
from kg.serving.explorer import Explorer
from kg.serving.pool import ReaderPool
from kg.serving.protocol import ProtocolError
from kg.workspace import Workspace
from ontology.errors import KgError

if TYPE_CHECKING:
    from pathlib import Path

    from kg.config import Settings
    from kg.serving.limits import Limits

_WATCH_SECONDS = 1.0


class Current:
    """What the server answers from. ``open`` before use, ``close`` after."""

    pool: ReaderPool
    description: Description

    def __init__(self, settings: Settings, limits: Limits) -> None:
        """Remember where the workspace is."""
        self.settings = settings
        self.limits = limits
        self.generation = 0
        self._watch: asyncio.Task[None] | None = None
        self._retired: set[asyncio.Task[None]] = set()
        self._explorer: asyncio.Future[Explorer] | None = None

    async def open(self) -> None:
        """Open the graph and begin to watch for a new one. Raises ``KgError`` where there is none."""
        await self._take_up()
        self._watch = asyncio.create_task(self._look_out())

    async def close(self) -> None:
        """End the watch and the readers."""
        if self._watch is not None:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch
        await asyncio.gather(self.pool.close(), *self._retired)

    async def explorer(self) -> Explorer:
        """Give what the explorer answers from; waits while it is read for the first time."""
        if self._explorer is None:
            raise ProtocolError(503, "the graph is not open")
        return await asyncio.shield(self._explorer)

    async def _take_up(self) -> None:
        """Open the generation that counts, then let go of the one before."""
        number, folder, description = await asyncio.to_thread(self._load)
        pool = ReaderPool(folder, self.limits)
        await pool.start()
        reading = asyncio.ensure_future(asyncio.to_thread(Explorer, self.settings.workspace))
        if self._explorer is None:
            self._explorer = reading  # SPARQL is answered meanwhile
        else:
            await reading
            self._explorer = reading
        old = getattr(self, "pool", None)
        self.pool, self.description, self.generation = pool, description, number
        if old is not None:
            closing = asyncio.create_task(old.close())
            self._retired.add(closing)
            closing.add_done_callback(self._retired.discard)

    def _load(self) -> tuple[int, Path, Description]:
        with Workspace.open(self.settings.workspace) as place:
            number, store = place.generation, place.graph()
            base = place.meta("base", self.settings.base)
            return number, place.generation_folder(number), count_graph(store, base)

    async def _look_out(self) -> None:
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            try:
                if await asyncio.to_thread(self._newest) != self.generation:
                    await self._take_up()
                    sys.stderr.write(f"kg: the graph was rebuilt; answering from generation {self.generation}\n")
            except KgError as error:
                sys.stderr.write(f"kg: a new graph cannot be opened yet, answering from the old one ({error})\n")

    def _newest(self) -> int:
        with Workspace.open(self.settings.workspace) as place:
            return place.generation or self.generation
