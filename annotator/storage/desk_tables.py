"""What came with the review desk: the second version of the schema, never edited once shipped."""

TABLES = """
ALTER TABLE article ADD COLUMN note TEXT;
ALTER TABLE article ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_flagged ON article (id) WHERE flagged = 1 AND gone = 0;
CREATE INDEX article_by_outlet ON article (outlet, id) WHERE gone = 0;
CREATE INDEX article_by_language ON article (language, id) WHERE gone = 0;
CREATE INDEX article_by_published ON article (published, id) WHERE gone = 0;

ALTER TABLE codebook RENAME COLUMN version TO id;
ALTER TABLE codebook ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;

CREATE TABLE rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    kind TEXT NOT NULL,
    pattern TEXT NOT NULL,
    is_expression INTEGER NOT NULL DEFAULT 0,
    label TEXT,
    article_id INTEGER REFERENCES article (id),
    active INTEGER NOT NULL DEFAULT 1,
    coder TEXT NOT NULL,
    created_at TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX rule_by_uuid ON rule (uuid) WHERE gone = 0;

ALTER TABLE mention ADD COLUMN held_by INTEGER REFERENCES rule (id);
ALTER TABLE claim ADD COLUMN held_by INTEGER REFERENCES rule (id);
CREATE INDEX mention_held ON mention (held_by) WHERE held_by IS NOT NULL;
CREATE INDEX claim_held ON claim (held_by) WHERE held_by IS NOT NULL;
CREATE INDEX mention_held_in_article ON mention (article_id) WHERE gone = 2;
CREATE INDEX claim_held_in_article ON claim (article_id) WHERE gone = 2;
CREATE INDEX mention_held_by_uuid ON mention (uuid) WHERE gone = 2;
CREATE INDEX claim_held_by_uuid ON claim (uuid) WHERE gone = 2;
CREATE INDEX mention_rejected ON mention (type, id) WHERE decision = 'rejected' AND gone = 0;
CREATE INDEX claim_rejected ON claim (id) WHERE decision = 'rejected' AND gone = 0;
"""

# ``gone`` is a pair of bits: 1 for what was taken back, 2 for what a rule holds back.
HOLDING = """
CREATE TRIGGER rule_holds_{table} AFTER UPDATE OF active, gone ON rule BEGIN
    UPDATE {table} SET
        gone = CASE WHEN new.active = 1 AND new.gone = 0 THEN gone | 2 ELSE gone & ~2 END
    WHERE held_by = new.id AND decision IS NULL;
END;
"""
