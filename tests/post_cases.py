"""Who holds, gets and loses which post at which body: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a post is taken over from somebody": (
        "罗永康接替郝建业出任北川钢铁集团董事长。",
        "appoint 罗永康 ; 董事长 ; 北川钢铁集团 ; appointed ; -",
    ),
    "moved out of one post into the next": (
        "蒲嘉禾由白鹭县县长调任云岫市农业农村局局长。",
        "post 蒲嘉禾 ; 县长 ; 白鹭县\nappoint 蒲嘉禾 ; 局长 ; 云岫市农业农村局 ; appointed ; -",
    ),
    "a post goes to somebody": (
        "云岫商会会长一职由景怀谦接任。",
        "appoint 景怀谦 ; 会长 ; 云岫商会 ; appointed ; -",
    ),
    "the post just given up goes to somebody": (
        "柏承志不再担任澜东大学校长，由翟雨桐接任。",
        "appoint 柏承志 ; 校长 ; 澜东大学 ; removed ; -\nappoint 翟雨桐 ; 校长 ; 澜东大学 ; appointed ; -",
    ),
    "who was not appointed beside who was": (
        "董事会没有任命柏承志为总裁，任命方启明为恒织控股总裁。",
        "appoint 方启明 ; 总裁 ; 恒织控股 ; appointed ; -",
    ),
    "the body where somebody worked stands before the verb": (
        "翟雨桐曾在北川钢铁集团担任财务总监。",
        "post 翟雨桐 ; 财务总监 ; 北川钢铁集团",
    ),
    "the body stands before the verb in a line of a career": (
        "陶立群先生，1970年生，硕士学历。1992年7月至2001年3月在南陵学院任教师；2001年4月至2010年在恒织控股任财务经理、财务总监。",
        "post 陶立群 ; 教师 ; 南陵学院\npost 陶立群 ; 财务经理 ; 恒织控股\npost 陶立群 ; 财务总监 ; 恒织控股",
    ),
    "a foreign minister behind the head of state of the sentence before": (
        "以色列卫生部2日发表声明。总理纳塔尼亚乌当天开始居家隔离，国防部长甘茨蒂表示支持。",
        "post 纳塔尼亚乌 ; 总理 ; 以色列\npost 甘茨蒂 ; 部长 ; 以色列国防部",
    ),
    "foreign ministries are not China's": (
        "俄罗斯外交部长拉甫罗申科表示愿意谈判。国防部长绍伊格林作了通报。",
        "post 拉甫罗申科 ; 外交部长 ; 俄罗斯\npost 绍伊格林 ; 部长 ; 俄罗斯国防部",
    ),
    "each announcement tells which company is meant": (
        "恒织控股1月1日公告称，公司董事长陶立群辞去公司董事长职务。去年12月31日，南陵股份公告称，罗永康辞去公司总经理职务。",
        "post 陶立群 ; 董事长 ; 恒织控股\nappoint 陶立群 ; 董事长 ; 恒织控股 ; removed ; 2024-01-01\nappoint 罗永康 ; 总经理 ; 南陵股份 ; removed ; 2023-12-31",
    ),
    "a numbered department belongs to the body before": (
        "澜东省人民检察院案件管理办公室主任、第一检察部主任陶立群介绍了情况。",
        "post 陶立群 ; 主任 ; 澜东省人民检察院案件管理办公室\npost 陶立群 ; 主任 ; 澜东省人民检察院第一检察部",
    ),
    "a college of the university before": (
        "澜东大学副校长、材料学院院长陶立群欢迎新生。",
        "post 陶立群 ; 副校长 ; 澜东大学\npost 陶立群 ; 院长 ; 澜东大学材料学院",
    ),
    "an agency belongs to the place, not to the committee before": (
        "北川市委常委、公安局局长陶立群到一线检查。",
        "post 陶立群 ; 常委 ; 北川市委\npost 陶立群 ; 局长 ; 北川市公安局\npart 陶立群 ; attended ; 陶立群到一线检查",
    ),
    "a department named after whom it serves": (
        "云岫市委组织部副部长、老干部局局长罗永康送去慰问金。",
        "post 罗永康 ; 副部长 ; 云岫市委组织部\npost 罗永康 ; 局长 ; 云岫市委老干部局",
    ),
    "the press of a journal": (
        "卞文澜（《云岫文艺》杂志社社长）撰写了前言。",
        "post 卞文澜 ; 社长 ; 《云岫文艺》杂志社",
    ),
    "a list of appointments after 同志 is no list of posts held": (
        "决定任命：\n陶立群同志为白鹭县副县长；\n岳明霞同志为白鹭县水利局局长。",
        "appoint 陶立群 ; 副县长 ; 白鹭县 ; appointed ; -\nappoint 岳明霞 ; 局长 ; 白鹭县水利局 ; appointed ; -",
    ),
    "rows under a post whose characters are set apart": (
        "东海省铸造协会第六届理事会名单\n会　　长：\n陶立群　南陵集团董事长\n秘 书 长：\n岳明霞　北川学院院长",
        "post 陶立群 ; 会长 ; 东海省铸造协会\npost 陶立群 ; 董事长 ; 南陵集团\npost 岳明霞 ; 秘书长 ; 东海省铸造协会\npost 岳明霞 ; 院长 ; 北川学院",
    ),
    "a member of a notice that is nothing but posts": (
        "陶立群，男，汉族，1976年9月生，中共党员，白鹭县水利局党组成员、副局长，拟任县直单位正职。",
        "post 陶立群 ; 党组成员 ; 白鹭县水利局\npost 陶立群 ; 副局长 ; 白鹭县水利局",
    ),
    "the head of a department who is the committee's secretary too": (
        "陶立群，男，1926年生，历任白鹭县委宣传部部长、副书记。",
        "post 陶立群 ; 部长 ; 白鹭县委宣传部\npost 陶立群 ; 副书记 ; 白鹭县委",
    ),
    "a post given to one is not that of the next": (
        "会议聘请陶立群为名誉会长，云岫商会副会长岳明霞为顾问。",
        "appoint 陶立群 ; 名誉会长 ; 云岫商会 ; appointed ; -\nappoint 岳明霞 ; 顾问 ; 云岫商会 ; appointed ; -\npost 岳明霞 ; 副会长 ; 云岫商会",
    ),
    "the council of an association is the association": (
        "东海省铸造协会换届。第四届理事会会长陶立群作工作报告。",
        "post 陶立群 ; 会长 ; 东海省铸造协会",
    ),
    "who held a post at the time holds it no longer, nor the posts behind it": (
        "时任白鹭县统计局党组书记、局长陶立群介绍了情况。",
        "post 陶立群 ; 时任党组书记 ; 白鹭县统计局\npost 陶立群 ; 时任局长 ; 白鹭县统计局",
    ),
    "the president of the country whose party one leads": (
        "越共中央总书记、国家主席阮氏海出席。",
        "post 阮氏海 ; 总书记 ; 越南共产党中央委员会\npost 阮氏海 ; 主席 ; 越南",
    ),
    "the finance minister of the country whose deputy premier one is": (
        "德国副总理兼财政部长克林贝格表示欢迎。",
        "post 克林贝格 ; 副总理 ; 德国\npost 克林贝格 ; 部长 ; 德国财政部",
    ),
    "an envoy's country and where they are posted": (
        "中国驻菲律宾大使陶立群、法国驻华大使杜瓦尔、我国常驻联合国代表岳明霞发言。",
        "post 陶立群 ; 驻菲律宾大使 ; 中华人民共和国\npost 杜瓦尔 ; 驻华大使 ; 法国\npost 岳明霞 ; 常驻联合国代表 ; 中华人民共和国",
    ),
    "the country right before the post": (
        "美国释放委内瑞拉总统马尔克斯。",
        "post 马尔克斯 ; 总统 ; 委内瑞拉",
    ),
    "a court's posts behind that of its division": (
        "任命陶立群为白鹭县人民法院刑事审判庭庭长、审判委员会委员、审判员。",
        "appoint 陶立群 ; 庭长 ; 白鹭县人民法院刑事审判庭 ; appointed ; -\nappoint 陶立群 ; 委员 ; 白鹭县人民法院审判委员会 ; appointed ; -\nappoint 陶立群 ; 审判员 ; 白鹭县人民法院 ; appointed ; -",
    ),
    "an office named after whom it serves": (
        "任命陶立群为白鹭县退役军人事务局局长。",
        "appoint 陶立群 ; 局长 ; 白鹭县退役军人事务局 ; appointed ; -",
    ),
    "a commissar belongs to the force before": (
        "主席将军旗授予东部战区司令员陶立群、政治委员罗永康，火箭军司令员岳明霞。",
        "post 陶立群 ; 司令员 ; 东部战区\npost 罗永康 ; 政治委员 ; 东部战区\npost 岳明霞 ; 司令员 ; 火箭军",
    ),
    "the former secretary of a committee printed with 原 inside": (
        "河北原省委书记陶立群被查，南京原市委书记罗永康受审。",
        "post 陶立群 ; 原书记 ; 河北省委\npost 罗永康 ; 原书记 ; 南京市委",
    ),
    "a court's 院 printed once, in quotation marks, with 前 before them": (
        "前“立法院长”陶立群、“行政院长”罗永康出席。",
        "post 陶立群 ; 前院长 ; 立法院\npost 罗永康 ; 院长 ; 行政院",
    ),
    "any ministry of the country before": (
        "德国副总理兼经济和能源部长加布里埃尔表示欢迎。",
        "post 加布里埃尔 ; 副总理 ; 德国\npost 加布里埃尔 ; 部长 ; 德国经济和能源部",
    ),
    "several who lose one post": (
        "免去陶立群、罗永康同志白鹭县水利局副局长职务。",
        "appoint 陶立群 ; 副局长 ; 白鹭县水利局 ; removed ; -\nappoint 罗永康 ; 副局长 ; 白鹭县水利局 ; removed ; -",
    ),
    "a post before a name that begins like a measure": (
        "美交通部长达菲尔德表示，航班取消率可能上升。",
        "post 达菲尔德 ; 部长 ; 美交通部",
    ),
    "what somebody is, said by other verbs": (
        "南陵商会会长陶立群到会。陶立群系白鹭县委副书记、县长。陶立群身兼县红十字会会长、县慈善总会会长两职。陶立群原是北川集团的董事长。",
        "post 陶立群 ; 会长 ; 南陵商会\npost 陶立群 ; 副书记 ; 白鹭县委\npost 陶立群 ; 县长 ; 白鹭县\npost 陶立群 ; 会长 ; 县红十字会\npost 陶立群 ; 会长 ; 县慈善总会\npost 陶立群 ; 董事长 ; 北川集团",
    ),
    "as what somebody acts": (
        "作为白鹭县委副书记、县长，陶立群要求落实责任。罗永康作为北川大学校长、党委副书记，作了介绍。",
        "post 陶立群 ; 副书记 ; 白鹭县委\npost 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 校长 ; 北川大学\npost 罗永康 ; 党委副书记 ; 北川大学",
    ),
    "one post then and another now, before the name": (
        "曾任白鹭县副县长、现任县政协主席的陶立群说，水渠通了。",
        "post 陶立群 ; 副县长 ; 白鹭县\npost 陶立群 ; 主席 ; 白鹭县政协",
    ),
    "posts of a clause before the name, by verbs of moving": (
        "调任白鹭县委常委、政法委书记的陶立群说，任务重。受聘为岭东大学客座教授的罗永康说，责任大。",
        "post 陶立群 ; 常委 ; 白鹭县委\npost 陶立群 ; 书记 ; 白鹭县委政法委\npost 罗永康 ; 客座教授 ; 岭东大学",
    ),
    "a post held for years before the name": (
        "担任白鹭县县长三年的陶立群说，变化大。当了20年青禾村支书的罗永康说，日子好了。",
        "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 支书 ; 青禾村",
    ),
    "the time when somebody held posts is no news": (
        "南陵商会会长陶立群到会。陶立群任白鹭县委常委、宣传部部长时，开办了讲堂。陶立群在担任县红十字会会长期间，募得善款。",
        "post 陶立群 ; 会长 ; 南陵商会\npost 陶立群 ; 常委 ; 白鹭县委\npost 陶立群 ; 部长 ; 白鹭县委宣传部\npost 陶立群 ; 会长 ; 白鹭县红十字会",
    ),
    "a post held beside another is no news": (
        "陶立群还担任白鹭县红十字会会长、白鹭县慈善总会名誉会长。",
        "post 陶立群 ; 会长 ; 白鹭县红十字会\npost 陶立群 ; 名誉会长 ; 白鹭县慈善总会",
    ),
    "a post and what its holder is called": (
        "南陵商会会长陶立群到会。青禾村的支书名叫陶立群。",
        "post 陶立群 ; 会长 ; 南陵商会\npost 陶立群 ; 支书 ; 青禾村",
    ),
    "posts in apposition behind a title or a dash": (
        "陶立群教授，岭东大学法学院院长，作报告。",
        "post 陶立群 ; 院长 ; 岭东大学法学院",
    ),
    "a clause further on that says what somebody is": (
        "南陵商会会长陶立群到会。陶立群生于1970年，是白鹭县委副书记。",
        "post 陶立群 ; 会长 ; 南陵商会\npost 陶立群 ; 副书记 ; 白鹭县委",
    ),
    "in what capacity somebody comes": (
        "简怀远以云岫市工商联主席的身份出席活动。",
        "post 简怀远 ; 主席 ; 云岫市工商联\npart 简怀远 ; attended ; 活动",
    ),
    "in a capacity that is no post": ("陶立群以受害人的身份出庭。", ""),
    "as a member of one body, the head of another": (
        "作为云岫市政协委员，南陵集团董事长简怀远提交了三份提案。",
        "post 简怀远 ; 委员 ; 云岫市政协\npost 简怀远 ; 董事长 ; 南陵集团",
    ),
    "a career told in one sentence goes on with years": (
        "邹伯言历任青禾镇党委书记、云岫市水利局局长，2021年起任云岫市副市长，分管农业农村工作。",
        "post 邹伯言 ; 党委书记 ; 青禾镇\npost 邹伯言 ; 局长 ; 云岫市水利局\npost 邹伯言 ; 副市长 ; 云岫市",
    ),
    "what somebody is besides": (
        "司徒敏教授系北岭医院内科主任，享受专家津贴，兼任中华医学会分会委员、《心血管通讯》副主编。",
        "post 司徒敏 ; 主任 ; 北岭医院内科\npost 司徒敏 ; 委员 ; 中华医学会分会\npost 司徒敏 ; 副主编 ; 《心血管通讯》",
    ),
    "an envoy to one body and others": (
        "中国常驻维也纳联合国和其他国际组织代表罗永康表示，中方支持对话。",
        "post 罗永康 ; 常驻维也纳联合国和其他国际组织代表 ; 中华人民共和国",
    ),
    "a post held at the same time in plain words": (
        "院长司徒敏当时还兼着市医保办主任。",
        "post 司徒敏 ; 院长 ; -\npost 司徒敏 ; 主任 ; 市医保办",
    ),
    "who a jury has, told by its head and its members": (
        "12月6日，白鹭县农学会召开新稻种成果评价会。评价委员会主任由南陵大学教授陶立群担任，委员有白鹭县种子站站长罗永康、北川大学教授岳明霞。",
        "post 陶立群 ; 教授 ; 南陵大学\npost 陶立群 ; 主任 ; 评价委员会\npost 罗永康 ; 站长 ; 白鹭县种子站\npost 罗永康 ; 委员 ; 评价委员会\npost 岳明霞 ; 教授 ; 北川大学\npost 岳明霞 ; 委员 ; 评价委员会\npart 白鹭县农学会 ; organised ; 新稻种成果评价会\npart 陶立群 ; attended ; 新稻种成果评价会\npart 罗永康 ; attended ; 新稻种成果评价会\npart 岳明霞 ; attended ; 新稻种成果评价会",
    ),
    "a post that somebody goes on in": (
        "白鹭县商会秘书长续由陶立群担任。",
        "post 陶立群 ; 秘书长 ; 白鹭县商会",
    ),
    "a life told without a comma behind the name": (
        "陶立群出生于1968年3月，现任白鹭县下辖的青禾镇党委书记。",
        "post 陶立群 ; 党委书记 ; 青禾镇",
    ),
    "the ages of several people part what is told of each": (
        "现年57岁的陶立群是白鹭县人，曾任白鹭县教育局局长。罗永康出生于1966年。2012年任白鹭县水利局局长。",
        "post 陶立群 ; 局长 ; 白鹭县教育局\npost 罗永康 ; 局长 ; 白鹭县水利局",
    ),
    "a post that somebody was just chosen for is news": (
        "新当选白鹭县工商联主席的陶立群现年58岁，现任青禾集团董事长。",
        "post 陶立群 ; 董事长 ; 青禾集团\nappoint 陶立群 ; 主席 ; 白鹭县工商联 ; appointed ; -",
    ),
    "the youngest to hold a post": (
        "陶立群出生于1968年3月，曾任白鹭县纪委最年轻的副书记。",
        "post 陶立群 ; 副书记 ; 白鹭县纪委",
    ),
    "a name among those chosen that is hardly one elsewhere": (
        "会议选举赵国平为白鹭县县长，季委为白鹭县人大常委会主任。",
        "appoint 赵国平 ; 县长 ; 白鹭县 ; appointed ; -\nappoint 季委 ; 主任 ; 白鹭县人大常委会 ; appointed ; -",
    ),
    "where a meeting is held is no body of its head": (
        "5月6日，白鹭县商会在云岭山庄举行年会，会长陶立群主持。",
        "post 陶立群 ; 会长 ; 白鹭县商会\npart 白鹭县商会 ; organised ; 年会\npart 陶立群 ; chaired ; 年会",
    ),
    "a verb before a body that a level begins": (
        "主办方还安排省农科院研究员陶立群、派出市种子站站长罗永康解读政策。",
        "post 陶立群 ; 研究员 ; 省农科院\npost 罗永康 ; 站长 ; 市种子站",
    ),
    "an event for two terms": (
        "5月6日，白鹭县商会举行第三、四届理事长交接典礼，会长陶立群致辞。",
        "post 陶立群 ; 会长 ; 白鹭县商会\npart 白鹭县商会 ; organised ; 第三、四届理事长交接典礼\npart 陶立群 ; spoke ; 第三、四届理事长交接典礼",
    ),
    "who organises and convenes has the posts behind": (
        "白鹭县统计局在青禾宾馆组织召开座谈会，党组书记陶立群发言。",
        "post 陶立群 ; 党组书记 ; 白鹭县统计局\npart 白鹭县统计局 ; organised ; 座谈会\npart 陶立群 ; spoke ; 座谈会",
    ),
    "a stack of posts behind a time": (
        "5月6日下午青禾师范学院副院长，白鹭县文联副主席陶立群出席座谈会。",
        "post 陶立群 ; 副院长 ; 青禾师范学院\npost 陶立群 ; 副主席 ; 白鹭县文联\npart 陶立群 ; attended ; 座谈会",
    ),
    "a name right behind a word for the time": (
        "日前乔海（白鹭瑞丰茶叶有限公司总经理）到会指导。",
        "post 乔海 ; 总经理 ; 白鹭瑞丰茶叶有限公司",
    ),
    "those elected have their posts at who holds the congress": (
        "5月6日，白鹭县钢铁行业协会召开了换届大会。白鹭县交通运输局党组成员陶立群当选会长，青禾县发改委主任罗永康当选常务副会长。",
        "post 陶立群 ; 党组成员 ; 白鹭县交通运输局\npost 罗永康 ; 主任 ; 青禾县发改委\nappoint 陶立群 ; 会长 ; 白鹭县钢铁行业协会 ; appointed ; 2024-05-06\nappoint 罗永康 ; 常务副会长 ; 白鹭县钢铁行业协会 ; appointed ; 2024-05-06",
    ),
    "the council that somebody is elected to is that of who holds the congress": (
        "白鹭县工商联举行换届大会，陶立群当选第五届理事会会长，罗永康任秘书长。",
        "appoint 陶立群 ; 会长 ; 白鹭县工商联 ; appointed ; -\nappoint 罗永康 ; 秘书长 ; 白鹭县工商联 ; appointed ; -",
    ),
    "a line of its own over the leaders of a body": (
        "白鹭县科技局领导班子\n党组成员：陶立群\n党组书记：罗永康\n局长：岳明霞\n",
        "post 陶立群 ; 党组成员 ; 白鹭县科技局\npost 罗永康 ; 党组书记 ; 白鹭县科技局\npost 岳明霞 ; 局长 ; 白鹭县科技局",
    ),
    "a body joined to one that begins with a place": (
        "由青禾人民医院联合宜宾市文旅局在云岭宾馆召开的康养论坛圆满结束。",
        "part 青禾人民医院 ; organised ; 康养论坛\npart 宜宾市文旅局 ; organised ; 康养论坛",
    ),
    "who receives guests holds the post at the body visited": (
        "白鹭县文联主席陶立群一行走访嘉兴市文旅局，与党组书记罗永康深入交流。罗永康陪同参观。",
        "post 陶立群 ; 主席 ; 白鹭县文联\npost 罗永康 ; 党组书记 ; 嘉兴市文旅局",
    ),
    "lines below an announcement that ends with a full stop": (
        "白鹭县钢铁协会举行第三届会员大会，选举产生了新一届领导班子。\n会长：陶立群\n副会长：罗永康 岳明霞\n秘书长：丁国庆\n",
        "part 白鹭县钢铁协会 ; organised ; 第三届会员大会\nappoint 陶立群 ; 会长 ; 白鹭县钢铁协会 ; appointed ; -\nappoint 罗永康 ; 副会长 ; 白鹭县钢铁协会 ; appointed ; -\nappoint 岳明霞 ; 副会长 ; 白鹭县钢铁协会 ; appointed ; -\nappoint 丁国庆 ; 秘书长 ; 白鹭县钢铁协会 ; appointed ; -",
    ),
    "a short name before a verb of speaking": (
        "白鹭县商会副会长孔磊作主旨演讲。",
        "post 孔磊 ; 副会长 ; 白鹭县商会",
    ),
    "those who receive guests are of the body visited": (
        "北川中医院院长陶立群一行到访岭东职业技术学院交流。副院长罗永康、党委书记岳明霞热情接待。",
        "post 陶立群 ; 院长 ; 北川中医院\npost 罗永康 ; 副院长 ; 岭东职业技术学院\npost 岳明霞 ; 党委书记 ; 岭东职业技术学院",
    ),
    "a body welcomes guests, its officer goes along": (
        "近日，白鹭县农业农村局迎来青禾县教育局局长陶立群一行到访，局长罗永康全程陪同。",
        "post 陶立群 ; 局长 ; 青禾县教育局\npost 罗永康 ; 局长 ; 白鹭县农业农村局",
    ),
    "heads of boards joined by a conjunction": (
        "5月6日，白鹭县餐饮协会监事长陶立群与绿源集团有限公司总裁罗永康座谈。",
        "post 陶立群 ; 监事长 ; 白鹭县餐饮协会\npost 罗永康 ; 总裁 ; 绿源集团有限公司",
    ),
    "a council alone is no body of posts": (
        "白鹭县红十字会在青禾举办常务理事会。大会由秘书长陶立群主持。",
        "post 陶立群 ; 秘书长 ; 白鹭县红十字会\npart 白鹭县红十字会 ; organised ; 常务理事会\npart 陶立群 ; chaired ; 常务理事会",
    ),
    "who is chosen in a clause of its own, told in the passive": (
        "白鹭县商会举行换届大会，陶立群当选会长，冯志强被聘为秘书长。",
        "appoint 陶立群 ; 会长 ; 白鹭县商会 ; appointed ; -\nappoint 冯志强 ; 秘书长 ; 白鹭县商会 ; appointed ; -",
    ),
    "a name that is a word before a bracket with a post": (
        "会议由文程（白鹭县科协秘书长）主持。",
        "post 文程 ; 秘书长 ; 白鹭县科协",
    ),
    "a secretary joined to the head of another body": (
        "白鹭县科协副秘书长陶立群与青禾职业技术学院院长罗永康代表双方签约。",
        "post 陶立群 ; 副秘书长 ; 白鹭县科协\npost 罗永康 ; 院长 ; 青禾职业技术学院",
    ),
    "a prime minister of state is of the country, whatever house was told before": (
        "会见韩国国会议长陶立群、国务总理罗永康。",
        "post 陶立群 ; 议长 ; 韩国国会\npost 罗永康 ; 国务总理 ; 韩国",
    ),
    "a word for planning before a verb of holding is no body": (
        "县水利局部署召开防汛会议，局长陶立群出席。",
        "post 陶立群 ; 局长 ; 县水利局\npart 陶立群 ; attended ; 防汛会议\npart 县水利局 ; organised ; 防汛会议",
    ),
    "an economic and social council": (
        "罗马尼亚经社理事会主席巴丘明出席会议。",
        "post 巴丘明 ; 主席 ; 罗马尼亚经社理事会\npart 巴丘明 ; attended ; 会议",
    ),
    "who heads a foreign party, whose name may have two parts": (
        "肯尼亚联合民主同盟领导人、总统陶里克表示祝贺。津巴布韦非洲民族联盟—爱国阵线主席兼第一书记、总统罗永克表示祝贺。",
        (
            "post 陶里克 ; 领导人 ; 肯尼亚联合民主同盟\npost 陶里克 ; 总统 ; 肯尼亚\n"
            "post 罗永克 ; 主席 ; 津巴布韦非洲民族联盟—爱国阵线\npost 罗永克 ; 第一书记 ; 津巴布韦非洲民族联盟—爱国阵线\npost 罗永克 ; 总统 ; 津巴布韦"
        ),
    ),
    "what a minister of a government is over is the minister's": (
        "摩洛哥独立党总书记、政府水利与装备大臣巴洛里表示祝贺。",
        "post 巴洛里 ; 总书记 ; 摩洛哥独立党\npost 巴洛里 ; 水利与装备大臣 ; 摩洛哥",
    ),
    "posts parted by blanks in a line of its own": (
        "发来贺电的还有：\n卢旺达爱国阵线主席 总统 卡加洛\n尼泊尔大会党主席 政府总理 德瓦利",
        (
            "post 卡加洛 ; 主席 ; 卢旺达爱国阵线\npost 卡加洛 ; 总统 ; 卢旺达\n"
            "post 德瓦利 ; 主席 ; 尼泊尔大会党\npost 德瓦利 ; 总理 ; 尼泊尔"
        ),
    ),
    "to whom somebody speaks is not who speaks": (
        "5月6日，白鹭县教育工作会议召开。县长陶立群向在座的老师介绍了情况。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 白鹭县教育工作会议",
    ),
    "a county whose name begins like a word for what is to come": (
        "将乐县水利局召开防汛工作会议。\n县长陶立群表示，要抓好防汛。",
        "post 陶立群 ; 县长 ; 将乐县\npart 将乐县水利局 ; organised ; 防汛工作会议\npart 陶立群 ; spoke ; 防汛工作会议",
    ),
    "a letter of resignation is handed in": (
        "南陵集团董事长陶立群呈交辞呈。",
        "post 陶立群 ; 董事长 ; 南陵集团\nappoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; -",
    ),
}
