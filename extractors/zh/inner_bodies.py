"""Boards, party branches, unions and offices that a text names of its bodies without telling a fact of them (协会党支部).

>>> [match.group() for match in _ORGAN.finditer("协会第五届理事会、集团工会主席、公司党委")]
['理事会', '党委']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import organisation_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry

_ORGAN = re.compile(
    r"(?:党委理论学习中心组|机关党支部|机关党委|党总支|党支部|党委|党组|工会|团委|纪委|理监事会|会董会|董监事会|常务理事会|理事会|监事会|董事局|秘书处|董事会办公室|专家委员会|学术委员会|青年委员会|女企业家委员会|志愿服务队)"
    r"(?!副?书记|常?委员(?!会)|副?主席|副?主任|副?秘书长|成员|[长员织]|理事|监事|宣传|组织|统战|办公|工作|第[一二三四五六七八九十\d]+次|[\u4e00-\u9fff]{0,3}[部室处]|中心组|理论)"
)
"""What is a body of its own inside another, and no beginning of a post or of a longer name."""
_SESSION = re.compile(r"第?[一二三四五六七八九十\d]{1,3}届$")
_OWNERS = re.compile(
    r"(?:公司|集团|协会|学会|商会|总会|联合会|促进会|公会|联谊会|校友会|大学|学院|学校|中学|医院|银行|研究院|[局厅委行社])$"
)
_OWN = ("协会", "学会", "商会", "总会", "集团", "公司", "学校", "学院", "医院", "集团公司", "校", "院", "局")
"""Words for the body that the article is about, before an organ of it."""
_REACH = 40
_MOST = 200


def inner_bodies(text: str, registry: OrganisationRegistry) -> Iterator[OrganisationEntry]:
    """Give the organs that a text names of bodies it tells of, each by all its forms, in order of appearance."""
    told = {form: entry for entry in registry.entries if not entry.generic for form in entry.forms}
    found: dict[tuple[int, str], dict[str, list[tuple[int, int]]]] = {}
    owners: dict[int, OrganisationEntry] = {}
    for number, match in enumerate(_ORGAN.finditer(text)):
        if number >= _MOST:
            break
        start = organisation_start(text, match.end(), max(0, match.start() - _REACH))
        session = _SESSION.search(text, start, match.start())
        whose = text[start : session.start() if session else match.start()]
        entry = told.get(whose)
        if entry is None or registry.is_known(text[start : match.end()]):
            continue
        if not (whose in _OWN or (not is_bare(whose) and _OWNERS.search(whose))):
            continue
        owners[entry.number] = entry
        forms = found.setdefault((entry.number, match.group()), {})
        forms.setdefault(text[start : match.end()], []).append((start, match.end()))
    for (number, _), forms in found.items():
        yield registry.open_part(owners[number], list(forms), (span for spans in forms.values() for span in spans))
