"""What stands around an article on a scraped page: one test for each kind of line. In doubt a line is kept."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.reading import noise_words as words_of
from kg.reading.bylines import is_byline, is_source

__all__ = [
    "FULL_DATE",
    "LONGEST",
    "STARTS_REPORT",
    "Test",
    "is_byline",
    "is_date",
    "is_meta",
    "is_navigation",
    "is_notice",
    "is_soft_tail_heading",
    "is_source",
    "is_tail_heading",
]

Test = Callable[[str], bool]
LONGEST = 200
"""A line longer than this is never noise as a whole."""
FULL_DATE = r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?"

STARTS_REPORT = re.compile(
    r"(?:本报|本網|本网|本刊|本台|新华社|中新[社网])\S{0,12}?(?:讯|電|电|訊)(?:[\s　(（]|$)|【本[报報][讯訊]】"
)
_EDGE = r"[\s　【\[〔「『■◆▶▼●▲★>»·\-—_=*#]*"
_END = r"[\s　】\]〕」』:：>»▶▼\-—_=*…]*"
_TAIL = re.compile(
    f"{_EDGE}(?:{words_of.TAIL_WHOLE}|{words_of.TAIL_RELATED}|{words_of.TAIL_FIRST}{words_of.TAIL_SECOND}){_END}"
)
_SOFT_TAIL = re.compile(f"{_EDGE}{words_of.SOFT_TAIL}{_END}")

_MENU = re.compile(words_of.MENU)
_CRUMBS = re.compile(r"(?:您|你)?(?:的|所在的?)?(?:当前|现在|當前)?(?:所在)?(?:的)?位置(?:是)?\s*[:：]")
_ARROWS = re.compile(r"[^>»→]{1,16}(?:\s*(?:>+|»|→)\s*[^>»→]{1,24}){2,}$")

_LABEL = re.compile(rf"(?:^|[\s　【\[(（|｜]){words_of.LABELS}\s*[:：]")
_LONE_LABEL = re.compile(rf"{words_of.LONE_LABELS}\s*[:：]")
_TIME = r"(?:\s*[T ]?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
_DATE_LINE = re.compile(
    rf"[（(\[【]?(?:\S{{1,8}}[,，\s])?(?:{FULL_DATE}{_TIME}"
    r"|[一二]\s*[〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?"
    r"|(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?(?:更新|发布)?)[）)\]】]?"
)
_DATED_META = re.compile(rf"[-·•|\s]*{FULL_DATE}{_TIME}[\s　|｜]*(?P<rest>.*)")
_META_REST = re.compile(rf"{words_of.AFTER_DATE}|\S{{1,14}}{words_of.OUTLETS}(?:[\s　|｜].*)?$")
_COUNTER = re.compile(rf"{words_of.COUNTED}{words_of.COUNTS}\s*[:：(（]?\s*[\d,.]+\s*万?\+?")
_BARE_COUNTER = re.compile(
    rf"[-·•|\s　]*(?:[\d,.]+\s*{words_of.UNITS}|{words_of.COUNTED}{words_of.COUNTS}\s*[:：]?\s*[\d,.]*\s*[KMG万]?B?\+?)"
    r"[\s　|｜]*"
)
_DOC_NUMBER = re.compile(r"[（(]?[\u4e00-\u9fff]{2,10}[〔\[(（]\d{4}[〕\])）]\s*\d+\s*号[）)]?")

_NOTICE = re.compile(
    f"{_EDGE}(?:{words_of.NEIGHBOURS}|{words_of.LINKS}|{words_of.RIGHTS}|{words_of.ACTIONS}|{words_of.SECTIONS}\\s*$)"
    rf"|{words_of.CONTACTS}\s*[:：]"
)
_FOOTER = re.compile(words_of.FOOTERS)
_BUTTONS = re.compile(rf"(?:[\s　]*[【\[〖]{words_of.BUTTONS}[】\]〗])+[\s　]*")
_SENTENCE = re.compile(r"[。！？；]")


def is_tail_heading(words: str) -> bool:
    """Tell headings of lists of other articles: 最新相关, 热门资讯, 【相关阅读】."""
    return len(words) <= 20 and _TAIL.fullmatch(words) is not None


def is_soft_tail_heading(words: str) -> bool:
    """Tell headings that may also open a part of the article: 相关链接."""
    return len(words) <= 16 and _SOFT_TAIL.fullmatch(words) is not None


def is_navigation(words: str) -> bool:
    """Tell menus and breadcrumbs: 首页 | 协会概况 | 联系我们; 您当前的位置：首页 > 正文."""
    if _SENTENCE.search(words):
        return False
    if _CRUMBS.match(words) or _ARROWS.match(words):
        return True
    return len(_MENU.findall(words)) >= 2 or (words.startswith("首页") and len(words) <= 40)


def is_meta(words: str) -> bool:
    """Tell lines of data about the article: 发布时间：2022-03-21 来源：秘书处; 37.5 KB; a document number."""
    if _BARE_COUNTER.fullmatch(words) or _DOC_NUMBER.fullmatch(words):
        return True
    if _SENTENCE.search(words):
        return False
    labels = _LABEL.findall(words)
    if len(labels) >= 2 or (len(words) <= 50 and _LONE_LABEL.match(words)):
        return True
    dated = _DATED_META.match(words)
    if dated and len(dated["rest"]) <= 60 and _META_REST.match(dated["rest"]):
        return True
    return len(words) <= 80 and _COUNTER.search(words) is not None and re.search(FULL_DATE, words) is not None


def is_date(words: str) -> bool:
    """Tell a line that is a date and no more: 2020-07-08; 香港，2024年7月31日; （2025年3月更新）."""
    return _DATE_LINE.fullmatch(words) is not None


def is_notice(words: str) -> bool:
    """Tell copyright, contact and footer lines, buttons, and links to the articles before and after."""
    if _BUTTONS.fullmatch(words) or _NOTICE.match(words):
        return True
    return _FOOTER.search(words) is not None and len(words) <= 120
