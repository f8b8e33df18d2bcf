r"""What stands around an article and says whose page it is: the body at its head, a company's name in Latin letters.

>>> import re
>>> [match["name"] for match in _OWNER.finditer("登录　注册\n青禾县人民政府　www.example.gov.cn\n首页")]
['青禾县人民政府']
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.named_bodies import named_bodies
from extractors.zh.normalise import simplify
from extractors.zh.page_owner import SITE
from ontology.articles import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.organisation_registry import OrganisationRegistry
    from ontology.articles import Article

_OWNER = re.compile(
    rf"(?m)^[ \u3000]*(?P<name>[\u4e00-\u9fff]{{4,20}}?)(?=[ \u3000]*(?:{SITE}|政府网站)?[ \u3000]*(?:$|[>＞]|[ \u3000](?:www|http)))"
)
"""A line of a page's head that is a name, with what says that the page is that body's."""
_LATIN = re.compile(
    r"(?P<name>[A-Z](?<![A-Za-z].)[A-Za-z&.,'’()-]*(?: [A-Za-z&.,'’()-]+){1,10}? (?:LIMITED|Limited|LTD\.?|Ltd\.?|INC\.?|Inc\.?|CORPORATION|Corporation|PLC|plc))(?![A-Za-z])"
)
_NEXT_LINE = re.compile(r"[ \u3000]*\n?\s{0,4}([\u4e00-\u9fff（）()]{4,30})")
_LINE_BEFORE = re.compile(r"([\u4e00-\u9fff（）()]{4,30})[ \u3000]*\n?\s{0,4}[（(]?$")
_REACH = 40


def page_owners(article: Article, registry: OrganisationRegistry) -> Iterator[tuple[str, Span]]:
    """Give the bodies that the head of the page names alone on a line, with where they stand in the article."""
    head = simplify(article.text[: article.regions[0].start])
    for match in _OWNER.finditer(head):
        name = match["name"]
        if any(span == (0, len(name)) for span in named_bodies(name, registry.places, registry.is_told)):
            yield name, Span(*match.span("name"))


def latin_names(article: Article) -> Iterator[tuple[str, Span]]:
    """Give companies' names in Latin letters with the Chinese one (simplified) right behind, before, or on the next line."""
    for match in _LATIN.finditer(article.text):
        behind = _NEXT_LINE.match(article.text, match.end())
        before = _LINE_BEFORE.search(article.text[max(0, match.start() - _REACH) : match.start()])
        for chinese in (behind, before):
            name = simplify(chinese[1]) if chinese else ""
            if name.endswith(("公司", "集团")):
                yield name, Span(*match.span("name"))
                break
