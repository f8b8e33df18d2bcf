"""Scores identity on the annotated articles: which printed mentions of persons and organisations are one entity.

usage: python tests/accuracy/identity.py [--errors N]

``given`` takes the hand-made facts, so that identity alone is judged; ``end to end`` reads the articles first.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
from pathlib import Path
from typing import Any

from extractors.registry import load_extractor
from kg.coreference import Coreference, score_entities, wrong_pairs
from kg.identity import identify
from kg.reading.problems import Problem
from kg.reading.reader import read_articles
from ontology.dates import PartialDate
from ontology.facts import ArticleFacts
from ontology.iris import Iris

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent.parent.parent / "shared" / "gold"
MEASURES = ("pairs", "b_cubed", "ceaf")

PART = re.compile(r"(?:董事会|监事会|理事会|工会|党委|党支部)$")

Mention = tuple[str, str]
Groups = dict[Mention, str]


def _gate() -> Any:
    spec = importlib.util.spec_from_file_location("accuracy_gate", HERE / "gate.py")
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["accuracy_gate"] = module
    spec.loader.exec_module(module)
    return module


def plain(text: str) -> str:
    return "".join(text.split())


def read_gold(folder: Path) -> dict[str, Groups]:
    """Read entities.tsv: for each kind, the entity of each (article, printed mention)."""
    groups: dict[str, Groups] = {"persons": {}, "organisations": {}}
    for line in (folder / "entities.tsv").read_text(encoding="utf-8").splitlines():
        article, mention, entity = line.split("\t")
        groups["persons" if entity.startswith("P:") else "organisations"][article, plain(mention)] = entity
    return groups


def given_facts(folder: Path, name: str) -> dict[str, tuple[ArticleFacts, PartialDate | None]]:
    """The hand-made annotations as facts; of a role's variants the first counts.

    A printed mention that no annotated entity has, and a board or union among the forms of its company, are bodies
    of their own: the annotations take them together only to be lenient with facts.
    """
    found = {}
    gold = read_gold(folder / name)
    for record in _gate().compile_gold(folder, name):
        complete(record, gold)
        for fact in record["facts"]:
            if "role" in fact:
                fact["role"] = fact["role"].split("|")[0]
        published = record["article"].get("published")
        facts = ArticleFacts.from_json(record)
        found[facts.article_id] = (facts, PartialDate.parse(published) if published else None)
    return found


def complete(record: dict[str, Any], gold: dict[str, Groups]) -> None:
    article = record["article"]["id"]
    for kind, letter, field in (("persons", "p", "persons"), ("organisations", "o", "organisations")):
        entities = record[field]
        for entity in list(entities) if kind == "organisations" else []:
            own = [form for form in entity["aliases"] if PART.search(form) and not PART.search(entity["name"])]
            if own:
                entity["aliases"] = [form for form in entity["aliases"] if form not in own]
                fresh = {"id": f"{letter}{len(entities) + 1}", "name": max(own, key=len), "unit_of": entity["id"]}
                entities.append(fresh | {"aliases": [form for form in own if form != fresh["name"]]})
        known = {plain(form) for entity in entities for form in (entity["name"], *entity["aliases"])}
        for key, mention in gold[kind]:
            if key == article and mention not in known:
                entities.append({"id": f"{letter}{len(entities) + 1}", "name": mention, "aliases": []})


def read_facts(folder: Path) -> dict[str, tuple[ArticleFacts, PartialDate | None]]:
    """What the extractor reads."""
    found = {}
    for item in read_articles([folder / "articles.jsonl"]):
        if not isinstance(item, Problem):
            article = item.article
            found[article.id] = (load_extractor("zh").extract(article), article.published)
    return found


def group_mentions(articles: dict[str, tuple[ArticleFacts, PartialDate | None]]) -> dict[str, Groups]:
    """Resolve the articles; gives the IRI of every name and alias of every entity."""
    published = {key: when for key, (_, when) in articles.items() if when is not None}
    found = identify(((key, facts) for key, (facts, _) in articles.items()), Iris(), published=published)
    groups: dict[str, Groups] = {"persons": {}, "organisations": {}}
    for key, (facts, _) in articles.items():
        for kind, entities in (("persons", facts.persons), ("organisations", facts.organisations)):
            for entity in entities:
                for form in (entity.name, *entity.aliases):
                    groups[kind].setdefault((key, plain(form)), found.of[key][entity.id])
    return groups


def measure(folder: Path = SHARED, name: str = "dev-local") -> dict[str, dict[str, Coreference]]:
    """Score both ways: ``{"given": {"persons": …}, "end to end": …}``."""
    gold = read_gold(folder / name)
    ways = {"given": given_facts(folder, name), "end to end": read_facts(folder / name)}
    return {
        way: {kind: score_entities(gold[kind], groups[kind]) for kind in gold}
        for way, groups in ((way, group_mentions(articles)) for way, articles in ways.items())
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    options = parser.parse_args()
    gold = read_gold(SHARED / "dev-local")
    for way, articles in (
        ("given", given_facts(SHARED, "dev-local")),
        ("end to end", read_facts(SHARED / "dev-local")),
    ):
        groups = group_mentions(articles)
        for kind, wanted in gold.items():
            score = score_entities(wanted, groups[kind])
            print(f"{way:<11}{kind:<14} {score.found}/{score.mentions} mentions", end="")
            for each in MEASURES:
                found = getattr(score, each)
                print(f"   {each} P {found.precision:.4f} R {found.recall:.4f}", end="")
            print()
            joined, missed = wrong_pairs(wanted, groups[kind])
            for label, pairs in (("joined", joined), ("missed", missed)):
                for one, other in pairs[: options.errors]:
                    lacking = [m for m in (one, other) if m not in groups[kind]]
                    print(f"   {label} {one} {other} {wanted[one]} {'not read: ' + str(lacking) if lacking else ''}")


if __name__ == "__main__":
    main()
