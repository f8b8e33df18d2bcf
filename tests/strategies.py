"""Hypothesis strategies for the types that flow, shared by all tests (``from strategies import article_facts``)."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from ontology.articles import Article, Span
from ontology.dates import PartialDate
from ontology.facts import (
    CHANGES,
    EVENT_TYPES,
    RELATIONS,
    REORGANISINGS,
    Appointment,
    ArticleFacts,
    Event,
    Evidence,
    Note,
    Organisation,
    Participation,
    Person,
    Position,
    Reorganisation,
)

HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
texts = st.text(max_size=200)
names = st.text(st.one_of(HAN, st.sampled_from("·〇A-（）0 ")), min_size=1, max_size=12)
offsets = st.integers(0, 10**6)
spans = st.builds(Span, offsets, offsets)
confidences = st.floats(0, 1, allow_nan=False)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Give dates of every precision that exist."""
    day = draw(st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)))
    precision = draw(st.sampled_from(("year", "month", "day")))
    if precision == "year":
        return PartialDate(day.year)
    return PartialDate(day.year, day.month, day.day if precision == "day" else None)


articles = st.builds(
    Article,
    id=names,
    text=texts,
    title=texts,
    published=st.none() | partial_dates(),
    source=st.none() | names,
    url=st.none() | names,
)

evidence = st.lists(st.builds(Evidence, offsets, offsets, texts, names), max_size=3).map(tuple)


def _tuples(strategy: st.SearchStrategy[str], size: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(strategy, max_size=size).map(tuple)


_MENTIONS = st.lists(spans, max_size=2).map(tuple)


@st.composite
def article_facts(draw: st.DrawFn) -> ArticleFacts:
    """Give whole records whose facts name only entities that are there."""
    persons = [
        Person(f"p{n}", draw(names), draw(_tuples(names)), draw(_MENTIONS)) for n in range(draw(st.integers(1, 3)))
    ]
    organisations: list[Organisation] = []
    for n in range(draw(st.integers(1, 3))):
        above = draw(st.sampled_from([None, *(o.id for o in organisations)]))
        organisations.append(
            Organisation(f"o{n}", draw(names), draw(_tuples(names)), above, draw(st.booleans()), draw(_MENTIONS))
        )
    events: list[Event] = []
    for n in range(draw(st.integers(1, 3))):
        events.append(
            Event(
                id=f"e{n}",
                name=draw(names),
                aliases=draw(_tuples(names)),
                type=draw(st.sampled_from(EVENT_TYPES)),
                date=draw(st.none() | partial_dates()),
                end_date=draw(st.none() | partial_dates()),
                place=draw(st.none() | names),
                super_event=draw(st.sampled_from([None, *(e.id for e in events)])),
                generic=draw(st.booleans()),
                mentions=draw(_MENTIONS),
            )
        )
    person = st.sampled_from([p.id for p in persons])
    organisation = st.sampled_from([o.id for o in organisations])
    fact = st.one_of(
        st.builds(
            Position,
            person,
            names,
            st.none() | organisation,
            evidence,
            st.none() | partial_dates(),
            st.none() | partial_dates(),
            confidences,
        ),
        st.builds(
            Participation,
            person | organisation,
            st.sampled_from(RELATIONS),
            st.sampled_from([e.id for e in events]),
            evidence,
            confidences,
        ),
        st.builds(
            Appointment,
            person,
            names,
            st.none() | organisation,
            st.sampled_from(CHANGES),
            evidence,
            st.none() | partial_dates(),
            confidences,
        ),
        st.builds(
            Reorganisation,
            organisation,
            organisation,
            st.sampled_from(REORGANISINGS),
            evidence,
            st.none() | partial_dates(),
            confidences,
        ),
    )
    note = st.builds(Note, st.sampled_from(("unread_trigger", "unknown_role")), offsets, offsets, texts, names)
    return ArticleFacts(
        article_id=draw(names),
        persons=tuple(persons),
        organisations=tuple(organisations),
        events=tuple(events),
        facts=tuple(draw(st.lists(fact, max_size=5))),
        notes=tuple(draw(st.lists(note, max_size=2))),
    )
