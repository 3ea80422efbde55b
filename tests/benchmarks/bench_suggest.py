"""Words a second of the suggesters against the bare language pipeline over the same paragraphs, in one run.

    python tests/benchmarks/bench_suggest.py [TEXT_FOLDER]

Without a folder the project's own sample articles are read. The order of the two alternates, so that what
else the machine does falls on both.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.article import count_words
from annotator.core.suggesting import Passage
from annotator.locations import sample_articles
from annotator.suggest.language import BATCH, readable_pieces
from annotator.suggest.registry import build_suggesters

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
LEAST_WORDS = 20_000


def main() -> None:
    """Measure and print one line per round and the median ratio."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else sample_articles()
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    times = 1 + LEAST_WORDS // sum(map(count_words, texts))
    passages = [Passage(text=text, language="en") for text in texts * times]
    words = sum(count_words(passage.text) for passage in passages)
    languages: list[Any] = []

    def keep(language: Any) -> Any:
        languages.append(language)
        return language

    suggesters, model, _ = build_suggesters(wrap=keep)
    pieces = [span.of(passage.text) for passage in passages for span in readable_pieces(passage.text)]

    def bare() -> None:
        for _ in languages[0].pipe(pieces, batch_size=BATCH):
            pass

    def suggesting() -> None:
        for _ in suggesters.suggest_stream((passage, ()) for passage in passages):
            pass

    bare()
    sys.stdout.write(f"{model}, {len(passages)} articles, {words} words\n")
    ratios = []
    for round_number in range(ROUNDS):
        order = (bare, suggesting) if round_number % 2 else (suggesting, bare)
        seconds = {one: timed(one) for one in order}
        ratios.append(seconds[bare] / seconds[suggesting])
        rates = [f"{words / seconds[one]:.0f} words/s" for one in (bare, suggesting)]
        sys.stdout.write(f"bare {rates[0]} · suggesters {rates[1]} · ratio {ratios[-1]:.2f}\n")
    sys.stdout.write(f"median ratio {statistics.median(ratios):.2f} (budget 0.9)\n")


def timed(work: Callable[[], None]) -> float:
    """Seconds that ``work`` takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
