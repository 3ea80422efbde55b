"""Copies of an article: found at import, given what was decided in one of them, and taken back again."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, Decision, Item, Mention
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.copies import CopyTotals
from annotator.core.errors import UserFacingError
from annotator.core.projection import BY_COPYING, Fate
from annotator.core.spans import joined_text
from annotator.core.suggesting import Suggestions
from annotator.services.exporting import ExportWish
from annotator.services.projects import check_project, create_project, open_project
from annotator.services.queue import QueueFilter, QueueOrder
from tests.services.desk_material import rows_that_hold
from tests.worlds import (
    HARBOUR,
    add_article,
    harbour_suggestions,
    item_on,
    mention_of,
    place,
    places,
    ticking_clock,
)

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace

EDITED = HARBOUR.replace("a hundred villages", "dozens of villages").replace("Harbour talks", "Coast talks")
CUT = HARBOUR[: HARBOUR.index("Varga urged")]
FERRY = "The ferry did not sail on Monday, because nobody had told the crew that it was to."


@pytest.fixture
def wire(workspace: Workspace, tmp_path: Path) -> tuple[int, int, int]:
    """The keys of the harbour article and two copies of it, imported from three kinds of files."""
    (tmp_path / "a.txt").write_text(HARBOUR, encoding="utf-8")
    lines = [{"text": EDITED, "title": "Edited", "outlet": "Coast Wire"}, {"text": FERRY, "title": "Ferry"}]
    (tmp_path / "b.jsonl").write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    native = {"schema": "annotator/1", "id": "cut", "title": "Cut", "text": CUT, "status": "new"}
    (tmp_path / "c.jsonl").write_text(json.dumps(native) + "\n", encoding="utf-8")
    workspace.importing.run([tmp_path / name for name in ("a.txt", "b.jsonl", "c.jsonl")])
    workspace.copies.group_new()
    keys = {row.title: row.key for row in workspace.queue.page(QueueFilter())}
    return keys["Harbour talks resume"], keys["Edited"], keys["Cut"]


def _annotate(workspace: Workspace, article: int) -> None:
    """Accept, correct and reject suggestions, mark by hand, and say more of a claim."""
    workspace.suggesting.store(article, harbour_suggestions())
    items = workspace.articles.open(article).items
    for words in ("Ilse Varga", "Varga"):
        workspace.review.accept(item_on(items, HARBOUR, words).ref)
    workspace.review.reject(item_on(items, HARBOUR, "water ministry").ref)
    workspace.review.set_span(item_on(items, HARBOUR, "Tomas Reik").ref, place(HARBOUR, "Tomas Reik, who"))
    claims = [item for item in items if isinstance(item, Claim)]
    for claim in claims:
        workspace.review.accept(claim.ref)
    workspace.review.set_attribute(claims[1].ref, "note", "On the record.")
    workspace.annotating.add_mention(article, place(HARBOUR, "the river"), "group")
    workspace.annotating.add_claim(article, content=places(HARBOUR, "any delay beyond spring"))


def _words(workspace: Workspace, article: int) -> dict[str, Item]:
    opened = workspace.articles.open(article)
    return {
        joined_text(item.content if isinstance(item, Claim) else (item.span,), opened.article.text): item
        for item in opened.items
    }


def test_the_copies_are_one_group_and_what_is_alike_by_subject_is_none_of_it(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    original, edited, _cut = wire
    (group,) = workspace.copies.groups()
    assert {member.row.key for member in group} == set(wire)
    assert [member.similarity is None for member in group] == [True, False, False]
    assert {row.title for row in workspace.copies.copies_of(edited)} == {"Harbour talks resume", "Cut"}
    assert workspace.copies.count(original) == 2
    assert workspace.copies.waiting() == 0
    assert check_project(workspace.path) == []


def test_decisions_go_over_where_the_text_is_the_same_and_undo_takes_them_back_in_one_step(
    workspace: Workspace, wire: tuple[int, int, int], tmp_path: Path
) -> None:
    original, edited, cut = wire
    _annotate(workspace, original)
    before = rows_that_hold(workspace.path)
    changes = workspace.copies.project(original, [edited, cut])
    assert changes.kind is EditKind.CARRY_OVER
    assert changes.articles == {edited, cut}
    after = rows_that_hold(workspace.path)
    there = _words(workspace, edited)
    assert set(there) == {
        "Ilse Varga",
        "Varga",
        "water ministry",
        "Tomas Reik, who",
        "“Nobody has shown us a map,” … “We are asked to sign in the dark.”",
        "the river",
        "any delay beyond spring",
    }
    varga, origin = there["Ilse Varga"], _words(workspace, original)["Ilse Varga"]
    assert varga.actor == origin.actor is not None
    assert varga.uuid != origin.uuid
    assert varga.coder == "ana"
    assert varga.suggestion is not None
    assert varga.suggestion.why == "“Ilse Varga” is a name · carried over from “Harbour talks resume”"
    assert there["water ministry"].decision is Decision.REJECTED
    assert there["Tomas Reik, who"].decision is Decision.CORRECTED
    river = there["the river"]
    assert (river.decision, river.suggestion and river.suggestion.by) == (Decision.ACCEPTED, BY_COPYING)
    said = next(item for words, item in there.items() if words.startswith("“Nobody"))
    assert isinstance(said, Claim)
    assert said.note == "On the record."
    assert "Varga" not in _words(workspace, cut)
    assert "any delay beyond spring" in _words(workspace, cut)
    assert workspace.queue.rows([edited])[edited].status is Status.IN_PROGRESS
    workspace.history.undo()
    assert rows_that_hold(workspace.path) == before
    workspace.history.redo()
    assert rows_that_hold(workspace.path) == after
    assert check_project(workspace.path) == []
    _survives_export(workspace, tmp_path)


def _survives_export(workspace: Workspace, tmp_path: Path) -> None:
    """What tells the origin is in the file, and in a project made of it."""
    out = tmp_path / "out.jsonl"
    workspace.exporting.export(out, ExportWish())
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    edited = next(line for line in lines if line["title"] == "Edited")
    assert any(
        one["suggestion"]["why"].endswith("carried over from “Harbour talks resume”")
        for one in edited["mentions"]
    )
    with closing(create_project(tmp_path / "again.annotator", coder="ana")) as again:
        again.importing.run([out])
        assert again.exporting.export(tmp_path / "again.jsonl", ExportWish()).lines == len(lines)
    assert (tmp_path / "again.jsonl").read_bytes() == out.read_bytes()


def test_what_stays_behind_is_listed_with_the_reason(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    original, edited, _cut = wire
    _annotate(workspace, original)
    workspace.annotating.add_mention(edited, place(EDITED, "the river"), "organization")
    workspace.suggesting.store(
        edited, Suggestions(mentions=(mention_of(EDITED, "water ministry", "media", confidence=0.5),))
    )
    shown = workspace.copies.projection(original, edited)
    reasons = {joined_text((one.item.extent,), HARBOUR): one.fate for one in shown.stays}
    assert reasons["the river"] is Fate.STANDS
    assert reasons["water ministry"] is Fate.OUTSIDE
    assert list(reasons.values()).count(Fate.DIFFERENT) == 1
    assert len(shown.goes_over) + len(shown.stays) == len(shown.carried) == 8
    workspace.copies.project(original, [edited])
    there = _words(workspace, edited)
    assert isinstance(there["the river"], Mention)
    assert there["the river"].type == "organization"
    assert there["water ministry"].decision is None
    again = workspace.copies.projection(original, edited)
    assert not again.goes_over
    assert [one.fate for one in again.carried].count(Fate.THERE) == 5
    entries = len(workspace.history.entries())
    workspace.copies.project(original, [edited])
    assert len(workspace.history.entries()) == entries


def test_a_suggestion_that_waits_in_the_copy_is_decided_not_doubled(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    original, edited, _cut = wire
    _annotate(workspace, original)
    found = harbour_suggestions(EDITED.replace("dozens of villages", "a hundred villages"))
    shift = len(EDITED) - len(HARBOUR)
    workspace.suggesting.store(edited, Suggestions(mentions=found.mentions[:2]))
    waiting = {item.uuid for item in workspace.articles.open(edited).items}
    shown = workspace.copies.projection(original, edited)
    assert [one.fate for one in shown.goes_over].count(Fate.DECIDED) == len(waiting) == 2
    assert shift < 0
    before = rows_that_hold(workspace.path)
    workspace.copies.project(original, [edited])
    there = _words(workspace, edited)
    decided = {item.uuid: item.decision for item in there.values() if item.uuid in waiting}
    assert decided == {
        there["Ilse Varga"].uuid: Decision.ACCEPTED,
        there["water ministry"].uuid: Decision.REJECTED,
    }
    suggestion = there["Ilse Varga"].suggestion
    assert suggestion is not None
    assert suggestion.why.endswith(" · carried over from “Harbour talks resume”")
    assert workspace.queue.rows([edited])[edited].pending == 0
    workspace.history.undo()
    assert rows_that_hold(workspace.path) == before
    assert check_project(workspace.path) == []


def test_a_suggestion_whose_label_was_renamed_since_is_accepted_as_it_is(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    original, edited, _cut = wire
    _annotate(workspace, original)
    found = mention_of(EDITED, "Ilse Varga", "individual")
    workspace.suggesting.store(edited, Suggestions(mentions=(found,)))
    codebook = workspace.codebook
    label = next(one for one in codebook.actor_types if one.name == "person")
    types = tuple(replace(one, also=("individual",)) if one is label else one for one in codebook.actor_types)
    workspace._project.codebook = replace(codebook, actor_types=types)
    workspace.copies.project(original, [edited])
    assert _words(workspace, edited)["Ilse Varga"].decision is Decision.ACCEPTED


def test_decisions_of_others_stay_where_they_are_and_count_once_for_a_suggester(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    original, edited, _cut = wire
    _annotate(workspace, original)
    records = workspace.review.track_record()
    workspace.copies.project(original, [edited])
    assert workspace.review.track_record() == records
    workspace.sign_as("ben")
    assert workspace.copies.projection(original, edited).carried == ()
    with pytest.raises(UserFacingError, match="Nothing that you decided"):
        workspace.copies.projecting(original, [edited])


def test_undoing_an_import_takes_its_groups_along_and_redoing_brings_them_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    original = add_article(workspace)
    workspace.copies.group_new()
    copy = add_article(workspace, EDITED)
    workspace.copies.group_new()
    assert workspace.copies.count(original) == 1
    workspace.history.undo()
    assert workspace.copies.count(original) == 0
    assert workspace.copies.groups() == []
    workspace.history.redo()
    assert [row.key for row in workspace.copies.copies_of(original)] == [copy]
    assert check_project(workspace.path) == []


def test_the_queue_can_show_articles_with_copies_alone(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    wanted = QueueFilter(copied=True)
    assert {row.key for row in workspace.queue.page(wanted)} == set(wire)
    assert workspace.queue.count(wanted) == 3
    workspace.queue.order_by(QueueOrder.CLAIMS)
    assert len(workspace.queue.page(wanted, limit=2)) == 2
    workspace.history.undo()
    add_article(workspace)
    assert workspace.queue.page(wanted) == []


def test_a_search_counts_the_new_articles_that_are_copies(workspace: Workspace) -> None:
    add_article(workspace)
    add_article(workspace, FERRY)
    search = workspace.copies.begin()
    for some in search.slices():
        workspace.copies.store(some)
    assert search.totals == CopyTotals()
    add_article(workspace, EDITED)
    add_article(workspace, CUT)
    add_article(workspace, "Nobody came.")
    search = workspace.copies.begin()
    assert sum(map(len, search.slices())) == 3
    assert search.totals == CopyTotals(articles=2, groups=1)


def test_articles_are_grouped_alike_whether_they_come_together_or_one_by_one(tmp_path: Path) -> None:
    texts = [HARBOUR, FERRY, EDITED, FERRY + " So it stayed in port.", CUT, "…", "—", CUT.upper()]
    found = []
    for number, pace in enumerate((1, 3, len(texts))):
        with closing(create_project(tmp_path / f"{number}.annotator", coder="ana")) as made:
            for position, text in enumerate(texts, 1):
                add_article(made, text, title=str(position))
                if position % pace == 0:
                    made.copies.group_new()
            made.copies.group_new()
            found.append([[member.row.title for member in group] for group in made.copies.groups()])
    assert found[0] == found[1] == found[2] == [["1", "3", "5", "8"], ["2", "4"]]


def test_what_ends_early_goes_on_with_the_rest(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.services.copy_grouping.SLICE", 2)
    monkeypatch.setattr("annotator.storage.copies._PAGE", 2)
    for number in range(5):
        add_article(workspace, HARBOUR + "x" * number)
    looking = workspace.copies.begin().slices()
    workspace.copies.store(next(looking))
    del looking
    assert workspace.copies.waiting() == 3
    assert list(workspace.copies.begin().slices(cancelled=lambda: True)) == []
    told: list[tuple[int, int]] = []
    workspace.copies.group_new(progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (2, 3), (3, 3)]
    assert [len(group) for group in workspace.copies.groups()] == [5]
    workspace.copies.group_new()
    assert workspace.copies.waiting() == 0


def test_what_was_compared_by_an_older_method_is_compared_anew(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    with closing(sqlite3.connect(workspace.path)) as connection, connection:
        connection.execute("UPDATE copy_signature SET method = method - 1, signature = zeroblob(256)")
    assert workspace.copies.waiting() == 4
    workspace.copies.group_new()
    (group,) = workspace.copies.groups()
    assert {member.row.key for member in group} == set(wire)
    assert check_project(workspace.path) == []


def test_projections_come_from_beside_the_window_one_by_one(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    original, edited, cut = wire
    _annotate(workspace, original)
    told: list[tuple[int, int]] = []
    shown = list(workspace.copies.projections(original, progress=lambda *at: told.append(at)))
    assert {one.copy.key for one in shown} == {edited, cut}
    assert told == [(0, 2), (1, 2)]
    assert shown[0] == workspace.copies.projection(original, shown[0].copy.key)
    assert list(workspace.copies.projections(original, cancelled=lambda: True)) == []
    workspace.copies.projecting(original, [edited, cut], shown).at_once()
    assert workspace.copies.sources(wire) == list(wire)
    assert all(not one.goes_over for one in workspace.copies.projections(original))


def test_many_decisions_go_over_in_slices_and_can_be_cancelled(workspace: Workspace) -> None:
    names = [f"Name{number} spoke of the harbour then." for number in range(130)]
    text = "\n\n".join(names)
    original, copy = add_article(workspace, text), add_article(workspace, text + "\n\nAnd more.")
    workspace.copies.group_new()
    found = tuple(mention_of(text, f"Name{number}") for number in range(130))
    workspace.suggesting.store(original, Suggestions(mentions=found))
    workspace.review.accept_above(original, 0.5)
    before = rows_that_hold(workspace.path)
    work = workspace.copies.projecting(original, [copy])
    assert work.is_long
    while work.advance():
        pass
    assert work.done == work.total
    assert len(workspace.articles.open(copy).items) == 130
    assert workspace.history.undo() is not None
    assert rows_that_hold(workspace.path) == before
    work = workspace.copies.projecting(original, [copy])
    work.advance()
    work.back().at_once()
    assert rows_that_hold(workspace.path) == before


def test_it_is_the_same_in_a_project_that_was_closed_and_opened(
    workspace: Workspace, wire: tuple[int, int, int]
) -> None:
    _annotate(workspace, wire[0])
    workspace.close()
    with closing(open_project(workspace.path, clock=ticking_clock())) as again:
        assert again.copies.waiting() == 0
        again.copies.project(wire[0], [wire[1]])
        assert _words(again, wire[1])["Ilse Varga"].decision is Decision.ACCEPTED
