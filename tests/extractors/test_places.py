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


@pytest.mark.parametrize(
    ("text", "headline", "level", "place"),
    [
        ("绍兴日报讯 昨日，市委书记陶立群到企业调研。", "", "市", "绍兴市"),
        ("湖北日报讯 省长陶立群讲话。", "", "省", "湖北省"),
        ("6日上午，市委书记陶立群主持会议。", "济南拟推错时上下班", "市", "济南市"),
        ("6日上午，省委常委陶立群主持会议。", "济南拟推错时上下班", "省", "山东省"),
        ("论坛将在成都举行，市长陶立群讲话。", "", "市", "成都市"),
        ("绍兴市委书记陶立群和省委书记罗永康出席。", "", "省", "浙江省"),
        ("在云澜宾馆会见客人。云澜与北川结好，客人参观云澜机床厂。市长陶立群出席。", "", "市", "云澜市"),
        ("市长陶立群来到北京，拜访上海专家。", "", "市", None),
        ("市长陶立群会见客人。", "成都客商来访", "市", None),
        ("论坛在成都举行，年会在绍兴举行，市长陶立群讲话。", "", "市", None),
        ("北京日报讯 省长陶立群讲话。", "", "省", None),
        ("绍兴市和成都市结好，省长陶立群出席。", "", "省", None),
        ("吉林日报讯 市长陶立群讲话。", "", "市", None),
        ("省长陶立群出席。", "海南藏族自治州举行春耕会议", "省", None),
        ("在云澜宾馆会见客人。市长陶立群出席。", "", "市", None),
        ("在云澜宾馆会见客人。云澜与北川结好，参观云澜机床厂。县委书记陶立群出席。", "", "市", None),
    ],
)
def test_a_place_not_printed_with_its_level_is_where_the_article_is_at_home(
    text: str, headline: str, level: str, place: str | None
) -> None:
    assert find_places(text, headline).nearest(level, 0) == place


def test_where_the_article_is_at_home_does_not_hide_a_place_printed_with_its_level() -> None:
    assert find_places("绍兴日报讯 嘉兴市市长陶立群讲话。").nearest("市", 0) == "嘉兴市"
