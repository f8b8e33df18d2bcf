"""What becomes of bodies: renamed, merged, replaced by others, formed out of others; each construction with an example.

``岚江师范学院更名为岚江大学``, ``将甲局、乙局的职责整合，组建丙委员会``, ``撤销甲县，设立乙市``, ``乙大学（原甲学院）``. What is only planned,
proposed or denied is left out, and so are bodies that a name does not tell beyond doubt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from extractors.zh.spelt_bodies import LONGEST, beginning_at, ending_at, is_place, listed, run_end, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ontology.facts import Reorganising

    Place = tuple[int, int]

_REACH = 300
"""How far a sentence is looked through on either side of a cue."""
_NEAR = 160
_DATE_WORDS = r"(?:\d{4}年|\d{1,2}月|\d{1,2}[日号]|年?[底初末]|[上下]半年|上午|下午|今[天日年]|昨[天日]|去年|近日|日前|当[天日年]|同年|次年|[起，])"
_ADVERBS = re.compile(
    rf"(?:{_DATE_WORDS}|正式|已经?|现已?|随后|之后|此后|后来?|也?在这一年|再次|再|又|最终|最后|曾|先后|一并|统一|整体|整建制|全部|依法|宣布|获准|成功|同时|于|在|从|自|经[^，。；]{{2,16}}?(?:批准|同意|批复|决定)后?|[（(])*$"
)
"""What may stand between a body and what becomes of it."""
_NOT_DONE = re.compile(
    r"拟|计划(?!生育|单列|委员会|经济|[司局处])|将要|将会|即将|或将|有望|建议(?!，)|申请|准备|打算|考虑(?!到)|可能|是否|尚未|并未|从未|没有|未能|不会|不得|不应|不宜|反对|否认|传闻|据传|如果|假如|一旦|倘若|呼吁|希望(?!小学|集团|工程|学校)|主张|提议|研究将|探索|力争|争取|推动(?!改革|下)|筹备(?!组|委|处|领导)|筹划|要求(?!，)|应当|不再(?!保留|担任)|讨论(?!决定|通过|，)|能否|不能|谣言|网传|拒绝|暂缓"
)
_WILL = re.compile(r"(?:将|未|没|不|拟|欲|要|可)(?:于|在|正式|依法|整体|统一|再)?")
_DONE_BEFORE = re.compile(r"把|将")
_RENAMED = {"更名", "改名", "改称", "易名", "更改名称", "变更名称"}
_CUE = re.compile(
    r"(?P<rename>(?:更名|改名|易名|更改名称|变更名称|改制|改组|升格|转制|整体变更|变更|重新组建)(?:设立|改建|重组)?(?:为|成为?(?!立)|叫做?|作)|改称为?)"
    r"|(?P<merge>(?:合并|整合|重组|改组|改制|更名|改名|转制|升格)(?:改革|更名|改制|重组|调整)?后?(?:而来|而成|(?:组建|成立|设立|组成|成|为)(?:了)?(?:新的)?))"
    r"|(?P<into>并入(?![选列围网展住轨伍卷狱座驻职账库园场口]))"
    r"|(?P<reform>不再保留)"
    r"|(?P<duties>(?:职责|职能)[^，。；]{0,8}整合，?)(?=(?:重新)?组建)"
    r"|(?P<abolish>撤销|撤[县市区镇乡](?:设|改|建)立?[市区镇街道]{1,2}，?)"
    r"|(?P<predecessor>(?<![目生以面之])前身(?![体边高材价后负受在亡家着处手陷穿强份上]))"
    r"|(?P<bracket>（(?:原(?:名|称|为|系|是)?|现(?:为|已更名为|更名为|改称)?)[：:]?)"
    r"|(?P<formerly>[，]?(?:原名|原称|旧称|曾用名)(?:为|叫|是|系|：)?)"
    r"|(?P<based>基础上)"
)
_BEGUN = ("，", "；", "始建", "成立", "创建", "创办", "创立", "组建", "位")
"""What stands before adverbs and dates where a clause goes on about the body that the sentence opened with."""
_WORDS = re.compile(
    r"更名|改名|易名|更改|变更|改制|改组|升格|转制|改称|合并|整合|重组|并入|不再保留|撤销|前身|（原|（现|原名|原称|旧称|曾用名|基础上|撤[县市区镇乡]|重新组建"
)
"""What an article holds that has a cue: asked once, since few do."""
_BUILT = re.compile(r"(?<![不新])(?:重新)?组建(?!的|前|后|以来|中|完成)(?:新的|了)?")
_SET_UP = re.compile(
    r"(?:，|；)?(?:同时|并|正式|批准|决定|依法)?(?:新?设立|成立|组建|新组建|新设|更名为|改称)(?:新的|了)?"
)
_SESSION = re.compile(r"[。！？\n]")


class Reorganised(NamedTuple):
    """What became of a body: ranges of both names, of the words that say so, where a date must stand before, the rule."""

    original: Place
    resulting: Place
    change: Reorganising
    start: int
    end: int
    verb: int
    rule: str


def find_reorganisations(text: str) -> Iterator[Reorganised]:
    """Give what a text says of bodies that became others, in order."""
    if _WORDS.search(text) is None:
        return
    last: Reorganised | None = None
    for match in _CUE.finditer(text):
        kind = match.lastgroup or ""
        start, end = _sentence(text, match.start())
        reader = _Reader(text, start, end, last if last is not None and last.end > start else None)
        for found in _READERS[kind](reader, match):
            if text[slice(*found.original)] != text[slice(*found.resulting)]:
                last = found
                yield found


def _sentence(text: str, position: int) -> Place:
    floor, limit = max(0, position - _REACH), min(len(text), position + _REACH)
    start = max((text.rfind(mark, floor, position) for mark in "。！？\n"), default=-1) + 1
    stop = _SESSION.search(text, position, limit)
    return max(start, floor), stop.start() if stop else limit


class _Reader(NamedTuple):
    """One sentence, and what was last read in it."""

    text: str
    start: int
    end: int
    last: Reorganised | None

    def done(self, left: int, verb: int) -> bool:
        """Tell whether the words of the clause from ``left`` to the verb say neither that it is not, nor that it is only to be."""
        clause = max(self.start, max(self.text.rfind(mark, self.start, left) for mark in "。；：") + 1, left - _NEAR)
        return _NOT_DONE.search(self.text, clause, verb) is None

    def subject(self, verb: int) -> Place | None:
        """Give the body before a verb, over adverbs and dates; without one, what the sentence last told of."""
        lead = _ADVERBS.search(self.text, max(self.start, verb - 60), verb)
        end = lead.start() if lead else verb
        if end < verb and _WILL.search(self.text, end, verb):
            return None
        if self.text[max(self.start, end - 2) : end].endswith(("将", "拟", "未", "不", "要", "没", "欲", "可")):
            return None
        own = ending_at(self.text, end, self.start, places=True)
        if own is not None:
            return own
        if not self.text.endswith(_BEGUN, self.start, end):
            return None
        if self.last is not None:
            return self.last.resulting if self.last.change == "renamed" else self.last.original
        return _introduced(self, end)


def _rename(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 甲更名为乙, 将甲更名为乙, 甲（后更名为乙）, 名称由甲变更为乙."""
    text, verb = reader.text, match.start()
    word = match.group()
    new = beginning_at(
        text, _past(text, match.end(), "新的", "现在的", "今天的", "如今的", "现名"), reader.end, places=True
    )
    if new is None:
        return
    old = _named_from(reader, verb) or reader.subject(verb)
    if old is None or not reader.done(old[0], verb):
        return
    if is_place(text[slice(*old)]) != is_place(text[slice(*new)]):
        return
    renamed = word.startswith(tuple(_RENAMED)) or text[max(0, old[0] - 6) : old[0]].rstrip("“").endswith("由")
    change: Reorganising = "renamed" if renamed else "replaced"
    yield Reorganised(old, new, change, old[0], new[1], verb, "org-renamed" if renamed else "org-converted")


def _named_from(reader: _Reader, verb: int) -> Place | None:
    """Give the old name of 名称由“甲”变更为“乙”."""
    text = reader.text
    opening = text.rfind("由", max(reader.start, verb - 60), verb)
    if opening < 0 or not re.search(
        r"(?:名称|全称|名字|校名|院名|公司名|企业名)[^，。；]{0,6}$", text[max(0, opening - 14) : opening]
    ):
        return None
    begin = _past(text, opening + 1, "原来的", "原")
    found = beginning_at(text, begin, verb)
    return found if found is not None and len(text[found[1] : verb].strip("”正式")) == 0 else None


def _merge(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 甲、乙合并组建丙, 由甲、乙合并而成的丙, 丙由甲、乙合并组建而成, 由甲改组而来的乙."""
    text, verb = reader.text, match.start()
    word = match.group()
    left = max(reader.start, max(text.rfind(mark, reader.start, verb) for mark in "。；：") + 1, verb - _NEAR)
    by = _from_words(text, left, verb)
    lead = re.search(r"(?:联合|战略|整体|正式|共同|强强|吸收|[0-9]{4}年|专业化)*$", text[left:verb])
    end = verb - len(lead.group()) if lead else verb
    finished = word.endswith(("来", "而成"))
    if by is not None:
        olds = listed(text, by, _without_class(text, by, end))
        new = _result_of(reader, match, by, finished=finished)
    else:
        if finished or text[end - 1 : end] in "，的将拟":
            return
        clause = max(text.rfind("，", left, end) + 1, left)
        if text.startswith(("将", "把"), clause):
            clause += 1
        olds = listed(text, clause, _without_class(text, clause, end))
        new = beginning_at(text, match.end(), reader.end)
    many = word.startswith(("合并", "整合", "重组"))
    if new is None or not olds or (many and len(olds) < 2 and not word.startswith("合并") and by is None):
        return
    first = min(old[0] for old in olds)
    if not reader.done(min(first, new[0]), max(verb, new[0])):
        return
    change: Reorganising = "merged" if many else "renamed" if word.startswith(tuple(_RENAMED)) else "replaced"
    for old in olds:
        yield Reorganised(old, new, change, min(first, new[0]), max(match.end(), new[1]), verb, "org-merged")


def _from_words(text: str, left: int, verb: int) -> int | None:
    """Give where the list behind 由 begins."""
    by = text.rfind("由", left, verb)
    if by < 0 or text[by - 1 : by] in ("经", "自", "理", "缘", "事", "案") or text.startswith(("于", "此"), by + 1):
        return None
    return by + 1


def _without_class(text: str, start: int, end: int) -> int:
    """Leave out what says what the listed are (中远、中海|两大航运央企)."""
    match = re.compile(r"(?:等)?(?:[一二三四五六七八九十两\d]+[家所个大][^，。、]{0,10}|两者|双方|等单位)$").search(
        text, start, end
    )
    return match.start() if match else end


def _result_of(reader: _Reader, match: re.Match[str], by: int, *, finished: bool) -> Place | None:
    """Give what was made: behind 的, or before 由; without either of them behind the verb."""
    text = reader.text
    if text.startswith("的", match.end()):
        return beginning_at(text, match.end() + 1, reader.end)
    if not finished and not match.group().endswith(("成立", "组建", "组成")):
        return beginning_at(text, match.end(), reader.end)
    behind = None if finished else beginning_at(text, match.end(), reader.end)
    if behind is not None:
        return behind
    end = by - 1
    lead = re.compile(rf"(?:{_DATE_WORDS}|系|是|即|正式|原|于)*$").search(text, max(reader.start, end - 40), end)
    left = lead.start() if lead else end
    if "，" not in text[left - 1 : end]:
        return ending_at(text, left, reader.start)
    return _opening(reader, left - 1)


def _into(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 甲、乙并入丙."""
    text, verb = reader.text, match.start()
    new = beginning_at(text, _past(text, match.end(), "了"), reader.end)
    lead = _ADVERBS.search(text, max(reader.start, verb - 60), verb)
    end = lead.start() if lead else verb
    end -= len("划") if text[end - 1 : end] == "划" else 0
    if (
        new is None
        or (end < verb and _WILL.search(text, end, verb))
        or text[end - 1 : end] in ("将", "拟", "要", "未", "不")
    ):
        return
    clause = max(max(text.rfind(mark, reader.start, end) for mark in "，。；：") + 1, reader.start)
    olds = listed(text, clause + text.startswith(("将", "把"), clause), end)
    for old in olds:
        if reader.done(old[0], verb):
            yield Reorganised(old, new, "merged", old[0], new[1], verb, "org-merged-into")


def _reform(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 组建丙，不再保留甲、乙, and 丙将甲的职责整合…，不再保留甲."""
    text, cue = reader.text, match.start()
    stop = re.compile(r"[。；！？\n，]").search(text, match.end(), reader.end)
    stop_at = stop.start() if stop else reader.end
    if text.endswith("牌子", match.end(), stop_at) or text.startswith("单设", match.end()):
        return
    olds = listed(text, match.end(), stop_at, places=True)
    floor = max(text.rfind("；", reader.start, cue) + 1, reader.start)
    if not text[floor:cue].strip() and floor == reader.start and floor > 0 and text[floor - 1] == "。":
        floor = max(text.rfind(mark, max(0, floor - _REACH), floor - 1) for mark in "。！？\n；") + 1
    built = list(_BUILT.finditer(text, floor, cue))
    new = beginning_at(text, built[-1].end(), cue) if built else _merger(text, floor, cue)
    if new is None or not olds:
        return
    reader = reader._replace(start=floor)
    if not reader.done(floor, cue):
        return
    for old in olds:
        yield Reorganised(old, new, "replaced", new[0], stop_at, cue, "org-reform")


def _merger(text: str, floor: int, cue: int) -> Place | None:
    """Give the body that takes duties over (丙将甲的职责…整合) or that is hung out (丙挂牌成立)."""
    match = re.compile(r"将[^。；]{2,80}(?:职责|职能)|(?:正式)?(?:挂牌|揭牌)").search(text, floor, cue)
    return ending_at(text, match.start(), floor) if match else None


def _duties(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 将甲、乙的职责整合，组建丙: whose whole duties go over, not whose some do."""
    text = reader.text
    built = _BUILT.search(text, match.end(), reader.end)
    opening = max(text.rfind("将", reader.start, match.start()), text.rfind("把", reader.start, match.start()))
    if built is None or opening < 0:
        return
    new = beginning_at(text, built.end(), reader.end)
    end = match.start() - (text[match.start() - 1] == "的")
    comma = text.rfind("，", opening, end)
    olds = listed(text, max(comma, opening) + 1, end)
    whole_duties = re.compile(r"的(?:全部)?职[责能]，").search(text, opening, end)
    if comma > opening and whole_duties is not None:
        olds = [*listed(text, opening + 1, whole_duties.start()), *olds]
    if new is None or not olds or not reader.done(opening, match.start()):
        return
    for old in olds:
        yield Reorganised(old, new, "replaced", opening, new[1], match.start(), "org-duties")


def _abolish(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 撤销甲、乙，设立丙, and 甲县撤县设市，设立乙市."""
    text = reader.text
    if text[match.start() : match.start() + 2] != "撤销":
        old = ending_at(text, match.start(), reader.start, places=True)
        olds = [old] if old is not None else []
        stop = match.end() - text.endswith("，", match.start(), match.end())
    else:
        stop = run = run_end(text, match.end(), reader.end)
        while text[run : run + 1] == "、":
            run = stop = run_end(text, run + 1, reader.end)
        olds = listed(text, match.end(), stop, places=True)
    made = _SET_UP.match(text, stop, reader.end)
    new = beginning_at(text, made.end(), reader.end, places=True) if made else None
    if new is None or not olds or not reader.done(match.start(), stop):
        return
    for old in olds:
        if is_place(text[slice(*old)]) == is_place(text[slice(*new)]):
            yield Reorganised(old, new, "replaced", min(match.start(), old[0]), new[1], match.start(), "org-abolished")


def _predecessor(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 乙的前身是甲, 乙（前身为甲）, 甲（乙的前身）, 乙的前身甲."""
    text, cue = reader.text, match.start()
    if text.startswith(("）", "，"), match.end()):
        opening = text.rfind("（", max(reader.start, cue - 30), cue)
        if opening >= 0 and text.startswith("）", match.end()):
            begin = _past(text, opening + 1, "即", "也就是", "今", "现")
            new = whole(text, begin, cue - (text[cue - 1] == "的"))
            old = ending_at(text, opening, reader.start)
            if new is not None and old is not None:
                yield Reorganised(old, new, "replaced", old[0], match.end() + 1, cue, "org-predecessor")
        return
    told = _is_predecessor(reader, cue)
    if told is not None:
        yield told
        return
    new = _whose_predecessor(reader, cue)
    link = re.compile(r"(?:是|为|系|即|——|—|－|－－|可以?追溯(?:到|至|为)|：|叫)?").match(text, match.end(), reader.end)
    begin = link.end() if link else match.end()
    end = run_end(text, begin + (text[begin : begin + 1] == "“"), reader.end)
    within = text.rfind("的", begin, end) + 1
    old = None
    for left in dict.fromkeys((max(within, begin), begin)):
        if old is None:
            old = beginning_at(text, _past(text, left, "原", "当时的"), reader.end)
    if new is None or old is None or new == old:
        return
    yield Reorganised(old, new, "replaced", min(new[0], old[0]), max(old[1], new[1]), reader.start, "org-predecessor")


def _is_predecessor(reader: _Reader, cue: int) -> Reorganised | None:
    """Read 甲是乙的前身, 甲成立于…，是乙的前身."""
    text = reader.text
    copula = re.compile(r"(?:正|就)?是(?=[^，。是]{3,30}的前身)").search(text, max(reader.start, cue - LONGEST), cue)
    if copula is None or not text.startswith(("。", "，", "；", "\n"), cue + 2):
        return None
    new = whole(text, copula.end(), cue - 1)
    comma = text[copula.start() - 1 : copula.start()] == "，"
    old = _opening(reader, copula.start() - 1) if comma else ending_at(text, copula.start(), reader.start)
    if new is None or old is None:
        return None
    return Reorganised(old, new, "replaced", old[0], cue + 2, reader.start, "org-predecessor")


def _whose_predecessor(reader: _Reader, cue: int) -> Place | None:
    """Give the body before 的前身, 前身 or （前身; for 其前身 what the sentence opens with."""
    text = reader.text
    end = cue - (text[cue - 1 : cue] == "的")
    while end > reader.start and text[end - 1] in "（，":
        end -= 1
    if text.endswith(("其", "它"), reader.start, end):
        end -= 1
        while end > reader.start and text[end - 1] in "（，":
            end -= 1
        if end == reader.start:
            return None
    found = ending_at(text, end, reader.start)
    if found is not None or text[cue - 1 : cue] not in ("，", "其"):
        return found
    return _opening(reader, end)


def _introduced(reader: _Reader, end: int) -> Place | None:
    """Give the body that the sentence opens by introducing (甲始建于1958年，…)."""
    text = reader.text
    verb = re.compile(r"(?:始建于|成立于|创建于|创办于|位于|组建于|建于|创立于|前身|是(?!否))").search(
        text, reader.start, end + 1
    )
    if verb is None or "，" in text[reader.start : verb.start()]:
        return None
    return ending_at(text, verb.start(), reader.start)


def _opening(reader: _Reader, end: int) -> Place | None:
    """Give the body that the sentence opens with, before a comma or what it is."""
    text = reader.text
    opening = re.compile(r"(?:是|位于|成立于|始建于|创建于|创办于|前身|[，（])").search(text, reader.start, end + 1)
    return ending_at(text, opening.start(), reader.start) if opening else None


def _bracket(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 乙（原甲） and 甲（现乙）."""
    text = reader.text
    closing = text.find("）", match.end(), reader.end)
    outer = ending_at(text, match.start(), reader.start)
    if closing < 0 or outer is None:
        return
    stop = run_end(text, match.end() + (text[match.end()] == "“"), closing)
    inner = beginning_at(text, match.end(), closing)
    if inner is None or inner[1] + (text[inner[1]] == "”") < stop:
        return
    former = match.group()[1] == "原"
    old, new = (inner, outer) if former else (outer, inner)
    yield Reorganised(old, new, "renamed", outer[0], closing + 1, reader.start, "org-bracket")


def _formerly(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 乙，原名甲."""
    text = reader.text
    new = ending_at(text, match.start() - (text[match.start() - 1 : match.start()] in "（，"), reader.start)
    old = beginning_at(text, match.end(), reader.end)
    if new is not None and old is not None:
        yield Reorganised(old, new, "renamed", new[0], old[1], reader.start, "org-formerly")


def _based(reader: _Reader, match: re.Match[str]) -> Iterator[Reorganised]:
    """Read 在甲、乙的基础上组建丙: formed out of them; they may go on."""
    text = reader.text
    made = re.compile(
        r"[，]?(?:合并|调整|正式|共同|改制|改组|重组|新)?(?:组建|成立|设立|改组|新设|重组|建立)(?:为|了|成立|成)?(?:新的)?"
    ).match(text, match.end(), reader.end)
    opening = text.rfind("在", max(reader.start, match.start() - _NEAR), match.start())
    end = match.start() - (text[match.start() - 1 : match.start()] == "的")
    if made is None or opening < 0:
        return
    merged = text.endswith(("合并", "整合", "重组"), opening, end)
    end -= 2 * merged
    olds = listed(text, opening + 1, _without_class(text, opening, end))
    if olds and text[opening + 1 : olds[0][0]].strip("原前"):
        return
    new = beginning_at(text, made.end(), reader.end)
    if new is None or not olds or not reader.done(opening, match.start()):
        return
    former = text.startswith("原", opening + 1) or merged
    for old in olds:
        yield Reorganised(old, new, "replaced" if former else "formed", opening, new[1], opening, "org-based")


def _past(text: str, position: int, *words: str) -> int:
    return next((position + len(word) for word in words if text.startswith(word, position)), position)


_READERS: dict[str, Callable[[_Reader, re.Match[str]], Iterator[Reorganised]]] = {
    "rename": _rename,
    "merge": _merge,
    "into": _into,
    "reform": _reform,
    "duties": _duties,
    "abolish": _abolish,
    "predecessor": _predecessor,
    "bracket": _bracket,
    "formerly": _formerly,
    "based": _based,
}
