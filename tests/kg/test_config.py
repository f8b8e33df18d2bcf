"""Settings of a workspace: read from its file, of the right kind, over their defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.config import ConfigError, load_settings

if TYPE_CHECKING:
    from pathlib import Path


def test_tagger_is_on_by_default(tmp_path: Path) -> None:
    assert load_settings(tmp_path).tagger is True


def test_file_switches_the_tagger_off_and_a_flag_on_again(tmp_path: Path) -> None:
    (tmp_path / "kg.toml").write_text("tagger = false\n", encoding="utf-8")
    assert load_settings(tmp_path).tagger is False
    assert load_settings(tmp_path, tagger=True).tagger is True


@pytest.mark.parametrize("line", ["tagger = 0", "tagger = 'no'", "workers = true", "base = 1"])
def test_value_of_another_kind_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "kg.toml").write_text(f"{line}\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=rf"{line.split(maxsplit=1)[0]} must be (?:bool|int|str), not"):
        load_settings(tmp_path)
