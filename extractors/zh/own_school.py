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
    r"(?:材料|机械|机电|电气|电子|电力|动力|能动|信息|计算机|软件|网络|通信|自动化|控制|人工智能|大数据|物联网|微电子|集成电路|光电|土木|建筑|城乡|规划|测绘|地理|地球|地质|矿业|石油|安全|环境|能源|资源|水利|水电|市政|交通|轨道|汽车|航空|航天|船舶|海洋"
    r"|化学|化工|物理|数学|统计|力学|生命|生物|食品|纺织|服装|草业|林|农|园艺|园林|植物|动物|兽医|畜牧|水产|现代|基础|临床|口腔|公共卫生|医|药|中药|护理|康复|心理"
    r"|经济|管理|工商|公共|会计|金融|财政|税务|财税|保险|贸易|物流|商|旅游|酒店|电子商务|政治|行政|社会|法|知识产权|马克思主义|教育|教师|学前|初等|继续|国际|外国语|外语|英语|日语|文|文学|语言|传媒|传播|新闻|影视|艺术|设计|体育|音乐|舞蹈|戏剧|美术|书法|历史|哲学|文化|民族|档案|创新|创业|研究生|理|工|科学|工程|技术|学)+"
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
