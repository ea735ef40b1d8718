-- A table of the client, to be read in its session on the server.
CREATE OR REPLACE TEMP TABLE $name ($columns)
