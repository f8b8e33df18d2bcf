"""Bodies that a text names beyond doubt, whether or not it tells a fact of them."""

from __future__ import annotations

import pytest

from extractors.registry import load_extractor
from extractors.zh.named_bodies import named_bodies
from extractors.zh.places import find_places
from ontology.articles import Article
from ontology.facts import Participation


def names(text: str) -> list[str]:
    return [text[start:end] for start, end in named_bodies(text, find_places(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("数据由白鹭县统计局提供，白鹭县很大。", ["白鹭县统计局"]),
        ("这批设备由南陵重型机械有限公司制造。", ["南陵重型机械有限公司"]),
        ("记者从中国钢铁工业协会获悉，产量增长。", ["中国钢铁工业协会"]),
        ("乌克兰外交部称，谈判继续。", ["乌克兰外交部"]),
        ("白鹭县水利局、白鹭县农业农村局联合发文。白鹭县多雨。", ["白鹭县水利局", "白鹭县农业农村局"]),
        ("大家走访了湘味食品科技公司、颖泉银行青山支行。", ["湘味食品科技公司", "颖泉银行青山支行"]),
        ("白鹭县人民法院立案庭庭长来了，白鹭县很大。", ["白鹭县人民法院立案庭"]),
        ("会后，颖泉大学的客人来了。", ["颖泉大学"]),
        ("项目选址白鹭经济开发区，白鹭县很大。", ["白鹭经济开发区"]),
        ("东海省很大。省质研院发布了报告。", ["省质研院"]),
        ("他参观了“先进合金联合研究院”。", ["先进合金联合研究院"]),
    ],
)
def test_names_a_body_of_a_known_place_or_with_its_legal_form(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "协会提供了数据，公司很满意。",
        "法国签署防务合作协议。",
        "白鹭县所有乡镇卫生院都装上了设备。白鹭县很大。",
        "乌克兰的外交部门没有回应。",
        "《中国共产党纪律处分条例》公布。",
        "全国人大代表提出建议。",
        "每天在不同医院、三甲医院之间奔走。",
        "各地的经济开发区很多。",
        "山东省很大，河南省也很大。省质研院发布了报告。",
        "这是跨国性大公司、上市公司、三家公司的事，也是航空工业公司的事。",
    ],
)
def test_is_silent_where_it_is_no_name_of_a_body(text: str) -> None:
    assert names(text) == []


def test_named_body_is_an_organisation_without_a_fact() -> None:
    text = "白鹭县县长陶立群主持召开农业工作会议。数据由白鹭县统计局提供。"
    facts = load_extractor().extract(Article("test", text, ""))
    (named,) = [body for body in facts.organisations if body.name == "白鹭县统计局"]
    assert [text[start:end] for start, end in named.mentions] == ["白鹭县统计局"]
    about = {fact.agent if isinstance(fact, Participation) else fact.organisation for fact in facts.facts}
    assert named.id not in about


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        ("南陵理工大学校长陶立群讲话。会上介绍了南理工的情况。", "南陵理工大学", {"南理工"}),
        ("东陵特种钢工业协会会长陶立群讲话。特钢协还发布了报告。", "东陵特种钢工业协会", {"特钢协"}),
        ("岚煤集团总经理陶立群讲话。如今，岚煤产量第一。", "岚煤集团", {"岚煤"}),
        ("天柏新材料股份有限公司董事长陶立群讲话。天柏新材股价上涨。", "天柏新材料股份有限公司", {"天柏新材"}),
        ("白鹭县教育局局长陶立群讲话。县教育局印发了通知。", "白鹭县教育局", {"县教育局"}),
    ],
)
def test_short_forms_are_forms_of_the_body(text: str, name: str, forms: set[str]) -> None:
    (body,) = [one for one in load_extractor().extract(Article("test", text, "")).organisations if one.name == name]
    assert forms <= set(body.aliases)


def test_board_of_a_company_is_a_part_of_it() -> None:
    text = (
        "南陵重工股份有限公司董事长陶立群讲话。公司第六届董事会已经成立，董事会秘书为罗永康。本公司董事会保证内容真实。"
    )
    bodies = load_extractor().extract(Article("test", text, "")).organisations
    (board,) = [one for one in bodies if "公司第六届董事会" in (one.name, *one.aliases)]
    assert next(one.name for one in bodies if one.id == board.unit_of) == "南陵重工股份有限公司"


def test_inner_bodies_are_parts_of_theirs() -> None:
    text = "南陵市茶叶协会会长陶立群讲话。会上，协会党支部与青禾村结对，协会秘书处介绍情况，协会党支部书记陶立群总结。"
    bodies = load_extractor().extract(Article("test", text, "")).organisations
    inner = {one.name: one.unit_of for one in bodies if one.unit_of is not None}
    whole = next(one.id for one in bodies if one.name == "南陵市茶叶协会")
    assert inner == {"协会党支部": whole, "协会秘书处": whole}
