"""What imports and exports report, in the language of the interface."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.ui.wording import counted, said

if TYPE_CHECKING:
    from annotator.core.record import Notice, Refusal
    from annotator.services.export_report import ExportReport
    from annotator.services.importing import ImportReport


def import_summary(report: ImportReport) -> str:
    """The counts of an import in one line."""
    parts = [counted("%n imported", report.imported)]
    if report.cleaned:
        parts.append(counted("%n of them cleaned", report.cleaned))
    if report.merged:
        parts.append(counted("%n known with new annotations", report.merged))
    parts += [
        counted("%n duplicate", len(report.duplicates)),
        counted("%n refused", len(report.refused)),
    ]
    return ", ".join(parts)


def export_summary(report: ExportReport) -> str:
    """The counts of an export in one line."""
    parts = (
        counted("%n lines", report.lines),
        counted("%n actor mentions", report.mentions),
        counted("%n claims", report.claims),
    )
    return ", ".join(parts)


def notice_line(notice: Notice) -> str:
    """Where an input stands, and what there is to know about it."""
    return str(replace(notice, words=said(notice.words)))


def refusal_line(refusal: Refusal) -> str:
    """Where an input stands, and why it was not taken."""
    return str(replace(refusal, reason=said(refusal.reason)))
