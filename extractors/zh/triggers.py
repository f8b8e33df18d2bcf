"""Trigger words of official news, as one regular expression: who chaired, spoke, attended, organised, met, visited."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from extractors.lexicons import read_table
from extractors.zh.scanning import FirstCharacters

PARTICIPATION = ("absent", "chair", "attend", "talk", "speak", "say", "organise", "visit")
_DELIVERED = (
    r"(?!(?:进行|做)[^，。；：]{0,8}检查)(?:(?<![工合协操创制动运劳耕著杰大力佳写原])作(?![协家者物业品])|做|致|发表|进行|分享|提交|带来|(?:(?<![演宣主])讲|上)(?=[了一《“]|专题|党课|题为|主题|生动|授|微|廉政|思政|公开|开学))(?:了|过)?(?:了|一场|一堂|一次|题为|以)?(?:《[^》\n]{1,60}》|“[^”\n]{1,40}”|[^，。；：！？\n《》“”]){0,24}?"
    r"(?:报告|发言|讲话|致辞|演讲|说明|汇报|培训|讲座|点评|总结|辅导|授课|欢迎辞|欢迎词|交流|解读|动员|介绍|安排|部署|演说|贺辞|祝词|祝辞|祝酒辞|党课|宣讲(?:报告)?|讲课|开幕辞|开幕词|闭幕辞|闭幕词|答谢辞|答谢词|贺词|述职|检查|推介|讲解|分享|感言|致词|寄语|祝酒词|课|论述|阐述|阐释|研讨|探讨|剖析|小结|宣贯|解答|答疑|倡议|演示)"
)
_TOLD = (
    r"(?:谈了|谈起了?|谈到了|提了|提出了?|反映了?|道出了?|交流了|(?:分享|讲述|畅谈|谈)了?(?=[^，。；：！？\n]{0,16}(?:故事|经验|经历|感悟|心得|体会|事迹|做法|成果|收获|感受|变化)(?:[，。；]|和)))[^，。；：！？\n]{0,16}?"
    r"(?:设想|想法|看法|感想|感受|体会|打算|思路|心得|意见|建议|诉求|问题|困难|需求|经历|经验|做法|认识|见解|观点|愿景|要求|希望|故事|感悟|事迹|成果|收获|变化)"
)
"""What somebody puts before the others (谈了返乡投资的设想, 反映了用工难的问题)."""
_WISHING = r"(?:致以[^，。；：！？\n]{0,14}?(?:祝贺|问候|敬意|感谢|谢意|祝福|祝愿|慰问)|给予了?[^，。；：！？\n]{0,8}?(?:肯定|评价))"
"""What is said to somebody's face (向全县教师致以节日的祝贺, 对成绩给予充分肯定)."""
_STUDYING = r"进行(?=(?:了)?(?:\d{4}年)?第[一二三四五六七八九十百\d]+次)"
_HOSTING = r"担任[^，。；：\n]{0,16}?(?:主持人?|司仪|座长|(?:大会|(?<!部长)会议|论坛|分会场|专场|本场|执行|共同|场次)主席)(?!大局|工作|单位|团)"
_DELIVERING, _WISHING_BEGINS, _TOLD_BEGINS = "作做致发进分提带讲上", "致给", "谈提反道交分讲畅"
"""What ``_DELIVERED``, ``_WISHING`` and ``_TOLD`` can begin with."""
_OTHERS = {"chair": ("担", _HOSTING), "organise": ("进", _STUDYING)}
"""The patterns of other kinds that are no words of the table, each with what it begins with."""
_NOT_AFTER_ZUZHI = r"(?:部(?!分)|处|委|办|机构|者|方|单位|生活|人事|体系|领导|实施|保障|建设|力|地|结构|架构|成员|史|工作|培养|架|协调|策划|动员)"
_NOT_AFTER_WORD = {
    "组织": _NOT_AFTER_ZUZHI,
    "带队": r"(?!。|，[^。；\n]{2,60}?(?:参加|陪同|随同))",
    "颁奖": r"(?:典礼|仪式|盛典|晚会|大会|礼|词|嘉宾|台|活动|环节)",
    "授牌": r"(?:仪式|活动|单位)",
    "授旗": r"(?:仪式|活动)",
    "颁发": r"(?:仪式|活动|的(?!.{0,14}(?:证书|牌匾|聘书|奖)))",
    "合影": r"(?:照|墙)",
    "在座": r"谈",
    "慰问": r"(?:电|信|函|金|品|物资)",
    "提出": r"了?[^，。；\n]{0,80}?(?:人选|候选人|名单)",
    "述职": r"(?:现场|与|报告|述廉(?:报告|大会|会|活动)|评议|大会|环节|活动|会)",
    "签字": r"(?:仪式|笔|画押|确认|后)",
    "聆听": r"(?!了?[，。]|了?[^，。；：]{0,16}(?:报告|讲座|党课|宣讲|授课|课程|演讲|讲解))",
    "观看": r"(?:[^，。；：]{0,8}(?:直播|电视|视频|录像|片)|者|体验)",
    "观摩": r"(?:者|团|组)",
    "学习交流": r"(?:会|活动|平台|班|群|材料|心得|的|机会|之旅)",
    "交流学习": r"(?:会|活动|平台|班|群|材料|心得|的|机会|之旅)",
    "随行": r"(?:的|人员|记者|工作|医|翻译)",
    "通话": r"(?:记录|费|录音|纪要|质量|内容|功能|器|人|对象|清单|时长)",
    "宣布": r"(?:大会|会议?)(?=[，。；、上暨]|举行|召开)",
    "察看": r"(?<=留[党校]察看)",
    "捐赠": r"(?:仪式|活动|的|方|者|证书|箱|协议|款|物资|额|总)",
    "感谢": r"(?:信|状|费|宴|祭)",
    "讲解": r"(?:了|员|词|器|服务|点|团|队|工作)",
    "接待": r"(?:来访群众|信访群众|群众来访|处|办|室|站|中心|工作|能力|游客|旅客|日|任务|大厅|方|人员|费|率|量)",
    "接访": r"(?:[日室制点]|大厅|中心|工作|活动)",
    "下访": r"(?:制|工作|活动)",
    "来访": r"(?:者|人员|的?群众|登记|事项|接待|的?媒体)",
    "到访": r"(?:者|的|率|量|人|国)",
    "出访": r"(?:的|国|行程|路线|前|后|期间|活动|计划|团)",
    "见面": r"(?:会|礼|的|地点|机会|次数|仪式|日)",
    "宣誓": r"(?:仪式|词|誓词|制度|效忠)",
}
"""What makes a word part of another, or of no event."""
_TRIED_FIRST = "组织"
"""The word read before longer ones that begin with it, which count only where it is part of another (社会组织召开)."""
_NOT_BEFORE_WORD = {
    "通报": r"(?<!中方)(?<!对方)",
    "捐赠": r"(?<!累计)(?<!共计)(?<!总计)(?<!已经)(?<!先后)",
    "部署": r"(?<!研究)(?<!；)(?<!决策)(?<!战略)",
    "主持": r"(?<!多次)(?<!每次)(?<!定期)(?<!经常)",
    "主持召开": r"(?<!多次)(?<!每次)(?<!定期)(?<!经常)",
    "组织": r"(?<![党团卫])(?<!社会)(?<!国际)(?<!基层)(?<!犯罪)(?<!恐怖)(?<!合作)(?<!基金)(?<!卫生)(?<!贸易)(?<!粮农)",
    "宣布": r"(?<!消息)(?<!结果)(?<!名单)",
}
"""What before a word makes it part of another (党组织) or no speech (研究部署)."""
_NOT_AFTER = {
    "attend": r"(?:了?[^，。；、]{0,10}(?:反击战|作战|战役|战争|会战)|高考|各位|的各|的朋友|的同志|工作(?:以来|，|。)|革命|考试|抗战|战斗|劳动|培训班学习|竞选|选举的|者|权|人员|单位|度|对象|会议的|的(?:还|有|领导|人员))",
    "visit": r"(?:或(?:者)?(?:通过|以)|委|院|机关|站|所|官|口|[^，。；]{0,14}(?:重要讲话|重要指示|讲话精神|重要论述)|组|团|中(?!国|央|心)|期间|之际|前夕|时，|活动|报告|成果|员|基地|者|结果|情况|院|(?:考察|调研|视察)?的(?:基础|主要|足迹|步伐|脚步|路上|途中|身影)|了解到)",
    "organise": r"(?:过程|时间|地点|权|情况|城市|国(?!际|家|内|务|有|庆|学|民|画|风)|资格|者)",
    "speak": r"(?:[、和](?:重要)?(?:文章|谈话|论述|指示|批示|论著)|人(?!员?讲)|稿|席|会(?!上)|精神|部门|中心|员|牌|了解|材料|权|制|室|工作(?:会|报告|座谈)|信(?!访|用|息|贷))",
    "say": r"(?:的|明(?!确)|法|服|教|到底|起来|道理|一不二|是|客|球)",
    "talk": r"(?:会|纪要|室|记录|时间|中(?=[，。、时])|期间)",
    "chair": r"(?:人(?!讲)|词|工作的|单位|稿|[^，。；：]{0,8}(?:日常|全面|常务|行政|党务|业务)工作(?!会|座谈|推进|部署|动员|总结|例会|汇报|交流|调度|专班|布置|安排))",
    "absent": r"\b\B",
}
_HEARD = re.compile(
    r"(?:听取|听)了?[^，。；：、]{1,24}的(?:情况|工作|专题|详细|有关|相关|简要)*$|(?:听取|聆听)了?(?:大会|委员|代表|各位|与会|小组|大家)*(?:的)?$"
)
"""What makes a speech one that is listened to (听取了学校发展情况的介绍)."""
_HEARD_BEFORE = 36
_HEARD_FAR = 160


@dataclass(frozen=True, slots=True)
class Trigger:
    """A verb that makes a fact; ``kind`` is one of PARTICIPATION."""

    start: int
    end: int
    word: str
    kind: str


def _is_heard(text: str, start: int, position: int) -> bool:
    """Tell whether a speech is one that others listen to, and the noun of it no verb of whoever is named before."""
    if _HEARD.search(text, max(start, position - _HEARD_BEFORE), position):
        return True
    return text.startswith("的", position - 1) and text.rfind("听取", max(start, position - _HEARD_FAR), position) >= 0


def _alone(word: str) -> str:
    """Give the pattern of a word that is no part of another here."""
    behind = f"(?!{_NOT_AFTER_WORD[word]})" if word in _NOT_AFTER_WORD else ""
    return f"{_NOT_BEFORE_WORD.get(word, '')}{word}{behind}"


def _expressions(kind: str, char: str) -> list[str]:
    """Give the patterns of a kind that are no words of the table and begin with a character."""
    if kind == "speak":
        told = [(_DELIVERING, _DELIVERED), (_WISHING_BEGINS, _WISHING), (_TOLD_BEGINS, _TOLD)]
        return [pattern for begins, pattern in told if char in begins]
    begins, pattern = _OTHERS.get(kind, ("", ""))
    return [pattern] if char == begins else []


@cache
def _patterns() -> FirstCharacters:
    """Give what reads the trigger that begins at a place; of kinds that share a word the first of PARTICIPATION wins."""
    words = {kind: [r["surface"] for r in read_table("zh_triggers") if r["kind"] == kind] for kind in PARTICIPATION}
    alone = {*_DELIVERING, *_WISHING_BEGINS, *_TOLD_BEGINS, *(begins for begins, _ in _OTHERS.values())}
    alone |= {word for table in words.values() for word in table if len(word) == 1}
    parts: dict[str, list[str]] = defaultdict(list)
    for kind in PARTICIPATION:
        here: dict[str, list[str]] = defaultdict(list)
        for char in alone:
            here[char] += _expressions(kind, char)
        for word in sorted(words[kind], key=lambda word: (word != _TRIED_FIRST, -len(word))):
            here[word[0] if word[0] in alone else word[:2]].append(_alone(word))
        for key, found in here.items():
            if found:
                parts[key].append(f"(?P<{kind}>{'|'.join(found)})(?!{_NOT_AFTER[kind]})")
    return FirstCharacters({key: re.compile("|".join(found)) for key, found in parts.items()})


def find_triggers(text: str, start: int, end: int) -> list[Trigger]:
    """Give the triggers of one sentence in order; words that overlap are read once, the earlier one first."""
    found: list[Trigger] = []
    for match in _patterns().finditer(text, start, end):
        kind = match.lastgroup or ""
        if kind == "speak" and _is_heard(text, start, match.start()):
            kind = "attend"
        found.append(Trigger(match.start(), match.end(), match.group(), kind))
    return found
