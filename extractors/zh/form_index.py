"""Which names begin or end like others, where each stands first, and which body of a kind an article names most.

These are asked again and again while an article is read, so they are kept up to date name by name instead of being worked
out from all names each time: the time of a long list of bodies grows with its length, not with its square.

>>> index = FormIndex()
>>> index.add("东海省南陵集团有限公司", 0)
>>> index.add("北川学院", 1)
>>> index.akin("南陵集团有限公司"), index.akin("东海省南陵集团"), index.akin("学院"), index.akin("南陵")
([0], [0], [1], [])
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUP_REST = re.compile(
    r"^(?:集团|公司|集团公司|有限公司|股份|股份公司|集团有限公司|有限责任公司|股份有限公司|集团股份有限公司|总公司)+$"
)
"""What a company's name may go on with and still mean the same company."""

_GROUP_END = ("集团", "公司", "股份")
_LONGEST = 60
_OPENING = 200_000
"""How many characters of an article are counted: longer than articles are, so that huge texts stay readable."""


_LITTLE = 50_000
"""Up to how many characters, a text counted once for each form, forms are looked for one by one, not all at once."""


def kind_pattern(kinds: str) -> str:
    """Give the expression of endings separated by ``|``: an academy (科学院) is no college, a consultation (协商会) no chamber, 投资银行部 no bank."""
    told = kinds.replace("学院", "(?<!科)学院").replace("集团|公司", "集团|(?<![分子])公司")
    told = told.replace("银行", "银行(?!部|业务|家|卡|账|间|存款|贷款|股|理财|柜台|系统|板块|流水)")
    if told.endswith("|行"):
        told = f"{told[:-1]}(?<![进举发运执实施履旅飞同出流])行"
    return told.replace("商会", "(?<!协)商会")


class FormIndex:
    """Finds the entries (by number) that have a form which begins or ends another form, or the other way round."""

    def __init__(self) -> None:
        """Start with no form."""
        self._holders: dict[str, set[int]] = {}
        self._longer: dict[str, set[int]] = defaultdict(set)

    def add(self, form: str, number: int) -> None:
        """Enter a form of an entry."""
        self._holders.setdefault(form, set()).add(number)
        for part in (*_stems(form), *_tails(form)):
            self._longer[part].add(number)

    def holders(self, form: str) -> set[int]:
        """Give the entries that have exactly this form."""
        return self._holders.get(form, set())

    def akin(self, form: str) -> list[int]:
        """Give, in order, the entries one of whose forms ends in the form, goes on from it like a company, or the reverse."""
        found = self.holders(form) | self._longer.get(form, set())
        for part in (*_stems(form), *_tails(form)):
            found |= self.holders(part)
        return sorted(found)


def first_places(text: str, forms: Iterable[str]) -> dict[str, int]:
    """Give where each form that stands in a text stands first.

    >>> sorted(first_places("南陵集团和南陵市", {"南陵", "南陵市", "北川"}).items())
    [('南陵', 0), ('南陵市', 5)]
    """
    table = sorted(filter(None, forms))
    if len(table) * len(text) <= _LITTLE:
        return {form: place for form in table if (place := text.find(form)) >= 0}
    found: dict[str, int] = {}
    if table:
        for index, start, _ in AhoCorasick(table).find_matches_as_indexes(text, overlapping=True):
            found.setdefault(table[index], start)
    return found


def _stems(form: str) -> list[str]:
    if not form.endswith(_GROUP_END):
        return []
    return [form[:cut] for cut in range(2, len(form)) if GROUP_REST.match(form[cut:])]


def _tails(form: str) -> list[str]:
    return [form[cut:] for cut in range(max(1, len(form) - _LONGEST), len(form) - 1)]


@dataclass(slots=True)
class _Kind:
    """The entries of one kind: how far the log of forms was read, who belongs, who weighs most."""

    pattern: re.Pattern[str]
    read: int = 0
    members: set[int] = field(default_factory=set)
    best: tuple[int, int] | None = None


class FormWeights:
    """Tells which entry of a kind the text names most, early ones first."""

    def __init__(self, text: str) -> None:
        """Count in the opening of the text."""
        self._text = text
        self._log: list[tuple[str, int]] = []
        self._counted = 0
        self._weights: dict[int, int] = defaultdict(int)
        self._kinds: dict[str, _Kind] = {}

    def add(self, form: str, number: int) -> None:
        """Enter a form of an entry."""
        self._log.append((form, number))

    def heaviest(self, kinds: str) -> int | None:
        """Give the number of the entry whose forms stand most often; ``kinds`` are endings separated by ``|``."""
        kind = self._kinds.get(kinds)
        if kind is None:
            kind = self._kinds[kinds] = _Kind(re.compile(rf"(?:{kind_pattern(kinds)})(?:（[^（）]*）)?$"))
        for form, number in self._log[self._counted :]:
            self._weights[number] += self._text.count(form, 0, _OPENING)
        self._counted = len(self._log)
        changed: set[int] = set()
        for form, number in self._log[kind.read :]:
            if number in kind.members or kind.pattern.search(form):
                kind.members.add(number)
                changed.add(number)
        kind.read = len(self._log)
        for number in changed:
            weight = (self._weights[number], -number)
            if kind.best is None or weight > kind.best:
                kind.best = weight
        return None if kind.best is None else -kind.best[1]
