"""Cleaning a text by the rules that are switched on."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from annotator.core.cleaned import Cleaned, Replacement, cleaned_again
from annotator.core.spans import Span
from annotator.formats.cleaning.rule import Stage, lines_of
from annotator.formats.cleaning.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from annotator.formats.cleaning.rule import Rule


def clean(text: str, names: Collection[str]) -> Cleaned:
    """What the rules of these names make of ``text``; as it is where they would leave nothing to read."""
    cleaned = Cleaned(text, ())
    for _, rules in groupby((rule for rule in RULES if rule.name in names), _turn):
        cleaned = cleaned_again(cleaned, _edits(cleaned.text, tuple(rules)))
    return cleaned if cleaned.text.strip() else Cleaned(text, ())


def _turn(rule: Rule) -> str:
    """Rules that have their turn together: those of lines do, so that each says which lines are its own."""
    return "lines" if rule.stage is Stage.LINES else rule.name


def _edits(text: str, rules: Sequence[Rule]) -> list[Replacement]:
    found = [Replacement(*place, rule.name) for rule in rules for place in rule.find(text)]
    if rules[0].stage is not Stage.LINES:
        return found
    return sorted(_with_gaps(text, _without_overlaps(found))) if found else []


def _without_overlaps(edits: list[Replacement]) -> Iterator[Replacement]:
    """Of edits that overlap, the one that begins first and reaches furthest."""
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.start >= done:
            done = edit.end
            yield edit


def _with_gaps(text: str, edits: Iterable[Replacement]) -> Iterator[Replacement]:
    """Lines that are taken away whole go with the smaller of the gaps before and behind them."""
    lines = lines_of(text)
    numbers = {line: number for number, line in enumerate(lines)}
    rules: dict[int, str] = {}
    for edit in edits:
        number = numbers.get(Span(edit.start, edit.end)) if not edit.text else None
        if number is None:
            yield edit
        else:
            rules[number] = edit.rule
    for first, last in _runs(rules):
        goes_before = _takes_gap_before(text, lines, first, last)
        for number in range(first, last + 1):
            start = lines[number - 1].end if goes_before and number else lines[number].start
            end = lines[number].end if goes_before or number + 1 == len(lines) else lines[number + 1].start
            yield Replacement(start, end, "", rules[number])


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each run of numbers without a gap; the numbers are in order."""
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        yield members[0], members[-1]


def _takes_gap_before(text: str, lines: Sequence[Span], first: int, last: int) -> bool:
    if first == 0 or last + 1 == len(lines):
        return first > 0
    before = text.count("\n", lines[first - 1].end, lines[first].start)
    return before < text.count("\n", lines[last].end, lines[last + 1].start)
