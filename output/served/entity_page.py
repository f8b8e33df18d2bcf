"""The page about one person, organisation or event: its names, its facts in time order, the words that say them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from output.pages.bundle import base_style
from output.pages.frame import Page, document, text, web_address
from output.served.head import head_bar
from output.served.links import link_to
from output.served.resource_page import form_links
from output.wording import KIND_WORDS, PAGE_WORDS, RELATION_WORDS, SENTENCE_WORDS, SERVED_WORDS

if TYPE_CHECKING:
    from output.wording import Lang


def entity_page(
    found: dict[str, Any], lang: Lang, *, base: str, root: str, start: int, most: int, query: str = ""
) -> str:
    """Give the page of an entity as ``kg.serving.explorer`` tells it; ``most`` facts from number ``start`` on."""
    words = SERVED_WORDS[lang]
    facts = "".join(_fact(one, found["iri"], lang, base, root) for one in found["told"])
    explore = f"{root}?{urlencode({'iri': found['iri'], 'lang': lang})}"
    body = (
        f'{head_bar("", lang, root, query)}<main class="dossier">'
        f'<p class="kicker">{text(KIND_WORDS[lang][found["kind"]])}</p>'
        f"<h1>{text(found['label'])}</h1>{_details(found, lang, base, root)}"
        f'<p class="forms"><a class="button" href="{text(explore)}">{text(words["see_around"])}</a></p>'
        f"{form_links(found['iri'], lang, base=base, root=root)}"
        f"<h2>{text(words['facts'])} <small>{found['all_facts']}</small></h2>"
        f'<ol class="facts" start="{start + 1}">{facts}</ol>'
        f"{_paging(found['all_facts'], start, most, lang)}</main>"
    )
    return document(
        Page(
            found["label"],
            body,
            lang,
            styles=(base_style(),),
            style_files=(f"{root}static/served.css",),
            brand=words["brand"],
        )
    )


def _details(found: dict[str, Any], lang: Lang, base: str, root: str) -> str:
    words = SERVED_WORDS[lang]
    rows = []
    if found.get("names"):
        rows.append((words["names"], text("、".join(found["names"]))))
    if found.get("traits"):
        said = " · ".join(SENTENCE_WORDS[lang].get(one, one) for one in found["traits"])
        quotes = "".join(_quote(quote) for quote in found["traits_told"])
        rows.append((PAGE_WORDS[lang]["traits"], text(said) + quotes))
    if found.get("date"):
        last = found.get("end_date")
        rows.append((words["date"], text(found["date"] + (f"—{last}" if last and last != found["date"] else ""))))
    if found.get("place"):
        rows.append((words["place"], text(found["place"])))
    if found.get("parent_label"):
        link = link_to(found["parent"], base=base, root=root)
        rows.append((words["parent"], f'<a href="{text(link)}">{text(found["parent_label"])}</a>'))
    if found["under"]:
        links = (
            f'<a href="{text(link_to(one["iri"], base=base, root=root))}">{text(one["label"])}</a>'
            for one in found["under"]
        )
        rows.append((words["under"], "、".join(links)))
    if found.get("posts"):
        posts = "".join(_post(one, base, root) for one in found["posts"])
        rows.append((words["posts" if found["kind"] == "person" else "holders"], f'<ul class="posts">{posts}</ul>'))
    rows.append(("IRI", f'<span class="iri">{text(found["iri"])}</span>'))
    return f"<dl>{''.join(f'<dt>{text(name)}</dt><dd>{value}</dd>' for name, value in rows)}</dl>"


def _post(one: dict[str, Any], base: str, root: str) -> str:
    """A post, where or by whom it is held, and the dates between which it is known."""
    address = text(link_to(one["other"], base=base, root=root))
    link = f'<a href="{address}">{text(one["label"])}</a>' if one["label"] else ""
    dates = "—".join(dict.fromkeys(filter(None, (one["first"], one["last"]))))
    return f'<li><b>{text(one["role"])}</b> {link} <span class="date">{text(dates)}</span></li>'


def _fact(one: dict[str, Any], own: str, lang: Lang, base: str, root: str) -> str:
    dates = one.get("first", "")
    if one.get("last") and one["last"] != dates:
        dates += f"—{one['last']}"
    others = "".join(
        f' <a href="{text(link_to(one[side], base=base, root=root))}">{text(one[f"{side}_label"])}</a>'
        for side in ("agent", "target")
        if one.get(side) and one[side] != own and one.get(f"{side}_label")
    )
    quotes = "".join(_quote(quote) for quote in one["quotes"])
    relation = RELATION_WORDS[lang].get(one["relation"], one["relation"])
    return (
        f'<li><p><span class="date">{text(dates)}</span> <b>{text(relation)}</b> {text(one.get("summary", ""))}'
        f'<span class="others">{others}</span></p>{quotes}</li>'
    )


def _quote(quote: dict[str, Any]) -> str:
    source = " · ".join(filter(None, (quote["published"], quote["source"], quote["headline"])))
    address = web_address(quote["url"])
    told = text(source)
    if address:
        told = (
            f'<a href="{text(address)}" rel="noopener noreferrer nofollow" target="_blank">{told or text(address)}</a>'
        )
    return (
        f"<blockquote>{text(quote['before'])}<mark>{text(quote['exact'])}</mark>{text(quote['after'])}"
        f"<footer>{told}</footer></blockquote>"
    )


def _paging(count: int, start: int, most: int, lang: Lang) -> str:
    words = SERVED_WORDS[lang]
    links = []
    if start > 0:
        query = urlencode({"start": max(start - most, 0), "lang": lang})
        links.append(f'<a rel="prev" href="?{text(query)}">{text(words["before"])}</a>')
    if start + most < count:
        query = urlencode({"start": start + most, "lang": lang})
        links.append(f'<a rel="next" href="?{text(query)}">{text(words["after"])}</a>')
    return f'<p class="paging">{" ".join(links)}</p>' if links else ""
