"""Corpus reading, identity, store, queries and the command line."""
