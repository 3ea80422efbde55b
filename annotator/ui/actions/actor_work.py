"""Work on the actor list: adding, editing, merging, splitting and removing actors."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from annotator.core.candidates import Fit
from annotator.core.errors import UserFacingError
from annotator.services.actor_places import places_of_actor
from annotator.ui.actor_wording import fit
from annotator.ui.actor_wording import uses as worded
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.actor_editor import ActorEditor
from annotator.ui.dialogs.merge_actors import Mergeable, MergeDialog
from annotator.ui.dialogs.split_actor import SplitDialog
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.core.actor_list import ActorUses
    from annotator.core.annotation import Actor, ItemRef
    from annotator.services.actor_editing import ActorEditing
    from annotator.services.actor_places import ActorPlace
    from annotator.services.long_work import LongWork
    from annotator.ui.background import Control, Pool
    from annotator.ui.dialogs.actor_editor import ActorWish
    from annotator.ui.main_window import MainWindow
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


_OFFERED = 200  # more than anybody scrolls through; letters find the others


class ActorVerbs:
    """Acts on the rows chosen in the actor list while it has the keys, else on the current item's actor."""

    def __init__(self, session: Session, window: MainWindow, theme: Callable[[], Theme], pool: Pool) -> None:
        self._session = session
        self._window = window
        self._list = window.panel.actors
        self._theme = theme
        self._pool = pool
        self._list.table.edit_wanted.connect(self.edit)
        self._list.table.remove_wanted.connect(self.remove)
        self._list.left.connect(window.article.view.setFocus)

    def go_to_list(self) -> None:
        """Show the actor list and let letters filter it."""
        self._window.panel.setCurrentWidget(self._list)
        dock = self._window.panel.parentWidget()
        if dock is not None:
            dock.show()
        self._list.begin()

    def add(self) -> None:
        """Ask for a new actor."""
        self._open_editor(None, "", lambda _type: 0, self._add)

    def edit(self) -> None:
        """Ask what the actor is to be."""
        actor = self._one()
        if actor is None or not self._may_write():
            return
        used = self._uses([actor])
        if used is not None:
            self._open_editor(
                actor,
                worded(used),
                lambda kind: self._editing.following([actor.uuid], kind),
                partial(self._edit, actor),
            )

    def merge(self) -> None:
        """Merge the chosen actors; of one, ask first with whom."""
        actors = self._meant()
        if len(actors) > 1:
            self._ask_who_stays(actors)
        elif actors:
            popup = TypeAhead(
                self._window,
                title=translate("Merge “{name}” with").format(name=actors[0].name),
                placeholder=translate("A name, or a part of one"),
                offer=partial(self._offer, actors[0]),
                chosen=lambda other: self._ask_who_stays([actors[0], other]),
                page="actors",
            )
            popup.open_over(self._window.article.view)

    def split(self) -> None:
        """Ask what goes to a new actor; the places are looked for beside the window."""
        actor = self._one()
        if actor is None:
            return
        dialog = SplitDialog(
            self._window, actor=actor, types=self._types(), split=partial(self._split, actor)
        )

        def take(places: Sequence[ActorPlace]) -> None:
            if not job.cancelled():
                dialog.show_places(places)

        job = Job(Reports(finished=take, failed=self._session.failed.emit))
        dialog.closed.connect(job.cancel)
        path = self._session.workspace.path

        def look(control: Control) -> object:
            return places_of_actor(path, actor.uuid, cancelled=control.cancelled, progress=control.progress)

        dialog.open()
        self._pool.run(job, look)

    def remove(self) -> None:
        """Ask whether the actor is to leave the list, with what is linked to it."""
        actor = self._one()
        if actor is None or not self._may_write():
            return
        used = self._uses([actor])
        if used is None:
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Remove the actor"),
            translate("Remove “{name}” from the actor list?").format(name=actor.name),
            parent=self._window,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            translate("Linked to it: {uses}. They stay, and are linked to nobody then.").format(
                uses=worded(used)
            )
        )
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        button = box.addButton(translate("&Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(button)
        box.accepted.connect(
            lambda: self._session.undertake(lambda: self._editing.removing(actor.uuid), self)
        )
        box.open()

    @property
    def _editing(self) -> ActorEditing:
        return self._session.workspace.actor_editing

    def _meant(self) -> list[Actor]:
        """The rows chosen in the list while it has the keys, else the current item's actor."""
        focused: QWidget | None = self._window.focusWidget()
        if focused is not None and self._list.isAncestorOf(focused) and self._list.chosen():
            return self._list.chosen()
        current, opened = self._session.current, self._session.opened
        if current is None or opened is None:
            self._session.say(translate("No actor is chosen: choose one in the actor list, or an item."))
            return []
        if current.actor is None:
            self._session.say(translate("This item is linked to no actor yet: L links it."))
            return []
        return [opened.actors[current.actor]]

    def _one(self) -> Actor | None:
        actors = self._meant()
        if len(actors) > 1:
            self._session.say(translate("Several actors are chosen: choose one."))
            return None
        return actors[0] if actors else None

    def _may_write(self) -> bool:
        if self._session.workspace.read_only:
            self._session.say(
                translate("This project is open read-only: it can be read and exported, not changed.")
            )
            return False
        return True

    def _types(self) -> list[tuple[str, str]]:
        types = self._session.workspace.codebook.actor_types
        return [(label.name, self._theme().actor_colour(label.name)) for label in types]

    def _open_editor(
        self,
        actor: Actor | None,
        uses: str,
        following: Callable[[str], int],
        save: Callable[[ActorWish], UserFacingError | None],
    ) -> None:
        ActorEditor(
            self._window,
            actor=actor,
            types=self._types(),
            uses=uses,
            following=following,
            save=save,
        ).open()

    def _add(self, wish: ActorWish) -> UserFacingError | None:
        return self._tried(
            lambda: self._editing.adding(
                wish.name, wish.type, aliases=wish.aliases, external=wish.external, note=wish.note
            )
        )

    def _edit(self, actor: Actor, wish: ActorWish) -> UserFacingError | None:
        return self._tried(
            lambda: self._editing.editing(
                actor.uuid,
                name=wish.name,
                actor_type=wish.type,
                aliases=wish.aliases,
                external=wish.external,
                note=wish.note,
            )
        )

    def _offer(self, actor: Actor, typed: str) -> list[Choice]:
        """Whom it may be merged with; before anything is typed those of a similar name, then the others."""
        actors, here = self._session.workspace.actors, self._session.key
        found = actors.search(typed or actor.name, article=here, limit=_OFFERED)
        if not typed:
            found += actors.search("", article=here, limit=_OFFERED)
        choices: dict[str, Choice] = {}
        for one in found:
            reason = "" if one.reason is Fit.LISTED else fit(one.reason)
            choice = Choice(
                one.actor.name,
                dotted(one.actor.type, reason),
                one.actor,
                self._theme().actor_colour(one.actor.type),
            )
            choices.setdefault(one.actor.uuid, choice)
        itself = choices.pop(actor.uuid, None)
        if choices:
            return list(choices.values())
        if not typed:
            nobody = translate("There is no other actor")
        elif itself is None:
            nobody = translate("No other actor is called like that")
        else:
            nobody = translate("An actor cannot be merged with itself.")
        return [Choice(nobody, "", None, ready=False)]

    def _ask_who_stays(self, actors: Sequence[Actor]) -> None:
        colour = self._theme().actor_colour
        uses = [used for actor in actors if (used := self._uses([actor])) is not None]
        together = self._uses(actors) if len(uses) == len(actors) else None
        if together is None:
            return
        editing = self._editing
        MergeDialog(
            self._window,
            actors=[
                Mergeable(actor=actor, uses=used, colour=colour(actor.type))
                for actor, used in zip(actors, uses, strict=True)
            ],
            together=together,
            following=editing.following,
            merge=lambda kept, others: self._tried(lambda: editing.merging(kept, others)),
        ).open()

    def _uses(self, actors: Sequence[Actor]) -> ActorUses | None:
        """What is linked to the actors; None, and said so, if one has left the list meanwhile."""
        try:
            return self._editing.preview([actor.uuid for actor in actors])
        except UserFacingError as error:
            self._session.failed.emit(error)
            return None

    def _split(self, actor: Actor, refs: Sequence[ItemRef], name: str, kind: str) -> UserFacingError | None:
        return self._tried(lambda: self._editing.splitting(actor.uuid, refs, name, kind))

    def _tried(self, begin: Callable[[], LongWork]) -> UserFacingError | None:
        """Do it and announce it; the refusal, if there is one, for the dialog to show in place."""
        return self._session.undertake(begin, self, quietly=True)
