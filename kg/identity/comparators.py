"""Named comparators: each weighs one kind of evidence for or against two profiles of one name being one person.

A weight is a logarithm to base 10 of a likelihood ratio, set by hand and checked against annotated articles: +1 makes
"one person" ten times as likely. A comparator that has nothing to say gives nothing. ``SAME`` is what the sum must
reach for two profiles to be joined; what falls short of it by less than ``DOUBT`` is put before a human.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import TYPE_CHECKING, NamedTuple

from kg.identity.features import is_national, sector_of
from kg.identity.local_clues import chamber_of, county_named
from kg.identity.names import foreign_rarity, is_foreign, name_rarity
from kg.identity.places import is_international, seat_of
from kg.identity.profiles import Span
from kg.identity.ranks import LEADERS, holders, rarity
from kg.identity.short_names import is_abroad, near

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.identity.features import Office
    from kg.identity.profiles import Profile

SAME = 2.0
DOUBT = 1.5

_MONTHS = 60
"""Days within which nobody goes over to another walk of life without an article that says so."""
_MANY = 8
"""Articles from which on somebody counts as well known."""
_TELLING_POSTS = frozenset(
    {"StatePresident", "Premier", "PrimeMinister", "ForeignMinister", "CongressChairman", "StateCouncillor", "Monarch"}
)
_YEARS = 2
"""Years after which a head of a country that is heard of again elsewhere is somebody else as likely as not."""
_HEADS = frozenset({"StatePresident", "Premier", "PrimeMinister", "ForeignMinister"})
_CHIEFS = frozenset({"StatePresident", "Premier", "PrimeMinister"})
_LEADS = frozenset({"SecretaryGeneral", "Chairperson", "AssociationDirector", "CompanyPresident", "CouncilChair"})
_EQUALLY_LIKELY = 5.5
"""Rarity (-log10) of a name at which two bearers in a large collection are as likely one person as two."""


class Finding(NamedTuple):
    """What one comparator found: its name, its weight, and the things it rests on."""

    comparator: str
    weight: float
    what: tuple[str, ...] = ()


def compare(one: Profile, other: Profile) -> list[Finding]:
    """Give all findings about two profiles of one name."""
    return [finding for comparator in COMPARATORS for finding in comparator(one, other)]


def total(findings: list[Finding]) -> float:
    """Sum up the weights."""
    return round(sum(finding.weight for finding in findings), 3)


def name(one: Profile, other: Profile) -> list[Finding]:
    """A rare name speaks for one person, a frequent one against; at international bodies it is foreign, as 辛格 is."""
    least = min(name_rarity(one.name), name_rarity(other.name))
    if _at_world_bodies(one) != _at_world_bodies(other) and not one.bare and not other.bare:
        least = min(least, foreign_rarity(one.name), foreign_rarity(other.name))
    weight = max(-2.0, min(1.0, least - _EQUALLY_LIKELY))
    return [Finding("name", round(weight, 2), (one.name,))]


def same_office(one: Profile, other: Profile) -> list[Finding]:
    """The same post at the same body."""
    shared = sorted(office for office in one.offices.keys() & other.offices.keys() if office.body)
    if not shared:
        return []
    return [Finding("same_office", 4.0, tuple(f"{office.body} {office.post}" for office in shared[:3]))]


def short_name(one: Profile, other: Profile) -> list[Finding]:
    """A short and a full form of a foreign name: in one post of a country at one time, or else proving nothing."""
    if one.names & other.names or not any("·" in name for name in one.names | other.names):
        return []
    told = (min(one.names), min(other.names))
    shared = [office for office in sorted(one.offices.keys() & other.offices.keys()) if is_abroad(office)]
    for office in shared:
        here, there = one.offices[office], other.offices[office]
        if near((here.first, here.last), (there.first, there.last)):
            return [Finding("short_name", 1.0, told)]
    return [Finding("short_name", -4.0 if shared else -1.5, told)]


def same_body(one: Profile, other: Profile) -> list[Finding]:
    """Other posts at the same body; less where the body has very many members."""
    if any(office.body for office in one.offices.keys() & other.offices.keys()):
        return []
    shared = sorted(one.bodies & other.bodies)
    if not shared:
        return []
    weight = 1.5 if all(_is_large(body) for body in shared) else 2.8
    return [Finding("same_body", weight, tuple(shared[:3]))]


def kindred_body(one: Profile, other: Profile) -> list[Finding]:
    """Bodies of one place, or one under the other, or of one foreign country."""
    if one.bodies & other.bodies:
        return []
    under = sorted((a, b) for a in one.bodies for b in other.bodies if len(min(a, b, key=len)) > 3 and _is_under(a, b))
    if under:
        return [Finding("kindred_body", 2.0, under[0])]
    places = one.places & other.places
    if places:
        narrow = max(places, key=lambda place: (seat_of(place).level or 0, place))
        weight = {1: 0.8, 2: 1.3}.get(seat_of(narrow).level or 1, 2.0)
        return [Finding("kindred_body", weight, (narrow,))]
    countries = one.countries & other.countries
    if countries:
        return [Finding("kindred_body", 2.2, tuple(sorted(countries)[:1]))]
    return []


def same_event(one: Profile, other: Profile) -> list[Finding]:
    """Both at an event of the same name on the same day."""
    shared = sorted(one.events & other.events)
    return [Finding("same_event", 3.0, tuple(shared[:2]))] if shared else []


def companions(one: Profile, other: Profile) -> list[Finding]:
    """The same people beside them; rare names count more, leaders of the state little."""
    shared = one.companions.keys() & other.companions.keys()
    leaders = one.leaders | other.leaders
    plain = sorted((name for name in shared if name not in leaders), key=lambda name: (-_worth(name), name))
    most = 3.5 if one.bare or other.bare else 2.5
    weight = min(most, sum(map(_worth, plain[:12]))) + min(0.8, 0.2 * len(shared & leaders))
    return [Finding("companions", round(weight, 2), tuple(plain[:5] or sorted(shared)[:5]))] if shared else []


def context(one: Profile, other: Profile) -> list[Finding]:
    """The same bodies named in the articles, beyond those they hold posts at."""
    shared = sorted(
        body
        for body in (one.context.keys() & other.context.keys()) - one.bodies - other.bodies
        if seat_of(body).level != 0 or seat_of(body).country
    )
    if not shared:
        return []
    return [Finding("context", round(min(0.6, 0.3 * len(shared)), 2), tuple(shared[:3]))]


def county(one: Profile, other: Profile) -> list[Finding]:
    """A bare name in articles of the county in which the other one holds its posts."""
    place = county_named(one, other)
    return [Finding("county", 1.2, (place,))] if place else []


def chamber(one: Profile, other: Profile) -> list[Finding]:
    """Leads the chamber of commerce of a place, and a company named after it: heads of companies lead chambers."""
    found = chamber_of(one, other)
    return [Finding("chamber", 1.5, found)] if found else []


def career(one: Profile, other: Profile) -> list[Finding]:
    """Posts of a rank that few people have, so that two of them rarely share a name; leaders hold several at once."""
    if one.bodies & other.bodies or is_foreign(one.name):
        return []
    ours, theirs = _rarest(one), _rarest(other)
    if ours is None or theirs is None:
        return []
    weight = min(rarity(ours) or 0.0, rarity(theirs) or 0.0)
    if _overlap(one, other) and max(holders(ours) or 0, holders(theirs) or 0) > LEADERS:
        if seat_of(ours.body).level != 0 or seat_of(theirs.body).level != 0:
            return []
        weight /= 2
    return [Finding("career", weight, (f"{ours.body} {ours.post}", f"{theirs.body} {theirs.post}"))]


def same_post(one: Profile, other: Profile) -> list[Finding]:
    """The same post, where one side does not say at which body."""
    if not one.bare and not other.bare:
        return []
    shared = sorted(one.posts & other.posts)
    if not shared:
        return []
    weight = 1.5 if any(post.removeprefix("副") in _TELLING_POSTS for post in shared) else 0.7
    return [Finding("same_post", weight, tuple(shared[:2]))]


def well_known(one: Profile, other: Profile) -> list[Finding]:
    """A bare name, or one with a post at the centre, while somebody well known of that name is in office."""
    bare, known = sorted((one, other), key=lambda profile: (not profile.bare, len(profile.members)))
    central = not bare.bare and all(seat_of(body).level == 0 for body in bare.bodies) and not bare.countries
    if known.bare or not (bare.bare or central):
        return []
    count = len(known.members)
    first, last = bare.days
    leading = any(is_national(office) and _within(span, first, last) for office, span in known.offices.items())
    abroad = bool(known.countries) and _within(Span(*known.days), first, last)
    if count < _MANY or not (leading or abroad):
        return []
    weight = min(3.0, 1.0 + math.log10(count) / (1 if leading else 2)) * (1.0 if bare.bare else 0.5)
    return [Finding("well_known", round(weight, 2), tuple(sorted(bare.leaders)[:3]))]


def statesman(one: Profile, other: Profile) -> list[Finding]:
    """First at the head of a country, then of an international body: very few people do that."""
    for country, world in ((one, other), (other, one)):
        heads = [office for office in country.offices if office.post in _HEADS and seat_of(office.body).country]
        leads = [office for office in world.offices if office.post in _LEADS and is_international(office.body)]
        for a in sorted(heads):
            for b in sorted(leads):
                first, second = country.offices[a], world.offices[b]
                if _follows(second, first):
                    return [Finding("statesman", 3.5, (f"{a.body} {a.post}", f"{b.body} {b.post}"))]
    return []


def far_apart(one: Profile, other: Profile) -> list[Finding]:
    """Two posts that nobody holds at once: at two far places, or at the centre and in a county."""
    for a, first in sorted(one.offices.items()):
        for b, second in sorted(other.offices.items()):
            if _incompatible(a, b) and _at_once(first, second):
                return [Finding("far_apart", -4.0, (f"{a.body} {a.post}", f"{b.body} {b.post}"))]
    return []


def head_and_deputy(one: Profile, other: Profile) -> list[Finding]:
    """The head of a country and, at the same time, the deputy of that head."""
    for mine, yours in ((one, other), (other, one)):
        for a, first in sorted(mine.offices.items()):
            if a.post not in _CHIEFS or not seat_of(a.body).country:
                continue
            for b, second in sorted(yours.offices.items()):
                if b.body == a.body and b.post == "副" + a.post and _at_once(first, second):
                    return [Finding("head_and_deputy", -4.0, (f"{a.body} {a.post}", f"{b.body} {b.post}"))]
    return []


def two_jobs(one: Profile, other: Profile) -> list[Finding]:
    """Two full-time jobs at the same time, of a kind that nobody has both of: professor and head of a company."""
    if any(office.body for office in one.offices.keys() & other.offices.keys()):
        return []
    for a, first in sorted(one.offices.items()):
        for b, second in sorted(other.offices.items()):
            here, there = sector_of(a), sector_of(b)
            if not here or not there or here == there or _is_under(a.body, b.body):
                continue
            if _at_once(first, second) or _soon(first, second):
                weight = -3.5 if _at_once(first, second) else -1.5
                return [Finding("two_jobs", weight, (f"{a.body} {a.post}", f"{b.body} {b.post}"))]
    return []


def other_country(one: Profile, other: Profile) -> list[Finding]:
    """Posts of different countries."""
    ours, theirs = _nations(one), _nations(other)
    if not ours or not theirs or ours & theirs:
        return []
    weight = -1.5 if is_foreign(one.name) and "中国" in ours | theirs else -4.0
    return [Finding("other_country", weight, (min(ours), min(theirs)))]


def told(one: Profile, other: Profile) -> list[Finding]:
    """What articles say of gender, ethnicity, birth and place of origin."""
    found: list[Finding] = []
    for what in sorted(one.told.keys() & other.told.keys()):
        pairs = [(_agree(what, mine, yours), mine, yours) for mine in one.told[what] for yours in other.told[what]]
        weight, mine, yours = max(pairs)
        found.append(Finding(f"told_{what}", weight, (mine,) if mine == yours else (mine, yours)))
    return found


def _agree(what: str, one: str, other: str) -> float:
    """Weigh two statements; a year agrees with a month of it, and a place with a part of it."""
    if what == "birth":
        shorter = min(len(one), len(other))
        if one[:shorter] == other[:shorter]:
            return 2.5 if shorter > len("1965") else 1.5
        return -1.0 if abs(int(one[:4]) - int(other[:4])) <= 1 else -6.0
    if what == "origin":
        here, there = _LEVEL_WORDS.sub("", one), _LEVEL_WORDS.sub("", other)
        return 1.5 if here in there or there in here else -2.0
    if one == other:
        return {"gender": 0.2, "ethnicity": 0.1 if one == "汉族" else 0.7}[what]
    return -6.0


COMPARATORS: tuple[Callable[[Profile, Profile], list[Finding]], ...] = (
    name,
    same_office,
    short_name,
    same_body,
    same_post,
    kindred_body,
    same_event,
    companions,
    context,
    county,
    chamber,
    career,
    well_known,
    statesman,
    far_apart,
    head_and_deputy,
    two_jobs,
    other_country,
    told,
)

_LEVEL_WORDS = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:特别行政区|自治区|自治州|自治县|省|市|县|区)")
_LARGE_ENDINGS = ("大学", "学院", "科学院", "工程院", "研究院", "集团", "公司", "银行", "代表大会", "医院")


def _at_world_bodies(profile: Profile) -> bool:
    return bool(profile.bodies) and all(map(is_international, profile.bodies))


def _follows(later: Span, earlier: Span) -> bool:
    """Tell whether an office was first seen after another was last seen, within two years."""
    if not earlier.last or not later.first or later.first < earlier.last:
        return False
    return int(later.first[:4]) - int(earlier.last[:4]) <= _YEARS


def _is_large(body: str) -> bool:
    return body.endswith(_LARGE_ENDINGS) or body in ("中华人民共和国", "中国共产党中央委员会")


def _is_under(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _worth(companion: str) -> float:
    return max(0.25, min(1.0, (name_rarity(companion) - 4.0) / 2.5))


def _rarest(profile: Profile) -> Office | None:
    ranked = [(count, office) for office in profile.offices if (count := holders(office)) is not None]
    return min(ranked)[1] if ranked else None


def _overlap(one: Profile, other: Profile) -> bool:
    spans = [span for span in one.offices.values() if not span.past]
    others = [span for span in other.offices.values() if not span.past]
    return any(_at_once(a, b) for a in spans for b in others)


def _at_once(one: Span, other: Span) -> bool:
    if one.past or other.past or not one.first or not other.first:
        return False
    return one.first < other.last and other.first < one.last


def _soon(one: Span, other: Span) -> bool:
    """Tell whether two offices were seen within two months of each other."""
    if one.past or other.past or min(map(len, (one.first, one.last, other.first, other.last))) < len("2020-01-01"):
        return False
    earlier, later = sorted((one, other), key=lambda span: span.last)
    return (dt.date.fromisoformat(later.first) - dt.date.fromisoformat(earlier.last)).days < _MONTHS


def _within(span: Span, first: str, last: str) -> bool:
    return bool(span.first and first) and _year_before(span.first) <= last and first <= _year_after(span.last)


def _year_before(day: str) -> str:
    return f"{int(day[:4]) - 1:04d}{day[4:]}"


def _year_after(day: str) -> str:
    return f"{int(day[:4]) + 1:04d}{day[4:]}"


def _incompatible(one: Office, other: Office) -> bool:
    if not one.body or not other.body:
        return False
    here, there = seat_of(one.body), seat_of(other.body)
    if here.country or there.country:
        return False
    if here.level is not None and there.level is not None and here.chain and there.chain:
        return here.place != there.place and here.level == there.level
    return {here.level, there.level} in ({0, 3}, {0, 4})


def _nations(profile: Profile) -> set[str]:
    found = set(profile.countries)
    if any(
        not (seat := seat_of(body)).country and seat.level is not None and not is_international(body)
        for body in profile.bodies
    ):
        found.add("中国")
    return found
