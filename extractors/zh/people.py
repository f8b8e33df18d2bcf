"""Person phrases: a name with the posts around it, and how phrases join into lists.

``钢协党委副书记、副会长兼秘书长姜维`` is one phrase with three posts; ``副书记张三、李四`` two phrases that share one;
``迟明杰（山钢集团党委副书记）`` carries its post in parentheses; ``赵乐际委员长`` behind the name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extractors.zh.lists_of_people import join
from extractors.zh.posts_before_names import read_posts_before
from extractors.zh.posts_behind_names import read_parentheses, read_title_behind, share_bracket
from extractors.zh.sentence_roles import SentenceRoles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.name_mentions import NameMention
    from extractors.zh.posts import Post
    from extractors.zh.roles_in_text import RoleMention

_ONE_OF_MANY = frozenset({"副委员长", "副总理", "副主席", "副省长", "副市长", "副县长", "副区长", "副州长"})
"""Titles that several people have at once."""
_OBLIQUE = re.compile(
    r"(?:对|向|为|给|把|被|(?<!接)受|经|据|以|跟随|接替|接过|击败|战胜|打败|险胜|听取|听|摘自|选自|收录了?|摘编自?|感谢|祝贺|欢迎|委托|(?:^|[，。；：、（\n \u3000])代表|像|根据|按照|跟|围绕|关于|随|邀请?|支持|(?:学习|贯彻|落实|领会|把握|体会|牢记|遵循|传达|宣传|观看|重温|践行|沿着|遵照|深化|学深悟透)了?)老?$"
    r"|向(?:晋升|获得|荣获)[^，。；：、]{1,16}的$|为(?:刚刚?|即将|已|已经|新近?|光荣)?[^，。；：、]{0,8}(?:卸任|离任|退休|荣休|退任|荣退|当选|获奖|逝世|上任|履新)[^，。；：、]{0,14}的$"
)
_HEARD_AT = re.compile(
    r"(?:(?:\d{1,2}月)?\d{1,2}日|今[天日]|昨[天日]|当[天日]|近日|日前|此前)?在[^，。；：\n]{1,24}?(?:会|仪式|论坛|现场)上?(?:的发言中|的讲话中)?(?:介绍|表示|通报|透露|说)"
)
"""What makes the one on whom a report rests the one who spoke somewhere (据陶立群在发布会上介绍)."""
_TELLS_OF = re.compile(r"(?:通报|宣读|剖析|公布|曝光|讲述|回顾|披露|观看|学习|传达)了?[^，。；：]{0,20}$")
_CASE = re.compile(r"(?:等人?)?的?[^，。；：\n]{0,14}?(?:案件|案例|问题|事迹|处分|违纪|违法|受贿|一案|案(?=[，。的]))")
"""Behind somebody whose case is told of (通报了陶立群严重违纪案件)."""
_AT_HOME = re.compile(r"(?:到|在|去|来到|前往)[原前]?$")
_THEIRS = re.compile(
    r"(?:同志|先生|教授|院士|总书记|主席|总统|总理|首相|国王)?(?:课题组|研究组|团队|研究团队|工作室|律师团|亲属|家属|家人|遗属|夫人|特别代表|特使|私人代表|个人代表)"
)
_AT_INVITATION = re.compile(r"(?<![反响相适供回呼对])应[^，。；、]{0,16}$")
_INVITATION = re.compile(r"[^。；\n]{0,120}?邀请?[，请]")
"""What makes somebody the one who invites (应陶立群邀请，…)."""
_AGENTIVE = re.compile(r"(?:特邀|邀请|由|请|聘请|约请|委托)$")


@dataclass(slots=True)
class PersonPhrase:
    """One person as a clause introduces them; ``start`` to ``end`` covers posts, name and parentheses."""

    name: str
    name_start: int
    name_end: int
    start: int
    end: int
    posts: list[Post] = field(default_factory=list)
    shared: bool = False
    """Whether the posts are those of the first person of the list (副书记张三、李四)."""
    linked: bool = False
    """Whether it continues the list of the phrase before it."""
    oblique: bool = False
    """Whether a preposition makes it an object, not the one who acts."""
    invites: bool = False
    """Whether they only invite those who act (应陶立群邀请，罗永康…)."""


def find_phrases(
    text: str, start: int, end: int, names: Sequence[NameMention], roles: Sequence[RoleMention]
) -> list[PersonPhrase]:
    """Give the person phrases of one sentence, in order."""
    if not names:
        return []
    sentence_roles = SentenceRoles(text, roles, start, end)
    phrases: list[PersonPhrase] = []
    limit = start
    for index, name in enumerate(names):
        following = names[index + 1].start if index + 1 < len(names) else end
        phrase = PersonPhrase(name.name, name.start, name.end, name.start, name.end)
        read_posts_before(text, phrase, sentence_roles, limit, start)
        _read_office_of(text, phrase, phrases)
        read_title_behind(text, phrase, sentence_roles, following, names[index - 1].end if index else 0)
        read_parentheses(text, phrase, sentence_roles)
        join(text, phrase, phrases)
        phrase.oblique = phrase.oblique or (
            bool(_OBLIQUE.search(text, max(start, phrase.start - 36), phrase.start))
            and not (_AGENTIVE.search(text, max(start, phrase.start - 4), phrase.start))
            and not (text.startswith("据", phrase.start - 1) and _HEARD_AT.match(text, phrase.end))
        )
        if _TELLS_OF.search(text, max(start, phrase.start - 24), phrase.start) and _CASE.match(text, phrase.end):
            phrase.oblique = True
        if phrases and phrase.start == phrases[-1].end + 2 and text.startswith("代表", phrases[-1].end):
            phrase.oblique = True
        if _AT_HOME.search(text, max(start, phrase.start - 3), phrase.start) and text.startswith("家", phrase.end):
            phrase.oblique = True
        phrase.invites = _invites(text, phrase, start) or (phrase.linked and phrases[-1].invites)
        if stands_for_others(text, phrase) or phrase.invites:
            phrase.oblique = True
        if phrase.linked and phrases and phrases[-1].oblique and not stands_for_others(text, phrases[-1]):
            phrase.oblique = True
        phrases.append(phrase)
        _share_title(phrases)
        share_bracket(text, phrases, sentence_roles)
        limit = phrase.end
    return phrases


def _share_title(phrases: list[PersonPhrase]) -> None:
    """Give those listed before a deputy whose title stands behind the name the same title (陶立群、罗永康副县长)."""
    last = phrases[-1]
    behind = [post for post in last.posts if post.start >= last.name_end]
    if not last.linked or len(behind) != len(last.posts) or not any(p.label in _ONE_OF_MANY for p in behind):
        return
    for other in reversed(phrases[:-1]):
        if other.posts:
            return
        other.posts, other.shared = [replace(post) for post in behind], True
        if not other.linked:
            return


def _read_office_of(text: str, phrase: PersonPhrase, phrases: list[PersonPhrase]) -> None:
    """Give an office the name of the one whose it is (罗永康办公室主任陶立群)."""
    for post in phrase.posts:
        if phrases and post.organisation is not None and text[slice(*post.organisation)] == "办公室":
            whose = phrases[-1]
            if whose.name_end == post.organisation[0] and not whose.posts:
                post.organisation = (whose.name_start, post.organisation[1])
                whose.oblique = True


def stands_for_others(text: str, phrase: PersonPhrase) -> bool:
    """Tell whether a name only says whose family or envoy acts (陶立群亲属, 陶立群特别代表)."""
    return _THEIRS.match(text, phrase.name_end) is not None


def _invites(text: str, phrase: PersonPhrase, sentence: int) -> bool:
    """Tell whether somebody invites those who act (应陶立群邀请，罗永康…)."""
    at = _AT_INVITATION.search(text, max(sentence, phrase.start - 18), phrase.start)
    return at is not None and _INVITATION.match(text, phrase.name_end) is not None
