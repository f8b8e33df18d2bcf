"""Constructions of notices, lists and elections: texts and what they give. All people are invented."""

CASES: dict[str, tuple[str, str]] = {
    "a group that is set up with its members in rows": (
        (
            "通知\n成立石门镇河长制工作领导小组，组成人员如下：\n组　长：闻学军　镇党委书记\n副组长：秦国"
            "平　镇长\n　　　　翟爱国　镇人大主席\n成　员：谭小虎　镇水务站站长"
        ),
        (
            "post 闻学军 ; 组长 ; 石门镇河长制工作领导小组\n"
            "post 闻学军 ; 党委书记 ; 石门镇\n"
            "post 秦国平 ; 副组长 ; 石门镇河长制工作领导小组\n"
            "post 秦国平 ; 镇长 ; 石门镇\n"
            "post 翟爱国 ; 副组长 ; 石门镇河长制工作领导小组\n"
            "post 翟爱国 ; 主席 ; 石门镇人大\n"
            "post 谭小虎 ; 成员 ; 石门镇河长制工作领导小组\n"
            "post 谭小虎 ; 站长 ; 石门镇水务站"
        ),
    ),
    "a committee that the headline lists": (
        "文学院教授委员会名单\n主任委员：陶立群\n副主任委员：罗永康\n委员：岳明霞、方启明",
        (
            "post 陶立群 ; 主任委员 ; 文学院教授委员会\n"
            "post 罗永康 ; 副主任委员 ; 文学院教授委员会\n"
            "post 岳明霞 ; 委员 ; 文学院教授委员会\n"
            "post 方启明 ; 委员 ; 文学院教授委员会"
        ),
    ),
    "a headquarters whose members are listed": (
        ("工作安排\n调整后的县防汛抗旱指挥部组成人员如下：\n指挥长：陶立群（县长）\n成　员：罗永康（县水利局局长）"),
        (
            "post 陶立群 ; 县长 ; -\n"
            "post 陶立群 ; 指挥长 ; 县防汛抗旱指挥部\n"
            "post 罗永康 ; 局长 ; 县水利局\n"
            "post 罗永康 ; 成员 ; 县防汛抗旱指挥部"
        ),
    ),
    "columns of posts given and taken": (
        "任免情况\n序号｜姓名｜任职｜免职\n1｜陶立群｜区住房和城乡建设局副局长｜区城市更新中心主任",
        (
            "appoint 陶立群 ; 副局长 ; 区住房和城乡建设局 ; appointed ; -\n"
            "appoint 陶立群 ; 主任 ; 区城市更新中心 ; removed ; -"
        ),
    ),
    "rows with a column of women": (
        (
            "任前公示\n姓名 性别 现任职务 拟任职务\n陶立群 男 县教育局副局长 县教育局局长\n岳明霞 "
            "女 县妇联副主席 县妇联主席"
        ),
        "post 陶立群 ; 副局长 ; 县教育局\npost 岳明霞 ; 副主席 ; 县妇联",
    ),
    "who does what, behind a colon": (
        ("领导分工\n陶立群 县委副书记、县长：主持县政府全面工作。\n罗永康同志：县委常委、副县长，负责农业农村工作。"),
        ("post 陶立群 ; 副书记 ; 县委\npost 陶立群 ; 县长 ; 县\npost 罗永康 ; 常委 ; 县委\npost 罗永康 ; 副县长 ; 县"),
    ),
    "a discipline group sent to a bureau": (
        "郜云鹏同志任区纪委监委驻区财政局纪检监察组组长。",
        ("appoint 郜云鹏 ; 组长 ; 区纪委监委驻区财政局纪检监察组 ; appointed ; -"),
    ),
    "a former head behind a list of those appointed": (
        (
            "会上宣读任职文件：应国华同志任澄湖一中党委书记，卞秋萍同志任澄湖一中党委副书记、校长，原校长"
            "陶立群另有任用。"
        ),
        (
            "post 陶立群 ; 原校长 ; 澄湖一中\n"
            "appoint 应国华 ; 党委书记 ; 澄湖一中 ; appointed ; -\n"
            "appoint 卞秋萍 ; 党委副书记 ; 澄湖一中 ; appointed ; -\n"
            "appoint 卞秋萍 ; 校长 ; 澄湖一中 ; appointed ; -"
        ),
    ),
    "a post that those listed have together": (
        "5月6日，县委常委会召开会议。陶立群、罗永康等12位常委出席会议。",
        (
            "post 陶立群 ; 常委 ; 县委常委会\n"
            "post 罗永康 ; 常委 ; 县委常委会\n"
            "part 县委常委会 ; organised ; 县委常委会会议\n"
            "part 陶立群 ; attended ; 县委常委会会议\n"
            "part 罗永康 ; attended ; 县委常委会会议"
        ),
    ),
    "secretaries of all villages are not he": (
        "各村（社区）书记、派出所所长陶立群参加会议。",
        "post 陶立群 ; 所长 ; 派出所\npart 陶立群 ; attended ; 会议",
    ),
    "bodies of one street": (
        "平湖区青禾街道党工委副书记、办事处主任陶立群，人大工委主任罗永康，纪工委书记岳明霞参加会议。",
        (
            "post 陶立群 ; 党工委副书记 ; 平湖区青禾街道\n"
            "post 陶立群 ; 主任 ; 平湖区青禾街道办事处\n"
            "post 罗永康 ; 主任 ; 平湖区青禾街道人大工委\n"
            "post 岳明霞 ; 纪工委书记 ; 平湖区青禾街道\n"
            "part 陶立群 ; attended ; 会议\n"
            "part 罗永康 ; attended ; 会议\n"
            "part 岳明霞 ; attended ; 会议"
        ),
    ),
    "colleges are no parts of each other": (
        "园艺学院院长陶立群、生命科学学院副院长罗永康及师生200余人参加会议。",
        (
            "post 陶立群 ; 院长 ; 园艺学院\n"
            "post 罗永康 ; 副院长 ; 生命科学学院\n"
            "part 陶立群 ; attended ; 会议\n"
            "part 罗永康 ; attended ; 会议"
        ),
    ),
    "the league that a congress elects": (
        ("共青团东溪理工学院第七次代表大会选举产生新一届委员会和书记、副书记：书记陶立群，副书记罗永康、岳明霞。"),
        (
            "appoint 陶立群 ; 书记 ; 共青团东溪理工学院委员会 ; appointed ; -\n"
            "appoint 罗永康 ; 副书记 ; 共青团东溪理工学院委员会 ; appointed ; -\n"
            "appoint 岳明霞 ; 副书记 ; 共青团东溪理工学院委员会 ; appointed ; -"
        ),
    ),
    "the women's federation that a congress elects": (
        "5月6日，青禾镇第四次妇女代表大会召开。会议选举陶立群为主席，罗永康、岳明霞为副主席。",
        (
            "appoint 陶立群 ; 主席 ; 青禾镇妇联 ; appointed ; 2024-05-06\n"
            "appoint 罗永康 ; 副主席 ; 青禾镇妇联 ; appointed ; 2024-05-06\n"
            "appoint 岳明霞 ; 副主席 ; 青禾镇妇联 ; appointed ; 2024-05-06"
        ),
    ),
    "the branch of a police bureau": (
        "5月6日，县公安局枫桥分局召开会议。分局局长陶立群讲话。",
        (
            "post 陶立群 ; 局长 ; 县公安局枫桥分局\n"
            "part 县公安局枫桥分局 ; organised ; 县公安局枫桥分局会议\n"
            "part 陶立群 ; spoke ; 县公安局枫桥分局会议"
        ),
    ),
    "who chairs a party lecture": (
        "5月6日，县公安局局长陶立群讲授专题党课，政委罗永康主持。",
        (
            "post 陶立群 ; 局长 ; 县公安局\n"
            "post 罗永康 ; 政委 ; 县公安局\n"
            "part 陶立群 ; spoke ; 专题党课\n"
            "part 罗永康 ; chaired ; 专题党课"
        ),
    ),
    "who leads a tour of members": (
        "5月6日，县政协委员视察高标准农田建设。县政协副主席陶立群带队，县农业农村局局长罗永康参加。",
        (
            "post 陶立群 ; 副主席 ; 县政协\n"
            "post 罗永康 ; 局长 ; 县农业农村局\n"
            "part 陶立群 ; attended ; 视察高标准农田建设\n"
            "part 罗永康 ; attended ; 视察高标准农田建设"
        ),
    ),
    "a lecture at a meeting for study": (
        "5月6日，区委理论学习中心组举行专题学习会。省委党校教授陶立群作专题辅导。",
        (
            "post 陶立群 ; 教授 ; 省委党校\n"
            "part 区委理论学习中心组 ; organised ; 专题学习会\n"
            "part 陶立群 ; spoke ; 专题学习会"
        ),
    ),
    "who tells a story at an activity": (
        "5月6日，团县委举办主题团日活动。团县委书记罗永康为新团员佩戴团徽，优秀教师代表陶立群分享成长故事。",
        (
            "post 罗永康 ; 书记 ; 团县委\n"
            "part 团县委 ; organised ; 主题团日活动\n"
            "part 罗永康 ; attended ; 主题团日活动\n"
            "part 陶立群 ; spoke ; 主题团日活动"
        ),
    ),
    "guests who came to guide": (
        "5月6日，政协会议开幕。应邀到会指导的有县委书记陶立群，市政协副主席罗永康。",
        (
            "post 陶立群 ; 书记 ; 县委\n"
            "post 罗永康 ; 副主席 ; 市政协\n"
            "part 陶立群 ; attended ; 政协会议\n"
            "part 罗永康 ; attended ; 政协会议"
        ),
    ),
    "a centre for the growth of teachers": (
        "水淑敏同志任东溪学院教务处副处长兼教师教学发展中心主任。",
        (
            "appoint 水淑敏 ; 副处长 ; 东溪学院教务处 ; appointed ; -\n"
            "appoint 水淑敏 ; 主任 ; 教师教学发展中心 ; appointed ; -"
        ),
    ),
    "headings of a list without colons": (
        "任免名单\n决定任命\n施建新为澜山市人民政府副市长；\n决定免去\n郎学东的澜山市司法局局长职务。",
        (
            "appoint 施建新 ; 副市长 ; 澜山市人民政府 ; appointed ; -\n"
            "appoint 郎学东 ; 局长 ; 澜山市司法局 ; removed ; -"
        ),
    ),
    "labels of posts that a notice gives": (
        "聘任通知\n经研究，决定聘任：\n教务处主任：陶立群\n政教处主任：罗永康\n石桥县第二中学\n",
        (
            "appoint 陶立群 ; 主任 ; 石桥县第二中学教务处 ; appointed ; -\n"
            "appoint 罗永康 ; 主任 ; 石桥县第二中学政教处 ; appointed ; -"
        ),
    ),
    "the council of a cooperative": (
        "董建华同志任区供销社党委书记、理事会主任。",
        ("appoint 董建华 ; 党委书记 ; 区供销社 ; appointed ; -\nappoint 董建华 ; 主任 ; 区供销社 ; appointed ; -"),
    ),
    "labels before what is told of somebody": (
        ("学院领导\n党委书记：白玉霜　女，1972年生，主持学院党委全面工作。\n院　　长：万鸿飞　男，1968年生。"),
        "post 白玉霜 ; 党委书记 ; -\npost 万鸿飞 ; 院长 ; -",
    ),
    "a body reports behind those who take part": (
        "5月6日，县长陶立群主持召开会议，副县长罗永康参加，县财政局汇报有关情况。",
        (
            "post 陶立群 ; 县长 ; -\n"
            "post 罗永康 ; 副县长 ; -\n"
            "part 陶立群 ; chaired ; 会议\n"
            "part 罗永康 ; attended ; 会议\n"
            "part 县财政局 ; spoke ; 会议"
        ),
    ),
    "labels in one line of minutes": (
        ("会议记录\n出席：韦正阳、陶立群　列席：罗永康、岳明霞　缺席：无\n会议名称：校务会议\n主持：校长 韦正阳"),
        (
            "post 韦正阳 ; 校长 ; -\n"
            "part 陶立群 ; attended ; 校务会议\n"
            "part 罗永康 ; attended ; 校务会议\n"
            "part 岳明霞 ; attended ; 校务会议\n"
            "part 韦正阳 ; chaired ; 校务会议"
        ),
    ),
    "a college of mechanical engineering": (
        "程立群，男，1979年6月生，现任机电工程学院副院长。",
        "post 程立群 ; 副院长 ; 机电工程学院",
    ),
    "those whom a congress chose": (
        "石桥县工商业联合会第九次会员代表大会选出县工商联主席裘千仞，驻会副主席程瑶迦。",
        (
            "appoint 裘千仞 ; 主席 ; 石桥县工商联 ; appointed ; -\n"
            "appoint 程瑶迦 ; 驻会副主席 ; 石桥县工商联 ; appointed ; -"
        ),
    ),
    "rows of who is over what": (
        "分工\n江小芳　党委委员、纪委书记　负责纪检监察工作\n魏永刚　人大主席　负责人大工作",
        ("post 江小芳 ; 党委委员 ; -\npost 江小芳 ; 纪委书记 ; -\npost 魏永刚 ; 主席 ; 人大"),
    ),
}
SILENT: dict[str, str] = {
    "who stands for pupils has no post": "高三学生代表由各班推荐，教师代表由工会推荐。",
}
