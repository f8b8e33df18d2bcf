"""Lines and sentences that introduce somebody: ``陶立群，男，1973年生…``, ``主讲人简介：陶立群，南陵大学教授``, a name alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.zh.people import PersonPhrase

_ADDRESS = r"(?:先生|女士|小姐|博士|教授|同志)"
_INTRODUCED = re.compile(
    rf"（[男女][，）]|{_ADDRESS}?(?:（[^）\n]{{0,16}}）)?[，：]?[ \u3000]*(?:男|女)(?=[，。])|{_ADDRESS}?，(?:现年)?\d\d岁|[ \u3000\n]+(?=现任|男|女)|（(?:19|20)\d\d"
    rf"|{_ADDRESS}?(?:（[^）\n]{{0,16}}）)?，?(?:生于)?(?:19|20)\d\d年(?:\d+月)?(?:出生|生|[，。])|{_ADDRESS}?，(?:19|20)\d\d年|{_ADDRESS}?(?:的?(?:个人)?(?:简历|简介|简况))"
)
_OF_A_BIRTH = re.compile(
    rf"{_ADDRESS}?，?(?:(?:现年|今年)\d\d岁|出生[于在]|(?:生于)?(?:19|20)\d\d年(?:\d{{1,2}}月)?(?:出生|生[于在，]))"
)
"""Age or birth right behind a name, whatever the sentence says of them before (新当选会长的陶立群现年58岁)."""
_SAID_OF = re.compile(r"[^，。；：\n]{2,40}的")
_SOURCE = re.compile(
    r"[ \u3000]*(?:据|根据)?(?:其|他的|她的)?(?:[^，。；：\n]{0,10}的)?(?:公开|官方|相关|官网|个人|任前)?(?:的)?(?:简历|资料|履历|信息|报道|公示)(?:显示|介绍|称|可知)?[，：]"
)
"""What tells where a career was read, before whose it is (公开资料显示，陶立群…)."""
_AGE = r"(?:现年|年仅|时年|今年)?\d\d岁的"
_BIRTH = r"(?:出)?生于(?:19|20)\d\d年(?:\d{1,2}月)?的"
_IN_COURT = r"(?:经审理查明，|经查，|起诉书指控[：，])"
_ACCUSED = r"(?:原审)?(?:被告人|(?:犯罪)?嫌疑人|上诉人)"
_AGED_LEAD = re.compile(rf"(?:{_SOURCE.pattern})?(?:{_AGE}|{_BIRTH})")
"""How old somebody is or when they were born, before their name (现年47岁的陶立群…, 生于1966年3月的陶立群…)."""
_OPENS_LIFE = re.compile(rf"(?:{_SOURCE.pattern})?(?:{_IN_COURT}?{_AGE}|{_BIRTH}|{_ACCUSED})")
"""What else opens a sentence about one person's life, what courts say of the accused too."""
_NUMBERING = re.compile(
    r"[^\w\n，。；：！？（《“【]{0,4}(?:附(?:件|：)?[\d一二三四五]?[：:、]?|[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．])?[ \u3000]*(?:候选人|姓名：|(?:原审)?被告人?|(?:犯罪)?嫌疑人|罪犯)?[【“]?(?P<profile>(?:主讲|报告|演讲|授课|嘉宾|专家|讲师|个人|人物|作者|教授|教师)?(?:人|嘉宾|专家|老师)?(?:(?:简介|介绍)[】”]?(?:：|[ \u3000])|(?:简介|介绍|名片|档案|小传|简历|简况)】))?[ \u3000]*"
)
_PROFILE = re.compile(r"(?:(?:简介|介绍)[】”]?(?:：|[ \u3000])|(?:简介|介绍|名片|档案|小传|简历|简况)】)[ \u3000]*$")
"""The label of a profile, behind which the one it is of is named (主讲人简介：陶立群，南陵大学教授)."""
_ENTRY = re.compile(
    r"(?:同志)?(?:（[^（）\n]{1,12}）)?，(?:(?:男|女|[\u4e00-\u9fff]{1,4}族|[^，。；：\n]{0,14}(?:[生岁党员历士学制满年]|研究生|本科|大专|毕业|职称|工程师|任职|资格)|(?:19|20)\d\d[^，。；：\n]{1,12})，){0,9}"
)
"""What stands between a name that opens an entry and what they are now."""
_NAME_ALONE = re.compile(rf"{_ADDRESS}?(?:的?(?:个人)?(?:简历|简介|简况))?[：\s]*")


def opens_profile(text: str, person: PersonPhrase, start: int, end: int) -> bool:
    """Tell whether a sentence or line, of which a person is the first named, introduces that person.

    >>> from extractors.zh.people import PersonPhrase
    >>> text = "陶立群，男，1973年生。"
    >>> opens_profile(text, PersonPhrase("陶立群", 0, 3, 0, 3), 0, len(text))
    True
    """
    lead = _SOURCE.match(text, start, end) or _NUMBERING.match(text, start, end)
    if lead is None or lead.end() < person.name_start:
        return False
    return bool(
        _PROFILE.search(lead.group())
        or _INTRODUCED.match(text, person.name_end)
        or _NAME_ALONE.fullmatch(text, person.name_end, end)
    )


def tells_of_life(text: str, person: PersonPhrase, start: int) -> bool:
    """Tell whether a sentence says of somebody how old they are or when they were born (新当选会长的陶立群现年58岁).

    >>> from extractors.zh.people import PersonPhrase
    >>> tells_of_life("陶立群现年58岁。", PersonPhrase("陶立群", 0, 3, 0, 3), 0)
    True
    """
    lead = start, person.name_start
    if _AGED_LEAD.fullmatch(text, *lead):
        return True
    said = _SAID_OF.fullmatch(text, *lead) or is_source(text, *lead) or not text[slice(*lead)].strip()
    return bool(said) and _OF_A_BIRTH.match(text, person.name_end) is not None


def opens_entry(text: str, person: PersonPhrase, verb: int, start: int) -> bool:
    """Tell whether somebody opens an entry of a list that goes on with who they are, up to a verb (；陶立群，汉族，试用期满，现任…).

    >>> from extractors.zh.people import PersonPhrase
    >>> opens_entry("陶立群（女），试用期满一年，现任局长", PersonPhrase("陶立群", 0, 3, 0, 3), 14, 0)
    True
    """
    first = person.name_start == start or text[person.name_start - 1] in "；：。\n \u3000、.．）"
    return first and not person.posts and _ENTRY.fullmatch(text, person.name_end, verb) is not None


def is_source(text: str, start: int, end: int) -> bool:
    """Tell whether nothing but where a career was read, an age or a birth stands between two places.

    >>> [is_source(lead, 0, len(lead)) for lead in ("公开资料显示，现年47岁的", "生于1966年3月的", "副县长")]
    [True, True, False]
    """
    return _SOURCE.fullmatch(text, start, end) is not None or _OPENS_LIFE.fullmatch(text, start, end) is not None
