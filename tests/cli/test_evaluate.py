"""Scores as a script reads them and as a person does."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from annotator.__main__ import main
from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.article import Draft
from annotator.core.record import Record
from annotator.formats.native_writer import write_native
from tests.worlds import HARBOUR, place, places

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
        "1 articles not predicted, counted as empty: two",
        "6 articles not in gold, left out: other-0, other-1, other-2, other-3, other-4…",
        "1 articles with another text than in gold: one",
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
