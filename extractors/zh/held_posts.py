"""Who holds which post, as one article tells it: people with posts, lists and tables, curricula vitae."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from extractors.zh.appointments import PostChange
from extractors.zh.careers import CareerReader, HeldPost
from extractors.zh.carried_bodies import carried, is_department
from extractors.zh.committee_lines import read_committee_line
from extractors.zh.elections import announces, elected_with_posts, elects
from extractors.zh.groups import read_together
from extractors.zh.headed_lists import HeadedLists
from extractors.zh.inline_labels import read_inline_labels
from extractors.zh.labelled_rows import is_row_of_titles, labelled_clauses
from extractors.zh.post_labels import is_post, labels_that_drop
from extractors.zh.post_tables import PostTables
from extractors.zh.said_of import read_said_of
from extractors.zh.state_posts import is_implied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.appointments import ListMode
    from extractors.zh.discourse import Discourse
    from extractors.zh.ledger import Ledger
    from extractors.zh.name_mentions import NameMention
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.people import PersonPhrase
    from extractors.zh.post_bodies import PostBodies
    from extractors.zh.post_rows import PostRow
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention
    from ontology.facts import Change

_LED_ALONG = re.compile(r"(?:亲自)?(?:带领|率领|率|携|偕)")
"""Between the head of a body and its officers who come along (会长A带领副会长B)."""
_LONG_LINE = 80
_ROW_BLANKS = re.compile(r"(?:同志)?(?:（[^（）\n]{1,16}）)?[ \u3000\t]+")
_ASIDE = re.compile(r"（[^（）\n]{1,16}）")
_FOR = re.compile(r"(?:[为给向]|授予|表彰)$")
"""What before somebody says that they are only given something: bare posts behind are not at their body (为南陵集团技师陶立群颁发聘书)."""


def _as_before(phrase: PersonPhrase) -> PersonPhrase:
    """Give somebody just elected with nothing but the posts in brackets (会长陶立群（南陵集团董事长）)."""
    told = [post for post in phrase.posts if post.start >= phrase.name_end and post.organisation is not None]
    return replace(phrase, posts=told)


def _of_label_above(
    above: tuple[int, OrganisationEntry | None, str], label: str, start: int
) -> OrganisationEntry | None:
    """Give the body of the label of the line above, which a bare one goes on with: behind the head of a part, only its deputies."""
    end, body, head = above
    return body if end == start and (not head or label in (f"副{head}", head)) else None


class HeldPosts:
    """Enters who holds which post in one article, sentence by sentence."""

    def __init__(
        self,
        discourse: Discourse,
        bodies: PostBodies,
        ledger: Ledger,
        list_mode: ListMode,
        rows: Sequence[PostRow],
        names: Sequence[NameMention],
    ) -> None:
        """Take what the article has told so far, where to enter posts, the rows of its tables and the names in it."""
        self.text = discourse.text
        self.discourse = discourse
        self.bodies = bodies
        self.ledger = ledger
        self.list_mode = list_mode
        self.names = names
        self._name_starts = [name.start for name in names]
        self.careers = CareerReader(self.text, discourse.dates)
        self.headed = HeadedLists(self.text)
        self.tables = PostTables(self.text, rows)
        self._labelled: tuple[int, OrganisationEntry | None, str] = (-1, None, "")
        """Where the line ends that gave a post by a label, the body, and the post if it was not bare (教务处处长：陶立群)."""
        self._chosen = announces(title := f"{discourse.title.strip()}\n", 0, len(title))
        """Whether the lines that follow name who was just chosen."""

    def read(self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int) -> None:
        """Enter the posts that a sentence tells of its people, and what lists and careers tell."""
        for told in read_committee_line(self.text, phrases, start, end):
            body = self.bodies.body_of(told.post, None, told.person.name)
            if self._chosen:
                change = PostChange(told.person, told.post, "appointed", told.start, told.end, "elected")
                self.ledger.change(change, body, start)
            else:
                self.ledger.hold_told(told, body)
        elected = {phrase.name_start for phrase in elected_with_posts(self.text, phrases, start, end)}
        pieces = labelled_clauses(self.text, start, end)
        for left, right in pieces:
            within = [phrase for phrase in phrases if left <= phrase.start < right] if len(pieces) > 1 else phrases
            labels = [role for role in roles if left <= role.start < right] if len(pieces) > 1 else roles
            row = is_row_of_titles(self.text, within, left, right)
            chosen = self._chosen and row
            self.headed.over.give_to(within)
            self._read_positions(
                [_as_before(phrase) if phrase.name_start in elected else phrase for phrase in within],
                left,
                listed=row,
                chosen="appointed" if chosen else None,
            )
            self._read_lists(within, labels, left, right, parted=len(pieces) > 1)
            self._chosen = self._chosen or chosen
        self._read_together(phrases, roles, start)

    def _read_together(self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int) -> None:
        """Enter the posts that people of a list have together."""
        for held in read_together(self.text, phrases, roles):
            at = self.bodies.body_of(held.post, self.bodies.here(held.person, start), held.person.name)
            if is_post(held.post, at):
                self.ledger.hold_told(held, at)

    def read_table(self, roles: Sequence[RoleMention], start: int, end: int) -> None:
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

    def _read_lists(
        self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int, *, parted: bool
    ) -> None:
        """Enter the posts that a list or label gives, as news where those chosen were just announced; else the careers.

        Of the labels of one sentence (``parted``) the next goes on with the body of the one before.
        """
        below_row = self.headed.in_row
        listed = list(self.headed.read(phrases, roles, start, end))
        if phrases and "：" in self.text[start:end]:
            told = {(held.person.name_start, held.post.start) for held in listed}
            in_line = read_inline_labels(self.text, phrases, roles, start, end)
            listed += [held for held in in_line if (held.person.name_start, held.post.start) not in told]
        labelled = self._labelled
        whose: OrganisationEntry | None = None
        last = self.bodies.last
        for held in listed:
            elected = elects(self.text, start, held.post.start)
            bare = held.post.organisation is None and held.post.start < held.person.name_start
            above = _of_label_above(labelled, held.post.label, start) if bare else None
            before = self.discourse.host() if elected else above
            whose = self.bodies.body_of(
                held.post,
                carried(self.bodies.registry, whose, held.post) if held.post.inherits else before,
                held.person.name,
            )
            if held is listed[0] and held.post.organisation is not None and held.person.start == held.person.name_start:
                last = whose  # the next row may go on with it, never with where somebody is besides
            if whose is not None and held.post.start < held.person.name_start:
                self._labelled = (end, whose, "" if bare or parted else held.post.label)
            if not is_post(held.post, whose) and not (elected and held.post.label.endswith("主席")):
                continue
            inside = held.post.organisation is None or held.post.start < max(start, held.person.name_start)
            given = self.list_mode.change if start <= held.post.start and self._is_given(held) else None
            if (self._chosen and inside) or elected or given:
                change = PostChange(held.person, held.post, given or "appointed", held.start, held.end, "elected")
                self.ledger.change(change, whose, start)
            else:
                self.ledger.hold_told(held, whose)
        if listed:
            self.bodies.last = last
        announced = announces(self.text, start, end)
        if announced:
            self.headed.take_heading(roles, start, end)
        goes_on = bool(listed) or "。" not in self.text[start:end]
        self._chosen = announced or (self._chosen and goes_on)
        if listed:
            self.careers.forget()
            if self.headed.in_row:
                self.careers.introduce(listed[0].person)
        elif phrases or not roles or not self._heads_names(roles[-1].end, end, below_row=below_row):
            self._read_careers(phrases, roles, start, end)
        if self.headed.alone is not None and roles and not (listed and self.headed.in_row):
            self.careers.introduce(self.headed.alone, in_sentences=True)

    def _is_given(self, held: HeldPost) -> bool:
        """Tell whether a line under the heading of a list of appointments gives a post: a label, or what alone stands behind a name."""
        edge = held.post.organisation[0] if held.post.organisation else held.post.start
        return held.post.start < held.person.name_start or (
            self.headed.in_row
            and (held.post.inherits or _ROW_BLANKS.fullmatch(self.text, held.person.name_end, edge) is not None)
        )

    def _heads_names(self, edge: int, end: int, *, below_row: bool) -> bool:
        """Tell whether the next line begins with a name, so that a line of posts is over it and not about whoever was told before.

        A name alone may be the next of a page on which posts stand below the names, unless the line before was a row.
        """
        if self.text[edge:end].strip(" \u3000\t\n：") or self.text.rfind(
            "。", end - _LONG_LINE, end
        ) >= self.text.rfind("\n", 0, end - 1):
            return False
        if self._is_below_name(edge):
            return False
        ahead = self.text[end : end + 80]
        begin = end + len(ahead) - len(ahead.lstrip(" \u3000\t\n"))
        index = bisect_left(self._name_starts, begin)
        if index == len(self._name_starts) or self._name_starts[index] != begin:
            return False
        line = self.text[self.names[index].end : self.text.find("\n", begin)]
        return below_row or bool(line.strip())

    def _opens_paragraph(self, phrases: Sequence[PersonPhrase], start: int) -> bool:
        """Tell whether a paragraph opens with the one person of its sentence, a comma and what they are (陶立群，南陵大学教授，…)."""
        text = self.text
        return (
            len({phrase.name for phrase in phrases}) == 1
            and (start == 0 or text[start - 1] == "\n")
            and not text[start : phrases[0].name_start].strip(" \u3000")
            and text.startswith("，", phrases[0].name_end)
        )

    def _is_below_name(self, edge: int) -> bool:
        """Tell whether a line of posts stands below a line of nothing but a name, as on the rest of its page (陶立群⏎总会计师)."""
        line = self.text.rfind("\n", 0, max(0, edge - 1)) + 1
        above = self.text.rfind("\n", 0, max(0, line - 1)) + 1
        index = bisect_left(self._name_starts, above)
        if line == 0 or index == len(self._name_starts) or self._name_starts[index] != above:
            return False
        return not _ASIDE.sub("", self.text[self.names[index].end : line]).strip()

    def _read_careers(
        self, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
    ) -> None:
        """Enter what somebody is or was; bodies of earlier years are not those that later bare posts mean."""
        last = self.bodies.last
        body: OrganisationEntry | None = None
        listed = self.list_mode.change is not None
        careers = list(self.careers.read(phrases, roles, start, end, listed=listed))
        said = list(read_said_of(self.text, phrases, roles, start, end, listed=listed))
        if said and self._opens_paragraph(phrases, start):
            self.careers.introduce(phrases[0], in_sentences=True)
        for held in chain(careers, said):
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

    def _read_positions(
        self, phrases: list[PersonPhrase], start: int, *, listed: bool = False, chosen: Change | None = None
    ) -> None:
        """Enter the posts of the people of a sentence, or of a line that only lists them; of those just ``chosen`` they are news."""
        previous: OrganisationEntry | None = None
        edge = start
        given = False
        for phrase in phrases:
            body: OrganisationEntry | None = None
            given = phrase.oblique and (
                (given and phrase.linked)
                or _FOR.search(self.text, max(start, phrase.start - 2), phrase.start) is not None
            )
            known = self.bodies.last
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
                post.listed = post.listed or (listed and post.organisation is None and post.end <= phrase.name_start)
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
                    if chosen and post.end <= phrase.name_start:
                        told = PostChange(
                            phrase, post, chosen, min(phrase.start, post.start), phrase.name_end, "elected"
                        )
                        self.ledger.change(told, at, start)
                        continue
                    self.ledger.hold(phrase, post, at)
            if first is not None and not phrase.shared:
                previous = first
            if given:
                self.bodies.last = known

    def _says_nothing_new(self, phrase: PersonPhrase, post: Post) -> bool:
        """Tell whether a bare title behind a name (赵乐际委员长) only repeats a post, or says nothing of a body."""
        if post.label == "总书记":
            return True
        if post.inherits or self.text[post.start - 1] in "（兼":
            return False
        if self.ledger.holds(phrase.name, post.label.lstrip("原前副")):
            return True
        return not is_implied(post) and phrase.end != post.start
