"""What can be said of optional suggesters before they are switched on, without loading any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserFacingError
from annotator.core.optional_suggesters import listed_hosts, listed_labels, listed_pipelines

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.words import Words


def pipelines_problem(written: str) -> Words | None:
    """Why a line of pipelines cannot be used, in a sentence; None where nothing is wrong yet."""
    from annotator.suggest.optional.installed import pipeline_folder

    return _first_problem(pipeline_folder, listed_pipelines(written))


def labels_problem(written: str) -> Words | None:
    """Why a line of labels and their types cannot be read, in a sentence; None where it can."""
    return _first_problem(listed_labels, (written,))


def endpoint_problem(written: str, allowed: str) -> Words | None:
    """Why an address is not taken, given the line of allowed hosts, in a sentence; None where it is."""
    from annotator.suggest.optional.address import permitted

    return _first_problem(lambda url: permitted(url, listed_hosts(allowed)), (written,))


def allowed_problem(written: str) -> Words | None:
    """Why a line of allowed hosts cannot be read, in a sentence; None where it can."""
    from annotator.suggest.optional.address import check_allowed

    return _first_problem(check_allowed, listed_hosts(written))


def _first_problem(check: Callable[[str], object], parts: tuple[str, ...]) -> Words | None:
    try:
        for part in parts:
            check(part)
    except UserFacingError as error:
        return error.explanation
    return None
