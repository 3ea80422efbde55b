"""A batch of an import comes where no key is expected, and soon where nobody presses one."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest

from annotator.ui.quiet_moments import QuietMoments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


class Batches:
    """Batches that come one after the other, and the seconds at which they came."""

    def __init__(self, moments: QuietMoments) -> None:
        self.came: list[float] = []
        self._moments = moments
        moments.await_one(self.come)

    def come(self) -> None:
        """Take one, and ask for the next."""
        self.came.append(monotonic())
        self._moments.await_one(self.come)


@pytest.fixture
def moments(qapp: object) -> Iterator[QuietMoments]:
    """The moments of a person who has not done anything yet."""
    assert qapp is not None
    moments = QuietMoments()
    yield moments
    moments._timer.stop()  # what asks again and again would go on in other tests
    moments._go_on = None


def test_while_nobody_steps_batches_follow_each_other_but_never_in_one_turn(
    qtbot: QtBot, moments: QuietMoments
) -> None:
    batches = Batches(moments)
    assert not batches.came
    qtbot.waitUntil(lambda: len(batches.came) > 20)


def test_between_steps_they_come_in_the_first_half_of_the_stride(qtbot: QtBot, moments: QuietMoments) -> None:
    steps = []
    moments.step()
    batches = Batches(moments)
    for _ in range(4):
        steps.append(monotonic())
        moments.step()
        qtbot.wait(400)
    begun = [[came - step for came in batches.came if 0 <= came - step < 0.39] for step in steps]
    for of_step in begun[1:]:  # the first stride is that of a rest
        assert of_step
        assert min(of_step) >= 0.02
        assert max(of_step) < 0.3


def test_quick_steps_let_one_batch_come_after_each(qtbot: QtBot, moments: QuietMoments) -> None:
    moments.step()
    batches = Batches(moments)
    moments.step()
    for _ in range(10):
        qtbot.wait(45)
        moments.step()
    assert 5 <= len(batches.came) < 20


def test_they_go_on_once_the_person_rests(qtbot: QtBot, moments: QuietMoments) -> None:
    moments.step()
    moments.step()
    batches = Batches(moments)
    qtbot.waitUntil(lambda: len(batches.came) > 20, timeout=3000)
    assert batches.came[2] - batches.came[0] > 0.3
