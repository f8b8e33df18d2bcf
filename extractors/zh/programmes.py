"""Programmes and timetables: rows that open with an hour, a half day or the number of a lecture and end in who has the floor.

``09:00-09:20　领导致辞　县长陶立群``, ``│16日下午│照护实务│罗永康│``, ``第二讲　《合同风险》　主讲：沈砚秋（律师）``; lines like
``分论坛二：标准与检测　主持人：顾维桢`` and ``圆桌对话：谁来买单？`` open a session that the rows below belong to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.event_entries import EventEntry
from extractors.zh.parts import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from extractors.zh.discourse import Discourse
    from extractors.zh.people import PersonPhrase
    from ontology.facts import Relation

_CLOCK = r"\d{1,2}[:：]\d{2}(?:[ \u3000]*[-—–~～至到―][ \u3000]*\d{1,2}[:：]\d{2})?"
_HALF_DAY = r"(?:\d{1,2}月)?\d{1,2}日(?:（[^（）\n]{1,6}）)?[ \u3000]*(?:全天|[上下]午|晚上|晚)|(?:周|星期)[一二三四五六日天](?:[上下]午)?"
_OPENS = re.compile(
    rf"(?m)^[ \u3000\t│|｜丨·•●]*+(?:(?:(?:\d{{1,2}}月\d{{1,2}}日|[上下]午|晚上)[ \u3000]*+)?{_CLOCK}|(?:{_HALF_DAY})(?=[ \u3000\t]*[│|｜丨\t]|[ \u3000]{{2,}})|第[一二三四五六七八九十]+[讲课节](?=[ \u3000：│|｜丨]))"
    r"(?P<what>[^\n]{2,160})$"
)
_FEWEST = 2
"""How many rows make a programme."""
_SENTENCE = re.compile(r"[。！](?![ \u3000]*[│|｜丨]?$)|，(?:在|于|由|他|会议|活动)")
_NOBODY_SPEAKS = re.compile(r"报到|签到|茶歇|午餐|晚餐|自助|入场|休息|合影|返程|参观")
_ATTENDS = re.compile(r"揭牌|揭幕|颁奖|授牌|签约|启动|颁发|授旗|剪彩|嘉宾|见证")
_SPEAKS = re.compile(r"致辞|讲话|报告|演讲|主讲|授课|发言|分享|解读|讲座|点评|总结|汇报|宣读|介绍|演讲嘉宾|《")
_CHAIRS = re.compile(r"主持人?[ \u3000：]*[^│|｜丨，。；]{0,40}$")
_TITLE = re.compile(r"《[^》\n]{1,80}》|“[^”\n]{1,80}”")
_CELL_END = re.compile(
    r"[ \u3000\t]*(?:（[^（）\n]{1,40}）|老师|教授|先生|女士|等)*[ \u3000\t]*(?:[│|｜丨、，；]|$|[ \u3000\t]{1,})"
)
_CELL = re.compile(
    r"(?:[│|｜丨\t、：]|[ \u3000]{1,})[ \u3000]*(?=[\u4e00-\u9fff·]{2,4}(?:[ \u3000\t]*(?:[│|｜丨、（\n]|$)|[ \u3000]{2,}))"
)
_SESSION = re.compile(
    rf"[ \u3000\t│|｜丨【■◆●]*+(?:{_CLOCK}|{_HALF_DAY})?[ \u3000\t│|｜丨]*+(?P<name>(?:(?:平行|主题|专题|专业|行业)?分?论坛|分会场|分场|专场|圆桌(?:对话|论坛|会议|讨论)?|(?:高峰|高端|巅峰|嘉宾|主题|互动|炉边)对话|沙龙)"
    r"(?:[一二三四五六七八九十\dA-E]{1,2})?(?:[：:—·]+[ \u3000]*[^│|｜丨：\n]{2,40}?)?)(?=[】]?(?:[ \u3000]+|$|[│|｜丨（]|[ \u3000]*主持))"
)
_BLANK = re.compile("[ \u3000]")
_DAY = re.compile(r"[ \u3000]*(?:[一二三四五六七八九十]、|(?:\d{1,2}月)?\d{1,2}日)")
_WHOLE = ("班", "培训", "论坛", "年会", "研讨会", "大会", "峰会", "讲座", "沙龙")


def programme_rows(text: str) -> list[tuple[int, int]]:
    """Give the rows of a text's programme as ranges, none where it has no programme."""
    rows = [match for match in _OPENS.finditer(text) if not _SENTENCE.search(match["what"])]
    return [match.span() for match in rows] if len(rows) >= _FEWEST else []


def programme_positions(text: str, rows: Iterable[tuple[int, int]]) -> list[int]:
    """Give where names may stand in the rows: at the beginning of a cell whose characters could be one."""
    return [match.end() for start, end in rows for match in _CELL.finditer(text, start, end)]


class Programme:
    """The rows of one article's programme, read in order, and the session that they belong to."""

    def __init__(self, discourse: Discourse, rows: Iterable[tuple[int, int]]) -> None:
        """Begin before the first of the rows."""
        self.discourse = discourse
        self._rows = {start for start, _ in rows}
        self._from = min(self._rows, default=-1)
        self.session: EventEntry | None = None

    def read(
        self, whole: Callable[[], EventEntry | None], phrases: Sequence[PersonPhrase], start: int, end: int
    ) -> list[Part] | None:
        """Give the parts that a line of the programme tells, ``None`` where it is none; ``whole`` gives the event it is of."""
        if not self._rows or start < self._from - 1:
            return None
        text = self.discourse.text
        begin = text.rfind("\n", 0, start) + 1
        opened = _SESSION.match(text, begin, end) if begin >= start - 1 else None
        if opened is not None and not _SENTENCE.search(text, begin, end):
            self._open(opened)
        elif begin not in self._rows:
            if _DAY.match(text, begin, end):
                self.session = None
            return None
        event = self.session or self._whole() or whole()
        return [] if event is None else list(self._parts(event, phrases, begin, end))

    def _whole(self) -> EventEntry | None:
        """Give the event that lasts longer than its opening ceremony."""
        topic = self.discourse.topic
        if topic is None or not topic.name.endswith(("仪式", "式")):
            return topic
        told = (entry for entry in self.discourse.events if entry.name.endswith(_WHOLE))
        return next(told, topic)

    def _open(self, opened: re.Match[str]) -> None:
        name = _BLANK.sub("", opened["name"])
        head, mark, rest = name.partition("：")
        entry = EventEntry(
            [name, *((head, rest) if mark and rest else ())],
            "meeting",
            mentions=[(opened.start("name"), opened.end("name"))],
        )
        topic = self.discourse.topic
        if topic is not None:
            entry.part_of, entry.date = topic, None if topic.end_date else topic.date
        self.discourse.events.append(entry)
        self.session = entry

    def _parts(self, event: EventEntry, phrases: Sequence[PersonPhrase], begin: int, end: int) -> Iterator[Part]:
        text = self.discourse.text
        row = text[begin:end]
        if _NOBODY_SPEAKS.search(row) and not _SPEAKS.search(row):
            return
        titles = [match.span() for match in _TITLE.finditer(text, begin, end)]
        for person in phrases:
            if any(left <= person.name_start < right for left, right in titles):
                continue
            if not _CELL_END.match(text, person.end, end):
                continue
            relation: Relation = "spoke"
            if _CHAIRS.search(text, begin, person.start):
                relation = "chaired"
            elif _ATTENDS.search(row) and not _SPEAKS.search(row):
                relation = "attended"
            event.people.add(person.name)
            yield Part(person, relation, event, person.start, person.end, "programme")
