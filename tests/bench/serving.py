"""Load on ``kg serve``: requests a second, and how long they take, on a workspace that is there.

    python tests/bench/serving.py WORKSPACE [--clients 16] [--seconds 8] [--replay 20000]

Starts the server in a process of its own, asks it as that many clients at once, each waiting for its answer, and prints
one line a kind of request: a second, median, 95th percentile. ``--replay N`` sends N mixed requests instead, slow and
wrong ones among them, prints the memory of server and readers as it goes, and fails where an ordinary one does.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from urllib.parse import quote

from pypinyin import lazy_pinyin

sys.path.insert(0, str(Path(__file__).parents[1]))

from served import Served

CHEAP = (
    "SELECT ?e ?l WHERE {{ ?p skos:prefLabel {name} ; kg:attended ?e . ?e skos:prefLabel ?l }} LIMIT 20",
    "SELECT ?r WHERE {{ ?m org:member ?p . ?p skos:prefLabel {name} . ?m kg:roleLabel ?r }} LIMIT 20",
    "ASK {{ ?p skos:prefLabel {name} ; a foaf:Person }}",
)
DEARER = (
    "SELECT ?l (COUNT(*) AS ?n) {{?p skos:prefLabel {name} ; kg:attended/^kg:attended/skos:prefLabel ?l }} GROUP BY ?l",
    "CONSTRUCT {{ ?p ?q ?o }} WHERE {{ ?p skos:prefLabel {name} ; ?q ?o }}",
    "DESCRIBE ?p {{ ?p skos:prefLabel {name} }}",
)
SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
EXPECTED = {"ordinary": 200, "slow": 503, "wrong": 400}
WRONG = ("SELECT", "SELECT * { SERVICE <http://127.0.0.1/> {} }", "DROP ALL")


class Client:
    """One connection that is kept."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.reader: asyncio.StreamReader | None = None

    async def get(self, path: str, accept: str = "application/json") -> tuple[int, bytes]:
        """Ask, and give the status and the body."""
        if self.reader is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port, limit=2**20)
        text = f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: {accept}\r\n\r\n"
        self.writer.write(text.encode())
        head = (await self.reader.readuntil(b"\r\n\r\n")).lower()
        size = int(re.search(rb"content-length: (\d+)", head)[1])  # type: ignore[index]
        body = await self.reader.readexactly(size)
        if b"connection: close" in head:
            self.writer.close()
            self.reader = None
        return int(head[9:12]), body


def sparql(query: str) -> str:
    """Give the path of a query."""
    return f"/sparql?query={quote(query)}"


class Watched(Served):
    """A server whose memory and processor time are looked at."""

    def memory(self) -> dict[str, int]:
        """Resident memory in MB of the server and of all its readers."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        sizes = [_resident(int(pid)) for pid in children]
        return {"server": _resident(self.process.pid), "readers": sum(sizes), "processes": len(sizes)}

    def worked(self) -> tuple[float, float]:
        """Processor seconds so far of the server, and of its readers, those that ended among them."""
        own = _worked(self.process.pid)
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return sum(own[:2]), sum(own[2:]) + sum(sum(_worked(int(pid))[:2]) for pid in children)


def _worked(pid: int) -> list[float]:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return [int(field) / os.sysconf("SC_CLK_TCK") for field in fields[11:15]]


def _resident(pid: int) -> int:
    try:
        return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) // 1024  # type: ignore[index]
    except (OSError, TypeError):
        return 0


async def load(port: int, paths: list[str], clients: int, seconds: float) -> list[float]:
    """Ask for ``seconds``, each client for one path after another, and give how long each answer took."""
    times: list[float] = []
    end = time.perf_counter() + seconds

    async def one(number: int) -> None:
        chance, client = random.Random(number), Client(port)
        while time.perf_counter() < end:
            path = chance.choice(paths)
            begun = time.perf_counter()
            status, _ = await client.get(path)
            times.append(time.perf_counter() - begun)
            if status != 200:
                raise SystemExit(f"{status} for {path}")

    await asyncio.gather(*(one(number) for number in range(clients)))
    return times


def measure(served: Watched, name: str, paths: list[str], clients: int, seconds: float) -> None:
    """Put a load on the server and print one line; processor time tells more than wall time on a busy machine."""
    before = served.worked()
    times = asyncio.run(load(served.port, paths, clients, seconds))
    spent = [(after - first) / len(times) * 1000 for first, after in zip(before, served.worked(), strict=True)]
    cuts = statistics.quantiles(times, n=100)
    print(
        f"{name:<22} {len(times) / seconds:7.0f}/s   median {cuts[49] * 1000:6.1f} ms   95 % {cuts[94] * 1000:6.1f} ms"
        f"   processor ms a request: server {spent[0]:.2f}, readers {spent[1]:.2f}"
    )


async def names_of(port: int) -> list[tuple[str, str]]:
    """Give name and IRI of people in the graph, the often named among them."""
    query = (
        "SELECT ?l ?p (COUNT(?f) AS ?n) { ?f org:member|kg:participant ?p . ?p a foaf:Person ; skos:prefLabel ?l } "
        "GROUP BY ?l ?p ORDER BY DESC(?n) ?p LIMIT 2000"
    )
    _, body = await Client(port).get(sparql(query), "application/sparql-results+json")
    return [(row["l"]["value"], row["p"]["value"]) for row in json.loads(body)["results"]["bindings"]]


async def replay(served: Watched, names: list[str], number: int, clients: int) -> bool:
    """Send mixed requests, print memory ten times on the way, and say what each kind of request got.

    Gives whether every ordinary request was answered, every wrong one refused as such, and none met a fault.
    """
    sent = 0
    told: Counter[tuple[str, int]] = Counter()

    async def one(seed: int) -> None:
        nonlocal sent
        chance, client = random.Random(seed), Client(served.port)
        while sent < number:
            sent += 1
            kind, query = _request(chance, names)
            status, _ = await client.get(sparql(query), "*/*")
            told[kind, status] += 1
            if told.total() % max(number // 10, 1) == 0:
                print(f"{told.total():>8} answered, memory in MB {served.memory()}", flush=True)

    await asyncio.gather(*(one(seed) for seed in range(clients)))
    for (kind, status), count in sorted(told.items()):
        print(f"{kind:<9} {status} {count:>8}")
    return all(status == EXPECTED[kind] for kind, status in told)


def _request(chance: random.Random, names: list[str]) -> tuple[str, str]:
    kind = chance.random()
    name = json.dumps(chance.choice(names), ensure_ascii=False)
    if kind < 0.002:
        return "slow", SLOW
    if kind < 0.05:
        return "wrong", chance.choice(WRONG)
    return "ordinary", chance.choice(CHEAP if kind < 0.8 else DEARER).format(name=name)


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--replay", type=int, default=0)
    given = parser.parse_args()
    with Watched(given.workspace, "--timeout", "5" if given.replay else "30", "--log", "/dev/null") as served:
        asyncio.run(Client(served.port).get("/api/summary"))  # waits until the explorer has read the graph
        people = asyncio.run(names_of(served.port))
        names = [name for name, _ in people]
        if given.replay:
            if not asyncio.run(replay(served, names, given.replay, given.clients)):
                raise SystemExit("a request got something else than it should")
            return
        cheap = [
            sparql(query.format(name=json.dumps(name, ensure_ascii=False))) for name in names[:500] for query in CHEAP
        ]
        measure(served, "cheap queries", cheap, given.clients, given.seconds)
        typed = [name[:end] for name in names for end in range(1, len(name) + 1)]
        typed += ["".join(sounds)[:4] for sounds in map(lazy_pinyin, names[:500])]
        search = [f"/api/search?q={quote(text)}" for text in typed]
        measure(served, "search as you type", search, given.clients, given.seconds)
        around = [f"/api/ego?iri={quote(iri, safe='')}" for _, iri in people]
        measure(served, "what is around somebody", around, given.clients, given.seconds)


if __name__ == "__main__":
    main()
