"""Places of an article by level."""

from __future__ import annotations

import pytest

from extractors.zh.places import find_places


@pytest.mark.parametrize(
    ("text", "level", "place"),
    [
        ("莒南县召开会议", "县", "莒南县"),
        ("青禾县召开会议。青禾县委书记讲话", "县", "青禾县"),
        ("白鹭镇、白鹭镇", "镇", "白鹭镇"),
        ("在山东省临沂市", "市", "临沂市"),
        ("在山东省临沂市", "省", "山东省"),
        ("内蒙古自治区党委", "省", "内蒙古自治区"),
    ],
)
def test_place_is_known_or_printed_more_than_once(text: str, level: str, place: str) -> None:
    assert find_places(text).nearest(level, len(text)) == place


@pytest.mark.parametrize("text", ["全省各县，本市和该县", "超市、股市、社区、超市", "", "市长县长", "各市场和区域"])
def test_words_with_a_level_are_no_places(text: str) -> None:
    assert find_places(text).nearest("县", 99) is None
    assert find_places(text).nearest("市", 99) is None


def test_nearest_place_is_the_last_before() -> None:
    text = "莒南县委书记发言，费县县委书记发言"
    places = find_places(text)
    assert places.nearest("县", text.index("费县")) == "莒南县"
    assert places.nearest("县", len(text)) == "费县"


def test_before_the_first_mention_the_commonest_place_is_meant() -> None:
    assert find_places("县委召开会议。费县。莒南县，莒南县").nearest("县", 0) == "莒南县"


def test_longer_place_is_not_cut_short() -> None:
    assert find_places("雪白鹭镇、雪白鹭镇").nearest("镇", 99) == "雪白鹭镇"


def test_background_helps_where_the_text_is_silent() -> None:
    assert find_places("县委召开会议", "莒南县新闻").nearest("县", 9) == "莒南县"
    assert find_places("费县。县委召开会议", "莒南县新闻").nearest("县", 9) == "费县"


def test_city_behind_the_name_of_a_foreign_country_is_none_of_ours() -> None:
    assert find_places("意大利维罗尔纳市的客人来访。维罗尔纳市有两万人。").nearest("市", 99) is None


def test_place_printed_once_with_its_level_and_often_without_counts() -> None:
    text = "青禾春耕忙。青禾人说，民盟青禾市委会来了客人，青禾欢迎你。龙湖市和龙湖市。"
    assert find_places(text).nearest("市", 3) == "青禾市"
