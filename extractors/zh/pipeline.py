"""The spaCy pipeline: blank Chinese with one token a character, and the components in order.

The text of the ``Doc`` is the working text; the findings are ``doc._.found``, and each by its name (``doc._.roles``).
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import spacy
from spacy.tokens import Doc

from extractors.zh.components import OPTIONAL, Component
from extractors.zh.tokens import CharacterTokenizer

if TYPE_CHECKING:
    from spacy.language import Language

PIPES = ("renzhi_roles", "renzhi_layout", "renzhi_persons", "renzhi_tagger", "renzhi_dates", "renzhi_facts")


def set_extensions() -> None:
    """Register the extensions of ``Doc``; calling it again changes nothing."""
    if not Doc.has_extension("found"):
        Doc.set_extension("found", default=None)
        for name in ("article", "normal", "roles", "layout", "persons", "tagger", "dates", "facts"):
            Doc.set_extension(name, getter=attrgetter(f"_.found.{name}"), force=True)


def make_pipeline(*, tagger: bool = True, **options: Any) -> Language:
    """Make the pipeline: blank Chinese with character tokens, and our components in order, with or without the tagger."""
    set_extensions()
    nlp = spacy.blank("zh", **options)
    nlp.tokenizer = CharacterTokenizer(nlp.vocab)
    nlp.max_length = 1 << 30
    for pipe in PIPES:
        if tagger or pipe != OPTIONAL:
            nlp.add_pipe(pipe)
    return nlp


def components_of(nlp: Language) -> list[Component]:
    """Give the parts of a pipeline that can be run on findings alone, in order."""
    pipes: list[object] = [pipe for _, pipe in nlp.pipeline]
    return [pipe for pipe in pipes if isinstance(pipe, Component)]
