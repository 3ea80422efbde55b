"""Scores as a script reads them and as a person does."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from annotator.__main__ import main
from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.article import Draft
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.native_writer import write_native
from annotator.services.fresh_items import pending_claim
from annotator.services.projects import open_project
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, claim_of, place, places

if TYPE_CHECKING:
    from pathlib import Path

_SIGNED: dict[str, Any] = {
    "decision": Decision.ACCEPTED,
    "decided_at": "2026-11-23T08:00:00Z",
    "coder": "ben",
}


def _record(identifier: str, *, text: str = HARBOUR, found: bool = True) -> Record:
    """An article with one claim and one mention, or with neither."""
    actor = Actor(uuid="a", name="Ilse Varga", type="person")
    claim = Claim(
        uuid="c",
        source=places(HARBOUR, "Ilse Varga"),
        cue=places(HARBOUR, "warned"),
        content=places(HARBOUR, "that any delay beyond spring"),
        actor="a",
        **_SIGNED,
    )
    mention = Mention(uuid="m", span=place(HARBOUR, "Ilse Varga"), type="person", actor="a", **_SIGNED)
    return Record(
        draft=Draft(text=text, identifier=identifier),
        coder="ben",
        actors=(actor,) if found else (),
        mentions=(mention,) if found else (),
        claims=(claim,) if found else (),
    )


def _file(path: Path, *records: Record) -> str:
    with path.open("wb") as stream:
        write_native(records, stream)
    return str(path)


@pytest.fixture
def gold(tmp_path: Path) -> str:
    """Two articles with a claim and a mention each."""
    return _file(tmp_path / "gold.jsonl", _record("one"), _record("two", text=f"{HARBOUR}Two."))


def test_half_of_what_there_is_to_find_is_a_recall_of_one_half(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    predicted = _file(
        tmp_path / "predicted.jsonl", _record("one"), _record("two", text=f"{HARBOUR}Two.", found=False)
    )
    assert main(["evaluate", gold, predicted, "--json"]) == 0
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert found["articles"] == 2
    assert (found["missing"], found["unknown"], found["differing"]) == ([], [], [])
    for measure in (*found["scores"].values(), *found["actors"].values()):
        if measure["gold"]:
            assert (measure["p"], measure["r"], measure["pred"]) == (1.0, 0.5, measure["gold"] / 2)
    assert any(measure["gold"] == 2 for measure in found["scores"].values())
    assert any(measure["gold"] == 2 for measure in found["actors"].values())
    assert printed.err == ""


def test_a_table_says_which_articles_do_not_match(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    others = [_record(f"other-{number}", found=False) for number in range(6)]
    predicted = _file(tmp_path / "predicted.jsonl", _record("one", text=f"{HARBOUR}Changed."), *others)
    assert main(["evaluate", gold, predicted]) == 0
    printed = capsys.readouterr()
    assert "Claims in 2 articles" in printed.out
    assert "F1 %" in printed.out
    assert "50.0" in printed.out
    assert printed.err.splitlines() == [
        "1 article not predicted, counted as empty: two",
        "6 articles not in gold, left out: other-0, other-1, other-2, other-3, other-4…",
        "1 article with another text than in gold: one",
    ]


def test_nothing_is_said_of_articles_where_all_match(gold: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", gold, gold]) == 0
    printed = capsys.readouterr()
    assert "100.0" in printed.out
    assert printed.err == ""


def test_a_folder_of_standoff_is_gold_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "corpus"
    (folder / "text").mkdir(parents=True)
    (folder / "attributions").mkdir()
    (folder / "text" / "port_1.txt").write_text(HARBOUR, encoding="utf-8", newline="")
    roles = {"Source": "Ilse Varga", "Cue": "warned", "Content": "that any delay beyond spring"}
    lines = ["E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3"]
    for number, (role, words) in enumerate(roles.items(), 1):
        span = place(HARBOUR, words)
        lines.append(f"T{number}\t{role} {span.start} {span.end}\t{words}")
    (folder / "attributions" / "port_1_a.ann").write_text("\n".join(lines) + "\n", encoding="utf-8")
    predicted = _file(tmp_path / "predicted.jsonl", _record("port_1"))
    assert main(["evaluate", str(folder), predicted, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["articles"], found["missing"], found["differing"]) == (1, [], [])
    assert {measure["f"] for measure in found["scores"].values() if measure["gold"]} == {1.0}


def _predicted(path: Path) -> str:
    """Of the first article a claim with a part of gold's content, its machine's confidence, one within it."""
    part = pending_claim(claim_of(HARBOUR, "Ilse Varga", "warned", "any delay beyond", confidence=0.85))
    stray = pending_claim(claim_of(HARBOUR, None, "delay", "beyond", confidence=0.25))
    return _file(path, replace(_record("one", found=False), coder=None, claims=(part, stray)))


def _json_of(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["evaluate", *arguments, "--json"]) == 0
    body: dict[str, Any] = json.loads(capsys.readouterr().out)
    return body


def test_the_table_says_how_sure_it_is_and_the_json_does_when_asked(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    predicted = _predicted(tmp_path / "predicted.jsonl")
    assert main(["evaluate", gold, predicted]) == 0
    assert "95 % of F1" in capsys.readouterr().out
    assert main(["evaluate", gold, predicted, "--bootstrap", "0"]) == 0
    assert "95 % of F1" not in capsys.readouterr().out
    assert "ci95" not in _json_of([gold, predicted], capsys)["scores"]["attr.all"]
    found = _json_of([gold, predicted, "--bootstrap", "100"], capsys)
    assert found["scores"]["attr.all"]["ci95"] == [0.0, pytest.approx(2 / 3)]
    assert found["actors"]["exact"]["ci95"] == [0.0, 0.0]


def test_kinds_and_confidences_are_told(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    predicted = _predicted(tmp_path / "predicted.jsonl")
    found = _json_of([gold, predicted], capsys)
    assert found["kinds"]["indirect"] == {
        "p": 0.5,
        "r": 0.5,
        "f": 0.5,
        "right": 1,
        "pred": 2,
        "found": 1,
        "gold": 2,
    }
    assert found["kinds"]["direct"]["gold"] == 0
    assert (found["reliability"]["n"], found["reliability"]["ece"]) == (2, pytest.approx(0.2))
    assert found["reliability"]["bins"][2] == {
        "low": 0.2,
        "high": 0.3,
        "n": 1,
        "confidence": 0.25,
        "right": 0.0,
    }
    assert found["reliability"]["bins"][0]["confidence"] is None
    assert main(["evaluate", gold, predicted]) == 0
    printed = capsys.readouterr().out
    assert "indirect" in printed
    assert "Confidence of 2 claims: expected calibration error 20.0 %" in printed
    assert "0.8–0.9" in printed


def test_without_confidences_nothing_is_said_of_them(gold: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", gold, gold]) == 0
    assert "Confidence" not in capsys.readouterr().out
    assert _json_of([gold, gold], capsys)["reliability"] is None


def test_claims_within_claims_are_left_out_on_demand(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    predicted = _predicted(tmp_path / "predicted.jsonl")
    assert _json_of([gold, predicted], capsys)["scores"]["attr.all"]["pred"] == 2
    assert _json_of([gold, predicted, "--outermost"], capsys)["scores"]["attr.all"]["pred"] == 1


def test_errors_are_listed_a_line_each(gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    predicted = _predicted(tmp_path / "predicted.jsonl")
    delay, claim = (
        place(HARBOUR, "delay beyond"),
        place(HARBOUR, "Ilse Varga warned on Monday that any delay"),
    )
    whole = f"{claim.start}-{place(HARBOUR, 'any delay beyond spring').end}"
    assert main(["evaluate", gold, predicted, "--list"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        f'one:{delay.start}-{delay.end}: wrong: "delay" beyond',
        f'two:{whole}: missed: "warned" that any delay beyond spring',
    ]
    assert printed.err == "1 article not predicted, counted as empty: two\n"
    first, second = _json_of([gold, predicted, "--list"], capsys)["errors"]
    assert first == {
        "article": "one",
        "start": delay.start,
        "end": delay.end,
        "what": "wrong",
        "cue": "delay",
        "content": "beyond",
        "gold": None,
    }
    assert second["what"] == "missed"


def test_a_prediction_that_overlaps_names_the_claim_of_gold(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = pending_claim(claim_of(HARBOUR, "water ministry", "warned", "that any delay beyond"))
    predicted = _file(tmp_path / "p.jsonl", replace(_record("one", found=False), coder=None, claims=(other,)))
    (error, _missed) = _json_of([gold, predicted, "--list"], capsys)["errors"]
    start = place(HARBOUR, "Ilse Varga").start
    assert error["what"] == "source differs"
    assert error["gold"] == [start, place(HARBOUR, "any delay beyond spring").end]


def test_errors_become_a_project_that_opens(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    predicted, project = _predicted(tmp_path / "predicted.jsonl"), tmp_path / "errors.annotator"
    assert main(["evaluate", gold, predicted, "--errors", str(project)]) == 0
    said = f"{project}: 2 articles with 1 differing prediction to go through."
    assert capsys.readouterr().out.splitlines()[0] == said
    with closing(open_project(project)) as workspace:
        rows = workspace.queue.page(QueueFilter())
        assert [(row.status, row.pending, row.decided) for row in rows] == [("new", 1, 2), ("new", 0, 2)]
    assert main(["evaluate", gold, predicted, "--errors", str(project)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "“errors.annotator” exists already and was left as it is." in printed.err


def test_what_is_said_of_the_project_stays_out_of_the_json(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    beyond = replace(_record("one"), draft=Draft(text=f"{HARBOUR}And more words.", identifier="one"))
    late = Claim(uuid="l", source=(), cue=(), content=(Span(len(HARBOUR), len(HARBOUR) + 8),), **_SIGNED)
    touching = replace(late, uuid="t", content=(Span(len(HARBOUR) - 8, len(HARBOUR) + 8),))
    predicted = _file(tmp_path / "predicted.jsonl", replace(beyond, claims=(late, touching)))
    project = tmp_path / "errors.annotator"
    assert main(["evaluate", gold, predicted, "--errors", str(project), "--json"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["articles"] == 2
    assert printed.err == (
        f"{project}: 2 articles with 0 differing predictions to go through,"
        " 1 beyond the end of the text left out.\n"
    )


def test_half_a_file_is_not_scored(gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    predicted = tmp_path / "predicted.jsonl"
    with closing(predicted.open("wb")) as stream:
        write_native([_record("one")], stream)
        stream.write(b'{"schema": "annotator/1", "text": \n')
    assert main(["evaluate", gold, str(predicted)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert f"{predicted}:2: " in printed.err
    assert "nothing was scored" in printed.err
