"""Files of any kind to articles: ``read_articles`` streams what can be read and names what cannot."""

from kg.reading.problems import Problem, ProblemCode, Severity
from kg.reading.reader import READER_VERSION, read_articles, read_source
from kg.reading.results import FoundArticle, Origin, SourceFile
from kg.reading.sources import find_sources

__all__ = [
    "READER_VERSION",
    "FoundArticle",
    "Origin",
    "Problem",
    "ProblemCode",
    "Severity",
    "SourceFile",
    "find_sources",
    "read_articles",
    "read_source",
]
