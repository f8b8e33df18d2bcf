"""Posts of foreign statesmen and those who act for them; talks apart, digests: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a head of state's aide has the chief in his post": (
        "俄罗斯总统新闻秘书库利科夫表示，协议不会公开。",
        "post 库利科夫 ; 总统新闻秘书 ; 俄罗斯",
    ),
    "an aide for a matter": (
        "美国总统国家安全事务助理哈里斯顿表示，双方愿意对话。",
        "post 哈里斯顿 ; 总统国家安全事务助理 ; 美国",
    ),
    "an envoy for a matter of a world body's head": (
        "联合国秘书长叙利亚问题特使维斯特曼表示，各方应保持克制。",
        "post 维斯特曼 ; 秘书长叙利亚问题特使 ; 联合国组织",
    ),
    "an envoy for a matter of a government": (
        "中国政府中东问题特使陶立群表示关切。",
        "post 陶立群 ; 中东问题特使 ; 中国政府",
    ),
    "who leads a delegation is at the delegation": (
        "叙政府代表团团长马苏里说，袭击应受到谴责。",
        "post 马苏里 ; 团长 ; 叙政府代表团",
    ),
    "a deputy envoy of a country": (
        "中国常驻联合国副代表陶立群呼吁各方停火。",
        "post 陶立群 ; 常驻联合国副代表 ; 中华人民共和国",
    ),
    "the government of a party's country": (
        "柬埔寨人民党主席、政府首相宋帕达表示祝贺。",
        "post 宋帕达 ; 主席 ; 柬埔寨人民党\npost 宋帕达 ; 首相 ; 柬埔寨",
    ),
    "a movement and a former president": (
        "玻利维亚争取社会团结运动主席、前总统莫拉雷斯表示祝贺。",
        "post 莫拉雷斯 ; 主席 ; 玻利维亚争取社会团结运动\npost 莫拉雷斯 ; 前总统 ; 玻利维亚",
    ),
    "central bodies of a foreign party": (
        "越共中央政治局委员、中央书记处常务书记、中央检查委员会主任陈国兴到机场送行。",
        "post 陈国兴 ; 委员 ; 越共中央政治局\npost 陈国兴 ; 常务书记 ; 越共中央书记处\npost 陈国兴 ; 主任 ; 越共中央检查委员会",
    ),
    "a house of parliament of the country told before": (
        "朝鲜劳动党中央政治局常委、国务委员会副委员长崔成浩到场。",
        "post 崔成浩 ; 常委 ; 朝鲜劳动党中央政治局\npost 崔成浩 ; 副委员长 ; 朝鲜国务委员会",
    ),
    "the head of a headquarters behind another post": (
        "国务委员、国家防汛抗旱总指挥部总指挥陶立群4月2日出席全国防汛抗旱工作会议。",
        "post 陶立群 ; 国务委员 ; 中华人民共和国国务院\npost 陶立群 ; 总指挥 ; 国家防汛抗旱总指挥部",
    ),
    "guests who are met one by one": (
        "国务院总理陶立群15日上午分别会见来华出席南陵论坛的泰国总理颂猜和新加坡副总理陈伟明。罗永康参加会见。",
        "post 陶立群 ; 总理 ; 中华人民共和国国务院\npost 颂猜 ; 总理 ; 泰国\npost 陈伟明 ; 副总理 ; 新加坡\npart 颂猜 ; attended ; 陶立群会见颂猜\npart 陈伟明 ; attended ; 陶立群会见陈伟明\npart 陶立群 ; attended ; 陶立群会见颂猜\npart 陈伟明 ; attended ; 南陵论坛\npart 罗永康 ; attended ; 陶立群会见颂猜\npart 罗永康 ; attended ; 陶立群会见陈伟明",
    ),
    "in all that was told": (
        "3月5日，白鹭县县长陶立群会见邓玉堂。陶立群还到青禾镇调研。副县长罗永康参加上述活动。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 副县长 ; 白鹭县\npart 罗永康 ; attended ; 陶立群会见邓玉堂\npart 罗永康 ; attended ; 陶立群到青禾镇调研",
    ),
    "who only comments on the talks of others": (
        "白鹭县县长陶立群12日会见南陵集团董事长邓玉堂。集团发言人罗永康说，会见取得成果。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 邓玉堂 ; 董事长 ; 南陵集团\npost 罗永康 ; 发言人 ; 南陵集团\npart 陶立群 ; attended ; 陶立群会见邓玉堂",
    ),
    "a state visit at invitation": (
        "4月2日，国家主席陶立群乘专机离开北京，应南非总统拉马迪、肯尼亚总统鲁夫托邀请，对上述两国进行国事访问。",
        "post 陶立群 ; 主席 ; 中华人民共和国\npost 拉马迪 ; 总统 ; 南非\npost 鲁夫托 ; 总统 ; 肯尼亚\npart 陶立群 ; attended ; 陶立群对上述两国进行国事访问",
    ),
    "who goes along on a tour": (
        "4月2日，国家主席陶立群抵达万象，开始对老挝进行国事访问。罗永康、邓玉堂等陪同人员同机抵达。",
        "post 陶立群 ; 主席 ; 中华人民共和国\npart 陶立群 ; attended ; 陶立群对老挝进行国事访问\npart 罗永康 ; attended ; 陶立群对老挝进行国事访问",
    ),
    "the guest of talks came for a forum": (
        "4月2日，国家主席陶立群在南陵宾馆同来华出席第三届云岫国际合作高峰论坛的泰国总理颂猜举行会谈。罗永康参加会谈。",
        (
            "post 陶立群 ; 主席 ; 中华人民共和国\npost 颂猜 ; 总理 ; 泰国\npart 颂猜 ; attended ; 第三届云岫国际合作高峰论坛\n"
            "part 陶立群 ; attended ; 陶立群同颂猜举行会谈\npart 罗永康 ; attended ; 陶立群同颂猜举行会谈"
        ),
    ),
    "a stop that no verb of visiting tells": (
        "3月5日，白鹭县县长陶立群来到青禾社区，与群众代表交流互动。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 陶立群来到青禾社区与群众代表交流互动",
    ),
    "two stops in one sentence": (
        "3月5日，白鹭县县长陶立群来到县人大机关同工作人员座谈，赴青禾代表之家开展调研。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 陶立群来到县人大机关同工作人员座谈\npart 陶立群 ; attended ; 陶立群赴青禾代表之家开展调研",
    ),
    "a session that decides": (
        "白鹭商会第七届理事会第三次全体会议20日通过决议，决定停止征收。商会会长陶立群在会上表示，任务已经完成。",
        "post 陶立群 ; 会长 ; 白鹭商会\npart 陶立群 ; spoke ; 白鹭商会第七届理事会第三次全体会议",
    ),
    "two bodies hold receptions of one name": (
        "白鹭馆近日举办了新春招待会。南陵大学近日举行新春招待会，各界人士欢聚一堂。",
        "part 白鹭馆 ; organised ; 新春招待会\npart 南陵大学 ; organised ; 南陵大学新春招待会",
    ),
    "each council elected has its own body": (
        "大会选举产生了云岫电影家协会新一届理事会和以陶立群为主席的主席团，选举产生了云岫美术家协会新一届理事会和以罗永康为主席的主席团。",
        "appoint 陶立群 ; 主席 ; 云岫电影家协会 ; appointed ; -\nappoint 罗永康 ; 主席 ; 云岫美术家协会 ; appointed ; -",
    ),
    "congratulated on what he became": (
        "多国政要致电，热烈祝贺陶立群当选南陵商会会长。",
        "appoint 陶立群 ; 会长 ; 南陵商会 ; appointed ; -",
    ),
    "the press is answered": (
        "白鹭县人大三次会议6日举行记者会，县财政局局长陶立群回答了记者的提问。",
        "post 陶立群 ; 局长 ; 白鹭县财政局\npart 陶立群 ; spoke ; 记者会",
    ),
    "a banquet somebody gives for guests": (
        "6月8日晚，国家主席陶立群和夫人罗秋雁在平壤出席朝鲜劳动党总书记、国务委员长崔成浩举行的欢迎宴会。",
        (
            "post 陶立群 ; 主席 ; 中华人民共和国\npost 崔成浩 ; 总书记 ; 朝鲜劳动党\npost 崔成浩 ; 国务委员长 ; 朝鲜\n"
            "part 陶立群 ; attended ; 欢迎宴会\npart 罗秋雁 ; attended ; 欢迎宴会"
        ),
    ),
    "the president of a federation": (
        "俄罗斯联邦总统库利科夫出席南陵论坛。",
        "post 库利科夫 ; 总统 ; 俄罗斯联邦\npart 库利科夫 ; attended ; 南陵论坛",
    ),
    "two ceremonies attended one after the other": (
        "4月2日，白鹭县县长陶立群出席了合作文件的签字仪式和白鹭电台的开播仪式。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 合作文件的签字仪式\npart 陶立群 ; attended ; 白鹭电台的开播仪式",
    ),
    "said while chairing": (
        "国务院总理陶立群今天在云岫主持成员国总理第十四次会议时，提出打造六大平台。",
        "post 陶立群 ; 总理 ; 中华人民共和国国务院\npart 陶立群 ; chaired ; 成员国总理第十四次会议\npart 陶立群 ; spoke ; 成员国总理第十四次会议",
    ),
    "merits of several from long bodies": (
        "给在训练中成绩突出的云岫舰记一等功，给第四军医大学第一附属医院骨科主任、教授陶立群，云岫指挥学院工程保障系阵地保障教研室教授罗永康，南陵医院基础医学所所长岳松记二等功。",
        (
            "post 陶立群 ; 主任 ; 第四军医大学第一附属医院骨科\npost 陶立群 ; 教授 ; 第四军医大学第一附属医院骨科\n"
            "post 罗永康 ; 教授 ; 云岫指挥学院工程保障系阵地保障教研室\npost 岳松 ; 所长 ; 南陵医院基础医学所"
        ),
    ),
    "the party committee of a region": (
        "陶立群任西藏自治区党委委员、常委、书记，罗永康不再担任西藏自治区党委书记、常委职务。",
        (
            "appoint 陶立群 ; 委员 ; 西藏自治区党委 ; appointed ; -\nappoint 陶立群 ; 常委 ; 西藏自治区党委 ; appointed ; -\n"
            "appoint 陶立群 ; 书记 ; 西藏自治区党委 ; appointed ; -\nappoint 罗永康 ; 书记 ; 西藏自治区党委 ; removed ; -\n"
            "appoint 罗永康 ; 常委 ; 西藏自治区党委 ; removed ; -"
        ),
    ),
    "a committee for the delegates' rights": (
        "会议听取了常委会代表资格审查委员会主任委员陶立群作的报告。",
        "post 陶立群 ; 主任委员 ; 常委会代表资格审查委员会\npart 陶立群 ; spoke ; 会议",
    ),
    "the country that presides": (
        "云岫合作组织轮值主席国哈萨克斯坦总统萨马洛夫主持云岫论坛。",
        "post 萨马洛夫 ; 总统 ; 哈萨克斯坦\npart 萨马洛夫 ; chaired ; 云岫论坛",
    ),
    "a head of state told as one of the state": (
        "古巴国家主席马雷罗会见来访客人。",
        "post 马雷罗 ; 主席 ; 古巴",
    ),
    "a ceremony to welcome a guest": (
        "4月2日，国家主席陶立群在云岫宾馆举行仪式，欢迎南非总统拉马迪对我国进行国事访问。罗永康等出席欢迎仪式。",
        (
            "post 陶立群 ; 主席 ; 中华人民共和国\npost 拉马迪 ; 总统 ; 南非\npart 陶立群 ; attended ; 陶立群举行仪式欢迎拉马迪\n"
            "part 拉马迪 ; attended ; 陶立群举行仪式欢迎拉马迪\npart 罗永康 ; attended ; 陶立群举行仪式欢迎拉马迪"
        ),
    ),
    "a dinner for a guest": (
        "4月2日，南陵集团董事长陶立群为南非总统拉马迪举行晚宴。",
        "post 陶立群 ; 董事长 ; 南陵集团\npost 拉马迪 ; 总统 ; 南非\npart 陶立群 ; attended ; 晚宴\npart 拉马迪 ; attended ; 晚宴",
    ),
    "only the opening is told": (
        "云岫第四届残疾人运动会22日晚在北川隆重开幕。副省长陶立群出席开幕式。组委会主席罗永康致辞。",
        (
            "post 陶立群 ; 副省长 ; -\npost 罗永康 ; 主席 ; 组委会\npart 陶立群 ; attended ; 云岫第四届残疾人运动会开幕式\n"
            "part 罗永康 ; spoke ; 云岫第四届残疾人运动会开幕式"
        ),
    ),
    "several meetings convened at once": (
        "4月2日，国务院副总理陶立群举行中俄投资合作委员会第五次会议、中俄能源合作委员会第六次会议。",
        (
            "post 陶立群 ; 副总理 ; 中华人民共和国国务院\npart 陶立群 ; chaired ; 中俄投资合作委员会第五次会议\n"
            "part 陶立群 ; chaired ; 中俄能源合作委员会第六次会议"
        ),
    ),
    "met after the host was named, one by one": (
        "4月2日，国务院总理陶立群在云岫分别会见了部分国家领导人。在会见南非总统孔特时，陶立群表示，愿意合作。在会见肯尼亚总统鲁夫托时，陶立群表示，愿意对话。",
        (
            "post 陶立群 ; 总理 ; 中华人民共和国国务院\npost 孔特 ; 总统 ; 南非\npost 鲁夫托 ; 总统 ; 肯尼亚\n"
            "part 孔特 ; attended ; 陶立群会见孔特\npart 鲁夫托 ; attended ; 陶立群会见鲁夫托"
        ),
    ),
    "those who tell of somebody are met": (
        "岳松同志先进事迹报告会4月2日在南陵会堂举行。报告会前，副省长陶立群会见了报告团成员。\n陶立群在会见时说，要学习先进。罗永康参加会见。",
        "post 陶立群 ; 副省长 ; -\npart 陶立群 ; spoke ; 陶立群会见报告团\npart 罗永康 ; attended ; 陶立群会见报告团",
    ),
    "a rite called shorter": (
        "云岫学会向母校敬献唐卡仪式4月2日在南陵举行。会长陶立群主持敬献仪式。",
        "post 陶立群 ; 会长 ; 云岫学会\npart 陶立群 ; chaired ; 云岫学会向母校敬献唐卡仪式",
    ),
    "a council of an organisation's members": (
        "4月2日，国务院总理陶立群出席云岫合作组织成员国政府首脑理事会第十七次会议。",
        "post 陶立群 ; 总理 ; 中华人民共和国国务院\npart 陶立群 ; attended ; 云岫合作组织成员国政府首脑理事会第十七次会议",
    ),
    "talks of which both sides are told": (
        "4月2日，陶立群分别会见了部分国家领导人。在会见南非总统孔特时，陶立群表示，愿意合作。\n在会见肯尼亚总统鲁夫托时，两国总统表示，愿意对话。",
        "post 孔特 ; 总统 ; 南非\npost 鲁夫托 ; 总统 ; 肯尼亚\npart 陶立群 ; attended ; 陶立群会见鲁夫托\npart 鲁夫托 ; attended ; 陶立群会见鲁夫托",
    ),
    "deliberations of one's own delegation": (
        "3月5日，陶立群总书记参加他所在的云岫代表团的审议。",
        "part 陶立群 ; attended ; 云岫代表团的审议",
    ),
    "a meeting of an organisation": (
        "在国家主席陶立群出席亚太经合组织第五次领导人会议之际，文艺晚会举行。",
        "post 陶立群 ; 主席 ; 中华人民共和国\npart 陶立群 ; attended ; 亚太经合组织第五次领导人会议",
    ),
    "a couple is no part of the name": (
        "泰国总理巴育、外长敦夫妇等热情迎接。",
        "post 巴育 ; 总理 ; 泰国",
    ),
    "words said on a visit that nothing else tells": (
        "白鹭县县长陶立群近日在云岫市考察时强调，要抓好春耕。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 陶立群在云岫市考察",
    ),
    "several sessions that are counted": (
        "总理陶立群即将出席东海集团第三十一次领导人会议和北川集团领导人第十九次峰会。",
        "post 陶立群 ; 总理 ; 中华人民共和国国务院\npart 陶立群 ; attended ; 东海集团第三十一次领导人会议\npart 陶立群 ; attended ; 北川集团领导人第十九次峰会",
    ),
    "two forums": (
        "白鹭县县长陶立群将出席云岫论坛和北川论坛。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 云岫论坛\npart 陶立群 ; attended ; 北川论坛",
    ),
    "who is welcomed comes": (
        "北川市市长陶立群会见南陵集团董事长罗永康、总经理费鹏一行，对他们前来参加北川博览会表示欢迎。",
        "post 陶立群 ; 市长 ; 北川市\npost 罗永康 ; 董事长 ; 南陵集团\npost 费鹏 ; 总经理 ; 南陵集团\npart 罗永康 ; attended ; 北川博览会\npart 费鹏 ; attended ; 北川博览会",
    ),
    "who is welcomed by name": (
        "国家主席陶立群欢迎秘鲁总统罗马福萨来华出席北川论坛。",
        "post 陶立群 ; 主席 ; 中华人民共和国\npost 罗马福萨 ; 总统 ; 秘鲁\npart 罗马福萨 ; attended ; 北川论坛",
    ),
    "several who meet the press": (
        "省委书记陶立群和省长罗永康5月6日在云岫会堂同采访大会的中外记者见面。",
        "post 陶立群 ; 书记 ; 省委\npost 罗永康 ; 省长 ; 省\npart 罗永康 ; attended ; 陶立群、罗永康同采访大会的中外记者见面",
    ),
    "a removal behind brackets": (
        "会议决定免去陶立群（女，回族）的白鹭县司法局局长职务。",
        "appoint 陶立群 ; 局长 ; 白鹭县司法局 ; removed ; -",
    ),
    "who is voted for": (
        "会议以举手表决方式，通过陶立群为白鹭县商会秘书长。",
        "appoint 陶立群 ; 秘书长 ; 白鹭县商会 ; appointed ; -",
    ),
    "who heads a body just named": (
        "省里公布“和平委员会”成员名单，由北川市市长陶立群担任主席。",
        "post 陶立群 ; 市长 ; 北川市\nappoint 陶立群 ; 主席 ; 和平委员会 ; appointed ; -",
    ),
    "who stays in office, behind the post": (
        "连任南陵联盟秘书长的陶立群宣誓就职。",
        "appoint 陶立群 ; 秘书长 ; 南陵联盟 ; appointed ; -",
    ),
    "what a party is in its country": (
        "秘鲁总统、执政党南山国民大会主席罗马福萨发表讲话。",
        "post 罗马福萨 ; 总统 ; 秘鲁\npost 罗马福萨 ; 主席 ; 南山国民大会",
    ),
    "central bodies of another country": (
        "越共中央政治局委员、中央书记处书记、中组部部长张氏玉出席会议。",
        "post 张氏玉 ; 委员 ; 越共中央政治局\npost 张氏玉 ; 书记 ; 越共中央书记处\npost 张氏玉 ; 部长 ; 越共中央组织部\npart 张氏玉 ; attended ; 会议",
    ),
    "forces in two characters": (
        "以军总参谋长罗马福表示，行动继续。",
        "post 罗马福 ; 总参谋长 ; 以军",
    ),
    "an office by whose it is": (
        "罗永康办公室主任陶立群出席会议。",
        "post 陶立群 ; 主任 ; 罗永康办公室\npart 陶立群 ; attended ; 会议",
    ),
    "a group of discipline inspection at another body": (
        "省纪委监委驻省教育厅纪检监察组副组长陶立群出席会议。",
        "post 陶立群 ; 副组长 ; 省纪委监委驻省教育厅纪检监察组\npart 陶立群 ; attended ; 会议",
    ),
    "delegations shared out": (
        "白鹭县县长陶立群、副县长罗永康、县政协主席费鹏分别参加青禾、云岫和北川代表团审议。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 副县长 ; 白鹭县\npost 费鹏 ; 主席 ; 白鹭县政协\npart 陶立群 ; attended ; 青禾代表团审议\npart 费鹏 ; attended ; 北川代表团审议",
    ),
    "local time before a day": (
        "云岫论坛第九次会议当地时间6月4日在秘鲁首都举行。会长陶立群致辞。",
        "post 陶立群 ; 会长 ; -\npart 陶立群 ; spoke ; 云岫论坛第九次会议",
    ),
    "a composed name before 和 and a post": (
        "白鹭县人大常委会副主任陶立群、格桑旺堆和办公室主任罗永康出席会议。",
        "post 陶立群 ; 副主任 ; 白鹭县人大常委会\npost 格桑旺堆 ; 副主任 ; 白鹭县人大常委会\npost 罗永康 ; 主任 ; 白鹭县人大常委会办公室\npart 格桑旺堆 ; attended ; 会议",
    ),
    "a pilot of an airline company": (
        "东海航空公司机长陶立群出席会议。",
        "post 陶立群 ; 机长 ; 东海航空公司\npart 陶立群 ; attended ; 会议",
    ),
    "a speaker for a body, without a post": (
        "5月6日，白鹭县政协会议开幕。陶立群代表县政协常务委员会作工作报告。",
        "part 陶立群 ; spoke ; 白鹭县政协会议",
    ),
    "who is heard with the ears": (
        "5月6日，白鹭县农业工作会议召开。与会人员认真聆听了县长陶立群的讲话。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 白鹭县农业工作会议",
    ),
    "a title whose holder is named next": (
        "联合国秘书长发言人说，秘书长罗马福萨将出席会议。",
        "post 罗马福萨 ; 秘书长 ; 联合国组织",
    ),
    "a visit and what is attended on it": (
        "秘鲁总统罗马福萨将对中国进行国事访问并出席第二届“云岫”国际合作高峰论坛。",
        "post 罗马福萨 ; 总统 ; 秘鲁\npart 罗马福萨 ; attended ; 罗马福萨对中国进行国事访问\npart 罗马福萨 ; attended ; 第二届“云岫”国际合作高峰论坛",
    ),
    "whom a congratulation is for": (
        "县长陶立群致电罗永康，祝贺他再次当选白鹭县商会会长。",
        "post 陶立群 ; 县长 ; 白鹭县\nappoint 罗永康 ; 会长 ; 白鹭县商会 ; appointed ; -",
    ),
    "officials of a government before the next of a list": (
        "云岫和平会议今天召开。缅甸总统罗登盛等政府官员、全国民主联盟主席罗山素季参会。",
        "post 罗登盛 ; 总统 ; 缅甸\npost 罗山素季 ; 主席 ; 全国民主联盟\npart 罗登盛 ; attended ; 云岫和平会议",
    ),
    "a department named by a profession": (
        "公安部法医技术处副处长陶立群出席会议。",
        "post 陶立群 ; 副处长 ; 公安部法医技术处\npart 陶立群 ; attended ; 会议",
    ),
    "the second of three parts of a name": (
        "5月6日，秘鲁总统尼古拉斯·马杜洛·莫罗斯到北川市考察。马杜洛说，合作很好。",
        "post 尼古拉斯·马杜洛·莫罗斯 ; 总统 ; 秘鲁\npart 尼古拉斯·马杜洛·莫罗斯 ; spoke ; 尼古拉斯·马杜洛·莫罗斯到北川市考察",
    ),
    "who wins against somebody": (
        "南山集团总经理陶立群以三票之差击败商会秘书长罗永康，当选白鹭县商会会长。",
        "post 陶立群 ; 总经理 ; 南山集团\npost 罗永康 ; 秘书长 ; 白鹭县商会\nappoint 陶立群 ; 会长 ; 白鹭县商会 ; appointed ; -",
    ),
    "an ambassador behind ministers": (
        "冈比亚外交部长罗马福、财政部长恩加拉、驻华大使基普图出席了签字仪式。",
        "post 罗马福 ; 外交部长 ; 冈比亚\npost 恩加拉 ; 部长 ; 冈比亚财政部\npost 基普图 ; 驻华大使 ; 冈比亚\npart 基普图 ; attended ; 签字仪式",
    ),
    "a title behind the last of a list that several hold": (
        "云岫大会闭幕会由陶立群委员长主持，罗永康、费鹏副委员长出席。",
        "post 陶立群 ; 委员长 ; 全国人民代表大会常务委员会\npost 罗永康 ; 副委员长 ; 全国人民代表大会常务委员会\npost 费鹏 ; 副委员长 ; 全国人民代表大会常务委员会",
    ),
    "a dialogue": (
        "会长陶立群同日本外务大臣岩屋健二在东京共同主持第七次云岫高层对话。",
        "post 陶立群 ; 会长 ; -\npost 岩屋健二 ; 外务大臣 ; 日本\npart 陶立群 ; chaired ; 第七次云岫高层对话\npart 岩屋健二 ; chaired ; 第七次云岫高层对话",
    ),
}

SILENT: dict[str, str] = {
    "congratulations before a congress opens": "在云岫第二十次代表大会召开之际，外国政要致电致函祝贺。陶立群表示，取得了成就。",
    "a country's capital is no chief executive": "双方代表12日在沙特首都利雅得举行磋商。",
    "two heads of a group without names": "省里成立了由省委书记、省长任双组长的领导小组。",
    "words in a letter are no visit": "陶立群在慰问电中强调，要尽快恢复生产。",
    "a pronoun ends no name": "他们表示，祝贺您再次当选会长。",
    "what somebody says of meetings of others": "会议强调，陶立群主席和罗永康总统三度会晤，成果丰硕。",
    "who listens and decides does not speak": "会议听取防汛情况汇报，研究部署下一步工作。",
    "where feet have trodden": "他考察调研的足迹遍及云岫。",
    "rules of procedure are no meeting": "规则修正草案包括人民代表大会议事规则。",
    "two of three events, nobody knows whose": "罗永康、费鹏、邓玉堂分别参加了云岫论坛和北川论坛。",
}
