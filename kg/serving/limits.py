"""What one query, one client and the whole server may use up."""

from __future__ import annotations

import os
from dataclasses import dataclass, field


def _cores() -> int:
    return max(os.cpu_count() or 1, 1)


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the server; the defaults fit a machine of two cores and 8 GB."""

    seconds: float = 30.0
    """Time a query may take before its reader is killed."""
    slow_seconds: float = 0.5
    """Time after which a query counts as slow: it gets low priority, and another reader takes its place."""
    answer_bytes: int = 32 * 2**20
    """Largest answer, as it is sent."""
    memory_bytes: int = 2**30
    """Address space of one reader; 0: no limit."""
    request_bytes: int = 2**20
    """Largest body of a request, and longest address."""
    readers: int = field(default_factory=lambda: max(2, _cores()))
    """Reader processes for queries that are not slow; twice as many more may be busy with slow ones."""
    waiting: int = 256
    """Queries that may wait for a reader, and a quarter of it those of one client."""
    rate: float = 0.0
    """Requests a second of one client, with bursts of four seconds' worth; 0: no limit."""

    @property
    def slots(self) -> int:
        """Readers that may be busy at once."""
        return 3 * self.readers
