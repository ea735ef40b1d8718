-- From here on a reader sees one moment, and changes nothing.
BEGIN TRANSACTION READ ONLY;
