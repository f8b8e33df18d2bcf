"""Claims to stretches of time: told, seen and inferred dates are kept apart, whatever the order of the claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.tenures.succession import organisation_tenures
from kg.tenures.tenure import Claim
from ontology.dates import PartialDate
from ontology.terms import KGR

if TYPE_CHECKING:
    from kg.tenures.tenure import ClaimKind, Tenure

BODY = "莒南县"


def claim(
    kind: ClaimKind,
    person: str,
    role: str = "县长",
    *,
    start: str | None = None,
    end: str | None = None,
    seen: str | None = None,
) -> Claim:
    dates = [PartialDate.parse(text) if text else None for text in (start, end, seen)]
    return Claim(kind, person, "o", role, f"{kind} {person} {role} {start} {end}", *dates)


def tenures(*claims: Claim) -> list[str]:
    return [show(tenure) for tenure in organisation_tenures(claims, BODY, {})]


def show(tenure: Tenure) -> str:
    """Write a tenure as ``who told-start~told-end seen-first..last (inferred-start~inferred-end)``."""
    seen = [str(one.date) for one in tenure.sightings]
    text = f"{tenure.person} {tenure.start or ''}~{tenure.end or ''}"
    if seen:
        text += f" {seen[0]}..{seen[-1]}"
    if tenure.inferred_start or tenure.inferred_end:
        text += f" ({tenure.inferred_start or ''}~{tenure.inferred_end or ''})"
    return text


def test_what_is_only_seen_has_no_start_and_no_end() -> None:
    found = tenures(claim("held", "甲", seen="2023-03-01"), claim("held", "甲", seen="2023-09-02"))
    assert found == ["甲 ~ 2023-03-01..2023-09-02"]


def test_an_appointment_starts_and_a_removal_ends() -> None:
    found = tenures(
        claim("held", "甲", seen="2023-03-01"),
        claim("removed", "甲", end="2024-01-05", seen="2024-01-06"),
        claim("appointed", "甲", start="2022-12", seen="2023-01-02"),
    )
    assert found == ["甲 2022-12~2024-01-05 2023-03-01..2023-03-01"]


def test_an_undated_report_is_inferred_from_its_day() -> None:
    found = tenures(claim("appointed", "甲", seen="2022-12-30"), claim("removed", "甲", seen="2024-01-05"))
    assert found == ["甲 ~ 2022-12-30..2022-12-30 (2022-12-30~2024-01-05)"]


def test_a_cv_line_tells_both_ends_and_is_no_sighting() -> None:
    found = tenures(claim("held", "甲", start="2018", end="2021-06", seen="2025-01-01"))
    assert found == ["甲 2018~2021-06"]


def test_who_comes_back_has_two_tenures() -> None:
    found = tenures(
        claim("held", "甲", start="2010", end="2012", seen="2025-01-01"),
        claim("held", "甲", start="2015", end="2018", seen="2025-01-01"),
    )
    assert found == ["甲 2010~2012", "甲 2015~2018"]


def test_an_appointment_of_one_in_post_is_a_sighting() -> None:
    found = tenures(claim("held", "甲", seen="2022-06-01"), claim("appointed", "甲", start="2023-03-10"))
    assert found == ["甲 ~ 2022-06-01..2023-03-10"]


def test_the_finer_of_two_told_dates_wins() -> None:
    found = tenures(
        claim("appointed", "甲", start="2022"),
        claim("appointed", "甲", start="2022-01-05"),
        claim("removed", "甲", end="2023"),
        claim("removed", "甲", end="2023-12-31"),
    )
    assert found == ["甲 2022-01-05~2023-12-31"]


def test_a_told_end_wins_over_a_reported_one() -> None:
    found = tenures(
        claim("held", "甲", seen="2022-06-01"),
        claim("removed", "甲", seen="2023-04-01"),
        claim("removed", "甲", end="2023-04-02"),
    )
    assert found == ["甲 ~2023-04-02 2022-06-01..2022-06-01"]


def test_a_former_post_was_held_before() -> None:
    assert tenures(claim("held", "甲", "原县长", seen="2023-04-01")) == ["甲 ~ (~2023-04-01)"]


def test_who_is_to_come_holds_nothing_yet() -> None:
    assert tenures(claim("held", "甲", "候任县长", seen="2023-04-01")) == ["甲 ~"]


def test_a_successor_bounds_the_one_before_and_is_bounded() -> None:
    found = tenures(
        claim("held", "甲", seen="2023-03-01"),
        claim("appointed", "乙", start="2023-06-10"),
        claim("held", "丙", seen="2024-02-01"),
    )
    assert found == [
        "丙 ~ 2024-02-01..2024-02-01 (2023-06-10~)",
        "乙 2023-06-10~ (~2024-02-01)",
        "甲 ~ 2023-03-01..2023-03-01 (~2023-06-10)",
    ]


def test_an_end_long_after_the_successor_was_seen_is_not_believed() -> None:
    claims = [
        claim("held", "甲", seen="2022-03-01"),
        claim("held", "乙", seen="2023-03-12"),
        claim("held", "乙", seen="2023-06-12"),
    ]
    late = claim("removed", "甲", end="2023-10-27")
    assert tenures(*claims, late)[1] == "甲 ~ 2022-03-01..2022-03-01 (~2023-03-12)"
    soon = claim("removed", "甲", end="2023-04-01")
    assert tenures(*claims, soon)[1] == "甲 ~2023-04-01 2022-03-01..2022-03-01"
    assert tenures(claims[0], claims[1], late)[1] == "甲 ~2023-10-27 2022-03-01..2022-03-01"


def test_a_look_back_in_the_middle_of_another_ones_time_tells_no_date() -> None:
    now = [claim("held", "乙", seen="2022-11-14"), claim("held", "乙", seen="2023-02-01")]
    back = [claim("appointed", "甲", seen="2022-11-30"), claim("appointed", "甲", seen="2022-12-02")]
    assert tenures(*now, *back) == ["乙 ~ 2022-11-14..2023-02-01", "甲 ~"]
    assert tenures(now[0], *back)[1] == "甲 ~ 2022-11-30..2022-12-02 (2022-11-30~)"


def test_one_sighting_in_the_middle_of_another_ones_time_tells_no_date() -> None:
    now = [claim("held", "乙", seen=day) for day in ("2022-11-14", "2023-02-01", "2023-05-01")]
    once = claim("held", "甲", seen="2022-11-30")
    assert tenures(*now, once) == ["乙 ~ 2022-11-14..2023-05-01", "甲 ~"]
    assert tenures(*now[:2], once)[1].startswith("甲 ~ 2022-11-30..2022-11-30")
    assert tenures(*now, once, claim("held", "甲", seen="2022-12-20"))[1] == "甲 ~ 2022-11-30..2022-12-20"


def test_deputies_do_not_bound_each_other() -> None:
    found = tenures(
        claim("held", "甲", "副县长", seen="2023-03-01"), claim("appointed", "乙", "副县长", start="2023-06")
    )
    assert found == ["乙 2023-06~", "甲 ~ 2023-03-01..2023-03-01"]


def test_other_words_for_the_same_seat_are_one_tenure() -> None:
    found = organisation_tenures(
        [
            claim("held", "甲", "书记", seen="2023-03-01"),
            claim("held", "甲", "县委书记", seen="2023-06-01"),
            claim("held", "甲", "原县委书记", seen="2024-06-01"),
        ],
        "莒南县委",
        {},
    )
    assert [show(tenure) for tenure in found] == ["甲 ~ 2023-03-01..2023-06-01 (~2024-06-01)"]
    assert (found[0].label, found[0].post.concept, found[0].post.rank) == (
        "县委书记",
        KGR.PartySecretary,
        KGR.RankCounty,
    )


@pytest.mark.parametrize("role", ["秘境守望者"])
def test_a_mapped_role_takes_its_place(role: str) -> None:
    plain = organisation_tenures([claim("held", "甲", role, seen="2023")], "澜东林场", {})
    known = organisation_tenures([claim("held", "甲", role, seen="2023")], "澜东林场", {role: KGR.BureauDirector})
    assert (plain[0].post.concept, known[0].post.concept, known[0].post.single) == (None, KGR.BureauDirector, True)


DATES = st.sampled_from([None, "2021", "2022-03", "2022-03-05", "2023-01-01", "2024-06-30"])
CLAIMS = st.builds(
    claim,
    st.sampled_from(["held", "appointed", "removed"]),
    st.sampled_from(["甲", "乙", "丙"]),
    st.sampled_from(["县长", "原县长", "代县长", "副县长"]),
    start=DATES,
    end=DATES,
    seen=DATES,
)


@given(st.lists(CLAIMS, max_size=9), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_their_doubles_make_no_difference(claims: list[Claim], random: object) -> None:
    shuffled = [*claims, *claims[:2]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert organisation_tenures(shuffled, BODY, {}) == organisation_tenures(claims, BODY, {})


@given(st.lists(CLAIMS, max_size=9))
def test_every_claim_is_in_a_tenure_and_none_is_lost(claims: list[Claim]) -> None:
    found = organisation_tenures(claims, BODY, {})
    assert {fact for tenure in found for fact in tenure.facts} == {one.fact for one in claims}
    for tenure in found:
        assert replace(tenure).number >= 1
        if tenure.inferred_start:
            assert tenure.start is None
        if tenure.inferred_end:
            assert tenure.end is None
