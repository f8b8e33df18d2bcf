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

from extractors.zh.organisation_edges import ends_strongly

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
