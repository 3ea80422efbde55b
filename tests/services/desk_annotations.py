"""What a person does in an article, as rules of the desk: decide, correct, mark, act on every occurrence."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from annotator.core.annotation import Claim, Mention, Role
from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from annotator.services.occurrences import Act, Wish
from tests.services.desk_machine import PICK, DeskMachine, chosen
from tests.services.desk_material import WORDS

_TYPES = st.sampled_from(["person", "organization", "group", "wizard"])
_WISHES = st.builds(
    Wish, act=st.sampled_from(Act), words=st.sampled_from(WORDS), any_case=st.booleans(), type=_TYPES
)


class AnnotatingDesk(DeskMachine):
    """The desk with the keys of reading and annotating."""

    @rule(seed=PICK)
    def accept(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.accept(item.ref))

    @rule(seed=PICK)
    def reject(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.reject(item.ref))

    @rule(seed=PICK, start=st.integers(0, 200), length=st.integers(1, 30))
    def set_span(self, seed: int, start: int, length: int) -> None:
        item = self._item(seed, Mention)
        if item is not None:
            self._do(lambda: self._workspace.review.set_span(item.ref, Span(start, start + length)))

    @rule(seed=PICK, role=st.sampled_from(Role), cuts=st.lists(st.integers(0, 200), unique=True, max_size=4))
    def set_part(self, seed: int, role: Role, cuts: list[int]) -> None:
        item = self._item(seed, Claim)
        ordered = sorted(cuts)
        parts = tuple(Span(a, b) for a, b in zip(ordered[::2], ordered[1::2], strict=False))
        if item is not None:
            self._do(lambda: self._workspace.review.set_part(item.ref, role, parts))

    @rule(seed=PICK, actor_type=_TYPES)
    def relabel(self, seed: int, actor_type: str) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.relabel(item.ref, actor_type))

    @rule(seed=PICK)
    def link(self, seed: int) -> None:
        item, actor = self._item(seed), chosen(self._actors(), seed)
        if item is not None and actor is not None:
            self._do(lambda: self._workspace.review.link(item.ref, actor.uuid))

    @rule(seed=PICK, name=st.sampled_from(["Ilse Varga", "Ong", " "]))
    def link_new(self, seed: int, name: str) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.link_new(item.ref, name))

    @rule(seed=PICK)
    def carry_over(self, seed: int) -> None:
        """Grouping is no edit, and which articles are given does not depend on it."""
        article, copy = self._article(seed), self._article(seed // 11)
        self._workspace.copies.group_new()
        if article is not None and copy is not None and article != copy:
            self._do(lambda: self._workspace.copies.project(article, [copy]))

    @rule(seed=PICK)
    def unlink(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.unlink(item.ref))

    @rule(seed=PICK, value=st.sampled_from([("stance", "opposes"), ("note", "see"), ("topic", None)]))
    def set_attribute(self, seed: int, value: tuple[str, str | None]) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.review.set_attribute(item.ref, *value))

    @rule(seed=PICK, threshold=st.sampled_from([0.0, 0.8, 0.99]))
    def accept_above(self, seed: int, threshold: float) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.review.accept_above(article, threshold))

    @rule(seed=PICK, start=st.integers(0, 200), length=st.integers(1, 30))
    def add_mention(self, seed: int, start: int, length: int) -> None:
        article = self._article(seed)
        if article is not None:
            span = Span(start, start + length)
            self._do(lambda: self._workspace.annotating.add_mention(article, span, "person"))

    @rule(seed=PICK, cuts=st.lists(st.integers(0, 200), unique=True, min_size=6, max_size=6))
    def add_claim(self, seed: int, cuts: list[int]) -> None:
        article = self._article(seed)
        a, b, c, d, e, f = sorted(cuts)
        if article is not None:
            self._do(
                lambda: self._workspace.annotating.add_claim(
                    article, source=(Span(a, b),), cue=(Span(c, d),), content=(Span(e, f),)
                )
            )

    @rule(seed=PICK, wish=_WISHES)
    def act_on_every_occurrence(self, seed: int, wish: Wish) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.occurrences.act(article, wish))

    @rule(seed=PICK, wish=_WISHES, linked=st.booleans())
    def begin_with_every_occurrence(self, seed: int, wish: Wish, linked: bool) -> None:
        """Start on the whole project; what else is done meanwhile stands between its slices."""
        actor = chosen(self._actors(), seed) if linked else None
        wished = Wish(
            act=wish.act,
            words=wish.words,
            any_case=wish.any_case,
            type=wish.type,
            actor=None if actor is None else actor.uuid,
        )
        try:
            self._occurrences = self._workspace.occurrences.begin(wished)
        except UserFacingError:
            self._occurrences = None
        self.take_a_slice(seed, 1)

    @rule(seed=PICK, at_most=st.integers(1, 3))
    def take_a_slice(self, seed: int, at_most: int) -> None:
        article = self._article(seed)
        if article is not None and self._occurrences is not None:
            self._occurrences.take([article], at_most=at_most)

    @rule(seed=PICK, status=st.sampled_from(Status))
    def set_status(self, seed: int, status: Status) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.set_status(article, status))

    @rule(seed=PICK, start=st.integers(0, 200), length=st.integers(1, 60))
    def toggle_residue(self, seed: int, start: int, length: int) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.toggle_residue(article, Span(start, start + length)))

    @rule(seed=PICK, note=st.sampled_from(["Ask.", "", None]))
    def set_note(self, seed: int, note: str | None) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.set_note(article, note))

    @rule(seed=PICK, flagged=st.booleans())
    def set_flag(self, seed: int, flagged: bool) -> None:
        article = self._article(seed)
        if article is not None:
            self._do(lambda: self._workspace.articles.set_flag(article, flagged=flagged))
