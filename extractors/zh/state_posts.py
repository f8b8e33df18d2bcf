"""Posts whose title says that they are of a state: of China, where nothing tells another (总理, 委员长, 总统, 驻华大使)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractors.zh.body_relations import is_country
from extractors.zh.envoys import ENVOY
from extractors.zh.foreign_seats import HEAD_OF_STATE, sounds_foreign
from extractors.zh.names import known_persons

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.posts import Post

_EDGE = "，。；：、（“\n \u3000兼和及副"
IMPLIED = {
    "总书记": "中共中央", "中央委员": "中共中央", "中央候补委员": "中共中央", "委员长": "全国人大常委会", "副委员长": "全国人大常委会", "国务委员": "国务院", "立法委员": "立法院", "立委": "立法院", "国家主席": "国家", "国家副主席": "国家",
}  # fmt: skip
"""At which body a post is held of which nothing else is told."""
_CHINA = frozenset({"中国", "中华人民共和国"})
_STATE_HEAD = {"总理": "国务院", "副总理": "国务院"}


def is_implied(post: Post) -> bool:
    """Tell whether a title by itself says at which body it is held (委员长, 总书记)."""
    return post.label in IMPLIED or post.label in _STATE_HEAD


def is_of_state(post: Post) -> bool:
    """Tell whether a post is that of a head of government or state, or of an envoy."""
    return post.label in _STATE_HEAD or _is_envoy(post.label) or HEAD_OF_STATE.fullmatch(post.label) is not None


def _is_envoy(label: str) -> bool:
    return label.startswith(("驻", "常驻")) and ENVOY.search(label) is not None


def state_of(
    text: str, registry: OrganisationRegistry, post: Post, holder: str, last: OrganisationEntry | None
) -> OrganisationEntry | None:
    """Give the state or government of such a post, before which none is told but the body ``last`` told of."""
    if post.label in _STATE_HEAD:
        if last is not None and not _CHINA.isdisjoint(last.forms) and not sounds_foreign(holder):
            return registry.resolve(_STATE_HEAD[post.label], post.start)
        if is_country(last):
            return last
        named = holder in known_persons() and not sounds_foreign(holder)
        if post.start and text[post.start - 1] not in _EDGE and not named:
            return None
        return registry.resolve(_STATE_HEAD[post.label], post.start)
    if _is_envoy(post.label):
        return None if sounds_foreign(holder) else registry.resolve("中国", post.start)
    return last if is_country(last) else None
