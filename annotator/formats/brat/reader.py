"""Folders of brat as records: texts, standoff beside them, and in a third file what we know beyond that."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.formats.brat.articles import annotated, text_of, told_of, with_unplaced, without_text
from annotator.formats.brat.interpretation import ACTORS, Meaning
from annotator.formats.brat.lines import UNITS
from annotator.formats.brat.polnear import has_attributions, read_corpus
from annotator.formats.decoding import unify_line_ends
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.naming import from_file_name
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.reading import record_of, usual_status
from annotator.formats.format import DEFAULTS
from annotator.formats.json_lines import decode_json

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from annotator.core.annotation import Actor
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

NOBODY = "brat"
"""The coder of annotations that do not name one."""


def read_brat(
    tree: FileTree, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """Every text of a folder with what is annotated in it; a PolNeAR corpus with each of its annotators.

    Folders in which the same texts stand are taken for the annotators of these.
    """
    if has_attributions(tree):
        yield from read_corpus(tree, source, options)
        return
    reading = _Folder(tree, source)
    names = tree.names()
    texts = {name.removesuffix(".txt") for name in names if name.endswith(".txt")}
    for name in names:
        stem, _, ending = name.rpartition(".")
        if ending == "ann" and stem not in texts:
            yield Refusal(f"{source}/{name}", 0, without_text(f"{stem}.txt").explanation)
        elif ending == "txt":
            yield from reading.article(stem)


@dataclass(frozen=True, slots=True)
class _Known:
    """What stands in the third file: of the article, its status and coder, and of the spans by their ids."""

    article: Mapping[str, Any] = field(default_factory=dict)
    status: Status | None = None
    coder: str | None = None
    items: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    is_there: bool = False


class _Folder:
    """One folder or ZIP file while it is read."""

    def __init__(self, tree: FileTree, source: str) -> None:
        self._tree = tree
        self._source = source
        self._names = frozenset(tree.names())
        self._coders = _folders_of_annotators(tree)
        self._odd = OddUnits(source, UNITS[0])

    def article(self, stem: str) -> Iterator[Incoming | Refusal | Notice]:
        """One text with what is annotated in it, or the reason why it cannot be read."""
        where = f"{self._source}/{stem}"
        try:
            raw = text_of(self._tree, f"{stem}.txt")
            annotations = text_of(self._tree, f"{stem}.ann") if f"{stem}.ann" in self._names else ""
            known = yield from self._known(stem)
            own = f"{PurePosixPath(stem).name}.ann"
            text, meaning, unit = annotated(raw, annotations, own, known=known.items)
            record = self._record(stem, text, meaning, known)
        except FormatError as error:
            yield Refusal(f"{where}.txt", 0, error.explanation)
            return
        yield from told_of(meaning, f"{where}.ann")
        yield from self._odd.seen(0, unit)
        yield Incoming(source=f"{where}.txt", line=0, record=record)

    def _record(self, stem: str, text: str, meaning: Meaning, known: _Known) -> Record:
        path = PurePosixPath(stem)
        folder = self._coders.get(str(path.parent))
        entries = known.article
        if not known.is_there:
            entries = {"id": from_file_name(path.name if folder is not None else stem)}
        draft = draft_of(text, entries)
        usual = usual_status(meaning.spans)
        record = record_of(
            with_unplaced(draft, meaning),
            meaning.document(),
            status=known.status or usual,
            coder=known.coder or folder or NOBODY,
            joins=not meaning.relations and not known.is_there,
        )
        return replace(record, actors=tuple(_with_entries(record, meaning)))

    def _known(self, stem: str) -> Generator[Refusal, None, _Known]:
        """What stands in the third file; a damaged one is refused, and the article read without it."""
        name = f"{stem}.json"
        if name not in self._names:
            return _Known()
        try:
            value = decode_json(self._tree.read(name))
        except FormatError as error:
            yield Refusal(f"{self._source}/{name}", 0, error.explanation)
            return _Known()
        match value:
            case {"article": dict(article), "items": dict(items), "status": str(status), "coder": coder} if (
                status in set(Status) and isinstance(coder, str | None)
            ):
                known = {key: value for key, value in items.items() if isinstance(value, dict)}
                return _Known(article, Status(status), coder, known, is_there=True)
            case _:
                return _Known()


def _with_entries(record: Record, meaning: Meaning) -> Iterator[Actor]:
    """The actors with what the knowledge bases of others call them."""
    for actor in record.actors:
        entries = dict(meaning.entries.get((actor.name, actor.type), {}))
        entries.pop(ACTORS, None)
        yield replace(actor, external={**actor.external, **entries}) if entries else actor


def _folders_of_annotators(tree: FileTree) -> dict[str, str]:
    """The folders in which the same texts stand, each with its name, which is the annotator's."""
    same: defaultdict[str, list[str]] = defaultdict(list)
    for name in tree.names():
        if name.endswith(".txt"):
            same[PurePosixPath(name).name].append(name)
    found: dict[str, str] = {}
    for names in same.values():
        if (
            len(names) > 1
            and len({unify_line_ends(tree.read(name).decode("latin-1")) for name in names}) == 1
        ):
            for name in names:
                folder = PurePosixPath(name).parent
                found[str(folder)] = from_file_name(folder.name) or NOBODY
    return found
