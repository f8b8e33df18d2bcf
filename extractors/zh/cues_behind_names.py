"""What behind the characters of a name asks for one: a verb, a post that is given, a bracket with a post, a list that goes on."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from extractors.lexicons import read_table
from extractors.zh.composed_names import composed_end
from extractors.zh.date_patterns import PLAIN_DAY
from extractors.zh.name_cues import AFTER_POST, HARDLY_A_NAME
from extractors.zh.name_guesses import guess_names
from extractors.zh.names import ERRANDS, GIVEN_POST_ENDS, SPEECHES, name_followers
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.scanning import FirstCharacters
from extractors.zh.time_words import OPENS, SINCE

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

_LONGEST_NAME = 4
_POST_IN_PAREN = re.compile(
    r"（[^（）\n]{2,40}(?:[长记任事席员授理监师委裁官]|秘书|代表人?|教练|发言人|大使|领事)）|（[女男]|（[\u4e00-\u9fff]{1,3}族）"
)
_IN_A_YEAR = r"(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:出生|生于|参加|加入|毕业|进入|考入|入党|入伍|参军|开始|当选|出任|担任|起|任|到|在)"
_ON_A_DAY = rf"{PLAIN_DAY}(?:上午|下午|晚间?|中午|凌晨)?(?:在|同|到|来到|前往|抵达|主持|出席|会见|参加|召开|致电|调研|表示|宣布|应邀|率|首次|再次|正式|出任|就任|当选|宣誓|辞去|辞职|担任|接任|签署)"
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
        ("经", r"经[^，。；：、\n]{2,14}(?:当选|获任|出任)"),
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
