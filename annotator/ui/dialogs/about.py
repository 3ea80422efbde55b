"""What this program is, what it runs on, and the licences of everything that ships with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

import annotator
from annotator.ui.theme import reading_font
from annotator.ui.wording import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.versions import Licence

_SIZE = QSize(620, 600)
_TITLE_SIZE = 20
_FRAME = 24
_LEAST_VERSIONS = 9


def versions_text() -> str:
    """What is running, a line each, in English: it is for those who are asked for help."""
    from annotator.services.versions import versions

    running = [*versions(), ("Qt", qVersion()), ("PySide6", PySide6.__version__)]
    return "\n".join(f"{name} {version}" for name, version in running)


class AboutDialog(QDialog):
    """Versions that can be copied, and a table of licences."""

    def __init__(self, parent: QWidget, versions: str, licences: Sequence[Licence]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About annotator"))
        self.resize(_SIZE)
        self.versions = _block(versions)
        self.licences = _table(licences)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copying = self.buttons.addButton(
            translate("&Copy versions"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copying.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        self._build(len(licences))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _build(self, parts: int) -> None:
        title = QLabel(f"annotator {annotator.__version__}")
        title.setFont(reading_font(_TITLE_SIZE, bold=True))
        purpose = QLabel(
            translate(
                "Who is acting, and who claims what: annotation of political news, on this machine alone."
            ),
            wordWrap=True,
        )
        terms = QLabel(
            translate("Free software under the MIT licence, without any warranty. It is made of:"),
            wordWrap=True,
        )
        below = QLabel(counted("%n parts with their licences", parts))
        below.setProperty("soft", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (title, purpose, self.versions, terms, self.licences, below, self.buttons):
            column.addWidget(widget, 1 if widget is self.licences else 0)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.toPlainText())


def _block(versions: str) -> QPlainTextEdit:
    block = QPlainTextEdit(versions, readOnly=True, tabChangesFocus=True)
    block.setAccessibleName(translate("Versions"))
    block.setProperty("field", "true")
    block.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    block.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    lines = max(versions.count("\n") + 1, _LEAST_VERSIONS)
    block.setFixedHeight(block.fontMetrics().lineSpacing() * lines + _FRAME)
    return block


def _table(licences: Sequence[Licence]) -> QTreeWidget:
    table = QTreeWidget()
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setHeaderLabels([translate("Part"), translate("Version"), translate("Licence")])
    table.setAccessibleName(translate("Licences"))
    for one in licences:
        row = QTreeWidgetItem(table, list(one))
        row.setToolTip(2, one.licence)
    for column in (0, 1):
        table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table
