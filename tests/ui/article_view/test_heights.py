"""Tops and blocks found among many heights."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article_view.heights import Heights

VALUES = st.lists(st.integers(0, 50), min_size=1, max_size=40)


@given(VALUES, st.data())
def test_tops_follow_every_change(values: list[int], data: st.DataObject) -> None:
    heights = Heights(values)
    for _ in range(3):
        index = data.draw(st.integers(0, len(values) - 1))
        values[index] = heights[index] + data.draw(st.integers(0, 9))
        heights[index] = values[index]
    assert heights.total == sum(values)
    assert [heights.top(index) for index in range(len(values) + 1)] == [
        sum(values[:index]) for index in range(len(values) + 1)
    ]


@given(st.lists(st.integers(1, 50), min_size=1, max_size=40))
def test_every_pixel_belongs_to_the_block_that_covers_it(values: list[int]) -> None:
    heights = Heights(values)
    covered = [index for index, value in enumerate(values) for _ in range(value)]
    assert [heights.find(y) for y in range(sum(values))] == covered


def test_pixels_outside_belong_to_the_first_and_the_last_block() -> None:
    heights = Heights([5, 5, 5])
    assert heights.find(-3) == 0
    assert heights.find(99) == 2
    assert len(heights) == 3
