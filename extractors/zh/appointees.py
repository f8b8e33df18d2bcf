"""Who is given or loses a post: who stands before the verb, moves from another post, takes over, or is named behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import (
    IN_PLACE_OF,
    LISTED,
    MOVES,
    OF_WHOM,
    OUT_OF,
    SAME_SUBJECT,
    THEN,
    follows_closely,
)
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.organisations import organisation_start
from extractors.zh.post_objects import read_posts, told_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

_ALONE = frozenset(
    [
        "辞去",
        "卸任",
        "请辞",
        "辞任",
        "退任",
        "卸去",
        "当选",
        "当选为",
        "出任",
        "接任",
        "就任",
        "连任",
        "当选连任",
        "当选连任为",
    ]
    + [f"被{verb}为" for verb in ("任命", "推选", "推举", "选举", "选", "增补", "补选", "增选", "递补")]
)
"""Verbs whose subject may stand further back in the sentence, where it names nobody else."""
_SAID_OF = frozenset({"卸任", "辞去", "离任", "不再担任", "当选", "连任", "接任", "就任"})
"""Verbs that tell of a change also where the clause is only said of somebody."""

_AND = re.compile(r"[^，。；：、“《和与同]{2,14}(?<![合一])并(?:正式|主动|随后|同时|于|当场)*")
"""What else somebody did before the verb, in one clause."""
_SWORN_IN = re.compile(r"[^，。；：]{0,40}宣誓")
"""Between whoever takes up a post and the verb (总统陶立群1日在首都宣誓就职)."""
_CHOSEN = ("当选", "被选", "被推")
"""Verbs whose subject may be a list behind a colon."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the people and roles in it, as a range of the working text."""

    text: str
    phrases: Sequence[PersonPhrase]
    roles: Sequence[RoleMention]
    start: int
    end: int

    def posts_behind(self, match: re.Match[str]) -> list[Post]:
        """Give the posts that stand behind a verb."""
        return read_posts(self.text, self.roles, match.end(), self.end, self.phrases)


def subject_of(
    sentence: Sentence, match: re.Match[str], group: Sequence[PersonPhrase], acted: list[PersonPhrase]
) -> list[PersonPhrase]:
    """Give who is given or leaves a post: who stands right before the verb, or was told of in the clause before."""
    text, verb = sentence.text, match.start()
    replaced = _in_place_of_another(sentence, verb)
    if replaced is not None:
        return [replaced]
    subject = [p for p in group if not p.oblique or text.endswith("祝贺", 0, p.start)]
    if subject and follows_closely(text, subject, told_at(text, verb, subject[-1].name_end)[0]):
        return subject
    if subject and (_moves(sentence, subject[-1], match) or _does_so_too(sentence, subject[-1], match)):
        return subject
    if len(subject) == 1 and match.group() == "就职" and _SWORN_IN.fullmatch(text, subject[0].name_end, verb):
        return subject
    comma = max(text.rfind(mark, sentence.start, verb) for mark in "，；（") + 1
    if not SAME_SUBJECT.fullmatch(text, max(sentence.start, comma), verb):
        return []
    if acted:
        return acted
    names = {p.name for p in sentence.phrases if not p.oblique}
    told = match.group() in _ALONE or THEN.match(sentence.text, comma, verb) is not None
    alone = told and len(names) == 1 and comma > sentence.start
    return [p for p in sentence.phrases if p.name_end <= verb and not p.oblique][:1] if alone else []


def named_behind(sentence: Sentence, match: re.Match[str], queue: Sequence[PersonPhrase]) -> list[PersonPhrase]:
    """Give whoever a clause about a post is said of (去年卸任董事长的陶立群, 新当选会长的陶立群)."""
    if match.group().startswith(_CHOSEN) and (listed := _listed_behind(sentence, match, queue)):
        return listed
    if match.group() not in _SAID_OF:
        return []
    posts = sentence.posts_behind(match)
    said = OF_WHOM.match(sentence.text, posts[-1].end) if posts else None
    return [p for p in queue if said is not None and p.start == said.end()][:1]


def _listed_behind(sentence: Sentence, match: re.Match[str], queue: Sequence[PersonPhrase]) -> list[PersonPhrase]:
    """Give those whom a colon behind the post lists (下列同志当选为代表：陶立群、罗永康)."""
    posts = sentence.posts_behind(match)
    edge = posts[-1].end + 1 if posts and sentence.text.startswith("：", posts[-1].end) else -1
    listed: list[PersonPhrase] = []
    for person in queue if edge > 0 else ():
        if person.start == edge or (listed and LISTED.fullmatch(sentence.text, edge, person.start)):
            listed.append(person)
            edge = person.end
    return listed


def _moves(sentence: Sentence, person: PersonPhrase, match: re.Match[str]) -> bool:
    """Tell whether only the post that somebody leaves stands between them and a verb (由县长调任)."""
    text, verb = sentence.text, match.start()
    out = OUT_OF.match(text, person.end, verb)
    if out is None or not match.group().startswith(MOVES):
        return False
    left = text[out.end() : verb]
    if len(left) > 1 and ends_like_organisation(left) and organisation_start(text, verb, out.end()) == out.end():
        return True  # 陶立群从省教育厅调任
    return any(
        role.end == verb - text.endswith("一职", 0, verb) * 2 and role.start >= out.end() for role in sentence.roles
    )


def _does_so_too(sentence: Sentence, person: PersonPhrase, match: re.Match[str]) -> bool:
    """Tell whether a clause tells what somebody else did and goes on with the verb (陶立群转让股份并辞去董事长职务)."""
    return _AND.fullmatch(sentence.text, person.end, match.start()) is not None


def _in_place_of_another(sentence: Sentence, verb: int) -> PersonPhrase | None:
    """Give who takes over in ``A接替B出任``."""
    before = [p for p in sentence.phrases if p.name_end <= verb]
    if len(before) < 2 or not follows_closely(sentence.text, before[-1:], verb):
        return None
    one, other = before[-2:]
    taking = IN_PLACE_OF.match(sentence.text, one.end, other.start)
    return one if taking and not one.oblique else None
