"""A real ``kg serve`` on a workspace, in a process of its own, for tests and measurements."""

from __future__ import annotations

import http.client
import json
import re
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

if TYPE_CHECKING:
    from pathlib import Path


class Reply(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def media(self) -> str:
        """The media type, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8")

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class Served:
    """A server for as long as the block lasts; ``options`` are those of ``kg serve``."""

    def __init__(self, workspace: Path, *options: str, log: Path | None = None) -> None:
        code = "from kg.cli import main; main()"
        self.command = [sys.executable, "-c", code, "serve", "-w", str(workspace), "--port", "0", *options]
        self.command += ["--log", str(log)] if log else []
        self.told: list[str] = []

    def __enter__(self) -> Served:
        self.process = subprocess.Popen(self.command, stderr=subprocess.PIPE, text=True)
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.told.append(line)
            if found := re.search(r"at http://[^/]*:(\d+)/", line):
                self.port = int(found[1])
                self._wait()
                return self
        raise RuntimeError("".join(self.told))

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(60)

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Reply:
        """Send one request; names of headers are written with ``_`` for ``-``."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def get(self, path: str, accept: str = "*/*", **headers: str) -> Reply:
        """Send a GET."""
        return self.ask("GET", path, accept=accept, **headers)

    def query(self, text: str, accept: str = "application/sparql-results+json", **parameters: str) -> Reply:
        """Send a query by GET."""
        return self.get("/sparql?" + urlencode({"query": text, **parameters}), accept)

    def _wait(self) -> None:
        for _ in range(600):
            try:
                self.get("/sparql")
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
            else:
                return
        raise RuntimeError("the server does not answer: " + "".join(self.told))
