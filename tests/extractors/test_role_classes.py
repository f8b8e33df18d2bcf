"""Roles as worded find their post, their rank and what qualifies them, by the words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.lexicons import read_table
from extractors.zh.roles import classify_role
from ontology.roles import RoleClass
from ontology.terms import KGR

if TYPE_CHECKING:
    from collections.abc import Callable

PARTS = ("副", "原", "前", "代", "名誉", "常务", "党委", "书记", "主任", "县长", "市", "（兼）", "總", "經理", "x", " ")


@pytest.mark.parametrize(
    ("label", "concept", "kind"),
    [
        ("党委书记", "PartySecretary", "Party"),
        ("党委副书记", "PartySecretary", "Party"),
        ("原党委副书记", "PartySecretary", "Party"),
        ("区委原书记", "PartySecretary", "Party"),
        ("纪委副书记", "DisciplineSecretary", "Party"),
        ("团市委副书记", "YouthLeagueSecretary", "Association"),
        ("组织部副部长", "OrganisationDepartmentHead", "Party"),
        ("工会副主席", "UnionChair", "Association"),
        ("副总工程师", "ChiefEngineer", "Company"),
        ("执行副总裁", "CompanyPresident", "Company"),
        ("首席执行官", "ChiefExecutiveOfficer", "Company"),
        ("代表团副团长", "DelegationLeader", "General"),
        ("轮值主任委员", "CommitteeChair", "Association"),
        ("副教授", "AssociateProfessor", "Academic"),
        ("委员长", "CongressChairman", "Congress"),
        ("审判委员会委员", "Judge", "Judicial"),
        ("副總裁", "CompanyPresident", "Company"),
        ("獨立非執行董事", "IndependentDirector", "Company"),
        ("董事长（兼）", "BoardChair", "Company"),
        ("“省长”", "Governor", "Government"),
        ("参谋长", "ChiefOfStaff", "Military"),
        ("总编辑", "EditorInChief", "Media"),
        ("首相", "PrimeMinister", "ForeignState"),
    ],
)
def test_a_role_is_classified_by_its_head(label: str, concept: str, kind: str) -> None:
    found = classify_role(label)
    assert (found.concept, found.kind) == (KGR[concept], KGR[kind])


@pytest.mark.parametrize(
    ("label", "flags"),
    [
        ("书记", set()),
        ("副书记", {"deputy"}),
        ("执行副总", {"deputy"}),
        ("常务副县长", {"deputy"}),
        ("党委副书记", {"deputy"}),
        ("原书记", {"former"}),
        ("区委原书记", {"former"}),
        ("原党委副书记", {"former", "deputy"}),
        ("时任省长", {"former"}),
        ("代县长", {"acting"}),
        ("代理院长", {"acting"}),
        ("原代县长", {"acting", "former"}),
        ("名誉会长", {"honorary"}),
        ("终身名誉会长", {"honorary"}),
        ("副教授", set()),
        ("副主任医师", set()),
        ("原副教授", {"former"}),
        ("代表", set()),
        ("代表团团长", set()),
        ("代理人", set()),
        ("总经理", set()),
        ("前锋", set()),
        ("常务理事", set()),
        ("副某某", {"deputy"}),
        ("轮值会长", set()),
    ],
)
def test_only_real_modifiers_count(label: str, flags: set[str]) -> None:
    found = classify_role(label)
    assert {name for name in ("deputy", "acting", "former", "honorary") if getattr(found, name)} == flags


@pytest.mark.parametrize(
    ("label", "rank"),
    [
        ("总书记", "RankNational"),
        ("副委员长", "RankSubNational"),
        ("国务委员", "RankSubNational"),
        ("省长", "RankProvincial"),
        ("常务副省长", "RankSubProvincial"),
        ("厅长", "RankPrefectural"),
        ("副厅长", "RankSubPrefectural"),
        ("县长", "RankCounty"),
        ("代县长", "RankCounty"),
        ("副县长", "RankSubCounty"),
        ("镇长", "RankTownship"),
        ("副镇长", "RankSubTownship"),
    ],
)
def test_a_rank_is_told_where_the_words_tell_it(label: str, rank: str) -> None:
    assert classify_role(label).rank == KGR[rank]


@pytest.mark.parametrize("label", ["主任", "部长", "市长", "局长", "会长", "总经理", "副部长", "名誉省长"])
def test_no_rank_is_guessed(label: str) -> None:
    assert classify_role(label).rank is None


@pytest.mark.parametrize("label", ["", " ", "（兼）", "秘境守望者", "xyz", "原", "副"])
def test_an_unknown_role_has_no_concept(label: str) -> None:
    found = classify_role(label)
    assert (found.concept, found.kind, found.rank) == (None, None, None)


@given(st.lists(st.sampled_from(PARTS), max_size=6).map("".join))
def test_any_mixture_of_words_is_classified(label: str) -> None:
    found = classify_role(label)
    assert isinstance(found, RoleClass)
    assert (found.concept is None) == (found.kind is None)


@pytest.mark.parametrize("table", ["zh_roles", "zh_role_compounds", "zh_occupations"])
def test_every_head_is_classified_as_its_row_says(table: str) -> None:
    for row in read_table(table):
        found = classify_role(row["surface"])
        assert f"kgr:{str(found.concept).removeprefix(str(KGR))}" == row["concept"]
        assert found.deputy == (row["surface"] == "副总")


@pytest.mark.shared
@pytest.mark.parametrize("name", ["dev", "dev-local"])
def test_nearly_every_annotated_role_is_known(compile_gold: Callable[[str], list[dict[str, Any]]], name: str) -> None:
    roles = {
        variant
        for record in compile_gold(name)
        for fact in record["facts"]
        if "role" in fact
        for variant in fact["role"].split("|")
    }
    unknown = {role for role in roles if classify_role(role).concept is None}
    assert len(roles) > 100
    assert len(unknown) <= len(roles) // 100, sorted(unknown)
