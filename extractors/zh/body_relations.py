"""What a body's name tells of it: the country or place it is of, and whether it is an association."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, foreign_places
from extractors.zh.organisation_edges import PARTY_ENDS, foreign_prefix

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry

_CENTRE_OF = re.compile(r"([\u4e00-\u9fff]{1,10}?[党共])中央")
ASSOCIATIONS = "协会|学会|商会|联合会|总会|促进会|研究会|基金会|公会|联谊会|红十字会|文联|科协|工商联|同乡会|校友会|委员会|联盟|政协|工会|理事会|我会|本会|该会"
"""How the names of bodies end that have members, as alternatives of an expression."""
_ASSOCIATION = re.compile(rf"(?:{ASSOCIATIONS}|委)$")


_SIDES = ("多数党", "少数党", "执政党", "反对党", "在野党")
"""Sides of a parliament, which are no parties."""


def is_country(entry: OrganisationEntry | None) -> bool:
    """Tell whether a body is a foreign country."""
    return entry is not None and any(foreign_prefix(form) == len(form) for form in entry.forms)


def country_of(entry: OrganisationEntry | None) -> str | None:
    """Give the foreign country a body is or is of, as its name opens (越共中央, 法国外交部)."""
    for form in entry.forms if entry else ():
        length = foreign_prefix(form)
        if length:
            return foreign_places()[form[:length]].name
        if form[1:2] == "共" and (party := body_forms().get(form[:2])) and (known := foreign_prefix(party.name)):
            return party.name[:known]
    return None


def foreign_party_of(entry: OrganisationEntry | None) -> str | None:
    """Give the foreign party whose central body this is (越共 of 越共中央政治局)."""
    if country_of(entry) is None:
        return None
    found = (_CENTRE_OF.match(form) for form in (entry.forms if entry else ()))
    return next((match[1] for match in found if match), None)


def is_foreign_party(entry: OrganisationEntry | None) -> bool:
    """Tell whether a body is a party or movement of a foreign country, as its name opens and ends (肯尼亚联合民主同盟)."""
    return entry is not None and any(
        form.endswith(PARTY_ENDS) and not form.endswith(_SIDES) and 0 < foreign_prefix(form) < len(form)
        for form in entry.forms
    )


def foreign_state(entry: OrganisationEntry | None) -> str | None:
    """Give the foreign country of which a body is the country itself or its head's."""
    land = country_of(entry)
    return land if land not in (None, "中国", "中华人民共和国") and is_country(entry) else None


def place_in(entry: OrganisationEntry | None, level: str) -> str | None:
    """Give the place of a level that a body's name begins with (白鹭县 of 白鹭县委)."""
    for form in entry.forms if entry else ():
        match = re.match(
            rf"(?:中共)?([\u4e00-\u9fff]{{2,12}}?{level})(?=委|政府|政协|人大|人民|纪委|监委|公安|[\u4e00-\u9fff]|$)",
            form,
        )
        if match and match[1][0] not in "省市县区":
            return match[1]
    return None


def is_association(entry: OrganisationEntry | None) -> bool:
    """Tell whether a body is one of members or a committee, which has 会长, 主任委员 and the like."""
    return entry is not None and any(_ASSOCIATION.search(form) for form in entry.forms)
