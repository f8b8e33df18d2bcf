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
        "内设机构负责人\n办公室　　　　　主任：陶立群\n移交安置科　　　科长：岳明霞",
        "post 陶立群 ; 主任 ; 办公室\npost 岳明霞 ; 科长 ; 移交安置科",
    ),
}
SILENT: dict[str, str] = {
    "labels of things": "办公室　电话：5822316　主任信箱：县政府大院　主任接待日：每周一　院长热线：12345",
    "who edits": "责任编辑：晓岚　校对主任：方正　监制：文武",
}
