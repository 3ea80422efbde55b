"""What becomes of texts and annotations that are imported, once, twice, and by two coders."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Actor, Claim, Decision, Item, Mention
from annotator.core.article import Draft, Status
from annotator.core.batches import batches
from annotator.core.changes import EditKind
from annotator.core.errors import ProjectError
from annotator.core.record import Incoming, Record, Refusal
from annotator.services.projects import check_project, open_project
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, harbour_suggestions, mention_of, place, places

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.importing import ImportReport
    from annotator.services.workspace import Workspace

LAVROV = Actor(uuid="a1", name="Ilse Varga", type="person")


def _record(
    *,
    text: str = HARBOUR,
    coder: str | None = "ben",
    actors: tuple[Actor, ...] = (LAVROV,),
    uuid: str = "m1",
    identifier: str | None = "harbour",
    words: str = "Ilse Varga",
) -> Record:
    """One article with one decided mention, linked to the first of ``actors``."""
    mention = Mention(
        uuid=uuid,
        span=place(text, words),
        type="person",
        actor=actors[0].uuid if actors else None,
        decision=Decision.ACCEPTED if coder else None,
        decided_at="2026-01-01T00:00:00Z" if coder else None,
        coder=coder,
        suggestion=None if coder else mention_of(text, words),
    )
    draft = Draft(text=text, identifier=identifier, title=identifier or "")
    return Record(draft=draft, coder=coder, actors=actors, mentions=(mention,))


def _store(workspace: Workspace, *records: Record) -> ImportReport:
    run = workspace.importing.begin()
    run.store([Incoming(source="in.jsonl", line=line, record=one) for line, one in enumerate(records, 1)])
    return run.report


def _keys(workspace: Workspace) -> list[int]:
    return [row.key for row in workspace.queue.page(QueueFilter())]


def _items(workspace: Workspace) -> list[Item]:
    return list(chain.from_iterable(workspace.articles.open(key).items for key in _keys(workspace)))


def test_the_same_text_twice_is_one_article_whatever_its_name(workspace: Workspace) -> None:
    report = _store(
        workspace,
        Record(draft=Draft(text=HARBOUR, identifier="one", title="One")),
        Record(draft=Draft(text=HARBOUR, identifier="two", title="Two")),
    )
    assert report.summary() == "1 imported, 1 duplicate, 0 refused"
    assert str(report.duplicates[0]) == "in.jsonl:2: the same text is in the project already: “Two”"
    assert len(_keys(workspace)) == 1


def test_importing_the_same_file_again_changes_nothing(workspace: Workspace) -> None:
    records = (_record(), _record(coder="eva", uuid="m2"), _record(text="Ilse Varga left.", identifier="b"))
    _store(workspace, *records)
    before, entries = _items(workspace), len(workspace.history.entries())
    report = _store(workspace, *records)
    assert (report.imported, report.merged, len(report.duplicates)) == (0, 0, 3)
    assert _items(workspace) == before
    assert len(workspace.history.entries()) == entries


def test_suggestions_that_were_decided_here_do_not_come_back_with_their_file(workspace: Workspace) -> None:
    suggested = _record(coder=None)
    _store(workspace, suggested)
    (item,) = _items(workspace)
    workspace.review.accept(item.ref)
    assert len(_store(workspace, suggested).duplicates) == 1
    (item,) = _items(workspace)
    assert item.decision is Decision.ACCEPTED


def test_annotations_of_a_known_text_are_merged(workspace: Workspace) -> None:
    _store(workspace, Record(draft=Draft(text=HARBOUR, identifier="mine", title="Mine")))
    report = _store(workspace, _record())
    assert report.summary() == "0 imported, 1 known with new annotations, 0 duplicate, 0 refused"
    opened = workspace.articles.open(_keys(workspace)[0])
    assert opened.article.identifier == "mine"
    assert [item.coder for item in opened.items] == ["ben"]
    assert opened.actors["a1"].name == "Ilse Varga"


def test_two_coders_decisions_on_the_same_suggestion_stand_side_by_side(workspace: Workspace) -> None:
    both = (_record(coder="ben"), _record(coder="eva"))
    _store(workspace, *both)
    assert sorted(str(item.coder) for item in _items(workspace)) == ["ben", "eva"]
    assert len({item.uuid for item in _items(workspace)}) == 2
    _store(workspace, *both)
    assert len(_items(workspace)) == 2


def test_the_same_identity_in_two_articles_is_two_annotations(workspace: Workspace) -> None:
    other = _record(text="Ilse Varga left.", identifier="other")
    _store(workspace, _record(), other)
    _store(workspace, other)
    assert len(_items(workspace)) == 2


def test_a_mention_and_a_claim_may_have_the_same_identity(workspace: Workspace) -> None:
    _store(workspace, _record(uuid="1"))
    claim = Claim(
        uuid="1",
        source=places(HARBOUR, "Ilse Varga"),
        cue=places(HARBOUR, "warned"),
        content=places(HARBOUR, "that any delay"),
        decision=Decision.ACCEPTED,
        coder="ben",
    )
    _store(workspace, replace(_record(uuid="1"), claims=(claim,)))
    assert {item.ref.kind for item in _items(workspace)} == {"mention", "claim"}


def test_actors_with_one_identity_but_other_names_are_kept_apart(workspace: Workspace) -> None:
    other = replace(LAVROV, name="Tomas Reik")
    records = (_record(), _record(text="Ilse Varga left.", identifier="b", actors=(other,)))
    _store(workspace, *records)
    _store(workspace, *records)
    assert sorted(one.actor.name for one in workspace.actors.listed()) == ["Ilse Varga", "Tomas Reik"]
    linked = {item.actor for item in _items(workspace)}
    assert len(linked) == 2


def test_a_known_actor_learns_the_aliases_it_lacks(workspace: Workspace) -> None:
    _store(workspace, _record(actors=(replace(LAVROV, aliases=("Varga",)),)))
    more = replace(LAVROV, aliases=("Varga", "Ms Varga", "Ilse Varga"))
    _store(workspace, _record(text="Ilse Varga left.", identifier="b", actors=(more,)))
    (summary,) = workspace.actors.listed()
    assert summary.actor.aliases == ("Varga", "Ms Varga")
    workspace.history.undo()
    (summary,) = workspace.actors.listed()
    assert summary.actor.aliases == ("Varga",)


def test_only_actors_that_are_named_come_along(workspace: Workspace) -> None:
    extra = Actor(uuid="a2", name="Nobody", type="person")
    _store(workspace, _record(actors=(LAVROV, extra)))
    assert [one.actor.name for one in workspace.actors.listed()] == ["Ilse Varga"]


def test_identifiers_that_collide_get_a_number(workspace: Workspace) -> None:
    _store(workspace, *(Record(draft=Draft(text=f"Text {n}", identifier="page")) for n in range(3)))
    found = [workspace.articles.open(key).article.identifier for key in _keys(workspace)]
    assert found == ["page", "page-2", "page-3"]


def test_an_article_without_an_identifier_gets_one(workspace: Workspace) -> None:
    _store(workspace, Record(draft=Draft(text="Text")))
    assert workspace.articles.open(_keys(workspace)[0]).article.identifier


def test_everything_known_of_an_article_is_kept(workspace: Workspace) -> None:
    draft = Draft(
        text=HARBOUR,
        identifier="h",
        title="Harbour",
        outlet="Coast Wire",
        author="J. Doe",
        published="2026-02-03",
        url="https://example.org/h",
        language="en",
        residue=(place(HARBOUR, "Harbour talks resume"),),
        meta={"topic": ["water", {"deep": None}]},
    )
    _store(workspace, Record(draft=draft, status=Status.SKIPPED))
    article = workspace.articles.open(_keys(workspace)[0]).article
    kept = {name: getattr(article, name) for name in Draft.__dataclass_fields__}
    assert Draft(**kept) == draft
    assert article.status is Status.SKIPPED
    assert workspace.queue.counts().skipped == 1


def test_imported_suggestions_need_no_suggesting(workspace: Workspace) -> None:
    _store(workspace, _record(coder=None), Record(draft=Draft(text="Another")))
    first, second = _keys(workspace)
    assert workspace.suggesting.waiting() == [second]
    assert workspace.suggesting.is_suggested(first)


def test_an_import_cancelled_between_batches_keeps_what_it_has_and_is_one_step(workspace: Workspace) -> None:
    incoming = [Incoming(source="a", line=n, record=Record(draft=Draft(text=f"Text {n}"))) for n in range(25)]
    run = workspace.importing.begin()
    for number, batch in enumerate(batches(incoming, 10)):
        if number == 2:
            break
        changes = run.store(batch)
        assert changes is not None
        assert changes.queue
        assert changes.kind is EditKind.IMPORT
    assert run.report.imported == workspace.queue.counts().total == 20
    workspace.history.undo()
    assert workspace.queue.counts().total == 0
    assert workspace.history.undo() is None
    workspace.history.redo()
    assert workspace.queue.counts().total == 20
    assert check_project(workspace.path) == []


def test_refusals_are_reported_and_store_nothing(workspace: Workspace) -> None:
    run = workspace.importing.begin()
    assert run.store([Refusal("a.jsonl", 3, "no text")]) is None
    assert [str(one) for one in run.report.refused] == ["a.jsonl:3: no text"]
    assert workspace.history.entries() == []


def test_a_read_only_project_takes_nothing(workspace: Workspace) -> None:
    with closing(open_project(workspace.path, read_only=True)) as second:
        run = second.importing.begin()
        with pytest.raises(ProjectError, match="read-only"):
            run.store([Incoming(source="a", line=1, record=_record())])
        assert run.report.imported == 0


def test_files_and_folders_are_imported_at_once(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("One headline\n\nOne text.", encoding="utf-8")
    (folder / "b.jsonl").write_text('{"text": "Two text."}\n{"no": 1}\n', encoding="utf-8")
    report = workspace.importing.run([folder], batch=1)
    assert report.imported == 2
    assert [refusal.line for refusal in report.refused] == [2]


def test_an_import_goes_below_what_was_done_meanwhile_and_is_still_one_step(workspace: Workspace) -> None:
    run = workspace.importing.begin()
    run.store([Incoming(source="a", line=1, record=Record(draft=Draft(text=HARBOUR)))])
    (key,) = _keys(workspace)
    workspace.annotating.add_mention(key, place(HARBOUR, "Ilse Varga"), "person")
    workspace.history.undo()
    run.store([Incoming(source="a", line=2, record=Record(draft=Draft(text="More")))])
    redone = workspace.history.redo()
    assert redone is not None
    assert redone.kind is EditKind.ADD_MENTION
    workspace.history.undo()
    undone = workspace.history.undo()
    assert undone is not None
    assert undone.kind is EditKind.IMPORT
    assert workspace.queue.counts().total == 0


def test_an_import_that_changes_what_was_changed_meanwhile_becomes_two_steps(workspace: Workspace) -> None:
    _store(workspace, _record())
    run = workspace.importing.begin()
    workspace.review.link_new(_items(workspace)[0].ref, "Somebody")
    taught = replace(LAVROV, aliases=("Ms Varga",))
    record = _record(text="Ilse Varga left.", identifier="b", actors=(taught,))
    run.store([Incoming(source="a", line=1, record=record)])
    undone = workspace.history.undo()
    assert undone is not None
    assert undone.kind is EditKind.IMPORT
    assert check_project(workspace.path) == []


def test_an_import_undone_while_it_runs_cannot_be_redone_halfway(workspace: Workspace) -> None:
    run = workspace.importing.begin()
    batch = [Incoming(source="a", line=1, record=Record(draft=Draft(text=HARBOUR)))]
    run.store(batch)
    workspace.history.undo()
    run.store(batch)
    assert workspace.history.redo() is None
    assert workspace.queue.counts().total == 1
    workspace.history.undo()
    workspace.history.redo()
    assert workspace.queue.counts().total == 1
    assert check_project(workspace.path) == []


def test_a_taken_back_import_can_come_again_with_the_suggestions_it_had(workspace: Workspace) -> None:
    _store(workspace, Record(draft=Draft(text=HARBOUR, identifier="h")))
    (key,) = _keys(workspace)
    workspace.suggesting.store(key, harbour_suggestions())
    items = _items(workspace)
    exported = Record(
        draft=Draft(text=HARBOUR, identifier="h"),
        mentions=tuple(one for one in items if isinstance(one, Mention)),
        claims=tuple(one for one in items if isinstance(one, Claim)),
    )
    workspace.history.undo()
    assert _keys(workspace) == []
    _store(workspace, exported)
    assert [one.extent for one in _items(workspace)] == [one.extent for one in items]


def test_the_same_text_with_other_line_ends_is_one_article(workspace: Workspace, tmp_path: Path) -> None:
    for name, ends in (("unix", "\n"), ("windows", "\r\n")):
        (tmp_path / f"{name}.txt").write_bytes(HARBOUR.replace("\n", ends).encode())
    report = workspace.importing.run([tmp_path / "unix.txt", tmp_path / "windows.txt"])
    assert report.summary() == "1 imported, 1 duplicate, 0 refused"
    assert "\r" not in workspace.articles.open(_keys(workspace)[0]).article.text
