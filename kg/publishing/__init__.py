"""A workspace as a static site of dossiers."""

from kg.publishing.gathering import gather_site
from kg.publishing.publishing import Published, PublishError, publish

__all__ = ["PublishError", "Published", "gather_site", "publish"]
