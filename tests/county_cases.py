"""Constructions of county, university and hospital pages: texts and what they give. All people are invented."""

CASES: dict[str, tuple[str, str]] = {
    "a report made on behalf of the government": (
        "白鹭县人大常委会第三次会议5月6日召开。会议听取和审议了县财政局局长陶立群受县政府委托所作的《关于预算的报告》。",
        ("post 陶立群 ; 局长 ; 白鹭县财政局\npart 陶立群 ; spoke ; 白鹭县人大常委会第三次会议"),
    ),
    "a speech on behalf of a body": (
        "白鹭县教育大会5月6日召开。县长陶立群代表县政府提出三点希望。",
        "post 陶立群 ; 县长 ; 白鹭县\npart 陶立群 ; spoke ; 白鹭县教育大会",
    ),
    "greetings": (
        "白鹭县教育大会5月6日召开。县长陶立群向全县教师致以节日的问候，副县长罗永康对各校工作给予充分肯定。",
        (
            "post 陶立群 ; 县长 ; 白鹭县\n"
            "post 罗永康 ; 副县长 ; 白鹭县\n"
            "part 陶立群 ; spoke ; 白鹭县教育大会\n"
            "part 罗永康 ; spoke ; 白鹭县教育大会"
        ),
    ),
    "those who stand for others are not their objects": (
        "白鹭县教育大会5月6日召开。企业家代表陶立群、家长代表罗永康、2022级博士生岳明霞先后发言。",
        (
            "part 陶立群 ; spoke ; 白鹭县教育大会\n"
            "part 罗永康 ; spoke ; 白鹭县教育大会\n"
            "part 岳明霞 ; spoke ; 白鹭县教育大会"
        ),
    ),
    "bureaus of a county in a list": (
        "县教育局局长陶立群、财政局局长罗永康参加座谈会。",
        (
            "post 陶立群 ; 局长 ; 县教育局\n"
            "post 罗永康 ; 局长 ; 县财政局\n"
            "part 陶立群 ; attended ; 座谈会\n"
            "part 罗永康 ; attended ; 座谈会"
        ),
    ),
    "a model county is no county of that name": (
        "白鹭县通过了建设生态示范县的决定。县委书记陶立群讲话。",
        "post 陶立群 ; 书记 ; 白鹭县委",
    ),
    "talks with a guest who came": (
        "5月6日，云泽市市长陶立群与来访的南陵集团总裁罗永康、副总裁岳明霞进行座谈。",
        (
            "post 陶立群 ; 市长 ; 云泽市\n"
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "post 岳明霞 ; 副总裁 ; 南陵集团\n"
            "part 陶立群 ; attended ; 陶立群与罗永康、岳明霞座谈\n"
            "part 罗永康 ; attended ; 陶立群与罗永康、岳明霞座谈\n"
            "part 岳明霞 ; attended ; 陶立群与罗永康、岳明霞座谈"
        ),
    ),
    "talks between two lists": (
        "5月6日，云泽市市长陶立群、副市长岳明霞与南陵集团总裁罗永康就项目落地进行洽谈。",
        (
            "post 陶立群 ; 市长 ; 云泽市\n"
            "post 岳明霞 ; 副市长 ; 云泽市\n"
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "part 陶立群 ; attended ; 陶立群、岳明霞与罗永康座谈\n"
            "part 岳明霞 ; attended ; 陶立群、岳明霞与罗永康座谈\n"
            "part 罗永康 ; attended ; 陶立群、岳明霞与罗永康座谈"
        ),
    ),
    "who joins the talks": (
        "5月6日，云泽市市长陶立群与南陵集团总裁罗永康座谈。市商务局局长岳明霞参加座谈。",
        (
            "post 陶立群 ; 市长 ; 云泽市\n"
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "post 岳明霞 ; 局长 ; 云泽市商务局\n"
            "part 陶立群 ; attended ; 陶立群与罗永康座谈\n"
            "part 罗永康 ; attended ; 陶立群与罗永康座谈\n"
            "part 岳明霞 ; attended ; 陶立群与罗永康座谈"
        ),
    ),
    "the host who sits down with the visitor": (
        "5月6日，南陵集团总裁罗永康一行到白鹭县考察，县长陶立群与其座谈。",
        (
            "post 罗永康 ; 总裁 ; 南陵集团\n"
            "post 陶立群 ; 县长 ; 白鹭县\n"
            "part 罗永康 ; attended ; 罗永康一行到白鹭县考察\n"
            "part 陶立群 ; attended ; 罗永康一行到白鹭县考察"
        ),
    ),
    "guests who are received": (
        "5月6日，澜东大学校长陶立群接待了东海理工大学党委书记罗永康一行。",
        (
            "post 陶立群 ; 校长 ; 澜东大学\n"
            "post 罗永康 ; 党委书记 ; 东海理工大学\n"
            "part 陶立群 ; attended ; 陶立群接待罗永康\n"
            "part 罗永康 ; attended ; 陶立群接待罗永康"
        ),
    ),
    "a company with a country in brackets": (
        "诺德兰（中国）投资有限公司总经理陶立群出席会议。",
        ("post 陶立群 ; 总经理 ; 诺德兰（中国）投资有限公司\npart 陶立群 ; attended ; 会议"),
    ),
    "a consul for trade": (
        "瑞典驻云泽总领馆商务领事安娜·霍尔姆出席会议。",
        ("post 安娜·霍尔姆 ; 商务领事 ; 瑞典驻云泽总领馆\npart 安娜·霍尔姆 ; attended ; 会议"),
    ),
    "the board of a group": (
        "恒源集团董事局副主席陶立群出席会议。",
        "post 陶立群 ; 副主席 ; 恒源集团\npart 陶立群 ; attended ; 会议",
    ),
}
SILENT: dict[str, str] = {
    "a talk with villagers": "陶立群的邻居与村民亲切交谈。",
}
