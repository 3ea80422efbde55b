"""Why something was suggested, in words of the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.words import Words
from annotator.services.export_report import ExportReport
from annotator.services.importing import ImportReport
from annotator.ui.language import SOURCE, speak
from annotator.ui.reasons import reason
from annotator.ui.reports import export_summary, import_summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, SOURCE)


@pytest.mark.parametrize(
    ("why", "shown"),
    [
        (
            "cue “warned” · subject “Dorrit” · clause after the cue",
            "Signalwort „warned“ · Subjekt „Dorrit“ · Teilsatz nach dem Signalwort",
        ),
        ("named entity · 3 more in this article", "Eigenname · 3 weitere in diesem Artikel"),
        ("“that” speaks", "„that“ spricht"),
        ("capital of Norway", "Hauptstadt von Norway"),
        ("an add-on's own reason · no source", "an add-on's own reason · keine Quelle"),
        ("", ""),
        (Words("surname of {name}", name="Alma Dorrit"), "Nachname von Alma Dorrit"),
    ],
)
def test_reasons_are_translated_piece_by_piece(german: None, why: str, shown: str) -> None:
    assert reason(why) == shown


def test_reasons_are_shown_as_they_are_in_english() -> None:
    assert reason("cue “warned” · subject “Dorrit”") == "cue “warned” · subject “Dorrit”"


def test_reports_of_imports_and_exports_are_counted_in_the_language(german: None) -> None:
    assert import_summary(ImportReport(imported=1)) == "1 importiert, 0 doppelt, 0 abgewiesen"
    assert import_summary(ImportReport(imported=2, merged=1)) == (
        "2 importiert, 1 bekannt, mit neuen Annotationen, 0 doppelt, 0 abgewiesen"
    )
    assert export_summary(ExportReport(lines=1, mentions=2, claims=1)) == "1 Zeile, 2 Nennungen, 1 Aussage"
