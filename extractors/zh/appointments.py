"""Appointments and removals: who was given or lost which post, in the constructions of official news.

``任命A为…``, ``A任…``, ``A当选…``, ``免去A的…职务``, ``A不再担任…``, ``A辞去…``, and lists that go on after ``；`` or in lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extractors.zh.appointees import Sentence, named_behind, subject_of
from extractors.zh.appointment_verbs import (
    ALONE_HEADER,
    ASKED,
    ENDS,
    HE,
    HEADER,
    HIM,
    HIS,
    HOLDING,
    NO_GIVING,
    NO_NEWS,
    NOT_DONE,
    PAST,
    VERBS,
    VERBS_ALONE,
    WHILE,
    advance,
    follows_closely,
)
from extractors.zh.elections import body_that_meets, elected_with_posts, led_body, whose_council
from extractors.zh.post_objects import body_behind, posts_in_turn, told_at, unknown_role
from extractors.zh.replacements import read_replacements
from extractors.zh.standing_posts import as_things_stood, goes_on, holds_besides, is_at_event, only_stands
from extractors.zh.vacated_posts import bare_removals, given_up_by, handed_back, keeps, left_by, taken_over

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention
    from ontology.facts import Change

_SENTENCE_END = re.compile(r"[。；]")

_AS = re.compile("(?P<wei>为)")
_ADDRESSED = re.compile(r"(?:（[^（）\n]{1,16}）)?(?:同志|先生|女士)?(?:（[^（）\n]{1,16}）)?")
"""What stands between the name of somebody and 的 with the post they lose."""


@dataclass(frozen=True, slots=True)
class PostChange:
    """One appointment or removal before identifiers are given; evidence as a range of the working text."""

    person: PersonPhrase
    post: Post
    change: Change
    start: int
    end: int
    rule: str


@dataclass(slots=True)
class ListMode:
    """What goes on from sentence to sentence: a list under way, and roles that could not be read."""

    change: Change | None = None
    unknown: list[tuple[int, int]] = field(default_factory=list)
    """Where a clear verb of appointing is followed by words that are no post the lexicon knows."""


def read_appointments(
    text: str,
    phrases: Sequence[PersonPhrase],
    roles: Sequence[RoleMention],
    start: int,
    end: int,
    mode: ListMode,
) -> Iterator[PostChange]:
    """Give the appointments and removals of one sentence; ``mode`` carries a list from line to line."""
    return _Reader(text, phrases, roles, start, end, mode).read()


class _Reader:
    """A sentence whose verbs of appointing are read from left to right."""

    def __init__(
        self,
        text: str,
        phrases: Sequence[PersonPhrase],
        roles: Sequence[RoleMention],
        start: int,
        end: int,
        mode: ListMode,
    ) -> None:
        self.text, self.phrases, self.roles, self.start, self.end, self.mode = text, phrases, roles, start, end, mode
        self.sentence = Sentence(text, phrases, roles, start, end)
        self.header = HEADER.search(text, start, end) if text[start:end].rstrip().endswith("：") else None
        self.pending: Change | None = mode.change
        """What the last verb of giving or taking does to whoever is named behind it."""
        self.took = False
        """Whether a verb of taking was read."""
        self.ending = False
        """Whether the last verb of taking (不再聘任) leaves the post to a verb of giving behind it."""
        self.group: list[PersonPhrase] = []
        self.queue: list[PersonPhrase] = list(phrases)
        self.acted: list[PersonPhrase] = []
        self.vacant: list[Post] = []
        """The posts last told as given up."""

    def read(self) -> Iterator[PostChange]:
        """Give what the sentence tells."""
        alone = ALONE_HEADER.fullmatch(self.text, self.start, self.end)
        if alone is not None:
            self.mode.change = "removed" if alone["takes"] else "appointed"
            return
        told = self.pending is not None or VERBS_ALONE.search(self.text, self.start, self.end)
        for found in VERBS.finditer(self.text, self.start, self.end) if told else ():
            match = self._after_name(found) or found
            kind = match.lastgroup
            if (kind == "wei" and self.pending != "appointed" and not self.ending) or (
                kind == "of" and self.pending != "removed"
            ):
                continue
            self.group, self.queue = advance(self.group, self.queue, match.start())
            if self._inside_mention(match.start()) or self._is_other_word(match):
                continue
            if kind == "quit":
                yield from self._quit(match)
            elif kind in ("give", "take"):
                yield from self._give_or_take(match)
            elif kind == "wei":
                if self.group and follows_closely(self.text, self.group, match.start()):
                    change: Change = "removed" if self.ending else "appointed"
                    yield from self._emit(self.group, self.sentence.posts_behind(match), change, match, "appoint-as")
                    self.acted = self.group
            elif kind == "of":
                if self.group and _ADDRESSED.fullmatch(self.text, self.group[-1].name_end, match.start()):
                    yield from self._emit(self.group, self.sentence.posts_behind(match), "removed", match, "remove-of")
                    self.acted = self.group
            else:
                yield from self._become_or_leave(match)
        for phrase in elected_with_posts(self.text, self.phrases, self.start, self.end):
            for post in phrase.posts:
                if post.end <= phrase.name_start:
                    left = min(phrase.start, post.start)
                    yield PostChange(phrase, post, "appointed", left, phrase.name_end, "elected")
        for gone, came, post, begin, stop in read_replacements(
            self.text, self.phrases, self.roles, self.start, self.end
        ):
            yield PostChange(gone, post, "removed", begin, stop, "replaced")
            yield PostChange(came, replace(post), "appointed", begin, stop, "replaced")
        if self.pending == "removed" or self.took:
            for people, posts, match in bare_removals(self.sentence):
                yield from self._emit(people, posts, "removed", match, "remove-bare")
        if self.header is not None:
            self.mode.change = "appointed" if self.header[2] else "removed"
        elif self.pending is None:
            self.mode.change = None

    def _after_name(self, match: re.Match[str]) -> re.Match[str] | None:
        """Give 为 behind a name that ends in the first character of a verb (任命陶立成|为局长)."""
        ends = match.group().startswith("成为") and self.pending == "appointed"
        if not ends or all(phrase.name_end != match.start() + 1 for phrase in self.phrases):
            return None
        return _AS.match(self.text, match.start() + 1)

    def _inside_mention(self, position: int) -> bool:
        return any(p.name_start <= position < p.name_end for p in self.phrases) or any(
            role.start <= position < role.end for role in self.roles
        )

    def _is_other_word(self, match: re.Match[str]) -> bool:
        """Tell whether 任 is the end of another word (主任, 新任), not of a verb behind a name (陶建新任会长)."""
        return (
            match.group() == "任"
            and self.text[match.start() - 1 : match.start()] in NO_GIVING
            and not any(phrase.name_end == match.start() for phrase in self.phrases)
        )

    def _give_or_take(self, match: re.Match[str]) -> Iterator[PostChange]:
        """Note that whoever is named next is given or loses a post; read ``免去其…职务`` and ``被免去…职务``."""
        text, taking = self.text, match.lastgroup == "take"
        if taking and (his := HIS.match(text, match.end())):
            whose = [p for p in self.acted or self.group if not p.oblique]
            if whose:
                yield from self._emit(whose, self.sentence.posts_behind(his), "removed", match, "remove-his")
                return
        if not taking and (named := HIM.match(text, match.end())) and (posts := self.sentence.posts_behind(named)):
            whose = [p for p in self.acted or self.group if not p.oblique]
            if len({p.name for p in whose}) == 1 and not NOT_DONE.search(
                text, max(self.start, match.start() - 8), match.start()
            ):
                yield from self._emit(whose[:1], posts, "appointed", match, "pronoun")
                return
        if taking and text[match.start() - 1] == "被" and (posts := self.sentence.posts_behind(match)):
            whose = [p for p in self.phrases if p.name_end <= match.start() and not p.oblique][-1:]
            behind = next((p.start for p in self.queue if p.start >= match.end()), self.end)
            if whose and posts[-1].end <= behind and not text.startswith("的", whose[0].end):  # not 陶立群的副手
                yield from self._emit(whose, posts, "removed", match, "remove-his")
                return
        if NOT_DONE.search(text, max(self.start, match.start() - 8), match.start()):
            self.pending = None
            return
        self.pending = "removed" if taking else "appointed"
        self.took = self.took or taking
        self.ending = taking and ENDS.fullmatch(match.group()) is not None
        follows = next((p for p in self.queue if p.start >= match.end()), None)
        if follows is None or _SENTENCE_END.search(text, match.end(), follows.start):
            if self.header is None:
                self.pending = self.mode.change
            return
        self.group = []
        if taking and match.group().startswith("接受"):
            self.pending = None
            yield from self._emit([follows], handed_back(text, follows), "removed", match, "remove-of")

    def _quit(self, match: re.Match[str]) -> Iterator[PostChange]:
        """Read ``南陵集团董事长陶立群因个人原因辞职``: the posts before the name are given up; of several, by each his own."""
        subject = subject_of(self.sentence, match, self.group, self.acted)
        if not subject or ASKED.search(self.text, max(self.start, subject[0].start - 8), match.start()):
            return
        each = [given_up_by(person) for person in subject]
        former = any(post.label.startswith(("前", "原")) for person in subject for post in person.posts)
        if len(subject) > 1 and (former or not all(each)):
            return
        for person, posts in zip(subject, each, strict=True):
            yield from self._emit([person], posts, "removed", match, "quit")

    def _become_or_leave(self, match: re.Match[str]) -> Iterator[PostChange]:
        """Read ``A任…``, ``A当选…``, ``A不再担任…``, ``由A接任``."""
        text, becoming = self.text, match.lastgroup == "become"
        change: Change = "appointed" if becoming else "removed"
        if self.pending == "removed" and (self.ending or text.startswith("的", match.end())):
            change = "removed"  # 免去A兼任的部长职务, 不再聘任A担任顾问
        if HE.search(text, max(self.start, match.start() - 6), match.start()) and self.group:
            yield from self._emit(self.group[-1:], self.sentence.posts_behind(match), change, match, "pronoun")
            return
        subject = subject_of(self.sentence, match, self.group, self.acted) or named_behind(
            self.sentence, match, self.queue
        )
        if not subject:
            return
        posts = self.sentence.posts_behind(match) or left_by(text, subject[-1], match)
        posts = posts or keeps(self.sentence, subject, match)
        in_turn = becoming and len(subject) > 1 and "分别" in text[subject[-1].name_end : match.start()]
        if in_turn and (each := posts_in_turn(text, self.roles, match.end(), self.end, len(subject))):
            posts = each
        if becoming and not posts and (taken := taken_over(self.sentence, subject, match, self.vacant)):
            stood = goes_on(self.sentence, taken[0], subject[0].start) or as_things_stood(
                self.sentence, subject[0].start, match.start()
            )
            rule = "held-by" if stood else "post-by"
            in_turn = len(taken) == len(subject)
            for number, person in enumerate(subject):
                own = taken[number : number + 1] if in_turn else taken
                yield from self._emit([person], own, change, match, rule)
            return
        if becoming and PAST.search(text, subject[-1].name_end, match.start()):
            return
        if posts and match.group() in HOLDING and holds_besides(self.sentence, match.start()):
            return
        if posts and match.group() in HOLDING and as_things_stood(self.sentence, subject[0].start, match.start()):
            yield from self._emit(subject, posts, change, match, "held-by")
            return
        if becoming and posts and (body := body_behind(text, posts[-1].end, self.end)):
            posts[0].organisation = posts[0].organisation or body
            yield from self._emit(subject, posts, change, match, "held-by")
            return
        if posts and is_at_event(text, subject[0].start, posts[0]):
            return
        if posts and only_stands(self.sentence, subject[0].start, match.group()):
            yield from self._emit(subject, posts, change, match, "held-by")
            return
        if not posts and match.group() != "任":
            self.mode.unknown.extend(unknown_role(text, match.end(), self.end))
        yield from self._emit(subject, posts, change, match, match.lastgroup or "")
        self.acted = subject

    def _emit(
        self, group: list[PersonPhrase], posts: list[Post], change: Change, match: re.Match[str], rule: str
    ) -> Iterator[PostChange]:
        text = self.text
        if not posts or (rule != "post-by" and NO_NEWS.match(text, posts[-1].end)):
            return
        if match.group() in HOLDING and WHILE.match(text, posts[-1].end):
            return
        if NOT_DONE.search(text, max(self.start, match.start() - 8), match.start()):
            return
        if change == "removed":
            self.vacant = posts
        if change == "appointed" and posts[0].organisation is None:
            _, body = told_at(text, match.start(), group[-1].name_end)
            clause = max(text.rfind(mark, self.start, group[0].start) for mark in "，；") + 1
            council = whose_council(text, max(clause, self.start), group[0].start)
            met = body_that_meets(text, self.start, group[0].start)
            posts[0].organisation = body or met or council or led_body(text, self.start, group[0].start)
        apart = len(group) == len(posts) > 1 and "分别" in text[group[-1].name_end : match.start()]
        end = max(posts[-1].end, match.end())
        for number, person in enumerate(group):
            for post in posts[number : number + 1] if apart else posts:
                yield PostChange(person, post, change, min(person.name_start, match.start()), end, rule)
