"""Human judgements as identity takes them."""

from __future__ import annotations

from kg.identity import NO_CONSTRAINTS, Constraints, Mention

A, B, C = (Mention(article, "p1") for article in "abc")


def test_nothing_decided_is_false() -> None:
    assert not NO_CONSTRAINTS
    assert Constraints(same=frozenset({(A, B)}))
    assert Constraints(names={A: "甲"})


def test_what_is_apart_and_the_same_by_way_of_others_is_a_contradiction() -> None:
    same = frozenset({(A, B), (C, B)})
    assert Constraints(same, frozenset({(C, A)})).contradictions() == [(A, C)]
    assert Constraints(frozenset({(A, B)}), frozenset({(C, A)})).contradictions() == []


def test_a_split_holds_its_members_together() -> None:
    assert Constraints(apart=frozenset({(B, A)}), splits=frozenset({frozenset({A, B})})).contradictions() == [(A, B)]
