"""Draws the pictures of the manual: one for each page, named after it, in light colours.

python packaging/make_manual_pictures.py FOLDER [PAGE...]

What a page is about is cut out of the window, so that its words can be read in the manual's column.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.core.annotation import ItemKind
from annotator.core.rules import Rule
from annotator.core.spans import Span
from annotator.rendering import picture
from annotator.services.projects import create_sample
from annotator.ui.concordance.widget import ConcordanceWidget
from annotator.ui.dialogs.settings import SettingsDialog
from scenes import (
    BEST_COMPRESSION,
    PROJECT,
    above,
    claim,
    codebook,
    desk_at,
    do,
    export,
    import_table,
    make_sample,
    mention,
    merge,
    put_away,
    with_what_is_open,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.desk import Desk

_SIZE = QSize(1280, 800)
_EDGE = 12
_FINISHED = 6
_TEXT_HEIGHT = 300
_RULES = (
    Rule(kind=ItemKind.MENTION, pattern="Tuesday", label="person"),
    Rule(kind=ItemKind.MENTION, pattern="the harbour", label="organization"),
    Rule(kind=ItemKind.CLAIM, pattern="noted"),
    Rule(kind=ItemKind.CLAIM, pattern="", label="subject · object"),
)


class View(NamedTuple):
    """What a page shows: what is done in the window, and what is cut out of it.

    A ``bare`` one begins without suggestions.
    """

    scene: Callable[[Desk], None]
    cut: Callable[[Desk], QPixmap]
    bare: bool = False


def main() -> None:
    """Draw the picture of every page, or of those named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        make_sample(Path(made))
        for name in sys.argv[2:] or VIEWS:
            with tempfile.TemporaryDirectory() as place:
                if VIEWS[name].bare:
                    create_sample(Path(place) / PROJECT, coder="ana").close()
                else:
                    shutil.copy(Path(made) / PROJECT, place)
                _draw(Path(place), VIEWS[name], folder / f"{name}.png")


def _draw(place: Path, view: View, out: Path) -> None:
    desk = desk_at(place, "light")
    picture(desk.window, _SIZE, place / "window.png")
    view.scene(desk)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    opaque = view.cut(desk).toImage().convertToFormat(QImage.Format.Format_RGB888)
    opaque.save(str(out), quality=BEST_COMPRESSION)
    put_away(desk)
    sys.stdout.write(f"{out}\n")


def _queue(desk: Desk) -> None:
    mention(desk)
    do(desk, "queue.order.doubt")
    do(desk, "queue.narrow")
    do(desk, "concordance.open")
    field = desk.window.findChildren(ConcordanceWidget)[0].field
    QTest.keyClicks(field, "warned")
    QTest.keyClick(field, Qt.Key.Key_Return)


def _building(desk: Desk) -> None:
    session, view = desk.session, desk.window.article.view
    session.open_article(session.workspace.articles.key_of("ferry-subsidy-audit"))
    text = "" if session.article is None else session.article.text
    for words, action in (
        ("Transport Subsidy Board", "label.2"),
        ("Estonia", "label.3"),
        ("auditors", "label.4"),
        ("that thousands of tickets had been counted twice on three of its island routes", "annotate.claim"),
        ("found", "annotate.claim"),
    ):
        start = text.index(words)
        view.set_selection(Span(start, start + len(words)))
        do(desk, action)


def _rules(desk: Desk) -> None:
    mention(desk)
    for rule in _RULES:
        desk.session.run(partial(desk.session.workspace.rules.add, rule))
    do(desk, "rule.list")


def _training(desk: Desk) -> None:
    session = desk.session
    session.open_article(session.workspace.queue.next_after(None))
    for _ in range(_FINISHED):
        for item in session.items:
            if item.decision is None:
                session.run(partial(session.workspace.review.accept, item.ref))
        do(desk, "article.done")
    do(desk, "project.train")


def _settings(desk: Desk) -> None:
    mention(desk)
    do(desk, "window.settings")
    next(widget for widget in above(desk) if isinstance(widget, SettingsDialog)).coder.setText("ana")


def _first_page(desk: Desk) -> None:
    desk.projects.close()


def _dialog(desk: Desk) -> QPixmap:
    """The dialog that is in front, with room and a line around it."""
    dialog = next(widget for widget in reversed(above(desk)) if isinstance(widget, QDialog))
    shot = dialog.grab()
    whole = QPixmap(shot.size() + QSize(2 * _EDGE, 2 * _EDGE))
    theme = desk.themes.current()
    whole.fill(QColor(theme.page))
    painter = QPainter(whole)
    painter.setPen(QColor(theme.line))
    painter.drawPixmap(_EDGE, _EDGE, shot)
    painter.drawRect(QRect(_EDGE - 1, _EDGE - 1, shot.width() + 1, shot.height() + 1))
    painter.end()
    return whole


def _text(desk: Desk) -> QPixmap:
    """The article alone, about its current item."""
    shot = desk.window.article.view.grab()
    return shot.copy(0, (shot.height() - _TEXT_HEIGHT) // 4, shot.width(), _TEXT_HEIGHT)


def _without_queue(desk: Desk) -> QPixmap:
    """Article and panel."""
    whole = with_what_is_open(desk)
    corner = desk.window.article.mapTo(desk.window, QPoint(0, 0))
    return whole.copy(corner.x(), corner.y(), whole.width() - corner.x(), desk.window.article.height())


VIEWS: dict[str, View] = {
    "quick-start": View(mention, with_what_is_open),
    "queue": View(_queue, with_what_is_open),
    "reviewing": View(claim, _without_queue),
    "annotating": View(_building, _without_queue, bare=True),
    "actors": View(merge, _dialog),
    "codebook": View(codebook, _dialog),
    "rules": View(_rules, _dialog),
    "import": View(import_table, _dialog),
    "export": View(export, _dialog),
    "training": View(_training, _dialog),
    "projects": View(_first_page, with_what_is_open),
    "settings": View(_settings, _dialog),
    "words": View(claim, _text),
}
"""The pages of the manual, in their order."""


if __name__ == "__main__":
    main()
