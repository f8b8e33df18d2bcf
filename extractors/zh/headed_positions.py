"""Where names begin in lists under headings, behind labels, over and before posts.

>>> text = "执行董事\\n陶立群先生（主席）\\n岳明霞女士\\n\\n会长：罗永康"
>>> [text[start : start + 3] for start in headed_positions(text, [(0, 4), (22, 24)])]
['陶立群', '岳明霞', '罗永康']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.names import is_ordinary_word
from extractors.zh.sentences import after_last

if TYPE_CHECKING:
    from collections.abc import Sequence

ADDRESS = r"(?:先生|女士|小姐|博士|教授|同志|院士|爵士|太平绅士)*"
_NAME = rf"[\u3400-\u4dbf\u4e00-\u9fff·]{{2,12}}{ADDRESS}|[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.' -]{{2,40}}{ADDRESS}"
DOES = r"(?:主持|负责|分管|协助|协管|联系|全面|[男女]，)"
_NAMES = re.compile(
    rf"[ \u3000\t]*(?:(?:{_NAME})(?:（[^（）\n]{{1,40}}）)*(?:等|\*|＊)?(?:[、，；和及 \u3000\t]+|(?=\n|：|。|$|{DOES})))+(?=\n|：|。|$|{DOES})"
)
PEOPLE_BEHIND = re.compile(
    r"：[ \u3000]*(?P<people>(?:[^，；。：！？（）\n]|（[^（）\n]{1,20}）){2,80}?)(?=[ \u3000]*(?:[，；。）\n]|$)|[ \u3000]+[^ \u3000，；。：\n]{2,12}：)"
)
"""What stands behind a label in a line, up to the next mark or label (主任：陶立群　副主任：岳明霞　罗永康)."""
_ONE_NAME = re.compile(
    rf"[\u3400-\u4dbf\u4e00-\u9fff·]{{2,4}}{ADDRESS}(?:（[^（）\n]{{1,20}}）)?(?:[、 \u3000]+|和|及|$)"
)
LABEL_END = re.compile(
    r"(?:[ \u3000]{0,2}（[^（）\n]{0,30}）)?(?:名单)?[ \u3000]*(?P<mark>：(?:（[^（）\n]{2,20}）)?|(?=\n)|[ \u3000\t]+(?=[\u4e00-\u9fff]{2,4}(?:[（：；。\n \u3000]|$)))[ \u3000]*\n*[ \u3000]*"
    r"(?:（(?:按|以|排名)[^（）\n]{2,20}）[ \u3000]*\n[ \u3000]*)?"
)
"""What stands between a post over or before names and the first of them, the order of the names in brackets too."""
PART = r"(?:(?:特邀|点评|评议|对话|分享|致辞|主讲|报告|演讲|授课|主持|宣讲|汇报|发言|讲解|领读|受访|与谈|主评)(?:人|嘉宾|专家|老师|教师)?|嘉宾|专家|讲者|讲师)[一二三四\d]?：[ \u3000]*"
"""What somebody does in a programme, before the row that names them (主讲人：陶立群　南陵大学校长)."""
_ROW = re.compile(
    rf"[ \u3000\t\d.、．]*(?:{PART})?(?P<name>[\u3400-\u4dbf\u4e00-\u9fff·]{{2,12}}?)(?:同志)?(?:（[^（）\n]{{1,16}}）)?(?:[ \u3000\t]+|：(?=[^男女]))"
)
_PART_ROW = re.compile(rf"[ \u3000\t]*{PART}(?P<name>[\u3400-\u4dbf\u4e00-\u9fff·]{{2,12}}?)，")
_COMMA_ROW = re.compile(
    rf"[ \u3000\t\d.、．]*(?P<name>[\u3400-\u4dbf\u4e00-\u9fff·]{{2,12}}?){ADDRESS}(?:（[^（）\n]{{1,16}}）)?(?:，|[—–-]{{1,2}})"
)
"""A row of a list in which a comma or a dash stands between the name and the posts."""
_COMMA_ROWS = 2
"""How many of them make a list; fewer could be sentences (近日，校长陶立群…)."""
ROW_LINK = re.compile(r"(?:[、，/及和 \u3000]|兼任?|现任)+")
_ALONE = re.compile(r"[^\w\n（《“]{0,4}(?P<name>[\u4e00-\u9fff]{2,4})(?:（[^（）\n]{1,8}）)?[ \u3000\t]*")
_CLAUSE = re.compile(r"[，。；：]")
BODY_IN_ROW = 32
_IS = re.compile(
    r"(?:[\d一二三四五六七八九十]{1,3}[人名位])?(?:，(?:他们|她们)?分别)?(?:分别)?(?:的(?:人员|同志)?(?=还?[有是]|包括)还?)?(?:为|是|包括|有|：)(?:：)?[ \u3000]*"
)
MADE_BY = re.compile(r"指导(?:教师|老师|专家|人)|编|审|校|记者|监制|策划|作者|摄|导演|供稿|通讯员|主播|联系")
LONGEST_HEADING = 40
_MOST_LINES = 80


def headed_positions(text: str, roles: Sequence[tuple[int, int]]) -> list[int]:
    """Give where names begin in lists under a heading or behind a label; ``roles`` are the ranges of posts in order."""
    found: list[int] = _in_comma_rows(text, roles)
    for start, end in roles:
        if (over := _named_above(text, start)) is not None:
            found.append(over)
        line = text.rfind("\n", 0, start) + 1
        row = _PART_ROW.match(text, line, start) or _ROW.match(text, line, start)
        if row is not None and _is_row(text, row, start):
            found.append(row.start("name"))
            continue
        if text.startswith("：", end) and not MADE_BY.search(text, max(line, start - 4), end):
            found += labelled_names(text, end)
        label = LABEL_END.match(text, end)
        if label is None:
            continue
        clause = after_last(text, "。；：", max(line, end - LONGEST_HEADING - 1), start)
        if end - clause > LONGEST_HEADING or MADE_BY.search(text, clause, end):
            continue
        position = label.end()
        for _ in range(_MOST_LINES):
            names = _NAMES.match(text, position)
            if names is None or (text.startswith("：", names.end()) and position != label.end()):
                break
            found.append(position + len(names.group()) - len(names.group().lstrip(" \u3000\t")))
            position = names.end() + 1
            if label["mark"] and "\n" not in label.group():
                break
            while text[position : position + 1] in ("\n", " ", "\u3000"):
                position += 1
    return sorted(set(found))


def labelled_names(text: str, mark: int) -> list[int]:
    """Give where names begin behind the colon of a label in a line, where nothing but names stands up to the next mark."""
    told = PEOPLE_BEHIND.match(text, mark)
    if told is None:
        return []
    found: list[int] = []
    position, end = told.span("people")
    while position < end:
        name = _ONE_NAME.match(text, position, end)
        if name is None:
            return []
        found.append(position)
        position = name.end()
    return found


def _named_above(text: str, post: int) -> int | None:
    """Give where a name stands alone in the line over one that opens with a post or a body and a post."""
    line = text.rfind("\n", 0, post) + 1
    if line == 0 or post - line > BODY_IN_ROW or _CLAUSE.search(text, line, post) or ROW_LINK.search(text, line, post):
        return None
    above = _ALONE.fullmatch(text, text.rfind("\n", 0, line - 1) + 1, line - 1)
    return above.start("name") if above else None


def _in_comma_rows(text: str, roles: Sequence[tuple[int, int]]) -> list[int]:
    """Give where names begin in rows like ``陶立群，董事长、总经理；``, of which there are several."""
    found: set[int] = set()
    for start, _ in roles:
        row = _COMMA_ROW.match(text, text.rfind("\n", 0, start) + 1, start)
        if row is not None and _leads_to(text, row, start):
            found.add(row.start("name"))
    return sorted(found) if len(found) >= _COMMA_ROWS else []


def _is_row(text: str, row: re.Match[str], post: int) -> bool:
    """Tell whether between a name that opens a line and a post stands at most a body."""
    labelled = text[row.end() - 1] == "：" and is_ordinary_word(row["name"])
    return not labelled and _leads_to(text, row, post)


def _leads_to(text: str, row: re.Match[str], post: int) -> bool:
    """Tell whether between the opening of a row and a post stands at most a body."""
    return 0 <= post - row.end() <= BODY_IN_ROW and not _CLAUSE.search(text, row.end(), post)


def listed_position(text: str, end: int) -> int | None:
    """Give where a name is due behind a post that a verb of being follows (执行董事为…); ``None`` where none is."""
    match = _IS.match(text, end)
    return match.end() if match else None
