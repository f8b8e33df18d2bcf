# ruff: noqa: N815  (terms are spelt as in the vocabulary)
"""Every term the project writes or reads, in one module: our own vocabulary, closed, and the standard ones beside it.

``kg.ttl`` and ``roles.ttl`` hold the truth (labels, comments, alignments); a test keeps the code equal to them.
A misspelt ``KG``, ``KGR`` or ``OA`` term raises ``AttributeError`` instead of making a new IRI.
"""

from rdflib import URIRef
from rdflib.namespace import (
    DCTERMS,
    FOAF,
    ORG,
    OWL,
    PROV,
    RDF,
    RDFS,
    SDO,
    SH,
    SKOS,
    VOID,
    XSD,
    DefinedNamespace,
    Namespace,
)

from ontology.role_terms import KGR

__all__ = [
    "DCTERMS",
    "FOAF",
    "KG",
    "KGR",
    "OA",
    "ORG",
    "OWL",
    "PREFIXES",
    "PROV",
    "RDF",
    "RDFS",
    "SD",
    "SDO",
    "SH",
    "SKOS",
    "VOID",
    "XSD",
]


class KG(DefinedNamespace):
    """Posts, parts in events, appointments, and the evidence for them."""

    _fail = True
    _NS = Namespace("https://w3id.org/renzhi/ontology#")

    # events
    Event: URIRef  # something that took place or is announced; each kind below is one
    Meeting: URIRef  # meeting, congress, session, forum
    Ceremony: URIRef  # opening, signing, award, commemoration
    Talks: URIRef  # two sides meet each other
    Visit: URIRef  # inspection, tour, call
    Lecture: URIRef  # lecture, course, training
    Activity: URIRef  # any other organised activity

    # taking part
    Participation: URIRef  # one agent's part in one event
    participant: URIRef  # participation -> person or organisation
    event: URIRef  # participation -> event
    manner: URIRef  # participation -> one of the four manners
    Manner: URIRef  # class of the four manners
    Attended: URIRef  # was there
    Chaired: URIRef  # led it
    Spoke: URIRef  # spoke there
    Organised: URIRef  # held, hosted or ran it
    attended: URIRef  # short cut: agent -> event
    chaired: URIRef  # short cut: agent -> event; implies attended
    spokeAt: URIRef  # short cut: agent -> event; implies attended
    organised: URIRef  # short cut: agent -> event

    # posts
    roleLabel: URIRef  # position or appointment -> the role in the article's words
    seriesLabel: URIRef  # event -> name of its series, without number and year
    observedOn: URIRef  # position or tenure -> date of an article that says it is held
    startDate: URIRef  # position or tenure -> when it began, where told
    endDate: URIRef  # position or tenure -> when it ended, where told

    # people
    ethnicity: URIRef  # person -> ethnic group, as told
    origin: URIRef  # person -> place of origin, as told

    # tenures
    Tenure: URIRef  # one stretch of one person in one post, put together from all articles
    holder: URIRef  # tenure -> person
    heldAt: URIRef  # tenure -> organisation
    post: URIRef  # tenure -> post of the role scheme, told by role and organisation
    postLabel: URIRef  # tenure -> the commonest wording of the post
    basedOn: URIRef  # tenure -> position or appointment it is put together from
    firstObserved: URIRef  # tenure -> first date it was seen
    lastObserved: URIRef  # tenure -> last date it was seen
    inferredStart: URIRef  # tenure -> when it began, where only inferred
    inferredEnd: URIRef  # tenure -> when it ended, where only inferred
    startedBy: URIRef  # tenure -> the fact that tells or lets infer its start
    endedBy: URIRef  # tenure -> the fact that tells or lets infer its end

    # bodies
    Level: URIRef  # class of the administrative levels
    level: URIRef  # organisation -> its level, where its name tells
    BodyKind: URIRef  # class of the kinds of bodies; org:classification points at one

    # roles
    RoleKind: URIRef  # class of the broadest concepts of the role scheme
    Rank: URIRef  # class of the ranks
    roleKind: URIRef  # role -> its broadest kind: party, government, company ...
    rank: URIRef  # role or tenure -> its rank, where it can be told
    isDeputy: URIRef  # role or tenure -> true for a deputy (副)
    isActing: URIRef  # role -> true for one who acts (代, 代理)
    isFormer: URIRef  # role -> true for one no longer held (原, 前)
    isHonorary: URIRef  # role -> true for an honorary one (名誉)
    isSingleSeat: URIRef  # post -> true where one organisation has one holder at a time

    # appointments
    Appointment: URIRef  # a person gets or loses a post
    appointee: URIRef  # appointment -> person
    change: URIRef  # appointment -> Appointed or Removed
    Change: URIRef  # class of the two changes
    Appointed: URIRef  # the person got the post
    Removed: URIRef  # the person lost the post
    appointedAt: URIRef  # short cut: person -> organisation
    removedFrom: URIRef  # short cut: person -> organisation

    # organisations over time
    Reorganisation: URIRef  # an organisation became another; org:originalOrganization, org:resultingOrganization
    reorganisation: URIRef  # reorganisation -> one of the four kinds below
    ReorganisationKind: URIRef  # class of the four kinds
    Renamed: URIRef  # the same body under another name
    Merged: URIRef  # went into another, alone or with others
    Replaced: URIRef  # another took its place
    Formed: URIRef  # another was set up on the base of it; it may go on

    # evidence
    Evidence: URIRef  # the exact characters of an article that say a fact
    rule: URIRef  # evidence -> what read it
    confidence: URIRef  # evidence -> 0 to 1
    contentHash: URIRef  # article -> 32 hex digits of what it says


class OA(DefinedNamespace):
    """The part of the W3C Web Annotation vocabulary that is used here."""

    _fail = True
    _NS = Namespace("http://www.w3.org/ns/oa#")

    SpecificResource: URIRef  # a part of a source
    TextPositionSelector: URIRef  # a part told by character offsets
    TextQuoteSelector: URIRef  # a part told by its characters
    end: URIRef  # offset after the last character
    exact: URIRef  # the characters themselves
    hasSource: URIRef  # the whole that the part is taken from
    prefix: URIRef  # characters before
    start: URIRef  # offset of the first character
    suffix: URIRef  # characters after


class SD(DefinedNamespace):
    """SPARQL 1.1 Service Description: the terms with which the endpoint says what it can do."""

    _fail = True
    _NS = Namespace("http://www.w3.org/ns/sparql-service-description#")

    Dataset: URIRef  # the graphs of a service
    Graph: URIRef  # one graph
    NamedGraph: URIRef  # a graph with its name
    SPARQL11Query: URIRef  # the language
    Service: URIRef  # the endpoint
    UnionDefaultGraph: URIRef  # feature: the default graph is all graphs together
    defaultDataset: URIRef  # service -> dataset
    defaultGraph: URIRef  # dataset -> graph
    endpoint: URIRef  # service -> its address
    feature: URIRef  # service -> what it does
    graph: URIRef  # named graph -> graph
    name: URIRef  # named graph -> its name
    namedGraph: URIRef  # dataset -> named graph
    resultFormat: URIRef  # service -> form in which it answers
    supportedLanguage: URIRef  # service -> language


PREFIXES: dict[str, str] = {
    "dcterms": str(DCTERMS),
    "foaf": str(FOAF),
    "kg": str(KG),
    "kgr": str(KGR),
    "oa": str(OA),
    "org": str(ORG),
    "owl": str(OWL),
    "prov": str(PROV),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "schema": str(SDO),
    "sh": str(SH),
    "skos": str(SKOS),
    "xsd": str(XSD),
}
"""Prefix to namespace, as written in every query, file and export of this project."""


def word_of(term: str) -> str:
    """Give the word that facts use for the term of a manner, change or kind: ``renamed`` for ``kg:Renamed``."""
    return term.rpartition("#")[2].lower()
