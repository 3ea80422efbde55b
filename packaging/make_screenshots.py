"""Draws the pictures of the documentation: the real window on the sample project, after a little work in it.

python packaging/make_screenshots.py FOLDER
"""

from __future__ import annotations

import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget

from annotator.app import application, picture
from annotator.core.annotation import Claim, ItemKind, Mention
from annotator.desk import build
from annotator.services.projects import create_sample, open_project
from annotator.services.suggesting import start_worker
from annotator.ui.background import InlinePool
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item
    from annotator.desk import Desk
    from annotator.services.workspace import Workspace

SIZES = {"1280x800": QSize(1280, 800), "1920x1080": QSize(1920, 1080)}
SCHEMES = ("light", "dark")
_TITLE_BAR = 28
_SHADOW = 10
_SMALLEST = 0  # of what Qt calls the quality of a PNG file
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


def main() -> None:
    """Draw every scene at every size, light and dark, into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        workspace = create_sample(Path(place) / "North desk.annotator", coder="ana")
        for _ in workspace.suggesting.run(workspace.suggesting.waiting()):
            pass
        workspace.close()
        for scheme in SCHEMES:
            for shown, size in SIZES.items():
                for name, scene in SCENES.items():
                    _draw(Path(place), scheme, size, scene, folder / f"{name}-{scheme}-{shown}.png")


def _draw(place: Path, scheme: str, size: QSize, scene: Callable[[Desk], None], out: Path) -> None:
    desk = _desk(place, scheme)
    picture(desk.window, size, out)
    scene(desk)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    _with_what_is_open(desk).save(str(out), "PNG", _SMALLEST)
    for above in _above(desk):
        above.close()
    desk.close()
    desk.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    sys.stdout.write(f"{out}\n")


def _desk(place: Path, scheme: str) -> Desk:
    settings = QSettings(str(place / f"{scheme}.ini"), QSettings.Format.IniFormat)
    desk = build(
        application(("annotator",)),
        Preferences(settings),
        pool=InlinePool(),
        worker=start_worker,
        sample_folder=lambda: place,
        scheme=scheme,
    )
    desk.session.open_workspace(open_project(place / "North desk.annotator"))
    desk.window.article.view.set_animated(False)
    return desk


def _work(desk: Desk, article: str, decided: int, kind: ItemKind) -> None:
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


def _mention(desk: Desk) -> None:
    _work(desk, "ferry-subsidy-audit", 8, ItemKind.MENTION)


def _claim(desk: Desk) -> None:
    _work(desk, "port-minutes-verdict", 12, ItemKind.CLAIM)


def _merge(desk: Desk) -> None:
    _work(desk, "port-minutes-verdict", 20, ItemKind.CLAIM)
    session = desk.session
    named = [item for item in session.items if isinstance(item, Mention) and item.actor is not None]
    text = "" if session.article is None else session.article.text
    session.set_current(next(item.ref for item in named if item.span.of(text) == "Prosecutors"))
    _do(desk, "actors.merge")
    QTest.keyClicks(_field(), "prosecution")
    QTest.keyClick(_field(), Qt.Key.Key_Return)


def _codebook(desk: Desk) -> None:
    _mention(desk)
    _do(desk, "codebook.edit")


def _import(desk: Desk) -> None:
    _work(desk, "port-minutes-verdict", 20, ItemKind.CLAIM)
    table = desk.session.workspace.path.with_name("Wire 2026.csv")
    table.write_text("\n".join(_ROWS), encoding="utf-8")
    desk.importing.take([table])
    dialog = next(widget for widget in _above(desk) if isinstance(widget, ImportDialog))
    for box, value in (
        (dialog.options.fields["dates"], "day first"),
        (dialog.pages.columns.boxes["Tag"], "published"),
        (dialog.pages.columns.boxes["Zeile"], "title"),
    ):
        if isinstance(box, QComboBox):
            box.setCurrentIndex(box.findData(value))


def _export(desk: Desk) -> None:
    _work(desk, "port-minutes-verdict", 20, ItemKind.CLAIM)
    _do(desk, "project.export")
    dialog = next(widget for widget in _above(desk) if isinstance(widget, ExportDialog))
    dialog.format.setCurrentIndex(dialog.format.findData("doccano"))
    dialog.target.file.setText("/home/ana/North desk.jsonl")


def _palette(desk: Desk) -> None:
    _mention(desk)
    _do(desk, "window.palette")
    QTest.keyClicks(_field(), "acc")


def _keys(desk: Desk) -> None:
    _mention(desk)
    _do(desk, "help.keys")


SCENES: dict[str, Callable[[Desk], None]] = {
    "desk": _mention,
    "claim": _claim,
    "merge": _merge,
    "codebook": _codebook,
    "import": _import,
    "export": _export,
    "palette": _palette,
    "keys": _keys,
}
"""What each picture shows."""


def _do(desk: Desk, name: str) -> None:
    desk.window.activateWindow()
    desk.actions.perform(next(action for action in desk.actions.table if action.name == name))
    QApplication.processEvents()


def _field() -> QLineEdit:
    popup = QApplication.activePopupWidget()
    found = popup.findChild(QLineEdit) if popup is not None else None
    if not isinstance(found, QLineEdit):
        raise TypeError("no popup with a field is open")
    return found


def _above(desk: Desk) -> list[QWidget]:
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


def _with_what_is_open(desk: Desk) -> QPixmap:
    """The window with what is open over it, dialogs in its middle with a plain title bar."""
    whole = desk.window.grab()
    theme = desk.themes.current()
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for widget in _above(desk):
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


if __name__ == "__main__":
    main()
