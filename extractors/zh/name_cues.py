"""What asks for a personal name: posts, verbs, lists, addresses; where one can begin or end, and how likely it must be there."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from extractors.lexicons import read_table
from extractors.zh.composed_names import composed_end
from extractors.zh.date_patterns import PLAIN_DAY
from extractors.zh.name_guesses import guess_names, name_openers
from extractors.zh.names import ERRANDS, GIVEN_POST_ENDS, SPEECHES, known_persons, name_followers
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.roles_in_text import holder_behind, is_occupation
from extractors.zh.scanning import FirstCharacters
from extractors.zh.time_words import OPENS, SINCE

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

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
_LONGEST_NAME = 4
HONOURS = ("丹斯里拿督", "丹斯里", "拿督斯里", "拿督", "拿汀")
"""Titles that stand between a post and a name, the longest of those that begin alike first."""
_BRACKET = 20
"""How much a bracket between a post and a name holds."""
HARDLY_A_NAME = -10.5
"""Below this score the characters of an ordinary word (席位, 辛苦) are a name's so rarely that no post before it excuses it."""
_FIRST_CELL = re.compile(r"[ \u3000\t\d.、．]*(?P<name>[\u4e00-\u9fff]{2,3})[ \u3000\t]+[^ \u3000\t]")
_BLANK = re.compile(r"[ \u3000\t]{1,4}(?=[\u4e00-\u9fff·]{2,8}(?:[ \u3000\t\n，。、；（]|$))")
"""A blank between a post and a name that ends right after (局长 陶立群)."""
_PREPOSITIONS = frozenset("向对从和同于")
_POST_IN_PAREN = re.compile(
    r"（[^（）\n]{2,40}(?:[长记任事席员授理监师委裁官]|秘书|代表人?|教练|发言人|大使|领事)）|（[女男]|（[\u4e00-\u9fff]{1,3}族）"
)
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
_IN_A_YEAR = r"(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:出生|生于|参加|加入|毕业|进入|考入|入党|入伍|参军|开始|当选|出任|担任|起|任|到|在)"
_ON_A_DAY = rf"{PLAIN_DAY}(?:上午|下午|晚间?|中午|凌晨)?(?:在|同|到|来到|前往|抵达|主持|出席|会见|参加|召开|致电|调研|表示|宣布|应邀|率)"
_AT_A_MEETING = r"在[^，。；：、\n]{1,24}?(?:会|论坛|仪式)上(?:的讲话中|的致辞中)?(?:表示|说|称|指出|强调|透露|介绍|宣布|致辞|坦言|呼吁)"
_OF_A_LIFE = rf"于(?:19|20)[0-9]{{2}}年|生于(?:19|20)[0-9]{{2}}|生前(?:系|是|为|曾|任|担任)|毕业于|是[\u4e00-\u9fff]{{2,8}}人，|利用(?:其|自己)?(?:先后|曾)?(?:担任|任|职务|职权)|(?:当时|时|后来?|其后|随后|此前)(?:任|担任|出任|调任|升任|转任)(?=[^，。；：\n]{{0,40}}?(?:{GIVEN_POST_ENDS}))"
"""What is said of somebody in the tale of a life (生于1970年, 利用担任局长的便利, 后来出任县长)."""
_OF_AN_AGE = r"出生[于在]|(?:现年|年仅|今年|时年|享年|终年)[0-9]{2}岁"
"""What is said of somebody's birth or age."""
_MAKES_SPEECH = rf"[作做](?![家者])了?[^，。；：、\n]{{0,24}}?(?:{SPEECHES}|演讲|分享|介绍|表态)"
MAKES_SPEECH = re.compile(_MAKES_SPEECH)
_SPEAKS_FOR = rf"代表[^，。；：、\n]{{2,24}}?{_MAKES_SPEECH}"
_GOES = rf"(?:[到赴]|来到|前往|深入|走进)[^，。；：、\n]{{1,20}}?(?:{ERRANDS}|参观|授课)"
_MOVED = r"[从由][^，。；：\n]{2,30}?(?:任上|岗位上?|职位上?|一职|[长记任席员])(?:调任|升任|转任|改任|晋升|履新|远赴|调往|调入|调至|退休|离任|卸任|空降)"
"""What says from which post somebody was moved."""
_IN_A_CAPACITY = r"以(?:[^，。；：、\n]{2,24}?[长员师人记席任事]的?(?:双重)?|[^，。；：、\n]{0,8})身份"
_THEN_GIVEN = rf"{SINCE}{{1,3}}(?:被(?:任命|选举?|聘任?|免去|推选|增补)|升任|晋升|出任|担任|任(?![务期职教意何免重命由性凭人内])|当选|调任|转任|改任|接任|接替|履新|辞去|辞任|卸任|离任|不再担任|就任|兼任|获任|获聘|升为|执掌|加盟|成为)(?=[^，。；：\n]{{0,40}}?(?:{GIVEN_POST_ENDS}))"
_GIVEN = re.compile(
    r"(?:同志|先生|女士|博士)?(?:（[^（）\n]{1,40}）)?(?:因[^，。；：\n]{1,14}?)?(?:已|已经|将)?(?:申请|提出)?(?:被(?:任命|委任|聘任|聘请|聘|选举|推选|推举|选|增选|增补|补选)为|任|担任|出任|当选|不再担任|辞去|辞任|为|获委任|获任|获聘|受聘|兼任|接任|的|[由从][^，。；：\n]{2,24}(?:调|转|改|升)任为?|(?:原|现)?系(?![统列数])|接替[^，。；：\n]{2,16}(?:出|担|就|接)?任|曾?在[^，。；：\n]{2,24}担?任)"
    rf"(?=[^，。；：\n]{{0,40}}?(?:{GIVEN_POST_ENDS}))"
)
_GIVEN_BEGINS = frozenset("被同先女博（因已将申提任担出当不辞为获受兼接的由从原现系曾在")
"""What ``_GIVEN`` can begin with."""


@cache
def verbs() -> FirstCharacters:
    """Match a verb or another word that stands behind the name of who does something."""
    kinds = {"attend", "chair", "speak", "say", "talk", "visit", "appoint", "remove", "absent"}
    words = [row["surface"] for row in read_table("zh_triggers") if row["kind"] in kinds]
    words += name_followers("expected")
    words += ["在" + row["surface"] for row in read_table("zh_triggers") if row["kind"] in {"attend", "chair", "talk"}]
    more = [
        ("0123456789", f"{_ON_A_DAY}|{_IN_A_YEAR}"),
        ("于生毕是利当时后其随此", _OF_A_LIFE),
        ("在", _AT_A_MEETING),
        ("（", r"（(?:19|20)[0-9]{2}[年.][^（）]{0,16}）(?=是|，|曾|现|先后|任|于)"),
        ("作做", _MAKES_SPEECH),
        ("代", _SPEAKS_FOR),
        ("到赴来前深走", _GOES),
        ("以", _IN_A_CAPACITY),
        ("从由", _MOVED),
        ("出现年今时享终", _OF_AN_AGE),
        (OPENS, _THEN_GIVEN),
    ]
    return FirstCharacters.of_words(words, *more)


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
    found += [(0, BEFORE_VERB), *((match.end(), BEFORE_VERB) for match in _clause_openings().finditer(text))]
    found += [(match.end(), BEFORE_VERB) for match in _AFTER_DATE.finditer(text)]
    found += [(match.end(), IN_LIST) for match in _LED_BY.finditer(text)]
    found += [(match.end(), MODIFIED) for match in _MODIFIERS.finditer(text)]
    found += [(position, IN_LIST) for position in due]
    found += [(match.end(), AFTER_POST) for match in _AS_HOLDER.finditer(text) if match.end() - 1 in ends]
    found += [(match.end(), ALONE) for match in _ONLY_NAMES_NEXT.finditer(text)]
    found += [(0, ALONE)] if re.match(_ONLY_NAMES, text) else []
    found += [(match.end(), JOINED if match.group() in _WEAK_OPENERS else IN_LIST) for match in _OPENERS.finditer(text)]
    found += [(match.end(), ALONE) for match in _STRIPPED.finditer(text)]
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


def asked_behind(text: str, position: int, role_starts: Container[int]) -> Literal["post", "verb"] | None:
    """Tell what behind two to four characters asks for a name: a post that is given or stands in parentheses, or a verb."""
    first, last = position + 2, position + 5
    ahead = text[first:last]
    if not _GIVEN_BEGINS.isdisjoint(ahead):
        if "（" in ahead and _POST_IN_PAREN.match(text, first + ahead.index("（")):
            return "post"
        if _is_given_within(text, first, ahead):
            return "post"
    if (
        "·" in text[position : position + 9]
        or first in role_starts
        or first + 1 in role_starts
        or first + 2 in role_starts
        or verbs().begins_within(text, first, last)
        or ("、" in ahead and _goes_on_within(text, first, ahead))
    ):
        return "verb"
    return None


def before_bracket(text: str, position: int) -> bool:
    """Tell whether two or three characters stand before a bracket with a post in it (由文程（县科协秘书长）主持)."""
    bracket = text.find("（", position + 2, position + 4)
    return bracket >= 0 and _POST_IN_PAREN.match(text, bracket) is not None


def _is_given_within(text: str, first: int, ahead: str) -> bool:
    """Tell whether behind one of the next places somebody is given a post."""
    return any(char in _GIVEN_BEGINS and _GIVEN.match(text, first + at) is not None for at, char in enumerate(ahead))


def _goes_on_within(text: str, first: int, ahead: str) -> bool:
    """Tell whether a list goes on behind one of the next places, with what is likely a name."""
    return any(
        char == "、" and any(guess.score >= AFTER_POST for guess in guess_names(text, first + at + 1)[:1])
        for at, char in enumerate(ahead)
    )


def opens_a_body(text: str, position: int, role_starts: Mapping[int, int]) -> bool:
    """Tell whether an organisation with a post begins here (、青禾县总工会主席…) and not the next name of a list.

    Where nothing in it says that it is one (、云泽雅居家纺总经理温雅), a name right behind the post does.
    """
    for end in range(position + 2, min(position + 24, len(text))):
        if text[end] in "、，。；：（）\n为任的是" or (text[end] in "和及与" and composed_end(text, position) == end):
            return False
        if end in role_starts:
            if ends_like_organisation(text[position:end]):
                return True
            behind = guess_names(text, role_starts[end])[:1] if end - position > _LONGEST_NAME else []
            return any(guess.score > HARDLY_A_NAME for guess in behind)
    return False
