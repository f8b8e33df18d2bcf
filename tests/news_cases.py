"""Constructions of general news: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "who reports and teaches without a post told": (
        "7月3日，东岭县乡村振兴工作推进会召开。罗永康作工作报告，毛文彬作财务报告。",
        "part 罗永康 ; spoke ; 东岭县乡村振兴工作推进会\npart 毛文彬 ; spoke ; 东岭县乡村振兴工作推进会",
    ),
    "who goes to a place without a post told": (
        "7月3日，罗永康到东岭县调研，毛文彬陪同。",
        "part 罗永康 ; attended ; 罗永康到东岭县调研\npart 毛文彬 ; attended ; 罗永康到东岭县调研",
    ),
    "names of Tibetans and Mongols among others": (
        "会议任命多吉次旺为东岭县水利局局长，免去布和朝鲁的东岭县水利局局长职务。",
        "appoint 多吉次旺 ; 局长 ; 东岭县水利局 ; appointed ; -\nappoint 布和朝鲁 ; 局长 ; 东岭县水利局 ; removed ; -",
    ),
    "Uygur and Kazak names whose characters also begin words": (
        "东岭市政协主席努尔兰·阿不都满金、副主席买买提明·阿布都参加座谈会。",
        "post 努尔兰·阿不都满金 ; 主席 ; 东岭市政协\npost 买买提明·阿布都 ; 副主席 ; 东岭市政协\npart 努尔兰·阿不都满金 ; attended ; 座谈会\npart 买买提明·阿布都 ; attended ; 座谈会",
    ),
    "a county named like a part of a name": (
        "尼玛县县长陶立群讲话。",
        "post 陶立群 ; 县长 ; 尼玛县",
    ),
    "a meeting by wire that several bodies hold in the capital": (
        "东海省残联、东海省民政厅31日在京召开2024年助残工作电视电话会。",
        "part 东海省残联 ; organised ; 2024年助残工作电视电话会\npart 东海省民政厅 ; organised ; 2024年助残工作电视电话会",
    ),
    "a body told of by its head": (
        "由吴莉萍任会长的英国南陵同乡会也提供了口罩。",
        "post 吴莉萍 ; 会长 ; 英国南陵同乡会",
    ),
    "who holds a post stands last": (
        "目前担任澜东大学校长的是原东海省教育厅厅长陶立群。",
        "post 陶立群 ; 校长 ; 澜东大学\npost 陶立群 ; 原厅长 ; 东海省教育厅",
    ),
    "another capacity of somebody": (
        "陶立群的另一个身份是南陵大学校友会会长。",
        "post 陶立群 ; 会长 ; 南陵大学校友会",
    ),
    "somebody is this and that": (
        "陶立群是南陵大学教授，也是东海省作协副主席。",
        "post 陶立群 ; 教授 ; 南陵大学\npost 陶立群 ; 副主席 ; 东海省作协",
    ),
    "posts in apposition to a name": (
        "陶立群，南陵集团董事长、党委书记，对此没有回应。",
        "post 陶立群 ; 董事长 ; 南陵集团\npost 陶立群 ; 党委书记 ; 南陵集团",
    ),
    "the posts behind a name are those of the next one": (
        "陶立群，南陵集团董事长罗永康都在。",
        "post 罗永康 ; 董事长 ; 南陵集团",
    ),
    "the university just named, not the college it founds": (
        "南陵政法大学将成立反恐学院。该校校长贾宇明说，筹备顺利。",
        "post 贾宇明 ; 校长 ; 南陵政法大学",
    ),
    "the hospital just named": (
        "南陵市第一人民医院收治了病人。该院呼吸科主任陶立群说，患者已脱险。",
        "post 陶立群 ; 主任 ; 南陵市第一人民医院呼吸科",
    ),
    "the company just named": (
        "南陵银行与北川集团公布了业绩。该公司董事长陶立群表示满意。",
        "post 陶立群 ; 董事长 ; 北川集团",
    ),
    "a body with what else it is called": (
        "南陵核电集团公司（以下简称“南核”）董事长孙永勤和北川广电集团（以下简称“北广”）董事长贺立禹在北京签订协议。",
        (
            "post 孙永勤 ; 董事长 ; 南陵核电集团公司\npost 贺立禹 ; 董事长 ; 北川广电集团\n"
            "part 孙永勤 ; attended ; 协议签署\npart 贺立禹 ; attended ; 协议签署"
        ),
    ),
    "signing together with another side": (
        "白鹭县县长陶立群与北川市市长罗永康一起，同南陵集团董事长费远鹏签订《合作协议》。",
        (
            "post 陶立群 ; 县长 ; 白鹭县\npost 罗永康 ; 市长 ; 北川市\npost 费远鹏 ; 董事长 ; 南陵集团\n"
            "part 陶立群 ; attended ; 《合作协议》签署\npart 费远鹏 ; attended ; 《合作协议》签署"
        ),
    ),
    "a performance is part of what one attends": (
        "白鹭县5月6日举行新春茶话会。县长陶立群出席茶话会并观看演出。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; attended ; 新春茶话会",
    ),
    "the post before the name is given up": (
        "南陵集团董事长陶立群因个人原因辞职，总经理罗永康接任。",
        (
            "post 陶立群 ; 董事长 ; 南陵集团\npost 罗永康 ; 总经理 ; 南陵集团\n"
            "appoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; -\nappoint 罗永康 ; 董事长 ; 南陵集团 ; appointed ; -"
        ),
    ),
    "a resignation that is only asked for": (
        "网友呼吁白鹭县县长陶立群辞职。",
        "post 陶立群 ; 县长 ; 白鹭县",
    ),
    "a second post lost by the same one": (
        "会上宣布：罗永康任东海省体育局党组书记；免去张平安同志的东海省体育局党组副书记职务，不再担任东海省体育局局长。",
        (
            "appoint 罗永康 ; 党组书记 ; 东海省体育局 ; appointed ; -\nappoint 张平安 ; 党组副书记 ; 东海省体育局 ; removed ; -\n"
            "appoint 张平安 ; 局长 ; 东海省体育局 ; removed ; -"
        ),
    ),
    "a career that goes on with a year": (
        "罗永康曾任东海省旅游局副局长，2024年2月被任命为东海省申奥办主任（正厅级）。",
        "post 罗永康 ; 副局长 ; 东海省旅游局\nappoint 罗永康 ; 主任 ; 东海省申奥办 ; appointed ; 2024-02",
    ),
    "a party by 党": (
        "松林党代理主席黄永惠已经登记。前党主席朱立群没有到场。",
        "post 黄永惠 ; 代理主席 ; 松林党\npost 朱立群 ; 前主席 ; 松林党",
    ),
    "a verb before a post is no body": (
        "剩下代理主席陶立群一人。",
        "post 陶立群 ; 代理主席 ; -",
    ),
    "a meeting that is only demanded": (
        "公开信要求7日下午前，召开紧急理事会。南陵旅游协会会长陶立群直言不明白。",
        "post 陶立群 ; 会长 ; 南陵旅游协会",
    ),
    "a newspaper asks somebody who was not there": (
        "5月6日，白鹭县召开春耕工作会议。\n东海省农科院院长罗永康接受本报记者采访时说，今年雨水偏多。",
        "post 罗永康 ; 院长 ; 东海省农科院\npart 白鹭县 ; organised ; 春耕工作会议",
    ),
    "several reports at a meeting": (
        "5月6日，东海省教育厅举行法治研讨会。大会发言环节，南陵学院院长杨宗明、北川大学校长王政安先后就新法的影响进行论述研讨。",
        (
            "post 杨宗明 ; 院长 ; 南陵学院\npost 王政安 ; 校长 ; 北川大学\npart 东海省教育厅 ; organised ; 法治研讨会\n"
            "part 杨宗明 ; spoke ; 法治研讨会\npart 王政安 ; spoke ; 法治研讨会"
        ),
    ),
    "an island whose name begins with 长": (
        "陶立群，男，1962年生。现任东海市政府副秘书长，东海市长兴岛管委会常务副主任。",
        "post 陶立群 ; 副秘书长 ; 东海市政府\npost 陶立群 ; 常务副主任 ; 东海市长兴岛管委会",
    ),
    "a department printed without its second 部": (
        "陶立群，男，1962年生。1998年10月任白鹭县委常委、宣传部长。",
        "post 陶立群 ; 常委 ; 白鹭县委\npost 陶立群 ; 部长 ; 白鹭县委宣传部",
    ),
    "a body that another one's name begins with": (
        "南陵医学院原院长王永晋、南陵医学院附属和平医院原院长魏立武被捕。",
        "post 王永晋 ; 原院长 ; 南陵医学院\npost 魏立武 ; 原院长 ; 南陵医学院附属和平医院",
    ),
    "who also is something": (
        "身兼南陵大学校董会主席的魏立武出席了年会。",
        "post 魏立武 ; 主席 ; 南陵大学校董会",
    ),
    "a post taken over by the holder of another": (
        "南陵大学校长职务则由原任北川大学校长的颜晓明接任。",
        "post 颜晓明 ; 原校长 ; 北川大学\nappoint 颜晓明 ; 校长 ; 南陵大学 ; appointed ; -",
    ),
    "one becomes the head of another body": (
        "南陵集团总裁王立宙成为北川集团总经理，罗永康则出任南陵集团总裁。",
        "post 王立宙 ; 总裁 ; 南陵集团\nappoint 王立宙 ; 总经理 ; 北川集团 ; appointed ; -\nappoint 罗永康 ; 总裁 ; 南陵集团 ; appointed ; -",
    ),
    "posts then and now": (
        "南陵集团原董事长，现北川市副市长陶立群到了。",
        "post 陶立群 ; 原董事长 ; 南陵集团\npost 陶立群 ; 副市长 ; 北川市",
    ),
    "somebody who was elsewhere convenes a meeting as well": (
        "白鹭县县长陶立群于26日赴青禾镇检查防汛工作，并于28日在松陵镇召开了防汛座谈会。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; chaired ; 防汛座谈会",
    ),
    "what was said in another year was not said there": (
        "2013年，陶立群出席“2013南陵峰会”。\n2015年8月，南陵集团董事长罗永康宣布停止扩容。",
        "post 罗永康 ; 董事长 ; 南陵集团\npart 陶立群 ; attended ; “2013南陵峰会”",
    ),
    "how things stood before": (
        "公司成立之前，罗永康担任北川大学校长。",
        "post 罗永康 ; 校长 ; 北川大学",
    ),
    "a rank behind a name": (
        "南陵军区政委刘雷中将已出任东海军区政委。",
        "post 刘雷 ; 政委 ; 南陵军区\nappoint 刘雷 ; 政委 ; 东海军区 ; appointed ; -",
    ),
    "titles behind names in a list": (
        "东海省人大副主任陈立竺院士、东海省卫计委马立伟副主任、东海省科协陈立良副主席出席大会。",
        "post 陈立竺 ; 副主任 ; 东海省人大\npost 马立伟 ; 副主任 ; 东海省卫计委\npost 陈立良 ; 副主席 ; 东海省科协",
    ),
    "the new head of a province by its short name": (
        "同样的情况还有江苏新省长石立峰。",
        "post 石立峰 ; 省长 ; 江苏",
    ),
    "a former consultative conference of a province is that of the province": (
        "陕西原政协主席马立平今年65岁。",
        "post 马立平 ; 原主席 ; 陕西政协",
    ),
    "the mayor of a foreign city behind its country": (
        "美国纽约市长白思豪宣布了一项建议。",
        "post 白思豪 ; 市长 ; 纽约市",
    ),
    "the branch of a company in the country": (
        "爱立信中国总裁赵立陶接受专访。",
        "post 赵立陶 ; 总裁 ; 爱立信中国",
    ),
    "posts at several places in turn": (
        "彭立琳、王立菲、包立惠分别出任乐山、广元、达州市委书记。",
        "appoint 彭立琳 ; 书记 ; 乐山市委 ; appointed ; -\nappoint 王立菲 ; 书记 ; 广元市委 ; appointed ; -\nappoint 包立惠 ; 书记 ; 达州市委 ; appointed ; -",
    ),
    "somebody comes from another place": (
        "县长陶立群从湖南调任北川市委副书记。",
        "post 陶立群 ; 县长 ; -\nappoint 陶立群 ; 副书记 ; 北川市委 ; appointed ; -",
    ),
    "who held a post until now": (
        "2024年5月，此前任贵州省委书记的赵立志出任河北省委书记。",
        "post 赵立志 ; 书记 ; 贵州省委\nappoint 赵立志 ; 书记 ; 河北省委 ; appointed ; 2024-05",
    ),
    "bodies called by the same word in several provinces": (
        "李立微当选为湖南省政协主席。原政协主席陈立发调任。江苏省政协主席张立珍在座。",
        "appoint 李立微 ; 主席 ; 湖南省政协 ; appointed ; -\npost 陈立发 ; 原主席 ; 湖南省政协\npost 张立珍 ; 主席 ; 江苏省政协",
    ),
    "named behind the event taken part in": (
        "出席南陵论坛的南陵大学校长陶立群说，收获很大。",
        "post 陶立群 ; 校长 ; 南陵大学\npart 陶立群 ; spoke ; 南陵论坛",
    ),
    "on the same day, elsewhere": (
        "5月6日，东海省教育厅召开安全工作会议。同日，东海省商务厅厅长罗永康表示，外贸平稳。",
        "post 罗永康 ; 厅长 ; 东海省商务厅\npart 东海省教育厅 ; organised ; 安全工作会议",
    ),
    "the case of a defendant who used his posts": (
        "公诉机关指控：被告人罗永康利用担任东岭县公安局党委书记、局长等职务上的便利，收受财物。",
        "post 罗永康 ; 党委书记 ; 东岭县公安局\npost 罗永康 ; 局长 ; 东岭县公安局",
    ),
    "posts whose holder is named behind the time": (
        "2015年至2018年担任东岭县水利局副局长、局长期间，罗永康收受贿赂。",
        "post 罗永康 ; 副局长 ; 东岭县水利局\npost 罗永康 ; 局长 ; 东岭县水利局",
    ),
    "a list of earlier posts with what a company is called for short": (
        "罗永康曾担任东岭县教育局局长、东岭县副县长兼任南陵建设有限公司董事长（以下简称南陵公司），北川市副市长，北川市委常委等职务。",
        "post 罗永康 ; 局长 ; 东岭县教育局\npost 罗永康 ; 副县长 ; 东岭县\npost 罗永康 ; 董事长 ; 南陵建设有限公司\npost 罗永康 ; 副市长 ; 北川市\npost 罗永康 ; 常委 ; 北川市委",
    ),
    "what somebody was then, later and in life": (
        "罗永康时任东岭县法院院长。陶立群生前系南陵大学教授。毛文彬当时是东岭县教育局局长。",
        "post 罗永康 ; 时任院长 ; 东岭县法院\npost 陶立群 ; 教授 ; 南陵大学\npost 毛文彬 ; 局长 ; 东岭县教育局",
    ),
    "somebody told by age and home in an earlier clause": (
        "公开资料显示，现年47岁的罗永康是湖南双峰人，先后担任东岭县教育局副局长，东岭县委常委、常务副县长等职。",
        "post 罗永康 ; 副局长 ; 东岭县教育局\npost 罗永康 ; 常委 ; 东岭县委\npost 罗永康 ; 常务副县长 ; 东岭县",
    ),
    "somebody told by the month of their birth before a post": (
        "生于1966年3月的北川市副市长罗永康早年在南陵大学学习，曾任东岭县教育局局长。",
        "post 罗永康 ; 副市长 ; 北川市\npost 罗永康 ; 局长 ; 东岭县教育局",
    ),
    "who is in charge of a part of a body": (
        "南陵集团投资银行部负责人罗永康表示，市场会好转。市教育局有关负责人陶立群认为可行。",
        "post 罗永康 ; 负责人 ; 南陵集团投资银行部",
    ),
    "officers of a committee and a government at once": (
        "北川市委、市政府副秘书长陶立群出席会议。",
        "post 陶立群 ; 副秘书长 ; 北川市委\npost 陶立群 ; 副秘书长 ; 北川市政府\npart 陶立群 ; attended ; 会议",
    ),
    "two posts with nothing between them": (
        "北川市委宣传部副部长北川市文化局局长陶立群出席会议。",
        "post 陶立群 ; 副部长 ; 北川市委宣传部\npost 陶立群 ; 局长 ; 北川市文化局\npart 陶立群 ; attended ; 会议",
    ),
    "those who go along with somebody named": (
        "东岭县委书记罗永康和县长毛文彬陪同副省长陶立群到青禾镇调研。",
        "post 罗永康 ; 书记 ; 东岭县委\npost 毛文彬 ; 县长 ; 东岭县\npost 陶立群 ; 副省长 ; -\npart 陶立群 ; attended ; 陶立群到青禾镇调研\npart 罗永康 ; attended ; 陶立群到青禾镇调研\npart 毛文彬 ; attended ; 陶立群到青禾镇调研",
    ),
    "what was said on a visit": (
        "5月6日，东岭县县长陶立群到青禾镇调研时强调，要抓好春耕。",
        "post 陶立群 ; 县长 ; 东岭县\npart 陶立群 ; attended ; 陶立群到青禾镇调研",
    ),
    "a report heard from whoever spoke to the press": (
        "据北川市公安局副局长陶立群5月6日在发布会上介绍，案件已经侦破。",
        "post 陶立群 ; 副局长 ; 北川市公安局\npart 陶立群 ; spoke ; 发布会",
    ),
    "who heads the headquarters that was set up": (
        "东岭县成立了以县长陶立群为总指挥的防汛指挥部。",
        "post 陶立群 ; 县长 ; 东岭县\npost 陶立群 ; 总指挥 ; 防汛指挥部",
    ),
    "a body that has others come to its meeting": (
        "5月6日，东岭县纪委组织机关干部，在县委党校召开警示教育大会。会上通报了县水利局原局长罗永康严重违纪案件，宣读了处分决定。",
        "post 罗永康 ; 原局长 ; 东岭县水利局\npart 东岭县纪委 ; organised ; 警示教育大会",
    ),
    "a city's commission is not that of its district": (
        "5月6日，北川市新华区纪委召开警示教育大会。北川市委常委、市纪委书记陶立群出席会议。",
        "post 陶立群 ; 常委 ; 北川市委\npost 陶立群 ; 书记 ; 北川市纪委\npart 北川市新华区纪委 ; organised ; 警示教育大会\npart 陶立群 ; attended ; 警示教育大会",
    ),
    "posts while somebody held them": (
        "在罗永康担任东岭县县长期间，全县面貌一新。",
        "post 罗永康 ; 县长 ; 东岭县",
    ),
    "a member of a party abroad": (
        "共和党籍众议员克里斯·罗斯称，应当重新考虑。",
        "post 克里斯·罗斯 ; 众议员 ; -",
    ),
    "an officer of an office takes no character of it": (
        "北川湿地公园管理处科长陶立群参加会议。",
        "post 陶立群 ; 科长 ; 北川湿地公园管理处\npart 陶立群 ; attended ; 会议",
    ),
    "who attends says it there": (
        "5月8日，出席记者会的白鹭市副市长岳明霞表示，工期不会推迟。",
        "post 岳明霞 ; 副市长 ; 白鹭市\npart 岳明霞 ; spoke ; 记者会",
    ),
    "hosts go on behind their guests": (
        "5月8日，东岭县县长陶立群会见北川商会会长罗永康，并出席签约仪式。",
        "post 陶立群 ; 县长 ; 东岭县\npost 罗永康 ; 会长 ; 北川商会\npart 陶立群 ; attended ; 签约仪式",
    ),
    "both sides go on together": (
        "5月8日，东岭县县长陶立群会见北川商会会长罗永康，并共同出席签约仪式。",
        "post 陶立群 ; 县长 ; 东岭县\npost 罗永康 ; 会长 ; 北川商会\npart 陶立群 ; attended ; 签约仪式\npart 罗永康 ; attended ; 签约仪式",
    ),
    "a term alone is no body": (
        "罗永康是十八届中央候补委员，曾任南陵省委常委。",
        "post 罗永康 ; 中央候补委员 ; 中国共产党中央委员会\npost 罗永康 ; 常委 ; 南陵省委",
    ),
    "the name before 就 and what it is about": (
        "北川督察组组长柏承志、副组长翟宁就督察工作分别作了讲话。",
        "post 柏承志 ; 组长 ; 北川督察组\npost 翟宁 ; 副组长 ; 北川督察组",
    ),
    "a transliterated name that ends in 因": (
        "要团结，不要污名——访南洋国参议院外交委员会主席穆沙里德·侯赛尼",
        "post 穆沙里德·侯赛尼 ; 主席 ; 南洋国参议院外交委员会",
    ),
    "laying down the posts before a name at a session": (
        "5月8日，时任北川市政协副主席罗永康因年龄原因，在市政协十二届四次会议上辞去职务。",
        "post 罗永康 ; 时任副主席 ; 北川市政协\nappoint 罗永康 ; 副主席 ; 北川市政协 ; removed ; 2024-05-08",
    ),
    "a resignation that is accepted": (
        "北川市人大常委会接受时任副市长陶立群的辞职请求。",
        "post 陶立群 ; 时任副市长 ; 北川市\nappoint 陶立群 ; 副市长 ; 北川市 ; removed ; -",
    ),
    "elected long ago": (
        "2011年11月的北川市党代会上，罗永康、岳明霞当选市委常委。",
        "appoint 罗永康 ; 常委 ; 北川市委 ; appointed ; 2011-11\nappoint 岳明霞 ; 常委 ; 北川市委 ; appointed ; 2011-11",
    ),
    "held before, told by 原任": (
        "陶立群，原任南陵集团总经理，现任云岫集团董事长。",
        "post 陶立群 ; 总经理 ; 南陵集团\npost 陶立群 ; 董事长 ; 云岫集团",
    ),
    "原任 before a name": (
        "原任南陵集团总经理陶立群出席会议。",
        "post 陶立群 ; 原总经理 ; 南陵集团\npart 陶立群 ; attended ; 会议",
    ),
    "an expert with a rank behind the name": (
        "北川大学法学院宪法学专家王磊教授第一次参加评审。",
        "post 王磊 ; 教授 ; 北川大学法学院",
    ),
    "an envoy posted where 比 is part of the name": (
        "中国驻埃尔比勒总领事罗永康表示感谢。",
        "post 罗永康 ; 驻埃尔比勒总领事 ; 中华人民共和国",
    ),
    "a minister whose title ends in 长官": (
        "韩国副总理兼教育部长官俞银兰宣布了决定。",
        "post 俞银兰 ; 副总理 ; 韩国\npost 俞银兰 ; 长官 ; 韩国教育部",
    ),
    "a company announces again": (
        "南陵商场再次发布公告称，公司董事长陶立群辞职。",
        "post 陶立群 ; 董事长 ; 南陵商场\nappoint 陶立群 ; 董事长 ; 南陵商场 ; removed ; -",
    ),
}
SILENT: dict[str, str] = {
    "the team of somebody is not they": "陶立群课题组5月6日到青禾镇调研。",
    "this inspection, which was told of": "陶立群介绍，本次考察对湖泊做了全面扫描。",
    "authors whose names run together": "作者：胡建国王小怀",
    "a city that is host": "今年的南陵峰会举办城市正在修路。",
    "a place behind 来 is no name": "希望代理主席来苗栗。",
    "the second of somebody is not he": "陶立群的副手曾于2014年初因涉嫌违纪被免去云岫市国资委副主任的职务。",
    "nobody is called 易人": "北川省委书记、省长易人。",
    "promoted to a rank": "2009年7月，刘远晋升为上将。",
    "sympathy sent by letter": "第一时间致信慰问。",
}
