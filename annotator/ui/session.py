"""The open project as the window sees it: what is open, what is current, and what just changed."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import ProjectError, UserFacingError
from annotator.core.item_list import ItemList
from annotator.ui.long_work import Outcome, Writing
from annotator.ui.quick_start import collect_rarely
from annotator.ui.wording import translate
from annotator.ui.work_wording import edit

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.article import Article
    from annotator.core.changes import Changes
    from annotator.services.articles import OpenArticle
    from annotator.services.long_work import LongWork
    from annotator.services.workspace import Workspace

_NOTHING = ItemList()
_MANY = 2000
"""Items of an article from which on it is worth not to look for garbage among them."""


class Session(QObject):
    """One window's work: the workspace, the open article and the current item.

    Every write goes through :meth:`run` or :meth:`undertake`, so that each is committed, announced once, and
    worded if it fails. ``writing`` is what is being written in slices.

    An article with many annotations is opened in two turns of the event loop, the first of which reads;
    whoever asks in between what is open gets it opened there and then, so that no key can miss it.

    Signals:
        workspace_changed(Workspace | None): a project was opened or closed.
        changed(Changes, object): an edit was committed or undone; the object is who asked for it.
        article_opened(OpenArticle | None): another article is shown.
        current_changed(ItemRef | None): another item is current.
        undo_status_changed(UndoStatus): what undo and redo would do.
        saved(str): an edit was committed at this ISO 8601 time.
        failed(UserFacingError): something in the user's world was not as needed.
        said(str): a passing remark for the status bar.
        coder_changed(str): decisions in the open project are signed by another name from now on.
    """

    workspace_changed = Signal(object)
    changed = Signal(object, object)
    article_opened = Signal(object)
    current_changed = Signal(object)
    undo_status_changed = Signal(object)
    saved = Signal(str)
    failed = Signal(object)
    said = Signal(str)
    coder_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._opened: OpenArticle | None = None
        self._current: ItemRef | None = None
        self._coming: int | None = None
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self._read_coming)
        self._arriving = QTimer(self, singleShot=True, interval=0)
        self._arriving.timeout.connect(self._arrive)
        self.writing = Writing(self.failed.emit, self)
        self.writing.written.connect(self._read_ahead)

    @property
    def workspace(self) -> Workspace:
        """The open project.

        Raises:
            ProjectError: if none is open.
        """
        if self._workspace is None:
            raise ProjectError(
                translate("No project is open."), advice=translate("Open one, or make a new one.")
            )
        return self._workspace

    @property
    def has_project(self) -> bool:
        """Whether a project is open."""
        return self._workspace is not None

    def open_workspace(self, workspace: Workspace) -> None:
        """Take ``workspace`` as the open project; the one before is closed."""
        self.close_workspace()
        self._workspace = workspace
        self.workspace_changed.emit(workspace)
        self.undo_status_changed.emit(workspace.history.status())

    def show_again(self) -> None:
        """Let every view read anew what another program has written into the open project.

        Raises:
            ProjectError: if that is nothing to go on with.
        """
        workspace = self.workspace
        workspace.read_again()
        self._coming = None
        self._show(None)
        self.workspace_changed.emit(workspace)
        self.undo_status_changed.emit(workspace.history.status())

    def close_workspace(self) -> None:
        """Close the project; nothing waits to be saved."""
        self.writing.finish()
        self._coming = None
        if self._workspace is None:
            return
        self._show(None)
        workspace, self._workspace = self._workspace, None
        self.workspace_changed.emit(None)
        workspace.close()

    @property
    def opened(self) -> OpenArticle | None:
        """The open article with its items."""
        self._arrive()
        return self._opened

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self.opened.article if self.opened else None

    @property
    def key(self) -> int | None:
        """The open article's key."""
        return self.opened.article.key if self.opened else None

    @property
    def items(self) -> ItemList:
        """Every item of the open article in review order, rejected ones included."""
        opened = self.opened
        return opened.items if opened else _NOTHING

    @property
    def current(self) -> Item | None:
        """The item that the keys act on."""
        return self.items.find(self._current)

    def open_article(self, key: int | None) -> None:
        """Show the article of this key, or none; its first pending suggestion becomes current."""
        self._coming = key
        self._arriving.stop()
        if key is None:
            self._show(None)
        elif self.workspace.articles.is_quick_to_open(key):
            self._arrive()
        else:
            self._reading.start()

    def _read_coming(self) -> None:
        if self._coming is not None:
            with suppress(UserFacingError):  # which opening it will tell
                self.workspace.articles.items(self._coming)
            self._arriving.start()

    def _arrive(self) -> None:
        """Show the article that is to be opened, if one is."""
        key, self._coming = self._coming, None
        if key is None:
            return
        try:
            opened = self.workspace.articles.open(key)
        except UserFacingError as error:
            self.failed.emit(error)
            return
        self._show(opened)

    def set_current(self, ref: ItemRef | None) -> None:
        """Make an item of the open article the one that the keys act on."""
        self._arrive()
        if ref != self._current:
            self._current = ref
            self.current_changed.emit(ref)

    def go_to_neighbour(self, *, backwards: bool = False) -> bool:
        """Make the next (or previous) pending suggestion current; whether there was one."""
        following = self.items.neighbour(self._current, backwards=backwards)
        if following is None:
            return False
        self.set_current(following.ref)
        return True

    def undertake(
        self,
        begin: Callable[[], LongWork | None],
        initiator: object = None,
        *,
        then: Callable[[Changes], None] = lambda _changes: None,
        title: Callable[[Changes], str] = edit,
        quietly: bool = False,
    ) -> UserFacingError | None:
        """Do what may be long: now if it is small, else in slices beside what the person looks at.

        ``then`` is called when it is done, after it was announced; nothing is to do where ``begin`` gives
        None. Gives the refusal, if there is one; it is announced unless ``quietly``.
        """
        refusal = self.writing.refusal
        try:
            work = begin() if refusal is None else None
            changes = work.at_once() if work is not None and not work.is_long else None
        except UserFacingError as error:
            refusal, work, changes = error, None, None
        if refusal is not None and not quietly:
            self.failed.emit(refusal)
        if changes is not None:
            self.announce(changes, initiator)
            then(changes)
        elif work is not None:
            self.writing.begin(work, title(work.changes), partial(self._on_written, initiator, then))
        return refusal

    def _on_written(
        self,
        initiator: object,
        then: Callable[[Changes], None],
        changes: Changes,
        outcome: Outcome,
    ) -> None:
        # What was cancelled is announced too: a view may have read rows that were taken back since.
        self.announce(changes, initiator)
        if outcome is Outcome.DONE:
            then(changes)
        elif outcome is Outcome.CANCELLED:
            self.say(translate("Cancelled; everything is as it was before."))

    def _read_ahead(self, changes: Changes) -> None:
        """Let the services read the open article anew, in a turn before the views ask for it."""
        if self._workspace is not None and self.key in changes.articles:
            self._workspace.articles.items(self.key)

    def run(self, verb: Callable[[], Changes | None], initiator: object = None) -> Changes | None:
        """Do one thing and announce it; None if the user's world did not allow it, or nothing was to do."""
        if self.writing.refusal is not None:
            self.failed.emit(self.writing.refusal)
            return None
        try:
            changes = verb()
        except UserFacingError as error:
            self.failed.emit(error)
            return None
        if changes is not None:
            self.announce(changes, initiator)
        return changes

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell every view of an edit that has been committed."""
        if self._workspace is None:
            return
        self._arrive()
        is_gone = changes.queue and self.key is not None and not self._workspace.queue.rows([self.key])
        if is_gone:
            self._show(None)
        elif self._opened is not None and changes.concerns(self._opened.article.key):
            self._opened = self._workspace.articles.reopen(self._opened, changes)
        self.changed.emit(changes, initiator)
        if self._current is not None and self.current is None:
            self.set_current(None)
        self.undo_status_changed.emit(self._workspace.history.status())
        if changes.saved_at:
            self.saved.emit(changes.saved_at)
        if is_gone:
            self.open_article(self._workspace.queue.next_after(None))

    def refuse(self, sentence: str, *, advice: str = "") -> None:
        """Say why something cannot be done."""
        self.failed.emit(UserFacingError(sentence, advice=advice))

    def sign_as(self, coder: str) -> None:
        """Sign decisions in the open project as ``coder`` from now on."""
        if self._workspace is not None and not self._workspace.read_only and coder != self._workspace.coder:
            self._workspace.sign_as(coder)
            self.coder_changed.emit(coder)

    def say(self, sentence: str) -> None:
        """A passing remark for the status bar."""
        self.said.emit(sentence)

    def _show(self, opened: OpenArticle | None) -> None:
        self._opened = opened
        self._current = None
        self.article_opened.emit(opened)
        self.go_to_neighbour()
        if opened is not None and len(opened.items) >= _MANY:
            collect_rarely()  # or what was made for it would be looked through while a key waits
