"""The words of the page in each interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Lang = Literal["zh", "en"]

RELATION_WORDS: Mapping[Lang, Mapping[str, str]] = {
    "zh": {
        "holds": "任职",
        "attended": "出席",
        "chaired": "主持",
        "spoke": "发言",
        "organised": "主办",
        "appointed": "任命",
        "removed": "免去",
        "unit_of": "隶属",
        "part_of": "分会",
    },
    "en": {
        "holds": "holds post",
        "attended": "attended",
        "chaired": "chaired",
        "spoke": "spoke",
        "organised": "organised",
        "appointed": "appointed",
        "removed": "removed",
        "unit_of": "unit of",
        "part_of": "part of",
    },
}

KIND_WORDS: Mapping[Lang, Mapping[str, str]] = {
    "zh": {"person": "人物", "organisation": "机构", "event": "事件"},
    "en": {"person": "people", "organisation": "organisations", "event": "events"},
}

VIEW_WORDS: Mapping[Lang, Mapping[str, str]] = {
    "zh": {
        "overview": "总览",
        "person": "人物",
        "organisation": "机构",
        "event": "事件",
        "appointments": "任免",
    },
    "en": {
        "overview": "Overview",
        "person": "Person",
        "organisation": "Organisation",
        "event": "Event",
        "appointments": "Appointments",
    },
}

PAGE_WORDS: Mapping[Lang, Mapping[str, str]] = {
    "zh": {
        "brand": "任职图谱",
        "search": "搜索人物、机构、事件",
        "matches": "搜索结果",
        "none": "没有匹配的名称",
        "more_matches": "另有 {n} 个，请再输入几个字",
        "legend": "图例：点击显示或隐藏",
        "canvas": "关系图。用方向键逐个选择节点，回车查看事实，加减号缩放，0 看全图，Esc 取消选择",
        "panel": "事实与出处",
        "zoom_in": "放大",
        "zoom_out": "缩小",
        "fit": "看全图",
        "facts": "{n} 条事实",
        "left_out": "另有 {n} 个较次要的节点未画出",
        "nodes": "主要节点",
        "all_facts": "全部事实",
        "more": "再显示 {n} 条",
        "hint": "点击节点或连线，查看事实、原文与出处。",
        "back": "返回",
        "rule": "规则",
        "confidence": "置信度",
        "other_quotes": "另有 {n} 处出处",
        "open": "打开原文",
        "no_facts": "没有带出处的事实。",
        "untitled": "（无标题）",
        "noscript": "这个页面需要启用 JavaScript 才能画出关系图。",
        "empty": "图中没有内容。",
        "colon": "：",
        "separator": " · ",
    },
    "en": {
        "brand": "Renzhi",
        "search": "Search people, organisations, events",
        "matches": "Matches",
        "none": "No label contains this",
        "more_matches": "{n} more; type a little more",
        "legend": "Legend: press to show or hide",
        "canvas": (
            "Network. Arrow keys select one node after another, Enter shows its facts, plus and minus zoom, "
            "0 shows all, Escape clears"
        ),
        "panel": "Facts and sources",
        "zoom_in": "Zoom in",
        "zoom_out": "Zoom out",
        "fit": "Show all",
        "facts": "{n} facts",
        "left_out": "{n} less connected nodes are not drawn",
        "nodes": "Main nodes",
        "all_facts": "All facts",
        "more": "Show {n} more",
        "hint": "Click a node or a line to see its facts, the words of the article and the source.",
        "back": "Back",
        "rule": "rule",
        "confidence": "confidence",
        "other_quotes": "{n} more sources",
        "open": "Open the article",
        "no_facts": "No facts with sources.",
        "untitled": "(untitled)",
        "noscript": "This page needs JavaScript to draw the network.",
        "empty": "There is nothing to show.",
        "colon": ": ",
        "separator": " · ",
    },
}
