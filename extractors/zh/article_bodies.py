"""The body whose page or paper an article is: who signs it, whose leaders its headline lists, who meets, whom it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.signatures import signed_by

if TYPE_CHECKING:
    from extractors.zh.discourse import Discourse
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.posts import Post

_SENTENCE = 120
_COUNTED = 20_000
"""How much of a text is searched for how often a body is named."""
_STOP = re.compile(r"[。！？\n]")
_NEXT = re.compile(r"[、，；]")
"""What parts a post from the body of somebody else, who is named next."""
OWN_PAGE = re.compile(
    r"(?:公司|集团|厂|矿|银行|医院|协会|学会|商会|联合会|总会|促进会|研究会|工商联|文联|科协|侨联|残联|作协|基金会|联盟|同乡会|校友会|商联会|红十字会|联谊会)$"
)
"""Bodies whose pages name their own people without them."""
MEETS_TOO = re.compile(r"(?:公司|集团|厂|矿|银行|商行|学校|大学|学院|医院)$")
"""Bodies visited or met, whose people may be meant too."""


class ArticleBodies:
    """Finds the body that an article's posts without one are at."""

    def __init__(self, discourse: Discourse, in_title: str | None) -> None:
        """Take what is read of the article, and whose leaders or members the headline lists."""
        self.text = discourse.text
        self.discourse = discourse
        self.registry = discourse.registry
        self._in_title = in_title
        self._signed = signed_by(discourse.text)
        self._first: dict[str, int] = {}
        """Where the bodies that an article names once stand."""
        self._aside: dict[tuple[int, int], tuple[int, bool]] = {}
        """Where bodies stand first, and whether only once, by their number and how many forms they have."""

    def signer(self) -> OrganisationEntry | None:
        """Give the body that signs the notice."""
        if self._signed is None:
            return None
        left, right = self._signed
        return self.registry.resolve(self.text[left:right], left, self._signed)

    def main_by(self, post: Post) -> OrganisationEntry | None:
        """Give the body the article is about, unless it is only named once, behind the post in the same sentence."""
        main = self.registry.main()
        if main is None or self._is_told(main, post.start):
            return main
        return None

    def is_named_aside(self, body: OrganisationEntry, position: int) -> bool:
        """Tell whether the headline does not name a body, and the text names it once or only behind a position."""
        key = body.number, len(body.forms)
        if key not in self._aside:
            places = [place for form in body.forms if (place := self.text.find(form)) >= 0]
            once = all(self.text.count(form, 0, _COUNTED) <= 1 for form in body.forms)
            titled = any(form in self.discourse.title for form in body.forms)
            self._aside[key] = (-1, False) if titled else (min(places, default=0), once)
        first, once = self._aside[key]
        return first > position or once

    def _is_told(self, body: OrganisationEntry, position: int) -> bool:
        """Tell whether a body stands before a position, in the title, more than once, or beyond the sentence."""
        if body.name not in self._first:
            found = [place for form in body.forms if (place := self.text.find(form)) >= 0]
            often = any(form in self.discourse.title or self.text.count(form) > 1 for form in body.forms)
            self._first[body.name] = -1 if often else min(found, default=-1)
        place = self._first[body.name]
        if place < position or place - position > _SENTENCE or _STOP.search(self.text, position, place):
            return True
        return _NEXT.search(self.text, position, place) is None

    def page(self, position: int) -> OrganisationEntry | None:
        """Give the body that signs the notice, or whose leaders or members the headline lists."""
        owner = self._in_title
        return self.signer() or (self.registry.resolve(owner, position) if owner else None)

    def own(self, last: OrganisationEntry | None) -> OrganisationEntry | None:
        """Give the company or guild that meets, where only guests from elsewhere were named last."""
        host = self.discourse.host()
        if host is None or last is None or host is last or not OWN_PAGE.search(host.name):
            return None
        return None if MEETS_TOO.search(last.name) or last.part_of is host else host
