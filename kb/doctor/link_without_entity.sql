-- Links of mentions to entities that do not exist.
SELECT mention_id FROM entity_links ANTI JOIN entities USING (entity_id) ORDER BY ALL;
