"""The way from files to datasets by commands, with what each format needs of other libraries."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

from facts import ROOT, Facts
from trials.documents import PHRASE, write_documents
from trials.running import Program, TrialError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WRITTEN = {
    "native": "out.jsonl",
    "prodigy": "prodigy.jsonl",
    "doccano": "doccano.jsonl",
    "label-studio": "studio.json",
    "brat": "brat.zip",
    "conll": "out.conll",
    "uima-json": "uima-json.zip",
    "uima-xmi": "uima-xmi.zip",
    "webanno-tsv": "tsv.zip",
    "spacy": "out.spacy",
    "refi-qda": "out.qdpx",
    "dna-events": "events.csv",
    "tables": "tables.xlsx",
    "web-annotation": "out.jsonld",
}

_LOSSES_TOLD = (0, 1)
_LEAST_PICTURE = 10_000
"""Bytes; a window without anything in it is less."""


def try_commands(program: Program) -> Iterator[str]:
    """Make projects, import, suggest in worker processes, export; what is written is read here again.

    Raises:
        TrialError: if anything is not as it should be.
    """
    version = Facts.read().version
    if version not in program.says("--version"):
        raise TrialError(f"it is not version {version}")
    yield from _sample(program)
    yield from _documents(program)
    yield from _formats(program)


def _sample(program: Program) -> Iterator[str]:
    folder = program.folder / "sample"
    program.says("demo", "--headless", folder)
    lines, items = check_dataset(folder / "sample.jsonl")
    if (folder / "window.png").stat().st_size < _LEAST_PICTURE:
        raise TrialError("the picture of the window is empty")
    yield f"sample: {lines} articles with {items} suggestions in the dataset, and a picture of the window"


def _documents(program: Program) -> Iterator[str]:
    folder, project = program.folder / "documents", program.folder / "documents.annotator"
    documents = write_documents(folder)
    program.says("new", project)
    program.says("import", project, *documents)
    program.says("export", project, folder / "out.jsonl")
    texts = [line["text"] for line in read_lines(folder / "out.jsonl")]
    if len(texts) != len(documents) or not all(PHRASE in text for text in texts):
        raise TrialError(f"of {len(documents)} documents {sum(PHRASE in text for text in texts)} were read")
    yield f"documents: {', '.join(path.suffix for path in documents)} are read"


def _formats(program: Program) -> Iterator[str]:
    project, folder = program.folder / "work.annotator", program.folder / "written"
    folder.mkdir()
    program.says("new", project)
    program.says("import", project, *sorted((ROOT / "seeds").glob("*.txt")))
    program.says("suggest", project, "--jobs", "2")
    program.says("copies", project)
    for name, file in WRITTEN.items():
        flat = ("--format", name, "--losses", "flatten")
        program.says("export", project, folder / file, *flat, statuses=_LOSSES_TOLD)
        if not (folder / file).exists():
            raise TrialError(f"{name} wrote nothing")
    lines, items = check_dataset(folder / WRITTEN["native"])
    program.says("check", project)
    program.no_process_left()
    yield f"formats: {len(WRITTEN)} written, of {lines} articles with {items} suggestions by two workers"


def check_dataset(path: Path) -> tuple[int, int]:
    """Hold a dataset against the schema and its spans against its texts; gives its articles and items.

    Raises:
        TrialError: if it does not hold, or there is nothing in it.
    """
    schema = json.loads(
        (ROOT / "resources" / "schema" / "annotator-1.schema.json").read_text(encoding="utf-8")
    )
    lines = read_lines(path)
    items = 0
    for line in lines:
        problem = next(Draft202012Validator(schema).iter_errors(line), None)
        if problem is not None:
            raise TrialError(f"{path.name}: {problem.message}")
        wrong = [span for span in spans(line) if line["text"][span["start"] : span["end"]] != span["text"]]
        if wrong:
            raise TrialError(f"{path.name}: {wrong[0]} is not what the text has there")
        items += len(line["mentions"]) + len(line["claims"])
    if not items:
        raise TrialError(f"{path.name}: nothing is in it")
    return len(lines), items


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The articles of a dataset."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def spans(line: dict[str, Any]) -> list[dict[str, Any]]:
    """All spans of an article, in code points, end exclusive."""
    roles = ("source", "cue", "content")
    return [*line["mentions"], *(span for claim in line["claims"] for role in roles for span in claim[role])]
