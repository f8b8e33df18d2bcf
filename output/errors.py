"""The error of this package."""

from __future__ import annotations

from ontology.errors import KgError


class RenderError(KgError):
    """A view that cannot be drawn: its edges or facts point at nothing, or a page asset is missing."""
