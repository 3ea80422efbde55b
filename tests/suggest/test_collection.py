"""The search for cycles, put off for a piece of work."""

from __future__ import annotations

import gc

import pytest

from annotator.suggest.collection import uncollected


def test_it_is_put_off_and_comes_back_also_after_an_error() -> None:
    seen = []

    def work() -> None:
        with uncollected():
            seen.append(gc.isenabled())
            raise ValueError("odd")

    with pytest.raises(ValueError, match="odd"):
        work()
    assert [*seen, gc.isenabled()] == [False, True]


def test_where_it_is_off_it_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
