"""A reader: a process of its own that answers one query after another, and may be killed at any moment.

Started by ``kg.serving.pool`` as ``python -m kg.serving.reader``; it takes frames from standard input and writes frames
to standard output. The first frame says where the graph lies and what the reader may use. It imports little, so that
starting one takes a few hundredths of a second.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from typing import IO, TYPE_CHECKING, Any

import pyoxigraph as ox

from kg.guard import refuse_service
from kg.serving.frames import Head, pack, read_frame
from kg.serving.isolation import end_with_parent, forbid_network, limit_memory
from kg.serving.media import GRAPHS, RESULTS, choose
from kg.shipped import QueryError
from kg.sparql_words import bare_words

if TYPE_CHECKING:
    from collections.abc import Mapping

_GRACE = 2.0


class TooLargeError(Exception):
    """The answer is larger than is allowed."""


class _Bounded(io.BytesIO):
    """Takes an answer while it is written, up to a size."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._left = most

    def write(self, data: Any) -> int:
        self._left -= len(data)
        if self._left < 0:
            raise TooLargeError
        return super().write(data)


def main() -> None:
    """Answer until the input ends."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever else is printed must not get between the frames
    end_with_parent()
    settings = read_frame(source)
    if settings is None:
        return
    try:
        store = ox.Store.read_only(settings["folder"])
    except (OSError, ValueError) as error:
        _send(sink, {"ready": False, "error": _one_line(error)})
        return
    limit_memory(settings["memory"])
    _send(sink, {"ready": True, "network": not forbid_network()})
    while (request := read_frame(source)) is not None:
        _set_clock(settings["seconds"])
        head, body = answer(store, request, settings["prefixes"], settings["answer_bytes"])
        _set_clock(0)
        sink.write(pack(head, body))
        sink.flush()


def answer(store: ox.Store, request: Head, prefixes: Mapping[str, str], most: int) -> tuple[Head, bytes]:
    """Answer a query: a head with ``status`` (of HTTP) and ``media`` or ``error``, and the body."""
    try:
        return _answer(store, request, prefixes, most)
    except QueryError as error:
        return {"status": 400, "error": str(error)}, b""
    except (SyntaxError, ValueError) as error:
        return {"status": 400, "error": f"the query does not parse: {_one_line(error)}"}, b""
    except TooLargeError:
        return {"status": 503, "error": f"the answer is larger than {most} bytes: add LIMIT, or narrow the query"}, b""
    except MemoryError:
        return {"status": 503, "error": "the query needs more memory than it may have: narrow it"}, b""
    except (OSError, RuntimeError) as error:
        return {"status": 500, "error": f"the query cannot be answered: {_one_line(error)}"}, b""


def _answer(store: ox.Store, request: Head, prefixes: Mapping[str, str], most: int) -> tuple[Head, bytes]:
    text = request["query"]
    refuse_service(text)
    result = store.query(text, prefixes=dict(prefixes), **_dataset(request, text))
    is_graph = isinstance(result, ox.QueryTriples)
    offer = choose(request["accept"], GRAPHS if is_graph else RESULTS)
    if offer is None:
        kinds = ", ".join(dict.fromkeys(offer.media for offer in (GRAPHS if is_graph else RESULTS)))
        return {"status": 406, "error": f"this query can be answered as {kinds}"}, b""
    sink = _Bounded(most)
    if isinstance(result, ox.QueryTriples):
        ox.serialize(result, sink, getattr(ox.RdfFormat, offer.form), prefixes=dict(prefixes))
    else:
        result.serialize(sink, getattr(ox.QueryResultsFormat, offer.form))
    return {"status": 200, "media": offer.media}, sink.getvalue()


def _dataset(request: Head, text: str) -> dict[str, Any]:
    """Say which graphs the query sees: those of the request, else those it names, else all of them as one."""
    if request["dataset"]:
        return {
            "default_graph": [ox.NamedNode(graph) for graph in request["default_graphs"]],
            "named_graphs": [ox.NamedNode(graph) for graph in request["named_graphs"]],
        }
    return {"use_default_graph_as_union": "from" not in bare_words(text)}


def _set_clock(seconds: float) -> None:
    """End the process by itself should nobody kill it in time; 0 stops the clock."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds and seconds + _GRACE)  # the alarm kills, whatever the engine does


def _send(sink: IO[bytes], head: Head) -> None:
    sink.write(pack(head))
    sink.flush()


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:500]


if __name__ == "__main__":
    main()
