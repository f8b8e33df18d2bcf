"""JavaScript clients that others wrote, as they are, in a page of another origin than that of the endpoint.

``ask`` of sparql-http-client reads an answer's body twice, which browsers do not allow, whatever the endpoint; what
asks here is fetch-sparql-endpoint.
"""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.kg.serving.test_javascript_client import PEOPLE as ASKED
from tests.kg.serving.test_javascript_client import check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser
    from served import Served

pytestmark = pytest.mark.browser

CLIENTS = Path(__file__).parents[1] / "kg" / "serving" / "clients"
PEOPLE = "SELECT ?name WHERE { ?p a foaf:Person ; skos:prefLabel ?name } ORDER BY ?name"
SCRIPT = """
async ([address, people]) => {
  const { Simple, Parsing } = SparqlClients;
  const found = {};
  for (const operation of ["get", "postUrlencoded", "postDirect"]) {
    const client = new Parsing({ endpointUrl: address });
    const rows = await client.query.select(people, { operation });
    found[operation] = rows.map(row => row.name.value);
    found.quads = [...await client.query.construct("CONSTRUCT WHERE { ?s a foaf:Person }", { operation })].length;
  }
  found.refused = (await new Simple({ endpointUrl: address }).query.select("SELECT")).status;
  return found;
}
"""


class _Elsewhere(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def elsewhere() -> Iterator[str]:
    """The address of an empty page of another origin."""
    site = ThreadingHTTPServer(("127.0.0.1", 0), _Elsewhere)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{site.server_address[1]}/"
    site.shutdown()
    site.server_close()


def test_sparql_http_client(browser: Browser, server: Served, elsewhere: str) -> None:
    rows = server.query(PEOPLE).json()["results"]["bindings"]
    names = [row["name"]["value"] for row in rows]
    page = browser.new_page()
    page.goto(elsewhere)
    page.add_script_tag(content=(CLIENTS / "sparql-http-client.min.js").read_text(encoding="utf-8"))
    found = page.evaluate(SCRIPT, [f"{server.address}/sparql", PEOPLE])
    page.close()
    assert found["get"] == found["postUrlencoded"] == found["postDirect"] == names
    assert len(names) > 10
    assert found["quads"] == len(names)
    assert found["refused"] == 400


def test_fetch_sparql_endpoint(browser: Browser, server: Served, elsewhere: str) -> None:
    page = browser.new_page()
    page.goto(elsewhere)
    page.add_script_tag(content=(CLIENTS / "fetch-sparql-endpoint.min.js").read_text(encoding="utf-8"))
    script = (CLIENTS / "ask.js").read_text(encoding="utf-8").partition("\n")[2]
    found = page.evaluate(script, [f"{server.address}/sparql", ASKED])
    page.close()
    check(found, server)
