"""The sentence that tells what becomes of a body: whom it speaks of, and whether it says that it was done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from extractors.zh.sentences import after_last
from extractors.zh.spelt_bodies import ending_at

if TYPE_CHECKING:
    from ontology.facts import Reorganising

    Place = tuple[int, int]

REACH = 300
"""How far a sentence is looked through on either side of a cue."""
NEAR = 160
"""How far before a cue its clause is looked through."""
NAMED_ANEW = ("更名", "改名", "改称", "易名", "更改名称", "变更名称")
"""Verbs that leave a body what it was but for its name."""
DATE_WORDS = r"(?:\d{4}年|\d{1,2}月|\d{1,2}[日号]|年?[底初末]|[上下]半年|上午|下午|今[天日年]|昨[天日]|去年|近日|日前|当[天日年]|同年|次年|[起，])"
ADVERBS = re.compile(
    rf"(?:{DATE_WORDS}|正式|已经?|现已?|随后|之后|此后|后来?|也?在这一年|再次|再|又|最终|最后|曾|先后|一并|统一|整体|整建制|全部|依法|宣布|获准|成功|同时|于|在|从|自|经[^，。；]{{2,16}}?(?:批准|同意|批复|决定)后?|[（(])*$"
)
"""What may stand between a body and what becomes of it."""
_NOT_DONE = re.compile(
    r"拟|计划(?!生育|单列|委员会|经济|[司局处])|将要|将会|即将|或将|有望|建议(?!，)|申请|准备|打算|考虑(?!到)|可能|是否|尚未|并未|从未|没有|未能|不会|不得|不应|不宜|反对|否认|传闻|据传|如果|假如|一旦|倘若|呼吁|希望(?!小学|集团|工程|学校)|主张|提议|研究将|探索|力争|争取|推动(?!改革|下)|筹备(?!组|委|处|领导)|筹划|要求(?!，)|应当|不再(?!保留|担任)|讨论(?!决定|通过|，)|能否|不能|谣言|网传|拒绝|暂缓"
)
WILL = re.compile(r"(?:将|未|没|不|拟|欲|要|可)(?:于|在|正式|依法|整体|统一|再)?")
_WILL_ENDS = ("将", "拟", "未", "不", "要", "没", "欲", "可")
"""What makes a thing one that is not done, right before a verb."""
_BEGUN = ("，", "；", "始建", "成立", "创建", "创办", "创立", "组建", "位")
"""What stands before adverbs and dates where a clause goes on about the body that the sentence opened with."""
_TELLS_OF = re.compile(r"(?:始建于|成立于|创建于|创办于|位于|组建于|建于|创立于|前身|是(?!否))")
"""Behind the body that a sentence introduces."""
_BEHIND_SUBJECT = re.compile(r"(?:是|位于|成立于|始建于|创建于|创办于|前身|[，（])")
"""Behind the body that a sentence opens with."""
_COUNTED = re.compile(r"(?:等)?(?:[一二三四五六七八九十两\d]+[家所个大][^，。、]{0,10}|两者|双方|等单位)$")
"""What says behind a list what the listed are (中远、中海|两大航运央企)."""


class Reorganised(NamedTuple):
    """What became of a body: ranges of both names, of the words that say so, where a date must stand before, the rule."""

    original: Place
    resulting: Place
    change: Reorganising
    start: int
    end: int
    verb: int
    rule: str


class Passage(NamedTuple):
    """The sentence in which a cue stands, and what was last read in it."""

    text: str
    start: int
    end: int
    last: Reorganised | None

    def done(self, left: int, verb: int) -> bool:
        """Tell whether the words of the clause from ``left`` to the verb say neither that it is not, nor that it is only to be."""
        clause = max(after_last(self.text, "。；：", self.start, left), left - NEAR)
        return _NOT_DONE.search(self.text, clause, verb) is None

    def subject(self, verb: int) -> Place | None:
        """Give the body before a verb, over adverbs and dates; without one, what the sentence last told of."""
        lead = ADVERBS.search(self.text, max(self.start, verb - 60), verb)
        end = lead.start() if lead else verb
        if end < verb and WILL.search(self.text, end, verb):
            return None
        if self.text[max(self.start, end - 2) : end].endswith(_WILL_ENDS):
            return None
        own = ending_at(self.text, end, self.start, places=True)
        if own is not None:
            return own
        if not self.text.endswith(_BEGUN, self.start, end):
            return None
        if self.last is not None:
            return self.last.resulting if self.last.change == "renamed" else self.last.original
        return self._introduced(end)

    def _introduced(self, end: int) -> Place | None:
        """Give the body that the sentence opens by introducing (甲始建于1958年，…)."""
        verb = _TELLS_OF.search(self.text, self.start, end + 1)
        if verb is None or "，" in self.text[self.start : verb.start()]:
            return None
        return ending_at(self.text, verb.start(), self.start)

    def opening(self, end: int) -> Place | None:
        """Give the body that the sentence opens with, before a comma or what it is."""
        behind = _BEHIND_SUBJECT.search(self.text, self.start, end + 1)
        return ending_at(self.text, behind.start(), self.start) if behind else None


def without_count(text: str, start: int, end: int) -> int:
    """Leave out what says what the listed are."""
    match = _COUNTED.search(text, start, end)
    return match.start() if match else end


def past(text: str, position: int, *words: str) -> int:
    """Give the place behind the first of the words that stands there, else the place itself."""
    return next((position + len(word) for word in words if text.startswith(word, position)), position)
