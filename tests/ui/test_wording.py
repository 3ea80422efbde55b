"""Values of the core in words."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from annotator.core.changes import Changes, EditKind
from annotator.ui import wording
from annotator.ui.qt_messages import log_qt_message
from annotator.ui.work_wording import edit


@pytest.mark.parametrize(
    ("published", "shown"),
    [(None, ""), ("", ""), ("2026-02-03T10:00:00Z", "3 February 2026"), ("early in May", "early in May")],
)
def test_dates_are_written_out_and_what_is_none_stays(published: str | None, shown: str) -> None:
    assert wording.date(published) == shown


@pytest.mark.parametrize(("code", "shown"), [("en", "English"), ("zz", "zz"), (None, "")])
def test_languages_have_names(code: str | None, shown: str) -> None:
    assert wording.language(code) == shown


def test_a_time_that_cannot_be_read_is_shown_as_it_stands() -> None:
    assert wording.clock("yesterday") == "yesterday"


def test_words_from_right_to_left_are_kept_apart_from_their_surroundings() -> None:
    assert wording.dotted("مرصد", "5 Aug", None, "") == "\u2068مرصد\u2069 · 5 Aug"


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        (Changes(kind=EditKind.SUGGEST, detail="10 articles"), "suggestions on 10 articles"),
        (Changes(kind=EditKind.SUGGEST, detail="A day"), "suggestions “A day”"),
        (Changes(kind=EditKind.IMPORT), "import"),
    ],
)
def test_an_edit_is_named_by_what_it_was_about(changes: Changes, shown: str) -> None:
    assert edit(changes) == shown


@pytest.mark.usefixtures("qapp")
def test_messages_of_qt_are_logged_but_for_the_noise_of_a_missing_screen(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.INFO):
        log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "Something is odd.")
        log_qt_message(
            QtMsgType.QtWarningMsg, QMessageLogContext(), "This plugin does not support propagateSizeHints()"
        )
    ours = [record for record in caplog.records if record.getMessage().startswith("Qt")]
    assert [(record.levelname, record.getMessage()) for record in ours] == [
        ("WARNING", "Qt (default): Something is odd.")
    ]
