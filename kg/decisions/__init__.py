"""What people decided, in a plain-text file: read, looked up in the present articles, and replayed on every build."""
