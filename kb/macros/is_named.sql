-- is_named(name, id, asked): whether a name holds the words asked for, or its id is what was asked; nothing asked takes all.
CREATE OR REPLACE MACRO is_named(name, id, asked) AS
    asked = '' OR contains(lower(name), lower(asked)) OR id = asked;
COMMENT ON MACRO is_named IS 'TRUE where the name holds the words asked for, whatever their case, or the id is what was asked; '''' takes all';
