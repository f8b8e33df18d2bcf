"""Whether two names in one article may be of one body: one begins or ends the other, and no department does so by rights.

>>> may_be_same("南陵集团", "南陵集团有限公司", ()), may_be_same("宣传部", "南陵集团宣传部", ())
(True, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms, place_forms
from extractors.zh.form_index import GROUP_REST
from extractors.zh.organisation_forms import RELATIVE_PLACE
from extractors.zh.places import LEVELS

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

_OTHER_PARTIES = ("共青团", "团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟")
"""What a committee of the same place (青禾市委) is not, though the name of theirs (共青团青禾市委) ends in its name."""
_WHOLE_END = re.compile(r"(?:集团|公司|大学|学院|协会|委|府|局|厅|部|院|会|行|社|厂|中心)$")
_PART_END = re.compile(r"(?:部|室|处|科|办公室|中心|公司|局|厅|委员会|学院|党委)$")


def may_be_same(form: str, known: str, told: Container[str]) -> bool:
    """Tell whether a form and a name known from the article may be of one body; ``told`` are all names of the article."""
    if RELATIVE_PLACE.match(known) and known not in place_forms():
        return False
    short, long = sorted((form, known), key=len)
    if short == long:
        return True
    if len(short) < 2 or short in LEVELS:
        return False
    if long.startswith(short) and GROUP_REST.match(long[len(short) :]) and short not in place_forms():
        return True
    lead = long[: -len(short)] if long.endswith(short) else ""
    if not lead or lead in place_forms():
        return bool(lead)
    if lead.startswith(_OTHER_PARTIES):
        return False
    return len(short) >= 3 and short not in body_forms() and not _is_department(lead, short, told)


def is_of_another_place(form: str, forms: Sequence[str]) -> bool:
    """Tell whether a body of one place is told apart from one that is called by the same words and another place.

    >>> is_of_another_place("江苏省政协", ["湖南省政协", "政协"]), is_of_another_place("湖南省政协", ["湖南政协", "政协"])
    (True, False)
    >>> is_of_another_place("白鹭开发区管委会", ["青禾开发区管委会", "管委会"])
    True
    """
    for bare in forms:
        lead = form[: -len(bare)] if form.endswith(bare) else ""
        if not _is_place(lead):
            continue
        others = {known[: -len(bare)] for known in forms if known.endswith(bare) and _is_place(known[: -len(bare)])}
        if others and not any(
            one.startswith(lead) or lead.startswith(one) or one.endswith(lead) or lead.endswith(one) for one in others
        ):
            return True
    return False


def _is_place(lead: str) -> bool:
    return lead in place_forms() or (len(lead) > 2 and lead.endswith(LEVELS))


def _is_department(lead: str, short: str, told: Container[str]) -> bool:
    """Tell whether the shorter name is a part of the body whose name leads the longer one."""
    whole = len(lead) >= 2 and (lead in told or _WHOLE_END.search(lead) is not None)
    return whole and _PART_END.search(short) is not None
