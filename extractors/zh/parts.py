"""Who takes which part in an event, and where reading a sentence stands: what the readers of participation share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extractors.zh.discourse import Discourse
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.events import EventMention
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.people import PersonPhrase
    from extractors.zh.triggers import Trigger
    from ontology.facts import Relation

AFTERWARDS = re.compile(r"[^，。；：]{0,8}(?:结束)?后，")
"""The beginning of a sentence that tells of a visit after the talks under way."""
AND_THEN = re.compile(
    r"并(?=(?:共同|一道|一同|联合)*(?:主持|出席|见证|签署)|主持|召开|发表|作|讲话|出席|参加|会见|看望|慰问)|时(?=主持召开)"
)
"""What opens the next deed of those who visit or talk, in the same clause."""
AND_MORE = re.compile(r"，(?:并|还|随后|之后|而后|然后|同时|又|一同|一道|共同)")
"""What opens another clause about those who visit or talk."""
TOGETHER = re.compile(r"，?(?:并|还|随后|之后|又)*(?:共同|一同|一道|一起)")
"""What opens a clause about both sides of talks."""
CLAUSE_EDGE = re.compile(r"[，；：]")
_WHERE_HELD = re.compile(r"(?:[在于][^，。；：]{1,14}|[^，。；：]{2,34}?)(?:举行|召开|举办|主办|承办)的")
_ASKED_OF = re.compile(
    r"(?:贯彻|落实|按照|按|根据|依照|依据|遵照|围绕|符合|满足|达到|响应|适应|对标|对照|结合|执行|遵循)[^，。；：]{0,40}$"
)
"""What makes 要求 a noun (为贯彻落实国务院要求，…)."""
_PAUSES = str.maketrans("", "", "，\n")
CLAUSE_END = re.compile(r"[，。；：]")
_NEXT_OBJECT = re.compile(r"[、和及与](?:[^，。；：、]{0,6})?")
"""Between two events that a verb has both (出席启动仪式和南陵论坛)."""
RELATION: dict[str, Relation] = {
    "attend": "attended", "chair": "chaired", "speak": "spoke", "say": "spoke", "visit": "attended", "talk": "attended",
}  # fmt: skip
"""What the verbs of each kind make of somebody."""


@dataclass(frozen=True, slots=True)
class Part:
    """One agent's part in one event, before identifiers are given; evidence as a range of the working text."""

    agent: PersonPhrase | OrganisationEntry
    relation: Relation
    event: EventEntry
    start: int
    end: int
    rule: str


@dataclass(slots=True)
class Walk:
    """Where reading a sentence stands: who is about to act, who acted last."""

    group: list[PersonPhrase] = field(default_factory=list)
    outer: list[PersonPhrase] = field(default_factory=list)
    last: list[PersonPhrase] = field(default_factory=list)
    acted: bool = False
    guests: list[PersonPhrase] = field(default_factory=list)
    """Who is met in a clause whose host is told next (在会见陶立群时，…)."""
    escorts: list[PersonPhrase] = field(default_factory=list)
    """Who goes along on the visit that is told next (在陶立群陪同下，…)."""
    met: int = -1
    """Up to where those stand who are met, behind whom the hosts do something more (会见陶立群，并出席签约仪式)."""
    speech: int = -1
    deaf: int = -1
    """Up to where verbs belong to the object of a visit or talk (会见来华出席论坛的…)."""
    event: EventEntry | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """A verb with those who do what it says and the events that are its object."""

    trigger: Trigger
    agents: list[PersonPhrase]
    objects: list[EventMention]


@dataclass(slots=True)
class Scene:
    """One sentence as it is read: what stands in it, what was told before it, and where reading it stands."""

    discourse: Discourse
    phrases: list[PersonPhrase]
    triggers: list[Trigger]
    mentions: list[EventMention]
    start: int
    end: int
    walk: Walk = field(default_factory=Walk)
    used: set[int] = field(default_factory=set)
    """Where the events begin that a verb has taken as its object."""

    @property
    def text(self) -> str:
        """The working text of the whole article."""
        return self.discourse.text

    def take(self, mentions: Iterable[EventMention]) -> None:
        """Note that a verb has these events as its object."""
        self.used.update(mention.start for mention in mentions)

    def acted(self, agents: list[PersonPhrase]) -> None:
        """Note that these people have acted."""
        mark_acted(self.discourse, self.walk, agents)


def mark_acted(discourse: Discourse, walk: Walk, agents: list[PersonPhrase]) -> None:
    """Note that these people have acted; they are whom 他 and a verb without a subject mean next."""
    walk.last, walk.acted = agents, True
    discourse.actors = agents


def part_of_agent(agent: PersonPhrase, trigger: Trigger, event: EventEntry, stop: int, rule: str) -> Part:
    """Give the part of one agent that a verb tells; its evidence reaches from the agent or the verb to ``stop``."""
    return Part(
        agent, RELATION[trigger.kind], event, min(agent.name_start, trigger.start), max(stop, agent.name_end), rule
    )


def event_objects(
    trigger: Trigger, mentions: list[EventMention], triggers: list[Trigger], text: str
) -> list[EventMention]:
    """Give the events that stand as the object of a verb: the next one in its clause, and those listed with 、 or 和."""
    following = [
        m
        for m in mentions
        if m.start >= trigger.end - 1
        or m.start <= trigger.start < trigger.end <= m.end
        or trigger.start < m.start < m.end < trigger.end
    ]
    if not following:
        return []
    first = following[0]
    held = _WHERE_HELD.match(text, trigger.end, first.start)
    begin = held.end() if held else trigger.end
    gap = text[begin : first.start]
    if len(gap) > 12 or CLAUSE_END.search(gap) or any(begin <= t.start < first.start for t in triggers):
        return []
    objects = [first]
    for mention in following[1:]:
        gap = text[objects[-1].end : mention.start]
        if not _NEXT_OBJECT.fullmatch(gap):
            break
        objects.append(mention)
    return objects


def in_one_breath(words: str) -> str:
    """Give the words of a clause as the name of an event has them: without commas and line ends."""
    return words.translate(_PAUSES)


def is_noun_of_asking(text: str, start: int, position: int) -> bool:
    """Tell whether 要求 at a position is a noun: what somebody acts on (为贯彻落实国务院要求，…)."""
    return text.startswith("要求", position) and _ASKED_OF.search(text, start, position) is not None
