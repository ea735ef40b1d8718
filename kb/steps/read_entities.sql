-- Two entities.
SELECT entity_id, kind, name, place FROM entities WHERE entity_id IN (?, ?);
