"""Lists of those who were chosen, appointed or removed, in the layouts of notices: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations


def _appointed(names: str, post: str, *, change: str = "appointed", day: str = "-") -> str:
    return "\n".join(f"appoint {name} ; {post} ; {change} ; {day}" for name in names.split("、"))


CASES: dict[str, tuple[str, str]] = {
    "a heading of an election over labels": (
        "岭东省第十四届人民代表大会第二次会议选举产生岭东省人民政府领导人员\n省长：陶立群\n副省长：罗永康（女） 岳明霞（回族） 卢 旸 欧阳建业",
        "appoint 陶立群 ; 省长 ; 岭东省 ; appointed ; -\n"
        + _appointed("罗永康、岳明霞、卢旸、欧阳建业", "副省长 ; 岭东省"),
    ),
    "names set apart below the brackets of the day": (
        "南陵县第十五届人民代表大会常务委员会组成人员名单\n（2024年2月2日南陵县第十五届人民代表大会第一次会议选举产生）\n主　任　　陶立群\n副主任　　罗　芳（女）　　岳明霞\n委　员（按姓氏笔画排列）\n于　航　　卫广林　　王　湛　　邓秀兰（女）　　田　野（土家族）",
        "\n".join(
            f"post {name} ; {post} ; 南陵县第十五届人民代表大会常务委员会"
            for name, post in (
                ("陶立群", "主任"),
                *((name, "副主任") for name in ("罗芳", "岳明霞")),
                *((name, "委员") for name in ("于航", "卫广林", "王湛", "邓秀兰", "田野")),
            )
        ),
    ),
    "lines behind an election": (
        "云岫市第九届人民代表大会第四次会议于2024年1月18日选举：\n陶立群为云岫市人民代表大会常务委员会主任；\n罗永康（女）、岳明霞、温 峤为云岫市人民代表大会常务委员会副主任；\n方启明为云岫市人民政府市长。",
        "appoint 陶立群 ; 主任 ; 云岫市人民代表大会常务委员会 ; appointed ; 2024-01-18\n"
        + _appointed("罗永康、岳明霞、温峤", "副主任 ; 云岫市人民代表大会常务委员会", day="2024-01-18")
        + "\nappoint 方启明 ; 市长 ; 云岫市人民政府 ; appointed ; 2024-01-18",
    ),
    "rows below a heading that gives or takes": (
        "岭东省人民政府任免工作人员\n任命\n陶立群　岭东省教育厅副厅长\n罗永康（女）　岭东省水利厅副厅长\n免去\n岳明霞　岭东省司法厅副厅长",
        "appoint 陶立群 ; 副厅长 ; 岭东省教育厅 ; appointed ; -\nappoint 罗永康 ; 副厅长 ; 岭东省水利厅 ; appointed ; -\nappoint 岳明霞 ; 副厅长 ; 岭东省司法厅 ; removed ; -",
    ),
    "labels in one sentence behind an election": (
        "会议选举产生了中国竹编学会第八届理事会领导机构。理事长：陶立群；副理事长（按姓氏拼音排序）：罗永康、岳明霞；秘书长：方启明（兼）。",
        "appoint 陶立群 ; 理事长 ; 中国竹编学会 ; appointed ; -\n"
        + _appointed("罗永康、岳明霞", "副理事长 ; 中国竹编学会")
        + "\nappoint 方启明 ; 秘书长 ; 中国竹编学会 ; appointed ; -",
    ),
    "those who won in turn": (
        "当选的会长、秘书长分别是陶立群、罗永康。",
        "appoint 陶立群 ; 会长 ; - ; appointed ; -\nappoint 罗永康 ; 秘书长 ; - ; appointed ; -",
    ),
    "those listed behind a colon are elected": (
        "下列同志当选为云岫市总工会副主席：陶立群、罗永康（女，回族）、岳明霞。",
        _appointed("陶立群、罗永康、岳明霞", "副主席 ; 云岫市总工会"),
    ),
    "another post for whoever just lost one": (
        "决定免去陶立群的云岫市教育局局长职务，任命其为云岫市科学技术局局长。",
        "appoint 陶立群 ; 局长 ; 云岫市教育局 ; removed ; -\nappoint 陶立群 ; 局长 ; 云岫市科学技术局 ; appointed ; -",
    ),
    "words of an appointment set apart": (
        "任命 陶立群 为 云岫市水务局 副局长；免去 罗永康 的 云岫市水务局 副局长 职务。",
        "appoint 陶立群 ; 副局长 ; 云岫市水务局 ; appointed ; -\nappoint 罗永康 ; 副局长 ; 云岫市水务局 ; removed ; -",
    ),
    "a vote before the post that it gives": (
        "岳明霞得赞成票490票，当选为云岫市中级人民法院院长。",
        "appoint 岳明霞 ; 院长 ; 云岫市中级人民法院 ; appointed ; -",
    ),
    "short lives in one sentence": (
        "陶立群，男，汉族，1971年8月生，现任云岫市委常委、组织部部长；罗兰，女，苗族，1975年3月生，现任云岫市委常委、宣传部部长。",
        "post 陶立群 ; 常委 ; 云岫市委\npost 陶立群 ; 部长 ; 云岫市委组织部\npost 罗兰 ; 常委 ; 云岫市委\npost 罗兰 ; 部长 ; 云岫市委宣传部",
    ),
    "members of a standing committee under a label of their own": (
        "中共岭东省第十二届纪律检查委员会组成人员名单\n书记：陶立群\n常务委员会委员：陶立群、罗永康",
        "post 陶立群 ; 书记 ; 中共岭东省第十二届纪律检查委员会\npost 陶立群 ; 常务委员会委员 ; 中共岭东省第十二届纪律检查委员会\npost 罗永康 ; 常务委员会委员 ; 中共岭东省第十二届纪律检查委员会",
    ),
}
SILENT: dict[str, str] = {
    "a list of streets and a name": "调研组来到青禾路、云岫街、白鹭巷、安平里等地。",
}
