-- Articles whose revisions are not numbered from 1 without gaps.
SELECT article_id FROM revisions GROUP BY article_id HAVING max(revision_number) <> count(*) ORDER BY ALL;
