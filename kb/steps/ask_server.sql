-- Run a statement in this client's session on the server.
SELECT * FROM quack_query_by_name('served', ?);
