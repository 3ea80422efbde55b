"""The lock as Windows has it, where a file that is open cannot be removed."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectLockedError
from annotator.storage import lock

if TYPE_CHECKING:
    from pathlib import Path


class ByteLocks(ModuleType):
    """The part of ``msvcrt`` that locks bytes of a file, for as long as the process does not release them."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.asked: list[tuple[int, int]] = []

    def locking(self, _descriptor: int, mode: int, count: int) -> None:
        """Lock ``count`` bytes once."""
        self.asked.append((mode, count))
        if len(self.asked) > 1:
            raise PermissionError(13, "Permission denied")


@pytest.mark.skipif(sys.platform == "win32", reason="there the lock itself is tested")
def test_one_byte_is_locked_and_the_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locks = ByteLocks()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", locks)
    specification = importlib.util.spec_from_file_location("lock_on_windows", lock.__file__)
    assert specification is not None
    assert specification.loader is not None
    on_windows = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(on_windows)
    project = tmp_path / "desk.annotator"
    held = on_windows.ProjectLock(project)
    with pytest.raises(ProjectLockedError, match="open in another window"):
        on_windows.ProjectLock(project)
    assert locks.asked == [(ByteLocks.LK_NBLCK, 1)] * 2
    held.release()
    assert [one.name for one in tmp_path.iterdir()] == ["desk.annotator.lock"]
