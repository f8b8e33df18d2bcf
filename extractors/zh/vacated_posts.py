"""Posts that are lost or taken over and stand elsewhere than behind the verb of whoever loses or takes them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import BY, FROM_POST, SUCCEEDS, TAKE
from extractors.zh.post_objects import post_of, read_posts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.appointees import Sentence
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post

_FORMER = re.compile(r"^(?:原|前|时任|现任|当选|候任|新任)(?!任)")
_NEW = re.compile(r"新任|当选|候任|新一任|新当选")
_OFFICE_BEHIND = re.compile(r"[^，。；]{0,3}(?:职务|资格|一职)")
_MOST = 6
"""How many posts are listed before those who take them at most."""
_JOINS = "、和与及"
_STOPS = tuple("，。；！\n")
_NOT_YET = re.compile(r"如果|假如|倘若|一旦|能否|是否|若|有望|希望|寻求|谋求|竞选|争取|或将|可能|参选|角逐|支持")
_NO_OFFICE = ("控制人", "创始人", "股东", "候选人", "获得者")
"""What somebody is that is no office to resign from."""
_RESIGNATION = re.compile(r"(?:同志|先生|女士)?(?:的|提出的)?(?:书面)?(?:请辞|辞职|辞呈|辞去(?:上述|该|其)?职务)")
_ALONE_LEFT = frozenset({"离任", "卸任", "退任", "辞任"})
"""Verbs that need no post behind them."""


def given_up_by(person: PersonPhrase) -> list[Post]:
    """Give the posts before the name of somebody who resigns (南陵集团原董事长陶立群辞职)."""
    held = [post for post in person.posts if post.end <= person.name_start]
    return [replace(post, label=_FORMER.sub("", post.label)) for post in held if not post.label.endswith(_NO_OFFICE)]


def handed_back(text: str, person: PersonPhrase) -> list[Post]:
    """Give the posts before the name of somebody whose resignation is accepted (接受了副市长陶立群的请辞)."""
    return given_up_by(person) if _RESIGNATION.match(text, person.end) else []


def left_by(text: str, person: PersonPhrase, match: re.Match[str]) -> list[Post]:
    """Give the former post of somebody who only is said to leave (原董事会秘书陶立群任期届满离任)."""
    held = [post for post in person.posts if post.end <= person.name_start and post.label.startswith("原")]
    if match.group() not in _ALONE_LEFT or text[match.end() : match.end() + 1] not in "，。；后":
        return []
    return [replace(post, label=post.label[1:]) for post in held]


def keeps(sentence: Sentence, subject: Sequence[PersonPhrase], match: re.Match[str]) -> list[Post]:
    """Give the post that somebody has and is chosen for again (现任总统陶立群…，成功连任), or takes up (新任总统陶立群宣誓就职)."""
    text = sentence.text
    if match.group() == "就职" and len(subject) == 1:
        new = _NEW.search(text, max(sentence.start, subject[0].start - 4), subject[0].name_start)
        return given_up_by(subject[0]) if new is not None else []
    if match.group() != "连任" or len(subject) != 1 or text[match.end() : match.end() + 1] not in _STOPS:
        return []
    return [] if _NOT_YET.search(text, sentence.start, match.start()) else given_up_by(subject[0])


def taken_over(
    sentence: Sentence, subject: Sequence[PersonPhrase], match: re.Match[str], vacant: list[Post]
) -> list[Post]:
    """Give the posts before ``由A担任``, one for each where there are as many, or those given up in the clause before ``由A接任``."""
    text, begin, count = sentence.text, subject[0].start, len(subject)
    if lead := FROM_POST.search(text, max(sentence.start, begin - 4), begin):
        begin = lead.start()
    by = BY.search(text, max(sentence.start, begin - 8), begin)
    if by is None:
        return vacant if match.group() in SUCCEEDS else []
    posts = list(_listed_before(sentence, by.start()))[::-1]
    if posts:
        return posts if len(posts) == count or count == 1 else posts[-1:]
    return vacant if match.group() in SUCCEEDS else []


def _listed_before(sentence: Sentence, end: int) -> Iterator[Post]:
    """Give the posts listed up to a place, the last first, each at its own body or at that of the first (某军的司令员和政委)."""
    text = sentence.text
    found: list[Post] = []
    for _ in range(_MOST):
        role = next((role for role in sentence.roles if role.end == end), None)
        if role is None:
            break
        floor = max((other.end for other in sentence.roles if other.end <= role.start), default=sentence.start)
        found.append(post_of(text, role, floor))
        if found[-1].organisation is not None or text[found[-1].start - 1] not in _JOINS:
            break
        end = found[-1].start - 1
    for post in found:
        post.organisation = post.organisation or found[-1].organisation
    yield from found


def bare_removals(sentence: Sentence) -> Iterator[tuple[list[PersonPhrase], list[Post], re.Match[str]]]:
    """Read ``免去张三某局局长职务``, where no 的 stands between the name and the post: who, what, by which verb."""
    text = sentence.text
    for match in TAKE.finditer(text, sentence.start, sentence.end):
        person = next((p for p in sentence.phrases if p.name_start == match.end()), None)
        if person is None:
            continue
        place = sentence.phrases.index(person)
        people = [person]
        for other in sentence.phrases[place + 1 :]:
            if not other.linked or other.name_start - people[-1].name_end > 3:
                break
            people.append(other)
        last = people[-1].name_end
        behind = last + 2 * text.startswith("同志", last)
        if text.startswith("的", behind):
            continue
        posts = read_posts(text, sentence.roles, behind, sentence.end, sentence.phrases)
        if posts and _OFFICE_BEHIND.match(text, posts[-1].end, posts[-1].end + 6):
            yield people, posts, match
