-- Everyone else who says what a leading claim says: the same figure of the same indicator, place and period. The article
-- that said it first comes first; each article speaks once.
SELECT l.claim_id AS leading_id, f.claim_id
FROM spoken l
JOIN facts a ON a.claim_id = l.claim_id
JOIN facts f ON f.indicator = a.indicator AND f.place = a.place AND f.period_label = a.period_label
    AND f.unit = a.unit AND f.per IS NOT DISTINCT FROM a.per AND f.value = a.value AND f.role = a.role
    AND f.qualifier_key = a.qualifier_key AND f.definition_meant = a.definition_meant
WHERE f.incomparable IS NULL AND f.article_id <> a.article_id
QUALIFY row_number() OVER (PARTITION BY l.claim_id, f.article_id ORDER BY f."start", f.claim_id) = 1
ORDER BY l.claim_id, f.first_day, f.claim_id
