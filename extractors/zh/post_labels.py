"""Which labels are posts that somebody holds, and which are mere occupations, forms of address or parts in an event."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extractors.lexicons import read_table
from extractors.zh.body_relations import is_foreign_party
from extractors.zh.organisation_edges import ends_like_organisation, ends_strongly, starts_with_known
from extractors.zh.roles_in_text import is_occupation

if TYPE_CHECKING:
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.posts import Post

_OF_MEMBERS = (
    "审核委员会",
    "审计委员会",
    "薪酬委员会",
    "提名委员会",
    "战略委员会",
    "考核委员会",
    "投资委员会",
    "风险管理委员会",
    "管治委员会",
    "治理委员会",
    "宣讲团",
    "专家组",
    "专家委员会",
    "咨询委员会",
    "顾问委员会",
    "小组",
    "工作组",
    "专班",
    "指挥部",
    "行政会议",
    "行政会",
)
"""Bodies of which 成员 is a post."""


_CHIEF_OF_LEVEL = re.compile(r"[省市县区镇乡村]级[总副双]*[河湖林路田]长")
_PART = re.compile(
    r"(?:部|处|科|室|局|厅|所|组|队|司|院|校|园|社|店|厂|站|台|馆|库|行|会|委|办|中心|团队|组织|公司|集团|基地|家庭农场|支部|基金)$"
)
_OF_A_CLASS = frozenset(("班长", "副班长", "学习委员", "生活委员", "文体委员", "文艺委员", "体育委员", "班委"))
"""Posts of a class, which are at no body unless one is printed (水厂运行班班长)."""
_A_CLASS = re.compile(
    r"(?:第[一二三四五六七八九十\d]+|[上本下]|学员)?(?:小组|组|期|班)|学习|生活|文体|文艺|体育|劳动|心理"
)
"""What before such a post is no body (第一组组长, 学习委员)."""
_HAVE_CHAIRS = re.compile(
    r"(?:学生会|研究生会|商会|协会|学会|联合会|总会|促进会|联盟|学联|工商联|校友会|集团|公司|董事局)$"
)
"""Bodies that have an executive chair of their own, who is none of a meeting alone."""
_SOME = re.compile(r"相关|有关|该|各|主管|某")
"""What before a body says that it is not named (该院负责人)."""


_OF_PARTIES = ("领袖", "领导人", "党魁")
"""Who heads a foreign party, and elsewhere is called so without a post."""


@cache
def labels_that_drop(what: str) -> frozenset[str]:
    """Give the labels that make no ``post`` (主持人), no ``change`` of posts, or take the whole ``person`` out (who wrote the article)."""
    return frozenset(row["label"] for row in read_table("zh_no_posts") if what in row["drops"].split("|"))


def is_post(post: Post, body: OrganisationEntry | None) -> bool:
    """Tell whether a role is a post somebody holds, not a mere occupation or form of address."""
    if post.label == "领导人" and post.organisation is not None and body is not None and body.name.endswith("地区"):
        return True
    if post.label.removeprefix("资深") in _OF_PARTIES and post.organisation is not None and is_foreign_party(body):
        return True
    if post.label == "资深领导人":
        return False
    if _CHIEF_OF_LEVEL.fullmatch(post.label):
        return False  # 县级河长: held beside a post
    if post.label == "成员" and body is not None and body.name.endswith(_OF_MEMBERS):
        return True
    if (
        post.label == "执行主席"
        and post.organisation is not None
        and body is not None
        and _HAVE_CHAIRS.search(body.name)
    ):
        return True
    if post.label == "负责人" and _at_a_part(post, body):
        return True
    if post.label.removeprefix("时任") in labels_that_drop("post") or (
        is_occupation(post.label) and not _at_a_body(post, body)
    ):
        return False
    if _is_of_class(post, body):
        return False
    if post.label == "创始人":
        return post.organisation is not None or post.inherits  # 创始人陶立群: of what is not told
    if post.label.endswith("传承人"):
        return False
    if post.label.endswith("嘉宾") or (post.label.endswith("专家") and not post.label.endswith("首席专家")):
        return False
    if post.label == "代表":
        return body is not None and any(
            form.endswith(("人大", "代表大会", "大会", "代表处", "代表团", "办事处")) for form in body.forms
        )
    return True


def _is_of_class(post: Post, body: OrganisationEntry | None) -> bool:
    """Tell whether a post is one that those trained have in their class (班长：陶立群（县第一中学校长）), and no class is named."""
    if post.organisation is None or body is None:
        return post.label in _OF_A_CLASS
    return (post.label in ("班长", "副班长", "组长", "副组长", "委员")) and _A_CLASS.fullmatch(body.name) is not None


def _at_a_part(post: Post, body: OrganisationEntry | None) -> bool:
    """Tell whether the named body or part of one (投资银行部) stands right before a word for whoever heads it."""
    if post.organisation is None or body is None:
        return False
    return any(ends_like_organisation(form) and _PART.search(form) and not _SOME.search(form) for form in body.forms)


def _at_a_body(post: Post, body: OrganisationEntry | None) -> bool:
    """Tell whether a body is printed before an occupation; a centre is one where it is told of which body or place."""
    if post.organisation is None or body is None:
        return False
    return any(ends_strongly(form) or (form.endswith("中心") and starts_with_known(form)) for form in body.forms)
