SELECT claim_id FROM claims WHERE revision_id IN (SELECT revision_id FROM earlier_revisions) ORDER BY claim_id
