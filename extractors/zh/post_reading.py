"""A post while it is read: the body that is thought to stand before it, and the words that belong to the post itself.

>>> str(PostReading.of("岭东大学法学院民法学|教授").take(7))
'岭东大学法学院|民法学教授'
"""

from __future__ import annotations

from typing import NamedTuple

from extractors.lexicons import plain_verbs
from extractors.zh.organisation_edges import ends_like_organisation


class PostReading(NamedTuple):
    """A post so far: its body is thought to stand at ``text[start:stop]``, ``label`` is what belongs to the post."""

    text: str
    start: int
    stop: int
    label: str
    former: bool = False
    """Whether words before the body say that the post is held no more, not yet, or for another."""

    @classmethod
    def of(cls, printed: str) -> PostReading:
        """Begin to read a print in which a bar parts the body from the role (南陵集团|总经理): for examples."""
        body, _, role = printed.partition("|")
        return cls(body + role, 0, len(body), role)

    def __str__(self) -> str:
        """Give the body and the post, parted by a bar."""
        return f"{self.body}|{self.label}"

    @property
    def body(self) -> str:
        """The words before the post, ``""`` where none are printed."""
        return self.text[self.start : self.stop]

    @property
    def width(self) -> int:
        """How many characters stand before the post."""
        return self.stop - self.start

    def take(self, cut: int) -> PostReading:
        """Take what stands from ``cut`` on out of the body and into the post."""
        return self._replace(stop=cut, label=self.text[cut : self.stop] + self.label)


def is_verb(form: str, label: str) -> bool:
    """Tell whether two characters before a post are a verb and no body (剩下代理主席陶立群; 立法 of 立法院长 is one)."""
    unit = label.lstrip("原前副")[:1]
    return form in plain_verbs() and not (ends_like_organisation(form) or ends_like_organisation(form + unit))
