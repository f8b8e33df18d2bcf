"""Posts of committees, boards and associations (副主任委员, 会长, 理事): of which body they are where none is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.bodies_here import committee_told
from extractors.zh.body_relations import is_association

if TYPE_CHECKING:
    from extractors.zh.discourse import Discourse
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.posts import Post

_PARTY_POST = re.compile(r"^(?:原|前)?(?:党|纪|团|机关|直属|常委|省委|市委)")
_COMMITTEE_POST = re.compile(
    r"(?:主任委员|(?<!政治)委员|会长|理事|理事长|监事长|监事|轮值主席|秘书长|(?<![会司长])秘书)$"
)
_COMMITTEE_HEAD = re.compile(r"委员|会长|理事|监事|主席|秘书长")
_SAME_GUILD = re.compile(r"(?:会长|理事长|监事长|监事|秘书长)$")
_GUILD = re.compile(r"(?:协会|学会|商会|总会|促进会|研究会|公会|联谊会|分会|我会|本会|该会|联盟)$")
"""Posts that one guild has, and how its name ends: in a list behind its president they are its own (某商会会长A、监事长B)."""
_LISTED_COMMITTEE = re.compile(
    r"(?:公布|印发|调整|成立|组建|聘任|发布)([^，。；“”]{4,40}?(?<!常务)委员会)(?:组成人员|组成|成员|委员|名单|人员|专家|主任)"
)
"""A headline over the list of those who sit on a committee."""


class CommitteePosts:
    """Remembers which committees and associations an article told of with a post, and finds those of bare posts."""

    def __init__(self, discourse: Discourse) -> None:
        """Start with no committee seen."""
        self.discourse = discourse
        self._bodies: dict[str, OrganisationEntry] = {}
        self._last_label = ""

    def remember(self, label: str, body: OrganisationEntry) -> None:
        """Remember the body that is printed with such a post; the first one keeps its posts."""
        if is_committee_post(label):
            self._bodies.setdefault(_head_class(label), body)
            self._last_label = label

    def remember_congress(self, label: str, body: OrganisationEntry) -> None:
        """Remember the congress that meets, whose posts of the kind are its own from now on."""
        self._bodies[_head_class(label)] = body

    def body_of(self, post: Post, context: OrganisationEntry | None) -> OrganisationEntry | None:
        """Give the committee, association or board that a post like 副主任委员 is at, told in the sentence or by the article."""
        if post.inherits:
            return None
        here = committee_told(self.discourse.text, self.discourse.registry, post)
        if here is not None or not is_committee_post(post.label):
            return here
        listed = _LISTED_COMMITTEE.search(self.discourse.title) if post.label.endswith("委员") else None
        if listed is not None:
            return self.discourse.registry.resolve(listed[1], post.start)
        if (
            is_association(context)
            and context is not None
            and _SAME_GUILD.search(post.label)
            and _GUILD.search(context.name)
        ):
            return context
        told, host = self._bodies.get(_head_class(post.label)), self.discourse.host()
        if told is not None and told is context and post.label == f"副{self._last_label}":
            return told
        return host if is_association(host) else told or host


def is_committee_post(label: str) -> bool:
    """Tell whether a post is one of a committee, board or association."""
    return _COMMITTEE_POST.search(label) is not None and _PARTY_POST.match(label) is None


def _head_class(label: str) -> str:
    """Give what tells the bodies of committee posts apart: 主任委员, 副主任委员 and 委员 belong to one."""
    match = _COMMITTEE_HEAD.search(label)
    return match.group() if match else label
