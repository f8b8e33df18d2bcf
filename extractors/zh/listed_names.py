"""Names that lists of people make sure, however rare their characters: rows, lines and runs in which most are believed.

>>> list(in_close_lists("市领导陶立群、罗永康、过镇海、岳明霞参加会议。", {"陶立群", "罗永康", "岳明霞"}))
['过镇海']
>>> list(in_close_lists("陶立群、罗永康、北京、上海", {"陶立群", "罗永康"}))
[]
>>> "安如山" in in_spaced_lists("罗永康　岳明霞（女）　安如山　毛文彬\\n", {"罗永康", "岳明霞", "毛文彬"})
True
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import place_forms, surname_odds
from extractors.zh.names import may_be_name, score_chinese, split_surname
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_MOSTLY = 0.6
"""Share of a list that must be believed for the others to be names."""
_FEWEST = 3
"""How many of a list must be."""
_PARTLY = 0.4
_HEADED = 2
"""The same where a word for people opens the list."""
_THREE = 3
_SOUND = 3.0
"""How well three characters sound like a name that counts as one in a list (``names.score_chinese``)."""
_WELL = 5.0
"""The same where only a heading asks for a name, or a body in brackets behind it."""
_RUN = re.compile(r"[\u4e00-\u9fff·]{2,12}(?:、[\u4e00-\u9fff·]{2,8}){2,}")
_IN_BRACKETS = re.compile(r"（(?:[^（）\n]|（[^（）\n]{1,16}）){1,40}）(?=[、\n。；]|$)")
"""What is told in brackets of those listed."""
_LINE_END = re.compile(r"[ \u3000]*(?:\n|$)")
_LONGEST = 4
_PEOPLE = re.compile(
    r"(?:领导|同志|代表|嘉宾|委员|常委|专家|教授|院士|研究员|书记|主席|主任|[省市县区部厅局院校会]长)$"
)
_ROW = re.compile(
    r"(?m)^[ \u3000\d.、．]*(?P<name>[\u4e00-\u9fff]{2,3})（(?P<body>[\u4e00-\u9fff（）]{4,30}?)）[ \u3000；，。]*$"
)
_FEWEST_ROWS = 2
_ASIDE = r"(?:（[^（）\n]{1,16}）)?"
_LINE = re.compile(
    rf"(?m)^[ \u3000]*((?:[\u4e00-\u9fff]{{2,3}}{_ASIDE}[ \u3000]+){{3,}}[\u4e00-\u9fff]{{2,3}}{_ASIDE})[ \u3000]*$"
)
_HEADING = re.compile(
    rf"(?:领导|同志|代表|嘉宾|人员|名单|成员|委员|理事|监事|名额|专家|[长任记])(?:[^，。；：\n]{{0,8}}：\s*$|{_ASIDE}[ \u3000]*\n\s*$)"
)
"""What opens a list of people on the next line (在主席台就座的领导还有：)."""
_REACH = 40
_POSTS = (
    *("主任", "主席", "部长", "院长", "校长", "处长", "科长", "局长", "经理", "董事", "监事"),
    *("书记", "委员", "常委", "会长", "理事", "理事长", "秘书长", "组长", "成员", "代表"),
)
"""What no name ends like, and what opens a line of names as their label."""
_ITEM = re.compile(rf"(?<=[、 \u3000])(?P<name>[\u4e00-\u9fff]{{2,3}}?){_ASIDE}(?=[、，。；\n \u3000]|等)")
"""What stands alone between the signs of a list."""


def in_spaced_lists(text: str, believed: Collection[str]) -> Iterator[str]:
    """Give names of lists whose items may stand apart by blanks, brackets and lines, where others in them are ``believed``.

    Names without a surname (努尔然) are listed among others too.
    """
    rows = {match["name"]: match["body"] for match in _ROW.finditer(text) if not match["name"].endswith(_POSTS)}
    if len(rows) >= _FEWEST_ROWS and any(name in believed or _sounds(name, _WELL) for name in rows):
        yield from (name for name, body in rows.items() if ends_strongly(body))
    for match in _LINE.finditer(text):
        names = [word.partition("（")[0] for word in match[1].split()]
        names = names[1:] if names[0].endswith(_POSTS) else names
        headed = _HEADING.search(text, max(0, match.start() - _REACH), match.start()) is not None
        sure = sum(name in believed or (headed and _sounds(name, _WELL)) for name in names)
        if sure >= _MOSTLY * len(names):
            yield from (name for name in names if not name.endswith(_POSTS))
    for run in _runs(text):
        others = [name for name in run if name not in believed]
        if len(run) >= _FEWEST and len(others) <= (1 - _MOSTLY) * len(run):
            yield from (name for name in others if _may_be_listed(name))


def _runs(text: str) -> Iterator[Sequence[str]]:
    """Give what stands in lists (陶立群、安如山（女）、罗永康), list by list, but for the first."""
    run: list[str] = []
    edge = -1
    for match in _ITEM.finditer(text):
        if edge < 0 or text[edge : match.start()].strip(" \u3000") not in ("", "、"):
            yield run
            run = []
        run.append(match["name"])
        edge = match.end()
    yield run


def _may_be_listed(name: str) -> bool:
    return (
        may_be_name(name)
        and not ends_like_organisation(name)
        and not name.endswith(_POSTS)
        and name not in place_forms()
    )


def in_close_lists(text: str, believed: Collection[str]) -> Iterator[str]:
    """Give names of lists in a sentence, with nothing but 、 between them, of whom most are ``believed`` or sound like names."""
    for run in _RUN.finditer(_IN_BRACKETS.sub("", text) if "）、" in text else text):
        first, *inner, last = run.group().split("、")
        if any(len(name) > _LONGEST for name in inner):
            continue
        opens = next((name for n in (3, 2, 4) if (name := first[-n:]) in believed), first[-3:])
        closes = next((name for n in (3, 2, 4) if (name := last[:n]) in believed), last[:3])
        sure = sum(name in believed or _sounds(name, _SOUND) for name in (opens, *inner, closes))
        fewest, share = (_HEADED, _PARTLY) if _PEOPLE.search(first[: -len(opens)]) else (_FEWEST, _MOSTLY)
        if sure >= fewest and sure >= share * (len(inner) + 2):
            ended = (last,) if len(last) <= _LONGEST and _LINE_END.match(run.string, run.end()) else ()
            names = (opens, *inner, *ended)
            yield from (name for name in names if name not in believed and may_be_rare_name(name))


def may_be_rare_name(name: str) -> bool:
    """Tell whether characters have a surname and are no place, body or other word, so that a list can make them a name."""
    surname, given = split_surname(name)
    if surname not in surname_odds() or not given or len(given) > 2:
        return False
    if name in place_forms() or ends_like_organisation(name):
        return False
    return may_be_name(name) or (len(name) > len("过海") and name[1:] in place_forms())


def _sounds(name: str, least: float) -> bool:
    """Tell whether three characters sound so much like a name."""
    return len(name) == _THREE and score_chinese(*split_surname(name)) >= least
