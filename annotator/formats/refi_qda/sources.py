"""One text of a project while it is written, with its selections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from annotator.formats.exchange.articles import entries_of
from annotator.formats.refi_qda.identity import ARTICLE, FIELDS, guid, guid_of
from annotator.formats.xml_text import element, escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.record import Record
    from annotator.formats.exchange.document import LabelledSpan
    from annotator.formats.refi_qda.lists import Codes, Users, Variables

_ENCODER = msgspec.json.Encoder()
_NOT_CODED = frozenset({"actor", "actor_type", "note"})
_MOST_OF_NAME = 60
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")


class Source:
    """The text of an article and the records of its coders."""

    def __init__(self, own: str, name: str, group: Sequence[Record]) -> None:
        self.guid = own
        self._name = name
        self._group = group
        self._selections: list[str] = []
        self._taken: set[str] = set()

    def code(
        self,
        record: Record,
        spans: Iterable[LabelledSpan],
        users: Users,
        codes: Codes,
        has_returns: bool,  # noqa: FBT001 - of the text file
    ) -> dict[str, str]:
        """Add a selection for each span of a record; gives their GUIDs by the ids of the spans."""
        decided = {item.uuid: item.decided_at for item in record.items}
        places: dict[str, str] = {}
        for span in spans:
            own = guid_of(span.id, record.coder or "")
            while own in self._taken:
                own = guid("again", own)
            self._taken.add(own)
            places[span.id] = own
            made = {} if record.coder is None else {"creatingUser": users.guid(record.coder)}
            moment = decided.get(span.id.partition("/")[0])
            if moment and _DATE_TIME.fullmatch(moment):
                made["creationDateTime"] = moment
            self._selections.append(_selection(own, span, record.draft.text, made, codes, has_returns))
        return places

    def xml(self, variables: Variables) -> str:
        """The text's element, with what is known of the article as variables."""
        first = self._group[0]
        entries = entries_of(first.draft)
        values = {name: str(entries.pop(name)) for name in FIELDS if name in entries}
        rest = {
            "article": entries,
            "status": first.status,
            "coders": [record.coder for record in self._group],
        }
        values[ARTICLE] = _ENCODER.encode(rest).decode()
        inside = (*self._selections, *(variables.value(name, value) for name, value in values.items()))
        facts = {"guid": self.guid, "name": self._name, "plainTextPath": f"internal://{self.guid}.txt"}
        return element("TextSource", facts, *(f"\n{one}" for one in inside)) + "\n"


def _selection(
    own: str,
    span: LabelledSpan,
    text: str,
    made: Mapping[str, str],
    codes: Codes,
    has_returns: bool,  # noqa: FBT001 - of the text file
) -> str:
    """A selection with a coding for its label and for each attribute; positions are code points."""
    (part,) = span.fragments
    start, end = part.start, part.end
    if has_returns:
        start, end = start + text.count("\n", 0, start), end + text.count("\n", 0, end)
    values = {name: value for name, value in span.attributes.items() if name not in _NOT_CODED}
    coded = [
        codes.label(span.label),
        *(codes.value(name, str(value)) for name, value in sorted(values.items())),
    ]
    note = span.attributes.get("note")
    inside = [] if note is None else [element("Description", {}, escaped(str(note)))]
    for code in coded:
        reference = element("CodeRef", {"targetGUID": code})
        inside.append(element("Coding", {"guid": guid("coding", own, code), **made}, reference))
    place = {"startPosition": str(start), "endPosition": str(end)}
    return element(
        "PlainTextSelection", {"guid": own, "name": _name(part.of(text)), **place, **made}, *inside
    )


def _name(words: str) -> str:
    name = " ".join(words.split())
    return name if len(name) <= _MOST_OF_NAME else f"{name[:_MOST_OF_NAME].rstrip()}…"
