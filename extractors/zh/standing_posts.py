"""Verbs of holding that tell no news: how things stand, duties at an event, posts beside others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import CHOICE, EARLIER, GOES_ON, MEANWHILE
from extractors.zh.event_kinds import ASSESSED

if TYPE_CHECKING:
    from extractors.zh.appointees import Sentence
    from extractors.zh.posts import Post

_BESIDES = ("还", "也", "亦", "同时", "一直", "长期")
_OF_SESSION = ("论坛由", "会议由", "大会由", "会场由", "年会由", "研讨会由")
"""Before who presides over a session (青年论坛由陶立群担任主席), which is no post."""
_OF_GROUP = re.compile(
    r"[^。；\n]{0,60}?(?:团长|领队|组长)?的[^，。；、]{0,12}(?:代表团|考察团|访问团|慰问团|参访团|一行)"
)
"""Behind a post in a group that travels (由A任团长、B任副团长的考察团), which is no news."""
_OF_OCCASION = re.compile(
    rf"[\u4e00-\u9fff]{{0,20}}(?:{ASSESSED}|仲裁|命题|竞赛|考评)(?:委员会|小组|组)|[\u4e00-\u9fff]{{0,12}}专家组"
)
"""Groups that sit for one occasion: who leads them is no news of a post."""


def holds_besides(sentence: Sentence, verb: int) -> bool:
    """Tell whether somebody only holds a post beside others (还担任, 同时兼任), where the sentence tells of no choice."""
    besides = sentence.text.endswith(_BESIDES, max(sentence.start, verb - 2), verb)
    return besides and CHOICE.search(sentence.text, sentence.start, sentence.end) is None


def is_at_event(text: str, subject: int, post: Post) -> bool:
    """Tell whether a post is one in a group that travels or at a session of an event."""
    if _OF_GROUP.match(text, post.end) and post.label.endswith(("团长", "领队", "组长")):
        return True
    return post.label.endswith("主席") and text.endswith(_OF_SESSION, max(0, subject - 8), subject)


def only_stands(sentence: Sentence, subject: int, verb: str) -> bool:
    """Tell whether ``审核委员会由A担任主席`` only says how things stand: nothing near it tells of a choice or a change."""
    if verb not in ("担任", "出任", "兼任", "任") or not sentence.text.endswith(
        ("委员会由", "小组由", "专家组由"), max(0, subject - 8), subject
    ):
        return False
    return CHOICE.search(sentence.text, max(0, sentence.start - 300), sentence.end) is None


def as_things_stood(sentence: Sentence, person: int, verb: int) -> bool:
    """Tell whether a sentence tells how things stood once, or while something else was so."""
    return (
        EARLIER.match(sentence.text, sentence.start, verb) is not None
        or MEANWHILE.search(sentence.text, max(sentence.start, person - 36), person) is not None
    )


def goes_on(sentence: Sentence, post: Post, subject: int) -> bool:
    """Tell whether ``总干事续由A担任``, ``评审委员会主任由A担任`` says who has a post; not that somebody was just chosen."""
    text = sentence.text
    if GOES_ON.search(text, post.end, subject):
        return True
    body = "" if post.organisation is None else text[slice(*post.organisation)]
    if not body:
        label = _OF_OCCASION.search(text, max(sentence.start, post.start - 60), post.start)
        body = label.group() if label else ""
    return _OF_OCCASION.fullmatch(body) is not None and CHOICE.search(text, sentence.start, sentence.end) is None
