"""How people join into lists: what may stand between one with posts and the next (、及 and words that tell who he is)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.organisation_edges import ends_strongly

if TYPE_CHECKING:
    from extractors.zh.people import PersonPhrase

_OTHERS = r"等(?:[\d一二三四五六七八九十]*[人位名]?)(?:[省市县区校院州]?(?:有关|相关|主要)?(?:领导同志|领导|专家|学者|嘉宾|代表|同志|政府官员|高级官员|官员|政要|国家领导人|外国领导人|负责人|负责同志|人员|人士|委员|老师))?"
"""How a list of people ends before the next of another kind (陶立群等领导和秘书长罗永康)."""
_ADDRESS = r"(?:同志|先生|女士)?(?:夫妇|夫妻|伉俪|一行(?:[\d一二三四五六七八九十]+余?人)?)?"
"""How somebody in a list is called, and who comes with him."""
_LINK = re.compile(rf"{_ADDRESS}(?:{_OTHERS})?(?:以及|还有|[、；和及与同， \u3000])+(?:分别|夫人|时任|现任)?")
_LINK_AND_WORDS = re.compile(
    rf"{_ADDRESS}(?:{_OTHERS}[，、]?(?:以及|和|及)|[、，；])(?P<words>(?:《[^》\n]{{1,20}}》|“[^”\n]{{1,12}}”|[\u4e00-\u9fffA-Za-z·]|\d{{1,4}}[年月届—-]){{1,24}})"
)
_LINK_DESCRIBED = re.compile(
    rf"(?:同志|先生|女士|教授|同学|老师)?(?:{_OTHERS})?(?:[、，]?(?:以及|还有|和|及|与)|、|，|；)(?P<words>(?:《[^》\n]{{1,20}}》|“[^”\n]{{1,12}}”|[\u4e00-\u9fffA-Za-z·]|\d{{1,4}}[年月届级—-]|(?<=[长员表])、){{0,26}}?)"
    r"(?:代表|本科生|研究生|博士生|硕士生|毕业生|新生|学生|同学|校友|志愿者|队员|班长|辅导员|班主任|家长|老师|获得者|个人|劳模|党员|村民|居民|群众|业主|嘉宾|专家|学者|作家|艺术家|企业家|老人|老兵)"
)
"""What joins somebody to a list by what he is, no post (、家长代表陶立群; 、2022级博士生罗永康)."""
_LINK_GROUP = re.compile(
    r"(?:同志|先生|女士)?(?:及|和|以及|与|、)[^，。；、：\n]{1,14}(?:全体成员|班子成员|成员|相关人员|有关人员|工作人员|负责人|负责同志|师生)[，、]"
    r"(?:以及|和|及)?(?:[省市区县校州院厂]领导|领导)?"
)
"""What joins two people over a group of which nobody is named (及巡视组全体成员，市领导陶立群)."""
_LINK_OF = re.compile(r"(?:同志|先生|女士)?[、，；]*(?:以及|还有)[^，。；：\n]{1,30}的")
"""What joins one of whom more is said to a list (，以及曾参选立委的陶立群)."""
_QUOTED_POST = re.compile(r"[前原]?“$")
"""What stands before a post in quotation marks (、前“立法院长”陶立群)."""
_TELLS_MORE = re.compile(
    r"出席|参加|参会|列席|主持(?!人)|讲话|致辞|发言|介绍|汇报|表示|指出|强调|会见|陪同|调研|考察|走访|慰问|召开|举行|宣布|宣读|代表|随后|同时|其中|由|在|对|与|和|向|请|率|到|赴|为|以|是|让|被|将|据|经|说|来|去|有|了|的|会上|此外|以及"
)
"""What makes words behind a person more than the unknown beginning of the next one's post (，我校党委书记陶立群)."""
_LINK_AS = re.compile(
    rf"(?:教授|{_ADDRESS})(?:[、，；](?:以及|和|及)?|以及|和|及)(?!代表|并|由|受)(?:[\u4e00-\u9fff]{{2,12}}代表(?:——?|、|：)|[\u4e00-\u9fff]{{2,8}}(?:单位|企业|方)(?:——?|：))"
)
"""What joins somebody with posts to a list by whom he stands for (，施工单位代表——南陵集团总经理陶立群; ，教师代表、…)."""
_ENROLLED = ("校生", "校学生", "读", "职")
"""What goes on from 在 in the word for who is at school or at work (，在校生代表陶立群)."""
_STANDS_FOR = re.compile(r"[\u4e00-\u9fff]{1,10}代表(?:、|——?)")
_BARE_LINK = re.compile(rf"{_ADDRESS}(?:以及|[、和及与同 \u3000])+(?:夫人)?")
_SHARED = re.compile(r"副|轮值|委员$|常委$|成员$|代表$|理事$|教授$|院士$|执行主席$|监事$|董事$|专家$|会员$|研究员$")


def join(text: str, phrase: PersonPhrase, phrases: list[PersonPhrase]) -> None:
    """Join a phrase to the list of the one before it, whose posts it shares where it has none of its own (副会长陶立群、罗永康)."""
    if not phrases:
        return
    previous = phrases[-1]
    between = text[previous.end : phrase.start]
    if _LINK_OF.fullmatch(between) or _LINK_GROUP.fullmatch(between):
        phrase.linked = True
        return
    if phrase.posts and phrase.start < phrase.name_start:
        if _LINK_AS.fullmatch(between):
            phrase.linked = True
            return
        between = _QUOTED_POST.sub("", between)
        if text.startswith(_ENROLLED, phrase.start):
            between = between.removesuffix("在")
        more = None if _LINK.fullmatch(between) else _LINK_AND_WORDS.fullmatch(between)
        phrase.linked = _LINK.fullmatch(between) is not None or (
            more is not None and not _TELLS_MORE.search(more["words"])
        )
        return
    described = None if phrase.posts else _LINK_DESCRIBED.fullmatch(between)
    if described is not None and not _TELLS_MORE.search(_STANDS_FOR.sub("", described["words"])):
        phrase.linked = True
        return
    of_body = _LINK_AND_WORDS.fullmatch(between)
    if of_body is not None and ends_strongly(of_body["words"]) and not _TELLS_MORE.search(of_body["words"]):
        phrase.linked = True
        return
    if _BARE_LINK.fullmatch(between):
        phrase.linked = True
        leading = [post for post in previous.posts if post.end <= previous.name_start]
        if leading and not phrase.posts and all(_SHARED.search(post.label) for post in leading):
            phrase.posts = [replace(post) for post in leading]
            phrase.shared = True
