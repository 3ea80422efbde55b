"""The submenu of the projects opened last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.ui.preferences import Preferences


class RecentMenu(QMenu):
    """Filled each time it opens; a project is chosen by its number."""

    def __init__(self, preferences: Preferences, choose: Callable[[Path], None], parent: QWidget) -> None:
        super().__init__(translate("&Recent projects"), parent)
        self.setToolTipsVisible(True)
        self._preferences = preferences
        self._choose = choose
        self.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        projects = self._preferences.recent
        for number, project in enumerate(projects, start=1):
            name = project.stem.replace("&", "&&")
            action = self.addAction(f"&{number}  {name}")
            action.setToolTip(str(project))
            action.triggered.connect(partial(self._on_chosen, project))
        if not projects:
            self.addAction(translate("None yet")).setEnabled(False)

    def _on_chosen(self, project: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a Qt slot
        self._choose(project)
