"""Chinese date expressions, resolved against the publication date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timing import assert_linear

from extractors.zh.dates import DateMention, find_dates
from ontology.dates import PartialDate

THURSDAY = PartialDate(2024, 5, 30)
NEW_YEAR = PartialDate(2024, 1, 5)
MONTH = PartialDate(2024, 5)


def show(text: str, mention: DateMention) -> str:
    """Write a mention as ``words=date~end`` with the kind, unless it is absolute; a trailing ~ marks an open range."""
    value = "" if mention.date is None else str(mention.date)
    if mention.end_date is not None or mention.open:
        value += f"~{mention.end_date or ''}"
    kind = "" if mention.kind == "absolute" else f" {mention.kind}"
    return f"{text[mention.start : mention.end]}={value}{kind}"


def found(text: str, anchor: PartialDate | None) -> list[str]:
    return [show(text, mention) for mention in find_dates(text, anchor)]


ABSOLUTE = [
    ("2024年5月29日，大会召开", "2024年5月29日=2024-05-29"),
    ("于2024年5月召开", "2024年5月=2024-05"),
    ("2023年，产量增长", "2023年=2023"),
    ("2023年度总结", "2023年度=2023"),
    ("2023年上半年", "2023年上半年=2023"),
    ("2024年第一季度", "2024年第一季度=2024"),
    ("2023年初中毕业", "2023年=2023"),
    ("2023年年底", "2023年年底=2023"),
    ("２０２４年５月２９日", "２０２４年５月２９日=2024-05-29"),
    ("2024 年 5 月 29 日", "2024 年 5 月 29 日=2024-05-29"),
    ("二〇二四年五月二十九日", "二〇二四年五月二十九日=2024-05-29"),
    ("二○二四年五月", "二○二四年五月=2024-05"),
    ("二零二三年十二月卅一日", "二零二三年十二月=2023-12"),
    ("一九四九年十月一日", "一九四九年十月一日=1949-10-01"),
    ("98年5月调入", "98年5月=1998-05"),
    ("05年3月调入", "05年3月=2005-03"),
    ("民国二十六年七月七日", "民国二十六年七月七日=1937-07-07"),
    ("2024-05-29", "2024-05-29=2024-05-29"),
    ("2024/5/29 发布", "2024/5/29=2024-05-29"),
    ("2024.05.29", "2024.05.29=2024-05-29"),
    ("2024-05-29 08:30:00", "2024-05-29 08:30:00=2024-05-29"),
    ("2024-05-29T10:00:00+08:00", "2024-05-29T10:00:00+08:00=2024-05-29"),
    ("2024-05-29T02:00Z", "2024-05-29T02:00Z=2024-05-29"),
    ("1998.07 入党", "1998.07=1998-07"),
    ("5月29日，会议开幕", "5月29日=2024-05-29"),
    ("5月29号，会议开幕", "5月29号=2024-05-29"),
    ("五月二十九日", "五月二十九日=2024-05-29"),
    ("5月29日上午，", "5月29日上午=2024-05-29"),
    ("5月29日下午3时许", "5月29日下午3时许=2024-05-29"),
    ("5月29日上午9时30分", "5月29日上午9时30分=2024-05-29"),
    ("5月29日9:30", "5月29日9:30=2024-05-29"),
    ("5月29日凌晨", "5月29日凌晨=2024-05-29"),
    ("5月29日晚，", "5月29日晚=2024-05-29"),
    ("5月29日晚会上", "5月29日=2024-05-29"),
    ("5月29日（星期三）下午", "5月29日（星期三）下午=2024-05-29"),
    ("5月29日讯", "5月29日=2024-05-29"),
    ("5月1日前完成", "5月1日=2024-05-01"),
    ("10月份", "10月份=2023-10"),
    ("5月中旬", "5月中旬=2024-05"),
    ("5月初", "5月初=2024-05"),
    ("5月初步完成", "5月=2024-05"),
    ("十二月", "十二月=2023-12"),
    ("元月五日", "元月五日=2024-01-05"),
    ("6月20日将召开", "6月20日=2024-06-20"),
    ("7月20日召开", "7月20日=2023-07-20"),
    ("三中全会于二〇一三年十一月举行", "二〇一三年十一月=2013-11"),
]

RANGES = [
    ("5月29日至31日", "5月29日至31日=2024-05-29~2024-05-31"),
    ("5月29日到31日", "5月29日到31日=2024-05-29~2024-05-31"),
    ("5月29日-6月1日", "5月29日-6月1日=2024-05-29~2024-06-01"),
    ("5月29日—6月1日", "5月29日—6月1日=2024-05-29~2024-06-01"),
    ("5月29日 至 6月1日", "5月29日 至 6月1日=2024-05-29~2024-06-01"),
    ("5月29至31日", "5月29至31日=2024-05-29~2024-05-31"),
    ("5月29-31日", "5月29-31日=2024-05-29~2024-05-31"),
    ("5月29日上午至31日下午", "5月29日上午至31日下午=2024-05-29~2024-05-31"),
    ("29日至31日", "29日至31日=2024-05-29~2024-05-31 relative"),
    ("29至31日", "29至31日=2024-05-29~2024-05-31 relative"),
    ("3月至5月", "3月至5月=2024-03~2024-05"),
    ("3-5月", "3-5月=2024-03~2024-05"),
    ("8月至10月", "8月至10月=2023-08~2023-10"),
    ("2021年3月至5月", "2021年3月至5月=2021-03~2021-05"),
    ("2020年12月至2021年3月", "2020年12月至2021年3月=2020-12~2021-03"),
    ("2019年至2023年", "2019年至2023年=2019~2023"),
    ("2019-2023年", "2019-2023年=2019~2023"),
    ("1998—2001", "1998—2001=1998~2001"),
    ("1998.07—2001.03 任科员", "1998.07—2001.03=1998-07~2001-03"),
    ("1998.7—2001.3 任科员", "1998.7—2001.3=1998-07~2001-03"),
    ("1998.07--2001.03", "1998.07--2001.03=1998-07~2001-03"),
    ("2024.05.29-2024.05.31", "2024.05.29-2024.05.31=2024-05-29~2024-05-31"),
    ("12月30日至1月2日", "12月30日至1月2日=2023-12-30~2024-01-02"),
    ("2001.03—      任处长", "2001.03—=2001-03~"),
    ("2001.03—今", "2001.03—今=2001-03~"),
    ("2019年5月至今", "2019年5月至今=2019-05~"),
    ("2019年5月起至今", "2019年5月起至今=2019-05~"),
]

RELATIVE = [
    ("29日，会议开幕", "29日=2024-05-29 relative"),
    ("29日上午", "29日上午=2024-05-29 relative"),
    ("29日晚间", "29日晚间=2024-05-29 relative"),
    ("29日电", "29日=2024-05-29 relative"),
    ("29日本报讯", "29日=2024-05-29 relative"),
    ("31日将开幕", "31日=2024-05-31 relative"),
    ("二十九日，会议", "二十九日=2024-05-29 relative"),
    ("29号上午", "29号上午=2024-05-29 relative"),
    ("本月18日", "本月18日=2024-05-18 relative"),
    ("本月上旬", "本月上旬=2024-05 relative"),
    ("上月", "上月=2024-04 relative"),
    ("上个月", "上个月=2024-04 relative"),
    ("下月", "下月=2024-06 relative"),
    ("去年10月份", "去年10月份=2023-10 relative"),
    ("去年10月18日", "去年10月18日=2023-10-18 relative"),
    ("今年以来", "今年以来=2024 relative"),
    ("今年年初", "今年年初=2024 relative"),
    ("去年底", "去年底=2023 relative"),
    ("明年", "明年=2025 relative"),
    ("前年3月", "前年3月=2022-03 relative"),
    ("今年1—4月", "今年1—4月=2024-01~2024-04 relative"),
    ("昨天上午", "昨天上午=2024-05-29 relative"),
    ("昨日", "昨日=2024-05-29 relative"),
    ("昨晚", "昨晚=2024-05-29 relative"),
    ("今天", "今天=2024-05-30 relative"),
    ("今日下午3点", "今日下午3点=2024-05-30 relative"),
    ("前天", "前天=2024-05-28 relative"),
    ("明天", "明天=2024-05-31 relative"),
    ("后天", "后天=2024-06-01 relative"),
    ("周一，", "周一=2024-05-27 relative"),
    ("星期三", "星期三=2024-05-29 relative"),
    ("星期五", "星期五=2024-05-24 relative"),
    ("上周五", "上周五=2024-05-24 relative"),
    ("本周六", "本周六=2024-06-01 relative"),
    ("下周一上午", "下周一上午=2024-06-03 relative"),
]

UNRESOLVED = [
    ("日前，", "日前= unresolved"),
    ("近日，", "近日= unresolved"),
    ("连日来", "连日来= unresolved"),
    ("两会期间", "两会期间= unresolved"),
    ("春节期间", "春节期间= unresolved"),
    ("20世纪90年代", "20世纪90年代= unresolved"),
    ("上世纪八十年代初", "上世纪八十年代初= unresolved"),
    ("90年代末", "90年代末= unresolved"),
    ("农历正月十五", "农历正月十五= unresolved"),
    ("每年5月", "每年5月= unresolved"),
    ("2月30日", "2月30日= unresolved"),
    ("当天上午", "当天上午= unresolved"),
]

DURATIONS = [
    ("10日内答复", "10日内= duration"),
    ("3年", "3年= duration"),
    ("30天", "30天= duration"),
    ("三个月", "三个月= duration"),
    ("近三年来", "三年来= duration"),
    ("两个多小时", "两个多小时= duration"),
]

SILENT = [
    "5.29亿元",
    "增长5.29%",
    "版本3.11.7",
    "第29届",
    "第三年",
    "三年级学生",
    "十八届三中全会",
    "三中全会",
    "神舟十八号",
    "3号楼",
    "1号文件",
    "5日游",
    "300日元",
    "周一鸣出席",
    "周三才主持",
    "前天津市长",
    "目前天气",
    "文明天下",
    "价格为2024.05元",
    "2024.5亿",
    "电话010-65001998",
    "电话1998-2001-1",
    "人民日报",
    "附近日本料理",
    "周年庆典",
    "上海市委",
    "一把手",
    "比分3:29",
    "",
    "\n\n",
]

CONTEXT = [
    ("5月29日，会议开幕。当天下午闭幕。", ["5月29日=2024-05-29", "当天下午=2024-05-29 relative"]),
    (
        "5月29日开幕，次日闭幕。",
        ["5月29日=2024-05-29", "次日=2024-05-30 relative"],
    ),
    ("5月28日，今年第二次会议召开，当天结束", ["5月28日=2024-05-28", "今年=2024 relative", "当天=2024-05-28 relative"]),
    ("15日、16日", ["15日=2024-05-15 relative", "16日=2024-05-16 relative"]),
    ("4月28日开幕，30日闭幕", ["4月28日=2024-04-28", "30日=2024-04-30 relative"]),
    ("4月28日开幕。\n27日，记者获悉", ["4月28日=2024-04-28", "27日=2024-05-27 relative"]),
    ("2021年8月到任，10月离任", ["2021年8月=2021-08", "10月=2021-10"]),
    ("2021年8月到任。5月29日，会议开幕", ["2021年8月=2021-08", "5月29日=2024-05-29"]),
    ("2019年5月到任，同年10月离任", ["2019年5月=2019-05", "同年10月=2019-10 relative"]),
    ("2019年5月到任，次年1月离任", ["2019年5月=2019-05", "次年1月=2020-01 relative"]),
]


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE + RANGES + RELATIVE + UNRESOLVED + DURATIONS)
def test_expression_is_found_whole_and_resolved(text: str, expected: str) -> None:
    assert found(text, THURSDAY) == [expected]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_date_stays_silent(text: str) -> None:
    assert found(text, THURSDAY) == []


@pytest.mark.parametrize(("text", "expected"), CONTEXT)
def test_words_refer_to_earlier_dates(text: str, expected: list[str]) -> None:
    assert found(text, THURSDAY) == expected


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        ("12月", NEW_YEAR, "12月=2023-12"),
        ("12月20日", NEW_YEAR, "12月20日=2023-12-20"),
        ("1月20日", NEW_YEAR, "1月20日=2024-01-20"),
        ("30日", NEW_YEAR, "30日=2023-12-30 relative"),
        ("1月2日", PartialDate(2023, 12, 20), "1月2日=2024-01-02"),
        ("昨天", NEW_YEAR, "昨天=2024-01-04 relative"),
        ("上月", NEW_YEAR, "上月=2023-12 relative"),
        ("去年12月", NEW_YEAR, "去年12月=2023-12 relative"),
        ("5月29日", MONTH, "5月29日=2024-05-29"),
        ("29日", MONTH, "29日=2024-05-29 relative"),
        ("昨天", MONTH, "昨天= unresolved"),
        ("周一，", MONTH, "周一= unresolved"),
        ("29日", PartialDate(2024), "29日= unresolved"),
        ("5月29日", PartialDate(2024), "5月29日=2024-05-29"),
        ("5月29日", None, "5月29日= unresolved"),
        ("29日", None, "29日= unresolved"),
        ("今年", None, "今年= unresolved"),
        ("2024年5月29日", None, "2024年5月29日=2024-05-29"),
        ("29日", PartialDate(2024, 3, 1), "29日=2024-02-29 relative"),
        ("30日", PartialDate(2024, 3, 1), "30日=2024-01-30 relative"),
    ],
)
def test_anchor_fills_what_the_words_leave_out(text: str, anchor: PartialDate | None, expected: str) -> None:
    assert found(text, anchor) == [expected]


def test_text_without_anchor_takes_the_year_told_before() -> None:
    assert found("2024年5月29日开幕。31日闭幕。6月2日", None) == [
        "2024年5月29日=2024-05-29",
        "31日=2024-05-31 relative",
        "6月2日=2024-06-02",
    ]


def test_only_the_given_part_of_the_text_is_read() -> None:
    text = "5月1日，5月2日，5月3日"
    mentions = find_dates(text, THURSDAY, start=5, end=9)
    assert [text[mention.start : mention.end] for mention in mentions] == ["5月2日"]


WORDS = "2024 年 5 月 29 日 至 — - . 07 今 昨天 去 十 二〇 周 一 上午 当天 星期 近日"
MORE_WORDS = "： 第 世纪 年代 号 ９ 民国 农历 正 每 9999 0 下 个 三 T :"
PIECES = st.sampled_from([*WORDS.split(), *MORE_WORDS.split(), " ", "\n"])
ANCHORS = st.one_of(
    st.none(),
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28)),
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=20).map("".join)), ANCHORS)
def test_any_text_gives_ordered_spans_and_raises_nothing(text: str, anchor: PartialDate | None) -> None:
    position = 0
    for mention in find_dates(text, anchor):
        assert position <= mention.start < mention.end <= len(text)
        assert (mention.date is None) == (mention.kind in ("duration", "unresolved"))
        if mention.date is not None and mention.end_date is not None:
            assert mention.end_date.latest >= mention.date.earliest
        position = mention.end


@given(st.dates(min_value=dt.date(1500, 1, 1), max_value=dt.date(2099, 12, 31)))
def test_every_written_day_is_read_back(day: dt.date) -> None:
    date = PartialDate(day.year, day.month, day.day)
    text = f"{date.year}年{date.month}月{date.day}日"
    assert found(text, None) == [f"{text}={date}"]


@pytest.mark.parametrize("unit", ["2024年5月至", "一" * 7 + "年", "29日、", "1998.07—", " ", "9", "周", "当天上午"])
def test_repetition_takes_linear_time(unit: str) -> None:
    assert_linear(lambda length: find_dates(unit * (length // len(unit)), THURSDAY), 50_000)
