"""Constructions of local pages: leaders, elections, committees, clinics, duty rosters. All people are invented."""

CASES: dict[str, tuple[str, str]] = {
    "a bracket between post and name says how the post is held": (
        "设计院副院长（主持工作）王强、水质监测中心主任岳明霞出席会议。",
        (
            "post 岳明霞 ; 主任 ; 水质监测中心\n"
            "post 王强 ; 副院长 ; 设计院\n"
            "part 岳明霞 ; attended ; 会议\n"
            "part 王强 ; attended ; 会议"
        ),
    ),
    "a place in brackets inside the company in brackets": (
        "副会长：陶立群（永利达（北川）电子有限公司总经理）、罗永康（南陵家具公司董事长）",
        (
            "post 罗永康 ; 副会长 ; -\n"
            "post 罗永康 ; 董事长 ; 南陵家具公司\n"
            "post 陶立群 ; 副会长 ; -\n"
            "post 陶立群 ; 总经理 ; 永利达（北川）电子有限公司"
        ),
    ),
    "a list goes on over a name in Latin letters": (
        "副会长：陶立群（市电缆研究所所长）、王强、Peter Wong（南陵电子有限公司总经理）、罗永康",
        (
            "post Peter Wong ; 副会长 ; -\n"
            "post Peter Wong ; 总经理 ; 南陵电子有限公司\n"
            "post 王强 ; 副会长 ; -\n"
            "post 陶立群 ; 副会长 ; -\n"
            "post 陶立群 ; 所长 ; 市电缆研究所"
        ),
    ),
    "officials parted by blanks": (
        (
            "出席：县委常委、常务副县长陶立群　副县长罗永康　岳明霞\n"
            "列席：县政府办公室主任罗康　县财政局局长王强\n"
            "白鹭县政府常务会议5月6日召开。"
        ),
        (
            "post 岳明霞 ; 副县长 ; 白鹭县\n"
            "post 王强 ; 局长 ; 白鹭县财政局\n"
            "post 罗康 ; 主任 ; 白鹭县政府办公室\n"
            "post 罗永康 ; 副县长 ; 白鹭县\n"
            "post 陶立群 ; 常务副县长 ; 白鹭县\n"
            "post 陶立群 ; 常委 ; 白鹭县委"
        ),
    ),
    "the outcome of an election is announced in a sentence of its own": (
        (
            "南陵市家具协会5月6日召开会员大会。大会选举产生了第四届理事会、监事会。现将名单公布如下：\n"
            "会　长：陶立群（恒通线缆公司董事长）\n"
            "副会长：罗永康　王强\n"
            "监事长：岳明霞"
        ),
        (
            "post 陶立群 ; 董事长 ; 恒通线缆公司\n"
            "appoint 岳明霞 ; 监事长 ; 南陵市家具协会 ; appointed ; 2024-05-06\n"
            "appoint 王强 ; 副会长 ; 南陵市家具协会 ; appointed ; 2024-05-06\n"
            "appoint 罗永康 ; 副会长 ; 南陵市家具协会 ; appointed ; 2024-05-06\n"
            "appoint 陶立群 ; 会长 ; 南陵市家具协会 ; appointed ; 2024-05-06\n"
            "part 南陵市家具协会 ; organised ; 会员大会"
        ),
    ),
    "members of committees listed behind their names": (
        (
            "南陵光电股份有限公司第五届董事会第一次会议5月6日召开。\n"
            "审议通过《关于选举董事会专门委员会委员的议案》\n"
            "（1）审计委员会：陶立群（召集人）、罗永康、岳明霞"
        ),
        (
            "appoint 岳明霞 ; 委员 ; 审计委员会 ; appointed ; 2024-05-06\n"
            "appoint 罗永康 ; 委员 ; 审计委员会 ; appointed ; 2024-05-06\n"
            "appoint 陶立群 ; 召集人 ; 审计委员会 ; appointed ; 2024-05-06"
        ),
    ),
    "a committee and its members": (
        "专家委员会：陶立群（主任委员）、罗永康、岳明霞",
        ("post 岳明霞 ; 委员 ; 专家委员会\npost 罗永康 ; 委员 ; 专家委员会\npost 陶立群 ; 主任委员 ; 专家委员会"),
    ),
    "leaders of the company whose page it is": (
        (
            "公司领导\n"
            "走进南陵　>　公司领导\n"
            "陶立群\n"
            "董事长\n"
            "罗永康\n"
            "总经理\n"
            "岳明霞、田亮\n"
            "副总经理\n"
            "王强\n"
            "总会计师（试用期一年）\n"
            "版权所有 南陵路桥集团有限公司"
        ),
        (
            "post 岳明霞 ; 副总经理 ; 南陵路桥集团有限公司\n"
            "post 王强 ; 总会计师 ; 南陵路桥集团有限公司\n"
            "post 田亮 ; 副总经理 ; 南陵路桥集团有限公司\n"
            "post 罗永康 ; 总经理 ; 南陵路桥集团有限公司\n"
            "post 陶立群 ; 董事长 ; 南陵路桥集团有限公司"
        ),
    ),
    "no post at all any more": (
        "因任期届满，南陵光电副总裁陶立群先生、独立董事罗永康女士不再担任公司任何职务。",
        (
            "post 罗永康 ; 独立董事 ; 南陵光电\n"
            "post 陶立群 ; 副总裁 ; 南陵光电\n"
            "appoint 罗永康 ; 独立董事 ; 南陵光电 ; removed ; -\n"
            "appoint 陶立群 ; 副总裁 ; 南陵光电 ; removed ; -"
        ),
    ),
    "removed from a post at a body of the county": (
        "会议决定：免去陶立群县商务局副局长职务；任命罗永康为县统计局局长。",
        ("appoint 罗永康 ; 局长 ; 县统计局 ; appointed ; -\nappoint 陶立群 ; 副局长 ; 县商务局 ; removed ; -"),
    ),
    "a profile that opens a paragraph goes on": (
        (
            "报告人：陶立群　教授\n"
            "陶立群，南海大学能源学院副院长，讲席教授，英国皇家化学会会士。2014年加入南海大学，2019年起任储能材料研究所所长。现兼任中国材料研究学会理事。"
        ),
        (
            "post 陶立群 ; 副院长 ; 南海大学能源学院\n"
            "post 陶立群 ; 所长 ; 储能材料研究所\n"
            "post 陶立群 ; 理事 ; 中国材料研究学会\n"
            "post 陶立群 ; 讲席教授 ; 南海大学能源学院"
        ),
    ),
    "somebody sits down with people who are not named": (
        "5月6日，县长陶立群与企业家代表座谈，副县长罗永康参加。",
        (
            "post 罗永康 ; 副县长 ; -\n"
            "post 陶立群 ; 县长 ; -\n"
            "part 罗永康 ; attended ; 陶立群与企业家代表座谈\n"
            "part 陶立群 ; attended ; 陶立群与企业家代表座谈"
        ),
    ),
    "sitting down with people after a meeting": (
        "白鹭县教育大会5月6日召开。会后，县长陶立群与教师代表座谈。",
        ("post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 陶立群与教师代表座谈"),
    ),
    "voting by letter is taking part": (
        "南陵光电股份有限公司第五届董事会第一次会议5月6日召开，其中独立董事陶立群、罗永康以通讯方式表决。",
        (
            "post 罗永康 ; 独立董事 ; 南陵光电股份有限公司\n"
            "post 陶立群 ; 独立董事 ; 南陵光电股份有限公司\n"
            "part 罗永康 ; attended ; 南陵光电股份有限公司第五届董事会第一次会议\n"
            "part 陶立群 ; attended ; 南陵光电股份有限公司第五届董事会第一次会议"
        ),
    ),
    "what is to be held somewhere": (
        "5月6日，南陵医院还将在门诊大厅举办“爱耳护脑”义诊活动。",
        "part 南陵医院 ; organised ; “爱耳护脑”义诊活动",
    ),
    "advisers for a field": (
        "会议同意聘任省城乡规划设计院原院长陶立群为南陵市政府规划顾问。",
        ("post 陶立群 ; 原院长 ; 省城乡规划设计院\nappoint 陶立群 ; 规划顾问 ; 南陵市政府 ; appointed ; -"),
    ),
    "a duty roster in a table with bars": (
        (
            "柳林街道办事处2023年中秋、国庆假期值班表\n"
            "日期｜带班领导｜值班人员\n"
            "9月29日｜党工委书记 陶立群｜综治办主任 罗永康\n"
            "9月30日｜办事处主任 王强｜财政所所长 岳明霞"
        ),
        (
            "post 岳明霞 ; 所长 ; 财政所\n"
            "post 王强 ; 主任 ; 柳林街道办事处\n"
            "post 罗永康 ; 主任 ; 综治办\n"
            "post 陶立群 ; 党工委书记 ; 柳林街道"
        ),
    ),
    "what all of a list are": (
        (
            "参会人员：陶立群（会长）、王强、岳明霞、田亮（以上为副会长）、赵勇（秘书长）\n"
            "时间：5月6日\n"
            "南陵商会会长办公会会议纪要"
        ),
        (
            "post 岳明霞 ; 副会长 ; 南陵商会\n"
            "post 王强 ; 副会长 ; 南陵商会\n"
            "post 田亮 ; 副会长 ; 南陵商会\n"
            "post 赵勇 ; 秘书长 ; 南陵商会\n"
            "post 陶立群 ; 会长 ; 南陵商会\n"
            "part 岳明霞 ; attended ; 南陵商会会长办公会会议\n"
            "part 王强 ; attended ; 南陵商会会长办公会会议\n"
            "part 田亮 ; attended ; 南陵商会会长办公会会议\n"
            "part 赵勇 ; attended ; 南陵商会会长办公会会议\n"
            "part 陶立群 ; attended ; 南陵商会会长办公会会议"
        ),
    ),
    "deputies of the union that meets": (
        "6月14日，南陵集团工会第五次会员代表大会召开。市总工会副主席陶立群出席大会，市教科文卫体工会主席罗永康致贺词，大会由工会副主席王强主持。",
        (
            "post 王强 ; 副主席 ; 南陵集团工会\n"
            "post 罗永康 ; 主席 ; 市教科文卫体工会\n"
            "post 陶立群 ; 副主席 ; 市总工会\n"
            "part 王强 ; chaired ; 南陵集团工会第五次会员代表大会\n"
            "part 罗永康 ; spoke ; 南陵集团工会第五次会员代表大会\n"
            "part 陶立群 ; attended ; 南陵集团工会第五次会员代表大会"
        ),
    ),
    "committees whose meetings choose their heads": (
        "6月14日，南陵集团工会第五次会员代表大会召开。经审会一次会议选举陶立群为主任；女工委一次会议选举罗永康为主任，岳明霞为副主任。",
        (
            "appoint 岳明霞 ; 副主任 ; 女工委 ; appointed ; 2024-06-14\n"
            "appoint 罗永康 ; 主任 ; 女工委 ; appointed ; 2024-06-14\n"
            "appoint 陶立群 ; 主任 ; 经审会 ; appointed ; 2024-06-14"
        ),
    ),
    "the company and no branch of it": (
        (
            "中共南陵重型装备有限责任公司委员会文件\n"
            "经研究决定：\n"
            "陶立群任铸锻分公司党总支书记、副经理；\n"
            "聘任罗永康为公司总工程师。"
        ),
        (
            "appoint 罗永康 ; 总工程师 ; 南陵重型装备有限责任公司 ; appointed ; -\n"
            "appoint 陶立群 ; 党总支书记 ; 铸锻分公司 ; appointed ; -\n"
            "appoint 陶立群 ; 副经理 ; 铸锻分公司 ; appointed ; -"
        ),
    ),
    "what somebody asks for about a matter is no visit": (
        "南陵街道安全生产调度会5月6日召开。派出所所长陶立群就消防检查提要求。",
        ("post 陶立群 ; 所长 ; 派出所\npart 陶立群 ; spoke ; 南陵街道安全生产调度会"),
    ),
    "a short name of a college has its deputies": (
        "南陵师院党委委员、副院长陶立群出席南陵市教师节庆祝大会。",
        (
            "post 陶立群 ; 党委委员 ; 南陵师院\n"
            "post 陶立群 ; 副院长 ; 南陵师院\n"
            "part 陶立群 ; attended ; 南陵市教师节庆祝大会"
        ),
    ),
    "entries of a list of those to be promoted": (
        (
            "白鹭县干部任前公示\n"
            "王强，现任县水利局局长，拟提名为县人大常委会农业与农村工作委员会主任委员；巴特尔，蒙古族，现任青禾镇党委委员、武装部部长，拟任县退役军人事务局副局长；岳明霞（女），试用期满一年，现"
            "任县文旅局副局长（试用），拟按期转正。"
        ),
        (
            "post 岳明霞 ; 副局长 ; 白鹭县文旅局\n"
            "post 巴特尔 ; 党委委员 ; 青禾镇\n"
            "post 巴特尔 ; 部长 ; 青禾镇武装部\n"
            "post 王强 ; 局长 ; 白鹭县水利局"
        ),
    ),
    "a card of somebody interviewed": (
        "【人物名片】王强，1971年生，浙江嵊州人，南陵包装印刷协会会长，白鹭彩印集团党委书记、董事局主席，第十三届省政协委员，中国包装联合会副会长。",
        (
            "post 王强 ; 会长 ; 南陵包装印刷协会\n"
            "post 王强 ; 党委书记 ; 白鹭彩印集团\n"
            "post 王强 ; 副会长 ; 中国包装联合会\n"
            "post 王强 ; 委员 ; 浙江省政协\n"
            "post 王强 ; 董事局主席 ; 白鹭彩印集团"
        ),
    ),
    "a profile behind its label": (
        "嘉宾简介：王强，南陵包装印刷协会会长，白鹭彩印集团党委书记。",
        ("post 王强 ; 会长 ; 南陵包装印刷协会\npost 王强 ; 党委书记 ; 白鹭彩印集团"),
    ),
    "those whom a commission sends": (
        "县纪委监委派驻县政协机关纪检监察组组长王强列席会议。",
        ("post 王强 ; 组长 ; 县纪委监委派驻县政协机关纪检监察组\npart 王强 ; attended ; 会议"),
    ),
    "the executive chair of a union of students": (
        "校学生会主席王强、校研究生会执行主席岳明霞出席会议。",
        (
            "post 岳明霞 ; 执行主席 ; 校研究生会\n"
            "post 王强 ; 主席 ; 校学生会\n"
            "part 岳明霞 ; attended ; 会议\n"
            "part 王强 ; attended ; 会议"
        ),
    ),
    "who chairs is told behind what was read out": (
        "南陵商会表彰大会于2月16日举行，王强宣读表彰决定，大会由秘书长罗永康主持。",
        (
            "post 罗永康 ; 秘书长 ; 南陵商会\n"
            "part 王强 ; spoke ; 南陵商会表彰大会\n"
            "part 罗永康 ; chaired ; 南陵商会表彰大会"
        ),
    ),
    "what has been held already": (
        "南陵大学运动会已于5月27日举行，校党委副书记王强出席，校团委书记赵勇主持。",
        (
            "post 王强 ; 党委副书记 ; 南陵大学\n"
            "post 赵勇 ; 团委书记 ; 南陵大学\n"
            "part 王强 ; attended ; 南陵大学运动会\n"
            "part 赵勇 ; chaired ; 南陵大学运动会"
        ),
    ),
    "what somebody was afterwards and is now": (
        ("1984年—1995年　姚崇山（后任副校长）\n2008年—2019年　张九章（现任南陵大学副校长）"),
        "post 张九章 ; 副校长 ; 南陵大学",
    ),
    "head of a house in a bracket with a blank": (
        "南陵医院（院长 陶立群）｜南陵研究院（院长 罗永康）",
        ("post 罗永康 ; 院长 ; 南陵研究院\npost 陶立群 ; 院长 ; 南陵医院"),
    ),
}
SILENT: dict[str, str] = {
    "nobody behind a bracket on how a post is held": "设计院副院长（主持工作）出席会议。",
    "nobody votes by letter": "本次会议以通讯方式表决。",
    "no one leaves all posts": "公司不再担任任何职务的补偿另行规定。",
    "officers of a class hold no posts": "班长：陶立群；学习委员：罗永康；第一组组长：岳明霞。",
}
