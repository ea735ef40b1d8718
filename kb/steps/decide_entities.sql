-- A person decided about two names.
INSERT OR REPLACE INTO entity_decisions
    (kind, name, place, other_name, other_place, judgement, decided_by, decided_at, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
