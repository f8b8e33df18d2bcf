"""Bodies that the words before a bare post tell: the one visited, the group set up, the committee that a sentence is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.body_kinds import kinds_of
from extractors.zh.organisations import ends_strongly, organisation_start

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post

_AT_BODY = re.compile(
    r"(?:在|来到|走进|到|深入|前往)([^，。；：、（）]{3,30}?)(?:走访|调研|考察|视察|检查|慰问|参观|看望|指导|召开|举行|举办)?(?:时|期间|采访)?$"
)
_TO_HOST = re.compile(r"，(?:并|先后|分别)?(?:受到了?|得到了?|听取了?|会见了?|见到|与|同|向|和|听|在|由)?$")
"""What leads from a place visited to who receives there (来到某公司，与董事长…座谈)."""
_NO_BODY = re.compile(
    r"(?:一线|现场|车间|基地|园区|企业|商户|项目|工地|厂区|各地|基层|公司|活动|会议|大会|论坛|[上里内旁前中下]|国|省|市|县|区|州|镇|乡|村)$"
)
_HELD_AT_COMMITTEE = re.compile(r"(?:副|常务副)?(?:主席|主任委员|召集人)|成员|委员")
_COMMITTEE = re.compile(r"委员会(?=由|主席|成员|的?(?:召集人|主任委员|委员)|包括|：)")
_GROUP = re.compile(r"(?:小|工作|起草|调查|督导|督查|检查|专家|考察|调研|筹备|指导|协调|巡视|巡察|专项|攻关)组|专班")
"""A group whose head is told behind it in the same sentence."""
_SENTENCE = 120
"""How far back the words of a sentence are looked for."""
_LONGEST = 40
"""How long the name of such a body is at most."""


def visited(text: str, registry: OrganisationRegistry, phrase: PersonPhrase, start: int) -> OrganisationEntry | None:
    """Give the body of the place just named (在某公司，董事长…), to which a bare post then belongs."""
    opening = _TO_HOST.search(text, max(start, phrase.start - 6), phrase.start)
    if opening is None:
        return None
    comma = opening.start()
    clause = _AT_BODY.search(text, max(start, comma - 41), comma)
    if clause is None:
        return None
    form, _, inside = clause[1].partition("的")  # 在某公司的生产线上
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


def group_set_up(text: str, registry: OrganisationRegistry, post: Post) -> OrganisationEntry | None:
    """Give the working group that the sentence sets up, whose head is told (成立文件起草组，由A任组长)."""
    return _last_before(_GROUP, len("小组") + 1, text, registry, post)


def committee_told(text: str, registry: OrganisationRegistry, post: Post) -> OrganisationEntry | None:
    """Give the committee the sentence is about (审计委员会由A、B组成，A任主任委员) for a post that committees have."""
    return _last_before(_COMMITTEE, 1, text, registry, post) if _HELD_AT_COMMITTEE.fullmatch(post.label) else None


def _last_before(
    ending: re.Pattern[str], least: int, text: str, registry: OrganisationRegistry, post: Post
) -> OrganisationEntry | None:
    """Give the body named last before a post in its sentence by a name that ends so, of at least so many characters."""
    floor = max(0, post.start - _SENTENCE)
    left = max(text.rfind(mark, floor, post.start) for mark in "。；\n") + 1
    end = max((match.end() for match in ending.finditer(text, max(left, floor), post.start)), default=0)
    start = organisation_start(text, end, max(left, end - _LONGEST)) if end else 0
    return registry.resolve(text[start:end], start) if end - start >= least else None


def special_region(text: str, position: int) -> str | None:
    """Give the special administrative region named last before a position, whose chief executive is meant."""
    last = max(("香港", "澳门"), key=lambda name: text.rfind(name, 0, position))
    return f"{last}特别行政区" if last in text[:position] else None
