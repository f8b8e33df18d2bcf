"""Appointments and removals: who was given or lost which post, in the constructions of official news.

``任命A为…``, ``A任…``, ``A当选…``, ``免去A的…职务``, ``A不再担任…``, ``A辞去…``, and lists that go on after ``；`` or in lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import (
    ALONE_HEADER,
    ASKED,
    BY,
    CHOICE,
    EARLIER,
    ENDS,
    FROM_POST,
    GOES_ON,
    HE,
    HEADER,
    HIS,
    HOLDING,
    IN_PLACE_OF,
    MOVES,
    NO_GIVING,
    NO_NEWS,
    NOT_DONE,
    OF_WHOM,
    OUT_OF,
    PAST,
    SAME_SUBJECT,
    SUCCEEDS,
    TAKE,
    THEN,
    VERBS,
    WHILE,
    advance,
    follows_closely,
)
from extractors.zh.elections import elected_with_posts, led_body, whose_council
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.organisations import organisation_start
from extractors.zh.post_objects import body_behind, post_of, posts_in_turn, read_posts, told_at, unknown_role
from extractors.zh.replacements import read_replacements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention
    from ontology.facts import Change

_ALONE = frozenset({"辞去", "卸任", "请辞", "辞任", "退任", "卸去", "当选", "当选为", "出任", "接任", "就任"})
"""Verbs whose subject may stand further back in the sentence, where it names nobody else."""
_SENTENCE_END = re.compile(r"[。；]")
_FORMER = re.compile(r"^(?:原|前|时任)(?!任)")
_OFFICE_BEHIND = re.compile(r"[^，。；]{0,3}(?:职务|资格|一职)")
_BESIDES = ("还", "也", "亦", "同时", "一直", "长期")
_OF_SESSION = ("论坛由", "会议由", "大会由", "会场由", "年会由", "研讨会由")
"""Before who presides over a session (青年论坛由陶立群担任主席), which is no post."""
_OF_GROUP = re.compile(
    r"[^。；\n]{0,60}?(?:团长|领队|组长)?的[^，。；、]{0,12}(?:代表团|考察团|访问团|慰问团|参访团|一行)"
)
"""Behind a post in a group that travels (由A任团长、B任副团长的考察团), which is no news."""
_ALONE_LEFT = frozenset({"离任", "卸任", "退任", "辞任"})
"""Verbs that need no post behind them."""

_SAID_OF = frozenset({"卸任", "辞去", "离任", "不再担任", "当选", "连任", "接任", "就任"})
"""Verbs that tell of a change also where the clause is only said of somebody."""
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
    return _Sentence(text, phrases, roles, start, end, mode).read()


_OF_OCCASION = re.compile(
    r"(?:[\u4e00-\u9fff]{0,20}(?:评价|评审|评议|评选|评估|评定|鉴定|验收|论证|答辩|审定|审查|咨询|仲裁|命题|竞赛|考评))(?:委员会|小组|组)|[\u4e00-\u9fff]{0,12}专家组"
)
"""Groups that sit for one occasion: who leads them is no news of a post."""


class _Sentence:
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
        self.header = HEADER.search(text, start, end) if text[start:end].rstrip().endswith("：") else None
        self.pending: Change | None = mode.change
        """What the last verb of giving or taking does to whoever is named behind it."""
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
        for match in VERBS.finditer(self.text, self.start, self.end):
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
                    yield from self._emit(self.group, self._posts(match), change, match, "appoint-as")
                    self.acted = self.group
            elif kind == "of":
                if self.group and _ADDRESSED.fullmatch(self.text, self.group[-1].name_end, match.start()):
                    yield from self._emit(self.group, self._posts(match), "removed", match, "remove-of")
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
        if self.pending == "removed":
            yield from self._bare_removals()
        if self.header is not None:
            self.mode.change = "appointed" if self.header[2] else "removed"
        elif self.pending is None:
            self.mode.change = None

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

    def _posts(self, match: re.Match[str]) -> list[Post]:
        return read_posts(self.text, self.roles, match.end(), self.end, self.phrases)

    def _give_or_take(self, match: re.Match[str]) -> Iterator[PostChange]:
        """Note that whoever is named next is given or loses a post; read ``免去其…职务`` and ``被免去…职务``."""
        text, taking = self.text, match.lastgroup == "take"
        if taking and (his := HIS.match(text, match.end())):
            whose = [p for p in self.acted or self.group if not p.oblique]
            if whose:
                yield from self._emit(whose, self._posts(his), "removed", match, "remove-his")
                return
        if taking and text[match.start() - 1] == "被" and (posts := self._posts(match)):
            whose = [p for p in self.phrases if p.name_end <= match.start() and not p.oblique][-1:]
            behind = next((p.start for p in self.queue if p.start >= match.end()), self.end)
            if whose and posts[-1].end <= behind:
                yield from self._emit(whose, posts, "removed", match, "remove-his")
                return
        if NOT_DONE.search(text, max(self.start, match.start() - 8), match.start()):
            self.pending = None
            return
        self.pending = "removed" if taking else "appointed"
        self.ending = taking and ENDS.fullmatch(match.group()) is not None
        follows = next((p for p in self.queue if p.start >= match.end()), None)
        if follows is None or _SENTENCE_END.search(text, match.end(), follows.start):
            if self.header is None:
                self.pending = self.mode.change
            return
        self.group = []
        if taking and match.group().startswith("接受"):
            self.pending = None

    def _quit(self, match: re.Match[str]) -> Iterator[PostChange]:
        """Read ``南陵集团董事长陶立群因个人原因辞职``: the posts before the name are given up."""
        subject = self._subject(match)
        if len(subject) != 1 or ASKED.search(self.text, max(self.start, subject[0].start - 8), match.start()):
            return
        person = subject[0]
        held = [post for post in person.posts if post.end <= person.name_start]
        posts = [replace(post, label=_FORMER.sub("", post.label)) for post in held]
        yield from self._emit(subject, posts, "removed", match, "quit")

    def _become_or_leave(self, match: re.Match[str]) -> Iterator[PostChange]:
        """Read ``A任…``, ``A当选…``, ``A不再担任…``, ``由A接任``."""
        text, becoming = self.text, match.lastgroup == "become"
        change: Change = "appointed" if becoming else "removed"
        if self.pending == "removed" and (self.ending or text.startswith("的", match.end())):
            change = "removed"  # 免去A兼任的部长职务, 不再聘任A担任顾问
        if HE.search(text, max(self.start, match.start() - 6), match.start()) and self.group:
            yield from self._emit(self.group[-1:], self._posts(match), change, match, "pronoun")
            return
        subject = self._subject(match) or self._named_behind(match)
        if not subject:
            return
        posts = self._posts(match) or self._left(subject, match)
        in_turn = becoming and len(subject) > 1 and "分别" in text[subject[-1].name_end : match.start()]
        if in_turn and (each := posts_in_turn(text, self.roles, match.end(), self.end, len(subject))):
            posts = each
        if becoming and not posts and (taken := self._taken_over(subject, match)):
            rule = "held-by" if self._goes_on(taken[0], subject[0].start) else "post-by"
            yield from self._emit(subject, taken, change, match, rule)
            return
        if becoming and PAST.search(text, subject[-1].name_end, match.start()):
            return
        if posts and match.group() in HOLDING and self._besides(match.start()):
            return
        if posts and match.group() in HOLDING and EARLIER.match(text, self.start, match.start()):
            yield from self._emit(subject, posts, change, match, "held-by")
            return
        if becoming and posts and (body := body_behind(text, posts[-1].end, self.end)):
            posts[0].organisation = posts[0].organisation or body
            yield from self._emit(subject, posts, change, match, "held-by")
            return
        if posts and _OF_GROUP.match(text, posts[0].end) and posts[0].label.endswith(("团长", "领队", "组长")):
            return
        if (
            posts
            and posts[0].label.endswith("主席")
            and text.endswith(_OF_SESSION, max(0, subject[0].start - 8), subject[0].start)
        ):
            return
        if posts and _stands(text, subject[0].start, match.group(), self.start, self.end):
            yield from self._emit(subject, posts, change, match, "held-by")
            return
        if not posts and match.group() != "任":
            self.mode.unknown.extend(unknown_role(text, match.end(), self.end))
        yield from self._emit(subject, posts, change, match, match.lastgroup or "")
        self.acted = subject

    def _goes_on(self, post: Post, subject: int) -> bool:
        """Tell whether ``总干事续由A担任``, ``评审委员会主任由A担任`` says who has a post; not that somebody was just chosen."""
        text = self.text
        if GOES_ON.search(text, post.end, subject):
            return True
        body = "" if post.organisation is None else text[slice(*post.organisation)]
        if not body:
            label = _OF_OCCASION.search(text, max(self.start, post.start - 60), post.start)
            body = label.group() if label else ""
        return _OF_OCCASION.fullmatch(body) is not None and CHOICE.search(text, self.start, self.end) is None

    def _besides(self, verb: int) -> bool:
        """Tell whether somebody only holds a post beside others (还担任, 同时兼任), where the sentence tells of no choice."""
        besides = self.text.endswith(_BESIDES, max(self.start, verb - 2), verb)
        return besides and CHOICE.search(self.text, self.start, self.end) is None

    def _left(self, subject: list[PersonPhrase], match: re.Match[str]) -> list[Post]:
        """Give the former post of somebody who only is said to leave (原董事会秘书陶立群任期届满离任)."""
        person = subject[-1]
        held = [post for post in person.posts if post.end <= person.name_start and post.label.startswith("原")]
        if match.group() not in _ALONE_LEFT or self.text[match.end() : match.end() + 1] not in "，。；后":
            return []
        return [replace(post, label=post.label[1:]) for post in held]

    def _subject(self, match: re.Match[str]) -> list[PersonPhrase]:
        """Give who is given or leaves a post: who stands right before the verb, or was told of in the clause before."""
        text, verb = self.text, match.start()
        subject = [p for p in self.group if not p.oblique or text.endswith("祝贺", 0, p.start)]
        if subject and follows_closely(text, subject, told_at(text, verb, subject[-1].name_end)[0]):
            return subject
        if subject and self._moves(subject[-1], match):
            return subject
        replaced = self._in_place_of_another(verb)
        if replaced is not None:
            return [replaced]
        comma = max(text.rfind(mark, self.start, verb) for mark in "，；（") + 1
        if not SAME_SUBJECT.fullmatch(text, max(self.start, comma), verb):
            return []
        if self.acted:
            return self.acted
        names = {p.name for p in self.phrases if not p.oblique}
        told = match.group() in _ALONE or THEN.match(self.text, comma, verb) is not None
        alone = told and len(names) == 1 and comma > self.start
        return [p for p in self.phrases if p.name_end <= verb and not p.oblique][:1] if alone else []

    def _named_behind(self, match: re.Match[str]) -> list[PersonPhrase]:
        """Give whoever a clause about a post is said of (去年卸任董事长的陶立群, 新当选会长的陶立群)."""
        if match.group() not in _SAID_OF:
            return []
        posts = self._posts(match)
        said = OF_WHOM.match(self.text, posts[-1].end) if posts else None
        return [p for p in self.queue if said is not None and p.start == said.end()][:1]

    def _moves(self, person: PersonPhrase, match: re.Match[str]) -> bool:
        """Tell whether only the post that somebody leaves stands between them and a verb (由县长调任)."""
        text, verb = self.text, match.start()
        out = OUT_OF.match(text, person.end, verb)
        if out is None or not match.group().startswith(MOVES):
            return False
        left = text[out.end() : verb]
        if len(left) > 1 and ends_like_organisation(left) and organisation_start(text, verb, out.end()) == out.end():
            return True  # 陶立群从省教育厅调任
        return any(
            role.end == verb - text.endswith("一职", 0, verb) * 2 and role.start >= out.end() for role in self.roles
        )

    def _in_place_of_another(self, verb: int) -> PersonPhrase | None:
        """Give who takes over in ``A接替B出任``."""
        before = [p for p in self.phrases if p.name_end <= verb]
        if len(before) < 2 or not follows_closely(self.text, before[-1:], verb):
            return None
        one, other = before[-2:]
        taking = IN_PLACE_OF.match(self.text, one.end, other.start)
        return one if taking and not one.oblique else None

    def _taken_over(self, subject: list[PersonPhrase], match: re.Match[str]) -> list[Post]:
        """Give the posts that stand before ``由A担任``, or were given up in the clause before ``由A接任``."""
        text, begin = self.text, subject[0].start
        if lead := FROM_POST.search(text, max(self.start, begin - 4), begin):
            begin = lead.start()
        by = BY.search(text, max(self.start, begin - 8), begin)
        if by is None:
            return self.vacant if match.group() in SUCCEEDS else []
        before = [role for role in self.roles if role.end == by.start()]
        if before:
            return [post_of(text, role, self.start) for role in before]
        return self.vacant if match.group() in SUCCEEDS else []

    def _emit(
        self, group: list[PersonPhrase], posts: list[Post], change: Change, match: re.Match[str], rule: str
    ) -> Iterator[PostChange]:
        text = self.text
        if not posts or NO_NEWS.match(text, posts[-1].end):
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
            posts[0].organisation = body or council or led_body(text, self.start, group[0].start)
        apart = len(group) == len(posts) > 1 and "分别" in text[group[-1].name_end : match.start()]
        end = max(posts[-1].end, match.end())
        for number, person in enumerate(group):
            for post in posts[number : number + 1] if apart else posts:
                yield PostChange(person, post, change, min(person.name_start, match.start()), end, rule)

    def _bare_removals(self) -> Iterator[PostChange]:
        """Read ``免去张三某局局长职务``, where no 的 stands between the name and the post."""
        text = self.text
        for match in TAKE.finditer(text, self.start, self.end):
            person = next((p for p in self.phrases if p.name_start == match.end()), None)
            if person is None:
                continue
            place = self.phrases.index(person)
            people = [person]
            for other in self.phrases[place + 1 :]:
                if not other.linked or other.name_start - people[-1].name_end > 3:
                    break
                people.append(other)
            last = people[-1].name_end
            behind = last + 2 * text.startswith("同志", last)
            if text.startswith("的", behind):
                continue
            posts = read_posts(text, self.roles, behind, self.end, self.phrases)
            if posts and _OFFICE_BEHIND.match(text, posts[-1].end, posts[-1].end + 6):
                yield from self._emit(people, posts, "removed", match, "remove-bare")


def _stands(text: str, subject: int, verb: str, start: int, end: int) -> bool:
    """Tell whether ``审核委员会由A担任主席`` only says how things stand: nothing near it tells of a choice or a change."""
    if verb not in ("担任", "出任", "兼任", "任") or not text.endswith(
        ("委员会由", "小组由", "专家组由"), max(0, subject - 8), subject
    ):
        return False
    return CHOICE.search(text, max(0, start - 300), end) is None
