"""Who wrote, photographed, edited or sent an article: lines of their own, and the brackets in running text."""

from __future__ import annotations

import re

_ROLE_WORDS = (
    "本报特约|特约通讯员|特约记者|见习记者|实习记者|首席记者|全媒体记者|融媒体记者|融媒记者|摄影记者|本报记者|本网记者|本刊记者|记者|記者|通讯员|通訊員|评论员|实习生|"
    "责任编辑|責任編輯|视频编辑|文字编辑|图片编辑|执行编辑|值班编辑|本期编辑|编辑|編輯|责编|美编|编审|编发|编导|主编|值班主任|值班编委|值班总编|审核|校对|校審|终审|初审|复审|一审|二审|三审|"
    "总监制|监制|监审|策划|统筹|撰稿|撰文|执笔|供稿|来稿|作者|摄影报道|图文报道|摄影|攝影|摄像|攝像|制图|漫画|剪辑|出品|制作|排版|报道|報導|報道|来源|文字|图片|图文|管理员|送"
)
_SHORT_ROLES = frozenset({"文", "图", "圖", "摄", "攝", "文图", "图文", "编", "绘"})
_ROLE = re.compile(_ROLE_WORDS)
_BRACKETS = re.compile(r"^[（(【\[〔]\s*(.*?)\s*[）)】\]〕]$")
_SPLIT = re.compile(r"[\s　、:：/／|｜,，&]+")
_NO_BYLINE = re.compile(
    r"[。！？；!?;“”‘’《》…]|获悉|了解|采访|看到|发现|问[:：]|答[:：]|注意到|从|表示|会上|近日|记者会|编辑部|记者站|记者节|记者协会|作者协会|认为"
)
_NAME_TOKEN = re.compile(r"[\u4e00-\u9fff·○×XA-Za-z.]{1,14}")
_SOURCE = re.compile(
    r"[\u4e00-\u9fffA-Za-z0-9·]{1,18}(?:报|網|网|社|电视台|广播电台|客户端|融媒|融媒体中心|新闻|在线|公众号|日报社|杂志|资讯)"
)
_SOURCE_NO = re.compile(r"(?:上|互联|全|联|入|触|一张|官)网$|(?:举|通|汇|申|预|播|情|回)报$|合作社$|旅行社$|公社$")

LONGEST_BYLINE = 80


def is_byline(words: str) -> bool:
    """Tell a line that names only makers: 记者罗忠河报道; （党委宣传部 供稿）; 编辑：郁芳　审核：姚建国."""
    if len(words) > LONGEST_BYLINE:
        return False
    bracketed = _BRACKETS.match(words)
    inner = bracketed.group(1) if bracketed else words
    if not inner or _NO_BYLINE.search(inner):
        return False
    found = False
    tokens = [token for token in _SPLIT.split(inner) if token]
    for position, token in enumerate(tokens):
        if token in _SHORT_ROLES and (position > 0 or bracketed):
            found = True
            continue
        rest, count = _ROLE.subn(" ", token)
        found = found or (count > 0 and (position == 0 or _ROLE.match(token) is not None or _ends_with_role(token)))
        if any(not _NAME_TOKEN.fullmatch(part) for part in rest.split()):
            return False
    return found and (bracketed is not None or _ROLE.match(inner) is not None or _opens_like_byline(tokens))


def _ends_with_role(token: str) -> bool:
    return any(match.end() == len(token) for match in _ROLE.finditer(token))


def _opens_like_byline(tokens: list[str]) -> bool:
    """Tell 特钢资讯网 记者 冯晓楠 and 特钢资讯网记者冯晓楠: an outlet, then a role."""
    for token in tokens[:3]:
        if match := _ROLE.search(token):
            return match.start() <= 12
        if token in _SHORT_ROLES:
            return True
    return False


def is_source(words: str) -> bool:
    """Tell a line that is the name of a paper, site or station: 中国冶金报中国钢铁新闻网."""
    return len(words) <= 20 and _SOURCE.fullmatch(words) is not None and _SOURCE_NO.search(words) is None
