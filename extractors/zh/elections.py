"""Elections that name who was chosen behind the new post: ``选举产生会长张三，副会长李四、王五``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.zh.organisations import organisation_start
from extractors.zh.scanning import FirstCharacters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase

_ELECTED = FirstCharacters.of_pattern(
    "选推增补表投协",
    re.compile(
        r"(?:选举产生|推选产生|推举产生|表决产生|投票产生|协商产生|选举出|推选出|选出|增选|补选|增补)了?(?![^，。；：\n]{0,30}为)"
    ),
)
_CHOSEN = re.compile(
    r"(?:(?:由)?[^，。；：\n后时]{0,10}(?:第[一二三四五六七八九十\d]+届|新一届|首届|本届)?[^，。；：\n]{0,12}(?:领导(?:班子|机构|成员|集体)?|班子(?:成员)?|负责人|组成人员|委员会|理事会|支委会|理事会和监事会|成员)?[，：；]?(?:其中)?[，：]?)?(?:由)?"
)
_WHO_WON = re.compile(r"(?<!新)(?:当选|选出)的[^，。；：\n]{0,60}$")
"""Before one of the posts that are filled in turn (当选的会长、秘书长分别是…)."""
_COUNCIL_OF = re.compile(
    r"(?:选举|推选|推举)产生了?(?P<body>[^，。；：\n“《]{3,30}?)(?:新一届|第[一二三四五六七八九十\d]+届)"
)
_MADE = re.compile(r"(?:当选为?|被(?:推选|推举|选举|选|任命|聘任|增选|增补|补选)为)[^，。；：\n]{0,24}$")
"""Before a post behind which those who were given it too are named (同时当选副会长的还有罗永康)."""
_THOSE_CHOSEN = re.compile(r"[ \u3000]*(?:他们|她们|其中|名单)?(?:分别|依次)?(?:是|为|如下)?：")
"""How a sentence opens that names those whom the one before said to be chosen (他们是：主任陶立群、副主任罗永康)."""
_JUST = re.compile(r"(?:刚刚?|[上中]|日前|近日|[今昨当]天|\d日)(?:全票|高票|一致)?(?:当选|选出|选举产生)的$")
"""Before the posts of somebody who was chosen at the meeting that is told of (刚刚在全会上当选的总书记陶立群)."""
_MEMBERS_OF = re.compile(
    r"(?:任命|选举产生|选举|推选|产生|通过|决定)了?(?P<body>[^，。；：\n“《]{4,40}?)(?P<rest>(?:的?全体)?(?:组成人员|领导班子|领导成员|领导机构|负责人)(?:名单)?)。[ \u3000]*$"
)
_MEETING_OF = re.compile(
    r"(?:^|(?<=[，。；：\n]))(?:在?(?:随后|同日|当日)?(?:召开)?的?)(?P<body>(?:[^，。；：、\n“《]{2,20})?(?:经费审查委员会|经审会|女职工委员会|女工委员会|女工委|纪律检查委员会|纪委|专业委员会|专委会|工作委员会))"
    r"(?:第?[一二三四五六七八九十\d]+届)?(?:第?[一二三四五六七八九十\d]+次)?(?:全体|全委)?(?:会议|全会)上?，?(?:分别|以[^，。；]{2,12}|等额|差额|表决|投票|无记名|，)*(?:选举|推选)(?:产生)?了?$"
)
"""The meeting of a committee that chooses its own head (；经审会一次会议选举陶立群为主任)."""
_THOSE_TOGETHER = re.compile(r"[^。；\n]*，(?:他们|其中)?(?:分别(?:是|为)|依次(?:是|为)|其中)[：，]?")
"""What stands between those chosen together and what each of them is (A、B当选委员，分别是书记A、副书记B)."""
_WITNESSES = re.compile(
    r"(?:同志|等[^，。；]{0,8})?(?:分别|共同|一同)?(?:到会|到场|现场|全程|应邀|莅临|亲临|参与)*(?:监督|监票|出席|参加|列席|指导|主持|见证|讲话|致辞|宣读|祝贺|督导|观摩)"
)
"""What those do who are at an election and not chosen by it."""
_NEXT_CHOSEN = re.compile(r"(?:同志)?(?:（[^（）\n]{1,20}）)?(?:[，、；和及 \u3000]|以及)*")
_SAME_POST = re.compile(r"(?:同志)?[、和及]")
"""What joins one chosen for the post of the one before (副会长王五、赵六（北川医院主任）)."""
_MADE_SOMETHING = re.compile(r"[^，。；：\n]{0,12}?(?:为|(?<!主)任|担任|当选|出任)")
_ANNOUNCED = re.compile(
    r"(?:聘任|任命|选聘|聘用|任用)(?:下列|以下|如下)(?:同志|人员|干部|教师)[^；\n]{0,24}[。：；][ \u3000]*\n?$|"
    r"(?:选举|推选|表决)了[^。；\n]*(?:书记|主席|主任|会长|理事长|委员|人选|成员)[^。；\n]{0,14}。?[ \u3000]*\n?$|"
    r"(?:选举|推选|表决|投票|协商)(?:产生|出)[^。；\n]*(?:理事会|监事会|班子|负责人|领导机构|领导集体|名单|成员)[^。；\n]{0,6}。?[ \u3000]*\n?$"
)
"""The end of a sentence behind which lines name who was chosen (选举产生新一届领导班子。)."""
_LISTED_NEXT = re.compile(
    r"(?:(?:选举|推选|推举|产生|当选|改选|增补|聘任|聘请|换届)[^。；\n]*(?:如下|名单|结果|其中|成员|班子|机构|负责人|为|人员)[^。；\n]{0,12}"
    r"|(?:选举产生|选举|补选|推选|增选|增补)[^。；：，\n]{0,12})：\s*$"
)
"""The same with a colon at the end (选举产生新一届领导班子，名单如下：)."""
_LABEL_NEXT = re.compile(r"[ \u3000]*[\u4e00-\u9fff]{2,10}(?:（[^（）\n]{1,20}）)?：[\u4e00-\u9fff]{2,4}[、；，。（]")
"""The label of a list right behind a sentence (理事长：陶立群；)."""
_LIST_ALONE = re.compile(r"(?:当选(?:人员|者)?|任命|选举结果|他们的)?名单(?:如下|是|为)?：\s*")
"""A sentence that only opens a list; the one before it says what became of those in it (选举了书记、副书记。名单如下：)."""
_CHOOSES = re.compile(r"(?:选举|推选|推举|增补|补选|增选|决定)了|选举产生|表决通过|任命")
_TITLE_NEXT = re.compile(r"[ \u3000]*[\u4e00-\u9fff]{4,14}(?:（[^（）\n]{1,20}）)?[、，；](?:副|常务|秘书|监事|理事)")
"""The first of a row of posts with names right behind a sentence (会长陶立群，副会长罗永康。)."""
_LED_BY = re.compile(
    r"(?P<body>[^，。；：、\n]{1,30}?(?P<end>委员会|理事会|领导小组|工作组|指挥部|专班))”?(?:的?(?:组成|主要)*(?:成员|人员)名单)?，(?:将|并)?由$"
)
_JUST_CHOSEN = re.compile(r"(?<![曾届次度历年])(?:当选为?|被选为|被推选为|被推举为)[^，。；：\n]{0,30}$")
_CHOSEN_LEAD = 12
_TITLE = re.compile(
    r"[^。；：，\n]{0,50}(?:选举(?!法|办法|委员会)|补选|推选|决定任命)[^。；：，\n]{0,30}(?:人员|名单|领导班子|领导机构|委员|成员)(?:（[^（）\n]{1,20}）)?[ \u3000]*\n?"
)
"""A line over a list that says that those in it were chosen (某大会选举产生某政府领导人员)."""
_RESOLVED = re.compile(
    r"(?:通过了?|关于|审议)[^。\n]{0,12}《?(?:关于)?(?:选举|补选|增补|推选|聘任|换届选举|调整|增选)[^》\n。]{2,40}(?:委员|成员|董事|监事|理事|人员)[^》\n。]{0,8}的议案》?[：。]?[ \u3000]*\n?$"
)
"""A resolution to choose members, who are listed next."""
_RESULT_NEXT = re.compile(
    r"[ \u3000]*(?:现|特|兹)?(?:将|把)?(?:具体|当选|选举|有关|相关|最终|新一届|本次|此次|其|各项)*(?:名单|结果|人员|情况|人选|组成|班子|领导机构|领导班子|成员)*(?:名单)?(?:予以|现予)?(?:公布|公告|通报|公示|宣布|揭晓)?(?:如下|为)?[：。]?[ \u3000]*\n?"
)
"""A sentence that only says that the outcome is next (现将名单公布如下：)."""
_WAS_CHOSEN = re.compile(
    r"(?:选举|推选|表决|投票|协商)(?:产生|出|通过)了?[^。；\n]{0,60}(?:理事会|监事会|委员会|班子|负责人|领导机构|领导集体|名单|成员|理事|监事|领导)[^。；\n]{0,12}[。；]$"
)
"""The end of the sentence before it, which says who chose."""
_LONGEST_RESULT = 30
_LAST_WORDS = 100
"""How much of the end of a sentence is read for that."""
_SENTENCE = 300
"""How much of the sentences before it."""


def announces(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence or a line over a list says that those chosen are listed next."""
    if _LIST_ALONE.fullmatch(text, start, end):
        return _told_before(text, start)
    last = text[max(start, end - _LAST_WORDS) : end]
    if last.rstrip().endswith("：") and _LISTED_NEXT.search(last):
        return True
    if "议案" in last and _RESOLVED.search(last):
        return True
    if (
        end - start <= _LONGEST_RESULT
        and last.rstrip().endswith(("：", "如下。"))
        and _RESULT_NEXT.fullmatch(last)
        and _WAS_CHOSEN.search(text, max(0, start - _LAST_WORDS), start)
    ):
        return True
    ends_line = last.endswith("\n") or text.startswith("\n", end)
    opens_list = any(opening.match(text, end) for opening in (_LABEL_NEXT, _TITLE_NEXT))
    listed_behind = ends_line or (last.endswith("。") and opens_list)
    if listed_behind and _ANNOUNCED.search(last):
        return True
    return end - start <= _LAST_WORDS and _TITLE.fullmatch(text, start, end) is not None


def whose_council(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the body whose council a clause says was elected (选举产生了某协会新一届理事会和以A为主席的主席团)."""
    told = list(_COUNCIL_OF.finditer(text, start, end))
    return told[-1].span("body") if told else None


def body_that_meets(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the committee whose meeting a clause that ends there says has chosen somebody."""
    met = _MEETING_OF.search(text, max(start, end - _LAST_WORDS), end)
    return met.span("body") if met else None


def led_body(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the body named in the clause before ``由`` and who leads it (公布和平委员会成员名单，由A担任主席)."""
    led = _LED_BY.search(text, max(start, end - _LAST_WORDS), end)
    if led is None:
        return None
    begin = organisation_start(text, led.end("body"), max(start, led.start("body")))
    return (begin, led.end("body")) if begin < led.start("end") else None


def elects(text: str, start: int, end: int) -> bool:
    """Tell whether the words before a post say that those named behind it are elected (选举产生了委员，分别是：…)."""
    return any(words.search(text, start, end) for words in (_ELECTED, _WHO_WON, _MADE))


def _said_of(text: str, phrase: PersonPhrase, start: int) -> bool:
    """Tell whether the posts before a name are what a clause says that its bearer was chosen for (新当选会长的陶立群)."""
    return (
        phrase.posts[:1] != []
        and text.startswith("的", phrase.name_start - 1)
        and _JUST_CHOSEN.search(text, max(start, phrase.start - _CHOSEN_LEAD), phrase.posts[0].start) is not None
    )


def _where_chosen_begin(text: str, start: int, end: int) -> int | None:
    """Give where those chosen may be named: behind a verb of electing, or behind what opens a sentence about them."""
    match = _ELECTED.search(text, start, end)
    if match is not None:
        return match.end()
    opened = _THOSE_CHOSEN.match(text, start, end)
    return opened.end() if opened is not None and _told_before(text, start) else None


def _told_before(text: str, start: int) -> bool:
    """Tell whether the words before a sentence, in its paragraph, say that somebody was chosen."""
    paragraph = text.rfind("\n", 0, start - 1) + 1
    return _CHOOSES.search(text, max(paragraph, start - _SENTENCE), start) is not None


def _council_before(text: str, start: int) -> tuple[int, int] | None:
    """Give the body whose members the sentence before says were chosen (任命了某委员会组成人员。他们是：)."""
    members = _MEMBERS_OF.search(text, max(0, start - _LAST_WORDS), start)
    if members is None:
        return None
    begin = organisation_start(text, members.start("rest"), members.start("body"))
    return (begin, members.start("rest")) if begin < members.start("rest") else None


def _just_chosen(text: str, phrases: Sequence[PersonPhrase], start: int) -> list[PersonPhrase]:
    """Give those of whom a clause says that they were chosen just then, for the posts before their names."""
    chosen: list[PersonPhrase] = []
    for phrase in phrases:
        titled = any(post.end <= phrase.name_start for post in phrase.posts)
        if titled and (
            (chosen and phrase.linked)
            or _JUST.search(text, max(start, phrase.start - _CHOSEN_LEAD), phrase.start) is not None
        ):
            chosen.append(phrase)
        elif chosen:
            break
    return chosen


def elected_with_posts(text: str, phrases: Sequence[PersonPhrase], start: int, end: int) -> list[PersonPhrase]:
    """Give the people whom an election names behind their new posts (选举产生会长张三，副会长李四、王五).

    Their posts are news, not what they held before.
    """
    first = _where_chosen_begin(text, start, end) if phrases else None
    if first is None:
        return [phrase for phrase in phrases if _said_of(text, phrase, start)] or _just_chosen(text, phrases, start)
    chosen: list[PersonPhrase] = []
    edge = first
    council = _council_before(text, start) if text.startswith("：", first - 1) else None
    for phrase in phrases:
        if phrase.name_start < first:
            continue
        before = [post for post in phrase.posts if post.end <= phrase.name_start]
        gap = text[edge : phrase.start] if phrase.start >= edge else ""
        if not chosen and not before:
            continue
        fits = (_CHOSEN.fullmatch(gap) or _THOSE_TOGETHER.fullmatch(gap)) if not chosen else _NEXT_CHOSEN.fullmatch(gap)
        if fits is not None and not before and chosen and _SAME_POST.fullmatch(gap):
            before = [replace(post) for post in chosen[-1].posts if post.end <= chosen[-1].name_start]
            phrase.posts = [*before, *phrase.posts]
        if fits is None or not before or before[-1].label.endswith(("参选人", "候选人")):
            break
        for post in before if council else ():
            post.organisation = post.organisation or council
        chosen.append(phrase)
        edge = phrase.end
    if not chosen or _MADE_SOMETHING.match(text, edge) or _WITNESSES.match(text, edge):
        return []
    return chosen
