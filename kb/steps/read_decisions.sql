-- What people decided about names, in a fixed order.
SELECT kind, name, place, other_name, other_place, judgement
FROM entity_decisions
ORDER BY kind, name, place, other_name, other_place;
