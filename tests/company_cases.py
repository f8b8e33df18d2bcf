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
}

SILENT: dict[str, str] = {
    "capitalised words that are no name": "本次Smart City论坛由南陵集团的Open Cloud平台支持，各位先生、女士都说好。",
}
