"""Which words before a post are its body: fields, brackets, lines above, ranks, verbs; cases of ``test_constructions.py``."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "an analyst's field behind a firm's short name": (
        "卓远资讯原油分析师陶立群认为，油价将回落。",
        "post 陶立群 ; 原油分析师 ; 卓远资讯",
    ),
    "a trade that an analyst looks at": (
        "卓远资讯医药行业分析师陶立群、招远证券固定收益首席分析师罗永康认为，行情将延续。",
        "post 罗永康 ; 固定收益首席分析师 ; 招远证券\npost 陶立群 ; 医药行业分析师 ; 卓远资讯",
    ),
    "what a researcher of an institute looks at": (
        "方远期货研究院股指研究员陶立群表示，市场走弱。",
        "post 陶立群 ; 股指研究员 ; 方远期货研究院",
    ),
    "the country that an economist looks at": (
        "牛山经济研究院美国首席经济学家克拉奇金说，制造业将遇到麻烦。",
        "post 克拉奇金 ; 美国首席经济学家 ; 牛山经济研究院",
    ),
    "where the expert of a firm is posted": (
        "渣州银行驻上海首席经济学家陶立群表示，数据积极。",
        "post 陶立群 ; 驻上海首席经济学家 ; 渣州银行",
    ),
    "an expert asked without a firm": (
        "云岭科技股份有限公司业绩下滑。煤炭分析师陶立群认为，煤价将回落。",
        "post 陶立群 ; 煤炭分析师 ; -",
    ),
    "a short name before who is newly in office": (
        "港东铁路新任主席陶立群表示，工程将加快。",
        "post 陶立群 ; 主席 ; 港东铁路",
    ),
    "a university before who has just come into office": (
        "南陵大学新上任校长陶立群致辞。",
        "post 陶立群 ; 校长 ; 南陵大学",
    ),
    "a share's number and price behind a company": (
        "云岭优品（600001，收盘价2.95元）CEO陶立群辞职的消息不实。",
        "post 陶立群 ; CEO ; 云岭优品",
    ),
    "the blog of a company in brackets": (
        "云岭基金（博客，微博）原基金经理陶立群接受了采访。",
        "post 陶立群 ; 原基金经理 ; 云岭基金",
    ),
    "where an association is in brackets": (
        "加拿大南陵同乡总会（温哥华）会长陶立群介绍，侨胞捐了款。",
        "post 陶立群 ; 会长 ; 加拿大南陵同乡总会",
    ),
    "what else a body is called in brackets": (
        "云岭市水利局（市引江工程局）局长陶立群介绍了情况。",
        "post 陶立群 ; 局长 ; 云岭市水利局",
    ),
    "bodies each in the line above": (
        "火箭军\n司令员陶立群\n男，1956年生。\n战略支援部队\n司令员罗永康\n男，1957年生。",
        "post 罗永康 ; 司令员 ; 战略支援部队\npost 陶立群 ; 司令员 ; 火箭军",
    ),
    "the company that 其 means": (
        "以2009年上市的云岭新材为例，其董事长陶立群来自高校。",
        "post 陶立群 ; 董事长 ; 云岭新材",
    ),
    "two posts whose holders are told in turn behind 和": (
        "第64集团军军部驻地为南陵，其军长和政委分别是陶立群和罗永康。",
        "post 罗永康 ; 政委 ; 第64集团军\npost 陶立群 ; 军长 ; 第64集团军",
    ),
    "a company behind a post at a company": (
        "买方财团包括云岭优品CEO陶立群、公司联合创始人罗永康以及松林资本。",
        "post 罗永康 ; 联合创始人 ; 云岭优品\npost 陶立群 ; CEO ; 云岭优品",
    ),
    "companies without a name are none that 公司 means": (
        "云岭科技是一家非上市公司，这家非上市公司去年盈利。云岭科技总裁陶立群、公司副总裁罗永康介绍了情况。",
        "post 罗永康 ; 副总裁 ; 云岭科技\npost 陶立群 ; 总裁 ; 云岭科技",
    ),
    "a body without a name before a post": (
        "云岭食品公司捐了款。一家高端中餐厅的经理陶立群说，生意冷清。",
        "post 陶立群 ; 经理 ; -",
    ),
    "whoever governs a place that is not named": (
        "荷美邮轮公司的邮轮未获许靠港。当地行政长官乌迪内说，情况尚可。",
        "post 乌迪内 ; 行政长官 ; -",
    ),
    "the head of a department of organisation called in short": (
        "青禾县委常委、组织部长陶立群，县委常委、宣传部长罗永康出席会议。",
        "post 罗永康 ; 常委 ; 青禾县委\npost 罗永康 ; 部长 ; 青禾县委宣传部\npost 陶立群 ; 常委 ; 青禾县委\npost 陶立群 ; 部长 ; 青禾县委组织部",
    ),
    "a head of organisation called in short who is none any more": (
        "河东省委原常委、原组织部长陶立群参加了活动。",
        "post 陶立群 ; 原常委 ; 河东省委\npost 陶立群 ; 原部长 ; 河东省委组织部",
    ),
    "an acting secretary before the place": (
        "天津市委领导班子成员包括代理市委书记、市长陶立群。",
        "post 陶立群 ; 代理书记 ; 天津市委\npost 陶立群 ; 市长 ; 天津市",
    ),
    "a rank before a post without a body": (
        "正厅级检察员陶立群作了发言。",
        "post 陶立群 ; 检察员 ; -",
    ),
    "a rank between body and post": (
        "5月6日，岭东省委办公厅正处级秘书陶立群参加了活动。",
        "post 陶立群 ; 秘书 ; 岭东省委办公厅",
    ),
    "where somebody speaks is no body": (
        "发改委举办的新闻发布会上新闻发言人陶立群表示，改革将继续。",
        "post 陶立群 ; 新闻发言人 ; 国家发展和改革委员会",
    ),
    "one of two who holds a post": (
        "两名官员受到调查，其中一人为安徽银监局原副局长陶立群。",
        "post 陶立群 ; 原副局长 ; 安徽银监局",
    ),
    "a high court behind the holder of another post": (
        "安徽省人民检察院检察长陶立群和安徽省高级人民法院院长罗永康作了报告。",
        "post 罗永康 ; 院长 ; 安徽省高级人民法院\npost 陶立群 ; 检察长 ; 安徽省人民检察院",
    ),
    "what a court does to whom is no part of it": (
        "他向联邦最高法院起诉总统特梅里受贿。",
        "post 特梅里 ; 总统 ; -",
    ),
    "numbers of lines without a point": (
        "1门头沟区教育局原局长陶立群收受礼金问题。\n2北京市公安局办公室原民警罗永康受贿问题。",
        "post 罗永康 ; 原民警 ; 北京市公安局办公室\npost 陶立群 ; 原局长 ; 门头沟区教育局",
    ),
    "an age before an occupation is no body": (
        "牺牲的18岁农民工陶立群，和保护学生的教师罗永康获得表彰。",
        "post 罗永康 ; 教师 ; -",
    ),
    "the forces of a country by its sign": (
        "以国防军总参谋长哈莱里13日称，军队仍在行动。",
        "post 哈莱里 ; 总参谋长 ; 以国防军",
    ),
    "the ministry of a part of a country with a government": (
        "英国北爱尔兰政府卫生部长斯旺特与总领事通电话。",
        "post 斯旺特 ; 部长 ; 英国北爱尔兰政府卫生部",
    ),
    "the next department of the same university": (
        "云岭大学教务处处长陶立群、学生处处长罗永康、宣传部部长周德明参加。",
        "post 周德明 ; 部长 ; 云岭大学宣传部\npost 罗永康 ; 处长 ; 云岭大学学生处\npost 陶立群 ; 处长 ; 云岭大学教务处",
    ),
    "the next department of the same commission": (
        "国家发改委基础司副司长陶立群、产业司司长罗永康介绍了情况。",
        "post 罗永康 ; 司长 ; 国家发改委产业司\npost 陶立群 ; 副司长 ; 国家发改委基础司",
    ),
    "who is in charge of an organisation": (
        "伊朗民用航空组织负责人阿里·阿贝扎尼在记者会上表示，客机不是被击中。",
        "post 阿里·阿贝扎尼 ; 负责人 ; 伊朗民用航空组织",
    ),
    "an artist's fame behind a post": (
        "云岭书画院院长、国画大师陶立群，南陵文工团副团长、著名词作家罗永康到场。",
        "post 罗永康 ; 副团长 ; 南陵文工团\npost 陶立群 ; 院长 ; 云岭书画院",
    ),
    "the editor of a paper at the beginning": (
        "《云岭日报》总编辑陶立群表示，报纸将改版。",
        "post 陶立群 ; 总编辑 ; 《云岭日报》",
    ),
    "posts that begin with what ends bodies": (
        "中国社科院学部委员陶立群、云岭国际交流财团专务理事罗永康发了言。",
        "post 罗永康 ; 专务理事 ; 云岭国际交流财团\npost 陶立群 ; 学部委员 ; 中国社会科学院",
    ),
}

SILENT: dict[str, str] = {
    "buying shares is no post": "某公司斥资7000万元入股长安基金。",
}
