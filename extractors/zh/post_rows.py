"""Tables and labelled fields that pair names with posts: ``姓名 | 原任职务 | 新任职务``, ``姓名：陶立群⏎职务：副县长``.

The cells of a row stand side by side (parted by bars, tabs or wide blanks) or each on a line of its own, as tables of web pages
come out as text.

>>> text = "序号 | 姓名 | 现任职务 | 新任职务\\n1 | 陶立群 | 县司法局科长 | 县司法局副局长"
>>> [(text[slice(*row.name)], [(cell.kind, text[cell.start : cell.end]) for cell in row.cells]) for row in find_post_rows(text)]
[('陶立群', [('held', '县司法局科长'), ('appointed', '县司法局副局长')])]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


Kind = Literal["held", "former", "appointed", "removed"]
Range = tuple[int, int]
Columns = tuple[int, dict[int, Kind], int | None]

_NAME_HEAD = re.compile(r"(?:人选|候选人|干部|同志|领导)?姓名|名字")
_POST_HEAD = re.compile(
    r"(?:(?:现|原|拟|新|拟提名|提名|任命|免去|拟免|拟聘|聘任|所|党内|行政|社会|协会|担任)?(?:所)?(?:任|担任|聘|免|免去)?(?:的)?(?:工作)?(?:单位)?(?:及|和|与|、|/)?(?:职务|职位|岗位|任职|免职)(?:(?:及|和|/|、)?(?:职级|职称)|名称|情况)?|现任|拟任|现任职|拟任职|现职)"
)
_OTHER_HEAD = re.compile(
    r"序号|编号|性别|民族|籍贯|年龄|照片|备注|分工|工作分工|职责|主要职责|学历(?:学位)?|学位|全日制(?:学历|教育)|在职(?:学历|教育)|毕业院校(?:及专业)?|专业|政治面貌|党派"
    r"|(?:出生|入党|参加工作|工作|任职|任现职)(?:年月|时间|日期)|(?:现)?职级|职称|专业技术职务|(?:联系|办公)?电话|邮箱|单位|工作单位|所在单位|部门|试用期|类别|联系方式|办公室|界别|排名"
)
_BODY_HEAD = re.compile(r"(?:工作|所在|任职|推荐|现)?(?:单位|部门)(?:名称)?|企业名称|公司名称")
_ANY_NAME = re.compile(r"姓[ \u3000]*名|名字")
_PARTED = re.compile(r"[ \u3000]*[|｜│][ \u3000]*|[ \u3000]*\t+[ \u3000]*|[ \u3000]{2,}")
_BLANKS = re.compile(r"[ \u3000\t]+")
"""What parts the cells where one blank does."""
_ASIDE = re.compile(r"[ \u3000\t]|（[^（）]*）")
"""What in the head of a column says nothing of what it holds."""
_LINE = re.compile(r"[^\n]+")
_BARS = re.compile(r"[|｜│ \u3000\t]+")
_NAME = re.compile(
    r"(?P<name>[\u3400-\u4dbf\u4e00-\u9fff·]{2,12}|[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff])(?:[ \u3000]*（[^（）\n]{1,8}）)?"
)
_FIELD_NAME = re.compile(
    r"(?m)(?:^|(?<=[ \u3000\t|]))[ \u3000\t]*姓[ \u3000]*名：[ \u3000]*(?P<name>[\u4e00-\u9fff·]{2,12})(?=[ \u3000\t（\n；，]|$)"
)
_FIELD_POST = re.compile(
    r"(?P<head>[\u4e00-\u9fff]{0,6}(?:职[ \u3000]*务|职位|现任|拟任))：[ \u3000]*(?P<posts>[^\n：]{2,80}?)(?=[；。]|$|\n)"
)
_MOST_ROWS = 400
_FIELD_REACH = 240
_FEWEST_HEADS = 2


@dataclass(frozen=True, slots=True)
class PostCell:
    """One cell of posts: whether they are held, given or taken, as a range of the working text."""

    kind: Kind
    start: int
    end: int
    body: Range | None = None
    """Where a column of its own names the body."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """A person and the cells that tell their posts; ``start`` to ``end`` covers all of it that is no sentence."""

    name: Range
    cells: tuple[PostCell, ...]
    spans: tuple[Range, ...]
    """The lines that are nothing but the row."""


def find_post_rows(text: str) -> list[PostRow]:
    """Give the rows of all tables and labelled fields of a text that pair a name with posts, in order."""
    if _ANY_NAME.search(text) is None:
        return []
    lines = [(match.start(), match.end()) for match in _LINE.finditer(text) if match.group().strip()]
    rows = [*_side_by_side(text, lines), *_one_below_the_other(text, lines), *_fields(text)]
    return sorted(rows, key=lambda row: row.name)


def _side_by_side(text: str, lines: Sequence[Range]) -> Iterator[PostRow]:
    """Read tables whose rows are lines."""
    for number, line in enumerate(lines):
        parted, heads = _PARTED, _cells(text, *line)
        columns = _columns([text[slice(*cell)] for cell in heads])
        if columns is None:
            parted, heads = _BLANKS, _cells(text, *line, _BLANKS)
            columns = _columns([text[slice(*cell)] for cell in heads])
        if columns is None:
            continue
        for below in lines[number + 1 : number + 1 + _MOST_ROWS]:
            cells = _cells(text, *below, parted)
            if len(cells) != len(heads):
                break
            row = _row(text, cells, columns, (below,))
            if row is None:
                break
            yield row


def _one_below_the_other(text: str, lines: Sequence[Range]) -> Iterator[PostRow]:
    """Read tables of which every cell is a line."""
    number = 0
    while number < len(lines):
        width = 0
        while number + width < len(lines) and _is_head(text[slice(*lines[number + width])]):
            width += 1
        columns = _columns([text[slice(*cell)] for cell in lines[number : number + width]])
        number += max(width, 1)
        if columns is None:
            continue
        while number + width <= len(lines):
            cells = [_stripped(text, *line) for line in lines[number : number + width]]
            row = _row(text, cells, columns, tuple(lines[number : number + width]))
            if row is None:
                break
            yield row
            number += width


def _fields(text: str) -> Iterator[PostRow]:
    """Read ``姓名：…`` and the labelled posts in the lines below it."""
    names = list(_FIELD_NAME.finditer(text)) if "名：" in text else []
    for number, match in enumerate(names):
        stop = names[number + 1].start() if number + 1 < len(names) else len(text)
        posts = list(_FIELD_POST.finditer(text, match.end(), min(stop, match.end() + _FIELD_REACH)))
        cells = tuple(PostCell(kind, *post.span("posts")) for post in posts if (kind := _kind(post["head"])))
        if posts:
            yield PostRow(match.span("name"), cells, (match.span(), *(post.span() for post in posts)))


def _cells(text: str, start: int, end: int, parted: re.Pattern[str] = _PARTED) -> list[Range]:
    """Part a line into its cells; outer bars are none."""
    edge = _BARS.match(text, start, end)
    position = edge.end() if edge else start
    last = len(text[start:end].rstrip("|｜│ \u3000\t")) + start
    found: list[Range] = []
    for gap in parted.finditer(text, position, last):
        found.append((position, gap.start()))
        position = gap.end()
    return [*found, (position, last)] if position < last else found


def _stripped(text: str, start: int, end: int) -> Range:
    told = text[start:end]
    return start + len(told) - len(told.lstrip()), end - len(told) + len(told.rstrip())


def _is_head(words: str) -> bool:
    bare = _ASIDE.sub("", words)
    return any(head.fullmatch(bare) for head in (_NAME_HEAD, _POST_HEAD, _OTHER_HEAD))


def _columns(heads: Sequence[str]) -> Columns | None:
    """Give which column holds names, which hold posts of which kind and which bodies; ``None`` where the cells are no heads of such a table."""
    bare = [_ASIDE.sub("", head) for head in heads]
    names = [number for number, head in enumerate(bare) if _NAME_HEAD.fullmatch(head)]
    posts = {number: kind for number, head in enumerate(bare) if _POST_HEAD.fullmatch(head) and (kind := _kind(head))}
    if "removed" in posts.values():
        posts |= {number: "appointed" for number in posts if bare[number] in ("任职", "现任", "任职职务", "任职情况")}
    if len(bare) < _FEWEST_HEADS or len(names) != 1 or not any(map(_POST_HEAD.fullmatch, bare)):
        return None
    bodies = [number for number, head in enumerate(bare) if _BODY_HEAD.fullmatch(head)]
    return names[0], posts, bodies[0] if bodies else None


def _kind(head: str) -> Kind | None:
    """Give what a column tells of its posts; what is only proposed (拟任职务) is nobody's post yet."""
    if head.startswith(("拟", "提名")):
        return None
    if "免" in head:
        return "removed"
    if head.startswith("原"):
        return "former"
    return "appointed" if head.startswith(("新", "任命", "聘任")) else "held"


def _row(text: str, cells: Sequence[Range], columns: Columns, spans: tuple[Range, ...]) -> PostRow | None:
    """Make a row of cells, ``None`` where no name stands in the column of names."""
    of_names, of_posts, of_bodies = columns
    name = _NAME.fullmatch(text, *cells[of_names])
    if name is None:
        return None
    body = cells[of_bodies] if of_bodies is not None else None
    posts = tuple(
        PostCell(kind, *cells[number], body if number - 1 == of_bodies else None) for number, kind in of_posts.items()
    )
    return PostRow(name.span("name"), posts, spans)
