"""What verbs make of those who act: a table of constructions, of which the first that applies reads the verb.

Each row says for which kinds of verbs it stands, when it applies, what reads it, and shows a sentence with the part that it
tells. A row that tells nothing is a counter-form: it keeps the rows below it from reading what is no participation. The
kinds of verbs are those of ``zh_triggers.tsv``; where the event is looked for says ``event_sources``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.zh import conversations, delegations, escorts, paired_parts, speaking, taking_part
from extractors.zh.guests import is_welcomed, read_welcomed
from extractors.zh.guests_of_talks import came_to_talks, read_came_to_talks
from extractors.zh.organising import read_organising
from extractors.zh.signings import open_signing, opens_signing
from extractors.zh.talks import calls_on, met_before_host, read_talk
from extractors.zh.visit_stops import read_stop, stops_to_talk
from extractors.zh.visits import is_spoken_of, read_visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from extractors.zh.parts import Act, Part, Scene


@dataclass(frozen=True, slots=True)
class Construction:
    """One way in which a verb tells who takes part; ``gives`` is the part its example tells, "" for nothing."""

    name: str
    kinds: frozenset[str]
    applies: Callable[[Scene, Act], bool]
    read: Callable[[Scene, Act], Iterable[Part]]
    example: str
    gives: str = ""


def read_verb(scene: Scene, act: Act) -> Iterable[Part]:
    """Give the parts that a verb tells."""
    for row in CONSTRUCTIONS:
        if act.trigger.kind in row.kinds and row.applies(scene, act):
            return row.read(scene, act)
    return ()


def _always(_scene: Scene, _act: Act) -> bool:
    return True


def _nothing(_scene: Scene, _act: Act) -> Iterable[Part]:
    return ()


def _stay_away(scene: Scene, _: Act) -> Iterable[Part]:
    scene.walk.group, scene.walk.acted = [], True
    return ()


def _organise(scene: Scene, act: Act) -> Iterable[Part]:
    return read_organising(scene, act.trigger)


def _meets_before_host(scene: Scene, act: Act) -> bool:
    return bool(met_before_host(scene.text, act.trigger, scene.phrases))


def _await_host(scene: Scene, act: Act) -> Iterable[Part]:
    scene.walk.guests = met_before_host(scene.text, act.trigger, scene.phrases)
    scene.walk.group, scene.walk.acted = [], False
    return ()


def _nobody(_: Scene, act: Act) -> bool:
    return not act.agents


def _talk(scene: Scene, act: Act) -> Iterable[Part]:
    return read_talk(scene, act.trigger, act.agents)


def _visit(scene: Scene, act: Act) -> Iterable[Part]:
    return read_visit(scene, act.trigger, act.agents)


_DAY = "5月6日，白鹭县农业工作会议召开。"
_SPEAK, _SAY, _TALK, _CHAIR = frozenset({"speak"}), frozenset({"say"}), frozenset({"talk"}), frozenset({"chair"})
_ALL = frozenset({"attend", "chair", "speak", "say", "talk", "visit"})
CONSTRUCTIONS = (
    Construction(
        "stays away", frozenset({"absent"}), _always, _stay_away, _DAY + "县长陶立群因故缺席会议。",
    ),
    Construction(
        "organises", frozenset({"organise"}), _always, _organise,
        "5月6日，南陵集团召开安全生产工作会议。", "南陵集团 organised 安全生产工作会议",
    ),
    Construction(
        "he says", _SAY, speaking.is_pronoun, speaking.pronoun_says,
        "白鹭县县长陶立群出席农业工作会议。他强调，要抓好春耕。", "陶立群 spoke 农业工作会议",
    ),
    Construction(
        "met before the host is named", _TALK, _meets_before_host, _await_host,
        "在会见南陵集团总经理罗永康时，白鹭县县长陶立群表示，欢迎来投资。", "罗永康 attended 陶立群会见罗永康",
    ),
    Construction(
        "bodies sign", frozenset({"attend"}), opens_signing, open_signing,
        "5月6日，南陵集团与北川市签署《合作协议》，总经理陶立群、副市长罗永康代表双方签字。", "陶立群 attended 《合作协议》签署",
    ),
    Construction(
        "said of who took part", frozenset({"attend"}), taking_part.told_behind, taking_part.take_part_behind,
        "出席南陵论坛的南陵大学校长陶立群说，收获很大。", "陶立群 spoke 南陵论坛",
    ),
    Construction(
        "nobody acts", _ALL, _nobody, speaking.unknown_speaker, _DAY + "会议强调，陶立群要抓好春耕。",
    ),
    Construction(
        "others act", _ALL, taking_part.others_act, _nothing,
        "会长陶立群、秘书长罗永康出席年会，学员们参观了青禾镇。", "陶立群 attended 年会",
    ),
    Construction(
        "somebody of his", _SPEAK, taking_part.somebody_of_his_speaks, _nothing,
        _DAY + "一名与县长陶立群有过接触的人士介绍了情况。",
    ),
    Construction(
        "a body reports", _SPEAK, taking_part.body_acts, speaking.body_reports,
        _DAY + "副县长陶立群参加，县水利局汇报有关情况。",
        "陶立群 attended 白鹭县农业工作会议",
    ),
    Construction(
        "a meeting passes on", _SPEAK, speaking.is_passed_on, _nothing,
        "县长陶立群主持召开全县农业工作会议，传达学习上级精神。", "陶立群 chaired 全县农业工作会议",
    ),
    Construction(
        "while a speech goes on", _SPEAK, speaking.while_speaking, _nothing, _DAY + "陶立群的讲话中，春耕是重点。",
    ),
    Construction(
        "by letter", _SPEAK | _SAY, speaking.from_afar, _nothing, _DAY + "县长陶立群致信表示祝贺。",
    ),
    Construction(
        "spoken of", _SAY, speaking.says_nothing, _nothing, _DAY + "县长陶立群的父亲说，春耕要抓紧。",
    ),
    Construction(
        "says", _SAY, _always, speaking.say, _DAY + "县长陶立群强调，要抓好春耕。", "陶立群 spoke 白鹭县农业工作会议",
    ),
    Construction(
        "sits down with", _TALK, conversations.sits_down_with, conversations.read_sitting_down,
        "白鹭县县长陶立群来到南陵集团，与总经理罗永康座谈交流。", "罗永康 attended 陶立群与罗永康座谈",
    ),
    Construction(
        "sits down with a group", _TALK, conversations.sits_down_with_group, conversations.read_sitting_down_with_group,
        "南陵集团总经理罗永康到白鹭县考察，县长陶立群与其座谈。", "陶立群 attended 罗永康到白鹭县考察",
    ),
    Construction(
        "exchanges with", _SPEAK, conversations.exchanges_with, conversations.read_sitting_down,
        "5月6日，白鹭县县长陶立群与南陵集团总经理罗永康就合作进行了深入交流。", "罗永康 attended 陶立群与罗永康座谈",
    ),
    Construction(
        "stops to talk", frozenset({"talk", "visit", "speak"}), stops_to_talk, read_stop,
        "白鹭县县长陶立群来到青禾社区，与群众代表互动交流。", "陶立群 attended 陶立群来到青禾社区与群众代表互动交流",
    ),
    Construction(
        "meets", _TALK, _always, _talk,
        "白鹭县县长陶立群会见南陵集团总经理罗永康。", "罗永康 attended 陶立群会见罗永康",
    ),
    Construction(
        "calls on", frozenset({"visit"}), calls_on, _talk,
        "南陵集团总经理罗永康拜访了北川市市长陶立群。", "陶立群 attended 罗永康拜访陶立群",
    ),
    Construction(
        "a visit spoken of", frozenset({"visit"}), is_spoken_of, _nothing, "白鹭县县长陶立群的走访取得成果。",
    ),
    Construction(
        "goes to see", frozenset({"visit"}), _always, _visit,
        "白鹭县县长陶立群到青禾镇调研。", "陶立群 attended 陶立群到青禾镇调研",
    ),
    Construction(
        "came to talks", frozenset({"attend"}), came_to_talks, read_came_to_talks,
        "白鹭县县长陶立群同前来出席南陵论坛的总经理罗永康举行会谈。", "罗永康 attended 南陵论坛",
    ),
    Construction(
        "for guests of it", frozenset({"attend"}), taking_part.is_of_guests, _nothing,
        "白鹭县县长陶立群为出席南陵论坛的企业家颁发聘书。",
    ),
    Construction(
        "welcomes others to it", frozenset({"attend"}), is_welcomed, read_welcomed,
        "白鹭县县长陶立群会见总经理罗永康，对他前来出席南陵论坛表示欢迎。", "罗永康 attended 南陵论坛",
    ),
    Construction(
        "looks forward to it", frozenset({"attend"}), taking_part.is_hoped_for, _nothing,
        "白鹭县县长陶立群期待参加全县农业工作会议。",
    ),
    Construction(
        "in all that was told", frozenset({"attend"}), taking_part.is_in_all, taking_part.take_part_in_all,
        "白鹭县县长陶立群会见邓玉堂。陶立群还到青禾镇调研。副县长罗永康参加上述活动。", "罗永康 attended 陶立群会见邓玉堂",
    ),
    Construction(
        "each with a delegation", frozenset({"attend"}), delegations.shares_out, delegations.read_each,
        "县长陶立群、副县长罗永康分别参加了青禾、白鹭代表团的审议。", "罗永康 attended 白鹭代表团审议",
    ),
    Construction(
        "respectively", frozenset({"attend", "chair"}), paired_parts.is_paired, paired_parts.respectively,
        "白鹭县县长陶立群、副县长罗永康分别主持农业工作会议、工业工作会议。", "罗永康 chaired 工业工作会议",
    ),
    Construction(
        "by whom", _CHAIR, paired_parts.is_passive, paired_parts.respectively_by,
        "白鹭县农业工作会议由县长陶立群主持。", "陶立群 chaired 白鹭县农业工作会议",
    ),
    Construction(
        "in whose company", frozenset({"attend"}), escorts.is_escort, escorts.escort,
        "在县长陶立群陪同下，副省长罗永康到青禾镇调研。", "陶立群 attended 罗永康到青禾镇调研",
    ),
    Construction(
        "goes along with", frozenset({"attend"}), escorts.goes_with_somebody, escorts.keep_escorts,
        "白鹭县县长陶立群陪同副省长罗永康到青禾镇调研。", "陶立群 attended 罗永康到青禾镇调研",
    ),
    Construction(
        "receives", frozenset({"attend"}), taking_part.receives, _talk,
        "白鹭县县长陶立群接待了南陵集团总经理罗永康一行。", "罗永康 attended 陶立群接待罗永康",
    ),
    Construction(
        "receives nobody told", frozenset({"attend"}), taking_part.has_no_guests, _nothing,
        _DAY + "县长陶立群接待了群众。",
    ),
    Construction(
        "listens", _SPEAK, taking_part.is_listening, taking_part.listen,
        _DAY + "县长陶立群听取关于重大项目审计汇报。", "陶立群 attended 白鹭县农业工作会议",
    ),
    Construction(
        "talks with others", _SPEAK, taking_part.is_exchange, taking_part.exchange,
        _DAY + "县长陶立群与农民进行了交流。", "陶立群 attended 白鹭县农业工作会议",
    ),
    Construction(
        "hands over", frozenset({"attend"}), taking_part.is_handed, taking_part.hand_over,
        _DAY + "县长陶立群为会长罗永康授牌。", "罗永康 attended 白鹭县农业工作会议",
    ),
    Construction(
        "takes part", frozenset({"attend", "chair", "speak"}), _always, taking_part.take_part,
        "白鹭县县长陶立群出席全县农业工作会议并讲话。", "陶立群 spoke 全县农业工作会议",
    ),
)  # fmt: skip
"""In the order in which they are tried; the last ones are the most general."""
