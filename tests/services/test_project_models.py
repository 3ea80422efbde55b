"""The claim model of a project: what it learns from, and folders that are swapped, kept and removed."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from annotator import locations
from annotator.core.article import Status
from annotator.core.errors import SuggesterError, UserFacingError
from annotator.services import claim_models, project_models
from annotator.services.claim_models import card_of, put_in_place, remove_model, shipped_corpus, trained_model
from annotator.services.project_models import training_command
from annotator.services.training_sources import decided_records
from tests.worlds import HARBOUR, add_article, harbour_suggestions

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


def write_model(folder: Path, name: str = "claims", version: int = claim_models.VERSION) -> Path:
    """A folder that says it is a model."""
    folder.mkdir(parents=True)
    weights = name.encode()
    (folder / claim_models.WEIGHTS).write_bytes(weights)
    card = {"name": name, "version": version, "weights": hashlib.sha256(weights).hexdigest()}
    (folder / claim_models.CARD).write_text(json.dumps(card), encoding="utf-8")
    return folder


def decide(workspace: Workspace, number: int, status: Status | None, *, rejects: bool = False) -> int:
    """An article with two claims suggested, decided upon where a status is given."""
    key = add_article(workspace, f"{HARBOUR}{number}\n")
    workspace.suggesting.store(key, harbour_suggestions())
    if status is not None:
        for item in workspace.articles.open(key).items:
            (workspace.review.reject if rejects else workspace.review.accept)(item.ref)
        workspace.articles.set_status(key, status)
    return key


def finish(workspace: Workspace, count: int) -> None:
    for number in range(count):
        decide(workspace, number, Status.DONE)


def test_what_is_counted_is_what_is_learned_from(workspace: Workspace) -> None:
    decide(workspace, 1, Status.DONE)
    decide(workspace, 2, Status.IN_PROGRESS)
    decide(workspace, 3, Status.DONE, rejects=True)
    decide(workspace, 4, None)
    half = decide(workspace, 5, None)
    workspace.review.accept(workspace.articles.open(half).items[0].ref)
    untouched = decide(workspace, 6, None)
    workspace.articles.set_status(untouched, Status.DONE)
    material = workspace.models.material()
    assert (material.articles, material.claims) == (3, 4)
    assert len(list(decided_records(workspace.path))) == 3
    assert material.with_shipped
    assert not material.is_enough
    assert material.is_all


def test_of_very_many_articles_so_many_are_counted(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(workspace, 4)
    every = workspace.models.material()
    monkeypatch.setattr("annotator.services.project_models.MOST_COUNTED", 3)
    material = workspace.models.material()
    assert (every.articles, material.articles) == (4, 3)
    assert 0 < material.claims < every.claims
    assert not material.is_all


def test_too_little_is_refused_and_enough_gives_the_command(workspace: Workspace) -> None:
    finish(workspace, 4)
    with pytest.raises(UserFacingError, match="at least 5 articles that are done"):
        workspace.models.begin_training()
    decide(workspace, 4, Status.DONE)
    command = workspace.models.begin_training()
    assert command[command.index("train") + 1] == str(workspace.path)
    assert {"--events", "--boundaries"} <= set(command)
    assert not [part for part in command if "besides" in part]


def test_of_many_articles_a_model_is_trained_anew_on_what_ships_as_well(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_models, "MANY_ARTICLES", 5)
    finish(workspace, 5)
    assert workspace.models.material().is_much
    command = workspace.models.begin_training()
    assert f"--besides={shipped_corpus()}" in command
    assert {"--events", "--compare=shipped", "--trials=2", "--weight=3"} <= set(command)
    assert "--boundaries" not in command


def test_without_the_shipped_articles_it_learns_from_the_project_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(claim_models, "sample_articles", lambda: tmp_path)
    assert shipped_corpus() is None
    assert not [part for part in training_command(Path("a"), Path("b"), anew=True) if "besides" in part]

    def incomplete() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(claim_models, "sample_articles", incomplete)
    assert shipped_corpus() is None
    assert locations.sample_articles().is_dir()


def test_a_new_model_waits_and_takes_the_place_when_it_is_wanted(workspace: Workspace) -> None:
    models = workspace.models
    folder = trained_model(models.identity)
    candidate = folder.with_name(f"{folder.name}.new")
    write_model(folder, "old")
    write_model(candidate, "new")
    assert models.waiting() is None
    models.keep_trial(b'{"done": {"tried": 4, "before": {}, "after": {}}}')
    waiting = models.waiting()
    assert waiting is not None
    assert waiting.tried == 4
    models.adopt()
    in_use = models.in_use()
    assert in_use.card is not None
    assert (in_use.card.name, models.folder()) == ("new", str(folder))
    assert sorted(path.name for path in folder.parent.glob(f"{folder.name}*")) == [folder.name]
    models.return_to_shipped()
    models.return_to_shipped()
    assert (models.in_use().folder, models.folder()) == (None, "")


def test_a_model_that_is_not_whole_never_takes_the_place(workspace: Workspace) -> None:
    models = workspace.models
    folder = trained_model(models.identity)
    write_model(folder, "old")
    candidate = write_model(folder.with_name(f"{folder.name}.new"), "new")
    (candidate / claim_models.WEIGHTS).write_bytes(b"half")
    with pytest.raises(SuggesterError, match="is damaged"):
        models.adopt()
    assert card_of(folder).name == "old"
    models.discard()
    assert not candidate.exists()
    with pytest.raises(SuggesterError, match="could not be changed"):
        models.keep_trial(b"")
    models.return_to_shipped()


def test_the_old_model_is_put_back_where_the_new_one_cannot_be_moved(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder, candidate = write_model(tmp_path / "a", "old"), write_model(tmp_path / "b", "new")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self == candidate:
            raise OSError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(SuggesterError, match="could not be changed: Permission denied"):
        put_in_place(candidate, folder)
    assert card_of(folder).name == "old"


def test_what_cannot_be_removed_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(SuggesterError, match="could not be changed"):
        remove_model(tmp_path / "file")


def test_a_model_of_another_version_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(SuggesterError, match="another version"):
        card_of(write_model(tmp_path / "m", version=claim_models.VERSION + 1))


@pytest.mark.parametrize(
    "written", ["", "{", "[]", '{"version": 1}', '{"version": 1, "weights": "0", "data": 3}']
)
def test_a_card_that_cannot_be_read_is_a_damaged_model(tmp_path: Path, written: str) -> None:
    folder = write_model(tmp_path / "m")
    (folder / claim_models.CARD).write_text(written, encoding="utf-8")
    with pytest.raises(SuggesterError, match="is damaged"):
        card_of(folder)


def test_the_window_asks_for_the_model_without_loading_what_it_needs(
    workspace: Workspace, tmp_path: Path
) -> None:
    finish(workspace, 5)
    program = (
        "import sys; from pathlib import Path; from annotator.services.projects import open_project\n"
        "from annotator.services.claim_models import card_of\n"
        "models = open_project(Path(sys.argv[1]), read_only=True).models\n"
        "models.material(), models.in_use(), models.begin_training(), card_of(Path(sys.argv[2]))\n"
        "print({'spacy', 'numpy', 'pycrfsuite'} & set(sys.modules))"
    )
    folder = write_model(tmp_path / "m")
    done = subprocess.run(
        [sys.executable, "-c", program, str(workspace.path), str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("set()", "")


def test_an_identity_that_could_be_a_path_is_not_taken(workspace: Workspace) -> None:
    assert str(UUID(workspace.models.identity)) == workspace.models.identity
    with workspace._project.file.transaction() as connection:
        connection.execute("UPDATE project SET value = '../../elsewhere' WHERE key = 'uuid'")
    assert "elsewhere" not in workspace.models.identity
    assert workspace.models.identity == workspace.models.identity


@pytest.mark.spacy
def test_the_names_of_a_models_files_are_those_it_is_written_with() -> None:
    from annotator.suggest.claims.model import model

    assert model.CARD == claim_models.CARD
    assert model.WEIGHTS == claim_models.WEIGHTS
    assert model.VERSION == claim_models.VERSION
    shipped = claim_models.shipped_model()
    assert shipped is not None
    assert card_of(shipped).claims > 0
