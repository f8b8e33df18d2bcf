"""Which body can have a post: the one taken over from the post before, or the nearest that can where that one cannot (政协, 董事长)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.body_kinds import is_of_kind, kinds_of, may_have
from extractors.zh.form_index import kind_pattern
from extractors.zh.guests_and_officers import is_ours
from extractors.zh.organisations import organisation_start
from extractors.zh.own_school import is_college
from extractors.zh.sentences import after_last
from extractors.zh.short_companies import company_before

if TYPE_CHECKING:
    from extractors.zh.discourse import Discourse
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.posts import Post

_SENTENCE = 120
_SCHOOLS = "大学|学院|学校|中学|小学"
_UNIVERSITY = re.compile(r"[\u4e00-\u9fff]{2,12}?大学(?=.)")


def fitting(discourse: Discourse, post: Post, taken: OrganisationEntry | None) -> OrganisationEntry | None:
    """Give the body taken over, or the nearest that can have the post where that one cannot (政协, 董事长)."""
    registry = discourse.registry
    kinds = post.kinds or kinds_of(post.label)
    if taken is not None and taken.generic and taken.name.startswith(("我", "本")):
        return taken
    whole = _UNIVERSITY.match(taken.name) if taken is not None and post.label.endswith("校长") else None
    if whole:
        return registry.resolve(whole.group(), post.start)
    if leads_whole_school(post, taken):
        return registry.own("校", _SCHOOLS) or registry.main(_SCHOOLS)
    if taken is not None and post.inherits and post.label.endswith("院长") and taken.name.endswith("院"):
        return taken  # 龙泉师院党委委员、副院长
    if not kinds or is_of_kind(taken, kinds) or may_have(taken, kinds) or is_ours(taken):
        return taken
    text = discourse.text
    left = after_last(text, "。；\n", max(0, post.start - _SENTENCE), post.start)
    for match in reversed(list(re.finditer(kind_pattern(kinds), text[left : post.start]))):
        end = left + match.end()
        start = organisation_start(text, end, max(left, end - 40))
        start = max(start, text.rfind("驻", start, end) + 1)
        start += text.startswith(("原", "前"), start)
        if end - start > len(match.group()) + 1:
            return registry.resolve(text[start:end], start)
    host = discourse.host()
    found = (host if is_of_kind(host, kinds) else None) or registry.main(kinds)
    if found is None and "公司" in kinds and (short := company_before(text, post.start)) is not None:
        found = registry.resolve(text[slice(*short)], short[0], short)
    return found or taken


def leads_whole_school(post: Post, body: OrganisationEntry | None) -> bool:
    """Tell whether a post is that of a rector, whom a college of the university has not."""
    return post.label.endswith("校长") and body is not None and is_college(body.name)
