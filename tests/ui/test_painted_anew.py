"""What is painted only in part, or by a picture of the last time, shows what a whole new painting would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QImage

from annotator.core.codebook import Label
from annotator.ui.language import SOURCE, speak
from annotator.ui.panel.card_pictures import CardPictures
from annotator.ui.theme import use_reading_family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from tests.ui.conftest import Screen


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, SOURCE)
    use_reading_family(qapp, "")


def _pixels(picture: QPixmap) -> QImage:
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def _on_the_screen(screen: Screen) -> QImage:
    for _ in range(3):
        QCoreApplication.processEvents()
    window = screen.desk.window
    return _pixels(window.screen().grabWindow(window.winId()))


def _cards(screen: Screen, ratio: float = 1.0) -> QImage:
    QCoreApplication.processEvents()
    viewport = screen.desk.window.panel.review.view.viewport()
    image = QImage(viewport.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    viewport.render(image)
    return image


def _cards_painted_anew(screen: Screen, ratio: float = 1.0) -> QImage:
    screen.desk.window.panel.review.view._cards._pictures = CardPictures()
    return _cards(screen, ratio)


def _rename(screen: Screen) -> None:
    uuid = screen.mention("Alma Dorrit").actor
    assert uuid is not None
    screen.session.run(lambda: screen.workspace.actor_editing.edit(uuid, name="Ines Okoro"))


def _relabel(screen: Screen) -> None:
    mention = screen.mention("opposition lawmakers").ref
    screen.session.set_current(mention)
    screen.press("5")


def _remap(screen: Screen) -> None:
    actions = screen.desk.actions
    accept = next(action for action in actions.table if action.name == "review.accept")
    actions.set_keys(accept, ("F7",))


def _widen(screen: Screen) -> None:
    window = screen.desk.window
    docks = [window.panel.parentWidget()]
    window.resizeDocks(docks, [420], Qt.Orientation.Horizontal)  # type: ignore[arg-type] # they are docks


def _change_face(_screen: Screen) -> None:
    app = QGuiApplication.instance()
    assert app is not None
    use_reading_family(app, "DejaVu Sans Mono")  # type: ignore[arg-type] # what use it makes is Qt's core


def _in_german(screen: Screen) -> None:
    app = QGuiApplication.instance()
    assert app is not None
    speak(app, "de")
    screen.desk.window.panel.review.set_keys(lambda _name: "A")


_CHANGES: dict[str, Callable[[Screen], object]] = {
    "decision": lambda screen: screen.press("R"),
    "type and current item": _relabel,
    "actor renamed": _rename,
    "colour of a type": lambda screen: screen.desk.themes.take_labels(
        (Label(name="person", colour="#b00020"),)
    ),
    "theme": lambda screen: screen.desk.themes.choose("dark"),
    "width": _widen,
    "current item": lambda screen: screen.session.go_to_neighbour(),
    "keys": _remap,
    "reading face": _change_face,
    "language": _in_german,
}


@pytest.mark.parametrize("what", _CHANGES)
def test_a_card_that_looks_otherwise_is_painted_anew(screen: Screen, what: str) -> None:
    named = screen.mention("Alma Dorrit").ref
    screen.session.run(lambda: screen.workspace.review.accept(named))
    screen.session.set_current(screen.claim("warned").ref)
    screen.desk.window.panel.review.set_show_rejected(True)
    before = _cards(screen)
    _CHANGES[what](screen)
    after = _cards(screen)
    assert after != before
    assert after == _cards_painted_anew(screen)


@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_cards_are_sharp_where_a_point_has_more_pixels(screen: Screen, ratio: float) -> None:
    usual = _cards(screen)
    fine = _cards(screen, ratio)
    assert fine == _cards_painted_anew(screen, ratio)
    coarse = usual.scaled(fine.size())
    coarse.setDevicePixelRatio(ratio)
    assert fine != coarse
    assert _cards(screen) == usual


def test_many_cards_are_not_kept_for_ever(screen: Screen) -> None:
    view = screen.desk.window.panel.review.view
    for _ in range(12):
        screen.session.go_to_neighbour()
        screen.desk.themes.choose("dark")
        _cards(screen)
    assert len(view._cards._pictures._kept) <= 32


_STEPS = (
    *("A", "A", "R", "Down", "Right", "Shift+Right", "Shift+Down", "Escape", "Ctrl+Z", "Ctrl+Z", "A"),
    *("PgDown", "A", "Tab", "B", "Right", "Escape", "PgUp", "Shift+Tab", "Ctrl++", "A", "3", "K", "Escape"),
)


@pytest.mark.parametrize("height", [700, 360])
def test_after_each_key_the_screen_is_as_if_all_were_painted(screen: Screen, height: int) -> None:
    screen.desk.window.resize(1000, height)
    first = image = _on_the_screen(screen)
    for step in _STEPS:
        screen.press(step)
        image = _on_the_screen(screen)
        assert image == _pixels(screen.desk.window.grab()), step
    assert image != first
