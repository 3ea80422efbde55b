"""Reading a folder laid out like the PolNeAR corpus: ``text/*.txt`` with brat-style standoff beside them.

``attributions/<article>_<annotator>.ann`` holds lines ``T1<tab>Source 0 5;9 12<tab>words`` for spans (code
points, end exclusive, fragments divided by semicolons) and ``E1<tab>Attribution:T4 Source:T1 Cue:T2
Content:T3`` for attributions; a role that occurs again carries a number (``Content2:T7``).
Formats: the standoff files of brat; the corpus of Newell, Margolin and Ruths (LREC 2018).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from annotator.core.annotation import Claim, Decision
from annotator.core.article import Draft, Status, headline
from annotator.core.errors import FormatError
from annotator.core.record import Record
from annotator.core.spans import Span, union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from annotator.core.spans import Fragments

_SPAN_LINE = re.compile(r"(T\d+)\t\S+ ([\d ;]+)\t")
_EVENT_LINE = re.compile(r"(E\d+)\t(\S+:T\d+.*)")
_ROLES = ("source", "cue", "content")


def is_polnear(folder: Path) -> bool:
    """Whether a folder is laid out like the corpus."""
    return (folder / "text").is_dir() and (folder / "attributions").is_dir()


def read_polnear(folder: Path, annotator: str | None = None) -> Iterator[Record]:
    """The articles of the folder with the claims of one annotator each, in order of their names.

    Of several annotators the alphabetically first is taken, or ``annotator`` where that one took part.

    Raises:
        FormatError: if the folder is laid out otherwise, or an annotated text or span cannot be read.
    """
    if not is_polnear(folder):
        raise FormatError(
            "{folder} has no folders “text” and “attributions”.",
            advice="Choose the folder that holds both.",
            folder=folder,
        )
    for stem, annotators in sorted(_annotators(folder / "attributions").items()):
        chosen = annotator if annotator is not None and annotator in annotators else min(annotators)
        yield _read_article(folder, stem, chosen)


def _annotators(folder: Path) -> dict[str, list[str]]:
    annotators: dict[str, list[str]] = {}
    for path in folder.glob("*.ann"):
        stem, _, who = path.stem.rpartition("_")
        annotators.setdefault(stem, []).append(who)
    return annotators


def _read_article(folder: Path, stem: str, annotator: str) -> Record:
    raw = _read_text(folder / "text" / f"{stem}.txt")
    return Record(
        draft=Draft(text=_with_plain_line_ends(raw), identifier=stem, title=headline(raw), language="en"),
        status=Status.DONE,
        coder=annotator,
        claims=tuple(_claims(folder / "attributions" / f"{stem}_{annotator}.ann", raw)),
    )


def _read_text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError as error:
        raise FormatError("{path} is missing, though there are annotations for it.", path=path) from error
    except UnicodeDecodeError as error:
        raise FormatError("{path} is not UTF-8 text.", path=path) from error


def _with_plain_line_ends(raw: str) -> str:
    return raw.replace("\r\n", "\n").replace("\r", "\n")


def _claims(path: Path, raw: str) -> Iterator[Claim]:
    spans: dict[str, tuple[Span, ...]] = {}
    events: dict[str, str] = {}
    for number, line in enumerate(_read_text(path).split("\n"), start=1):
        if match := _SPAN_LINE.match(line):
            spans[match[1]] = tuple(_spans(match[2], raw, f"{path}:{number}"))
        elif match := _EVENT_LINE.match(line):
            events[match[1]] = match[2]
    for event, arguments in events.items():
        roles = _roles(arguments, spans)
        if roles["cue"] or roles["content"]:
            yield Claim(
                uuid=str(uuid5(NAMESPACE_URL, f"{path.name}#{event}")),
                source=roles["source"],
                cue=roles["cue"],
                content=roles["content"],
                decision=Decision.ACCEPTED,
            )


def _spans(written: str, raw: str, where: str) -> Iterator[Span]:
    """The fragments of one line, moved to where they are in the text with plain line ends."""
    for fragment in written.split(";"):
        try:
            start, end = (int(number) - raw.count("\r\n", 0, int(number)) for number in fragment.split())
            span = Span(start, end)
        except ValueError as error:
            raise FormatError(
                "{where}: “{fragment}” is not the beginning and end of a span.",
                where=where,
                fragment=fragment,
            ) from error
        if int(fragment.split()[1]) > len(raw):
            raise FormatError(
                "{where}: the span {fragment} ends after the text, which has {count} characters.",
                where=where,
                fragment=fragment,
                count=len(raw),
            )
        yield span


def _roles(arguments: str, spans: Mapping[str, tuple[Span, ...]]) -> dict[str, Fragments]:
    """The fragments of each role of an attribution; other arguments of it are left aside."""
    found: dict[str, list[Span]] = {role: [] for role in _ROLES}
    for argument in arguments.split():
        name, _, reference = argument.partition(":")
        role = name.rstrip("0123456789").lower()
        if role in found:
            found[role] += spans.get(reference, ())
    return {role: union(fragments) for role, fragments in found.items()}
