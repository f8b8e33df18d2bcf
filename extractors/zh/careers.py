"""Posts told as what somebody is or was: ``现任…``, ``曾任…``, lines and paragraphs of a curriculum vitae.

A line that begins with years and goes on with posts (``2001.06—2006.09　南陵学院院长``) and a verb behind years
(``2019年起任…``) tell since when and until when. They are read only for somebody the text has introduced
(``陶立群，男，1973年生…``, a line with nothing but a name), and never where another person stands before them.

>>> [(held.post.label, str(held.since), str(held.until)) for held in _example("陶立群，男，1970年生。2001年至2012年任南陵学院院长。")]
[('院长', '2001', '2012')]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import follows_closely
from extractors.zh.career_lines import (
    posts_alone,
    posts_behind_years,
    posts_between_commas,
    posts_of_capacity,
    time_before,
)
from extractors.zh.career_verbs import CHOSEN, DURING_END, HOLDS
from extractors.zh.labelled_rows import only_names
from extractors.zh.post_objects import read_posts, told_at
from extractors.zh.profiles import is_source, opens_entry, opens_profile, tells_of_life

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.dates import DateMention
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention
    from ontology.dates import PartialDate

_THEN_ONLY = ("时任", "当时任", "当时担任")
"""Verbs of which somebody else may be told where nobody stands right before them (时任县长陶立群)."""
_PRONOUN = re.compile(r"(?:彼|(?<!其)他|她|(?<![与尤])其)(?:亦|也|还|曾|现|目前|同时)*(?:自|于|[担出兼任现曾历]|$)")
_LONG_AGO = re.compile(r"(?:曾|曾先后|先后|曾经|现|目前|一直|长期|此前|还|也|同时)$")
"""What stands between somebody and 在 with the body they worked at."""
_SHORT_LEAD = re.compile(
    r".{0,2}|[ \u3000\n]*(?:经查|经审理查明|据悉|据了解|据介绍|其中|此后|据查|值得注意的是)，", re.DOTALL
)
"""What stands before the one person of a sentence that tells their life."""
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A person and a post they hold or held, with the time as far as told; evidence as a range of the working text."""

    person: PersonPhrase
    post: Post
    start: int
    end: int
    since: PartialDate | None = None
    until: PartialDate | None = None


class CareerReader:
    """Reads who is or was what; remembers whom a curriculum vitae is about."""

    def __init__(self, text: str, dates: Sequence[DateMention] = ()) -> None:
        """Start with nobody introduced."""
        self.text = text
        self.dates = [mention for mention in dates if mention.date is not None]
        self.subject: PersonPhrase | None = None
        self._last: PersonPhrase | None = None
        """The one person the sentence before told of."""
        self._listed = False
        self._page = False
        """Whether the line before told of the subject and of nobody else."""
        self._in_prose = False
        """Whether the subject is one whose age a sentence told, of whom no more is told once another is named."""
        self._beside: list[PersonPhrase] = []
        """Who stands with the subject in a line of nothing but names."""
        self._in_sentences = False
        """Whether only a sentence goes on with what the line before told, no bare line (which may be the next heading)."""

    def forget(self) -> None:
        """Leave the one who was introduced: the names that stand here are those of a list."""
        self.subject, self._page, self._beside = None, False, []

    def introduce(self, person: PersonPhrase, *, in_sentences: bool = False, in_prose: bool = False) -> None:
        """Take somebody as what the lines below are about, or the sentences below alone; ``in_prose`` until another is named."""
        self.subject, self._in_sentences, self._in_prose = person, in_sentences, in_prose
        self._page, self._beside = not in_prose, []

    def read(
        self,
        phrases: Sequence[PersonPhrase],
        roles: Sequence[RoleMention],
        start: int,
        end: int,
        *,
        listed: bool = False,
    ) -> Iterator[HeldPost]:
        """Give the posts one sentence says somebody holds or held; in a list of appointments (``listed``) 为 tells of none."""
        self._listed = listed
        introduced = self._introduce(phrases, start, end)
        dates = self.dates[bisect_left(self.dates, start, key=_start) : bisect_left(self.dates, end, key=_start)]
        if not phrases and self.subject is not None and roles:
            if dates and not self.text[start : dates[0].start].strip(" \u3000\t-—·•●▪（("):
                lines = list(posts_behind_years(self.text, roles, dates))
                for post, when in lines:
                    yield HeldPost(self.subject, post, when.start, post.end, when.date, when.end_date)
                if lines or HOLDS.search(self.text, start, end) is None:
                    return
            if self._page and not dates:
                for post in posts_alone(self.text, roles, start, end, in_sentences=self._in_sentences):
                    left = post.organisation[0] if post.organisation else post.start
                    for person in (self.subject, *self._beside):
                        yield HeldPost(person, post, left, post.end)
        if introduced and self.subject is not None:
            for post, left, right in posts_between_commas(self.text, phrases, roles, start, end):
                yield HeldPost(self.subject, post, left, right)
        if roles:
            for person, post, begin in posts_of_capacity(self.text, phrases, roles, start, end):
                yield HeldPost(person, post, begin, person.name_end)
            yield from self._told(phrases, roles, dates, start, end)
        names = {phrase.name for phrase in phrases}
        if phrases:
            self._last = phrases[0] if len(names) == 1 else None
        others = self.subject is None or names - {self.subject.name, *(person.name for person in self._beside)}
        if others or not (phrases or dates or roles):
            self._page = False

    def _introduce(self, phrases: Sequence[PersonPhrase], start: int, end: int) -> bool:
        """Take whoever a line introduces as what the lines below are about; tell whether it introduces somebody."""
        if not phrases:
            return False
        if self._in_prose and self.subject is not None and any(p.name != self.subject.name for p in phrases):
            self.forget()
        beside = phrases[1:] if only_names(self.text, phrases, start, end) else []
        opens = bool(beside) or opens_profile(self.text, phrases[0], start, end)
        known = self.subject is not None and self.subject.name == phrases[0].name
        lives = not opens and not known and tells_of_life(self.text, phrases[0], start)
        if opens or lives:
            self.introduce(phrases[0], in_sentences=lives, in_prose=lives)
            self._beside = list(beside)
        return opens

    def _told(
        self,
        phrases: Sequence[PersonPhrase],
        roles: Sequence[RoleMention],
        dates: Sequence[DateMention],
        start: int,
        end: int,
    ) -> Iterator[HeldPost]:
        text = self.text
        edge = start
        holder: PersonPhrase | None = None
        verbs = list(HOLDS.finditer(text, start, end))
        for number, match in enumerate(verbs):
            if match.start() < edge or any(p.name_end < match.start() < p.end and p.posts for p in phrases):
                continue  # 陶立群（现任南陵大学校长）: read with the name
            kind = match.lastgroup
            if kind == "during" and not self._during(phrases, roles, match, end):
                kind = "dated"
            verb, body = told_at(text, match.start(), edge)
            verb -= len(told[0]) if body and (told := _LONG_AGO.search(text, edge, verb)) else 0
            when = time_before(self.text, dates, edge, verb)
            when = next((d for d in dates if match.start() < d.start < match.end()), when)
            stop = end
            following = next((v for v in verbs[number + 1 :] if not self._joins_posts(v, roles)), None)
            if following is not None:
                later = time_before(self.text, dates, match.end(), following.start())
                stop = later.start if later else following.start()
            if body and text.startswith(("曾", "现", "先", "目", "此", "长", "一"), verb):
                kind = "holds"
            if kind == "dated" and when is None and not self._without_date(verb, start):
                continue
            if holder is None and match.group() == "兼任":
                holder = self._alone(phrases, start, verb)
            goes_on = holder is not None and all(p.name == holder.name for p in phrases if p.end <= verb)
            person = holder if goes_on else self._person(phrases, kind or "", match.group(), verb, start)
            if kind == "wei" and (self._listed or person is None or CHOSEN.search(text, start, person.name_start)):
                continue
            posts = read_posts(text, roles, match.end(), stop, phrases) if person or kind == "during" else []
            if person is None and posts:
                person = self._named_behind(phrases, posts[-1].end, end)
            if person is None:
                continue
            if kind == "dated" and (when is None or phrases) and not (goes_on or self._of_subject(phrases)):
                continue
            if posts and body and posts[0].organisation is None:
                posts[0].organisation = body
            if match.group() == "原任" and posts and any(p.name_start == posts[-1].end for p in phrases):
                continue  # 原任县长陶立群
            printed = text.startswith("原", match.end()) and posts and posts[0].organisation is not None
            if posts and (printed or match.group() == "原任"):
                posts[0].label = posts[0].label.removeprefix("原")  # 担任原铁道部人事司司长
            if kind == "copula" and posts and text[posts[-1].end : posts[-1].end + 1] not in "，。；、":
                continue
            for post in posts:
                left = person.name_start if start <= person.name_start < match.start() else match.start()
                since, until = (when.date, when.end_date) if when else (None, None)
                yield HeldPost(person, post, left, posts[-1].end, since, until)
            if posts:
                edge, holder = posts[-1].end, person

    def _alone(self, phrases: Sequence[PersonPhrase], start: int, verb: int) -> PersonPhrase | None:
        """Give the one person a sentence tells of before a clause that adds a post (陶立群系…院长，兼任…), if nobody chose them."""
        before = [p for p in phrases if p.end <= verb]
        if not before or self.text[verb - 1] != "，" or CHOSEN.search(self.text, start, verb):
            return None
        one = len({p.name for p in before}) == 1 and not before[0].oblique
        return before[0] if one else None

    def _during(
        self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], match: re.Match[str], end: int
    ) -> bool:
        """Tell whether posts stand behind a verb, and 期间 behind them."""
        posts = read_posts(self.text, roles, match.end(), end, phrases)
        return bool(posts) and DURING_END.match(self.text, posts[-1].end, end) is not None

    def _joins_posts(self, verb: re.Match[str], roles: Sequence[RoleMention]) -> bool:
        """Tell whether a verb only joins one post to the next (副县长兼任南陵公司董事长)."""
        return verb.group() == "兼任" and any(role.end == verb.start() for role in roles)

    def _named_behind(self, phrases: Sequence[PersonPhrase], position: int, end: int) -> PersonPhrase | None:
        """Give who is named right behind the time of a post (担任县长期间，陶立群…)."""
        time = DURING_END.match(self.text, position, end)
        comma = time is not None and self.text.startswith("，", time.end())
        return next((p for p in phrases if time and comma and p.start == p.name_start == time.end() + 1), None)

    def _without_date(self, verb: int, start: int) -> bool:
        """Tell whether a verb of holding stands where a page about somebody goes on (，兼任…), with no year before it."""
        opens = not self.text[start:verb].strip() and (self._page or self.text.startswith("兼任", verb))
        return opens or self.text[max(start, verb - 1)] in "，。；、彼现亦并还"

    def _of_subject(self, phrases: Sequence[PersonPhrase]) -> bool:
        """Tell whether a verb that news uses too stands in a curriculum vitae: nobody else stands in the sentence."""
        return self.subject is not None and all(phrase.name == self.subject.name for phrase in phrases)

    def _person(
        self, phrases: Sequence[PersonPhrase], kind: str, word: str, verb: int, start: int
    ) -> PersonPhrase | None:
        """Give who holds what a verb (a ``word`` of a ``kind``) tells."""
        text = self.text
        before = [p for p in phrases if p.end <= verb]
        person = before[-1] if before else None
        verb -= 2 * text.endswith("在其", start, verb) or text.endswith("在", start, verb)
        if person is not None and not person.oblique and follows_closely(text, [person], verb):
            return person
        if kind in ("copula", "wei") or word in _THEN_ONLY:
            return None
        if person is not None and not person.oblique and opens_entry(text, person, verb, start):
            return person
        if person is None:
            said = self.subject is None and _PRONOUN.search(text, start, verb + 2)
            return self._last if said else self.subject
        if self.subject is not None and person.name == self.subject.name:
            return self.subject
        if word.startswith(("仍", "继续")):
            acting = [p for p in before if not p.oblique]
            return acting[-1] if acting else None
        led = _SHORT_LEAD.fullmatch(text, start, before[0].start) is not None or is_source(text, start, before[0].start)
        opens = len({p.name for p in before}) == 1 and led and not before[0].oblique
        told = (kind == "holds" and word not in ("现任", "现为")) or (
            kind == "during" and text[verb : verb + 1] == "在"
        )
        return person if opens and told and text[person.end : person.end + 1] != "、" else None


def _example(text: str) -> list[HeldPost]:
    from extractors.zh.dates import find_dates  # noqa: PLC0415
    from extractors.zh.name_mentions import find_names  # noqa: PLC0415
    from extractors.zh.people import find_phrases  # noqa: PLC0415
    from extractors.zh.roles_in_text import find_roles  # noqa: PLC0415
    from extractors.zh.sentences import split_sentences  # noqa: PLC0415

    roles, reader = find_roles(text), CareerReader(text, find_dates(text, None))
    held: list[HeldPost] = []
    names = find_names(text, roles)
    for start, end in split_sentences(text):
        here = [role for role in roles if start <= role.start < end]
        phrases = find_phrases(text, start, end, [name for name in names if start <= name.start < end], here)
        held += reader.read(phrases, here, start, end)
    return held
