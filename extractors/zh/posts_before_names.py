"""The posts printed before a name, from the last to the first (钢协党委副书记、副会长兼秘书长陶立群)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.body_kinds import kinds_of
from extractors.zh.name_cues import HONOURS
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisations import organisation_start
from extractors.zh.posts import Post
from extractors.zh.roles_in_text import holder_behind
from extractors.zh.sentence_roles import read_post

if TYPE_CHECKING:
    from collections.abc import Collection

    from extractors.zh.people import PersonPhrase
    from extractors.zh.roles_in_text import RoleMention
    from extractors.zh.sentence_roles import SentenceRoles

_IN_A_GROUP = ("团长", "领队", "组长", "队长")
_TAKEN = ("任", "担任", "出任", "当选", "当选为")
"""Before a post that somebody named before it takes, not who is named next (由A任团长、秘书长B任副团长)."""
_UNNAMED = frozenset({"负责人", "班子成员", "成员", "干部", "主要负责人", "负责同志"})
"""What behind a comma was said of others (机关科室负责人，北川煤矿党委书记陶立群), no post of whoever is named next."""
_PAREN_BEFORE = re.compile(r"（[^（）\n]{1,20}）$")
"""A bracket between post and name, which may hold another post (工商联主席（总商会会长）陶立群)."""
_TIME = re.compile(r"\d日|[日近]前|近日|[今昨当]天|[今昨当]日|上午|下午|晚上|中午")
"""A time, behind which a stack of posts may begin as behind a comma (5月6日南陵大学校长，省科协副主席陶立群)."""
_JOINTS = ("兼任", "、", "兼", "暨", "和", "及")
"""What joins the posts of a stack."""
_CLAUSE_EDGE = "，。；：！？、\n（“"
_LEADING = frozenset("现今原前")
"""What stands before the body of a post in a stack and tells when it was held (南陵集团董事长，现北川大学校长)."""
_NOW_OR_THEN = re.compile(
    r"、(?P<when>(?:(?:现|目前|如今)(?:已经?)?|[后兼时曾原]|随后)(?:已?(?:调|升|转|改|担|出))?任)$"
)
"""The same in words (曾任白鹭县副县长、现任县政协主席; 时任县长、现已调任市交通局局长的陶立群)."""
_IN_CHARGE = re.compile(r"(?:负责人|主管)$")
_LONGEST_TASK = 10
_TASK = re.compile(
    r"(?:渠道|业务|研究|产品|板块|条线|市场|销售|运营|信贷|零售|技术|研发|风控|合规|人力资源|公关|战略|经纪|资管|投行)$"
)
_SHORT_FORM = re.compile(r"（[A-Z]{2,6}）$")
_YEARS = 8
"""How far a post may end before the one who held it (担任县长三年的陶立群)."""
_PRAISE = re.compile(r"(?:著名|知名|资深|青年|国家[一二三]级|优秀|特级|首席|高级)$")
"""What stands before an occupation in a stack of posts (市作协副主席、著名作家陶立群)."""
_PARTY_OF_STATE = re.compile(
    r"(?<=[、，])(?:最大|主要|左翼|右翼|极右翼|中右翼|中左翼)?(?:执政|反对|在野)?(?:党|党派|政党|联盟)$"
)
"""What stands before the name of a party in a stack of posts and says what it is in its country (总统、执政党南山国民大会主席)."""
_AS_MEMBER = re.compile(
    r"(?:(?:名誉|常务|执行|轮值)*(?:副?会长|副?理事长|常务理事|理事|监事|会员|成员)|监理|施工|设计|建设|承建|参建|共建|合作|运营|总包|支持|协办|承办|主办|起草)(?:单位|企业)(?:代表)?(?:——?|、|：)?$"
)
"""What stands before the body of a post in a stack and says as what it takes part (商会副会长、会长单位南陵集团总经理陶立群)."""
_CHAIRS_EVENT = re.compile(r"[、，](?:本[届次])?(?:大会|会议|论坛|年会|峰会)(?:共同|联合)?$")
"""What stands before 主席 behind other posts and makes it no post but a part in an event (副校长、大会主席陶立群)."""
_BLANKS = frozenset(" \u3000\t")
_FEW_BLANKS = 6
_DOES_NEXT = re.compile(
    r"出席|参加|主持|讲话|致[辞欢]|陪同|介绍|宣读|宣布|作[^为]|一行|及|和|等|到|赴|带队|带领|率|应邀|汇报|发言|代表|表示|指出|强调|调研|会见|首先|分别|随后|对|就"
)
"""What goes on behind a name that a blank parts from its post (副校长 陶立群出席仪式)."""
_NAME_STOPS = frozenset(["", *" \u3000\t\n，。、；（：）｜|│"])
_COMMITTEE = re.compile(r"[省市县区州旗盟]委$")
_GOVERNMENT = re.compile(r"[省市县区州旗盟]?(?:人民)?政府|行署")
"""A party committee and the government beside it, which share officers (市委、市政府副秘书长)."""
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


def read_posts_before(text: str, phrase: PersonPhrase, roles: SentenceRoles, limit: int, sentence: int) -> None:
    """Give a phrase the posts before its name, which reach left to ``limit`` at most, and its beginning."""
    position = phrase.name_start
    position -= next((len(honour) for honour in HONOURS if text.endswith(honour, limit, position)), 0)
    posts: list[Post] = []
    paren = _PAREN_BEFORE.search(text, max(limit, position - 24), position)
    if paren and roles.by_end.get(paren.start()):
        position = paren.start()
        second = roles.by_end.get(paren.end() - 1)
        if second is not None and second.start > paren.start():
            posts.append(read_post(text, second, roles, paren.start() + 1))
    later: set[int] = set()
    role = _nearest(text, phrase, roles, limit, position)
    while role is not None and role.start >= limit:
        post = _with_task(text, read_post(text, role, roles, limit), roles, limit)
        begin = post.organisation[0] if post.organisation else post.start
        begin -= begin > limit and text[begin - 1] in _LEADING and text[begin - 2 : begin - 1] in _CLAUSE_EDGE
        then_or_now = _NOW_OR_THEN.search(text, max(limit, begin - 8), begin)
        if then_or_now is not None:
            begin = then_or_now.start("when")
            later.update({post.start} if then_or_now["when"] not in ("时任", "兼任") else ())
        chairs = _CHAIRS_EVENT.search(text, max(limit, post.start - 8), post.start) if "主席" in post.label else None
        if chairs is None:
            posts.append(post)
        else:
            begin = chairs.start() + 1
        begin = phrase.start = _with_words_before(text, post, begin, limit)
        joint = next((joint for joint in _JOINTS if text.endswith(joint, limit, begin)), None)
        if joint is not None:
            role = roles.by_end.get(begin - len(joint)) or _before_brackets(text, roles, begin - len(joint), limit)
            other = _other_body(text, post, roles, begin - 1, limit) if role is None and joint == "、" else None
            if other is not None:
                posts.append(Post(post.label, post.start, post.end, other))
                begin = phrase.start = other[0]
                role = roles.by_end.get(begin - 1) if text[begin - 1 : begin] == "、" else None
            if role is not None and _is_of_another(text, role, joint, limit):
                role = None
        elif post.organisation is not None and (glued := roles.by_end.get(begin)) is not None:
            role = glued if _stands_alone(text, post.organisation, glued, roles, limit) else None
        elif begin > limit:
            role = _before_comma(text, roles, begin - 1, limit, sentence) or _before_blank(text, roles, begin, limit)
        else:
            role = None
    posts.reverse()
    while len(posts) > 1 and _OF_EACH.search(text, max(limit, posts[0].start - _EACH_REACH), posts[0].start):
        phrase.start = posts[1].organisation[0] if posts[1].organisation else posts[1].start
        posts = posts[1:]
    _tell_of_each_other(posts, later)
    phrase.posts = posts


def _nearest(text: str, phrase: PersonPhrase, roles: SentenceRoles, limit: int, position: int) -> RoleMention | None:
    """Give the post right before a position at which a name or its brackets begin: in quotes, over blanks, over 的 and years."""
    role = roles.by_end.get(position - text.startswith("”", position - 1))
    if (
        role is None
        and text[position - 1 : position] in _BLANKS
        and (text[phrase.name_end : phrase.name_end + 1] in _NAME_STOPS or _DOES_NEXT.match(text, phrase.name_end))
    ):
        left = max(limit, position - _FEW_BLANKS)
        role = roles.by_end.get(left + len(text[left:position].rstrip(" \u3000\t")))
    if text.startswith("的", position - 1):
        ends = range(position - 1, max(limit, position - _YEARS), -1)
        told = next((held for end in ends if (held := roles.by_end.get(end))), None)
        if told is not None and holder_behind(text, told) == position:
            return told
    return role


def _with_words_before(text: str, post: Post, begin: int, limit: int) -> int:
    """Step left over words before a post or its body in a stack: praise, as what the body takes part, whose party it is."""
    if post.organisation is None:
        praise = _PRAISE.search(text, limit, begin)
        return praise.start() if praise else begin
    member = _AS_MEMBER.search(text, max(limit, begin - 16), begin)
    begin = member.start() if member else begin
    party = _PARTY_OF_STATE.search(text, limit, begin)
    return party.start() if party else begin


def _is_of_another(text: str, role: RoleMention, joint: str, limit: int) -> bool:
    """Tell whether a post joined to a stack is that of those named before it (陶立群等市领导和…, 由A任团长、秘书长B…)."""
    return (
        _AND_OTHERS.search(text, max(limit, role.start - 6), role.start) is not None
        or (role.label.endswith(_IN_A_GROUP) and text.endswith(_TAKEN, limit, role.start))
        or (joint == "、" and _GIVEN_TO_OTHERS.search(text, max(limit, role.start - 3), role.start) is not None)
    )


def _before_comma(text: str, roles: SentenceRoles, comma: int, limit: int, sentence: int) -> RoleMention | None:
    """Give the post before a comma that belongs to the stack behind it: one that opens its clause and was given to nobody before."""
    role = roles.by_end.get(comma) if text[comma] == "，" else None
    if role is None or role.label in _UNNAMED:
        return None
    left = min(role.start, organisation_start(text, role.start, max(limit, roles.floor(role.start, limit))))
    opens = (
        left == sentence
        or left - 1 <= limit
        or text[left - 1] in _CLAUSE_EDGE
        or _TIME.search(text, max(limit, left - 2), left)
        or _AS.search(text, max(limit, left - 4), left)
    )
    return role if opens and not _is_given_before(text, role, roles, limit) else None


def _before_blank(text: str, roles: SentenceRoles, begin: int, limit: int) -> RoleMention | None:
    """Give the post with its body that opens a line and that a blank parts from the next one (南山劳动党主席 总统 陶立群)."""
    left = max(limit, begin - _FEW_BLANKS)
    end = left + len(text[left:begin].rstrip(" \u3000\t"))
    role = roles.by_end.get(end) if end < begin else None
    if role is None:
        return None
    opens = organisation_start(text, role.start, max(limit, roles.floor(role.start, limit)))
    return role if opens < role.start and text[opens - 1 : opens] in ("", "\n") else None


def _tell_of_each_other(posts: list[Post], later: Collection[int]) -> None:
    """Enter what the posts of a stack tell of each other: the kind of body, that a bare one inherits it, that they were held then.

    Those that begin at ``later`` places are held since (时任县长、现已调任市交通局局长).
    """
    telling = next((kinds for post in posts if post.organisation is None and (kinds := kinds_of(post.label))), "")
    then = bool(posts) and posts[0].label.startswith("时任")
    for number, post in enumerate(posts):
        post.kinds = telling
        if number and post.organisation is None:
            post.inherits = True
        if number and then and post.start not in later and not post.label.startswith(("时任", "现任")):
            post.label = f"时任{post.label}"


def _with_task(text: str, post: Post, roles: SentenceRoles, limit: int) -> Post:
    """Take what somebody is in charge of into the post where it is no body and goes on with a stack (副总经理、银保渠道负责人)."""
    if post.organisation is None or post.form is not None or not _IN_CHARGE.search(post.label):
        return post
    left, right = post.organisation
    task = text[left:right]
    joint = next((j for j in ("、", "兼", "及", "和") if text.endswith(j, limit, left)), None)
    if joint is None or len(task) > _LONGEST_TASK or _TASK.search(task) is None or ends_like_organisation(task):
        return post
    if roles.by_end.get(left - len(joint)) is None:
        return post
    return replace(post, label=task + post.label, start=left, organisation=None)


def _before_brackets(text: str, roles: SentenceRoles, end: int, limit: int) -> RoleMention | None:
    """Give the post that ends before a bracket with its short form (首席运营官（COO）兼董事)."""
    bracket = _SHORT_FORM.search(text, max(limit, end - 16), end) if text.startswith("）", end - 1) else None
    return roles.by_end.get(bracket.start()) if bracket is not None else None


def _is_given_before(text: str, role: RoleMention, roles: SentenceRoles, limit: int) -> bool:
    """Tell whether a stack of posts that ends before a comma was given to somebody named earlier (A任副校长、校长，原校长B…)."""
    while True:
        left = min(role.start, organisation_start(text, role.start, max(limit, roles.floor(role.start, limit))))
        if _GIVEN_BEFORE.search(text, max(limit, left - 3), left):
            return True
        before = roles.by_end.get(left - 1) if text[left - 1 : left] in ("、", "兼") else None
        if before is None or before.start < limit:
            return False
        role = before


def _stands_alone(text: str, body: tuple[int, int], glued: RoleMention, roles: SentenceRoles, limit: int) -> bool:
    """Tell whether a post with its body runs into the next one (县教育局局长县志办主任陶立群): both bodies are plain."""
    before = read_post(text, glued, roles, limit).organisation
    return before is not None and ends_strongly(text[slice(*before)]) and ends_strongly(text[slice(*body)])


def _other_body(text: str, post: Post, roles: SentenceRoles, end: int, limit: int) -> tuple[int, int] | None:
    """Give the body listed before a post's own at which it is too: 市委、市政府秘书长; another one only behind a post of its own."""
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
    return begin, end
