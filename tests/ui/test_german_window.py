"""A whole window in German: nothing in it is left English, and nothing is asked for that is not marked."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from annotator.locations import resource
from annotator.ui.actions.action import Needs
from annotator.ui.actions.binding import refusal
from annotator.ui.actions.table import ACTIONS
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.language import available_languages, speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.ui.preferences import Preferences
    from tests.ui.conftest import Screen


def catalogue(language: str) -> dict[str, list[str]]:
    """What a language says for each source text: its forms."""
    found = {}
    source = resource("translations") / f"annotator_{language}.ts"
    for message in ET.parse(source).iter("message"):  # noqa: S314 - our own file
        said = message.find("translation")
        assert said is not None
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        found[message.findtext("source", "")] = forms
    return found


_MESSAGES = catalogue("en")
_NAMES_OF_THE_CODEBOOK = {"stance", "topic", "certainty"}
"""Shown as they are where the codebook is edited."""
_ROOT = QModelIndex()
_ROWS = 50
_LEAVES = {"window.quit", "project.close"}
"""Actions that end what the others need."""


class _Listener(QTranslator):
    """Notes what the interface asks for, and leaves the answer to others."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def translate(self, context: Any, text: Any, disambiguation: Any = None, count: int = -1) -> Any:
        """Note a text of ours."""
        if _as_text(context) == "annotator":
            self.asked.add(_as_text(text))
        return None


def _as_text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value


@pytest.fixture
def preferences(preferences: Preferences) -> Preferences:
    """Settings of somebody who reads German."""
    preferences.language = "de"
    return preferences


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[_Listener]:
    """What is asked for from here on; German is left behind."""
    listener = _Listener()
    yield listener
    qapp.removeTranslator(listener)
    speak(qapp, "en")


@pytest.fixture
def untouched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs of the system that would wait for an answer are cancelled at once."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_named: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: "")
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_args, **_named: None)


@pytest.mark.usefixtures("untouched")
def test_nothing_in_the_window_is_left_english(
    listener: _Listener, screen: Screen, qapp: QApplication
) -> None:
    qapp.installTranslator(listener)
    left = _left_english()
    for action in ACTIONS:
        if action.name in _LEAVES:
            continue
        _make_ready(screen, action.needs)
        if not refusal(action, screen.session):
            screen.desk.actions.perform(action)
            qapp.processEvents()
            left |= {f"{action.name}: {words}" for words in _left_english()}
            _leave_dialogs(screen)
    for menu in screen.desk.window.findChildren(QMenu):
        menu.aboutToShow.emit()
    assert sorted(left | _left_english()) == []
    unknown = listener.asked - set(_MESSAGES) - _NAMES_OF_THE_CODEBOOK
    assert sorted(filter(_is_words, unknown)) == [], "asked for, but not found by make_translations"


def test_every_format_is_offered_in_german(listener: _Listener, screen: Screen, qapp: QApplication) -> None:
    qapp.installTranslator(listener)
    screen.press("Ctrl+E")
    dialog = screen.popup(ExportDialog)
    for number in range(dialog.format.count()):
        dialog.format.setCurrentIndex(number)
        qapp.processEvents()
        assert _left_english() == set()
    assert sorted(filter(_is_words, listener.asked - set(_MESSAGES))) == []
    dialog.reject()


def test_the_import_dialog_is_german(
    listener: _Listener, screen: Screen, qapp: QApplication, tmp_path: Path
) -> None:
    qapp.installTranslator(listener)
    task = '{"text": "Ann.", "spans": [{"start": 0, "end": 3, "label": "Choir"}], "_task_hash": 1}'
    (tmp_path / "tasks.jsonl").write_text(task, encoding="utf-8")
    (tmp_path / "a.csv").write_text("kopf,volltext\nA,One.\nB,\n", encoding="utf-8")
    screen.desk.importing.take([tmp_path / "a.csv", tmp_path / "tasks.jsonl"])
    dialog = screen.popup(ImportDialog)
    for page in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(page)
        assert _left_english() == set()
    assert dialog.state.text() == "2 Dateien · 2 Artikel gezeigt · 1 abgewiesen"
    for number in range(dialog.format.count()):
        dialog.format.setCurrentIndex(number)
        if dialog.options.fields:
            qapp.processEvents()
            assert _left_english() <= {"text"}, "a key of the file is shown as it is"
    assert sorted(filter(_is_words, listener.asked - set(_MESSAGES))) == []
    dialog.reject()


@pytest.mark.usefixtures("untouched")
def test_the_welcome_page_is_german(listener: _Listener, empty_screen: Screen) -> None:
    assert empty_screen.desk.window.welcome.new.text() == "&Neues Projekt…"
    assert _left_english() == set()


def _is_words(text: str) -> bool:
    """Whether a translator would have anything to do."""
    return bool(re.search(r"[^\W\d_]", re.sub(r"\{[^{}]*\}", "", text)))


def _make_ready(screen: Screen, needs: Needs) -> None:
    session = screen.session
    if needs >= Needs.ARTICLE and session.article is None:
        session.open_article(session.workspace.queue.next_after(None))
    if needs >= Needs.ITEM:
        wanted = [item for item in session.items if needs < Needs.CLAIM or item.ref.kind == "claim"]
        if wanted:
            session.set_current(wanted[0].ref)


def _leave_dialogs(screen: Screen) -> None:
    window = screen.desk.window
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            widget.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.article.view.setFocus()


def _left_english() -> set[str]:
    """Texts on the screen that have a translation and are shown without it."""
    shown = {text for widget in QApplication.allWidgets() if widget.isVisible() for text in _texts(widget)}
    return {text for text in map(_plain, shown) if text in _english_only() and len(text) > 1}


@cache
def _english_only() -> set[str]:
    """Texts that German says in other words, and with which it says nothing else."""
    german = catalogue("de")
    untranslated = {_plain(source) for source, said in german.items() if said[0] not in {"", source}}
    says = {_plain(form) for said in german.values() for form in said}
    names = {name for _code, name in available_languages()} | _NAMES_OF_THE_CODEBOOK
    return untranslated - says - names


def _listed(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(_ROOT)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(_ROOT), _ROWS)):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…").strip()


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QAbstractItemView):
        yield from _listed(widget.model())
    for action in (*widget.actions(), *widget.findChildren(QAction)):
        yield from (action.text(), action.toolTip(), action.statusTip())
