"""What a person switched on beside the built-in suggesters; by default nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterable

_SEPARATORS = re.compile(r"[\s,;]+")
_LABEL = re.compile(r"(?P<label>[^\s=]+)=(?P<type>[^\s=]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionalSuggesters:
    """Suggesters that are asked only because somebody named them.

    ``pipelines`` are spaCy packages or folders. ``labels`` say which actor type a label of theirs is, before
    the usual table; an empty type leaves the label out. ``endpoint`` is the address of a server that speaks
    as OpenAI's does, ``model`` what to ask for there, ``allowed`` the hosts beside this machine that it may
    be on, each as ``HOST`` or ``HOST:PORT``. ``claim_model`` is the folder of a claim model that stands in
    for the one that ships, or ``rules``.
    """

    pipelines: tuple[str, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    endpoint: str = ""
    model: str = ""
    allowed: tuple[str, ...] = ()
    claim_model: str = ""

    @property
    def are_any(self) -> bool:
        """Whether any is switched on beside the built-in ones."""
        return bool(self.pipelines or self.endpoint)

    def as_options(self) -> list[str]:
        """The same as options of the command line, in one word each, so that none is taken for another."""
        options = [f"--pipeline={name}" for name in self.pipelines]
        options += [f"--pipeline-label={label}={kind}" for label, kind in self.labels]
        if self.endpoint:
            options += [f"--endpoint={self.endpoint}", f"--endpoint-model={self.model}"]
        if self.claim_model:
            options.append(f"--claim-model={self.claim_model}")
        return [*options, *(f"--allow-host={host}" for host in self.allowed)]


NOTHING_OPTIONAL = OptionalSuggesters()


def listed_pipelines(written: str) -> tuple[str, ...]:
    """The pipelines in a line with commas between them; folders may have spaces in their names."""
    return _without_repeats(part.strip() for part in re.split(r"[,\n]", written))


def listed_hosts(written: str) -> tuple[str, ...]:
    """The hosts in a line with spaces or commas between them."""
    return _without_repeats(_SEPARATORS.split(written))


def listed_labels(written: str) -> tuple[tuple[str, str], ...]:
    """The labels and their types in a line such as ``PER=person, LOC=state, MISC=``.

    Raises:
        UserFacingError: at the first that is not of this form.
    """
    return tuple(map(label_and_type, _without_repeats(_SEPARATORS.split(written))))


def label_and_type(written: str) -> tuple[str, str]:
    """A label and its type, written as ``LABEL=type``; with nothing after the sign the label is left out.

    Raises:
        UserFacingError: if it is not of this form.
    """
    found = _LABEL.fullmatch(written)
    if found is None:
        raise UserFacingError("“{entry}” is not of the form LABEL=type.", entry=written)
    return found["label"], found["type"]


def _without_repeats(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, parts)))
