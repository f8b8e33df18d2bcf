"""Appointments and removals: who was given or lost which post, in the constructions of official news.

``任命A为…``, ``A任…``, ``A当选…``, ``免去A的…职务``, ``A不再担任…``, ``A辞去…``, and lists that go on after ``；`` or in lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extractors.zh.gaps import Gap, Stretch
from extractors.zh.organisations import organisation_start
from extractors.zh.people import Post, make_post
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extractors.zh.people import PersonPhrase
    from extractors.zh.roles_in_text import RoleMention
    from ontology.facts import Change

_GIVE = r"任命|聘任|聘请|选举产生|选举|推选|推举|增补|替补|递补|补选|增选|决定任命|提名任命|选任|改选|推荐|续聘|聘|(?<!的)(?:决定|确定)(?!任命|免去|[。；])"
_TAKE = r"(?:免去|免除|罢免|撤销|撤换|停止|接受)了?"
_BECOME = (
    r"当选为?|出任|担任|接任|继任|升任|转任为?|调任为?|改任为?|兼任|就任|连任|履新|受聘为|(?<![主责现曾历担出兼接改转调时新原前首继连拟聘胜信离卸续重委在])任"
    r"(?![务期职教意何免重命由性凭人内])|获委任为?|获任为?|获选为?|委任为|被(?:任命|聘|选举|推选|选|增补|补选)为|为(?=新任)"
)
_LEAVE = r"不再担任|不再兼任|不再任|辞去|卸任|(?<!申)请辞|辞任|退任|卸去|离任|免职"
_PATTERN = FirstCharacters.of_pattern(
    "不任停候免兼决出升卸受当聘委就履接提推撤改替续继罢获补被调转辞连退选递增离确请担为的",
    re.compile(
        rf"(?P<give>{_GIVE})|(?P<take>{_TAKE})|(?P<leave>{_LEAVE})|(?P<become>{_BECOME})|(?P<wei>为)|(?P<of>的)"
    ),
)
_PAST = re.compile(
    r"(?:曾|曾经|历|先后|此前|原|拟|拟提名|提名|推荐|现|以来|年起|月起|期间|至今|自|如果|若|希望|愿意?|如|是否|假如)[^，。；]{0,8}$"
)
_COUNT = r"[\d一二三四五六七八九十]+[人位名]"
_WHEN = re.compile(
    r"(?:已?[于在])?(?:近日|日前|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日)(?:起|向[^，。；]{1,14})?"
)
_BETWEEN = Gap(
    [
        ["同志", "先生", "女士"],
        ["等", "等同志", re.compile(f"等{_COUNT}"), re.compile(f"等{_COUNT}同志")],
    ],
    [
        "均", "此前", "之前", "先前", "早年", "后", "其后", "全票", "高票", "全部", "正式", "将", "已", "提呈", "谨此", "亦", "自愿", "也", "还", "分别", "再次", "继续", "一致", "申请", "请求", "提出", "要求", "同时", "新", "，", _WHEN,
        Stretch("因", "，。；", 14), Stretch("于", "，。；", 16, 1, ("后", "时", "起")), Stretch("由于", "，。；", 14), Stretch("以", "，。；", 10, 1, ("票",)),
    ],
    last="被获",
)  # fmt: skip
_SEPARATOR = re.compile(r"(?:（[^（）\n]{1,12}）)?(?:职务)?(?:、|，兼?|和|及|以及|兼任?|；)(?:党内)?")
_NO_NEWS = re.compile(
    r"人选|候选人|提名|(?:一职|职务)?(?:[\d一二三四五六七八九十多余]+(?:多|余)?(?:年|个月)(?:来|间)|期间|以来|已有|已[一二三四五六七八九十\d]+[年载]|多年|至今)"
)
_ELECTED = FirstCharacters.of_pattern(
    "选推增补",
    re.compile(r"(?:选举产生|推选产生|推举产生|选举出|推选出|选出|增选|补选|增补)了?(?![^，。；：\n]{0,30}为)"),
)
_HEADER = re.compile(r"(?:(决定)?(任命|任职|聘任)|(决定)?(免去|免职|免除))[^。；：]{0,12}：\s*$")
_CHOSEN = re.compile(
    r"(?:(?:由)?[^，。；：\n后时]{0,10}(?:第[一二三四五六七八九十\d]+届|新一届|首届|本届)?[^，。；：\n]{0,12}(?:领导(?:班子|机构|成员|集体)?|班子(?:成员)?|负责人|组成人员|委员会|理事会|支委会|理事会和监事会|成员)?[，：；]?(?:其中)?[，：]?)?(?:由)?"
)
_NEXT_CHOSEN = re.compile(r"(?:同志)?(?:（[^（）\n]{1,20}）)?(?:[，、；和及 \u3000]|以及)*")
_MADE_SOMETHING = re.compile(r"[^，。；：\n]{0,12}(?:为|任|担任|当选|出任)")
_HIS = re.compile(r"[其他她](?!余|他|它|中)")
_TERM = r"(?:新任|新一任|新一届|首任|首位|第[一二三四五六七八九十\d]+[任位届]|下一?[任届]|候任|新的)"
_OPENING = re.compile(rf"(?:[其为的了]|{_TERM}|第?[一二三四五六七八九十\d]+届|党的|中共|该会)*")
_INSIDE = re.compile(rf"(?:的{_TERM}?|{_TERM})$")
"""What may stand between a body and a post: 商会新一届会长, 市政府的秘书长."""
_NO_POST = re.compile(
    r"后|以来|之|前|期间|了?(?:一切|所有)?(?:党内)?职务|了|的|表示|[^，。]{0,20}的(?:请求|决定|消息)|[^，。]{0,20}(?:期间|以来)$"
)
"""What stands behind a verb of appointing and names no post: a time, papers about posts."""
_CHOICE = re.compile(r"选举|改选|推选|当选|委任|聘任|任命|换届|决定|新一届|变更|调整|辞|接任")
_HE = re.compile(r"(?<![其])[他她]$")
_SAME_SUBJECT = re.compile(r"(?:并|同时|现|将|也|还|不|，|即日起|后|另|另外|兼|随后|同日|此外)*")


@dataclass(frozen=True, slots=True)
class PostChange:
    """One appointment or removal before identifiers are given; evidence as a range of the working text."""

    person: PersonPhrase
    post: Post
    change: Change
    start: int
    end: int
    rule: str


@dataclass(slots=True)
class ListMode:
    """What goes on from sentence to sentence: a list under way, and roles that could not be read."""

    change: Change | None = None
    unknown: list[tuple[int, int]] = field(default_factory=list)
    """Where a clear verb of appointing is followed by words that are no post the lexicon knows."""


def read_appointments(
    text: str,
    phrases: Sequence[PersonPhrase],
    roles: Sequence[RoleMention],
    start: int,
    end: int,
    mode: ListMode,
) -> Iterator[PostChange]:
    """Give the appointments and removals of one sentence; ``mode`` carries a list from line to line."""
    header = _HEADER.search(text, start, end) if text[start:end].rstrip().endswith("：") else None
    events = _PATTERN.finditer(text, start, end)
    group: list[PersonPhrase] = []
    queue = list(phrases)
    pending: Change | None = mode.change
    acted: list[PersonPhrase] = []
    for match in events:
        kind = match.lastgroup
        group, queue = _advance(group, queue, match.start())
        if (kind == "wei" and pending != "appointed") or (kind == "of" and pending != "removed"):
            continue
        if any(p.name_start <= match.start() < p.name_end for p in phrases):
            continue
        if any(role.start <= match.start() < role.end for role in roles):
            continue
        if kind in ("give", "take"):
            if (
                kind == "take"
                and _HIS.match(text, match.end())
                and (whose := [p for p in acted or group if not p.oblique])
            ):
                posts = read_posts(text, roles, match.end(), end, phrases)
                yield from _emit(text, whose, posts, "removed", match, "remove-his")
                continue
            pending = "appointed" if kind == "give" else "removed"
            follows = next((p for p in queue if p.start >= match.end()), None)
            if follows is None or re.search(r"[。；]", text[match.end() : follows.start]):
                if header is None:
                    pending = mode.change
                continue
            group = []
            if kind == "take" and match.group().startswith("接受"):
                pending = None
            continue
        if kind == "wei":
            if not group or not follows_closely(text, group, match.start()):
                continue
            yield from _emit(
                text, group, read_posts(text, roles, match.end(), end, phrases), "appointed", match, "appoint-as"
            )
            acted = group
        elif kind == "of":
            if not group or group[-1].name_end != match.start():
                continue
            yield from _emit(
                text, group, read_posts(text, roles, match.end(), end, phrases), "removed", match, "remove-of"
            )
            acted = group
        elif kind in ("become", "leave"):
            change: Change = "appointed" if kind == "become" else "removed"
            if pending == "removed" and text.startswith("的", match.end()):
                change = "removed"  # 免去A兼任的部长职务
            subject = [p for p in group if not p.oblique]
            pronoun = _HE.search(text, max(start, match.start() - 2), match.start())
            if pronoun and group:
                yield from _emit(
                    text, group[-1:], read_posts(text, roles, match.end(), end, phrases), change, match, "pronoun"
                )
                continue
            if not subject or not follows_closely(text, subject, match.start()):
                clause = text[max(start, text.rfind("，", start, match.start()) + 1) : match.start()]
                if acted and _SAME_SUBJECT.fullmatch(clause):
                    subject = acted
                else:
                    continue
            if (
                kind == "become"
                and text.endswith("由", 0, subject[0].start)
                and not read_posts(text, roles, match.end(), end, phrases)
            ):
                before = [r for r in roles if r.end == subject[0].start - 1]
                posts = [_post_of(text, role, start) for role in before]
                yield from _emit(text, subject, posts, change, match, "post-by")
                continue
            if kind == "become" and _PAST.search(text, subject[-1].name_end, match.start()):
                continue
            posts = read_posts(text, roles, match.end(), end, phrases)
            if posts and _stands(text, subject[0].start, match.group(), start, end):
                yield from _emit(text, subject, posts, change, match, "held-by")
                continue
            if not posts and match.group() != "任":
                mode.unknown.extend(_unknown_role(text, match.end(), end))
            yield from _emit(text, subject, posts, change, match, kind)
            acted = subject
    yield from _elected(text, phrases, start, end)
    if pending == "removed":
        yield from _bare_removals(text, phrases, roles, start, end)
    if header is not None:
        mode.change = "appointed" if header[2] else "removed"
    elif pending is None:
        mode.change = None


def elected_with_posts(text: str, phrases: Sequence[PersonPhrase], start: int, end: int) -> list[PersonPhrase]:
    """Give the people whom an election names behind their new posts (选举产生会长张三，副会长李四、王五).

    Their posts are news, not what they held before.
    """
    match = _ELECTED.search(text, start, end) if phrases else None
    if match is None:
        return []
    chosen: list[PersonPhrase] = []
    edge = match.end()
    for phrase in phrases:
        if phrase.name_start < match.end():
            continue
        before = [post for post in phrase.posts if post.end <= phrase.name_start]
        gap = text[edge : phrase.start] if phrase.start >= edge else ""
        fits = _CHOSEN.fullmatch(gap) if not chosen else _NEXT_CHOSEN.fullmatch(gap)
        if fits is None or not before:
            break
        chosen.append(phrase)
        edge = phrase.end
    if not chosen or _MADE_SOMETHING.match(text, edge):
        return []
    return chosen


def _elected(text: str, phrases: Sequence[PersonPhrase], start: int, end: int) -> Iterator[PostChange]:
    for phrase in elected_with_posts(text, phrases, start, end):
        for post in phrase.posts:
            if post.end <= phrase.name_start:
                yield PostChange(phrase, post, "appointed", min(phrase.start, post.start), phrase.name_end, "elected")


def _stands(text: str, subject: int, verb: str, start: int, end: int) -> bool:
    """Tell whether ``审核委员会由A担任主席`` only says how things stand: nothing near it tells of a choice or a change."""
    if verb not in ("担任", "出任", "兼任", "任") or not text.endswith(
        ("委员会由", "小组由"), max(0, subject - 8), subject
    ):
        return False
    return _CHOICE.search(text, max(0, start - 300), end) is None


def _advance(
    group: list[PersonPhrase], queue: list[PersonPhrase], position: int
) -> tuple[list[PersonPhrase], list[PersonPhrase]]:
    while queue and queue[0].name_end <= position:
        phrase = queue.pop(0)
        group = [*group, phrase] if phrase.linked and group else [phrase]
    return group, queue


def follows_closely(text: str, group: list[PersonPhrase], position: int) -> bool:
    """Tell whether nothing but adverbs stands between the last of a group and a verb."""
    last = group[-1]
    return _BETWEEN.fills(text, last.end, position) or _BETWEEN.fills(text, last.name_end, position)


def read_posts(
    text: str, roles: Sequence[RoleMention], position: int, end: int, phrases: Sequence[PersonPhrase]
) -> list[Post]:
    """Give the posts that stand as an object from ``position``: each with its body, joined by 、 和 兼."""
    posts: list[Post] = []
    stop = min((p.start for p in phrases if p.start >= position and p.name_start >= position), default=end)
    edge = position
    for role in roles:
        if role.start < position or role.end > end:
            continue
        start, body = _body_before(text, role.start, edge)
        begin = min(start, role.start)
        gap = text[edge:begin]
        if posts:
            if not _SEPARATOR.fullmatch(gap) or text.startswith(("为", "由", "是", "包括"), role.end):
                break
        elif not _OPENING.fullmatch(gap):
            break
        if begin >= stop:
            break
        post = make_post(text, role, role.start if body else begin)
        if body:
            post.start, post.organisation = begin, body
        post.inherits = bool(posts) and post.organisation is None
        posts.append(post)
        edge = role.end
    return posts


def _body_before(text: str, end: int, limit: int) -> tuple[int, tuple[int, int] | None]:
    """Give where the organisation before a role begins, and its range where 的 or a term of office parts the two."""
    start = organisation_start(text, end, limit)
    between = _INSIDE.search(text, limit, end)
    if start < end:
        term = re.compile(_TERM).match(text, start, end)
        return (term.end() if term and term.end() < end else start), None
    if between is None or between.start() == limit:
        return start, None
    start = organisation_start(text, between.start(), limit)
    return (start, (start, between.start())) if start < between.start() else (end, None)


def _unknown_role(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the words behind a verb of appointing that should name a post."""
    match = re.compile(r"[\u4e00-\u9fff·“”]{2,30}").match(text, start, end)
    if match and not _NO_POST.match(match.group()):
        yield match.span()


def _post_of(text: str, role: RoleMention, limit: int) -> Post:
    return make_post(text, role, min(role.start, organisation_start(text, role.start, limit)))


def _emit(
    text: str, group: list[PersonPhrase], posts: list[Post], change: Change, match: re.Match[str], rule: str
) -> Iterator[PostChange]:
    if not posts or _NO_NEWS.match(text, posts[-1].end):
        return
    apart = len(group) == len(posts) > 1 and "分别" in text[group[-1].name_end : match.start()]
    for number, person in enumerate(group):
        for post in posts[number : number + 1] if apart else posts:
            yield PostChange(
                person, post, change, min(person.name_start, match.start()), max(posts[-1].end, match.end()), rule
            )


def _bare_removals(
    text: str, phrases: Sequence[PersonPhrase], roles: Sequence[RoleMention], start: int, end: int
) -> Iterator[PostChange]:
    """Read ``免去张三某局局长职务``, where no 的 stands between the name and the post."""
    for match in re.compile(_TAKE).finditer(text, start, end):
        person = next((p for p in phrases if p.name_start == match.end()), None)
        if person is None or text.startswith("的", person.name_end):
            continue
        posts = read_posts(text, roles, person.name_end + 2 * text.startswith("同志", person.name_end), end, phrases)
        if posts and re.match(r"[^，。；]{0,3}(?:职务|资格|一职)", text[posts[-1].end : posts[-1].end + 6]):
            yield from _emit(text, [person], posts, "removed", match, "remove-bare")
