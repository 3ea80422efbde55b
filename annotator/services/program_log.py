"""The program's log: a file of bounded size in its own folder, into which no word of an article gets.

What is logged may have been read from an article (a reply that could not be understood, the message of an
exception). So the file gets the words that stand in the source code, and of their values numbers, names
without a space, and lines of a traceback that name a place in a program. Everything else is withheld.
"""

from __future__ import annotations

import logging
import platform
import re
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from annotator.core.errors import UserFacingError
from annotator.services.traces import PLAIN, place_of, trace_lines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OURS = "annotator"
"""The logger whose records are written; those of libraries may hold what they were given to read."""

LOG_NAME = "annotator.log"
_BYTES = 500_000
_OLDER = 3

_NAME = re.compile(r"[\w.:-]{1,80}")
_FRAME = re.compile(r'\s*File "[^"]+", line \d+(, in [\w<>.]+)?')
_BEGINNING = re.compile(r"Traceback \(most recent call last\):|During handling of .*|The above exception .*")
_KIND = re.compile(r"\s*(?:[\w.]+\.)?(?P<kind>\w+(?:Error|Exception|Warning|Interrupt))\b")
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”|‘[^’]*’')


def begin_log(folder: Path, version: str) -> logging.Handler | None:
    """Write what is logged from now on to a file in ``folder``; None where that is not possible.

    Warnings are written to the standard error stream besides, as they are without a file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    logger = logging.getLogger(OURS)
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    if logging.lastResort is not None:
        logger.addHandler(logging.lastResort)
    logger.info("annotator %s, Python %s, %s", version, platform.python_version(), sys.platform)
    return handler


def end_log(handler: logging.Handler) -> None:
    """Write no more to the file of ``handler``."""
    logger = logging.getLogger(OURS)
    logger.removeHandler(handler)
    if logging.lastResort is not None:
        logger.removeHandler(logging.lastResort)
    handler.close()


def made_log_folder(folder: Path) -> Path:
    """``folder``, made where it is missing.

    Raises:
        UserFacingError: if it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacingError(
            "The log folder “{folder}” cannot be made: {reason}.",
            advice="The program works without it, but keeps no log.",
            folder=folder,
            reason=error.strerror,
        ) from error
    return folder


class PrivateFormatter(logging.Formatter):
    """Fills a record's template with those of its values that cannot be words of an article."""

    def format(self, record: logging.LogRecord) -> str:
        """A line, followed by the frames of an exception without its message."""
        line = super().format(_told(record))
        return "\n    ".join(part for part in (line, *_frames(record)) if part.strip())


def told(value: object) -> object:
    """A value as the log may hold it: a number, a name, places in a program, or how much was withheld."""
    if isinstance(value, int | float):
        return value
    if isinstance(value, BaseException):
        return type(value).__name__
    text = str(value)
    if isinstance(value, str) and _NAME.fullmatch(text):
        return text
    lines = [line for line in map(_told_line, text.splitlines()) if line]
    return "\n    ".join(lines) or f"({len(text)} characters withheld)"


def _told_line(line: str) -> str:
    if _BEGINNING.fullmatch(line.strip()):
        return line.strip()
    frame = _FRAME.match(line)
    if frame is not None:
        return place_of(frame.group())
    kind = _KIND.match(line)
    return kind["kind"] if kind is not None else ""


def _told(record: logging.LogRecord) -> logging.LogRecord:
    """A copy of ``record`` without exception, whose values are those that may be told."""
    if getattr(record, PLAIN, False):
        message, arguments = _QUOTED.sub("“…”", record.getMessage()), None
    else:
        message, arguments = record.msg, _told_values(record.args)
    copy = logging.makeLogRecord({**record.__dict__, "msg": message, "args": arguments})
    copy.exc_info = copy.exc_text = copy.stack_info = None
    return copy


def _told_values(arguments: tuple[object, ...] | Mapping[str, object] | None) -> object:
    if isinstance(arguments, tuple):
        return tuple(told(one) for one in arguments)
    return {name: told(one) for name, one in arguments.items()} if arguments else arguments


def _frames(record: logging.LogRecord) -> list[str]:
    error = record.exc_info[1] if record.exc_info else None
    return trace_lines(error) if error is not None else []
