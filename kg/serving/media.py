"""Media types: in which form an answer is written, chosen by the ``Accept`` header. Standard library alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Offer(NamedTuple):
    """A form in which an answer can be had: the media type, and the name the engine knows it by."""

    media: str
    form: str


RESULTS: tuple[Offer, ...] = (
    Offer("application/sparql-results+json", "JSON"),
    Offer("application/sparql-results+xml", "XML"),
    Offer("text/csv", "CSV"),
    Offer("text/tab-separated-values", "TSV"),
    Offer("application/json", "JSON"),
    Offer("application/xml", "XML"),
    Offer("text/xml", "XML"),
)
"""Answers of SELECT and ASK, the one sent to who does not mind first."""

GRAPHS: tuple[Offer, ...] = (
    Offer("text/turtle", "TURTLE"),
    Offer("application/n-triples", "N_TRIPLES"),
    Offer("application/rdf+xml", "RDF_XML"),
    Offer("application/ld+json", "JSON_LD"),
    Offer("application/trig", "TRIG"),
    Offer("application/n-quads", "N_QUADS"),
    Offer("text/n3", "TURTLE"),
    Offer("application/x-turtle", "TURTLE"),
    Offer("text/plain", "N_TRIPLES"),
    Offer("application/xml", "RDF_XML"),
    Offer("application/json", "JSON_LD"),
)
"""Answers of CONSTRUCT and DESCRIBE, and descriptions of things."""

HTML = Offer("text/html", "HTML")


def choose(accept: str, offers: Sequence[Offer]) -> Offer | None:
    """Give the offer a client likes best (RFC 9110, 12.5.1), the first of equals; ``None``: it takes none of them.

    >>> choose("text/csv;q=0.5, application/json", RESULTS).media
    'application/json'
    >>> choose("", RESULTS).media, choose("image/png", RESULTS)
    ('application/sparql-results+json', None)
    """
    if not accept.strip():
        return offers[0]
    ranges = [_range(part) for part in accept.split(",") if part.strip()]
    best, liking = None, 0.0
    for offer in offers:
        matches = [(specific, quality) for pattern, specific, quality in ranges if _matches(pattern, offer.media)]
        quality = max(matches)[1] if matches else 0.0
        if quality > liking:
            best, liking = offer, quality
    return best


def _range(part: str) -> tuple[str, int, float]:
    media, *parameters = (piece.strip().lower() for piece in part.split(";"))
    quality = 1.0
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                quality = min(max(float(value), 0.0), 1.0)
            except ValueError:
                quality = 0.0
    return media, 0 if media == "*/*" else 1 if media.endswith("/*") else 2, quality


def _matches(pattern: str, media: str) -> bool:
    return pattern in ("*/*", media) or (pattern.endswith("/*") and media.startswith(pattern[:-1]))
