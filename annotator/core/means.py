"""By what means suggestions are made: by which suggesters, how many processes, and where these are."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.optional_suggesters import NOTHING_OPTIONAL, OptionalSuggesters


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """A Dask cluster: the one at ``scheduler``, or processes made on this machine where that is empty.

    ``scheduler`` is an address such as ``tcp://127.0.0.1:8786``. ``allowed`` are the hosts beside this
    machine, as ``HOST`` or ``HOST:PORT``, to which articles may be sent.
    """

    scheduler: str = ""
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """Suggesters beside the built-in ones, and who does the work.

    ``jobs`` is how many processes do; a ``cluster`` at an address has its own.
    """

    optional: OptionalSuggesters = NOTHING_OPTIONAL
    jobs: int = 1
    cluster: Cluster | None = None


PLAIN_MEANS = Means()
