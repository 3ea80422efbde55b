"""The line under the import dialog: what is known of the files, or why they cannot be imported so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.wording import counted, dotted, explanation, said, translate

if TYPE_CHECKING:
    from annotator.core.errors import UserFacingError
    from annotator.services.import_survey import Survey


def state_of(survey: Survey, fault: UserFacingError | None, *, is_known: bool) -> tuple[str, bool]:
    """The words, and whether they say that something is wrong."""
    if not is_known:
        return translate("Looking at the files…"), False
    wrong = _what_is_wrong(survey, fault)
    if wrong is not None:
        return wrong, True
    files = counted("%n files", survey.files)
    if not survey.is_counted:
        files = translate("more than {files}").format(files=files)
    refused = counted("%n refused", len(survey.refused)) if survey.refused else ""
    has_patterns = survey.names.outcomes or survey.texts.outcomes  # which tell themselves what does not fit
    notice = said(survey.notices[0].words) if survey.notices and not has_patterns else ""
    return dotted(files, counted("%n articles shown", len(survey.articles)), refused, notice), False


def _what_is_wrong(survey: Survey, fault: UserFacingError | None) -> str | None:
    if survey.names.problem is not None:
        return translate("The pattern of the file names is broken.")
    if survey.texts.problem is not None:
        return translate("A pattern of the first lines is broken.")
    if survey.problem is not None:
        return translate("No column is taken for the text yet.")
    return explanation(fault) if fault is not None else None
