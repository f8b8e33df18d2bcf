"""Constructions of web news, of posts above all: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a list goes on behind 等，以及 with who has no post": (
        "5月5日，县政协座谈会召开。县政协委员陶立群、罗永康等，以及企业家代表岳明霞在座谈会上发言。",
        "part 岳明霞 ; spoke ; 县政协座谈会\npart 罗永康 ; spoke ; 县政协座谈会\npart 陶立群 ; spoke ; 县政协座谈会\npost 罗永康 ; 委员 ; 县政协\npost 陶立群 ; 委员 ; 县政协",
    ),
    "a list goes on behind 等县领导": (
        "白鹭县县长陶立群、副县长罗永康等县领导及县商务局局长岳明霞出席白鹭县农业工作会议。",
        "part 岳明霞 ; attended ; 白鹭县农业工作会议\npart 罗永康 ; attended ; 白鹭县农业工作会议\npart 陶立群 ; attended ; 白鹭县农业工作会议\npost 岳明霞 ; 局长 ; 白鹭县商务局\npost 罗永康 ; 副县长 ; 白鹭县\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "a branch in China behind the company it is of": (
        "绿松资本中国基金创始及执行合伙人陶立群捐款。",
        "post 陶立群 ; 创始及执行合伙人 ; 绿松资本中国基金",
    ),
    "an occupation at a centre of a known body": (
        "中国国家话剧院剧目创作中心导演陶立群捐款。",
        "post 陶立群 ; 导演 ; 中国国家话剧院剧目创作中心",
    ),
    "the column an article is in belongs to no body": (
        "（抗击疫情）北国驻云国大使陶立群：保护好侨胞",
        "post 陶立群 ; 驻云国大使 ; 北国",
    ),
    "a mission is a body with its sender": (
        "北国驻岚川代表处代表陶立群来信。",
        "post 陶立群 ; 代表 ; 北国驻岚川代表处",
    ),
    "the time of a talk is no end of a name": (
        "北国外长陶立群在会见北国农业协会主任郭伟时说，将加强合作。",
        "part 郭伟 ; attended ; 陶立群会见郭伟\npart 陶立群 ; attended ; 陶立群会见郭伟\npost 郭伟 ; 主任 ; 北国农业协会\npost 陶立群 ; 外长 ; 北国",
    ),
    "a meeting at which something is announced": (
        "5月6日，白鹭县委书记陶立群来到青禾镇，出席撤镇设市宣布大会。",
        "part 陶立群 ; attended ; 撤镇设市宣布大会\npost 陶立群 ; 书记 ; 白鹭县委",
    ),
    "a penalty is no visit": (
        "给予白鹭县公路局局长陶立群留党察看一年处分。",
        "post 陶立群 ; 局长 ; 白鹭县公路局",
    ),
    "the field of an expert stands between body and post": (
        "北川市疾控中心流行病学首席专家陶立群表示，情况可控。北川大学法学教授罗永康表示赞同。",
        "post 罗永康 ; 法学教授 ; 北川大学\npost 陶立群 ; 流行病学首席专家 ; 北川市疾控中心",
    ),
    "a member of a group of experts": (
        "北川市政府专家组成员陶立群表示，情况可控。",
        "post 陶立群 ; 成员 ; 北川市政府专家组",
    ),
    "a company under another": (
        "南陵集团下属云山公司总经理陶立群介绍。",
        "post 陶立群 ; 总经理 ; 云山公司",
    ),
    "an attaché and a consular section of the mission just named": (
        "北国驻南国大使馆举办讲座。文化教育参赞陶立群、领事侨务处主任罗永康参加讲座。",
        "part 北国驻南国大使馆 ; organised ; 讲座\npart 罗永康 ; attended ; 讲座\npart 陶立群 ; attended ; 讲座\npost 罗永康 ; 主任 ; 领事侨务处\npost 陶立群 ; 文化教育参赞 ; 北国驻南国大使馆",
    ),
    "who governs a Japanese prefecture": (
        "东京都知事小池百合表示反对。",
        "post 小池百合 ; 知事 ; 东京都",
    ),
    "two talk on the telephone": (
        "30日，北国国务卿陶立群同南陵农业协会秘书长罗永康通话，谈及合作。",
        "part 罗永康 ; attended ; 陶立群同罗永康通话\npart 陶立群 ; attended ; 陶立群同罗永康通话\npost 罗永康 ; 秘书长 ; 南陵农业协会\npost 陶立群 ; 国务卿 ; 北国",
    ),
    "a surname alone goes on about who was told of": (
        "南陵集团董事长陶立群被查。陶曾任云州市副市长。",
        "post 陶立群 ; 副市长 ; 云州市\npost 陶立群 ; 董事长 ; 南陵集团",
    ),
    "who a post belongs to stands last behind 正是": (
        "罗永康的上级、南陵大学校长正是时任云州市委常委的陶立群。",
        "post 陶立群 ; 时任常委 ; 云州市委\npost 陶立群 ; 校长 ; 南陵大学",
    ),
    "the party of who sits in a council": (
        "民建联立法会议员陶立群说，市民支持。",
        "post 陶立群 ; 议员 ; 立法会",
    ),
    "a motion is moved at a meeting": (
        "南陵特区立法会保安事务委员会16日举行特别会议。会上，陶立群提出动议。",
        "part 南陵特区立法会保安事务委员会 ; organised ; 特别会议\npart 陶立群 ; spoke ; 特别会议",
    ),
    "a group of experts called by its last word": (
        "北国抗疫医疗专家组3月31日抵达。专家组组长陶立群说，要合作。",
        "post 陶立群 ; 组长 ; 北国抗疫医疗专家组",
    ),
    "a paper and its page": (
        "《南陵时报》评论版副主编陶立群发表文章。",
        "post 陶立群 ; 副主编 ; 《南陵时报》评论版",
    ),
    "what a court tells of who was in office": (
        "云州市教育局局长陶立群受审。被告人陶立群利用其先后担任北川市公安局通州分局局长、北川市交管局局长的职务便利受贿。",
        "post 陶立群 ; 局长 ; 云州市教育局\npost 陶立群 ; 局长 ; 北川市交管局\npost 陶立群 ; 局长 ; 北川市公安局通州分局",
    ),
    "while somebody was head of a county": (
        "云州市教育局局长陶立群受审。陶立群在担任白鹭县副县长期间受贿。",
        "post 陶立群 ; 副县长 ; 白鹭县\npost 陶立群 ; 局长 ; 云州市教育局",
    ),
    "what somebody was before he fell": (
        "云州市教育局局长陶立群受审。陶立群案发前系白鹭县副县长。",
        "post 陶立群 ; 副县长 ; 白鹭县\npost 陶立群 ; 局长 ; 云州市教育局",
    ),
    "a career behind where it was read": (
        "公开资料显示，陶立群，男，1960年出生，曾任云州市副市长、市长。",
        "post 陶立群 ; 副市长 ; 云州市\npost 陶立群 ; 市长 ; 云州市",
    ),
    "who was head once, between commas": (
        "5日，云州市教育局原局长陶立群受审。陶立群，原北川市教育局局长，因受贿被判刑。",
        "post 陶立群 ; 原局长 ; 云州市教育局\npost 陶立群 ; 原局长 ; 北川市教育局",
    ),
    "parachuted into a company": (
        "陶立群空降南陵集团任总裁。",
        "appoint 陶立群 ; 总裁 ; 南陵集团 ; appointed ; -",
    ),
    "going to take up a post": (
        "陶立群走马上任云州市委书记。",
        "appoint 陶立群 ; 书记 ; 云州市委 ; appointed ; -",
    ),
    "leaving a post in other words": (
        "陶立群卸下云州市市长一职。",
        "appoint 陶立群 ; 市长 ; 云州市 ; removed ; -",
    ),
    "who leaves and who takes over": (
        "云州队主教练陶立群卸任，由罗永康接任。",
        "appoint 罗永康 ; 主教练 ; 云州队 ; appointed ; -\nappoint 陶立群 ; 主教练 ; 云州队 ; removed ; -\npost 陶立群 ; 主教练 ; 云州队",
    ),
    "the head of a company leaves": (
        "南陵集团董事长陶立群离职。",
        "appoint 陶立群 ; 董事长 ; 南陵集团 ; removed ; -\npost 陶立群 ; 董事长 ; 南陵集团",
    ),
    "a headline that says what was stressed on a visit": (
        "陶立群调研社区防控工作强调\n4月2日，云州市委书记陶立群调研社区防控工作。云州市政协主席罗永康参加调研。",
        "part 罗永康 ; attended ; 陶立群调研社区防控工作\npart 陶立群 ; attended ; 陶立群调研社区防控工作\npost 罗永康 ; 主席 ; 云州市政协\npost 陶立群 ; 书记 ; 云州市委",
    ),
    "a member of a school's council": (
        "南陵党校校务委员、培训部主任陶立群说。",
        "post 陶立群 ; 主任 ; 南陵党校培训部\npost 陶立群 ; 校务委员 ; 南陵党校",
    ),
    "an abbot and his temple": (
        "东海省佛教协会会长、青云寺方丈释永明主持了典礼仪式。",
        "part 释永明 ; chaired ; 典礼仪式\npost 释永明 ; 会长 ; 东海省佛教协会\npost 释永明 ; 方丈 ; 青云寺",
    ),
    "the chief of a science": (
        "北国卫生部首席流行病学家陶立群表示，疫情接近高峰。",
        "post 陶立群 ; 首席流行病学家 ; 北国卫生部",
    ),
    "who speaks for a mayor": (
        "莫斯科市长新闻秘书陶立群也说，一切正常。",
        "post 陶立群 ; 市长新闻秘书 ; 莫斯科市",
    ),
    "a name that begins with words in quotes": (
        "“今日南国”电视台主编陶立群介绍。",
        "post 陶立群 ; 主编 ; “今日南国”电视台",
    ),
    "what would happen is no event": (
        "如果成行，白鹭县县长陶立群将会见南陵集团董事长罗永康。",
        "post 罗永康 ; 董事长 ; 南陵集团\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "informal talks, and others of those who held them": (
        "白鹭县县长陶立群与南陵集团董事长罗永康举行了非正式会谈。7月，陶立群与云山集团董事长岳明霞举行了正式会谈。",
        "part 岳明霞 ; attended ; 陶立群同岳明霞举行了正式会谈\npart 罗永康 ; attended ; 陶立群同罗永康举行了非正式会谈\npart 陶立群 ; attended ; 陶立群同岳明霞举行了正式会谈\npart 陶立群 ; attended ; 陶立群同罗永康举行了非正式会谈\npost 岳明霞 ; 董事长 ; 云山集团\npost 罗永康 ; 董事长 ; 南陵集团\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "a leader who has died": (
        "陶立群深得已故南陵集团董事长罗永康的信赖。",
        "post 罗永康 ; 董事长 ; 南陵集团",
    ),
    "the initials of bodies": (
        "男子职业网球协会（ATP）、国际网球联合会（ITF）发布公告。ITF主席陶立群表示支持。ATP的主席兼首席执行官罗永康表示支持。",
        "post 罗永康 ; 主席 ; 男子职业网球协会\npost 罗永康 ; 首席执行官 ; 男子职业网球协会\npost 陶立群 ; 主席 ; 国际网球联合会",
    ),
    "a clause about others of whom nobody is named": (
        "白鹭县县长陶立群出席农业博览会开幕式，各国企业家代表现场观摩演练。",
        "part 陶立群 ; attended ; 农业博览会开幕式\npost 陶立群 ; 县长 ; 白鹭县",
    ),
    "news that is announced is no speech": (
        "5月6日，白鹭县农业工作会议召开。白鹭县县长陶立群被调查的消息宣布后，大家很吃惊。",
        "post 陶立群 ; 县长 ; 白鹭县",
    ),
    "a chief engineer behind the head of a section": (
        "陶立群1969年出生，曾任江口第二纺织机械厂技术科科长、总工程师。",
        "post 陶立群 ; 总工程师 ; 江口第二纺织机械厂\npost 陶立群 ; 科长 ; 江口第二纺织机械厂技术科",
    ),
    "a day between a speaker and where it was said": (
        "北国外交部发言人陶立群2日在例行记者会上表示，将依法追究。",
        "part 陶立群 ; spoke ; 例行记者会\npost 陶立群 ; 发言人 ; 北国外交部",
    ),
    "what was asked is acted on": (
        "5月6日，为贯彻落实国务院要求，南陵县交通局组织召开道路安全工作会议，副局长陶立群讲话。",
        "part 南陵县交通局 ; organised ; 道路安全工作会议\npart 陶立群 ; spoke ; 道路安全工作会议\npost 陶立群 ; 副局长 ; 南陵县交通局",
    ),
    "what else a chamber is called, in brackets": (
        "北国国民会议共和国院（议会上院）主席陶立群表示赞同。",
        "post 陶立群 ; 主席 ; 北国国民会议共和国院",
    ),
    "a centre whose name holds a verb": (
        "南陵大学组织行为研究中心主任陶立群表示赞同。",
        "post 陶立群 ; 主任 ; 南陵大学组织行为研究中心",
    ),
    "what somebody says he talked about": (
        "南国总统陶立群3月30日在抗疫记者会上说，他刚与北国总理罗永康通电话，告知对方愿提供物资。",
        "part 罗永康 ; attended ; 陶立群同罗永康通电话\npart 陶立群 ; attended ; 陶立群同罗永康通电话\npart 陶立群 ; spoke ; 抗疫记者会\npost 罗永康 ; 总理 ; 北国\npost 陶立群 ; 总统 ; 南国",
    ),
    "rare names in a list of leaders": (
        "5月3日，南陵县召开农业工作会议，县领导陶立群、过镇海、盛夏、应求是、罗永康出席会议。",
        "part 南陵县 ; organised ; 农业工作会议\npart 应求是 ; attended ; 农业工作会议\npart 盛夏 ; attended ; 农业工作会议\npart 罗永康 ; attended ; 农业工作会议\npart 过镇海 ; attended ; 农业工作会议\npart 陶立群 ; attended ; 农业工作会议",
    ),
    "rare names between posts at a body": (
        "南陵县委书记过镇海、县长应求是、副县长盛夏出席会议。",
        "part 应求是 ; attended ; 会议\npart 盛夏 ; attended ; 会议\npart 过镇海 ; attended ; 会议\npost 应求是 ; 县长 ; 南陵县\npost 盛夏 ; 副县长 ; 南陵县\npost 过镇海 ; 书记 ; 南陵县委",
    ),
    "small words between a name and a verb of rising": (
        "陶立群此番升任南陵市副市长。",
        "appoint 陶立群 ; 副市长 ; 南陵市 ; appointed ; -",
    ),
    "a year between a name and a verb of rising": (
        "陶立群今年3月又转任南陵市副市长。",
        "appoint 陶立群 ; 副市长 ; 南陵市 ; appointed ; 2024-03",
    ),
    "who takes over from somebody retired": (
        "陶立群日前正式接替退休的罗永康担任南陵市市长。",
        "appoint 陶立群 ; 市长 ; 南陵市 ; appointed ; -",
    ),
    "who takes over and becomes": (
        "南陵县县长陶立群接替罗永康成为南陵市市长。",
        "appoint 陶立群 ; 市长 ; 南陵市 ; appointed ; -\npost 陶立群 ; 县长 ; 南陵县",
    ),
    "what one was while another was in office": (
        "罗永康任南陵县委书记期间，陶立群任南陵县县长。",
        "post 罗永康 ; 书记 ; 南陵县委\npost 陶立群 ; 县长 ; 南陵县",
    ),
    "then one post, now given another": (
        "时任南陵县县长、现已调任北川市副市长的陶立群说，工作进展顺利。",
        "post 陶立群 ; 副市长 ; 北川市\npost 陶立群 ; 时任县长 ; 南陵县",
    ),
    "then one post, now another": (
        "时任南陵县县长、现任北川市副市长的陶立群说，工作进展顺利。",
        "post 陶立群 ; 副市长 ; 北川市\npost 陶立群 ; 时任县长 ; 南陵县",
    ),
    "a letter of resignation": (
        "南陵集团总经理陶立群近日提交了书面辞职报告。",
        "appoint 陶立群 ; 总经理 ; 南陵集团 ; removed ; -\npost 陶立群 ; 总经理 ; 南陵集团",
    ),
    "the reason behind a name that it could end": (
        "南陵集团1月1日公告称，公司董事长马利因退休辞去董事长、董事等在公司的一切职务。",
        "appoint 马利 ; 董事 ; 南陵集团 ; removed ; 2024-01-01\nappoint 马利 ; 董事长 ; 南陵集团 ; removed ; 2024-01-01\npost 马利 ; 董事长 ; 南陵集团",
    ),
    "a seat that tells its body": (
        "陶立群身为中央候补委员，理想信念丧失。",
        "post 陶立群 ; 中央候补委员 ; 中国共产党中央委员会",
    ),
    "the chair of one side of a commission": (
        "中俄总理定期会晤委员会中方主席陶立群出席会议。",
        "part 陶立群 ; attended ; 会议\npost 陶立群 ; 中方主席 ; 中俄总理定期会晤委员会",
    ),
    "a country whose name ends like a ruler": (
        "中国新任驻南苏丹大使陶立群出席会议。",
        "part 陶立群 ; attended ; 会议\npost 陶立群 ; 驻南苏丹大使 ; 中华人民共和国",
    ),
    "a verb between two bodies": (
        "南陵大学迎来省委书记陶立群。",
        "post 陶立群 ; 书记 ; 省委",
    ),
    "a deputy head of a school for the law": (
        "青石派出所所长、区实验小学法治副校长陶立群授课。",
        "post 陶立群 ; 所长 ; 青石派出所\npost 陶立群 ; 法治副校长 ; 区实验小学",
    ),
    "what somebody is in charge of behind a post": (
        "南陵人寿副总经理、银保渠道负责人陶立群受到赏识。",
        "post 陶立群 ; 副总经理 ; 南陵人寿\npost 陶立群 ; 银保渠道负责人 ; 南陵人寿",
    ),
    "another firm's head is no task": (
        "南陵商会理事、恒达建材负责人陶立群出席会议。",
        "part 陶立群 ; attended ; 会议\npost 陶立群 ; 理事 ; 南陵商会",
    ),
    "in office while something is told of a life": (
        "经查，陶立群身为党员领导干部，在担任南陵县委书记期间，利用职务之便为他人谋取利益。",
        "post 陶立群 ; 书记 ; 南陵县委",
    ),
    "his post at a body of China is taken": (
        "陶立群同志任南陵集团有限公司董事长，免去其中国储备粮管理总公司董事长职务。",
        "appoint 陶立群 ; 董事长 ; 中国储备粮管理总公司 ; removed ; -\nappoint 陶立群 ; 董事长 ; 南陵集团有限公司 ; appointed ; -",
    ),
    "the post from which somebody was moved": (
        "陶立群从东海省文化厅副厅长调任南陵大学校长。",
        "appoint 陶立群 ; 校长 ; 南陵大学 ; appointed ; -\npost 陶立群 ; 副厅长 ; 东海省文化厅",
    ),
    "a body called otherwise in brackets is left": (
        "陶立群辞去南陵银行股份有限公司（以下简称“本行”）董事长、执行董事职务。",
        "appoint 陶立群 ; 执行董事 ; 南陵银行股份有限公司 ; removed ; -\nappoint 陶立群 ; 董事长 ; 南陵银行股份有限公司 ; removed ; -",
    ),
    "who had a post before": (
        "之前，第21集团军参谋长由陶立群担任。",
        "post 陶立群 ; 参谋长 ; 第21集团军",
    ),
    "a short form behind a post of a stack": (
        "南陵集团首席运营官（COO）兼董事陶立群表示，工作进展顺利。",
        "post 陶立群 ; 董事 ; 南陵集团\npost 陶立群 ; 首席运营官 ; 南陵集团",
    ),
    "the rank behind a name": (
        "南陵战略文化促进会秘书长罗援少将表示，工作进展顺利。",
        "post 罗援 ; 秘书长 ; 南陵战略文化促进会",
    ),
    "the administration of a zone beside its committee": (
        "陶立群任西海岸经济新区工委书记、管委会主任。",
        "appoint 陶立群 ; 主任 ; 西海岸经济新区管委会 ; appointed ; -\nappoint 陶立群 ; 书记 ; 西海岸经济新区工委 ; appointed ; -",
    ),
    "initials of a union": (
        "IMF总裁拉加德表示，增长放缓。",
        "post 拉加德 ; 总裁 ; IMF",
    ),
    "a group that the clause before names": (
        "如此次进驻东海的中央环保督察组，组长是陶立群。",
        "post 陶立群 ; 组长 ; 中央环保督察组",
    ),
    "the first time in office": (
        "陶立群担任南陵集团董事长的初期遭遇亏损。",
        "post 陶立群 ; 董事长 ; 南陵集团",
    ),
    "a name in one word of Latin letters": (
        "南陵红十字会副主席ANYSOKAN转交了口罩。",
        "post ANYSOKAN ; 副主席 ; 南陵红十字会",
    ),
}
SILENT: dict[str, str] = {
    "party organisations organise nothing by their name": "要加强对社区党组织书记和广大社区工作者的培训。",
    "a leading post that is not told": "中央决定免去陶立群领导职务。",
    "who gets what others hand over": "5月6日，白鹭县农业工作会议召开。陶立群先生获得农业协会颁发的贡献奖。",
    "plants are no list of people": "方案由张文强、李建国、水稻、小麦、玉米提供。",
    "a rumour that is denied": "网传陶立群将任南陵市市长的消息不属实。",
    "words that look like a head and a name": "社会长治久安是一项基础性工作。",
    "a form of address is nobody's name": "在阁下担任总统期间，两国关系更好。",
}
