"""Posts told of somebody without a verb of holding right behind the name: whose name comes last, in apposition, as well.

``担任会长的是陶立群``, ``陶立群的另一个身份是校友会会长``, ``陶立群是南陵大学教授，也是东海省作协副主席``, ``陶立群，南陵集团董事长，…``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import follows_closely
from extractors.zh.career_verbs import CHOSEN
from extractors.zh.careers import HeldPost
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.post_objects import body_behind, read_posts
from extractors.zh.posts import make_post
from extractors.zh.scanning import FirstCharacters
from extractors.zh.state_posts import IMPLIED

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
_AS_WELL = re.compile(r"(?:(?:既|也|还|亦|又|同时)是|(?<=，)(?:曾|现|现在|目前)?(?:是|系))(?!否|[一这那因由])")
_STATED = FirstCharacters.of_pattern(
    "不原曾此本正其早已现系身作时为",
    re.compile(
        r"(?:不仅仅?|不但|不只|不光|原来?|曾经?|此前|本身|正|其实|早已|早就|已)是(?!否|[一这那])|(?:现|原|曾)?系(?![统列数指])|身兼|(?:身为|作为)(?:党的)?(?:高级领导干部、|领导干部、|党员领导干部、)?|(?:时|曾|原)为|(?P<wei>为)(?![其了此何])"
    ),
)
"""What right behind a name says what somebody is (陶立群系南陵集团董事长)."""
_STUDENT = re.compile(r"研究生|博士生|硕士生|学员|学生|毕业生")
_SEVERAL = ("两职", "数职", "多职", "于一身", "期间")
_OUT_OF = re.compile(r"(?:已|将|此次|此前)?[由从]")
_MOVED = re.compile(
    r"(?:一职|职务)?(?:的?(?:任上|岗位上?|职位上?|位置上?))?(?:直接|跨省|平级)?(?:调任|升任|转任|改任|晋升|提拔|擢升|履新|远赴|调往|调入|调至|退休|离任|卸任|空降)"
)
"""What around a post says that somebody left it (从县长任上调任…)."""
_CALLED = re.compile(r"(?:名字?叫|叫做?|就是|正是|便是|名为)$")
"""What stands between a post and the name of who holds it (青禾村支书叫陶立群)."""
_IDENTIFIES = re.compile(r"(?:正|就|便|则|恰|恰恰|也|恰好)是(?:现任|时任|原|前)?")
"""Between a post and who holds it (集团创始人正是陶立群)."""
_OPENS = "；。：！？\n“”【】■▲●— \u3000"
"""What stands before a name that opens a clause."""
_APPOSED = re.compile(r"，|——")
_ENDS = "，。；、（\n"


def read_said_of(
    text: str,
    phrases: Sequence[PersonPhrase],
    roles: Sequence[RoleMention],
    start: int,
    end: int,
    *,
    listed: bool = False,
) -> Iterator[HeldPost]:
    """Give the posts of one sentence that are told in one of these ways; in a list of appointments (``listed``) 为 is none."""
    if not (phrases and roles):
        return
    yield from _held_by_whom(text, phrases, roles, start, end)
    yield from _identified(text, phrases, roles, start, end)
    yield from _heads_body(text, phrases, roles, start, end)
    for match in _CAPACITY.finditer(text, start, end):
        person = next((p for p in phrases if match.start() in (p.end, p.name_end)), None)
        yield from _as_posts(person, _complete(text, roles, match.end(), end, phrases))
    for match in _AS_WELL.finditer(text, start, end):
        yield from _as_posts(
            _who_is(text, phrases, match.start(), start), _complete(text, roles, match.end(), end, phrases)
        )
    yield from _stated(text, phrases, roles, start, end, listed=listed)
    for person in phrases:
        yield from _moved_from(text, person, phrases, roles, end)
        yield from _in_apposition(text, person, phrases, roles, start, end)
        yield from _so_called(text, person, roles, start)


def _stated(
    text: str,
    phrases: Sequence[PersonPhrase],
    roles: Sequence[RoleMention],
    start: int,
    end: int,
    *,
    listed: bool,
) -> Iterator[HeldPost]:
    """Read ``陶立群系南陵集团董事长、总经理``, ``陶立群作为…``, ``陶立群身兼…两职``."""
    for match in _STATED.finditer(text, start, end):
        person = next((p for p in phrases if match.start() in (p.end, p.name_end)), None)
        if person is None:
            continue
        opens = person.start == start or text[person.start - 1] in f"，{_OPENS}"
        if match["wei"] and (listed or not opens or CHOSEN.search(text, start, match.start())):
            continue
        yield from _as_posts(person, _complete(text, roles, match.end(), end, phrases))


def _moved_from(
    text: str, person: PersonPhrase, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], end: int
) -> Iterator[HeldPost]:
    """Read ``陶立群从省文化厅副厅长调任…``, ``由县长任上退休``: the post that somebody left for another."""
    out = _OUT_OF.match(text, person.end, end)
    posts = read_posts(text, roles, out.end(), end, phrases) if out is not None else []
    if posts and _MOVED.match(text, posts[-1].end, end):
        yield from _as_posts(person, posts)


def _so_called(text: str, person: PersonPhrase, roles: Sequence[RoleMention], start: int) -> Iterator[HeldPost]:
    """Read ``青禾村的支书名叫陶立群``."""
    called = None if person.posts else _CALLED.search(text, max(start, person.name_start - 3), person.name_start)
    role = next((r for r in roles if called is not None and r.end == called.start()), None)
    if role is None:
        return
    begin = organisation_start(text, role.start - text.startswith("的", role.start - 1), start)
    if begin < role.start and ends_like_organisation(text[begin : role.start].removesuffix("的")):
        post = make_post(text, role, role.start)
        post.organisation = begin, role.start - text.startswith("的", role.start - 1)
        yield HeldPost(person, post, begin, person.name_end)


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


def _identified(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[HeldPost]:
    """Read ``中央党校校长正是时任…的陶立群``, where the post tells its body."""
    for match in _IDENTIFIES.finditer(text, start, end):
        role = next((role for role in roles if role.end == match.start()), None)
        person = next(
            (p for p in phrases if match.end() - 2 <= p.start <= match.end() and p.start > match.start()), None
        )
        if role is None or person is None or text.startswith("的", person.end):
            continue
        floor = max(
            [start, *(r.end for r in roles if r.end <= role.start), *(p.end for p in phrases if p.end <= role.start)]
        )
        post = make_post(text, role, organisation_start(text, role.start, floor))
        if post.organisation is not None and ends_like_organisation(text[slice(*post.organisation)]):
            yield HeldPost(person, post, post.organisation[0], person.name_end)


def _heads_body(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[HeldPost]:
    """Read ``以陶立群为组长的领导小组``."""
    for person in phrases:
        if not (text.startswith("以", person.start - 1) and text.startswith("为", person.end)):
            continue
        if CHOSEN.search(text, start, person.start):
            continue  # elected, which is news
        posts = read_posts(text, roles, person.end + 1, end, phrases)
        body = body_behind(text, posts[-1].end, end) if posts and posts[0].organisation is None else None
        for post in posts if body else []:
            post.organisation, post.inherits = body, False
            yield HeldPost(person, post, person.start - 1, body[1] if body else post.end)


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
    titles = all(post.organisation is None and post.start == person.name_end for post in person.posts)
    behind = _APPOSED.match(text, person.end)
    if not titles or person.linked or behind is None:
        return
    if person.start > start and text[person.start - 1] not in _OPENS:
        return
    yield from _as_posts(person, _complete(text, roles, behind.end(), end, phrases, printed=True))


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
    if not posts or not (text[posts[-1].end : posts[-1].end + 1] in _ENDS or text.startswith(_SEVERAL, posts[-1].end)):
        return []
    body = posts[0].organisation
    if body is None and posts[0].label in IMPLIED:
        return posts
    if body is None or not ends_like_organisation(text[slice(*body)]):
        return []
    if printed and body[0] != position + (text[position] in "原现"):
        return []
    if printed and not ends_strongly(text[slice(*body)]):
        return []
    return posts


def _as_posts(person: PersonPhrase | None, posts: list[Post]) -> Iterator[HeldPost]:
    if person is None or person.oblique:
        return
    for post in posts:
        if _STUDENT.search(post.label):
            continue
        yield HeldPost(person, post, min(person.name_start, post.start), max(person.name_end, posts[-1].end))
