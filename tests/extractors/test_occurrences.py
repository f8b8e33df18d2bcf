"""Where people and bodies stand besides the places that tell facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article, Span
from ontology.dates import PartialDate

if TYPE_CHECKING:
    from ontology.facts import ArticleFacts


def read(text: str) -> ArticleFacts:
    return load_extractor().extract(Article("test", text, "", PartialDate(2024, 5, 30)))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("县政协主席陶立群讲话。陶主席说，要抓落实。", {"陶立群", "陶主席"}),
        ("南陵集团总经理陶立群讲话。陶总一来就下了车间。", {"陶立群", "陶总"}),
        ("北川大学教授马丁·施罗德作报告。施罗德说，感谢邀请。", {"马丁·施罗德", "施罗德"}),
        ("北川大学教授马丁·施罗德（Martin Schroder）作报告。", {"马丁·施罗德", "Martin Schroder"}),
        ("县长陶立群讲话。会后，郝主席回家了。", {"陶立群"}),
    ],
)
def test_person_is_known_by_all_printed_forms(text: str, forms: set[str]) -> None:
    person = read(text).persons[0]
    assert {person.name, *person.aliases} == forms


def test_person_is_mentioned_wherever_the_name_stands() -> None:
    text = "县长陶立群讲话。有人记得陶立群的家乡。"
    assert [text[start:end] for start, end in read(text).persons[0].mentions] == ["陶立群", "陶立群"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("南陵重工股份有限公司董事长陶立群讲话。客人看好南陵重工。", "南陵重工"),
        ("东海省青禾市市长陶立群讲话。东海省公布名单。", "东海省青禾市"),
        ("白鹭县县长陶立群讲话。白鹭县决定，由县政府负责。", "县政府"),
        ("东海钢铁协会会长陶立群讲话。会后，协会表示感谢。", "协会"),
    ],
)
def test_body_is_known_by_forms_that_tell_no_fact(text: str, form: str) -> None:
    body = read(text).organisations[0]
    assert form in (body.name, *body.aliases)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("南陵政法大学校长陶立群讲话。南陵政法大学的客人。", "南陵政法"),
        ("东海钢铁协会会长陶立群讲话，北川纺织协会会长郝建业致辞。协会很多。", "协会"),
        ("白鹭县县长陶立群讲话。白鹭县和青禾县签约，青禾县来了客人，县政府负责接待。", "县政府"),
    ],
)
def test_form_that_could_be_another_body_is_none(text: str, form: str) -> None:
    assert all(form not in (body.name, *body.aliases) for body in read(text).organisations)


def of_page(text: str, title: str = "", body: tuple[Span, ...] = ()) -> list[set[str]]:
    """Give the forms of each body of a page."""
    facts = load_extractor().extract(Article("test", text, title, PartialDate(2024, 5, 30), body=body))
    return [{each.name, *each.aliases} for each in facts.organisations]


@pytest.mark.parametrize(
    ("title", "text", "forms"),
    [
        ("北川能源集团召开年会", "北川能源集团有限公司总经理陶立群讲话。", {"北川能源集团有限公司", "北川能源集团"}),
        ("集团公司召开年会", "北川能源集团有限公司总经理陶立群讲话。", {"北川能源集团有限公司", "集团公司"}),
        ("学校召开干部大会", "南陵师范学院党委书记陶立群讲话。", {"南陵师范学院", "学校"}),
        ("关于增补协会副会长的公告", "东海省茶叶协会会长陶立群讲话。", {"东海省茶叶协会", "协会"}),
        ("", "古州市江右陶瓷有限公司经理陶立群讲话。大家走访了江右陶瓷。", {"古州市江右陶瓷有限公司", "江右陶瓷"}),
        ("", "海纳新材料集团（以下简称“海纳”）董事长陶立群讲话。海纳很大。", {"海纳新材料集团", "海纳"}),
        (
            "",
            "东海省人大常委会主任陶立群讲话。东海省第十二届人大常委会很忙。",
            {"东海省人大常委会", "东海省第十二届人大常委会"},
        ),
        ("", "东海省质量技术研究院院长陶立群讲话。省质研院也来了。", {"东海省质量技术研究院", "省质研院"}),
        (
            "",
            "白鹭县人民政府县长陶立群讲话。白鹭县第十八届人民政府成立。",
            {"白鹭县人民政府", "白鹭县第十八届人民政府"},
        ),
        (
            "",
            "中共白鹭县委书记陶立群主持中国共产党白鹭县第十五届委员会第五次全会。",
            {"白鹭县委", "中国共产党白鹭县第十五届委员会"},
        ),
        ("", "松岩信息科技股份有限公司董事长陶立群讲话。松岩科技股价上涨。", {"松岩信息科技股份有限公司", "松岩科技"}),
        ("", "青松电气（南陵）有限公司经理陶立群讲话。青松电气成立于去年。", {"青松电气（南陵）有限公司", "青松电气"}),
        (
            "",
            "白鹭经济开发区管委会主任陶立群讲话。项目落户白鹭经济开发区。",
            {"白鹭经济开发区管委会", "白鹭经济开发区"},
        ),
        (
            "",
            "南陵理工大学校长、南陵理工大学能源研究院院长陶立群讲话。能源研究院成立于去年。",
            {"南陵理工大学能源研究院", "能源研究院"},
        ),
        ("南陵集团召开年会", "南陵集团总经理陶立群讲话。过去一年，集团发展很快。", {"南陵集团", "集团"}),
        ("", "南陵市徽商总会会长陶立群讲话。郝建业莅临我会参观。", {"南陵市徽商总会", "我会"}),
    ],
)
def test_forms_of_the_headline_and_short_forms_are_of_their_body(title: str, text: str, forms: set[str]) -> None:
    assert any(forms <= found for found in of_page(text, title))


@pytest.mark.parametrize(
    ("title", "text", "form"),
    [
        ("我会接待东海钢铁协会一行", "东海钢铁协会会长陶立群讲话。", "我会"),
        ("", "古州市江右陶瓷有限公司经理陶立群、南陵市江右陶瓷有限公司经理郝建业讲话。江右陶瓷很美。", "江右陶瓷"),
        ("学校召开干部大会", "南陵集团总经理陶立群讲话。", "学校"),
        ("", "南陵集团总经理陶立群讲话。过去一年，集团发展很快。", "集团"),
        ("", "南陵市徽商总会会长陶立群讲话。他说：我会努力。", "我会"),
        ("", "松岩资产管理有限公司董事长陶立群讲话。松岩资产理财合同到期。", "松岩资产理"),
        ("", "南陵市水利局规划处处长陶立群、北川市水利局规划处处长郝建业讲话。规划处很忙。", "规划处"),
    ],
)
def test_forms_that_another_body_may_have_are_nobodys(title: str, text: str, form: str) -> None:
    assert all(form not in found for found in of_page(text, title))


def test_bodies_of_one_name_at_two_places_stay_two() -> None:
    text = "白鹭开发区管委会主任陶立群、管委会副主任郝建业，青禾开发区管委会主任房小平参加。"
    assert not any({"白鹭开发区管委会", "青禾开发区管委会"} <= found for found in of_page(text))


def test_body_at_the_head_of_a_page_is_mentioned_there() -> None:
    text = "登录　注册\n白鹭县人民政府　www.example.gov.cn\n县长陶立群讲话。白鹭县很大。"
    start = text.index("县长")
    facts = load_extractor().extract(Article("test", text, "", None, body=(Span(start, len(text)),)))
    (body,) = [each for each in facts.organisations if "白鹭县人民政府" in (each.name, *each.aliases)]
    assert "白鹭县人民政府" in [text[slice(*mention)] for mention in body.mentions]


def test_company_is_known_by_its_name_in_latin_letters() -> None:
    text = (
        "JADE HARBOUR LOGISTICS GROUP LIMITED\n翠港物流集團有限公司\n董事長陶立群先生獲委任為翠港物流集團有限公司主席。"
    )
    assert any({"翠港物流集團有限公司", "JADE HARBOUR LOGISTICS GROUP LIMITED"} <= found for found in of_page(text))
