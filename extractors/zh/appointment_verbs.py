"""The verbs by which posts are given and lost, and what may stand around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.date_patterns import NEAR_DAY, PART_OF_DAY
from extractors.zh.gaps import Gap, Stretch
from extractors.zh.scanning import FirstCharacters
from extractors.zh.time_words import SINCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extractors.zh.people import PersonPhrase
    from ontology.facts import Change

_GIVE = r"任命|委任(?!为)|聘任|聘请|选举产生|选举|推选|推举|增补|替补|递补|补选|增选|增聘|决定任命|提名任命|选任|改选|推荐|续聘|(?<![获受])聘|(?<!的)(?:决定|确定)(?!任命|免去|[。；])|通过了?(?=[\u4e00-\u9fff·]{2,12}为)|宣布：?(?=[\u4e00-\u9fff·、（）]{2,80}?(?<!认|作|成|改|视)为)"
_ENDS = r"不再(?:继续)?(?:聘任|聘用|续聘|聘请|任命|委任|任用)"
_TAKE = rf"{_ENDS}|(?:免去|免除|罢免|撤销|撤换|停止|接受|解聘|解除)了?"
ENDS = re.compile(_ENDS)
"""Verbs that take what another verb behind them names (不再聘任陶立群为顾问, 不再聘请他担任顾问)."""
TAKE = re.compile(_TAKE)
"""Verbs by which posts are lost, all of them."""
_BECOME = (
    r"当选(?:连任)?为?|出任|担任|接任|继任|升任|晋升为|转任为?|调任为?|改任为?|兼任|就任|就职(?=[，。；！\n]|$)|连任|续任(?!者)|履新|受聘(?:为|担任|任)|获聘(?:为|担任|任)?|任"
    r"(?![务期职教意何免重命由性凭人内])|获委任为?|获任为?|获选为?|委任为|(?:走马)?上任(?![命免职用])(?=[^，。；：]{2,24}(?:[长席记员]|总监|经理|总裁|教练|主任|教授))|赴任|履职(?=[^，。；：]{2,24}(?:[长席记员]|总监|经理|总裁|教练|主任))|晋升(?=[^，。；：为]{2,24}(?:[长席记员]|总监|经理|总裁|主任|教授))|升为|升至|跻身(?=[^，。；：]{2,24}(?:[长席记员]|常委))|荣任|荣升为?|改任|执掌(?=[^，。；：]{2,24}帅印)|(?<=[\u4e00-\u9fff])(?:成为了?|成了|当上了?)(?=[\u4e00-\u9fff]{2,24}(?:总经理|董事长|总裁|主席|会长|秘书长|书记|[省市县区部厅局院校行社台]长))|被(?:[^，。；：、“《\n]{2,14}?)?(?:任命|委任|聘任|聘请|聘|选举|推选|推举|公推|选|增选|增补|补选|递补|选任|提拔)为|为(?=新任)"
)
_LEAVE = r"不再担任|不再兼任|不再任|辞去|卸任|(?<!申)请辞|辞任|退任|卸去|离任|免职|卸下|辞掉|离开(?=[^，。；：]{2,24}(?:岗位|职位|一职|职务))"
_QUIT = r"(?:不再(?:担任|兼任|任)[^，。；]{0,12}任何[^，。；]{0,4}职[务位]|不(?:再)?在[^，。；]{1,12}(?:担任|兼任|任)任何[^，。；]{0,4}职[务位]|辞职|离职|去职|辞任|请辞|卸任|离任|下课|卸职|被(?:免职?|解职|撤职|罢免|革职|解雇|解聘|解约|炒)|辞去了?(?:其|相关|有关|所有|全部|一切|公司|上述|该|此|这一|本兼各|现任|领导|行政|党内|党政)*(?:的)?(?:职务|职位|一职)|(?:递交|提交|提出|呈交|递)了?(?:书面)?(?:辞呈|辞职(?:报告|信|申请书?|书)))(?=[，。；！\n]|下台|$)"
"""Verbs that take the post that stands before a name (董事长陶立群辞职)."""
NO_GIVING = frozenset("主责现曾历担出兼接改转调时新原前首继连拟聘胜信离卸续重委在")
"""What before 任 makes another word of it (主任, 新任, 胜任), unless it ends a name (陶建新任会长)."""
ASKED = re.compile(r"申请|请求|提出|要求|应|需|须|考虑|可能|或将|威胁|是否|打算|准备|希望|呼吁|敦促")
"""What before such a verb says that it has not happened yet."""
_VERB = rf"(?P<quit>{_QUIT})|(?P<give>{_GIVE})|(?P<take>{_TAKE})|(?P<leave>{_LEAVE})|(?P<become>{_BECOME})"
_VERB_BEGINS = (
    "成不任停候免兼通决出升卸受当聘委就履接提推撤改替续继罢获补被调转辞连退选递增离确请担晋解走上赴跻荣执去下宣呈"
)
VERBS = FirstCharacters.of_pattern([*_VERB_BEGINS, "为", "的"], re.compile(rf"{_VERB}|(?P<wei>为)|(?P<of>的)"))
VERBS_ALONE = FirstCharacters.of_pattern([*_VERB_BEGINS, "为新"], re.compile(_VERB))
"""The verbs without what means something only behind one of them."""
_CHOICES = frozenset({"选举产生", "选举", "补选", "推选", "增选", "增补"})
ALONE_HEADER = re.compile(
    r"[ \u3000]*(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)?(?:国务院|会议|大会|[省市县区]?人大常委会|[省市县区]政府)?(?:(?:研究)?(?:决定|批准|通过)?(?:任命|任职|聘任)|(?:研究)?(?:决定|批准|接受)?(?P<takes>免去|免职|免除|辞职))(?:名单)?[ \u3000]*\n?"
)
"""A line that is nothing but the heading of a list of appointments or removals."""
HEADER = re.compile(
    r"(?:(决定)?(任命|任职|聘任|(?:选举产生|选举|补选|推选|增选|增补)(?=：))|(决定)?(免去|免职|免除))[^。；：]{0,12}：\s*$"
)
"""A line after which a list of appointments or removals follows."""


def heads_changes(text: str, start: int, end: int) -> Change | None:
    """Give what happens to those whom the lines below a heading name with their posts (任命：, 免去); no choice of members."""
    alone = ALONE_HEADER.fullmatch(text, start, end)
    if alone is not None:
        return "removed" if alone["takes"] else "appointed"
    header = HEADER.search(text, start, end) if text[start:end].rstrip().endswith("：") else None
    if header is None or header[2] in _CHOICES:
        return None
    return "appointed" if header[2] else "removed"


PAST = re.compile(
    r"(?:曾|曾经|历|先后|此前|生前|当时|原|拟|拟提名|提名|推荐|现(?!已)|以来|年起|月起|期间|至今|自|如果|若|希望|愿意?|如|是否|假如|因(?!此|而)(?:连续|长期|已|其)?)[^，。；]{0,8}$"
)
NOT_DONE = re.compile(
    r"(?:没有|没|未|未能|不予|不会|不拟|不宜|拒绝|否决|反对|不同意|无意|并非|不得|婉拒)(?:了)?(?:通过|批准|同意|再|正式|由)?(?:了)?$"
)
"""What before a verb says that nothing of the kind happened (没有任命, 未通过任命…的议案)."""
_COUNT = r"[\d一二三四五六七八九十]+[人位名]"
_WHEN = re.compile(
    rf"(?:已?[于在])?(?:{NEAR_DAY}|近日|日前|\d{{4}}年(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?|\d{{1,2}}月\d{{1,2}}日|(?<!\d)\d{{1,2}}日){PART_OF_DAY}?(?:起|向[^，。；]{{1,14}})?"
)

_BETWEEN = Gap(
    [
        ["同志", "先生", "女士"],
        ["等", "等同志", re.compile(f"等?{_COUNT}"), re.compile(f"等?{_COUNT}(?:同志|代表|会员|专家|企业家|人员)")],
    ],
    [
        "利用", "利用其", "生前", "当时", "现在", "先后", "均", "则", "便", "转而", "宣布", "突然", "主动", "引咎", "仅", "只", "被迫", "宣誓", "胜选", "获得", "赢得", "开始", "到龄", "届龄", "任满", "期满", "因故", "临时", "毅然", "以书面形式", "上月", "上周", "本月", "本周", "昨日", "昨天", "今日", "今天", "随后", "已经", "刚刚", "最终", "顺利", "成功", "首次", "首度", "随即", "旋即", "当日", "同日", "同年", "次年", "当年", "此前", "之前", "先前", "早年", "后", "后来", "其后", "全票", "高票", "全部", "正式", "将", "已", "现已", "提呈", re.compile(SINCE), "谨此", "亦", "自愿", "也", "还", "分别", "再次", "重新", "继续", "一致", "任期届满", "任期已满", "任期满", "届满", "申请", "请求", "提出", "要求", "同时", "新", "，", _WHEN,
        "就", "又一次", "当地时间", re.compile(r"[一二两三四五六七八九十\d]次"), re.compile(r"(?:本月|上月|当月)?\d{1,2}[日号](?:上午|下午|晚间|晚)?"), re.compile(r"(?:今天|昨天)（[^（）\n]{1,12}）(?:上午|下午|晚间|晚)?"),
        Stretch("因", "，。；", 14), Stretch("向", "，。；", 14), Stretch("在", "，。；", 40, 2, ("上", "中", "时", "后", "宣誓")), Stretch("于", "，。；", 24, 1, ("后", "时", "起", "上")), Stretch("由于", "，。；", 14), Stretch("以", "，。；", 16, 1, ("票", "票率", "票数", "优势")), Stretch("经", "，。；", 14, 2, ("投票", "选举", "表决")), Stretch("出席", "，。；", 16, 2, ("并",)), Stretch("主持", "，。；", 16, 2, ("并",)), Stretch("得", "。；", 12, 1, ("票", "票，")), Stretch("获", "。；", 12, 1, ("票", "票，")),
    ],
    last="被获",
)  # fmt: skip
NO_NEWS = re.compile(
    r"(?:的|等)?(?:职务|职权|任职)(?:上的?|之|的)?(?:便|影响)|的(?:时候|时期)|的[^，。；、]{0,12}(?:代表团|考察团|访问团|慰问团|参访团|工作组|调研组|检查组|督导组|一行)|人选|候选人|提名|的?(?:消息|传闻|传言|说法|报道)[^，。；]{0,6}(?:不属实|不实|不准确|谣言|失实|误传)|的(?:初期|早期|后期|日子|任期)|(?:一职|职务|的)?(?:[\d一二三四五六七八九十两多余]+(?:多|余)?(?:年|个月)(?:来|间)|期间|以来|已有|已[一二三四五六七八九十\d]+[年载]|多年|至今|(?:届)?满[一二三四五六七八九十\d]+年)"
)
WHILE = re.compile(r"时[，。；]|之时")
"""Behind a post, what makes a verb of holding tell of a time and no news (任县长时，…)."""
HIS = re.compile(r"[其他她](?!余|他|它|中(?![共国央]))")
HIM = re.compile(r"(?:其|他|她)(?:同志)?(?:为|担任|任)")
"""Behind a verb of giving, whoever just lost another post (免去陶立群的局长职务，任命其为主任)."""
LISTED = re.compile(r"(?:同志)?(?:（[^（）\n]{1,30}）)?[、， \u3000]*")
"""What stands between people listed behind a colon."""
CHOICE = re.compile(r"选举|改选|推选|当选|委任|聘任|任命|换届|决定|新一届|变更|调整|辞|接任")
HE = re.compile(r"(?<![其])[他她](?:再次|再度|连续|成功|正式|高票|全票|顺利|新近|刚刚)*$")
THEN = re.compile(
    r"(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|，)?(?:其|又|再)?|(?:次年|当年|同年|随后|之后|此后|其后|后来|不久)(?:\d{1,2}月)?，?"
)
"""The time with which a clause goes on about somebody's career (，2014年2月被任命为…)."""
SAME_SUBJECT = re.compile(
    rf"(?:{THEN.pattern})?(?:并|成功|顺利|获得|赢得|胜选|得以|从而|最终|宣誓|请求|申请|提请|要求|提出|同时|现|将|也|还|不|，|即日起|后|又|再|另|另外|兼|随后|同日|此外)*"
    r"(?:在[^，。；：\n]{2,30}[上中])?(?:就|再次|再度|成功|顺利|最终|正式|高票|全票|首次|宣誓|一举)*"
)
EARLIER = re.compile(r"[^，。；：\n]{0,24}(?:之前|以前|此前|当时|时期|那时|年代)，")
"""What opens a sentence about how things stood once."""
MEANWHILE = re.compile(
    r"(?:期间|时期|任内|之时|的时候|[年载]间|(?:任|是|为|当)[^，。；]{2,30}时|[当彼]时(?:[^，。；]{2,30}(?=，))?)，?(?:由)?$"
)
"""What before somebody says that they only held a post while something else was so (陶立群任县长期间，罗永康任…)."""
HOLDING = frozenset({"担任", "任", "兼任"})
"""Verbs that may tell who held a post as well as who was given one."""
FROM_POST = re.compile(r"(?:原任|时任|现任|曾任|身兼)$")
"""What leads to the earlier post of whoever takes one over (由原任青禾镇镇长的陶立群接任)."""
OF_WHOM = re.compile(r"(?:一职)?的(?:(?:正|则|便|就|仍|将)?是)?")
"""What stands between a post and the one of whom it is said (去年卸任董事长的陶立群, 接任会长的是陶立群)."""
BY = re.compile(
    r"(?:一职|职务|的职务|职位|人选)?，?(?:将|现|则|仍|暂|已|也|改|续|继续|仍然|依然|目前|一直|长期|历来|按例|均|都|分别)*由$"
)
"""What stands between a post and who takes it (会长一职由…接任)."""
GOES_ON = re.compile(r"(?:现|仍|续|继续|仍然|依然|目前|一直|长期|历来|按例)由$")
"""What makes ``由A担任`` tell of a post that somebody has already (总干事续由A担任)."""
SUCCEEDS = frozenset({"接任", "继任", "接替", "就任"})
"""Verbs that need no post where one was just told as given up."""
IN_PLACE_OF = re.compile(
    rf"(?:{SINCE}|正式|成功|顺利|以[^，。；]{{1,24}}?){{0,3}}(?:接替|接任|继任|接过|接棒|接班|代替|取代|顶替|替代|替换|击败|战胜|打败|险胜|力压|淘汰)了?(?=[^，。；]*$)"
)
"""Before the name of whoever held the post or ran for it (陶立群接替岳明霞出任…, 陶立群击败岳明霞当选…)."""
OUT_OF = re.compile(rf"(?:{SINCE}|将|已|刚刚?|拟|即将){{0,3}}[由从](?=[^，。；由从]*$)")
"""Before the post somebody leaves for the next (由县长调任局长)."""
MOVES = ("调任", "转任", "改任", "升任", "晋升", "出任", "任")


def follows_closely(text: str, group: list[PersonPhrase], position: int) -> bool:
    """Tell whether nothing but adverbs stands between the last of a group and a verb."""
    last = group[-1]
    return _BETWEEN.fills(text, last.end, position) or _BETWEEN.fills(text, last.name_end, position)


def advance(
    group: list[PersonPhrase], queue: Sequence[PersonPhrase], position: int
) -> tuple[list[PersonPhrase], list[PersonPhrase]]:
    """Take the people who stand before a position from the queue; those of one list are a group."""
    rest = list(queue)
    while rest and rest[0].name_end <= position:
        phrase = rest.pop(0)
        group = [*group, phrase] if phrase.linked and group else [phrase]
    return group, rest
