"""The headline among the first lines of a text file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.reading.lines import Line

_LONGEST = 100
_SITE = re.compile(
    r".{0,12}(?:网站?|新闻|日报|晚报|晨报|时报|在线|频道|之声|门户|门户网站|工会|动态|要闻|资讯|公众号|发布|首页|专栏|电视台|快讯|Home)(?:\s*www\.\S*)?|.{0,40}\bwww\.\S+"
)
_LEADS_ON = re.compile(r"(?:强调|指出|表示|要求|时说|提出|[：:；;、，,]|——)$")
_SUBTITLE = re.compile(r"[—–-]{1,3}\S")
_ISSUER = re.compile(
    r".{2,60}(?:委员会|委員會|常委会|党委|工委|组织部|人民政府|公司|集团|局|厅|办公室|协会|学会|商会|总会|工会|大学|学院|法院|检察院|LIMITED)$"
)
_DOCUMENT = re.compile(r"^关于|^關於|(?:公告|公示|名单|通知|决定|任免|简历|通报|意见|报告|名單|任職|辭任|委任)")
_BRACKETED = re.compile(r"[（(【\[].*[）)】\]]")
_ADDRESS = re.compile(r"(?:大家|同志们|各位|女士们|先生们|朋友们|你们?好|同学们).*[！!：:，,]?$")


def find_headline(lines: list[Line], first_paragraph: int) -> list[Line]:
    """Pick the lines of the headline from those before the first paragraph; empty where there is none.

    Menus part the head of a page: the headline stands in the last part that can hold one. A line of data (date,
    source, reporters) ends the headline. Names of sites are passed over, two-line headlines are kept together.
    """
    parts: list[list[Line]] = [[]]
    for line in lines[:first_paragraph]:
        if line.kind in ("nav", "tail", "soft_tail"):
            parts.append([])
        else:
            parts[-1].append(line)
    candidates = [_candidates(part) for part in parts]
    titles = next((found for part in reversed(candidates) if (found := [line for line in part if _is_title(line)])), [])
    if titles:
        return _with_its_lines(titles)
    return candidates[-1][:1] if first_paragraph < len(lines) else []


def _candidates(part: list[Line]) -> list[Line]:
    """Give the lines that may be headline, up to the line of data behind them."""
    found: list[Line] = []
    for line in part:
        if line.kind != "text":
            if any(not _SITE.fullmatch(before.text) for before in found):
                break
        elif len(line.text) <= _LONGEST and not _ADDRESS.match(line.text):
            found.append(line)
    return found


def _is_title(line: Line) -> bool:
    return not _SITE.fullmatch(line.text) and not _BRACKETED.fullmatch(line.text)


def _with_its_lines(titles: list[Line]) -> list[Line]:
    chosen = titles[:1]
    for line in titles[1:4]:
        last = chosen[-1].text
        joined = (
            _LEADS_ON.search(last)
            or _SUBTITLE.match(line.text)
            or (_ISSUER.fullmatch(last) and _DOCUMENT.search(joined_words(line.text)))
            or (_ISSUER.fullmatch(last) and _ISSUER.fullmatch(line.text))
        )
        if not joined:
            break
        chosen.append(line)
    return chosen


def headline_text(lines: list[Line]) -> str:
    """Write a headline of one or more lines as one."""
    text = ""
    for line in lines:
        words = joined_words(line.text)
        text += words if not text or _SUBTITLE.match(words) else f" {words}"
    return text


def joined_words(words: str) -> str:
    """Take out the spacing: 人　事　任　免 → 人事任免; other runs of space become one."""
    parts = words.lstrip("# ").split()
    return "".join(parts) if len(parts) > 2 and all(len(part) == 1 for part in parts) else " ".join(parts)
