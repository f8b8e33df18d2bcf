"""Why two organisations are one or two, in words: which names lead to which full name, and by what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from extractors.lexicons import body_forms
from kg.identity.forms import body_key, is_part
from kg.identity.names import fold
from kg.identity.places import seat_of
from kg.identity.successors import successors
from kg.identity.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.reorganised import BodyChange
    from kg.tenures.stored import Sentence

_MOST_NAMES = 12
_WORDS = {
    "one": ("图谱中是同一个机构", "one organisation in the graph"),
    "two": ("图谱中是两个机构", "two organisations in the graph"),
    "key": ("按全称“{}”归并", "known by the full name “{}”"),
    "decided": ("按人工判定归并（decisions.tsv）", "put together by a human decision (decisions.tsv)"),
    "itself": ("“{}”：即其全称的一种写法", "“{}”: a way to write the full name"),
    "lexicon": ("“{}”：词典所列的名称", "“{}”: a name that the lexicon lists"),
    "told": ("“{}”：文章 {} 以此称“{}”", "“{}”: article {} calls “{}” so"),
    "joined": ("“{}”：“{}”的简称，其他文章如此称它", "“{}”: short for “{}”, as other articles use it"),
    "context": ("“{}”：只在文内说明是哪个机构（上级或地名）", "“{}”: which body, the article alone tells"),
    "keys": ("全称不同：“{}”与“{}”", "different full names: “{}” and “{}”"),
    "unknown": (
        "“{}”没有说明是哪个机构，不跨文章归并",
        "“{}” does not tell which body it is beyond its article",
    ),
    "places": ("地点不同：{}与{}", "different places: {} and {}"),
    "countries": ("国家不同：{}与{}", "different countries: {} and {}"),
    "listed": ("同一篇文章把两者分开列出：{}", "one article lists the two apart: {}"),
    "part": ("“{}”是“{}”的一个部门", "“{}” is a department of “{}”"),
    "reform": ("机构改革中“{1}”接替了“{0}”（{2}）", "a reform put “{1}” in the place of “{0}” ({2})"),
    "renamed": ("{2} “{0}”更名为“{1}”", "“{0}” was renamed “{1}” ({2})"),
    "merged": ("{2} “{0}”并入“{1}”", "“{0}” was merged into “{1}” ({2})"),
    "replaced": ("{2} “{1}”接替“{0}”", "“{1}” took the place of “{0}” ({2})"),
    "formed": ("{2} “{1}”在“{0}”基础上组建", "“{1}” was set up on the base of “{0}” ({2})"),
    "undated": ("日期不详", "undated"),
    "shared": ("两者都称“{}”，因此这个名称不足以归并", "both are called “{}”, so that name does not join them"),
}
_say = partial(say, _WORDS)


class BodyMention(NamedTuple):
    """An organisation in one article: its key, its names there, the article's hash and id, and whether decided on."""

    key: str
    names: tuple[str, ...]
    hash: str
    article: str
    decided: bool


def explain_body(mentions: Iterable[BodyMention], lang: str) -> Iterator[str]:
    """Say for each printed name of one organisation what leads to it."""
    said = list(mentions)
    yield _say("one", lang)
    for key in dict.fromkeys(mention.key for mention in said):
        yield "  " + _say("key", lang, key)
    if any(mention.decided for mention in said):
        yield "  " + _say("decided", lang)
    names = list(dict.fromkeys(name for mention in said for name in mention.names))
    for name in names[:_MOST_NAMES]:
        yield "  " + _reason(name, said, lang)
    if len(names) > _MOST_NAMES:
        yield f"  … {len(names) - _MOST_NAMES}"


def explain_bodies(first: Iterable[BodyMention], second: Iterable[BodyMention], lang: str) -> Iterator[str]:
    """Say what keeps two organisations apart."""
    here, there = list(first), list(second)
    yield _say("two", lang)
    one, other = here[0].key, there[0].key
    if one == other:
        yield "  " + _say("unknown", lang, here[0].names[0])
    else:
        yield "  " + _say("keys", lang, one, other)
    if is_part(one, other):
        yield "  " + _say("part", lang, one, other)
    if is_part(other, one):
        yield "  " + _say("part", lang, other, one)
    seats = seat_of(one), seat_of(other)
    if seats[0].country != seats[1].country:
        china = "中国" if lang == "zh" else "China"
        yield "  " + _say("countries", lang, *(seat.country or china for seat in seats))
    elif seats[0].place and seats[1].place and seats[0].place != seats[1].place:
        yield "  " + _say("places", lang, *("".join(seat.chain) for seat in seats))
    for old, new in ((one, other), (other, one)):
        for key, month in successors().get(old, ()):
            if key == new:
                yield "  " + _say("reform", lang, old, new, month)
    shared = {mention.hash for mention in here} & {mention.hash for mention in there}
    listed = sorted({mention.article for mention in here if mention.hash in shared})
    if listed:
        yield "  " + _say("listed", lang, "、".join(listed[:3]))
    theirs = {fold(name) for mention in there for name in mention.names}
    for name in sorted({name for mention in here for name in mention.names if fold(name) in theirs}):
        yield "  " + _say("shared", lang, name)


def _reason(name: str, mentions: list[BodyMention], lang: str) -> str:
    """Say what leads from a printed name to the body."""
    keys = {mention.key for mention in mentions}
    key = body_key(name)
    if fold(name) in body_forms():
        return _say("lexicon", lang, name)
    if key in keys:
        return _say("itself", lang, name)
    for mention in mentions:
        if name in mention.names and any(body_key(other) == mention.key for other in mention.names):
            full = next(other for other in mention.names if body_key(other) == mention.key)
            return _say("told", lang, name, mention.article, full)
    if key is None:
        return _say("context", lang, name)
    return _say("joined", lang, name, next(mention.key for mention in mentions if name in mention.names))


def explain_change(change: BodyChange, sentences: Iterable[Sentence], lang: str) -> Iterator[str]:
    """Say how one body became another, with the words of the first article that tell it."""
    date = str(change.date) if change.date else _say("undated", lang)
    yield "  " + _say(change.kind, lang, change.old_name, change.new_name, date).strip()
    for sentence in list(sentences)[:1]:
        yield f"    “{sentence.quote}” {sentence.article} {sentence.published}".rstrip()
