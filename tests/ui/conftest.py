"""A window over a real project of our own articles; the worker is stood in for, every job runs in place."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QSettings, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator.core.annotation import Claim, ClaimSuggestion, Item, ItemRef, Mention, MentionSuggestion
from annotator.core.optional_suggesters import NOTHING_OPTIONAL, OptionalSuggesters
from annotator.core.spans import Fragments, Span, joined_text
from annotator.core.suggesting import Suggestions
from annotator.desk import Desk, build
from annotator.services.projects import create_project
from annotator.suggest.protocol import AskOutline
from annotator.ui.background import InlinePool
from annotator.ui.language import SOURCE, speak
from annotator.ui.preferences import Preferences
from annotator.ui.status_bar import WorkProgress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from annotator.services.workspace import Workspace
    from annotator.ui.session import Session

HARBOUR = (
    "The port authority confirmed on Tuesday that the talks on the crane contract will resume within a month,"
    " ending weeks of silence between Marenza and its neighbour.\n\n"
    "Deputy minister Alma Dorrit warned, however, that any delay beyond autumn “would leave the island"
    " without grain”, and urged opposition lawmakers to stop treating the quay as a campaign stage.\n\n"
    "“Nobody has shown us the tender,” said Piet Okoro, who leads the dockers’ union."
    " “We are asked to sign in the dark.”\n\n"
    "According to Radio Quayside, a draft circulated last week leaves the upper quay out altogether.\n\n"
    "Share this article · Leave a comment · Most read"
)
BUDGET = "Parliament delayed the vote on the budget.\n\nAlma Dorrit said that nothing was lost."
FERRY = "The ferry did not sail on Monday."

ARTICLES = (
    {
        "title": "Ministers split over harbour cranes",
        "text": HARBOUR,
        "outlet": "Quayside Post",
        "published": "2026-02-03",
        "language": "en",
    },
    {"title": "Budget vote delayed again", "text": BUDGET, "outlet": "Coast Wire", "published": "2026-02-03"},
    {"title": "Ferry stays in port", "text": FERRY, "outlet": "Relief Net", "published": "2026-02-01"},
)

_MENTIONS = (
    ("The port authority", "organization", 0.91),
    ("Marenza", "state", 0.88),
    ("Alma Dorrit", "person", 0.94),
    ("opposition lawmakers", "group", 0.62),
    ("Piet Okoro", "person", 0.90),
    ("the dockers’ union", "organization", 0.83),
    ("Radio Quayside", "media", 0.86),
)
_CLAIMS = (
    (
        "The port authority",
        "confirmed",
        "that the talks on the crane contract will resume within a month",
        0.90,
    ),
    ("Alma Dorrit", "warned", "that any delay beyond autumn “would leave the island without grain”", 0.86),
    ("Alma Dorrit", "urged", "to stop treating the quay as a campaign stage", 0.71),
    ("Piet Okoro", "said", "Nobody has shown us the tender,|We are asked to sign in the dark.", 0.93),
    (
        "Radio Quayside",
        "According to",
        "a draft circulated last week leaves the upper quay out altogether",
        0.84,
    ),
)


def span_of(words: str, text: str = HARBOUR) -> Span:
    """Where ``words`` first stand in ``text``."""
    start = text.index(words)
    return Span(start, start + len(words))


def harbour_suggestions() -> Suggestions:
    """Seven mentions and five claims in the first article, in reading order."""
    return Suggestions(
        mentions=tuple(
            MentionSuggestion(
                by="names", model="test", confidence=sure, why="named entity", span=span_of(words), type=kind
            )
            for words, kind, sure in _MENTIONS
        ),
        claims=tuple(
            ClaimSuggestion(
                by="cues",
                model="test",
                confidence=sure,
                why=f"cue “{cue}” · subject of the cue · clause after it",
                source=_parts(source),
                cue=_parts(cue),
                content=_parts(content),
            )
            for source, cue, content, sure in _CLAIMS
        ),
    )


def write_articles(folder: Path) -> Path:
    """The articles as a file that can be imported."""
    out = folder / "articles.jsonl"
    out.write_text("".join(json.dumps(one) + "\n" for one in ARTICLES), encoding="utf-8")
    return out


def fill(workspace: Workspace, folder: Path) -> None:
    """Import the articles, and store suggestions for the first as if the worker had made them."""
    workspace.importing.run([write_articles(folder)])
    first = workspace.queue.next_after(None)
    assert first is not None
    workspace.suggesting.store(first, harbour_suggestions())


def _parts(words: str) -> Fragments:
    return tuple(span_of(part) for part in words.split("|"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The off-screen platform has no size hints and no popups, and Qt says so of every one."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
            item.add_marker(pytest.mark.gui)


@dataclass
class FakeWorker:
    """Takes requests and keeps them; a test answers."""

    asked: list[Any] = field(default_factory=list)
    outlines: list[Any] = field(default_factory=list)
    cancelled: list[int] = field(default_factory=list)
    stopped: bool = False
    reply: Callable[[Any], None] = print
    exit: Callable[[str | None], None] = print
    optional: OptionalSuggesters = NOTHING_OPTIONAL

    def request(self, request: Any) -> None:
        """Keep a request; those for outlines apart."""
        (self.outlines if isinstance(request, AskOutline) else self.asked).append(request)

    def cancel(self, generation: int) -> None:
        """Keep what was cancelled."""
        self.cancelled.append(generation)

    def stop(self) -> None:
        """Keep that it was stopped."""
        self.stopped = True

    def start(
        self,
        on_reply: Callable[[Any], None],
        on_exit: Callable[[str | None], None],
        optional: OptionalSuggesters,
    ) -> FakeWorker:
        """Stand in for starting a process."""
        self.reply, self.exit, self.optional = on_reply, on_exit, optional
        return self


Popup = TypeVar("Popup", bound=QWidget)
ModelWatch: TypeAlias = "Callable[[QAbstractItemModel], None]"


@dataclass
class Screen:
    """What a person sees and does at one window."""

    desk: Desk
    qtbot: QtBot
    worker: FakeWorker

    @property
    def session(self) -> Session:
        """The session behind the window."""
        return self.desk.session

    @property
    def workspace(self) -> Workspace:
        """The open project."""
        return self.desk.session.workspace

    def press(self, *keys: str, on: QWidget | None = None) -> None:
        """Press keys, written as in the key page, one after the other."""
        for key in keys:
            target = on or self.desk.window.article.view
            if not target.hasFocus():
                target.setFocus()
            self.qtbot.keySequence(target, key)

    def write(self, text: str, on: QWidget) -> None:
        """Type letters into a field."""
        QTest.keyClicks(on, text)

    def stored(self) -> tuple[Item, ...]:
        """The open article's items as the project holds them now."""
        assert self.session.key is not None
        return tuple(self.workspace.articles.open(self.session.key).items)

    def item(self, ref: ItemRef) -> Item:
        """One item as the project holds it now."""
        return next(item for item in self.stored() if item.ref == ref)

    def mention(self, words: str) -> Mention:
        """The stored mention with these words."""
        return next(
            one for one in self.stored() if isinstance(one, Mention) and self.words(one.span) == words
        )

    def claim(self, cue: str) -> Claim:
        """The stored claim with this cue."""
        return next(one for one in self.stored() if isinstance(one, Claim) and self.words(*one.cue) == cue)

    def words(self, *spans: Span) -> str:
        """The open article's words there."""
        assert self.session.article is not None
        return joined_text(spans, self.session.article.text)

    def select(self, words: str) -> None:
        """Select the first occurrence of words in the article."""
        assert self.session.article is not None
        self.desk.window.article.view.set_selection(span_of(words, self.session.article.text))

    def suggestions_for(self, text: str) -> Suggestions:
        """What a suggester says of a text: one mention, where Alma Dorrit is named."""
        if "Alma Dorrit" not in text:
            return Suggestions()
        span = span_of("Alma Dorrit", text)
        found = MentionSuggestion(
            by="names", model="test", confidence=0.9, why="named entity", span=span, type="person"
        )
        return Suggestions(mentions=(found,))

    def work(self, title: str) -> WorkProgress:
        """The progress of a kind of work under way."""
        found = self.desk.window.status.findChildren(WorkProgress)
        return next(one for one in found if one.words().startswith(title))

    def remark(self) -> str:
        """What the status bar says just now."""
        return self.desk.window.status.currentMessage()

    def popup(self, kind: type[Popup]) -> Popup:
        """The open popup or dialog of a kind."""
        found = [one for one in self.desk.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} {kind.__name__} are open"
        return found[0]


@pytest.fixture(autouse=True, scope="session")
def _english(qapp: QApplication) -> None:
    """Plurals and numbers are English also where no window has been built yet."""
    speak(qapp, SOURCE)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings of nobody."""
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def filled_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of three articles, with suggestions on the first, to be copied."""
    folder = tmp_path_factory.mktemp("filled")
    workspace = create_project(folder / "desk.annotator", coder="ana")
    fill(workspace, folder)
    workspace.close()
    return workspace.path


@pytest.fixture
def project_path(filled_project: Path, tmp_path: Path) -> Path:
    """A project of three articles, with suggestions on the first."""
    return Path(shutil.copyfile(filled_project, tmp_path / "North desk.annotator"))


@pytest.fixture
def empty_screen(
    qapp: QApplication, qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> Iterator[Screen]:
    """A window without a project."""
    worker = FakeWorker()
    desk = build(
        qapp,
        preferences,
        pool=InlinePool(),
        worker=worker.start,
        sample_folder=lambda: tmp_path / "samples",
        scheme="light",
    )
    desk.window.article.view.set_animated(False)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    yield Screen(desk, qtbot, worker)
    desk.close()
    desk.window.close()
    desk.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def screen(empty_screen: Screen, project_path: Path) -> Screen:
    """A window with the project open at its first article, whose first suggestion is current."""
    empty_screen.desk.projects.open(project_path)
    return empty_screen


@pytest.fixture
def no_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's own dialogs, which no test can see, are answered with Cancel."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_given, **_named: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given, **_named: "")


class FileManager(QObject):
    """Stands in for the system's, which no test may start."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        """Note what is to be shown."""
        self.shown.append(url.toLocalFile())


@pytest.fixture(autouse=True, scope="session")
def file_manager(qapp: QApplication) -> Iterator[FileManager]:
    """What was to be shown by the file manager."""
    made = FileManager()
    QDesktopServices.setUrlHandler("file", made, "show")  # type: ignore[arg-type] # it wants a str
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def articles_file(tmp_path: Path) -> Path:
    """Three articles as a file."""
    return write_articles(tmp_path)


@pytest.fixture
def model_watch() -> ModelWatch:
    """Watch an item model for the rest of the test: each broken promise is a Qt warning, which fails it."""

    def watch(model: QAbstractItemModel) -> None:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)

    return watch
