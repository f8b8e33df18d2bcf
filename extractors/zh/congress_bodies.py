"""Whose posts a congress fills: the league's, the women's federation's, the union's or the party committee's it elects.

>>> elected_body("共青团白鹭大学第七次代表大会选举陶立群为书记", 22, "书记")
'共青团白鹭大学委员会'
>>> elected_body("青禾镇第四次妇女代表大会召开。会议选举陶立群为主席", 24, "主席")
'青禾镇妇联'
"""

from __future__ import annotations

import re

from extractors.zh.event_names import COUNTED

_WHOSE = r"(?P<whose>[\u4e00-\u9fff（）]{2,24}?)"
_FIRST = rf"(?:^|(?<=[，。；：\n日午天晚在])){_WHOSE}"
_OF_LEAGUE = re.compile(r"(?:团委)?(?:副书记|书记|委员|常委|常务委员)")
_OF_WOMEN = re.compile(r"(?:名誉)?副?主席|执委|执行委员|常务?执?委")
_OF_UNION = re.compile(r"(?:工会)?(?:副主席|主席|委员|常委|女职工委员会主任|经费审查委员会主任)")
_OF_UNION_BY_NAME = re.compile("工会.+")
_OF_PARTY = re.compile(r"(?:副书记|书记|常委|委员|常务委员会委员)")
_OF_PARTY_BODY = re.compile(r"(?:党委|纪委)(?:副书记|书记|委员|常委)")
_UNION_CONGRESS = re.compile(rf"{_FIRST}工会{COUNTED}(?:会员|职工|工会|[、和暨])*(?:代表大会|全体大会|大会)")
_TABLE = (
    (re.compile(rf"共青团{_WHOSE}{COUNTED}(?:全体|团员|学生|[、和暨])*(?:代表大会|团代会|委员会)"), _OF_LEAGUE, "共青团{}委员会"),
    (re.compile(rf"{_FIRST}(?:妇联)?{COUNTED}(?:妇女代表大会|妇代会|女代会)"), _OF_WOMEN, "{}妇联"),
    (_UNION_CONGRESS, _OF_UNION_BY_NAME, "{}"),
    (_UNION_CONGRESS, _OF_UNION, "{}工会"),
    (re.compile(rf"中(?:共|国共产党){_WHOSE}{COUNTED}(?:党员)?(?:代表大会|党代会|委员会)"), _OF_PARTY_BODY, "{}"),
    (re.compile(rf"中(?:共|国共产党){_WHOSE}(?:{COUNTED}委员会)"), _OF_PARTY, "{all}"),
)  # fmt: skip
_SESSION = re.compile(
    r"(?<=[，。；：、\n])[由在对据]?(?P<name>[\u4e00-\u9fff]{2,30}?(?:次会议|代表大会))(?=主席团|预备会议)"
)
"""A congress named before those who preside over it (十二届全国人大一次会议|主席团)."""
_NO_PART = re.compile(r"[了的由对在据将把请]|听取|关于|根据")
"""What before the name of a congress is no part of it (会议听取了|十二届全国人大三次会议)."""
_SESSION_REACH = 1200
_LEAD = re.compile(r"^(?:今天|昨天|近日|日前|当天|会上|随后)")
_NO_NAME = re.compile(r"举行|召开|选举|产生|通过|参加|出席|会议|大会|根据|按照|关于")
_REACH = 300
"""How far behind the name of a congress those it elects are told at most."""
_SIGNS = ("次", "届")


def elected_body(text: str, position: int, label: str) -> str | None:
    """Give the body at which a post without one is filled that stands at ``position`` behind the name of a congress."""
    left = max(0, position - _REACH)
    before = text[left:position]
    if not any(sign in before for sign in _SIGNS):
        return None
    found: tuple[int, str] | None = None
    for congress, posts, body in _TABLE:
        if posts.fullmatch(label) is None:
            continue
        for match in congress.finditer(before):
            if _NO_NAME.search(match["whose"]):
                continue
            if found is None or match.start() > found[0]:
                found = match.start(), body.format(_LEAD.sub("", match["whose"]), all=match.group())
    return found[1] if found else None


def congress_of(text: str, position: int) -> str | None:
    """Give the congress named last before a position with its presidium or its preparatory meeting.

    >>> congress_of("，白鹭县第九届人大一次会议主席团举行会议。会议决定陶立群为大会副秘书长", 31)
    '白鹭县第九届人大一次会议'
    """
    before = text[max(0, position - _SESSION_REACH) : position]
    if "主席团" not in before and "预备会议" not in before:
        return None
    named = list(_SESSION.finditer(f"\n{before}"))
    return _NO_PART.split(named[-1]["name"])[-1] if named else None
