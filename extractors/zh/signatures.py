"""Who signs a notice: the body in the line over the date at its end, whose people the notice names without it.

>>> signed_by("关于分工的通知\\n党委书记陶立群主持全面工作。\\n南陵城市建设有限公司办公室\\n2024年5月6日印发\\n")
(23, 33)
>>> signed_by("5月6日，陶立群到青禾镇调研。\\n白鹭县人民政府\\n2024年5月6日")
"""

from __future__ import annotations

import re

from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisations import organisation_start

_SIGNED = re.compile(
    r"\n[ \u3000]*(?P<body>(?:中共)?[\u4e00-\u9fff（）]{4,30}?)(?:委员会组织部|党政(?:综合)?办公室|办公室|综合部|人力资源部|人事处|组织部|人事科)?"
    r"[ \u3000]*(?:\n[ \u3000]*\d{4}年\d{1,2}月\d{1,2}日(?:印发)?[ \u3000]*(?=\n|$)|\n?$)"
)
_IS_NOTICE = re.compile(r"通知|公示|公告|决定|现将|任命|聘任|分工|值班|名单|表彰")
_TAIL = 400
_HEAD = 300


def signed_by(text: str) -> tuple[int, int] | None:
    """Give where the body stands that signs a notice; ``None`` where a text is no notice or nobody signs it."""
    if _IS_NOTICE.search(text, 0, _HEAD) is None:
        return None
    match = next(reversed(list(_SIGNED.finditer(text, max(0, len(text) - _TAIL)))), None)
    if match is None or not ends_strongly(match["body"]):
        return None
    left, right = match.span("body")
    if match["body"].startswith("中共") and ends_strongly(match["body"][2:-3]):
        return left + 2, right - 3  # 中共南陵集团有限公司委员会
    return (left, right) if organisation_start(text, right, left) == left else None
