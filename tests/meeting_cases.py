"""Constructions of taking part, of organisers and of changes of posts in news: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a day of the news with its date between a body and its verb": (
        "白鹭县教育局今天（5月6日）召开新闻发布会。",
        "part 白鹭县教育局 ; organised ; 新闻发布会",
    ),
    "a day of the news with its date before a place": (
        "白鹭县教育局昨天（5月6日）上午在青禾镇举办教学论坛。",
        "part 白鹭县教育局 ; organised ; 教学论坛",
    ),
    "a body meets last night": (
        "白鹭县教育局昨晚召开教学工作会议。",
        "part 白鹭县教育局 ; organised ; 教学工作会议",
    ),
    "a body meets early in a month": (
        "白鹭县教育局5月上旬召开教学工作会议。",
        "part 白鹭县教育局 ; organised ; 教学工作会议",
    ),
    "a body meets on a day of the week": (
        "白鹭县教育局周一召开教学工作会议。",
        "part 白鹭县教育局 ; organised ; 教学工作会议",
    ),
    "a body meets at once": (
        "白鹭县教育局紧急召开教学工作会议。",
        "part 白鹭县教育局 ; organised ; 教学工作会议",
    ),
    "a local time between a body and its verb": (
        "白鹭县教育局当地时间5月6日召开教学工作会议。",
        "part 白鹭县教育局 ; organised ; 教学工作会议",
    ),
    "an office behind 在 calls the meeting": (
        "在白鹭县教育局今天（5月6日）举行的教学论坛上，县长陶立群讲话。",
        "part 白鹭县教育局 ; organised ; 教学论坛\npart 陶立群 ; spoke ; 教学论坛\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "a body behind 在 and a day": (
        "在今天上午（5月6日）白鹭县政府召开的座谈会上，县长陶立群讲话。",
        "part 白鹭县政府 ; organised ; 座谈会\npart 陶立群 ; spoke ; 座谈会\npost 陶立群 ; 县长 ; 白鹭县政府",
    ),
    "a room behind 在 is no organiser": (
        "在北川音乐厅举行的晚会上，县长陶立群致辞。",
        "part 陶立群 ; spoke ; 晚会\npost 陶立群 ; 县长 ; -",
    ),
    "who holds what another guides": (
        "教学论坛由白鹭县教育局指导，南陵大学主办。",
        "part 南陵大学 ; organised ; 教学论坛",
    ),
    "those whom volunteers visit hold nothing": (
        "青年志愿者走进学校、社区开展义诊活动。县长陶立群参加义诊活动。",
        "part 陶立群 ; attended ; 义诊活动\npost 陶立群 ; 县长 ; -",
    ),
    "who comes where a meeting has no name": (
        "5月6日，白鹭县县长陶立群主持召开座谈会。陶立群指出，要抓好春耕。副县长罗永康出席。",
        "part 罗永康 ; attended ; 座谈会\npart 陶立群 ; chaired ; 座谈会\npart 陶立群 ; spoke ; 座谈会\npost 罗永康 ; 副县长 ; 白鹭县\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "both sides of a dialogue that one holds with others": (
        "5月6日，北国总理陶立群在京同南陵银行行长罗永康、青禾银行行长岳明霞举行“北川”对话会。",
        "part 岳明霞 ; attended ; “北川”对话会\npart 罗永康 ; attended ; “北川”对话会\npart 陶立群 ; attended ; “北川”对话会\npost 岳明霞 ; 行长 ; 青禾银行\npost 罗永康 ; 行长 ; 南陵银行\npost 陶立群 ; 总理 ; 北国",
    ),
    "both sides before a verb of meeting": (
        "北国总统陶立群同南洋国总统罗永康会见时说，愿意合作。",
        "part 罗永康 ; attended ; 陶立群同罗永康会见\npart 陶立群 ; attended ; 陶立群同罗永康会见\npost 罗永康 ; 总统 ; 南洋国\npost 陶立群 ; 总统 ; 北国",
    ),
    "who is met on a visit": (
        "北国总统陶立群11日到访南洋国，在与南洋国总统罗永康会见后表示，愿意合作。",
        "part 罗永康 ; attended ; 陶立群11日到访南洋国\npart 陶立群 ; attended ; 陶立群11日到访南洋国\npost 罗永康 ; 总统 ; 南洋国\npost 陶立群 ; 总统 ; 北国",
    ),
    "who is met before the host is named, behind 与": (
        "在与南洋国总统罗永康会谈后，北国总统陶立群表示愿意合作。",
        "part 罗永康 ; attended ; 陶立群会见罗永康\npart 陶立群 ; spoke ; 陶立群会见罗永康\npost 罗永康 ; 总统 ; 南洋国\npost 陶立群 ; 总统 ; 北国",
    ),
    "ministers who answer in a corridor": (
        "“部长通道”5月6日开启。教育部部长陶立群介绍，教育要发展。",
        "part 陶立群 ; spoke ; “部长通道”\npost 陶立群 ; 部长 ; 教育部",
    ),
    "what a fund is asked for is no event": (
        "5月6日，北国总理陶立群会见货币基金组织总裁罗永康。希望基金组织推动检查取得成果。罗永康表示，愿意合作。",
        "part 罗永康 ; spoke ; 陶立群会见罗永康\npart 陶立群 ; attended ; 陶立群会见罗永康\npost 罗永康 ; 总裁 ; 货币基金组织\npost 陶立群 ; 总理 ; 北国",
    ),
    "who resigns on a day of the news": (
        "北国总理陶立群今天（5月6日）宣布辞职。",
        "appoint 陶立群 ; 总理 ; 北国 ; removed ; -\npost 陶立群 ; 总理 ; 北国",
    ),
    "two who resign together": (
        "北国财政部长陶立群、教育部长罗永康6日递交辞呈。",
        "appoint 罗永康 ; 部长 ; 教育部 ; removed ; -\nappoint 陶立群 ; 部长 ; 北国财政部 ; removed ; -\npost 罗永康 ; 部长 ; 教育部\npost 陶立群 ; 部长 ; 北国财政部",
    ),
    "who resigns in a speech": (
        "北国总理陶立群6日在电视讲话中宣布辞职。",
        "appoint 陶立群 ; 总理 ; 北国 ; removed ; -\npost 陶立群 ; 总理 ; 北国",
    ),
    "who only gives up one post": (
        "5月6日，南陵集团董事长陶立群仅辞去了董事长职务。",
        "appoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; 2024-05-06\npost 陶立群 ; 董事长 ; 南陵集团",
    ),
    "who leaves at the age": (
        "东海省税务局副局长陶立群到龄卸任。",
        "appoint 陶立群 ; 副局长 ; 东海省税务局 ; removed ; -\npost 陶立群 ; 副局长 ; 东海省税务局",
    ),
    "who gives up all posts": (
        "南陵集团董事长陶立群因个人原因辞去公司所有职务。",
        "appoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; -\npost 陶立群 ; 董事长 ; 南陵集团",
    ),
    "who sells and resigns": (
        "南陵集团董事长陶立群转让股份并辞去职务。",
        "appoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; -\npost 陶立群 ; 董事长 ; 南陵集团",
    ),
    "who is chosen by others": (
        "会后，副县长陶立群被白鹭县人代会全票选举为县长。",
        "appoint 陶立群 ; 县长 ; 白鹭县 ; appointed ; -\npost 陶立群 ; 副县长 ; 白鹭县",
    ),
    "who is appointed by a board": (
        "近日，青禾集团财务总监陶立群被董事会聘任为南陵集团总经理。",
        "appoint 陶立群 ; 总经理 ; 南陵集团 ; appointed ; -\npost 陶立群 ; 财务总监 ; 青禾集团",
    ),
    "who keeps the post by an election": (
        "北国总统陶立群在3月举行的选举中赢得97.08%的选票，成功获得连任。",
        "appoint 陶立群 ; 总统 ; 北国 ; appointed ; -\npost 陶立群 ; 总统 ; 北国",
    ),
    "who keeps the post before a rival": (
        "现任北国议长陶立群击败罗永康，成功连任。",
        "appoint 陶立群 ; 议长 ; 北国 ; appointed ; -\npost 陶立群 ; 议长 ; 北国",
    ),
    "who founds a body and heads it": (
        "近日，陶立群创办了东海创新研究院并出任理事长。",
        "appoint 陶立群 ; 理事长 ; 东海创新研究院 ; appointed ; -",
    ),
    "who goes to a body for a post": (
        "日前，副镇长陶立群调往白鹭县教育局担任局长。",
        "appoint 陶立群 ; 局长 ; 白鹭县教育局 ; appointed ; -\npost 陶立群 ; 副镇长 ; -",
    ),
    "who has just moved from a post": (
        "县政协委员陶立群刚刚从南陵集团总经理调任青禾集团董事长。",
        "appoint 陶立群 ; 董事长 ; 青禾集团 ; appointed ; -\npost 陶立群 ; 委员 ; 县政协",
    ),
    "who swears the oath of a post": (
        "陶立群5月6日宣誓就任北国总统。",
        "appoint 陶立群 ; 总统 ; 北国 ; appointed ; 2024-05-06",
    ),
    "another name of an office in brackets": (
        "日前，陶立群出任东海省新闻出版广电局（版权局）党组书记、局长。",
        "appoint 陶立群 ; 党组书记 ; 东海省新闻出版广电局 ; appointed ; -\nappoint 陶立群 ; 局长 ; 东海省新闻出版广电局 ; appointed ; -",
    ),
    "a share price in brackets": (
        "青禾股份（000124，收盘价6.03元）首席运营官陶立群因个人原因辞职。",
        "appoint 陶立群 ; 首席运营官 ; 青禾股份 ; removed ; -\npost 陶立群 ; 首席运营官 ; 青禾股份",
    ),
    "these companies are no name": (
        "在这些上市公司中，董事长陶立群辞职。",
        "appoint 陶立群 ; 董事长 ; - ; removed ; -\npost 陶立群 ; 董事长 ; -",
    ),
    "who announces it once more": (
        "据1月6日晚间南陵证券最新公告，公司董事会决定停止陶立群董事长职务。",
        "appoint 陶立群 ; 董事长 ; 南陵证券 ; removed ; 2024-01-06",
    ),
    "both sides of talks chair a meeting": (
        "白鹭县县长陶立群7日会见南陵集团总经理罗永康，并共同主持召开双边合作委员会第八次会议。",
        "part 罗永康 ; attended ; 陶立群会见罗永康\npart 罗永康 ; chaired ; 双边合作委员会第八次会议\npart 陶立群 ; attended ; 陶立群会见罗永康\npart 陶立群 ; chaired ; 双边合作委员会第八次会议\npost 罗永康 ; 总经理 ; 南陵集团\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "the host of talks chairs a meeting": (
        "白鹭县县长陶立群会见南陵集团总经理罗永康，并主持农业工作会议。",
        "part 罗永康 ; attended ; 陶立群会见罗永康\npart 陶立群 ; attended ; 陶立群会见罗永康\npart 陶立群 ; chaired ; 农业工作会议\npost 罗永康 ; 总经理 ; 南陵集团\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "a list goes on behind ，以及时任": (
        "5月6日，白鹭县委书记陶立群和县长罗永康，以及时任副县长岳明霞参加农业论坛。",
        "part 岳明霞 ; attended ; 农业论坛\npart 罗永康 ; attended ; 农业论坛\npart 陶立群 ; attended ; 农业论坛\npost 岳明霞 ; 时任副县长 ; 白鹭县\npost 罗永康 ; 县长 ; 白鹭县\npost 陶立群 ; 书记 ; 白鹭县委",
    ),
    "two posts that two take in turn": (
        "南陵集团的董事长和总经理职务，分别由陶立群、罗永康担任。",
        "appoint 罗永康 ; 总经理 ; 南陵集团 ; appointed ; -\nappoint 陶立群 ; 董事长 ; 南陵集团 ; appointed ; -",
    ),
    "two posts of one by whom they are held": (
        "南陵集团董事长、总经理由陶立群担任。",
        "appoint 陶立群 ; 总经理 ; 南陵集团 ; appointed ; -\nappoint 陶立群 ; 董事长 ; 南陵集团 ; appointed ; -",
    ),
    "who was elected swears the oath": (
        "巴西新任总统陶立群1日在首都正式宣誓就职。",
        "appoint 陶立群 ; 总统 ; 巴西 ; appointed ; -\npost 陶立群 ; 总统 ; 巴西",
    ),
    "who goes on in a post": (
        "日前，岚江商会会长陶立群续任南陵集团荣誉主席。",
        "appoint 陶立群 ; 荣誉主席 ; 南陵集团 ; appointed ; -\npost 陶立群 ; 会长 ; 岚江商会",
    ),
}
