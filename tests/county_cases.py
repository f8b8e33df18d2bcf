"""Constructions of county, university and hospital pages: texts and what they give. All people are invented."""

CASES: dict[str, tuple[str, str]] = {
    "a report made on behalf of the government": (
        (
            "白鹭县人大常委会第三次会议5月6日召开。会议听取和审议了县财政局局长陶立群受县政府委托所作的《关"
            "于预算的报告》。"
        ),
        ("post 陶立群 ; 局长 ; 白鹭县财政局\npart 陶立群 ; spoke ; 白鹭县人大常委会第三次会议"),
    ),
    "a speech on behalf of a body": (
        "白鹭县教育大会5月6日召开。县长陶立群代表县政府提出三点希望。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 白鹭县教育大会",
    ),
    "greetings": (
        "白鹭县教育大会5月6日召开。县长陶立群向全县教师致以节日的问候，副县长罗永康对各校工作给予充分肯定。",
        (
            "post 陶立群 ; 县长 ; 白鹭县\n"
            "post 罗永康 ; 副县长 ; 白鹭县\n"
            "part 陶立群 ; spoke ; 白鹭县教育大会\n"
            "part 罗永康 ; spoke ; 白鹭县教育大会"
        ),
    ),
    "those who stand for others are not their objects": (
        "白鹭县教育大会5月6日召开。企业家代表陶立群、家长代表罗永康、2022级博士生岳明霞先后发言。",
        (
            "part 陶立群 ; spoke ; 白鹭县教育大会\n"
            "part 罗永康 ; spoke ; 白鹭县教育大会\n"
            "part 岳明霞 ; spoke ; 白鹭县教育大会"
        ),
    ),
    "bureaus of a county in a list": (
        "县教育局局长陶立群、财政局局长罗永康参加座谈会。",
        (
            "post 陶立群 ; 局长 ; 县教育局\n"
            "post 罗永康 ; 局长 ; 县财政局\n"
            "part 陶立群 ; attended ; 座谈会\n"
            "part 罗永康 ; attended ; 座谈会"
        ),
    ),
    "a model county is no county of that name": (
        "白鹭县通过了建设生态示范县的决定。县委书记陶立群讲话。",
        "post 陶立群 ; 书记 ; 白鹭县委",
    ),
    "talks with a guest who came": (
        "5月6日，云泽市市长陶立群与来访的南陵集团总裁罗永康、副总裁岳明霞进行座谈。",
        (
            "post 陶立群 ; 市长 ; 云泽市\n"
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "post 岳明霞 ; 副总裁 ; 南陵集团\n"
            "part 陶立群 ; attended ; 陶立群与罗永康、岳明霞座谈\n"
            "part 罗永康 ; attended ; 陶立群与罗永康、岳明霞座谈\n"
            "part 岳明霞 ; attended ; 陶立群与罗永康、岳明霞座谈"
        ),
    ),
    "talks between two lists": (
        "5月6日，云泽市市长陶立群、副市长岳明霞与南陵集团总裁罗永康就项目落地进行洽谈。",
        (
            "post 陶立群 ; 市长 ; 云泽市\n"
            "post 岳明霞 ; 副市长 ; 云泽市\n"
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "part 陶立群 ; attended ; 陶立群、岳明霞与罗永康座谈\n"
            "part 岳明霞 ; attended ; 陶立群、岳明霞与罗永康座谈\n"
            "part 罗永康 ; attended ; 陶立群、岳明霞与罗永康座谈"
        ),
    ),
    "who joins the talks": (
        "5月6日，云泽市市长陶立群与南陵集团总裁罗永康座谈。市商务局局长岳明霞参加座谈。",
        (
            "post 陶立群 ; 市长 ; 云泽市\n"
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "post 岳明霞 ; 局长 ; 云泽市商务局\n"
            "part 陶立群 ; attended ; 陶立群与罗永康座谈\n"
            "part 罗永康 ; attended ; 陶立群与罗永康座谈\n"
            "part 岳明霞 ; attended ; 陶立群与罗永康座谈"
        ),
    ),
    "the host who sits down with the visitor": (
        "5月6日，南陵集团总裁罗永康一行到白鹭县考察，县长陶立群与其座谈。",
        (
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "post 陶立群 ; 县长 ; 白鹭县\n"
            "part 罗永康 ; attended ; 罗永康一行到白鹭县考察\n"
            "part 陶立群 ; attended ; 罗永康一行到白鹭县考察"
        ),
    ),
    "guests who are received": (
        "5月6日，澜东大学校长陶立群接待了东海理工大学党委书记罗永康一行。",
        (
            "post 陶立群 ; 校长 ; 澜东大学\n"
            "post 罗永康 ; 党委书记 ; 东海理工大学\n"
            "part 陶立群 ; attended ; 陶立群接待罗永康\n"
            "part 罗永康 ; attended ; 陶立群接待罗永康"
        ),
    ),
    "a company with a country in brackets": (
        "诺德兰（中国）投资有限公司总经理陶立群出席会议。",
        ("post 陶立群 ; 总经理 ; 诺德兰（中国）投资有限公司\npart 陶立群 ; attended ; 会议"),
    ),
    "a consul for trade": (
        "瑞典驻云泽总领馆商务领事安娜·霍尔姆出席会议。",
        ("post 安娜·霍尔姆 ; 商务领事 ; 瑞典驻云泽总领馆\npart 安娜·霍尔姆 ; attended ; 会议"),
    ),
    "the board of a group": (
        "恒源集团董事局副主席陶立群出席会议。",
        "post 陶立群 ; 副主席 ; 恒源集团\npart 陶立群 ; attended ; 会议",
    ),
    "officers elected, some for the post of the one before": (
        (
            "会议选举产生了白鹭一中校友会第一届理事会：会长陶立群（南陵集团董事长，85届），常务副会长罗永康"
            "（律师，90届）、岳明霞（北川医院骨科主任，92届），秘书长景怀谦。"
        ),
        (
            "post 陶立群 ; 董事长 ; 南陵集团\n"
            "post 岳明霞 ; 主任 ; 北川医院骨科\n"
            "appoint 陶立群 ; 会长 ; 白鹭一中校友会 ; appointed ; -\n"
            "appoint 罗永康 ; 常务副会长 ; 白鹭一中校友会 ; appointed ; -\n"
            "appoint 岳明霞 ; 常务副会长 ; 白鹭一中校友会 ; appointed ; -\n"
            "appoint 景怀谦 ; 秘书长 ; 白鹭一中校友会 ; appointed ; -"
        ),
    ),
    "the management of a new area": (
        "云岫新区党工委书记、管委会主任陶立群出席会议。",
        ("post 陶立群 ; 党工委书记 ; 云岫新区\npost 陶立群 ; 主任 ; 云岫新区管委会\npart 陶立群 ; attended ; 会议"),
    ),
    "the party committee of a town behind its congress": (
        "青禾镇人大主席陶立群，党委副书记罗永康出席会议。",
        (
            "post 陶立群 ; 主席 ; 青禾镇人大\n"
            "post 罗永康 ; 党委副书记 ; 青禾镇\n"
            "part 陶立群 ; attended ; 会议\n"
            "part 罗永康 ; attended ; 会议"
        ),
    ),
    "a secretary sent to a village": (
        "石塘村驻村第一书记陶立群出席会议。",
        "post 陶立群 ; 驻村第一书记 ; 石塘村\npart 陶立群 ; attended ; 会议",
    ),
    "a station sent elsewhere": (
        "白鹭县人社局驻北川劳务服务站站长陶立群出席会议。",
        ("post 陶立群 ; 站长 ; 白鹭县人社局驻北川劳务服务站\npart 陶立群 ; attended ; 会议"),
    ),
    "petitioners are received": (
        "白鹭县委书记陶立群在县信访局接待来访群众，县公安局局长罗永康陪同接访。",
        (
            "post 陶立群 ; 书记 ; 白鹭县委\n"
            "post 罗永康 ; 局长 ; 白鹭县公安局\n"
            "part 陶立群 ; attended ; 陶立群在县信访局接待来访群众\n"
            "part 罗永康 ; attended ; 陶立群在县信访局接待来访群众"
        ),
    ),
    "the inspection just told by its general name": (
        "云岫市政协主席陶立群率委员就公园建设开展专题视察。副市长罗永康参加视察活动。",
        (
            "post 陶立群 ; 主席 ; 云岫市政协\n"
            "post 罗永康 ; 副市长 ; 云岫市\n"
            "part 陶立群 ; attended ; 陶立群率委员就公园建设开展专题视察\n"
            "part 罗永康 ; attended ; 陶立群率委员就公园建设开展专题视察"
        ),
    ),
    "a free clinic": (
        "南屏医院开展大型义诊，副院长陶立群参加义诊。",
        ("post 陶立群 ; 副院长 ; 南屏医院\npart 南屏医院 ; organised ; 大型义诊\npart 陶立群 ; attended ; 大型义诊"),
    ),
    "the council of a cooperative": (
        "白鹭县供销社党组书记、理事会主任陶立群出席会议。",
        ("post 陶立群 ; 党组书记 ; 白鹭县供销社\npost 陶立群 ; 主任 ; 白鹭县供销社\npart 陶立群 ; attended ; 会议"),
    ),
    "a group of experts by who leads it": (
        "会议成立了以东海大学教授陶立群为组长，北川市公路局总工程师罗永康为副组长的专家组。",
        (
            "post 陶立群 ; 教授 ; 东海大学\n"
            "post 罗永康 ; 总工程师 ; 北川市公路局\n"
            "post 陶立群 ; 组长 ; 专家组\n"
            "post 罗永康 ; 副组长 ; 专家组"
        ),
    ),
    "a group whose leaders 任 tells": (
        "会议成立了由东海大学校长陶立群任组长、北川大学教授罗永康任副组长的评审组。",
        (
            "post 陶立群 ; 校长 ; 东海大学\n"
            "post 罗永康 ; 教授 ; 北川大学\n"
            "post 陶立群 ; 组长 ; 评审组\n"
            "post 罗永康 ; 副组长 ; 评审组"
        ),
    ),
    "a leading group in lines": (
        "白鹭县防汛工作领导小组\n组　长：陶立群　县委副书记、县长\n副组长：县委常委、副县长罗永康",
        (
            "post 陶立群 ; 组长 ; 白鹭县防汛工作领导小组\npost 陶立群 ; 副书记 ; 白鹭县委\n"
            "post 陶立群 ; 县长 ; 白鹭县\n"
            "post 罗永康 ; 常委 ; 白鹭县委\n"
            "post 罗永康 ; 副县长 ; 白鹭县\n"
            "post 罗永康 ; 副组长 ; 白鹭县防汛工作领导小组"
        ),
    ),
    "a post set apart before a name": (
        "领导之窗\n主　席　陶立群",
        "post 陶立群 ; 主席 ; -",
    ),
    "members elected, who are named behind": (
        "大会选举产生了东海大学第六届工会委员会委员，分别是：陶立群、罗永康。",
        (
            "appoint 陶立群 ; 委员 ; 东海大学第六届工会委员会 ; appointed ; -\n"
            "appoint 罗永康 ; 委员 ; 东海大学第六届工会委员会 ; appointed ; -"
        ),
    ),
    "the deputy of the head just appointed": (
        "会上宣布：陶立群任东海大学重点实验室主任，罗永康任副主任。",
        (
            "appoint 陶立群 ; 主任 ; 东海大学重点实验室 ; appointed ; -\n"
            "appoint 罗永康 ; 副主任 ; 东海大学重点实验室 ; appointed ; -"
        ),
    ),
    "studying together before a meeting": (
        ("5月6日，白鹭县政府第九次常务会议召开。会前，县政府党组集体学习了《数据安全法》，东海大学副教授陶立群授课。"),
        ("post 陶立群 ; 副教授 ; 东海大学\npart 陶立群 ; spoke ; 县政府党组集体学习"),
    ),
    "who signs is told in the next sentence": (
        "5月6日，东海大学与南陵集团签署《合作协议》。副校长陶立群与南陵集团总经理罗永康代表双方签字。",
        (
            "post 陶立群 ; 副校长 ; 东海大学\n"
            "post 罗永康 ; 总经理 ; 南陵集团\n"
            "part 陶立群 ; attended ; 《合作协议》签署\n"
            "part 罗永康 ; attended ; 《合作协议》签署"
        ),
    ),
    "the union of a school": (
        "东海大学校工会常务副主席陶立群出席会议。",
        ("post 陶立群 ; 常务副主席 ; 东海大学校工会\npart 陶立群 ; attended ; 会议"),
    ),
    "several are heard": (
        (
            "白鹭县政府常务会议5月6日召开。会议听取了县发改局局长陶立群关于项目安排情况的汇报、县财政局局长"
            "罗永康关于资金的说明。"
        ),
        (
            "post 陶立群 ; 局长 ; 白鹭县发改局\n"
            "post 罗永康 ; 局长 ; 白鹭县财政局\n"
            "part 陶立群 ; spoke ; 白鹭县政府常务会议\n"
            "part 罗永康 ; spoke ; 白鹭县政府常务会议"
        ),
    ),
    "petitions are no letter": (
        "白鹭县维稳工作推进会5月6日召开。县长陶立群通报信访维稳工作情况。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 白鹭县维稳工作推进会",
    ),
    "the school is whose page it is": (
        "岚江工商大学举行开学典礼\n5月6日，开学典礼举行。学校党委书记陶立群、校长罗永康，会计学院院长岳明霞出席典礼。",
        (
            "post 陶立群 ; 党委书记 ; 岚江工商大学\npost 罗永康 ; 校长 ; 岚江工商大学\n"
            "post 岳明霞 ; 院长 ; 岚江工商大学会计学院\n"
            "part 岚江工商大学 ; organised ; 开学典礼\npart 陶立群 ; attended ; 开学典礼\n"
            "part 罗永康 ; attended ; 开学典礼\npart 岳明霞 ; attended ; 开学典礼"
        ),
    ),
    "our hospital is whose page it is, never a guest's": (
        "白鹭县人民医院官网\n省肿瘤医院副院长陶立群到我院指导，我院党委书记罗永康、院长岳明霞参加仪式。",
        (
            "post 陶立群 ; 副院长 ; 省肿瘤医院\npost 罗永康 ; 党委书记 ; 白鹭县人民医院\n"
            "post 岳明霞 ; 院长 ; 白鹭县人民医院\n"
            "part 罗永康 ; attended ; 仪式\npart 岳明霞 ; attended ; 仪式"
        ),
    ),
    "a college visited, whose people the next sentence names": (
        "5月6日，校长陶立群前往草业学院调研。党委书记罗永康主持座谈会，院长岳明霞作汇报。",
        (
            "post 陶立群 ; 校长 ; -\npost 罗永康 ; 党委书记 ; 草业学院\npost 岳明霞 ; 院长 ; 草业学院\n"
            "part 陶立群 ; attended ; 陶立群前往草业学院调研\n"
            "part 罗永康 ; chaired ; 座谈会\npart 岳明霞 ; spoke ; 座谈会"
        ),
    ),
    "a verb before the level of a place": (
        "听完镇党委书记陶立群的介绍后，大家来到白鹭镇柳树村。",
        "post 陶立群 ; 党委书记 ; 白鹭镇",
    ),
    "the head of a county and its government are of one body": (
        "县委副书记、县政府党组书记、代县长陶立群主持会议。副县长罗永康参加会议。",
        (
            "post 陶立群 ; 副书记 ; 县委\npost 陶立群 ; 党组书记 ; 县政府\npost 陶立群 ; 代县长 ; 县政府\n"
            "post 罗永康 ; 副县长 ; 县政府\npart 罗永康 ; attended ; 会议"
        ),
    ),
    "a court by its short name": (
        "5月6日，平湖市中级人民法院党组书记、院长陶立群和市中院副院长罗永康参加公众开放活动。",
        (
            "post 陶立群 ; 党组书记 ; 平湖市中级人民法院\npost 陶立群 ; 院长 ; 平湖市中级人民法院\n"
            "post 罗永康 ; 副院长 ; 平湖市中级人民法院\n"
            "part 陶立群 ; attended ; 公众开放活动\npart 罗永康 ; attended ; 公众开放活动"
        ),
    ),
    "who sent somebody to a village is not where they serve": (
        "省派驻村第一书记陶立群发言。",
        "post 陶立群 ; 驻村第一书记 ; -",
    ),
    "an upper village": (
        "上畲村办起茶园。上畲村党支部书记陶立群说，上畲村今年增收。",
        "post 陶立群 ; 党支部书记 ; 上畲村",
    ),
    "a school that comes is not ours": (
        "5月6日，北川大学校长陶立群来我校交流，我校校长罗永康参加座谈会。",
        "post 陶立群 ; 校长 ; 北川大学\npost 罗永康 ; 校长 ; 我校\npart 罗永康 ; attended ; 座谈会",
    ),
    "a table of those proposed for posts": (
        (
            "序号 | 姓名 | 性别 | 现任职务 | 拟任职务\n"
            "1 | 陶立群 | 男 | 白鹭县司法局法治调研科科长 | 白鹭县司法局党组成员、副局长（试用期一年）\n"
            "2 | 罗永康 | 男 | 白鹭县审计局副局长 | 拟提名为县（市、区）政协主席候选人"
        ),
        ("post 陶立群 ; 科长 ; 白鹭县司法局法治调研科\npost 罗永康 ; 副局长 ; 白鹭县审计局"),
    ),
    "a table whose cells are lines": (
        "序号\n姓名\n职务\n1\n陶立群\n白鹭县司法局科长\n2\n罗永康\n白鹭县财政局党组书记、局长\n以上名单已公布。",
        ("post 陶立群 ; 科长 ; 白鹭县司法局\npost 罗永康 ; 党组书记 ; 白鹭县财政局\npost 罗永康 ; 局长 ; 白鹭县财政局"),
    ),
    "labelled fields": (
        "姓　名：陶立群\n职　务：白鹭县司法局局长\n分工：全局工作。\n姓　名：罗永康\n职　务：白鹭县司法局党组成员",
        "post 陶立群 ; 局长 ; 白鹭县司法局\npost 罗永康 ; 党组成员 ; 白鹭县司法局",
    ),
    "a leader's other posts in the line below": (
        (
            "副县长　陶立群\n白鹭县政府党组成员、副县长，民建会员。负责教育工作。兼任白鹭县河长制办公室主任。\n"
            "副县长、公安局长　罗永康\n白鹭县公安局党委书记、督察长。负责公安工作。"
        ),
        (
            "post 陶立群 ; 副县长 ; 白鹭县政府\npost 陶立群 ; 党组成员 ; 白鹭县政府\n"
            "post 陶立群 ; 会员 ; 中国民主建国会\n"
            "post 陶立群 ; 主任 ; 白鹭县河长制办公室\n"
            "post 罗永康 ; 副县长 ; 白鹭县政府\npost 罗永康 ; 局长 ; 白鹭县公安局\n"
            "post 罗永康 ; 党委书记 ; 白鹭县公安局\npost 罗永康 ; 督察长 ; 白鹭县公安局"
        ),
    ),
    "the next heading is nobody's other post": (
        "白鹭县商会\n会长　陶立群\n副会长\n罗永康　岳明霞",
        "post 陶立群 ; 会长 ; 白鹭县商会\npost 罗永康 ; 副会长 ; 白鹭县商会\npost 岳明霞 ; 副会长 ; 白鹭县商会",
    ),
    "a post, a name and further posts in a line": (
        "局长　岳平　白鹭县司法局党组书记、一级主任科员",
        "post 岳平 ; 局长 ; 白鹭县司法局\npost 岳平 ; 党组书记 ; 白鹭县司法局\npost 岳平 ; 一级主任科员 ; 白鹭县司法局",
    ),
    "who speaks for whom": (
        (
            "白鹭县项目开工仪式5月6日举行。市发展改革委副主任陶立群、项目建设单位代表——南陵智造有限公司董事长罗永康，"
            "施工单位代表——北川集团总经理岳明霞先后发言。"
        ),
        (
            "post 陶立群 ; 副主任 ; 市发展改革委\npost 罗永康 ; 董事长 ; 南陵智造有限公司\n"
            "post 岳明霞 ; 总经理 ; 北川集团\npart 陶立群 ; spoke ; 白鹭县项目开工仪式\n"
            "part 罗永康 ; spoke ; 白鹭县项目开工仪式\npart 岳明霞 ; spoke ; 白鹭县项目开工仪式"
        ),
    ),
    "who speaks for parents": (
        "5月6日，白鹭中学家长会召开。校长陶立群、家长代表——南陵集团总经理罗永康先后发言。",
        (
            "post 陶立群 ; 校长 ; 白鹭中学\npost 罗永康 ; 总经理 ; 南陵集团\n"
            "part 陶立群 ; spoke ; 白鹭中学家长会\npart 罗永康 ; spoke ; 白鹭中学家长会"
        ),
    ),
    "who is invited in": (
        "5月6日，白鹭县人民法院开展法院开放日活动，邀请南陵集团总工程师陶立群，白鹭县政协委员罗永康等代表委员走进法院。",
        (
            "post 陶立群 ; 总工程师 ; 南陵集团\npost 罗永康 ; 委员 ; 白鹭县政协\n"
            "part 白鹭县人民法院 ; organised ; 法院开放日活动\n"
            "part 陶立群 ; attended ; 法院开放日活动\npart 罗永康 ; attended ; 法院开放日活动"
        ),
    ),
    "a session that votes on posts": (
        (
            "5月6日，平湖市第八届人大常委会第十六次会议经表决，任命陶立群为平湖市法院副院长。"
            "平湖市人大常委会主任罗永康主持会议。"
        ),
        (
            "appoint 陶立群 ; 副院长 ; 平湖市法院 ; appointed ; 2024-05-06\n"
            "post 罗永康 ; 主任 ; 平湖市第八届人大常委会\n"
            "part 罗永康 ; chaired ; 平湖市第八届人大常委会第十六次会议"
        ),
    ),
    "who is led on a tour": (
        (
            "5月6日，由平湖市市长陶立群率领的全市项目现场观摩团来到白鹭县，平湖市副市长罗永康参加观摩。"
            "当晚，观摩点评会在白鹭宾馆召开，陶立群主持并讲话。"
        ),
        (
            "post 陶立群 ; 市长 ; 平湖市\npost 罗永康 ; 副市长 ; 平湖市\n"
            "part 陶立群 ; attended ; 陶立群来到白鹭县\npart 罗永康 ; attended ; 陶立群来到白鹭县\n"
            "part 陶立群 ; chaired ; 观摩点评会\npart 陶立群 ; spoke ; 观摩点评会"
        ),
    ),
    "the closing session of a congress": (
        (
            "5月6日，白鹭县第四次党代会圆满完成各项议程，在县会堂胜利闭幕。\n"
            "闭幕会由县长陶立群主持。县政协主席罗永康在主席台就座。"
        ),
        (
            "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 主席 ; 白鹭县政协\n"
            "part 陶立群 ; chaired ; 白鹭县第四次党代会闭幕会\npart 罗永康 ; attended ; 白鹭县第四次党代会闭幕会"
        ),
    ),
    "an announced lecture": (
        (
            "题　目：徽商家书中的日常生活\n主讲人：陶立群　教授（东溪大学历史系系主任）\n主持人：罗永康　副教授\n"
            "主　办：文学与传媒学院　科研处\n"
            "主讲人简介：陶立群，东溪大学历史系教授，《谱牒学刊》主编，兼任东溪省文史研究馆馆员。"
        ),
        (
            "post 陶立群 ; 主任 ; 东溪大学历史系\npost 陶立群 ; 教授 ; 东溪大学历史系\n"
            "post 陶立群 ; 主编 ; 《谱牒学刊》\n"
            "post 陶立群 ; 馆员 ; 东溪省文史研究馆\npart 陶立群 ; spoke ; 徽商家书中的日常生活\n"
            "part 罗永康 ; chaired ; 徽商家书中的日常生活\npart 文学与传媒学院 ; organised ; 徽商家书中的日常生活\n"
            "part 科研处 ; organised ; 徽商家书中的日常生活"
        ),
    ),
    "a session to each visit": (
        (
            "5月6日，校长陶立群到文学院调研。座谈会上，院长罗永康作汇报。\n"
            "5月7日，校长陶立群到法学院调研。院长岳明霞主持座谈会。"
        ),
        (
            "post 陶立群 ; 校长 ; -\npost 罗永康 ; 院长 ; 文学院\npost 岳明霞 ; 院长 ; 法学院\n"
            "part 陶立群 ; attended ; 陶立群到文学院调研\npart 罗永康 ; spoke ; 座谈会\n"
            "part 陶立群 ; attended ; 陶立群到法学院调研\npart 岳明霞 ; chaired ; 座谈会"
        ),
    ),
    "a table of who was given which post": (
        "姓名\t原任职务\t新任职务\n陶立群\t白鹭县司法局科长\t白鹭县司法局副局长",
        "post 陶立群 ; 原科长 ; 白鹭县司法局\nappoint 陶立群 ; 副局长 ; 白鹭县司法局 ; appointed ; -",
    ),
    "those proposed, with what they are in brackets": (
        (
            "公示\n韦亚芳（女，壮族，1982年6月生，大学学历，现任白鹭县农业局科长），拟任白鹭县水利局总农艺师；\n"
            "盖春林（1979年1月生，汉族，中共党员，现任白鹭县交通局副局长），拟任白鹭县交通局局长；"
        ),
        "post 韦亚芳 ; 科长 ; 白鹭县农业局\npost 盖春林 ; 副局长 ; 白鹭县交通局",
    ),
    "who sits down in the meeting that is named next": (
        "5月6日，白鹭县检察院检察长罗永康、副检察长岳明霞参加座谈。座谈会由罗永康主持。",
        (
            "post 罗永康 ; 检察长 ; 白鹭县检察院\npost 岳明霞 ; 副检察长 ; 白鹭县检察院\n"
            "part 岳明霞 ; attended ; 座谈会\npart 罗永康 ; chaired ; 座谈会"
        ),
    ),
    "who listens to speeches makes none": (
        "白鹭县工作会议5月6日举行。白鹭县县长陶立群等到会听取发言。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 白鹭县工作会议",
    ),
    "elected in a village": (
        "5月6日，西庄村选举产生村委会主任陶立群，副主任罗永康。",
        (
            "appoint 陶立群 ; 主任 ; 西庄村委会 ; appointed ; 2024-05-06\n"
            "appoint 罗永康 ; 副主任 ; 西庄村委会 ; appointed ; 2024-05-06"
        ),
    ),
    "a bare deputy on our page is ours, not the guest's": (
        (
            "学术讲座\n5月6日，应我院邀请，北川理工大学材料学院院长陶立群作报告。报告会由副院长罗永康主持。\n"
            "岚江大学物理科学与技术学院"
        ),
        (
            "post 陶立群 ; 院长 ; 北川理工大学材料学院\npost 罗永康 ; 副院长 ; 岚江大学物理科学与技术学院\n"
            "part 罗永康 ; chaired ; 报告会"
        ),
    ),
    "the school of the office that wrote the page": (
        "校领导会见客人\n岚江大学国际合作与交流处 供稿\n5月6日，校长陶立群在学校会见客人。",
        "post 陶立群 ; 校长 ; 岚江大学",
    ),
    "who fills a seat of a committee": (
        "全会决定，递补白鹭县委候补委员陶立群为白鹭县委委员。",
        "post 陶立群 ; 候补委员 ; 白鹭县委\nappoint 陶立群 ; 委员 ; 白鹭县委 ; appointed ; -",
    ),
}
SILENT: dict[str, str] = {
    "a talk with villagers": "陶立群的邻居与村民亲切交谈。",
    "findings are no visit": "委员们结合视察情况提出建议。",
}
