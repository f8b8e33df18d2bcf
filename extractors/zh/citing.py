"""Words that were not said at the event under way: an interview, an expert who comments, another day, a letter to a paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.events_apart import is_long_past, is_only_planned
from extractors.zh.names import is_ordinary_word, known_persons
from extractors.zh.passing_events import is_passing, paragraphs_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.discourse import Discourse
    from extractors.zh.event_entries import EventEntry
    from extractors.zh.parts import Act, Scene
    from extractors.zh.people import PersonPhrase

_SAME_DAY = re.compile(r"[ \u3000]*(?:同日|同一天|当天稍[早晚]|另据|早些时候|稍早)")
"""What opens a sentence about something else on the day of an event."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"(\d{1,2})日")
_ELSEWHERE = re.compile(
    r"采访|专访|(?:告诉|[对向跟])[^，。；：]{0,10}(?:记者|本报|本刊|媒体)|(?:微博|微信|朋友圈|公众号|社交媒体|社交平台|社交网站|推特|脸书|脸谱|博客|文章|声明|公开信|新书|书|专栏|网站|邮件|电话|来信)(?:中|里|上|[发贴撰写]文)?"
)
"""What between somebody and a verb of saying tells that the words were not said at an event."""
_IN_TEXT = re.compile(
    r"[ \u3000\n]*(?:在|其|并在|此前在)?[^，。；：\n]{0,16}(?:(?:一|署名|该|此|撰)?文|文章|书|信|微博|访谈|节目|专访|采访|回忆录|日记|博客|社交媒体)[中里上]，"
)
"""What before a speaker says that the words were written or told to a paper (在文中，陶立群指出)."""
_INTERVIEW = re.compile(
    r"(?:接受|做客)[^，。；：\n]{0,24}?(?:采访|专访|访问|访谈|官网|栏目|节目)|(?:告诉|[对向])(?:[^，。；：\n《]{0,10}《[^》\n]{2,16}》[^，。；：\n]{0,6}|[^，。；：\n]{0,8}?(?:本报|本刊|本网|[^，。；：\n]{2,8}[报网社台]))记者"
)
"""What tells that somebody spoke with a paper of its own, not to the press at large."""
_TO_REPORTERS = re.compile(
    r"(?:告诉|[对向])[^，。；：\n]{0,12}?(?:记者|传媒|媒体)|告诉(?:《[^》\n]{2,12}》|本报|本刊|[\u4e00-\u9fff]{2,6}(?:新闻|日报|晚报|时报|周刊|网|社))"
)
_PHONED = re.compile(r"(?:采访|专访|连线|致电|请教)了?")
_SENTENCE_END = re.compile(r"[。；\n]")
_CLAUSE_END = re.compile(r"[。；，\n]")
_NEAR = 26
"""How far before or behind the words of an interview stands who gave it."""
_COMMENTS = re.compile(
    r"教授|研究员|分析师|律师|专家|学者|评论员|评论家|经济学家|策略师|交易员|观察员|观察家|博导|合伙人"
)
_PRESIDES = ("强调", "要求", "指出")
_ANALYST = re.compile(r"分析师|律师|评论员|评论家|经济学家|策略师|交易员|观察员|观察家|合伙人")
_STUDIES = re.compile(
    r"研究(?:院|所|中心|部|会|室|基地)|大学|学院|社科院|科学院|律师事务所|证券|咨询|智库|事务所|商学院"
)
"""Posts and bodies of those whom the press asks what they think of an event."""
_FOR_EXPERTS = re.compile(
    r"论坛|研讨|学术|座谈|讲座|讲堂|报告|评审|论证|评估|鉴定|验收|答辩|峰会|年会|沙龙|培训|班|课|咨询|宣讲|交流|工作坊|对话|听证|审议|讨论|会诊|科学|技术|医学|学会|大讲|读书|诊|学习|视频会|视频工作会|连线"
    r"|发布会|吹风会|记者会|见面会|说明会|通气会|通报会"
)
"""Events at which experts and many speakers are heard."""
_TO_THE_PRESS = re.compile(r"(?:发布会|吹风会|记者会|见面会|说明会|通气会|通报会)$")
_OPINIONS = re.compile(
    r"(?:认为|说|称|告诉|直言|坦言|感慨|透露|介绍说?|(?:进行了?)?解读|讲述了?|回忆了?|回忆起|分析|表示|回应|提到|谈到|讲解|剖析|回顾了?|建议|补充|呼吁)$"
)
"""Verbs of whoever is asked; whoever presides 强调 and 要求."""
_ORDERS = frozenset({"要求", "敦促", "部署", "叮嘱"})
_ASKED = re.compile(r"^(?:认为|说|称|告诉|直言|坦言|感慨|透露|分析|提到|谈到|讲述了?|回忆了?|回忆起|解读|介绍说?)$")
_REFERS = re.compile(
    r"会议|会上|大会|与会|活动(?:中|现场|上|当天)|仪式上|论坛上|座谈(?:会|中)|现场|报告会|致辞|发言|主持|本次|此次"
)
"""Words that still tell of an event."""
_SAID_TO = re.compile(r"(?:总书记|主席|总理|书记|省长|市长|县长|区长|部长|委员长|领导|一行|代表|大家|他|她)")
_TIME_OF_ITS_OWN = re.compile(r"今[天日]|昨[天日]|日前|近日|当[天日晚](?!的)|此前|曾|早些时候|稍早")
_SOME_TIME = re.compile(r"日前|此前|曾")
_ONCE = re.compile(r"(?<![不未])曾(?=[经在于向对就为]|多次|一度|公开|明确|表示|说|指出|强调|[^，。；]{0,2}$)")
"""What tells of other words by whoever takes part too (陶立群曾表示)."""
_LONG_SINCE = 3
"""After how many lines without a word of an event nobody new is heard there who is only asked."""
_LAST = 4
"""How many of the places where an event is named last are looked at for one in the sentence."""
_VERY_LONG_SINCE = 8
"""The same for whatever event it is but one for the press."""
_FARTHEST = 4000
"""How far back is looked, in characters."""
_FAR = 400
"""The same in characters, where an article has few lines."""


def is_said_elsewhere(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether words whose sentence names no event were not said at the one under way."""
    if _at_another_time(scene, act, event) or _in_writing(scene, act):
        return True
    named_here = any(scene.start <= start < act.trigger.start for start, _ in event.mentions[-_LAST:])
    if (
        not named_here
        and not any(agent.name in event.people for agent in act.agents)
        and (is_only_planned(scene.discourse, event) or _is_past(scene, act, event))
    ):
        return True
    if act.trigger.kind == "say" and is_passing(scene, act, event):
        return True
    if act.trigger.kind == "say" and (_on_another_day(scene, act, event) or _told_elsewhere(scene, act, event)):
        return True
    return _in_another_month(scene, act, event) or _is_asked(scene, act, event)


def belongs(discourse: Discourse, agent: PersonPhrase, event: EventEntry) -> bool:
    """Tell whether words that name no event are said at the one under way.

    They are not, where a public figure is cited in passing, where others hold talks, and where only an ordinary word (公开, 自然) seems to speak.
    """
    if event.type == "talks" and len(event.people) > 1 and agent.name not in event.people:
        return False  # what is said of talks, by one who is not there
    if event.type == "visit" and event.name.endswith("访问") and agent.name not in event.people:
        return False  # who announces the visit of others
    if is_ordinary_word(agent.name) and not agent.posts and agent.name not in discourse.introduced:
        return False
    cited = bool(agent.posts) and all(post.start >= agent.name_end for post in agent.posts)
    from_outside = cited and agent.name in known_persons()
    return not from_outside or agent.name in event.people


def is_commentator(text: str, phrase: PersonPhrase) -> bool:
    """Tell whether somebody is introduced as one whom the press asks what to think (教授, 研究员, 首席分析师)."""
    return any(
        _COMMENTS.search(post.label)
        or (post.organisation is not None and _STUDIES.search(text, *post.organisation) is not None)
        for post in phrase.posts
    )


def _at_another_time(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether the words have a time of their own (陶立群日前表示), by somebody of whom nothing says that they were there."""
    if _ONCE.search(scene.text, act.agents[-1].end, act.trigger.start):
        return True
    if any(agent.name in event.people for agent in act.agents):
        return False
    if (day := _opening_day(scene, act)) and (event.date is None or event.date.day != day) and event.end_date is None:
        return True
    if _TO_THE_PRESS.search(event.name):
        return _SOME_TIME.search(scene.text, act.agents[-1].end, act.trigger.start) is not None
    return _TIME_OF_ITS_OWN.search(scene.text, act.agents[-1].end, act.trigger.start) is not None


def _is_past(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether an event is told of as something past, and whoever speaks does not preside over it in the same breath."""
    if not is_long_past(scene.discourse, event) or "会上" in scene.text[act.agents[-1].end : act.trigger.start]:
        return False
    start = act.trigger.start
    told = max(event.touched, next((end for _, end in reversed(event.mentions) if end <= start), 0))
    lines = scene.text.count("\n", max(told, start - _FARTHEST), start)
    return lines > 1 or (lines == 1 and act.trigger.word not in _PRESIDES)


def _in_writing(scene: Scene, act: Act) -> bool:
    """Tell whether words stand in a text or were told to a paper, as the clause before the speaker or he himself says."""
    return _IN_TEXT.match(scene.text, scene.start, act.agents[0].start) is not None


def _opening_day(scene: Scene, act: Act) -> int | None:
    """Give the day with which the sentence opens (2月3日，陶立群表示)."""
    told = scene.discourse.date_before(act.agents[0].start, scene.start)
    return told.date.day if told is not None and told.date is not None and told.start - scene.start <= 1 else None


def _on_another_day(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether words are dated to a day that is not the event's (陶立群11日强调): they were said elsewhere."""
    day = _DAY.search(scene.text, act.agents[-1].end, act.trigger.start)
    return day is not None and (event.date is None or event.date.day != int(day[1]))


def _in_another_month(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether the sentence opens with a year or month that is not the event's (2015年8月，陶立群宣布…)."""
    told = scene.discourse.date_before(act.agents[0].start, scene.start, any_precision=True)
    if told is None or told.date is None or told.start - scene.start > 1 or event.end_date is not None:
        return False
    if event.date is None:
        named = _YEAR.search(event.name)
        return named is not None and int(named.group()) != told.date.year
    return told.date.year != event.date.year or (
        None not in (told.date.month, event.date.month) and told.date.month != event.date.month
    )


def _told_elsewhere(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether somebody who takes no part in the event is interviewed, writes, or was not at the talks."""
    if all(agent.name in event.people for agent in act.agents):
        return False
    if _SAME_DAY.match(scene.text, scene.start, act.agents[0].start):
        return True
    if event.type == "talks" and "座谈" not in event.name:
        return True
    return _ELSEWHERE.search(scene.text, act.agents[-1].end, min(scene.end, act.trigger.end + 8)) is not None


def _is_asked(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether somebody of whom nothing says that they were there gives an opinion, or tells of the matter to the press."""
    text, discourse, word = scene.text, scene.discourse, act.trigger.word
    if any(agent.name in event.people for agent in act.agents):
        return False
    comments = any(agent.name in discourse.commentators for agent in act.agents)
    if _OPINIONS.match(word) is None and word not in _ORDERS and not (comments and word == "指出"):
        return False
    if word == "告诉" and _SAID_TO.match(text, act.trigger.end):
        return False
    if any(
        _gave_interview(discourse, agent.name, press=_TO_THE_PRESS.search(event.name) is None) for agent in act.agents
    ):
        return True
    start = act.trigger.start
    touched = next((end for _, end in reversed(event.mentions) if end <= start), 0)
    since = text[max(touched, event.touched, start - _FARTHEST) : start]
    lines = paragraphs_between(since, 0, len(since))
    to_press = _TO_THE_PRESS.search(event.name) is not None
    if lines and to_press and word in _ORDERS:
        return True  # the press is told, not ordered
    if (lines == 0 and len(since) <= _FAR) or word in _ORDERS:
        return False
    goes_on = _REFERS.search(since) is not None or any(name in since for name in event.people)
    if lines >= _VERY_LONG_SINCE and not (goes_on or to_press):
        return True
    if to_press and _analyses(act) and not _is_own(scene, act, event):
        return True
    if _FOR_EXPERTS.search(event.name):
        if lines > _LONG_SINCE and not goes_on:
            return True
        return word == "认为" and lines >= _LONG_SINCE and to_press
    if comments and not _is_own(scene, act, event):
        return True
    far = lines >= _LONG_SINCE or (lines == 0 and len(since) > _FAR)
    return far and not goes_on and _ASKED.match(word) is not None


def _analyses(act: Act) -> bool:
    """Tell whether somebody is one whom the press asks about markets and laws, who gives no press conference."""
    return any(_ANALYST.search(post.label) for agent in act.agents for post in agent.posts)


def _is_own(scene: Scene, act: Act, event: EventEntry) -> bool:
    """Tell whether a body of somebody holds the event or gives it its name."""
    bodies = [
        scene.text[slice(*post.organisation)] for agent in act.agents for post in agent.posts if post.organisation
    ]
    return any(body[:4] in name for body in bodies for name in (event.name, *event.hosts))


def _gave_interview(discourse: Discourse, name: str, *, press: bool) -> bool:
    """Tell whether an article says that somebody spoke with a paper of its own; ``press``: or with all of the press."""
    if discourse.interviews is None:
        discourse.interviews = (
            "\n".join([*_told_to(discourse.text, _INTERVIEW), *_called(discourse.text)]),
            "\n".join(_told_to(discourse.text, _TO_REPORTERS)),
        )
    alone, with_all = discourse.interviews
    return name in alone or (press and name in with_all)


def _told_to(text: str, words: re.Pattern[str]) -> Iterator[str]:
    """Give what stands right before the words, in their sentence."""
    for spot in words.finditer(text):
        before = text[max(0, spot.start() - _NEAR) : spot.start()]
        yield _SENTENCE_END.split(before)[-1]


def _called(text: str) -> Iterator[str]:
    """Give what stands right behind 采访 or 连线, in its sentence."""
    for spot in _PHONED.finditer(text):
        yield _CLAUSE_END.split(text[spot.end() : spot.end() + _NEAR])[0]
