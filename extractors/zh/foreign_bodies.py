"""At which body of a foreign country a post is held: the country itself, its ministries, forces, government or ruling party."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms
from extractors.zh.body_relations import country_of, foreign_party_of, foreign_state, is_country
from extractors.zh.foreign_seats import FORCES, MINISTRY, ForeignSeats, sounds_foreign

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.posts import Post

_NEVER_CHINESE = frozenset({"总统", "副总统", "首相", "副首相", "国务卿", "国王", "王储", "女王"})
_ANY_MINISTRY = re.compile(r"[\u4e00-\u9fff]{2,12}部")
_CENTRAL = re.compile(r"(中组部|中宣部|中联部|中纪委|)(?=$|中央)")
_IN_FULL = {"中组部": "中央组织部", "中宣部": "中央宣传部", "中联部": "中央对外联络部", "中纪委": "中央纪律检查委员会"}
"""Central bodies that every ruling party has, as they are called in short."""


class ForeignBodies:
    """Finds the bodies of foreign countries that posts of one article are at."""

    def __init__(self, text: str, registry: OrganisationRegistry) -> None:
        """Take the working text and the bodies read in it."""
        self.text = text
        self.registry = registry
        self._seats = ForeignSeats(text)

    def country(self, post: Post, context: OrganisationEntry | None, *, foreign: bool) -> OrganisationEntry | None:
        """Give the foreign country whose president, premier or minister is meant, ``None`` where it may be China's."""
        if is_country(context):
            return context
        land = country_of(context)
        if land is not None:
            return self.registry.resolve(land, post.start)
        if not foreign and post.label not in _NEVER_CHINESE:
            return None
        name = self._seats.country(post.start)
        return self.registry.resolve(name, post.start) if name else None

    def printed(
        self, post: Post, span: tuple[int, int], context: OrganisationEntry | None, holder: str
    ) -> OrganisationEntry | None:
        """Give the body that words printed before a post mean of the country of its holder or of the post before."""
        form = self.text[slice(*span)]
        abroad = country_of(context) is not None or sounds_foreign(holder)
        land: OrganisationEntry | None = None
        if (form == "国家" and abroad) or (form == "政府" and (country_of(context) or (context is None and abroad))):
            land = self.country(post, context, foreign=True)
        if _is_ministry(form, context, holder):
            land = self.country(post, context, foreign=True)
            return self.registry.resolve_department(land, form, span) if land is not None else None
        if FORCES.fullmatch(form) and (whose := country_of(context)):
            return self.registry.resolve(f"{whose}{form}", span[0])
        return land

    def is_unnamed_ministry(self, form: str, context: OrganisationEntry | None, holder: str) -> bool:
        """Tell whether words are the ministry of a country that nothing names."""
        return sounds_foreign(holder) and form in body_forms() and _is_ministry(form, context, holder)


def _is_ministry(form: str, context: OrganisationEntry | None, holder: str) -> bool:
    if MINISTRY.fullmatch(form) and (country_of(context) or sounds_foreign(holder)):
        return True
    return _ANY_MINISTRY.fullmatch(form) is not None and is_country(context)


def central_organ(form: str, context: OrganisationEntry | None) -> str | None:
    """Give the full name of a central organ of the foreign party or state whose post stands before (中联部 of 越共)."""
    whose = foreign_party_of(context) or foreign_state(context)
    centre = _CENTRAL.match(form) if whose else None
    return f"{whose}{_IN_FULL.get(centre[1], '')}{form[centre.end(1) :]}" if centre else None
