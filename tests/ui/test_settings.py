"""The settings: they apply at once, are kept, and survive a settings file full of nonsense."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QEvent, QSettings
from PySide6.QtGui import QFontDatabase

from annotator.core.annotation import ItemKind, ItemRef
from annotator.desk import build
from annotator.ui.background import InlinePool
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.place import Place
from annotator.ui.preferences import Preferences
from annotator.ui.theme import DARK, reading_font
from tests.ui.conftest import FakeWorker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.conftest import Screen


@pytest.fixture
def dialog(screen: Screen) -> SettingsDialog:
    """The settings, open."""
    screen.desk.actions["window.settings"].trigger()
    return screen.popup(SettingsDialog)


def test_the_key_opens_them_with_the_name_first_and_esc_leaves(screen: Screen) -> None:
    screen.press("Ctrl+,")
    dialog = screen.popup(SettingsDialog)
    screen.qtbot.waitUntil(dialog.coder.hasFocus)
    screen.press("Esc", on=dialog.coder)
    assert not screen.desk.window.findChildren(SettingsDialog) or not dialog.isVisible()


def test_another_name_signs_what_is_decided_from_then_on(
    dialog: SettingsDialog, screen: Screen, preferences: Preferences
) -> None:
    dialog.coder.setText("Bea  Lund ")
    assert screen.desk.window.status.coder.text() == "Coder: Bea Lund"
    dialog.close()
    current = screen.session.current
    assert current is not None
    screen.desk.actions["review.accept"].trigger()
    assert screen.item(current.ref).coder == "Bea Lund"
    assert preferences.coder == "Bea Lund"


def test_the_name_signs_new_projects_too(dialog: SettingsDialog, screen: Screen, tmp_path: Path) -> None:
    dialog.coder.setText("bea")
    screen.desk.projects.create(tmp_path / "other.annotator")
    assert screen.workspace.coder == "bea"


def test_without_a_name_the_project_keeps_its_own(dialog: SettingsDialog, screen: Screen) -> None:
    dialog.coder.setText("  ")
    assert screen.workspace.coder == "ana"


def test_a_project_that_is_read_only_is_signed_by_nobody(screen: Screen, project_path: Path) -> None:
    screen.desk.projects.open(project_path, read_only=True)
    screen.session.sign_as("bea")
    assert screen.workspace.coder == "ana"


def test_the_text_follows_size_width_and_font_at_once(
    dialog: SettingsDialog, screen: Screen, preferences: Preferences
) -> None:
    view = screen.desk.window.article.view
    screen.desk.window.resize(1900, 900)
    before = view._column.face.column_width
    dialog.line_width.setValue(50)
    narrow = view._column.face.column_width
    assert narrow == pytest.approx(before * 50 / 75, abs=2)
    dialog.text_size.setValue(20)
    assert view.text_size() == 20
    family = QFontDatabase.families()[0]
    dialog.family.setCurrentIndex(dialog.family.findData(family))
    assert view._column.face.reading.family() == family
    assert reading_font(16).family() == family
    assert (preferences.text_size, preferences.line_width, preferences.reading_family) == (20, 50, family)
    dialog.family.setCurrentIndex(0)
    assert reading_font(16).family() != family or family in {"Georgia", "Noto Serif", "DejaVu Serif"}


def test_theme_threshold_language_and_start_are_kept(
    dialog: SettingsDialog, screen: Screen, preferences: Preferences
) -> None:
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("dark"))
    assert screen.desk.themes.current() is DARK
    dialog.threshold.setValue(0.6)
    dialog.reopen.setChecked(False)
    german = dialog.language.findData("de")
    assert german > 0
    dialog.language.setCurrentIndex(german)
    assert (preferences.scheme, preferences.threshold) == ("dark", 0.6)
    assert (preferences.reopens, preferences.language) == (False, "de")
    assert dialog.language.itemText(german) == "Deutsch"
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("light"))


def test_the_dialog_shows_what_was_chosen(screen: Screen, preferences: Preferences) -> None:
    preferences.coder, preferences.line_width, preferences.scheme = "ana", 90, "light"
    preferences.threshold, preferences.reopens, preferences.language = 0.5, False, "en"
    screen.desk.actions["window.settings"].trigger()
    dialog = screen.popup(SettingsDialog)
    assert (dialog.coder.text(), dialog.line_width.value(), dialog.threshold.value()) == ("ana", 90, 0.5)
    assert (dialog.scheme.currentData(), dialog.language.currentData()) == ("light", "en")
    assert not dialog.reopen.isChecked()


_USUAL: dict[str, object] = {
    "recent": [],
    "last_project": None,
    "reopens": True,
    "scheme": "system",
    "language": "system",
    "reading_family": "",
    "text_size": 16,
    "line_width": 75,
    "threshold": 0.9,
    "coder": "",
}
_KEYS = {"reopens": "reopen"}
_NONSENSE = (
    ["a", "list"],
    QByteArray(b"\x00\xff"),
    "\x00\x01",
    "nan",
    "-1",
    "1e999",
    "x" * 5000,
    {"a": 1},
)


@pytest.mark.parametrize("value", _NONSENSE, ids=lambda value: repr(value)[:12])
@pytest.mark.parametrize("name", [*_USUAL, "place", "bytes", "keys"])
def test_nonsense_in_the_settings_counts_as_not_set(tmp_path: Path, name: str, value: object) -> None:
    settings = QSettings(str(tmp_path / "bad.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    project = tmp_path / "p.annotator"
    preferences.set_place(project, Place(caret=5))
    stored = {"place": settings.allKeys()[0], "bytes": "window/state", "keys": "keys/review.accept"}
    settings.setValue(stored.get(name, _KEYS.get(name, name)), value)
    if name == "place":
        assert preferences.place(project) == Place()
    elif name == "bytes":
        assert isinstance(preferences.bytes("state"), QByteArray)
    elif name == "keys":
        assert preferences.keys("review.accept") is None or isinstance(value, str)
    elif isinstance(value, str) and name in {"coder", "language", "reading_family", "last_project"}:
        assert isinstance(getattr(preferences, name), str | Path)
    else:
        assert getattr(preferences, name) == _USUAL[name]


def test_a_window_opens_whatever_the_settings_say(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "bad.ini"
    lines = [f"{_KEYS.get(name, name)}=@Variant(\\0\\0\\0\\x7f" for name in _USUAL]
    lines += [
        "[window]",
        "geometry=12",
        "state=@ByteArray(nonsense)",
        "[keys]",
        "review.accept=Ctrl+Nothing|&&|Y",
    ]
    file.write_text("[General]\n" + "\n".join(lines) + "\n", encoding="latin-1")
    preferences = Preferences(QSettings(str(file), QSettings.Format.IniFormat))
    desk = build(
        qapp,
        preferences,
        pool=InlinePool(),
        worker=FakeWorker().start,
        sample_folder=lambda: tmp_path,
        scheme="light",
    )
    desk.window.restore()
    desk.window.show()
    assert desk.projects.reopen() == "" or desk.window.welcome.isVisible()
    desk.close()
    desk.window.close()
    desk.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "[]",
        "{",
        '{"caret": -4, "tab": true, "article": 3, "current": ["mention"], "filter_text": null}',
        '{"current": ["verb", "x"]}',
        '{"current": {"a": 1}}',
    ],
)
def test_a_place_that_cannot_be_read_is_the_beginning(stored: str) -> None:
    assert Place.read(stored) == Place()


def test_a_place_is_written_and_read() -> None:
    place = Place(article="a", caret=7, current=ItemRef(ItemKind.CLAIM, "u"), tab=2, filter_text="Fähre")
    assert Place.read(place.written()) == place


def test_places_of_projects_that_are_no_longer_recent_are_forgotten(
    preferences: Preferences, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.annotator" for number in range(10)]
    for path in paths:
        path.touch()
        preferences.remember(path)
        preferences.set_place(path, Place(caret=1))
    assert preferences.place(paths[0]) == Place()
    assert preferences.place(paths[-1]) == Place(caret=1)


def test_a_recent_name_that_no_file_can_have_is_left_out(preferences: Preferences) -> None:
    preferences._settings.setValue("recent", ["/" + "x" * 3000, "a\x00b"])
    assert preferences.recent == []
