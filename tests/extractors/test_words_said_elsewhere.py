"""Who takes part in nothing: words that were not said at the event told before; each text with all who take part."""

from __future__ import annotations

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.dates import PartialDate
from ontology.facts import Participation

_LINES = "春耕正在进行。\n" * 9
_FAR = "春耕正在全县各个乡镇有序进行，农技人员每天都在田间地头为农户讲解种植要点。" * 5
CASES = {
    "a meeting that is only planned": (
        "秧苗长得很好。白鹭县将在6月举办南陵论坛。\n县长陶立群说，准备工作已经就绪。",
        {("白鹭县", "organised")},
    ),
    "what is held every week": (
        "白鹭县人社局每周五都会举办一场小型招聘会。\n“很多人找到了工作。”局长陶立群说，还要继续努力。",
        set(),
    ),
    "a congress that was put off": (
        "大会秘书处宣布，原定11月在北川召开的北国气候大会将延期举行。\n秘书长陶立群表示，时间还要商定。",
        set(),
    ),
    "an event of years ago": (
        f"{_FAR}\n2019年8月，县长罗永康在农业论坛上讲话。\n分析人士很多。\n局长陶立群表示，今年行情不错。",
        {("罗永康", "spoke")},
    ),
    "who presides over what was held long ago": (
        f"{_FAR}\n2019年8月，县水利局召开防汛工作会议。局长陶立群强调，要加强值守。",
        {("县水利局", "organised"), ("陶立群", "spoke")},
    ),
    "who was interviewed": (
        "5月6日，白鹭县农业工作会议召开。针对提问，专家陶立群在接受南陵网记者专访时表示，收成很好。",
        set(),
    ),
    "who told a paper": (
        "5月6日，白鹭县农业工作会议召开。\n“天气很好。”陶立群告诉南陵新闻，他很高兴。",
        set(),
    ),
    "who wrote it": (
        "5月6日，白鹭县农业工作会议召开。县长罗永康讲话。\n在文中，陶立群指出，要抓好春耕。",
        {("罗永康", "spoke")},
    ),
    "an analyst after a press conference": (
        "5月6日，白鹭县举行新闻发布会。县长罗永康介绍了情况。\n南陵证券首席分析师陶立群表示，市场看好。",
        {("白鹭县", "organised"), ("罗永康", "spoke")},
    ),
    "somebody who knows him": (
        "5月6日，白鹭县农业工作会议召开。一名早年与县长陶立群有过接触的人士介绍了情况。",
        set(),
    ),
    "many lines after anybody was heard": (
        f"5月6日，白鹭县农业年会召开。县长罗永康讲话。\n{_LINES}南陵商贸副总裁陶立群表示，行情不错。",
        {("罗永康", "spoke")},
    ),
    "what one of two on the phone had said before": (
        "5月6日，县长陶立群与市长罗永康通电话。此前，陶立群曾表示，要抓好春耕。",
        {("陶立群", "attended"), ("罗永康", "attended")},
    ),
    "an official at the same press conference": (
        "5月6日，白鹭县举行新闻发布会。县长罗永康介绍了情况。\n县水利局局长陶立群表示，水库安全。",
        {("白鹭县", "organised"), ("罗永康", "spoke"), ("陶立群", "spoke")},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_only_those_take_part_who_are_heard_there(name: str) -> None:
    text, wanted = CASES[name]
    facts = load_extractor().extract(Article("test", text, "", PartialDate(2024, 5, 30)))
    names = {thing.id: thing.name for thing in (*facts.persons, *facts.organisations)}
    parts = {(names[fact.agent], fact.relation) for fact in facts.facts if isinstance(fact, Participation)}
    assert parts == wanted
