"""Whose post it is: bare posts behind a body told of before; cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "who speaks, with the post in the same labelled line": (
        "主讲人：罗永康　东岭县水利局局长\n报告人：毛文彬，东岭日报社社长\n",
        "post 罗永康 ; 局长 ; 东岭县水利局\npost 毛文彬 ; 社长 ; 东岭日报社",
    ),
    "a body before 的 and whoever heads it": (
        "来自三棵杉科技的首席执行官罗永康、来自东岭县土地储备中心的主任毛文彬分享了经验。",
        "post 罗永康 ; 首席执行官 ; 三棵杉科技\npost 毛文彬 ; 主任 ; 东岭县土地储备中心",
    ),
    "the head of the body that the sentence before opens with": (
        "东岭县土地储备中心近日发布通告。主任罗永康说，通告自今日起施行。",
        "post 罗永康 ; 主任 ; 东岭县土地储备中心",
    ),
    "a body that engages its own head": (
        "东岭县公证处日前聘请罗永康为主任。",
        "appoint 罗永康 ; 主任 ; 东岭县公证处 ; appointed ; -",
    ),
    "what somebody nobody told of is by 系, and where somebody moves from": (
        "罗永康系财政部综合司司长。\n毛文彬由北川县县长调任南陵新港海关关长。",
        "post 罗永康 ; 司长 ; 财政部综合司\npost 毛文彬 ; 县长 ; 北川县\nappoint 毛文彬 ; 关长 ; 南陵新港海关 ; appointed ; -",
    ),
    "a group posted at a body is a body": (
        "省纪委监委驻省财政厅纪检监察组组长罗永康，驻东岭大学纪检组副组长毛文彬参加。",
        "post 罗永康 ; 组长 ; 省纪委监委驻省财政厅纪检监察组\npost 毛文彬 ; 副组长 ; 驻东岭大学纪检组",
    ),
    "posts behind 兼 at a part, and a level behind 任": (
        "东岭集团副总经理兼研究院院长罗永康讲话。\n毛文彬，2016年5月任县教育局副局长。",
        "post 罗永康 ; 副总经理 ; 东岭集团\npost 罗永康 ; 院长 ; 研究院\npost 毛文彬 ; 副局长 ; 县教育局\nappoint 毛文彬 ; 副局长 ; 县教育局 ; appointed ; 2016-05",
    ),
    "a squad is named by who serves in it": (
        "任命罗永康为东岭县公安局交警大队大队长。",
        "appoint 罗永康 ; 大队长 ; 东岭县公安局交警大队 ; appointed ; -",
    ),
    "posts of other kinds in brackets behind a name": (
        "罗永康（东岭县人武部政委）、毛文彬（东岭股份有限公司董事会秘书）讲话。",
        "post 罗永康 ; 政委 ; 东岭县人武部\npost 毛文彬 ; 董事会秘书 ; 东岭股份有限公司",
    ),
    "who speaks first where one body alone is host": (
        "由东岭县总工会主办的读书论坛在东岭举行，主席罗永康致辞。",
        "post 罗永康 ; 主席 ; 东岭县总工会\npart 东岭县总工会 ; organised ; 读书论坛\npart 罗永康 ; spoke ; 读书论坛",
    ),
    "a body that convenes holds the bare posts behind it": (
        "青禾镇党委书记景怀谦讲话。6月3日，恒织控股召开年会，董事长罗永康致辞，总经理毛文彬作报告。",
        "post 景怀谦 ; 党委书记 ; 青禾镇\npost 罗永康 ; 董事长 ; 恒织控股\npost 毛文彬 ; 总经理 ; 恒织控股\npart 罗永康 ; spoke ; 年会\npart 毛文彬 ; spoke ; 年会",
    ),
    "a consultation is no chamber of commerce": (
        "市政协召开专题协商会，主席罗永康主持，副主席毛文彬出席。",
        "post 罗永康 ; 主席 ; 市政协\npost 毛文彬 ; 副主席 ; 市政协\npart 罗永康 ; chaired ; 专题协商会",
    ),
    "a department of the body that convenes": (
        "青禾镇党委书记景怀谦讲话。近日，北川市人民医院举办培训班，副院长罗永康授课，骨科主任毛文彬主持。",
        "post 景怀谦 ; 党委书记 ; 青禾镇\npost 罗永康 ; 副院长 ; 北川市人民医院\npost 毛文彬 ; 主任 ; 北川市人民医院骨科",
    ),
    "who receives guests at the body visited": (
        "市工商联主席柏承志带队到恒织控股有限公司调研，受到董事长景怀谦的热情接待。",
        "post 柏承志 ; 主席 ; 市工商联\npost 景怀谦 ; 董事长 ; 恒织控股有限公司",
    ),
    "a company called by a short name and visited the sentence before": (
        "6月5日，省商会会长柏承志一行到访恒织控股。董事长罗永康与柏承志会长一行进行了座谈交流，总经理毛文彬参加座谈。",
        "post 柏承志 ; 会长 ; 省商会\npost 罗永康 ; 董事长 ; 恒织控股\npost 毛文彬 ; 总经理 ; 恒织控股\npart 罗永康 ; attended ; 柏承志一行到访恒织控股\npart 毛文彬 ; attended ; 柏承志一行到访恒织控股",
    ),
    "two bodies that sign, each with its head": (
        "北川市人民医院与恒织控股签署战略合作协议，医院院长景怀谦、公司董事长罗永康出席签约仪式并致辞。",
        "post 景怀谦 ; 院长 ; 北川市人民医院\npost 罗永康 ; 董事长 ; 恒织控股\npart 罗永康 ; spoke ; 签约仪式",
    ),
    "a meeting held at a company": (
        "6月3日上午，会议在南陵集团召开，董事长罗永康主持，副总经理毛文彬作了汇报。",
        "post 罗永康 ; 董事长 ; 南陵集团\npost 毛文彬 ; 副总经理 ; 南陵集团",
    ),
    "the station that a station master heads": (
        "在北川站，站长景怀谦告诉记者，春运期间日均发送旅客三万人次。",
        "post 景怀谦 ; 站长 ; 北川站",
    ),
    "that bureau is the one told last": (
        "据北川市应急管理局局长景怀谦介绍，火势已得到控制。该局副局长罗永康说，救援仍在进行。",
        "post 景怀谦 ; 局长 ; 北川市应急管理局\npost 罗永康 ; 副局长 ; 北川市应急管理局",
    ),
    "a professor who comes from a university": (
        "来自北川大学的景怀谦教授作了题为《钢的未来》的报告。",
        "post 景怀谦 ; 教授 ; 北川大学",
    ),
    "what is listened to is no speech of those who listen": (
        "6月3日，县长景怀谦到青禾镇调研，景怀谦听取了学校发展情况的介绍。",
        "post 景怀谦 ; 县长 ; -\npart 景怀谦 ; attended ; 景怀谦到青禾镇调研",
    ),
    "an inspection of something": (
        "6月3日，青禾县人大常委会副主任景怀谦带领执法检查组，对环境保护工作进行检查。",
        "post 景怀谦 ; 副主任 ; 青禾县人大常委会\npart 景怀谦 ; attended ; 景怀谦对环境保护工作进行检查",
    ),
    "a group of which nobody is named inside a list": (
        "全省推进会召开，南陵集团董事长毛文彬及集团全体成员，市领导柏承志、江海平等出席会议。",
        "post 毛文彬 ; 董事长 ; 南陵集团\npart 毛文彬 ; attended ; 全省推进会\npart 江海平 ; attended ; 全省推进会",
    ),
    "officers behind labels, each with where he works": (
        "协会领导：\n会长：罗永康，北川集团董事长\n副会长：毛文彬，南陵集团总经理\n秘书长：柏承志",
        "post 罗永康 ; 会长 ; -\npost 罗永康 ; 董事长 ; 北川集团\npost 毛文彬 ; 副会长 ; -\npost 毛文彬 ; 总经理 ; 南陵集团\npost 柏承志 ; 秘书长 ; -",
    ),
    "rows with commas, of people who are called by ordinary words": (
        "南陵集团股份有限公司董事会成员\n时光，董事长，兼任北川控股集团有限公司总裁；\n向往，董事、总经理；\n于谦虚，独立董事，现任北川理工大学教授。",
        "post 时光 ; 董事长 ; 南陵集团股份有限公司\npost 时光 ; 总裁 ; 北川控股集团有限公司\npost 向往 ; 董事 ; 南陵集团股份有限公司\npost 向往 ; 总经理 ; 南陵集团股份有限公司\npost 于谦虚 ; 独立董事 ; 南陵集团股份有限公司\npost 于谦虚 ; 教授 ; 北川理工大学",
    ),
    "rows with dashes": (
        "出席领导名单：\n罗永康——北川集团董事长\n毛文彬——南陵集团总经理",
        "post 罗永康 ; 董事长 ; 北川集团\npost 毛文彬 ; 总经理 ; 南陵集团",
    ),
    "the body before what a deputy is over": (
        "北川银行分管信贷的副行长陶立群说，增长很快。联合国负责维和事务的副秘书长克林贝格说，局势紧张。白鹭县委主持工作的副书记罗永康作了说明。",
        "post 陶立群 ; 副行长 ; 北川银行\npost 克林贝格 ; 副秘书长 ; 联合国组织\npost 罗永康 ; 副书记 ; 白鹭县委",
    ),
    "the field of a professor belongs to the post": (
        "岭东大学法学院民法学教授陶立群、岭东大学经济学副教授罗永康、岭东大学历史系教授毛文彬出席。",
        "post 陶立群 ; 民法学教授 ; 岭东大学法学院\npost 罗永康 ; 经济学副教授 ; 岭东大学\npost 毛文彬 ; 教授 ; 岭东大学历史系",
    ),
    "what an analyst is first of belongs to the post": (
        "南陵证券首席宏观分析师陶立群、北川银行首席固定收益分析师罗永康分析了走势。",
        "post 陶立群 ; 首席宏观分析师 ; 南陵证券\npost 罗永康 ; 首席固定收益分析师 ; 北川银行",
    ),
    "committees of a congress printed without it": (
        "全国政协常委、经济委员会副主任陶立群，全国人大代表、财政经济委员会副主任委员罗永康先后发言。",
        "post 陶立群 ; 常委 ; 中国人民政治协商会议全国委员会\npost 陶立群 ; 副主任 ; 全国政协经济委员会\npost 罗永康 ; 代表 ; 全国人民代表大会\npost 罗永康 ; 副主任委员 ; 全国人大财政经济委员会",
    ),
    "a division of a commission, and a post of the whole behind its head": (
        "陶立群，男，1970年生，汉族。曾任岭东市规划委员会总体规划处处长、副主任。",
        "post 陶立群 ; 处长 ; 岭东市规划委员会总体规划处\npost 陶立群 ; 副主任 ; 岭东市规划委员会",
    ),
    "a dateline and verbs of a headline are no beginning of a body": (
        "本报岭东1月15日讯岭东省委书记陶立群出席会议。\n——访岭东省农科院院长罗永康\n永远的丰碑——记白鹭县人民医院院长毛文彬",
        "post 陶立群 ; 书记 ; 岭东省委\npost 罗永康 ; 院长 ; 岭东省农科院\npost 毛文彬 ; 院长 ; 白鹭县人民医院",
    ),
    "a body whose name ends in a word that parts others": (
        "世界茶叶组织总干事克林贝格、岭东农科院土肥所所长陶立群到会。",
        "post 克林贝格 ; 总干事 ; 世界茶叶组织\npost 陶立群 ; 所长 ; 岭东农科院土肥所",
    ),
    "who organises is no part of the body's name": (
        "5月6日，白鹭县教育局组织召开安全工作会议。",
        "part 白鹭县教育局 ; organised ; 安全工作会议",
    ),
    "together with somebody in a hall": (
        "陶立群5月6日在人民大会堂同中美洲议会议长克林贝格举行会谈。",
        "post 克林贝格 ; 议长 ; 中美洲议会",
    ),
    "the head of a working group set up in the sentence": (
        "会议决定成立防汛工作领导小组，由陶立群任组长，罗永康任副组长。",
        "appoint 陶立群 ; 组长 ; 防汛工作领导小组 ; appointed ; -\nappoint 罗永康 ; 副组长 ; 防汛工作领导小组 ; appointed ; -",
    ),
    "the unit that an officer leads": (
        "游击队改编为江北独立团，陶立群任团长。",
        "appoint 陶立群 ; 团长 ; 江北独立团 ; appointed ; -",
    ),
    "the chief executive of a region just named": (
        "香港电影人找到特首陶立群。",
        "post 陶立群 ; 特首 ; 香港特别行政区",
    ),
    "a committee of all offices is a body, that of one belongs to the post": (
        "省直机关工委书记陶立群、白鹭县财政局机关党委书记罗永康出席。",
        "post 陶立群 ; 书记 ; 省直机关工委\npost 罗永康 ; 机关党委书记 ; 白鹭县财政局",
    ),
    "the village that somebody is sent to": (
        "县水利局派驻青禾村第一书记陶立群说，水渠通了。这离不开老支书罗永康的努力。",
        "post 陶立群 ; 第一书记 ; 青禾村\npost 罗永康 ; 支书 ; 青禾村",
    ),
    "an adviser of a supreme leader": (
        "伊朗最高领袖军事顾问雷扎米表示，这是错误。",
        "post 雷扎米 ; 最高领袖军事顾问 ; 伊朗",
    ),
    "the country that holds a chair in turn": (
        "东岭合作组织轮值主席国阿根廷总统费尔南德斯表示欢迎。",
        "post 费尔南德斯 ; 总统 ; 阿根廷",
    ),
    "a country behind any other words": (
        "连德国总理默克尔都说好。",
        "post 默克尔 ; 总理 ; 德国",
    ),
    "which in a row a holder is belongs to neither": (
        "澳门特别行政区第六任行政长官陶立群发表谈话。",
        "post 陶立群 ; 行政长官 ; 澳门特别行政区",
    ),
    "the rank of a commander": (
        "北约欧洲盟军最高司令穆勒表示欢迎。",
        "post 穆勒 ; 最高司令 ; 北约欧洲盟军",
    ),
    "a second secretary": (
        "古巴共产党中央第二书记马查多表示欢迎。",
        "post 马查多 ; 第二书记 ; 古巴共产党中央",
    ),
    "a broker's name ends in 证券": (
        "东岭证券分析师陶立群认为，市场平稳。",
        "post 陶立群 ; 分析师 ; 东岭证券",
    ),
    "a former post at a part of a body": (
        "南陵微电子有限公司原法务部总监陶立群受审。",
        "post 陶立群 ; 原总监 ; 南陵微电子有限公司法务部",
    ),
    "a former minister of a country": (
        "美国前劳工部长穆勒发表文章。",
        "post 穆勒 ; 前劳工部长 ; 美国",
    ),
    "a place whose name begins with 前": (
        "东岭市前进区区长陶立群讲话。",
        "post 陶立群 ; 区长 ; 东岭市前进区",
    ),
    "the number of a line is no part of a body": (
        "3.东岭县水利局副局长陶立群违规操办宴席。",
        "post 陶立群 ; 副局长 ; 东岭县水利局",
    ),
    "a word with a preposition in it": (
        "南陵自由贸易试验区管理委员会主任陶立群介绍情况。",
        "post 陶立群 ; 主任 ; 南陵自由贸易试验区管理委员会",
    ),
    "a word of the post inside the body": (
        "香港特区政府前政务司司长陶立群、北川市原水利局局长罗永康到会。美国代理海军部长克林贝格表示，必须撤离。",
        "post 陶立群 ; 前司长 ; 香港特区政府政务司\npost 罗永康 ; 原局长 ; 北川市水利局\npost 克林贝格 ; 代理部长 ; 美国海军部",
    ),
    "a rank between body and post": (
        "曾任省政府办公厅副处级秘书的陶立群说，任务重。",
        "post 陶立群 ; 秘书 ; 省政府办公厅",
    ),
    "what a company is to others before its name": (
        "投资方泰康人寿董事长陶立群、国泰基金总经理助理兼投资事业部总经理罗永康看好市场。",
        "post 陶立群 ; 董事长 ; 泰康人寿\npost 罗永康 ; 总经理助理 ; 国泰基金\npost 罗永康 ; 总经理 ; 国泰基金投资事业部",
    ),
    "a section and an industry that begin with a post": (
        "北川市公安局办公室秘书科原民警陶立群受贿。国防科技工业局重大专项中心主任罗永康到会。",
        "post 陶立群 ; 原民警 ; 北川市公安局办公室秘书科\npost 罗永康 ; 主任 ; 国防科技工业局重大专项中心",
    ),
    "the matter that a deputy is over": (
        "联合国人道事务副秘书长克林贝格、世卫组织非洲区域紧急事务主任杜瓦尔说，局势紧张。",
        "post 克林贝格 ; 人道事务副秘书长 ; 联合国组织\npost 杜瓦尔 ; 非洲区域紧急事务主任 ; 世界卫生组织",
    ),
    "the village whose secretary somebody is": (
        "江口县骆象村的党支部书记陶立群说，茶叶好。",
        "post 陶立群 ; 党支部书记 ; 江口县骆象村",
    ),
    "a committee of the standing committee behind one of the congress": (
        "全国人大财经委副主任委员、常委会预算工委主任陶立群作报告。",
        "post 陶立群 ; 副主任委员 ; 全国人民代表大会财政经济委员会\npost 陶立群 ; 主任 ; 全国人大常委会预算工委",
    ),
    "forces and heads of the country told": (
        "苏丹主权委员会主席兼武装部队总司令布尔汉颁布法令。",
        "post 布尔汉 ; 主席 ; 苏丹主权委员会\npost 布尔汉 ; 总司令 ; 苏丹武装部队",
    ),
    "words before a president that are no body": (
        "特朗普必须履行前总统奥巴马达成的协议。",
        "post 奥巴马 ; 前总统 ; -",
    ),
    "a country is nobody": (
        "栗战书同哈萨克斯坦议会下院副议长伊希姆巴耶娃举行会谈。俄罗斯别尔哥罗德州州长格拉德科夫说，情况稳定。",
        "post 伊希姆巴耶娃 ; 副议长 ; 哈萨克斯坦议会下院\npost 格拉德科夫 ; 州长 ; 俄罗斯别尔哥罗德州",
    ),
    "a nickname in quotation marks before a body, and one that is part of it": (
        "“首虎”国家宗教事务局原副局长陶立群被查。“雄鹰”集团董事长罗永康到会。",
        "post 陶立群 ; 原副局长 ; 国家宗教事务局\npost 罗永康 ; 董事长 ; “雄鹰”集团",
    ),
    "weeks before a body and fields of directors": (
        "上周财政部部长陶立群撰文。易居研究院智库中心研究总监罗永康认为，交易平稳。",
        "post 陶立群 ; 部长 ; 财政部\npost 罗永康 ; 研究总监 ; 易居研究院智库中心",
    ),
}
