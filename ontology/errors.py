"""The one root of all errors this project raises on purpose."""

from __future__ import annotations


class KgError(Exception):
    """Something the user can act on. The message says what, where and what to do, in one line."""
