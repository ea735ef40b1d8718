-- Which program made this index.
SELECT version FROM made_by;
