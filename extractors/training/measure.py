"""The tagger by itself on annotated articles: ``python -m extractors.training.measure GOLD.jsonl ARTICLES.jsonl``.

The annotations name the people, bodies and posts of facts, not every mention, so what can be counted is how many of
them the tagger sees at least once (recall), and how many of the people it is sure of are annotated (a lower bound of
precision, since people without a fact are not annotated).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from extractors.lexicons import surnames
from extractors.zh.normalise import normalise_article, simplify
from extractors.zh.sentences import split_sentences
from extractors.zh.tagger.model import load_tagger
from ontology.articles import Article

SURE = 3.0


def wanted(record: dict[str, list[dict[str, object]]]) -> dict[str, list[set[str]]]:
    """Give for each label the sets of forms of which the tagger should see one."""
    names = {
        label: [{simplify(str(form)) for form in (one["name"], *one.get("aliases", ()))} for one in record[key]]
        for label, key in (("PER", "persons"), ("ORG", "organisations"))
    }
    roles = [{simplify(form) for form in str(fact["role"]).split("|")} for fact in record["facts"] if fact.get("role")]
    return {**names, "ROLE": roles}


def main() -> None:
    """Print the figures."""
    texts = {one["id"]: one for one in map(json.loads, Path(sys.argv[2]).read_text(encoding="utf-8").splitlines())}
    tagger, known = load_tagger(), frozenset(name for name in surnames() if len(name) == 1)
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    sure: Counter[bool] = Counter()
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        article = texts[record["article"]["id"]]
        text = normalise_article(Article(id="", text=article["text"]), known).text
        sentences = [text[start:end].strip() for start, end in split_sentences(text)]
        seen: dict[str, set[str]] = {"PER": set(), "ORG": set(), "ROLE": set(), "LOC": set()}
        certain: set[str] = set()
        for sentence, spans in zip(sentences, tagger.tag(sentences), strict=True):
            for span in spans:
                seen[span.label].add(sentence[span.start : span.end])
                if span.label == "PER" and span.margin >= SURE * tagger.precision:
                    certain.add(sentence[span.start : span.end])
        goal = wanted(record)
        for label, forms in goal.items():
            total[label] += len(forms)
            found[label] += sum(bool(one & seen[label]) for one in forms)
        annotated = set().union(*goal["PER"])
        sure.update(name in annotated for name in certain)
    for label in total:
        print(f"{label}: {found[label]} of {total[label]} seen, {found[label] / total[label]:.3f}")
    print(f"PER with a margin of {SURE} nats: {sure[True]} of {sum(sure.values())} annotated")


if __name__ == "__main__":
    main()
