"""The command line over corpus, extract, kb and queries: one file a verb."""

__version__ = "0.1.0"
