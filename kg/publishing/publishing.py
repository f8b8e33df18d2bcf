"""Writes a site into a folder: every page once, what is left of an older site removed, nothing else touched."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kg import viewing
from kg.publishing.gathering import gather_site
from ontology.errors import KgError
from output.site import site_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.workspace import Workspace
    from ontology.sites import Site
    from ontology.views import View

MARK = "site.json"
"""Names the files of a site, so that the next run may remove those it no longer writes."""
LARGEST = 300_000
"""No page is larger than this, in bytes."""


class PublishError(KgError):
    """A folder that holds something else than a site, or cannot be written."""


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: pages by kind of folder, all files, bytes in all and of the largest page."""

    files: int
    pages: int
    size: int
    largest: int
    removed: int


def publish(
    place: Workspace,
    folder: Path,
    title: str = "",
    lang: str = "zh",
    progress: Callable[[int, int], None] | None = None,
) -> Published:
    """Write the site of a workspace into a folder. ``progress`` is told files written and files to write.

    Raises ``PublishError`` when the folder holds files that are no site, or cannot be written.
    """
    before = _before(folder)
    site = gather_site(place, title or ("任职图谱" if lang == "zh" else "Renzhi"), "zh" if lang == "zh" else "en")

    @lru_cache(maxsize=4000)
    def text(content_hash: str) -> str:
        row = place.db.execute("SELECT text FROM articles WHERE hash = ?", (content_hash,)).fetchone()
        return "" if row is None else str(row[0])

    written: set[str] = set()
    pages = size = largest = 0
    total = len(site.entities) + len(site.articles)
    made: set[Path] = set()
    try:
        for name, content in site_files(site, text, _views(place, site)):
            path = folder / PurePosixPath(name)
            if path.parent not in made:
                path.parent.mkdir(parents=True, exist_ok=True)
                made.add(path.parent)
            data = content.encode("utf-8", "replace")
            path.write_bytes(data)
            written.add(name)
            size += len(data)
            if name.endswith(".html"):
                pages += 1
                largest = max(largest, len(data))
            if progress and len(written) % 50 == 0:
                progress(min(len(written), total), total)
        gone = sorted(before - written)
        for name in gone:
            (folder / PurePosixPath(name)).unlink(missing_ok=True)
        (folder / MARK).write_text(json.dumps(sorted(written), indent=0), encoding="utf-8", newline="\n")
    except OSError as error:
        raise PublishError(f"{folder}: cannot be written ({error.strerror or error})") from error
    return Published(len(written) + 1, pages, size, largest, len(gone))


def _before(folder: Path) -> set[str]:
    """Give the files of the site that the folder holds, none where it is empty or absent."""
    mark = folder / MARK
    if mark.is_file():
        try:
            names = json.loads(mark.read_text(encoding="utf-8"))
        except ValueError as error:
            raise PublishError(f"{mark}: not a list of files ({error}); remove the folder or name another") from error
        inside = [n for n in names if isinstance(n, str) and not n.startswith("/") and ".." not in n.split("/")]
        return set(inside) if isinstance(names, list) else set()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PublishError(f"{folder}: holds something that is no site; name an empty folder or a new one")
    return set()


def _views(place: Workspace, site: Site) -> dict[str, Callable[[int], View]]:
    """The interactive pages of a site by file name, each made with at most so many nodes."""
    store, texts = place.graph(), viewing.stored_texts(place)
    return {
        "network.html": lambda limit: viewing.network_view(store, texts, limit, site.lang, 2),
        "appointments.html": lambda limit: viewing.appointments_view(store, texts, None, None, limit, site.lang),
    }
