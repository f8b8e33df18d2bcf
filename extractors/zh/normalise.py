"""One working text for the grammar: simplified script, full-width punctuation, names without inner spaces.

Every character of the working text knows where it stands in the article, so that evidence is quoted from the original.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from opencc import OpenCC

from extractors.lexicons import read_table
from extractors.lexicons import surnames as surname_table
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.wrapped_lines import wrapped_gaps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ontology.articles import Article, Span

_DROPPED = re.compile(r"[\r\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|&(?:nbsp|ensp|emsp|#160);")
_PUNCTUATION = str.maketrans("();?!﹔；︰•・‧∙●〔〕﹙﹚＜＞「」『』", "（）；？！；；：·····（）（）《》“”“”")
_WIDE = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_SIGNS = {chr(code): chr(sign) for code, sign in (_PUNCTUATION | _WIDE).items()}
_SIGN = re.compile(f"[{''.join(map(re.escape, _SIGNS))}]")
_BLANK = re.compile("[ \u3000]")
_COMMA = re.compile(r"(?<!\d),|,(?!\d)")
_COLON = re.compile(r"(?<!\d):|:(?!\d)")
_DEFINED_PERSON = re.compile(
    r"[（(][「“\"](?:[^「」“”（）()\"\n]{1,4}(?:先生|女士|小姐|博士|教授|太太)|董事|董事[会會])[」”\"][）)]"
)
"""A term defined in brackets that only gets in the way of reading (陳家駒先生（「陳先生」）, 董事（「董事」）會)."""
_GIVEN_NAME = re.compile(r"[ \u3000]+[\u4e00-\u9fff](?:为|(?<![主责])任|同志|[，、。的（\n]|不再|当选|等|$)")
_SPACED_NAME = re.compile(r"(?<=[\u4e00-\u9fff])[ \u3000]{1,4}(?=[\u4e00-\u9fff])")
_ASIDE = r"(?:（[^（）\n]{1,12}）)?"
_ROSTER_LINE = re.compile(
    rf"(?m)^[ \u3000]*((?:[\u4e00-\u9fff]{{1,4}}{_ASIDE}[ \u3000]+){{2,}}[\u4e00-\u9fff]{{1,4}}{_ASIDE})[ \u3000]*$"
)
_WORD = re.compile(r"(?<![^ \u3000\n])[^ \u3000\n（]+")
"""A word of such a line, without what stands in brackets behind it."""
_SPACED_HEADING = re.compile(r"(?m)^[ \u3000]*((?:[\u4e00-\u9fff][ \u3000]+){3,}[\u4e00-\u9fff])[ \u3000]*$")
_SPACED_LABEL = re.compile(
    r"(?m)^[ \u3000]*((?:[\u4e00-\u9fff][ \u3000]{1,6}){1,6}[\u4e00-\u9fff])(?=[ \u3000]*(?:[：（]|$)|[ \u3000]+[\u4e00-\u9fff]{2,4}(?:[ \u3000（]|$))"
)
"""A post whose characters are set apart over or before a list (会　　长：, 主　席　陶立群)."""
_SPACED_LABEL_IN_LINE = re.compile(
    r"(?<=[\u4e00-\u9fff][ \u3000])([主处院部馆科局所站队校园组台会庭股][ \u3000]{1,4}[任长])(?=[ \u3000]{0,4}：)"
)
"""The same behind the room it is the head of (教务处　处　长：陶立群)."""
_POST_CELL = re.compile(
    r"[\u4e00-\u9fff（）、]{4,30}[长员师授任记理席官监人裁士][ \u3000]{1,8}[\u4e00-\u9fff·]{1,8}(?=[ \u3000\n]|$)"
)
"""A post with its body and a name behind a blank, which is none inside a name (液氢储罐的国产化　南陵研究院副院长　陶立群)."""
_SPACED_CHANGE = re.compile(
    r"(?:任命|免去|聘任|选举)[ \u3000]{1,3}[\u4e00-\u9fff·]{1,8}(?:[ \u3000]{1,3}[\u4e00-\u9fff])?[ \u3000]{1,3}[为的][ \u3000]{1,3}[\u4e00-\u9fff、 \u3000]{2,40}"
)
"""An appointment whose words stand apart (任命 陶立群 为 县司法局 副局长)."""
_LONG_BODY = 12
_NAMED_WHOLE = re.compile(
    r"(?:主任|局长|书记|主席|县长|市长|区长|镇长|乡长|部长|院长|校长|处长|科长|所长|委员|常委|经理|董事长|秘书长|会长|总监|组长|站长|校董|理事|监事)(?:同志)?(?P<name>[\u4e00-\u9fff]{2,3})$"
)
"""A post and a whole name right behind it, which the blank next ends (县政府办主任罗永康　县财政局局长岳明霞)."""
_NEXT_BODY = re.compile(
    r"[ \u3000]{1,4}[省市县区州旗镇乡](?:委|政府|人大|政协|纪委|监委|[\u4e00-\u9fff]{1,12}[局委办室会院处队])"
)
"""A body of the place behind a blank, which is none inside a name (岳永康　县发改局)."""
_IN_WORDS = "坏沈衹覆藉瞭"
"""Characters that are Simplified alone and Traditional in some words (沈船, 反覆)."""
_CELL_EDGES = frozenset(" \u3000\t|｜")
_DEPUTY = re.compile(r"(?:名誉|荣誉|常务|执行|副)*")


@dataclass(frozen=True, slots=True)
class NormalText:
    """``text`` is what the grammar reads; ``offsets[i]`` is where its i-th character stands in the article."""

    text: str
    offsets: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give the half-open range of article offsets that a non-empty range of the working text came from."""
        return self.offsets[start], self.offsets[end - 1] + 1


@cache
def _simplifier() -> OpenCC:
    return OpenCC("t2s")


@cache
def _may_change() -> re.Pattern[str]:
    """Match the characters that are not Simplified, or are so in some words and not in others."""
    chars = [chr(code) for code in (*range(0x3400, 0xA000), *range(0xF900, 0xFB00))]
    simple = str(_simplifier().convert("\n".join(chars))).split("\n")
    changed = "".join(char for char, other in zip(chars, simple, strict=True) if char != other)
    return re.compile(f"[{changed}{_IN_WORDS}\U00020000-\U0003ffff]")


def simplify(text: str) -> str:
    """Turn Traditional characters into Simplified ones, never changing the length."""
    if not _may_change().search(text):
        return text
    simple = str(_simplifier().convert(text))
    return simple if len(simple) == len(text) else "".join(map(_simplify_character, text))


def _simplify_character(char: str) -> str:
    simple = str(_simplifier().convert(char))
    return simple if len(simple) == 1 else char


def normalise_article(article: Article, surnames: frozenset[str]) -> NormalText:
    """Give the working text of an article's body, its regions parted by line feeds."""
    texts: list[str] = []
    offsets: list[int] = []
    gaps = wrapped_gaps(article.text)
    within = {at for gap in gaps for at in range(*gap)}
    ends = {gap[1] for gap in gaps}
    for number, region in enumerate(article.regions, 1):
        text, where = _normalise_region(article.text, region, surnames, within)
        texts.append(text)
        offsets.extend(where)
        following = article.regions[number].start if number < len(article.regions) else -1
        if following not in ends or not within.issuperset(range(region.end, following)):
            texts.append("\n")
            offsets.append(max(region.start, region.end - 1))
    return NormalText("".join(texts), tuple(offsets))


def _normalise_region(source: str, region: Span, surnames: frozenset[str], dropped: set[int]) -> tuple[str, list[int]]:
    raw = source[region.start : region.end]
    signs = {at for match in _DROPPED.finditer(raw) for at in range(*match.span())}
    if dropped:
        signs.update(at for at in range(len(raw)) if region.start + at in dropped)
    for match in _DEFINED_PERSON.finditer(raw):
        signs.update(range(*match.span()))
    text, where = _without(raw, range(region.start, region.end), signs)
    text = _COMMA.sub("，", text) if "," in text else text
    text = _COLON.sub("：", text) if ":" in text else text
    text = simplify(_SIGN.sub(lambda match: _SIGNS[match.group()], text))
    if not _BLANK.search(text):
        return text, list(where)
    spaces: set[int] = set()
    for match in _SPACED_HEADING.finditer(text):
        spaces.update(i for i in range(match.start(1), match.end(1)) if text[i] in " \u3000")
    for match in _SPACED_LABEL.finditer(text):
        if _is_post(_BLANK.sub("", match[1])):
            spaces.update(i for i in range(match.start(1), match.end(1)) if text[i] in " \u3000")
    for match in _SPACED_LABEL_IN_LINE.finditer(text):
        spaces.update(range(match.start(1) + 1, match.end(1) - 1))
    for match in _SPACED_CHANGE.finditer(text):
        spaces.update(i for i in range(*match.span()) if text[i] in " \u3000")
    lines = [match.span(1) for match in _ROSTER_LINE.finditer(text)]
    kept = {i for start, end in lines for i in _between_names(text, start, end)}
    for match in _SPACED_NAME.finditer(text):
        if text[match.start() - 1] not in surnames or match.start() in kept:
            continue
        if _ends_a_cell(text, match.start()) or _POST_CELL.match(text, match.end()):
            continue
        if _NEXT_BODY.match(text, match.start()):
            continue
        if not _is_whole_name(text, match.start(), surnames):
            spaces.update(range(match.start(), match.end()))
    return _without(text, where, spaces)


def _is_post(label: str) -> bool:
    """Tell whether a label is a post of the lexicon, with what makes a deputy of it."""
    return label in _posts() or _DEPUTY.sub("", label, count=1) in _posts()


@cache
def two_character_surnames() -> frozenset[str]:
    """Give the surnames of two characters (欧阳), behind which a given name may follow a blank."""
    return frozenset(name for name in surname_table() if len(name) == 2)


@cache
def _posts() -> frozenset[str]:
    return frozenset(row["surface"] for row in read_table("zh_roles"))


def _between_names(text: str, start: int, end: int) -> list[int]:
    """Give where the spaces begin in a line of names that part names (李广林　辜　鸿), not a surname from a given name."""
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    between: list[int] = []
    inside = False
    for (left, stop), (right, last) in pairwise(words):
        inside = not inside and stop - left == 1 == last - right and text[stop] != "（"
        if not inside:
            between.append(stop)
    return between


def _ends_a_cell(text: str, end: int) -> bool:
    """Tell whether a body or the head of a column ends before a blank (南陵家具公司　总经理), not a surname."""
    if text.endswith("师", 0, end) and "\u4e00" <= text[end - 2 : end - 1] <= "\u9fff":
        return True  # 高级工程师　锅炉
    if text[end - 2 : end] in _posts():
        return True  # 县妇联副主席　县妇联主席
    if text[end - 1] in "男女" and text[end - 2 : end - 1] in _CELL_EDGES:
        return True  # 陶立群　女　县妇联主席
    return text.endswith(("单位", "职位", "学位"), 0, end) or ends_strongly(text[max(0, end - _LONG_BODY) : end])


def _is_whole_name(text: str, end: int, surnames: frozenset[str]) -> bool:
    """Tell whether a whole name stands before a blank (李广林　县委常委, 组长：岳国平　县长): the blank is none inside it."""
    line = text.rfind("\n", 0, end) + 1
    blank = max(text.rfind(mark, line, end) for mark in " \u3000：、，；。") + 1
    names = (text[line:end].lstrip(" \u3000"), text[max(line, blank) : end])
    told = any(len(name) in (2, 3) and name[0] in surnames for name in names)
    behind = _NAMED_WHOLE.search(names[1])
    if behind is not None and behind["name"][0] in surnames and behind["name"] not in two_character_surnames():
        told = True
    return told and not _GIVEN_NAME.match(text, end)


def _without(text: str, where: Sequence[int], gone: set[int]) -> tuple[str, list[int]]:
    """Leave out characters by index, and their offsets."""
    if not gone:
        return text, list(where)
    kept = [i for i in range(len(text)) if i not in gone]
    return "".join(text[i] for i in kept), [where[i] for i in kept]
