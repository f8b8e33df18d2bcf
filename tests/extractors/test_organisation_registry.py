"""Which printed forms mean the same organisation in one article."""

from __future__ import annotations

import pytest

from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry, canonical
from extractors.zh.places import find_places


def resolve(text: str, *forms: str) -> list[OrganisationEntry]:
    registry = OrganisationRegistry(text, find_places(text))
    return [registry.resolve(form, max(text.rfind(form), 0)) for form in forms]


@pytest.mark.parametrize(
    ("text", "long", "short"),
    [
        ("南陵集团有限公司（以下简称“南陵集团”）召开会议。", "南陵集团有限公司", "南陵集团"),
        ("东海省机械工业协会（下称机协）", "东海省机械工业协会", "机协"),
        ("青禾县委书记到青禾县教育局。县教育局局长", "青禾县教育局", "县教育局"),
        ("青禾县委召开会议，青禾县。县委书记", "青禾县委", "县委"),
        ("北川理工大学校长。我校教授", "北川理工大学", "我校"),
        ("南陵集团召开会议。集团总经理", "南陵集团", "集团"),
        ("中共南陵市委。南陵市委", "中共南陵市委", "南陵市委"),
        ("政协南陵市第十届委员会和南陵市政协", "政协南陵市第十届委员会", "南陵市政协"),
        ("南陵市人民代表大会常务委员会、南陵市人大常委会", "南陵市人民代表大会常务委员会", "南陵市人大常委会"),
        ("南陵集团股份有限公司和南陵集团", "南陵集团股份有限公司", "南陵集团"),
        ("钢协和中国钢铁工业协会", "中国钢铁工业协会", "钢协"),
    ],
)
def test_short_form_means_the_body_of_the_long_one(text: str, long: str, short: str) -> None:
    one, other = resolve(text, long, short)
    assert one is other
    assert {long, short} <= set(one.forms)


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("东海省机械工业协会（下称机协）", "机协", "东海省机械工业协会"),
        ("中共南陵市委。南陵市委", "南陵市委", "中共南陵市委"),
        ("南陵集团股份有限公司和南陵集团", "南陵集团", "南陵集团股份有限公司"),
        ("青禾县委召开会议，青禾县。县委书记", "县委", "青禾县委"),
        ("会上，南陵集团介绍了情况。集团公司讲话。", "集团公司", "南陵集团"),
    ],
)
def test_short_form_may_come_first(text: str, short: str, long: str) -> None:
    one, other = resolve(text, short, long)
    assert one is other


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("南陵集团与北川集团", "南陵集团", "北川集团"),
        ("南陵集团宣传部、南陵集团", "南陵集团", "南陵集团宣传部"),
        ("南陵市委、南陵市政府", "南陵市委", "南陵市政府"),
        ("青禾县教育局和南陵县教育局", "青禾县教育局", "南陵县教育局"),
        ("南陵市政协与南陵市人大常委会", "南陵市政协", "南陵市人大常委会"),
    ],
)
def test_different_bodies_stay_apart(text: str, one: str, other: str) -> None:
    first, second = resolve(text, one, other)
    assert first is not second


def test_relative_form_without_a_place_says_nothing_beyond_the_article() -> None:
    (entry,) = resolve("县委决定", "县委")
    assert entry.generic
    assert entry.name == "县委"


def test_same_form_is_one_entry_and_its_places_are_kept_once() -> None:
    registry = OrganisationRegistry("南陵集团、南陵集团", find_places(""))
    for span in [(0, 4), (5, 9), (0, 4)]:
        registry.resolve("南陵集团", span[0], span)
    assert [list(entry.mentions) for entry in registry.entries] == [[(0, 4), (5, 9)]]


def test_body_the_article_names_most_is_its_main_one() -> None:
    registry = OrganisationRegistry("北川集团、南陵集团、南陵集团", find_places(""))
    for form in ("北川集团", "南陵集团"):
        registry.resolve(form, 0)
    main = registry.main("集团")
    assert main is not None
    assert main.name == "南陵集团"
    assert registry.main("学会") is None


def test_first_of_two_equal_bodies_is_the_main_one() -> None:
    registry = OrganisationRegistry("北川集团、南陵集团", find_places(""))
    for form in ("北川集团", "南陵集团"):
        registry.resolve(form, 0)
    main = registry.main("集团")
    assert main is not None
    assert main.name == "北川集团"


@pytest.mark.parametrize(
    ("form", "shape"),
    [
        ("政协南陵市第十届委员会", "南陵市政协"),
        ("南陵市人民代表大会常务委员会", "南陵市人大常委会"),
        ("中共南陵市委", "南陵市委"),
        ("东海省总工会委员会", "东海省总工会"),
        ("政协全国委员会", "全国政协"),
        ("中共中央组织部", "中共中央组织部"),
        ("南陵市监察委员会", "南陵市监委"),
    ],
)
def test_long_forms_of_state_bodies_have_a_short_shape(form: str, shape: str) -> None:
    assert canonical(form) == shape


@pytest.mark.parametrize(
    "forms", [("政协委员会", "委员会政协"), ("甲会", "乙甲会", "丙乙甲会"), ("集团", "集团集团"), ("", "“”")]
)
def test_odd_forms_end(forms: tuple[str, ...]) -> None:
    assert len(resolve("甲" * 5, *forms)) == len(forms)


def test_the_party_group_of_a_body_is_a_part_of_it() -> None:
    registry = OrganisationRegistry("北川市水务局党组", find_places(""))
    whole = registry.parent_of(registry.resolve("北川市水务局党组", 0))
    assert whole is not None
    assert whole.name == "北川市水务局"


def test_a_college_is_of_the_page_s_own_school_or_of_the_only_one() -> None:
    registry = OrganisationRegistry("岚江大学、南陵大学", find_places(""))
    college = registry.resolve("材料学院", 0)
    assert registry.school_of(college) is None
    own = registry.resolve("岚江大学", 0)
    assert registry.school_of(college) is own
    registry.resolve("南陵大学", 0)
    assert registry.school_of(college) is None
    registry.link("我校", own)
    assert registry.school_of(college) is own
    assert registry.school_of(registry.resolve("岚江师范学院", 0)) is None
