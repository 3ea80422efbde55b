"""Suggesting on a cluster of real processes: in order, each article once, also when one of them is killed."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import SuggesterError
from annotator.core.means import Cluster, Means
from annotator.core.suggesting import Passage
from annotator.services import cluster
from annotator.services.suggesting import BOTH, suggestion_stream
from tests.worlds import HARBOUR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.suggesting import KnownActor
    from annotator.suggest.registry import Findings

distributed = pytest.importorskip("distributed")
pytestmark = [pytest.mark.spacy, pytest.mark.timeout(120)]

_ARTICLES = 30
_CLUSTER = Means(jobs=2, cluster=Cluster())


def _passages() -> Iterator[tuple[Passage, tuple[KnownActor, ...]]]:
    for number in range(_ARTICLES):
        yield Passage(text=f"{HARBOUR} Report {number} follows on Monday.", language="en"), ()


def _suggested(means: Means, *, kill_at: int | None = None) -> tuple[list[Findings], list[str]]:
    told: list[str] = []
    found = []
    with suggestion_stream(means, told.append, told.append) as stream:
        for number, findings in enumerate(stream(_passages(), only=BOTH)):
            if number == kill_at:
                _kill_a_worker()
            found.append(findings)
    return found, told


def _kill_a_worker() -> None:
    client = distributed.default_client()
    pids = client.run(os.getpid)
    os.kill(next(iter(pids.values())), signal.SIGKILL)


def test_a_worker_that_is_killed_costs_no_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_ARTICLES", 3)
    alone, _ = _suggested(Means())
    shared, told = _suggested(_CLUSTER, kill_at=_ARTICLES // 4)
    assert shared == alone
    assert told == []


def test_a_scheduler_on_another_machine_is_not_spoken_to() -> None:
    means = replace(_CLUSTER, cluster=Cluster(scheduler="tcp://192.0.2.1:8786"))
    with pytest.raises(SuggesterError, match=r"“192\.0\.2\.1” is not on this machine") as refused:
        _suggested(means)
    assert "192.0.2.1:8786" in refused.value.advice


@pytest.mark.parametrize("address", ["inproc://x", "http://127.0.0.1:1", "nonsense"])
def test_what_is_no_address_is_refused_in_words(address: str) -> None:
    with pytest.raises(SuggesterError, match=r"is not an address|is not on this machine"):
        _suggested(Means(cluster=Cluster(scheduler=address)))


def test_where_nothing_answers_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_SECONDS", 1)
    with pytest.raises(SuggesterError, match=r"No cluster answers at tcp://127\.0\.0\.1:9 "):
        _suggested(Means(cluster=Cluster(scheduler="tcp://127.0.0.1:9")))
