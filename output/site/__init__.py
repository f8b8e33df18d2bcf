"""A site of dossiers as files: ``site_files`` gives every file of it, name and content."""

from output.site.files import site_files

__all__ = ["site_files"]
