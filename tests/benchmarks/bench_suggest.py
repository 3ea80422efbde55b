"""What suggestions cost beside the parse they rest on: words a second, one article, memory, files, processes.

    python tests/benchmarks/bench_suggest.py [TEXT_FOLDER]

Without a folder the project's own sample articles are read. The yardstick is the bare language pipeline, as
spaCy loads it (ours remembers what its rules said), over the same paragraphs in the same batches. Both take
turns and are timed in seconds of the processor, so that what else the machine does falls on neither; each
ratio is the median of pairs. Verdicts are reported, never a gate.
"""

from __future__ import annotations

import os
import queue
import statistics
import sys
import time
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.means import Means
from annotator.core.suggesting import Passage
from annotator.core.word_count import count_words
from annotator.locations import resource, sample_articles
from annotator.services.suggesting import BOTH, start_worker, suggestion_stream
from annotator.suggest.claims.finder import SHIPPED
from annotator.suggest.language import piped, readable_pieces
from annotator.suggest.protocol import Done, suggest_request
from annotator.suggest.registry import Task, build_suggesters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROUNDS = 9
LEAST_WORDS = 10_000
ARTICLE_WORDS = 600
MANY, LONG_WORDS = 50, 20_000
MEGABYTE = 1 << 20
_STATUS, _STAT = "/proc/{pid}/status", Path("/proc/stat")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing measured, its budget, and whether it is kept; None where it could not be measured here."""

    what: str
    measured: str
    budget: str
    kept: bool | None

    def __str__(self) -> str:
        verdict = "not judged" if self.kept is None else "kept" if self.kept else "MISSED"
        return f"{self.what:<52} {self.measured:<28} {self.budget:<10} {verdict}"


def main() -> None:
    """Measure, and print one row for each budget."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else sample_articles()
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    for measure in (speed_rows, memory_row, files_row, jobs_row):
        for row in measure(texts):
            sys.stdout.write(f"{row}\n")
            sys.stdout.flush()


def speed_rows(texts: Sequence[str]) -> list[Row]:
    """Words a second of many articles, and the time of one, against the bare pipeline."""
    languages: list[Any] = []

    def keep(language: Any) -> Any:
        languages.append(language)
        return language

    suggesters, _, _ = build_suggesters(wrap=keep)
    bare = spacys_own(languages[0])
    many = repeated(texts, LEAST_WORDS)
    one = [shortened(repeated(texts, ARTICLE_WORDS), ARTICLE_WORDS)]

    def seconds_of(passages: Sequence[Passage]) -> tuple[float, float]:
        """The median ratio of suggesting to parsing, and the seconds of the processor that parsing takes."""
        pieces = [span.of(one.text) for one in passages for span in readable_pieces(one.text)]
        pairs = taking_turns(
            lambda: exhaust(piped(bare, pieces)),
            lambda: exhaust(suggesters.stream(Task(passage=one) for one in passages)),
        )
        return statistics.median(later / first for first, later in pairs), min(first for first, _ in pairs)

    ratio, seconds = seconds_of(many)
    words = sum(count_words(passage.text) for passage in many)
    alone, parse = seconds_of(one)
    return [
        Row(
            "words/s of suggestions, of those of the bare parse",
            f"{1 / ratio:.2f} x of {words / seconds:.0f}",
            "≥ 0.8 x",
            1 / ratio >= 0.8,
        ),
        Row(
            f"suggestions on one article of {count_words(one[0].text)} words",
            f"{alone:.2f} x of {1000 * parse:.0f} ms",
            "≤ 1.2 x",
            alone <= 1.2,
        ),
    ]


def spacys_own(ours: Any) -> Any:
    """The language model that the program uses, as spaCy loads it."""
    import spacy

    return spacy.load("{lang}_{name}".format(**ours.meta))


def memory_row(texts: Sequence[str]) -> list[Row]:
    """The most memory that a real worker process needed for many articles and for one long one."""
    replies: queue.SimpleQueue[Any] = queue.SimpleQueue()
    worker = start_worker(replies.put)
    long = Passage(text="\n".join(passage.text for passage in repeated(texts, LONG_WORDS)))
    passages = [*(Passage(text=text) for text in islice(cycle(texts), MANY)), long]
    for number, passage in enumerate(passages):
        worker.request(suggest_request(1, number, passage))
    answered = 0
    while answered < len(passages):
        answered += isinstance(replies.get(), Done)
    peak = peak_memory(worker.process_id)
    worker.stop()
    what = f"memory of the worker, {MANY} articles and one of {count_words(long.text)} words"
    if peak is None:
        return [Row(what, "only on Linux", "≤ 450 MB", None)]
    return [Row(what, f"{peak} MB", "≤ 450 MB", peak <= 450)]


def peak_memory(process: int | None) -> int | None:
    """The peak of a process's resident memory in megabytes, where the system tells."""
    status = Path(_STATUS.format(pid=process))
    if not status.exists():
        return None
    lines = status.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))


def files_row(_texts: Sequence[str]) -> list[Row]:
    """The size of the files of the model that ships."""
    size = sum(path.stat().st_size for path in resource(*SHIPPED).iterdir())
    return [Row("files of the claim model", f"{size / MEGABYTE:.1f} MB", "≤ 12 MB", size <= 12 * MEGABYTE)]


def jobs_row(texts: Sequence[str]) -> list[Row]:
    """Words a second of two processes against one, each warm; judged only where two cores are free."""
    cores, others = os.cpu_count() or 1, busy_cores()
    rates = [rate_of(jobs, texts) for jobs in (1, 2)]
    gain = rates[1] / rates[0]
    free = None if others is None else cores - others
    busy = "" if free is None else f", {free:.1f} of {cores} cores free"
    judged = free is not None and free > 1.8
    budget = 1.6
    return [
        Row(
            "--jobs 2, of the words/s of --jobs 1",
            f"{gain:.2f} x of {rates[0]:.0f}{busy}",
            f"≥ {budget} x",
            gain >= budget if judged else None,
        )
    ]


def rate_of(jobs: int, texts: Sequence[str]) -> float:
    """Words a second from the time on at which every process has begun to answer."""
    passages = repeated(texts, LEAST_WORDS)
    warming = [passages[0]] * 4 * jobs
    stream = ((passage, ()) for passage in (*warming, *passages))
    with suggestion_stream(Means(jobs=jobs), print, print) as suggest_stream:
        found = suggest_stream(stream, only=BOTH)
        exhaust(islice(found, len(warming)))
        begun = time.perf_counter()
        exhaust(found)
        return sum(count_words(passage.text) for passage in passages) / (time.perf_counter() - begun)


def busy_cores(seconds: float = 2.0) -> float | None:
    """How many cores are busy with the work of others, where the system tells."""
    if not _STAT.exists():
        return None
    before = _ticks()
    time.sleep(seconds)
    spent = [later - first for first, later in zip(before, _ticks(), strict=True)]
    idle = spent[3] + spent[4]
    return (os.cpu_count() or 1) * (1 - idle / max(1, sum(spent)))


def _ticks() -> list[int]:
    return [int(number) for number in _STAT.read_text(encoding="ascii").splitlines()[0].split()[1:9]]


def repeated(texts: Sequence[str], least: int) -> list[Passage]:
    """The texts again and again, as articles, until they have ``least`` words."""
    passages: list[Passage] = []
    words = 0
    for text in cycle(texts):
        if words >= least:
            return passages
        passages.append(Passage(text=text, language="en"))
        words += count_words(text)
    return passages


def shortened(passages: Sequence[Passage], words: int) -> Passage:
    """One article of the first paragraphs, of some ``words`` words."""
    lines = [line for passage in passages for line in passage.text.splitlines()]
    taken: list[str] = []
    for line in lines:
        if count_words("\n".join(taken)) >= words:
            break
        taken.append(line)
    return Passage(text="\n".join(taken), language="en")


def taking_turns(first: Callable[[], None], later: Callable[[], None]) -> list[tuple[float, float]]:
    """Seconds of the processor that each takes, in pairs whose order alternates; once before for nothing."""
    timed(first), timed(later)
    pairs = []
    for number in range(ROUNDS):
        order = (first, later) if number % 2 else (later, first)
        seconds = {one: timed(one) for one in order}
        pairs.append((seconds[first], seconds[later]))
    return pairs


def timed(work: Callable[[], None]) -> float:
    """Seconds of the processor that ``work`` takes in this process."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def exhaust(things: Any) -> None:
    """Take everything and keep nothing."""
    for _ in things:
        pass


if __name__ == "__main__":
    main()
