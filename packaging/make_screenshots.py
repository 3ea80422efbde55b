"""Draws the pictures of the README: the real window on the sample project, after a little work in it.

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

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication

from annotator.app import application, picture
from annotator.core.annotation import Claim, ItemKind
from annotator.desk import build
from annotator.services.projects import create_sample, open_project
from annotator.services.suggesting import start_worker
from annotator.ui.background import InlinePool
from annotator.ui.preferences import Preferences

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.desk import Desk
    from annotator.services.workspace import Workspace

PICTURES = (
    ("desk-light.png", "light", (1280, 800), "ferry-subsidy-audit", 8, ItemKind.MENTION),
    ("claim-dark.png", "dark", (1280, 800), "two-clocks-feature", 5, ItemKind.CLAIM),
    ("wide-dark.png", "dark", (1920, 1080), "port-minutes-verdict", 12, ItemKind.CLAIM),
)
"""File, colours, size, article, how many suggestions are decided first, what is current then."""


def main() -> None:
    """Draw every picture into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        workspace = create_sample(Path(place) / "North desk.annotator", coder="ana")
        for _ in workspace.suggesting.run(workspace.suggesting.waiting()):
            pass
        workspace.close()
        for name, scheme, size, article, decided, kind in PICTURES:
            desk = _desk(Path(place), scheme)
            _work(desk, article, decided, kind)
            picture(desk.window, QSize(*size), folder / name)
            desk.close()
            desk.window.deleteLater()
            QApplication.sendPostedEvents()
            sys.stdout.write(f"{folder / name}\n")


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
    return desk


def _work(desk: Desk, article: str, decided: int, kind: ItemKind) -> None:
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


if __name__ == "__main__":
    main()
