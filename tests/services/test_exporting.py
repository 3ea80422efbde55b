"""What an export holds comes back whole, and an old file is replaced only by a whole new one."""

from __future__ import annotations

import json
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Actor, Claim, ClaimSuggestion, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError, UserFacingError
from annotator.core.record import Incoming, Record
from annotator.core.spans import Fragments, Span
from annotator.services import exporting
from annotator.services.exporting import ExportCancelledError
from annotator.services.projects import check_project, create_project
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, add_article, item_on, place

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_CODERS = ("ana", "ben", "é 😀")
_ALPHABET = "abc ABC.,“”\n😀👩‍👩‍👧é\u0301\u200f\u05d0\u05d1ش\u2029—"
words = st.text(alphabet=_ALPHABET, min_size=1, max_size=12)
confidences = st.floats(0, 1, allow_nan=False)


@st.composite
def fragments(draw: st.DrawFn, length: int, *, least: int = 0) -> Fragments:
    """Up to three parts of a text of that length, in order; they may touch."""
    most = min(3, length)
    count = draw(st.integers(min(least, most), most))
    cuts = sorted(
        draw(st.lists(st.integers(0, length), min_size=2 * count, max_size=2 * count, unique=True))
        if length + 1 >= 2 * count
        else [0, length]
    )
    return tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True))


@st.composite
def records(draw: st.DrawFn) -> list[Record]:
    """One article as several coders left it."""
    text = draw(st.text(alphabet=_ALPHABET, min_size=1, max_size=60).filter(lambda one: bool(one.strip())))
    draft = Draft(
        text=text,
        identifier=draw(st.none() | st.uuids().map(str)),
        title=draw(st.text(max_size=10, alphabet=_ALPHABET)),
        outlet=draw(st.none() | words),
        published=draw(st.none() | st.just("2026-02-03T10:00:00Z")),
        language=draw(st.sampled_from([None, "en", "ar"])),
        residue=draw(fragments(len(text))),
        meta=draw(
            st.dictionaries(words, st.none() | st.integers(0, 9) | st.lists(words, max_size=2), max_size=2)
        ),
    )
    status = draw(st.sampled_from(Status))
    actors = tuple(
        Actor(
            uuid=str(draw(st.uuids())),
            name=draw(words),
            type=draw(st.sampled_from(["person", "group"])),
            aliases=tuple(draw(st.lists(words, max_size=2))),
            external=draw(st.dictionaries(st.just("wikidata"), words)),
            note=draw(st.none() | words),
        )
        for _ in range(draw(st.integers(0, 3)))
    )
    coders: list[str | None] = list(draw(st.lists(st.sampled_from(_CODERS), unique=True, max_size=3)))
    return [
        Record(
            draft=draft,
            status=status,
            coder=coder,
            actors=actors,
            mentions=tuple(draw(st.lists(_mentions(len(text), coder, actors), max_size=3))),
            claims=tuple(draw(st.lists(_claims(len(text), coder, actors), max_size=3))),
        )
        for coder in coders or [None]
    ]


@st.composite
def _behind(draw: st.DrawFn, coder: str | None, actors: tuple[Actor, ...], *, pends: bool) -> dict[str, Any]:
    """Uuid, actor and decision of an item; pending ones without a coder."""
    decision = None if pends or coder is None else draw(st.sampled_from(Decision))
    return {
        "uuid": str(draw(st.uuids())),
        "actor": draw(st.sampled_from([None, *(actor.uuid for actor in actors)])),
        "decision": decision,
        "decided_at": None if decision is None else "2026-11-23T08:00:00Z",
        "coder": None if decision is None else coder,
    }


@st.composite
def _mentions(draw: st.DrawFn, length: int, coder: str | None, actors: tuple[Actor, ...]) -> Mention:
    known = draw(_behind(coder, actors, pends=draw(st.booleans())))
    proposed = MentionSuggestion(
        by=draw(words),
        model="m 1",
        confidence=draw(confidences),
        why=draw(words),
        span=draw(fragments(length, least=1))[0],
        type="person",
    )
    by_hand = known["decision"] is Decision.ACCEPTED and draw(st.booleans())
    span = draw(fragments(length, least=1))[0]
    return Mention(span=span, type="group", suggestion=None if by_hand else proposed, **known)


@st.composite
def _claims(draw: st.DrawFn, length: int, coder: str | None, actors: tuple[Actor, ...]) -> Claim:
    known = draw(_behind(coder, actors, pends=draw(st.booleans())))
    proposed = ClaimSuggestion(
        by="claims",
        model=draw(words),
        confidence=draw(confidences),
        why="",
        source=draw(fragments(length)),
        cue=draw(fragments(length)),
        content=draw(fragments(length, least=1)),
    )
    by_hand = known["decision"] is Decision.ACCEPTED and draw(st.booleans())
    return Claim(
        source=draw(fragments(length)),
        cue=draw(fragments(length)),
        content=draw(fragments(length, least=1)),
        stance=draw(st.none() | words),
        topic=draw(st.none() | words),
        certainty=draw(st.none() | words),
        note=draw(st.none() | words),
        attributes=draw(st.dictionaries(words, words | st.integers(0, 3), max_size=2)),
        suggestion=None if by_hand else proposed,
        **known,
    )


def _take(workspace: Workspace, made: list[Record]) -> None:
    workspace.importing.begin().store(
        [Incoming(source="made", line=line, record=one) for line, one in enumerate(made)]
    )


def _contents(workspace: Workspace) -> list[tuple[Any, ...]]:
    """All articles with their items and actors, but for the keys of rows."""
    found = []
    for row in workspace.queue.page(QueueFilter(), limit=1000):
        opened = workspace.articles.open(row.key)
        values = {name: getattr(opened.article, name) for name in Draft.__dataclass_fields__}
        actors = {actor.uuid: actor for actor in opened.actors.values()}
        found.append((Draft(**values), opened.article.status, opened.items, actors))
    return found


@given(st.lists(records(), min_size=1, max_size=3))
@settings(max_examples=60)
def test_an_exported_project_imported_into_an_empty_one_is_the_same(articles: list[list[Record]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with closing(create_project(folder / "one.annotator", coder="ana")) as one:
            for made in articles:
                _take(one, made)
            contents = _contents(one)
            report = one.exporting.export(folder / "all.jsonl")
        assert report.mentions + report.claims == sum(len(items) for _, _, items, _ in contents)
        with closing(create_project(folder / "two.annotator", coder="ana")) as two:
            assert two.importing.run([folder / "all.jsonl"]).refused == []
            assert _contents(two) == contents
            two.exporting.export(folder / "again.jsonl")
        assert (folder / "again.jsonl").read_bytes() == (folder / "all.jsonl").read_bytes()
        assert check_project(folder / "two.annotator") == []


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_line_for_each_coder_and_pending_suggestions_once(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    items = workspace.articles.open(harbour).items
    workspace.review.accept(item_on(items, HARBOUR, "Ilse Varga").ref)
    made = Mention(
        uuid="b1", span=place(HARBOUR, "river"), type="group", decision=Decision.ACCEPTED, coder="ben"
    )
    _take(workspace, [Record(draft=Draft(text=HARBOUR), coder="ben", mentions=(made,))])
    out = tmp_path / "all.jsonl"
    report = workspace.exporting.export(out)
    assert report.summary() == "2 lines, 5 actor mentions, 2 claims"
    ana, ben = _lines(out)
    assert (ana["coder"], len(ana["mentions"]), len(ana["claims"])) == ("ana", 4, 2)
    assert (ben["coder"], len(ben["mentions"]), len(ben["claims"])) == ("ben", 1, 0)
    assert ana["codebook"] == 1
    assert [actor["name"] for actor in ana["actors"]] == ["Ilse Varga"]


def test_only_articles_of_a_status_or_of_a_coder(workspace: Workspace, harbour: int, tmp_path: Path) -> None:
    other = add_article(workspace, "Another text.")
    workspace.articles.set_status(other, Status.DONE)
    workspace.annotating.add_mention(harbour, place(HARBOUR, "river"), "group")
    out = tmp_path / "some.jsonl"
    assert workspace.exporting.export(out, status=Status.DONE).lines == 1
    assert [line["text"] for line in _lines(out)] == ["Another text."]
    assert workspace.exporting.export(out, coder="ana").lines == 1
    assert [line["coder"] for line in _lines(out)] == ["ana"]
    assert workspace.exporting.export(out, coder="nobody").lines == 0
    assert out.read_bytes() == b""


def _folder_holds(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if "desk" not in one.name}


def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    add_article(workspace, "Another text.")
    out = tmp_path / "old.jsonl"
    out.write_text("old")
    seen: list[tuple[int, int]] = []
    with pytest.raises(ExportCancelledError):
        workspace.exporting.export(
            out, cancelled=lambda: bool(seen), progress=lambda done, total: seen.append((done, total))
        )
    assert seen == [(0, 2)]
    assert out.read_text() == "old"
    assert _folder_holds(tmp_path) == {"old.jsonl"}
    workspace.exporting.export(out, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (2, 2)


def test_an_export_that_does_not_check_out_leaves_the_old_file(
    workspace: Workspace, harbour: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "old.jsonl"
    out.write_text("old")
    check = exporting._check

    def check_after_damage(path: Path, format_name: str, lines: int) -> None:
        path.write_bytes(path.read_bytes().replace(b'"end":', b'"end":1', 1))
        check(path, format_name, lines)

    monkeypatch.setattr(exporting, "_check", check_after_damage)
    with pytest.raises(FormatError):
        workspace.exporting.export(out)
    assert out.read_text() == "old"
    assert _folder_holds(tmp_path) == {"old.jsonl"}


def test_a_place_that_cannot_be_written_is_said_so(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    for out in (tmp_path / "nowhere" / "out.jsonl", file / "out.jsonl"):
        with pytest.raises(UserFacingError, match="could not be written"):
            workspace.exporting.export(out)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(UserFacingError, match="could not be written"):
        workspace.exporting.export(folder)
    assert _folder_holds(tmp_path) == {"file", "folder"}


def test_formats_that_cannot_be_written_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="can be read but not written"):
        workspace.exporting.export(tmp_path / "out.txt", format_name="text")
    with pytest.raises(UserFacingError, match="no format"):
        workspace.exporting.export(tmp_path / "out.xyz", format_name="xyz")
    assert _folder_holds(tmp_path) == set()


def test_another_format_is_written_without_our_check(
    workspace: Workspace, harbour: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.formats import registry
    from annotator.formats.format import Format
    from annotator.formats.native import read_native

    def write(found: Any, stream: Any) -> int:
        return sum(stream.write(record.draft.title.encode()) > 0 for record in found)

    titles = Format(name="titles", title="Titles", extensions=(".titles",), read=read_native, write=write)
    monkeypatch.setattr(registry, "_BUILT_IN", (titles,))
    out = tmp_path / "out.titles"
    assert workspace.exporting.export(out, format_name="titles").lines == 1
    assert out.read_text() == "Harbour talks resume"
