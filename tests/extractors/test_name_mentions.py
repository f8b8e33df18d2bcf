"""Where the names of people stand in a text."""

from __future__ import annotations

import itertools

import pytest

from extractors.zh.name_mentions import find_names
from extractors.zh.roles_in_text import find_roles


def names_in(text: str) -> list[str]:
    return [mention.name for mention in find_names(text, find_roles(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("副市长陶立群高度重视", ["陶立群"]),
        ("陶立群说，", ["陶立群"]),
        ("陶立群主任", ["陶立群"]),
        ("陶立群，男，1970年生", ["陶立群"]),
        ("副会长陶立群、郝建业、岳明霞出席", ["陶立群", "郝建业", "岳明霞"]),
        ("总会计师解放参加会议", ["解放"]),
        ("法国总统杜朗·贝尔纳访问", ["杜朗·贝尔纳"]),
        ("会上，陶立群强调", ["陶立群"]),
        ("副会长陶立群女士、郝建业和岳明霞同志出席", ["陶立群", "郝建业", "岳明霞"]),
        ("陶立群同志和郝建业同志出席会议", ["陶立群", "郝建业"]),
        ("任命陶立群为局长", ["陶立群"]),
        ("书记欧阳静指出", ["欧阳静"]),
        ("免去向东同志的县长职务", ["向东"]),
        ("特级教师荣光和学生代表先后发言", ["荣光"]),
        ("代表团副团长艾力更·依明巴海率领代表团看望干部", ["艾力更·依明巴海"]),
        ("负责人穆罕默德·法拉哈特所说的变化", ["穆罕默德·法拉哈特"]),
        ("秘书长宋清和走上讲台", ["宋清和"]),
        ("秘书长宋清和陶立群走上讲台", ["宋清", "陶立群"]),
        ("副检察长禚文翻阅了卷宗", ["禚文"]),
        ("党委书记吉木色·阿木道别毕业生", ["吉木色·阿木"]),
        ("演员朴雅娜·乔普拉都将到场", ["朴雅娜·乔普拉"]),
        ("副县长方向到一线慰问", ["方向"]),
        ("任命黄河为水利局局长", ["黄河"]),
        ("白鹭县一中校长亓春生护学", ["亓春生"]),
        ("陶立群1992年参加工作", ["陶立群"]),
        ("郝建业董事长向来宾赠送了纪念品", ["郝建业"]),
        ("总裁钟楚天、云泽雅居家纺总经理温雅作交流发言", ["钟楚天", "温雅"]),
        ("日本首相岛崎健介将于下周出访", ["岛崎健介"]),
    ],
)
def test_name_is_found_beside_a_post_a_verb_or_another_name(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_name_once_believed_is_found_wherever_it_stands() -> None:
    assert names_in("书记陶立群讲话。这是陶立群的家乡") == ["陶立群", "陶立群"]


@pytest.mark.parametrize(
    "text",
    [
        "大家高度重视，全面落实。",
        "记者 方启明 通讯员 郝建业",
        "责编：方启明",
        "全体代表出席会议",
        "",
        "今天天气很好",
        "主任委员会议召开",
        "云泽与维罗尔纳结好十五年，维罗尔纳市的客人来访。",
        "客人来自圣多美和普林西比总理府。",
        "调研组在乌鲁木齐等地考察。",
        "感谢大家的关心与祝福！",
        "他接受任何采访。",
        "黄某某任局长",
        "治理黄河为局长们带来了新课题",
        "听了介绍，总经理很高兴。\n临走时，董事长讲话。\n在厂区，董事长介绍了情况。",
    ],
)
def test_words_and_bylines_give_no_name(text: str) -> None:
    assert names_in(text) == []


def test_mentions_stand_in_order_and_say_what_the_text_says() -> None:
    text = "副市长陶立群、郝建业出席。陶立群讲话，郝建业主持。"
    mentions = find_names(text, find_roles(text))
    assert all(text[m.start : m.end] == m.name for m in mentions)
    assert all(one.end <= other.start for one, other in itertools.pairwise(mentions))
