"""Counts over decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile


class DecidedAt(NamedTuple):
    """Of one suggester's suggestions with one confidence: how many were accepted unchanged, and decided."""

    by: str
    confidence: float
    accepted: int
    decided: int


def decided_by_confidence(file: ProjectFile) -> list[DecidedAt]:
    """What was decided of each suggester's suggestions, for each confidence that occurs.

    What was carried over to a copy of an article was decided once, and is counted once.
    """
    found = file.rows("SELECT * FROM decided_tally WHERE decided > 0")
    return [DecidedAt(row["suggester"], row["confidence"], row["accepted"], row["decided"]) for row in found]


def learned_from(file: ProjectFile, *, most: int) -> tuple[int, int]:
    """The articles that somebody finished, at most so many of them, and the claims decided for in these.

    Finished is what is done, or where no claim waits and some were decided.
    """
    found = file.rows(
        "WITH learned AS MATERIALIZED (SELECT article.id FROM article_tally AS tally"
        " CROSS JOIN article ON article.id = tally.article_id"
        " WHERE gone = 0 AND tally.decided > 0 AND ("
        "  EXISTS (SELECT 1 FROM claim WHERE article_id = article.id AND gone = 0 AND coder IS NOT NULL)"
        "  OR EXISTS (SELECT 1 FROM mention WHERE article_id = article.id AND gone = 0"
        "   AND coder IS NOT NULL))"
        " AND (article.status = 'done' OR ("
        "  EXISTS (SELECT 1 FROM claim WHERE article_id = article.id AND gone = 0)"
        "  AND NOT EXISTS (SELECT 1 FROM claim WHERE article_id = article.id AND gone = 0"
        "   AND decision IS NULL))) LIMIT :most)"
        " SELECT (SELECT count(*) FROM learned) AS articles, (SELECT count(*) FROM claim WHERE gone = 0"
        "  AND decision IN ('accepted', 'corrected') AND article_id IN learned) AS claims",
        {"most": most},
    )[0]
    return found["articles"], found["claims"]
