SELECT count(*) FROM earlier_revisions
