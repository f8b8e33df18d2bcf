"""What is found of one article on the way to its facts: each component of the pipeline adds to what those before it found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extractors.zh.layout import Layout

if TYPE_CHECKING:
    from extractors.zh.dates import DateMention
    from extractors.zh.name_mentions import NameMention
    from extractors.zh.normalise import NormalText
    from extractors.zh.proposals import Mentions
    from extractors.zh.roles_in_text import RoleMention
    from ontology.articles import Article
    from ontology.facts import ArticleFacts


@dataclass(slots=True)
class Findings:
    """An article, its working text, and what was found in it so far; offsets are those of the working text."""

    article: Article
    normal: NormalText
    roles: list[RoleMention] = field(default_factory=list)
    layout: Layout = field(default_factory=lambda: Layout([], [], []))
    persons: list[NameMention] = field(default_factory=list)
    tagger: Mentions | None = None
    """The posts and names with those that the tagger added, where it is on."""
    dates: list[DateMention] = field(default_factory=list)
    facts: ArticleFacts | None = None
