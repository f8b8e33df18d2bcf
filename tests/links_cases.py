"""Constructions of who takes part where: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "who denies something at a press conference is heard there": (
        "外交部发言人陶立群24日在记者会上否认有关报道。",
        "post 陶立群 ; 发言人 ; 中华人民共和国外交部\npart 陶立群 ; spoke ; 记者会",
    ),
    "the day stands before the place of the words": (
        "东海省卫健委主任陶立群2日在新闻发布会上表示，各门诊将优先补种。",
        "post 陶立群 ; 主任 ; 东海省卫健委\npart 陶立群 ; spoke ; 新闻发布会",
    ),
    "a post whose body was not read wholly": (
        "在31日的东海省防疫新闻发布会上，省教育厅高校学生司司长陶立群表示，考试延期。",
        "post 陶立群 ; 司长 ; -\npart 陶立群 ; spoke ; 东海省防疫新闻发布会",
    ),
    "who gives something at a ceremony is there": (
        "东海省作协主席陶立群在新书首发式上，向图书馆赠送了图书。",
        "post 陶立群 ; 主席 ; 东海省作协\npart 陶立群 ; attended ; 新书首发式",
    ),
    "at the meeting told before somebody makes a list public": (
        "5月6日，白鹭县召开农业工作会议。会上，县长陶立群公布了名单。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 白鹭县 ; organised ; 农业工作会议\npart 陶立群 ; spoke ; 农业工作会议",
    ),
    "a speech somebody gave is no part of a new event": (
        "干部们学习了陶立群在全县工作会议上的讲话。",
        "",
    ),
    "a film shown at an opening brings nobody there": (
        "南洋国总统陶立群在开幕式上发表视频致辞。",
        "post 陶立群 ; 总统 ; 南洋国",
    ),
    "an expert whom the press asks was not at the meeting": (
        "5月6日，白鹭县召开扶贫工作会议，县长陶立群讲话。\n考核办法近日公布。\n南陵大学教授罗永康认为，这一办法很及时。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 教授 ; 南陵大学\npart 白鹭县 ; organised ; 扶贫工作会议\npart 陶立群 ; spoke ; 扶贫工作会议",
    ),
    "an expert speaks at a forum": (
        "5月6日，南陵经济论坛在北川市举行。\n与会者讨论热烈。\n南陵大学教授罗永康认为，前景很好。",
        "post 罗永康 ; 教授 ; 南陵大学\npart 罗永康 ; spoke ; 南陵经济论坛",
    ),
    "who told a paper of it was not at the meeting": (
        "5月6日，白鹭县召开扶贫工作会议，县长陶立群讲话。\n罗永康告诉《南陵晚报》记者，他家今年脱贫。罗永康说，日子好了。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 白鹭县 ; organised ; 扶贫工作会议\npart 陶立群 ; spoke ; 扶贫工作会议",
    ),
    "words with a time of their own are no part of the meeting under way": (
        "5月6日，南洋国同北洋国领导人会议举行。\n东洋国外长陶立群日前表示，希望会议成功。",
        "post 陶立群 ; 外长 ; 东洋国",
    ),
    "several are heard one after another": (
        "5月6日，白鹭县人大常委会会议举行。会议分别听取了县财政局局长陶立群、县水利局局长罗永康作的关于工作情况的报告。",
        "post 陶立群 ; 局长 ; 白鹭县财政局\npost 罗永康 ; 局长 ; 白鹭县水利局\npart 陶立群 ; spoke ; 白鹭县人大常委会会议\npart 罗永康 ; spoke ; 白鹭县人大常委会会议",
    ),
    "each of those listed gave a report": (
        "5月6日，白鹭县人大常委会会议举行。会议听取了县财政局局长陶立群、县水利局局长罗永康分别作的关于工作情况的报告。",
        "post 陶立群 ; 局长 ; 白鹭县财政局\npost 罗永康 ; 局长 ; 白鹭县水利局\npart 陶立群 ; spoke ; 白鹭县人大常委会会议\npart 罗永康 ; spoke ; 白鹭县人大常委会会议",
    ),
    "who gives a lecture is told behind its name": (
        "5月6日，南陵大学举行学术讲座，主讲人为北川大学教授陶立群。",
        "post 陶立群 ; 教授 ; 北川大学\npart 南陵大学 ; organised ; 学术讲座\npart 陶立群 ; spoke ; 学术讲座",
    ),
    "two who meet face to face": (
        "白鹭县县长陶立群15日在北川市与南陵集团总经理罗永康会面。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 总经理 ; 南陵集团\npart 陶立群 ; attended ; 陶立群同罗永康会面\npart 罗永康 ; attended ; 陶立群同罗永康会面",
    ),
    "a talk with all members of a board, which others join": (
        "东海省省长陶立群23日同省总工会新一届领导班子成员集体谈话并发表讲话。副省长罗永康参加集体谈话。",
        "post 陶立群 ; 省长 ; 东海省\npost 罗永康 ; 副省长 ; 东海省\npart 陶立群 ; spoke ; 陶立群同省总工会新一届领导班子成员集体谈话\npart 罗永康 ; attended ; 陶立群同省总工会新一届领导班子成员集体谈话",
    ),
    "a delegation under the name of a forum in quotes": (
        "东海省副省长陶立群17日会见出席“绿色发展”论坛代表团，并介绍情况。",
        "post 陶立群 ; 副省长 ; 东海省\npart 陶立群 ; spoke ; 陶立群会见出席“绿色发展”论坛代表团",
    ),
    "envoys of many countries are received": (
        "南洋国总理陶立群30日会见28国新任使节。",
        "post 陶立群 ; 总理 ; 南洋国\npart 陶立群 ; attended ; 陶立群会见28国新任使节",
    ),
    "somebody joins the deliberation of a delegation": (
        "东海省委书记陶立群在白鹭代表团参加审议。",
        "post 陶立群 ; 书记 ; 东海省委\npart 陶立群 ; attended ; 白鹭代表团审议",
    ),
    "talks and then a meeting that both chair": (
        "南洋国副总理陶立群6日同北洋国副总统罗永康举行会谈并共同主持两国合作委员会第七次会议。",
        "post 陶立群 ; 副总理 ; 南洋国\npost 罗永康 ; 副总统 ; 北洋国\npart 陶立群 ; attended ; 陶立群同罗永康举行会谈\npart 罗永康 ; attended ; 陶立群同罗永康举行会谈\npart 陶立群 ; chaired ; 两国合作委员会第七次会议\npart 罗永康 ; chaired ; 两国合作委员会第七次会议",
    ),
    "where a meeting is held is not who holds it": (
        "白鹭县科技局局长陶立群在2023年年底举行的述职会上，详细汇报了工作。",
        "post 陶立群 ; 局长 ; 白鹭县科技局\npart 陶立群 ; spoke ; 述职会",
    ),
    "one list of speakers goes on behind 等，以及": (
        "东海省政协委员陶立群、罗永康等，以及企业家代表邓玉堂在座谈会上发言。",
        "post 陶立群 ; 委员 ; 东海省政协\npost 罗永康 ; 委员 ; 东海省政协\npart 陶立群 ; spoke ; 座谈会\npart 罗永康 ; spoke ; 座谈会\npart 邓玉堂 ; spoke ; 座谈会",
    ),
    "a penalty is no visit": (
        "白鹭县水利局局长陶立群受到留党察看一年处分。",
        "post 陶立群 ; 局长 ; 白鹭县水利局",
    ),
    "what somebody says of a visit is no visit": (
        "东海省民政厅厅长陶立群今日在政策吹风会上表示，个别父母很少回家看望留守子女。",
        "post 陶立群 ; 厅长 ; 东海省民政厅\npart 陶立群 ; spoke ; 政策吹风会",
    ),
    "what others come to see is no visit": (
        "南陵集团董事长陶立群建起大佛，供游人参观。",
        "post 陶立群 ; 董事长 ; 南陵集团",
    ),
    "the name of an organisation in the name of its meeting": (
        "南洋国央行行长陶立群在东洋货币基金组织（EMF）年会上表示，要改革。",
        "post 陶立群 ; 行长 ; 南洋国央行\npart 陶立群 ; spoke ; 东洋货币基金组织（EMF）年会",
    ),
    "a debate on television": (
        "候选人陶立群昨天在电视辩论会中表示，要沟通。",
        "part 陶立群 ; spoke ; 电视辩论会",
    ),
    "another meeting behind the one joined": (
        "白鹭县县长陶立群参加会见并在表彰大会上讲话。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 表彰大会",
    ),
    "the call of which somebody tells": (
        "南洋国总统陶立群3月30日在记者会上说，他刚与罗永康通电话。",
        "post 陶立群 ; 总统 ; 南洋国\npart 陶立群 ; spoke ; 记者会\npart 陶立群 ; attended ; 陶立群同罗永康通电话\npart 罗永康 ; attended ; 陶立群同罗永康通电话",
    ),
    "a speech, then a visit": (
        "白鹭县县长陶立群在全县大会上讲话后，到青禾镇调研。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 全县大会\npart 陶立群 ; attended ; 陶立群到青禾镇调研",
    ),
    "words of another day": (
        "5月6日，白鹭县召开金融工作会议，县长陶立群讲话。\n6月3日，县金融局局长罗永康表示，风险可控。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 局长 ; 白鹭县金融局\npart 白鹭县 ; organised ; 金融工作会议\npart 陶立群 ; spoke ; 金融工作会议",
    ),
    "the title of an article is no visit": (
        "白鹭县县长陶立群在《调研工作要深要实》一文中作了说明。",
        "post 陶立群 ; 县长 ; 白鹭县",
    ),
    "from what meeting reporters learned it": (
        "记者1日从东海省科技工作新闻发布会获悉，省科技厅厅长陶立群介绍了情况。",
        "post 陶立群 ; 厅长 ; 东海省科技厅",
    ),
    "a name that begins with online": (
        "5月6日，“智能财税在线说明会”举行，会长陶立群致辞。",
        "post 陶立群 ; 会长 ; -\npart 陶立群 ; spoke ; “智能财税在线说明会”",
    ),
    "a guest who speaks": (
        "5月8日，古籍研讨会在云岫市举行。特邀嘉宾苗小雨作主题报告。",
        "part 苗小雨 ; spoke ; 古籍研讨会",
    ),
    "writers and their association are no speech": (
        "5月8日，古籍研讨会在云岫市举行。作家苗小雨发言，作协主席罗永康作总结。",
        "part 苗小雨 ; spoke ; 古籍研讨会\npost 罗永康 ; 主席 ; 作协\npart 罗永康 ; spoke ; 古籍研讨会",
    ),
    "the guests as a whole are nobody": ("5月8日，古籍研讨会在云岫市举行。嘉宾齐聚一堂，嘉宾纷纷表示。", ""),
    "the head of one body joined to another of which a deputy is told later": (
        "北川省科技厅厅长苗小雨和北岭大学校长闻人岳共同为实验室揭牌，仪式由副校长卜一舟主持。",
        "post 苗小雨 ; 厅长 ; 北川省科技厅\npost 闻人岳 ; 校长 ; 北岭大学\npost 卜一舟 ; 副校长 ; 北岭大学\npart 苗小雨 ; attended ; 实验室揭牌仪式\npart 闻人岳 ; attended ; 实验室揭牌仪式\npart 卜一舟 ; chaired ; 实验室揭牌仪式",
    ),
}
