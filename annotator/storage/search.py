"""Looking for articles by their words, through the index of their texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.scripts import is_unspaced

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile


def articles_with(file: ProjectFile, words: str) -> list[int]:
    """The keys of the articles that may hold ``words`` as whole words, in order, none left out.

    The index knows neither case nor accents nor punctuation, so each has to be looked through. Where the
    words have no letter or digit, or are of a script without spaces, these are all articles.
    """
    if is_unspaced(words) or not any(map(str.isalnum, words)):
        return all_articles(file)
    # One phrase in quotation marks, so that nothing in it is taken for an operator of FTS5, which reads no
    # further than a NUL.
    phrase = '"{}"'.format(words.replace("\0", " ").replace('"', '""'))
    found = file.rows(
        "SELECT id FROM article WHERE gone = 0"
        " AND id IN (SELECT rowid FROM article_body WHERE article_body MATCH ?) ORDER BY id",
        (phrase,),
    )
    return [row["id"] for row in found]


def all_articles(file: ProjectFile) -> list[int]:
    """The keys of all articles, in order."""
    return [row["id"] for row in file.rows("SELECT id FROM article WHERE gone = 0 ORDER BY id")]


def articles_of_actor(file: ProjectFile, actor: str) -> list[int]:
    """The keys of the articles in which an actor (a uuid) is mentioned or claims something, in order."""
    found = file.rows(
        "SELECT article.id FROM article WHERE gone = 0 AND id IN ("
        " SELECT article_id FROM mention JOIN actor ON actor.id = actor_id"
        " WHERE actor.uuid = :actor AND mention.gone = 0 AND decision IS NOT 'rejected'"
        " UNION SELECT article_id FROM claim JOIN actor ON actor.id = actor_id"
        " WHERE actor.uuid = :actor AND claim.gone = 0 AND decision IS NOT 'rejected') ORDER BY id",
        {"actor": actor},
    )
    return [row["id"] for row in found]


def articles_with_cues(file: ProjectFile) -> list[int]:
    """The keys of the articles that have a claim with a cue, in order."""
    found = file.rows(
        "SELECT id FROM article WHERE gone = 0 AND id IN (SELECT article_id FROM claim"
        " WHERE gone = 0 AND cue <> '[]' AND decision IS NOT 'rejected') ORDER BY id"
    )
    return [row["id"] for row in found]
