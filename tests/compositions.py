"""Sentences put together from parts (bodies, posts, names, times, places, verbs), with the facts that follow from them.

An invented sentence tests how one thing is said; these test that it is read whatever it is said of.
All names are invented or common places; the same seed gives the same sentences.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Fact = tuple[str, ...]
"""``position``, person, post, body; ``appointed`` or ``removed`` likewise; a relation, agent, event."""

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁"
    "邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范方石姚"
    "谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎易贺赖龚"
)
_GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞刚桂英"
    "华建国志玉兰海燕春梅博晓立新永康豪涵思远宏"
    "达义光辉振丰德胜世俊峰丹凤鹏飞雪莲秋菊克勤"
)
_PLACES = (
    "南陵市",
    "白鹭县",
    "青禾区",
    "北川县",
    "岭东省",
    "云泽市",
    "嘉兴市",
    "苏州市",
    "绥化市",
    "宜宾市",
    "长汀县",
    "清河县",
)
_TRADES = ("钢铁", "家具", "物流", "茶叶", "软件", "医药", "纺织", "餐饮", "旅游", "包装", "食品", "印刷", "稀土")
_FIRMS = ("集团", "集团有限公司", "科技股份有限公司", "控股集团")
_BRANDS = ("宏达", "华瑞", "金泰", "远航", "恒信", "鼎新", "天成", "东升", "绿源", "瑞丰")
_BUREAUS = ("教育局", "财政局", "农业农村局", "市场监管局", "住建局", "文旅局", "民政局", "统计局", "科技局")
_SCHOOLS = ("大学", "师范学院", "理工大学", "职业技术学院")
_WHEN = ("5月6日，", "近日，", "5月6日上午，", "2024年5月6日，", "日前，", "5月6日下午", "昨日，", "当天下午，", "")
_WHERE = ("", "", "在云岭宾馆", "在会展中心", "在行政中心", "在国际酒店", "在三楼会议室")
_HOLDS = ("召开", "举行", "举办", "组织召开", "召开了", "举行了", "成功举办")
_EVENTS = (
    "年度工作会议",
    "座谈会",
    "年会",
    "表彰大会",
    "产业发展论坛",
    "培训班",
    "安全生产工作会议",
    "供需对接会",
    "工作推进会",
    "经验交流会",
)
_ATTENDS = ("出席会议", "出席活动", "参加会议", "出席", "参加活动", "应邀出席")
_SPEAKS = ("讲话", "致辞", "发表讲话", "作重要讲话", "作总结讲话", "作主旨演讲", "发言", "作动员讲话", "作工作报告")


@dataclass
class Body:
    """A body and the posts it can have."""

    name: str
    posts: tuple[str, ...]


@dataclass
class Composition:
    """A text and the facts it tells."""

    text: str
    facts: list[Fact] = field(default_factory=list)


class Composer:
    """Puts sentences together."""

    def __init__(self, seed: int) -> None:
        """Start with a seed."""
        self._random = random.Random(seed)
        self._names: set[str] = set()

    def one(self, choices: tuple[str, ...] | str) -> str:
        """Give one of several."""
        return self._random.choice(choices)

    def name(self) -> str:
        """Give a name of two or three characters that the composition has not had yet."""
        while True:
            name = self.one(_SURNAMES) + "".join(self.one(_GIVEN) for _ in range(self._random.choice((1, 2, 2, 2))))
            if name not in self._names:
                self._names.add(name)
                return name

    def guild(self) -> Body:
        """Give an association."""
        name = self.one((*_PLACES, "中国")) + self.one(_TRADES) + self.one(("协会", "行业协会", "商会", "学会"))
        return Body(name, ("会长", "副会长", "秘书长", "常务副会长", "执行会长", "名誉会长", "副秘书长"))

    def body(self) -> Body:
        """Give a body of any kind."""
        place = self.one(_PLACES[:4] + _PLACES[5:])
        kinds = (
            self.guild(),
            Body(
                self.one(_BRANDS) + self.one(_FIRMS), ("董事长", "总经理", "副总经理", "总裁", "党委书记", "总工程师")
            ),
            Body(
                f"{place[:-1]}{self.one(_BRANDS)}{self.one(_TRADES)}有限公司",
                ("董事长", "总经理", "副总经理", "财务总监"),
            ),
            Body(place + self.one(_BUREAUS), ("局长", "副局长", "党组书记", "党组成员")),
            Body(school := place[:-1] + self.one(_SCHOOLS), _of_school(school)),
        )
        return self._random.choice(kinds)

    def post(self) -> tuple[str, str]:
        """Give a body and a post there."""
        body = self.body()
        return body.name, self.one(body.posts)

    def compose(self, kind: str) -> Composition:
        """Give a composition of a kind."""
        self._names.clear()
        return KINDS[kind](self)

    def opening(self, body: str, event: str) -> str:
        """Give the clause in which a body holds an event."""
        return f"{self.one(_WHEN)}{body}{self.one(_WHERE)}{self.one(_HOLDS)}{event}"


def _of_school(name: str) -> tuple[str, ...]:
    return ("校长", "副校长", "党委书记") if name.endswith("大学") else ("院长", "副院长", "党委书记")


def _held_by_one(c: Composer) -> Composition:
    body, event, name = c.body(), c.one(_EVENTS), c.name()
    post = c.one(body.posts)
    text = f"{c.opening(body.name, event)}，{post}{name}{c.one(_SPEAKS)}。"
    return Composition(
        text, [("position", name, post, body.name), ("spoke", name, event), ("organised", body.name, event)]
    )


def _chaired_and_addressed(c: Composer) -> Composition:
    body, event, first, second = c.body(), c.one(_EVENTS), c.name(), c.name()
    one, other = c.one(body.posts), c.one(body.posts)
    text = (
        f"{c.opening(body.name, event)}。{one}{first}{c.one(('主持会议', '主持'))}，{other}{second}{c.one(_SPEAKS)}。"
    )
    posts: list[Fact] = [("position", first, one, body.name), ("position", second, other, body.name)]
    return Composition(text, [*posts, ("chaired", first, event), ("spoke", second, event)])


def _attended_by_several(c: Composer) -> Composition:
    host, event, people = c.body().name, c.one(_EVENTS), [(c.name(), *c.post()) for _ in range(3)]
    mark = c.one("、，")
    told = mark.join(f"{body}{post}{name}" for name, body, post in people)
    facts: list[Fact] = [("position", name, post, body) for name, body, post in people]
    facts += [("attended", name, event) for name, _, _ in people]
    return Composition(f"{c.opening(host, event)}。{told}{c.one(('等', ''))}{c.one(_ATTENDS)}。", facts)


def _spoken_in_turn(c: Composer) -> Composition:
    host, event, people = c.body().name, c.one(_EVENTS), [(c.name(), *c.post()) for _ in range(2)]
    told = "，".join(f"{body}{post}{name}{c.one(_SPEAKS)}" for name, body, post in people)
    facts: list[Fact] = [("position", name, post, body) for name, body, post in people]
    return Composition(f"{c.opening(host, event)}。会上，{told}。", facts + [("spoke", n, event) for n, _, _ in people])


def _stacked(c: Composer) -> Composition:
    (body, post), (other, besides), name = c.post(), c.post(), c.name()
    text = f"{c.one(_WHEN)}{body}{post}{c.one('、，')}{other}{besides}{name}{c.one(_ATTENDS)}。"
    return Composition(text, [("position", name, post, body), ("position", name, besides, other)])


def _in_brackets(c: Composer) -> Composition:
    (body, post), name = c.post(), c.name()
    return Composition(f"{c.one(_WHEN)}{name}（{body}{post}）{c.one(_ATTENDS)}。", [("position", name, post, body)])


def _visit(c: Composer) -> Composition:
    (body, post), host, guest, other = c.post(), c.body(), c.name(), c.name()
    own = c.one(host.posts)
    goes, does = c.one(("到", "赴", "走访", "来到", "到访")), c.one(("考察", "交流", "参观考察"))
    text = f"{c.one(_WHEN)}{body}{post}{guest}一行{goes}{host.name}{does}。{own}{other}热情接待。"
    return Composition(text, [("position", guest, post, body), ("position", other, own, host.name)])


def _talked_with(c: Composer) -> Composition:
    (body, post), host, guest, other = c.post(), c.body(), c.name(), c.name()
    own = c.one(host.posts)
    goes, does = c.one(("到", "赴", "走访")), c.one(("座谈", "深入交流"))
    text = f"{c.one(_WHEN)}{body}{post}{guest}一行{goes}{host.name}考察，与{own}{other}{does}。"
    return Composition(text, [("position", guest, post, body), ("position", other, own, host.name)])


def _welcomed(c: Composer) -> Composition:
    (body, post), host, guest, other = c.post(), c.body(), c.name(), c.name()
    own = c.one(host.posts)
    text = f"{c.one(_WHEN)}{host.name}迎来{body}{post}{guest}一行考察，{own}{other}主持座谈会。"
    return Composition(text, [("position", guest, post, body), ("position", other, own, host.name)])


def _elected(c: Composer) -> Composition:
    guild, names = c.guild().name, [c.name() for _ in range(4)]
    opening = c.opening(guild, c.one(("会员大会", "换届大会")))
    head, deputy, besides, secretary = names
    text = f"{opening}。大会选举{head}为会长，{deputy}、{besides}为副会长，{secretary}为秘书长。"
    posts = ("会长", "副会长", "副会长", "秘书长")
    return Composition(text, [("appointed", name, post, guild) for name, post in zip(names, posts, strict=True)])


def _elected_from_elsewhere(c: Composer) -> Composition:
    guild, (body, post), first, second = c.guild().name, c.post(), c.name(), c.name()
    text = f"{c.opening(guild, '换届大会')}。{body}{post}{first}当选会长，{second}当选第五届理事会秘书长。"
    facts: list[Fact] = [("appointed", first, "会长", guild), ("appointed", second, "秘书长", guild)]
    return Composition(text, [("position", first, post, body), *facts])


def _elected_in_lines(c: Composer) -> Composition:
    guild, names = c.guild().name, [c.name() for _ in range(4)]
    head, deputy, besides, secretary = names
    lines = f"会长：{head}\n副会长：{deputy} {besides}\n秘书长：{secretary}\n"
    text = f"{c.opening(guild, '第三届会员大会')}，选举产生了新一届领导班子。\n{lines}"
    posts = ("会长", "副会长", "副会长", "秘书长")
    return Composition(text, [("appointed", name, post, guild) for name, post in zip(names, posts, strict=True)])


def _appointed(c: Composer) -> Composition:
    (body, post), (other, lost), came, gone = c.post(), c.post(), c.name(), c.name()
    decides, gives = c.one(("经研究决定，", "会议决定，", "")), c.one(("任命", "聘任"))
    text = f"{decides}{gives}{came}为{body}{post}，免去{gone}的{other}{lost}职务。"
    return Composition(text, [("appointed", came, post, body), ("removed", gone, lost, other)])


def _told_of_a_life(c: Composer) -> Composition:
    (body, post), (before, held), name = c.post(), c.post(), c.name()
    text = f"{name}，男，汉族，1968年5月出生，现任{body}{post}。曾任{before}{held}。"
    return Composition(text, [("position", name, post, body), ("position", name, held, before)])


def _rows(c: Composer) -> Composition:
    people = [(c.name(), *c.post()) for _ in range(4)]
    lines = "\n".join(f"{name}\u3000\u3000{body}{post}" for name, body, post in people)
    return Composition(f"参会嘉宾名单\n{lines}\n", [("position", name, post, body) for name, body, post in people])


def _held_together(c: Composer) -> Composition:
    first, second, event = c.body().name, c.body().name, c.one(_EVENTS)
    text = f"{c.one(_WHEN)}由{first}{c.one(('联合', '携手'))}{second}{c.one(_WHERE)}举办的{event}圆满结束。".replace(
        "日由", "日，由"
    )
    return Composition(text, [("organised", first, event), ("organised", second, event)])


KINDS: dict[str, Callable[[Composer], Composition]] = {
    "held by one": _held_by_one,
    "chaired and addressed": _chaired_and_addressed,
    "attended by several": _attended_by_several,
    "spoken in turn": _spoken_in_turn,
    "stacked": _stacked,
    "in brackets": _in_brackets,
    "visit": _visit,
    "talked with": _talked_with,
    "welcomed": _welcomed,
    "elected": _elected,
    "elected from elsewhere": _elected_from_elsewhere,
    "elected in lines": _elected_in_lines,
    "appointed": _appointed,
    "told of a life": _told_of_a_life,
    "rows": _rows,
    "held together": _held_together,
}
"""How each kind of composition is made."""
