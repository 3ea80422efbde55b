"""Suggesting by the processes of a Dask cluster: batches go out, what was found comes back in order.

A worker that is lost costs its batches the time they took so far: they are given to another. Dask is an extra
of this program (``annotator[cluster]``) and loaded here alone.
"""

from __future__ import annotations

import logging
from collections import deque
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from annotator.core.errors import SuggesterError
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.means import Cluster, Means
    from annotator.core.optional_suggesters import OptionalSuggesters
    from annotator.core.suggesting import KnownActor, Passage
    from annotator.suggest.batches import Batch
    from annotator.suggest.registry import Findings

_logger = logging.getLogger(__name__)
_ARTICLES = 20
"""Articles in a batch: some seconds of work, so that a lost one does not cost much."""

_BATCHES_AHEAD = 3
"""Batches that are out for each worker, so that none waits for the next; they bound the memory."""

_SECONDS = 30
_HERE = "127.0.0.1"
_LOST = Words("This article could not be suggested on: each worker of the cluster that read it ended.")
_FAILED = "This article could not be suggested on ({error})."


class ClusterStream:
    """What a cluster suggests on a stream of articles; ``told`` hears once of each problem of its suggesters.

    Args:
        client: Dask's, connected.
        check: called before articles are sent; raises if they would leave this machine unallowed.
    """

    def __init__(
        self,
        client: Any,  # noqa: ANN401 - Dask has no types
        optional: OptionalSuggesters,
        told: Callable[[str], None],
        check: Callable[[], None],
    ) -> None:
        self._client = client
        self._optional = optional
        self._told = told
        self._check = check
        self._heard: set[str] = set()

    def suggest_stream(
        self, passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]], only: frozenset[str]
    ) -> Iterator[Findings]:
        """What is found in each article, in the order given; they are taken only as far as the workers need.

        Raises:
            SuggesterError: if the cluster cannot work at all.
        """
        from annotator.suggest.batches import Batch

        rest = iter(passages)
        out: deque[tuple[Batch, Any]] = deque()
        while True:
            while len(out) < self._most() and (some := tuple(islice(rest, _ARTICLES))):
                batch = Batch(some, only, self._optional)
                out.append((batch, self._submit(batch)))
            if not out:
                return
            yield from self._answer(*out.popleft())

    def _most(self) -> int:
        return _BATCHES_AHEAD * max(1, len(self._client.nthreads()))

    def _submit(self, batch: Batch) -> Any:  # noqa: ANN401 - Dask has no types
        from annotator.suggest.batches import suggest_on_batch

        self._check()
        return self._client.submit(suggest_on_batch, batch, pure=False)

    def _answer(self, batch: Batch, future: Any) -> Iterator[Findings]:  # noqa: ANN401 - Dask has no types
        """What was found in a batch; where it went wrong, its articles are tried one by one."""
        from annotator.suggest.registry import Findings

        try:
            answer = future.result()
        except SuggesterError:
            raise
        except (OSError, ImportError, AttributeError) as error:
            raise SuggesterError(
                "The cluster cannot work ({error}).",
                advice="This program has to be installed for its workers, and its scheduler to be running.",
                error=error,
            ) from error
        except Exception as error:
            _logger.exception("a batch of %d articles on the cluster", len(batch.passages))
            if len(batch.passages) == 1:
                is_lost = type(error).__name__ == "KilledWorker"
                yield Findings(problems=(_LOST if is_lost else Words(_FAILED, error=error),))
                return
            for one in batch.passages:
                alone = batch._replace(passages=(one,))
                yield from self._answer(alone, self._submit(alone))
            return
        for problem in answer.problems:
            if problem not in self._heard:
                self._heard.add(problem)
                self._told(problem)
        yield from answer.findings


@contextmanager
def cluster_stream(
    means: Means, cluster: Cluster, told: Callable[[str], None]
) -> Iterator[Callable[..., Iterator[Findings]]]:
    """What suggests on a stream of articles by a cluster; at the end it is left, or ended if it is our own.

    Raises:
        SuggesterError: if Dask is not installed, the scheduler is on another machine that was not allowed, or
            nothing answers there.
    """
    _check_address(cluster.scheduler, cluster.allowed)
    distributed = _dask()
    with _connected(distributed, cluster.scheduler, means.jobs) as client:

        def check() -> None:
            for address in client.nthreads():
                _check_address(address, cluster.allowed)

        yield ClusterStream(client, means.optional, told, check).suggest_stream


def _dask() -> Any:  # noqa: ANN401 - Dask has no types
    try:
        import distributed
    except ImportError as error:
        raise SuggesterError(
            "A cluster needs the library dask, which is not installed.", advice="Install annotator[cluster]."
        ) from error
    return distributed


@contextmanager
def _connected(distributed: Any, scheduler: str, workers: int) -> Iterator[Any]:  # noqa: ANN401 - Dask has no types
    """Dask's client of the cluster at an address, or of one made here, reached by no other machine."""
    import dask

    with dask.config.set({"distributed.worker.daemon": False, "distributed.comm.timeouts.connect": _SECONDS}):
        if not scheduler:
            with (
                distributed.LocalCluster(
                    n_workers=workers,
                    threads_per_worker=1,
                    host=_HERE,
                    # Without a port of its own a second cluster would want the same one.
                    dashboard_address=f"{_HERE}:0",
                    scheduler_kwargs={"dashboard": False},
                    silence_logs="CRITICAL",
                ) as made,
                distributed.Client(made) as client,
            ):
                yield client
            return
        try:
            client = distributed.Client(scheduler, timeout=_SECONDS)
        except (OSError, ValueError) as error:
            raise SuggesterError(
                "No cluster answers at {address} ({error}).", address=scheduler, error=error
            ) from error
        with client:
            yield client


def _check_address(address: str, allowed: Iterable[str]) -> None:
    """Nothing, if an address of Dask's is on this machine, or on one that was allowed.

    Raises:
        SuggesterError: if it is not.
    """
    from annotator.suggest.optional.address import permitted

    if not address:
        return
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    if parts.scheme not in {"tcp", "tls"}:
        raise SuggesterError("“{address}” is not an address such as tcp://127.0.0.1:8786.", address=address)
    permitted(f"http://{parts.netloc}", allowed)
