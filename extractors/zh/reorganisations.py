"""What becomes of bodies: renamed, merged, replaced by others, formed out of others; each construction with an example.

``岚江师范学院更名为岚江大学``, ``将甲局、乙局的职责整合，组建丙委员会``, ``撤销甲县，设立乙市``, ``乙大学（原甲学院）``. What is only planned,
proposed or denied is left out, and so are bodies that a name does not tell beyond doubt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.merged_bodies import read_founding, read_joining, read_merger
from extractors.zh.predecessors import read_predecessor
from extractors.zh.reformed_bodies import read_abolition, read_duties, read_reform
from extractors.zh.renamed_bodies import read_bracket, read_former_name, read_renaming
from extractors.zh.reorganising_passages import REACH, Passage
from extractors.zh.sentences import after_last

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from extractors.zh.reorganising_passages import Place, Reorganised

_CUE = re.compile(
    r"(?P<rename>(?:更名|改名|易名|更改名称|变更名称|改制|改组|升格|转制|整体变更|变更|重新组建)(?:设立|改建|重组)?(?:为|成为?(?!立)|叫做?|作)|改称为?)"
    r"|(?P<merge>(?:合并|整合|重组|改组|改制|更名|改名|转制|升格)(?:改革|更名|改制|重组|调整)?后?(?:而来|而成|(?:组建|成立|设立|组成|成|为)(?:了)?(?:新的)?))"
    r"|(?P<into>并入(?![选列围网展住轨伍卷狱座驻职账库园场口]))"
    r"|(?P<reform>不再保留)"
    r"|(?P<duties>(?:职责|职能)[^，。；]{0,8}整合，?)(?=(?:重新)?组建)"
    r"|(?P<abolish>撤销|撤[县市区镇乡](?:设|改|建)立?[市区镇街道]{1,2}，?)"
    r"|(?P<predecessor>(?<![目生以面之])前身(?![体边高材价后负受在亡家着处手陷穿强份上]))"
    r"|(?P<bracket>（(?:原(?:名|称|为|系|是)?|现(?:为|已更名为|更名为|改称)?)[：:]?)"
    r"|(?P<formerly>[，]?(?:原名|原称|旧称|曾用名)(?:为|叫|是|系|：)?)"
    r"|(?P<based>基础上)"
)
_WORDS = re.compile(
    r"更名|改名|易名|更改|变更|改制|改组|升格|转制|改称|合并|整合|重组|并入|不再保留|撤销|前身|（原|（现|原名|原称|旧称|曾用名|基础上|撤[县市区镇乡]|重新组建"
)
"""What an article holds that has a cue: asked once, since few do."""
_STOP = re.compile(r"[。！？\n]")
_READERS: dict[str, Callable[[Passage, re.Match[str]], Iterator[Reorganised]]] = {
    "rename": read_renaming,
    "merge": read_merger,
    "into": read_joining,
    "reform": read_reform,
    "duties": read_duties,
    "abolish": read_abolition,
    "predecessor": read_predecessor,
    "bracket": read_bracket,
    "formerly": read_former_name,
    "based": read_founding,
}


def find_reorganisations(text: str) -> Iterator[Reorganised]:
    """Give what a text says of bodies that became others, in order."""
    if _WORDS.search(text) is None:
        return
    last: Reorganised | None = None
    for match in _CUE.finditer(text):
        kind = match.lastgroup or ""
        start, end = _sentence(text, match.start())
        passage = Passage(text, start, end, last if last is not None and last.end > start else None)
        for found in _READERS[kind](passage, match):
            if text[slice(*found.original)] != text[slice(*found.resulting)]:
                last = found
                yield found


def _sentence(text: str, position: int) -> Place:
    floor, limit = max(0, position - REACH), min(len(text), position + REACH)
    stop = _STOP.search(text, position, limit)
    return after_last(text, "。！？\n", floor, position), stop.start() if stop else limit
