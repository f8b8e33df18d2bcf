"""Posts: the role scheme, single seats and ranks follow from the words and the body together."""

from __future__ import annotations

import pytest

from kg.posts.bodies import classify_body
from kg.posts.posts import classify_post, mapped
from ontology.terms import KGR

BODIES = [
    ("山东省委", "PartyCommittee", "LevelProvincial", "RankProvincial"),
    ("中共山东省委员会", "PartyCommittee", "LevelProvincial", "RankProvincial"),
    ("广西壮族自治区党委", "PartyCommittee", "LevelProvincial", "RankProvincial"),
    ("北京市委", "PartyCommittee", "LevelProvincial", "RankProvincial"),
    ("北京市朝阳区委", "PartyCommittee", "LevelCounty", "RankPrefectural"),
    ("朝阳区", "GovernmentBody", "LevelCounty", None),
    ("莒南县委", "PartyCommittee", "LevelCounty", "RankCounty"),
    ("昆山市委", "PartyCommittee", "LevelCounty", "RankCounty"),
    ("杭州市政府", "GovernmentBody", "LevelSubProvincial", "RankSubProvincial"),
    ("杭州市西湖区", "GovernmentBody", "LevelCounty", "RankSubPrefectural"),
    ("延边州委", "PartyCommittee", "LevelPrefectural", "RankPrefectural"),
    ("吉林市委", "PartyCommittee", "LevelPrefectural", "RankPrefectural"),
    ("吉林省政协", "ConsultativeBody", "LevelProvincial", "RankProvincial"),
    ("山东省人大常委会", "CongressBody", "LevelProvincial", "RankProvincial"),
    ("莒南县人民法院", "CourtBody", "LevelCounty", "RankCounty"),
    ("福建省福州市粮食和物资储备局", "DepartmentBody", "LevelPrefectural", "RankPrefectural"),
    ("莒南县板泉镇", "GovernmentBody", "LevelTownship", "RankTownship"),
    ("澜东省委", "PartyCommittee", "LevelProvincial", "RankProvincial"),
    ("澜东省岚江市云渚县委", "PartyCommittee", "LevelCounty", "RankCounty"),
    ("临沂市云渚县政协", "ConsultativeBody", "LevelCounty", "RankCounty"),
    ("云渚县第十八届人民代表大会常务委员会", "CongressBody", "LevelCounty", "RankCounty"),
    ("云渚区委", "PartyCommittee", "LevelCounty", None),
    ("外交部", "CentralBody", "LevelNational", "RankProvincial"),
    ("国家统计局", "CentralBody", "LevelNational", "RankSubProvincial"),
]

POSTS = [
    ("书记", "山东省委", "PartySecretary", "RankProvincial", True),
    ("書記", "山東省委", "PartySecretary", "RankProvincial", True),
    ("副书记", "山东省委", "PartySecretary", "RankSubProvincial", False),
    ("常委", "山东省委", "PartyStandingMember", "RankSubProvincial", False),
    ("主席", "广西壮族自治区", "RegionChair", "RankProvincial", True),
    ("主任", "山东省人大常委会", "CongressDirector", "RankProvincial", True),
    ("县委书记", "莒南县", "PartySecretary", "RankCounty", True),
    ("副县长", "莒南县", "CountyHead", "RankSubCounty", False),
    ("区长", "北京市海淀区", "DistrictHead", "RankPrefectural", True),
    ("市长", "青岛市", "Mayor", "RankSubProvincial", True),
    ("厅长", "山东省公安厅", "DirectorGeneral", "RankPrefectural", True),
    ("局长", "临沂市教育局", "BureauDirector", "RankCounty", True),
    ("院长", "莒南县人民法院", "CourtPresident", "RankSubCounty", True),
    ("部长", "外交部", "Minister", "RankProvincial", True),
    ("副部长", "教育部", "Minister", "RankSubProvincial", False),
    ("主任", "国家发展和改革委员会", "Director", "RankProvincial", True),
    ("部长", "中共中央组织部", "OrganisationDepartmentHead", "RankProvincial", True),
    ("局长", "国家统计局", "BureauDirector", "RankSubProvincial", True),
    ("总理", "国务院", "Premier", "RankNational", True),
    ("副总理", "国务院", "Premier", "RankSubNational", False),
    ("常委", "中共中央政治局", "StandingMember", "RankNational", False),
    ("委员", "中共中央政治局", "Member", "RankSubNational", False),
    ("书记", "中共中央书记处", "PartySecretariatSecretary", "RankSubNational", False),
    ("主席", "全国政协", "ConsultativeChair", "RankNational", True),
    ("副主席", "全国政协", "ConsultativeChair", "RankSubNational", False),
    ("院长", "最高人民法院", "CourtPresident", "RankSubNational", True),
    ("校长", "清华大学", "SchoolPresident", "RankSubProvincial", True),
    ("教授", "清华大学", "Professor", None, False),
    ("董事长", "澜东玻璃集团", "BoardChair", None, True),
    ("副总经理", "澜东玻璃集团", "GeneralManager", None, False),
    ("秘境守望者", "澜东玻璃集团", None, None, False),
]


@pytest.mark.parametrize(("name", "kind", "level", "rank"), BODIES)
def test_a_body_is_told_by_its_name(name: str, kind: str, level: str, rank: str | None) -> None:
    body = classify_body(name)
    assert body is not None
    assert (body.kind, body.level, body.rank) == (KGR[kind], KGR[level], KGR[rank] if rank else None)


@pytest.mark.parametrize(
    "name", ["澜东玻璃集团", "山东澜东玻璃集团", "香港特别行政区", "兰州新区", "急诊科", "伊朗", ""]
)
def test_what_is_no_body_of_party_or_state_has_no_level(name: str) -> None:
    assert classify_body(name) is None


@pytest.mark.parametrize(("role", "organisation", "concept", "rank", "single"), POSTS)
def test_a_post_follows_from_words_and_body(
    role: str, organisation: str, concept: str | None, rank: str | None, single: bool
) -> None:
    post = classify_post(role, organisation)
    assert post.concept == (KGR[concept] if concept else None)
    assert post.rank == (KGR[rank] if rank else None)
    assert post.single == single


@pytest.mark.parametrize("role", ["书记", "省委书记", "原书记", "时任省委书记", "代理书记", "现任省委书记"])
def test_all_words_for_one_seat_have_one_key(role: str) -> None:
    assert classify_post(role, "山东省委").key == "PartySecretary"


@pytest.mark.parametrize(
    ("role", "key"), [("代表", "代表"), ("原副市长", "副市长"), ("前任副市长", "副市长"), ("候补委员", "候补委员")]
)
def test_words_of_a_seat_for_many_are_kept(role: str, key: str) -> None:
    assert classify_post(role, "莒南县").key == key


def test_what_is_former_acting_or_to_come_is_told() -> None:
    assert classify_post("原市长", "青岛市").former
    assert classify_post("代市长", "青岛市").acting
    assert classify_post("候任市长", "青岛市").nominee
    assert not classify_post("候补委员", "青岛市委").nominee


def test_a_person_can_say_what_a_role_means() -> None:
    roles = {"秘境守望者": KGR.Director}
    assert mapped("原秘境守望者", "澜东林场", roles).concept == KGR.Director
    assert mapped("秘境守望者", "澜东林场", {}).concept is None
