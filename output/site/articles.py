"""The page of an article: its whole text with the words of facts marked, and the facts beside it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from output.pages.frame import text
from output.site.markup import outside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ontology.sites import SiteArticle, SiteEvidence, SiteFact
    from output.site.markup import Writer

LONGEST = 60_000
"""Characters of a text that are shown; a page stays small enough to open anywhere."""
MOST_FACTS = 250


def article_page(writer: Writer, article: SiteArticle) -> str:
    """Give the page of an article."""
    told = writer.site.facts_in.get(article.id, [])
    body = writer.texts(article.id)
    of_people = writer.site.told_in.get(article.id, [])
    people = {entity.id: (piece, entity) for piece, entity in of_people}
    pieces = [piece for piece, _ in (*told, *of_people)]
    marked = mark_text(body[:LONGEST], [(piece.start, piece.end) for piece in pieces])
    more = "<p>…</p>" if len(body) > LONGEST else ""
    facts = "".join(_fact(writer, piece, fact) for piece, fact in _once(told)[:MOST_FACTS])
    facts += "".join(
        f"<li>{writer.link(entity.id)} {writer.traits(entity)} {_jump(piece)}</li>" for piece, entity in people.values()
    )
    side = f'<ol class="said">{facts}</ol>' if facts else f'<p class="hint">{writer.say("nothing")}</p>'
    link = outside(article.url, writer.say("original"))
    line = " · ".join(filter(None, (article.published, article.source)))
    content = (
        f'<div class="reading"><article class="text" lang="zh">{marked}{more}<p class="out">{link}</p></article>'
        f'<aside class="beside">{writer.section("facts", side, len(_once(told)) + len(people))}</aside></div>'
    )
    title = article.headline or writer.words["untitled"]
    heading = "" if article.headline else writer.say("untitled")
    return writer.page(title, writer.say("article"), content, subtitle=text(line), heading=heading)


def mark_text(body: str, spans: Sequence[tuple[int, int]]) -> str:
    """Give the text as paragraphs with the spans marked, each beginning of a span being an anchor ``m`` + offset.

    Spans may lie within and across each other; a mark ends at the end of its paragraph and goes on in the next.
    """
    starts = sorted({start for start, end in spans if 0 <= start < end <= len(body)})
    inside = [0] * (len(body) + 1)
    for start, end in spans:
        if 0 <= start < end <= len(body):
            inside[start] += 1
            inside[end] -= 1
    cuts = sorted({0, len(body), *starts, *(at for at, step in enumerate(inside) if step)})
    parts: list[str] = []
    depth = 0
    anchors = set(starts)
    for first, last in pairwise(cuts):
        depth += inside[first]
        pieces = text(body[first:last]).split("\n")
        if depth:
            name = f' id="m{first}"' if first in anchors else ""
            pieces = [
                f"<mark{name if n == 0 else ''}>{piece}</mark>" if piece or (n == 0 and name) else ""
                for n, piece in enumerate(pieces)
            ]
        parts.append("\n".join(pieces))
    return "".join(f"<p>{line}</p>" for line in "".join(parts).split("\n") if line.strip())


def _once(told: Sequence[tuple[SiteEvidence, SiteFact]]) -> list[tuple[SiteEvidence, SiteFact]]:
    """Each fact once, where it is first said."""
    found: dict[str, tuple[SiteEvidence, SiteFact]] = {}
    for piece, fact in told:
        found.setdefault(fact.id, (piece, fact))
    return list(found.values())


def _fact(writer: Writer, piece: SiteEvidence, fact: SiteFact) -> str:
    target = writer.link(fact.target)
    role = f" <b>{text(fact.role)}</b>" if fact.role else ""
    return f"<li>{writer.link(fact.agent)} {writer.sign(fact)} {target}{role} {_jump(piece)}</li>"


def _jump(piece: SiteEvidence) -> str:
    return f'<a class="jump" href="#m{piece.start}" title="{text(piece.exact[:80])}">¶</a>'
