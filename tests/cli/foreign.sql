CREATE TABLE something_else (number INTEGER);
