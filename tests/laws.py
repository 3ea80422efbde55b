"""How many examples a law is tried on: few in the daily run, many with ``ANNOTATOR_TESTS=nightly``."""

from __future__ import annotations

import os

from hypothesis import settings
from hypothesis import strategies as st

LETTERS = st.characters(exclude_categories=["Cs"])
"""Whatever UTF-8 can write. So does ``st.text()``, which in a fresh clone first goes through all of Unicode
to find it out."""

IS_NIGHTLY = os.environ.get("ANNOTATOR_TESTS") == "nightly"


def examples(daily: int, *, nightly: int | None = None) -> settings:
    """Settings of a test with so many examples; at night ten times as many, if no number is given."""
    return settings(max_examples=(nightly or 10 * daily) if IS_NIGHTLY else daily, deadline=None)
