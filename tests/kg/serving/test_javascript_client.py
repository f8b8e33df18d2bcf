"""A JavaScript client that others wrote, as it is, in Node (in Chromium: ``tests/browser/test_sparql_client.py``)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from served import Served

CLIENTS = Path(__file__).parent / "clients"
PEOPLE = "PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
PEOPLE += "SELECT ?name WHERE { ?p a foaf:Person ; skos:prefLabel ?name } ORDER BY ?name"
RUN = """
const [bundle, script, address, people] = process.argv.slice(1);
const read = (path) => require("node:fs").readFileSync(path, "utf8");
globalThis.FetchSparql = new Function(`${read(bundle)}; return FetchSparql;`)();
eval(read(script).replace(/^\\/\\/.*\\n/, "(").trimEnd() + ")")([address, people])
  .then((found) => console.log(JSON.stringify(found)), (error) => { console.error(error); process.exit(1); });
"""


def node() -> str:
    """Node on the path, else the one that Playwright brings along; skips the test where there is none."""
    if found := shutil.which("node"):
        return found
    driver = pytest.importorskip("playwright._impl._driver", reason="needs Node or Playwright")
    return str(driver.compute_driver_executable()[0])


def test_fetch_sparql_endpoint_in_node(server: Served) -> None:
    bundle, script = CLIENTS / "fetch-sparql-endpoint.min.js", CLIENTS / "ask.js"
    command = [node(), "-e", RUN, str(bundle), str(script), f"{server.address}/sparql", PEOPLE]
    kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=kept, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    check(json.loads(done.stdout), server)


def check(found: dict[str, object], server: Served) -> None:
    """Compare what the client was told with what a plain request is told."""
    rows = server.query(PEOPLE).json()["results"]["bindings"]
    names = [row["name"]["value"] for row in rows]
    assert len(names) > 10
    for method in ("GET", "POST"):
        assert (found[f"{method} yes"], found[f"{method} no"]) == (True, False)
        assert found[f"{method} names"] == names
        assert found[f"{method} statements"] == len(names)
    assert found["refused"] != "answered"
