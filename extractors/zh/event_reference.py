"""Which event told before words mean: by its name or a part of it, by its kind (会议, 座谈会), by what it opened with (开幕式)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.event_kinds import GENERIC, event_type, is_event_head
from extractors.zh.event_names import (
    ANY_MEETING,
    SESSIONS,
    core_of,
    parts_of,
    same_event,
)

if TYPE_CHECKING:
    from extractors.zh.discourse import Discourse
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.events import EventMention

_CONVENED = frozenset({"召开", "举行", "举办", "主持召开", "组织召开", "组织", "开展"})
"""Verbs whose object is an event of its own (随后召开培训会), even where a name before ends in the same word."""
_CONVENED_NEXT = re.compile(
    r"(?:随后|随即|之后|会后|其后|接着|同期|同日|当天|当日|当晚|上午|下午|[0-9]日)(?:还|又)?(?:组织)?(?:召开|举行|举办)的?$|(?:[0-9]日(?:[上下]午)?|[上下]午|随后|会后)，$"
)
"""Before an event that follows the one told, whose name may end in the same words (随后召开的第一次理事会)."""
_AFTER_VISIT = frozenset({"座谈会", "汇报会", "交流会", "见面会", "座谈"})
"""Sessions that follow a visit, so that each visit has its own."""
_CONTESTS = frozenset({"比赛", "竞赛", "大赛", "赛事", "决赛"})
"""Words that mean the contest under way, whatever it is called."""
_SHOWS = frozenset({"晚会", "盛典", "庆典", "典礼"})
"""What a ceremony under way is called too (颁奖礼…，晚会由…主持)."""
_TALKS_TOLD = frozenset({"会谈", "会见", "会晤"})
"""What others join means the talks under way, whatever they were called (拜访…，…参加会谈)."""
_OF_YEAR = re.compile(r"((?:19|20)\d\d)年(?:年末|年底|年初|岁末|末|底|初)?的")
"""The year of which an event is said to be (2013年年末的新年茶话会)."""


class EventReference:
    """Finds the event of one article that a mention means."""

    def __init__(self, discourse: Discourse) -> None:
        """Take what the article has told so far."""
        self.discourse = discourse

    def known(self, mention: EventMention) -> EventEntry | None:
        """Give the event told before that words mean, ``None`` where they mean none."""
        name = mention.name
        if (
            mention.generic
            and self.discourse.current
            and any(form.endswith(core_of(name)) for form in self.discourse.current.forms)
        ):
            return self.discourse.current
        for entry in self.discourse.recent():
            if name in entry.forms and not (mention.generic and self._of_visit_before(entry, mention)):
                return entry
        if mention.generic:
            core = core_of(name)
            if core in SESSIONS:
                return self._session(core)
            if core in ANY_MEETING:
                return (
                    self.discourse.current
                    if self.discourse.current and self.fits(core, self.discourse.current)
                    else self._last_fitting(core)
                )
            if core.endswith("活动") and event_type(core) == "visit":
                return self.discourse.last_of("visit")
            if (
                core in _CONTESTS
                and self.discourse.current is not None
                and any("赛" in form for form in self.discourse.current.forms)
            ):
                return self.discourse.current
            tails = ("全会", "全体会议") if core == "全会" else (core,)
            for entry in self.discourse.recent():
                if self._of_visit_before(entry, mention):
                    continue
                if any(part.endswith(tails) for form in entry.forms for part in parts_of(form)):
                    return entry
            joins = core in _TALKS_TOLD and mention.verb in ("参加", "出席", "陪同")
            if (
                self.discourse.current is not None
                and event_type(core) == self.discourse.current.type
                and (mention.pattern != "object" or joins)
            ):
                return self.discourse.current
            return None
        follows = _CONVENED_NEXT.search(self.discourse.text, max(0, mention.start - 12), mention.start) is not None
        year = _OF_YEAR.search(name)
        shown = self.discourse.current is not None and self.discourse.current.type in ("ceremony", "activity")
        if name in _SHOWS and shown and mention.verb not in _CONVENED:
            return self.discourse.current
        for entry in self.discourse.recent():
            if year and entry.date is not None and entry.date.year != int(year[1]) and year[1] not in entry.name:
                continue
            for form in entry.forms:
                if GENERIC.fullmatch(form) or (follows and "暨" in form):
                    continue
                if len(name) >= 4 and (form.endswith(name) or name.endswith(form)):
                    return entry
                if len(name) >= 4 and not follows and any(part.endswith(name) for part in parts_of(form)):
                    return entry
                if form.endswith(name) and is_event_head(name) and mention.verb not in _CONVENED:
                    return entry
                if same_event(form, name) or form in parts_of(name) or (not follows and name in parts_of(form)):
                    return entry
        return None

    def _session(self, core: str) -> EventEntry | None:
        """Give the session that 开幕式 and the like mean: one told by that name, or the event that was said to have opened."""
        for entry in self.discourse.recent():
            if any(form.endswith(core) for form in entry.forms):
                return entry
            if core in entry.sessions:
                entry.forms.append(entry.forms[0] + core)
                return entry
        return None

    def _of_visit_before(self, entry: EventEntry, mention: EventMention) -> bool:
        """Tell whether a session (座谈会) belongs to a visit of another paragraph, and this one to the visit told since."""
        paragraph = self.discourse.text.rfind("\n", 0, mention.start) + 1
        if core_of(mention.name) not in _AFTER_VISIT or any(start >= paragraph for start, _ in entry.mentions):
            return False
        since = self.discourse.events[self.discourse.events.index(entry) + 1 :]
        return any(e.type == "visit" and any(start >= paragraph for start, _ in e.mentions) for e in since)

    def fits(self, core: str, entry: EventEntry) -> bool:
        """Tell whether a word for any meeting or activity can mean an event, by its type."""
        if core in ("会议", "大会") or (core in ("会", "会上") and self.discourse.named is not None):
            return entry.type not in ("visit", "talks")
        return core != "活动" or entry.type in ("activity", "ceremony", "visit", "talks")

    def _last_fitting(self, core: str) -> EventEntry | None:
        found = next((entry for entry in self.discourse.recent() if self.fits(core, entry)), None)
        return found or (self.discourse.topic if self.discourse.named is None else None)
