"""Whose posts a list gives: ``某某委员会组成人员名单`` over labels and names, ``成立某某领导小组，组成人员如下：`` before them.

>>> [name for _, _, name in find_list_owners("成立青禾镇春耕工作领导小组，组成人员如下：\\n组长：陶立群")]
['青禾镇春耕工作领导小组']
>>> owner_in_title("关于调整白鹭县防汛指挥部成员的通知")
'白鹭县防汛指挥部'
"""

from __future__ import annotations

import re
from bisect import bisect_right

from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisations import organisation_start

_BODY_END = (
    r"(?:领导小组|工作小组|小组|工作组|协调组|专家组|专班|(?<!民)委员会|常委会|指挥部|理事会|监事会|编委会|组委会|教授会|联席会议"
    r"|学生会|研究生会|学联|团委|分会|协会|学会|商会|联合会|促进会|联谊会|校友会|关工委|[安防河双编]委会|工会|妇联|办公室|党支部|党总支|评审团|宣讲团)"
)
_WHO = (
    r"(?:主席团|领导班子|领导机构|领导|组成|任职|任命|当选|成员|人员|委员|专家|单位|机构|名单|人选|及|和|、|职责|分工)"
)
_OPENS = r"(?:附件?[\d一二三]*[：:]?|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、])?[ \u3000]*+"
_SET_UP = r"(?:关于)?(?:决定|研究|特|现|拟)*(?:调整充实|调整|成立|组建|设立|公布|印发|发布|聘任|确定|更新)?(?:后的)?了?"
_NAME = rf"(?P<body>[\u4e00-\u9fff（）“”\d·]{{2,40}}?{_BODY_END})"
_LIST = re.compile(
    rf"(?m)^{_OPENS}{_SET_UP}{_NAME}(?:{_WHO}+(?:名单|的通知|的决定|的公告)|名单|{_WHO}*如下)(?:公示|公告|公布)?(?:（[^（）\n]{{1,30}}）)?[：。 \u3000]*$"
)
"""A line that says whose people are listed below it."""
_OF_LISTS = ("名单", "如下", "的通知", "的决定", "的公告")
"""One of which such a line holds."""
_TOLD = re.compile(
    rf"(?:调整充实|调整|成立|组建|设立|充实)(?:后的)?了?{_NAME}(?=[，。；：]|成员|人员|组成|领导|由|如下)[^\n]{{0,80}}?(?:如下|名单|组成人员|成员|由[^\n]{{2,12}}组成)[：。]?[ \u3000]*$",
    re.MULTILINE,
)
"""A sentence that sets a body up and ends with who is in it."""
_IN_LINE = re.compile(
    rf"(?:^|(?<=[。；，\n]))[ \u3000]*+{_OPENS}{_SET_UP}{_NAME}(?:{_WHO}|调整|变更|现|确定)*(?:如下|名单|为)：(?=[^\n]*[^\n \u3000])"
)
"""The same before labels in one line (某某指挥部组成人员调整如下：指挥长：…)."""
_IN_LINE_ENDS = ("如下：", "名单：", "为：")
"""One of which ends what stands before such labels."""
_NOTICE = re.compile(
    rf"(?:关于)?(?:调整充实|调整|成立|组建|设立|公布|印发|充实|更新)了?{_NAME}(?={_WHO}*(?:的|名单|$))"
)
_ONLY = re.compile(rf"{_NAME}{_WHO}*(?:名单|一览表?|机构设置)(?:（[^（）\n]{{1,30}}）)?$")
_COMMITTEE = re.compile(
    r"(?P<body>[^，。：；\n]{2,30}?(?:委员会|领导小组|指挥部|专家组|工作专班|组委会|编委会|理事会|监事会))"
)
_LEADERS_OF = (
    r"(?P<body>[\u4e00-\u9fff]{2,20}?(?:镇|乡|街道|局|厅|处|院|委|中心|银行|学院|大学|医院|公司|集团|中学|小学|政府|法院|检察院|协会|学会|商会|联合会|总会))"
    r"(?:党政|现任|历任|新一届)*(?:领导(?:班子|成员|干部)*|班子)(?:成员|及|工作|分工|简介|介绍|信息|一览|名单|之窗|职责|公示|情况|调整|的|通知)*"
)
_LEADERS = re.compile(rf"{_LEADERS_OF}$")
"""The headline of a page of leaders."""
_LEADERS_BELOW = re.compile(rf"(?m)^{_OPENS}{_LEADERS_OF}[：: \u3000]*$")
"""A line of its own over the leaders of a body (白鹭县科技局领导班子)."""
_CRUMB = re.compile(r"[ \u3000]*(?:>+|＞+|»|›|→|-{2,}>)[ \u3000]*")
_OF_LEADERS = re.compile(
    r"领导(?:之窗|信息|班子|介绍|简介|成员|分工|团队|简历)|现任领导|机构领导|[局院校]领导|班子成员|领导机构"
)
"""A step of the path of a page that shows leaders (领导之窗 > 县教育局)."""
_ONLY_LEADERS = re.compile(
    r"(?:现任|公司|集团|学校|学院|医院|本院|本会|协会|机构|单位|党政|校|院|局|厂)*(?:领导(?:班子|团队|成员|简介|介绍|信息|之窗|集体|分工|一览)*|(?:高管|管理|经营|核心)团队|高层管理(?:人员|团队)|管理层|负责人(?:简介|介绍))(?:成员|及|工作|分工|简介|介绍|信息)*"
)
"""The headline or a step of the path of a page of leaders that does not say whose they are."""
_DUTY = re.compile(
    r"(?:关于)?(?P<body>[\u4e00-\u9fff]{2,24}?(?:局|委|办(?!事处)|街道(?=办事处|\d{4}年|[\u4e00-\u9fff]{0,8}值)|(?<!街道)办事处|镇|乡|学院|大学|医院|公司|集团|中学|小学|政府|法院|检察院|中心|学校))(?=\d{4}年|[\u4e00-\u9fff\d“”、]{0,20}(?:值班|带班|值守))"
    r"[^\n。]{0,24}(?:值班|带班|值守)[^\n。]{0,4}(?:表|安排|一览|名单)"
)
"""The headline of a duty roster."""
_FIRST_LINES = 4
_END = re.compile(r"(?<=[^\n：]{25})。[ \u3000]*+(?=\n|$)")
"""A paragraph of sentences, behind which labels are no more of the list."""
_BARE = re.compile(r"(?:小组|工作组|专班|委员会|办公室|工会|协会|学会|团委)")
"""What by itself names no body."""


def find_list_owners(text: str) -> list[tuple[int, int, str]]:
    """Give from where to where lists of a body's people stand, and the body, in order."""
    found: list[tuple[int, int, str]] = []
    heads = list(_LEADERS_BELOW.finditer(text)) if "领导" in text or "班子" in text else []
    if "名单" in text or "如下" in text or "成" in text:
        listed = _LIST.finditer(text) if any(word in text for word in _OF_LISTS) else ()
        heads = sorted([*heads, *listed, *_TOLD.finditer(text)], key=lambda match: match.end())
    ends = [_paragraph(text, match.start()) for match in _END.finditer(text)] if heads else []
    for match in _IN_LINE.finditer(text) if any(words in text for words in _IN_LINE_ENDS) else ():
        body, line = _body(text, *match.span("body")), text.find("\n", match.end())
        if body is not None:
            found.append((match.end(), line if line >= 0 else len(text), body))
    for number, match in enumerate(heads):
        body = _body(text, *match.span("body"))
        stop = heads[number + 1].start() if number + 1 < len(heads) else len(text)
        after = bisect_right(ends, match.end())
        if after < len(ends):
            stop = min(stop, ends[after])
        if body is not None and stop > match.end():
            found.append((match.end(), stop, body))
    return sorted(found)


def _paragraph(text: str, end: int) -> int:
    """Give where the sentences begin that end a line: behind its label, or with the line."""
    line = text.rfind("\n", 0, end) + 1
    return max(line, text.rfind("：", line, end) + 1)


def owner_in_title(title: str) -> str | None:
    """Give the body of whose committee, council or group an article lists the people, by its headline."""
    title = title.strip()
    match = _NOTICE.search(title) or _ONLY.match(title) or _COMMITTEE.fullmatch(title)
    if match is None:
        return None
    return _body(title, *match.span("body"))


def leaders_in_opening(title: str, text: str) -> str | None:
    """Give the body whose leaders or duty roster a page shows, by its headline, its first lines or its path.

    >>> leaders_in_opening("", "首页 > 白鹭县教育局 > 领导信息\\n陶立群　局长")
    '白鹭县教育局'
    """
    lines = [title, *text[:400].split("\n")[:_FIRST_LINES]]
    for line in (line.strip() for line in lines):
        match = _LEADERS.match(line) or _DUTY.match(line)
        if match is not None:
            return _body(line, *match.span("body"))
        steps = _CRUMB.split(line)
        if len(steps) > 1 and any(_OF_LEADERS.search(step) for step in steps):
            named = [step for step in steps if ends_strongly(step) and organisation_start(step, len(step), 0) == 0]
            if named and not _OF_LEADERS.search(named[-1]):
                return named[-1]
    return None


def shows_leaders(title: str, text: str) -> bool:
    """Tell whether the headline, the first lines or the path say that a page shows leaders, be it not whose.

    >>> shows_leaders("领导团队", ""), shows_leaders("", "走进南陵　>　公司领导\\n陶立群"), shows_leaders("领导讲话", "")
    (True, True, False)
    """
    lines = [title, *text[:400].split("\n")[:_FIRST_LINES]]
    return any(_ONLY_LEADERS.fullmatch(step.strip()) for line in lines for step in _CRUMB.split(line.strip()))


def _body(text: str, left: int, right: int) -> str | None:
    """Give the name that ends there, as far as it is one of a body, and no bare 委员会."""
    start = organisation_start(text, right, left)
    if start == right or _BARE.fullmatch(text, start, right):
        start = left  # 学院教授委员会: no post of a professor
    return None if _BARE.fullmatch(text, start, right) else text[start:right]


class ListOwners:
    """The bodies of one article's lists."""

    def __init__(self, text: str, title: str) -> None:
        """Find them."""
        self._spans = find_list_owners(text)
        self._starts = [start for start, _, _ in self._spans]
        self.leaders = leaders_in_opening(title, text)
        """The body whose leaders the page shows."""
        self.shows_leaders = self.leaders is None and shows_leaders(title, text)
        """Whether it shows leaders and does not say in its opening whose."""
        self.on_duty = any(_DUTY.match(line.strip()) for line in (title, *text[:400].split("\n")[:_FIRST_LINES]))
        """Whether the page is the duty roster of that body."""
        self.in_title = owner_in_title(title) or self.leaders
        """The body whose people the headline says are listed."""

    def at(self, position: int) -> str | None:
        """Give the body whose list stands at a position."""
        index = bisect_right(self._starts, position) - 1
        if index >= 0 and position < self._spans[index][1]:
            return self._spans[index][2]
        return self.in_title
