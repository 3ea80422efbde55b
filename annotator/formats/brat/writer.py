"""Records as folders of brat, or laid out like the PolNeAR corpus."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.annotation import Decision, Role
from annotator.core.review import place_in_review
from annotator.formats.brat.configuration import ANNOTATION_FILE, VISUAL_FILE, Configuration
from annotator.formats.brat.interpretation import ACTORS, DECISION, NAMED, NOTES
from annotator.formats.brat.lines import apart, within_lines
from annotator.formats.brat.naming import as_type, is_line, is_plain
from annotator.formats.brat.polnear import ATTRIBUTIONS, TEXTS
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import ROLE_LABELS, document_of
from annotator.formats.exchange.naming import FileNames, as_file_name
from annotator.formats.format import DEFAULTS, Option, chosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Actor
    from annotator.core.record import Record
    from annotator.core.spans import Fragments
    from annotator.formats.exchange.document import LabelledSpan
    from annotator.formats.format import Options

PLAIN, POLNEAR = "plain", "polnear"
WRITING = (Option(name="profile", title="Layout", choices=(PLAIN, POLNEAR)),)
_YEAR_1980 = (1980, 1, 1, 0, 0, 0)
_WITH_SOURCE, _WITHOUT_SOURCE = "Attribution", "Attribution-no-source"
_CALLED = {own: called for called, own in NAMED.items()}


def write_brat(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    """Writes a ZIP file of texts and standoff, and returns how many records are in it.

    The plain layout has a folder for each coder. That of PolNeAR has each text once, and a file for each
    annotator of it.
    """
    is_plain_layout = chosen(options, WRITING, "profile") == PLAIN
    count = 0
    names = FileNames()
    with zipfile.ZipFile(stream, "w") as archive:
        files = _Plain(archive) if is_plain_layout else _PolNeAR(archive)
        for count, record in enumerate(records, 1):  # noqa: B007 - the last count is the result
            files.write(record, names.name(record.draft, record.coder))
        _put(archive, ANNOTATION_FILE, files.configuration.annotation())
        if visual := files.configuration.visual():
            _put(archive, VISUAL_FILE, visual)
    return count


def _put(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, _YEAR_1980)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, text.encode("utf-8"))


class _Bounds:
    """The ``T`` lines of one file while they are written."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._count = 0
        self._known: dict[tuple[str, Fragments], str] = {}

    def new(self, type_: str, fragments: Fragments) -> tuple[str, str]:
        """The id and the line of a span."""
        self._count += 1
        identifier = f"T{self._count}"
        pieces = within_lines(fragments, self._text)
        places = ";".join(f"{span.start} {span.end}" for span in pieces)
        words = " ".join(span.of(self._text) for span in pieces)
        return identifier, f"{identifier}\t{type_} {places}\t{words}"

    def shared(self, type_: str, fragments: Fragments) -> tuple[str, str]:
        """As ``new``, but the line is empty where the same span of that type has one."""
        known = self._known.get((type_, fragments))
        if known is not None:
            return known, ""
        identifier, line = self.new(type_, fragments)
        self._known[type_, fragments] = identifier
        return identifier, line


class _PolNeAR:
    """Files laid out like the PolNeAR corpus."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._last = ""
        roles = "Source*:Source, Cue*:Cue, Content*:Content"
        self.configuration = Configuration(
            entities=set(ROLE_LABELS.values()), events={_WITH_SOURCE: roles, _WITHOUT_SOURCE: roles}
        )

    def write(self, record: Record, name: str) -> None:
        """Add a record, of whose article the files are named ``name``."""
        if name != self._last:
            _put(self._archive, f"{TEXTS}/{name}.txt", record.draft.text)
            self._last = name
        if record.coder is not None:
            # The last underscore of the name stands before the coder.
            coder = as_file_name(record.coder).replace("_", "%5F")
            lines = "".join(f"{line}\n" for line in _attributions(record))
            _put(self._archive, f"{ATTRIBUTIONS}/{name}_{coder}.ann", lines)


def _attributions(record: Record) -> Iterator[str]:
    text = record.draft.text
    bounds = _Bounds(text)
    for number, claim in enumerate(sorted(record.claims, key=place_in_review), 1):
        arguments: list[str] = []
        for role in (Role.SOURCE, Role.CUE, Role.CONTENT):
            for place, fragments in enumerate(apart(claim.part(role), text), 1):
                identifier, line = bounds.shared(ROLE_LABELS[role], fragments)
                if line:
                    yield line
                arguments.append(f"{ROLE_LABELS[role]}{place if place > 1 else ''}:{identifier}")
        type_ = _WITH_SOURCE if claim.source else _WITHOUT_SOURCE
        trigger, line = bounds.new(type_, apart(claim.cue or claim.content, text)[0])
        yield line
        yield f"E{number}\t{type_}:{trigger} {' '.join(reversed(arguments))}"


class _Plain:
    """A folder of brat for each coder, with a third file beside each text for what brat has no place for."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.configuration = Configuration()

    def write(self, record: Record, name: str) -> None:
        """Add a record, of whose article the files are named ``name``."""
        folder = "" if record.coder is None else f"{as_file_name(record.coder)}/"
        lines = _Lines(record, self.configuration)
        _put(self._archive, f"{folder}{name}.ann", "".join(f"{line}\n" for line in lines.all()))
        known = {
            "article": entries_of(record.draft),
            "status": record.status,
            "coder": record.coder,
            "items": lines.items,
        }
        # In ASCII, so that no program takes a part of it for a line end.
        _put(self._archive, f"{folder}{name}.json", json.dumps(known) + "\n")
        _put(self._archive, f"{folder}{name}.txt", record.draft.text)


class _Lines:
    """The lines of one file of standoff. ``items`` is what brat has no place for, by the ids of the spans."""

    def __init__(self, record: Record, configuration: Configuration) -> None:
        self._record = record
        self._configuration = configuration
        self._actors = {(actor.name, actor.type): actor for actor in record.actors}
        self._counts = {"A": 0, "N": 0, "#": 0, "R": 0}
        self._bounds = _Bounds(record.draft.text)
        self._ids: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._further: list[tuple[str, str, str]] = []
        self.items: dict[str, dict[str, Any]] = {}

    def all(self) -> Iterator[str]:
        """The lines: each span with what is said of it, and the relations."""
        document = document_of(self._record, whole=True)
        heads = {relation.child: relation.head for relation in document.relations}
        for span in document.spans:
            yield from self._span(span, heads.get(span.id, span.id))
        for relation in document.relations:
            yield self._relation(relation.label, relation.head, relation.child, self._ids[relation.child])
        for child, head, identifier in self._further:
            yield self._relation(self._labels[child].lower(), head, child, identifier)

    def _span(self, span: LabelledSpan, head: str) -> Iterator[str]:
        """A span, whose claim has its anchor at ``head``; fragments that would be read as one, apart."""
        type_ = as_type(span.label)
        self._configuration.entities.add(span.label)
        self._labels[span.id] = span.label
        first, *further = apart(span.fragments, self._record.draft.text)
        self._ids[span.id], line = self._bounds.new(type_, first)
        yield line
        yield from self._said_of(span, self._ids[span.id])
        for fragments in further:
            identifier, line = self._bounds.new(type_, fragments)
            yield line
            self._further.append((span.id, head, identifier))

    def _relation(self, label: str, head: str, child: str, identifier: str) -> str:
        self._configuration.relations[label].add((self._labels[head], self._labels[child]))
        return self._line("R", f"{as_type(label)} Arg1:{self._ids[head]} Arg2:{identifier}")

    def _line(self, kind: str, rest: str) -> str:
        self._counts[kind] += 1
        return f"{kind}{self._counts[kind]}\t{rest}"

    def _said_of(self, span: LabelledSpan, identifier: str) -> Iterator[str]:
        attributes = dict(span.attributes)
        is_item = "/" not in span.id
        if is_item and span.standing != Decision.ACCEPTED:
            yield self._attribute(DECISION, identifier, span.standing)
        if (note := attributes.get("note")) is not None and is_line(note):
            yield self._line("#", f"{NOTES} {identifier}\t{attributes.pop('note')}")
        yield from self._actor(attributes, identifier)
        for name in [name for name, value in attributes.items() if _is_attribute(name, value)]:
            yield self._attribute(_CALLED.get(name, name), identifier, attributes.pop(name))
        if is_item:
            attributes["id"] = span.id
        if attributes:
            start, end = span.fragments[0].start, span.fragments[-1].end
            where = {"label": span.label, "start": start, "end": end}
            self.items[identifier] = {**attributes, **where}

    def _attribute(self, name: str, identifier: str, value: str) -> str:
        self._configuration.attributes[name].add(value)
        return self._line("A", f"{name} {identifier} {value}")

    def _actor(self, attributes: dict[str, Any], identifier: str) -> Iterator[str]:
        """The actor as an entry of a knowledge base, and what other bases call it."""
        name = attributes.get("actor")
        if not isinstance(name, str) or not is_line(name):
            return
        actor: Actor = self._actors[name, attributes["actor_type"]]
        del attributes["actor"]
        yield self._line("N", f"Reference {identifier} {ACTORS}:{actor.uuid}\t{name}")
        for base, entry in actor.external.items():
            if is_plain(base) and base != ACTORS and entry and not any(map(str.isspace, entry)):
                yield self._line("N", f"Reference {identifier} {base}:{entry}\t{name}")


_OF_THE_PROGRAM = frozenset({"by", "confidence", "why", "actor", "actor_type", "note", DECISION, *NAMED})


def _is_attribute(name: str, value: object) -> bool:
    """Whether brat can hold an attribute as it is."""
    return name not in _OF_THE_PROGRAM and is_plain(name) and isinstance(value, str) and is_plain(value)
