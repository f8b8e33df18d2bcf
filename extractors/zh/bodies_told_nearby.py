"""Bodies that the words around a bare post tell: the line above it, 其 of the clause before, 公司 behind a post at a company.

>>> text = "火箭军\\n司令员陶立群"
>>> text[slice(*line_above(text, 4))]
'火箭军'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.body_kinds import is_of_kind, kinds_of, may_have
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.short_companies import is_short_company

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry

_LONGEST = 24
_BLANKS = 8
_ITS = re.compile(r"(?:其|该)(?:现任|时任|新任|原|前)?$")
_REACH = 80
_COMPANY = frozenset({"公司", "本公司"})
_KIND = "公司|集团|银行|厂|控股|股份"
_UNNAMED = re.compile(r"(?:[一某另这那]|当地|附近|其中)一?[家所间个座名位](?:[^，。；：、\n]{1,16}?)的$")
"""What before a post tells of a body without a name (一家中餐厅的|经理)."""


def line_above(text: str, position: int) -> tuple[int, int] | None:
    """Give where the line above names a body and nothing else, for a post that begins its line."""
    line = position
    while line > max(0, position - _BLANKS) and text[line - 1] in " \u3000":
        line -= 1
    if text[line - 1 : line] != "\n":
        return None
    end = line - 1
    while end > max(0, line - _BLANKS) and text[end - 1] in " \u3000\n：":
        end -= 1
    start = max(end - _LONGEST - _BLANKS, text.rfind("\n", max(0, end - _LONGEST - _BLANKS), end) + 1, 0)
    while start < end and text[start] in " \u3000":
        start += 1
    if not 1 < end - start <= _LONGEST or not ends_strongly(text[start:end]):
        return None
    return (start, end) if organisation_start(text, end, start) == start else None


def its_company(text: str, sentence: int, position: int, label: str) -> tuple[int, int] | None:
    """Give the company with a short name that 其 before a post of companies means (以云岭新材为例，其董事长陶立群…)."""
    if _ITS.search(text, max(sentence, position - 3), position) is None or "公司" not in kinds_of(label):
        return None
    found = None
    left = max(sentence, position - _REACH)
    for end in range(position, left + 3, -1):
        for size in range(4, 7):
            start = end - size
            if start >= left and is_short_company(text[start:end]) and organisation_start(text, end, left) == start:
                found = (start, end)
        if found is not None:
            return found
    return None


def same_company(form: str, before: OrganisationEntry | None, *, told: bool) -> bool:
    """Tell whether 公司 is the body before it (云岭优品CEO陶立群、公司联合创始人…): a company, or what a post was just ``told`` at."""
    return form in _COMPANY and (is_of_kind(before, _KIND) or (told and may_have(before, _KIND)))


def of_unnamed(text: str, position: int) -> bool:
    """Tell whether a bare post is at a body or place that has no name (一家中餐厅的经理, 当地行政长官)."""
    if text.startswith("当地", position) or text.endswith("当地", 0, position):
        return True
    return text.startswith("的", position - 1) and _UNNAMED.search(text, max(0, position - 24), position) is not None
