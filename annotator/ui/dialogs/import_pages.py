"""The pages of the import dialog: columns, patterns for names and text, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from annotator.services.import_choices import NAME_PATTERN, TEXT_COLUMN, TEXT_PATTERN
from annotator.ui.dialogs.import_decisions import ColumnChoices, LabelChoices
from annotator.ui.dialogs.pattern_pane import PatternPane
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.codebook import Codebook
    from annotator.services.import_look import Look
    from annotator.ui.theme import Theme

_NAME_EXAMPLES = ("{date:%Y-%m-%d}_{outlet}_{title}", "{outlet}/{date}_{title}")
_TEXT_EXAMPLES = ("By {author}", "{outlet}, {date}", "Section: {section}")


class ImportPages(QTabWidget):
    """Asks what files need to be told; a page that has nothing to ask is not there.

    Signals:
        changed(): something else was chosen that decides what is read.
        typed(): a pattern is being changed.
        rebuilt(): there are other boxes; Tab has to be led to them.
    """

    changed = Signal()
    typed = Signal()
    rebuilt = Signal()

    def __init__(self, codebook: Codebook, theme: Theme) -> None:
        super().__init__(documentMode=True)
        self.columns = ColumnChoices()
        self.names = PatternPane(
            translate("File na&mes"),
            lines=1,
            examples=_NAME_EXAMPLES,
            tried=translate("What the pattern finds in the names of the files"),
        )
        self.texts = PatternPane(
            translate("First lines of the &text"),
            lines=2,
            examples=_TEXT_EXAMPLES,
            tried=translate("What the patterns find in the texts"),
        )
        self.labels = LabelChoices(codebook, theme)
        self.patterns = QWidget()
        self._build()
        self.columns.changed.connect(self.changed)
        for pane in (self.names, self.texts):
            pane.typed.connect(self.typed)
        for rows in (self.columns, self.labels):
            rows.rebuilt.connect(self.rebuilt)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab leads to, in its order."""
        return [
            self.tabBar(),
            *self.columns.boxes.values(),
            *self.names.stops,
            *self.texts.stops,
            *self.labels.boxes.values(),
        ]

    def pattern_options(self) -> dict[str, str]:
        """The patterns that are written, as options of any format."""
        patterns = {NAME_PATTERN: self.names.pattern, TEXT_PATTERN: self.texts.pattern}
        return {name: pattern for name, pattern in patterns.items() if pattern.strip()}

    def chosen_options(self) -> dict[str, str]:
        """What is chosen of columns, and the patterns."""
        return {**self.columns.options(), **self.pattern_options()}

    def take_options(self, options: Mapping[str, str], *, has_columns: bool) -> None:
        """Begin with what was chosen before."""
        self.names.set_pattern(options.get(NAME_PATTERN, ""))
        self.texts.set_pattern(options.get(TEXT_PATTERN, ""))
        self.columns.go_by(chosen=has_columns and TEXT_COLUMN in options)

    def show_look(self, found: Look) -> None:
        """Show what was found in the files."""
        if found.labels is not None:
            self.labels.show_labels(found.labels, found.survey.articles)
        self.columns.show_columns(found.survey.columns)
        self.names.show_trial(found.survey.names)
        self.texts.show_trial(found.survey.texts)
        self.setTabVisible(self.indexOf(self.columns), bool(self.columns.boxes))
        self.setTabVisible(self.indexOf(self.labels), bool(self.labels.boxes))

    def go_to_first_decision(self) -> QWidget | None:
        """Show the page that is to be decided about first, and give its first field, if there is one."""
        for page in (self.labels, self.columns):
            if page.boxes:
                self.setCurrentWidget(page)
                return next(iter(page.boxes.values()))
        return None

    def _build(self) -> None:
        beside = QHBoxLayout(self.patterns)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(20)
        beside.addWidget(self.names)
        beside.addWidget(self.texts)
        for page, title in (
            (self.columns, translate("&Columns")),
            (self.patterns, translate("&Names and text")),
            (self.labels, translate("&Labels")),
        ):
            self.addTab(page, title)
        self.tabBar().setAccessibleName(translate("What to decide"))
