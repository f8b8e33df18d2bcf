"""Role mentions: a post as printed, with what qualifies it (党委副书记, 常务副县长, 原总经理), never the organisation.

>>> [m.label for m in find_roles("省委组织部副部长罗永康、集团党委书记、董事长邓玉堂")]
['副部长', '党委书记', '董事长']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from extractors.lexicons import foreign_places, read_table, surnames

_PARTY_HEADS = ("书记", "委员", "常委", "成员", "组长", "班子成员")
_HAS_ASSISTANT = re.compile(r"(?:总监|经理|总裁|[部处厂所区县市院校行矿局]长|主任|主管|工程师|会计师|董事)$")
_ASSISTANT = re.compile(r"助理(?!工程师|研究员|教授|会计|经济师|审判员|检察员|馆员|教练)")
"""Behind a post, that of who assists it (财务总监助理)."""
_BRANCHES = ("党支部", "党总支", "支部", "总支")
_DUTIES_OF_BRANCH = (
    "组织委员",
    "宣传委员",
    "纪检委员",
    "纪律检查委员",
    "统战委员",
    "青年委员",
    "生活委员",
    "群团委员",
    "保密委员",
)
"""Posts on the committee of a branch of the party, which names them by their duty."""
_AFTER_HEAD = re.compile(
    r"定期会晤|会晤(?=[委机])|委员会|公署|会(?!长)|[一二三四五六七八九十]{1,2}[处科室庭](?!长)|(?<=指挥)部(?!署)|(?<=司令)部|(?<=参谋)部|(?:事务|管理|服务|工作)[\u4e00-\u9fff]{0,4}?(?:局|厅|处|部|中心|站|办)|院(?![长士])|处(?!长)|组(?!长)|科(?=[，。、；（原前的]|副?科长|干部|民警|工作)|级|团(?!长)|台(?!长)|局(?!长)|办公|单位|们|助理|候选人|人选|[大支总中]队|国(?![务家际防民有事宴旗])|大会|全会|联席|室|信箱|接待|论坛|制|岗位|培训|队伍|学(?!习)|公会|协会|师?事务所|师行|馆(?!长)"
    r"|基金|工程|热线|学院|令(?!狐)|奖|杯|所(?!长)|官邸|府|夫人|签署|身份|选举|初选|大选|竞选|小组|班子(?!成员)|一职|职位|职务的|(?<=医)大学|(?<=代表)资格|(?<=[电化土])工程|(?<=工)程(?!师)|(?<=负责人)(?:大|才|事|口|力|民|防|社|武|居)|(?<=教师)(?:教学|发展|教育|资格|队伍|节|工作)",
)
_AFTER_LONG = re.compile(
    r"期(?!间|满)|[远足久效]|达(?=[\d一二三四五六七八九十百千数几两半到])|三角|沙(?:舰|市|理|银|县|民|岭|湾|河|口|电)|城(?:资|汽|电|证|网|脚|站|沿|公|国|内|外)|安(?:街|大街|汽|区|福|铃|银|信|大学|国际)"
    r"|江(?:流域|经济|大|中|上|下|口|三|航|沿|干|证券|学者|商|实业|日报|委|水|以|两|南|北|边)|春(?:市|汽|电|理|一汽|光)|兴(?:岛|县|镇|路)|治(?:市|县|医学|路|久安)|白(?:山|县|岛|乡)|乐(?:县|区|市|路)|宁(?:区|县|路)|岛(?:县|海)|清(?:县|路)|丰(?:县|镇)|葛(?:市)|寿(?:县|区|路)|垣(?:县|市)|汀(?:县)|泰(?:县|北)|海(?:县)|阳(?:县)|岭(?:县)|顺(?:县)|武(?:县)"
)
"""What makes 长 the beginning of 长期, 长江 and the like and not the end of a post."""
_SAFE_AFTER = re.compile(r"期间|职务|候选人|人选|助理|一职|职位|夫人|身份|选举|签署|的")
_DISCIPLINE = re.compile(r"(?:纪委|纪检委)(?=副?书记|委员|常委)")
_STATUS = re.compile(r"^(?:新任|卸任|拟任|现任|连任|续任|当选(?!副?总统))")
_ORGANISATION_END = re.compile(
    r"(?:[委会部局厅院校所办站处社台馆国府协组队厂行联]|中心|集团|公司|人大|室|车间|支队|总队|大队|村|镇|乡|县|市|省|区|州|旗|盟|街道|社区|学部|系|庭|科|库|基地|学校|大学)$"
)
_ONE_PLACE = re.compile(r"(?:村|镇|乡|县|市|省|区|州|旗|盟|校|厂|街道|社区|集团|公司|国家)$")
_OF_WHOSE_OFFICES = ("国家", "直", "直属", "级")
"""What before 机关工委 makes it a body of its own (省直机关工委书记)."""
_HAVE_SULTANS = ("文莱", "阿曼", "州", "国", "前", "老")
"""What before 苏丹 makes a ruler of it and no country."""
_OF_A_SCHOOL = "中校长"
"""The end of a middle school's name and its head (一中校长), which is no 中校."""
_OF_AN_AIRLINE = "公司机长"
"""The end of an airline's name and a pilot, who is no 司机."""
_WHOLE = frozenset({"学部委员"})
"""Posts that begin with what else ends the name of a body."""
_OF_A_GROUP = "集团秘书长"
"""The end of a group's name and its head, in which no 团秘书 stands."""
_HELD_BY = re.compile(
    r"(?<![将拟])(?:时任|时为|现为|已任|刚任|此前任|之前任|先前任|曾任|现任|原任|历任|先后任|身兼|担任|身为|作为|(?<!即将)(?<!有望)出任|兼任|当选|同为|调任|转任|升任|改任|晋升|履新|受聘为|获聘为|被聘为|被任命为|被选为|被推选为|被推举为|被提拔为"
    r"|(?:当|做|干)(?:过|了)|(?:^|(?<=[，。；、\n]))任)[^，。；：的\n]*$"
)
_OF_A_TERM = ("原", "前", "时任", "代理")
"""What before a head says when its post is held."""
_OF_A_TRADE = re.compile(
    r"[省市县区州国](?:[直属]?机关|机冶(?:建材)?|机械(?:冶金)?(?:建材)?|冶金|建材|建设(?:建材)?|教科文卫体?|教育(?:科学?)?|教师|科技|卫生|财贸(?:金融|轻纺|烟草)*|财税|金融|轻工|轻纺|纺织|能源(?:化学)?(?:地质)?|化学|化工|海员(?:建设)?|交通(?:运输)?|铁路|民航|国防(?:邮电)?|邮电|农林水?(?:利|气象)*|农业|水利|电力|煤矿|石油|商贸|旅游|城建|产业|公安|邮政|电信)$"
)
"""A trade whose union is a body of its own (市教科文卫体工会主席)."""
_UNIONS = ("工会", "机关工会")
_FOR_YEARS = re.compile(r"(?:[\d一二三四五六七八九十两多余几]+(?:多|余)?年(?:之久|多)?)?的")
"""What parts a post and who held it (担任县长三年的陶立群)."""
_FUNCTION = re.compile(
    r"(?:品牌|营销|销售|运营|财务|人力资源|研发|产品|供应链|战略|行政|生产|经营|(?<![发贸易材品资场大])市场|(?<![息络字子信物学生])技术)$"
)
"""What a deputy manager of a company answers for (南陵集团品牌副总裁)."""
_IS_CHOSEN = re.compile(r"[，。；！？\n]|后|以来|之际|并|$")
"""What behind a post with 当选 before it says that this is the verb, not part of a title (巴西当选总统卢拉)."""
_OF_NAMED_BODY = re.compile(r"[部厅局处科司署社台院]长$")


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A post in the working text. ``label`` is the role as a fact prints it; ``head`` its lexicon entry."""

    start: int
    end: int
    label: str
    head: str


@cache
def _heads() -> tuple[AhoCorasick, tuple[str, ...], tuple[int, ...]]:
    """Give the matcher of role heads, and for each how many characters at its front belong to the organisation."""
    rows = [*read_table("zh_roles"), *read_table("zh_occupations")]
    heads = (
        *dict.fromkeys(row["surface"] for row in rows if _is_head(row["surface"])),
        _OF_A_SCHOOL,
        _OF_AN_AIRLINE,
        _OF_A_GROUP,
    )
    table = frozenset(heads)
    return (
        AhoCorasick(heads, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA),
        heads,
        tuple(_body_part(h, table) for h in heads),
    )


def _is_head(surface: str) -> bool:
    """Leave out single characters and what 副 makes of another head: modifiers are read apart from heads."""
    return len(surface) > 1 and not surface.startswith("副")


@cache
def _occupations() -> frozenset[str]:
    ranks = {row["surface"] for row in read_table("zh_roles") if row["concept"] in ("kgr:MilitaryRank", "kgr:Athlete")}
    return frozenset(row["surface"] for row in read_table("zh_occupations")) | ranks


def is_occupation(label: str) -> bool:
    """Tell whether a role says what somebody is or does (记者, 农民, 少将), which makes a post only at a body."""
    return label in _occupations()


def _body_part(head: str, table: frozenset[str]) -> int:
    """Tell how much of a compound head (市委书记, 财政部长, 全国政协主席) names the body and not the post."""
    if head.startswith("学科"):
        return 0  # 学科带头人
    if head in (_OF_A_SCHOOL, _OF_AN_AIRLINE):
        return len(head) - 2 if head == _OF_AN_AIRLINE else 1
    if head in _WHOLE:
        return 0
    for cut in range(1, len(head) - 1):
        prefix, rest = head[:cut], head[cut:]
        if rest not in table or prefix in _openings("party") or prefix in _openings("post"):
            continue
        if _ONE_PLACE.fullmatch(prefix) or (len(prefix) > 1 and _ORGANISATION_END.search(prefix)):
            return cut
        if _OF_NAMED_BODY.fullmatch(rest) and cut >= 2:
            return cut
    return 0


@cache
def _openings(use: str) -> frozenset[str]:
    """Give the words before a head that name its ``party`` body, are a ``modifier``, or belong to the ``post`` (董事会主席)."""
    return frozenset(row["word"] for row in read_table("zh_role_openings") if use in row["use"].split("|"))


@cache
def _left() -> re.Pattern[str]:
    """Match what belongs to a post to the left of its head."""
    party, modifiers = ("|".join(sorted(_openings(use), key=len, reverse=True)) for use in ("party", "modifier"))
    return re.compile(
        rf"(?P<first>(?:{'|'.join(_OF_A_TERM)})?)(?:(?P<party>{party})|(?P<union>{'|'.join(_UNIONS)}))?(?P<mods>(?:{modifiers})*)$"
    )


@cache
def _ends_of_openings() -> frozenset[str]:
    """Give the characters that one of the words to the left of a head can end with."""
    return frozenset(word[-1] for word in (*_openings("party"), *_openings("modifier"), *_OF_A_TERM, *_UNIONS))


def holder_behind(text: str, role: RoleMention) -> int | None:
    """Give where the name must begin in ``时任白鹭县委书记的陶立群``, ``None`` where a post is not told so."""
    behind = _FOR_YEARS.match(text, role.end)
    if behind and _HELD_BY.search(text, max(0, role.start - 50), role.start):
        return behind.end()
    return None


def _was_chosen(text: str, begin: int, end: int) -> bool:
    """Tell whether 当选 before a post is the verb: what follows ends a clause, and no country stands before it."""
    if _IS_CHOSEN.match(text, end) is None or text.endswith("国", 0, begin):
        return False
    return all(text[max(0, begin - length) : begin] not in foreign_places() for length in range(2, 6))


def find_roles(text: str) -> list[RoleMention]:
    """Give the role mentions of a text in order, not overlapping."""
    automaton, heads, body_parts = _heads()
    mentions: list[RoleMention] = []
    last = 0
    for index, found, end in automaton.find_matches_as_indexes(text):
        if found < last:
            continue
        if found == last and end - found == 2 and text[found] in surnames() and text[end : end + 1] not in "，、。；":
            continue
        if found and text[found - 1] == "·":
            continue
        if text[found - 1 : found + 1] in foreign_places():
            continue  # 沙特首都
        if heads[index] == "苏丹" and not text.endswith(_HAVE_SULTANS, 0, found):
            continue  # the country, and 南苏丹
        start = found + body_parts[index]
        head = heads[index][body_parts[index] :]
        after = _AFTER_HEAD.match(text, end)
        if after and not _SAFE_AFTER.match(text, end):
            continue
        if text.startswith("工业", end - 1):
            continue  # 国防科技工业
        if text.startswith("后卫生", end - 2) or text.startswith("人大副", end - 3):
            continue  # 总后卫生部, 省人大副主任
        if text[end - 1] == "长" and _AFTER_LONG.match(text, end):
            continue
        if heads[index] == "股长" and text[found - 1 : found] in tuple("入持参控配"):
            continue  # 入股长安基金
        if text[end - 1 : end + 1] == "人员":
            continue  # 企业领导人员管理处
        window = text[max(last, start - 12) : start]
        match = _left().search(window) if window[-1:] in _ends_of_openings() else None
        begin = start
        if match is not None:
            union = match["union"] if head in ("主席", "副主席") else None
            party = match["party"] if head.endswith(_PARTY_HEADS) or match["mods"] == "" else None
            if party in _BRANCHES and head.endswith(_DUTIES_OF_BRANCH):
                party = None  # 第三党支部宣传委员
            whole = match["mods"] if not (party or union) else match.group()
            if not (party or union) and not (match["party"] or match["union"]):
                whole = match.group()
            if (match["party"] and not party) or (match["union"] and not union):
                whole = match["mods"]
            begin = start - len(whole)
            if union == "工会" and text[begin - 1 : begin] in ("总", "校"):
                begin = start - len(match["mods"])
        if text.startswith("当选", begin) and _was_chosen(text, begin, end):
            begin += len("当选")  # 卢拉当选总统。
        if text[begin - 1 : begin] == "非" and text.startswith(("独立", "职工", "执行", "常任"), begin):
            begin -= 1
        discipline = _DISCIPLINE.match(text, begin, end)
        if discipline and begin > 0 and (text[begin - 1] in "省市县区州旗盟中" or text.endswith("中央", 0, begin)):
            begin = discipline.end()
        if text.startswith("工会", begin) and _OF_A_TRADE.search(text, last, begin):
            begin += len("工会")
        if text.startswith("副总", begin) and (of := _FUNCTION.search(text, max(last, begin - 5), begin)):
            begin = of.start()
        if text.startswith("机关工委", begin) and text.endswith(_OF_WHOSE_OFFICES, 0, begin):
            begin += len("机关工委")
        stop = end
        if _HAS_ASSISTANT.search(text, begin, end) and _ASSISTANT.match(text, end):
            stop, head = end + len("助理"), "助理"
        label = text[begin:stop]
        status = _STATUS.match(label)
        if label.startswith("首任"):
            label = label[2:]
        elif status:
            begin, label = begin + status.end(), label[status.end() :]
        mentions.append(RoleMention(begin, stop, label, head))
        last = stop
    return mentions
