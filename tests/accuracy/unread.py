"""Which annotated articles nobody who works on the extractor reads errors of, so that the others can be told from luck.

Three of twenty articles, by a hash of their id; never one of the seeds, which the extractor was conceived from. It was
three of ten until 22 November 2026: what was learnt from articles of our own choosing no longer moved these, so that
half of them were opened, and the other half left to tell what that was worth.
"""

from __future__ import annotations

import hashlib

_SHARE = 3
_OF = 20


def is_never_read(article: str) -> bool:
    """Tell whether an article, by its id, only counts: its errors are not listed."""
    if article.startswith("seed-"):
        return False
    return int(hashlib.blake2b(article.encode(), digest_size=2).hexdigest(), 16) % _OF < _SHARE
