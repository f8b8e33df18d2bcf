"""Bodies that words beside a cue spell out: the one that ends there, the one that begins there, those of a list.

Only names that are beyond doubt those of bodies count: words for a body (公司, 县委), events, posts and things are none.
"""

from __future__ import annotations

import re

from extractors.lexicons import body_forms, colleges, place_forms
from extractors.zh.organisation_edges import ends_strongly
from extractors.zh.organisation_forms import is_bare
from extractors.zh.organisations import organisation_start

LONGEST = 40
_SHORTEST = 4
_LEAST_PLACE = 3
_OLD_ENDS = ("学堂", "公学", "书院", "讲武堂", "福利会", "学社")
"""How bodies of former times end that lexicons of today's endings do not have."""
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,14}(?:自治[州县旗]|地区|林区|矿区|[市县区旗镇乡])")
_NO_PLACE = re.compile(
    r"(?:社区|小区|园区|景区|库区|厂区|灾区|校区|街区|片区|示范区|试验区|保护区|开发区|度假区|管理区|服务区|战区|军区|牧区|城区|疫区|特区|新区|老区|该[市县区镇乡]|[直院]辖市|超市|都市|城市|股市|楼市|门市|夜市|集市|上市|乡镇|城镇)$"
)
_NO_BODY = re.compile(
    r"(?:大会|会议|运动会|博览会|交易会|展览会|论坛|峰会|年会|晚会|音乐会|研讨会|座谈会|洽谈会|听证会|[赛奖杯节]|[长员者]|制度|条例|方案|工作部署|高等院校|联合政府|过渡政府|新政府|临时政府|民族团结政府)$"
)
_LOCAL = re.compile(
    r"[省市县区州旗镇乡][\u4e00-\u9fff]{2,16}(?:局|委|委员会|办公室|院|中心|厅|站|所|公司|协会|学校|中学|小学|医院)"
)
"""A body of the place that the article is about, by level (县卫生局)."""
_OF_A_PLACE = re.compile(
    r"[\u4e00-\u9fff]{1,8}[省市县区州旗镇乡][\u4e00-\u9fff]{2,14}(?:局|厅|委|办公室|厂|站|所|院|社|大队|支队|总队|供销社)"
)
"""A body of a place told in full, by endings that elsewhere also end other words (物资局, 农机厂)."""
_INSIDE = re.compile(
    r"[，。；：！？、“”《》\n|]|的(?!士)|[了把将被]|职责|牌子|会长|书记(?!处)|主任|董事长|经理|[省市县区局部厅院校]长|名称|办学|多家|[一二三四五六七八九十几两\d]+[家所个]|两大|各[级地]|有关|相关|其他|其它|部分|所有|全国各|原有|现有|同名|以及"
)
"""What a name does not hold."""
_LEAD = re.compile(
    r"(?:继|考[入取]|[调进转]入|就读于|(?:如今|现今|今天|当今|现在|现|新成立|新组建|旧)的?)?(?:原(?![野子阳平州创点])来?|前(?![进海沿门景]))?(?:[县地副省部厅局处]+级|单设的|国有企业|校办企业|央企|中央企业|上市公司|高校)?(?=[\u4e00-\u9fff（]{3})"
)
_STOP = re.compile(r"[，。；：！？\n、（）()“”‘’《》 　]")
_BRACKET_IN_NAME = re.compile(r"（[\u4e00-\u9fff]{2,6}）(?=[\u4e00-\u9fff])")
_CUT = re.compile(
    r"(?:并|后|以来|时|的|至今|而|等(?!离)|正式|挂牌|揭牌|成立|作为|列入|仍|也|将|已|\d|召开|举行|举办|今[天日年]|昨[天日]|近日|日前|在|于|由|是|开业|开学|开展|负责|承担|拥有|宣布|发布|实行|隶属|统一|落户|[一两三]\w{0,2}年)"
)
_JOINTS = re.compile(r"、|以及|和|与|及|，(?=原|以及)")


def is_place(name: str) -> bool:
    """Tell whether a name is that of a city, county, district or town."""
    return (
        len(name) >= _LEAST_PLACE
        and _PLACE.fullmatch(name) is not None
        and _NO_PLACE.search(name) is None
        and _INSIDE.search(name) is None
    )


def is_body(name: str) -> bool:
    """Tell whether a name is beyond doubt that of a body.

    >>> is_body("岚江师范学院"), is_body("公司"), is_body("岚江运动会"), is_body("白鹭县")
    (True, False, False, False)
    """
    if name in body_forms() or name in colleges():
        return True
    return (
        len(name) >= _SHORTEST
        and name not in place_forms()
        and (ends_strongly(name) or name.endswith(_OLD_ENDS) or _OF_A_PLACE.fullmatch(name) is not None)
        and (not is_bare(name) or _LOCAL.fullmatch(name) is not None)
        and _NO_BODY.search(name) is None
        and _INSIDE.search(name) is None
    )


def ending_at(text: str, end: int, floor: int, *, places: bool = False) -> tuple[int, int] | None:
    """Give the body whose name ends at ``end`` and begins not before ``floor``; if ``places``, or a place."""
    if end > floor and text[end - 1] == "”":
        opening = text.rfind("“", floor, end - 1)
        return whole(text, opening + 1, end - 1, places=places) if opening >= 0 else None
    start = organisation_start(text, end, max(floor, end - LONGEST))
    return whole(text, start, end, places=places) if start < end else None


def beginning_at(text: str, start: int, limit: int, *, places: bool = False) -> tuple[int, int] | None:
    """Give the body whose name begins at ``start``, in quotation marks or not, and ends where a clause or word does."""
    if text[start : start + 1] == "“":
        closing = text.find("”", start, min(limit, start + LONGEST))
        return whole(text, start + 1, closing, places=places) if closing > 0 else None
    stop = run_end(text, start, limit)
    ends = [stop, *(match.start() for match in _CUT.finditer(text, start + 2, stop))]
    for end in ends:
        found = whole(text, start, end, places=places)
        if found is not None:
            return found
    return None


def run_end(text: str, start: int, limit: int) -> int:
    """Give where the words that begin at ``start`` meet a mark; a bracket with a place in it belongs to a name."""
    position = start
    while True:
        stop = _STOP.search(text, position, limit)
        if stop is None:
            return limit
        inner = _BRACKET_IN_NAME.match(text, stop.start(), limit)
        if inner is None or stop.start() == start:
            return stop.start()
        position = inner.end()


def whole(text: str, start: int, end: int, *, places: bool = False) -> tuple[int, int] | None:
    """Give a range if it is the name of a body, without words that lead it (原, 新成立的, 县级)."""
    lead = _LEAD.match(text, start, end)
    for left in dict.fromkeys((lead.end() if lead else start, start)):
        name = text[left:end]
        known = name in body_forms() or name in colleges()
        if places and is_place(name):
            return left, end
        if is_body(name) and (known or organisation_start(text, end, left) == left):
            return left, end
    return None


def listed(text: str, start: int, end: int, *, places: bool = False) -> list[tuple[int, int]]:
    """Give the bodies of a list (A、B和C); 和 and 与 inside a name part nothing, items that are no bodies are left out."""
    joints = [match.span() for match in _JOINTS.finditer(text, start, end)]
    found: list[tuple[int, int]] = []
    left = start
    for begin, behind in joints:
        if begin < left:
            continue
        item = _item(text, left, begin, first=left == start, places=places)
        if item is not None:
            found.append(item)
            left = behind
        elif text[begin:behind] in ("、", "以及"):
            left = behind
    item = _item(text, left, end, first=left == start, places=places)
    return [*found, item] if item is not None else found


def _item(text: str, start: int, end: int, *, first: bool, places: bool) -> tuple[int, int] | None:
    """Give one item of a list; only before the first may other words stand."""
    exact = whole(text, start, end, places=places)
    if exact is not None or not first:
        return exact
    return ending_at(text, end, start, places=places)
