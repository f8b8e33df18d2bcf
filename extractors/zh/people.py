"""Person phrases: a name with the posts around it, and how phrases join into lists.

``钢协党委副书记、副会长兼秘书长姜维`` is one phrase with three posts; ``副书记张三、李四`` two phrases that share one;
``迟明杰（山钢集团党委副书记）`` carries its post in parentheses; ``赵乐际委员长`` behind the name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extractors.zh.aides import delegation_start, with_chief
from extractors.zh.body_kinds import kinds_of
from extractors.zh.envoys import posted_start
from extractors.zh.lists_of_people import join
from extractors.zh.organisations import ends_like_organisation, ends_strongly, organisation_start
from extractors.zh.post_fields import body_before_duty
from extractors.zh.posts import Post, make_post
from extractors.zh.roles_in_text import holder_behind, is_occupation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.name_mentions import NameMention
    from extractors.zh.roles_in_text import RoleMention

_ONE_OF_MANY = frozenset({"副委员长", "副总理", "副主席", "副省长", "副市长", "副县长", "副区长", "副州长"})
"""Titles that several people have at once."""
_IN_A_GROUP = ("团长", "领队", "组长", "队长")
_TAKEN = ("任", "担任", "出任", "当选", "当选为")
"""Before a post that somebody named before it takes, not who is named next (由A任团长、秘书长B任副团长)."""
_UNNAMED = frozenset({"负责人", "班子成员", "成员", "干部", "主要负责人", "负责同志"})
"""What behind a comma was said of others (机关科室负责人，北川煤矿党委书记陶立群), no post of whoever is named next."""
_FEW_BLANKS = re.compile(r"[ \u3000]{1,3}")
_SCHOLAR = re.compile(r"(?:教授|研究员|研究馆员|院士|讲师|博士|主任医师|工程师|编审|律师|导师)$")
_RANK_CLOSED = ("", "（", "\n", "，", "、", "。", " ", "\u3000")
_PAREN = re.compile(r"（([^（）\n]{1,60})）")
_PAREN_BEFORE = re.compile(r"（[^（）\n]{1,20}）$")
_NO_LONGER = re.compile(r"不再|卸任|辞去|免去")
_CLAUSE_EDGE = "，。；：！？、\n（“"
_OF = 2
"""A body of which 的 says that a post is has more characters."""
_LEADING = frozenset("现今原前")
"""What stands before the body of a post in a stack and tells when it was held (南陵集团董事长，现北川大学校长)."""
_NOW_OR_THEN = ("现任", "兼任", "时任", "曾任", "原任")
"""The same in two characters (曾任白鹭县副县长、现任县政协主席)."""
_YEARS = 8
"""How far a post may end before the one who held it (担任县长三年的陶立群)."""
_PRAISE = re.compile(r"(?:著名|知名|资深|青年|国家[一二三]级|优秀|特级|首席|高级)$")
"""What stands before an occupation in a stack of posts (市作协副主席、著名作家陶立群)."""
_PARTY_OF_STATE = re.compile(
    r"(?<=[、，])(?:最大|主要|左翼|右翼|极右翼|中右翼|中左翼)?(?:执政|反对|在野)?(?:党|党派|政党|联盟)$"
)
"""What stands before the name of a party in a stack of posts and says what it is in its country (总统、执政党南山国民大会主席)."""
_BLANKS = frozenset(" \u3000\t")
_NAME_STOPS = frozenset(["", *" \u3000\t\n，。、；（："])
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
_COMMITTEE = re.compile(r"[省市县区州旗盟]委$")
_GOVERNMENT = re.compile(r"[省市县区州旗盟]?(?:人民)?政府|行署")
"""A party committee and the government beside it, which share officers (市委、市政府副秘书长)."""
_AT_HOME = re.compile(r"(?:到|在|去|来到|前往)[原前]?$")
_THEIRS = re.compile(
    r"(?:同志|先生|教授|院士|总书记|主席|总统|总理|首相|国王)?(?:课题组|研究组|团队|研究团队|工作室|律师团|亲属|家属|家人|遗属|夫人|特别代表|特使|私人代表|个人代表)"
)
_OF_SOMEBODY = ("特别代表", "特使", "夫人", "办公室", "代表", "候选人", "侍从")
_ON_BEHALF = re.compile(
    r"代表[^，。；：、在说也就]{1,20}?(?:作|致|向|讲话|发言|表示|表态|提出|宣读|签|对|汇报|通报|领|接受|与)"
)
"""What makes 代表 behind a name a verb (陶立群代表县委讲话)."""
_AT_INVITATION = re.compile(r"(?<![反响相适供回呼对])应[^，。；、]{0,16}$")
_INVITATION = re.compile(r"[^。；\n]{0,120}?邀请?[，请]")
"""What makes somebody the one who invites (应陶立群邀请，…)."""
_AGENTIVE = re.compile(r"(?:特邀|邀请|由|请|聘请|约请|委托)$")
_GIVEN_BEFORE = re.compile(r"(?:为|(?<!主)(?<!现)(?<!时)(?<!前)(?<!历)任|当选|出任)$")
"""What before a post says that it was given to somebody named earlier (聘请A为名誉会长，理事B为…)."""
_AND_OTHERS = re.compile(r"等(?:[省市县区校院州]|政府|军方)?(?:有关|相关|主要|高级)?$")
"""What makes a post that of the list before (陶立群等市领导和秘书长罗永康)."""
_AS = re.compile(r"(?:作为|身为|同为|曾为|身兼)$")
"""What before a post says that it is that of the person named behind the comma (作为县人大代表，镇长A…)."""
_GIVEN_TO_OTHERS = re.compile(r"(?:(?<![现时前后继历新主兼责曾上])任|担任|[\u4e00-\u9fff]为)$")
"""What before a bare post says that the one named before has it (由A任组长、B任副组长)."""
_EACH_REACH = 16
_OF_EACH = re.compile(r"(?:各|全体|其他|有关|相关|全[省市县区镇乡校院])[\u4e00-\u9fff（）、]{1,12}$")
"""What before a post says that many hold it who are not named (各村（社区）书记、所长陶立群)."""
_ONE_WORD = re.compile(r"[\u4e00-\u9fff]{2,12}")
_ROOM = re.compile(r"[^兼及和，。；：、（）\n]{2,6}[处科室]")
"""The rest of a department's name, of which a word before it is also a post."""
_BODY_ENDS = tuple("部局厅司院委会")
_UNIT_ENDS = tuple("局处室科部")
"""What makes a department of an occupation (老干部局, 教师处)."""
_CALLED = re.compile(
    r"（(?:(?:以下|下文|后文|下)?(?:统称|简称|合称|下称|又称|称)[^（）\n]{1,30}|[\u4e00-\u9fff]{2,6}[院党社联盟协]|[A-Za-z][A-Za-z0-9 .,&·’'-]{1,40}|(?:股票代码|证券代码)?：?[0-9A-Z.]{4,12})）$"
)
"""What stands between a body and a post and says what else the body is called (南陵集团（以下简称“南陵”）董事长)."""
_TERM_BEFORE = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:新任|现任|新当选|新晋|继任|候任)$")
"""What parts a body and a post and tells since when it is held (东海新任省长)."""


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
    sentence_roles = _Roles(text, roles, start, end)
    phrases: list[PersonPhrase] = []
    limit = start
    for index, name in enumerate(names):
        following = names[index + 1].start if index + 1 < len(names) else end
        phrase = PersonPhrase(name.name, name.start, name.end, name.start, name.end)
        _read_posts_before(text, phrase, sentence_roles, limit, start)
        _read_office_of(text, phrase, phrases)
        _read_title_behind(text, phrase, sentence_roles, following, names[index - 1].end if index else 0)
        _read_parentheses(text, phrase, sentence_roles)
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


class _Roles:
    """The role mentions of one sentence, found by where they end or start."""

    def __init__(self, text: str, roles: Sequence[RoleMention], start: int, end: int) -> None:
        self.text = text
        self.items = [role for role in roles if start <= role.start and role.end <= end]
        self.by_end = {role.end: role for role in self.items}
        self.by_start = {role.start: role for role in self.items}
        self._ends = [role.end for role in self.items]
        self._starts = [role.start for role in self.items]

    def floor(self, position: int, limit: int) -> int:
        """Give the end of the last role before a position: no organisation reaches left over it.

        An occupation inside a name (记者 of 记者协会) is no such role.
        """
        index = bisect_right(self._ends, position)
        while index and self._inside_name(self.items[index - 1], position):
            index -= 1
        return self._ends[index - 1] if index else limit

    def before(self, role: RoleMention) -> RoleMention | None:
        """Give the last role that ends before another begins."""
        index = bisect_right(self._ends, role.start)
        return self.items[index - 1] if index else None

    def _inside_name(self, role: RoleMention, position: int) -> bool:
        rest = self.text[role.end : position]
        if _ROOM.fullmatch(rest) and self.text[role.start - 1 : role.start] in _BODY_ENDS:
            return True  # 公安部法医技术处
        if not is_occupation(role.label) and role.label != "领事":
            return False
        return rest in _UNIT_ENDS or (_ONE_WORD.fullmatch(rest) is not None and ends_like_organisation(rest))

    def within(self, start: int, end: int) -> list[RoleMention]:
        return self.items[bisect_left(self._starts, start) : bisect_right(self._ends, end)]


def _post(text: str, role: RoleMention, roles: _Roles, limit: int) -> Post:
    term = _TERM_BEFORE.search(text, limit, role.start)
    if term is not None:
        begin = organisation_start(text, term.start(), max(limit, roles.floor(term.start(), limit)))
        if begin < term.start() and ends_like_organisation(text[begin : term.start()]):
            return Post(role.label, role.start, role.end, (begin, term.start()))
    called = _CALLED.search(text, max(limit, role.start - 60), role.start)
    if called is not None:
        begin = organisation_start(text, called.start(), max(limit, roles.floor(called.start(), limit)))
        if begin < called.start() and ends_like_organisation(text[begin : called.start()]):
            return Post(role.label, role.start, role.end, (begin, called.start()))
    of = body_before_duty(text, role.start, limit, lambda position: roles.floor(position, limit))
    if of is not None:
        return Post(role.label, role.start, role.end, of)
    if text.startswith("的", role.start - 1) and role.start - limit > _OF:
        begin = organisation_start(text, role.start - 1, max(limit, roles.floor(role.start - 1, limit)))
        form = text[begin : role.start - 1]
        if len(form) > _OF and (ends_strongly(form) or text.endswith("来自", limit, begin)):
            return Post(role.label, role.start, role.end, (begin, role.start - 1))  # 来自南陵集团的总经理
    role = with_chief(text, role, roles.before(role), limit)
    floor = max(limit, roles.floor(role.start, limit))
    start = delegation_start(text, role, floor)
    if start is None:
        posted = posted_start(text, role, floor)
        start = organisation_start(text, role.start if posted is None else posted, floor)
    return make_post(text, role, start)


def _read_posts_before(text: str, phrase: PersonPhrase, roles: _Roles, limit: int, sentence: int) -> None:
    position = phrase.name_start
    paren = _PAREN_BEFORE.search(text, max(limit, position - 24), position)
    if paren and roles.by_end.get(paren.start()):
        position = paren.start()
    posts: list[Post] = []
    role = roles.by_end.get(position - text.startswith("”", position - 1))
    if (
        role is None
        and text[position - 1 : position] in _BLANKS
        and text[phrase.name_end : phrase.name_end + 1] in _NAME_STOPS
    ):
        role = roles.by_end.get(
            len(text[max(limit, position - 6) : position].rstrip(" \u3000\t")) + max(limit, position - 6)
        )
    if text.startswith("的", position - 1):
        told = next(
            (r for end in range(position - 1, max(limit, position - _YEARS), -1) if (r := roles.by_end.get(end))), None
        )
        if told is not None and holder_behind(text, told) == position:
            role = told
    while role is not None and role.start >= limit:
        post = _post(text, role, roles, limit)
        posts.append(post)
        begin = post.organisation[0] if post.organisation else post.start
        begin -= begin > limit and text[begin - 1] in _LEADING and text[begin - 2 : begin - 1] in _CLAUSE_EDGE
        begin -= 2 * (text.endswith(_NOW_OR_THEN, limit, begin) and text[begin - 3 : begin - 2] == "、")
        praise = _PRAISE.search(text, limit, begin) if post.organisation is None else None
        begin = praise.start() if praise else begin
        if post.organisation is not None and (party := _PARTY_OF_STATE.search(text, limit, begin)):
            begin = party.start()
        phrase.start = begin
        role = None
        joint = next((j for j in ("兼任", "、", "兼", "暨", "和", "及") if text.endswith(j, limit, begin)), None)
        if joint:
            role = roles.by_end.get(begin - len(joint))
            if (
                role is None
                and joint == "、"
                and (other := _other_body(text, post, roles, begin - 1, limit)) is not None
            ):
                posts.append(other)
                phrase.start = begin = other.organisation[0] if other.organisation else begin
                role = roles.by_end.get(begin - 1) if text[begin - 1 : begin] == "、" else None
            if role is not None and (
                _AND_OTHERS.search(text, max(limit, role.start - 6), role.start)
                or (role.label.endswith(_IN_A_GROUP) and text.endswith(_TAKEN, limit, role.start))
                or (joint == "、" and _GIVEN_TO_OTHERS.search(text, max(limit, role.start - 3), role.start))
            ):
                role = None
        elif post.organisation is not None and (glued := roles.by_end.get(begin)) is not None:
            role = glued if _stands_alone(text, post.organisation, glued, roles, limit) else None
        elif begin > limit and text[begin - 1] == "，":
            role = roles.by_end.get(begin - 1)
            if role is not None:
                outer = organisation_start(text, role.start, max(limit, roles.floor(role.start, limit)))
                left = min(outer, role.start)
                if (
                    not (
                        left == sentence
                        or left - 1 <= limit
                        or text[left - 1] in _CLAUSE_EDGE
                        or _AS.search(text, max(limit, left - 4), left)
                    )
                    or role.label in _UNNAMED
                    or _is_given_before(text, role, roles, limit)
                ):
                    role = None
    posts.reverse()
    while len(posts) > 1 and _OF_EACH.search(text, max(limit, posts[0].start - _EACH_REACH), posts[0].start):
        phrase.start = posts[1].organisation[0] if posts[1].organisation else posts[1].start
        posts = posts[1:]
    telling = next((kinds for post in posts if post.organisation is None and (kinds := kinds_of(post.label))), "")
    for post in posts:
        post.kinds = telling
    then = bool(posts) and posts[0].label.startswith("时任")
    for after in posts[1:]:
        if after.organisation is None:
            after.inherits = True
        if then and not after.label.startswith(("时任", "现任")):
            after.label = f"时任{after.label}"
    phrase.posts = posts


def _is_given_before(text: str, role: RoleMention, roles: _Roles, limit: int) -> bool:
    """Tell whether a stack of posts that ends before a comma was given to somebody named earlier (A任副校长、校长，原校长B…)."""
    while True:
        left = min(role.start, organisation_start(text, role.start, max(limit, roles.floor(role.start, limit))))
        if _GIVEN_BEFORE.search(text, max(limit, left - 3), left):
            return True
        before = roles.by_end.get(left - 1) if text[left - 1 : left] in ("、", "兼") else None
        if before is None or before.start < limit:
            return False
        role = before


def _stands_alone(text: str, body: tuple[int, int], glued: RoleMention, roles: _Roles, limit: int) -> bool:
    """Tell whether a post with its body runs into the next one (县教育局局长县志办主任陶立群): both bodies are plain."""
    before = _post(text, glued, roles, limit).organisation
    return before is not None and ends_strongly(text[slice(*before)]) and ends_strongly(text[slice(*body)])


def _other_body(text: str, post: Post, roles: _Roles, end: int, limit: int) -> Post | None:
    """Give the same post at the body listed before its own: 市委、市政府秘书长; another one only behind a post of its own."""
    if post.organisation is None:
        return None
    begin = organisation_start(text, end, max(limit, roles.floor(end, limit)))
    if begin >= end or not ends_strongly(text[begin:end]):
        return None
    both = _COMMITTEE.search(text, begin, end) and _GOVERNMENT.fullmatch(text, *post.organisation)
    listed = text[begin - 1 : begin] == "、" and roles.by_end.get(begin - 1) is not None
    if not both and not (listed and ends_strongly(text[slice(*post.organisation)])):
        return None
    if both and text[slice(*post.organisation)] == "政府":
        post.form = text[begin : end - 1] + "政府"
    return Post(post.label, post.start, post.end, (begin, end))


def _scholar_behind(text: str, phrase: PersonPhrase, roles: _Roles) -> RoleMention | None:
    """Give the rank of a scholar that a blank parts from the name, as announcements print it (主讲人：陶立群　教授（…）)."""
    blank = _FEW_BLANKS.match(text, phrase.name_end)
    role = roles.by_start.get(blank.end()) if blank is not None else None
    closed = role is not None and text[role.end : role.end + 1] in _RANK_CLOSED
    return role if role is not None and closed and _SCHOLAR.search(role.label) and not phrase.posts else None


def _read_title_behind(text: str, phrase: PersonPhrase, roles: _Roles, following: int, previous: int) -> None:
    role = roles.by_start.get(phrase.name_end) or _scholar_behind(text, phrase, roles)
    if role is None or role.end == following or _ON_BEHALF.match(text, role.start):
        return
    organisation = None
    if not phrase.posts:
        limit = roles.floor(phrase.name_start, max(previous, phrase.start - 40))
        while limit < phrase.name_start and text[limit] in "和与及同、，":
            limit += 1
        stop = phrase.name_start - text.startswith("的", phrase.name_start - 1)
        start = organisation_start(text, stop, max(previous, limit))
        if start < stop and ends_strongly(text[start:stop]):
            organisation = (start, stop)
            phrase.start = start
            before = roles.by_end.get(start - 1) if text[start - 1 : start] == "、" else None
            if before is not None and (before.start > previous or not previous):
                first = _post(text, before, roles, previous)
                phrase.start = first.organisation[0] if first.organisation else first.start
                phrase.posts.append(first)
    phrase.posts.append(Post(role.label, role.start, role.end, organisation))
    phrase.end = role.end
    phrase.oblique = text.startswith(_OF_SOMEBODY, role.end) and not _ON_BEHALF.match(text, role.end)


def _read_parentheses(text: str, phrase: PersonPhrase, roles: _Roles) -> None:
    while True:
        position = phrase.end
        if text.startswith(("同志", "先生", "女士"), position):
            position += 2
        match = _PAREN.match(text, position)
        if match is None:
            return
        inside = roles.within(match.start(1), match.end(1))
        first = True
        for role in inside:
            if role.end != match.end(1) and text[role.end] not in "、，兼；和及）":
                continue
            if _NO_LONGER.search(text, match.start(1), role.start):
                continue
            post = _post(text, role, roles, match.start(1))
            post.inherits = not first and post.organisation is None
            phrase.posts.append(post)
            first = False
        phrase.end = match.end()
