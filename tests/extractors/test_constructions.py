"""The grammar, construction by construction: a text and every fact it must give, written as one line a fact.

``post 人 ; 职务 ; 机构``, ``part 人或机构 ; relation ; 活动``, ``appoint 人 ; 职务 ; 机构 ; change ; 日期``. All people and bodies are
invented. A text with no line must stay silent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import association_cases
import body_cases
import body_edge_cases
import company_cases
import county_cases
import county_page_cases
import links_cases
import list_cases
import local_cases
import meeting_cases
import national_cases
import news_cases
import notice_cases
import plenary_cases
import post_cases
import press_cases
import pytest

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import Appointment, Participation, Position

if TYPE_CHECKING:
    from ontology.facts import ArticleFacts

PUBLISHED = PartialDate(2024, 5, 30)

CASES: dict[str, tuple[str, str]] = {
    "a name that only ends like a known place": (
        "3月19日，松陵县召开粮食安全工作会议。县长陶立群讲话。",
        "post 陶立群 ; 县长 ; 松陵县",
    ),
    "the federation of women of a place is the body": (
        "东海省妇联副主席陶立群出席会议。",
        "post 陶立群 ; 副主席 ; 东海省妇联",
    ),
    "two bodies that organise together": (
        "白鹭县红十字会联合县人民医院开展主题宣传活动。",
        "part 白鹭县红十字会 ; organised ; 主题宣传活动\npart 白鹭县人民医院 ; organised ; 主题宣传活动",
    ),
    "a deputy of a district that nothing names": (
        "副区长陶立群参加会议。",
        "post 陶立群 ; 副区长 ; -",
    ),
    "what keeps somebody away is no visit": (
        "白鹭县第一中学校庆大会5月6日举行。县委书记陶立群因在外考察未能到会。",
        "post 陶立群 ; 书记 ; 白鹭县委",
    ),
    "a signing told by its document": (
        "5月6日，南陵集团董事长陶立群与北川市副市长罗永康代表双方签署战略合作协议。",
        "post 陶立群 ; 董事长 ; 南陵集团\npost 罗永康 ; 副市长 ; 北川市\npart 陶立群 ; attended ; 战略合作协议签署\npart 罗永康 ; attended ; 战略合作协议签署",
    ),
    "a decree signed by one is no event": (
        "白鹭县县长陶立群签署责任书。",
        "post 陶立群 ; 县长 ; 白鹭县",
    ),
    "the verb of an appointment is no beginning of a place": (
        "5月6日，东海省政府决定：\n任命：\n陶立群为省教育厅副厅长；\n罗永康任省能源局局长。\n免去：\n罗永康的省审计厅副厅长职务。",
        (
            "appoint 陶立群 ; 副厅长 ; 东海省教育厅 ; appointed ; 2024-05-06\nappoint 罗永康 ; 局长 ; 东海省能源局 ; appointed ; 2024-05-06\n"
            "appoint 罗永康 ; 副厅长 ; 东海省审计厅 ; removed ; 2024-05-06"
        ),
    ),
    "posts told at a numbered session of a council are the association's": (
        "5月6日，白鹭县企业家协会二届三次理事会召开。会长陶立群、副会长罗永康参加会议。",
        (
            "post 陶立群 ; 会长 ; 白鹭县企业家协会\npost 罗永康 ; 副会长 ; 白鹭县企业家协会\n"
            "part 陶立群 ; attended ; 白鹭县企业家协会二届三次理事会\npart 罗永康 ; attended ; 白鹭县企业家协会二届三次理事会"
        ),
    ),
    "words before a post that are no known body do not break a list": (
        "5月6日，南陵大学校庆大会举行。白鹭县副县长陶立群，我校党委书记罗永康，《南陵学刊》主编沈砚秋出席大会。",
        (
            "post 陶立群 ; 副县长 ; 白鹭县\npost 罗永康 ; 党委书记 ; 南陵大学\npost 沈砚秋 ; 主编 ; 《南陵学刊》\n"
            "part 陶立群 ; attended ; 南陵大学校庆大会\npart 罗永康 ; attended ; 南陵大学校庆大会\npart 沈砚秋 ; attended ; 南陵大学校庆大会"
        ),
    ),
    "what tells more between two people ends a list": (
        "南陵大学校庆大会5月6日举行。县长陶立群，随后由党委书记罗永康主持大会。",
        "post 陶立群 ; 县长 ; -\npost 罗永康 ; 党委书记 ; 南陵大学\npart 罗永康 ; chaired ; 南陵大学校庆大会",
    ),
    "people elected from other posts, one list after another": (
        "5月6日，白鹭县法学会会员代表大会召开。大会选举陶立群为会长，县人民法院副院长罗永康、县公安局副局长沈砚秋为副会长，县委政法委副书记顾维桢为秘书长。",
        (
            "appoint 陶立群 ; 会长 ; 白鹭县法学会 ; appointed ; 2024-05-06\nappoint 罗永康 ; 副会长 ; 白鹭县法学会 ; appointed ; 2024-05-06\n"
            "appoint 沈砚秋 ; 副会长 ; 白鹭县法学会 ; appointed ; 2024-05-06\nappoint 顾维桢 ; 秘书长 ; 白鹭县法学会 ; appointed ; 2024-05-06\n"
            "post 罗永康 ; 副院长 ; 白鹭县人民法院\npost 沈砚秋 ; 副局长 ; 白鹭县公安局\npost 顾维桢 ; 副书记 ; 白鹭县委政法委"
        ),
    ),
    "who is punished loses a post": (
        "白鹭县第二中学校长陶立群受到严重警告处分，被免去校长职务。2021年7月，罗永康被撤销县政协委员资格。",
        (
            "post 陶立群 ; 校长 ; 白鹭县第二中学\nappoint 陶立群 ; 校长 ; 白鹭县第二中学 ; removed ; -\n"
            "appoint 罗永康 ; 委员 ; 白鹭县政协 ; removed ; 2021-07"
        ),
    ),
    "a page of leaders with what each is charged with": (
        "学院领导\n党委书记：陶立群 主持学院党委全面工作。\n院长：罗永康　负责学院行政工作，分管人事处。\n纪委书记：沈砚秋\n版权所有：岚江职业技术学院",
        "post 陶立群 ; 党委书记 ; 岚江职业技术学院\npost 罗永康 ; 院长 ; 岚江职业技术学院\npost 沈砚秋 ; 纪委书记 ; 岚江职业技术学院",
    ),
    "a congress with its boards is one event": (
        "5月6日，东海省建筑业协会第六次会员代表大会暨六届一次理事会、监事会在北川召开。会长陶立群、副会长罗永康参加会议。",
        (
            "post 陶立群 ; 会长 ; 东海省建筑业协会\npost 罗永康 ; 副会长 ; 东海省建筑业协会\n"
            "part 陶立群 ; attended ; 东海省建筑业协会第六次会员代表大会暨六届一次理事会、监事会\n"
            "part 罗永康 ; attended ; 东海省建筑业协会第六次会员代表大会暨六届一次理事会、监事会"
        ),
    ),
    "a bare word for its kind means the event told before": (
        "南陵集团第三届职工技能大赛5月24日落下帷幕。大赛由南陵集团工会主办。工会副主席陶立群主持闭幕式。",
        (
            "part 南陵集团工会 ; organised ; 南陵集团第三届职工技能大赛\npost 陶立群 ; 工会副主席 ; 南陵集团\n"
            "part 陶立群 ; chaired ; 南陵集团第三届职工技能大赛闭幕式"
        ),
    ),
    "a college with a post behind 由 is no name": (
        "5月6日，南陵大学召开座谈会。座谈会由文学院副院长陶立群主持。",
        "part 南陵大学 ; organised ; 座谈会\npost 陶立群 ; 副院长 ; 文学院\npart 陶立群 ; chaired ; 座谈会",
    ),
    "a delegate speaks after somebody read out a list": (
        "5月6日，白鹭县举行欢送仪式。县医院院长陶立群宣读了队员名单，队员代表、副主任医师罗永康作了发言。",
        "post 陶立群 ; 院长 ; 白鹭县医院\npart 陶立群 ; spoke ; 欢送仪式\npart 罗永康 ; spoke ; 欢送仪式\npart 白鹭县 ; organised ; 欢送仪式\npost 罗永康 ; 副主任医师 ; 白鹭县医院",
    ),
    "who sends a letter does not speak there, though it is cited": (
        "5月6日，岚江论坛在北川市举行。东海省省长陶立群向论坛致贺信。\n陶立群指出，交流很重要。他表示，要抓好合作。北川市市长罗永康出席论坛。",
        "post 陶立群 ; 省长 ; 东海省\npost 罗永康 ; 市长 ; 北川市\npart 罗永康 ; attended ; 岚江论坛",
    ),
    "talks with a guest of whom more is said": (
        "5月6日，国务院总理陶立群在人民大会堂同来华进行正式访问的塔马尔首相拉希德·卡里举行会谈。",
        (
            "post 陶立群 ; 总理 ; 中华人民共和国国务院\npost 拉希德·卡里 ; 首相 ; 塔马尔\n"
            "part 陶立群 ; attended ; 陶立群同拉希德·卡里举行会谈\npart 拉希德·卡里 ; attended ; 陶立群同拉希德·卡里举行会谈"
        ),
    ),
    "who joins a meeting of two is no guest of it": (
        "5月6日，白鹭县委书记陶立群会见了罗永康一行，副县长沈砚秋参加会见。",
        (
            "post 陶立群 ; 书记 ; 白鹭县委\npost 沈砚秋 ; 副县长 ; 白鹭县\npart 陶立群 ; attended ; 陶立群会见罗永康\n"
            "part 罗永康 ; attended ; 陶立群会见罗永康\npart 沈砚秋 ; attended ; 陶立群会见罗永康"
        ),
    ),
    "a visit in passing leaves the meeting what it is about": (
        "5月6日，白鹭县青年联合会第六届委员会全体会议举行。会议期间，县委副书记陶立群看望了委员。主席罗永康作报告。",
        (
            "post 陶立群 ; 副书记 ; 白鹭县委\npart 罗永康 ; spoke ; 白鹭县青年联合会第六届委员会全体会议\n"
            "post 罗永康 ; 主席 ; 白鹭县青年联合会\npart 陶立群 ; attended ; 陶立群看望了委员"
        ),
    ),
    "a vice president of a university told behind its college": (
        "陶立群，男，1968年出生，曾任南陵大学机械工程学院院长、副校长。",
        "post 陶立群 ; 院长 ; 南陵大学机械工程学院\npost 陶立群 ; 副校长 ; 南陵大学",
    ),
    "a post at a company that is visited": (
        "5月9日，市家具协会秘书长陶立群一行走访了会员单位盛世红木、恒美沙发。在盛世红木，董事长罗永康介绍了情况。",
        "post 陶立群 ; 秘书长 ; 市家具协会\npost 罗永康 ; 董事长 ; 盛世红木",
    ),
    "deputies of a court's chamber are at the chamber": (
        "南陵市中级人民法院环境审判庭庭长陶立群、副庭长罗永康参加会议。",
        "post 陶立群 ; 庭长 ; 南陵市中级人民法院环境审判庭\npost 罗永康 ; 副庭长 ; 南陵市中级人民法院环境审判庭",
    ),
    "the secretaries of a congress are the congress's": (
        "5月6日，白鹭县第三届人民代表大会第四次会议开幕。会议推选陶立群为大会秘书长，罗永康、沈砚秋为副秘书长。",
        (
            "appoint 陶立群 ; 秘书长 ; 白鹭县第三届人民代表大会第四次会议 ; appointed ; 2024-05-06\n"
            "appoint 罗永康 ; 副秘书长 ; 白鹭县第三届人民代表大会第四次会议 ; appointed ; 2024-05-06\n"
            "appoint 沈砚秋 ; 副秘书长 ; 白鹭县第三届人民代表大会第四次会议 ; appointed ; 2024-05-06"
        ),
    ),
    "the next stop of a visit is no visit of its own": (
        "5月6日，东海省省长陶立群到北川市检查安全工作。\n陶立群来到指挥中心，察看路况。\n副省长罗永康参加上述活动。",
        (
            "post 陶立群 ; 省长 ; 东海省\npost 罗永康 ; 副省长 ; 东海省\npart 陶立群 ; attended ; 陶立群到北川市检查安全工作\n"
            "part 罗永康 ; attended ; 陶立群到北川市检查安全工作"
        ),
    ),
    "a post in quotation marks does not break a list": (
        "5月6日，岚江党召开研讨会，陶立群、前“立法院长”罗永康、岚江党秘书长沈砚秋等人出席。",
        "part 陶立群 ; attended ; 研讨会\npart 罗永康 ; attended ; 研讨会\npart 沈砚秋 ; attended ; 研讨会\npost 罗永康 ; 前院长 ; 立法院\npost 沈砚秋 ; 秘书长 ; 岚江党",
    ),
    "the president of a school is not at a college of it": (
        "南陵集团董事长陶立群来我校访问。校长罗永康会见了客人。陶立群将向岚江理工开放课题。陶立群在材料科学与工程学院院长沈砚秋陪同下参观。",
        "post 陶立群 ; 董事长 ; 南陵集团\npost 罗永康 ; 校长 ; 岚江理工\npost 沈砚秋 ; 院长 ; 材料科学与工程学院",
    ),
    "guests have a part in what they came for": (
        "国务院总理陶立群在京会见来华出席第三届岚江论坛并进行国事访问的塔马尔总统拉希德·卡里。沈砚秋参加上述会见。",
        (
            "post 陶立群 ; 总理 ; 中华人民共和国国务院\npost 拉希德·卡里 ; 总统 ; 塔马尔\n"
            "part 拉希德·卡里 ; attended ; 第三届岚江论坛\npart 陶立群 ; attended ; 陶立群会见拉希德·卡里\n"
            "part 沈砚秋 ; attended ; 陶立群会见拉希德·卡里"
        ),
    ),
    "bodies that report at a meeting speak": (
        "5月6日，白鹭县防汛工作会议召开，县长陶立群主持。会上，县应急管理局汇报了防汛情况，与会人员汇报了工作。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; chaired ; 白鹭县防汛工作会议\npart 白鹭县应急管理局 ; spoke ; 白鹭县防汛工作会议",
    ),
    "the general secretary without his name": (
        "习近平总书记心系群众。2月10日下午，总书记在北川市安贞社区考察调研。",
        "part 习近平 ; attended ; 习近平在北川市安贞社区考察调研",
    ),
    "who holds an event for the first time": (
        "由南陵大学首次组织举办的“智胜-2018”无人机挑战赛成功召开。",
        "part 南陵大学 ; organised ; “智胜-2018”无人机挑战赛",
    ),
    "who calls the press speaks": (
        "陶立群5月6日举行记者会，强调反对涨价。",
        "part 陶立群 ; spoke ; 记者会",
    ),
    "one of whom more is said belongs to the list": (
        "5月6日，南陵商会举行茶会，会长陶立群、副会长罗永康，以及曾参选议员的沈砚秋、顾维桢等人到场致意。",
        (
            "part 南陵商会 ; organised ; 茶会\npost 陶立群 ; 会长 ; 南陵商会\npost 罗永康 ; 副会长 ; 南陵商会\n"
            "part 陶立群 ; attended ; 茶会\npart 罗永康 ; attended ; 茶会\npart 沈砚秋 ; attended ; 茶会\npart 顾维桢 ; attended ; 茶会"
        ),
    ),
    "every post in brackets counts": (
        "陶立群（南陵钢铁有限公司党委副书记、总经理）出席会议。",
        "post 陶立群 ; 党委副书记 ; 南陵钢铁有限公司\npost 陶立群 ; 总经理 ; 南陵钢铁有限公司",
    ),
    "a change of post that is only said of somebody": (
        "去年8月卸任南陵集团董事长的陶立群正是青禾人。",
        "appoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; 2023-08",
    ),
    "posts of the Party behind 其": (
        "经研究决定，陶立群任中共北川市委副书记，免去其中共白鹭县委常委、委员职务。",
        (
            "appoint 陶立群 ; 副书记 ; 中共北川市委 ; appointed ; -\nappoint 陶立群 ; 常委 ; 中共白鹭县委 ; removed ; -\n"
            "appoint 陶立群 ; 委员 ; 中共白鹭县委 ; removed ; -"
        ),
    ),
    "chairs by turns and their months": (
        "7月1日，南陵商会举行交接活动。会长陶立群，5—6月轮值会长罗永康、沈砚秋，7—8月轮值会长顾维桢参加。",
        (
            "part 南陵商会 ; organised ; 交接活动\npost 陶立群 ; 会长 ; 南陵商会\npost 罗永康 ; 轮值会长 ; 南陵商会\n"
            "post 沈砚秋 ; 轮值会长 ; 南陵商会\npost 顾维桢 ; 轮值会长 ; 南陵商会\npart 陶立群 ; attended ; 交接活动\n"
            "part 罗永康 ; attended ; 交接活动\npart 沈砚秋 ; attended ; 交接活动\npart 顾维桢 ; attended ; 交接活动"
        ),
    ),
    "a numbered study held by a session is an event": (
        "白鹭县政协第四十六次主席会议6日召开。主席会议举行2024年第一次集体学习。陶立群作了讲解。",
        "part 陶立群 ; spoke ; 2024年第一次集体学习",
    ),
    "a group by the short form of its place and trade": (
        "岚江钢铁集团有限公司董事长陶立群来访。岚钢集团总工程师罗永康参加。",
        "post 陶立群 ; 董事长 ; 岚江钢铁集团有限公司\npost 罗永康 ; 总工程师 ; 岚江钢铁集团有限公司",
    ),
    "a party before the committee of a city is no place": (
        "5月6日，市委在北川市文化中心举行座谈会。市委书记陶立群出席。民革市委会主委罗永康发言。",
        "post 陶立群 ; 书记 ; 北川市委\npost 罗永康 ; 主委 ; 民革市委会",
    ),
    "an attaché is at the embassy": (
        "中国驻卡尔多大使馆参赞陶立群出席会议。",
        "post 陶立群 ; 参赞 ; 中国驻卡尔多大使馆",
    ),
    "a verb behind a name is no part of it": (
        "南陵集团独立董事陶立、丁香、王海发表了同意的意见。",
        "post 陶立 ; 独立董事 ; 南陵集团\npost 丁香 ; 独立董事 ; 南陵集团\npost 王海 ; 独立董事 ; 南陵集团",
    ),
    "a meeting told in passing does not become what the article is about": (
        "5月6日，南陵商会第三届理事会就职典礼在北川市举行。\n当天下午召开的会员大会审议了工作报告。\n会长陶立群发表就职感言。",
        "post 陶立群 ; 会长 ; 南陵商会\npart 陶立群 ; spoke ; 南陵商会第三届理事会就职典礼",
    ),
    "a session is called after the meeting it opens": (
        "5月6日，第五届岚江文化论坛在北川市开幕。北川市市长陶立群宣布论坛开幕，南陵大学教授罗永康、《南陵学刊》主编沈砚秋分别作主旨演讲。副市长顾维桢主持开幕式。",
        (
            "part 陶立群 ; spoke ; 第五届岚江文化论坛开幕式\npart 罗永康 ; spoke ; 第五届岚江文化论坛开幕式\npart 沈砚秋 ; spoke ; 第五届岚江文化论坛开幕式\n"
            "part 顾维桢 ; chaired ; 第五届岚江文化论坛开幕式\npost 陶立群 ; 市长 ; 北川市\npost 罗永康 ; 教授 ; 南陵大学\n"
            "post 沈砚秋 ; 主编 ; 《南陵学刊》\npost 顾维桢 ; 副市长 ; 北川市"
        ),
    ),
    "somebody's envoy comes, not who sends": (
        "5月6日，第三届岚江运动会闭幕。陶立群主席特别代表、东海省省长罗永康应邀出席闭幕式。",
        "post 罗永康 ; 省长 ; 东海省\npart 罗永康 ; attended ; 第三届岚江运动会闭幕式",
    ),
    "a mayor behind the head of an office is not at that office": (
        "东海省应急管理厅厅长陶立群、市长罗永康等参加会议。",
        "post 陶立群 ; 厅长 ; 东海省应急管理厅\npost 罗永康 ; 市长 ; -",
    ),
    "a verb and a county are no place": (
        "经白鹭县政府常务会议研究决定：\n陶立群同志任县司法局副局长，免去其县信访局副局长职务。",
        "appoint 陶立群 ; 副局长 ; 白鹭县司法局 ; appointed ; -\nappoint 陶立群 ; 副局长 ; 白鹭县信访局 ; removed ; -",
    ),
    "praise in a stack of posts": (
        "东海省作家协会副主席、著名作家陶立群应邀出席。",
        "post 陶立群 ; 副主席 ; 东海省作家协会",
    ),
    "whoever leads a group to what it does takes part": (
        "白鹭县县长陶立群率考察团赴北川市开展招商引资活动。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 招商引资活动",
    ),
    "a visit goes on at its stops": (
        "5月6日，白鹭县政协主席陶立群到青禾镇调研农村电商发展情况。陶立群一行实地走访了服务站。",
        "post 陶立群 ; 主席 ; 白鹭县政协\npart 陶立群 ; attended ; 陶立群到青禾镇调研农村电商发展情况",
    ),
    "a post that tells what kind of body it is at": (
        "南陵区人民法院召开工作总结会。北川市中级人民法院副院长郝建业、区委组织部副部长罗永康到会。党组书记、院长陶立群讲话。",
        "post 郝建业 ; 副院长 ; 北川市中级人民法院\npost 罗永康 ; 副部长 ; 南陵区委组织部\npost 陶立群 ; 党组书记 ; 南陵区人民法院\npost 陶立群 ; 院长 ; 南陵区人民法院",
    ),
    "people elected behind their new posts": (
        "东海省铸造协会第四次会员大会5月6日召开。大会选举产生了新一届领导班子：会长陶立群，副会长罗永康、岳明霞，秘书长由岳明霞兼任。",
        "appoint 陶立群 ; 会长 ; 东海省铸造协会 ; appointed ; 2024-05-06\nappoint 罗永康 ; 副会长 ; 东海省铸造协会 ; appointed ; 2024-05-06\nappoint 岳明霞 ; 副会长 ; 东海省铸造协会 ; appointed ; 2024-05-06\nappoint 岳明霞 ; 秘书长 ; 东海省铸造协会 ; appointed ; 2024-05-06",
    ),
    "an election in the past is no news of whoever speaks after it": (
        "东海省铸造协会选举结束后，会长陶立群讲话。",
        "post 陶立群 ; 会长 ; 东海省铸造协会",
    ),
    "a post taken from whoever was just given one": (
        "任命陶立群为白鹭县人民政府副县长，免去其白鹭县商务局局长职务。",
        "appoint 陶立群 ; 副县长 ; 白鹭县人民政府 ; appointed ; -\nappoint 陶立群 ; 局长 ; 白鹭县商务局 ; removed ; -",
    ),
    "another meeting convened on the way": (
        "白鹭县政协主席陶立群率队视察污水处理厂，并召开座谈会。会上，县生态环境局局长岳明霞汇报了情况。",
        "post 陶立群 ; 主席 ; 白鹭县政协\npost 岳明霞 ; 局长 ; 白鹭县生态环境局\npart 岳明霞 ; spoke ; 座谈会",
    ),
    "a body that convenes something about a matter": (
        "近日，白鹭县人民检察院就一起案件召开公开听证会，检察长陶立群主持听证会。",
        "post 陶立群 ; 检察长 ; 白鹭县人民检察院\npart 白鹭县人民检察院 ; organised ; 公开听证会\npart 陶立群 ; chaired ; 公开听证会",
    ),
    "a head of a village": (
        "樟树村村主任陶立群作检讨发言。",
        "post 陶立群 ; 主任 ; 樟树村",
    ),
    "labelled lines of minutes": (
        "白鹭县春耕工作会议纪要\n时间：2024年5月6日\n地点：县政府第二会议室\n主持人：副县长 陶立群\n参会人员：\n县农业局 岳明霞、罗永康\n县水务局局长 郝建业\n请假：县林业局局长 方启明\n会议听取了汇报。",
        "post 陶立群 ; 副县长 ; 白鹭县\npost 郝建业 ; 局长 ; 白鹭县水务局\npost 方启明 ; 局长 ; 白鹭县林业局\npart 陶立群 ; chaired ; 白鹭县春耕工作会议\npart 岳明霞 ; attended ; 白鹭县春耕工作会议\npart 罗永康 ; attended ; 白鹭县春耕工作会议\npart 郝建业 ; attended ; 白鹭县春耕工作会议",
    ),
    "labels of a programme, with a name for the event": (
        "会议名称：东海省铸造行业座谈会\n主办单位：东海省铸造协会\n主持：东海省铸造协会秘书长 陶立群\n出席嘉宾：南陵集团董事长 岳明霞\n联系人：罗永康",
        "post 陶立群 ; 秘书长 ; 东海省铸造协会\npost 岳明霞 ; 董事长 ; 南陵集团\npart 东海省铸造协会 ; organised ; 东海省铸造行业座谈会\npart 陶立群 ; chaired ; 东海省铸造行业座谈会\npart 岳明霞 ; attended ; 东海省铸造行业座谈会",
    ),
    "a label before speech is no list": (
        "在线访谈\n嘉宾：市民政局副局长 陶立群\n主持人：各位网友，大家好！今天我们请来了陶立群。",
        "post 陶立群 ; 副局长 ; 市民政局",
    ),
    "a council that meets has the posts of its association, guests keep theirs": (
        "东海省铸造协会第五届理事会第三次会议5月6日召开。北川市机械工业协会副秘书长陶立群到会指导。副秘书长岳明霞汇报了工作。",
        "post 陶立群 ; 副秘书长 ; 北川市机械工业协会\npost 岳明霞 ; 副秘书长 ; 东海省铸造协会\npart 岳明霞 ; spoke ; 东海省铸造协会第五届理事会第三次会议",
    ),
    "a place told once, and a verb that looks like one": (
        "白鹭坪县融媒体中心讯 县委书记方启明主持召开县委常委会会议。",
        "post 方启明 ; 书记 ; 白鹭坪县委\npart 方启明 ; chaired ; 县委常委会会议",
    ),
    "a verb before 市 is no place": (
        "南陵市水务局召开会议。有关部门责成市公路局整改。市公路局局长陶立群表示落实。",
        "post 陶立群 ; 局长 ; 南陵市公路局",
    ),
    "rare surnames behind posts at bodies": (
        "南陵市统计局局长权重山、副局长年广久出席会议。",
        "post 权重山 ; 局长 ; 南陵市统计局\npost 年广久 ; 副局长 ; 南陵市统计局",
    ),
    "directors named after a committee of the board": (
        "南陵股份有限公司董事会薪酬委员会主席方启明列席。目前董事会包括执行董事陶立群先生及独立非执行董事岳明霞女士。",
        "post 陶立群 ; 执行董事 ; 南陵股份有限公司\npost 岳明霞 ; 独立非执行董事 ; 南陵股份有限公司\npost 方启明 ; 主席 ; 南陵股份有限公司董事会薪酬委员会",
    ),
    "a director leaves for a reason, below a legal form": (
        "南陵新能源控股有限公司\n（于开曼群岛注册成立的有限公司）\n董事会宣布，方启明先生因退休已辞任董事会主席。",
        "appoint 方启明 ; 董事会主席 ; 南陵新能源控股有限公司 ; removed ; -",
    ),
    "a meeting whose name holds a word like a verb": (
        "全省组织部长会议5月6日在东海召开。南陵集团总经理方启明出席会议。",
        "post 方启明 ; 总经理 ; 南陵集团\npart 方启明 ; attended ; 全省组织部长会议",
    ),
    "a dateline is no part of a name": (
        "东海网白鹭5月6日电（岳明霞）青禾县公安局局长方启明6日介绍了情况。",
        "post 方启明 ; 局长 ; 青禾县公安局",
    ),
    "a date between a body and its verb": (
        "南陵集团5月6日召开安全生产工作会议。",
        "part 南陵集团 ; organised ; 安全生产工作会议",
    ),
    "a date between a person and the verb": (
        "陶立群5月6日主持召开南陵集团安全生产工作会议。",
        "part 陶立群 ; chaired ; 南陵集团安全生产工作会议",
    ),
    "a meeting of which no more is told than whose it is": (
        "南陵集团党委5月6日召开会议。党委书记陶立群主持会议。",
        "post 陶立群 ; 党委书记 ; 南陵集团\npart 南陵集团党委 ; organised ; 南陵集团党委会议\npart 陶立群 ; chaired ; 南陵集团党委会议",
    ),
    "a sentence of names and a verb of attending": (
        "南陵集团5月6日召开安全生产工作会议。姜信治、何维参加会议。",
        "part 南陵集团 ; organised ; 安全生产工作会议\npart 姜信治 ; attended ; 安全生产工作会议\npart 何维 ; attended ; 安全生产工作会议",
    ),
    "what only looks like names before a verb of attending": (
        "安全生产工作会议5月6日召开。师生参加会议。代表列席会议。双方出席会议。",
        "",
    ),
    "two who act together": (
        "南陵集团董事长方启明6日在北京同青禾县县长郝建业共同出席第八届青禾工商界圆桌会。",
        "post 方启明 ; 董事长 ; 南陵集团\npost 郝建业 ; 县长 ; 青禾县\npart 方启明 ; attended ; 第八届青禾工商界圆桌会\npart 郝建业 ; attended ; 第八届青禾工商界圆桌会",
    ),
    "said while taking part": (
        "白鹭县县长陶立群在参加青禾代表团审议时说，报告很好。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 青禾代表团审议",
    ),
    "said on another day than the event": (
        "白鹭县农业工作会议5月6日召开。白鹭县县长陶立群8日强调，要抓好春耕。",
        "post 陶立群 ; 县长 ; 白鹭县",
    ),
    "the holder named behind the post": (
        "作为全国人大代表、南陵集团董事长的方启明带来三份建议。",
        "post 方启明 ; 代表 ; 全国人民代表大会\npost 方启明 ; 董事长 ; 南陵集团",
    ),
    "a post and 的 that lead to no holder": ("董事长的责任陶立群说。", ""),
    "a former post of a committee, with 原 inside its name": (
        "北京市大兴区原区委书记陶立群受贿案开庭。",
        "post 陶立群 ; 原书记 ; 北京市大兴区委",
    ),
    "a career told in one breath": (
        "陶立群曾任共青团青禾市东城区委书记，东城区副区长，东城区委常委，市委台湾工作办公室（市政府台湾事务办公室）主任，大兴区代区长（正局级）、区长。",
        "post 陶立群 ; 书记 ; 共青团青禾市东城区委\npost 陶立群 ; 副区长 ; 青禾市东城区\npost 陶立群 ; 常委 ; 青禾市东城区委\npost 陶立群 ; 主任 ; 青禾市委台湾工作办公室\npost 陶立群 ; 代区长 ; 大兴区\npost 陶立群 ; 区长 ; 大兴区",
    ),
    "ordinary words behind a title": (
        "习近平主席刚刚同客人会见。总理辛苦，大家也辛苦。小学教师自觉行动，教师宿舍里很安静。",
        "",
    ),
    "posts somebody held while something happened": (
        "陶立群在担任白鹭县委常委、青禾开发区党工委书记期间，多次收受财物。",
        "post 陶立群 ; 常委 ; 白鹭县委\npost 陶立群 ; 党工委书记 ; 青禾开发区",
    ),
    "an occupation inside the name of a body": (
        "东海省青年企业家协会会长方启明、白鹭县专家委员会主任郝建业介绍了情况。",
        "post 方启明 ; 会长 ; 东海省青年企业家协会\npost 郝建业 ; 主任 ; 白鹭县专家委员会",
    ),
    "a verb inside 工作": (
        "白鹭县县长陶立群6日出席农业工作推进会议并讲话。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 农业工作推进会议",
    ),
    "an event told with where it is held": (
        "白鹭县县长陶立群出席并主持在青禾举行的农业合作论坛。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; chaired ; 农业合作论坛",
    ),
    "a visit and a meeting in one clause": (
        "白鹭县县长陶立群到南陵集团调研并主持召开座谈会。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 陶立群到南陵集团调研\npart 陶立群 ; chaired ; 座谈会",
    ),
    "an event named after somebody": (
        "纪念岳明霞先生诞辰100周年座谈会10日在白鹭举行。白鹭县县长陶立群出席座谈会，会前会见了岳明霞亲属。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 纪念岳明霞先生诞辰100周年座谈会",
    ),
    "a name behind a date": (
        "2004年至2007年12月陶立群先后任白鹭县委副书记、青禾县县长。",
        "post 陶立群 ; 副书记 ; 白鹭县委\npost 陶立群 ; 县长 ; 青禾县",
    ),
    "a meeting named by no more than a general word": (
        "白鹭县县长陶立群出席活动并致辞。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 活动",
    ),
    "sponsors before and behind the event": (
        "由白鹭县文联主办、南陵集团承办的白鹭文化节6日开幕。健康义诊活动由白鹭县总工会主办，白鹭县人民医院协办。",
        "part 白鹭县文联 ; organised ; 白鹭文化节\npart 南陵集团 ; organised ; 白鹭文化节\npart 白鹭县总工会 ; organised ; 健康义诊活动\npart 白鹭县人民医院 ; organised ; 健康义诊活动",
    ),
    "opening and closing are sessions of their own": (
        "开幕式由白鹭县县长陶立群主持，闭幕式由副县长罗永康主持。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 副县长 ; 白鹭县\npart 陶立群 ; chaired ; 开幕式\npart 罗永康 ; chaired ; 闭幕式",
    ),
    "posts given to each in turn": (
        "陶立群、罗永康分别任南陵集团总经理、副总经理。",
        "appoint 陶立群 ; 总经理 ; 南陵集团 ; appointed ; -\nappoint 罗永康 ; 副总经理 ; 南陵集团 ; appointed ; -",
    ),
    "the number of a congress before a post": (
        "任命陶立群为第十三届全国政协副秘书长，罗永康不再担任第十三届全国政协副秘书长。接受岳明霞同志请辞十三届全国政协委员。",
        "appoint 陶立群 ; 副秘书长 ; 中国人民政治协商会议全国委员会 ; appointed ; -\nappoint 罗永康 ; 副秘书长 ; 中国人民政治协商会议全国委员会 ; removed ; -\nappoint 岳明霞 ; 委员 ; 中国人民政治协商会议全国委员会 ; removed ; -",
    ),
    "decided to be": (
        "会议决定陶立群、罗永康为青禾县工商联副主席，岳明霞任秘书长。",
        "appoint 陶立群 ; 副主席 ; 青禾县工商联 ; appointed ; -\nappoint 罗永康 ; 副主席 ; 青禾县工商联 ; appointed ; -\nappoint 岳明霞 ; 秘书长 ; 青禾县工商联 ; appointed ; -",
    ),
    "a decision that appoints nobody": ("会议决定陶立群参加比赛为校争光。", ""),
    "met before the host is told": (
        "在会见南陵集团董事长方启明时，白鹭县县长陶立群说，欢迎客人。",
        "post 方启明 ; 董事长 ; 南陵集团\npost 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 陶立群会见方启明\npart 方启明 ; attended ; 陶立群会见方启明",
    ),
    "removed from what somebody held beside": (
        "会议决定免去陶立群兼任的白鹭县教育局局长职务，任命罗永康为白鹭县教育局局长。",
        "appoint 陶立群 ; 局长 ; 白鹭县教育局 ; removed ; -\nappoint 罗永康 ; 局长 ; 白鹭县教育局 ; appointed ; -",
    ),
    "a name before 作": (
        "白鹭县人大常委会主任屈颖作县人大常委会工作报告。",
        "post 屈颖 ; 主任 ; 白鹭县人大常委会",
    ),
    "stacked posts of one person": (
        "南陵集团党委副书记、总经理方启明致欢迎词。",
        "post 方启明 ; 党委副书记 ; 南陵集团\npost 方启明 ; 总经理 ; 南陵集团",
    ),
    "two posts joined by 兼": (
        "东海省机械工业协会副会长兼秘书长陶立群介绍了情况。",
        "post 陶立群 ; 副会长 ; 东海省机械工业协会\npost 陶立群 ; 秘书长 ; 东海省机械工业协会",
    ),
    "people in a list, each with a post": (
        "南陵集团董事长方启明、北川钢铁集团总经理郝建业出席会议。",
        "post 方启明 ; 董事长 ; 南陵集团\npost 郝建业 ; 总经理 ; 北川钢铁集团",
    ),
    "a post shared by a list": (
        "东海省机械工业协会副会长陶立群、郝建业、岳明霞作了交流发言。",
        "post 陶立群 ; 副会长 ; 东海省机械工业协会\npost 郝建业 ; 副会长 ; 东海省机械工业协会\npost 岳明霞 ; 副会长 ; 东海省机械工业协会",
    ),
    "a department is an organisation of its own": (
        "南陵集团党委宣传部部长岳明霞参加活动。",
        "post 岳明霞 ; 部长 ; 南陵集团党委宣传部",
    ),
    "the last character of the body printed once": (
        "东海省教育厅长郝建业到会讲话。",
        "post 郝建业 ; 厅长 ; 东海省教育厅",
    ),
    "a former post keeps 原": (
        "南陵集团原党委书记方启明接受采访。",
        "post 方启明 ; 原党委书记 ; 南陵集团",
    ),
    "a title behind the name": (
        "东海理工大学陶立群教授为学员授课。",
        "post 陶立群 ; 教授 ; 东海理工大学",
    ),
    "a post in parentheses": (
        "大会推选郝建业（北川钢铁集团副总经理）为会长。",
        "post 郝建业 ; 副总经理 ; 北川钢铁集团\nappoint 郝建业 ; 会长 ; - ; appointed ; -",
    ),
    "a foreign head of government": (
        "法国总统杜朗·贝尔纳表示欢迎。",
        "post 杜朗·贝尔纳 ; 总统 ; 法国",
    ),
    "a name that is also a word": (
        "南陵集团总会计师解放参加学习。",
        "post 解放 ; 总会计师 ; 南陵集团",
    ),
    "a name printed with a space": (
        "南陵集团总会计师王　伟参加学习。",
        "post 王伟 ; 总会计师 ; 南陵集团",
    ),
    "respectively: people and sessions in order": (
        "5月29日，东海省机械工业协会年会在南陵市召开。陶立群、郝建业分别主持了上午的理事会、专题培训。",
        "part 陶立群 ; chaired ; 上午的理事会\npart 郝建业 ; chaired ; 专题培训",
    ),
    "sessions first, then by whom": (
        "5月29日，东海省机械工业协会年会在南陵市召开。全体会议、专题培训分别由陶立群、郝建业主持。",
        "part 陶立群 ; chaired ; 全体会议\npart 郝建业 ; chaired ; 专题培训",
    ),
    "the meeting stays the event of the speeches that follow": (
        "5月29日，南陵集团工作会议在南陵市召开。方启明出席会议并讲话，郝建业主持会议。\n方启明强调，要抓好安全。",
        "part 方启明 ; spoke ; 南陵集团工作会议\npart 郝建业 ; chaired ; 南陵集团工作会议",
    ),
    "convened by a person": (
        "5月20日，东海省省长郝建业主持召开省政府常务会议。",
        "post 郝建业 ; 省长 ; 东海省\npart 郝建业 ; chaired ; 省政府常务会议",
    ),
    "convened by a body": (
        "5月20日，南陵集团召开安全工作会议。",
        "part 南陵集团 ; organised ; 安全工作会议",
    ),
    "hosts and guests of talks": (
        "5月20日，东海省省长郝建业会见北川钢铁集团董事长方启明。",
        (
            "post 郝建业 ; 省长 ; 东海省\npost 方启明 ; 董事长 ; 北川钢铁集团\n"
            "part 郝建业 ; attended ; 郝建业会见方启明\npart 方启明 ; attended ; 郝建业会见方启明"
        ),
    ),
    "a visit and who came along": (
        "5月20日，东海省省长郝建业到南陵集团调研，方启明陪同调研。",
        "post 郝建业 ; 省长 ; 东海省\npart 郝建业 ; attended ; 郝建业到南陵集团调研\npart 方启明 ; attended ; 郝建业到南陵集团调研",
    ),
    "the verb before the list": (
        "5月29日，南陵集团工作会议在南陵市召开。出席会议的还有：方启明、郝建业、岳明霞。",
        (
            "part 方启明 ; attended ; 南陵集团工作会议\npart 郝建业 ; attended ; 南陵集团工作会议\n"
            "part 岳明霞 ; attended ; 南陵集团工作会议"
        ),
    ),
    "appointed to several posts": (
        "5月28日，陶立群同志任南陵集团党委书记、董事长。",
        "appoint 陶立群 ; 党委书记 ; 南陵集团 ; appointed ; 2024-05-28\nappoint 陶立群 ; 董事长 ; 南陵集团 ; appointed ; 2024-05-28",
    ),
    "removed and appointed in one sentence": (
        "5月28日，会议决定免去陶立群的南陵集团总经理职务，任命郝建业为南陵集团总经理。",
        "appoint 陶立群 ; 总经理 ; 南陵集团 ; removed ; 2024-05-28\nappoint 郝建业 ; 总经理 ; 南陵集团 ; appointed ; 2024-05-28",
    ),
    "no longer holds": (
        "5月28日，因年龄原因，陶立群同志不再担任南陵集团董事长职务。",
        "appoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; 2024-05-28",
    ),
    "elected": (
        "5月28日，郝建业当选南陵市政协主席。",
        "appoint 郝建业 ; 主席 ; 南陵市政协 ; appointed ; 2024-05-28",
    ),
    "a list of appointments in lines": (
        "（2024年5月28日通过）\n决定任命：\n陶立群为南陵市教育局局长；\n郝建业为南陵市财政局局长。\n决定免去：\n岳明霞的南陵市教育局局长职务。",
        (
            "appoint 陶立群 ; 局长 ; 南陵市教育局 ; appointed ; 2024-05-28\n"
            "appoint 郝建业 ; 局长 ; 南陵市财政局 ; appointed ; 2024-05-28\n"
            "appoint 岳明霞 ; 局长 ; 南陵市教育局 ; removed ; 2024-05-28"
        ),
    ),
}

SILENT: dict[str, str] = {
    "masked names": "在XX系统宣传工作会议上，XX同志传达了精神，×××同志作了讲座。",
    "the name of a doctrine": "全会深入学习习近平新时代中国特色社会主义思想，认真贯彻习近平总书记重要讲话精神。",
    "a role that only qualifies a meeting": "当天下午召开了主任委员办公会。",
    "an unnamed group": "30余家企业的代表参加了会议。",
    "a byline": "本报记者 方启明 通讯员 郝建业 报道",
    "who was absent": "5月29日，南陵集团工作会议在南陵市召开。方启明因故缺席会议。",
    "a post that somebody is to take": "即将出任白鹭县县长的陶立群说，任务重。",
    "a ship is no commander": "海军长沙舰起航赴孟加拉国。",
    "who studies at a university": "北川大学博士生陶立群说，机票贵。",
    "somebody's rank is not a post": "全国劳动模范岳明霞十分激动。",
}


CASES.update(association_cases.CASES)
CASES.update(body_cases.CASES)
CASES.update(company_cases.CASES)
CASES.update(post_cases.CASES)
CASES.update(county_cases.CASES)
CASES.update(local_cases.CASES)
CASES.update(links_cases.CASES)
CASES.update(list_cases.CASES)
CASES.update(meeting_cases.CASES)
CASES.update(national_cases.CASES)
CASES.update(notice_cases.CASES)
CASES.update(plenary_cases.CASES)
SILENT.update(association_cases.SILENT)
SILENT.update(company_cases.SILENT)
SILENT.update(county_cases.SILENT)
SILENT.update(local_cases.SILENT)
CASES.update(county_page_cases.CASES)
SILENT.update(county_page_cases.SILENT)
SILENT.update(notice_cases.SILENT)
SILENT.update(national_cases.SILENT)
SILENT.update(plenary_cases.SILENT)
SILENT.update(list_cases.SILENT)
CASES.update(body_edge_cases.CASES)
SILENT.update(body_edge_cases.SILENT)
CASES.update(news_cases.CASES)
CASES.update(press_cases.CASES)
SILENT.update(news_cases.SILENT)
SILENT.update(press_cases.SILENT)


def lines_of(facts: ArticleFacts) -> set[str]:
    names = {e.id: e.name for e in (*facts.persons, *facts.organisations, *facts.events)}
    lines = set()
    for fact in facts.facts:
        match fact:
            case Position():
                lines.add(f"post {names[fact.person]} ; {fact.role} ; {names.get(fact.organisation or '', '-')}")
            case Participation():
                lines.add(f"part {names[fact.agent]} ; {fact.relation} ; {names[fact.event]}")
            case Appointment():
                body = names.get(fact.organisation or "", "-")
                lines.add(f"appoint {names[fact.person]} ; {fact.role} ; {body} ; {fact.change} ; {fact.date or '-'}")
    return lines


def read(text: str) -> ArticleFacts:
    return load_extractor().extract(Article("test", text, "", PUBLISHED))


@pytest.mark.parametrize("name", CASES)
def test_construction_gives_its_facts(name: str) -> None:
    text, wanted = CASES[name]
    missing = set(wanted.splitlines()) - lines_of(read(text))
    assert not missing, f"{text}\ngave {sorted(lines_of(read(text)))}"


@pytest.mark.parametrize("name", CASES)
def test_construction_gives_no_other_post_or_appointment(name: str) -> None:
    text, wanted = CASES[name]
    found = {line for line in lines_of(read(text)) if not line.startswith("part ")}
    assert found <= set(wanted.splitlines())


def test_words_of_his_speech_are_quoted_from_the_pronoun_on() -> None:
    facts = read("5月6日，青禾商会年会召开。会长陶立群出席会议。他在讲话中强调，要服务会员。").facts
    assert [f.evidence[0].quote for f in facts if f.evidence[0].rule == "pronoun"] == ["他在讲话中强调"]


@pytest.mark.parametrize("name", SILENT)
def test_silence_is_kept(name: str) -> None:
    assert lines_of(read(SILENT[name])) == set()
