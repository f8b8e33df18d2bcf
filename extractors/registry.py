"""Which extractor reads which language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ontology.errors import KgError

if TYPE_CHECKING:
    from extractors.base import Extractor

LANGUAGES = ("zh",)


class ExtractorError(KgError):
    """No extractor for a language."""


@cache
def load_extractor(language: str = "zh") -> Extractor:
    """Load the extractor of a language once per process (``zh-Hant`` counts as ``zh``)."""
    if language.partition("-")[0] != "zh":
        raise ExtractorError(f"no extractor for language {language!r}; there is one for {', '.join(LANGUAGES)}")
    from extractors.zh.extractor import ChineseExtractor  # noqa: PLC0415  (spaCy is loaded only when needed)

    return ChineseExtractor()
