"""Constructions of web news, of posts above all: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a list goes on behind 等，以及 with who has no post": (
        "5月5日，县政协座谈会召开。县政协委员陶立群、罗永康等，以及企业家代表岳明霞在座谈会上发言。",
        "part 岳明霞 ; spoke ; 县政协座谈会\npart 罗永康 ; spoke ; 县政协座谈会\npart 陶立群 ; spoke ; 县政协座谈会\npost 罗永康 ; 委员 ; 县政协\npost 陶立群 ; 委员 ; 县政协",
    ),
    "a list goes on behind 等县领导": (
        "白鹭县县长陶立群、副县长罗永康等县领导及县商务局局长岳明霞出席白鹭县农业工作会议。",
        "part 岳明霞 ; attended ; 白鹭县农业工作会议\npart 罗永康 ; attended ; 白鹭县农业工作会议\npart 陶立群 ; attended ; 白鹭县农业工作会议\npost 岳明霞 ; 局长 ; 白鹭县商务局\npost 罗永康 ; 副县长 ; 白鹭县\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "a branch in China behind the company it is of": (
        "绿松资本中国基金创始及执行合伙人陶立群捐款。",
        "post 陶立群 ; 创始及执行合伙人 ; 绿松资本中国基金",
    ),
    "an occupation at a centre of a known body": (
        "中国国家话剧院剧目创作中心导演陶立群捐款。",
        "post 陶立群 ; 导演 ; 中国国家话剧院剧目创作中心",
    ),
    "the column an article is in belongs to no body": (
        "（抗击疫情）北国驻云国大使陶立群：保护好侨胞",
        "post 陶立群 ; 驻云国大使 ; 北国",
    ),
    "a mission is a body with its sender": (
        "北国驻岚川代表处代表陶立群来信。",
        "post 陶立群 ; 代表 ; 北国驻岚川代表处",
    ),
    "the time of a talk is no end of a name": (
        "北国外长陶立群在会见北国农业协会主任郭伟时说，将加强合作。",
        "part 郭伟 ; attended ; 陶立群会见郭伟\npart 陶立群 ; attended ; 陶立群会见郭伟\npost 郭伟 ; 主任 ; 北国农业协会\npost 陶立群 ; 外长 ; 北国",
    ),
    "a meeting at which something is announced": (
        "5月6日，白鹭县委书记陶立群来到青禾镇，出席撤镇设市宣布大会。",
        "part 陶立群 ; attended ; 撤镇设市宣布大会\npost 陶立群 ; 书记 ; 白鹭县委",
    ),
    "a penalty is no visit": (
        "给予白鹭县公路局局长陶立群留党察看一年处分。",
        "post 陶立群 ; 局长 ; 白鹭县公路局",
    ),
    "the field of an expert stands between body and post": (
        "北川市疾控中心流行病学首席专家陶立群表示，情况可控。北川大学法学教授罗永康表示赞同。",
        "post 罗永康 ; 法学教授 ; 北川大学\npost 陶立群 ; 流行病学首席专家 ; 北川市疾控中心",
    ),
    "a member of a group of experts": (
        "北川市政府专家组成员陶立群表示，情况可控。",
        "post 陶立群 ; 成员 ; 北川市政府专家组",
    ),
    "a company under another": (
        "南陵集团下属云山公司总经理陶立群介绍。",
        "post 陶立群 ; 总经理 ; 云山公司",
    ),
    "an attaché and a consular section of the mission just named": (
        "北国驻南国大使馆举办讲座。文化教育参赞陶立群、领事侨务处主任罗永康参加讲座。",
        "part 北国驻南国大使馆 ; organised ; 讲座\npart 罗永康 ; attended ; 讲座\npart 陶立群 ; attended ; 讲座\npost 罗永康 ; 主任 ; 领事侨务处\npost 陶立群 ; 文化教育参赞 ; 北国驻南国大使馆",
    ),
    "who governs a Japanese prefecture": (
        "东京都知事小池百合表示反对。",
        "post 小池百合 ; 知事 ; 东京都",
    ),
}
SILENT: dict[str, str] = {}
