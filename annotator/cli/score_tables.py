"""An evaluation as tables that a person reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from annotator.core.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.services.files import Evaluation, Interval, KindScore, Measure, Reliability

_NOTHING = "–"


def evaluation_tables(found: Evaluation) -> Iterator[Table]:
    """The tables of an evaluation, those left out that would be empty."""
    yield _measures(f"Claims in {counted(found.articles, 'article')}", found.claims, found.claim_intervals)
    yield _kinds(found.kinds)
    if found.reliability.count:
        yield _reliability(found.reliability)
    yield _measures("Actors", found.actors, found.actor_intervals)


def _table(title: str, first: str, *columns: str) -> Table:
    table = Table(first, title=title, title_justify="left")
    for column in columns:
        table.add_column(column, justify="right")
    return table


def _percent(*shares: float) -> list[str]:
    return [f"{100 * share:.1f}" for share in shares]


def _measures(title: str, measures: Mapping[str, Measure], intervals: Mapping[str, Interval]) -> Table:
    shares = ("precision %", "recall %", "F1 %", *(("95 % of F1",) if intervals else ()))
    table = _table(title, "measure", *shares, "right", "predicted", "gold")
    for name, measure in measures.items():
        table.add_row(
            name,
            *_percent(measure.precision, measure.recall, measure.f1),
            *(["–".join(_percent(*intervals[name]))] if intervals else []),
            *(str(count) for count in (measure.right, measure.predicted, measure.gold)),
        )
    return table


def _kinds(kinds: Mapping[str, KindScore]) -> Table:
    table = _table(
        "Claims by how their content is quoted (attr)",
        "content",
        *("precision %", "recall %", "F1 %", "right", "of predicted", "found", "of gold"),
    )
    for name, score in kinds.items():
        table.add_row(
            name,
            *_percent(score.precision, score.recall, score.f1),
            *(str(count) for count in (score.right, score.predicted, score.found, score.gold)),
        )
    return table


def _reliability(found: Reliability) -> Table:
    table = _table(
        f"Confidence of {found.count} claims: "
        f"expected calibration error {100 * found.expected_calibration_error:.1f} %",
        "confidence",
        *("claims", "mean confidence %", "right % (attr)"),
    )
    for one in found.bins:
        shares = _percent(one.confidence, one.right) if one.count else [_NOTHING, _NOTHING]
        table.add_row(f"{one.low:.1f}–{one.high:.1f}", str(one.count), *shares)
    return table
