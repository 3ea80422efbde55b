"""One text of a project, with its selections, as the records of its coders."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import UNPLACED
from annotator.core.words import Words
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import ROLE_LABELS, LabelledSpan, SpanDocument
from annotator.formats.exchange.reading import record_of
from annotator.formats.refi_qda.identity import ARTICLE, FIELDS, plain_guid
from annotator.formats.refi_qda.places import Selection, find
from annotator.formats.refi_qda.project import Code, attribute, children, guid_in, target_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element

    from annotator.core.article import Draft
    from annotator.core.record import Record
    from annotator.core.spans import Span
    from annotator.formats.refi_qda.project import Project

_KEPT = "refi-qda"
"""The key under an article's ``meta`` for what only such projects have a place for; and who coded unnamed."""
_ROLES = frozenset(label.casefold() for label in ROLE_LABELS.values())


class _Ours(msgspec.Struct):
    """What we keep of an article beside the variables that others show."""

    article: dict[str, Any]
    status: Status
    coders: list[str | None]


class Text:
    """A text. ``refused``: the selections that are nowhere in it, and why.

    Args:
        project: the lists.
        one: the element that has the selections.
        owner: the source that it is, or represents.
        text: with the line ends that it was counted with.

    Raises:
        FormatError: if there is no article in it.
    """

    def __init__(self, project: Project, one: _Element, owner: _Element, text: str) -> None:
        if "\0" in text:
            raise FormatError("the text holds a NUL character")
        self._project = project
        values = project.values_of(owner)
        self._ours = _ours(values.pop(ARTICLE, ""))
        self._unplaced: list[dict[str, Any]] = []
        self._spans: defaultdict[str, list[LabelledSpan]] = defaultdict(list)
        self.refused: list[tuple[_Element, Words]] = []
        written = [(element, _selection(element)) for element in children(one, "PlainTextSelection")]
        known = [(element, selection) for element, selection in written if selection is not None]
        self.refused += [
            (element, Words("the selection has no position"))
            for element, selection in written
            if selection is None
        ]
        self.found = find(text, [selection for _, selection in known], project.origin)
        self._draft = draft_of(self.found.text, self._entries(owner, values))
        for (element, selection), span in zip(known, self.found.spans, strict=True):
            if span is None:
                self.refused.append((element, _nowhere(selection, self.found.length)))
            else:
                self._take(element, span)

    def records(self) -> list[Record]:
        """A record for each coder; one without a coder where there is none."""
        listed: list[str | None] = [] if self._ours is None else list(self._ours.coders)
        coders = list(dict.fromkeys((*listed, *self._spans))) or [None]
        if len(coders) > 1 and self._spans.keys() and None in coders:
            coders.remove(None)
        return [self._record(coder, self._draft_for(place)) for place, coder in enumerate(coders)]

    def _draft_for(self, place: int) -> Draft:
        """The article; in the first record with the selections that nobody coded."""
        if place or not self._unplaced:
            return self._draft
        return replace(self._draft, meta={**self._draft.meta, UNPLACED: self._unplaced})

    def _record(self, coder: str | None, draft: Draft) -> Record:
        spans = self._spans.get(coder or "", []) if coder is not None else []
        relations = tuple(link for span in spans for link in self._project.links.get(span.id, ()))
        status = self._ours.status if self._ours else Status.DONE if spans else Status.NEW
        document = SpanDocument(spans=tuple(spans), relations=relations)
        joins = not relations and not self._project.is_ours
        record = record_of(draft, document, status=status, coder=coder, joins=joins)
        return self._with_actors(record)

    def _with_actors(self, record: Record) -> Record:
        """The record with what the cases know of its actors."""
        actors = []
        for actor in record.actors:
            case = self._project.actors.get((actor.name, actor.type, actor.uuid)) or self._project.actors.get(
                (actor.name, actor.type, "")
            )
            if case is not None:
                actor = replace(actor, aliases=case.aliases, external=case.external, note=case.note)  # noqa: PLW2901
            actors.append(actor)
        return replace(record, actors=tuple(actors))

    def _take(self, element: _Element, span: Span) -> None:
        """The spans that the codings of a selection make, by who coded."""
        note = self._project.notes_of(element)
        by_coder: defaultdict[str, list[Code]] = defaultdict(list)
        for coding in children(element, "Coding"):
            for reference in children(coding, "CodeRef"):
                code = self._project.codes.get(target_of(reference))
                if code is not None:
                    by_coder[self._coder(coding, element)].append(code)
        for coder, codes in by_coder.items():
            self._spans[coder] += self._labelled(guid_in(element), codes, span, note)
        if not by_coder:
            found: dict[str, Any] = {"label": attribute(element, "name"), "spans": [[span.start, span.end]]}
            self._unplaced.append({**found, "attributes": {"note": note}} if note else found)

    def _labelled(self, own: str, codes: Sequence[Code], span: Span, note: str) -> list[LabelledSpan]:
        has_role = any(code.name.casefold() in _ROLES for code in codes if code.attribute is None)
        values = [code for code in codes if code.attribute is not None and (code.is_sure or has_role)]
        labels = [code.name for code in codes if code not in values]
        labels.sort(key=lambda name: name.casefold() not in _ROLES)
        attributes: dict[str, Any] = {code.attribute or "": code.name for code in values}
        if note:
            attributes["note"] = note
        actor_id = ""
        for case in self._project.cases_of.get(own, ())[:1]:
            actor_id = case.identity
            attributes["actor"] = case.name
            attributes["actor_type"] = case.type or (labels[0] if labels and not has_role else "")
        return [
            LabelledSpan(
                id=f"{own}/{number}" if number else own,
                label=label,
                fragments=(span,),
                attributes={} if number else attributes,
                actor_id=actor_id,
            )
            for number, label in enumerate(labels)
        ]

    def _coder(self, coding: _Element, selection: _Element) -> str:
        own = plain_guid(coding.get("creatingUser") or selection.get("creatingUser"))
        name = self._project.users.get(own)
        if name:
            return name
        listed = [] if self._ours is None else [coder for coder in self._ours.coders if coder]
        return listed[0] if len(listed) == 1 else _KEPT

    def _entries(self, owner: _Element, values: dict[str, str]) -> dict[str, Any]:
        """What is known of the article: our own variable, then those that people see and may have changed."""
        found: dict[str, Any] = {"title": attribute(owner, "name")}
        if self._ours is not None:
            found |= self._ours.article
        named = {name: value for name, value in values.items() if name.lower() in FIELDS}
        found |= {name.lower(): value for name, value in named.items()}
        kept: dict[str, Any] = {}
        if further := {name: value for name, value in values.items() if name not in named}:
            kept["variables"] = further
        if note := self._project.notes_of(owner):
            kept["note"] = note
        if codes := list(self._codes_of(children(owner, "Coding"))):
            kept["codes"] = codes
        if cases := [case.name for case in self._project.cases_of.get(guid_in(owner), ())]:
            kept["cases"] = cases
        return found | ({_KEPT: kept} if kept else {})

    def _codes_of(self, codings: Iterable[_Element]) -> Iterable[str]:
        for coding in codings:
            for reference in children(coding, "CodeRef"):
                if (code := self._project.codes.get(target_of(reference))) is not None:
                    yield code.name


def _ours(written: str) -> _Ours | None:
    try:
        return msgspec.json.decode(written, type=_Ours)
    except msgspec.DecodeError:
        return None


def _selection(element: _Element) -> Selection | None:
    try:
        start, end = int(element.get("startPosition") or ""), int(element.get("endPosition") or "")
    except ValueError:
        return None
    return Selection(start, end, attribute(element, "name"))


def _nowhere(selection: Selection, count: int) -> Words:
    if not 0 <= selection.start < selection.end:
        return Words("{start}–{end} is not a span", start=selection.start, end=selection.end)
    return Words(
        "the span {start}–{end} ends after the text, which has {count} characters",
        start=selection.start,
        end=selection.end,
        count=count,
    )
