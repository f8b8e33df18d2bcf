"""Sentences of pages of associations, chambers and companies, for ``test_constructions``; same form as there."""

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "those chosen are listed under headings": (
        """5月6日，东海省家具协会第五届会员代表大会在北川市召开。
大会选举产生了新一届领导班子，名单如下：
会长：陶立群（南陵家具有限公司董事长）
副会长：（按姓氏笔画排序）
罗永康
岳明霞（女）
秘书长：邓玉堂（连任）""",
        """post 陶立群 ; 董事长 ; 南陵家具有限公司
appoint 陶立群 ; 会长 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 罗永康 ; 副会长 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 岳明霞 ; 副会长 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 邓玉堂 ; 秘书长 ; 东海省家具协会 ; appointed ; 2024-05-06""",
    ),
    "a list of officers that no election announces": (
        """东海省家具协会领导名单
会长：陶立群
副会长：罗永康""",
        """post 陶立群 ; 会长 ; 东海省家具协会
post 罗永康 ; 副会长 ; 东海省家具协会""",
    ),
    "those chosen are counted behind their names": (
        "5月6日，大会选举陶立群、罗永康2名同志为东海省家具协会监事。",
        """appoint 陶立群 ; 监事 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 罗永康 ; 监事 ; 东海省家具协会 ; appointed ; 2024-05-06""",
    ),
    "quoted sessions side by side": (
        "5月6日，“绿色铸造论坛”“智能制造论坛”分别由南陵集团总经理陶立群、北川大学教授罗永康主持。",
        """post 陶立群 ; 总经理 ; 南陵集团
post 罗永康 ; 教授 ; 北川大学
part 陶立群 ; chaired ; “绿色铸造论坛”
part 罗永康 ; chaired ; “智能制造论坛”""",
    ),
    "a meeting for somebody": (
        "5月6日，东海省家具协会为老会长陶立群举行荣休座谈会。",
        """post 陶立群 ; 会长 ; 东海省家具协会
part 东海省家具协会 ; organised ; 荣休座谈会""",
    ),
    "guests who are not named are shown around": (
        "5月6日，东海省家具协会在青禾镇举行成立大会。会后，与会人员参观了青禾书院，院长陶立群陪同参观。",
        """post 陶立群 ; 院长 ; 青禾书院
part 东海省家具协会 ; organised ; 成立大会
part 陶立群 ; attended ; 参观了青禾书院""",
    ),
    "unveiled together with somebody called by surname and title": (
        "5月6日，南陵集团总经理陶立群主持工作会议。会前，北川市副市长罗永康等领导与陶总共同为创新中心揭牌。",
        """post 陶立群 ; 总经理 ; 南陵集团
post 罗永康 ; 副市长 ; 北川市
part 陶立群 ; chaired ; 工作会议
part 罗永康 ; attended ; 创新中心揭牌仪式
part 陶立群 ; attended ; 创新中心揭牌仪式""",
    ),
    "the meeting of a body's officers is no body": (
        "5月6日，东海省家具商会第三届第一次会长办公会举行。会长陶立群主持会议，副会长罗永康与会。",
        """post 陶立群 ; 会长 ; 东海省家具商会
post 罗永康 ; 副会长 ; 东海省家具商会
part 陶立群 ; chaired ; 东海省家具商会第三届第一次会长办公会
part 罗永康 ; attended ; 东海省家具商会第三届第一次会长办公会""",
    ),
    "a group without its trade": (
        "5月6日，云泽新材料集团召开年会。云泽集团总裁陶立群出席会议。",
        """post 陶立群 ; 总裁 ; 云泽新材料集团
part 云泽新材料集团 ; organised ; 年会
part 陶立群 ; attended ; 年会""",
    ),
    "what is convened next is a meeting of its own": (
        (
            "5月6日，东海省家具协会会员大会暨第一次理事会在北川市召开。秘书长陶立群主持会议。在随后召开的第一次理"
            "事会上，会长罗永康作了讲话。"
        ),
        """post 陶立群 ; 秘书长 ; 东海省家具协会
post 罗永康 ; 会长 ; 东海省家具协会
part 陶立群 ; chaired ; 东海省家具协会会员大会暨第一次理事会
part 罗永康 ; spoke ; 第一次理事会""",
    ),
}

SILENT: dict[str, str] = {
    "guests who are not named and nobody with them": "与会人员参观了青禾书院。",
}
