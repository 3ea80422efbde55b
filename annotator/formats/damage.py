"""Damaged documents: whatever a library stumbles over in one, in words."""

from __future__ import annotations

import logging
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.core.errors import FormatError, UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_REASON = 200


@contextmanager
def damage_told(what: str, *, libraries: tuple[str, ...] = ()) -> Iterator[None]:
    """Run the reading of ``what``; the ``libraries`` named keep quiet about what they repair.

    Raises:
        FormatError: instead of anything that reading raises: a damaged file makes libraries raise anything.
    """
    for name in libraries:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except UserFacingError:
        raise
    except Exception as error:
        raise FormatError("{what} is damaged: {reason}", what=what, reason=reason_of(error)) from error


def reason_of(error: Exception) -> str:
    """What a library says went wrong, on one line; its kind where it says nothing."""
    return " ".join(str(error).split())[:_LONGEST_REASON] or type(error).__name__
