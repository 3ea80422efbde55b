"""Articles that come into the project, many in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from annotator.storage import rows
from annotator.storage.row_blocks import insert_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from annotator.core.article import Draft, Status, TextFacts
    from annotator.storage.edit import Edit
    from annotator.storage.project_file import ProjectFile

_COLUMNS = (
    "id", "uuid", "title", "outlet", "author", "published", "url", "language", "status", "words", "residue",
    "meta", "fingerprint", "note", "flagged",
)  # fmt: skip


class Arrival(NamedTuple):
    """A new article: what a file says of it, where it stands, and what is known of its text."""

    draft: Draft
    status: Status
    facts: TextFacts


def keys_of_texts(file: ProjectFile, fingerprints: Collection[str]) -> dict[str, int]:
    """The keys of the articles that have one of these texts, by fingerprint."""
    found = file.rows(
        "SELECT fingerprint, id FROM article"
        " WHERE fingerprint IN (SELECT value FROM json_each(?)) AND gone = 0",
        (rows.dump(list(fingerprints)),),
    )
    return {row["fingerprint"]: row["id"] for row in found}


def insert(edit: Edit, file: ProjectFile, added: Sequence[Arrival]) -> range:
    """Add articles, which ``index`` makes findable, and give their keys.

    An identifier that is taken gets a number behind it.
    """
    if not added:
        return range(0)
    last = file.value("SELECT seq FROM sqlite_sequence WHERE name = 'article'")
    first = 1 + int(last or 0)
    keys = range(first, first + len(added))
    identifiers = _free_identifiers(file, [one.draft.identifier for one in added])
    insert_rows(edit.connection, "article", _COLUMNS, map(_row, keys, identifiers, added))
    edit.connection.executemany(
        "INSERT INTO article_text (article_id, text) VALUES (?, ?)",
        ((key, one.draft.text) for key, one in zip(keys, added, strict=True)),
    )
    edit.inserted_in_bulk("article", keys[0], keys[-1])
    return keys


def index(edit: Edit, keys: range, added: Sequence[Arrival]) -> None:
    """Put articles into the full-text index, by key.

    Of all that a transaction writes this comes last: a statement with triggers opens a savepoint, before
    which FTS5 would write its index out, article by article.
    """
    edit.connection.executemany(
        "INSERT INTO article_title (rowid, title, outlet) VALUES (?, ?, ?)",
        ((key, one.draft.title, one.draft.outlet or "") for key, one in zip(keys, added, strict=True)),
    )
    edit.connection.executemany(
        "INSERT INTO article_body (rowid, body) VALUES (?, ?)",
        ((key, one.draft.text) for key, one in zip(keys, added, strict=True)),
    )


def _row(key: int, identifier: str, added: Arrival) -> tuple[Any, ...]:
    draft, status, facts = added
    return (
        key,
        identifier,
        draft.title,
        draft.outlet,
        draft.author,
        draft.published,
        draft.url,
        draft.language,
        status,
        facts.words,
        rows.dump_spans(draft.residue) if draft.residue else "[]",
        rows.dump(dict(draft.meta)) if draft.meta else "{}",
        facts.fingerprint,
        draft.note,
        int(draft.flagged),
    )


def _free_identifiers(file: ProjectFile, wanted: Sequence[str | None]) -> Iterator[str]:
    taken = _taken(file, {one for one in wanted if one is not None})
    for one in wanted:
        identifier = str(uuid4()) if one is None else one
        number = 1
        while identifier in taken:
            number += 1
            identifier = f"{one}-{number}"
            taken |= _taken(file, {identifier})
        taken.add(identifier)
        yield identifier


def _taken(file: ProjectFile, identifiers: Collection[str]) -> set[str]:
    found = file.rows(
        "SELECT uuid FROM article WHERE uuid IN (SELECT value FROM json_each(?)) AND gone = 0",
        (rows.dump(list(identifiers)),),
    )
    return {row["uuid"] for row in found}
