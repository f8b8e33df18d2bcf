// Asks an endpoint by a client that others wrote: ASK, SELECT and CONSTRUCT by GET and by POST, and a wrong query.
async ([address, people]) => {
  const gather = (stream) => new Promise((done, fail) => {
    const found = [];
    stream.on("data", (one) => found.push(one)).on("error", fail).on("end", () => done(found));
  });
  const found = {};
  for (const method of ["GET", "POST"]) {
    const client = new FetchSparql.SparqlEndpointFetcher({ method });
    found[`${method} yes`] = await client.fetchAsk(address, "ASK { ?s a <http://xmlns.com/foaf/0.1/Person> }");
    found[`${method} no`] = await client.fetchAsk(address, "ASK { ?s a <urn:nothing> }");
    found[`${method} names`] = (await gather(await client.fetchBindings(address, people))).map((row) => row.name.value);
    found[`${method} statements`] = (await gather(await client.fetchTriples(address, "CONSTRUCT WHERE { ?s a <http://xmlns.com/foaf/0.1/Person> }"))).length;
  }
  const client = new FetchSparql.SparqlEndpointFetcher();
  found.refused = await client.fetchBindings(address, "SELECT").then(() => "answered", (error) => error.message);
  return found;
}
