"""What one article tells of one person, as far as it helps to tell people apart."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from extractors.zh.roles import classify_role
from kg.identity.names import fold
from kg.identity.places import seat_of
from ontology.resources import role_kinds
from ontology.terms import KGR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.identity.organisations import Body
    from kg.identity.records import Post, Record
    from ontology.facts import Event


class Office(NamedTuple):
    """A post as compared: the body's key (empty where none is told), the post's concept or words, and its kind."""

    body: str
    post: str


class Held(NamedTuple):
    """An office with the days it was seen; ``past`` where the article says that it was over or ended."""

    office: Office
    first: str
    last: str
    past: bool


class Features(NamedTuple):
    """One person of one article. ``name`` is folded; dates are ISO texts, unknown ones empty."""

    article: str
    local: str
    name: str
    day: str
    held: tuple[Held, ...]
    companions: tuple[str, ...]
    """Folded names of those at the same events, or beside it in the article if there is no event."""
    leaders: tuple[str, ...]
    """Those among them whom the article names as leaders of the state."""
    events: tuple[str, ...]
    context: tuple[str, ...]
    """Keys of the bodies the article names."""
    told: tuple[tuple[str, str], ...] = ()
    """What the article says of the person itself: gender, ethnicity, birth."""


_LEADING_BODIES = frozenset(
    map(
        fold,
        (
            "中国共产党中央政治局",
            "中国共产党中央书记处",
            "中华人民共和国国务院",
            "中国共产党中央委员会",
            "中国共产党中央军事委员会",
            "全国人民代表大会常务委员会",
            "中国人民政治协商会议全国委员会",
            "中华人民共和国",
        ),
    )
)
_BUREAU = frozenset(map(fold, ("中国共产党中央政治局", "中国共产党中央书记处")))
_LEADING_POSTS = ("Chair", "Premier", "PartyGeneralSecretary", "StateCouncillor", "SecretaryGeneral", "President")
_PARTY_NAMES = (
    "中国国民党革命委员会",
    "中国民主同盟",
    "中国民主建国会",
    "中国民主促进会",
    "中国农工民主党",
    "中国致公党",
    "九三学社",
    "台湾民主自治同盟",
    "中华全国工商业联合会",
)
_PARTIES = frozenset(f"{party}{committee}" for party in _PARTY_NAMES for committee in ("", "中央委员会"))
_OTHER_LEADERS = frozenset(
    {Office("中华人民共和国最高人民法院", "Dean"), Office("中华人民共和国最高人民检察院", "ChiefProcurator")}
)
_OF_A_COUNTRY = frozenset({"StatePresident", "Premier", "PrimeMinister", "ForeignMinister", "Monarch"})
_PART_TIME = ("Independent", "Academician", "Member", "Supervisor", "Honorary")


def features_of(record: Record, bodies: Mapping[str, Body]) -> dict[str, Features]:
    """Give the features of every person of an article, by local id."""
    names = {person.id: fold(person.name) for person in record.persons}
    held: defaultdict[str, set[Held]] = defaultdict(set)
    for post in record.posts:
        if post.person in names:
            held[post.person].update(_held(post, bodies, record.day))
    at: defaultdict[str, set[str]] = defaultdict(set)
    present: defaultdict[str, set[str]] = defaultdict(set)
    for agent, _, event in record.part:
        if agent in names:
            at[agent].add(event)
            present[event].add(agent)
    events = {event.id: event for event in record.events}
    leaders = {local for local in names if any(is_national(each.office) for each in held[local])}
    context = tuple(sorted({body.key for body in bodies.values() if body.known}))
    traits = {
        person.id: tuple(sorted((trait.kind, trait.value) for trait in person.traits)) for person in record.persons
    }
    found: dict[str, Features] = {}
    for local, name in names.items():
        beside = {other for event in at[local] for other in present[event]} if at[local] else set(names)
        beside.discard(local)
        found[local] = Features(
            record.hash,
            local,
            name,
            record.day,
            tuple(sorted(held[local])),
            tuple(sorted({names[other] for other in beside} - {name})),
            tuple(sorted({names[other] for other in beside if other in leaders} - {name})),
            tuple(sorted({key for event in at[local] if event in events and (key := _event_key(events[event]))})),
            context,
            traits[local],
        )
    return found


@lru_cache(maxsize=1 << 16)
def is_national(office: Office) -> bool:
    """Tell whether an office is that of a leader of the Chinese state or party."""
    if office.body in _BUREAU or office in _OTHER_LEADERS:
        return True
    if office.body in _PARTIES:
        return office.post in ("Chairperson", "DemocraticPartyChair")
    return office.body in _LEADING_BODIES and any(word in office.post for word in _LEADING_POSTS)


@lru_cache(maxsize=1 << 16)
def sector_of(office: Office) -> str:
    """Give the walk of life of a full-time post (Company, Academic, Government …), or nothing."""
    if not office.body or any(word in office.post for word in _PART_TIME):
        return ""
    concept = office.post.removeprefix("副")
    found = role_kinds().get(KGR[concept]) if concept in KGR else None
    sector = str(found).rsplit("#", 1)[-1] if found else ""
    if sector in ("Academic", "Company", "Judicial"):
        return sector
    if sector in ("Party", "Government") and level_of(office) is not None and level_of(office) != 0:
        return "Government"
    return ""


@lru_cache(maxsize=1 << 16)
def post_key(role: str) -> tuple[str, bool]:
    """Give the words by which posts are compared (外长 = 外交部长), and whether the words call it a former one."""
    found = classify_role(role)
    text = fold(role)
    for word in ("候任", "当选", "已故", "时任", "代理", "现任", "原", "前"):
        text = text.removeprefix(word)
    if found.concept is None:
        return text, found.former
    concept = str(found.concept).rsplit("#", 1)[-1]
    return ("副" if found.deputy else "") + concept, found.former


def _held(post: Post, bodies: Mapping[str, Body], day: str) -> list[Held]:
    body = bodies.get(post.organisation or "")
    words, former = post_key(post.role)
    key = body.key if body is not None and body.known else ""
    if words in _OF_A_COUNTRY and (seat := seat_of(key)).level != 0 and not seat.country:
        key = ""
    ended = former or post.change == "removed" or post.end is not None
    first = str(post.start) if post.start else day
    last = str(post.end) if post.end else (first if post.change else day)
    return [Held(Office(key, words), min(first, last), max(first, last), ended)]


def _event_key(event: Event) -> str:
    if event.generic or event.date is None or event.date.precision != "day":
        return ""
    return f"{event.date} {fold(event.name)}"


@lru_cache(maxsize=1 << 16)
def level_of(office: Office) -> int | None:
    """Give the level of the body of an office: 0 central, 1 province, 2 city, 3 county, 4 below."""
    return seat_of(office.body).level if office.body else None
