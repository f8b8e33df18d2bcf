"""Which school 我校 and 校长 mean, where the article names a college of it but the school only by its short name.

>>> is_college("材料科学与工程学院"), is_college("岚江师范学院")
(True, False)
>>> short_named_school("他介绍了岚理工的情况，将向岚江理工开放课题。")
('岚江理工', 4)
"""

from __future__ import annotations

import re

from extractors.zh.organisations import organisation_start

_SUBJECT = (
    r"(?:材料|机械|电气|电子|信息|计算机|土木|建筑|化学|化工|物理|数学|生命|环境|能源|资源|经济|管理|外国语|文|法|理|工|医|商|药|护理|"
    r"马克思主义|教育|艺术|体育|音乐|美术|新闻|传播|历史|哲学|公共|国际|科学|工程|技术|学)+"
)
_COLLEGE = re.compile(rf"{_SUBJECT}(?:与{_SUBJECT})*学院")
_SHORT = re.compile(r"(?:理工|师大|农大|工大|科大|医大|财大|交大|外大|民大)(?=[\u4e00-\u9fff，。；、])(?!大?学)")
_LONGEST = 6
_SHORTEST = 3


def is_college(name: str) -> bool:
    """Tell whether a name is that of a college of a university, called by its subjects alone."""
    return _COLLEGE.fullmatch(name) is not None


def short_named_school(text: str) -> tuple[str, int] | None:
    """Give the university that a text calls by a short name, the longest one, and where its first short name begins."""
    spans = [
        (organisation_start(text, found.end(), max(0, found.end() - _LONGEST)), found.end())
        for found in _SHORT.finditer(text)
    ]
    names = [text[start:end] for start, end in spans if end - start >= _SHORTEST]
    return (max(names, key=len), spans[0][0]) if names else None
