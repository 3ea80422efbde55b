"""Looking at the codebook, changing it, and its files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from annotator.core.errors import UserFacingError
from annotator.services.codebooks import read_codebook, write_codebook
from annotator.ui.background import Job, Reports
from annotator.ui.codebook.desk import EditorDesk
from annotator.ui.dialogs.codebook_editor import CodebookEditor
from annotator.ui.dialogs.errors import error_box
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from annotator.core.codebook import Codebook
    from annotator.core.codebook_moves import Moves, Uses
    from annotator.ui.actions.codebook_binding import CodebookBinding
    from annotator.ui.background import Pool
    from annotator.ui.codebook.draft import Kind
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_SUFFIX = ".json"


class CodebookVerbs:
    """What can be done with the codebook of the open project."""

    def __init__(self, session: Session, window: QWidget, theme: Callable[[], Theme], pool: Pool) -> None:
        self._session = session
        self._pool = pool
        self._window = window
        self._theme = theme
        self._binding: CodebookBinding | None = None

    def know(self, binding: CodebookBinding) -> None:
        """Take what gives labels their keys."""
        self._binding = binding

    def edit(self) -> None:
        """Open the editor."""
        self._editor().open()

    def import_file(self) -> None:
        """Ask for a file, and open the editor on what is in it; nothing is saved yet."""
        found = self._read(self._window)
        if found is not None:
            editor = self._editor()
            editor.load(found)
            editor.open()

    def export_file(self) -> None:
        """Ask for a file, and write the codebook there."""
        self._write(self._session.workspace.codebook, self._window)

    def _editor(self) -> CodebookEditor:
        workspace = self._session.workspace
        desk = EditorDesk(
            read_only=workspace.read_only,
            save=self._save,
            count=self._count,
            read=self._read,
            write=self._write,
            colour=lambda name, own: self._theme().label_colour(name, own),
            taken_by=self._taken_by,
        )
        editor = CodebookEditor(self._window, workspace.codebook, workspace.codebooks, desk)
        self._session.failed.connect(editor.tell_failure)
        return editor

    def _save(self, codebook: Codebook, moves: Moves) -> bool:
        applying = self._session.workspace.codebooks.applying
        return self._session.undertake(lambda: applying(codebook, moves), self) is None

    def _count(self, take: Callable[[Uses], None], editor: QObject) -> None:
        """Count beside the window how often each label is used; nobody is told once ``editor`` is gone."""
        uses = self._session.workspace.codebooks.uses

        def hand_on(found: Uses) -> None:
            if not job.cancelled():
                take(found)

        job = Job(Reports(finished=hand_on, failed=self._session.failed.emit))
        editor.destroyed.connect(job.cancel)
        self._pool.run(job, lambda _control: uses())

    def _read(self, over: QWidget) -> Codebook | None:
        chosen, _kind = QFileDialog.getOpenFileName(
            over, translate("Import a codebook"), str(self._folder()), translate("Codebooks (*.json)")
        )
        if not chosen:
            return None
        try:
            return read_codebook(Path(chosen))
        except UserFacingError as error:
            error_box(over, error).open()
            return None

    def _write(self, codebook: Codebook, over: QWidget) -> None:
        name = "-".join(codebook.title.casefold().replace("/", " ").split()) + _SUFFIX
        chosen, _kind = QFileDialog.getSaveFileName(
            over,
            translate("Export the codebook"),
            str(self._folder() / name),
            translate("Codebooks (*.json)"),
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(_SUFFIX)
        try:
            write_codebook(codebook, path)
        except UserFacingError as error:
            error_box(over, error).open()
        else:
            self._session.say(translate("The codebook was written to {file}.").format(file=path))

    def _taken_by(self, _kind: Kind, key: str) -> str:
        return self._binding.taken_by(key) if self._binding is not None else ""

    def _folder(self) -> Path:
        return self._session.workspace.path.parent
