"""Bodies that the words before a bare post tell: the one visited, the group set up, the committee that a sentence is about.

>>> heads("支队长", "南陵市交警支队"), heads("主任", "南陵检测中心"), heads("台长", "南陵检测中心"), heads("书记", "南陵集团")
(True, True, False, None)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.body_kinds import kinds_of
from extractors.zh.event_kinds import CALLS_ON
from extractors.zh.form_index import kind_pattern
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import organisation_start
from extractors.zh.page_owner import end_of_opening
from extractors.zh.sentences import after_last

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post

_GROUP_BEFORE = re.compile(r"(?:^|[，。；：、的])([^，。；：、的\n]{2,24}组)，$")
"""A group at the end of a clause."""
_AT_BODY = re.compile(
    rf"(?:{CALLS_ON}|考察|调研|参观|在|走进|做客|到|深入|前往)了?([^，。；：、（）]{{3,30}}?)(?:开展|进行)?(?:走访|调研|考察|视察|检查|慰问|参观|看望|指导|召开|举行|举办|交流|座谈|学习|访问|对接|拜访|参访|洽谈)*(?:时|期间|采访)?$"
)
_AT_OURS = re.compile(
    rf"(?:{CALLS_ON}|来访|莅临|考察|参观|[到来])了?(?P<ours>[我本](?:[会校院局司行馆]|商会|协会|学会|公司|集团))(?:考察|调研|交流|参观|走访|座谈|指导|洽谈|访问|学习|工作)*$"
)
"""The page's own body where guests come to it (来我会考察交流，会长陶立群…)."""
_TO_HOST = re.compile(r"，(?:并|先后|分别)?(?:受到了?|得到了?|听取了?|会见了?|见到|与|同|向|和|听|在|由)?$")
"""What leads from a place visited to who receives there (来到某公司，与董事长…座谈)."""
_NO_BODY = re.compile(
    r"(?:一线|现场|车间|基地|园区|企业|商户|项目|工地|厂区|各地|基层|公司|活动|会议|大会|论坛|[上里内旁前中下]|国|省|市|县|区|州|镇|乡|村)$"
)
_HELD_AT_COMMITTEE = re.compile(r"(?:副|常务副)?(?:主席|主任委员|召集人)|成员|委员")
_COMMITTEE = re.compile(r"委员会(?=由|主席|成员|的?(?:召集人|主任委员|委员)|包括|：)")
_GROUP = re.compile(r"(?:小|工作|起草|调查|督导|督查|检查|专家|考察|调研|筹备|指导|协调|巡视|巡察|专项|攻关)组|专班")
"""A group whose head is told behind it in the same sentence."""
_TITLE_ALONE = re.compile(r"(?:的)?(?:新闻)?(?:发言人|办公室|助理|特使|特别代表|发表声明|发言人办公室)")
"""What behind a title says that its holder is not named there."""
_SITE = re.compile(r"([^，。；：、\n]{2,24}项目部)(?!.*[\u4e00-\u9fff]{2}项目部)", re.DOTALL)
_BACK = 120
"""How far back 项目 means the site that was named."""
_VISITED = re.compile(
    rf"(?:(?:{CALLS_ON}|来访|莅临|前往|深入|走进|到)(?P<gone>[^，。；：、（）\n]{{3,24}}?)(?:开展|进行)?(?:专题|实地|现场|集中)?(?:(?:参观|学习|走访|考察)?交流|参观|参访|座谈|调研|检查|督导|督查|视察|考察|走访|慰问|看望|指导)(?:指导|交流|调研|考察|学习|座谈)?"
    r"|(?:调研|视察|考察|走访|检查指导|督导)了?(?P<seen>[^，。；：、（）\n]{3,20}))(?=[，。；：、\n]|时|并|工作)"
)
"""The one body that a sentence tells a visit of, whose people the next sentences name without it."""
_RECEIVES = re.compile(r"[^。；\n]{0,60}?(?:接待|迎接|欢迎)")
"""What those do whose body was just visited (副局长陶立群热情接待)."""
_SENTENCE = 120
"""How far back the words of a sentence are looked for."""
_ENGAGES = re.compile(
    r"(?:日前|近日|今天|已经?|正式|决定|宣布|随后|特|还|又|并)*(?P<verb>[特续增]?聘请?|聘任|聘用|返聘|委任|任命|推举|推选)了?$"
)
"""Between a body and whom it gives a post of its own (南陵集团聘请陶立群为总经理)."""
_OPENING = re.compile(
    r"[ \u3000]*(?:[^。，；\n]{0,24}?[讯电](?=[（ \u3000，])(?:（[^（）\n]{1,24}）)?[ \u3000]*)?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?|近日|日前|今天|昨天|当天|目前|今年)?，?(?:记者(?:从|在))?"
)
_LONGEST = 40
"""How long the name of such a body is at most."""
_UNIT_HEAD = re.compile(r"([司局处科厅所站社团队行厂馆店园台庭关署组场矿室系署])长$")
_HEADS = (
    (re.compile(r"主任$"), re.compile(r"(?:中心|委|办|室|处|科|所|部|站|委员会|常委会)$")),
    (re.compile(r"(?:发言人|首席[^，。]{1,3}官|创始人|联合创始人)$"), re.compile(r".")),
    (re.compile(r"领事$"), re.compile(r"领事?馆$")),
    (re.compile(r"(?:参赞|大使|公使)$"), re.compile(r"[使领]馆$|代表团$")),
    (re.compile(r"教练$"), re.compile(r"队$|俱乐部$")),
    (re.compile(r"总编辑?$|主编$"), re.compile(r"[报社网刊台]$|杂志$|频道$")),
    (re.compile(r"理事长$"), re.compile(r"[会社]$|联盟$")),
)
"""Posts that say how the name of their body ends."""


def visited(text: str, registry: OrganisationRegistry, phrase: PersonPhrase, start: int) -> OrganisationEntry | None:
    """Give the body of the place just named (在某公司，董事长…), to which a bare post then belongs."""
    opening = _TO_HOST.search(text, max(start, phrase.start - 6), phrase.start)
    if opening is None:
        return None
    comma = opening.start()
    ours = _AT_OURS.search(text, max(start, comma - 20), comma)
    if ours is not None:
        return registry.resolve(ours["ours"], ours.start("ours"), ours.span("ours"))
    clause = _AT_BODY.search(text, max(start, comma - 41), comma)
    if clause is None:
        return None
    form, _, inside = clause[1].partition("的")  # 在某公司的生产线上
    if organisation_start(text, clause.start(1) + len(form), clause.start(1)) != clause.start(1):
        return None  # 在南陵举行年会，会长…
    if not (
        ends_strongly(form)
        or (not inside and _is_headed(form, phrase))
        or _is_company(text, form, phrase, clause.start())
    ):
        return None
    return registry.resolve(form, clause.start(1), (clause.start(1), clause.start(1) + len(form)))


def _is_no_place(form: str) -> bool:
    """Tell whether a form is no place by its end."""
    return not form.endswith(("省", "市", "县", "区", "州", "镇", "乡", "村", "国"))


def _is_headed(form: str, phrase: PersonPhrase) -> bool:
    """Tell whether words visited are a body, as the post behind them says: a company's short name, a station's (站长)."""
    label = phrase.posts[0].label if phrase.posts else ""
    if label.endswith("长") and form.endswith(label[-2:-1]):
        return True
    return "公司" in kinds_of(label) and _NO_BODY.search(form) is None


def _is_company(text: str, form: str, phrase: PersonPhrase, start: int) -> bool:
    """Tell whether words are a company that the article told of before, whose post follows."""
    of_company = bool(phrase.posts) and "公司" in kinds_of(phrase.posts[0].label)
    return of_company and _is_no_place(form) and text.find(form, 0, start) >= 0


def group_told(text: str, registry: OrganisationRegistry, post: Post) -> OrganisationEntry | None:
    """Give the group whose head is told: that of the clause before (进驻东海的督察组，组长是…), or the one set up (成立文件起草组，由A任组长)."""
    near = _GROUP_BEFORE.search(text, max(0, post.start - 32), post.start)
    begin = organisation_start(text, near.end(1), near.start(1)) if near is not None else post.start
    if near is not None and begin < near.end(1):
        return registry.resolve(text[begin : near.end(1)], begin)
    return _last_before(_GROUP, len("小组") + 1, text, registry, post)


def committee_told(text: str, registry: OrganisationRegistry, post: Post) -> OrganisationEntry | None:
    """Give the committee the sentence is about (审计委员会由A、B组成，A任主任委员) for a post that committees have."""
    return _last_before(_COMMITTEE, 1, text, registry, post) if _HELD_AT_COMMITTEE.fullmatch(post.label) else None


def _last_before(
    ending: re.Pattern[str], least: int, text: str, registry: OrganisationRegistry, post: Post
) -> OrganisationEntry | None:
    """Give the body named last before a post in its sentence by a name that ends so, of at least so many characters."""
    floor = max(0, post.start - _SENTENCE)
    left = after_last(text, "。；\n", floor, post.start)
    end = max((match.end() for match in ending.finditer(text, left, post.start)), default=0)
    start = organisation_start(text, end, max(left, end - _LONGEST)) if end else 0
    return registry.resolve(text[start:end], start) if end - start >= least else None


def special_region(text: str, position: int) -> str | None:
    """Give the special administrative region named last before a position, whose chief executive is meant."""
    last = max(("香港", "澳门"), key=lambda name: text.rfind(name, 0, position))
    return f"{last}特别行政区" if last in text[:position] else None


def heads(label: str, name: str) -> bool | None:
    """Tell whether a post is one that a body with this name has; ``None`` where the post does not say."""
    unit = _UNIT_HEAD.search(label)
    kinds = kinds_of(label)
    if unit is not None and (name.endswith(unit[1]) or not kinds):
        return name.endswith(unit[1])
    if kinds:
        return re.search(rf"(?:{kind_pattern(kinds)})$", name) is not None
    return next((of.search(name) is not None for post, of in _HEADS if post.search(label)), None)


def engaged_by(
    text: str, registry: OrganisationRegistry, phrase: PersonPhrase, post: Post, start: int
) -> OrganisationEntry | None:
    """Give the body that engages somebody for a bare post, which then is its own (南陵集团聘请陶立群为总经理)."""
    verb = _ENGAGES.search(text, max(start, phrase.start - 16), phrase.start)
    if verb is None or post.organisation is not None:
        return None
    left = organisation_start(text, verb.start(), start)
    form = text[left : verb.start()]
    fits = heads(post.label, form) if form else False
    if not (fits and ends_like_organisation(form)) and not (form and "聘" in verb["verb"] and ends_strongly(form)):
        return None
    return registry.resolve(form, left, (left, verb.start()))


def opened_with(
    text: str, registry: OrganisationRegistry, sentence: tuple[int, int], post: Post
) -> OrganisationEntry | None:
    """Give the body that the sentence before opens with, where its head is told next (南陵检测中心发布通告。主任陶立群说…)."""
    opening = _OPENING.match(text, *sentence)
    begin = opening.end() if opening else sentence[0]
    stop = end_of_opening(text, begin, min(sentence[1], begin + _LONGEST))
    for end in range(stop, begin + 2, -1):
        form = text[begin:end]
        if (
            heads(post.label, form)
            and text[end : end + 1] not in ("长", "员", "会", "议")
            and ends_like_organisation(form)
            and not is_bare(form)
            and organisation_start(form, len(form), 0) == 0
        ):
            return registry.resolve(form, begin, (begin, end))
    return None


def bodies_visited(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the bodies that a sentence tells a visit of."""
    for visit in _VISITED.finditer(text, start, end):
        left, right = visit.span("gone" if visit["gone"] else "seen")
        if organisation_start(text, right, left) == left and ends_strongly(text[left:right]):
            yield left, right


def receives(text: str, position: int) -> bool:
    """Tell whether what follows a name says that guests are received.

    >>> receives("副局长陶立群热情接待。", 6), receives("副局长陶立群陪同。热情接待。", 6)
    (True, False)
    """
    return _RECEIVES.match(text, position) is not None


def titled_before(text: str, post: Post) -> tuple[int, int] | None:
    """Give the body with which a title was last printed, whoever held it (联合国秘书长发言人说，秘书长…)."""
    floor = max(0, post.start - _SENTENCE)
    before = text.rfind(post.label, floor, post.start)
    if before < 0 or not _TITLE_ALONE.match(text, before + len(post.label)):
        return None
    start = organisation_start(text, before, max(floor, before - 30))
    return (start, before) if start < before and ends_strongly(text[start:before]) else None


def project_site(text: str, position: int) -> tuple[int, int] | None:
    """Give the building site that 项目 means at a position (来到北川大桥项目部，项目经理陶立群…)."""
    site = _SITE.search(text, max(0, position - _BACK), position)
    return (organisation_start(text, site.end(1), site.start(1)), site.end(1)) if site is not None else None
