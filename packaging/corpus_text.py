"""Turns marked text into native JSONL and back: ``corpus_text.py FILE… > OUT``.

The marks are described in ``seeds/corpus/GUIDELINES.md``, section 8. Files that end in ``.txt`` hold one
article each as marked text and become JSONL; ``.jsonl`` files become marked text, articles divided by a line
of equals signs.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.record import Incoming, Record, Refusal
from annotator.core.spans import Fragments, Span, union
from annotator.formats.inputs import read_inputs
from annotator.formats.native_writer import write_native

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TYPES = {"P": "person", "O": "organization", "S": "state", "G": "group", "M": "media"}
ROLES = {"S": "source", "C": "cue", "Q": "content"}
DIVIDER = "=" * 20
DECIDED_AT = "2026-11-27T12:00:00Z"
_META = ("outlet", "author", "published")
_MORE_META = ("register", "theme", "region")
_MARK = re.compile(r"\\([\[\]{}\\])|\{([SCQ])(\d+(?:,\d+)*)(?:=([\w-]+))? |\[([\w-]+) |([\]}])|([\[{])")
_ACTOR = re.compile(r"@([\w-]+) ([POSGM]) (.+)")


class MarkedTextError(ValueError):
    """Says what is wrong with an article of marked text, and where."""


@dataclass
class _Roles:
    parts: dict[str, list[Span]] = field(default_factory=lambda: {role: [] for role in ROLES})
    actor: str | None = None


@dataclass
class _Marks:
    text: str = ""
    claims: dict[int, _Roles] = field(default_factory=dict)
    mentions: list[tuple[Span, str]] = field(default_factory=list)


def read_marked(source: str) -> Record:
    """The record of one article of marked text.

    Raises:
        MarkedTextError: if a mark is open, unknown or names an actor that is not declared.
    """
    header, _, body = source.replace("\r\n", "\n").strip().partition("\n\n")
    meta, actors = _read_header(header)
    marks = _read_body(body.strip() + "\n")
    name = meta.get("id") or "article"
    unknown = {key for _, key in marks.mentions} - actors.keys()
    unknown |= {one.actor for one in marks.claims.values() if one.actor} - actors.keys()
    if unknown:
        raise MarkedTextError(f"not declared as @actor: {', '.join(sorted(unknown))}")
    mentions = tuple(
        Mention(
            uuid=f"{name}-m{number}",
            span=span,
            type=actors[key].type,
            actor=f"{name}-{key}",
            decision=Decision.ACCEPTED,
            decided_at=DECIDED_AT,
        )
        for number, (span, key) in enumerate(sorted(marks.mentions), 1)
    )
    return Record(
        draft=Draft(
            text=marks.text,
            identifier=name,
            title=meta.get("title") or marks.text.split("\n", 1)[0],
            language="en",
            meta={key: meta[key] for key in _MORE_META if key in meta},
            outlet=meta.get("outlet"),
            author=meta.get("author"),
            published=meta.get("published"),
        ),
        status=Status.DONE,
        coder="gold",
        codebook=1,
        actors=tuple(
            Actor(uuid=f"{name}-{key}", name=one.name, type=one.type, aliases=one.aliases)
            for key, one in actors.items()
        ),
        mentions=mentions,
        claims=tuple(_claim(name, number, one, mentions) for number, one in sorted(marks.claims.items())),
    )


def write_marked(record: Record) -> str:
    """One record as marked text, which ``read_marked`` turns into the same record."""
    name = record.draft.identifier or "article"
    lines = [f"id: {name}", f"title: {record.draft.title}"]
    lines += [f"{key}: {value}" for key in _META if (value := getattr(record.draft, key))]
    lines += [f"{key}: {record.draft.meta[key]}" for key in _MORE_META if key in record.draft.meta]
    letters = {value: key for key, value in TYPES.items()}
    for actor in record.actors:
        key = actor.uuid.removeprefix(f"{name}-")
        lines.append(f"@{key} {letters[actor.type]} {' | '.join(actor.names)}")
    return "\n".join(lines) + "\n\n" + _marked_body(record, name)


def _read_header(header: str) -> tuple[dict[str, str], dict[str, Actor]]:
    meta: dict[str, str] = {}
    actors: dict[str, Actor] = {}
    for line in header.split("\n"):
        if match := _ACTOR.fullmatch(line.strip()):
            name, *aliases = (part.strip() for part in match[3].split("|"))
            actors[match[1]] = Actor(uuid=match[1], name=name, type=TYPES[match[2]], aliases=tuple(aliases))
        elif ": " in line:
            key, _, value = line.partition(": ")
            meta[key.strip()] = value.strip()
        else:
            raise MarkedTextError(f"header line not understood: {line!r}")
    return meta, actors


def _read_body(body: str) -> _Marks:
    marks = _Marks()
    opened: list[tuple[int, re.Match[str]]] = []
    pieces: list[str] = []
    length = last = 0
    for match in _MARK.finditer(body):
        piece = body[last : match.start()] + (match[1] or "")
        pieces.append(piece)
        length += len(piece)
        last = match.end()
        if match[2] or match[5]:
            opened.append((length, match))
        elif match[6]:
            where = body[max(0, match.start() - 40) : match.end()]
            if not opened or (opened[-1][1][5] is None) != (match[6] == "}"):
                raise MarkedTextError(f"nothing that {match[6]!r} closes, after {where!r}")
            start, opening = opened.pop()
            _close(marks, opening, start, length, where)
        elif match[7]:
            raise MarkedTextError(f"not a mark: {body[match.start() : match.start() + 30]!r}")
    if opened:
        raise MarkedTextError(f"never closed: {body[opened[-1][1].start() :][:40]!r}")
    marks.text = "".join(pieces) + body[last:]
    return marks


def _close(marks: _Marks, opening: re.Match[str], start: int, end: int, where: str) -> None:
    if start >= end:
        raise MarkedTextError(f"an empty mark, before {where!r}")
    if opening[5]:
        marks.mentions.append((Span(start, end), opening[5]))
        return
    for number in map(int, opening[3].split(",")):
        claim = marks.claims.setdefault(number, _Roles())
        claim.parts[opening[2]].append(Span(start, end))
        claim.actor = opening[4] or claim.actor


def _claim(name: str, number: int, roles: _Roles, mentions: Iterable[Mention]) -> Claim:
    source = union(roles.parts["S"])
    actor = f"{name}-{roles.actor}" if roles.actor else _actor_of(source, mentions)
    return Claim(
        uuid=f"{name}-c{number}",
        source=source,
        cue=union(roles.parts["C"]),
        content=union(roles.parts["Q"]),
        actor=actor,
        decision=Decision.ACCEPTED,
        decided_at=DECIDED_AT,
    )


def _actor_of(source: Fragments, mentions: Iterable[Mention]) -> str | None:
    """The actor of the mention that fills the source, or of its last person, or of its first mention."""
    inside = [one for one in mentions if any(part.contains(one.span) for part in source)]
    whole = [one for one in inside if one.span in source]
    people = [one for one in inside if one.type == "person"]
    chosen = whole[:1] or people[-1:] or inside[:1]
    return chosen[0].actor if chosen else None


def _marked_body(record: Record, name: str) -> str:
    text = record.draft.text
    roles: dict[tuple[str, Span], list[str]] = {}
    for claim in record.claims:
        number = claim.uuid.rpartition("-c")[2]
        derived = _actor_of(claim.source, record.mentions)
        for letter, role in ROLES.items():
            for part in getattr(claim, role):
                roles.setdefault((letter, part), []).append(number)
                if letter == "S" and claim.actor and claim.actor != derived:
                    roles[letter, part][-1] += "=" + claim.actor.removeprefix(f"{name}-")
    spans: list[tuple[Span, str, str]] = []
    for (letter, part), numbers in roles.items():
        plain = [one for one in numbers if "=" not in one]
        spans += [(part, f"{{{letter}{','.join(plain)} ", "}")] if plain else []
        spans += [(part, f"{{{letter}{one} ", "}") for one in numbers if "=" in one]
    spans += [(one.span, f"[{str(one.actor).removeprefix(f'{name}-')} ", "]") for one in record.mentions]
    return _with_marks(text, spans)


def _with_marks(text: str, spans: list[tuple[Span, str, str]]) -> str:
    ordered = sorted(spans, key=lambda one: (one[0].start, -one[0].end, one[1].startswith("[")))
    opened: list[tuple[int, str]] = []
    pieces: list[str] = []
    position = 0

    def until(place: int) -> None:
        nonlocal position
        pieces.append(re.sub(r"([\[\]{}\\])", r"\\\1", text[position:place]))
        position = place

    for span, opening, closing in ordered:
        while opened and opened[-1][0] <= span.start:
            until(opened[-1][0])
            pieces.append(opened.pop()[1])
        if opened and opened[-1][0] < span.end:
            raise MarkedTextError(f"crosses another mark: {span.of(text)!r}")
        until(span.start)
        pieces.append(opening)
        opened.append((span.end, closing))
    while opened:
        until(opened[-1][0])
        pieces.append(opened.pop()[1])
    until(len(text))
    return "".join(pieces)


def read_articles(paths: Iterable[Path]) -> Iterator[Record]:
    """The records of files of marked text (``.txt``) or native JSONL.

    Raises:
        MarkedTextError: if one cannot be read; the message begins with the file.
    """
    for path in paths:
        if path.suffix == ".txt":
            try:
                yield read_marked(path.read_text(encoding="utf-8"))
            except MarkedTextError as error:
                raise MarkedTextError(f"{path}: {error}") from error
        else:
            for one in read_inputs([path]):
                if isinstance(one, Refusal):
                    raise MarkedTextError(str(one))
                if isinstance(one, Incoming):
                    yield one.record


def main() -> None:
    """Converts the files named on the command line to standard output."""
    paths = [Path(name) for name in sys.argv[1:]]
    if all(path.suffix == ".txt" for path in paths):
        write_native(read_articles(paths), sys.stdout.buffer)
    else:
        sys.stdout.write(f"\n{DIVIDER}\n".join(write_marked(one) for one in read_articles(paths)))


if __name__ == "__main__":
    main()
