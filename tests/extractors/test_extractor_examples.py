"""The examples in the docstrings of the extractor's modules."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import extractors.zh

MODULES = sorted(f"extractors.zh.{module.name}" for module in pkgutil.iter_modules(extractors.zh.__path__))
WITH_EXAMPLES = {
    "roles",
    "roles_in_text",
    "gaps",
    "form_index",
    "careers",
    "headed_positions",
    "latin_names",
    "short_names",
    "post_status",
    "post_fields",
    "post_countries",
    "envoys",
    "branch_posts",
    "party_posts",
    "village_posts",
}


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0
    assert result.attempted > 0 or name.rpartition(".")[2] not in WITH_EXAMPLES
