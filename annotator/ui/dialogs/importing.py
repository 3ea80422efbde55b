"""Asks how files are to be read: format, columns, patterns, labels; shows at once what comes of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.services.import_choices import AUTO, ImportWish
from annotator.services.import_look import look
from annotator.ui.dialogs.captions import caption
from annotator.ui.dialogs.choice_rows import CalmBox
from annotator.ui.dialogs.export_options import OptionRows
from annotator.ui.dialogs.import_articles import ArticlesPreview
from annotator.ui.dialogs.import_pages import ImportPages
from annotator.ui.dialogs.import_state import state_of
from annotator.ui.dialogs.looking import Looking
from annotator.ui.wording import dotted, explanation, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.codebook import Codebook
    from annotator.core.errors import UserFacingError
    from annotator.services.import_choices import ReadableFormat
    from annotator.services.import_look import Look
    from annotator.ui.background import Control, Pool
    from annotator.ui.import_habits import ImportHabits
    from annotator.ui.theme import Theme

_SIZE = (940, 700)
_OPTIONS_FROM = 1


class ImportDialog(QDialog):
    """Format with its options, columns, patterns and labels as far as the files have them, and a preview.

    ``first`` is what was found already. What is changed is looked at anew beside the window.

    Signals:
        wanted(ImportWish, ImportHabits): the person pressed Import.
    """

    wanted = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        *,
        first: Look,
        formats: Sequence[ReadableFormat],
        codebook: Codebook,
        habits: ImportHabits,
        theme: Theme,
        pool: Pool,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Import"))
        self._codebook, self._habits = codebook, habits
        self._formats = {form.name: form for form in formats}
        self._look = first
        self._is_known = self._begins_anew = False
        self._counted_for: object = None
        self._shown_form: ReadableFormat | None = None
        self._looking = Looking(pool, self)
        self.format = CalmBox()
        self.format.setMaxVisibleItems(24)
        self.about = QLabel(wordWrap=True)
        self._form_layout = QFormLayout()
        self.options = OptionRows(self._form_layout, _OPTIONS_FROM, self)
        self.pages = ImportPages(codebook, theme)
        self.articles = ArticlesPreview()
        self.state = QLabel(wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = self.buttons.addButton(translate("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill()
        self._build()
        self._connect()
        self._begin(first)

    @property
    def form(self) -> ReadableFormat | None:
        """The format chosen, or the one that all files told; None where they are of several."""
        chosen = self.format.currentData()
        return self._formats.get(self._look.survey.format_name if chosen == AUTO else chosen)

    def wish(self) -> ImportWish:
        """What is chosen now."""
        return ImportWish(
            format_name=self.format.currentData(),
            options=self._options(),
            labels=self.pages.labels.mapping(),
            added=self.pages.labels.added,
        )

    def accept(self) -> None:
        """Import, once it is known what comes of it and nothing is wrong."""
        if not self.button.isEnabled():
            return
        wish = self.wish()
        key = AUTO if self.form is None else self.form.name
        super().accept()
        self.wanted.emit(wish, self._habits.after(key, wish.options, self.pages.labels.answers()))

    def done(self, result: int) -> None:
        """Leave, and stop looking."""
        self._looking.stop()
        super().done(result)

    def _options(self) -> dict[str, str]:
        return {**self.options.values(), **self.pages.chosen_options()}

    def _fill(self) -> None:
        self.format.addItem(translate("Told by each file"), AUTO)
        for form in self._formats.values():
            self.format.addItem(translate(form.title), form.name)

    def _build(self) -> None:
        form = self._form_layout
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.about.setProperty("soft", "true")
        which = QWidget()
        beside = QHBoxLayout(which)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self.format, 1)
        beside.addWidget(self.about, 1)
        words = translate("&Format")
        form.addRow(caption(words, self.format), which)
        self.format.setAccessibleName(words.replace("&", ""))
        self.format.view().setAccessibleName(words.replace("&", ""))
        heading = QLabel(translate("The first &articles as they would be taken"))
        heading.setBuddy(self.articles.table)
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.pages, 5)
        column.addWidget(heading)
        column.addWidget(self.articles, 4)
        column.addLayout(below)
        self.button.setDefault(True)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_format)
        self.options.changed.connect(self._ask)
        self.options.typed.connect(partial(self._ask, soon=True))
        self.pages.changed.connect(self._ask)
        self.pages.typed.connect(partial(self._ask, soon=True))
        self.pages.labels.changed.connect(self._show)
        self.pages.rebuilt.connect(self._lead_tab)
        self._looking.begun.connect(self._on_begun)
        self._looking.ended.connect(self._on_found)
        self._looking.failed.connect(self._on_failed)
        self._looking.progressed.connect(self._on_progress)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _begin(self, first: Look) -> None:
        """Show what was found before there was a dialog."""
        self._take_options(first.options)
        self._counted_for = self._label_key()
        self._on_found(first)
        (self.pages.go_to_first_decision() or self.format).setFocus()

    def _take_options(self, options: Mapping[str, str]) -> None:
        """Fill the fields with what was chosen before."""
        self._show_options(options)
        has_columns = self.form is None or self.form.has_columns
        self.pages.take_options(options, has_columns=has_columns)

    def _show_options(self, chosen: Mapping[str, str]) -> None:
        self._shown_form = self.form
        self.options.show_options(self.form.options if self.form is not None else (), chosen)
        self.about.setText(self._told_words())
        self._lead_tab()

    def _told_words(self) -> str:
        """What the files are, or about the format that was chosen for them."""
        survey = self._look.survey
        if self.form is not None and self.format.currentData() != AUTO:
            return translate(self.form.description)
        told = "" if self.form is None else translate(self.form.title)
        if len(survey.formats) > 1:
            told = translate("Files of several formats, each read as usual.")
        others = [self._formats[name] for name in survey.alternatives if name not in survey.formats]
        if not others:
            return told
        titles = ", ".join(translate(other.title) for other in others)
        return dotted(told, translate("could also be: {formats}").format(formats=titles))

    def _on_format(self) -> None:
        """Begin with what was chosen for the format before; patterns that are written stay."""
        self._begins_anew = True
        self._show_options({})
        self._look_with(self.pages.pattern_options(), remembered=self._habits.options, soon=False)

    def _ask(self, *_changed: object, soon: bool = False) -> None:
        self._look_with(self._options(), remembered={}, soon=soon)

    def _look_with(
        self, options: Mapping[str, str], *, remembered: Mapping[str, Mapping[str, str]], soon: bool
    ) -> None:
        codebook = self._codebook
        question = replace(
            self._look.question,
            format_name=self.format.currentData(),
            options=options,
            remembered=remembered,
            counts_labels=self._label_key() != self._counted_for,
        )

        def work(control: Control) -> Look:
            return look(question, codebook, cancelled=control.cancelled, progress=control.progress)

        self._looking.ask(work, soon=soon)

    def _label_key(self) -> object:
        """What labels depend on: neither columns nor patterns."""
        return self.format.currentData(), tuple(self.options.values().items())

    def _on_begun(self) -> None:
        self._is_known = False
        self._show_state()

    def _on_found(self, found: Look) -> None:
        self._look = found
        self._is_known = True
        if self._begins_anew or self.form is not self._shown_form:
            self._take_options(found.options)
        self._begins_anew = False
        self.about.setText(self._told_words())
        if self.pages.columns.is_outdated(found.survey.columns):
            self.pages.columns.go_by(chosen=False)
            self._ask()
            return
        if found.labels is not None:
            self._counted_for = self._label_key()
            key = AUTO if self.form is None else self.form.name
            self.pages.labels.remember(self._habits.labels_of(key))
        self.pages.show_look(found)
        self._show()

    def _on_progress(self, done: int, total: int) -> None:
        words, _is_bad = state_of(self._look.survey, None, is_known=False)
        self._tell(f"{words} {round(100 * done / total)} %" if total else words, is_bad=False)

    def _on_failed(self, error: UserFacingError) -> None:
        self._is_known = False
        self._tell(explanation(error), is_bad=True)

    def _show(self) -> None:
        """Show the articles with the labels as they are mapped now."""
        self.articles.show_survey(self._look.survey, self.pages.labels.mapping())
        self._show_state()

    def _show_state(self) -> None:
        fault = self.pages.labels.fault()
        words, is_bad = state_of(self._look.survey, fault, is_known=self._is_known)
        self._tell(words, is_bad=is_bad)
        self.button.setEnabled(self._is_known and not is_bad)

    def _tell(self, words: str, *, is_bad: bool) -> None:
        self.button.setEnabled(False)
        self.state.setText(words)
        self.state.setProperty("bad", "true" if is_bad else "")
        self.state.setProperty("soft", "" if is_bad else "true")
        self.state.style().polish(self.state)

    def _lead_tab(self) -> None:
        """Let Tab go through everything in the order in which it is seen."""
        stops = [
            self.format,
            *self.options.stops,
            *self.pages.stops,
            self.articles.table,
            *self.buttons.buttons(),
        ]
        for before, behind in pairwise(stops):
            self.setTabOrder(before, behind)
