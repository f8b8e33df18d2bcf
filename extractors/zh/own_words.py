"""Words that an article has for its own body (协会, 我校, 本公司, 集团), and whether characters stand alone as a name.

>>> [stands_alone("县政府召开会议", 0, 3), stands_alone("协会秘书处", 0, 2), stands_alone("家电协会认为", 2, 4)]
[True, False, False]
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extractors.zh.name_stems import LONGEST_PLACE, Occurrence, find_all
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import begins_at
from extractors.zh.own_school import is_college, short_named_school
from extractors.zh.relative_bodies import relative_kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry

_MORE_OF_A_NAME = re.compile(
    r"(?![一二三四五六七八九十]+届[一二三四五六七八九十]+次|召开|举[行办]|开展|组织(?!部)|宣布|公布|发布|任命|选举|[与和及赴到对向为在])(?:[党工董监纪团]委|董事|监事|理事|工会|党|第[一二三四五六七八九十\d]+届|[\u4e00-\u9fff]{0,4}(?:部|室|处|科|委员会|学院|公司|集团|分会|中心|办公|院|会(?!议|见|谈|上|后|长)))"
)
"""What makes a word the beginning of a longer name (协会秘书处, 集团工会)."""
_ASSOCIATIONS = frozenset(
    {"学校", "协会", "学会", "商会", "促进会", "公会", "基金会", "总会", "联合会", "联谊会", "校友会", "联盟", "研究会"}
)
_OWN_OF_TITLES = frozenset({"集团", "集团公司", "公司", "医院"})
_PLAIN = frozenset({"集团", "公司", "医院", "学院", "法院", "检察院", "母校"})
"""Words for a body that mean the one of the headline only behind its name, where a word for a body can stand."""
_OUR_ASSOCIATION = ("我会", "本会")
"""Words that may as well be a pronoun and a verb (我会努力)."""
_FREE = re.compile(r"(?:^|(?<=[，。；：、！？\n 　在由对向到来赴]))(?=.)")
"""Where a word for a body stands by itself: behind a mark or a preposition."""
_AT_OURS = tuple("在到赴向与对由来访临至")
_BRANCH = ("分公司", "子公司", "分院")
_LONG = 5
"""A name longer than this may stand without its place in a headline."""
_FAR_MORE = 3
_COUNTED = 50_000
"""How much of a text bodies are counted in: more than articles hold, so that a book of bodies stays readable."""


def own_words(
    text: str, registry: OrganisationRegistry, listed: Sequence[OrganisationEntry], title: str
) -> Iterator[tuple[OrganisationEntry, Occurrence]]:
    """Find words for the article's own body (协会, 我校, 本公司), where it has but one of the kind."""
    named: list[OrganisationEntry] | None = None
    notice = "本公司" in registry.text
    for opening, kinds, always in _words():
        if opening not in text:
            continue
        ours = always or (notice and opening == "公司") or (text == title and opening in _OWN_OF_TITLES)
        if named is None:
            named = [entry for entry in registry.entries if not entry.generic and not all(map(is_bare, entry.forms))]
        chief = _chief_of(text, registry, title, _fitting(named, opening, kinds), opening, kinds)
        if chief is None or chief not in listed:
            continue
        if not ours and not any(form in title for form in chief.forms if not is_bare(form)):
            continue
        first = 0 if ours else _first_named(text, chief)
        for place in find_all(text, opening):
            if opening in _OUR_ASSOCIATION:
                told = text.startswith(_AT_OURS, place[0] - 1) and place[0] > 0
            else:
                told = stands_alone(text, *place) if ours else _stands_free(text, place, first)
            if told:
                yield chief, place


@cache
def _words() -> tuple[tuple[str, str, bool], ...]:
    """Give the words that may mean the article's own body, with the endings of such bodies, and whether they do everywhere."""
    words = ((word, kinds, word[0] in "本我" or word in _ASSOCIATIONS) for word, kinds in relative_kinds())
    return tuple(told for told in words if told[2] or told[0] in _OWN_OF_TITLES or told[0] in _PLAIN)


def _stands_free(text: str, place: Occurrence, first: int) -> bool:
    """Tell whether a word for a body stands by itself, behind the name of the body."""
    return place[0] >= first and _FREE.match(text, place[0]) is not None and not _MORE_OF_A_NAME.match(text, place[1])


def _fitting(named: Sequence[OrganisationEntry], opening: str, kinds: str) -> list[OrganisationEntry]:
    """Give the bodies of the kinds that a word may mean; a group is no bank, where the article names one that is called so."""
    ends = tuple(kinds.split("|"))
    fitting = [
        entry
        for entry in named
        if entry.part_of is None and any(f.endswith(ends) and not f.endswith(_BRANCH) for f in entry.forms)
    ]
    called = [entry for entry in fitting if opening == "集团" and any(opening in form for form in entry.forms)]
    return called or fitting


def _chief_of(
    text: str,
    registry: OrganisationRegistry,
    title: str,
    fitting: list[OrganisationEntry],
    opening: str,
    kinds: str,
) -> OrganisationEntry | None:
    """Give the body that a word means: the page's own, the chief one of its kind, or the one the article is about."""
    own = opening[0] in "本我"
    if own and opening in title:
        fitting = [
            entry
            for entry in fitting
            if not any(
                form in title or (len(form) > _LONG and form[2:] in title) for form in entry.forms if not is_bare(form)
            )
        ]
    chief = registry.own(opening, kinds) or _chief(registry.text, title, fitting)
    if chief is None and (own or text == title):
        chief = registry.main(kinds)
        chief = None if own and registry.relative.is_guest(chief, opening) else chief
    if chief is not None and is_college(chief.name) and (school := short_named_school(registry.text)):
        return registry.resolve(*school)
    return chief


def _first_named(text: str, entry: OrganisationEntry) -> int:
    """Give where a text first names a body by more than a word for it; its length where it never does."""
    places = [text.find(form) for form in entry.forms if not is_bare(form)]
    return min((place for place in places if place >= 0), default=len(text))


def _chief(text: str, title: str, fitting: Sequence[OrganisationEntry]) -> OrganisationEntry | None:
    """Give the only body of a kind, or the one that text and headline name far more often than any other, its parts aside."""
    text = text[:_COUNTED]
    weights = sorted(
        (
            (sum(text.count(form) + title.count(form) for form in entry.forms if not is_bare(form)), -entry.number)
            for entry in fitting
        ),
        reverse=True,
    )
    if not weights or (len(weights) > 1 and weights[0][0] < _FAR_MORE * weights[1][0]):
        return None
    return next(entry for entry in fitting if entry.number == -weights[0][1])


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether characters are a whole name here: nothing before or behind them belongs to a longer one."""
    return _MORE_OF_A_NAME.match(text, end) is None and begins_at(text, start, end, LONGEST_PLACE)
