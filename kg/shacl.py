"""SHACL Core on the whole store: each property shape becomes SPARQL, which the engine answers fast.

The shapes file is the truth: nothing about particular classes stands here, and a constraint this module does not know
is an error, never passed over. ``pyshacl`` is slow on large graphs; the tests hold both to the same findings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rdflib import Literal, URIRef
from rdflib.collection import Collection

from ontology.errors import KgError
from ontology.terms import RDF, SH, XSD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib import Graph
    from rdflib.term import Node

_SILENT = frozenset({RDF.type, SH.path, SH.message, SH.name, SH.description, SH.order, SH.severity, SH.property})
_CASTS = frozenset({XSD.integer, XSD.decimal, XSD.boolean, XSD.date, XSD.dateTime})


class ShapesError(KgError):
    """A shape with a constraint that cannot be checked here."""


class Check(NamedTuple):
    """One query that gives the nodes (``?this``) and values (``?value``) that break a property shape."""

    shape: str
    target: str
    path: str
    query: str


def compile_shapes(shapes: Graph) -> Iterator[tuple[Check, dict[str, str]]]:
    """Give a check for every kind of constraint of every property shape, with the message in each language."""
    for shape in sorted(shapes.subjects(RDF.type, SH.NodeShape), key=str):
        _refuse(shapes, shape, _SILENT | {SH.targetClass})
        for target in sorted(shapes.objects(shape, SH.targetClass), key=str):
            for prop in shapes.objects(shape, SH.property):
                path = shapes.value(prop, SH.path)
                if not isinstance(path, URIRef):
                    raise ShapesError(f"shapes.ttl: {shape}: sh:path must be one property, not a path expression")
                messages = {
                    m.language or "": str(m) for m in shapes.objects(prop, SH.message) if isinstance(m, Literal)
                }
                for query in _queries(shapes, prop, URIRef(str(target)), path):
                    yield Check(str(shape), str(target), str(path), query), messages


def _queries(shapes: Graph, prop: Node, target: URIRef, path: URIRef) -> Iterator[str]:
    known = {SH.minCount, SH.maxCount, SH.lessThan, *_VALUE_TESTS}
    _refuse(shapes, prop, _SILENT | known)
    is_target = f"?this a/rdfs:subClassOf* {target.n3()} ."
    least, most = shapes.value(prop, SH.minCount), shapes.value(prop, SH.maxCount)
    if least is not None and int(str(least)) > 1:
        raise ShapesError(f"shapes.ttl: {path}: sh:minCount above 1 is not known here")
    if least is not None and int(str(least)) == 1:
        yield f"SELECT DISTINCT ?this {{ {is_target} FILTER NOT EXISTS {{ ?this {path.n3()} ?any }} }}"
    if most is not None:
        yield (
            f"SELECT ?this {{ {{ SELECT ?this (COUNT(DISTINCT ?v) AS ?n) {{ ?this {path.n3()} ?v }} GROUP BY ?this }} "
            f"FILTER(?n > {int(str(most))}) FILTER EXISTS {{ {is_target} }} }}"
        )
    tests = list(_value_tests(shapes, prop))
    if tests:
        good = " && ".join(f"COALESCE({test}, false)" for test in tests)
        yield f"SELECT DISTINCT ?this ?value {{ {is_target} ?this {path.n3()} ?value . FILTER(!({good})) }}"
    for other in shapes.objects(prop, SH.lessThan):
        less = "COALESCE(?value < ?other, false)"
        yield (
            f"SELECT DISTINCT ?this ?value {{ {is_target} ?this {path.n3()} ?value . "
            f"?this {other.n3()} ?other . FILTER(!({less})) }}"
        )


def _value_tests(shapes: Graph, shape: Node) -> Iterator[str]:
    """Give SPARQL expressions that are all true of a good ``?value``."""
    for constraint, parameter in sorted(shapes.predicate_objects(shape)):
        if constraint in _VALUE_TESTS:
            yield _VALUE_TESTS[URIRef(str(constraint))](shapes, parameter)


def _class(_: Graph, term: Node) -> str:
    return f"(EXISTS {{ ?value a {term.n3()} }} || EXISTS {{ ?value a/rdfs:subClassOf* {term.n3()} }})"


def _datatype(_: Graph, term: Node) -> str:
    right = f"isLiteral(?value) && datatype(?value) = {term.n3()}"
    return f"({right} && BOUND(?value) && ({term.n3()}(STR(?value)) = ?value))" if term in _CASTS else f"({right})"


def _min_length(_: Graph, number: Node) -> str:
    return f"(!isBlank(?value) && STRLEN(STR(?value)) >= {int(str(number))})"


def _pattern(_: Graph, pattern: Node) -> str:
    return f"(!isBlank(?value) && REGEX(STR(?value), {Literal(str(pattern)).n3()}))"


def _in(shapes: Graph, items: Node) -> str:
    return f"(?value IN ({', '.join(item.n3() for item in Collection(shapes, items))}))"


def _or(shapes: Graph, alternatives: Node) -> str:
    options = []
    for alternative in Collection(shapes, alternatives):
        _refuse(shapes, alternative, _SILENT | set(_VALUE_TESTS))
        options.append(
            "(" + " && ".join(f"COALESCE({test}, false)" for test in _value_tests(shapes, alternative)) + ")"
        )
    return f"({' || '.join(options)})"


def _minimum(_: Graph, number: Node) -> str:
    return f"(?value >= {number.n3()})"


def _maximum(_: Graph, number: Node) -> str:
    return f"(?value <= {number.n3()})"


_VALUE_TESTS = {
    SH["class"]: _class,
    SH.datatype: _datatype,
    SH.minLength: _min_length,
    SH.pattern: _pattern,
    SH["in"]: _in,
    SH["or"]: _or,
    SH.minInclusive: _minimum,
    SH.maxInclusive: _maximum,
}


def _refuse(shapes: Graph, shape: Node, known: frozenset[URIRef] | set[URIRef]) -> None:
    for constraint in shapes.predicates(shape):
        if constraint not in known:
            raise ShapesError(f"shapes.ttl: {shape}: constraint {constraint} is not known here; add it to kg/shacl.py")
