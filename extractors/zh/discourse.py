"""What an article has told so far: its people, bodies, events and dates, for the rules that read on."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from extractors.zh.event_entries import EventEntry
from extractors.zh.event_kinds import GENERIC, is_event_head
from extractors.zh.event_names import (
    ANY_MEETING,
    OF_SESSION,
    OWN_EVENT,
    SESSIONS,
    core_of,
    may_mean,
)
from extractors.zh.event_reference import EventReference
from extractors.zh.events import EventMention, find_events
from extractors.zh.headlines import site_of
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.page_owner import leading_body
from extractors.zh.short_companies import is_short_company

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from extractors.zh.dates import DateMention
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.people import PersonPhrase
    from ontology.dates import PartialDate
    from ontology.facts import EventType

_GONE_TO = re.compile(r"来到|前往|深入|走进|赴")
_RECENT = 200
_DATE_BEHIND = 30
_start = attrgetter("start")
_PASSING = 200
_AT_MEETING = re.compile(r"在([^，。；：]{4,40}?(?:大会|会议|年会|理事会))上")
"""The meeting of a body at which a headline's words were said (在某协会五届二次会员大会上的讲话)."""
_ELECTS = re.compile(
    r"换届|选举|会员(?:代表)?(?:大会|会议)|代表大会|理事会|监事会|董事会|股东大?会|成立大会|全委会|全体会议"
)
"""What the name of a meeting says that fills the posts of who holds it."""
_COUNCIL = re.compile(
    r"(?:第?[一二三四五六七八九十\d]+届)?(?:第?[一二三四五六七八九十\d]+次)?(?:常务)?(?:理事会|监事会|会员代表|会员|主席团|委员会|执行委员会|执委会)$"
)
"""What of a body meets (理事会): its posts are those of the body."""


class Discourse:
    """The state that reading an article builds up."""

    def __init__(self, text: str, title: str, registry: OrganisationRegistry, dates: list[DateMention]) -> None:
        """Start with nothing read; the headline only helps to name what the text tells."""
        self.text = text
        self.title = title
        self.registry = registry
        self.dates = dates
        self._dated = [mention for mention in dates if mention.date is not None]
        self._dated_to_day = [mention for mention in self._dated if mention.date and mention.date.day is not None]
        self.events: list[EventEntry] = []
        self._item = 0
        self._turn = 0
        self.topic: EventEntry | None = None
        self.current: EventEntry | None = None
        self._title_mentions = [m for m in find_events(title, 0, len(title)) if not m.generic]
        self.title_events = [m.name for m in self._title_mentions]
        self._host: OrganisationEntry | None = None
        self._item_by_item = False
        """Whether the article tells one item after another, each of other bodies."""
        self.published: PartialDate | None = None
        """When the article was published, where that is known."""
        self.named: EventMention | None = None
        """The last event that was named without telling of anybody's part in it."""
        self.introduced: set[str] = set()
        """Who was named with a post."""
        self.commentators: set[str] = set()
        """Who was named as one whom the press asks what to think."""
        self.interviews: tuple[str, str] | None = None
        """What stands around the words for interviews with one paper, and with the press; read when first asked for."""
        self.afar: set[str] = set()
        """Who sent a letter."""
        self.roster_due = False
        self.roster_session: EventEntry | None = None
        """The session of which the list that is due gives those who came (出席开幕式的有：)."""
        self.hosts: list[PersonPhrase] = []
        """Who held the last talks (在会见罗永康时，双方表示… leaves the host out)."""
        self.actors: list[PersonPhrase] = []
        """Who acted last, for 他 and 她."""

    def date_before(self, position: int, floor: int, *, any_precision: bool = False) -> DateMention | None:
        """Give the last date that stands between ``floor`` and ``position``, known to the day unless any precision will do."""
        told = self._dated if any_precision else self._dated_to_day
        index = bisect_left(told, position, key=_start) - 1
        return told[index] if index >= 0 and told[index].start >= floor else None

    def resolve_event(self, mention: EventMention, sentence: int) -> EventEntry | None:
        """Give the event that words mean: one told before, or a new one. ``None`` where 会议 has nothing to refer to."""
        entry = EventReference(self).known(mention)
        if entry is None:
            if (
                mention.generic
                and core_of(mention.name) not in SESSIONS
                and (mention.pattern in ("generic", "loose") or core_of(mention.name) in ANY_MEETING)
            ):
                told = self.current
                return (
                    told
                    if told is None or self.named is None or EventReference(self).fits(core_of(mention.name), told)
                    else None
                )
            entry = EventEntry([mention.name, *self._whole_session(mention)], mention.type)
            entry.sessions = OF_SESSION.get(mention.held, ())
            self.events.append(entry)
        elif mention.name not in entry.forms:
            entry.forms.append(mention.name)
        entry.mentions.append((mention.start, mention.end))
        if mention.place and entry.place is None:
            entry.place = mention.place
        if entry.date is None:
            self.date_event(entry, self._told_behind(mention) if mention.pattern == "held" else mention.start, sentence)
        if entry.date is None and self.topic is not None and self.topic.end_date is None and len(entry.forms) > 1:
            whole = [form + core_of(mention.name) for form in self.topic.forms]
            entry.date = self.topic.date if entry.forms[1] in whole else None
        return entry

    def _told_behind(self, mention: EventMention) -> int:
        """Give the position up to which a day behind an event that was held is its own: that of the first one, or of none."""
        index = bisect_left(self._dated_to_day, mention.end, key=_start)
        behind = self._dated_to_day[index].start if index < len(self._dated_to_day) else -1
        return behind + 1 if mention.end <= behind <= mention.end + _DATE_BEHIND else mention.end

    def attended_event(self, mention: EventMention, sentence: int) -> EventEntry | None:
        """Give the event somebody takes part in; where 会议 refers to none told so far, the one just named in passing, or its own."""
        entry = self.resolve_event(mention, sentence)
        if entry is not None or OWN_EVENT.search(mention.name) is None:
            return entry
        named = self.named
        if named is None or mention.start - named.end > _PASSING or not may_mean(core_of(mention.name), named):
            named = mention
        entry = EventEntry(
            list(dict.fromkeys([named.name, mention.name])), named.type, mentions=[(mention.start, mention.end)]
        )
        self.date_event(entry, mention.start, sentence)
        self.events.append(entry)
        return entry

    def _whole_session(self, mention: EventMention) -> list[str]:
        """Give what a session is called in full (南陵论坛开幕式), where the meeting it opens or closes was told just before."""
        core = core_of(mention.name)
        if core not in SESSIONS:
            return []
        named = self.named.name if self.named and mention.start - self.named.end <= _PASSING else None
        named = None if named is None or is_event_head(named) else named
        topic = self.topic.forms[0] if self.topic and self.topic.sessions else self.topic.name if self.topic else None
        whole = named or topic
        if whole is None or GENERIC.fullmatch(whole) or whole.endswith(tuple(SESSIONS)):
            return []
        return [whole + core]

    def headline_event(self, span: tuple[int, int], sentence: int) -> EventEntry | None:
        """Open the one event that the headline names, where somebody speaks or presides before the text has named any."""
        if self.current is not None or len(self._title_mentions) != 1:
            return None
        mention = self._title_mentions[0]
        entry = self.open_event(mention.name, mention.type, span, sentence)
        self.focus(entry, topic=True)
        return entry

    def name_by_headline(self, entry: EventEntry, mention: EventMention) -> None:
        """Call a meeting that the text names by nothing else (主持召开座谈会) what the headline calls its one event of the kind."""
        alone = self.current is None and len(self._title_mentions) == 1 and len(entry.forms) == 1
        if alone and self._title_mentions[0].name.endswith(core_of(mention.name)):
            entry.also_called(self._title_mentions[0].name)

    def host(self) -> OrganisationEntry | None:
        """Give the body that meets: the one whose name opens the name of the topic or the headline."""
        if self._host is None:
            told = [*map(leading_body, self.topic.forms)] if self.topic else []
            if self._item_by_item and not any(told) and self.topic is not None and self.topic.held_by is not None:
                return self.topic.held_by
            at = _AT_MEETING.search(self.title)
            named = (leading_body(self.title), site_of(self.title), leading_body(at[1]) if at else None)
            found = next((form for form in (*told, *named) if form), None)
            if found is not None:
                whole = found[: m.start()] if (m := _COUNCIL.search(found)) else ""
                self._host = self.registry.resolve(whole if ends_strongly(whole) else found, 0)
            elif self.topic is not None and self.topic.held_by and is_short_company(self.topic.held_by.name):
                return self.topic.held_by
        return self._host

    def elector(self) -> OrganisationEntry | None:
        """Give the body told to hold the meeting at which it fills its posts (商会召开换届大会。陶立群当选会长)."""
        topic = self.topic
        if topic is None or not any(_ELECTS.search(form) for form in topic.forms):
            return None
        return topic.held_by

    def site(self) -> OrganisationEntry | None:
        """Give the body whose page the article is, if its headline names it apart."""
        form = site_of(self.title)
        return self.registry.resolve(form, 0) if form else None

    def open_event(self, name: str, kind: EventType, span: tuple[int, int], sentence: int) -> EventEntry:
        """Open an event that a clause itself describes (a visit, talks), or give the one of the same name."""
        same = _GONE_TO.sub("到", name)
        for entry in self.events[-_RECENT:]:
            if any(_GONE_TO.sub("到", form) == same for form in entry.forms):
                return entry
        entry = EventEntry([name], kind, mentions=[span])
        self.date_event(entry, span[1], sentence)
        self.events.append(entry)
        return entry

    def date_event(self, entry: EventEntry, position: int, sentence: int) -> None:
        """Date an event by the last day its sentence tells before a position."""
        found = self.date_before(position, sentence)
        if found is not None:
            entry.date, entry.end_date = found.date, found.end_date

    def make_session(self, entry: EventEntry) -> None:
        """Make an event a session of the article's topic, unless it is the topic or belongs to another."""
        if self.topic is not None and entry is not self.topic and entry.part_of is None and self.topic.part_of is None:
            entry.part_of = self.topic

    def focus(self, entry: EventEntry, *, topic: bool) -> None:
        """Make an event the one that speeches belong to; a topic stays so over the paragraph's end."""
        self.current = entry
        self._turn += 1
        entry.turn = self._turn
        if topic or self.topic is None:
            self.topic = entry

    def begin_item(self) -> None:
        """Forget the event under way: another piece of news begins."""
        self.topic = self.current = self.named = self._host = None
        self._item_by_item = True
        self.actors, self.hosts = [], []
        self._item = len(self.events)

    def gathering(self) -> EventEntry | None:
        """Give what formal words belong to where a visit is under way: the meeting or ceremony told since it began."""
        if self.current is None or self.current.type != "visit":
            return None
        for entry in self.recent():
            if entry is self.current or self._turned_back(entry):
                return None
            if entry.type in ("meeting", "ceremony", "lecture"):
                return entry
        return None

    def _turned_back(self, entry: EventEntry) -> bool:
        """Tell whether the visit under way was told of again after a meeting on it, by another day."""
        return self.current is not None and entry.turn < self.current.turn

    def talks_with(self, name: str) -> EventEntry | None:
        """Give the last talks in which somebody takes part."""
        return next((entry for entry in self.recent() if entry.type == "talks" and name in entry.people), None)

    def all_of(self, kinds: Container[str]) -> list[EventEntry]:
        """Give the events of these types told so far in which somebody takes part who takes part in the one under way.

        A meeting that is not the first told may be one that somebody only spoke of.
        """
        people = self.current.people if self.current else set()
        told = [entry for entry in self.recent() if entry.type in kinds and entry.people & people][::-1]
        return [entry for entry in told if entry is told[0] or entry is self.current or entry.type != "meeting"]

    def last_of(self, kind: EventType, word: str = "") -> EventEntry | None:
        """Give the last event of a type: one whose name has the word, if any has."""
        told = [entry for entry in self.recent() if entry.type == kind]
        return next((entry for entry in told if word in entry.name), told[0] if told else None)

    def recent(self) -> Iterator[EventEntry]:
        """Give the events told, the last first, as far back as words refer; no word refers to another piece of news."""
        return islice(reversed(self.events), min(_RECENT, len(self.events) - self._item))
