"""What was typed to find articles, as a question to the full-text indexes: words or their beginnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile

TITLES, BODIES = "article_title", "article_body"

_BODY_FROM = 3  # letters; a shorter beginning is in nearly every article
_MOST_ENDINGS = 256
_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_terms USING fts5vocab (main, {index}, instance)"


def words_of(text: str) -> list[str]:
    """The words that were typed."""
    return text.replace("\0", " ").split()  # FTS5 reads no further than a NUL


def indexes_for(words: list[str]) -> tuple[str, ...]:
    """Where they are looked for: titles, and texts too where one word is long enough to tell them apart."""
    return (TITLES, BODIES) if max(map(len, words)) >= _BODY_FROM else (TITLES,)


def beginnings(words: list[str]) -> str:
    """The expression of FTS5 for articles with a word that begins so, for each of ``words``."""
    # Quoted, so that no letter of the user's is taken for an operator of FTS5.
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)


def spelt_out(file: ProjectFile, index: str, words: list[str]) -> str:
    """As ``beginnings``, with the words of the index instead of their beginning where these are few.

    FTS5 puts the articles of all words with one beginning together before it gives the first one, which
    takes as long as there are articles; those of words that are named it gives as it goes through them.
    """
    return " AND ".join(_alternatives(file, index, word) for word in words)


def _alternatives(file: ProjectFile, index: str, word: str) -> str:
    # Other letters the index may fold in ways of its own.
    if word.isascii() and word.isalnum() and len(word) >= _BODY_FROM:
        endings = _endings(file, index, word.lower())
        if 0 < len(endings) < _MOST_ENDINGS:
            return "({})".format(" OR ".join(f'"{one}"' for one in endings))
    return beginnings([word])


def _endings(file: ProjectFile, index: str, beginning: str) -> list[str]:
    """The words of an index that begin so, as many as are asked for at most."""
    file.connection.execute(_TERMS.format(index=index))
    found: list[str] = []
    following = beginning
    while len(found) < _MOST_ENDINGS:
        # One by one, because the table has a row for each place where a word stands.
        term = file.value(f"SELECT term FROM temp.{index}_terms WHERE term >= ? LIMIT 1", (following,))
        if term is None or not term.startswith(beginning):
            break
        found.append(term)
        following = f"{term}\x01"
    return found
