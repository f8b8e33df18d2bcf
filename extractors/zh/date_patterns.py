"""The regular expressions of Chinese dates, put together from named parts.

They are written for half-width digits. ``START`` finds where an expression can begin, ``NUMBER_POINT`` and ``WORD_POINT``
read one there; ``lastgroup`` of the match names its kind (iso, years, dotted, full, no_year, near_month, no_month, near,
same, next, weekday, vague, duration). ``RANGE_END`` reads what follows a point as the end of a range.
"""

from __future__ import annotations

import re

PLAIN_DAY = r"(?:\d{1,2}月)?\d{1,2}日"
"""A day as news tell it, for expressions of other modules: 5月20日, 20日."""
PART_OF_DAY = r"(?:全天|上午|下午|晚间|晚上|晚|中午|早上|早间|清晨|凌晨|傍晚)"
NEAR_DAY = rf"(?:[今昨当前明]天|[今昨当前]日)(?:（(?:\d{{4}}年)?{PLAIN_DAY}）)?{PART_OF_DAY}?"
"""A day told by the day of the news, with its date behind it where the news gives it: 今天（5月20日）上午."""
DAY_AND_HALF = re.compile(r"(?:\d{1,2}月)?(?:\d\d|(?<!\d)\d)日(?:[上下]午|晚)?")
"""The same with its half, all digits of it, between somebody and what is said of them (陶立群5月20日上午)."""
_S = r"[ \u3000]{0,2}"
_CN = "〇○零一二三四五六七八九十百千两廿卅"
_DASH = r"(?:至|到|[-－—–~～─]{1,3})"
_JOIN = rf"{_S}{_DASH}{_S}"
_YEAR4 = r"(?:1[5-9]|20)\d\d"
_CN_YEAR = r"[一二][〇○零Oo0一二三四五六七八九]{3}"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_CN_MONTH = r"(?:十[一二]?|[元一二三四五六七八九])"
_CN_DAY = r"(?:三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])"
_NO_DIGIT = r"(?<![\d.．:])"
_NO_CN = rf"(?<![{_CN}第几数每])"

_CLOCK = r"(?:\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[时点](?:\d{1,2}分(?:\d{1,2}秒)?|半)?)(?:许|整|左右|前后)?)"
_CN_CLOCK = r"(?:[一二三四五六七八九十]{1,3}[时点](?![一二三四五六七八九]|钟头)(?:半|整|许)?)"
_PART = (
    r"(?:凌晨|清晨|清早|早晨|早上|早间|上午|中午|正午|午间|下午|午后|傍晚|晚间|晚上|深夜|夜间|午夜"
    r"|晚(?![会报宴餐期年点婚些辈于])|夜(?![以校景市班幕色生总里宵])|晨(?![报练跑曦起])|早(?![已就在早期年日于先些晚餐熟稻]))"
)
_TIME = rf"(?:{_S}(?:{_PART}{_S}(?:{_CLOCK}|{_CN_CLOCK})?|{_CLOCK}|{_CN_CLOCK}))?"
_WEEKDAY_NOTE = r"(?:[（(](?:周|星期)[一二三四五六日天][）)])?"
_DAY_TAIL = rf"{_WEEKDAY_NOTE}{_TIME}"
_MONTH_TAIL = r"(?:[上中下]{1,2}旬|初(?![次步级中心]|[一二三四五六七八九十])|底(?![部线])|末(?!期))?"
_YEAR_TAIL = (
    r"(?:度(?![假过])|上半年|下半年|(?:全年)?第?[一二三四1-4]季度|[春夏秋冬][季天]|年?[底末](?![部线期])|年[初中](?![中国级])"
    r"|初(?![中步级次心期])|以来|当年)?"
)
_NO_DAY = r"(?![元圆内间游龄均志照谈光益语常]|以内|之内|本人|经济(?:时报)?损失)"
_NO_AMOUNT = r"(?![\d.]|[亿万元%％米吨点倍股只家人名个件次平公里亩分千台]|\s*[亿万]元)"

_YEAR = (
    rf"(?:{_NO_DIGIT}(?P<year>{_YEAR4}){_S}(?:年(?![前后级]|的?历史|之久|多)|(?={_JOIN}{_YEAR4}{_S}年))"
    rf"|{_NO_CN}(?P<cn_year>{_CN_YEAR})年(?!前)"
    r"|(?<!\d)(?P<short_year>\d\d)年(?=(?:1[0-2]|0?[1-9])月)"
    r"|民国(?P<republic>[一二三四五六七八九十\d]{1,3})年"
    r"|(?P<near_year>大前年|去年|今年|(?<!文)明年|(?<!目)前年(?![度龄代])|上年(?!度)|本年度?"
    r"|同年(?![级龄代届])|当年(?!度)|次年|翌年))"
)
_MONTH_DAY = (
    rf"(?:(?P<month>{_MONTH}){_S}(?:月份?|(?={_JOIN}{_MONTH}{_S}月))|(?P<cn_month>{_CN_MONTH})月份?)"
    rf"(?:{_S}(?:(?P<day>{_DAY}){_S}(?:[日号]|(?={_JOIN}{_DAY}{_S}[日号]))|(?P<cn_day>{_CN_DAY})[日号])"
    rf"(?!元){_DAY_TAIL}|{_MONTH_TAIL})"
)


def _renamed(pattern: str, suffix: str) -> str:
    """Give the pattern with a suffix on the names of its groups."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\1{suffix}>", pattern)


_ISO = (
    rf"(?P<iso>{_NO_DIGIT}(?<![-/])(?P<iso_year>{_YEAR4})[-/.](?P<iso_month>{_MONTH})[-/.](?P<iso_day>{_DAY})(?![\d.])"
    r"(?:[T ]{1,2}\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)"
)
_DOTTED = (
    rf"(?P<dotted>{_NO_DIGIT}(?<![-/￥$¥€])(?P<dot_year>(?:19|20)\d\d)"
    rf"(?:[-/.](?P<dot_month>1[0-2]|0[1-9]){_NO_AMOUNT}|\.(?P<dot_short>{_MONTH})(?={_JOIN}(?:(?:19|20)\d\d|今))))"
)
_FULL = rf"(?P<full>{_YEAR}(?:{_S}{_MONTH_DAY}|{_YEAR_TAIL}))"
_BARE_YEARS = rf"(?P<years>{_NO_DIGIT}(?<![-/－—–])(?P<first_year>(?:19|20)\d\d)[-－—–~～至]{{1,2}}(?P<last_year>(?:19|20)\d\d)年?(?![\d.\-/]))"
_NO_YEAR = rf"(?P<no_year>(?<![\d.．:{_CN}第几数每]){_renamed(_MONTH_DAY, '_')})"
_NEAR_MONTH = rf"(?P<near_month>(?:本月|上个?月|下个?月|当月|同月|次月)(?:份|(?P<near_day>{_DAY})[日号]{_DAY_TAIL}|{_MONTH_TAIL}))"
_NO_MONTH = (
    rf"(?P<no_month>(?<![\d.．近第每连续历满逾约超共前后达:])(?:(?P<only_day>{_DAY}){_S}(?:日{_NO_DAY}|号(?={_PART})"
    rf"|(?={_JOIN}{_DAY}{_S}日{_NO_DAY}))|(?<![{_CN}第几数每近])(?P<only_cn_day>(?:[二三]?十|廿)[一二三四五六七八九]?)日{_NO_DAY}"
    rf"(?={_PART}|[，,（(在至到]))){_DAY_TAIL}"
)
_NEAR_DAY = (
    r"(?P<near>大前天|(?<![目以之])前天(?!津)|(?<![目以之此年月当])前[日晚](?![本益常会])|昨[天日晚夜晨早]|今[天日晚夜晨早](?!头条|后)"
    r"|(?<![说文声证表])明[天日晚](?!之|星|黄|会)|(?<![以之此最先然背])后天(?![性津下努生]))"
    rf"{_TIME}"
)
_SAME_DAY = (
    rf"(?P<same>(?:(?<![担相应])当[天日](?!前|选)|同[日天](?!而)|当[晚夜](?!会)|是日){_TIME})"
    rf"|(?P<next>(?:次日|翌日|第二天|隔天){_TIME})"
)
_FOLLOWS_WEEKDAY = r"(?=上午|下午|中午|晚|早|凌晨|清晨|傍晚|深夜|夜|[，,。、；;：:）)（( 　在的对表说将召举就至到和起开发宣公会抵出与同当是为向又已正再也因从以由进前下上]|$)"
_WEEKDAY = (
    rf"(?P<weekday>(?P<which>上上|上个?|本|这个?|下个?)?(?:(?:星期|礼拜)(?P<weekday_a>[一二三四五六日天])"
    rf"|周(?P<weekday_b>[一二三四五六日]){_FOLLOWS_WEEKDAY}){_TIME})"
)
_VAGUE = (
    r"(?P<vague>(?<![附临靠])近[日期](?![点本货])|近几[天日年月]|近(?:些|几)?年来?|近来|(?<![\d节生假作念今昨当目号])日前(?!往)"
    rf"|每年(?:{_MONTH}月(?:{_DAY}日)?|{_CN_MONTH}月(?:{_CN_DAY}日)?)|连日来?|不久前|前不久|前些[天日年]|前段时间|最近(?![的处点])|(?:两会|春节|国庆节?|元旦|端午节?|中秋节?|清明节?|五一|暑期|寒假)(?:假期)?期间"
    r"|(?:(?:\d\d|[一二十廿]{2,4}|上|本)世纪)(?:(?:\d0|[一二三四五六七八九]十)年代)?(?:[初末](?![一二三])|中[叶期])?"
    r"|(?<!\d)(?:(?:19|20)?\d0|[二三四五六七八九]十)年代[初中末]?"
    r"|(?:农历|阴历)?(?:正|腊|冬)月(?:初?[一二三四五六七八九十廿]{1,3})?|(?:农历|阴历)[一二三四五六七八九十]{1,2}月初?[一二三四五六七八九十廿]{1,3})"
)
_COUNT = r"(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千两半几数]{1,4})"
_DURATION = (
    rf"(?P<duration>(?<![\d.第{_CN}周上下同])(?:{_COUNT}[多余几]?(?:个多?(?:月|世纪|星期|小时|季度|工作日)|年半?(?![级前代份月来度第之])"
    rf"|天(?![津安下空体])|小时|分钟)|{_COUNT}[多余]?日(?=[内间]|以内|之内)|{_COUNT}[多余]?年[前来])(?:以来|以内|之内|以后|内|间|来|后|前)?)"
)

NUMBER_POINT = re.compile(
    "|".join((_ISO, _BARE_YEARS, _DOTTED, _FULL, _NO_YEAR, _NO_MONTH, _VAGUE, _DURATION)), re.ASCII
)
"""A date expression that begins with a half-width digit."""

WORD_POINT = re.compile(
    "|".join((_FULL, _NO_YEAR, _NEAR_MONTH, _NO_MONTH, _NEAR_DAY, _SAME_DAY, _WEEKDAY, _VAGUE, _DURATION)), re.ASCII
)
"""A date expression that begins with any other character."""

RANGE_JOIN = re.compile(_JOIN, re.ASCII)
"""What stands between the two ends of a range."""

OPEN_END = re.compile(
    rf"{_S}(?:{_DASH}{_S}(?:今(?![天日年晚晨])|现在)|[-－—–~～]{{1,3}}(?=[\s\u3000，,；;）)]|$)|起?至今)", re.ASCII
)
"""What follows the beginning of a range that has not ended."""

_DOTTED_END = rf"(?P<dotted>(?P<dot_year>(?:19|20)\d\d)[-/.](?P<dot_month>{_MONTH}){_NO_AMOUNT})"
RANGE_END = re.compile(
    "|".join((_ISO.replace("(?<![-/])", ""), _DOTTED_END, _FULL, _NO_YEAR, _NO_MONTH, _NEAR_DAY)), re.ASCII
)
"""A date that can end a range."""

_FIRST = "每一二三四五六七八九十廿百千两半几数去今昨明前本上下当同次翌后农阴正腊冬民大近连不最春国元端中清暑寒周星礼第隔是这日"
_SECOND = (
    "〇○零Oo0一二三四五六七八九十廿百千多余几年月日号个天小分世旬期拜周星礼晚夜晨早会节庆旦午秋明历国前上近来些段久假"
)
START = re.compile(rf"[0-9{_FIRST}](?:(?<=[0-9])(?<![0-9][0-9])|(?<=[{_FIRST}])(?=[{_SECOND}]))", re.ASCII)
"""Where an expression can begin: the cheap test before the dear ones."""
