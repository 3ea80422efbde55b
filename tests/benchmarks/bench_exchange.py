"""Import and export of many articles by the command line, against the bare work of SQLite; with peak memory.

    python tests/benchmarks/bench_exchange.py [ARTICLES]

Articles of 600 words (100,000 of them unless told otherwise) in one JSONL file, and a tenth as many that have
ten mentions and five claims each. Yardsticks, in the same run:

- rows: the lines parsed by msgspec and inserted by one executemany, text in a table beside, synchronous FULL;
- index: the same texts put into a full-text index alone;
- reading: all columns of each article with its text, its mentions and its claims, with their actors and
  suggestions: three statements of bare sqlite3 for each article.

What an import cannot go below is printed beside: the lines parsed alone; read and looked through as they are
before they are stored (by one process, which works beside the one that writes); and the rows put by one
executemany into the tables of a project, with the indexes that its queue goes by. Likewise of an export,
which reads its file again: the file read and checked alone.

Import is measured as it is, and on a project whose index takes nothing in; the comparison with all other
articles (``--copies``) apart. CPU time is that of all processes of a row
together. It gates nothing.
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from annotator.formats.native import read_native
from annotator.services.projects import create_project
from annotator.services.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ARTICLES = 100_000
WORDS = 600
_LEAST_LETTERS = 100
CORPUS = Path(__file__).parents[2] / "seeds" / "corpus"
_NO_INDEX = """
DROP TABLE article_body;
CREATE VIEW article_body AS SELECT 0 AS rowid, '' AS body WHERE 0;
CREATE TRIGGER article_body_nothing INSTEAD OF INSERT ON article_body BEGIN SELECT 0; END;
"""
_ITEMS = """
SELECT * FROM {table} AS item LEFT JOIN actor ON actor.id = item.actor_id
LEFT JOIN suggestion ON suggestion.id = item.suggestion_id WHERE item.article_id = ? AND item.gone = 0
"""


class Run(NamedTuple):
    """What work took: seconds, those of computing (of all its processes), the most memory in MB."""

    seconds: float
    computing: float
    peak: float = 0

    def tenth(self) -> Run:
        """What a tenth of it would take."""
        return Run(self.seconds / 10, self.computing / 10)


def main() -> None:
    """Measure and print one line each: articles per second, its share of the yardstick, peak memory."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "articles.jsonl"
        write_articles(source, count)
        small = folder / "small.jsonl"
        write_articles(small, count // 10)
        annotated = folder / "annotated.jsonl"
        write_annotated(annotated, small)
        head = (
            f"{'':<40}{'articles/s':>12}{'CPU us each':>13}{'of yardstick':>14}{'budget':>8}{'peak MB':>9}\n"
        )
        sys.stdout.write(head)
        _print_limits(folder, source, count)
        _print_import(folder, source, small, count)
        _print_annotated(folder, annotated, count // 10)
        _print_export(folder, count)


def _print_limits(folder: Path, source: Path, count: int) -> None:
    _line("lines parsed alone", count, _timed(lambda: _exhaust(_lines(source))))
    reading = Reading(paths=(str(source),))
    _line("lines read as an import reads them", count, _timed(lambda: _exhaust(reading.here())))
    project = folder / "tables.annotator"
    create_project(project, coder="bench").close()
    _line("executemany into a project's tables", count, _timed(lambda: _insert_into_tables(project, source)))
    project.unlink()


def _print_import(folder: Path, source: Path, small: Path, count: int) -> None:
    rows = _timed(lambda: _insert_rows(folder / "rows.db", source))
    _line("executemany of the rows", count, rows)
    bare, whole, few = (folder / f"{name}.annotator" for name in ("bare", "whole", "few"))
    for project in (bare, whole, few):
        create_project(project, coder="bench").close()
    with closing(sqlite3.connect(bare)) as connection:
        connection.executescript(_NO_INDEX)
    without = _import(bare, source)
    bare.unlink()
    _line("import without the index", count, without, rows, 0.6)
    index = _timed(lambda: _insert_index(folder / "index.db", source))
    _line("the index alone", count, index)
    _line("import", count, _import(whole, source), index, 0.8)
    _line("import of a tenth", count // 10, _import(few, small), index.tenth(), 0.8)
    _line("import of the same again", count, _import(whole, source))
    _line("comparison for copies, a tenth", count // 10, _annotator("copies", str(few)))


def _print_annotated(folder: Path, source: Path, count: int) -> None:
    project = folder / "annotated.annotator"
    create_project(project, coder="bench").close()
    _line("import of annotated ones", count, _import(project, source))


def _print_export(folder: Path, count: int) -> None:
    for name, articles in (("whole", count), ("few", count // 10), ("annotated", count // 10)):
        project, out = folder / f"{name}.annotator", folder / f"{name}.out.jsonl"
        reading = _timed(lambda project=project: _read_rows(project))  # type: ignore[misc]
        export = _annotator("export", str(project), str(out))
        _line(f"reading the rows, {name}", articles, reading)
        _line(f"export, {name}", articles, export, reading, 0.85)
        _line(f"the file read again, {name}", articles, _timed(lambda out=out: _read_again(out)))  # type: ignore[misc]


def _import(project: Path, source: Path) -> Run:
    return _annotator("import", "--no-copies", str(project), str(source))


def _line(name: str, count: int, run: Run, yardstick: Run | None = None, budget: float | None = None) -> None:
    share = f"{yardstick.seconds / run.seconds:.2f}x" if yardstick else ""
    memory = f"{run.peak:.0f}" if run.peak else ""
    computing = run.computing / count * 1e6
    sys.stdout.write(
        f"{name:<40}{count / run.seconds:>12,.0f}{computing:>13,.0f}{share:>14}{budget or '':>8}{memory:>9}\n"
    )
    sys.stdout.flush()


def _timed(work: Callable[[], None]) -> Run:
    started, computing = time.perf_counter(), time.process_time()
    work()
    return Run(time.perf_counter() - started, time.process_time() - computing)


def _annotator(*arguments: str) -> Run:
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "annotator", *arguments], stdout=subprocess.DEVNULL)
    _pid, ended, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode:
        raise SystemExit(f"annotator {' '.join(arguments)} ended with {process.returncode}")
    computing = usage.ru_utime + usage.ru_stime
    return Run(time.perf_counter() - started, computing, usage.ru_maxrss / 1024)


def write_articles(path: Path, count: int) -> None:
    """Articles of paragraphs drawn from our own corpus, each numbered, so that no two are the same."""
    chance = random.Random(count)  # noqa: S311 - nothing secret
    paragraphs = [
        (paragraph, len(paragraph.split()))
        for file in sorted(CORPUS.glob("*.jsonl"))
        for line in file.read_bytes().splitlines()
        for paragraph in str(msgspec.json.decode(line)["text"]).split("\n")
        if len(paragraph) > _LEAST_LETTERS
    ]
    with path.open("wb") as stream:
        for number in range(count):
            parts, words = [f"Report number {number} from the harbour."], 0
            while words < WORDS:
                paragraph, length = chance.choice(paragraphs)
                parts.append(paragraph)
                words += length
            line = {
                "id": f"a{number}",
                "title": f"Article {number}",
                "outlet": "Bench",
                "text": "\n\n".join(parts),
            }
            stream.write(msgspec.json.encode(line) + b"\n")


def write_annotated(path: Path, source: Path) -> None:
    """The same articles as native lines with ten mentions and five claims each, on words of theirs."""
    with path.open("wb") as stream:
        for number, line in enumerate(_lines(source)):
            text = line["text"]
            places = [(start, start + 6) for start in range(40, 40 + 25 * 40, 40)]
            parts = [{"start": start, "end": end, "text": text[start:end]} for start, end in places]
            decided = {"decision": "accepted", "decided_at": "2026-01-01T00:00:00Z", "actor": "a0"}
            line |= {"id": f"n{number}", "schema": "annotator/1", "coder": "bench"}
            annotations = {
                "actors": [{"id": "a0", "name": "The harbour", "type": "organization"}],
                "mentions": [
                    {"id": f"m{number}-{nth}", "type": "organization", **part, **decided}
                    for nth, part in enumerate(parts[:10])
                ],
                "claims": [
                    {
                        "id": f"c{number}-{nth}",
                        "source": [parts[nth]],
                        "cue": [parts[nth + 1]],
                        "content": [parts[nth + 2]],
                        **decided,
                    }
                    for nth in range(10, 25, 3)
                ],
            }
            stream.write(msgspec.json.encode({**line, **annotations}) + b"\n")


def _exhaust(values: Iterable[object]) -> None:
    for _value in values:
        pass


def _read_again(path: Path) -> None:
    with path.open("rb") as stream:
        _exhaust(read_native(stream, path.name))


def _lines(source: Path) -> Iterator[dict[str, str]]:
    with source.open("rb") as stream:
        yield from map(msgspec.json.decode, stream)


def _insert_rows(database: Path, source: Path) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(
            "CREATE TABLE article (id INTEGER PRIMARY KEY, uuid TEXT, title TEXT, outlet TEXT, text TEXT)"
        )
        connection.executemany(
            "INSERT INTO article (uuid, title, outlet, text) VALUES (:id, :title, :outlet, :text)",
            _lines(source),
        )


def _insert_index(database: Path, source: Path) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(
            "CREATE VIRTUAL TABLE articles USING"
            " fts5 (body, content = '', tokenize = 'unicode61 remove_diacritics 2')"
        )
        connection.executemany("INSERT INTO articles (body) VALUES (:text)", _lines(source))


def _insert_into_tables(project: Path, source: Path) -> None:
    """The rows of the articles without what is worked out of their texts, but a fingerprint no two share."""
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.executemany(
            "INSERT INTO article (id, uuid, title, outlet, language, words, fingerprint)"
            " VALUES (?, ?, ?, ?, 'en', 600, ?)",
            (
                (key, line["id"], line["title"], line["outlet"], f"{hash(line['id']):064x}")
                for key, line in enumerate(_lines(source), 1)
            ),
        )
        connection.executemany(
            "INSERT INTO article_text (article_id, text) VALUES (?, ?)",
            ((key, line["text"]) for key, line in enumerate(_lines(source), 1)),
        )


def _read_rows(project: Path) -> None:
    items = (_ITEMS.format(table="mention"), _ITEMS.format(table="claim"))
    statements = ("SELECT * FROM article JOIN article_text ON article_id = id WHERE id = ?", *items)
    with closing(sqlite3.connect(project)) as connection:
        for key in connection.execute("SELECT id FROM article ORDER BY id").fetchall():
            for statement in statements:
                connection.execute(statement, key).fetchall()


if __name__ == "__main__":
    main()
