"""Where a served page links to for an IRI."""

from __future__ import annotations

from urllib.parse import quote, urlencode


def link_to(iri: str, *, base: str, root: str) -> str:
    """Give the address at which the server explains an IRI; ``root`` leads from the page to the server's root."""
    if iri.startswith(base):
        return f"{root}id/{quote(iri.removeprefix(base), safe='/')}"
    return f"{root}resource?{urlencode({'iri': iri})}"
