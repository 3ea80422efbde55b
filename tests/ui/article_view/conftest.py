"""An article view on a (possibly off-screen) display."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.article import Article
from annotator.ui.article_view.view import ArticleView
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """An empty view of 760 by 600 pixels that scrolls at once and has the focus."""
    widget = ArticleView(LIGHT)
    qtbot.addWidget(widget)
    widget.set_animated(False)
    widget.resize(760, 600)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.setFocus()
    return widget


@pytest.fixture
def show(view: ArticleView) -> Callable[[str], ArticleView]:
    """Puts a text into the view."""

    def put(text: str) -> ArticleView:
        view.set_article(Article(key=1, text=text))
        return view

    return put
