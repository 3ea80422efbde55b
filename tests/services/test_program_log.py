"""The log says what happened in the program, and not a word of any article."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserFacingError
from annotator.services.program_log import LOG_NAME, begin_log, end_log, made_log_folder
from annotator.services.traces import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TEXT = "Alma Dorrit said that nothing was lost"
_NOTHING: dict[str, str] = {}
_logger = logging.getLogger("annotator.tests")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The file of a log that has begun."""
    handler = begin_log(tmp_path / "logs", "0.1.0")
    assert handler is not None
    yield tmp_path / "logs" / LOG_NAME
    end_log(handler)


def _read(log: Path) -> str:
    return log.read_text(encoding="utf-8")


def test_it_begins_with_what_is_running(log: Path) -> None:
    assert "annotator 0.1.0, Python 3." in _read(log)


def test_words_of_an_article_are_withheld_wherever_they_come_from(log: Path) -> None:
    _logger.warning("not a reply (%s): %.80r", ValueError(_TEXT), _TEXT.encode())
    _logger.warning("%(what)s is odd", {"what": _TEXT})
    try:
        _NOTHING[_TEXT]
    except KeyError:
        _logger.exception("while suggesting on %s", _TEXT)
    _logger.info('Qt (%s): no such style "%s"', "default", _TEXT, extra={PLAIN: True})
    written = _read(log)
    assert not [word for word in ("Alma", "Dorrit", "nothing was lost") if word in written]
    assert re.search(r"not a reply \(ValueError\): '\(\d+ characters withheld\)'", written)
    assert "Qt (default): no such style “…”" in written
    assert "builtins.KeyError" in written
    assert "test_program_log.py" in written


def test_a_traceback_of_the_suggesting_process_keeps_its_places(log: Path) -> None:
    lines = (
        "Traceback (most recent call last):",
        '  File "/opt/annotator/worker.py", line 12, in answer',
        f"    check({_TEXT!r})",
        f"ValueError: {_TEXT}",
    )
    for line in lines:
        _logger.info("suggester: %s", line)
    written = _read(log)
    assert 'File "/opt/annotator/worker.py", line 12, in answer' in written
    assert written.rstrip().endswith("suggester: ValueError")
    assert "Alma" not in written


def test_names_and_numbers_stay(log: Path) -> None:
    _logger.warning("loading the suggester %s failed with status %d", "slogans", 3)
    assert "loading the suggester slogans failed with status 3" in _read(log)


def test_what_libraries_log_is_not_written(log: Path) -> None:
    logging.getLogger("pypdf").warning("odd object %s", "Alma")
    assert "Alma" not in _read(log)


def test_it_does_not_grow_without_end(log: Path) -> None:
    for _ in range(30):
        _logger.info("x" * 100_000)
    files = sorted(path.name for path in log.parent.iterdir())
    assert files == [LOG_NAME, *(f"{LOG_NAME}.{number}" for number in (1, 2, 3))]
    assert all(path.stat().st_size <= 600_000 for path in log.parent.iterdir())


def test_a_folder_that_cannot_be_made_is_said_and_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert begin_log(tmp_path / "file" / "logs", "0.1.0") is None
    with pytest.raises(UserFacingError, match="cannot be made: Not a directory"):
        made_log_folder(tmp_path / "file" / "logs")
