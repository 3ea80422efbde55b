"""One article with an item of every standing, and the files that formats of several files make of it."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from annotator.core.annotation import Actor, Claim, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.self_check import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.record import Incoming, Notice, Refusal
    from annotator.formats.format import Format

TEXT = "😀 Ana Berg said  the talks\nwould end, and soon."


def place(words: str) -> Span:
    """Where the words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


BERG = Actor(uuid="11111111-1111-4111-8111-111111111111", name="Ana Berg", type="person")
ACCEPTED = Mention(
    uuid="21111111-1111-4111-8111-111111111111",
    span=place("Ana Berg"),
    type="person",
    actor=BERG.uuid,
    decision=Decision.ACCEPTED,
    coder="ana",
)
PROPOSED = Mention(
    uuid="22111111-1111-4111-8111-111111111111",
    span=place("Berg"),
    type="person",
    suggestion=MentionSuggestion(
        by="names", model="", confidence=0.75, why="a name", span=place("Berg"), type="person"
    ),
)
REJECTED = Mention(
    uuid="23111111-1111-4111-8111-111111111111",
    span=place("talks"),
    type="group",
    decision=Decision.REJECTED,
    coder="ana",
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(place("Ana Berg"),),
    cue=(place("said"),),
    content=(place("the talks\nwould end"), place("soon")),
    actor=BERG.uuid,
    stance="for",
    note="a | b [1] _*;-> c\nd",
    attributes={"weight": 2},
    decision=Decision.ACCEPTED,
    coder="ana",
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="a1", title="Talks", outlet="Gazette", language="en", meta={"page": 3}),
    coder="ana",
    status=Status.DONE,
    actors=(BERG,),
    mentions=(ACCEPTED, REJECTED, PROPOSED),
    claims=(CLAIM,),
)


def files_in(data: bytes) -> dict[str, bytes]:
    """The files of a ZIP file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Mapping[str, bytes]) -> bytes:
    """A ZIP file of the files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def found_in(form: Format, data: bytes) -> list[Incoming | Refusal | Notice]:
    """All that a file holds, refusals and notices too."""
    return list(read(form, io.BytesIO(data), "file", {}))
