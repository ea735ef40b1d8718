"""What several verbs share: reading, storing, rows and tables, settings."""
