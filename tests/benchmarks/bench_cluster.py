"""Words per second of one and two processes of a Dask cluster, against those of this program's own.

    python tests/benchmarks/bench_cluster.py [ARTICLES]

The sample articles over and over (200 unless told otherwise). Starting is not measured: each takes a few
articles first. On two cores the second process shares them with what hands out the articles.
"""

from __future__ import annotations

import sys
import time
from itertools import islice
from typing import TYPE_CHECKING

from annotator.core.means import Cluster, Means
from annotator.core.suggesting import Passage
from annotator.locations import sample_articles
from annotator.services.suggesting import BOTH, suggestion_stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.suggesting import KnownActor

ARTICLES = 200
_WARMING = 40


def main() -> None:
    """Measure and print a line each."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    texts = [path.read_text(encoding="utf-8") for path in sorted(sample_articles().glob("*.txt"))]
    alone = 0.0
    for name, means in (
        ("this program, 1 process", Means()),
        ("this program, 2 processes", Means(jobs=2)),
        ("dask, 1 worker", Means(cluster=Cluster())),
        ("dask, 2 workers", Means(jobs=2, cluster=Cluster())),
    ):
        rate = _rate(means, [texts[one % len(texts)] for one in range(_WARMING + count)])
        alone = alone or rate
        sys.stdout.write(f"{name:<28}{rate:>8,.0f} words/s{rate / alone:>7.2f}x\n")
        sys.stdout.flush()


def _rate(means: Means, texts: list[str]) -> float:
    def passages() -> Iterator[tuple[Passage, tuple[KnownActor, ...]]]:
        for text in texts:
            yield Passage(text=text, language="en"), ()

    with suggestion_stream(means, print, print) as stream:
        found = iter(stream(passages(), only=BOTH))
        list(islice(found, _WARMING))
        begun = time.perf_counter()
        list(found)
        return sum(len(text.split()) for text in texts[_WARMING:]) / (time.perf_counter() - begun)


if __name__ == "__main__":
    main()
