"""Person phrases: a name with the posts around it, and how phrases join into lists.

``钢协党委副书记、副会长兼秘书长姜维`` is one phrase with three posts; ``副书记张三、李四`` two phrases that share one;
``迟明杰（山钢集团党委副书记）`` carries its post in parentheses; ``赵乐际委员长`` behind the name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extractors.lexicons import country_signs
from extractors.zh.aides import delegation_start, matter_start, with_chief
from extractors.zh.body_kinds import kinds_of
from extractors.zh.names import plain_verbs
from extractors.zh.organisations import (
    ends_like_organisation,
    ends_strongly,
    foreign_prefix,
    organisation_start,
    starts_with_known,
)
from extractors.zh.roles_in_text import holder_behind, is_occupation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.name_mentions import NameMention
    from extractors.zh.roles_in_text import RoleMention

_LINK = re.compile(
    r"(?:同志|先生|女士)?(?:等[\d一二三四五六七八九十]*[人位]?)?(?:以及|还有|[、；和及与同， \u3000])+(?:分别|夫人)?"
)
_LINK_AND_WORDS = re.compile(
    r"(?:同志|先生|女士)?[、，；](?P<words>(?:《[^》\n]{1,20}》|“[^”\n]{1,12}”|[\u4e00-\u9fffA-Za-z·]|\d{1,4}[年月届—-]){1,24})"
)
_LINK_DESCRIBED = re.compile(
    r"(?:同志|先生|女士|教授|同学|老师)?(?:、|，|；|和|以及)(?P<words>(?:《[^》\n]{1,20}》|“[^”\n]{1,12}”|[\u4e00-\u9fffA-Za-z·]|\d{1,4}[年月届级—-]|(?<=[长员])、){0,20}?)"
    r"(?:代表|本科生|研究生|博士生|硕士生|毕业生|新生|学生|同学|校友|志愿者|队员|班长|辅导员|班主任|家长|老师|获得者|个人|劳模|党员|村民|居民|群众|业主|嘉宾|专家|学者|作家|艺术家|企业家|老人|老兵)"
)
"""What joins somebody to a list by what he is, no post (、家长代表陶立群; 、2022级博士生罗永康)."""
_LINK_GROUP = re.compile(
    r"(?:同志|先生|女士)?(?:及|和|以及|与|、)[^，。；、：\n]{1,14}(?:全体成员|班子成员|成员|相关人员|有关人员|工作人员|负责人|负责同志|师生)[，、]"
    r"(?:以及|和|及)?(?:[省市区县校州院厂]领导|领导)?"
)
"""What joins two people over a group of which nobody is named (及巡视组全体成员，市领导陶立群)."""
_LINK_OF = re.compile(r"(?:同志|先生|女士)?[、，；]*(?:以及|还有)[^，。；：\n]{1,30}的")
"""What joins one of whom more is said to a list (，以及曾参选立委的陶立群)."""
_QUOTED_POST = re.compile(r"[前原]?“$")
"""What stands before a post in quotation marks (、前“立法院长”陶立群)."""
_IN_A_GROUP = ("团长", "领队", "组长", "队长")
_TAKEN = ("任", "担任", "出任", "当选", "当选为")
"""Before a post that somebody named before it takes, not who is named next (由A任团长、秘书长B任副团长)."""
_TRADE_PARTY = re.compile(r"(?:综合|行业|社会组织|非公经济|非公企业|非公有制经济组织|两新组织|两新)$")
"""What before 党委 makes it a committee of its own, not that of a body (非公经济综合党委)."""
_TELLS_MORE = re.compile(
    r"出席|参加|参会|列席|主持|讲话|致辞|发言|介绍|汇报|表示|指出|强调|会见|陪同|调研|考察|走访|慰问|召开|举行|宣布|宣读|代表|随后|同时|其中|由|在|对|与|和|向|请|率|到|赴|为|以|是|让|被|将|据|经|说|来|去|有|了|的|会上|此外|以及"
)
"""What makes words behind a person more than the unknown beginning of the next one's post (，我校党委书记陶立群)."""
_BARE_LINK = re.compile(r"(?:同志|先生|女士)?(?:以及|[、和及与同 \u3000])+(?:夫人)?")
_PAREN = re.compile(r"（([^（）\n]{1,60})）")
_CLAUSE_EDGE = "，。；：！？、\n（“"
_LEVELS = frozenset("省市县区州")
_NOW = re.compile(r"[现今](?![代场货金年天日])(?=[\u4e00-\u9fff]{2})")
"""What before a body says that the post is held now."""
_LEADING = frozenset("现今原前")
"""What stands before the body of a post in a stack and tells when it was held (南陵集团董事长，现北川大学校长)."""
_PRAISE = re.compile(r"(?:著名|知名|资深|青年|国家[一二三]级|优秀|特级|首席|高级)$")
"""What stands before an occupation in a stack of posts (市作协副主席、著名作家陶立群)."""

_BLANKS = frozenset(" \u3000\t")
_NAME_STOPS = frozenset(["", *" \u3000\t\n，。、；（"])
_SHARED = re.compile(r"副|轮值|委员$|常委$|成员$|代表$|理事$|教授$|院士$|执行主席$|监事$|董事$|专家$|会员$|研究员$")
_OBLIQUE = re.compile(
    r"(?:对|向|为|给|把|被|(?<!接)受|经|据|以|跟随|接替|接过|听取|听|感谢|祝贺|欢迎|委托|(?:^|[，。；：、（\n \u3000])代表|像|根据|按照|跟|围绕|关于|随|邀请?|支持|(?:学习|贯彻|落实|领会|把握|体会|牢记|遵循|传达|宣传|观看|重温|践行|沿着|遵照|深化|学深悟透)了?)老?$"
    r"|为(?:刚刚?|即将|已|已经|新近?|光荣)?[^，。；：、]{0,8}(?:卸任|离任|退休|荣休|退任|荣退|当选|获奖|逝世|上任|履新)[^，。；：、]{0,14}的$"
)
_AT_HOME = re.compile(r"(?:到|在|去|来到|前往)[原前]?$")
_THEIRS = re.compile(
    r"(?:同志|先生|总书记|主席|总统|总理|首相|国王)?(?:亲属|家属|家人|遗属|夫人|特别代表|特使|私人代表|个人代表)"
)
_OF_SOMEBODY = ("特别代表", "特使", "夫人", "办公室", "代表", "候选人", "侍从")
_ON_BEHALF = re.compile(
    r"代表[^，。；：、在说也就]{1,20}?(?:作|致|向|讲话|发言|表示|表态|提出|宣读|签|对|汇报|通报|领|接受|与)"
)
"""What makes 代表 behind a name a verb (陶立群代表县委讲话)."""
_AT_INVITATION = re.compile(r"(?<![反响相适供回呼对])应[^，。；、]{0,16}$")
_INVITATION = re.compile(r"[^。；\n]{0,120}?邀请?[，请]")
"""What makes somebody the one who invites (应陶立群邀请，…)."""
_AGENTIVE = re.compile(r"(?:特邀|邀请|由|请|聘请|约请|委托)$")
_ACADEMIC = re.compile(r"教授|院士|研究员|医师|医生|导师|博士|讲师|专家|工程师$")
_NO_BODY = frozenset(
    {
        "新闻",
        "中方",
        "外方",
        "美方",
        "俄方",
        "双方",
        "部署",
        "方面",
        "部门",
        "有关部门",
        "消息",
        "党外",
        "社会",
        "各界",
        "民间",
        "机关",
    }
)
_STATE_POST = re.compile(r"总统|总理|首相|外长|防长|财长|国务卿|大臣|国防部长|外交部长")
_GIVEN_BEFORE = re.compile(r"(?:为|任|当选|出任)$")
"""What before a post says that it was given to somebody named earlier (聘请A为名誉会长，理事B为…)."""
_AS = re.compile(r"(?:作为|身为|同为|曾为|身兼)$")
"""What before a post says that it is that of the person named behind the comma (作为县人大代表，镇长A…)."""
_GIVEN_TO_OTHERS = re.compile(r"(?:(?<![现时前后继历新主兼责曾上])任|担任|[\u4e00-\u9fff]为)$")
"""What before a bare post says that the one named before has it (由A任组长、B任副组长)."""
_TERM = re.compile(r"^第[一二三四五六七八九十\d]+[任位]")
_FORMER = re.compile(r"(?:原|前|时任|署理|候任)(?!海|进|沿|锋|旗|郭|线)")
_REGION = re.compile(
    r"(?<=[\u4e00-\u9fffA-Za-z])(?:大中华区|亚太区|亚太|中国区|全球|亚洲区|欧洲区|美洲区|北美区|国际|华东区|华南区|华北区|西南区|华中区|东北区|西北区)$"
)
"""The part of the world a manager is over, which belongs to the post."""
_FORMER_OF_BODY = re.compile(
    r"([\u4e00-\u9fff]{1,10}[省市县区州盟旗镇乡]|[\u4e00-\u9fff]{2,6}(?=原[省市县区州]委)|[\u4e00-\u9fff]{2,3}(?=原(?:政协|人大常委会)))原([省市县区州盟旗镇乡党]委|政府|人大常委会|政协)"
)
_ONE_WORD = re.compile(r"[\u4e00-\u9fff]{2,12}")
_UNIT_ENDS = tuple("局处室科部")
"""What makes a department of an occupation (老干部局, 教师处)."""
ENVOY = re.compile(r"大使|公使|领事|参赞|代办|武官|常驻代表|^副?代表$")
"""Posts of those whom a country sends."""
_POSTED = re.compile(r"(?:常驻|驻)(?!京|地|村|站)[\u4e00-\u9fff]{1,14}(?<![馆处团署会])$")
"""Where an envoy is posted, which belongs to the post (中国驻美国大使)."""
_MISSION = re.compile(r"(?<=馆)[\u4e00-\u9fff]{2,4}$")
"""What an envoy at a mission is for (瑞典驻云州总领馆|商务|领事)."""
_LONGEST_COUNTRY = 10
_FEDERAL = frozenset({"", "德国", "奥地利", "瑞士"})
"""Countries whose president or chancellor is called one of the federation."""
_FORMS_OF_STATE = frozenset({"联邦", "王国", "共和国", "公国", "联邦共和国", "酋长国"})
"""What belongs to the name of a country behind its short form (俄罗斯联邦总统)."""
_FOREIGN_PARTIES = ("阵线", "运动", "共识")
"""How the names of foreign parties end besides those that end like any body."""
_CALLED = re.compile(
    r"（(?:(?:以下|下文|后文|下)?(?:统称|简称|合称|下称|又称|称)[^（）\n]{1,30}|[A-Za-z][A-Za-z0-9 .,&·’'-]{1,40}|(?:股票代码|证券代码)?：?[0-9A-Z.]{4,12})）$"
)
"""What stands between a body and a post and says what else the body is called (南陵集团（以下简称“南陵”）董事长)."""
_TERM_BEFORE = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:新任|现任|新当选|新晋|继任|候任)$")
"""What parts a body and a post and tells since when it is held (东海新任省长)."""
_OF_A_PLACE = re.compile(r"副?[省市县区州郡镇]长$")
"""Heads of places, before which a place of a country may stand."""
_OF_A_BRANCH = re.compile(r"总裁|总经理|首席|CEO|董事长|总监")
_BRAND = re.compile(r"(?:(?<=[，。；：、“\n（])|^)[\u4e00-\u9fffA-Za-z]{2,6}$")
"""A company of which 中国 behind it is the branch."""
_GLUED = 8
"""How many characters between a country and a post may belong to the post (日本经济再生担当大臣)."""
_SALES_REGION = re.compile(r"(?:大中华|中国|亚太|欧洲|美洲|全球|华[东南北中]|[东西][南北])区")
_HEAD_OF_PART = re.compile(r"副?[处局科厅]长")
_SECONDED = re.compile(r"(?<=[委局部厅处组院])驻.{2,}(?<![站处社队所馆])$")


@dataclass(slots=True)
class Post:
    """A role with the organisation printed before it, as ranges of the working text (``None``: not printed here)."""

    label: str
    start: int
    end: int
    organisation: tuple[int, int] | None
    form: str | None = None
    """What the organisation is called where the print puts a word of the post into it (大兴区原区委 of 原书记)."""
    inherits: bool = False
    """Whether no organisation is printed here but another post stands before it, whose organisation is meant."""
    kinds: str = ""
    """The kinds of bodies that have such a post or one beside it (党组书记、院长), as alternatives."""


@dataclass(slots=True)
class PersonPhrase:
    """One person as a clause introduces them; ``start`` to ``end`` covers posts, name and parentheses."""

    name: str
    name_start: int
    name_end: int
    start: int
    end: int
    posts: list[Post] = field(default_factory=list)
    shared: bool = False
    """Whether the posts are those of the first person of the list (副书记张三、李四)."""
    linked: bool = False
    """Whether it continues the list of the phrase before it."""
    oblique: bool = False
    """Whether a preposition makes it an object, not the one who acts."""
    invites: bool = False
    """Whether they only invite those who act (应陶立群邀请，罗永康…)."""


def find_phrases(
    text: str, start: int, end: int, names: Sequence[NameMention], roles: Sequence[RoleMention]
) -> list[PersonPhrase]:
    """Give the person phrases of one sentence, in order."""
    sentence_roles = _Roles(text, roles, start, end)
    phrases: list[PersonPhrase] = []
    limit = start
    for index, name in enumerate(names):
        following = names[index + 1].start if index + 1 < len(names) else end
        phrase = PersonPhrase(name.name, name.start, name.end, name.start, name.end)
        _read_posts_before(text, phrase, sentence_roles, limit, start)
        _read_title_behind(text, phrase, sentence_roles, following, names[index - 1].end if index else 0)
        _read_parentheses(text, phrase, sentence_roles)
        _join(text, phrase, phrases)
        phrase.oblique = phrase.oblique or (
            bool(_OBLIQUE.search(text, max(start, phrase.start - 36), phrase.start))
            and not (_AGENTIVE.search(text, max(start, phrase.start - 4), phrase.start))
        )
        if phrases and phrase.start == phrases[-1].end + 2 and text.startswith("代表", phrases[-1].end):
            phrase.oblique = True
        if _AT_HOME.search(text, max(start, phrase.start - 3), phrase.start) and text.startswith("家", phrase.end):
            phrase.oblique = True
        phrase.invites = _invites(text, phrase, start) or (phrase.linked and phrases[-1].invites)
        if stands_for_others(text, phrase) or phrase.invites:
            phrase.oblique = True
        if phrase.linked and phrases and phrases[-1].oblique and not stands_for_others(text, phrases[-1]):
            phrase.oblique = True
        phrases.append(phrase)
        limit = phrase.end
    return phrases


def stands_for_others(text: str, phrase: PersonPhrase) -> bool:
    """Tell whether a name only says whose family or envoy acts (陶立群亲属, 陶立群特别代表)."""
    return _THEIRS.match(text, phrase.name_end) is not None


def _invites(text: str, phrase: PersonPhrase, sentence: int) -> bool:
    """Tell whether somebody invites those who act (应陶立群邀请，罗永康…)."""
    at = _AT_INVITATION.search(text, max(sentence, phrase.start - 18), phrase.start)
    return at is not None and _INVITATION.match(text, phrase.name_end) is not None


class _Roles:
    """The role mentions of one sentence, found by where they end or start."""

    def __init__(self, text: str, roles: Sequence[RoleMention], start: int, end: int) -> None:
        self.text = text
        self.items = [role for role in roles if start <= role.start and role.end <= end]
        self.by_end = {role.end: role for role in self.items}
        self.by_start = {role.start: role for role in self.items}
        self._ends = [role.end for role in self.items]
        self._starts = [role.start for role in self.items]

    def floor(self, position: int, limit: int) -> int:
        """Give the end of the last role before a position: no organisation reaches left over it.

        An occupation inside a name (记者 of 记者协会) is no such role.
        """
        index = bisect_right(self._ends, position)
        while index and self._inside_name(self.items[index - 1], position):
            index -= 1
        return self._ends[index - 1] if index else limit

    def before(self, role: RoleMention) -> RoleMention | None:
        """Give the last role that ends before another begins."""
        index = bisect_right(self._ends, role.start)
        return self.items[index - 1] if index else None

    def _inside_name(self, role: RoleMention, position: int) -> bool:
        rest = self.text[role.end : position]
        if not is_occupation(role.label):
            return False
        return rest in _UNIT_ENDS or (_ONE_WORD.fullmatch(rest) is not None and ends_like_organisation(rest))

    def within(self, start: int, end: int) -> list[RoleMention]:
        return self.items[bisect_left(self._starts, start) : bisect_right(self._ends, end)]


def _post(text: str, role: RoleMention, roles: _Roles, limit: int) -> Post:
    term = _TERM_BEFORE.search(text, limit, role.start)
    if term is not None:
        begin = organisation_start(text, term.start(), max(limit, roles.floor(term.start(), limit)))
        if begin < term.start() and ends_like_organisation(text[begin : term.start()]):
            return Post(role.label, role.start, role.end, (begin, term.start()))
    called = _CALLED.search(text, max(limit, role.start - 60), role.start)
    if called is not None:
        begin = organisation_start(text, called.start(), max(limit, roles.floor(called.start(), limit)))
        if begin < called.start() and ends_like_organisation(text[begin : called.start()]):
            return Post(role.label, role.start, role.end, (begin, called.start()))
    role = with_chief(text, role, roles.before(role), limit)
    floor = max(limit, roles.floor(role.start, limit))
    start = delegation_start(text, role, floor)
    return make_post(text, role, organisation_start(text, role.start, floor) if start is None else start)


def make_post(text: str, role: RoleMention, start: int) -> Post:
    """Make a post of a role and the organisation that begins at ``start`` (the role's own start: none is printed)."""
    label, stop = role.label, role.start
    if start == stop and text[stop - 1 : stop] == "》":
        start = max(text.rfind("《", max(0, stop - 24), stop), 0) or start
    if text.endswith("）", start, stop):
        stop = text.rfind("（", start, stop)
    former = _FORMER.match(text, start, stop)
    if former and stop - start > former.end() - start + 1:
        start, label = former.end(), former.group() + label
    if stop - start > 2 and text[stop - 1] == "老" and ends_like_organisation(text[start : stop - 1]):
        stop -= 1  # 砖瓦厂老厂长
    if stop - start > 2 and text[stop - 1] == "原":
        label, stop = f"原{label}", stop - 1
    if _NOW.match(text, start, stop) and (starts_with_known(text[start + 1 : stop]) or text[start - 1] in "，、；"):
        start += 1  # 现中国电信董事长
    if text[start:stop] == "中国" and _OF_A_BRANCH.search(label):
        lead = _BRAND.search(text, max(0, start - 8), start)
        start = lead.start() if lead and not _is_verb(lead.group()[-2:], label) else start  # 爱立信中国总裁
    if text[start:stop] in ("前党", "原党"):
        start, label = start + 1, text[start] + label  # 前党主席
    if text[stop - 1 : stop] == "新" and stop - start > 2 and label[:1] in _LEVELS and label[1:2] == "长":
        stop -= 1  # 东海新省长
    seconded = _SECONDED.search(text[start:stop])
    if seconded:
        stop = start + seconded.start()
    if not former and text.endswith(("前“", "原“"), 0, start):
        label = f"{text[start - 2]}{label}"
    if not former and text.endswith("时任", 0, start):
        label = f"时任{label}"
    posted = None
    if ENVOY.search(label) and (task := _MISSION.search(text, start, stop)):
        label, stop = task.group() + label, task.start()
    elif ENVOY.search(label):
        posted = _POSTED.search(text, start, stop)
    if posted:
        label, stop = text[posted.start() : stop] + label, posted.start()
    else:
        start = _country_at_end(text, start, stop)  # 美国释放委内瑞拉总统
    matter = matter_start(text, start, stop, label)
    label, stop = text[matter:stop] + label, matter
    if label.startswith("联邦总") and text[start:stop] not in _FEDERAL and foreign_prefix(text[start:stop]):
        label, stop = label.removeprefix("联邦"), stop + 2
    country = foreign_prefix(text[start:stop])
    if country and text[start + country : stop] in _FORMS_OF_STATE and _STATE_POST.search(label):
        country = stop - start
    if country and country < stop - start <= country + _GLUED and not _names_body(text[start:stop]):
        if _OF_A_PLACE.match(label):
            return Post(label, role.start, role.end, (start + country, stop))  # 美国纽约市长
        label, stop = _TERM.sub("", text[start + country : stop]) + label, start + country
    if start == stop and start and text[start - 1] in country_signs() and _STATE_POST.search(label):
        start -= 1
    if stop - start > 1 and text[stop - 1] in "之的":
        stop -= 1
    if stop - start > 2 and text[stop - 1] == text[stop - 2] and text[stop - 1] in "村乡镇" and label == "主任":
        stop -= 1  # 樟树村村主任
    if label.startswith(("党委", "党工委")) and _TRADE_PARTY.search(text, start, stop):
        label, stop = (
            label.removeprefix("党委").removeprefix("党工委"),
            stop + len(label) - len(label.split("委", 1)[1]),
        )
    region = _REGION.search(text[start:stop])
    if region and (ends_like_organisation(text[start : start + region.start()]) or region.group() != "国际"):
        label, stop = region.group() + label, start + region.start()
    if start == stop and text[stop - 1 : stop] == "党" and label.startswith("主席"):
        start -= 1
    if stop - start > 3 and text.endswith("驻村", start, stop):
        label, stop = f"驻村{label}", stop - 2  # 石井村驻村第一书记
    nobody = text[start:stop] in _NO_BODY and not _HEAD_OF_PART.fullmatch(label)
    if nobody or (stop - start == 2 and _is_verb(text[start:stop], label)):
        return Post(label, start, role.end, None)
    if _SALES_REGION.fullmatch(text, start, stop):
        label, stop = text[start:stop] + label, start
    before = _FORMER_OF_BODY.fullmatch(text, start, stop)
    if before:
        return Post(
            f"原{label}", role.start, role.end, (start, stop), form=before[1].removesuffix(before[2][0]) + before[2]
        )
    return Post(label, role.start, role.end, (start, stop) if start < stop else None)


def _names_body(words: str) -> bool:
    """Tell whether words behind a country make a body of it (马来西亚国民阵线), not a part of the post."""
    return ends_like_organisation(words) or words.endswith(_FOREIGN_PARTIES)


def _is_verb(form: str, label: str) -> bool:
    """Tell whether two characters before a post are a verb and no body (剩下代理主席陶立群; 立法 of 立法院长 is one)."""
    unit = label.lstrip("原前副")[:1]
    return form in plain_verbs() and not (ends_like_organisation(form) or ends_like_organisation(form + unit))


def _country_at_end(text: str, start: int, stop: int) -> int:
    """Give where the foreign country begins that stands right before a post behind other words; ``start`` if none does."""
    if foreign_prefix(text[start:stop]) in (0, stop - start):
        return start
    for left in range(max(start + 2, stop - _LONGEST_COUNTRY), stop - 1):
        if foreign_prefix(text[left:stop]) == stop - left:
            return left
    return start


def _read_posts_before(text: str, phrase: PersonPhrase, roles: _Roles, limit: int, sentence: int) -> None:
    position = phrase.name_start
    paren = re.compile(r"（[^（）\n]{1,20}）$").search(text, max(limit, position - 24), position)
    if paren and roles.by_end.get(paren.start()):
        position = paren.start()
    posts: list[Post] = []
    role = roles.by_end.get(position - text.startswith("”", position - 1))
    if (
        role is None
        and text[position - 1 : position] in _BLANKS
        and text[phrase.name_end : phrase.name_end + 1] in _NAME_STOPS
    ):
        role = roles.by_end.get(
            len(text[max(limit, position - 6) : position].rstrip(" \u3000\t")) + max(limit, position - 6)
        )
    told = roles.by_end.get(position - 1)
    if told is not None and holder_behind(text, told) == position:
        role = told
    while role is not None and role.start >= limit:
        post = _post(text, role, roles, limit)
        posts.append(post)
        begin = post.organisation[0] if post.organisation else post.start
        begin -= begin > limit and text[begin - 1] in _LEADING and text[begin - 2 : begin - 1] in _CLAUSE_EDGE
        praise = _PRAISE.search(text, limit, begin) if post.organisation is None else None
        begin = praise.start() if praise else begin
        phrase.start = begin
        role = None
        joint = next((j for j in ("兼任", "、", "兼", "暨", "和", "及") if text.endswith(j, limit, begin)), None)
        if joint:
            role = roles.by_end.get(begin - len(joint))
            if role is not None and (
                (role.label.endswith(_IN_A_GROUP) and text.endswith(_TAKEN, limit, role.start))
                or (joint == "、" and _GIVEN_TO_OTHERS.search(text, max(limit, role.start - 3), role.start))
            ):
                role = None
        elif begin > limit and text[begin - 1] == "，":
            role = roles.by_end.get(begin - 1)
            if role is not None:
                outer = organisation_start(text, role.start, max(limit, roles.floor(role.start, limit)))
                left = min(outer, role.start)
                if not (
                    left == sentence
                    or left - 1 <= limit
                    or text[left - 1] in _CLAUSE_EDGE
                    or _AS.search(text, max(limit, left - 4), left)
                ) or _GIVEN_BEFORE.search(text, max(limit, left - 3), left):
                    role = None
    posts.reverse()
    telling = next((kinds for post in posts if post.organisation is None and (kinds := kinds_of(post.label))), "")
    for post in posts:
        post.kinds = telling
    then = bool(posts) and posts[0].label.startswith("时任")
    for after in posts[1:]:
        if after.organisation is None:
            after.inherits = True
        if then and not after.label.startswith(("时任", "现任")):
            after.label = f"时任{after.label}"
    phrase.posts = posts


def _read_title_behind(text: str, phrase: PersonPhrase, roles: _Roles, following: int, previous: int) -> None:
    role = roles.by_start.get(phrase.name_end)
    if role is None or role.end == following or _ON_BEHALF.match(text, role.start):
        return
    organisation = None
    if not phrase.posts:
        limit = roles.floor(phrase.name_start, max(previous, phrase.start - 40))
        while limit < phrase.name_start and text[limit] in "和与及同、，":
            limit += 1
        stop = phrase.name_start - text.startswith("的", phrase.name_start - 1)
        start = organisation_start(text, stop, max(previous, limit))
        if start < stop and ends_strongly(text[start:stop]):
            organisation = (start, stop)
            phrase.start = start
            before = roles.by_end.get(start - 1) if text[start - 1 : start] == "、" else None
            if before is not None and (before.start > previous or not previous):
                first = _post(text, before, roles, previous)
                phrase.start = first.organisation[0] if first.organisation else first.start
                phrase.posts.append(first)
    phrase.posts.append(Post(role.label, role.start, role.end, organisation))
    phrase.end = role.end
    phrase.oblique = text.startswith(_OF_SOMEBODY, role.end) and not _ON_BEHALF.match(text, role.end)


def _read_parentheses(text: str, phrase: PersonPhrase, roles: _Roles) -> None:
    while True:
        position = phrase.end
        if text.startswith(("同志", "先生", "女士"), position):
            position += 2
        match = _PAREN.match(text, position)
        if match is None:
            return
        inside = roles.within(match.start(1), match.end(1))
        first = True
        for role in inside:
            if role.end != match.end(1) and text[role.end] not in "、，兼；和及）":
                continue
            post = _post(text, role, roles, match.start(1))
            post.inherits = not first and post.organisation is None
            phrase.posts.append(post)
            first = False
        phrase.end = match.end()


def _join(text: str, phrase: PersonPhrase, phrases: list[PersonPhrase]) -> None:
    if not phrases:
        return
    previous = phrases[-1]
    between = text[previous.end : phrase.start]
    if _LINK_OF.fullmatch(between) or _LINK_GROUP.fullmatch(between):
        phrase.linked = True
        return
    if phrase.posts and phrase.start < phrase.name_start:
        between = _QUOTED_POST.sub("", between)
        more = None if _LINK.fullmatch(between) else _LINK_AND_WORDS.fullmatch(between)
        phrase.linked = _LINK.fullmatch(between) is not None or (
            more is not None and not _TELLS_MORE.search(more["words"])
        )
        return
    described = None if phrase.posts else _LINK_DESCRIBED.fullmatch(between)
    if described is not None and not _TELLS_MORE.search(described["words"]):
        phrase.linked = True
        return
    of_body = _LINK_AND_WORDS.fullmatch(between)
    if of_body is not None and ends_strongly(of_body["words"]) and not _TELLS_MORE.search(of_body["words"]):
        phrase.linked = True
        return
    if _BARE_LINK.fullmatch(between):
        phrase.linked = True
        leading = [post for post in previous.posts if post.end <= previous.name_start]
        if leading and not phrase.posts and all(_SHARED.search(post.label) for post in leading):
            phrase.posts = [replace(post) for post in leading]
            phrase.shared = True
