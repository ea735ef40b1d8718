-- All rows of a table or view on the server.
FROM $name
