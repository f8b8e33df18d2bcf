"""The Chinese extractor."""
