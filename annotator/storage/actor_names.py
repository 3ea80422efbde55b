"""Actors looked up by the words of their names, through an index of these: of a list too long to be read.

The index is kept by triggers, and is of the sixth version of the schema; like every migration, the
statements that make it are never edited once shipped. What it finds has to be compared: it knows neither case
nor accents nor punctuation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.storage import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.annotation import Actor
    from annotator.storage.project_file import ProjectFile

_OPTIONS = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1'"
# What is left of a name to the left of its last space is what trimming all other signs leaves.
_LAST_WORD = "substr({row}.name, length(rtrim({row}.name, replace({row}.name, ' ', ''))) + 1)"
_VALUES = f"{{row}}.id, {{row}}.name, {{row}}.aliases, {_LAST_WORD}"
_PUT = f"INSERT INTO actor_name (rowid, name, aliases, surname) VALUES ({_VALUES.format(row='new')});"
_TAKE = (
    "INSERT INTO actor_name (actor_name, rowid, name, aliases, surname)"
    f" VALUES ('delete', {_VALUES.format(row='old')});"
)
FILL = (
    f"INSERT INTO {{index}} (rowid, name, aliases, surname) SELECT {_VALUES.format(row='actor')} FROM actor"
)
TABLES = f"""
CREATE VIRTUAL TABLE actor_name USING fts5 (name, aliases, surname, content = '', {_OPTIONS});
{FILL.format(index="actor_name")};
CREATE TRIGGER actor_named AFTER INSERT ON actor BEGIN {_PUT} END;
CREATE TRIGGER actor_unnamed AFTER DELETE ON actor BEGIN {_TAKE} END;
CREATE TRIGGER actor_renamed AFTER UPDATE OF name, aliases ON actor
WHEN old.name IS NOT new.name OR old.aliases IS NOT new.aliases BEGIN {_TAKE} {_PUT} END;
"""
_FOUND = """
SELECT actor.* FROM actor WHERE gone = 0
AND id IN (SELECT rowid FROM actor_name WHERE actor_name MATCH ?) ORDER BY id
"""
# The index gives what it finds by row, so that the rest need not be found.
_FIRST = """
SELECT actor.* FROM actor_name CROSS JOIN actor ON actor.id = actor_name.rowid
WHERE actor_name MATCH ? AND gone = 0 ORDER BY actor_name.rowid LIMIT ?
"""
_WITHOUT_WORDS = "SELECT * FROM actor WHERE gone = 0 AND name = ? ORDER BY id"


def with_words(file: ProjectFile, words: str, *, surname: bool = False) -> dict[int, Actor]:
    """The actors in whose name or aliases these words follow on each other (or are the last), by key."""
    if not any(map(str.isalnum, words)):
        return _read(file, _WITHOUT_WORDS, words)
    phrases = " OR ".join(_phrases(words))
    return _read(file, _FOUND, f"{{{'surname' if surname else 'name aliases'}}} : ({phrases})")


def with_letters(file: ProjectFile, letters: str) -> dict[int, Actor]:
    """The actors in whose name or aliases words begin with each of these letters, by key."""
    usable = dict.fromkeys(filter(str.isalnum, letters))
    if not usable:
        return {}
    beginnings = " AND ".join(f'"{one}" *' for one in usable)
    return _read(file, _FOUND, f"{{name aliases}} : ({beginnings})")


def with_beginning(file: ProjectFile, letters: str, most: int) -> list[Actor]:
    """At most so many of the actors in whose name or aliases words follow on each other that begin so."""
    if not any(map(str.isalnum, letters)):
        return []
    return _some(file, " OR ".join(f"{phrase} *" for phrase in _phrases(letters)), most)


def with_words_beginning(
    file: ProjectFile, starts: Sequence[str], most: int, *, all_of_them: bool = True
) -> list[Actor]:
    """At most so many of the actors in whose name or aliases words begin with these letters, or with some."""
    usable = dict.fromkeys("".join(filter(str.isalnum, start)) for start in starts)
    wanted = [f'"{start}" *' for start in usable if start]
    return _some(file, (" AND " if all_of_them else " OR ").join(wanted), most) if wanted else []


def has_more(file: ProjectFile, than: int) -> bool:
    """Whether there are more actors than so many, with those that left the list."""
    return int(file.value("SELECT count(*) FROM (SELECT 1 FROM actor LIMIT ?)", (than + 1,))) > than


def findings(file: ProjectFile) -> Iterator[str]:
    """Whether the index is one of the names that are there, a sentence where it is not."""
    execute = file.connection.execute
    execute(
        f"CREATE VIRTUAL TABLE temp.named_anew USING fts5 (name, aliases, surname, content = '', {_OPTIONS})"
    )
    execute(FILL.format(index="temp.named_anew"))
    for schema, table in (("main", "actor_name"), ("temp", "named_anew")):
        execute(f"CREATE VIRTUAL TABLE temp.{table}_words USING fts5vocab ({schema}, {table}, instance)")
    there, anew = (f"SELECT * FROM temp.{table}_words" for table in ("actor_name", "named_anew"))
    odd = " UNION ALL ".join(
        f"SELECT * FROM ({one} EXCEPT {other})" for one, other in ((there, anew), (anew, there))
    )
    differs = execute(f"SELECT EXISTS ({odd})").fetchone()[0]
    for table in ("actor_name_words", "named_anew_words", "named_anew"):
        execute(f"DROP TABLE temp.{table}")
    if differs:
        yield "The index of actors' names is not as it should be."


def _read(file: ProjectFile, sql: str, wanted: str) -> dict[int, Actor]:
    return {row["id"]: rows.actor(row) for row in file.rows(sql, (wanted,))}


def _phrases(words: str) -> list[str]:
    """The words as a phrase of the index, in each way they may be spelt."""
    # "ss" is what comparing makes of "ß", which the index leaves as it is.
    spelt = dict.fromkeys((words, words.replace("ss", "ß")))
    return ['"{}"'.format(one.replace("\0", " ").replace('"', '""')) for one in spelt]


def _some(file: ProjectFile, wanted: str, most: int) -> list[Actor]:
    return [rows.actor(row) for row in file.rows(_FIRST, (f"{{name aliases}} : ({wanted})", most))]
