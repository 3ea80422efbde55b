"""The pages of the manual, and which of them belongs to a part of the window or to a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.wording import marked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KEYS = "keys"
"""Stands for the page of all keys, which is no page of the manual."""

PAGE = "helpPage"
"""The property of a widget that names its page, where its class does not say it."""


class Page(NamedTuple):
    """A page: the name of its file without the ending, and its title."""

    name: str
    title: str


PAGES: tuple[Page, ...] = (
    Page("quick-start", marked("Quick start")),
    Page("queue", marked("The queue, and finding things")),
    Page("reviewing", marked("Reviewing suggestions")),
    Page("annotating", marked("Annotating by hand")),
    Page("actors", marked("Actors and linking")),
    Page("codebook", marked("The codebook")),
    Page("rules", marked("Rules, and every occurrence at once")),
    Page("import", marked("Importing articles")),
    Page("export", marked("Exporting a dataset")),
    Page("training", marked("Training, and other suggesters")),
    Page("projects", marked("Projects and safety")),
    Page("settings", marked("Settings, keys and look")),
    Page("words", marked("The words of this program")),
)
"""In reading order."""

PLACES: dict[str, str] = {
    # parts of the window
    "ArticleView": KEYS,
    "FindBar": "queue#finding",
    "QueueWidget": "queue",
    "ConcordanceWidget": "queue#finding",
    "ReviewList": "reviewing",
    "ActorList": "actors",
    "ClaimTree": "reviewing#claims",
    "Panel": "reviewing",
    "WelcomePage": "quick-start",
    "Coach": "quick-start",
    "StatusBar": "projects",
    "MainWindow": KEYS,
    # dialogs
    "AboutDialog": "projects#when-something-is-wrong",
    "ActorEditor": "actors",
    "BackupsDialog": "projects#backups",
    "CodebookChoice": "projects",
    "CodebookEditor": "codebook",
    "CopiesDialog": "import#copies",
    "ExportDialog": "export",
    "ExportReportDialog": "export#losses",
    "HighlightDialog": "queue#finding",
    "ImportDialog": "import",
    "ImportReportDialog": "import",
    "KeyPage": "settings#keys",
    "MergeDialog": "actors",
    "NoteDialog": "annotating#notes",
    "OriginalDialog": "import#cleaning",
    "RepairReportDialog": "projects#repair",
    "RuleEditor": "rules",
    "RulesDialog": "rules",
    "SettingsDialog": "settings",
    "SplitDialog": "actors",
    "ThresholdDialog": "reviewing#many-at-once",
    "TrainingDialog": "training",
    "UpgradeDialog": "projects#projects-of-an-older-version",
    "QMessageBox": "projects",
}
"""The page for each class of widget: a page's name, or ``name#section`` as ``section_name`` makes it."""


def page_for(widget: QWidget | None) -> str:
    """Where help on ``widget`` stands: that of the nearest place around it which has one."""
    while widget is not None:
        named = widget.property(PAGE)
        found = named if isinstance(named, str) else _of_class(type(widget))
        if found:
            return found
        widget = widget.parentWidget()
    return PAGES[0].name


def _of_class(kind: type) -> str:
    names = (PLACES.get(one.__name__, "") for one in kind.__mro__)
    return next(filter(None, names), "")
