"""The command that trains, and what is done with a model afterwards."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.__main__ import main
from annotator.core.annotation import Decision
from annotator.core.spans import Span
from annotator.formats.native_writer import write_native
from annotator.services import claim_models, training
from annotator.services.claim_models import card_of
from annotator.services.projects import create_project
from annotator.services.training_sources import decided_records, training_records
from annotator.suggest.claims import finder
from tests.worlds import add_article, harbour_suggestions

SEEDS = Path(__file__).parents[2] / "seeds"
QUICK = ("--rounds", "8", "--trials", "1")


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with six of the sample articles."""
    folder = tmp_path_factory.mktemp("articles")
    for path in sorted(SEEDS.glob("*.jsonl"))[:6]:
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def model(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model trained in a hurry."""
    target = tmp_path_factory.mktemp("models") / "quick"
    assert main(["train", str(articles), "--to", str(target), "--name", "quick", *QUICK]) == 0
    return target


def _claims(path: Path) -> list[dict[str, Any]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [claim for line in lines for claim in json.loads(line)["claims"]]


@pytest.mark.spacy
@pytest.mark.slow
def test_a_model_says_what_it_was_made_of(model: Path, articles: Path) -> None:
    card = card_of(model)

    assert card.name == "quick"
    assert card.articles == 6
    assert card.claims == sum(len(one.claims) for one in training_records([articles]))
    assert 0 < card.scores["attr.all"]["f"] < 1
    assert "1 of 5 parts" in card.scores["how"]


@pytest.mark.spacy
@pytest.mark.slow
def test_a_program_reads_progress_and_scores_and_the_same_articles_and_seed_give_the_same_model(
    articles: Path,
    model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(training, "stand_back", lambda: None)
    arguments = [*QUICK, "--name", "quick", "--events", "--compare", str(model), "--evaluate", str(articles)]
    assert main(["train", str(articles), "--to", str(tmp_path / "again"), *arguments]) == 0

    *progress, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert {line["stage"] for line in progress} == {"reading", "trying", "cues", "roles"}
    assert progress[0] == {"stage": "reading", "done": 1, "most": 6}
    assert last["done"]["articles"] == 6
    assert last["done"]["before"]["attr.all"]["f"] > 0
    assert last["done"]["evaluated"]["attr.all"]["f"] > last["done"]["after"]["attr.all"]["f"]
    for name in ("card.json", "weights.npz"):
        assert (tmp_path / "again" / name).read_bytes() == (model / name).read_bytes()


@pytest.mark.spacy
@pytest.mark.slow
def test_suggestions_are_signed_by_the_model_that_was_named(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    article = str(SEEDS / "ferry-subsidy-audit.txt")

    assert main(["suggest", "--from", article, "--to", str(out), "--claim-model", str(model)]) == 0
    assert {claim["suggestion"]["model"] for claim in _claims(out)} == {f"quick {card_of(model).date}"}

    assert main(["suggest", "--from", article, "--to", str(out), "--claim-model", "rules"]) == 0
    assert {claim["suggestion"]["model"] for claim in _claims(out)} == {"rules 1"}


@pytest.mark.spacy
@pytest.mark.slow
def test_several_workers_find_what_one_finds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    articles = [str(path) for path in sorted(SEEDS.glob("*.txt"))[:4]]
    alone, shared = tmp_path / "alone.jsonl", tmp_path / "shared.jsonl"

    assert main(["suggest", "--from", *articles, "--to", str(alone)]) == 0
    assert main(["suggest", "--from", *articles, "--to", str(shared), "--jobs", "2"]) == 0

    first, second = (
        [json.loads(line) for line in path.read_text("utf-8").splitlines()] for path in (alone, shared)
    )
    assert [line["id"] for line in first] == [line["id"] for line in second]
    for one, other in zip(first, second, strict=True):
        assert [claim["suggestion"] for claim in one["claims"]] == [
            claim["suggestion"] for claim in other["claims"]
        ]
        assert [mention["suggestion"] for mention in one["mentions"]] == [
            mention["suggestion"] for mention in other["mentions"]
        ]


@pytest.mark.spacy
@pytest.mark.slow
def test_of_a_broken_model_is_told_and_the_one_that_ships_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"

    article = str(SEEDS / "ferry-subsidy-audit.txt")
    status = main(
        ["suggest", "--from", article, "--to", str(out), "--claim-model", str(tmp_path / "nowhere")]
    )

    assert status == 1
    errors = capsys.readouterr().err
    assert "There is no claim model in" in errors
    assert "The model that ships with the program finds the claims meanwhile." in errors
    shipped = claim_models.card_of(claim_models.shipped_model() or tmp_path)
    assert {claim["suggestion"]["model"] for claim in _claims(out)} == {f"{shipped.name} {shipped.date}"}


@pytest.mark.spacy
@pytest.mark.slow
def test_without_any_model_rules_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(finder, "SHIPPED", ("models", "nowhere"))
    out = tmp_path / "out.jsonl"
    article = str(SEEDS / "ferry-subsidy-audit.txt")
    assert main(["suggest", "--from", article, "--to", str(out), "--claim-model", str(tmp_path / "no")]) == 1
    assert "Claims are found by rules meanwhile." in capsys.readouterr().err
    assert _claims(out)


@pytest.mark.spacy
@pytest.mark.slow
def test_of_few_articles_boundaries_are_learned_in_seconds(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An analyst who has the comma behind each source in it: the next source has it too."""
    greedy = []
    for record in training_records([articles]):
        text = record.draft.text
        claims = tuple(
            replace(one, source=(Span(one.source[0].start, one.source[0].end + 1),))
            if len(one.source) == 1 and text[one.source[0].end] == ","
            else one
            for one in record.claims
        )
        greedy.append(replace(record, claims=claims))
    path = tmp_path / "greedy.jsonl"
    with path.open("wb") as stream:
        write_native(greedy, stream)
    target = tmp_path / "model"
    assert main(["train", str(path), "--to", str(target), "--boundaries", "--trials", "5"]) == 0
    assert "the source takes in “,” behind it" in capsys.readouterr().out
    assert (target / "weights.npz").stat().st_size > 100_000
    assert json.loads((target / "card.json").read_text())["over"]["data"]["articles"] > 300
    article = tmp_path / "a.txt"
    article.write_text(
        "The port is safe, Sergey Varga, the mayor, said.\n\n“It is,” said Ilse Berg, a pilot."
    )
    out = tmp_path / "out.jsonl"
    main(["suggest", "--from", str(article), "--to", str(out), "--claim-model", str(target)])
    assert any(part["text"].endswith(",") for claim in _claims(out) for part in claim["source"])


def test_too_little_to_learn_from_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text('{"text": "Nobody said anything."}\n', encoding="utf-8")

    assert main(["train", str(path), "--to", str(tmp_path / "model")]) == 2

    assert "There are 0 decided claims to learn from; it takes at least 50." in capsys.readouterr().err
    assert not (tmp_path / "model").exists()


def test_half_a_file_teaches_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "half.jsonl"
    path.write_text('{"text": "One."}\n{"text": "Tw', encoding="utf-8")

    assert main(["train", str(path), "--to", str(tmp_path / "model")]) == 2

    assert "half.jsonl:2" in capsys.readouterr().err


def test_of_a_project_decided_articles_are_learned_from(tmp_path: Path) -> None:
    path = tmp_path / "desk.annotator"
    with closing(create_project(path, coder="ana")) as workspace:
        key = add_article(workspace, identifier="harbour")
        workspace.suggesting.store(key, harbour_suggestions())
        add_article(workspace, "Nobody has read this one.", identifier="unread")
        assert list(decided_records(path)) == []
        for item in workspace.articles.open(key).items:
            workspace.review.accept(item.ref)

    (record,) = training_records([path])

    assert record.draft.identifier == "harbour"
    assert record.claims
    assert {claim.decision for claim in record.claims} == {Decision.ACCEPTED}
