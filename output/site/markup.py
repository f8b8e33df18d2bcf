"""The pieces that pages of a site are made of: the frame, links, signs, quotes. All foreign text is escaped here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from output.pages.frame import Page, document, text, web_address
from output.site.words import site_words
from output.wording import RELATION_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ontology.sites import Site, SiteEntity, SiteEvidence, SiteFact

    Texts = Callable[[str], str]

AROUND = 70
_ENDS = "。！？!?；;\n\r"


class Writer:
    """Makes the pages of one site. ``texts`` gives the text of an article by its id."""

    def __init__(self, site: Site, texts: Texts) -> None:
        """Take the site and where the texts come from."""
        self.site = site
        self.texts = texts
        self.words = site_words(site.lang)
        self.relations = RELATION_WORDS[site.lang]

    def say(self, name: str, **more: str | int) -> str:
        """Give a word of the site as HTML that the language button can say again; ``more`` fills its gaps."""
        word = self.words[name]
        for gap, value in more.items():
            word = word.replace(f"{{{gap}}}", str(value))
        gaps = "".join(f' data-{gap}="{text(str(value))}"' for gap, value in more.items())
        return f'<span data-w="{name}"{gaps}>{text(word)}</span>'

    def page(
        self, title: str, kind: str, content: str, *, up: str = "../", subtitle: str = "", heading: str = ""
    ) -> str:
        """Give a whole page; ``up`` leads from its folder to the top of the site.

        ``title`` is text, ``kind`` and ``subtitle`` are HTML, as is ``heading``, which stands in place of the title.
        """
        w = self.words
        places = (
            ("index.html", "home"), ("people.html", "people"), ("organisations.html", "organisations"),
            ("events.html", "events"), ("articles.html", "articles"), ("findings.html", "findings"),
            ("network.html", "network"), ("appointments.html", "appointments"), ("about.html", "about"),
        )  # fmt: skip
        links = "".join(f'<a href="{up}{name}" data-w="{word}">{text(w[word])}</a>' for name, word in places)
        under = f'<p class="subtitle">{subtitle}</p>' if subtitle else ""
        body = (
            f'<a class="skip" href="#content" data-w="skip">{text(w["skip"])}</a>\n'
            f'<header class="top">'
            f'<a class="seal" href="{up}index.html" aria-label="{text(w["home"])}" data-l="home">任</a>'
            f'<div class="name"><p class="kicker"><a href="{up}index.html">{text(self.site.title)}</a>'
            f'<span class="view-kind">{kind}</span></p><h1>{heading or text(title)}</h1>{under}</div>'
            f'<div class="search"><label class="unseen" for="search" data-w="search">{text(w["search"])}</label>'
            f'<input id="search" type="text" role="combobox" autocomplete="off" spellcheck="false" '
            f'placeholder="{text(w["search_hint"])}" data-p="search_hint" aria-expanded="false" '
            'aria-controls="matches" aria-autocomplete="list">'
            f'<ul id="matches" role="listbox" aria-label="{text(w["matches"])}" data-l="matches" hidden></ul></div>'
            f'<button id="language" class="tool" type="button" lang="{"en" if self.site.lang == "zh" else "zh-CN"}" '
            f'data-w="language">{text(w["language"])}</button></header>\n'
            f'<nav class="places" aria-label="{text(w["places"])}" data-l="places">{links}</nav>\n'
            f'<main id="content" class="content" tabindex="-1">\n{content}\n</main>\n'
            f'<p id="status" class="unseen" role="status"></p>'
        )
        return document(
            Page(
                title,
                body,
                self.site.lang,
                style_files=(f"{up}assets/site.css",),
                script_files=(f"{up}assets/site.js",),
                brand=self.site.title,
            )
        )

    def link(self, entity: str | None, *, up: str = "../", extra: str = "") -> str:
        """Give an entity as a link with its sign, or nothing for none."""
        if not entity or entity not in self.site.entities:
            return ""
        one = self.site.entities[entity]
        return f'<a class="thing {one.kind}" href="{up}{entity}.html">{text(one.label)}{extra}</a>'

    def sign(self, fact: SiteFact) -> str:
        """Give the sign and the word of a relation."""
        return f'<span class="rel {fact.relation}">{text(self.relations[fact.relation])}</span>'

    def traits(self, entity: SiteEntity) -> str:
        """Give gender, ethnic group, birth and origin of a person in a line."""
        return " · ".join(self.say(one) if one in ("male", "female") else text(one) for one in entity.traits)

    def quote(self, piece: SiteEvidence, *, up: str = "../") -> str:
        """Give the words of an article that say a fact, within their sentence, and the way to the article."""
        article = self.site.articles.get(piece.article)
        before, exact, after = self.sentence(piece)
        where = " · ".join(filter(None, (article.published, article.source))) if article else ""
        headline = text(article.headline) if article and article.headline else self.say("untitled")
        return (
            f'<figure class="quote"><blockquote>{text(before)}<mark>{text(exact)}</mark>{text(after)}</blockquote>'
            f'<figcaption><a href="{up}article/{piece.article}.html#m{piece.start}">{headline}</a> {text(where)}'
            f'<span class="how">{text(piece.rule)} · {piece.confidence:.2f}</span></figcaption></figure>'
        )

    def sentence(self, piece: SiteEvidence) -> tuple[str, str, str]:
        """Give what stands before, the words, and what stands after in the sentence, cut where it is long."""
        whole = self.texts(piece.article)
        if whole[piece.start : piece.end] != piece.exact:
            return "", piece.exact, ""
        first = max(whole.rfind(mark, 0, piece.start) for mark in _ENDS) + 1
        stops = [at for mark in _ENDS if (at := whole.find(mark, piece.end)) >= 0]
        last = min(stops) + 1 if stops else len(whole)
        if piece.exact and piece.exact[-1] in _ENDS:
            last = piece.end
        before, after = whole[first : piece.start].lstrip(), whole[piece.end : last].rstrip()
        before = "…" + before[-AROUND:] if len(before) > AROUND else before
        return before, piece.exact, after[:AROUND] + "…" if len(after) > AROUND else after

    def proof(self, facts: Iterable[SiteFact], *, up: str = "../", most: int = 2) -> str:
        """Give the words that say facts, folded: of each fact the latest article's."""
        pieces: dict[tuple[str, int, int], SiteEvidence] = {}
        for fact in facts:
            ready = sorted(fact.evidence, key=self._newest, reverse=True)
            pieces |= {(piece.article, piece.start, piece.end): piece for piece in ready[:1]}
        return self.fold(pieces.values(), up=up, most=most)

    def fold(self, pieces: Iterable[SiteEvidence], *, up: str = "../", most: int = 2) -> str:
        """Give words of articles, folded; of those that begin at one place the longest."""
        longest: dict[tuple[str, int], SiteEvidence] = {}
        for piece in sorted(pieces, key=lambda piece: piece.end):
            longest[piece.article, piece.start] = piece
        shown = list(longest.values())[:most]
        if not shown:
            return ""
        quotes = "".join(self.quote(piece, up=up) for piece in shown)
        return f'<details class="proof"><summary data-w="words">{text(self.words["words"])}</summary>{quotes}</details>'

    def _newest(self, piece: SiteEvidence) -> tuple[str, float, str, int]:
        article = self.site.articles.get(piece.article)
        return (article.published or "") if article else "", piece.confidence, piece.article, piece.start

    def section(self, title: str, content: str, count: int | None = None, anchor: str = "") -> str:
        """Give a part of a page under a heading, named by its word; nothing for no content."""
        if not content:
            return ""
        number = f'<span class="n">{count}</span>' if count is not None else ""
        name = f' id="{anchor}"' if anchor else ""
        return f'<section class="part"{name}><h2>{self.say(title)}{number}</h2>\n{content}\n</section>\n'


def entity_line(writer: Writer, entity: SiteEntity) -> str:
    """What an entity is, in a line (HTML): kind of event, date, place, other names."""
    parts = []
    if entity.kind == "event":
        kind = f"type_{entity.type}"
        parts.append(writer.say(kind) if kind in writer.words else "")
        parts += [text(span(entity.date, entity.end_date)), text(entity.place or "")]
    if entity.names:
        parts.append(writer.say("also") + text("、".join(entity.names[:6])))
    return " · ".join(filter(None, parts))


def span(first: str | None, last: str | None) -> str:
    """Two dates as one: ``2024-05-29—2024-05-31``; one date where there is one."""
    return "—".join(dict.fromkeys(filter(None, (first, last))))


def outside(url: str | None, word: str) -> str:
    """A link out of the site, ``word`` being HTML, which tells nobody where from; nothing for no address of the web."""
    address = web_address(url)
    return f'<a href="{text(address)}" target="_blank" rel="noopener noreferrer">{word}</a>' if address else ""


def row(writer: Writer, when: str, facts: Iterable[SiteFact], what: str) -> str:
    """A line of a list: when, what was done, and what (HTML)."""
    signs = "".join(writer.sign(fact) for fact in facts)
    head = f'<span class="when">{text(when)}</span><span class="signs">{signs}</span>'
    return f'<li>{head}<div class="what">{what}</div></li>'
