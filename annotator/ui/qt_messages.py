"""What Qt has to say goes to the program's log, like everything else that is worth a developer's look."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from annotator.services.traces import PLAIN

_logger = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_OFF_SCREEN_NOISE = "This plugin does not support"
"""Said of every window by the platform without a screen, which has no window manager to take size hints."""


def send_qt_messages_to_log() -> None:
    """Have Qt's messages logged; the log shows warnings and worse on the standard error stream."""
    qInstallMessageHandler(log_qt_message)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log one message of Qt, which calls this; ``context`` names its category."""
    if message.startswith(_OFF_SCREEN_NOISE) and QGuiApplication.platformName() == "offscreen":
        return
    category = getattr(context, "category", None) or "default"
    level = _LEVELS.get(kind, logging.WARNING)
    _logger.log(level, "Qt (%s): %s", category, message, extra={PLAIN: True})
