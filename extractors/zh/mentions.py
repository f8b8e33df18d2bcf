"""What the components found in an article, as the public form of mentions: for pages that explain a reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractors.zh.sentences import split_sentences
from extractors.zh.triggers import find_triggers
from ontology.explanations import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from ontology.explanations import MentionKind


def found_mentions(doc: Doc) -> Iterator[Mention]:
    """Give every name, role, date and verb of a parsed document, with offsets into its article."""
    normal = doc._.normal

    def mention(kind: MentionKind, start: int, end: int, label: str) -> Mention:
        left, right = normal.original(start, end)
        return Mention(kind, left, right, label)

    for name in doc._.persons:
        yield mention("name", name.start, name.end, name.name)
    for role in doc._.roles:
        yield mention("role", role.start, role.end, role.label)
    for date in doc._.dates:
        yield mention("date", date.start, date.end, str(date.date) if date.date else "")
    for start, end in split_sentences(normal.text):
        for trigger in find_triggers(normal.text, start, end):
            yield mention("trigger", trigger.start, trigger.end, trigger.kind)
