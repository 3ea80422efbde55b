"""The table of what articles were before they were cleaned: the fifth version of the schema.

``edits`` are [start, end, text, rule] of the original text, in code points, end exclusive. Like every
migration, this is never edited once shipped.
"""

TABLES = """
CREATE TABLE article_original (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    text TEXT NOT NULL,
    edits TEXT NOT NULL,
    rules TEXT NOT NULL
);
"""
