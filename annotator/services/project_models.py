"""The claim model of one project: what it would learn from, how it is trained, which one is in use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, UUID, uuid5

from annotator.core.errors import SuggesterError, UserFacingError
from annotator.services.claim_models import (
    SHIPPED_NAME,
    ModelInUse,
    card_of,
    model_in_use,
    not_changed,
    put_in_place,
    remove_model,
    shipped_corpus,
    trained_model,
)
from annotator.services.starting import program
from annotator.services.training_events import EventReader, Trial
from annotator.storage.statistics import learned_from

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.project import Project

FEWEST_ARTICLES = 5
"""To see how good what was learned is, a part of five is left out, and each part needs an article."""

_WEIGHT = 3
"""How often an article of the project counts, beside those that ship."""

_TRIALS, _PARTS = 2, 5

MANY_ARTICLES = 100
"""From so many on a model is trained anew; fewer teach no more than how boundaries are drawn."""
_TRIAL = "trial.json"

MOST_COUNTED = 2000
"""Finished articles that are counted in some 100 milliseconds; more only make a model learn longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a model would learn from: the project's articles and the claims decided in them.

    ``with_shipped`` says whether there are articles that ship with the program to learn from besides. Where
    there are ``MOST_COUNTED`` articles there may be more, with more claims.
    """

    articles: int
    claims: int
    with_shipped: bool

    @property
    def is_all(self) -> bool:
        """Whether there is no more than was counted."""
        return self.articles < MOST_COUNTED

    @property
    def is_much(self) -> bool:
        """Whether a model is trained anew: of few articles only how boundaries are drawn can be learned."""
        return self.articles >= MANY_ARTICLES

    @property
    def is_enough(self) -> bool:
        """Whether it can be tried on articles that it did not learn from."""
        return self.articles >= FEWEST_ARTICLES and self.claims > 0


class ProjectModels:
    """Nothing of this is an edit: the model lies in the program's data folder, not in the project.

    A new model is written beside the one in use, and takes its place only when it is wanted.
    """

    def __init__(self, project: Project) -> None:
        self._project = project

    @property
    def identity(self) -> str:
        """What tells this project from others; a copy of it is the same, and shares its model."""
        file = self._project.file
        stored = file.value("SELECT value FROM project WHERE key = 'uuid'")
        try:
            return str(UUID(str(stored)))
        except ValueError:  # by hand, or not there: what it says may be no name of a folder
            return str(uuid5(NAMESPACE_URL, file.path.resolve().as_uri()))

    def material(self) -> Material:
        """What there is to learn from, counted and not read."""
        articles, claims = learned_from(self._project.file, most=MOST_COUNTED)
        return Material(articles=articles, claims=claims, with_shipped=shipped_corpus() is not None)

    def in_use(self) -> ModelInUse:
        """What finds claims in this project."""
        return model_in_use(self._folder())

    def folder(self) -> str:
        """The trained model for the process that suggests; empty where the one that ships is in use."""
        folder = self._folder()
        return str(folder) if folder.exists() else ""

    def begin_training(self) -> list[str]:
        """How this program starts itself to train on the project, into a place beside the model in use.

        Raises:
            UserFacingError: if there is too little to learn from.
        """
        if not self.material().is_enough:
            raise UserFacingError(
                "It takes at least {least} articles that are done, with claims in them.",
                advice="Decide more articles first.",
                least=FEWEST_ARTICLES,
            )
        remove_model(self._candidate())
        return training_command(self._project.file.path, self._candidate(), anew=self.material().is_much)

    def keep_trial(self, line: bytes) -> None:
        """Keep what a training said at its end beside the model that waits for a decision.

        Raises:
            SuggesterError: if the disk is in the way.
        """
        try:
            (self._candidate() / _TRIAL).write_bytes(line)
        except OSError as error:
            raise not_changed(self._candidate(), error) from error

    def waiting(self) -> Trial | None:
        """How good the new model is that waits for a decision; None where none does."""
        try:
            line = (self._candidate() / _TRIAL).read_bytes()
            card_of(self._candidate())
        except (OSError, SuggesterError):
            return None
        said = EventReader().read(line)
        return said if isinstance(said, Trial) else None

    def adopt(self) -> None:
        """Use the model that was trained last.

        Raises:
            SuggesterError: if it is not there or not whole, or the disk is in the way.
        """
        put_in_place(self._candidate(), self._folder())

    def discard(self) -> None:
        """Forget the model that was trained last, or the part of it that was written; keep the present one.

        Raises:
            SuggesterError: if the disk is in the way.
        """
        remove_model(self._candidate())

    def return_to_shipped(self) -> None:
        """Remove the trained model, so that the one that ships is in use again.

        Raises:
            SuggesterError: if the disk is in the way.
        """
        remove_model(self._folder())

    def _folder(self) -> Path:
        return trained_model(self.identity)

    def _candidate(self) -> Path:
        folder = self._folder()
        return folder.with_name(f"{folder.name}.new")


def training_command(project: Path, target: Path, *, anew: bool) -> list[str]:
    """The command that trains on ``project`` into ``target``; it reports as JSON lines.

    A model is trained ``anew`` on what ships as well, else only how boundaries are drawn is learned.
    """
    command = [*program(), "train", str(project), f"--to={target}", "--events"]
    if not anew:
        return [*command, "--boundaries", f"--trials={_PARTS}"]
    corpus = shipped_corpus()
    if corpus is not None:
        command += [f"--besides={corpus}", f"--weight={_WEIGHT}"]
    return [*command, f"--compare={SHIPPED_NAME}", f"--trials={_TRIALS}"]
