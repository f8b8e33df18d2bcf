"""The boards of the company that a text is about, by all forms in which it prints them (公司第六届董事会, 监事会)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.boards import HAVE_BOARDS
from extractors.zh.organisations import MAX_LENGTH, organisation_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.organisation_registry import OrganisationEntry, OrganisationRegistry

LEGAL_ENDS = ("有限公司", "有限责任公司")
"""How the full legal names of companies end."""
_BOARD = re.compile(
    r"(?:[\u4e00-\u9fff（）]{2,24}公司|公司|本公司)?(?:第[一二三四五六七八九十\d]+届)?(董事会|监事会)(?!主席团|办公室|秘书(?!长)|[专审薪提战])"
)


def company_boards(text: str, registry: OrganisationRegistry) -> Iterator[OrganisationEntry]:
    """Give the boards of the one company that the text is about, by all forms: bodies of their own that nothing is told of."""
    if "事会" not in text:
        return
    forms: dict[str, dict[str, dict[tuple[int, int], None]]] = {}
    for match in _BOARD.finditer(text):
        start, end = match.span()
        itself = match.group().rfind("公司") + start
        if itself > start and organisation_start(text, itself + 2, max(0, itself - MAX_LENGTH)) == itself:
            start = itself
        forms.setdefault(match[1], {}).setdefault(text[start:end], {})[start, end] = None
    company = registry.main(HAVE_BOARDS) if forms else None
    if company is None or company.generic or not company.name.endswith(LEGAL_ENDS) or "）" in company.name[:4]:
        return
    for of_kind in forms.values():
        own = [form for form in of_kind if _whose(form, company)]
        if own:
            yield registry.open_part(company, own, (span for form in own for span in of_kind[form]))


def _whose(form: str, company: OrganisationEntry) -> bool:
    """Tell whether a form of a board names no company, or this one."""
    whole = form.find("公司") + 2
    return whole < 2 or form[:whole] in ("公司", "本公司") or form[:whole] in company.forms
