"""Communiqués of plenums: a line of posts with their body, then labels that repeat one of the posts before its names.

``五、中央某某委员会书记、副书记、常务委员会委员⏎书记　陶立群⏎副书记　罗永康　岳明霞⏎常务委员会委员（按姓氏笔画为序）⏎…``

>>> is_order("（按姓氏笔画为序）"), is_order("（女）")
(True, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post

_ORDER = re.compile(r"[ \u3000]*（(?:按|以|排名)[^（）\n]{2,20}）[ \u3000]*\n?")


def is_order(line: str) -> bool:
    """Tell whether a line only says in which order the names below stand."""
    return _ORDER.fullmatch(line) is not None


class PostsOver:
    """The posts of one body that a line over a list named."""

    def __init__(self) -> None:
        """Start under no such line."""
        self._body: tuple[int, int] | None = None
        self._labels: frozenset[str] = frozenset()

    def take(self, posts: Sequence[Post]) -> None:
        """Remember the posts of a line over a list; without a body they leave what was told before as it is."""
        if posts and posts[0].organisation is not None:
            self._body = posts[0].organisation
            self._labels = frozenset(post.label for post in posts)

    def forget(self) -> None:
        """Leave the list."""
        self._body, self._labels = None, frozenset()

    def give(self, posts: Sequence[Post]) -> None:
        """Put posts without a body that the line over the list named at its body."""
        for post in posts:
            if post.organisation is None and post.label in self._labels:
                post.organisation, post.listed, post.inherits = self._body, False, False

    def give_to(self, phrases: Sequence[PersonPhrase]) -> None:
        """Do the same with the posts before the names of a line."""
        if self._body is not None:
            for phrase in phrases:
                self.give([post for post in phrase.posts if post.end <= phrase.name_start])
