"""Who wrote, photographed, edited or sent an article: lines of their own, and the brackets in running text."""

from __future__ import annotations

import re

from kg.reading.noise_words import OFFICES, ROLES, ROLES_BEFORE_COLON, SHORT_ROLES

LONGEST_BYLINE = 80

_ROLE = re.compile(ROLES)
_LABELLED = re.compile(rf"(?:{ROLES}|{ROLES_BEFORE_COLON}|{SHORT_ROLES})\s*[:：／/]")
_EDITORS = re.compile(r"[（(【\[]?\s*(?:责任编辑|責任編輯|责编|编辑|編輯|审核|校对|监制|视频编辑|文字编辑)\s*[:：]")
_SHORT = re.compile(SHORT_ROLES)
_BRACKETS = re.compile(r"^[（(【\[〔]\s*(.*?)\s*[）)】\]〕]$")
_SPLIT = re.compile(r"[\s　、:：/／|｜,，&]+")
_RUNNING_TEXT = re.compile(
    r"[。！？；!?;“”‘’《》…]|获悉|了解|采访|看到|发现|[问答][:：]|注意到|从|表示|会上|近日|认为|记者[会站节证]|编辑部|[记作]者协会|主持"
)
_NAME = r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}|[\u4e00-\u9fff]?[XＸ×○]{1,3}|[A-Za-z.]{2,20}"
_WHO = re.compile(rf"(?:{_NAME}|[\u4e00-\u9fffA-Za-z0-9·]{{1,14}}{OFFICES})")
_SOURCE = re.compile(
    r"[\u4e00-\u9fffA-Za-z0-9·]{1,18}(?:报|網|网|社|电视台|广播电台|客户端|融媒|融媒体中心|新闻|在线|公众号|日报社|杂志|资讯)"
)
_NO_SOURCE = re.compile(r"(?:上|互联|全|联|入|触|一张|官)网$|(?:举|通|汇|申|预|播|情|回)报$|(?:合作|旅行|公)社$")


def is_byline(words: str) -> bool:
    """Tell a line that names only makers: 记者罗忠河报道; （党委宣传部 供稿）; 编辑：郁芳　审核：姚建国.

    All of it must be roles, people and the offices they work for, and it must open with a role or with an office
    and a role; running text that begins 记者从… is none.
    """
    bracketed = _BRACKETS.match(words)
    inner = bracketed.group(1) if bracketed else words
    if not inner or len(words) > LONGEST_BYLINE or _RUNNING_TEXT.search(inner):
        return False
    if _EDITORS.match(words):
        return True
    labelled = bool(_LABELLED.search(inner))
    tokens = [token for token in _SPLIT.split(inner) if token]
    roles = [place for place, token in enumerate(tokens) if _is_role(token, labelled=labelled)]
    if not roles or (roles[0] > 1 and not bracketed):
        return False
    return all(place in roles or _WHO.fullmatch(token) for place, token in enumerate(tokens))


def _is_role(token: str, *, labelled: bool) -> bool:
    """Tell 记者, 记者罗忠河, 蓝义高摄影 and 特钢资讯网记者冯晓楠; short ones (文, 图) only beside a colon or alone."""
    if _SHORT.fullmatch(token) or (labelled and re.fullmatch(ROLES_BEFORE_COLON, token)):
        return True
    rest, count = _ROLE.subn(" ", re.sub(r"(?:报道|報道|報導)$", "", token))
    return count > 0 and all(_WHO.fullmatch(part) for part in rest.split())


def is_source(words: str) -> bool:
    """Tell a line that is the name of a paper, site or station: 中国冶金报中国钢铁新闻网."""
    return len(words) <= 20 and _SOURCE.fullmatch(words) is not None and _NO_SOURCE.search(words) is None
