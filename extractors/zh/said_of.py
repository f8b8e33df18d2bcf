"""Posts told of somebody without a verb of holding right behind the name: whose name comes last, in apposition, as well.

``担任会长的是陶立群``, ``陶立群的另一个身份是校友会会长``, ``陶立群是南陵大学教授，也是东海省作协副主席``, ``陶立群，南陵集团董事长，…``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import follows_closely
from extractors.zh.careers import HeldPost
from extractors.zh.organisations import ends_strongly
from extractors.zh.post_objects import read_posts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

_HOLDER = re.compile(r"(?<![曾历])(?:担任|出任|现任|兼任|(?<=[前在])任)")
_IS_WHOM = re.compile(r"(?:一职|职务)?的(?:正|则|便|就|仍|还)?是(?:一位|一名)?")
_CAPACITY = re.compile(
    r"的(?:(?:另|另外)?一个|第二|公开|正式|主要|现任|真实|官方)?(?:身份|职务|头衔|职位)(?:也|还|则)?[是为]"
)
_AS_WELL = re.compile(r"(?:既|也|还|亦|又|同时)是(?!否|[一这那])")
_OPENS = "；。：！？\n“”【】■▲●— \u3000"
"""What stands before a name that opens a clause."""
_ENDS = "，。；、（\n"


def read_said_of(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[HeldPost]:
    """Give the posts of one sentence that are told in one of these ways."""
    if not (phrases and roles):
        return
    yield from _held_by_whom(text, phrases, roles, start, end)
    for match in _CAPACITY.finditer(text, start, end):
        person = next((p for p in phrases if match.start() in (p.end, p.name_end)), None)
        yield from _as_posts(person, _complete(text, roles, match.end(), end, phrases))
    for match in _AS_WELL.finditer(text, start, end):
        yield from _as_posts(
            _who_is(text, phrases, match.start(), start), _complete(text, roles, match.end(), end, phrases)
        )
    for person in phrases:
        yield from _in_apposition(text, person, phrases, roles, start, end)


def _held_by_whom(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[HeldPost]:
    """Read ``担任会长的是陶立群``."""
    for match in _HOLDER.finditer(text, start, end):
        posts = read_posts(text, roles, match.end(), end, phrases)
        said = _IS_WHOM.match(text, posts[-1].end) if posts else None
        begin = said.end() + text.startswith(("原", "前"), said.end()) if said is not None else -1
        person = next((p for p in phrases if p.start in (begin, begin - 1)), None)
        if person is not None:
            for post in posts:
                yield HeldPost(person, post, match.start(), person.name_end)


def _who_is(text: str, phrases: Sequence[PersonPhrase], verb: int, start: int) -> PersonPhrase | None:
    """Give who is something as well: who stands right before the verb, or the only one named in the clauses before it."""
    before = [p for p in phrases if p.end <= verb]
    if not before or before[-1].oblique:
        return None
    if follows_closely(text, before[-1:], verb) or text[before[-1].end] == "是":
        return before[-1]
    opens = not text[start : before[0].start].strip(_OPENS)
    alone = len({p.name for p in before}) == 1 and text[verb - 1] in "，、"
    return before[0] if alone and opens else None


def _in_apposition(
    text: str,
    person: PersonPhrase,
    phrases: Sequence[PersonPhrase],
    roles: Sequence[RoleMention],
    start: int,
    end: int,
) -> Iterator[HeldPost]:
    """Read ``陶立群，南陵集团董事长，…`` where the name opens a clause and its posts are the next clause."""
    if person.posts or person.linked or not text.startswith("，", person.name_end):
        return
    if person.start > start and text[person.start - 1] not in _OPENS:
        return
    yield from _as_posts(person, _complete(text, roles, person.name_end + 1, end, phrases, printed=True))


def _complete(
    text: str,
    roles: Sequence[RoleMention],
    position: int,
    end: int,
    phrases: Sequence[PersonPhrase],
    *,
    printed: bool = False,
) -> list[Post]:
    """Give the posts from a position on, if a clause ends with them and they tell of their body (``printed``: begin with it)."""
    posts = read_posts(text, roles, position, end, phrases)
    if not posts or text[posts[-1].end : posts[-1].end + 1] not in _ENDS:
        return []
    body = posts[0].organisation
    if body is None or not ends_strongly(text[slice(*body)]) or (printed and body[0] != position):
        return []
    return posts


def _as_posts(person: PersonPhrase | None, posts: list[Post]) -> Iterator[HeldPost]:
    if person is None or person.oblique:
        return
    for post in posts:
        yield HeldPost(person, post, min(person.name_start, post.start), max(person.name_end, posts[-1].end))
