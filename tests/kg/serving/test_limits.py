"""What one query, one client and one request may use up, and that nobody else notices."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from served import Served
from timing import TRIES

from kg.building import build
from kg.config import Settings
from kg.serving.pool import _end_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
CHEAP = "ASK { ?s a foaf:Person }"
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc and seccomp")


def readers_of(server: Served) -> list[int]:
    """Processes under the server."""
    pid = server.process.pid
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def lives(pid: int) -> bool:
    """Whether a process is there and is no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


def busy_seconds(pids: list[int]) -> float:
    """Processor time that these have used; nothing for those that have ended."""
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids if lives(pid)]
    return sum(int(line[11]) + int(line[12]) for line in fields) / 100


def wait_until(true: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Ask again and again, long enough for a slow machine."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            pytest.fail(f"after {seconds} s not yet: {what}")
        time.sleep(0.05)


def idle(server: Served) -> bool:
    """Whether no reader works for half a second."""
    readers = readers_of(server)
    before = busy_seconds(readers)
    time.sleep(0.5)
    return set(readers_of(server)) == set(readers) and busy_seconds(readers) - before < 0.2


def wait_for_work(server: Served) -> None:
    """Wait until a reader has worked on something."""
    begun = {pid: busy_seconds([pid]) for pid in readers_of(server)}

    def works() -> bool:
        return any(pid in begun and busy_seconds([pid]) - begun[pid] >= 0.03 for pid in readers_of(server))

    wait_until(works, "a reader works on the query")


def others_answered(server: Served) -> int:
    """Ask for three slow queries; give the number of cheap ones that are answered before the first of them ends."""
    with ThreadPoolExecutor(4) as pool:
        slow = [pool.submit(server.query, SLOW) for _ in range(3)]
        answered = 0
        while not any(one.done() for one in slow):
            assert server.query(CHEAP).json()["boolean"] is True
            answered += 1
        replies = [one.result() for one in slow]
    assert [reply.status for reply in replies] == [503] * 3
    assert "stopped" in replies[0].text
    return answered


@LINUX
def test_a_slow_query_is_stopped_at_its_limit_while_others_go_on(server: Served) -> None:
    assert any(others_answered(server) > 5 for _ in range(TRIES))
    wait_until(lambda: idle(server), "nothing goes on in secret")


@LINUX
def test_a_query_nobody_waits_for_is_stopped(sample_workspace: Path) -> None:
    with Served(sample_workspace, "--timeout", "600", "--workers", "2") as server:
        wait_until(lambda: idle(server), "the readers have begun")
        before = set(readers_of(server))
        path = "/sparql?query=" + quote(SLOW)
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            wait_for_work(server)
        wait_until(lambda: before - set(readers_of(server)), "the reader that worked on it is gone")


def test_an_answer_that_is_too_large_is_refused_not_cut(server: Served) -> None:
    reply = server.query("SELECT * { ?a ?b ?c . ?d ?e ?f }", "text/csv")
    assert reply.status == 503
    assert len(reply.text.splitlines()) == 1


def test_a_query_that_needs_too_much_memory_ends_alone(server: Served) -> None:
    reply = server.query("SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?x) { ?a ?b ?c . ?d ?e ?f }")
    assert reply.status == 503
    assert server.query(CHEAP).status == 200


@LINUX
def test_a_reader_that_dies_takes_its_query_along_as_one_over_its_limits(server: Served) -> None:
    with ThreadPoolExecutor(1) as pool:
        wait_until(lambda: idle(server), "the readers have begun")
        asked = pool.submit(server.query, SLOW)
        wait_for_work(server)
        for pid in readers_of(server):
            os.kill(pid, signal.SIGABRT)  # as the engine does when it gets no more memory
        reply = asked.result()
    assert reply.status == 503
    assert "memory" in reply.text
    assert server.query(CHEAP).status == 200


@pytest.mark.parametrize(
    ("code", "over", "status"), [(-6, False, 503), (-9, False, 503), (1, False, 500), (1, True, 503)]
)
def test_only_a_reader_that_fails_by_itself_is_a_fault_of_the_server(code: int, over: bool, status: int) -> None:
    assert _end_of(code, over=over).status == status


def test_long_requests_are_refused(server: Served) -> None:
    body = b"ASK { ?s ?p '" + b"a" * 2_000_000 + b"' }"
    assert server.ask("POST", "/sparql", body, content_type="application/sparql-query").status == 413
    assert server.get("/sparql?query=" + "a" * 50_000).status in (400, 414)


def test_a_stranger_name_for_this_machine_is_refused(server: Served) -> None:
    assert server.ask("GET", "/sparql", host="evil.example:80").status == 421
    assert server.ask("GET", "/sparql", host=f"localhost:{server.port}").status == 200


@pytest.mark.parametrize("path", ["/sparql", "/nowhere", "/sparql?query=x"])
def test_every_answer_has_the_headers_that_keep_browsers_safe(server: Served, path: str) -> None:
    headers = server.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "server" not in headers


def test_the_log_has_a_line_a_request_and_no_more(sample_workspace: Path, tmp_path: Path) -> None:
    log = tmp_path / "access.log"
    with Served(sample_workspace, log=log) as server:
        server.query("ASK { ?s ?p '日志' }", user_agent="a\x1b[2J\u0085b")
    lines = [line for line in log.read_text(encoding="utf-8").splitlines() if "query=" in line]
    assert len(lines) == 1
    assert " 200 " in lines[0]
    assert "\x1b" not in lines[0]


def test_the_rate_of_one_client_is_limited(sample_workspace: Path) -> None:
    with Served(sample_workspace, "--rate", "2") as server:
        with ThreadPoolExecutor(12) as pool:
            replies = list(pool.map(server.query, [CHEAP] * 36))
        assert {reply.status for reply in replies} == {200, 429}
        assert next(reply for reply in replies if reply.status == 429).headers["retry-after"] == "1"
        time.sleep(1.1)
        assert server.query(CHEAP).status == 200


@LINUX
def test_a_stop_lets_the_answer_under_way_come(sample_workspace: Path) -> None:
    with Served(sample_workspace, "--timeout", "4") as server, ThreadPoolExecutor(1) as pool:
        wait_until(lambda: idle(server), "the readers have begun")
        asked = pool.submit(server.query, SLOW)
        wait_for_work(server)
        server.process.terminate()
        assert asked.result().status == 503
        assert server.process.wait(60) is not None


@LINUX
def test_readers_end_with_a_server_that_is_killed(sample_workspace: Path) -> None:
    with Served(sample_workspace) as server:
        readers = readers_of(server)
        assert readers
        server.process.kill()
        server.process.wait()
        wait_until(lambda: not any(map(lives, readers)), "the readers have ended")


@LINUX
@pytest.mark.parametrize("call", ["socket.socket()", "socket.socketpair()", "socket.socket(socket.AF_UNIX)"])
def test_a_reader_cannot_open_a_socket(call: str) -> None:
    code = (
        "import socket\nfrom kg.serving.isolation import forbid_network\n"
        f"{call}\nassert forbid_network()\ntry:\n    {call}\nexcept PermissionError:\n    print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"


@pytest.fixture
def endpoint() -> Iterator[tuple[str, list[str]]]:
    """A place that takes note of whoever comes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        came: list[str] = []

        def listen() -> None:
            while True:
                try:
                    connection, address = listening.accept()
                except OSError:
                    return
                came.append(str(address))
                connection.close()

        threading.Thread(target=listen, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/", came


@LINUX
def test_even_past_the_guard_a_reader_reaches_nobody(endpoint: tuple[str, list[str]]) -> None:
    address, came = endpoint
    code = (
        "import sys, pyoxigraph as ox\nfrom kg.serving.isolation import forbid_network\n"
        "store = ox.Store()\nif sys.argv[2] == 'yes': forbid_network()\n"
        "try:\n    list(store.query('SELECT * { SERVICE <' + sys.argv[1] + '> { ?s ?p ?o } }'))\n"
        "except OSError:\n    pass"
    )
    subprocess.run([sys.executable, "-c", code, address, "yes"], check=True, capture_output=True)
    assert came == []
    subprocess.run([sys.executable, "-c", code, address, "no"], check=True, capture_output=True)
    assert len(came) > 0


def test_a_new_graph_is_taken_up_and_nobody_is_disturbed(tmp_path: Path) -> None:
    articles, workspace = tmp_path / "articles", tmp_path / "workspace"
    articles.mkdir()

    def add(number: int, name: str) -> None:
        text = f"5月{number}日，禾峪县钢铁行业协会召开年会。协会会长{name}出席会议并讲话。"
        (articles / f"{number}.txt").write_text(text, encoding="utf-8")
        build([articles], Settings(workspace=workspace, workers=1))

    def names() -> set[str]:
        rows = server.query("SELECT ?n { ?p a foaf:Person ; skos:prefLabel ?n }").json()["results"]["bindings"]
        return {row["n"]["value"] for row in rows}

    add(1, "周明远")
    with Served(workspace) as server:
        assert names() == {"周明远"}
        add(2, "沈若兰")
        add(3, "顾维桢")
        wait_until(lambda: "顾维桢" in names(), "the new graph is taken up")
        assert names() == {"周明远", "沈若兰", "顾维桢"}


def test_no_workspace_or_a_port_in_use_is_one_clear_line(sample_workspace: Path, tmp_path: Path) -> None:
    def run(*options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from kg.cli import main; main()", "serve", *options]
        return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)

    missing = run("-w", str(tmp_path), "--port", "0")
    assert missing.returncode == 2
    assert missing.stderr.strip().splitlines()[-1].startswith("kg: ")
    assert "Traceback" not in missing.stderr
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        used = run("-w", str(sample_workspace), "--port", port)
    assert used.returncode == 2
    assert f"cannot listen at 127.0.0.1:{port}" in used.stderr
    assert len(used.stderr.splitlines()) == 1
