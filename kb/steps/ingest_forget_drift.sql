-- These articles are seen anew: how their pages looked before goes.
DELETE FROM layout_drift WHERE article_id IN (SELECT article_id FROM incoming_ids);
