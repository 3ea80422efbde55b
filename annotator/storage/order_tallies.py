"""What the queue can be sorted by, kept for each article: the third version of the schema.

The doubt of a suggestion of confidence c is 1 - |2c - 1|: 1 for a toss-up, falling evenly to 0 where the
suggester is sure either way. It is kept in whole thousandths, so that sums added to and taken from for years
stay exact, and is one thousandth at least, so that what waits comes before what does not. What waits
without a known confidence is a toss-up. Like every migration, this is never edited once shipped.
"""

DOUBT_OF = """max(1, CAST(round(2000 * coalesce(
    (SELECT min(confidence, 1 - confidence) FROM suggestion WHERE suggestion.id = {item}.suggestion_id), 0.5
)) AS INTEGER))"""
"""The doubt of what waits, in thousandths; ``item`` names the row of a mention or claim."""

WAITS = "({item}.gone = 0 AND {item}.decision IS NULL)"
COUNTS_AS_CLAIM = "({item}.gone = 0 AND {item}.decision IS NOT 'rejected')"

COLUMNS = f"""
DROP TRIGGER article_counted;
DROP TRIGGER article_recounted;

ALTER TABLE article_tally ADD COLUMN status TEXT;
ALTER TABLE article_tally ADD COLUMN doubt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article_tally ADD COLUMN claims INTEGER NOT NULL DEFAULT 0;

UPDATE article_tally SET
    status = (SELECT iif(gone = 0, status, NULL) FROM article WHERE article.id = article_id),
    doubt = (
        SELECT coalesce(sum({DOUBT_OF.format(item="mention")}), 0) FROM mention
        WHERE mention.article_id = article_tally.article_id AND {WAITS.format(item="mention")}
    ) + (
        SELECT coalesce(sum({DOUBT_OF.format(item="claim")}), 0) FROM claim
        WHERE claim.article_id = article_tally.article_id AND {WAITS.format(item="claim")}
    ),
    claims = (
        SELECT count(*) FROM claim
        WHERE claim.article_id = article_tally.article_id AND {COUNTS_AS_CLAIM.format(item="claim")}
    );

CREATE INDEX article_tally_by_doubt ON article_tally (doubt DESC, article_id) WHERE status IS NOT NULL;
CREATE INDEX article_tally_by_claims ON article_tally (claims DESC, article_id) WHERE status IS NOT NULL;
CREATE INDEX article_tally_of_status_by_doubt ON article_tally (status, doubt DESC, article_id)
    WHERE status IS NOT NULL;
CREATE INDEX article_tally_of_status_by_claims ON article_tally (status, claims DESC, article_id)
    WHERE status IS NOT NULL;

CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN
    INSERT INTO article_tally (article_id, status) VALUES (new.id, iif(new.gone = 0, new.status, NULL));
    UPDATE status_tally SET articles = articles + 1 WHERE status = new.status AND new.gone = 0;
END;
CREATE TRIGGER article_recounted AFTER UPDATE OF status, gone ON article BEGIN
    UPDATE article_tally SET status = iif(new.gone = 0, new.status, NULL) WHERE article_id = new.id;
    UPDATE status_tally SET articles = articles - 1 WHERE status = old.status AND old.gone = 0;
    UPDATE status_tally SET articles = articles + 1 WHERE status = new.status AND new.gone = 0;
END;
"""
"""``status`` is that of the article, NULL where it is gone: one index then leads through an order."""


def item_triggers(table: str) -> str:
    """The triggers that keep the tally of ``table``, in place of those of the first version."""
    new, old = _shares(table, "new"), _shares(table, "old")
    plus = ", ".join(f"{column} = {column} + {share}" for column, share in new.items())
    minus = ", ".join(f"{column} = {column} - {share}" for column, share in old.items())
    both = ", ".join(f"{column} = {column} - {old[column]} + {share}" for column, share in new.items())
    return f"""
DROP TRIGGER {table}_counted;
DROP TRIGGER {table}_uncounted;
DROP TRIGGER {table}_recounted;
CREATE TRIGGER {table}_counted AFTER INSERT ON {table} WHEN new.gone = 0 BEGIN
    UPDATE article_tally SET {plus} WHERE article_id = new.article_id;
END;
CREATE TRIGGER {table}_uncounted AFTER DELETE ON {table} WHEN old.gone = 0 BEGIN
    UPDATE article_tally SET {minus} WHERE article_id = old.article_id;
END;
CREATE TRIGGER {table}_recounted AFTER UPDATE OF decision, gone, suggestion_id ON {table} BEGIN
    UPDATE article_tally SET {both} WHERE article_id = new.article_id;
END;
"""


def _shares(table: str, item: str) -> dict[str, str]:
    """What a row adds to each column of its article's tally."""
    waits = WAITS.format(item=item)
    shares = {
        "pending": waits,
        "decided": f"({item}.gone = 0 AND {item}.decision IS NOT NULL)",
        "doubt": f"iif({waits}, {DOUBT_OF.format(item=item)}, 0)",
    }
    if table == "claim":
        shares["claims"] = COUNTS_AS_CLAIM.format(item=item)
    return shares
