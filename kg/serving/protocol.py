"""The SPARQL 1.1 Protocol: from an HTTP request to the query it asks (sections 2.1 and 2.2 of the specification)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from ontology.errors import KgError

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"

_MOST_FIELDS = 200
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]*")


class ProtocolError(KgError):
    """A request that is not answered; ``status`` is the HTTP status that says so."""

    def __init__(self, status: int, message: str, **headers: str) -> None:
        """Keep the status, and headers that go with it."""
        super().__init__(message)
        self.status = status
        self.headers = headers


@dataclass(frozen=True, slots=True)
class Operation:
    """A query with the graphs it is to see; ``dataset`` tells whether the request names any."""

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()

    @property
    def dataset(self) -> bool:
        """Whether the request names the graphs, which then win over those the query names."""
        return bool(self.default_graphs or self.named_graphs)


def read_operation(method: str, address: bytes, content_type: str, body: bytes) -> Operation | None:
    """Give the query a request asks, ``None`` where it asks none (then the endpoint describes itself).

    ``address`` is the part of the request's address after ``?``, as it was sent. Raises ``ProtocolError``.
    """
    fields = read_fields(address, "the address")
    if method in ("GET", "HEAD"):
        return _operation(fields, empty_is_none=not fields)
    if method != "POST":
        raise ProtocolError(
            405, f"{method} is not for this endpoint: use GET or POST", allow="GET, HEAD, POST, OPTIONS"
        )
    media, _, parameters = content_type.partition(";")
    media = media.strip().lower()
    charset = _charset(parameters)
    if media == UPDATE:
        raise ProtocolError(403, "updates are refused: the graph changes through articles and kg build")
    if media not in (FORM, QUERY):
        raise ProtocolError(415, f"a POST must be {FORM} or {QUERY}, not {media or 'without Content-Type'}")
    if charset not in ("", "utf-8", "utf8"):
        raise ProtocolError(415, f"the request must be UTF-8, not {charset[:40]}")
    if media == FORM:
        return _operation(fields + read_fields(body, "the form"))
    if any(name == "query" for name, _ in fields):
        raise ProtocolError(400, "two queries: one in the address and one in the body")
    return _operation([*fields, ("query", _text(body, "the query"))])


def _operation(fields: list[tuple[str, str]], *, empty_is_none: bool = False) -> Operation | None:
    if empty_is_none:
        return None
    if any(name == "update" for name, _ in fields):
        raise ProtocolError(403, "updates are refused: the graph changes through articles and kg build")
    queries = [value for name, value in fields if name == "query"]
    if len(queries) != 1:
        what = "no query" if not queries else f"{len(queries)} queries"
        raise ProtocolError(400, f"{what}: give exactly one parameter 'query'")
    default, named = (
        tuple(_graph(name, value) for name, value in fields if name == wanted)
        for wanted in ("default-graph-uri", "named-graph-uri")
    )
    return Operation(queries[0], default, named)


def _graph(name: str, value: str) -> str:
    if not _IRI.fullmatch(value):
        raise ProtocolError(400, f"{name}={value[:200]!r} is no absolute IRI")
    return value


def _charset(parameters: str) -> str:
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"').lower()
    return ""


def read_fields(raw: bytes, where: str) -> list[tuple[str, str]]:
    """Read a form, or the part of an address after ``?``. Raises ``ProtocolError`` (400)."""
    text = _text(raw, where)
    if not text:
        return []
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise ProtocolError(400, f"{where} cannot be read: {error}") from error


def _text(raw: bytes, where: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProtocolError(400, f"{where} is not UTF-8 (byte {error.start})") from error
