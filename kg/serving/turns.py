"""Whose query is next: clients take turns, however many queries one of them sends, and none may hold all readers."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque

from kg.serving.protocol import ProtocolError

_PARTS = 4


class Turns:
    """Hands out slots: ``take`` waits for one, ``give`` returns it; ``grow`` and ``shrink`` change their number."""

    def __init__(self, slots: int, most: int, waiting: int) -> None:
        """Begin with ``slots`` free ones; one client may hold ``most`` at once; ``waiting`` may wait."""
        self._free = slots
        self._most = most
        self._limit = waiting
        self._held: Counter[str] = Counter()
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    @property
    def waiting(self) -> int:
        """How many wait."""
        return sum(map(len, self._waiting.values()))

    async def take(self, client: str) -> None:
        """Wait for a slot. Raises ``ProtocolError`` (503) at once where too many wait already."""
        if self._free > 0 and client not in self._waiting and self._held[client] < self._most:
            self._hold(client)
            return
        queue = self._waiting.setdefault(client, deque())
        if self.waiting >= self._limit or len(queue) >= max(self._limit // _PARTS, 1):
            if not queue:
                del self._waiting[client]
            raise ProtocolError(503, "too many queries are waiting; try again in a moment", **{"retry-after": "2"})
        turn = asyncio.get_running_loop().create_future()
        queue.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # the slot came together with the end of who waited
                self.give(client)
            elif turn in queue:
                queue.remove(turn)
                if not queue:
                    self._waiting.pop(client, None)
            raise

    def give(self, client: str) -> None:
        """Return a slot."""
        self._held[client] -= 1
        if not self._held[client]:
            del self._held[client]
        self._free += 1
        self._serve()

    def grow(self) -> None:
        """Add a slot."""
        self._free += 1
        self._serve()

    def shrink(self) -> None:
        """Take a slot away, when one is returned if none is free."""
        self._free -= 1

    def _hold(self, client: str) -> None:
        self._free -= 1
        self._held[client] += 1

    def _serve(self) -> None:
        """Give free slots to those who wait, one a client in turn."""
        for client in list(self._waiting):
            if self._free <= 0:
                return
            if self._held[client] >= self._most:
                continue
            queue = self._waiting[client]
            turn = queue.popleft()
            if queue:
                self._waiting.move_to_end(client)
            else:
                del self._waiting[client]
            if not turn.done():
                self._hold(client)
                turn.set_result(None)
        if self._free > 0 and any(self._held[client] < self._most for client in self._waiting):
            self._serve()
