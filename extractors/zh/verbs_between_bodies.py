"""Verbs that part one body from the next where both stand before a post (南陵大学迎来|省委书记).

>>> text = "南陵大学迎来省委"
>>> text[after_inner_verb(text, 0, len(text)) :]
'省委'
"""

from __future__ import annotations

import re
from functools import cache

from extractors.lexicons import body_forms, colleges, org_suffixes, plain_verbs
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly, starts_with_known

_BOTH_BODIES = 8
"""How long two bodies and a verb between them are at least."""
_LEVEL_AND_VERB = 4
_IN_NAMES = frozenset({"常驻", "直属", "附属", "下属", "所属", "派驻", "特派", "联合", "连锁"})
"""Verbs that stand in names of bodies too."""
LEVEL_BODY = re.compile(
    r"[村居](?:民委员|委)会|[省市县](?:委|政府|人民政府|政协|人大|纪委|监委|[\u4e00-\u9fff]{1,8}[局委办厅]|(?!场|政|值|级|域)[\u4e00-\u9fff]{1,8}[院校会社台馆所站队团]|(?!场|政|值)[\u4e00-\u9fff]{1,6}中心)"
)
"""Bodies of a level, which need no name before them."""


@cache
def _verbs_between_bodies() -> frozenset[str]:
    """Give the plain verbs that stand in the name of no known body."""
    names = [*body_forms(), *colleges(), *org_suffixes()]
    inside = {name[at : at + 2] for name in names for at in range(len(name) - 1)}
    return plain_verbs() - inside - _IN_NAMES


def after_inner_verb(text: str, left: int, end: int) -> int:
    """Begin behind a verb that parts one body from the next (南陵大学迎来|省委书记, 自贸区迎来|国务院总理)."""
    for verb in range(end - 4, left + 2, -1) if end - left >= _BOTH_BODIES else ():
        if text[verb : verb + 2] not in _verbs_between_bodies() or not ends_like_organisation(text[left:verb]):
            continue
        if LEVEL_BODY.match(text, verb + 2, end) or starts_with_known(text[verb + 2 : end]):
            return verb + 2
    return left


def ends_with_act(words: str) -> bool:
    """Tell whether words are a body and what it does to whoever is named next (联邦最高法院起诉|总统).

    >>> ends_with_act("联邦最高法院起诉"), ends_with_act("南陵集团控股")
    (True, False)
    """
    return (
        len(words) > _LEVEL_AND_VERB
        and words[-2:] in _verbs_between_bodies()
        and ends_strongly(words[:-2])
        and not ends_like_organisation(words)
    )
