"""Sentences of pages of associations, chambers and companies, for ``test_constructions``; same form as there."""

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a line that ends in the middle of a verb": (
        "云岫市商会换届。\n会长陶立群出席云岫市商会年会并讲\n话。",
        "post 陶立群 ; 会长 ; 云岫市商会\npart 陶立群 ; spoke ; 云岫市商会年会",
    ),
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
    "an institute called by a short kind": (
        "东海科学院北川材料所研究员陶立群出席会议。",
        """post 陶立群 ; 研究员 ; 东海科学院北川材料所""",
    ),
    "a post, then a body, a name and a title": (
        "5月6日，学术年会召开。东海医学会检验分会主任委员、北川医院陶立群教授作报告。",
        """post 陶立群 ; 主任委员 ; 东海医学会检验分会
post 陶立群 ; 教授 ; 北川医院
part 陶立群 ; spoke ; 学术年会""",
    ),
    "a title before a verb of standing for others": (
        "5月6日，东海省家具协会年会召开。秘书长陶立群主持会议。陶立群秘书长代表协会致辞。",
        """post 陶立群 ; 秘书长 ; 东海省家具协会
part 陶立群 ; spoke ; 东海省家具协会年会""",
    ),
    "officers of the guild that visits and of the one visited": (
        "5月6日，北川市物流协会会长陶立群一行到访南陵市物流商会。南陵市物流商会会长罗永康、监事长岳明霞、副会长邓玉堂参加座谈。",
        """post 陶立群 ; 会长 ; 北川市物流协会
post 罗永康 ; 会长 ; 南陵市物流商会
post 岳明霞 ; 监事长 ; 南陵市物流商会
post 邓玉堂 ; 副会长 ; 南陵市物流商会""",
    ),
    "who goes on a mission": (
        "由东海省包装协会会长陶立群任团长、副会长罗永康任副团长的考察团，于5月6日至9日赴北川市考察。考察团成员还包括：秘书长岳明霞、南陵公司董事长邓玉堂。",
        """post 陶立群 ; 会长 ; 东海省包装协会
post 罗永康 ; 副会长 ; 东海省包装协会
post 岳明霞 ; 秘书长 ; 东海省包装协会
post 邓玉堂 ; 董事长 ; 南陵公司
part 陶立群 ; attended ; 陶立群赴北川市考察
part 罗永康 ; attended ; 陶立群赴北川市考察
part 岳明霞 ; attended ; 陶立群赴北川市考察
part 邓玉堂 ; attended ; 陶立群赴北川市考察""",
    ),
    "a rite inside a ceremony": (
        "5月6日，东海省家具商会在北川市举行成立大会。会长陶立群、副会长罗永康共同主持亮灯仪式。陶立群致辞。",
        """post 陶立群 ; 会长 ; 东海省家具商会
post 罗永康 ; 副会长 ; 东海省家具商会
part 罗永康 ; chaired ; 亮灯仪式
part 陶立群 ; spoke ; 成立大会""",
    ),
    "somebody goes somewhere to do something": (
        "5月6日，南陵集团工会主席陶立群到项目部开展“送清凉”活动。",
        """post 陶立群 ; 工会主席 ; 南陵集团
part 陶立群 ; attended ; “送清凉”活动""",
    ),
    "one leads and others come along": (
        "5月6日，北川商会会长陶立群带队，秘书长罗永康等一行来到青禾村，走访慰问了困难党员。",
        """post 陶立群 ; 会长 ; 北川商会
post 罗永康 ; 秘书长 ; 北川商会
part 陶立群 ; attended ; 陶立群、罗永康来到青禾村走访慰问了困难党员
part 罗永康 ; attended ; 陶立群、罗永康来到青禾村走访慰问了困难党员""",
    ),
    "the committee of a trade is a body of its own": (
        "北川市工商联副主席、非公经济综合党委书记陶立群出席会议。",
        """post 陶立群 ; 副主席 ; 北川市工商联
post 陶立群 ; 书记 ; 北川市非公经济综合党委""",
    ),
    "who leaves without the post being named again": (
        "原董事会秘书陶立群任期届满离任。",
        """post 陶立群 ; 原董事会秘书 ; -
appoint 陶立群 ; 董事会秘书 ; - ; removed ; -""",
    ),
    "the union of the company that meets": (
        "5月6日，南陵物流公司举行工会会员代表大会，选举产生新一届工会委员会，陶立群同志当选工会主席。",
        """appoint 陶立群 ; 工会主席 ; 南陵物流公司 ; appointed ; 2024-05-06
part 南陵物流公司 ; organised ; 工会会员代表大会""",
    ),
    "one reports and the next explains a paper": (
        "5月6日，东海省家具协会年会召开。会上，秘书长陶立群汇报了工作计划，副会长罗永康就《章程修改草案》的修改情况作说明。",
        """post 陶立群 ; 秘书长 ; 东海省家具协会
post 罗永康 ; 副会长 ; 东海省家具协会
part 陶立群 ; spoke ; 东海省家具协会年会
part 罗永康 ; spoke ; 东海省家具协会年会""",
    ),
    "those to be added are listed under the announcement": (
        """2024年5月6日，东海省茶叶协会第三届第四次理事会表决通过，决定：
一、增补以下2名同志为副会长：
陶立群  北川云雾茶业有限公司董事长
罗永康  南陵白茶集团副总裁
二、岳明霞不再担任副秘书长，改任协会专家委员会副主任委员。""",
        """post 陶立群 ; 董事长 ; 北川云雾茶业有限公司
post 罗永康 ; 副总裁 ; 南陵白茶集团
appoint 陶立群 ; 副会长 ; 东海省茶叶协会 ; appointed ; 2024-05-06
appoint 罗永康 ; 副会长 ; 东海省茶叶协会 ; appointed ; 2024-05-06
appoint 岳明霞 ; 副秘书长 ; 东海省茶叶协会 ; removed ; 2024-05-06
appoint 岳明霞 ; 副主任委员 ; 东海省茶叶协会专家委员会 ; appointed ; 2024-05-06""",
    ),
    "the heads of a site, and who comes to see it": (
        "5月6日，北川公司工会主席陶立群一行来到滨河桥项目部，项目党支部书记罗永康、项目经理岳明霞陪同慰问。",
        """post 陶立群 ; 工会主席 ; 北川公司
post 罗永康 ; 党支部书记 ; 滨河桥项目部
post 岳明霞 ; 项目经理 ; 滨河桥项目部
part 陶立群 ; attended ; 陶立群、罗永康陪同慰问
part 罗永康 ; attended ; 陶立群、罗永康陪同慰问
part 岳明霞 ; attended ; 陶立群、罗永康陪同慰问""",
    ),
    "a contest called by other words": (
        "5月6日，南陵集团党史知识竞赛决赛在北川市举行。党委书记陶立群观看比赛。罗永康教授对比赛进行了点评。",
        """post 陶立群 ; 党委书记 ; 南陵集团
part 陶立群 ; attended ; 南陵集团党史知识竞赛决赛
part 罗永康 ; spoke ; 南陵集团党史知识竞赛决赛""",
    ),
    "what kind of member a company is": (
        "会员企业北川美家装饰公司总经理陶立群、商会理事单位北川农商银行副行长罗永康出席会议。",
        """post 陶立群 ; 总经理 ; 北川美家装饰公司
post 罗永康 ; 副行长 ; 北川农商银行""",
    ),
    "officers who come along with their president": (
        "5月6日，北川商会会长陶立群带领常务副会长罗永康、秘书长岳明霞到访南陵市家具协会。",
        """post 陶立群 ; 会长 ; 北川商会
post 罗永康 ; 常务副会长 ; 北川商会
post 岳明霞 ; 秘书长 ; 北川商会""",
    ),
    "a meeting convened right after, with its body": (
        "5月6日，东海省装饰协会四届三次理事会召开，会长陶立群主持会议。理事会结束后，协会随即召开了乡村振兴座谈会。县长罗永康参加座谈。",
        """post 陶立群 ; 会长 ; 东海省装饰协会
post 罗永康 ; 县长 ; -
part 陶立群 ; chaired ; 东海省装饰协会四届三次理事会
part 东海省装饰协会 ; organised ; 乡村振兴座谈会
part 罗永康 ; attended ; 乡村振兴座谈会""",
    ),
    "lines cut at a fixed width": (
        """  5月6日，东海省竹业协会首届年会在青禾县会展中心举行。东
海省林业局副局长陶立群，青禾县委副书记、县长罗永康，东海
省竹业协会会长、南陵林业大学原副校长岳明霞等领导和嘉宾一
百六十余人出席年会。协会秘书长邓玉堂主持年会，副会长沈砚
秋宣读了表彰决定。""",
        """post 陶立群 ; 副局长 ; 东海省林业局
post 罗永康 ; 副书记 ; 青禾县委
post 罗永康 ; 县长 ; 青禾县
post 岳明霞 ; 会长 ; 东海省竹业协会
post 岳明霞 ; 原副校长 ; 南陵林业大学
post 邓玉堂 ; 秘书长 ; 东海省竹业协会
post 沈砚秋 ; 副会长 ; 东海省竹业协会
part 陶立群 ; attended ; 东海省竹业协会首届年会
part 罗永康 ; attended ; 东海省竹业协会首届年会
part 岳明霞 ; attended ; 东海省竹业协会首届年会
part 邓玉堂 ; chaired ; 东海省竹业协会首届年会
part 沈砚秋 ; spoke ; 东海省竹业协会首届年会""",
    ),
    "a slogan before the name of what is reported": (
        """聚力同行｜东海省餐饮商会三届二次会员大会
5月20日，东海省餐饮商会三届二次会员大会暨迎春晚宴在北川市举行。会长陶立群致辞。""",
        """post 陶立群 ; 会长 ; 东海省餐饮商会
part 陶立群 ; spoke ; 东海省餐饮商会三届二次会员大会暨迎春晚宴""",
    ),
    "a programme by the hour, with its sessions": (
        """岚江绿色涂装论坛日程
主持人：岚江涂料协会秘书长　陶立群
09:00-09:10　领导致辞　岚江市工信局副局长　罗永康
09:10-09:40　《水性涂料的应用》　南陵大学教授　沈砚秋
10:00-10:20　茶歇
10:20-11:00　圆桌对话：链上协同
主持：《岚江涂料》副主编　顾维桢
嘉宾：沈砚秋、南陵汽车公司总经理　费守明
分论坛二：标准与检测　主持人：岚江涂料协会副秘书长　岳明霞
13:30-14:00　标准解读　南陵大学教授　邓玉堂""",
        """post 陶立群 ; 秘书长 ; 岚江涂料协会
post 罗永康 ; 副局长 ; 岚江市工信局
post 沈砚秋 ; 教授 ; 南陵大学
post 顾维桢 ; 副主编 ; 《岚江涂料》
post 费守明 ; 总经理 ; 南陵汽车公司
post 岳明霞 ; 副秘书长 ; 岚江涂料协会
post 邓玉堂 ; 教授 ; 南陵大学
part 陶立群 ; chaired ; 岚江绿色涂装论坛
part 罗永康 ; spoke ; 岚江绿色涂装论坛
part 沈砚秋 ; spoke ; 岚江绿色涂装论坛
part 顾维桢 ; chaired ; 圆桌对话：链上协同
part 沈砚秋 ; attended ; 圆桌对话：链上协同
part 费守明 ; attended ; 圆桌对话：链上协同
part 岳明霞 ; chaired ; 分论坛二：标准与检测
part 邓玉堂 ; spoke ; 分论坛二：标准与检测""",
    ),
    "a table of lectures": (
        """东海省养老服务协会培训班5月20日在北川市开班。
│时间│课程│授课人│
│20日下午│照护实务│罗永康│
│21日上午│法律风险│沈砚秋（南陵律师事务所律师）│
│21日下午│分组讨论│全体学员│""",
        """post 沈砚秋 ; 律师 ; 南陵律师事务所
part 罗永康 ; spoke ; 东海省养老服务协会培训班
part 沈砚秋 ; spoke ; 东海省养老服务协会培训班""",
    ),
    "names that end in what makes another word of 任": (
        "5月6日，东海省家具协会理事会决定：陶建新任秘书长，罗守信任副秘书长，岳德胜任监事长。",
        """appoint 陶建新 ; 秘书长 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 罗守信 ; 副秘书长 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 岳德胜 ; 监事长 ; 东海省家具协会 ; appointed ; 2024-05-06""",
    ),
    "an office whose name ends in 所": (
        "5月6日，青禾市供水公司营业所所长陶立群、南陵汽车公司涂装工艺所所长罗永康参加座谈会。",
        """post 陶立群 ; 所长 ; 青禾市供水公司营业所
post 罗永康 ; 所长 ; 南陵汽车公司涂装工艺所
part 陶立群 ; attended ; 座谈会
part 罗永康 ; attended ; 座谈会""",
    ),
    "who is no longer engaged": (
        "5月6日，东海省家具协会理事会召开，决定聘任陶立群为协会副秘书长，不再聘任罗永康担任协会副秘书长，不再续聘沈砚秋为法律顾问。",
        """appoint 陶立群 ; 副秘书长 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 罗永康 ; 副秘书长 ; 东海省家具协会 ; removed ; 2024-05-06
appoint 沈砚秋 ; 法律顾问 ; 东海省家具协会 ; removed ; 2024-05-06""",
    ),
    "who sits on a committee beside its head": (
        "5月6日，东海省家具协会理事会召开。会议决定成立年会组委会，由陶立群任组委会主任，罗永康、沈砚秋任副主任，石湾市家具商会会长顾维桢任执行主任。",
        """post 顾维桢 ; 会长 ; 石湾市家具商会
appoint 陶立群 ; 主任 ; 组委会 ; appointed ; 2024-05-06
appoint 罗永康 ; 副主任 ; 组委会 ; appointed ; 2024-05-06
appoint 沈砚秋 ; 副主任 ; 组委会 ; appointed ; 2024-05-06
appoint 顾维桢 ; 执行主任 ; 组委会 ; appointed ; 2024-05-06""",
    ),
    "sections and captions of one report": (
        """5月20日，东海省餐饮商会会员大会在北川市举行。
▍第一项 会长致辞
会长陶立群致辞。
▲ 秘书长罗永康作工作报告
▍第二项 交流
副会长沈砚秋谈了返乡投资的设想。""",
        """post 陶立群 ; 会长 ; 东海省餐饮商会
post 罗永康 ; 秘书长 ; 东海省餐饮商会
post 沈砚秋 ; 副会长 ; 东海省餐饮商会
part 陶立群 ; spoke ; 东海省餐饮商会会员大会
part 罗永康 ; spoke ; 东海省餐饮商会会员大会
part 沈砚秋 ; spoke ; 东海省餐饮商会会员大会""",
    ),
    "a visit of two days, with its stops and who was called on": (
        """5月16日至17日，南陵集团董事长陶立群一行到石湾片区调研重点项目建设。
16日上午，陶立群来到大桥施工现场，登上平台察看进度，听取了总工程师罗永康的汇报。
17日，陶立群还拜访了石湾市市长沈砚秋，双方交换意见。副市长顾维桢参加会谈。""",
        """post 陶立群 ; 董事长 ; 南陵集团
post 罗永康 ; 总工程师 ; 南陵集团
post 沈砚秋 ; 市长 ; 石湾市
post 顾维桢 ; 副市长 ; 石湾市
part 陶立群 ; attended ; 陶立群一行到石湾片区调研重点项目建设
part 罗永康 ; attended ; 陶立群一行到石湾片区调研重点项目建设
part 陶立群 ; attended ; 陶立群拜访沈砚秋
part 沈砚秋 ; attended ; 陶立群拜访沈砚秋
part 顾维桢 ; attended ; 陶立群拜访沈砚秋""",
    ),
    "a visit goes on after a meeting on it": (
        """5月8日，东海省石湾商会会长陶立群率队回乡考察。
8日晚，石湾市副市长罗永康主持座谈会，陶立群介绍了商会情况。
9日，在市投资促进局局长沈砚秋的陪同下，代表团实地考察了清溪镇。在清溪镇，副会长顾维桢当场表示愿捐资。""",
        """post 陶立群 ; 会长 ; 东海省石湾商会
post 罗永康 ; 副市长 ; 石湾市
post 沈砚秋 ; 局长 ; 石湾市投资促进局
post 顾维桢 ; 副会长 ; 东海省石湾商会
part 陶立群 ; attended ; 陶立群率队回乡考察
part 罗永康 ; chaired ; 座谈会
part 陶立群 ; spoke ; 座谈会
part 沈砚秋 ; attended ; 陶立群率队回乡考察
part 顾维桢 ; spoke ; 陶立群率队回乡考察""",
    ),
    "rows with a body and posts in cells of their own, under headings": (
        """东海省锅炉协会领导名单
会长
　　陶立群　东海省特种设备检验研究院　党委委员、副院长
副会长
　　罗永康　南陵锅炉集团股份有限公司　总工程师""",
        """post 陶立群 ; 会长 ; 东海省锅炉协会
post 陶立群 ; 党委委员 ; 东海省特种设备检验研究院
post 陶立群 ; 副院长 ; 东海省特种设备检验研究院
post 罗永康 ; 副会长 ; 东海省锅炉协会
post 罗永康 ; 总工程师 ; 南陵锅炉集团股份有限公司""",
    ),
    "a table whose cells one blank parts": (
        """序号　姓名　工作单位　职务/职称　专业组
1　陶立群　南陵锅炉股份有限公司　副总工程师　锅炉
2　罗永康　东海港机重工　质量部部长　起重机械""",
        """post 陶立群 ; 副总工程师 ; 南陵锅炉股份有限公司
post 罗永康 ; 部长 ; 东海港机重工质量部""",
    ),
    "speakers introduced one below the other": (
        """嘉宾介绍
✦ 陶立群
南陵供应链公司联合创始人、首席运营官，从事国际物流15年
✦ 罗永康
北川海关技术中心产品安全部副主任、高级工程师""",
        """post 陶立群 ; 联合创始人 ; 南陵供应链公司
post 陶立群 ; 首席运营官 ; 南陵供应链公司
post 罗永康 ; 副主任 ; 北川海关技术中心产品安全部
post 罗永康 ; 高级工程师 ; 北川海关技术中心产品安全部""",
    ),
    "a name that ends in 为": (
        "5月6日，东海省家具协会会员大会召开，选举陶有为为会长，罗永康为副会长。陶有为作报告。",
        """appoint 陶有为 ; 会长 ; 东海省家具协会 ; appointed ; 2024-05-06
appoint 罗永康 ; 副会长 ; 东海省家具协会 ; appointed ; 2024-05-06
part 陶有为 ; spoke ; 东海省家具协会会员大会""",
    ),
    "the evening of a ceremony, by another word": (
        "青禾匠人颁奖礼5月16日晚在大剧院上演。青禾市工艺美术协会会长陶立群致辞。晚会由秘书长罗永康主持。",
        """post 陶立群 ; 会长 ; 青禾市工艺美术协会
post 罗永康 ; 秘书长 ; 青禾市工艺美术协会
part 陶立群 ; spoke ; 青禾匠人颁奖礼
part 罗永康 ; chaired ; 青禾匠人颁奖礼""",
    ),
    "a name in Latin letters, believed once": (
        "5月6日，南陵公司首席执行官Peter HOLT出席岚江论坛。北川市市长陶立群会见了Peter HOLT一行。",
        """post Peter HOLT ; 首席执行官 ; 南陵公司
post 陶立群 ; 市长 ; 北川市
part Peter HOLT ; attended ; 岚江论坛
part 陶立群 ; attended ; 陶立群会见Peter HOLT
part Peter HOLT ; attended ; 陶立群会见Peter HOLT""",
    ),
    "a post that passes from one to another": (
        "南陵集团秘书长由陶立群变更为罗永康。",
        "appoint 陶立群 ; 秘书长 ; 南陵集团 ; removed ; -\nappoint 罗永康 ; 秘书长 ; 南陵集团 ; appointed ; -",
    ),
    "a company by its short name that convenes": (
        "白鹭水务召开安全生产工作会。会上，副总经理陶立群通报了情况。",
        "post 陶立群 ; 副总经理 ; 白鹭水务\npart 白鹭水务 ; organised ; 安全生产工作会",
    ),
    "who sits on the jury": (
        "5月6日，北川集团举办演讲比赛，陶立群、罗永康担任评委。",
        "part 陶立群 ; attended ; 演讲比赛\npart 罗永康 ; attended ; 演讲比赛",
    ),
    "of whom a panel consists": (
        "5月6日，北川市物流协会召开《冷链规范》标准评审会，评审组由陶立群、罗永康组成。",
        "part 陶立群 ; attended ; 《冷链规范》标准评审会\npart 罗永康 ; attended ; 《冷链规范》标准评审会",
    ),
    "the duty of a member of a branch committee": (
        "北川集团第三党支部宣传委员陶立群领学。",
        "post 陶立群 ; 宣传委员 ; 北川集团第三党支部",
    ),
    "a post given up in brackets": (
        "集团任命陶立群为北川公司总经理（不再兼任战略部总监）。",
        "appoint 陶立群 ; 总经理 ; 北川公司 ; appointed ; -\nappoint 陶立群 ; 总监 ; 战略部 ; removed ; -",
    ),
    "guests listed behind 与会": (
        "5月6日，北川市物流协会召开年会。与会领导和嘉宾有：白鹭县县长陶立群、南陵集团总经理罗永康。",
        """post 陶立群 ; 县长 ; 白鹭县
post 罗永康 ; 总经理 ; 南陵集团
part 陶立群 ; attended ; 年会
part 罗永康 ; attended ; 年会""",
    ),
    "talks that go with a visit": (
        "5月6日，南陵集团总裁陶立群率队到访北川股份，与北川股份董事长罗永康举行会谈。",
        """post 陶立群 ; 总裁 ; 南陵集团
post 罗永康 ; 董事长 ; 北川股份
part 陶立群 ; attended ; 陶立群率队到访北川股份
part 罗永康 ; attended ; 陶立群率队到访北川股份""",
    ),
    "a ceremony by the short name of an activity": (
        "5月6日，北川集团举行“晨光”捐赠活动。白鹭县县长陶立群出席捐赠仪式。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; “晨光”捐赠活动",
    ),
    "who is chosen by acclamation": (
        "陶立群被推举为北川商会名誉会长。",
        "appoint 陶立群 ; 名誉会长 ; 北川商会 ; appointed ; -",
    ),
    "who assists an officer": (
        "南陵集团财务总监助理陶立群出席北川论坛。",
        "post 陶立群 ; 财务总监助理 ; 南陵集团",
    ),
    "a meeting held in two ways at once": (
        "5月6日，《冷链规范》团体标准审定会在北川市线上线下同步召开，陶立群主持。",
        "part 陶立群 ; chaired ; 《冷链规范》团体标准审定会",
    ),
    "two posts, the second in brackets before the name": (
        "青禾市工商联（总商会）主席（会长）陶立群，市工商联党组书记罗永康等出席年会。",
        (
            "post 陶立群 ; 主席 ; 青禾市工商联\npost 陶立群 ; 会长 ; 青禾市工商联\n"
            "post 罗永康 ; 党组书记 ; 青禾市工商联\npart 陶立群 ; attended ; 年会\n"
            "part 罗永康 ; attended ; 年会"
        ),
    ),
    "a post with its body in brackets before the name": (
        "青禾市工商联主席（总商会会长）陶立群出席年会。",
        "post 陶立群 ; 会长 ; 总商会\npost 陶立群 ; 主席 ; 青禾市工商联\npart 陶立群 ; attended ; 年会",
    ),
    "as what member a company comes": (
        "青禾商会副会长、会长单位南陵集团总经理陶立群出席年会。",
        "post 陶立群 ; 副会长 ; 青禾商会\npost 陶立群 ; 总经理 ; 南陵集团\npart 陶立群 ; attended ; 年会",
    ),
    "a deputy for what he answers": (
        "云岚智造技术副总裁陶立群出席年会。",
        "post 陶立群 ; 技术副总裁 ; 云岚智造\npart 陶立群 ; attended ; 年会",
    ),
    "an alliance by its last word": (
        "青禾光伏产业联盟理事长陶立群，联盟秘书长罗永康出席年会。",
        (
            "post 陶立群 ; 理事长 ; 青禾光伏产业联盟\npost 罗永康 ; 秘书长 ; 青禾光伏产业联盟\n"
            "part 陶立群 ; attended ; 年会\npart 罗永康 ; attended ; 年会"
        ),
    ),
    "who initiates an event together": (
        "由青禾产业联盟和北川资本联合发起的首届数字论坛在南陵举行。陶立群致辞。",
        (
            "part 青禾产业联盟 ; organised ; 首届数字论坛\npart 北川资本 ; organised ; 首届数字论坛\n"
            "part 陶立群 ; spoke ; 首届数字论坛"
        ),
    ),
    "a company of lawyers by its short word": (
        "金诚律所高级合伙人陶立群出席年会。",
        "post 陶立群 ; 高级合伙人 ; 金诚律所\npart 陶立群 ; attended ; 年会",
    ),
    "in columns who came to the opening": (
        (
            "5月16日，南陵博览会开幕。\n出席开幕式的领导和嘉宾有：\n青禾市流通协会会长\u3000\u3000\u3000\u3000\u3000\u3000陶立群\n"
            "北川省商务厅二级巡视员\u3000\u3000\u3000\u3000罗永康"
        ),
        (
            "post 陶立群 ; 会长 ; 青禾市流通协会\npost 罗永康 ; 二级巡视员 ; 北川省商务厅\n"
            "part 陶立群 ; attended ; 南陵博览会开幕式\npart 罗永康 ; attended ; 南陵博览会开幕式"
        ),
    ),
    "with his wife in a list": (
        (
            "5月16日，南陵集团奠基仪式举行。青禾商会会长陶立群，南陵集团总裁罗永康夫妇，"
            "北川银行行长岳明霞等共同为项目培土奠基。"
        ),
        (
            "post 陶立群 ; 会长 ; 青禾商会\npost 罗永康 ; 总裁 ; 南陵集团\npost 岳明霞 ; 行长 ; 北川银行\n"
            "part 陶立群 ; attended ; 南陵集团奠基仪式\npart 罗永康 ; attended ; 南陵集团奠基仪式\n"
            "part 岳明霞 ; attended ; 南陵集团奠基仪式"
        ),
    ),
    "a founding meeting by its own part of a double name": (
        ("5月18日，青禾化学会青年委员会成立大会暨第一届青年论坛在南陵大学召开。学会理事长陶立群出席成立大会。"),
        ("post 陶立群 ; 理事长 ; 青禾化学会\npart 陶立群 ; attended ; 青禾化学会青年委员会成立大会暨第一届青年论坛"),
    ),
    "the term of an association before its word": (
        "青禾商会年会召开。大会听取了第二届商会会长陶立群所作的工作报告。",
        "post 陶立群 ; 会长 ; 青禾商会\npart 陶立群 ; spoke ; 青禾商会年会",
    ),
    "a body with a code in brackets": (
        "全国仪器标准化技术委员会（SAC/TC 507）副主任委员陶立群出席年会。",
        "post 陶立群 ; 副主任委员 ; 全国仪器标准化技术委员会\npart 陶立群 ; attended ; 年会",
    ),
    "a body that begins like what is former": (
        "原水公司经理陶立群、原野集团经理罗永康出席年会。",
        (
            "post 陶立群 ; 经理 ; 原水公司\npost 罗永康 ; 经理 ; 原野集团\npart 陶立群 ; attended ; 年会\n"
            "part 罗永康 ; attended ; 年会"
        ),
    ),
    "a supermarket has directors": (
        "青禾连锁超市创始人、董事长陶立群出席年会。",
        ("post 陶立群 ; 创始人 ; 青禾连锁超市\npost 陶立群 ; 董事长 ; 青禾连锁超市\npart 陶立群 ; attended ; 年会"),
    ),
    "honours before the name": (
        "青禾中华总商会会长丹斯里陶立群、署理会长拿督罗永康出席年会。",
        (
            "post 陶立群 ; 会长 ; 青禾中华总商会\npost 罗永康 ; 署理会长 ; 青禾中华总商会\n"
            "part 陶立群 ; attended ; 年会\npart 罗永康 ; attended ; 年会"
        ),
    ),
    "what he says in his speech": (
        "5月6日，青禾商会年会召开。会长陶立群出席会议。他在讲话中强调，要服务会员。",
        "post 陶立群 ; 会长 ; 青禾商会\npart 陶立群 ; spoke ; 青禾商会年会",
    ),
    "whom the sentence before told of speaks": (
        "5月6日，青禾商会年会召开。县长陶立群出席。罗永康当选会长。他在就职发言中表示，要努力。",
        (
            "post 陶立群 ; 县长 ; -\nappoint 罗永康 ; 会长 ; 青禾商会 ; appointed ; 2024-05-06\n"
            "part 陶立群 ; attended ; 青禾商会年会\npart 罗永康 ; spoke ; 青禾商会年会"
        ),
    ),
    "our association is the one visited": (
        "5月6日，北川商会会长陶立群一行到访青禾商会，我会会长罗永康、执行会长岳明霞热情接待。",
        (
            "post 陶立群 ; 会长 ; 北川商会\npost 罗永康 ; 会长 ; 青禾商会\npost 岳明霞 ; 执行会长 ; 青禾商会\n"
            "part 陶立群 ; attended ; 陶立群一行到访青禾商会\n"
            "part 罗永康 ; attended ; 陶立群一行到访青禾商会\npart 岳明霞 ; attended ; 陶立群一行到访青禾商会"
        ),
    ),
    "our association is not the one that comes": (
        "5月6日，北川商会会长陶立群一行到访我会，会长罗永康、执行会长岳明霞热情接待。",
        (
            "post 陶立群 ; 会长 ; 北川商会\npost 罗永康 ; 会长 ; 我会\npost 岳明霞 ; 执行会长 ; 我会\n"
            "part 陶立群 ; attended ; 陶立群一行到访我会\npart 罗永康 ; attended ; 陶立群一行到访我会\n"
            "part 岳明霞 ; attended ; 陶立群一行到访我会"
        ),
    ),
    "our association goes out": (
        "近日，青禾商会会长罗永康带队走访北川商会。北川商会会长陶立群接待。我会秘书长岳明霞参加走访。",
        (
            "post 罗永康 ; 会长 ; 青禾商会\npost 陶立群 ; 会长 ; 北川商会\npost 岳明霞 ; 秘书长 ; 青禾商会\n"
            "part 罗永康 ; attended ; 罗永康带队走访北川商会\n"
            "part 陶立群 ; attended ; 罗永康带队走访北川商会\npart 岳明霞 ; attended ; 罗永康带队走访北川商会"
        ),
    ),
    "our association is not the one gone to": (
        "近日，我会会长陶立群带队走访北川商会，受到该会会长罗永康热情接待。",
        (
            "post 陶立群 ; 会长 ; 我会\npost 罗永康 ; 会长 ; 北川商会\n"
            "part 陶立群 ; attended ; 陶立群带队走访北川商会\npart 罗永康 ; attended ; 陶立群带队走访北川商会"
        ),
    ),
    "a company by a word that is an adverb": (
        "监理单位正方工程咨询项目总监陶立群出席年会。",
        "post 陶立群 ; 项目总监 ; 正方工程咨询\npart 陶立群 ; attended ; 年会",
    ),
    "who is listed in columns came to the opening of what the article tells": (
        (
            "5月16日，由青禾市流通协会主办的第三届南陵博览会在北川开幕。\n出席开幕式的领导和嘉宾有：\n"
            "青禾市流通协会会长\u3000\u3000\u3000\u3000\u3000\u3000陶立群\n北川省商务厅二级巡视员\u3000\u3000\u3000\u3000罗永康"
        ),
        (
            "post 陶立群 ; 会长 ; 青禾市流通协会\npost 罗永康 ; 二级巡视员 ; 北川省商务厅\n"
            "part 青禾市流通协会 ; organised ; 第三届南陵博览会\n"
            "part 陶立群 ; attended ; 第三届南陵博览会开幕式\npart 罗永康 ; attended ; 第三届南陵博览会开幕式"
        ),
    ),
    "who leads those named behind 率": (
        "9月12日，青禾商会会长陶立群率副会长罗永康、理事岳明霞一行，走访了绿洲乳业公司。",
        (
            "post 陶立群 ; 会长 ; 青禾商会\npost 罗永康 ; 副会长 ; 青禾商会\npost 岳明霞 ; 理事 ; 青禾商会\n"
            "part 陶立群 ; attended ; 陶立群、罗永康一行走访了绿洲乳业公司\n"
            "part 罗永康 ; attended ; 陶立群、罗永康一行走访了绿洲乳业公司\n"
            "part 岳明霞 ; attended ; 陶立群、罗永康一行走访了绿洲乳业公司"
        ),
    ),
    "a visit to learn": (
        "4月15日，青禾商会会长陶立群等到北川协会（下称“北协”）交流学习。",
        "post 陶立群 ; 会长 ; 青禾商会\npart 陶立群 ; attended ; 陶立群到北川协会交流学习",
    ),
    "a visit to give guidance": (
        "4月15日，青禾商会会长陶立群莅临北川协会指导工作。",
        "post 陶立群 ; 会长 ; 青禾商会\npart 陶立群 ; attended ; 陶立群莅临北川协会指导工作",
    ),
    "who is chosen besides with others": (
        "会议增选季明等7人为青禾商会理事，增聘陶立群为青禾商会顾问。",
        "appoint 季明 ; 理事 ; 青禾商会 ; appointed ; -\nappoint 陶立群 ; 顾问 ; 青禾商会 ; appointed ; -",
    ),
    "who made a report, not a longer name": (
        "青禾商会年会听取了会长陶立群所作的工作报告和副秘书长岳丹所作的财务报告。",
        (
            "post 陶立群 ; 会长 ; 青禾商会\npost 岳丹 ; 副秘书长 ; 青禾商会\n"
            "part 陶立群 ; spoke ; 青禾商会年会\npart 岳丹 ; spoke ; 青禾商会年会"
        ),
    ),
    "the board of a company by its term": (
        "陶立群申请辞去南陵集团第四届监事会主席职务。",
        "appoint 陶立群 ; 监事会主席 ; 南陵集团 ; removed ; -",
    ),
    "who chairs a congress besides his posts": (
        "南陵医科大学党委常委、副校长、大会主席陶立群教授致辞。",
        "post 陶立群 ; 党委常委 ; 南陵医科大学\npost 陶立群 ; 副校长 ; 南陵医科大学",
    ),
    "a firm of lawyers by its word": (
        ("省律师协会会长罗永康一行莅临本所调研。律所党支部书记、主任陶立群参加座谈。\n（青禾天平律师事务所 供稿）"),
        (
            "post 罗永康 ; 会长 ; 省律师协会\npost 陶立群 ; 党支部书记 ; 青禾天平律师事务所\n"
            "post 陶立群 ; 主任 ; 青禾天平律师事务所\npart 罗永康 ; attended ; 罗永康一行莅临本所调研\n"
            "part 陶立群 ; attended ; 罗永康一行莅临本所调研"
        ),
    ),
    "who was chosen calls no meeting of the same day": (
        ("南陵集团于5月6日召开职工代表大会，补选陶立群为职工代表监事；同日召开的监事会会议选举罗永康为监事会主席。"),
        (
            "appoint 陶立群 ; 职工代表监事 ; 南陵集团 ; appointed ; 2024-05-06\n"
            "appoint 罗永康 ; 监事会主席 ; 南陵集团 ; appointed ; 2024-05-06\n"
            "part 南陵集团 ; organised ; 职工代表大会"
        ),
    ),
}

SILENT: dict[str, str] = {
    "who is only a candidate": "会长候选人：陶立群",
    "a trade that convenes nothing": "现代农业召开了新局面。",
    "who is in charge of daily work chairs no meeting": "会议决定由陶立群主持秘书处日常工作。",
    "guests who are not named and nobody with them": "与会人员参观了青禾书院。",
}
