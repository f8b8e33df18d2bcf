"""Constructions of county, school and hospital pages: a text and every fact it must give."""

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "officers in the brackets behind a body": (
        (
            "协会设三个分会：茶叶分会（会长：陶立群，秘书长：岳明霞），果蔬分会（会长罗永康、副会长柏承志）、畜牧"
            "分会（会长：方启明（兼））。"
        ),
        (
            "post 陶立群 ; 会长 ; 茶叶分会\n"
            "post 岳明霞 ; 秘书长 ; 茶叶分会\n"
            "post 罗永康 ; 会长 ; 果蔬分会\n"
            "post 柏承志 ; 副会长 ; 果蔬分会\n"
            "post 方启明 ; 会长 ; 畜牧分会"
        ),
    ),
    "labels one behind the other in a line": (
        "名单：办公室　主任：陶立群　副主任：岳明霞　罗永康",
        ("post 陶立群 ; 主任 ; 办公室\npost 岳明霞 ; 副主任 ; 办公室\npost 罗永康 ; 副主任 ; 办公室"),
    ),
    "bodies each with its officers behind a comma": (
        "护理专业委员会，主任委员陶立群；药学专业委员会，主任委员罗永康，副主任委员岳明霞。",
        (
            "post 陶立群 ; 主任委员 ; 护理专业委员会\n"
            "post 罗永康 ; 主任委员 ; 药学专业委员会\n"
            "post 岳明霞 ; 副主任委员 ; 药学专业委员会"
        ),
    ),
    "who receives guests is of the page's own school": (
        ("5月6日，北川大学副校长陶立群率队到访我校，校长罗永康、副校长岳明霞接待。\n南陵技师学院办公室"),
        (
            "post 陶立群 ; 副校长 ; 北川大学\n"
            "post 罗永康 ; 校长 ; 南陵技师学院\n"
            "post 岳明霞 ; 副校长 ; 南陵技师学院\n"
            "part 陶立群 ; attended ; 陶立群率队到访我校\n"
            "part 罗永康 ; attended ; 陶立群率队到访我校\n"
            "part 岳明霞 ; attended ; 陶立群率队到访我校"
        ),
    ),
    "a body of which somebody is honoured has no later bare posts": (
        "南陵技师学院副院长陶立群宣读决定，为云岭重工集团首席技师罗永康颁发聘书。党委书记岳明霞出席并讲话。",
        (
            "post 陶立群 ; 副院长 ; 南陵技师学院\n"
            "post 罗永康 ; 首席技师 ; 云岭重工集团\n"
            "post 岳明霞 ; 党委书记 ; 南陵技师学院"
        ),
    ),
    "a prison and its warden": (
        ("5月6日，南陵集团监事陶立群赴浦江监狱开展帮教活动，监狱党委书记、监狱长罗永康，教育改造科科长岳明霞接待。"),
        (
            "post 陶立群 ; 监事 ; 南陵集团\n"
            "post 罗永康 ; 党委书记 ; 浦江监狱\n"
            "post 罗永康 ; 监狱长 ; 浦江监狱\n"
            "post 岳明霞 ; 科长 ; 教育改造科"
        ),
    ),
    "a verb before a county is no part of its name": (
        "云岭县政府办公室主任陶立群协助县长处理县政府日常事务。副县长罗永康陪同。",
        ("post 陶立群 ; 主任 ; 云岭县政府办公室\npost 罗永康 ; 副县长 ; 云岭县"),
    ),
    "and others who are not named": (
        "人事处副处长岳雪及200余名师生聆听报告。",
        "post 岳雪 ; 副处长 ; 人事处",
    ),
    "the head of a village's militia": (
        "双桥村民兵连长陶立群出席会议。",
        ("post 陶立群 ; 民兵连长 ; 双桥村\npart 陶立群 ; attended ; 会议"),
    ),
    "rows under the headings of what is given and taken": (
        ("任命：\n陶立群　云岭县应急管理局副局长（试用期一年）；\n免去：\n岳明霞　云岭县财政局局长职务。"),
        (
            "appoint 陶立群 ; 副局长 ; 云岭县应急管理局 ; appointed ; -\n"
            "appoint 岳明霞 ; 局长 ; 云岭县财政局 ; removed ; -"
        ),
    ),
    "what those listed under such a heading hold now": (
        ("任命下列同志：\n陶立群　现任云岭县应急管理局副局长\n岳明霞　现任云岭县财政局局长"),
        ("post 陶立群 ; 副局长 ; 云岭县应急管理局\npost 岳明霞 ; 局长 ; 云岭县财政局"),
    ),
    "rooms and their heads in a list": (
        ("内设机构负责人\n办公室　　　　　主任：陶立群\n移交安置科　　　科长：岳明霞"),
        ("post 陶立群 ; 主任 ; 办公室\npost 岳明霞 ; 科长 ; 移交安置科"),
    ),
    "those elected together and what each of them is": (
        (
            "选举产生团总支委员会，陶立群、岳明霞、罗永康3人为团总支委员，分别是书记陶立群、副书记岳明霞、组织委员"
            "罗永康。"
        ),
        (
            "appoint 陶立群 ; 团总支委员 ; 团总支委员会 ; appointed ; -\n"
            "appoint 岳明霞 ; 团总支委员 ; 团总支委员会 ; appointed ; -\n"
            "appoint 罗永康 ; 团总支委员 ; 团总支委员会 ; appointed ; -\n"
            "appoint 陶立群 ; 书记 ; 团总支委员会 ; appointed ; -\n"
            "appoint 岳明霞 ; 副书记 ; 团总支委员会 ; appointed ; -\n"
            "appoint 罗永康 ; 组织委员 ; 团总支委员会 ; appointed ; -"
        ),
    ),
    "who only watches an election is not elected": (
        "5月18日，双桥村召开村民小组长推选会议，推选产生组长，双桥村党支部书记陶立群现场监督。",
        "post 陶立群 ; 党支部书记 ; 双桥村",
    ),
    "rows that go on with the post of the row above": (
        (
            "云岭县科技专家委员会组成人员名单\n"
            "主　任　陶立群　云岭县教育局副局长\n"
            "副主任　岳明霞　云岭县第一中学校长\n"
            "　　　　罗永康　云岭县科学技术协会副主席"
        ),
        (
            "post 陶立群 ; 主任 ; 云岭县科技专家委员会\n"
            "post 陶立群 ; 副局长 ; 云岭县教育局\n"
            "post 岳明霞 ; 副主任 ; 云岭县科技专家委员会\n"
            "post 岳明霞 ; 校长 ; 云岭县第一中学\n"
            "post 罗永康 ; 副主任 ; 云岭县科技专家委员会\n"
            "post 罗永康 ; 副主席 ; 云岭县科学技术协会"
        ),
    ),
    "whose leaders the path of a page says": (
        ("首页 > 云岭县教育局 > 机构设置 > 领导信息\n陶立群　党组书记、局长\n岳明霞　党组成员、副局长"),
        (
            "post 陶立群 ; 党组书记 ; 云岭县教育局\n"
            "post 陶立群 ; 局长 ; 云岭县教育局\n"
            "post 岳明霞 ; 党组成员 ; 云岭县教育局\n"
            "post 岳明霞 ; 副局长 ; 云岭县教育局"
        ),
    ),
    "a duty roster": (
        (
            "云岭县卫生健康局2024年五一假期值班表\n"
            "日期　带班领导　值班人员\n"
            "5月1日　局长 陶立群　办公室 岳小琪\n"
            "5月2日　党组成员 罗永康　疾控股 岳晶"
        ),
        ("post 陶立群 ; 局长 ; 云岭县卫生健康局\npost 罗永康 ; 党组成员 ; 云岭县卫生健康局"),
    ),
    "minutes that are headed by nothing else": (
        ("会议纪要\n时间：2024年4月8日\n主持：陶立群\n出席：陶立群、岳明霞\n列席：罗永康"),
        ("part 陶立群 ; chaired ; 会议\npart 岳明霞 ; attended ; 会议\npart 罗永康 ; attended ; 会议"),
    ),
    "a college told in full before": (
        (
            "北川师范大学外国语学院与云岭县教育局签约仪式4月19日举行。县第一中学校长陶立群，外国语学院党委书记岳明"
            "霞出席仪式。"
        ),
        (
            "post 陶立群 ; 校长 ; 云岭县第一中学\n"
            "post 岳明霞 ; 党委书记 ; 北川师范大学外国语学院\n"
            "part 陶立群 ; attended ; 北川师范大学外国语学院与云岭县教育局签约仪式\n"
            "part 岳明霞 ; attended ; 北川师范大学外国语学院与云岭县教育局签约仪式"
        ),
    ),
    "a blank between post and name before a verb": (
        "云岭县教育局局长 陶立群，副局长 岳明霞出席仪式。",
        (
            "post 陶立群 ; 局长 ; 云岭县教育局\n"
            "post 岳明霞 ; 副局长 ; 云岭县教育局\n"
            "part 陶立群 ; attended ; 仪式\n"
            "part 岳明霞 ; attended ; 仪式"
        ),
    ),
    "a county somebody comes to": (
        "北川市政协副主席陶立群来云岭县视察职业教育。副县长岳明霞作情况汇报。",
        ("post 陶立群 ; 副主席 ; 北川市政协\npost 岳明霞 ; 副县长 ; 云岭县"),
    ),
    "rooms, their heads and deputies who are engaged": (
        (
            "经研究，决定聘任下列同志职务，聘期三年。\n"
            "教务处　处　长：陶立群\n"
            "　　　　副处长：岳明霞　罗永康\n"
            "学生工作处　处　长：方启明\n"
            "南陵职业学院\n"
            "2024年5月6日"
        ),
        (
            "appoint 陶立群 ; 处长 ; 南陵职业学院教务处 ; appointed ; -\n"
            "appoint 岳明霞 ; 副处长 ; 南陵职业学院教务处 ; appointed ; -\n"
            "appoint 罗永康 ; 副处长 ; 南陵职业学院教务处 ; appointed ; -\n"
            "appoint 方启明 ; 处长 ; 南陵职业学院学生工作处 ; appointed ; -"
        ),
    ),
    "a headquarters whose members one line lists": (
        (
            "云岭县防汛抗旱指挥部组成人员调整如下：指挥长：陶立群（县委副书记）；副指挥长：岳明霞（云岭县水利局局"
            "长）、罗永康（云岭县人武部副部长）。"
        ),
        (
            "post 陶立群 ; 指挥长 ; 云岭县防汛抗旱指挥部\n"
            "post 陶立群 ; 副书记 ; 云岭县委\n"
            "post 岳明霞 ; 副指挥长 ; 云岭县防汛抗旱指挥部\n"
            "post 岳明霞 ; 局长 ; 云岭县水利局\n"
            "post 罗永康 ; 副指挥长 ; 云岭县防汛抗旱指挥部\n"
            "post 罗永康 ; 副部长 ; 云岭县人武部"
        ),
    ),
}
SILENT: dict[str, str] = {
    "labels of things": "办公室　电话：5822316　主任信箱：县政府大院　主任接待日：每周一　院长热线：12345",
    "who edits": "责任编辑：晓岚　校对主任：方正　监制：文武",
}
