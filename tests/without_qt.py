"""A pytest plugin that hides PySide6, as on a machine where it is not installed (``make headless``)."""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    import pytest

_HIDDEN = frozenset({"PySide6", "shiboken6"})


class _HidesQt(MetaPathFinder):
    """Answers every import of Qt the way Python does where it is absent."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in _HIDDEN:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the settings of pytest-qt, which is switched off together with Qt."""
    for setting in ("qt_api", "qt_log_level_fail"):
        parser.addini(setting, "a setting of pytest-qt", default="")


sys.meta_path.insert(0, _HidesQt())
