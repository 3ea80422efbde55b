"""Import and export of many articles by the command line, against the bare work of SQLite; with peak memory.

    python tests/benchmarks/bench_exchange.py [ARTICLES]

Articles of 600 words (100,000 of them unless told otherwise) in one JSONL file. Yardsticks, in the same run:

- rows: the lines parsed by msgspec and inserted by one executemany, text in a table beside, synchronous FULL;
- index: the same texts put into a full-text index alone;
- reading: the rows of articles and texts read from the project.

Import is measured as it is, and on a project whose index takes nothing in.
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

from annotator.services.projects import create_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARTICLES = 100_000
WORDS = 600
_LEAST_LETTERS = 100
CORPUS = Path(__file__).parents[2] / "seeds" / "corpus"
_NO_INDEX = """
DROP TABLE article_body;
CREATE VIEW article_body AS SELECT 0 AS rowid, '' AS body WHERE 0;
CREATE TRIGGER article_body_nothing INSTEAD OF INSERT ON article_body BEGIN SELECT 0; END;
"""


class Run(NamedTuple):
    """What a command took: seconds, and the most memory in MB."""

    seconds: float
    peak: float


def main() -> None:
    """Measure and print one line each: articles per second, its share of the yardstick, peak memory."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "articles.jsonl"
        write_articles(source, count)
        small = folder / "small.jsonl"
        write_articles(small, count // 10)
        _print_import(folder, source, small, count)
        _print_export(folder, count)


def _print_import(folder: Path, source: Path, small: Path, count: int) -> None:
    rows = _timed(lambda: _insert_rows(folder / "rows.db", source))
    index = _timed(lambda: _insert_index(folder / "index.db", source))
    bare, whole, few = (folder / f"{name}.annotator" for name in ("bare", "whole", "few"))
    for project in (bare, whole, few):
        create_project(project, coder="bench").close()
    with closing(sqlite3.connect(bare)) as connection:
        connection.executescript(_NO_INDEX)
    without = _annotator("import", str(bare), str(source))
    bare.unlink()
    with_index = _annotator("import", str(whole), str(source))
    tenth = _annotator("import", str(few), str(small))
    again = _annotator("import", str(whole), str(source))
    sys.stdout.write(f"{'':<34}{'articles/s':>12}{'of yardstick':>14}{'budget':>8}{'peak MB':>9}\n")
    _line("executemany of the rows", count, rows)
    _line("import without the index", count, without.seconds, rows, 0.6, without.peak)
    _line("the index alone", count, index)
    _line("import", count, with_index.seconds, index, 0.8, with_index.peak)
    _line("import of a tenth", count // 10, tenth.seconds, index / 10, 0.8, tenth.peak)
    _line("import of the same again", count, again.seconds, peak=again.peak)


def _print_export(folder: Path, count: int) -> None:
    project = folder / "whole.annotator"
    reading = _timed(lambda: _read_rows(project))
    export = _annotator("export", str(project), str(folder / "out.jsonl"))
    few = _annotator("export", str(folder / "few.annotator"), str(folder / "few.jsonl"))
    _line("reading the rows", count, reading)
    _line("export", count, export.seconds, reading, 0.85, export.peak)
    _line("export of a tenth", count // 10, few.seconds, reading / 10, 0.85, few.peak)


def _line(
    name: str,
    count: int,
    seconds: float,
    yardstick: float | None = None,
    budget: float | None = None,
    peak: float | None = None,
) -> None:
    share = f"{yardstick / seconds:.2f}x" if yardstick else ""
    memory = f"{peak:.0f}" if peak else ""
    sys.stdout.write(f"{name:<34}{count / seconds:>12,.0f}{share:>14}{budget or '':>8}{memory:>9}\n")
    sys.stdout.flush()


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _annotator(*arguments: str) -> Run:
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "annotator", *arguments], stdout=subprocess.DEVNULL)
    _pid, ended, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode:
        raise SystemExit(f"annotator {' '.join(arguments)} ended with {process.returncode}")
    return Run(time.perf_counter() - started, usage.ru_maxrss / 1024)


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


def _read_rows(project: Path) -> None:
    with closing(sqlite3.connect(project)) as connection:
        for _row in connection.execute(
            "SELECT * FROM article JOIN article_text ON article_id = id ORDER BY id"
        ):
            pass


if __name__ == "__main__":
    main()
