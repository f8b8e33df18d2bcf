"""Which language a text is in, as far as the reader must know: Chinese in which script, or something else."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_LATIN = re.compile(r"[A-Za-z]")
_SAMPLE = 4000
_MIN_HAN_SHARE = 0.1


@cache
def _converter(name: str) -> OpenCC:
    from opencc import OpenCC  # noqa: PLC0415  (reads its dictionaries, so only where it is needed)

    return OpenCC(name)


def detect_language(text: str) -> str:
    """Tag a text ``zh`` (simplified), ``zh-Hant`` (traditional), ``ja``, ``ko``, ``en`` (Latin letters) or ``und``."""
    sample = text[:_SAMPLE]
    han = "".join(_HAN.findall(sample))
    kana, hangul, latin = (len(pattern.findall(sample)) for pattern in (_KANA, _HANGUL, _LATIN))
    if not han or len(han) < _MIN_HAN_SHARE * (len(han) + kana + hangul + latin / 4):
        return "ja" if kana else "ko" if hangul else "en" if latin else "und"
    if kana > len(han) / 4:
        return "ja"
    if hangul > len(han):
        return "ko"
    traditional = _differing(han, _converter("t2s").convert(han))
    simplified = _differing(han, _converter("s2t").convert(han))
    return "zh-Hant" if traditional > simplified else "zh"


def to_simplified(text: str) -> str:
    """Write a text in simplified characters, sign for sign, so that offsets hold; unchanged where that cannot be."""
    simplified = _converter("t2s").convert(text)
    return simplified if len(simplified) == len(text) else text


def is_chinese(tag: str) -> bool:
    """Tell whether a language tag names Chinese in any script."""
    return tag == "zh" or tag.startswith("zh-")


def _differing(one: str, other: str) -> int:
    return sum(1 for a, b in zip(one, other, strict=False) if a != b)
