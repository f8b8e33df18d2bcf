"""Persons: blocks of one name, each resolved by itself, and the IRIs of the people found."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.clusters import Clusters
from kg.identity.blocks import Block, Ties, resolve_block
from kg.identity.constraints import Mention
from kg.identity.short_names import short_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.identity.constraints import Constraints
    from kg.identity.features import Features
    from ontology.iris import Iris


def block_names(features: Iterable[Features], constraints: Constraints) -> dict[str, str]:
    """Map names to the block they are resolved in: their own, or one of forms or of names that decisions join."""
    clusters: Clusters[str] = Clusters()
    everyone = list(features)
    for short, full in sorted(short_names(everyone)):
        clusters.link(short, full)
    name_of = {Mention(each.article, each.local): each.name for each in everyone}
    if constraints.same or constraints.splits:
        pairs = list(constraints.same)
        pairs += [(min(members), member) for members in constraints.splits for member in members]
        for one, other in pairs:
            if one in name_of and other in name_of:
                clusters.link(name_of[one], name_of[other])
    return {name: clusters.find(name) for name in name_of.values()}


def person_blocks(features: Iterable[Features], constraints: Constraints) -> dict[str, list[Features]]:
    """Sort mentions into blocks."""
    everyone = list(features)
    home = block_names(everyone, constraints)
    blocks: defaultdict[str, list[Features]] = defaultdict(list)
    for each in everyone:
        blocks[home[each.name]].append(each)
    return dict(sorted(blocks.items()))


def ties_of(constraints: Constraints, keys: set[tuple[str, str]]) -> Ties:
    """Give the decisions about some mentions; a split holds its members together and apart from all others."""
    if not constraints:
        return Ties()
    same = [pair for pair in constraints.same if keys.issuperset(pair)]
    apart = [pair for pair in constraints.apart if keys.issuperset(pair)]
    joined = {key for pair in same for key in pair}
    for members in constraints.splits:
        inside = sorted(keys.intersection(members))
        same += [(Mention(*inside[0]), Mention(*key)) for key in inside[1:]]
        if inside and joined.isdisjoint(inside):
            apart += [(Mention(*inside[0]), Mention(*key)) for key in sorted(keys.difference(members))]
    return Ties(same, apart)


def resolve_persons(blocks: Mapping[str, list[Features]], constraints: Constraints) -> dict[str, Block]:
    """Resolve every block."""
    return {
        name: resolve_block(members, ties_of(constraints, {(each.article, each.local) for each in members}))
        for name, members in blocks.items()
    }


def person_iris(block: Block, mentions: Iterable[Features], iris: Iris) -> tuple[dict[Mention, str], dict[str, str]]:
    """Give the IRI of each mention of a block, and what other parts of the articles would have called them.

    A person is known by its earliest article (and, where that has two of the name, which of them); any mention of it
    would have been the earliest of some part of the articles, so the IRIs of all are kept as replaced.
    """
    by_key = {(each.article, each.local): each for each in mentions}
    own = own_iris(by_key.values(), iris)
    iri_of: dict[Mention, str] = {}
    replaced: dict[str, str] = {}
    for group in block.people:
        first = own[Mention(*min(group, key=lambda key: (by_key[key].day or "9999", key)))]
        for key in group:
            iri_of[Mention(*key)] = first
            if own[Mention(*key)] != first:
                replaced[own[Mention(*key)]] = first
    return iri_of, replaced


def own_iris(mentions: Iterable[Features], iris: Iris) -> dict[Mention, str]:
    """Give the IRI that each mention would give if it were the earliest; all of an article and name come together."""
    count: defaultdict[tuple[str, str], int] = defaultdict(int)
    own: dict[Mention, str] = {}
    for each in sorted(mentions, key=lambda each: (each.article, each.local)):
        count[each.article, each.name] += 1
        number = count[each.article, each.name]
        own[Mention(each.article, each.local)] = iris.person(
            each.name, each.article if number == 1 else f"{each.article}#{number}"
        )
    return own
