"""Assembly: the one place that looks at people, posts, bodies and events together and makes facts of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from extractors.zh.appointments import ListMode, PostChange, read_appointments
from extractors.zh.careers import CareerReader, HeldPost
from extractors.zh.carried_bodies import carried, is_department
from extractors.zh.congress_bodies import elected_body
from extractors.zh.discourse import Discourse, is_headline
from extractors.zh.elections import announces, elected_with_posts, elects
from extractors.zh.groups import read_groups, read_together
from extractors.zh.headed_lists import HeadedLists
from extractors.zh.ledger import Ledger
from extractors.zh.named_people import honoured
from extractors.zh.normalise import simplify
from extractors.zh.occurrences import person_occurrences
from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
from extractors.zh.organising import convening_body
from extractors.zh.participation import read_participation
from extractors.zh.people import PersonPhrase, find_phrases
from extractors.zh.places import find_places
from extractors.zh.post_bodies import PostBodies
from extractors.zh.post_labels import is_post, labels_that_drop
from extractors.zh.post_tables import PostTables
from extractors.zh.rosters import RosterReader
from extractors.zh.said_of import read_said_of
from extractors.zh.triggers import find_triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.dates import DateMention
    from extractors.zh.layout import Layout
    from extractors.zh.name_mentions import NameMention
    from extractors.zh.normalise import NormalText
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention
    from extractors.zh.triggers import Trigger
    from ontology.articles import Article
    from ontology.facts import ArticleFacts

_BULLETS = frozenset("●■◆★▪▌▍◎○※☆◇□►▶❖◤")
_CAPTIONS = frozenset("▲△▼")
"""What opens the caption of a picture, and a piece of news only where a whole sentence tells it."""
_PIECE = re.compile(
    r"[^\n。]{0,60}?(?:召开|举行|举办|开展|调研|考察|会见|会谈|接访|下访|走访|慰问|出席|参加|签约|揭牌|任命|当选|\d日|开幕|来访|检查|启动|赴|到)"
)
"""What the first words of a piece of news tell, other than those of a section (■ 领导致辞)."""
_DIGEST = re.compile(r"快讯|简讯|联播|要闻|速览|速递|一周|新闻摘要")
"""Titles of pages that tell several pieces of news, each under a headline of its own."""
_REPORT = re.compile(r"年度报告|年报|招股说明书|募集说明书")
"""Titles of reports, which say who holds what and not what is new."""
_LED_ALONG = re.compile(r"(?:亲自)?(?:带领|率领|率|携|偕)")
"""Between the head of a body and its officers who come along (会长A带领副会长B)."""
_RANK = re.compile(r"^(?:副|常务|执行|第一|名誉|联合|轮值)+")
_HEADS_OF_GROUPS = ("主任", "主任委员", "组长", "主席")
_LONG_LINE = 80
_NEWS_DAYS = 400
_CLEAR = frozenset({"chair", "attend", "talk"})


def _beside(label: str, head: str) -> bool:
    """Tell whether a post is at the body of the head just told: its deputies, and who sits there besides (由A任主任、B任委员)."""
    plain = _RANK.sub("", label)
    return plain == _RANK.sub("", head) or (plain in ("委员", "成员", "组员") and head.endswith(_HEADS_OF_GROUPS))


def _as_before(phrase: PersonPhrase) -> PersonPhrase:
    """Give somebody just elected with nothing but the posts in brackets (会长陶立群（南陵集团董事长）)."""
    told = [post for post in phrase.posts if post.start >= phrase.name_end and post.organisation is not None]
    return replace(phrase, posts=told)


class Assembly:
    """Reads an article sentence by sentence and gathers its facts."""

    def __init__(
        self,
        article: Article,
        normal: NormalText,
        title: str,
        roles: Sequence[RoleMention],
        layout: Layout,
        names: Sequence[NameMention],
        dates: list[DateMention],
    ) -> None:
        """Take what was found in the whole article; ``title`` is simplified."""
        self.text = normal.text
        self.roles = roles
        self.names = names
        self._name_starts = [name.start for name in names]
        self._role_starts = [role.start for role in roles]
        frame = f"{title}\n{simplify(article.text[: article.regions[0].start])}"
        below = simplify(article.text[article.regions[-1].end :])
        registry = OrganisationRegistry(normal.text, find_places(normal.text, frame), f"{frame}\n{below}")
        self.discourse = Discourse(normal.text, title, registry, dates)
        self.bodies = PostBodies(self.discourse)
        self.ledger = Ledger(article, normal, self.discourse)
        self.list_mode = ListMode()
        self.careers = CareerReader(normal.text, dates)
        self.headed = HeadedLists(normal.text)
        self.tables = PostTables(normal.text, layout.rows)
        self.rosters = RosterReader(self.discourse, layout)
        self.published = article.published
        self._chosen = False
        """Whether the lines that follow name who was just chosen."""
        self._digest = _DIGEST.search(title) is not None
        self._reports = _REPORT.search(title) is not None

    def read_sentence(self, start: int, end: int) -> None:
        """Read one sentence of the working text."""
        if self._opens_piece(start, end):
            self.discourse.begin_item()
            self.bodies.last = None
        names = self.names[bisect_left(self._name_starts, start) : bisect_left(self._name_starts, end)]
        roles = self.roles[bisect_left(self._role_starts, start) : bisect_left(self._role_starts, end)]
        phrases = find_phrases(self.text, start, end, names, roles)
        phrases = [
            phrase for phrase in phrases if not any(post.label in labels_that_drop("person") for post in phrase.posts)
        ]
        if self.tables.covers(start, end):
            self._read_table(roles, start, end)
            return
        triggers = find_triggers(self.text, start, end)
        self.bodies.open_sentence(convening_body(self.text, triggers, start))
        elected = {phrase.name_start for phrase in elected_with_posts(self.text, phrases, start, end)}
        self._read_positions(
            [_as_before(phrase) if phrase.name_start in elected else phrase for phrase in phrases], start
        )
        self._read_lists(phrases, roles, start, end)
        self._read_together(phrases, roles, start)
        grouped = read_groups(self.text, phrases, start)
        for held in grouped:
            self.ledger.hold_told(held, self.bodies.body_of(held.post, None, held.person.name))
        silent = True
        body: OrganisationEntry | None = None
        head = ""
        for change in read_appointments(self.text, phrases, roles, start, end, self.list_mode):
            if change.post.label in labels_that_drop("change") or any(h.post.end == change.post.end for h in grouped):
                continue
            beside = body is not None and change.post.organisation is None and _beside(change.post.label, head)
            head = change.post.label if not beside else head
            part = is_department(self.text, change.post)
            chosen = self._chosen_for(change)
            at = chosen or self.bodies.body_of(
                change.post,
                carried(self.bodies.registry, body, change.post)
                if change.post.inherits or part or beside
                else self.bodies.convener(change.start) or self.discourse.host(),
                change.person.name,
            )
            if not part:
                body = at
            stands = change.rule == "become" and (self._reports or self._long_past(change.start, start))
            if change.rule == "held-by" or stands:
                self.ledger.hold_told(change, at)
            else:
                self.ledger.change(change, at, start)
            silent = False
        in_roster, parts = self.rosters.read(phrases, start, end)
        for told in parts if in_roster else read_participation(self.discourse, phrases, triggers, start, end):
            self.ledger.take_part(told)
            silent = False
        self._note_unread(triggers if silent else [])
        self.bodies.close_sentence(start, end)
        if "\n" in self.text[end - 1 : end + 1]:
            self.discourse.current = self.discourse.topic
            self.discourse.actors = []

    def _chosen_for(self, change: PostChange) -> OrganisationEntry | None:
        """Give the body of which a congress told before fills a post that is printed without one."""
        post = change.post
        if post.organisation is not None or change.change == "removed":
            return None
        form = elected_body(self.text, post.start, post.label)
        return self.bodies.registry.resolve(form, post.start) if form else None

    def _read_together(self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int) -> None:
        """Enter the posts that people of a list have together."""
        for held in read_together(self.text, phrases, roles):
            at = self.bodies.body_of(held.post, self.bodies.here(held.person, start), held.person.name)
            if is_post(held.post, at):
                self.ledger.hold_told(held, at)

    def _read_table(self, roles: Sequence[RoleMention], start: int, end: int) -> None:
        """Enter the posts that a line of a table gives; the bodies of its rows are not those that bare posts behind it mean."""
        last = self.bodies.last
        whose: OrganisationEntry | None = None
        for told in self.tables.read(roles, start, end):
            before = carried(self.bodies.registry, whose, told.post) if told.post.inherits else None
            whose = self.bodies.body_of(told.post, before, told.person.name)
            if not is_post(told.post, whose):
                continue
            if isinstance(told, HeldPost):
                self.ledger.hold_told(told, whose)
            else:
                self.ledger.change(told, whose, start)
        self.bodies.last = last

    def _opens_piece(self, start: int, end: int) -> bool:
        """Tell whether a sentence opens another piece of news: behind a bullet, or as a headline of its own in a digest."""
        first = self.text[start]
        if self._digest and (first in _CAPTIONS or first in _BULLETS or is_headline(self.text, start, end)):
            return True
        if first in _CAPTIONS:
            line = self.text[start : self.text.find("\n", start)]
            return line.rstrip().endswith("。") and _PIECE.match(self.text, start, end) is not None
        return first in _BULLETS and (self.discourse.topic is None or _PIECE.match(self.text, start, end) is not None)

    def _read_lists(self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int) -> None:
        """Enter the posts that a list or label gives, as news where those chosen were just announced; else the careers."""
        below_row = self.headed.in_row
        listed = list(self.headed.read(phrases, roles, start, end))
        whose: OrganisationEntry | None = None
        last = self.bodies.last
        for held in listed:
            elected = elects(self.text, start, held.post.start)
            before = self.discourse.host() if elected else None
            whose = self.bodies.body_of(
                held.post,
                carried(self.bodies.registry, whose, held.post) if held.post.inherits else before,
                held.person.name,
            )
            if held is listed[0] and held.post.organisation is not None:
                last = whose  # the next row may go on with it, never with where somebody is besides
            if not is_post(held.post, whose):
                continue
            inside = held.post.organisation is None or held.post.start < start
            if (self._chosen and inside) or elected:
                change = PostChange(held.person, held.post, "appointed", held.start, held.end, "elected")
                self.ledger.change(change, whose, start)
            else:
                self.ledger.hold_told(held, whose)
        if listed:
            self.bodies.last = last
        announced = announces(self.text, start, end)
        if announced:
            self.headed.take_heading(roles, start, end)
        self._chosen = announced or (self._chosen and (bool(listed) or "。" not in self.text[start:end]))
        if listed:
            self.careers.forget()
            if self.headed.in_row:
                self.careers.introduce(listed[0].person)
        elif phrases or not roles or not self._heads_names(roles[-1].end, end, below_row=below_row):
            self._read_careers(phrases, roles, start, end)
        if self.headed.alone is not None and roles and not (listed and self.headed.in_row):
            self.careers.introduce(self.headed.alone, in_sentences=True)

    def _long_past(self, position: int, start: int) -> bool:
        """Tell whether the sentence tells of a year well before the article: then it is a career, not news."""
        told = self.discourse.date_before(position, start, any_precision=True)
        if told is None or told.date is None or self.published is None:
            return False
        return (self.published.latest - told.date.earliest).days > _NEWS_DAYS

    def _note_unread(self, triggers: list[Trigger]) -> None:
        """Record verbs that made no fact, and what stands where a post should."""
        for trigger in triggers:
            if trigger.kind in _CLEAR:
                self.ledger.note("unread_trigger", trigger.start, trigger.end, trigger.kind)
        for start, end in self.list_mode.unknown:
            self.ledger.note("unknown_role", start, end, "appoint")
        self.list_mode.unknown.clear()

    def facts(self) -> ArticleFacts:
        """Give what was read."""
        whole = [name for name in self.names if len(name.name) == name.end - name.start]
        places = {(name.start, name.end): name.name for name in whole}
        self.ledger.name_people(places[place] for place in honoured(self.text, list(places)))
        self.ledger.mention_people(person_occurrences(self.text, self.names, self.roles))
        return self.ledger.facts()

    def _heads_names(self, edge: int, end: int, *, below_row: bool) -> bool:
        """Tell whether the next line begins with a name, so that a line of posts is over it and not about whoever was told before.

        A name alone may be the next of a page on which posts stand below the names, unless the line before was a row.
        """
        if self.text[edge:end].strip(" \u3000\t\n：") or self.text.rfind(
            "。", end - _LONG_LINE, end
        ) >= self.text.rfind("\n", 0, end - 1):
            return False
        ahead = self.text[end : end + 80]
        begin = end + len(ahead) - len(ahead.lstrip(" \u3000\t\n"))
        index = bisect_left(self._name_starts, begin)
        if index == len(self._name_starts) or self._name_starts[index] != begin:
            return False
        line = self.text[self.names[index].end : self.text.find("\n", begin)]
        return below_row or bool(line.strip())

    def _read_careers(
        self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
    ) -> None:
        """Enter what somebody is or was; bodies of earlier years are not those that later bare posts mean."""
        last = self.bodies.last
        body: OrganisationEntry | None = None
        listed = self.list_mode.change is not None
        careers = self.careers.read(phrases, roles, start, end, listed=listed)
        for held in chain(careers, read_said_of(self.text, phrases, roles, start, end, listed=listed)):
            body = self.bodies.body_of(
                held.post,
                carried(self.bodies.registry, body, held.post)
                if held.post.inherits or is_department(self.text, held.post, body)
                else None,
                held.person.name,
            )
            if not phrases:
                self.headed.forget()
            if is_post(held.post, body):
                self.ledger.hold_told(held, body)
        self.bodies.last = last

    def _read_positions(self, phrases: list[PersonPhrase], start: int) -> None:
        previous: OrganisationEntry | None = None
        edge = start
        for phrase in phrases:
            body: OrganisationEntry | None = None
            first: OrganisationEntry | None = None
            led = phrase.linked or _LED_ALONG.fullmatch(self.text, edge, phrase.start) is not None
            edge = phrase.end
            before = (previous if led else None) or self.bodies.here(phrase, start)
            for post in phrase.posts:
                if post.label.endswith("代表") and post.label in labels_that_drop("post"):
                    continue  # 高三学生代表: no body that later posts are at
                if post.start >= phrase.name_end and post.organisation is None and self._says_nothing_new(phrase, post):
                    continue
                last = self.bodies.last
                at = self.bodies.body_of(
                    post,
                    carried(self.bodies.registry, body, post) or carried(self.bodies.registry, before, post),
                    phrase.name,
                )
                if post.start >= phrase.name_end:
                    self.bodies.last = last
                if is_post(post, at):
                    if body is None or not is_department(self.text, post):
                        body = at
                    first = first or body
                    self.ledger.hold(phrase, post, at)
            if first is not None and not phrase.shared:
                previous = first

    def _says_nothing_new(self, phrase: PersonPhrase, post: Post) -> bool:
        """Tell whether a bare title behind a name (赵乐际委员长) only repeats a post, or says nothing of a body."""
        if post.label == "总书记":
            return True
        if post.inherits or self.text[post.start - 1] in "（兼":
            return False
        if self.ledger.holds(phrase.name, post.label.lstrip("原前副")):
            return True
        return not self.bodies.implied(post) and phrase.end != post.start
