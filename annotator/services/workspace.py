"""An open project and everything that can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.actor_editing import ActorEditing
from annotator.services.actors import ActorService
from annotator.services.annotating import AnnotatingService
from annotator.services.articles import ArticleService
from annotator.services.backups import BackupService
from annotator.services.codebook_editing import CodebookEditing
from annotator.services.concordance import ConcordanceService
from annotator.services.copies import CopyService
from annotator.services.exporting import ExportService
from annotator.services.history import HistoryService
from annotator.services.importing import ImportService
from annotator.services.occurrences import OccurrenceService
from annotator.services.project_models import ProjectModels
from annotator.services.queue import QueueService
from annotator.services.review import ReviewService
from annotator.services.rules import RuleService
from annotator.services.suggesting import SuggestionService

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.codebook import Codebook
    from annotator.core.outside import Seen
    from annotator.core.words import Words
    from annotator.services.project import Project


class Workspace:
    """The services of one open project; to be used from one thread, unless a service says otherwise."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.queue = QueueService(project)
        self.articles = ArticleService(project)
        self.review = ReviewService(project)
        self.annotating = AnnotatingService(project)
        self.occurrences = OccurrenceService(project)
        self.concordance = ConcordanceService(project)
        self.actors = ActorService(project)
        self.actor_editing = ActorEditing(project)
        self.codebooks = CodebookEditing(project)
        self.history = HistoryService(project)
        self.importing = ImportService(project)
        self.suggesting = SuggestionService(project)
        self.rules = RuleService(project)
        self.copies = CopyService(project)
        self.exporting = ExportService(project.file.path, project.codebook.version)
        self.models = ProjectModels(project)
        self.backups = BackupService(project)
        self._watch = project.file.watch()

    @property
    def path(self) -> Path:
        """The project file."""
        return self._project.file.path

    @property
    def name(self) -> str:
        """What the project is called: its file's name without the ending."""
        return self.path.stem

    @property
    def coder(self) -> str:
        """Who signs the decisions."""
        return self._project.coder

    def sign_as(self, coder: str) -> None:
        """Sign the decisions from now on as ``coder``."""
        self._project.sign_as(coder)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: another window holds the project, or the person wished so."""
        return self._project.file.read_only

    @property
    def codebook(self) -> Codebook:
        """The labels in use."""
        return self._project.codebook

    @property
    def doubt(self) -> Words | None:
        """What is to be said of how the project file was found; None where all was well."""
        return self._project.file.doubt

    def look_outside(self) -> Seen:
        """What other programs have done to the project file since the last look.

        Raises:
            ProjectError: if the disk is in the way of what has to be saved anew.
        """
        return self._watch.look()

    def write_back(self) -> None:
        """Write the log of the last commits, which are on the disk already, into the project file."""
        self._project.file.write_back()

    def read_again(self) -> None:
        """Go on with what other programs have written.

        Raises:
            ProjectError: if that is nothing to go on with.
        """
        self._project.read_codebook()
        self._project.journal.read_again()

    def backup(self, target: Path) -> None:
        """Copy the project as it is now.

        Raises:
            ProjectError: if ``target`` exists or cannot be written.
        """
        from annotator.storage.backup import copy_open_project

        copy_open_project(self._project.file.connection, self.path, target)

    def close(self) -> None:
        """Let go of the project file."""
        self._project.file.close()
