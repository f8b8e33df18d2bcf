"""Constructions that tell of an event: a text and exactly the parts it gives, one a line. All people and bodies are invented."""

from __future__ import annotations

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import Participation

MEETING = "5月6日，白鹭县农业工作会议召开。"

CASES: dict[str, tuple[str, str]] = {
    "who hands a plaque over and who takes it": (
        MEETING + "县长陶立群为会长罗永康授牌。",
        "陶立群 attended 白鹭县农业工作会议\n罗永康 attended 白鹭县农业工作会议",
    ),
    "each hands over to another": (
        MEETING + "副县长方启明、局长岳明霞分别为副会长蒲嘉禾、景怀谦颁发牌匾。",
        (
            "方启明 attended 白鹭县农业工作会议\n岳明霞 attended 白鹭县农业工作会议\n"
            "蒲嘉禾 attended 白鹭县农业工作会议\n景怀谦 attended 白鹭县农业工作会议"
        ),
    ),
    "a prize without an event": ("白鹭县县长陶立群为会长罗永康授牌。", ""),
    "the name of a ceremony is no deed": (
        MEETING + "县长陶立群介绍，颁奖典礼下月举行。",
        "陶立群 spoke 白鹭县农业工作会议",
    ),
    "somebody declares a meeting open": (
        "5月6日，南陵集团运动会开幕，工会主席陶立群宣布运动会开幕。",
        "陶立群 spoke 南陵集团运动会",
    ),
    "somebody graces a meeting": (
        "白鹭县县长陶立群莅临全省农业工作会议。",
        "陶立群 attended 全省农业工作会议",
    ),
    "two sit down together": (
        "白鹭县县长陶立群一行来到南陵集团，与总经理罗永康座谈交流。",
        "陶立群 attended 陶立群与罗永康座谈\n罗永康 attended 陶立群与罗永康座谈",
    ),
    "a conversation on a visit belongs to it": (
        "白鹭县县长陶立群到南陵集团调研，并与董事长罗永康座谈。",
        "陶立群 attended 陶立群到南陵集团调研\n罗永康 attended 陶立群到南陵集团调研",
    ),
    "a conversation with people unnamed": (
        "白鹭县县长陶立群与企业负责人座谈。",
        "陶立群 attended 陶立群与企业负责人座谈",
    ),
    "a delegation and those who lead it": (
        "5月6日，以省机械学会理事长陶立群为团长，副理事长罗永康为副团长的考察团一行12人赴北川市参观考察。",
        "陶立群 attended 陶立群赴北川市参观考察\n罗永康 attended 陶立群赴北川市参观考察",
    ),
    "a group that goes nowhere": ("5月6日，以县长陶立群为组长的领导小组成立。", ""),
    "a body has its members look at something": (
        "6月5日，云岫市政协组织部分政协委员视察城市更新工作，市政协主席陶立群参加视察。",
        "云岫市政协 organised 组织部分政协委员视察城市更新工作\n陶立群 attended 组织部分政协委员视察城市更新工作",
    ),
    "a body has people do something somewhere": (
        "10月28日，青禾县委统战部组织青年人士赴河口镇开展“同心筑梦”志愿服务。",
        "青禾县委统战部 organised “同心筑梦”志愿服务",
    ),
    "a lecture that nothing else tells": (
        "5月6日，市委党校教授陶立群到青禾镇作专题报告。",
        "陶立群 spoke 陶立群到青禾镇作专题报告",
    ),
    "lecturers in different places": (
        "5月6日，副省长陶立群在北川市作宣讲报告。教授罗永康在云岫市作宣讲报告。",
        "陶立群 spoke 陶立群在北川市作宣讲报告\n罗永康 spoke 罗永康在云岫市作宣讲报告",
    ),
    "speeches at the meeting that a visit led to": (
        "5月6日，市长陶立群到南陵集团调研。在随后召开的座谈会上，总经理罗永康汇报了情况。\n陶立群作总结讲话。",
        "陶立群 attended 陶立群到南陵集团调研\n罗永康 spoke 座谈会\n陶立群 spoke 座谈会",
    ),
    "guests are received": (
        "5月6日，南陵商会会长陶立群率团赴云岫市参访，云岫商会会长罗永康热情接待。",
        "陶立群 attended 陶立群赴云岫市参访\n罗永康 attended 陶立群赴云岫市参访",
    ),
    "nobody visits where people are received": (MEETING + "县长陶立群接待了群众。", ""),
    "a conversation is no speech": (
        "5月6日，南陵集团业绩说明会召开，总经理陶立群出席，与投资者进行了在线交流。",
        "陶立群 attended 南陵集团业绩说明会",
    ),
    "a visit only spoken of": ("白鹭县县长陶立群的走访取得成果。", ""),
    "he is who opens the sentence": (
        MEETING + "县长罗永康讲话。陶立群感谢大家的支持，他希望双方加强合作。会长陶立群出席会议。",
        "罗永康 spoke 白鹭县农业工作会议\n陶立群 spoke 白鹭县农业工作会议",
    ),
    "old friends come together": (
        "5月6日，云岫商会年会举行。会长陶立群、秘书长罗永康欢聚一堂。",
        "陶立群 attended 云岫商会年会\n罗永康 attended 云岫商会年会",
    ),
    "a meeting held at an hour": (
        "南陵集团于5月6日下午15:00在公司会议室召开业绩说明会。",
        "南陵集团 organised 业绩说明会",
    ),
    "a list behind a label that names the event, parted by semicolons": (
        "参加座谈会的有：云岫大学教授陶立群；东海理工大学副校长罗永康。",
        "陶立群 attended 座谈会\n罗永康 attended 座谈会",
    ),
    "a list of which each stands on its line": (
        MEETING + "出席会议的领导和嘉宾有：\n县工商联主席陶立群\n云岫大学副校长罗永康\n\n会场座无虚席。",
        "陶立群 attended 白鹭县农业工作会议\n罗永康 attended 白鹭县农业工作会议",
    ),
    "two labels in one line": (
        "南陵集团党委会5月21日召开。主持人：方启明；参会人员：陶立群、岳明霞。",
        "方启明 chaired 南陵集团党委会\n陶立群 attended 南陵集团党委会\n岳明霞 attended 南陵集团党委会",
    ),
    "who is asked to come is nobody": ("参会人员：各县区分管负责人、市直有关部门负责人。", ""),
    "a group is met of which nobody is named": (
        "5月6日，市委书记陶立群会见来访的考察团一行。",
        "陶立群 attended 陶立群会见来访的考察团",
    ),
    "bodies sign by their people": (
        "5月6日，南陵集团与北川市签署《合作协议》，总经理陶立群、副市长罗永康代表双方签字。",
        "陶立群 attended 《合作协议》签署\n罗永康 attended 《合作协议》签署",
    ),
    "a meeting at a place as Hong Kong papers say it": (
        "白鹭县商会前日假云岫会议中心举行就职典礼，会长陶立群致辞。",
        "白鹭县商会 organised 就职典礼\n陶立群 spoke 就职典礼",
    ),
    "a discussion is spoken at": (
        MEETING + "县长陶立群、会长罗永康围绕春耕展开讨论。",
        "陶立群 spoke 白鹭县农业工作会议\n罗永康 spoke 白鹭县农业工作会议",
    ),
    "a session does not become what the article is about": (
        "5月6日，云岫商会年会举行。当天下午召开的会员大会审议了报告。\n会长陶立群发表就职感言。",
        "陶立群 spoke 云岫商会年会",
    ),
}


def parts_of(text: str) -> set[str]:
    facts = load_extractor().extract(Article("test", text, "", PartialDate(2024, 5, 30)))
    names = {e.id: e.name for e in (*facts.persons, *facts.organisations, *facts.events)}
    return {f"{names[f.agent]} {f.relation} {names[f.event]}" for f in facts.facts if isinstance(f, Participation)}


@pytest.mark.parametrize("name", CASES)
def test_construction_gives_exactly_its_parts(name: str) -> None:
    text, wanted = CASES[name]
    assert parts_of(text) == set(wanted.splitlines())
