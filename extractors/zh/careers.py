"""Posts told as what somebody is or was: ``现任…``, ``是…``, ``曾任…``, and news verbs about years long past.

>>> [post.label for post in _example("陶立群现任南陵集团党委书记、董事长。")]
['党委书记', '董事长']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh.appointments import follows_closely, read_posts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase, Post
    from extractors.zh.roles_in_text import RoleMention

_HOLDS = re.compile(
    r"现任(?!职)|现为|现担任|曾任|历任|先后任|先后担任|曾担任|此前任|此前担任|曾先后任|(?<![就还也便才只都不总或若])是(?!否|[一这那])|自\d{4}年[^，。；]{0,10}?(?:出任|担任|就任|接任|任)(?![务期职教意何免命])|(?P<during>担任|任(?![务期职教意何免命]))(?=[^。；：\n]{2,120}?(?:期间|时期))"
)
_DURING_END = re.compile(r"(?:职务)?(?:期间|时期)")
_INTRODUCED = re.compile(
    r"（?[^，。；]{0,12}）?，?[ \u3000]*(?:男|女)(?=，)|[ \u3000\n]+(?=现任|男|女)|（(?:19|20)\d\d|，(?:19|20)\d\d年"
)


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A person and a post they hold or held; evidence as a range of the working text."""

    person: PersonPhrase
    post: Post
    start: int
    end: int


class CareerReader:
    """Reads who is or was what; remembers whom a curriculum vitae is about."""

    def __init__(self, text: str) -> None:
        """Start with nobody introduced."""
        self.text = text
        self.subject: PersonPhrase | None = None

    def read(
        self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
    ) -> Iterator[HeldPost]:
        """Give the posts one sentence says somebody holds or held."""
        text = self.text
        if (phrases and phrases[0].name_start - start <= 2 and _INTRODUCED.match(text, phrases[0].name_end)) or (
            phrases and phrases[0].name_start == start and text[phrases[0].name_end : end].strip() == ""
        ):
            self.subject = phrases[0]
        for match in _HOLDS.finditer(text, start, end):
            person = self._holder(phrases, match, start)
            if person is None:
                continue
            posts = read_posts(text, roles, match.end(), end, phrases)
            after = posts[-1].end if posts else match.end()
            if match.lastgroup == "during" and not _DURING_END.match(text, after, end):
                continue
            if match.group() == "是" and posts and text[after : after + 1] not in "，。；、":
                continue
            for post in posts:
                left = person.name_start if start <= person.name_start < match.start() else match.start()
                yield HeldPost(person, post, left, after)

    def _holder(self, phrases: Sequence[PersonPhrase], match: re.Match[str], start: int) -> PersonPhrase | None:
        """Give whom a verb of holding is about: who stands right before it, else whom the curriculum vitae is about."""
        before = [p for p in phrases if p.end <= match.start()]
        person = before[-1] if before else None
        verb = match.start() - self.text.endswith("在", start, match.start())
        if person is not None and not person.oblique and follows_closely(self.text, [person], verb):
            return person
        if match.group() == "是" or self.subject is None or (before and before[-1].name != self.subject.name):
            return None
        return self.subject


def _example(text: str) -> list[Post]:
    from extractors.zh.name_mentions import find_names  # noqa: PLC0415
    from extractors.zh.people import find_phrases  # noqa: PLC0415
    from extractors.zh.roles_in_text import find_roles  # noqa: PLC0415

    roles = find_roles(text)
    phrases = find_phrases(text, 0, len(text), find_names(text, roles), roles)
    return [held.post for held in CareerReader(text).read(phrases, roles, 0, len(text))]
