-- One row a group of equal mentions, in an order that does not depend on the file.
SELECT
    mention_group,
    entity_kind,
    surface,
    any_value(place) AS place,
    any_value(office) AS office,
    any_value(body) AS body,
    any_value(article_id) AS article_id,
    count(*) AS mentions,
    any_value(around) AS around
FROM entity_mentions
GROUP BY mention_group, entity_kind, surface
ORDER BY mention_group;
