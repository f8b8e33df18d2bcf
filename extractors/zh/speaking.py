"""Who speaks: a subject right before a verb of saying; not whose letter is read out, nor whoever is spoken of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.citing import is_commentator
from extractors.zh.date_patterns import DAY_AND_HALF
from extractors.zh.gaps import Gap, Stretch
from extractors.zh.group_visits import open_group_visit
from extractors.zh.organisation_edges import ends_like_organisation
from extractors.zh.organisations import organisation_start
from extractors.zh.parts import Part, is_noun_of_asking
from extractors.zh.taking_part import take_part
from extractors.zh.talks import open_talks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase

_CLAUSE_EDGE = "，。；：！？、“”’\n 　）】—"
_AT = Stretch("在", "，。；", 40, 0, ("中", "时", "上", "后", "期间", "上，", "时，", "中，"))
"""Where or on what occasion somebody speaks (在新闻发布会上)."""
_SAY_GAP = Gap(
    [["同志", "先生", "女士", "大校", "上校", "少将"], ["等"], [Stretch("代表", "，。", 20)], [_AT]],
    [
        "还", "也", "则", "又", "亦", "曾", "均", "先", "再", "当场", "如是", "这样", "今天", "昨天", "今日", "昨日", "当天", "当日", "当晚", "近日", "日前", "此前", "之后", "稍后", "分析", "直接", "公开",
        "在会上", "会上", "总是", "多次", "曾经", "认真", "诚恳", "坦率", "强烈", "衷心", "由衷", "首先", "最后", "特别", "格外", "特地", "特意", "着重", "明确", "进一步", "同时", "随后", "当场", "一再", "反复", "郑重", "深情", "感慨", "激动", "高兴",
        "笑着", "再次", "分别", "先后", "都", "均", "一致", "接着", DAY_AND_HALF, _AT,
        Stretch("针对", "，。；", 30), Stretch("结合", "，。；", 30), Stretch("围绕", "，。；", 30), Stretch("回答", "，。；", 30, 1, ("时",)),
        Stretch("就", "，。；", 30), Stretch("对", "，。；", 20), Stretch("向", "，。；", 20),
    ],
)  # fmt: skip
_LONGEST_LEAD = 24
_LEAD = re.compile(
    r"(?:但是?|而|不过|此外|其中|同时|随后|最后|接着|会上|会后|据悉|目前|对此|为此|如今|当[天日晚]|近日|日前|昨[天日]|今[天日]|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午|晚)?)*"
)
_WHO_ATTENDS = re.compile(
    r"(?<![\u4e00-\u9fff])(?:(?:当天|当日|昨[天日]|今[天日]|正在|应邀|受邀|现场|一同|\d{1,2}日)*(?:出席|参加|列席|参与|主持|见证)(?:了)?[^，。；：\n]{2,40}|与会|参会)的[^，。；：的\n]{0,30}$"
)
"""Who attends, before a speaker (出席年会的会长|陶立群说)."""
_ATTENDS = 90
"""How far before a speaker that is told at most."""
_UNREAD = re.compile(r"[\u4e00-\u9fffA-Za-z0-9“”（）·]{2,24}")
"""The beginning of a post that was not read as one of a body (中国驻南洋国|大使陶立群)."""
_TELLS = re.compile(
    r"[的对向和与同跟给让使由经据如听说当把被将请为是在有到来去从等]|指出|强调|出席|参加|正如|欢迎|感谢|祝贺|担任|陪同|采访|支持|代表|邀请|接受|关于|围绕|任命|要求|希望"
)
"""What makes words before a post more than its beginning."""
_PRONOUN = re.compile(
    r"(?<![其吉])[他她](?:还|也|又|同时)?(?:在[^，。；：]{0,8}(?:讲话|致辞|发言|报告|总结|感言|演讲|点评|汇报)[时中里])?$"
)
"""He who says something, in a speech too (他在讲话中强调)."""
_PRONOUN_REACH = 18
_MEANWHILE = re.compile(r"中(?![国央华心])")
_HIS_SPEECH = re.compile(r"(?:同志|先生|女士|等)?(?:还|也)?在")
_LETTER = re.compile(
    r"(?:致|发|来|复|回)(?:贺信|贺电|唁电|函|信|电)|批示|致电|贺信|贺电|电贺|推文|发文|博文|社交媒体|书面致辞|视频致辞"
)
_INTERVIEWED = re.compile(r"(?:接受|做客)[^，。；：]{0,24}(?:采访|专访|访谈|栏目|官网)")
_SENT = re.compile(
    r"(?:致|发来|发去|发出|致以)(?:了)?(?:贺信|贺电|唁电|慰问电|贺函)|向[^，。；]{2,40}(?:致信|致电|致函)"
)
_NEWS = re.compile(r"(?:消息|报道|公报|快讯)(?:[^，。；]{0,6})$")
"""What tells news rather than makes a speech (据报道说，…)."""
_REPORTS = frozenset({"汇报", "通报"})
_OF_MEETING = frozenset({"传达", "部署", "安排部署", "研究部署", "动员部署", "安排", "总结", "分析", "通报"})
"""What a meeting does for which it is convened."""
_CONVENED = re.compile(r"召开[^。；]*[会议]，(?:[^，。；讲说]{0,40}，)?(?:研究|专题|贯彻|认真|再)?$")
_READING_OUT = ("宣读", "转达", "传达", "带来")


def is_pronoun(scene: Scene, act: Act) -> bool:
    """Tell whether 他 or 她 stands before a verb of saying."""
    return _pronoun(scene, act) is not None


def _pronoun(scene: Scene, act: Act) -> re.Match[str] | None:
    start = act.trigger.start
    return _PRONOUN.search(scene.text, max(scene.start, start - _PRONOUN_REACH), start)


def pronoun_says(scene: Scene, act: Act) -> Iterator[Part]:
    """Give the words to the one who acted last, where only one did."""
    scene.walk.speech = act.trigger.end
    event = scene.walk.event or scene.discourse.current
    opener = scene.phrases[0] if scene.phrases and not scene.walk.acted else None
    opens = opener is not None and not opener.oblique and not scene.text[scene.start : opener.start].strip()
    subject = [opener] if opener is not None and opens else scene.discourse.actors
    if len(subject) == 1 and event is not None and not _writes(scene, subject[0]):
        pronoun = _pronoun(scene, act)
        begin = pronoun.start() if pronoun else act.trigger.start
        yield Part(subject[0], "spoke", event, begin, act.trigger.end, "pronoun")


def unknown_speaker(scene: Scene, act: Act) -> Iterator[Part]:
    """Note where a speech begins whose speaker is no person of the sentence (会议强调，…); a body that reports speaks."""
    yield from body_reports(scene, act)
    if act.trigger.kind == "visit":
        open_group_visit(scene, act.trigger)
    heard = _NEWS.search(scene.text, scene.start, act.trigger.start) is not None
    heard = heard or is_noun_of_asking(scene.text, scene.start, act.trigger.start)
    if act.trigger.kind == "say" and not heard and scene.text.startswith(("，", "：", "，“"), act.trigger.end):
        scene.walk.speech = act.trigger.end


def body_reports(scene: Scene, act: Act) -> Iterator[Part]:
    """Read ``会上，A局汇报了…，B局通报了…`` at a meeting under way."""
    text, stop = scene.text, act.trigger.start
    event = scene.walk.event or scene.discourse.current
    if event is None or event.type != "meeting" or act.trigger.word.rstrip("了") not in _REPORTS:
        return
    start = organisation_start(text, stop, scene.start)
    if (
        start < stop
        and ends_like_organisation(text[start:stop])
        and (start == scene.start or text[start - 1] in "，；")
    ):
        body = scene.discourse.registry.resolve(text[start:stop], start, (start, stop))
        yield Part(body, "spoke", event, start, act.trigger.end, "body-reports")


def while_speaking(scene: Scene, act: Act) -> bool:
    """Tell whether the speech only gives the time (讲话中, …), unless it is his own."""
    text = scene.text
    return _MEANWHILE.match(text, act.trigger.end) is not None and not _HIS_SPEECH.match(text, act.agents[-1].end)


def is_passed_on(scene: Scene, act: Act) -> bool:
    """Tell whether the meeting that somebody convenes passes something on (主持召开会议，传达学习…), not he."""
    start = act.trigger.start
    return act.trigger.word in _OF_MEETING and _CONVENED.search(scene.text, act.agents[-1].end, start) is not None


def note_letters(scene: Scene) -> None:
    """Remember who sent a letter: what the article cites of them afterwards was not said there."""
    for sent in _SENT.finditer(scene.text, scene.start, scene.end):
        scene.discourse.afar.update(p.name for p in scene.phrases if p.end <= sent.start() and not p.oblique)


def _writes(scene: Scene, person: PersonPhrase) -> bool:
    """Tell whether somebody who sent a letter is cited, and takes no other part in the event under way."""
    event = scene.walk.event or scene.discourse.current
    return person.name in scene.discourse.afar and (event is None or person.name not in event.people)


def from_afar(scene: Scene, act: Act) -> bool:
    """Tell whether words came by letter or by film."""
    trigger = act.trigger
    if _INTERVIEWED.search(scene.text, act.agents[-1].end, trigger.start):
        return True
    if trigger.kind == "say" and all(_writes(scene, agent) for agent in act.agents):
        return True
    return not trigger.word.startswith(_READING_OUT) and (
        _LETTER.search(scene.text, act.agents[-1].end, min(scene.end, trigger.end + 4)) is not None
    )


def says_nothing(scene: Scene, act: Act) -> bool:
    """Tell whether somebody does not stand right before a verb of saying, as its subject."""
    if not _opens_clause(scene, act.agents[0]):
        return True
    return scene.walk.acted or not _SAY_GAP.fills(scene.text, act.agents[-1].end, act.trigger.start)


def _opens_clause(scene: Scene, speaker: PersonPhrase) -> bool:
    """Tell whether a clause begins with somebody, or with a day, a small word or the unread beginning of his post before him."""
    text, opener = scene.text, speaker.start
    edge = opener
    while edge > scene.start and opener - edge <= _LONGEST_LEAD and text[edge - 1] not in _CLAUSE_EDGE:
        edge -= 1
    if (
        edge == opener
        or _LEAD.fullmatch(text, edge, opener)
        or _WHO_ATTENDS.search(text, max(scene.start, opener - _ATTENDS), opener)
    ):
        return True
    here = scene.walk.event or scene.discourse.current
    if here is None or (scene.walk.event is None and is_commentator(text, speaker)):
        return False
    titled = any(post.end <= speaker.name_start for post in speaker.posts)
    return titled and _UNREAD.fullmatch(text, edge, opener) is not None and _TELLS.search(text, edge, opener) is None


def say(scene: Scene, act: Act) -> Iterator[Part]:
    """Give the words to whoever stands before the verb, at the event under way."""
    scene.walk.speech = act.trigger.end
    if scene.walk.guests:
        yield from open_talks(scene, act.agents, act.trigger.end)
    yield from take_part(scene, act)
