"""A small character tagger for people, organisations and posts, computed in whole numbers."""
