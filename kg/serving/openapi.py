"""The description of the JSON API (OpenAPI 3.1), as a value."""

from __future__ import annotations

from typing import Any

from kg.named import KINDS
from kg.viewing.known import RELATIONS

_STRING, _NUMBER = {"type": "string"}, {"type": "integer", "minimum": 0}
_NODE = {"$ref": "#/components/schemas/Entity"}
_FACT = {"$ref": "#/components/schemas/Fact"}


def describe_api(address: str) -> dict[str, Any]:
    """Describe the API at an address, such as ``http://127.0.0.1:8080``."""
    iri = _parameter("iri", _STRING, "IRI of a person, organisation or event", required=True)
    lang = _parameter("lang", {"enum": ["zh", "en"]}, "Language of sentences")
    limit = _parameter("limit", _NUMBER, "Most to give")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Renzhi explorer",
            "version": "1",
            "description": "Who holds which post, who attended, chaired, spoke at or organised which event, who was "
            "appointed or removed, with the sentences that say so. Read-only.",
        },
        "servers": [{"url": address}],
        "paths": {
            "/api/search": _get(
                "Entities by name, as it is typed: either script, pinyin, initials, parts of names",
                [
                    _parameter("q", _STRING, "What was typed", required=True),
                    _parameter("kind", {"type": "array", "items": {"enum": list(KINDS)}}, "Only these kinds"),
                    limit,
                ],
                {"type": "object", "required": ["found"], "properties": {"found": {"type": "array", "items": _NODE}}},
            ),
            "/api/entity": _get(
                "An entity with its facts in time order, each with its sentences",
                [iri, _parameter("start", _NUMBER, "Number of the first fact to give"), limit, lang],
                {"allOf": [_NODE, {"type": "object", "required": ["told", "all_facts"]}]},
            ),
            "/api/ego": _get(
                "What is nearest to an entity, and the facts among those; ask again for a node to expand it",
                [
                    iri,
                    limit,
                    _parameter(
                        "relation",
                        {"type": "array", "items": {"enum": list(RELATIONS)}},
                        "Only these relations",
                    ),
                    _parameter("from", _STRING, "Only facts that may lie at or after this date"),
                    _parameter("to", _STRING, "Only facts that may lie at or before this date"),
                    lang,
                ],
                {"$ref": "#/components/schemas/Ego"},
            ),
            "/api/facts": _get(
                "Facts by IRI, with their sentences",
                [
                    _parameter("iri", {"type": "array", "items": _STRING}, "IRIs of facts, at most 100", required=True),
                    lang,
                ],
                {"type": "object", "required": ["facts"], "properties": {"facts": {"type": "array", "items": _FACT}}},
            ),
            "/api/summary": _get(
                "How much there is, who and what most is told of, and from when to when",
                [],
                {"type": "object", "required": ["entities", "facts", "busiest"]},
            ),
        },
        "components": {"schemas": _SCHEMAS},
    }


_SCHEMAS: dict[str, Any] = {
    "Entity": {
        "type": "object",
        "required": ["iri", "kind", "label", "facts"],
        "properties": {
            "iri": _STRING,
            "kind": {"enum": list(KINDS)},
            "label": _STRING,
            "facts": {**_NUMBER, "description": "Facts about it in the whole graph"},
            "names": {"type": "array", "items": _STRING},
            "type": _STRING,
            "date": _STRING,
            "end_date": _STRING,
            "place": _STRING,
            "parent": {**_STRING, "description": "IRI of what it is a department or session of"},
        },
    },
    "Fact": {
        "type": "object",
        "required": ["iri", "relation", "agent"],
        "properties": {
            "iri": _STRING,
            "relation": {"enum": list(RELATIONS)},
            "agent": _STRING,
            "target": _STRING,
            "role": _STRING,
            "first": _STRING,
            "last": _STRING,
            "summary": _STRING,
            "quotes": {"type": "array", "items": {"$ref": "#/components/schemas/Quote"}},
        },
    },
    "Quote": {
        "type": "object",
        "required": ["before", "exact", "after", "headline", "rule", "confidence"],
        "properties": {
            "before": _STRING,
            "exact": {**_STRING, "description": "The words that say the fact"},
            "after": _STRING,
            "headline": _STRING,
            "published": {"type": ["string", "null"]},
            "source": {"type": ["string", "null"]},
            "url": {"type": ["string", "null"]},
            "rule": _STRING,
            "confidence": {"type": "number"},
        },
    },
    "Ego": {
        "type": "object",
        "required": ["focus", "nodes", "edges", "facts", "left_out"],
        "properties": {
            "focus": _STRING,
            "nodes": {"type": "array", "items": _NODE},
            "edges": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["source", "target", "relation", "facts"],
                    "properties": {
                        "source": _STRING,
                        "target": _STRING,
                        "relation": _STRING,
                        "facts": {"type": "array", "items": _STRING},
                        "count": {**_NUMBER, "description": "Of met: at how many events both were"},
                    },
                },
            },
            "facts": {"type": "array", "items": _FACT},
            "left_out": _NUMBER,
        },
    },
    "Error": {"type": "object", "required": ["error"], "properties": {"error": _STRING}},
}


def _parameter(name: str, schema: dict[str, Any], about: str, *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": schema, "description": about}


def _get(about: str, parameters: list[dict[str, Any]], schema: dict[str, Any]) -> dict[str, Any]:
    error = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
    return {
        "get": {
            "summary": about,
            "parameters": parameters,
            "responses": {
                "200": {"description": "Found", "content": {"application/json": {"schema": schema}}},
                "400": {"description": "A parameter is missing or wrong", **error},
                "404": {"description": "There is no such entity", **error},
            },
        }
    }
