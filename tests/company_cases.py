"""Sentences of company pages, exchange notices and pages of leaders, for ``test_constructions``; same form as there."""

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "names in Latin letters behind a post and in its list": (
        "南陵集团董事长陶立群主持会议。BlueSky公司首席执行官Peter James HOLT、副总裁João Pereira任职多年。",
        """post 陶立群 ; 董事长 ; 南陵集团
post Peter James HOLT ; 首席执行官 ; BlueSky公司
post João Pereira ; 副总裁 ; BlueSky公司""",
    ),
    "the last part of a foreign name, a surname with a form of address": (
        """南陵集团安全生产工作会议5月6日召开。总经理陶立群、维根公司总裁马丁·施罗德出席会议。
施罗德强调，要合作。陶总讲话。""",
        """post 陶立群 ; 总经理 ; 南陵集团
post 马丁·施罗德 ; 总裁 ; 维根公司
part 马丁·施罗德 ; spoke ; 南陵集团安全生产工作会议
part 陶立群 ; spoke ; 南陵集团安全生产工作会议""",
    ),
    "the board of a company is the company": (
        """南陵重工股份有限公司（以下简称“公司”）监事会于5月6日收到职工监事聂岩先生的书面辞职报告。
聂岩先生申请辞去公司第三届监事会职工监事职务。""",
        """post 聂岩 ; 职工监事 ; 南陵重工股份有限公司
appoint 聂岩 ; 职工监事 ; 南陵重工股份有限公司 ; removed ; 2024-05-06""",
    ),
    "lines of a curriculum vitae": (
        """陶立群同志简历
陶立群，男，汉族，1966年11月生，现任南陵大学党委副书记、校长。
1988.07—1995.03　南陵工学院机械系助教、讲师
2001.06—2006.09　南陵大学科研处处长（其间：2003.03—2003.09在北川学院学习）
2018.04—　　　　　南陵大学校长
东海省机械工程学会理事长。""",
        """post 陶立群 ; 党委副书记 ; 南陵大学
post 陶立群 ; 校长 ; 南陵大学
post 陶立群 ; 助教 ; 南陵工学院机械系
post 陶立群 ; 讲师 ; 南陵工学院机械系
post 陶立群 ; 处长 ; 南陵大学科研处
post 陶立群 ; 理事长 ; 东海省机械工程学会""",
    ),
    "a paragraph of a curriculum vitae": (
        """南陵重工股份有限公司（以下简称“公司”）公告
附：聂岩先生简历：1983年生，大专学历，2010年至2019年任北川会计师事务所高级经理，2019年起任公司财务部经理、机关党支部书记。""",
        """post 聂岩 ; 高级经理 ; 北川会计师事务所
post 聂岩 ; 经理 ; 南陵重工股份有限公司财务部
post 聂岩 ; 党支部书记 ; 南陵重工股份有限公司""",
    ),
    "names under headings, a signature": (
        """南陵物流集团有限公司董事会成员如下：

执行董事
陶立群先生（主席）
Marcus Alan REEVE先生

独立非执行董事
岳明霞女士

承董事会命
南陵物流集团有限公司
公司秘书
罗永康

2024年5月6日""",
        """post 陶立群 ; 执行董事 ; 南陵物流集团有限公司
post 陶立群 ; 主席 ; 南陵物流集团有限公司
post Marcus Alan REEVE ; 执行董事 ; 南陵物流集团有限公司
post 岳明霞 ; 独立非执行董事 ; 南陵物流集团有限公司
post 罗永康 ; 公司秘书 ; 南陵物流集团有限公司""",
    ),
    "names behind a post and a verb of being": (
        """南陵物流集团有限公司（「本公司」）董事（「董事」）会（「董事会」）公告。
于本公告日期，执行董事为陶立群先生、岳明霞女士及João Pereira先生；独立非执行董事为罗永康先生。""",
        """post 陶立群 ; 执行董事 ; 南陵物流集团有限公司
post 岳明霞 ; 执行董事 ; 南陵物流集团有限公司
post João Pereira ; 执行董事 ; 南陵物流集团有限公司
post 罗永康 ; 独立非执行董事 ; 南陵物流集团有限公司""",
    ),
    "posts of exchange notices": (
        """南陵物流集团有限公司（「本公司」）宣布，罗永康先生（「罗先生」）因退休已提呈辞任本公司之公司秘书及授权代表。
岳明霞女士获委任为审核委员会成员以及提名委员会主席。""",
        """appoint 罗永康 ; 公司秘书 ; 南陵物流集团有限公司 ; removed ; -
appoint 罗永康 ; 授权代表 ; 南陵物流集团有限公司 ; removed ; -
appoint 岳明霞 ; 成员 ; 审核委员会 ; appointed ; -
appoint 岳明霞 ; 主席 ; 提名委员会 ; appointed ; -""",
    ),
    "who stays what, who goes": (
        """南陵重工股份有限公司（以下简称“公司”）公告
原职工监事聂岩先生因工作调整不再担任公司职工监事，仍担任公司采购总监。""",
        """post 聂岩 ; 原职工监事 ; 南陵重工股份有限公司
appoint 聂岩 ; 职工监事 ; 南陵重工股份有限公司 ; removed ; -
post 聂岩 ; 采购总监 ; 南陵重工股份有限公司""",
    ),
    "committees of a board that the sentence is about": (
        """南陵物流集团有限公司（「本公司」）董事名单。
审核委员会由罗永康先生担任主席；薪酬委员会由岳明霞女士担任主席。""",
        """post 罗永康 ; 主席 ; 审核委员会
post 岳明霞 ; 主席 ; 薪酬委员会""",
    ),
    "committees of a board that was just chosen": (
        "会议选举产生专门委员会：战略委员会由陶立群、岳明霞组成，陶立群任主任委员。",
        "appoint 陶立群 ; 主任委员 ; 战略委员会 ; appointed ; -",
    ),
    "lost line ends in a curriculum vitae": (
        "陶立群，男，汉族。　　2006.10-2013.12南陵大学副校长　　岳明霞，女，现任北川学院院长。",
        """post 陶立群 ; 副校长 ; 南陵大学
post 岳明霞 ; 院长 ; 北川学院""",
    ),
    "a title behind a name, the body before it": (
        "南陵集团陶立群董事长和北川大学岳明霞校长签了字。",
        "post 陶立群 ; 董事长 ; 南陵集团\npost 岳明霞 ; 校长 ; 北川大学",
    ),
    "in the role of": (
        "作为南陵大学的校长，岳明霞常去食堂。",
        "post 岳明霞 ; 校长 ; 南陵大学",
    ),
    "a long-held post is no news": (
        "岳明霞担任南陵商会会长已有八年。",
        "post 岳明霞 ; 会长 ; 南陵商会",
    ),
    "institutes, names that begin like a word with 长": (
        "北川律师事务所律师安宁、南陵研究所所长江涛、白鹭县副县长安如山发言。",
        """post 安宁 ; 律师 ; 北川律师事务所
post 江涛 ; 所长 ; 南陵研究所
post 安如山 ; 副县长 ; 白鹭县""",
    ),
    "rows of a page of leaders, and what is told below them": (
        """白鹭县政府领导
陶立群　县委副书记、县长、县政府党组书记
　　主持县政府全面工作。
岳明霞（女，土家族）　副县长
　　负责教育。兼任县红十字会会长。
安　宁　县工业和信息化局党组书记、局长""",
        """post 陶立群 ; 副书记 ; 白鹭县委
post 陶立群 ; 县长 ; 白鹭县政府
post 陶立群 ; 党组书记 ; 白鹭县政府
post 岳明霞 ; 副县长 ; 白鹭县政府
post 岳明霞 ; 会长 ; 白鹭县红十字会
post 安宁 ; 党组书记 ; 白鹭县工业和信息化局
post 安宁 ; 局长 ; 白鹭县工业和信息化局""",
    ),
    "rows of a table of directors": (
        """南陵新材料股份有限公司董事情况
姓名　职务　性别　年龄
欧阳春　董事、副总经理　女　45
高　峰　独立董事　男　58""",
        """post 欧阳春 ; 董事 ; 南陵新材料股份有限公司
post 欧阳春 ; 副总经理 ; 南陵新材料股份有限公司
post 高峰 ; 独立董事 ; 南陵新材料股份有限公司""",
    ),
    "whose director, whose head": (
        "白鹭县政协主席安宁来到北川大学。校长岳明霞、副校长罗永康陪同。在南陵金属制品公司的车间，董事长陶立群作了介绍。",
        """post 安宁 ; 主席 ; 白鹭县政协
post 岳明霞 ; 校长 ; 北川大学
post 罗永康 ; 副校长 ; 北川大学
post 陶立群 ; 董事长 ; 南陵金属制品公司""",
    ),
    "the part of the world a manager is over": (
        "北光材料公司亚太区总裁卡尔·约翰松发言。",
        "post 卡尔·约翰松 ; 亚太区总裁 ; 北光材料公司",
    ),
    "short forms defined by the way": (
        "博瑞医药集团有限公司（“博瑞”或“集团”，股份代号：1234）5月6日公布业绩。博瑞董事长陶立群表示满意。",
        "post 陶立群 ; 董事长 ; 博瑞医药集团有限公司",
    ),
    "a place that an editor added": (
        "南陵市政府公布，（南陵）市委书记安宁讲话。南陵市委书记安宁表示满意。",
        "post 安宁 ; 书记 ; 南陵市委",
    ),
    "members of a board's committee": (
        """南陵物流集团有限公司董事名单。
审核委员会由罗永康先生担任主席，成员为岳明霞女士及安宁博士。""",
        """post 罗永康 ; 主席 ; 审核委员会
post 岳明霞 ; 成员 ; 审核委员会
post 安宁 ; 成员 ; 审核委员会""",
    ),
}

SILENT: dict[str, str] = {
    "capitalised words that are no name": "本次Smart City论坛由南陵集团的Open Cloud平台支持，各位先生、女士都说好。",
    "years of study are no post": "陶立群，男，1966年生。\n1984.09—1988.07　南陵工学院机械系学习",
    "labels of who made the page": "责任编辑：陶立群\n审核：岳明霞\n联系人：罗永康",
}
