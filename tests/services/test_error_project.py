"""What a person sees who opens the project of an evaluation's errors."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from annotator.analysis.evaluation import Evaluation, evaluate
from annotator.core.annotation import Actor, Claim, Decision, Item, ItemRef, Mention
from annotator.core.article import Draft, Status
from annotator.core.errors import ProjectError
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.services.error_project import ErrorProject, write_error_project
from annotator.services.fresh_items import pending_claim
from annotator.services.projects import check_project, open_project
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, claim_of, place, places, ticking_clock

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.articles import OpenArticle
    from annotator.services.workspace import Workspace

VARGA = Actor(uuid="a1", name="Ilse Varga", type="person", aliases=("Varga",))
REIK = Actor(uuid="a2", name="Tomas Reik", type="person")
DELAY = "that any delay beyond spring would leave a hundred villages without a harvest"
MAP = "“Nobody has shown us a map,”"
TREATING = "to stop treating the river as a campaign poster"


def gold_claim(uuid: str, source: str, cue: str, content: str, **known: Any) -> Claim:
    return Claim(
        uuid=uuid,
        source=places(HARBOUR, source),
        cue=places(HARBOUR, cue),
        content=places(HARBOUR, content),
        decision=Decision.ACCEPTED,
        coder="ana",
        **known,
    )


WARNED = gold_claim("g1", "Ilse Varga", "warned", DELAY, actor="a1", decided_at="2026-01-01T00:00:00Z")
SAID = gold_claim("g2", "Tomas Reik", "said", MAP, actor="a2", note="checked by Ben")
URGED = gold_claim("g3", "Varga", "urged", TREATING, actor="a1")
BARE = Claim(uuid="g4", source=(), cue=places(HARBOUR, "comment"), content=(), decision=Decision.ACCEPTED)

EXACT = pending_claim(claim_of(HARBOUR, "Ilse Varga", "warned", DELAY, confidence=0.9))
SHORTER = pending_claim(claim_of(HARBOUR, "Ilse Varga", "warned", DELAY[5:], confidence=0.7))
OTHER_SOURCE = pending_claim(claim_of(HARBOUR, "farmers’ union", "said", MAP, confidence=0.6))
STRAY = pending_claim(claim_of(HARBOUR, "water ministry", "had", "no comment", confidence=0.3))


def gold_record(*claims: Claim, identifier: str = "harbour", text: str = HARBOUR) -> Record:
    mentions = (
        Mention(
            uuid="m1",
            span=place(HARBOUR, "Ilse Varga"),
            type="person",
            actor="a1",
            decision=Decision.ACCEPTED,
        ),
        Mention(
            uuid="m2",
            span=place(HARBOUR, "Monday"),
            type="organization",
            decision=Decision.REJECTED,
            coder="ana",
        ),
    )
    return Record(
        draft=Draft(text=text, identifier=identifier, title="Harbour talks", outlet="Coast Wire"),
        status=Status.DONE,
        coder="ana",
        actors=(VARGA, REIK),
        mentions=mentions,
        claims=claims,
    )


def predicted_record(*claims: Claim, identifier: str = "harbour", coder: str | None = None) -> Record:
    return Record(draft=Draft(text=HARBOUR, identifier=identifier), coder=coder, claims=claims)


def written(path: Path, evaluation: Evaluation) -> Workspace:
    write_error_project(path, evaluation, clock=ticking_clock())
    assert check_project(path) == []
    return open_project(path)


def only_article(workspace: Workspace) -> OpenArticle:
    (row,) = workspace.queue.page(QueueFilter())
    return workspace.articles.open(row.key)


def claims_of(opened: OpenArticle) -> list[Claim]:
    return [item for item in opened.items if isinstance(item, Claim)]


def steps_of_tab(opened: OpenArticle) -> list[Item]:
    """What Tab makes current, one after the other, until it comes round."""
    steps: list[Item] = []
    current: ItemRef | None = None
    while (item := opened.items.neighbour(current)) is not None and item not in steps:
        steps.append(item)
        current = item.ref
    return steps


@pytest.fixture
def errors(tmp_path: Path) -> Path:
    """Where the project of errors is put."""
    return tmp_path / "errors.annotator"


@pytest.fixture
def evaluation() -> Evaluation:
    """One claim found but for its boundaries, one with another source, one missed, one that is none."""
    gold = gold_record(WARNED, SAID, URGED, BARE)
    return evaluate([gold], [predicted_record(SHORTER, OTHER_SOURCE, STRAY)])


def test_tab_steps_through_what_is_wrong_and_notes_say_why(errors: Path, evaluation: Evaluation) -> None:
    with closing(written(errors, evaluation)) as workspace:
        counts = workspace.queue.counts()
        assert (counts.total, counts.new, counts.pending) == (1, 1, 1)
        opened = only_article(workspace)
        assert (opened.article.identifier, opened.article.outlet) == ("harbour", "Coast Wire")
        steps = steps_of_tab(opened)
        assert [(item.extent.of(HARBOUR)[:20], getattr(item, "note", "")) for item in steps] == [
            ("water ministry had n", "wrong: gold has no such claim"),
            ("“Nobody has shown us", "source differs from gold"),
        ]
        assert [item.suggestion for item in steps] == [STRAY.suggestion, OTHER_SOURCE.suggestion]


def test_gold_stands_there_as_accepted_work_with_what_became_of_it(
    errors: Path, evaluation: Evaluation
) -> None:
    with closing(written(errors, evaluation)) as workspace:
        opened = only_article(workspace)
        decided = {claim.uuid: claim for claim in claims_of(opened) if claim.decision is not None}
        assert {uuid: claim.note for uuid, claim in decided.items()} == {
            "g1": None,
            "g2": "checked by Ben\npredicted differently: source differs",
            "g3": "missed by the prediction",
            "g4": None,
        }
        assert [decided[uuid].suggestion for uuid in ("g2", "g3", "g4")] == [None] * 3
        assert {decided[uuid].decision for uuid in ("g2", "g3", "g4")} == {Decision.ACCEPTED}
        assert {claim.coder for claim in decided.values()} == {"ana"}
        assert decided["g1"].decided_at == "2026-01-01T00:00:00Z"
        assert decided["g3"].decided_at is not None
        assert [item.extent.of(HARBOUR) for item in opened.items if isinstance(item, Mention)] == [
            "Ilse Varga"
        ]
        assert {opened.actors[str(claim.actor)].name for claim in decided.values() if claim.actor} == {
            "Ilse Varga",
            "Tomas Reik",
        }


def test_what_agrees_is_one_claim_accepted_or_corrected(errors: Path, tmp_path: Path) -> None:
    for path, predicted, decision in (
        (errors, EXACT, Decision.ACCEPTED),
        (tmp_path / "other.annotator", SHORTER, Decision.CORRECTED),
    ):
        found = evaluate([gold_record(WARNED)], [predicted_record(predicted)])
        with closing(written(path, found)) as workspace:
            (claim,) = claims_of(only_article(workspace))
            assert (claim.uuid, claim.decision, claim.content) == ("g1", decision, WARNED.content)
            assert claim.suggestion == predicted.suggestion


def test_the_person_can_go_on_from_there(errors: Path, evaluation: Evaluation) -> None:
    with closing(written(errors, evaluation)) as workspace:
        first, second = steps_of_tab(only_article(workspace))
        workspace.review.reject(first.ref)
        workspace.review.accept(second.ref)
        assert workspace.queue.counts().pending == 0
        workspace.history.undo()
        assert steps_of_tab(only_article(workspace)) == [second]
    assert check_project(errors) == []


def test_nothing_is_suggested_besides_also_where_nothing_was_predicted(errors: Path) -> None:
    gold = [gold_record(WARNED), Record(draft=Draft(text="Nothing here.", identifier="two"))]
    with closing(written(errors, evaluate(gold, []))) as workspace:
        assert workspace.queue.counts().total == 2
        assert workspace.suggesting.waiting() == []
        assert workspace.queue.counts().pending == 0


def test_a_coder_who_is_wrong_is_named_as_who_suggested_it(errors: Path) -> None:
    by_hand = replace(STRAY, suggestion=None, decision=Decision.ACCEPTED, coder="ben")
    corrected = replace(SHORTER, source=places(HARBOUR, "water ministry"), decision=Decision.CORRECTED)
    found = evaluate([gold_record(WARNED)], [predicted_record(by_hand, corrected, coder="eva")])
    with closing(written(errors, found)) as workspace:
        steps = [item.suggestion for item in steps_of_tab(only_article(workspace)) if item.suggestion]
        assert [(one.by, one.confidence, one.why) for one in steps] == [
            ("eva", 1.0, "annotated by eva"),
            ("ben", 1.0, "annotated by ben"),
        ]


def test_work_that_nobody_signed_is_told_by_its_side(errors: Path) -> None:
    gold = replace(gold_record(replace(WARNED, coder=None)), coder=None)
    found = evaluate([gold], [predicted_record(replace(STRAY, suggestion=None))])
    with closing(written(errors, found)) as workspace:
        claims = claims_of(only_article(workspace))
        assert [claim.coder for claim in claims if claim.decision is not None] == ["gold"]
        assert [claim.suggestion.by for claim in claims if claim.suggestion] == ["prediction"]


def test_coders_who_decided_on_the_same_suggestion_stand_side_by_side(errors: Path) -> None:
    mine = replace(WARNED, uuid="same")
    theirs = replace(STRAY, uuid="same", decision=Decision.ACCEPTED, coder="ben")
    with closing(written(errors, evaluate([gold_record(mine)], [predicted_record(theirs)]))) as workspace:
        assert len(claims_of(only_article(workspace))) == 2


def test_what_does_not_fit_the_text_of_gold_is_left_out(errors: Path) -> None:
    end = len(HARBOUR)
    beyond = replace(STRAY, content=(*STRAY.content, Span(end, end + 9)), suggestion=None)
    matched = replace(WARNED, content=(*WARNED.content, Span(end, end + 9)))
    found = evaluate([gold_record(WARNED)], [predicted_record(beyond, matched, STRAY)])
    assert write_error_project(errors, found) == ErrorProject(articles=1, waiting=1, unfit=1)
    assert check_project(errors) == []
    with closing(open_project(errors)) as workspace:
        claims = claims_of(only_article(workspace))
        assert [claim.uuid for claim in claims if claim.suggestion is None] == ["g1"]
        assert len(claims) == 2


def test_gold_articles_with_the_same_text_become_one(errors: Path) -> None:
    gold = [gold_record(WARNED), gold_record(SAID, identifier="again")]
    found = evaluate(gold, [predicted_record(STRAY, identifier="again")])
    assert write_error_project(errors, found) == ErrorProject(articles=1, waiting=1, unfit=0)
    with closing(open_project(errors)) as workspace:
        assert len(claims_of(only_article(workspace))) == 3


def test_a_file_that_is_there_is_left_as_it_was(errors: Path, evaluation: Evaluation) -> None:
    errors.write_text("mine", encoding="utf-8")
    with pytest.raises(ProjectError, match="exists already and was left as it is"):
        write_error_project(errors, evaluation)
    assert errors.read_text(encoding="utf-8") == "mine"


def test_a_project_that_cannot_be_filled_is_not_left_behind(errors: Path) -> None:
    lost = replace(gold_record(WARNED), actors=())
    with pytest.raises(KeyError):
        write_error_project(errors, evaluate([lost], []))
    assert not errors.exists()
