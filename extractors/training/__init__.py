"""The recipe of the tagger: reads named corpora, trains with PyTorch, writes ``extractors/zh/tagger/model.npz``."""
