"""Where a personal name can begin or end, and how likely it must be there: by posts, marks, lists, addresses beside it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extractors.zh.name_guesses import guess_names, name_openers
from extractors.zh.names import GIVEN_POST_ENDS, known_persons
from extractors.zh.roles_in_text import holder_behind, is_occupation

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from extractors.zh.roles_in_text import RoleMention

AFTER_POST = 3.0
AFTER_OCCUPATION = 4.6
"""Behind what somebody is (经营者公平竞争), where an ordinary word is not excused."""
AFTER_PREPOSITION = 4.6
"""Behind a post where the first character is as likely a preposition (董事长向来宾赠送)."""
BEFORE_VERB = 6.0
BEFORE_POST = 5.0
IN_LIST = 4.5
JOINED = 4.6
"""Behind 和, 同 and the like, where nothing is excused (关心与祝福)."""
ADDRESSED = 1.0
"""How likely characters before 先生 or a sex must be a name."""
MODIFIED = 7.5
"""Behind 的, where most often no name stands (45岁的陶立群出任…)."""
IN_CAREER = 4.0
"""How likely characters before 现任 or 曾任 must be a name."""
ALONE = 2.0
"""Where nothing but names stands before a verb of attending, to the end of the sentence (罗永康、岳明霞参加会见。)."""
IN_FRONT_OF_BRACKETS = 0.0
"""Before a bracket with a post in it, where hardly anything but a name stands (文程（县科协秘书长）)."""
BARELY = -1.0
"""Where only a name can stand, as in the middle of a list of those chosen (，季委为主任)."""
HONOURS = ("丹斯里拿督", "丹斯里", "拿督斯里", "拿督", "拿汀")
"""Titles that stand between a post and a name, the longest of those that begin alike first."""
_BRACKET = 20
"""How much a bracket between a post and a name holds."""
HARDLY_A_NAME = -10.5
"""Below this score the characters of an ordinary word (席位, 辛苦) are a name's so rarely that no post before it excuses it."""
_ASIDE_OF_POST = re.compile(
    r"（(?:主持[^（）\n]{0,8}工作|主持[^（）\n]{1,6}|兼任?|挂职|代理?|试用期?[^（）\n]{0,6}|[正副]?[县处科厅局部司]级|专职|兼职|驻会|轮值|常务|执行|首席|返聘|退休|特聘|拟任|时任|原|女|男|法人代表?|法定代表人)）"
)
"""A bracket between a post and a name that says how the post is held (副院长（主持工作）罗永康)."""
_PROFILED = re.compile(
    r"(?:简介|名片|档案|小传|人物介绍|专家介绍|嘉宾介绍)(?:[：】][ \u3000]*\n?[ \u3000]*)(?=[\u4e00-\u9fff·]{2,4}(?:，|（|同志|先生|女士|教授|博士|[ \u3000]))"
)
"""The label of a profile right before whose it is (嘉宾简介：陶立群，南陵大学校长)."""
_FIRST_CELL = re.compile(r"[ \u3000\t\d.、．]*(?P<name>[\u4e00-\u9fff]{2,3})[ \u3000\t]+[^ \u3000\t]")
_BLANK = re.compile(r"[ \u3000\t]{1,4}(?=[\u4e00-\u9fff·]{2,8}(?:[ \u3000\t\n，。、；（）｜|│]|$))")
"""A blank between a post and a name that ends right after (局长 陶立群)."""
_PREPOSITIONS = frozenset("向对从和同于")
_OFFICE_IN_PAREN = re.compile(
    r"（[\u4e00-\u9fff]{2,24}(?:[省市县区部厅局院校委会]长|书记|主席|主任|常委|委员|总经理|董事长|总裁)）"
)
_OPENERS = re.compile(
    r"在(?<![\u4e00-\u9fff]在)(?=[\u4e00-\u9fff]{2,4}担?任[^，。；\n]{2,40}(?:期间|时|后|之前|前))|被告人|犯罪嫌疑人|嫌疑人|上诉人|罪犯|任命：?|免去[：了]?|免|选举产生|选举|推选|推举|增补|增选|增聘|替补|补选|聘任|聘请|续聘|聘用|提名"
    r"|变更[为成]|调整[为成]|更换[为成]|更改[为成]|改选[为成]|改派[为成]|替换[为成]|会见|接见|会晤|看望|慰问|接替了?|由于|由|致电|致函|复信|复电|接受|同意|罢免了?|撤销了?|解聘|决定|祝贺|欢迎(?=[\u4e00-\u9fff·]{2,8}(?:来华|访华|来访|再次访华|再次来华))"
    r"|同(?!志)|与|和|通过|代表(?<=[师生长员户民家友人商众军]代表)(?![大处队团性作])"
)
_WEAK_OPENERS = frozenset({"同", "与", "和", "通过", "代表"})
"""Those of them behind which most often no name stands."""
_STRIPPED = re.compile(r"(?:免去|罢免|撤销|解除)了?(?=[\u4e00-\u9fff]{2,4}[^，。；：\n]{2,30}(?:职务|资格))")
"""Before whoever loses a post (罢免了陶立群南陵集团董事职务)."""
_BYLINE = re.compile(
    r"(?:记者|通讯员|摄影|(?<![总主报社刊台站])编辑|责编|作者|撰文|文字|摄像|(?<!总)监制|(?<!总)策划|审核|校对|撰稿|供稿|编审|制图|主播|图片|文[/／]图|摄影报道"
    r"|编导|视觉|统筹|出品人|审校|复审|终审|初审|录音|剪辑|配音|出镜)[：:丨|/／ \u3000]*$"
)
_AUTHORS = re.compile(r"(?:作者|记者|编辑|责编|通讯员|撰稿|摄影)[：:][\u4e00-\u9fff \u3000]{2,12}$")
"""Names that run together behind a label of authors (作者：罗永康岳明霞)."""
_SALUTATION = re.compile(
    r"先生|女士|博士(?!后|生|学位|研究生|点)|，[男女](?=[，。])|：[男女]，|（[男女][，）]|同志(?:简历|任|为|的|不再|兼|简介)|简历\n|简介\n"
)
_AS_HOLDER = re.compile(
    "|".join(
        [rf"{verb}[^，。；\n]{{2,40}}，" for verb in ("作为", "身为")]
        + [
            rf"{verb}[^，。；\n的]{{2,40}}的"
            for verb in ["卸任", "离任", "现任", "担任", "出任", "当选", "连任", "接任", "就任", "曾任", "时任"]
        ]
    )
)
_IN_OFFICE = "|".join(
    ["现任(?!职)", "曾任(?!职)", "历任", "先后担?任(?!职)", "曾担任", "曾先后担任"]
    + [rf"{when}在(?=[^，。；：\n]{{2,24}}?担?任)" for when in ("曾", "先后", "目前", "现")]
)
_CAREER = re.compile(rf"，(?:{_IN_OFFICE})|{_IN_OFFICE}")
_CHOSEN_TOO = re.compile(
    rf"(?<=[，、；])(?=[\u4e00-\u9fff]{{2,4}}(?:、[\u4e00-\u9fff]{{2,4}}){{0,20}}为(?:[^，。；、：\n]{{0,24}}?)(?:{GIVEN_POST_ENDS})[，、；。])"
)
_CHOOSES = re.compile(r"(?:选举|推选|补选|任命|聘任|推举|选出)[^。\n]{2,400}?为")
"""What before it makes a clause with 为 name the next who is chosen (选举罗永康为市长，安然为副市长)."""
_SPEAKERS = r"[，。；：！？、\n“”）　 ]"
_SENTENCE_ENDS = "。！？；\n　"
_ONLY_NAMES = (
    r"(?=[\u4e00-\u9fff]{2,4}(?:(?:、|和)[\u4e00-\u9fff·]{2,12}){0,40}(?:等|及[^，。；：！？\n“《]{2,24})?(?:也|都|均|分别|一同)?(?:出席|参加|列席|陪同)了?(?:上述|有关|相关|此次|本次|开幕|闭幕)?"
    r"(?:会议|大会|会见|会谈|会|活动|考察|调研|座谈会?|仪式|开幕式|闭幕式|会议并讲话)?(?:。|\n|$))"
)
_ONLY_NAMES_NEXT = re.compile(rf"[{_SENTENCE_ENDS}](?={_ONLY_NAMES})")
_AFTER_DATE = re.compile(r"(?:\d[年月日]|日前|近日|[今昨当][天日])(?:上午|下午|晚间?|晚上|中午|凌晨)?")
_MODIFIERS = re.compile(r"(?:岁|任|籍|出身|毕业|退休|履新|落马)的")
_LED_BY = re.compile(r"以(?=[\u4e00-\u9fff·-]{2,16}?为(?:团长|首席|领队|组长|主席|会长)的)")
_SURELY_NAMED = re.compile(
    rf"(?:选举|任命|推选|推举|增补|补选|决定)(?=[\u4e00-\u9fff]{{2,8}}(?:[、和][\u4e00-\u9fff]{{2,4}}){{0,12}}为(?:[^，。；、：\n]{{0,24}}?)(?:{GIVEN_POST_ENDS}))"
    r"|以(?=[\u4e00-\u9fff]{2,3}为(?:主席|会长|理事长)的(?:新一届|主席团|理事会|领导))|(?:致电|致函|电贺|函贺)(?=[\u4e00-\u9fff]{2,4}，[^，。；]{0,12}祝贺)"
    r"|(?:祝贺|宣布|显示)(?=[\u4e00-\u9fff]{2,8}?(?:再次|再度|成功|正式)?当选)|接受(?=[\u4e00-\u9fff]{2,4}辞去)"
)
"""Before those who are given a post, lead a council, are congratulated on an election or resign, whatever their names look like."""
_DOTTED_BEHIND = re.compile(r"的(?=[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{2,8})")
"""Before a foreign name of which a clause is said (代行职权的德尔西·罗德里)."""


@cache
def _clause_openings() -> re.Pattern[str]:
    """Match the mark before a clause that begins as a name can: with one of its characters, or with a dot soon behind."""
    openers = "".join(map(re.escape, sorted(name_openers())))
    return re.compile(rf"{_SPEAKERS}(?=[{openers}]|[\s\S]{{0,8}}[·-])")


def in_byline(text: str, position: int) -> bool:
    """Tell whether a name that begins here is that of who wrote, filmed or edited the article."""
    return (
        _BYLINE.search(text, max(0, position - 8), position) is not None
        or _AUTHORS.search(text, max(0, position - 16), position) is not None
    )


def places_before(text: str, roles: Sequence[RoleMention], due: Iterable[int]) -> list[tuple[int, float]]:
    """Give where a name can begin, and how likely it must be there; ``due`` are the places in lists that others found."""
    ends = {role.end for role in roles}
    found: list[tuple[int, float]] = [
        (_behind_honour(text, role.end + text.startswith("”", role.end)), _least_behind(text, role))
        for role in roles
        if not _title_of_known(text, role)
    ]
    found += [
        (blank.end(), IN_LIST)
        for role in roles
        if (blank := _BLANK.match(text, role.end)) and not is_occupation(role.label) and not _ends_row(text, role.start)
    ]
    found += [(position, AFTER_POST) for role in roles if (position := holder_behind(text, role)) is not None]
    found += [(role.end + 1, AFTER_POST) for role in roles if _ends_bracket(text, role, ends)]
    found += [
        (aside.end(), AFTER_POST)
        for role in roles
        if text.startswith("（", role.end) and (aside := _ASIDE_OF_POST.match(text, role.end))
    ]
    found += [(0, BEFORE_VERB), *((match.end(), BEFORE_VERB) for match in _clause_openings().finditer(text))]
    found += [(match.end(), BEFORE_VERB) for match in _AFTER_DATE.finditer(text)]
    found += [(match.end(), IN_LIST) for match in _LED_BY.finditer(text)]
    found += [(match.end(), MODIFIED) for match in _MODIFIERS.finditer(text)]
    found += [(position, IN_LIST) for position in due]
    found += [(match.end(), AFTER_POST) for match in _AS_HOLDER.finditer(text) if match.end() - 1 in ends]
    found += [(match.end(), ALONE) for match in _ONLY_NAMES_NEXT.finditer(text)]
    found += [(0, ALONE)] if re.match(_ONLY_NAMES, text) else []
    found += [(match.end(), JOINED if match.group() in _WEAK_OPENERS else IN_LIST) for match in _OPENERS.finditer(text)]
    found += [(match.end(), IN_LIST) for match in _PROFILED.finditer(text)]
    found += [(match.end(), ALONE) for match in _STRIPPED.finditer(text)]
    found += [(match.end(), JOINED) for match in _DOTTED_BEHIND.finditer(text)]
    found += [(match.end(), BARELY) for match in _SURELY_NAMED.finditer(text)]
    found += [(position, BARELY) for position in _chosen_too(text)]
    return sorted(found)


def _chosen_too(text: str) -> Iterator[int]:
    """Give where those begin who are chosen in the same sentence as somebody before (，安然为副市长)."""
    edge = 0
    for chooses in _CHOOSES.finditer(text):
        left = max(edge, chooses.end())
        stop = text.find("。", left)
        edge = stop + 1 if stop >= 0 else len(text)
        yield from (match.start() for match in _CHOSEN_TOO.finditer(text, left, edge))


def _behind_honour(text: str, position: int) -> int:
    """Give where a name begins behind a post and a title of honour (会长拿督陶立群)."""
    return next((position + len(honour) for honour in HONOURS if text.startswith(honour, position)), position)


def _ends_bracket(text: str, role: RoleMention, ends: Container[int]) -> bool:
    """Tell whether a post ends a bracket that stands right behind another post (主席（总商会会长）陶立群)."""
    if not text.startswith("）", role.end):
        return False
    opening = text.rfind("（", max(0, role.end - _BRACKET), role.end)
    return opening > 0 and opening in ends


def _ends_row(text: str, position: int) -> bool:
    """Tell whether a line opens with a name in a cell of its own, so that no name is due behind its post (陶立群　南陵公司　总监　电梯)."""
    first = _FIRST_CELL.match(text, text.rfind("\n", 0, position) + 1, position)
    return first is not None and any(
        guess.end == first.end("name") for guess in guess_names(text, first.start("name"))[:1]
    )


def _least_behind(text: str, role: RoleMention) -> float:
    """Give how likely a name behind a post must be: more where it could begin with a preposition (董事长向来宾赠送)."""
    if is_occupation(role.label):
        return AFTER_OCCUPATION
    return AFTER_PREPOSITION if text[role.end : role.end + 1] in _PREPOSITIONS else AFTER_POST


def _title_of_known(text: str, role: RoleMention) -> bool:
    """Tell whether a post stands behind a public figure as a title (习近平主席回顾…): no other name is due behind it."""
    if role.label == "总书记" and (role.start == 0 or text[role.start - 1] in "，。；：、“\n"):
        return True
    return any(text[role.start - length : role.start] in known_persons() for length in (3, 4, 2))


def places_behind(text: str, roles: Sequence[RoleMention]) -> Iterator[tuple[int, int, float]]:
    """Give where a name can end, where it can begin at the earliest, and how likely it must be: before posts, 先生, 现任."""
    floor = 0
    for role in roles:
        if role.start - floor >= 12:
            floor = 0
        yield role.start, max(floor, role.start - 4), BEFORE_POST
        floor = role.end
    ends = {role.end for role in roles}
    for match in _CAREER.finditer(text):
        if match.start() not in ends:
            yield match.start(), max(0, match.start() - 4), IN_CAREER
    for match in _OFFICE_IN_PAREN.finditer(text):
        if match.start() not in ends:
            yield match.start(), max(0, match.start() - 4), BEFORE_POST
    for match in _SALUTATION.finditer(text):
        if match.start() not in ends:
            yield match.start(), max(0, match.start() - 4), ADDRESSED
