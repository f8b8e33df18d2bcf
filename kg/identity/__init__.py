"""Who is who across articles: persons, organisations and events, cautious and independent of the articles' order."""

from kg.identity.constraints import NO_CONSTRAINTS, Constraints, Mention
from kg.identity.whole import identify

__all__ = ["NO_CONSTRAINTS", "Constraints", "Mention", "identify"]
