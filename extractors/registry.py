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


def load_extractor(language: str = "zh", *, tagger: bool = True) -> Extractor:
    """Load the extractor of a language once per process (``zh-Hant`` counts as ``zh``), with or without its tagger."""
    if language.partition("-")[0] != "zh":
        raise ExtractorError(f"no extractor for language {language!r}; there is one for {', '.join(LANGUAGES)}")
    return _chinese(tagger)


@cache
def _chinese(tagger: bool) -> Extractor:  # noqa: FBT001  (a key of the cache)
    from extractors.zh.extractor import ChineseExtractor  # noqa: PLC0415  (spaCy is loaded only when needed)

    return ChineseExtractor(tagger=tagger)
