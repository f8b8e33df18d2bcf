"""A role as worded and the body it belongs to, together: which post of the role scheme it is, and of what rank.

>>> post = classify_post("主任", "山东省人大常委会")
>>> post.concept == KGR.CongressDirector, post.rank == KGR.RankProvincial, post.single
(True, True, True)
>>> post = classify_post("副部长", "教育部")
>>> post.rank == KGR.RankSubProvincial, post.single
(True, False)
>>> classify_post("原书记", "莒南县委").key == classify_post("县委书记", "莒南县").key
True
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from extractors.lexicons import read_table
from extractors.zh.normalise import simplify
from extractors.zh.roles import classify_role
from kg.posts.bodies import Body, central_rank, classify_body, is_listed, local_name, lower
from ontology.resources import role_kinds, single_seats
from ontology.terms import KGR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rdflib import URIRef

_HEADS: dict[URIRef, frozenset[URIRef]] = {
    KGR.PartyCommittee: frozenset({KGR.PartySecretary, KGR.PartyWorkCommitteeSecretary}),
    KGR.GovernmentBody: frozenset(
        {
            KGR.Governor,
            KGR.RegionChair,
            KGR.Mayor,
            KGR.PrefectureHead,
            KGR.LeagueHead,
            KGR.CountyHead,
            KGR.BannerHead,
            KGR.DistrictHead,
            KGR.TownshipHead,
            KGR.SubdistrictDirector,
        }
    ),
    KGR.CongressBody: frozenset({KGR.CongressDirector}),
    KGR.ConsultativeBody: frozenset({KGR.ConsultativeChair}),
    KGR.DisciplineBody: frozenset({KGR.DisciplineSecretary, KGR.SupervisionDirector}),
    KGR.CourtBody: frozenset({KGR.CourtPresident}),
    KGR.ProcuratorateBody: frozenset({KGR.ChiefProcurator}),
    KGR.DepartmentBody: frozenset(
        {
            KGR.BureauDirector,
            KGR.DirectorGeneral,
            KGR.Director,
            KGR.PoliceChief,
            KGR.PartyGroupSecretary,
        }
    ),
    KGR.CentralBody: frozenset(
        {
            KGR.Minister,
            KGR.Director,
            KGR.BureauDirector,
            KGR.AgencyHead,
            KGR.AuditorGeneral,
            KGR.BankPresident,
            KGR.Chairperson,
            KGR.SchoolPresident,
            KGR.Dean,
            KGR.PartySecretary,
            KGR.PartyGroupSecretary,
            KGR.PoliticalLegalSecretary,
            KGR.OrganisationDepartmentHead,
            KGR.PublicityDepartmentHead,
            KGR.UnitedFrontDepartmentHead,
            KGR.Publisher,
            KGR.BroadcastDirector,
            KGR.AssociationPresident,
            KGR.CouncilChair,
            KGR.WomensFederationChair,
            KGR.UnionChair,
        }
    ),
}
"""The posts that lead a body of each kind."""

_STEPS = {
    KGR.DisciplineBody: (1, 2),
    KGR.CourtBody: (1, 2),
    KGR.ProcuratorateBody: (1, 2),
    KGR.DepartmentBody: (2, 3),
}
"""Ranks below its place at which a body's head and the head's deputies stand, where that is not (0, 1)."""

_SINGLE_AT_BODIES = frozenset({KGR.Director, KGR.SecretaryGeneral, KGR.CommitteeChair})
"""Posts with one holder at a body of party or state, though not at any body."""

_GENERAL: dict[tuple[URIRef, URIRef], URIRef] = {
    (KGR.CongressBody, KGR.Director): KGR.CongressDirector,
    (KGR.ConsultativeBody, KGR.Chairperson): KGR.ConsultativeChair,
    (KGR.DisciplineBody, KGR.PartySecretary): KGR.DisciplineSecretary,
    (KGR.DisciplineBody, KGR.Director): KGR.SupervisionDirector,
    (KGR.CourtBody, KGR.Dean): KGR.CourtPresident,
    (KGR.GovernmentBody, KGR.Chairperson): KGR.RegionChair,
    (KGR.PartyCommittee, KGR.StandingMember): KGR.PartyStandingMember,
    (KGR.PartyCommittee, KGR.Member): KGR.PartyCommitteeMember,
}
"""What the general words mean at a body of a kind."""

_AT_CENTRE = {("中国人民政治协商会议全国委员会", KGR.Chairperson): KGR.ConsultativeChair}
"""What the general words mean at one central body, where its name and the words together do not tell."""

_KINDLESS = frozenset(
    {
        KGR.Director,
        KGR.Chairperson,
        KGR.Member,
        KGR.StandingMember,
        KGR.Dean,
        KGR.PartySecretary,
        KGR.Minister,
        KGR.SecretaryGeneral,
    }
)
"""Posts of which the name of the body can make a more special one."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post at a body. ``concept``, ``kind`` and ``rank`` are terms of ``KGR`` or ``None``.

    ``key`` is equal for roles that mean the same post at one body (书记, 省委书记, 原书记): a local name of ``KGR``, or
    the words where several people can hold the post at once. ``single``: one holder at a time. ``former``: no longer
    held; ``nominee``: not yet.
    """

    key: str
    concept: URIRef | None = None
    kind: URIRef | None = None
    rank: URIRef | None = None
    single: bool = False
    deputy: bool = False
    acting: bool = False
    former: bool = False
    nominee: bool = False


@lru_cache(maxsize=65536)
def classify_post(role: str, organisation: str = "", concept: URIRef | None = None) -> Post:
    """Classify a role as worded at a body of that name; ``concept`` is what a person decided that the words mean."""
    words = classify_role(role)
    body = classify_body(organisation) if organisation else None
    post = concept or _concept(words.concept, role, organisation, body)
    deputy = words.deputy
    known_body = body is not None
    single = (
        post is not None
        and not deputy
        and not words.honorary
        and (post in single_seats() or (known_body and post in _SINGLE_AT_BODIES))
    )
    core = core_words(role)
    key = local_name(post) if single and post else core
    return Post(
        key,
        post,
        role_kinds().get(post) if post else None,
        None if words.honorary else (_rank(post, body, deputy=deputy) if body and post else words.rank),
        single,
        deputy,
        words.acting,
        words.former,
        _is_nominee(role),
    )


def mapped(role: str, organisation: str, roles: Mapping[str, URIRef]) -> Post:
    """Classify a post with the human judgements of what roles mean, by their ``core_words``."""
    return classify_post(role, organisation, roles.get(core_words(role)) if roles else None)


def _concept(found: URIRef | None, role: str, organisation: str, body: Body | None) -> URIRef | None:
    """Let the body make a general post special: by its kind, or where its name and the words together are a post."""
    if body is not None and found is not None:
        special = _AT_CENTRE.get((body.name, found)) or _GENERAL.get((body.kind, found))
        if special or is_listed(body, found):
            return special or found
    if not organisation or (found is not None and found not in _KINDLESS):
        return found
    together = classify_role(organisation + role).concept
    if together is None or (body is not None and body.name and not _leads(body, together) and _leads(body, found)):
        return found
    return together


def _leads(body: Body, post: URIRef | None) -> bool:
    return post is not None and (is_listed(body, post) or post in _HEADS[body.kind])


def _rank(post: URIRef, body: Body, *, deputy: bool) -> URIRef | None:
    """Give the rank of a post at a body of party or state; ``None`` where the rules do not tell."""
    heads = _HEADS.get(body.kind, frozenset())
    if body.name:
        return central_rank(body, post, deputy=deputy, heads=heads)
    if body.rank is None:
        return None
    if body.kind == KGR.PartyCommittee and post == KGR.PartyStandingMember and not deputy:
        return lower(body.rank, 1)
    governing = body.kind == KGR.GovernmentBody and post == KGR.PartySecretary
    if post not in heads and not governing:
        return None
    return lower(body.rank, _STEPS.get(body.kind, (0, 1))[deputy])


@cache
def _words(kind: str) -> tuple[str, ...]:
    """Give the modifiers of a kind, longest first; 候补 is part of its post."""
    words = {row["surface"] for row in read_table("zh_role_modifiers") if row["kind"] == kind} - {"候补"}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def core_words(role: str) -> str:
    """Give the words of a role without what says that it is former, acting, current or still to come."""
    text = "".join(simplify(role).split())
    while True:
        found = classify_role(text)
        kinds = ["current", "nominee", *(["former"] if found.former else ()), *(["acting"] if found.acting else ())]
        words = (word for kind in kinds for word in _words(kind))
        word = next((word for word in words if text.startswith(word) and len(text) > len(word)), None)
        if word is None:
            return text
        text = text[len(word) :]


def _is_nominee(role: str) -> bool:
    return "".join(simplify(role).split()).startswith(_words("nominee"))
