"""People that a text names beyond doubt though it tells no post or event of them: who is given an award, who is listed with a body.

>>> honoured("授予陶立群、罗永康等6名同志“优秀企业家”称号。", [(2, 5), (6, 9)])
[(2, 5), (6, 9)]
>>> honoured("罗永康（南陵集团有限公司）\\n", [(0, 3)])
[(0, 3)]
>>> honoured("罗永康说，优秀企业家很多。", [(0, 3)])
[]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import place_forms
from extractors.zh.names import may_be_name, score_chinese, split_surname
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

Place = tuple[int, int]

_BODY = re.compile(r"[ \u3000]*（(?P<body>[\u4e00-\u9fff（）]{4,30}?)）")
_JOINT = re.compile(r"(?:（[^（）\n]{1,40}）)?(?:同志|先生|女士)?(?:[、和及与]|以及)")
_GIVEN = re.compile(r"(?:授予|追授|追记|颁授|表彰|表扬|评选|记)$")
_AN_AWARD = re.compile(
    r"(?:（[^（）\n]{1,40}）)?(?:同志|先生|女士)?(?:等)?[\d一二三四五六七八九十两]{0,4}[名位人]{0,2}(?:同志|个人|同学|选手)?(?:为)?[“《]?[^，。；\n]{0,40}?(?:称号|奖章|奖|荣誉|勋章|一等功|二等功|三等功|先进个人|标兵)"
)
_WON = re.compile(
    r"(?:（[^（）\n]{1,40}）)?(?:同志|先生|女士)?(?:等)?[\d一二三四五六七八九十两]{0,4}[名位人]{0,2}(?:同志|个人|同学|选手)?(?:分别|分|共同)?(?:荣获|获得|获评|获授|获颁|获|被授予|被评为|被评选为|当选|入选|夺得)[^，。；\n]{0,40}?(?:称号|奖章|奖|荣誉|勋章|第[一二三四]名|冠军|亚军|季军|标兵|之星|模范|人物|”)"
)
_ROW = re.compile(
    r"(?m)^[ \u3000\d.、．]*(?P<name>[\u4e00-\u9fff]{2,3})（(?P<body>[\u4e00-\u9fff（）]{4,30}?)）[ \u3000；，。]*$"
)
_ASIDE = r"(?:（[^（）\n]{1,16}）)?"
_LINE = re.compile(
    rf"(?m)^[ \u3000]*((?:[\u4e00-\u9fff]{{2,3}}{_ASIDE}[ \u3000]+){{3,}}[\u4e00-\u9fff]{{2,3}}{_ASIDE})[ \u3000]*$"
)
_HEADING = re.compile(
    rf"(?:领导|同志|代表|嘉宾|人员|名单|成员|委员|理事|监事|名额|专家|[长任记])(?:[^，。；：\n]{{0,8}}：\s*$|{_ASIDE}[ \u3000]*\n\s*$)"
)
"""What opens a list of people on the next line (在主席台就座的领导还有：)."""
_REACH = 40
_SOUND = 5.0
"""How well three characters make a name at least (``names.score_chinese``) where only a heading asks for one."""
_POSTS = (
    "主任",
    "主席",
    "部长",
    "院长",
    "校长",
    "处长",
    "科长",
    "局长",
    "经理",
    "董事",
    "监事",
    "书记",
    "委员",
    "常委",
    "会长",
    "理事",
    "理事长",
    "秘书长",
    "组长",
    "成员",
    "代表",
)
"""What no name ends like, and what opens a line of names as their label."""
_ITEM = re.compile(rf"(?<=[、 \u3000])(?P<name>[\u4e00-\u9fff]{{2,3}}?){_ASIDE}(?=[、，。；\n \u3000]|等)")
"""What stands alone between the signs of a list."""
_FEWEST_IN_RUN = 3
_FEWEST = 2
"""How many rows make a list."""
_MOSTLY = 0.6
"""Share of the names in a line that must be believed for the others to be names."""


def listed_names(text: str, believed: Collection[str]) -> Iterator[str]:
    """Give names that lists make sure: rows of names with a body each, lines of names, where others are ``believed``."""
    rows = {match["name"]: match["body"] for match in _ROW.finditer(text) if split_surname(match["name"])[0]}
    if len(rows) >= _FEWEST and any(name in believed or _is_sound(name) for name in rows):
        yield from (name for name, body in rows.items() if ends_strongly(body))
    for match in _LINE.finditer(text):
        names = [word.partition("（")[0] for word in match[1].split()]
        names = names[1:] if names[0].endswith(_POSTS) else names
        headed = _HEADING.search(text, max(0, match.start() - _REACH), match.start()) is not None
        sure = sum(name in believed or (headed and _is_sound(name)) for name in names)
        if sure >= _MOSTLY * len(names) and all(split_surname(name)[0] for name in names):
            yield from names
    yield from _in_runs(text, believed)


def _in_runs(text: str, believed: Collection[str]) -> Iterator[str]:
    """Give what stands between names in a list (陶立群、安如山、罗永康), where most in it are ``believed`` and the others have a surname."""
    run: list[str] = []
    edge = -1
    for match in _ITEM.finditer(text):
        if edge < 0 or text[edge : match.start()].strip(" \u3000") not in ("", "、"):
            yield from _fill(run, believed)
            run = []
        run.append(match["name"])
        edge = match.end()
    yield from _fill(run, believed)


def _fill(run: Sequence[str], believed: Collection[str]) -> Iterator[str]:
    if len(run) < _FEWEST_IN_RUN:
        return
    others = [name for name in run if name not in believed]
    if not others or len(others) > (1 - _MOSTLY) * len(run):
        return
    yield from (
        name
        for name in others
        if split_surname(name)[0]
        and may_be_name(name)
        and not ends_like_organisation(name)
        and not name.endswith(_POSTS)
        and name not in place_forms()
    )


def _is_sound(name: str) -> bool:
    return len(name) > _FEWEST and score_chinese(*split_surname(name)) >= _SOUND


def honoured(text: str, names: Sequence[Place]) -> list[Place]:
    """Give those of the places of names, in order, where somebody is given an award or listed with a body alone."""
    found: list[Place] = []
    for run in _runs(text, names):
        start, end = run[0][0], run[-1][1]
        given = _GIVEN.search(text, max(0, start - 4), start) and _AN_AWARD.match(text, end)
        if given or _WON.match(text, end):
            found += run
            continue
        for left, right in run:
            body = _BODY.match(text, right)
            alone = text[left - 1 : left] in ("", "\n", " ", "\u3000", "、", "：")
            if body and alone and ends_strongly(body["body"]):
                found.append((left, right))
    return found


def _runs(text: str, names: Sequence[Place]) -> Iterator[list[Place]]:
    """Put names that are joined in one list together."""
    run: list[Place] = []
    for place in names:
        link = _JOINT.match(text, run[-1][1]) if run else None
        if run and (link is None or link.end() != place[0]):
            yield run
            run = []
        run.append(place)
    if run:
        yield run
