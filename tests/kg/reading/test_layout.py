"""Pages as they are scraped: what is headline, source, byline and date, what is article and what is not."""

import pytest
from timing import assert_within

from kg.reading.layout import lay_out

OPENING = "6月3日，海州市政协主席林可为主持召开座谈会，副主席沈一舟出席会议并讲话。"
SECOND = "会议指出，要把调查研究贯穿履职全过程，推动各项任务落到实处。"


def body(text, **known):
    return [text[start:end] for start, end in lay_out(text, **known).body]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["海州市政协召开座谈会", OPENING], "海州市政协召开座谈会"),
        (["海州新闻网", "海州市政协召开座谈会", OPENING], "海州市政协召开座谈会"),
        (["海州钢铁", "首页　集团概况　联系我们　登录", "林可为到炼钢厂调研", OPENING], "林可为到炼钢厂调研"),
        (
            ["林可为调研重点项目时强调", "以实干开新局", "2024-06-04　来源：海州日报", OPENING],
            "林可为调研重点项目时强调 以实干开新局",
        ),
        (["思想引领，实干为先", "——海州钢铁党建系列报道之二", OPENING], "思想引领，实干为先——海州钢铁党建系列报道之二"),
        (
            ["海州市人民政府", "关于林可为等同志职务任免的通知", "各县区：", OPENING],
            "海州市人民政府 关于林可为等同志职务任免的通知",
        ),
        (["海州市人大常委会", "人　事　任　免　名　单", OPENING], "海州市人大常委会 人事任免名单"),
        (["# 海州市政协召开座谈会", OPENING], "海州市政协召开座谈会"),
        (["2023年宣传工作汇报", "大家下午好！", OPENING], "2023年宣传工作汇报"),
        (["人事变动！海州钢铁换帅", OPENING], "人事变动！海州钢铁换帅"),
        ([OPENING, SECOND], ""),
        (["工会动态　|　" + OPENING], ""),
        (["同志们：", OPENING], ""),
    ],
)
def test_the_headline_is_found(lines, title):
    text = "\n".join(lines)
    assert lay_out(text).title == title
    assert OPENING in "".join(body(text))


@pytest.mark.parametrize(
    "noise",
    [
        "首页 | 协会概况 | 通知公告 | 联系我们",
        "您当前的位置：首页 > 协会动态 > 正文",
        "海州网首页 > 经济频道 > 产经",
        "发布时间：2024-06-04　来源：海州日报　浏览次数：1863　字号：[大 中 小]",
        "索 引 号：01500/2024-00187　　发文机关：海州市人民政府",
        "2024-06-04 08:30:12　　撰稿：工会办 沈一舟　　阅读：2207",
        "清风海州　2024-06-04 17:00　阅读 3.6万",
        "- 37.5 KB |",
        "- 10页",
        "阅读 1.2万+",
        "上一篇：关于召开会议的通知",
        "推荐阅读：陶立群走访慰问困难群众",
        "上一条：林可为调研　　下一条：沈一舟走访",
        "责任编辑：沈一舟　管理员：林可为",
        "编辑：宣传部　　送：各处室，各县区",
        "【打印本页】　【关闭窗口】",
        "[关闭窗口]",
        "版权所有：海州市总商会　海ICP备1500号　技术支持：海州网络",
        "主办：海州工会　　海公网安备 4309号",
        "友情链接：海州工会网　全省总工会",
        "关于我们｜广告服务｜法律顾问：某某律师",
        "原文链接:http://www.example.org/articles/202406/a.shtml",
        "[免责声明] 本文来源于网络转载，仅供学习。版权归原作者所有。",
        "申明敬告: 本站不保证该文档完整性，不予受理。",
        "点击下方名片关注“海州发布”",
        "（党委宣传部 供稿）",
        "（党委宣传部　图／林可　文／沈一）",
        "（记者　林可为　文/图）",
        "（海州融媒 记者 林可为 见习记者 沈一舟）",
        "记者林可为报道",
        "特约通讯员沈一舟摄影",
        "记者：林可为 沈一舟 一审：冯某 二审：罗某",
        "【编辑:沈一舟】",
        "联系人：沈一舟　　电话：0123-4567",
        "海政发〔2024〕6号",
        "##paidend##",
        "查看更多",
    ],
)
def test_noise_is_no_article_before_or_behind_it(noise):
    assert body(f"海州市召开座谈会\n{noise}\n{OPENING}\n{SECOND}") == [OPENING, SECOND]
    assert body(f"海州市召开座谈会\n{OPENING}\n{SECOND}\n{noise}") == [OPENING, SECOND]


@pytest.mark.parametrize(
    "words",
    [
        "一、强化组织领导、统筹谋划部署",
        "记者从市统计局获悉，上半年全市生产总值增长5%",
        "记者：您如何看待这次调整？",
        "决定任命：",
        "李广林　周慧芳　邬玉梅　辜　鸿　奚望舒",
        "2017.05—2024.11　海州能投集团党委委员、副总经理；",
        "2024.11　退休。",
        "程晓岚　县委副书记、县长、县政府党组书记",
        "汪海涛（海州钢铁集团有限公司总经理）",
        "会议时间：6月5日上午",
        "第一章　总则",
        "图为年会现场。 林可为 摄",
        "海州市（7名）",
        "强化理论学习，补足精神之钙",
        "（2024年6月3日海州市第十届人大常委会第八次会议通过）",
    ],
)
def test_lines_of_an_article_are_kept(words):
    assert body(f"{OPENING}\n{words}\n{SECOND}") == [OPENING, words, SECOND]


@pytest.mark.parametrize(
    "heading",
    ["最新相关", "热门资讯", "【相关阅读】", "往期推荐", "热点排行", "推荐阅读：", "相关文档推荐：", "猜你喜欢"],
)
def test_lists_of_other_articles_are_cut_to_the_end(heading):
    teaser = "6月30日，在海州工业博物馆内，老党员欧阳胜为来自各单位的青年党员讲了一堂党课。此次活动..."
    text = "\n\n".join(
        ["海州市召开座谈会", OPENING, SECOND, heading, "一堂生动的党课", teaser, "无人机救援", teaser, "2024-07-02"]
    )
    assert body(text) == [OPENING, SECOND]
    assert lay_out(text).dated is None


def test_related_links_end_at_the_next_full_paragraph():
    text = "\n".join([OPENING, "相关链接", "·欧阳胜到我市调研", "·产量快报　2024-02-18", SECOND])
    assert body(text) == [OPENING, SECOND]


def test_a_heading_like_that_of_a_list_inside_an_article_cuts_nothing():
    text = "\n".join([OPENING, "新闻回顾", *[SECOND * 3] * 3])
    assert body(text) == [OPENING, *[SECOND * 3] * 3]


def test_a_list_above_the_article_does_not_end_it():
    text = "\n".join(["热门资讯", "欧阳胜到我市调研", OPENING, SECOND])
    assert body(text) == [OPENING, SECOND]


@pytest.mark.parametrize(
    ("paragraph", "rest"),
    [
        ("（通讯员 林可）" + OPENING, OPENING),
        ("本报讯（记者 林可）" + OPENING, OPENING),
        ("本报海州6月3日讯（记者 林可 沈一）" + OPENING, OPENING),
        ("【記者林可／海州報導】" + OPENING, OPENING),
        (OPENING + "（记者 林可）", OPENING),
        (OPENING + "查看更多", OPENING),
        ("（扩大）会议" + SECOND, "（扩大）会议" + SECOND),
        (OPENING + "（兼）", OPENING + "（兼）"),
    ],
)
def test_makers_in_brackets_are_cut_off_a_paragraph(paragraph, rest):
    assert body(f"海州市召开座谈会\n{paragraph}") == [rest]


def test_a_marker_inside_a_paragraph_splits_it():
    assert body("汇报\n贯彻落实2##paidbegin##023年会议精神，抓好各项工作。") == [
        "贯彻落实2",
        "023年会议精神，抓好各项工作。",
    ]


def test_a_repeated_title_is_no_part_of_the_body():
    text = f"海州市 召开座谈会\n{OPENING}"
    assert body(text, title="海州市召开座谈会") == [OPENING]
    assert lay_out(text, title="海州市召开座谈会").title == "海州市召开座谈会"


@pytest.mark.parametrize(
    ("lines", "url", "expected"),
    [
        (["标题之一", "发布时间：2024-06-04　来源：海州日报", OPENING], "", ("2024-06-04", "line")),
        (["标题之一", "2024年06月04日 17:42　　来源：海州日报", OPENING], "", ("2024-06-04", "line")),
        (["- 2024-06-04 发布 |", "标题之一", OPENING], "", ("2024-06-04", "line")),
        (["标题之一", OPENING, SECOND, "2024-06-04"], "", ("2024-06-04", "line")),
        (["标题之一", OPENING, "海州市人民政府", "2024年6月4日"], "", ("2024-06-04", "line")),
        (["标题之一", OPENING, "海州市人民政府", "二〇二四年六月四日"], "", ("2024-06-04", "line")),
        (["标题之一", OPENING, "海州市人民政府", "2024年6月4日", "附件：简历", SECOND], "", ("2024-06-04", "line")),
        (["名单", "（2024年6月4日海州市人大常委会通过）", "决定任命：", SECOND], "", ("2024-06-04", "line")),
        (["《海州统战》简讯　2024年第18期（总第214期）　6月4日", OPENING], "", ("2024-06-04", "line")),
        (["县领导分工", "（2024年6月更新）", "林可为　县长", SECOND], "", ("2024-06", "line")),
        (["标题之一", "新华社海州2024年6月4日电 " + OPENING], "", ("2024-06-04", "dateline")),
        (["标题之一", "中新网海州6月4日电 " + OPENING], "https://a.cn/gn/2024/06-05/9.shtml", ("2024-06-05", "url")),
        (["标题之一", "中新网海州6月4日电 " + OPENING], "https://a.cn/202406/9.shtml", ("2024-06-04", "url")),
        (["标题之一", OPENING], "https://a.cn/202406/9.shtml", ("2024-06", "url")),
        (["标题之一", OPENING, "原文链接:http://a.cn/x/202406/9.shtml", "2024-12-24"], "", ("2024-12-24", "line")),
        (["标题之一", OPENING, "原文链接:http://a.cn/x/202406/9.shtml"], "", ("2024-06", "url")),
        (["动态　|　" + OPENING + "（2024-06-04）"], "", ("2024-06-04", "text")),
        (["2024年海州年会召开", OPENING], "", ("2024", "text")),
        (["2023年宣传工作汇报", SECOND], "", None),
        (["大事记", "2015年12月31日", OPENING, "2016年1月2日", SECOND], "", None),
        (["标题之一", OPENING, "2024年7月1日", SECOND], "", None),
        (["标题之一", "公告编号：2023-058", SECOND], "", None),
    ],
)
def test_the_publication_date_is_found(lines, url, expected):
    dated = lay_out("\n".join(lines), url=url).dated
    assert (dated and (str(dated.published), dated.by)) == expected


@pytest.mark.parametrize(
    ("lines", "source", "byline"),
    [
        (["标题之一", "来源:标准化服务部  日期:2024-04-11  阅读次数:417", OPENING], "标准化服务部", ""),
        (["标题之一", "中国冶金报中国钢铁新闻网", "记者林可报道", OPENING], "中国冶金报中国钢铁新闻网", "记者林可报道"),
        (["标题之一", OPENING, "（党委宣传部 供稿）"], "", "（党委宣传部 供稿）"),
    ],
)
def test_source_and_byline_are_told(lines, source, byline):
    layout = lay_out("\n".join(lines))
    assert (layout.source, layout.byline) == (source, byline)


def test_traditional_pages_are_read_like_simplified_ones():
    opening = "十一月八日晚，南灣商會舉行就職典禮，新任會長司徒景明率全體理監事宣誓就職，各界嘉賓到賀。"
    text = "\n".join(
        [
            "南灣商會舉行就職典禮",
            "發佈日期：2024年11月12日　來源：南灣時報",
            opening,
            "責任編輯：歐陽書",
            "相關閱讀",
            "別的新聞",
        ]
    )
    layout = lay_out(text, traditional=True)
    assert (layout.title, layout.source, layout.byline) == ("南灣商會舉行就職典禮", "南灣時報", "責任編輯：歐陽書")
    assert [text[start:end] for start, end in layout.body] == [opening]
    assert str(layout.dated.published) == "2024-11-12"


def test_a_text_of_noise_alone_has_an_empty_body():
    assert [end - start for start, end in lay_out("首页 | 登录 | 注册\n上一篇：甲").body] == [0]


def test_a_text_of_one_line_is_read_whole():
    assert body("林可为任海州市市长") == ["林可为任海州市市长"]


@pytest.mark.parametrize(
    "text",
    [
        "短行\n" * 200_000,
        " " * 2_000_000 + "字",
        "（" * 500_000,
        "最新相关\n" + "最新相关\n正文段落，会议指出。\n" * 50_000,
    ],
)
def test_large_odd_texts_take_seconds_at_most(text):
    assert_within(10, lambda: lay_out(text))
