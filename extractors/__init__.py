"""Article in, facts out: spaCy pipeline components, lexicons and grammar, one folder a language."""
