"""Where articles to learn from come from: native JSONL, projects, folders laid out like PolNeAR."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from annotator.core.annotation import is_pending
from annotator.core.article import Status
from annotator.core.copies import THRESHOLD, CopyGroups, compared_text, shingles, similarity
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.services.records import records_of
from annotator.storage import articles
from annotator.storage.project_file import ProjectFile
from annotator.storage.refusals import is_database

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from annotator.core.record import Record

SECOND_READING = "second-reading"
"""A file of this name holds articles again, as another person read them; nothing is learned from it."""


def training_records(paths: Iterable[Path]) -> list[Record]:
    """The annotated articles of files, folders and projects, in the order given.

    Of several coders of one article the alphabetically first counts.

    Raises:
        FormatError: if one cannot be read whole.
        ProjectError: if a project cannot be read.
    """
    first: dict[str, Record] = {}
    for path in paths:
        for record in annotated_records(path):
            key = record.draft.identifier or record.draft.text
            known = first.setdefault(key, record)
            if (record.coder or "") < (known.coder or ""):
                first[key] = record
    return list(first.values())


def without_copies(records: Sequence[Record]) -> list[Record]:
    """One of each group of near-copies, the first of those with most claims, in the place of the first.

    What was carried over to a copy is no second example, and no article that a model has not seen.
    """
    kept: dict[int, Record] = {}
    for group, record in zip(copy_groups(records), records, strict=True):
        if len(record.claims) > len(kept.setdefault(group, record).claims):
            kept[group] = record
    return list(kept.values())


def copy_groups(records: Sequence[Record]) -> list[int]:
    """For each article a number that it shares with its near-copies alone."""
    from annotator.analysis.near_copies import CopyIndex, Signer

    signer, index, groups = Signer(), CopyIndex(), CopyGroups()
    runs = [shingles(one.draft.text, one.draft.residue) for one in records]
    for number, (record, own) in enumerate(zip(records, runs, strict=True)):
        signature = signer.sign(compared_text(record.draft.text, record.draft.residue))
        for other, _estimate in index.alike(signature):
            if similarity(own, runs[other]) >= THRESHOLD:
                groups.unite(number, other)
        index.add(number, signature)
    return [groups.group_of(number) for number in range(len(records))]


def annotated_records(path: Path) -> Iterator[Record]:
    """The annotated articles of one file, folder or project.

    Raises:
        FormatError: if it cannot be read whole.
        ProjectError: if it is a project that cannot be read.
    """
    from annotator.formats.brat.polnear import is_polnear, read_polnear

    if is_polnear(path):
        yield from read_polnear(path)
    elif path.is_file() and is_database(path):
        yield from decided_records(path)
    else:
        yield from _file_records(path)


def decided_records(path: Path) -> Iterator[Record]:
    """The articles of a project that are done, or in which nothing waits and something was decided.

    Raises:
        ProjectError: if the project cannot be read.
    """
    with closing(ProjectFile.open_beside(path)) as file:
        file.connection.execute("BEGIN")
        for records in records_of(file, list(articles.keys(file)), codebook=0):
            for record in records:
                if record.coder is not None and (record.status is Status.DONE or _is_decided(record)):
                    yield record


def _is_decided(record: Record) -> bool:
    return bool(record.claims) and not any(is_pending(claim) for claim in record.claims)


def _file_records(path: Path) -> Iterator[Record]:
    from annotator.formats.inputs import read_inputs

    inputs = [path]
    if path.is_dir():
        inputs = [one for one in sorted(path.rglob("*.jsonl")) if one.stem != SECOND_READING]
    for one in read_inputs(inputs):
        if isinstance(one, Refusal):
            raise FormatError("{one}.", advice="Mend the file first; nothing was learned.", one=one)
        if isinstance(one, Incoming):
            yield one.record
