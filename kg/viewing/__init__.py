"""From the graph to views: what a page shows of the whole, a person, an organisation, an event, appointments, or who
met whom."""

from kg.viewing.find import Found, find_entity
from kg.viewing.meeting import NETWORK_LIMIT, network_view
from kg.viewing.quotes import ArticleTexts, stored_texts
from kg.viewing.summing import stored_misses
from kg.viewing.views import (
    APPOINTMENTS_LIMIT,
    EGO_LIMIT,
    OVERVIEW_LIMIT,
    ViewError,
    appointments_view,
    event_view,
    organisation_view,
    overview_view,
    person_view,
)

__all__ = [
    "APPOINTMENTS_LIMIT",
    "EGO_LIMIT",
    "NETWORK_LIMIT",
    "OVERVIEW_LIMIT",
    "ArticleTexts",
    "Found",
    "ViewError",
    "appointments_view",
    "event_view",
    "find_entity",
    "network_view",
    "organisation_view",
    "overview_view",
    "person_view",
    "stored_misses",
    "stored_texts",
]
