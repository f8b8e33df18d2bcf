"""Companies called by a short name (恒织控股, 东风特钢), which are known as bodies by what is done with them.

>>> text = "6月5日，省商会会长陶立群一行到访恒织控股。董事长罗永康介绍了情况。"
>>> left, right = company_before(text, text.index("董事长"))
>>> text[left:right]
'恒织控股'
"""

from __future__ import annotations

import re

from extractors.lexicons import plain_verbs

_TRADES = (
    "控股|股份|科技|实业|重工|特钢|钢铁|不锈钢|药业|制药|医药|证券|汽车|能源|电力|电气|电子|电器|化工|石化|机械|装备|建设|建工|置业|地产|物流|传媒|食品|乳业|酒业|纺织|服饰|"
    "家居|水泥|矿业|铜业|铝业|航空|船舶|重汽|动力|材料|新材|生物|环保|智能|软件|网络|通信|半导体|光电|资本|投资|保险|信托|租赁|银行|集团|公司|智造|厂|商贸|贸易|农业|牧业|种业|影业|文旅|"
    "水务|地铁|轨道|城投|交投|国投|建投|港务|供电|燃气|热力|电网|铁塔|环境|精工|铸造|轴承|阀门|电缆|锅炉|电机|旅游|水泥|茶业|陶瓷|玻璃|家具|印务|出版|仓储|供应链|冷链|快递|速运|餐饮|养殖"
)
_MET = re.compile(
    rf"(?:到访|来访|来到|走访|走进|前往|赴|到|与|和|同|访问|考察|参观|调研|慰问|^|[，。\n])了?(?P<name>[\u4e00-\u9fff]{{2,6}}?(?:{_TRADES}))"
    r"(?=[，。；]|参观|考察|调研|座谈|进行|签署|签订|签约|举行|召开|战略|合作|开展|走访|交流|就|达成|联合|指导|洽谈|慰问|成功|成立|正式|是(?:一家|国内|全国|全球|我国|中国|省|市)|创立于|位于|主营|专注)"
)
_NO_NAME = re.compile(
    r"^(?:该|本|我|各|全|多|两|一|这|其|有|等|此|行业|国内|国外|相关|有关|重点|大型|企业|民营|会员|参观|考察|产业|发展|推动|推进|加强|深化|开展|围绕|高校|地方)|(?:企业|产业|行业)"
)
_SHORT = re.compile(rf"[\u4e00-\u9fff]{{2,4}}(?:{_TRADES})")
_QUALIFIED = re.compile(
    r"^(?:世界|现代|当代|特色|绿色|低碳|清洁|生态|自然|数字|智慧|智能|新闻|基础|党的|高新|先进|传统|新型|新兴|共同|城市|城镇|乡村|农村|项目|重大|制度|文化|作风|品牌|队伍|团队|组织|能力|平台|网络|经济|社会|国际|全球|红色|冰雪|体育|工业|营商|投资|市场|政治|法治|学术)"
)
"""What qualifies a trade and is no name (现代农业, 作风建设)."""
_REACH = 300


def is_short_company(form: str) -> bool:
    """Tell whether a form is a company's short name by its trade (江陵水务), not the trade alone or with what qualifies it."""
    return (
        _SHORT.fullmatch(form) is not None
        and _NO_NAME.search(form) is None
        and form[:2] not in plain_verbs()
        and _QUALIFIED.search(form) is None
    )


def company_before(text: str, position: int) -> tuple[int, int] | None:
    """Give the last company called by a short name that a text tells of before a position: who is visited, met or signs."""
    found = None
    for match in _MET.finditer(text, max(0, position - _REACH), position):
        if not _NO_NAME.search(match["name"]):
            found = match.span("name")
    return found
