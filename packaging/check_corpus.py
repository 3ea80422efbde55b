"""Checks the training corpus and prints its statistics: ``check_corpus.py [FILE…]``; status 1 on a fault.

Without files all of ``seeds/corpus`` is checked. Files may be native JSONL or marked text (``corpus_text``).
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.analysis.evaluation import evaluate
from annotator.core.spans import are_in_order
from annotator.core.word_count import count_words
from corpus_text import MarkedTextError, read_articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.annotation import Claim
    from annotator.core.record import Record
    from annotator.core.spans import Span

CORPUS = Path(__file__).parents[1] / "seeds" / "corpus"
SECOND_READING = "second-reading.jsonl"
_SENTENCE = re.compile(r"(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?]*[”’\")]*")
_SHORT = 6
_QUOTES = '“”"‘’„«»'
_ROLES = ("source", "cue", "content")


def faults(record: Record) -> Iterator[str]:
    """What is wrong with one article, a sentence each."""
    text = record.draft.text
    named = {one.actor for one in record.mentions}
    for actor in record.actors:
        if actor.uuid not in named:
            yield f"actor {actor.name!r} has no mention"
    for mention in record.mentions:
        yield from _span_faults(mention.span, text)
    for claim in record.claims:
        yield from _claim_faults(claim, text)


def _claim_faults(claim: Claim, text: str) -> Iterator[str]:
    number = claim.uuid.rpartition("-")[2]
    if not claim.cue:
        yield f"claim {number} has no cue"
    if not claim.content:
        yield f"claim {number} has no content"
    spans = [(role, part) for role in _ROLES for part in getattr(claim, role)]
    for role in _ROLES:
        if not are_in_order(getattr(claim, role)):
            yield f"claim {number}: fragments of the {role} overlap"
    for (role, part), (other, second) in combinations(spans, 2):
        if part.overlaps(second):
            yield f"claim {number}: {role} {part.of(text)!r} overlaps {other} {second.of(text)!r}"
    for _, part in spans:
        yield from _span_faults(part, text)


def _span_faults(span: Span, text: str) -> Iterator[str]:
    words = span.of(text)
    if span.end > len(text):
        yield f"a span ends after the text: {span}"
    elif words != words.strip():
        yield f"begins or ends in white space: {words!r}"
    elif "\n" in words:
        yield f"goes over a line's end: {words!r}"
    else:
        around = (
            text[max(span.start - 1, 0) : span.start] + words[:1],
            words[-1:] + text[span.end : span.end + 1],
        )
        if any(len(pair) == len("ab") and pair.isalnum() for pair in around):
            yield f"cuts a word: {words!r}"


def sentences(text: str) -> Iterator[str]:
    """The sentences of more than a few words, in small letters."""
    for match in _SENTENCE.finditer(text):
        words = re.findall(r"\w+", match.group().lower())
        if len(words) >= _SHORT:
            yield " ".join(words)


def repeated(records: Iterable[Record]) -> Iterator[str]:
    """Sentences that stand in the corpus more than once."""
    places: dict[str, list[str]] = defaultdict(list)
    for record in records:
        for sentence in sentences(record.draft.text):
            places[sentence].append(str(record.draft.identifier))
    for sentence, where in places.items():
        if len(where) > 1:
            yield f"{', '.join(where)}: twice: {sentence!r}"


def kind_of(claim: Claim, text: str) -> str:
    """Direct, mixed or indirect: by how much of the content is quoted."""
    content = " ".join(part.of(text) for part in claim.content)
    quoted = [part.of(text)[:1] in _QUOTES and part.of(text)[-1:] in _QUOTES for part in claim.content]
    if quoted and all(quoted):
        return "direct"
    return "mixed" if any(mark in content for mark in '“"„«') else "indirect"


def statistics(records: list[Record]) -> Iterator[str]:
    """Lines that describe a corpus."""
    words = sum(count_words(record.draft.text) for record in records)
    claims = [(claim, record.draft.text) for record in records for claim in record.claims]
    mentions = sum(len(record.mentions) for record in records)
    yield f"{len(records)} articles, {words:,} words, {len(claims):,} claims, {mentions:,} mentions"
    if not claims:
        return
    kinds = Counter(kind_of(claim, text) for claim, text in claims)
    for kind, count in kinds.most_common():
        yield f"  {kind}: {count / len(claims):.1%}"
    for name, test in _SHARES.items():
        yield f"  {name}: {sum(test(claim, text) for claim, text in claims) / len(claims):.1%}"
    cues = Counter(" ".join(part.of(text).lower() for part in claim.cue) for claim, text in claims)
    yield f"  different cues: {len(cues)}; " + ", ".join(
        f"{cue} {count}" for cue, count in cues.most_common(12)
    )
    for key in ("register", "region"):
        values = Counter(str(record.draft.meta.get(key, "?")) for record in records)
        yield f"  {key}: " + ", ".join(f"{value} {count}" for value, count in values.most_common())


def _first(claim: Claim) -> int:
    return claim.content[0].start if claim.content else 0


_SHARES: dict[str, Callable[[Claim, str], bool]] = {
    "without source": lambda claim, _: not claim.source,
    "source behind the cue": lambda claim, _: (
        bool(claim.source and claim.cue) and claim.source[0].start > claim.cue[0].start
    ),
    "content before the cue": lambda claim, _: bool(claim.cue) and _first(claim) < claim.cue[0].start,
    "broken content": lambda claim, _: len(claim.content) > 1,
    "with an actor": lambda claim, _: claim.actor is not None,
    "pronoun as source": lambda claim, text: (
        bool(claim.source)
        and claim.source[0].of(text).lower()
        in {"he", "she", "they", "it", "i", "we", "you", "who", "which", "that"}
    ),
}


def agreement(records: Iterable[Record]) -> Iterator[str]:
    """How the second reading of some articles agrees with the corpus, in the measures of ``evaluate``."""
    second = list(read_articles([CORPUS / SECOND_READING]))
    names = {record.draft.identifier for record in second}
    found = evaluate([record for record in records if record.draft.identifier in names], second)
    yield f"second reading of {found.articles} articles, F1 of one annotator against the other:"
    for name in ("attr.all", "iou50.source", "iou50.cue", "iou50.content", "exact.content"):
        yield f"  {name}: {found.claims[name].f1:.1%}"
    for name in ("exact", "overlap"):
        yield f"  actors {name}: {found.actors[name].f1:.1%}"


def main() -> int:
    """Checks and prints; 1 where something is wrong."""
    named = [Path(name) for name in sys.argv[1:]]
    paths = named or [path for path in sorted(CORPUS.glob("*.jsonl")) if path.name != SECOND_READING]
    records: list[Record] = []
    wrong: list[str] = []
    for path in paths:
        try:
            records += read_articles([path])
        except MarkedTextError as error:
            wrong.append(str(error))
    wrong += [f"{record.draft.identifier}: {fault}" for record in records for fault in faults(record)]
    counted = Counter(record.draft.identifier for record in records)
    wrong += [f"{name}: the identifier is used {count} times" for name, count in counted.items() if count > 1]
    wrong += repeated(records)
    for line in (*wrong, *statistics(records), *(() if named else agreement(records))):
        print(line)  # noqa: T201 - a command's output
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
