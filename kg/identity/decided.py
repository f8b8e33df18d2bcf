"""Human judgements about organisations and events, laid over what the program found."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.clusters import Clusters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kg.identity.constraints import Constraints, Mention


def apply_decisions(
    iri_of: Mapping[Mention, str], constraints: Constraints, mint: Callable[[Mention], str]
) -> dict[Mention, str]:
    """Give the IRI of each mention once splits, joins and separations are carried out, in this order.

    ``mint`` gives a mention an IRI of its own. Of contradicting judgements the separation holds.
    """
    found = dict(iri_of)
    ties: Clusters[Mention] = Clusters()
    for one, other in constraints.same:
        if one in found and other in found:
            ties.link(one, other)
    for members in sorted(sorted(members) for members in constraints.splits):
        inside = [mention for mention in members if mention in found]
        if inside:
            fresh = mint(inside[0])
            for mention in inside:
                found[mention] = fresh
                ties.link(inside[0], mention)
    joined: Clusters[str] = Clusters()
    for one, other in constraints.same:
        if one in found and other in found:
            joined.link(found[one], found[other])
    found = {mention: joined.find(iri) for mention, iri in found.items()}
    tied: defaultdict[Mention, list[Mention]] = defaultdict(list)
    for mention in found:
        tied[ties.find(mention)].append(mention)
    for one, other in sorted((min(pair), max(pair)) for pair in constraints.apart):
        if one in found and other in found and found[one] == found[other]:
            moved = [other] if ties.find(one) == ties.find(other) else tied[ties.find(other)]
            fresh = mint(other)
            for mention in moved:
                found[mention] = fresh
    return found
