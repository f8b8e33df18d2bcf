"""What must hold across the whole graph and cannot be said in SHACL Core: each rule is a query for what breaks it."""

from __future__ import annotations

from typing import NamedTuple

_BEFORE = """
  BIND(STR(?from) AS ?a) BIND(STR(?until) AS ?b)
  BIND(IF(STRLEN(?a) < STRLEN(?b), STRLEN(?a), STRLEN(?b)) AS ?length)
  FILTER(SUBSTR(?a, 1, ?length) > SUBSTR(?b, 1, ?length))
  BIND(CONCAT(?a, " > ", ?b) AS ?value)
"""


class Rule(NamedTuple):
    """A rule with its words, and the query that gives the nodes (``?this``) and values (``?value``) that break it."""

    name: str
    zh: str
    en: str
    query: str


def _shortcut(name: str, short: str, node: str) -> Rule:
    return Rule(
        f"shortcut-{name}",
        f"捷径属性 {short} 须有对应的事实节点。",
        f"The short cut {short} must have a fact that it is short for.",
        f"SELECT ?this ?value {{ ?this {short} ?value MINUS {{ {node} }} }}",
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "position-dates",
        "任职的开始不得晚于结束。",
        "A position must not begin after it ends.",
        f"SELECT ?this ?value {{ ?this kg:startDate ?from . ?this kg:endDate ?until . {_BEFORE} }}",
    ),
    Rule(
        "event-dates",
        "活动的开始不得晚于结束。",
        "An event must not begin after it ends.",
        f"SELECT ?this ?value {{ ?this schema:startDate ?from . ?this schema:endDate ?until . {_BEFORE} }}",
    ),
    Rule(
        "unused-evidence",
        "每条原文依据须支持某个事实。",
        "Every piece of evidence must support a fact.",
        "SELECT ?this { ?this a kg:Evidence . FILTER NOT EXISTS { ?fact prov:wasDerivedFrom ?this } }",
    ),
    Rule(
        "organisation-cycle",
        "组织不得是自身的下属。",
        "An organisation must not be a part of itself.",
        "SELECT ?this { ?this org:unitOf ?above . FILTER EXISTS { ?above org:unitOf* ?this } }",
    ),
    Rule(
        "event-cycle",
        "活动不得是自身的分会。",
        "An event must not be a session of itself.",
        "SELECT ?this { ?this schema:superEvent ?above . FILTER EXISTS { ?above schema:superEvent* ?this } }",
    ),
    Rule(
        "role-label",
        "事实的职务原文须是其职务的名称。",
        "The role label of a fact must be the name of its role.",
        "SELECT ?this ?value { ?this kg:roleLabel ?value . ?this org:role ?role . "
        "FILTER NOT EXISTS { ?role skos:prefLabel ?value } }",
    ),
    _shortcut("attended", "kg:attended", "?p kg:participant ?this . ?p kg:event ?value . ?p kg:manner ?any"),
    _shortcut("chaired", "kg:chaired", "?p kg:participant ?this . ?p kg:event ?value . ?p kg:manner kg:Chaired"),
    _shortcut("spoke", "kg:spokeAt", "?p kg:participant ?this . ?p kg:event ?value . ?p kg:manner kg:Spoke"),
    _shortcut("organised", "kg:organised", "?p kg:participant ?this . ?p kg:event ?value . ?p kg:manner kg:Organised"),
    _shortcut("member-of", "org:memberOf", "?p org:member ?this . ?p org:organization ?value"),
    Rule(
        "attendance",
        "主持或发言者须也算出席。",
        "Who chaired or spoke must also have attended.",
        "SELECT ?this ?value { ?this kg:chaired|kg:spokeAt ?value MINUS { ?this kg:attended ?value } }",
    ),
)
