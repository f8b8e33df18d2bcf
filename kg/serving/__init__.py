"""``kg serve``: a read-only SPARQL 1.1 endpoint and the explorer, over the graph of a workspace."""
