"""Assembly: the one place that looks at people, posts, bodies and events together and makes facts of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extractors.zh.appointment_verbs import heads_changes
from extractors.zh.appointments import ListMode, PostChange, read_appointments
from extractors.zh.bodies_apart import resolve_apart
from extractors.zh.carried_bodies import carried, is_department
from extractors.zh.congress_bodies import elected_body
from extractors.zh.convening_bodies import convening_body
from extractors.zh.discourse import Discourse
from extractors.zh.groups import read_groups
from extractors.zh.headlines import is_headline
from extractors.zh.held_posts import HeldPosts
from extractors.zh.ledger import Ledger
from extractors.zh.named_people import honoured
from extractors.zh.normalise import simplify
from extractors.zh.occurrences import person_occurrences
from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
from extractors.zh.participation import read_participation
from extractors.zh.people import PersonPhrase, find_phrases
from extractors.zh.places import find_places
from extractors.zh.post_bodies import PostBodies
from extractors.zh.post_labels import is_post, labels_that_drop
from extractors.zh.reorganisations import find_reorganisations
from extractors.zh.rosters import RosterReader
from extractors.zh.sentences import after_last
from extractors.zh.triggers import find_triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.careers import HeldPost
    from extractors.zh.dates import DateMention
    from extractors.zh.layout import Layout
    from extractors.zh.name_mentions import NameMention
    from extractors.zh.normalise import NormalText
    from extractors.zh.reorganising_passages import Reorganised
    from extractors.zh.roles_in_text import RoleMention
    from extractors.zh.triggers import Trigger
    from ontology.articles import Article
    from ontology.dates import PartialDate
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
_RANK = re.compile(r"^(?:副|常务|执行|第一|名誉|联合|轮值)+")
_HEADS_OF_GROUPS = ("主任", "主任委员", "组长", "主席")
_ELECTED = re.compile(r"当选|被选|补选|选举|推选")
_DECIDED = 16
"""How far before somebody stands the decision on them (中央军委决定陶立群出任…)."""
_VERB = 40
"""Within how many characters behind somebody the verb stands that says that they were elected."""
_NEWS_DAYS = 400
_CLAUSE = 300
"""How far back the date of a change of bodies is looked for."""
_APPROVED = re.compile(r"经[^，。；]{2,16}?(?:批准|同意|批复|决定)后?，?")
_NOT_THEN = re.compile(r"[，；：]|后$|随后|之后|后来|以来|至今|成立|创[建办]|始建")
"""What between a date and a change of bodies says that the date is of something else."""
_CLEAR = frozenset({"chair", "attend", "talk"})


def _beside(label: str, head: str) -> bool:
    """Tell whether a post is at the body of the head just told: its deputies, and who sits there besides (由A任主任、B任委员)."""
    plain = _RANK.sub("", label)
    return plain == _RANK.sub("", head) or (plain in ("委员", "成员", "组员") and head.endswith(_HEADS_OF_GROUPS))


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
        self.discourse.published = article.published
        self.bodies = PostBodies(self.discourse)
        self.ledger = Ledger(article, normal, self.discourse)
        self.list_mode = ListMode(heads_changes(headline := f"{title.strip()}\n", 0, len(headline)))
        self.held = HeldPosts(self.discourse, self.bodies, self.ledger, self.list_mode, layout.rows, names)
        self.rosters = RosterReader(self.discourse, layout)
        self.published = article.published
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
        if self.held.tables.covers(start, end):
            self.held.read_table(roles, start, end)
            return
        triggers = find_triggers(self.text, start, end)
        self.bodies.open_sentence(convening_body(self.text, triggers, start), start)
        self.held.read(phrases, roles, start, end)
        grouped = read_groups(self.text, phrases, start)
        for held in grouped:
            self.ledger.hold_told(held, self.bodies.body_of(held.post, None, held.person.name))
        silent = not self._read_changes(phrases, roles, grouped, start, end)
        in_roster, parts = self.rosters.read(phrases, start, end)
        acted = False
        for told in parts if in_roster else read_participation(self.discourse, phrases, triggers, start, end):
            self.ledger.take_part(told)
            acted = True
        if not (silent or acted) and len(phrases) == 1:
            self.discourse.actors = phrases
        self._note_unread(triggers if silent and not acted else [])
        self.bodies.close_sentence(start, end)
        if "\n" in self.text[end - 1 : end + 1]:
            self.discourse.current = self.discourse.topic
            self.discourse.actors = []

    def _read_changes(
        self,
        phrases: Sequence[PersonPhrase],
        roles: Sequence[RoleMention],
        grouped: Sequence[HeldPost],
        start: int,
        end: int,
    ) -> bool:
        """Enter the posts given and lost, but those of ``grouped``, who hold them; tell whether there are any."""
        told = False
        body: OrganisationEntry | None = None
        head = ""
        for change in read_appointments(self.text, phrases, roles, start, end, self.list_mode):
            if change.post.label in labels_that_drop("change") or any(h.post.end == change.post.end for h in grouped):
                continue
            beside = body is not None and change.post.organisation is None and _beside(change.post.label, head)
            head = change.post.label if not beside else head
            part = is_department(self.text, change.post)
            if change.post.organisation is not None and self.text[slice(*change.post.organisation)] == "理事会":
                part = body is not None  # 供销社党委书记、理事会主任
            chosen = self._chosen_for(change)
            at = chosen or self.bodies.body_of(
                change.post,
                carried(self.bodies.registry, body, change.post)
                if change.post.inherits or part or beside
                else self.bodies.engager(change.person, change.post)
                or self.bodies.convener(change.start)
                or self.discourse.host()
                or self.discourse.elector(),
                change.person.name,
            )
            if not part:
                body = at
            stands = change.rule == "become" and (
                self._reports or (self._long_past(change.start, start) and not self._is_chosen(change, start))
            )
            if (change.rule == "held-by" or stands) and is_post(change.post, at):
                self.ledger.hold_told(change, at)
            elif change.rule == "held-by" or stands:
                continue
            else:
                self.ledger.change(change, at, start)
            told = True
        return told

    def _chosen_for(self, change: PostChange) -> OrganisationEntry | None:
        """Give the body of which a congress told before fills a post that is printed without one."""
        post = change.post
        if post.organisation is not None or change.change == "removed":
            return None
        form = elected_body(self.text, post.start, post.label)
        return self.bodies.registry.resolve(form, post.start) if form else None

    def _opens_piece(self, start: int, end: int) -> bool:
        """Tell whether a sentence opens another piece of news: behind a bullet, or as a headline of its own in a digest."""
        first = self.text[start]
        if self._digest and (first in _CAPTIONS or first in _BULLETS or is_headline(self.text, start, end)):
            return True
        if first in _CAPTIONS:
            line = self.text[start : self.text.find("\n", start)]
            return line.rstrip().endswith("。") and _PIECE.match(self.text, start, end) is not None
        return first in _BULLETS and (self.discourse.topic is None or _PIECE.match(self.text, start, end) is not None)

    def _long_past(self, position: int, start: int) -> bool:
        """Tell whether the sentence tells of a year well before the article: then it is a career, not news."""
        told = self.discourse.date_before(position, start, any_precision=True)
        if told is None or told.date is None or self.published is None:
            return False
        return (self.published.latest - told.date.earliest).days > _NEWS_DAYS

    def _is_chosen(self, change: PostChange, start: int) -> bool:
        """Tell whether somebody was elected or a body decided on them, which is no career however long ago."""
        decided = self.text.rfind("决定", max(start, change.person.start - _DECIDED), change.person.start)
        return (
            decided >= 0
            or _ELECTED.search(
                self.text, change.person.name_end, min(change.post.start, change.person.name_end + _VERB)
            )
            is not None
        )

    def _note_unread(self, triggers: list[Trigger]) -> None:
        """Record verbs that made no fact, and what stands where a post should."""
        for trigger in triggers:
            if trigger.kind in _CLEAR:
                self.ledger.note("unread_trigger", trigger.start, trigger.end, trigger.kind)
        for start, end in self.list_mode.unknown:
            self.ledger.note("unknown_role", start, end, "appoint")
        self.list_mode.unknown.clear()

    def _date_of_change(self, told: Reorganised) -> PartialDate | None:
        """Give the date in the clause of what became of a body, or right before it."""
        far = max(0, told.verb - _CLAUSE)
        floor = after_last(self.text, "。；\n", far, told.verb)
        found = self.discourse.date_before(told.verb, floor, any_precision=True)
        if found is None:
            return None
        between = _APPROVED.sub("", self.text[found.end : told.verb].lstrip("），"))
        return None if _NOT_THEN.search(between) else found.date

    def facts(self) -> ArticleFacts:
        """Give what was read."""
        whole = [name for name in self.names if len(name.name) == name.end - name.start]
        places = {(name.start, name.end): name.name for name in whole}
        self.ledger.name_people(places[place] for place in honoured(self.text, list(places)))
        self.ledger.mention_people(person_occurrences(self.text, self.names, self.roles))
        changes = list(find_reorganisations(self.text))
        for told, old, new in resolve_apart(self.text, self.discourse.registry, changes):
            self.ledger.reorganise(told, old, new, self._date_of_change(told))
        return self.ledger.facts()
