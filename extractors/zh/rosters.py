"""Labelled lines of minutes, notices and programmes (主持人：…, 参会人员：…), which tell an event without a verb.

>>> text = "会议名称：农业工作会议\\n主持人：县长陶立群\\n参会人员：\\n县农业局 罗永康、岳明霞\\n会议听取了汇报。"
>>> [(line.kind, text[line.start : line.end]) for line in find_rosters(text)]
[('event', '农业工作会议'), ('chaired', '县长陶立群'), ('attended', '县农业局 罗永康、岳明霞')]
>>> [text[position : position + 3] for position in roster_positions(text, find_rosters(text))]
['县长陶', '县农业', '罗永康', '岳明霞']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh.event_entries import EventEntry
from extractors.zh.event_kinds import event_type
from extractors.zh.events import find_events
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.parts import Part
from extractors.zh.programmes import Programme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.discourse import Discourse
    from extractors.zh.layout import Layout
    from extractors.zh.people import PersonPhrase
    from ontology.facts import Relation

_WHAT = r"(?:会议|活动|培训|讲座|报告|学术报告|演讲|论坛|仪式|大会|本次会议|本次活动)?"
_LABELS = {
    "event": r"(?:会议|活动|培训|论坛|讲座)名称",
    "title": r"(?:讲座|报告|演讲|讲课|学术报告)?(?:题[ \u3000]*目|标[ \u3000]*题)|讲座主题|报告主题|讲[ \u3000]*题",
    "time": rf"{_WHAT}(?:时[ \u3000]*间|日[ \u3000]*期)",
    "place": rf"{_WHAT}(?:地[ \u3000]*点|地址)",
    "chaired": rf"{_WHAT}(?:主[ \u3000]*持[ \u3000]*人员?|主持)|召集人",
    "spoke": r"主[ \u3000]*讲[ \u3000]*人|报[ \u3000]*告[ \u3000]*人|主[ \u3000]+讲|(?:主讲|授课|演讲|报告|发言|宣讲|讲座|发布|新闻发布|主发布|介绍|汇报|致辞|点评|与谈|答记者问)(?:嘉宾|人|人员|专家|老师|教师)|主讲",
    "attended": (
        rf"{_WHAT}(?:出席|参加|参会|与会|到会|列席|参训)(?:会议)?(?:的)?(?:领导|人员|嘉宾|单位|对象|代表|范围|者|人)?(?:和嘉宾|及嘉宾|名单)?"
        r"|(?:特邀|受邀|出席|对话|圆桌|讨论|互动|本期|论坛)?嘉宾|应到|实到"
    ),
    "organised": r"(?:主[ \u3000]*办|承[ \u3000]*办|协[ \u3000]*办|联合主办|组织)(?:单位|方|机构)?",
    "absent": r"(?:请假|缺席|未到会|因事请假)(?:人员|者|领导)?",
    "other": r"记[ \u3000]*录(?:[ \u3000]*人)?|(?:会议)?记录员?|会议(?:议程|议题|内容|主题|要求|日程)|联系(?:人|电话|方式)|抄送|主送|印发|签发|报名方式|费用|酒店|备注|(?:指导|支持|合作|战略合作|赞助|鸣谢|特别支持|冠名)(?:单位|机构|媒体|企业)|媒体支持|(?:合作|支持|战略|官方)?媒体|特别鸣谢",
}
_LABEL = re.compile(
    r"(?m)(?:^|(?<=[；。 \u3000]))[^\w\n，。；：！？（）《》“”【、]{0,6}(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][ \u3000]*)?【?(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _LABELS.items())
    + r")】?(?:（[^（）\n]{1,12}）)?[ \u3000]*(?:：|(?=\n))"
)
_BEGINS = re.compile(
    "[；。\n \u3000](?:(?<=[；。\n])|(?<![ \u3000][ \u3000])[ \u3000]*+(?=[出列参缺主记][^：\n]{1,4}：))"
)
_PEOPLE: dict[str, Relation] = {"chaired": "chaired", "spoke": "spoke", "attended": "attended"}
_FEWEST = 2
"""How many different labels make a roster: one alone may open anything."""

_LONGEST_LINE = 120
_MOST_LINES = 60
_SEPARATED = re.compile(r"[：、，；：\n \u3000\t]+(?=[\u4e00-\u9fff·]{2,4}(?:[、，；。（\n \u3000\t]|$))")
_SENTENCE = re.compile(r"[。！？](?!\s*$)|[！？…]|，(?:请|我|大家|各位|欢迎|感谢)")
"""What a list of people never holds: then the label is who speaks (主持人：各位网友，大家好！)."""

_HEADING = re.compile(
    r"[ \u3000]*(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|(?:\d{1,2}月)?\d{1,2}日|\d{1,2}[:：]\d{2}|[│┌├└|]|(?:分论坛|分会场|圆桌))"
)
_LISTED = re.compile(r"[^、，；。 \u3000\t]+")
_PAPER = re.compile(
    r"(?:纪要|记录|通知|议程|日程|公告|签到表|方案|预告|名单|手册)(?:(?:及|和|与|暨|、)[\u4e00-\u9fff]{2,8}?)?(?:正式|重磅|抢先)?(?:公布|发布|出炉|揭晓|来了)?[!！]?$"
)


_MINUTES = re.compile(
    r"(?m)^[ \u3000]*(?P<name>[\u4e00-\u9fff（）\d]{0,30}(?:会议|(?<=.)会))(?:会议)?(?:纪要|记录)(?:[〔（\[]\d{4}[〕）\]]第?\d+[号期])?[ \u3000]*$"
)
"""A line that says whose minutes these are, be it nothing but ``会议纪要``."""


@dataclass(frozen=True, slots=True)
class RosterLine:
    """What stands behind one label, or one line of the list below it, as a range of the working text."""

    kind: str
    start: int
    end: int


def find_rosters(text: str) -> list[RosterLine]:
    """Give the labelled lines of a text in order; none where a label stands alone among sentences."""
    labels = list(_labels(text))
    if len({match.group().strip() for match in labels}) < _FEWEST:
        return []
    lines: list[RosterLine] = []
    for number, match in enumerate(labels):
        limit = labels[number + 1].start() if number + 1 < len(labels) else len(text)
        lines += _lines_below(text, match.lastgroup or "other", match.end(), limit)
    speaks = any(line.kind == "spoke" for line in lines)
    return [line for line in lines if line.kind != "title" or speaks]


def _labels(text: str) -> Iterator[re.Match[str]]:
    """Give the labels, which stand where a line or a clause begins."""
    last = 0
    for begin in (0, *(match.end() for match in _BEGINS.finditer(text))):
        match = _LABEL.match(text, begin) if begin >= last else None
        if match is not None:
            yield match
            last = match.end()


def _lines_below(text: str, kind: str, position: int, limit: int) -> Iterator[RosterLine]:
    for number in range(_MOST_LINES):
        stop = text.find("\n", position, limit)
        end = stop if stop >= 0 else limit
        line = text[position:end]
        if kind in _PEOPLE and _SENTENCE.search(line):
            return
        if line.strip():
            over = number and (
                kind not in _PEOPLE or line.rstrip().endswith("。") or len(line) > _LONGEST_LINE or _HEADING.match(line)
            )
            if over:
                return
            left = position + len(line) - len(line.lstrip(" \u3000\t"))
            yield RosterLine(kind, left, position + len(line.rstrip()))
            if kind not in _PEOPLE or kind == "chaired" or (number == 0 and line.rstrip().endswith("。")):
                return
        if stop < 0:
            return
        position = stop + 1


def roster_positions(text: str, lines: Sequence[RosterLine]) -> list[int]:
    """Give where names may begin in the lists of people."""
    found: list[int] = []
    for line in lines:
        if line.kind in _PEOPLE or line.kind == "absent":
            found.append(line.start)
            found += [match.end() for match in _SEPARATED.finditer(text, line.start, line.end)]
    return found


class RosterReader:
    """Reads the labelled lines of one article in order, and knows the event that they tell of."""

    def __init__(self, discourse: Discourse, layout: Layout) -> None:
        """Take the lines and the programme of the text; the event opens with the first line that needs it."""
        self.discourse = discourse
        self.lines = layout.labels
        self.programme = Programme(discourse, layout.programme)
        self._next = 0
        self._event: EventEntry | None = None

    def read(self, phrases: Sequence[PersonPhrase], start: int, end: int) -> tuple[bool, list[Part]]:
        """Tell whether a sentence belongs to such a line, and give the parts it tells."""
        told_in_row = self.programme.read(self._known, phrases, start, end)
        if told_in_row is not None:
            return True, told_in_row
        while self._next < len(self.lines) and self.lines[self._next].end <= start:
            self._next += 1
        here: list[RosterLine] = []
        for line in self.lines[self._next :]:
            if line.start >= end:
                break
            here.append(line)
        told = [line for line in here if line.kind != "other"]
        return bool(told), [part for line in told for part in self._parts(line, phrases)]

    def _parts(self, line: RosterLine, phrases: Sequence[PersonPhrase]) -> Iterator[Part]:
        text = self.discourse.text
        if line.kind in ("event", "title"):
            self._event = self._open(text[line.start : line.end], (line.start, line.end), lecture=line.kind == "title")
            return
        event = self.programme.session if line.kind in _PEOPLE and self.programme.session else self._known()
        if event is None:
            return
        if line.kind == "time" and event.date is None:
            told = self.discourse.date_before(line.end, line.start)
            if told is not None:
                event.date, event.end_date = told.date, told.end_date
        elif line.kind == "place" and event.place is None:
            event.place = text[line.start : line.end].rstrip("。；")
        elif line.kind == "organised":
            for left, right in _bodies(text, line):
                entry = self.discourse.registry.resolve(text[left:right], left, (left, right))
                yield Part(entry, "organised", event, left, right, "roster-label")
        elif line.kind in _PEOPLE:
            for person in phrases:
                if line.start <= person.name_start < line.end:
                    event.people.add(person.name)
                    yield Part(person, _PEOPLE[line.kind], event, person.start, person.end, "roster-label")

    def _known(self) -> EventEntry | None:
        """Give the event of the lines: the one under way, or the one that the headline or the first line names."""
        if self._event is None:
            self._event = self.discourse.topic
        if self._event is None:
            first = self.discourse.text.lstrip().split("\n", 1)[0]
            for name in (self.discourse.title, first):
                bare = _PAPER.sub("", name.strip())
                found = [mention.name for mention in find_events(bare, 0, len(bare)) if not mention.generic]
                if found and (bare.endswith(found[-1]) or (len(found) == 1 and name == self.discourse.title)):
                    self._event = self._open(found[-1], None)
                    break
        named = next((line for line in self.lines if line.kind == "event"), None) if self._event is None else None
        if named is not None:
            self._event = self._open(self.discourse.text[named.start : named.end], (named.start, named.end))
        minutes = _MINUTES.search(self.discourse.text) if self._event is None else None
        if minutes is not None:
            self._event = self._open(minutes["name"], minutes.span("name"))
        return self._event

    def _open(self, name: str, span: tuple[int, int] | None, *, lecture: bool = False) -> EventEntry:
        known = next((entry for entry in self.discourse.events if name in entry.forms), None)
        kind = "lecture" if lecture else event_type(name)
        entry = known or EventEntry([name, "讲座"] if lecture else [name], kind, mentions=[span] if span else [])
        if known is None:
            self.discourse.events.append(entry)
        self.discourse.focus(entry, topic=True)
        return entry


def _bodies(text: str, line: RosterLine) -> Iterator[tuple[int, int]]:
    """Give the bodies that a line lists."""
    for match in _LISTED.finditer(text, line.start, line.end):
        left, right = match.span()
        told = match.group()
        if ends_like_organisation(told) and (ends_strongly(told) or organisation_start(text, right, left) == left):
            yield left, right
