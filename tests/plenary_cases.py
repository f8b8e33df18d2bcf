"""Plenums, presidiums, states and their elections: cases of ``test_constructions.py``, all invented."""
# ruff: noqa: E501, ISC004

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "a communiqué that heads its lists with bodies and posts": (
        "中国共产党第九届中央委员会第一次全体会议，于2024年5月25日在北京举行。\n全会选举了中央政治局委员、中央委员会总书记；决定了中央军事委员会组成人员。名单如下：\n"
        "一、中央政治局委员\n（按姓氏笔画为序）\n陶立群 罗永康 岳明霞（女）\n二、中央政治局常务委员会委员\n陶立群 罗永康\n三、中央委员会总书记\n陶立群\n"
        "五、中央军事委员会主席、副主席\n主席 陶立群\n副主席 罗永康 贺知远\n六、中央纪律检查委员会书记、常务委员会委员\n书记 岳明霞\n常务委员会委员（按姓氏笔画为序）\n白宁 凌沛",
        "appoint 陶立群 ; 委员 ; 中国共产党中央政治局 ; appointed ; 2024-05-25\nappoint 罗永康 ; 委员 ; 中国共产党中央政治局 ; appointed ; 2024-05-25\n"
        "appoint 岳明霞 ; 委员 ; 中国共产党中央政治局 ; appointed ; 2024-05-25\nappoint 陶立群 ; 常务委员会委员 ; 中国共产党中央政治局 ; appointed ; 2024-05-25\n"
        "appoint 罗永康 ; 常务委员会委员 ; 中国共产党中央政治局 ; appointed ; 2024-05-25\nappoint 陶立群 ; 总书记 ; 中国共产党第九届中央委员会 ; appointed ; 2024-05-25\n"
        "appoint 陶立群 ; 主席 ; 中国共产党中央军事委员会 ; appointed ; 2024-05-25\nappoint 罗永康 ; 副主席 ; 中国共产党中央军事委员会 ; appointed ; 2024-05-25\n"
        "appoint 贺知远 ; 副主席 ; 中国共产党中央军事委员会 ; appointed ; 2024-05-25\nappoint 岳明霞 ; 书记 ; 中国共产党中央纪律检查委员会 ; appointed ; 2024-05-25\n"
        "appoint 白宁 ; 常务委员会委员 ; 中国共产党中央纪律检查委员会 ; appointed ; 2024-05-25\nappoint 凌沛 ; 常务委员会委员 ; 中国共产党中央纪律检查委员会 ; appointed ; 2024-05-25",
    ),
    "labels behind a sentence that elected": (
        "全会选举了中央纪律检查委员会书记、副书记，报中央委员会批准。书记：陶立群；副书记：罗永康、岳明霞（女，满族）。",
        "appoint 陶立群 ; 书记 ; 中国共产党中央纪律检查委员会 ; appointed ; -\nappoint 罗永康 ; 副书记 ; 中国共产党中央纪律检查委员会 ; appointed ; -\n"
        "appoint 岳明霞 ; 副书记 ; 中国共产党中央纪律检查委员会 ; appointed ; -",
    ),
    "they are, behind who was appointed": (
        "刚刚闭幕的云岫县人大常委会会议任命了第四届云岫县基本法委员会组成人员。他们是：主任陶立群、副主任罗永康、岳明霞，委员贺知远。",
        "appoint 陶立群 ; 主任 ; 第四届云岫县基本法委员会 ; appointed ; -\nappoint 罗永康 ; 副主任 ; 第四届云岫县基本法委员会 ; appointed ; -\n"
        "appoint 岳明霞 ; 副主任 ; 第四届云岫县基本法委员会 ; appointed ; -\nappoint 贺知远 ; 委员 ; 第四届云岫县基本法委员会 ; appointed ; -",
    ),
    "those chosen too": (
        "东海省家具协会会员大会召开。当选为副会长的有罗永康、岳明霞。一同当选常务理事的还有贺知远、凌沛。",
        "appoint 罗永康 ; 副会长 ; 东海省家具协会 ; appointed ; -\nappoint 岳明霞 ; 副会长 ; 东海省家具协会 ; appointed ; -\n"
        "appoint 贺知远 ; 常务理事 ; 东海省家具协会 ; appointed ; -\nappoint 凌沛 ; 常务理事 ; 东海省家具协会 ; appointed ; -",
    ),
    "what who presides announces": (
        "主持人宣布：陶立群、罗永康同志为国务院副总理；岳明霞、贺知远同志为国务委员。",
        "appoint 陶立群 ; 副总理 ; 中华人民共和国国务院 ; appointed ; -\nappoint 罗永康 ; 副总理 ; 中华人民共和国国务院 ; appointed ; -\n"
        "appoint 岳明霞 ; 国务委员 ; 中华人民共和国国务院 ; appointed ; -\nappoint 贺知远 ; 国务委员 ; 中华人民共和国国务院 ; appointed ; -",
    ),
    "two posts lost in one sentence, the second with its term": (
        "会议免去陶立群的第四任云岫县基本法委员会主任、第四任北川市基本法委员会主任职务。",
        "appoint 陶立群 ; 主任 ; 云岫县基本法委员会 ; removed ; -\nappoint 陶立群 ; 主任 ; 北川市基本法委员会 ; removed ; -",
    ),
    "sworn in abroad, on a day between": (
        "巴基斯坦前参议员安瓦尔·哈克·卡洛兰14日宣誓就任巴基斯坦看守政府总理。",
        "post 安瓦尔·哈克·卡洛兰 ; 前参议员 ; 巴基斯坦\nappoint 安瓦尔·哈克·卡洛兰 ; 总理 ; 巴基斯坦看守政府 ; appointed ; 2024-05-14",
    ),
    "elected again with a share of the votes": (
        "津巴布韦选举委员会26日宣布，现任总统姆南加里在总统选举中以53.1%的得票率再次当选总统。",
        "post 姆南加里 ; 总统 ; 津巴布韦\nappoint 姆南加里 ; 总统 ; 津巴布韦 ; appointed ; 2024-05-26",
    ),
    "elected once more, as congratulations tell": (
        "国务院总理陶立群致电祝贺范文正当选连任越南政府总理。",
        "post 陶立群 ; 总理 ; 中华人民共和国国务院\nappoint 范文正 ; 总理 ; 越南政府 ; appointed ; -",
    ),
    "a name that ends as a verb begins": (
        "会议任命陶立成为青禾县教育局局长。",
        "appoint 陶立成 ; 局长 ; 青禾县教育局 ; appointed ; -",
    ),
    "a name that no list of names has, between a verb and a post": (
        "会议选举阿林为团九届中央书记处第一书记。",
        "appoint 阿林 ; 第一书记 ; 团中央书记处 ; appointed ; -",
    ),
    "a government whose turn stands inside its name": (
        "罗曼诺夫任命米洛列京为俄新一届政府总理。",
        "appoint 米洛列京 ; 总理 ; 俄政府 ; appointed ; -",
    ),
    "appointed at a meeting": (
        "陶立群在会上任命罗永康为青禾县县长。",
        "appoint 罗永康 ; 县长 ; 青禾县 ; appointed ; -",
    ),
    "who attends and is elected": (
        "东海省家具协会会员大会召开，省政协主席陶立群出席会议并当选东海省家具协会会长。",
        "post 陶立群 ; 主席 ; 东海省政协\nappoint 陶立群 ; 会长 ; 东海省家具协会 ; appointed ; -\npart 陶立群 ; attended ; 东海省家具协会会员大会",
    ),
    "members of the inner circle of a committee": (
        "中央政治局常务委员会委员陶立群、中央纪委常务委员会委员罗永康出席会议。",
        "post 陶立群 ; 常务委员会委员 ; 中国共产党中央政治局\npost 罗永康 ; 常务委员会委员 ; 中国共产党中央纪律检查委员会",
    ),
    "the members of a congress's standing committee sit on it": (
        "青禾县人大常务委员会委员陶立群出席会议。",
        "post 陶立群 ; 委员 ; 青禾县人大常务委员会",
    ),
    "a session is no body": (
        "第十七届中央委员陶立群出席会议。",
        "post 陶立群 ; 中央委员 ; 中国共产党中央委员会",
    ),
    "officers promoted at a ceremony": (
        "中央军委晋升上将军衔警衔仪式18日在北京举行。\n晋衔仪式在国歌声中开始。\n这次晋升上将军衔警衔的军官警官是：南部战区司令员陶立群、武警部队司令员罗永康。",
        "post 陶立群 ; 司令员 ; 南部战区\npost 罗永康 ; 司令员 ; 中国人民武装警察部队\n"
        "part 陶立群 ; attended ; 中央军委晋升上将军衔警衔仪式\npart 罗永康 ; attended ; 中央军委晋升上将军衔警衔仪式",
    ),
    "those at the table of a congress": (
        "白鹭县人大会议6日开幕。大会执行主席陶立群、罗永康在主席台执行主席席就座。",
        "part 陶立群 ; attended ; 白鹭县人大会议\npart 罗永康 ; attended ; 白鹭县人大会议",
    ),
    "whose report was heard, whatever is told between": (
        "5月6日，会议听取了秘书长陶立作的关于白鹭县人大四次会议主席团和秘书长名单草案审议情况的汇报。陶立作的汇报关于议程。",
        "post 陶立 ; 秘书长 ; -",
    ),
    "the session of a body by its number": (
        "白鹭县人大常委会18日上午在县会堂举行第九次会议。副主任陶立群主持会议。",
        "post 陶立群 ; 副主任 ; 白鹭县人大常委会\npart 白鹭县人大常委会 ; organised ; 白鹭县人大常委会第九次会议\npart 陶立群 ; chaired ; 白鹭县人大常委会第九次会议",
    ),
}

SILENT: dict[str, str] = {
    "who visits or lets others know is not said to visit": "罗永康、岳明霞等同志，前往医院看望或通过各种形式对陶立群同志逝世表示沉痛哀悼。",
    "congratulations on a plenum are no speech at it": "陶立群等热烈祝贺云岫六中全会胜利召开，感谢中方通报全会精神。",
    "whoever is elected at a plenum is not said to be there": "陶立群在全会上再次当选。",
    "a decision to be carried out is no speech": "陶立群同志贯彻落实会议决策部署。",
    "a body elected itself is nobody": "会议推选广东、江苏、浙江为副会长单位，选举南陵集团为会长。",
    "what a list of candidates is put to": "会议决定将上述人选作为正式候选人，提请大会全体会议选举。",
}
