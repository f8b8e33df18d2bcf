"""Settings: one frozen object, built once at the edge and passed as an argument."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from ontology.errors import KgError
from ontology.iris import DEFAULT_BASE

DEFAULT_WORKSPACE = Path("renzhi-data")
_BASE = re.compile(r"[a-z][a-z0-9+.-]*://[A-Za-z0-9._~:@/?=&;,+!$()*'-]+[/#]")


class ConfigError(KgError):
    """A setting that does not exist or has a value of the wrong kind."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Later sources win: defaults, ``kg.toml`` in the workspace, ``KG_*`` variables, flags."""

    workspace: Path = DEFAULT_WORKSPACE
    """Folder that holds articles, extraction records, the graph and human decisions."""
    base: str = DEFAULT_BASE
    """IRI under which entities are minted; ends in ``/`` or ``#``."""
    workers: int = 0
    """Processes that extract at once; 0 means one a processor core."""
    lang: Literal["zh", "en"] = "zh"
    """Language of messages, labels in views and query headings."""
    tagger: bool = True
    """Whether the statistical tagger helps the rules to find names and posts."""

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if not _BASE.fullmatch(self.base):
            raise ConfigError(f"base {self.base!r} must be an absolute IRI that ends in / or #")
        if self.workers < 0:
            raise ConfigError(f"workers must be 0 or more, not {self.workers}")
        if self.lang not in ("zh", "en"):
            raise ConfigError(f"lang must be zh or en, not {self.lang!r}")


def load_settings(workspace: Path | None = None, **flags: Any) -> Settings:
    """Build the settings for one run; flags that are ``None`` count as not given."""
    root = workspace or Path(os.environ.get("KG_WORKSPACE", DEFAULT_WORKSPACE))
    settings = replace(Settings(workspace=root), **_from_file(root / "kg.toml"))
    settings = replace(settings, **_from_environment())
    return replace(settings, **{name: value for name, value in flags.items() if value is not None})


def _from_file(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}; mend the file or remove it") from error
    kinds = {field.name: {"workers": int, "tagger": bool}.get(field.name, str) for field in fields(Settings)}
    for name, value in values.items():
        if name == "workspace" or name not in kinds:
            raise ConfigError(f"{path}: no setting {name!r}; known are base, workers, lang, tagger")
        if type(value) is not kinds[name]:
            raise ConfigError(f"{path}: {name} must be {kinds[name].__name__}, not {value!r}")
    return values


def _from_environment() -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in ("base", "lang"):
        if text := os.environ.get(f"KG_{name.upper()}"):
            values[name] = text
    if text := os.environ.get("KG_WORKERS"):
        if not text.isdigit():
            raise ConfigError(f"KG_WORKERS must be a number, not {text!r}")
        values["workers"] = int(text)
    if text := os.environ.get("KG_TAGGER"):
        if text not in ("0", "1"):
            raise ConfigError(f"KG_TAGGER must be 0 or 1, not {text!r}")
        values["tagger"] = text == "1"
    return values
