"""Taking articles into the project: read in the background as values, stored in short transactions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from annotator.core.annotation import is_pending
from annotator.core.article import facts_of
from annotator.core.batches import batches
from annotator.core.changes import Changes, EditKind
from annotator.core.errors import ProjectError
from annotator.core.label_mapping import LEFT_OUT, labels_of, usual_target, with_labels
from annotator.core.record import Incoming, Notice, Refusal
from annotator.core.words import Words
from annotator.services.actor_rules import known_type
from annotator.services.reading import Found, Reading
from annotator.services.reading_beside import read_beside
from annotator.storage import arrivals, articles, originals
from annotator.storage.arrivals import Arrival
from annotator.storage.edit import insert_row
from annotator.storage.items import actor_of_uuid, insert_items_in_bulk, item_identities, merge_actor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from annotator.core.annotation import Actor, Item
    from annotator.core.article import TextFacts
    from annotator.core.record import Record
    from annotator.services.project import Project
    from annotator.storage.edit import Edit


@dataclass(slots=True)
class ImportReport:
    """What became of each input. ``merged`` counts known articles that brought new annotations.

    ``labels`` counts the labels that were made another type, or ``LEFT_OUT``; ``cleaned`` are those of the
    imported whose text is not the one of the file. ``stopped`` says why a batch could not be stored.
    """

    imported: int = 0
    cleaned: int = 0
    merged: int = 0
    duplicates: list[Refusal] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)
    stopped: Words | None = None

    def summary(self) -> str:
        """The counts in one line."""
        parts = [f"{self.imported} imported"]
        if self.cleaned:
            parts.append(f"{self.cleaned} of them cleaned")
        if self.merged:
            parts.append(f"{self.merged} known with new annotations")
        parts += [f"{len(self.duplicates)} duplicate", f"{len(self.refused)} refused"]
        return ", ".join(parts)

    def label_notes(self) -> list[Words]:
        """What became of labels that have another name here, in words, the frequent ones first."""
        return [
            Words("“{label}” was left out and is kept with the article: {count}", label=label, count=count)
            if target == LEFT_OUT
            else Words("“{label}” was taken for {target}: {count}", label=label, target=target, count=count)
            for (label, target), count in self.labels.most_common()
        ]


class ImportService:
    """Reads files (any thread) and stores what they hold (the project's thread)."""

    def __init__(self, project: Project) -> None:
        self._project = project

    @staticmethod
    def prepare(
        paths: Sequence[str | Path],
        *,
        format_name: str = "auto",
        options: Mapping[str, str] = MappingProxyType({}),
        cleaning: Collection[str] = (),
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Iterator[Found]:
        """The articles in files and folders, as values; touches no project and may run in any thread.

        What is large is read by another process, which ends when the iterator does.
        ``cleaning`` are the names of the rules by which texts without annotations are cleaned.
        """
        reading = Reading(
            paths=tuple(map(str, paths)),
            format_name=format_name,
            options=dict(options),
            cleaning=tuple(cleaning),
        )
        if reading.is_large():
            return read_beside(reading, cancelled=cancelled, progress=progress)
        return reading.here(cancelled=cancelled, progress=progress)

    def begin(self, labels: Mapping[str, str] = MappingProxyType({})) -> ImportRun:
        """Start storing; all of the run is one undo step.

        ``labels`` says which types the labels of other programs are, or ``LEFT_OUT``; what it does not name
        is taken for what it most likely stands for.

        Raises:
            UserFacingError: if the codebook has no such type.
        """
        for target in set(labels.values()) - {LEFT_OUT}:
            known_type(self._project, target)
        return ImportRun(self._project, labels)

    def run(self, paths: Sequence[Path], *, batch: int = 100) -> ImportReport:
        """Import everything at once, here and now."""
        run = self.begin()
        for some in batches(self.prepare(paths), batch):
            run.store(some)
        return run.report


class _Taken(NamedTuple):
    """What came in, as it is to be stored: with our labels, which say what each of its own became."""

    incoming: Incoming
    record: Record
    labels: Mapping[str, str]
    facts: TextFacts


class ImportRun:
    """One import. ``report`` is true after each batch, so a cancelled run tells what it has done."""

    def __init__(self, project: Project, labels: Mapping[str, str] = MappingProxyType({})) -> None:
        self._project = project
        self._labels = labels
        self._usual: dict[str, str] = {}
        self._step = project.journal.new_step()
        self.report = ImportReport()

    def store(self, batch: Sequence[Found]) -> Changes | None:
        """Store a batch in one transaction; None if nothing of it was new.

        Raises:
            ProjectError: if it cannot be written; nothing of the batch is stored then, nor counted.
        """
        report = ImportReport()
        try:
            return self._store(batch, report)
        except ProjectError as error:
            self.report.stopped = error.words
            raise

    def _store(self, batch: Sequence[Found], report: ImportReport) -> Changes | None:
        taken = [self._taken(one) for one in batch if isinstance(one, Incoming)]
        report.refused += [one for one in batch if isinstance(one, Refusal)]
        report.notices += [one for one in batch if isinstance(one, Notice)]
        with self._project.journal.edit(EditKind.IMPORT, detail=_origin_of(batch), step=self._step) as edit:
            self._take(edit, taken, report)
        self.report.imported += report.imported
        self.report.cleaned += report.cleaned
        self.report.merged += report.merged
        self.report.duplicates += report.duplicates
        self.report.refused += report.refused
        self.report.notices += report.notices
        self.report.labels += report.labels
        return edit.changes if edit.operations else None

    def _taken(self, incoming: Incoming) -> _Taken:
        labels = self._own_labels(incoming)
        facts = incoming.facts or facts_of(incoming.record.draft.text)
        return _Taken(incoming, with_labels(incoming.record, labels), labels, facts)

    def _take(self, edit: Edit, taken: Sequence[_Taken], report: ImportReport) -> None:
        """Store the articles that are new, and what is new on known ones, in the order in which they came."""
        known = arrivals.keys_of_texts(self._project.file, [one.facts.fingerprint for one in taken])
        fresh: dict[str, _Taken] = {}
        for one in taken:
            if one.facts.fingerprint not in known:
                fresh.setdefault(one.facts.fingerprint, one)
        added = [Arrival(one.record.draft, one.record.status, one.facts) for one in fresh.values()]
        keys = arrivals.insert(edit, self._project.file, added)
        known.update(zip(fresh, keys, strict=True))
        for one in taken:
            is_new = fresh.get(one.facts.fingerprint) is one
            self._take_items(edit, one, known[one.facts.fingerprint], report, is_new=is_new)
        arrivals.index(edit, keys, added)

    def _take_items(self, edit: Edit, taken: _Taken, key: int, report: ImportReport, *, is_new: bool) -> None:
        """Store the annotations of an article that are new, and count what came of it."""
        incoming = taken.incoming
        if is_new and incoming.original is not None:
            originals.insert(edit, key, incoming.original)
            report.cleaned += 1
        brings_more = self._annotate(edit, key, taken)
        if is_new or brings_more:
            report.imported += is_new
            report.merged += not is_new
            self._count(taken, report)
            return
        words = Words("the same text is in the project already: “{title}”", title=taken.record.draft.title)
        report.duplicates.append(Refusal(incoming.source, incoming.line, words))

    def _own_labels(self, incoming: Incoming) -> Mapping[str, str]:
        """What the labels of a record are here; those of our own program only as the person said."""
        if not incoming.is_foreign:
            return self._labels
        for label in set(labels_of(incoming.record)) - self._usual.keys():
            self._usual[label] = usual_target(label, self._project.codebook)
        return {**self._usual, **self._labels}

    @staticmethod
    def _count(taken: _Taken, report: ImportReport) -> None:
        for label in labels_of(taken.incoming.record):
            if (target := taken.labels.get(label, label)) != label:
                report.labels[label, target] += 1

    def _annotate(self, edit: Edit, article: int, taken: _Taken) -> bool:
        record = taken.record
        items = self._unknown_items(record.items, taken.facts.fingerprint)
        if not items:
            return False
        named = {item.actor for item in items}
        actors = {
            actor.uuid: merge_actor(edit, self._own_identity(actor))
            for actor in record.actors
            if actor.uuid in named
        }
        insert_items_in_bulk(edit, article, items, actors=actors)
        if any(item.suggestion is not None for item in items) and not articles.is_suggested(
            self._project.file, article
        ):
            key = insert_row(edit.connection, "suggested", {"article_id": article, "at": edit.at})
            edit.inserted_in_bulk("suggested", key, key)
        return True

    def _unknown_items(self, items: Sequence[Item], here: str) -> list[Item]:
        """Those of an article's items that the project does not have; ``here`` is the text's fingerprint.

        A suggestion that waits is known however it was decided here. An identity that is taken by another
        coder's item, or in another article, is made anew from both, so that importing the same file again
        finds it.
        """
        if not items:
            return []
        known = item_identities(self._project.file, [item.ref for item in items])
        fresh: list[Item] = []
        for item in items:
            if item.ref not in known:
                fresh.append(item)
                continue
            where, coder = known[item.ref]
            if where == here and (coder == item.coder or is_pending(item)):
                continue
            own = replace(item, uuid=str(uuid5(NAMESPACE_URL, f"{item.uuid}\n{here}\n{item.coder}")))
            if not item_identities(self._project.file, [own.ref]):
                fresh.append(own)
        return fresh

    def _own_identity(self, actor: Actor) -> Actor:
        """The actor itself, or with another uuid where the project has that one for somebody else."""
        taken = actor_of_uuid(self._project.file, actor.uuid)
        if taken is None or actor.name in taken.names:
            return actor
        return replace(actor, uuid=str(uuid5(NAMESPACE_URL, f"{actor.uuid}\n{actor.name}")))


def _origin_of(batch: Sequence[Found]) -> str:
    names = [one.record.draft.title for one in batch if isinstance(one, Incoming)]
    return names[0] if len(names) == 1 else f"{len(names)} articles"
