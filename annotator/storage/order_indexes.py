"""What leads through the queue by date, outlet and waiting suggestions: the seventh version of the schema.

Each order has an index over all articles and one within each status; that by date over all articles is there
since the second version. By date there is one within each outlet and language, too, for what is narrowed is
read by date more than in any other order; they leave out what has no date, so that SQLite never takes them
for a filter in another order, where rows would come out of place on the disk. Like every migration, this is
never edited once shipped.
"""

INDEXES = """
CREATE INDEX article_by_outlet_name ON article (outlet COLLATE NOCASE, id) WHERE gone = 0;
CREATE INDEX article_of_status_by_outlet_name ON article (status, outlet COLLATE NOCASE, id) WHERE gone = 0;
CREATE INDEX article_of_status_by_published ON article (status, published, id) WHERE gone = 0;
CREATE INDEX article_of_outlet_by_published ON article (outlet, published, id)
    WHERE gone = 0 AND published IS NOT NULL;
CREATE INDEX article_of_language_by_published ON article (language, published, id)
    WHERE gone = 0 AND published IS NOT NULL;
CREATE INDEX article_tally_by_pending ON article_tally (pending DESC, article_id) WHERE status IS NOT NULL;
CREATE INDEX article_tally_of_status_by_pending ON article_tally (status, pending DESC, article_id)
    WHERE status IS NOT NULL;
"""
