"""The Turtle files are the truth: the code names the same terms, and every term explains itself in two languages."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.compare import isomorphic

from ontology import terms
from ontology.facts import CHANGES, RELATIONS, REORGANISINGS
from ontology.resources import ResourceError, read_resource, role_kinds, shapes, vocabulary
from ontology.terms import DCTERMS, FOAF, KG, KGR, OA, ORG, OWL, PREFIXES, PROV, RDF, RDFS, SKOS, word_of

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = ("ontology", "extractors", "kg", "output")
CLOSED = {"KG": KG, "KGR": KGR, "OA": OA}
SPACES = {
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "kg": KG,
    "kgr": KGR,
    "oa": OA,
    "org": ORG,
    "prov": PROV,
    "schema": terms.SDO,
}
SPACES |= {"skos": SKOS, "xsd": terms.XSD}
TURTLE = ("kg.ttl", "roles.ttl", "shapes.ttl")
IRI_IN_CODE = re.compile(
    r"https?://(?:w3id\.org/renzhi|www\.w3\.org/(?:ns|1999|2000|2001|2002|2004)|schema\.org|xmlns\.com)"
)


def own_subjects(namespace: type) -> set[str]:
    return {str(s) for s in vocabulary().subjects(unique=True) if str(s).startswith(str(namespace))}


def terms_of(namespace: type) -> set[str]:
    return {str(term) for term in dir(namespace)}


@pytest.mark.parametrize(
    ("kind", "words"), [(KG.Manner, RELATIONS), (KG.Change, CHANGES), (KG.ReorganisationKind, REORGANISINGS)]
)
def test_closed_sets_have_the_words_that_facts_use(kind: URIRef, words: tuple[str, ...]) -> None:
    assert {word_of(term) for term in vocabulary().subjects(RDF.type, kind)} == set(words)


@pytest.mark.parametrize("namespace", [KG, KGR])
def test_code_and_turtle_name_the_same_terms(namespace: type) -> None:
    assert terms_of(namespace)
    assert terms_of(namespace) == own_subjects(namespace)


@pytest.mark.parametrize("namespace", list(CLOSED))
def test_a_misspelt_term_raises(namespace: str) -> None:
    with pytest.raises(AttributeError):
        CLOSED[namespace].Atended  # noqa: B018


def languages(subject: str, predicate: URIRef) -> list[str | None]:
    values = [o for o in vocabulary().objects(URIRef(subject), predicate) if isinstance(o, Literal) and str(o).strip()]
    return sorted((value.language or "") for value in values)


@pytest.mark.parametrize("term", sorted(terms_of(KG)))
@pytest.mark.parametrize("predicate", [RDFS.label, RDFS.comment], ids=["label", "comment"])
def test_every_term_has_a_label_and_a_comment_in_both_languages(term: str, predicate: URIRef) -> None:
    assert languages(term, predicate) == ["en", "zh"]


@pytest.mark.parametrize("term", sorted(terms_of(KGR)))
def test_every_post_has_a_label_in_both_languages(term: str) -> None:
    assert languages(term, SKOS.prefLabel) == ["en", "zh"]


@pytest.mark.parametrize("term", sorted(terms_of(KG)))
def test_every_term_is_a_class_a_property_or_one_of_a_closed_set(term: str) -> None:
    kinds = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.NamedIndividual}
    found = kinds & set(vocabulary().objects(URIRef(term), RDF.type))
    assert len(found) == 1
    capital = term.removeprefix(str(KG))[0].isupper()
    assert capital == bool(found & {OWL.Class, OWL.NamedIndividual})


def test_labels_tell_terms_apart() -> None:
    for language in ("zh", "en"):
        seen: dict[str, str] = {}
        for term in sorted(terms_of(KG)):
            for label in vocabulary().objects(URIRef(term), RDFS.label):
                if isinstance(label, Literal) and label.language == language:
                    assert str(label) not in seen, f"{term} and {seen[str(label)]} share the label {label}"
                    seen[str(label)] = term


@pytest.mark.parametrize(
    ("term", "predicate", "target"),
    [
        (KG.Event, RDFS.subClassOf, terms.SDO.Event),
        (KG.Meeting, RDFS.subClassOf, KG.Event),
        (KG.Appointment, RDFS.subClassOf, ORG.ChangeEvent),
        (KG.Evidence, RDFS.subClassOf, OA.SpecificResource),
        (KG.Evidence, RDFS.subClassOf, PROV.Entity),
        (KG.chaired, RDFS.subPropertyOf, KG.attended),
        (KG.spokeAt, RDFS.subPropertyOf, KG.attended),
        (KG.startDate, RDFS.subPropertyOf, terms.SDO.startDate),
        (KG.contentHash, RDFS.subPropertyOf, DCTERMS.identifier),
        (KG.appointee, RDFS.range, FOAF.Person),
    ],
)
def test_terms_are_aligned_with_the_standard_vocabularies(term: URIRef, predicate: URIRef, target: URIRef) -> None:
    assert (term, predicate, target) in vocabulary()


def test_organised_does_not_imply_attended() -> None:
    assert (KG.organised, RDFS.subPropertyOf, KG.attended) not in vocabulary()


def test_every_alignment_points_at_a_term_that_exists() -> None:
    closed = {str(n): n for n in (KG, KGR, OA, ORG, PROV, SKOS, terms.SDO, FOAF, DCTERMS, terms.XSD, RDFS, OWL)}
    predicates = (RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, SKOS.closeMatch, SKOS.broader)
    targets = {o for p in predicates for o in vocabulary().objects(None, p)}
    assert targets
    for target in targets:
        base, name = re.fullmatch(r"(.*[/#])([^/#]+)", str(target)).groups()  # type: ignore[union-attr]
        assert target in closed[base], f"{target}: {name} is no term of {base}"


def test_the_vocabulary_has_no_blank_nodes() -> None:
    assert all(isinstance(node, URIRef | Literal) for triple in vocabulary() for node in triple)


def test_every_post_stands_under_exactly_one_kind() -> None:
    graph = vocabulary()
    kinds = set(graph.subjects(RDF.type, KG.RoleKind))
    assert kinds == set(graph.subjects(SKOS.topConceptOf, KGR.Roles))
    concepts = set(graph.subjects(SKOS.inScheme, KGR.Roles)) - kinds
    assert len(concepts) > 200
    for concept in concepts:
        assert len(set(graph.objects(concept, SKOS.broader))) == 1
        assert role_kinds()[concept] in kinds  # type: ignore[index]


def test_ranks_run_from_national_to_sub_township() -> None:
    graph = vocabulary()
    ranks = sorted(graph.subject_objects(SKOS.notation), key=lambda pair: int(pair[1]))  # type: ignore[call-overload]
    assert [int(number) for _, number in ranks] == list(range(1, 11))  # type: ignore[call-overload]
    assert (ranks[0][0], ranks[-1][0]) == (KGR.RankNational, KGR.RankSubTownship)
    assert {rank for rank, _ in ranks} == set(graph.subjects(RDF.type, KG.Rank))


@pytest.mark.parametrize("name", ["roles.ttl"])
def test_posts_are_sorted_under_their_kind(name: str) -> None:
    for block in read_resource(name).split("# --- ")[1:-1]:
        posts = re.findall(r"^kgr:(\w+) a skos:Concept ;", block, re.MULTILINE)
        assert posts == sorted(posts)


@pytest.mark.parametrize("name", TURTLE)
def test_turtle_binds_the_shared_prefixes_to_the_shared_namespaces(name: str) -> None:
    bound = dict(re.findall(r"@prefix (\w+): <([^>]+)>", read_resource(name)))
    assert {p: iri for p, iri in bound.items() if PREFIXES.get(p, iri) != iri} == {}


def test_shapes_speak_of_terms_that_exist() -> None:
    known = terms_of(KG) | terms_of(OA)
    used = {str(node) for triple in shapes() for node in triple if str(node).startswith((str(KG), str(OA)))}
    assert used
    assert used <= known


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(ResourceError, match=r"ontology/nothing\.ttl"):
        read_resource("nothing.ttl")


def python_files(root: Path) -> list[Path]:
    return [path for package in PACKAGES for path in sorted((root / package).rglob("*.py"))]


def test_every_term_used_in_code_exists(repo_root: Path) -> None:
    used: set[tuple[str, str]] = set()
    for path in python_files(repo_root):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in CLOSED:
                used.add((node.value.id, node.attr))
    assert ("KG", "Participation") in used
    unknown = {f"{space}.{name}" for space, name in used if CLOSED[space][name] not in dir(CLOSED[space])}
    assert not unknown


def test_every_term_used_in_a_query_exists(repo_root: Path) -> None:
    queries = sorted((repo_root / "kg" / "queries").glob("*.rq"))
    assert queries
    for path in queries:
        text = re.sub(r"#[^\n>]*$|<[^>]*>|\"[^\"\n]*\"", " ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for prefix, name in re.findall(r"\b(kg|kgr|oa):(\w+)", text):
            space = CLOSED[prefix.upper()]
            assert f"{space}{name}" in terms_of(space), f"{path.name}: no term {prefix}:{name}"


def test_no_namespace_is_written_out_in_code_outside_ontology(repo_root: Path) -> None:
    found = []
    for path in python_files(repo_root):
        if path.is_relative_to(repo_root / "ontology"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documentation = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        found += [
            f"{path.relative_to(repo_root)}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in documentation
            and IRI_IN_CODE.search(node.value)
        ]
    assert not found


def test_the_context_reads_back_what_it_wrote() -> None:
    context = json.loads(read_resource("context.jsonld"))["@context"]
    graph = Graph().parse(
        format="turtle",
        data="""
        @prefix kg: <https://w3id.org/renzhi/ontology#> . @prefix org: <http://www.w3.org/ns/org#> .
        @prefix oa: <http://www.w3.org/ns/oa#> . @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix schema: <https://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <urn:test:> .
        :m a org:Membership ; org:member :p ; org:role :r ; org:organization :o ; kg:roleLabel "主任" ;
          kg:startDate "2019"^^xsd:gYear ; kg:observedOn "2020-01-02"^^xsd:date, "2021-03"^^xsd:gYearMonth ;
          prov:wasDerivedFrom :e .
        :r kg:isDeputy true ; skos:broader :k ; skos:prefLabel "主任" .
        :p kg:attended :v ; org:memberOf :o ; skos:altLabel "柳老" .
        :v a kg:Meeting, kg:Event ; schema:startDate "2019-05-01"^^xsd:date ; schema:location "北城" .
        :e a kg:Evidence ; oa:hasSource :a ; oa:exact "引文" ; oa:start 0 ; oa:end 2 ; kg:rule "r" ;
          kg:confidence 0.85 .
        :a a schema:NewsArticle ; schema:url "http://a/b c"^^xsd:anyURI ; kg:contentHash "00" .
        """,
    )
    text = graph.serialize(format="json-ld", context=context)
    assert isomorphic(Graph().parse(data=text, format="json-ld"), graph)
    body = json.dumps({k: v for k, v in json.loads(text).items() if k != "@context"})
    assert "://www.w3.org" not in body
    assert "w3id.org" not in body


def test_the_context_names_terms_that_exist() -> None:
    context = json.loads(read_resource("context.jsonld"))["@context"]
    values = [value["@id"] if isinstance(value, dict) else value for value in context.values() if value != 1.1]
    terms = [value.split(":") for value in values if not value.startswith(("@", "http"))]
    assert len(terms) > 50
    for prefix, name in terms:
        assert context[prefix] == PREFIXES[prefix]
        assert URIRef(PREFIXES[prefix] + name) in SPACES[prefix], f"no term {prefix}:{name}"


def test_the_readme_example_runs(repo_root: Path) -> None:
    text = (repo_root / "ontology" / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 60
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert code
    exec(compile(code[1], "ontology/README.md", "exec"), {})  # noqa: S102


def test_the_readme_lists_every_file(repo_root: Path) -> None:
    folder = repo_root / "ontology"
    text = (folder / "README.md").read_text(encoding="utf-8")
    files = {path.name for path in folder.iterdir() if path.is_file()} - {"README.md", "__init__.py", "py.typed"}
    assert {name for name in files if f"`{name}`" not in text} == set()
