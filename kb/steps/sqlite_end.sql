-- SQLite: what the planner wants to know about the indexes.
ANALYZE;
