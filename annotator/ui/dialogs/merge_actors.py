"""Making several actors one: side by side who they are, who stays, and what becomes of the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.actor_list import contradictions, united
from annotator.ui.actor_wording import uses as worded
from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.wording import counted, explanation, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.actor_list import ActorUses
    from annotator.core.annotation import Actor
    from annotator.core.errors import UserFacingError

_CARD_WIDTH = 264
_SHOWN_AT_ONCE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mergeable:
    """An actor with how much is linked to it, and the colour of its type."""

    actor: Actor
    uses: ActorUses
    colour: str


class MergeDialog(QDialog):
    """Asks which of several actors stays: the arrow keys choose, Enter merges.

    ``together`` is what all have, ``following`` counts the mentions of some actors (uuids) that would change
    to a type. ``merge`` does it (uuid that stays, uuids that leave) and gives the refusal, if there is one.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        actors: Sequence[Mergeable],
        together: ActorUses,
        following: Callable[[Sequence[str], str], int],
        merge: Callable[[str, Sequence[str]], UserFacingError | None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Merge actors"))
        self._actors = tuple(actors)
        self._together = together
        self._following = following
        self._merge = merge
        self.group = QButtonGroup(self)
        self.cards = [_Card(one) for one in self._actors]
        for number, card in enumerate(self.cards):
            self.group.addButton(card.stays, number)
        self.outcome = QLabel(wordWrap=True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.warning = QLabel(wordWrap=True)
        self.warning.setProperty("bad", "true")
        self._build()
        self.group.idToggled.connect(self._on_toggled)
        self.choose(max(range(len(actors)), key=lambda number: _weight(self._actors[number])))

    @property
    def kept(self) -> Actor:
        """The actor that stays."""
        return self._actors[self.group.checkedId()].actor

    @property
    def leaving(self) -> list[Actor]:
        """The actors that become part of it."""
        return [one.actor for one in self._actors if one.actor != self.kept]

    def choose(self, number: int) -> None:
        """Let the actor of this number stay."""
        self.cards[number].stays.setChecked(True)
        self.cards[number].stays.setFocus()

    def accept(self) -> None:
        """Merge, and close unless it was refused."""
        refused = self._merge(self.kept.uuid, [actor.uuid for actor in self.leaving])
        if refused is None:
            super().accept()
        else:
            self.warning.setText(explanation(refused))
            self.warning.show()

    def _build(self) -> None:
        heading = QLabel(translate("Which one stays? ← → choose, Enter merges."))
        heading.setProperty("soft", "true")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = buttons.addButton(translate("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (heading, self._side_by_side(), self.outcome, self.warning, buttons):
            column.addWidget(widget)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def _side_by_side(self) -> QWidget:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card in self.cards:
            row.addWidget(card)
        if len(self.cards) <= _SHOWN_AT_ONCE:
            return inner
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setMinimumWidth((_CARD_WIDTH + 12) * _SHOWN_AT_ONCE)
        area.setMinimumHeight(inner.sizeHint().height() + 16)
        self.group.idToggled.connect(lambda number, _on: area.ensureWidgetVisible(self.cards[number]))
        return area

    def _on_toggled(self, _number: int, checked: bool) -> None:  # noqa: FBT001 - a Qt slot
        if not checked:
            return
        for card, one in zip(self.cards, self._actors, strict=True):
            card.show_role(one.actor == self.kept)
        self.outcome.setText(self._outcome())
        different = contradictions(self.kept, self.leaving)
        self.warning.setVisible(bool(different))
        self.warning.setText(
            translate(
                "Their outside ids differ: {schemes}. Are they the same? The note keeps the other."
            ).format(schemes=", ".join(different))
        )

    def _outcome(self) -> str:
        merged = united(self.kept, self.leaving)
        lines = [
            translate("“{name}” will have {uses}.").format(name=merged.name, uses=worded(self._together)),
        ]
        if merged.aliases:
            lines.append(translate("Other names: {names}").format(names=", ".join(merged.aliases)))
        moved = self._following([actor.uuid for actor in self.leaving], merged.type)
        if moved:
            lines.append(
                counted("%n mentions change their type to “{type}”.", moved).format(type=merged.type)
            )
        return "\n".join(lines)


class _Card(QFrame):
    """What is known of one actor, with the button that lets it stay."""

    def __init__(self, one: Mergeable) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setFixedWidth(_CARD_WIDTH)
        actor = one.actor
        self.stays = QRadioButton(actor.name.replace("&", "&&"))
        self.stays.setIcon(colour_square(one.colour))
        self.stays.setAccessibleName(translate("“{name}” stays").format(name=actor.name))
        self.role = QLabel()
        self.role.setProperty("soft", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.role)
        column.addWidget(self.stays)
        for words in self._facts(one):
            label = QLabel(words, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch()

    def show_role(self, stays: bool) -> None:  # noqa: FBT001 - one of two
        """Say whether this actor stays or leaves."""
        self.role.setText(translate("STAYS") if stays else translate("LEAVES"))
        self.setProperty("chosen", "true" if stays else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    @staticmethod
    def _facts(one: Mergeable) -> list[str]:
        actor = one.actor
        facts = [actor.type, worded(one.uses)]
        if actor.aliases:
            facts.append(translate("Other names: {names}").format(names=", ".join(actor.aliases)))
        facts += [f"{scheme}: {identifier}" for scheme, identifier in actor.external.items()]
        if actor.note:
            facts.append(actor.note)
        return facts


def _weight(one: Mergeable) -> int:
    return one.uses.mentions + one.uses.claims
