"""Interactive pages: a ``View`` in, one self-contained HTML file out."""

from output.errors import RenderError
from output.pages.explained import render_explained
from output.pages.layout import arrange
from output.pages.page import render_view

__all__ = ["RenderError", "arrange", "render_explained", "render_view"]
