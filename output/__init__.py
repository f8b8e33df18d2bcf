"""Rows in, files out: interactive HTML views, tables and exports."""
