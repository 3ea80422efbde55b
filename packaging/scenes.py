"""What the pictures of the documentation show: the real window on the sample, after a little work in it."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget

from annotator.core.annotation import Claim, ItemKind, Mention
from annotator.desk import build
from annotator.services.projects import create_sample, open_project
from annotator.services.suggesting import start_worker
from annotator.ui.background import InlinePool
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.preferences import Preferences
from annotator.ui.program import application

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.annotation import Item
    from annotator.desk import Desk
    from annotator.services.workspace import Workspace

PROJECT = "North desk.annotator"
BEST_COMPRESSION = 0  # of what Qt calls the quality of a PNG file
_TITLE_BAR = 28
_SHADOW = 10
_ROWS = (
    "Tag;Zeitung;Zeile;Volltext;Ressort",
    "3.2.2026;Coast Wire;Budget vote delayed again;Parliament delayed the vote on the budget.;politics",
    "3.2.2026;Quayside Post;Ministers split over cranes;The port authority confirmed the talks.;harbour",
    "5.2.2026;Relief Net;Ferry stays in port;The ferry did not sail on Monday, the company said.;harbour",
    "6.2.2026;Relief Net;Grain reaches the island;Ministers welcomed the first ship in weeks.;harbour",
    "7.2.2026;Coast Wire;Audit of the subsidy;;politics",
)
"""A table that somebody wants to import."""
_CENTRE = Qt.AlignmentFlag.AlignCenter


def make_sample(place: Path) -> None:
    """Make the sample project in a folder, with suggestions on every article."""
    workspace = create_sample(place / PROJECT, coder="ana")
    for _ in workspace.suggesting.run(workspace.suggesting.waiting()):
        pass
    workspace.close()


def put_away(desk: Desk) -> None:
    """Close what is open over the window, and let go of both."""
    for widget in above(desk):
        widget.close()
    desk.close()
    desk.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def desk_at(place: Path, scheme: str) -> Desk:
    """A desk over the sample project in a folder; nothing is shown yet."""
    settings = QSettings(str(place / f"{scheme}.ini"), QSettings.Format.IniFormat)
    desk = build(
        application(("annotator",)),
        Preferences(settings),
        pool=InlinePool(),
        worker=start_worker,
        sample_folder=lambda: place,
        scheme=scheme,
    )
    desk.session.open_workspace(open_project(place / PROJECT))
    desk.window.article.view.set_animated(False)
    return desk


def work(desk: Desk, article: str, decided: int, kind: ItemKind) -> None:
    """Accept the first suggestions of an article; the claim with most fragments, or a mention, is current."""
    session = desk.session
    workspace: Workspace = session.workspace
    session.open_article(workspace.articles.key_of(article))
    for item in session.items[:decided]:
        if item.decision is None:
            session.run(partial(workspace.review.accept, item.ref))
    waiting = [item for item in session.items if item.decision is None and item.ref.kind is kind]
    session.set_current(max(waiting, key=_fragments).ref)


def _fragments(item: Item) -> int:
    return len(item.content) if isinstance(item, Claim) else 0


def mention(desk: Desk) -> None:
    """A mention that waits is current."""
    work(desk, "ferry-subsidy-audit", 8, ItemKind.MENTION)


def claim(desk: Desk) -> None:
    """A claim in several pieces is current."""
    work(desk, "port-minutes-verdict", 12, ItemKind.CLAIM)


def merge(desk: Desk) -> None:
    """Two actors are about to be merged."""
    work(desk, "port-minutes-verdict", 20, ItemKind.CLAIM)
    session = desk.session
    named = [item for item in session.items if isinstance(item, Mention) and item.actor is not None]
    text = "" if session.article is None else session.article.text
    session.set_current(next(item.ref for item in named if item.span.of(text) == "Prosecutors"))
    do(desk, "actors.merge")
    QTest.keyClicks(field(), "prosecution")
    QTest.keyClick(field(), Qt.Key.Key_Return)


def codebook(desk: Desk) -> None:
    """The codebook is open."""
    mention(desk)
    do(desk, "codebook.edit")


def import_table(desk: Desk) -> None:
    """Somebody says which column of a table is what."""
    work(desk, "port-minutes-verdict", 20, ItemKind.CLAIM)
    table = desk.session.workspace.path.with_name("Wire 2026.csv")
    table.write_text("\n".join(_ROWS), encoding="utf-8")
    desk.importing.take([table])
    dialog = next(widget for widget in above(desk) if isinstance(widget, ImportDialog))
    for box, value in (
        (dialog.options.fields["dates"], "day first"),
        (dialog.pages.columns.boxes["Tag"], "published"),
        (dialog.pages.columns.boxes["Zeile"], "title"),
    ):
        if isinstance(box, QComboBox):
            box.setCurrentIndex(box.findData(value))


def export(desk: Desk) -> None:
    """Somebody is about to export to another program's format."""
    work(desk, "port-minutes-verdict", 20, ItemKind.CLAIM)
    do(desk, "project.export")
    dialog = next(widget for widget in above(desk) if isinstance(widget, ExportDialog))
    dialog.format.setCurrentIndex(dialog.format.findData("doccano"))
    dialog.target.file.setText("/home/ana/North desk.jsonl")


def palette(desk: Desk) -> None:
    """Somebody looks for an action by its name."""
    mention(desk)
    do(desk, "window.palette")
    QTest.keyClicks(field(), "acc")


def keys(desk: Desk) -> None:
    """All keys are shown."""
    mention(desk)
    do(desk, "help.keys")


SCENES: dict[str, Callable[[Desk], None]] = {
    "desk": mention,
    "claim": claim,
    "merge": merge,
    "codebook": codebook,
    "import": import_table,
    "export": export,
    "palette": palette,
    "keys": keys,
}
"""What each picture shows."""


def do(desk: Desk, name: str) -> None:
    """Do what an action does, as if its key had been pressed."""
    desk.window.activateWindow()
    desk.actions.perform(next(action for action in desk.actions.table if action.name == name))
    QApplication.processEvents()


def field() -> QLineEdit:
    """The field of the popup that is open.

    Raises:
        TypeError: if none is.
    """
    popup = QApplication.activePopupWidget()
    found = popup.findChild(QLineEdit) if popup is not None else None
    if not isinstance(found, QLineEdit):
        raise TypeError("no popup with a field is open")
    return found


def above(desk: Desk) -> list[QWidget]:
    """The dialogs and popups that are open over the window, each after what it was opened from."""
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget is not desk.window and widget.parent() is not None
    ]
    return sorted(found, key=_depth)


def _depth(widget: QWidget) -> int:
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)


def with_what_is_open(desk: Desk) -> QPixmap:
    """The window with what is open over it, dialogs in its middle with a plain title bar."""
    whole = desk.window.grab()
    theme = desk.themes.current()
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for widget in above(desk):
        shot = widget.grab()
        bar = _TITLE_BAR if isinstance(widget, QDialog) else 0
        area = QRect(QPoint(0, 0), shot.size() + QSize(0, bar))
        if bar:
            area.moveCenter(whole.rect().center())
        else:
            area.moveTopLeft(widget.pos() - desk.window.pos())
        painter.setPen(Qt.PenStyle.NoPen)
        for grown in range(_SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 6))
            painter.drawRoundedRect(area.adjusted(-grown, -grown + 3, grown, grown + 3), 8, 8)
        painter.setPen(QColor(theme.line))
        painter.setBrush(QColor(theme.panel))
        painter.drawRect(area.adjusted(-1, -1, 0, 0))
        painter.drawPixmap(area.topLeft() + QPoint(0, bar), shot)
        if bar:
            painter.setPen(QColor(theme.ink))
            painter.drawText(QRect(area.topLeft(), QSize(area.width(), bar)), _CENTRE, widget.windowTitle())
    painter.end()
    return whole
