"""Which company 公司 means in news of many: the one whose announcement the paragraph tells (恒织控股1月1日公告称，公司董事长…).

>>> Announcers("恒织控股1月1日晚间公告称，公司董事长陶立群辞职。").at(14)
('恒织控股', 0)
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from extractors.lexicons import org_suffixes
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import organisation_start

_ANNOUNCES = re.compile(
    r"(?<=[\u4e00-\u9fffA-Za-z])(?:（[^（）\n]{2,40}）)?(?:去年|今年)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:日前|近日|昨日|昨天|前日|此前)?(?:则|也|亦|又|还|随后|首次|先后|连续|紧急|另)?(?:早间|午间|盘后|晚间?|昨晚|今日)?(?:再[度次]?)?(?:发布|披露|发出|发)?的?(?:最新)?(?:公告(?=中，|称|显示|披露|表示|宣布|，)|(?:宣布|公布)(?=，|[：称]))"
)
_SHORT_NAME = re.compile(r"[*A-Za-z\u4e00-\u9fff]{3,24}")
_APPOINTS = re.compile(r"[，：]?(?:正式)?(?:任命|委任|聘任|提拔)")
_REACH = 30


@cache
def _company_ends() -> tuple[str, ...]:
    return tuple(suffix for suffix, told in org_suffixes().items() if told.kind == "company")


class Announcers:
    """Finds who announced what a place of the text tells."""

    def __init__(self, text: str) -> None:
        """Take the working text; it is searched when first asked."""
        self.text = text
        self._starts: list[int] = []
        self._names: list[str] = []
        self._read = False

    def at(self, position: int) -> tuple[str, int] | None:
        """Give the name of the last announcer of the paragraph before a position, and where it stands."""
        if not self._read:
            self._read = True
            self._find()
        index = bisect_left(self._starts, position) - 1
        if index < 0 or "\n" in self.text[self._starts[index] : position]:
            return None
        return self._names[index], self._starts[index]

    def _find(self) -> None:
        for match in _ANNOUNCES.finditer(self.text):
            end = match.start()
            start = organisation_start(self.text, end, max(0, end - _REACH))
            name = self.text[start:end]
            whole = match.group().endswith("公告") or _APPOINTS.match(self.text, match.end()) is not None
            if _announces(name, whole=whole):
                self._starts.append(start)
                self._names.append(name)


def _announces(name: str, *, whole: bool) -> bool:
    """Tell whether a name may be a company's; before 公告 or 任命 its short name (恒织控股) will do, elsewhere it must end like one."""
    if len(name) < 3 or is_bare(name) or name.startswith(("公司", "本公司", "该")) or "董事会" in name:
        return False
    return _SHORT_NAME.fullmatch(name) is not None if whole else name.endswith(_company_ends())
