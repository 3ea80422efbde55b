"""Records of one article by several coders, for formats that put them side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from annotator.core.record import Record


def by_article(
    records: Iterable[Record], may_join: Callable[[Record], bool] = lambda _record: True
) -> Iterator[list[Record]]:
    """The records of one article by several coders that follow each other.

    What ``may_join`` says no to begins a group of its own, which others may join.
    """
    group: list[Record] = []
    for record in records:
        if group and not (_belongs(record, group) and may_join(record)):
            yield group
            group = []
        group.append(record)
    if group:
        yield group


def _belongs(record: Record, group: Sequence[Record]) -> bool:
    first = group[0]
    return (
        None not in (record.coder, first.coder)
        and record.coder not in {other.coder for other in group}
        and (record.draft, record.status) == (first.draft, first.status)
    )
