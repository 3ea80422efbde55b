"""Large inputs are read by another process, and come to the same as when they are read here."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Refusal
from annotator.core.words import Words
from annotator.services import beside, reading
from annotator.services.import_look import Question, look
from annotator.services.projects import create_project
from annotator.services.reading import Reading
from annotator.services.reading_beside import look_beside, read_beside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.reading import Found

_NATIVE = {
    "schema": "annotator/1",
    "text": "The minister said that taxes rise. 🙂",
    "coder": "ada",
    "actors": [{"id": "a1", "name": "Minister", "type": "person", "aliases": ["the minister"]}],
    "mentions": [
        {
            "id": "m1",
            "start": 4,
            "end": 12,
            "text": "minister",
            "type": "person",
            "actor": "a1",
            "decision": "accepted",
        }
    ],
    "claims": [
        {
            "id": "c1",
            "cue": [{"start": 13, "end": 17, "text": "said"}],
            "content": [{"start": 18, "end": 33, "text": "that taxes rise"}],
            "decision": "accepted",
        }
    ],
}


def _file(folder: Path, count: int = 200) -> Path:
    lines: list[object] = [
        {
            "id": f"a{number}",
            "title": f"Title {number}",
            "text": f"By Ann Berg\n\nReport {number} of the day.",
        }
        for number in range(count)
    ]
    lines[3:3] = [_NATIVE, {"title": "no text"}, 17]
    path = folder / "articles.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    return path


def _beside(wanted: Reading) -> Iterator[Found]:
    return read_beside(wanted, cancelled=lambda: False, progress=lambda _done, _total: None)


def _without_facts(found: Found) -> object:
    return (found.source, found.line, found.record, found.original) if isinstance(found, Incoming) else found


@pytest.mark.usefixtures("processes_measured")
@pytest.mark.parametrize("cleaning", [(), ("bylines",)])
def test_another_process_reads_the_same(tmp_path: Path, cleaning: tuple[str, ...]) -> None:
    wanted = Reading(paths=(str(_file(tmp_path)), str(tmp_path / "missing.jsonl")), cleaning=cleaning)

    elsewhere = list(_beside(wanted))

    assert len(elsewhere) > 200
    assert [_without_facts(one) for one in elsewhere] == [_without_facts(one) for one in wanted.here()]


def test_its_refusals_can_be_worded_in_another_language(tmp_path: Path) -> None:
    wanted = Reading(paths=(str(_file(tmp_path)),))

    reason, _other = (one.reason for one in _beside(wanted) if isinstance(one, Refusal))

    assert isinstance(reason, Words)
    assert reason.template == "the object has no “text”"


def test_what_reading_raises_is_raised_here(tmp_path: Path) -> None:
    wanted = Reading(paths=(str(_file(tmp_path)),), options={"colour": "red"})

    with pytest.raises(UserFacingError) as here:
        list(wanted.here())
    with pytest.raises(type(here.value)) as elsewhere:
        list(_beside(wanted))

    assert elsewhere.value.explanation == here.value.explanation
    assert elsewhere.value.values == here.value.values


def test_a_cancelled_reading_ends_at_once(tmp_path: Path) -> None:
    asked = iter(range(100))

    taken = list(
        read_beside(
            Reading(paths=(str(_file(tmp_path, 20_000)),)),
            cancelled=lambda: next(asked, None) is None,
            progress=lambda _done, _total: None,
        )
    )

    assert len(taken) <= 100


def test_a_process_that_is_killed_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dying = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
    monkeypatch.setattr(beside, "program", lambda: [sys.executable, "-c", dying])

    with pytest.raises(UserFacingError, match="ended before it was done") as error:
        list(_beside(Reading(paths=(str(_file(tmp_path)),))))

    assert "can be undone" in error.value.advice


def test_a_process_that_cannot_start_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "program", lambda: [str(tmp_path / "nothing")])

    with pytest.raises(UserFacingError, match="could not be started"):
        list(_beside(Reading(paths=(str(_file(tmp_path)),))))


def test_a_large_file_is_imported_with_progress(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGE", 1000)
    path = _file(tmp_path)
    told: list[tuple[int, int]] = []

    with closing(create_project(tmp_path / "p.annotator", coder="ada")) as workspace:
        run = workspace.importing.begin()
        run.store(list(workspace.importing.prepare([path], progress=lambda *done: told.append(done))))

    assert run.report.imported == 201
    assert len(run.report.refused) == 2
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert len(told) < 10


@pytest.mark.usefixtures("processes_measured")
def test_another_process_sees_the_same_at_a_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGE", 1000)
    path = tmp_path / "tasks.jsonl"
    task = {"text": "The minister said so.", "spans": [{"start": 4, "end": 12, "label": "OFFICE"}]}
    path.write_text("\n".join(json.dumps({**task, "number": number}) for number in range(300)), "utf-8")
    question, told = Question(paths=(path,)), list[tuple[int, int]]()
    with closing(create_project(tmp_path / "p.annotator", coder="ada")) as workspace:
        codebook = workspace.codebook

    elsewhere = look_beside(
        question, codebook, cancelled=lambda: False, progress=lambda *done: told.append(done)
    )

    here = look(question, codebook)
    assert elsewhere is not None
    assert elsewhere.labels == here.labels
    assert [use.label for use in here.labels or ()] == ["OFFICE"]
    assert elsewhere.survey.formats == here.survey.formats
    assert [_without_facts(one) for one in elsewhere.survey.articles] == [
        _without_facts(one) for one in here.survey.articles
    ]
    assert told
    assert told[-1][1] == path.stat().st_size


def test_a_look_that_is_cancelled_gives_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGE", 1000)
    with closing(create_project(tmp_path / "p.annotator", coder="ada")) as workspace:
        codebook = workspace.codebook

    question = Question(paths=(_file(tmp_path),))

    assert (
        look_beside(question, codebook, cancelled=lambda: True, progress=lambda _done, _total: None) is None
    )


def test_a_look_whose_process_is_killed_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGE", 1000)
    dying = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
    monkeypatch.setattr(beside, "program", lambda: [sys.executable, "-c", dying])
    with closing(create_project(tmp_path / "p.annotator", coder="ada")) as workspace:
        codebook = workspace.codebook

    with pytest.raises(UserFacingError, match="looks at the files ended") as error:
        look_beside(
            Question(paths=(_file(tmp_path),)),
            codebook,
            cancelled=lambda: False,
            progress=lambda _done, _total: None,
        )

    assert "Nothing was taken in" in error.value.advice
