"""Countries before posts: where they begin, what between country and post belongs to which (日本|经济再生担当大臣)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, country_signs
from extractors.zh.organisation_edges import ends_like_organisation, foreign_prefix

if TYPE_CHECKING:
    from extractors.zh.post_reading import PostReading

_AS_HEAD = re.compile(r"以[^，。；：、\n]{3,24}?为(?:首|总指挥|团长|组长|主席|队长|主任|领队|代表)")
"""What makes 以 a preposition and no country (以副总理陶立群为总指挥的防疫指挥部)."""
_STATE_POST = re.compile(r"总统|总理|首相|外长|防长|财长|国务卿|大臣|国防部长|外交部长")
_TERM = re.compile(r"^第[一二三四五六七八九十\d]+[任位]")
_LONGEST_COUNTRY = 10
_OF_COUNTRY = frozenset({"联邦", "民主", "大", "原", "前"})
"""What before a country's name is a part of it (联邦德国)."""
_FEDERAL = frozenset({"", "德国", "奥地利", "瑞士"})
"""Countries whose president or chancellor is called one of the federation."""
_FORMS_OF_STATE = frozenset({"联邦", "王国", "共和国", "公国", "联邦共和国", "酋长国"})
"""What belongs to the name of a country behind its short form (俄罗斯联邦总统)."""
_FOREIGN_PARTIES = ("阵线", "运动", "共识")
"""How the names of foreign parties end besides those that end like any body."""
_OF_A_PLACE = re.compile(r"副?(?:[省市县区州郡镇]长|知事)$")
"""Heads of places, before which a place of a country may stand."""
_GOVERNMENT_OVER = re.compile(r"(?P<body>政府)[\u4e00-\u9fff]{2,10}(?<![部厅局委])")
_MINISTERS = ("大臣", "部长", "国务大臣", "副大臣")
_GLUED = 8
"""How many characters between a country and a post may belong to the post (日本经济再生担当大臣)."""


_OF_FORCES = re.compile(r"总?参谋长|(?:新闻|首席|国际)?发言人|总?司令")


def with_forces(reading: PostReading) -> PostReading:
    """Begin at 以军, which is no preposition, where nothing else is printed.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_forces(PostReading("以军总参谋长", 2, 2, "总参谋长")))
    '以军|总参谋长'
    """
    if reading.body == "国防军" and reading.text[reading.start - 1 : reading.start] in country_signs():
        return reading._replace(start=reading.start - 1)
    forces = not reading.width and reading.text.endswith("以军", 0, reading.stop) and _OF_FORCES.match(reading.label)
    return reading._replace(start=reading.start - 2) if forces else reading


def from_country(reading: PostReading) -> PostReading:
    """Begin at the foreign country that stands right before a post behind other words.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(from_country(PostReading.of("美国释放委内瑞拉|总统")))
    '委内瑞拉|总统'
    """
    text, start, stop = reading.text, reading.start, reading.stop
    whole = foreign_prefix(reading.body)
    if whole == stop - start or not (whole or _STATE_POST.match(reading.label.lstrip("前原副"))):
        return reading
    for left in range(max(start + (2 if whole else 1), stop - _LONGEST_COUNTRY), stop - 1):
        if foreign_prefix(text[left:stop]) == stop - left and text[start:left] not in _OF_COUNTRY:
            return reading._replace(start=left)
    return reading


def with_federal_name(reading: PostReading) -> PostReading:
    """Give 联邦 back to the name of a country whose head is not called one of the federation.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_federal_name(PostReading.of("俄罗斯|联邦总统"))), str(with_federal_name(PostReading.of("德国|联邦总统")))
    ('俄罗斯联邦|总统', '德国|联邦总统')
    """
    if reading.label.startswith("联邦总") and reading.body not in _FEDERAL and foreign_prefix(reading.body):
        return reading._replace(stop=reading.stop + 2, label=reading.label.removeprefix("联邦"))
    return reading


def place_abroad(reading: PostReading) -> tuple[int, int] | None:
    """Give where a place of a foreign country stands before its head.

    >>> from extractors.zh.post_reading import PostReading
    >>> place_abroad(PostReading.of("美国纽约|市长"))
    (2, 4)
    """
    country = _before_words(reading)
    return (reading.start + country, reading.stop) if country and _OF_A_PLACE.match(reading.label) else None


def of_government(reading: PostReading) -> PostReading:
    """Take what a minister is over out of the body where that is only the government.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(of_government(PostReading.of("政府水利与装备|大臣")))
    '政府|水利与装备大臣'
    """
    over = _GOVERNMENT_OVER.fullmatch(reading.text, reading.start, reading.stop)
    return reading.take(over.end("body")) if over and reading.label in _MINISTERS else reading


def with_words_behind_country(reading: PostReading) -> PostReading:
    """Take the words between country and post into the post, but those of a term.

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_words_behind_country(PostReading.of("日本经济再生担当|大臣")))
    '日本|经济再生担当大臣'
    """
    country = _before_words(reading)
    if not country:
        return reading
    cut = reading.start + country
    words = reading.text[cut : reading.stop]
    words = "" if words == "国家" and reading.label.endswith("主席") else words
    return reading._replace(stop=cut, label=_TERM.sub("", words) + reading.label)


def with_country_sign(reading: PostReading) -> PostReading:
    """Take the sign of a country right before a head of state as the body (叙|总统).

    >>> from extractors.zh.post_reading import PostReading
    >>> str(with_country_sign(PostReading("叙总统", 1, 1, "总统")))
    '叙|总统'
    """
    start = reading.start
    if _AS_HEAD.match(reading.text, start - 1):
        return reading
    if not reading.width and start and reading.text[start - 1] in country_signs() and _STATE_POST.search(reading.label):
        return reading._replace(start=start - 1)
    return reading


def _before_words(reading: PostReading) -> int:
    """Give the length of the country before words that may belong to the post, 0 where no such words stand there."""
    country = foreign_prefix(reading.body)
    behind = reading.text[reading.start + country : reading.stop]
    if not country or (behind in _FORMS_OF_STATE and _STATE_POST.search(reading.label)):
        return 0
    return country if 0 < len(behind) <= _GLUED and not _names_body(reading.body) else 0


def _names_body(words: str) -> bool:
    """Tell whether words behind a country make a body of it (马来西亚国民阵线), not a part of the post."""
    return (
        words in body_forms()
        or ends_like_organisation(words)
        or words.endswith(_FOREIGN_PARTIES)
        or "政府" in words[:-1]
    )
