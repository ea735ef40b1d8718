-- What these sources left here before goes, and so does what has become readable; then what is unreadable now.
DELETE FROM quarantine
WHERE
    source IN (SELECT source FROM revisions)
    OR source IN (SELECT source FROM unreadable_sources)
    OR EXISTS (
        SELECT 1
        FROM given_sources AS given
        WHERE
            quarantine.source = given.source
            OR starts_with(quarantine.source, given.source || '/')
            OR starts_with(quarantine.source, given.source || ':')
    );
INSERT OR IGNORE INTO quarantine BY NAME SELECT * FROM unreadable_sources;
