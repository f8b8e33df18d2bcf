"""Who sits on the jury of an assessment: the committee or group of experts that an article names sits at its meeting.

>>> bool(_JURY.match("评价委员会主任由")), bool(_JURY.match("会议成立了由7人组成的专家组，")), bool(_JURY.match("省委专家组织活动"))
(True, True, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extractors.zh.event_kinds import ASSESSED
from extractors.zh.parts import Part
from extractors.zh.people import stands_for_others

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extractors.zh.parts import Scene

_ASSESSES = re.compile(rf"(?:{ASSESSED})(?:论证|答辩)?(?:会议?|大会)$")
"""What the name of a meeting ends with that a jury sits at."""
_JURY = re.compile(
    r"[ \u3000]*(?:会议|会上，?|本次[^，。；]{0,6}|评审会|验收会|鉴定会)?(?:，)?(?:成立|组成|组建|设立|推选|推举)?了?(?:由[^，。；]{0,12}?(?:组成的)?)?"
    rf"(?:(?:{ASSESSED}|技术|项目|成果)*(?:专家)?(?:委员会|组|小组))(?!织)"
    r"[^。；\n]{0,30}?(?:由|为|有|包括|：|，)"
)
_SEAT = re.compile(r"组长|主任|委员|主席|成员|召集人")


def read_jury(scene: Scene) -> Iterator[Part]:
    """Read ``评审委员会主任由A担任，委员有B、C`` where a meeting is told at which such a jury sits."""
    event = scene.discourse.current
    if event is None or not scene.phrases or not any(_ASSESSES.search(form) for form in event.forms):
        return
    told = _JURY.match(scene.text, scene.start, scene.end)
    if told is None or _SEAT.search(scene.text, scene.start, scene.end) is None:
        return
    for person in scene.phrases:
        if person.start >= told.end() - 1 and not person.oblique and not stands_for_others(scene.text, person):
            yield Part(person, "attended", event, person.start, person.end, "jury")
