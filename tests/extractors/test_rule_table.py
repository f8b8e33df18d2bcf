"""The table of rules in the extractors' README is true and whole."""

from __future__ import annotations

import ast
import re
from importlib.resources import files
from pathlib import Path

import pytest

from extractors.registry import load_extractor
from ontology.articles import Article
from ontology.facts import Appointment, Participation

PACKAGE = Path(str(files("extractors")))
ROW = re.compile(r"^\| `([a-z-]+)` \| ([a-z, ]+) \| ([^|]+) \|$", re.MULTILINE)
RULES = ROW.findall((PACKAGE / "README.md").read_text(encoding="utf-8"))
NAMED_AFTER_VERBS = {"attend", "chair", "speak", "say", "become", "leave", "appoint"}


def rules_read_in(sentence: str) -> set[tuple[str, str]]:
    """Give the rules a sentence is read by, each with what it told."""
    facts = load_extractor().extract(Article("a1", sentence.replace("⏎", "\n")))
    found = {("note", note.rule) for note in facts.notes}
    for fact in facts.facts:
        match fact:
            case Participation():
                told = fact.relation
            case Appointment():
                told = fact.change
            case _:
                told = "position"
        found |= {(told, evidence.rule) for evidence in fact.evidence}
    return found


@pytest.mark.parametrize(("rule", "told", "sentence"), RULES)
def test_sentence_of_the_table_is_read_by_its_rule(rule: str, told: str, sentence: str) -> None:
    assert {(what, rule) for what in told.split(", ")} & rules_read_in(sentence)


def test_every_hyphenated_rule_of_the_code_is_in_the_table() -> None:
    listed = {rule for rule, _, _ in RULES}
    words = {
        node.value
        for path in PACKAGE.glob("zh/*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    in_code = {word for word in words if re.fullmatch(r"(?:post|appoint|remove|roster|respectively)-[a-z]+", word)}
    assert in_code <= listed
    assert listed <= words | NAMED_AFTER_VERBS
