"""Why two people are one or two, in words: the comparators' findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.identity.comparators import SAME, Finding, compare, total
from kg.identity.profiles import Profile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.identity.features import Features

_WORDS = {
    "name": ("姓名的常见程度", "how frequent the name is"),
    "same_office": ("同一机构的同一职务", "the same post at the same body"),
    "short_name": ("同国同时同职，一个简称，一个全名", "short and full name in one post of a country at one time"),
    "same_body": ("同一机构", "the same body"),
    "same_post": ("同一职务，有一方未说机构", "the same post, one side not saying at which body"),
    "kindred_body": ("同地、上下级或同国的机构", "bodies of one place, one under the other, or of one country"),
    "same_event": ("同一活动", "the same event"),
    "companions": ("相同的同行者", "the same people beside them"),
    "context": ("文中提到相同的机构", "the same bodies named in the articles"),
    "county": ("文章说的正是另一方任职的县、镇", "the article is about the county that the other one has posts in"),
    "chamber": (
        "一方主持当地工商联、商会，一方主持当地企业",
        "one leads the chamber of a place, one a company named after it",
    ),
    "career": ("这一级职务的人很少", "few people hold posts of this rank"),
    "well_known": ("同名的知名人物当时在任", "somebody well known of that name was in office"),
    "statesman": ("先任一国首脑，后任国际组织首脑", "first head of a country, then of an international body"),
    "far_apart": ("同时在两地任职", "posts at two far places at once"),
    "head_and_deputy": ("一国之首与其副手同时在任", "head of a country and deputy of that head at once"),
    "two_jobs": ("同时有两份专职", "two full-time jobs at once"),
    "other_country": ("不同国家的职务", "posts of different countries"),
    "told_gender": ("文中所说的性别", "the gender told"),
    "told_ethnicity": ("文中所说的民族", "the ethnicity told"),
    "told_birth": ("文中所说的出生年月", "the birth told"),
    "told_origin": ("文中所说的籍贯", "the place of origin told"),
}


class Explained(NamedTuple):
    """A decision about two groups of mentions: whether they are one, the findings and their sum."""

    one: bool
    together: bool
    findings: tuple[Finding, ...]
    score: float


def explain_people(first: Iterable[Features], second: Iterable[Features], *, one: bool) -> Explained:
    """Compare two groups of mentions; ``one`` tells whether the graph has them as one person."""
    here, there = _profile(first), _profile(second)
    findings = tuple(sorted(compare(here, there), key=lambda finding: (-abs(finding.weight), finding.comparator)))
    articles = {member.article for member in here.members} & {member.article for member in there.members}
    return Explained(one, bool(articles) and not one, findings, total(list(findings)))


def explained_lines(explained: Explained, lang: str) -> Iterator[str]:
    """Say a decision in words."""
    zh = lang == "zh"
    if explained.one:
        yield "图谱中是同一个人" if zh else "one person in the graph"
    else:
        yield "图谱中是两个人" if zh else "two people in the graph"
    if explained.together:
        yield "  同一篇文章把两者分开列出" if zh else "  one article lists the two apart"
    for finding in explained.findings:
        words = _WORDS.get(finding.comparator, (finding.comparator, finding.comparator))[0 if zh else 1]
        told = f"：{'；'.join(finding.what)}" if zh else f": {'; '.join(finding.what)}"
        yield f"  {finding.weight:+.2f}  {words}{told if finding.what else ''}"
    least = (
        f"合计 {explained.score:+.2f}，须达 {SAME:+.2f}" if zh else f"sum {explained.score:+.2f}, needed {SAME:+.2f}"
    )
    yield f"  {least}"


def _profile(mentions: Iterable[Features]) -> Profile:
    members = list(mentions)
    profile = Profile(members[0].name)
    for member in members:
        profile.add(member)
    return profile
