"""Near-copies of articles: what they are found by, and who is a copy of whom. A version of the schema.

Both follow from the articles' texts alone, so the journal does not know them: a pair holds while both of its
articles do, and undoing an import takes its groups along. Like every migration, this is never edited once
shipped.
"""

TABLES = """
CREATE TABLE copy_signature (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    method INTEGER NOT NULL,
    signature BLOB NOT NULL
);

CREATE TABLE copy_pair (
    article_id INTEGER NOT NULL REFERENCES article (id),
    near_id INTEGER NOT NULL REFERENCES article (id),
    similarity REAL NOT NULL,
    PRIMARY KEY (article_id, near_id)
) WITHOUT ROWID;
CREATE INDEX copy_pair_by_near ON copy_pair (near_id);
"""
