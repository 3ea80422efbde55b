"""Reading files and folders as articles: values only, in any thread or process."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.record import Incoming, Notice, Refusal
from annotator.services.cleaning import arriving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Found: TypeAlias = Incoming | Refusal | Notice
"""What reading gives: an article, something that was not taken, something to know."""

LARGE = 10_000_000
"""Bytes from which on a process of its own, which takes a while to start, costs an import no time."""


_CHARACTERS, _ITEMS = 5000, 10


def weight_of(found: Found) -> int:
    """How much is to be done about it, in usual articles: by its text (code points) and its annotations."""
    if not isinstance(found, Incoming):
        return 1
    record = found.record
    return 1 + len(record.draft.text) // _CHARACTERS + len(record.items) // _ITEMS


def _never() -> bool:
    return False


def _nobody(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is to be read and how. ``cleaning`` are the names of the rules by which texts are cleaned."""

    paths: tuple[str, ...]
    format_name: str = "auto"
    options: dict[str, str] = field(default_factory=dict)
    cleaning: tuple[str, ...] = ()

    def here(
        self,
        *,
        cancelled: Callable[[], bool] = _never,
        progress: Callable[[int, int], None] = _nobody,
    ) -> Iterator[Found]:
        """What the inputs hold, read by whoever asks for the next one."""
        from annotator.formats.inputs import FileDone, read_inputs

        found = read_inputs(
            self.paths,
            format_name=self.format_name,
            options=self.options,
            cancelled=cancelled,
            progress=progress,
        )
        return arriving((one for one in found if not isinstance(one, FileDone)), self.cleaning)

    def is_large(self) -> bool:
        """Whether there is enough to read for a process of its own."""
        return are_large(self.paths)

    def as_request(self) -> dict[str, Any]:
        """The same as JSON has it."""
        return asdict(self)


def are_large(paths: Iterable[str]) -> bool:
    """Whether it is worth a process of its own to read these; standard input stays with this one."""
    from annotator.formats.file_search import DASH, FoundFile, find_files

    paths = tuple(paths)
    if DASH in paths:
        return False
    size = 0
    for file in find_files(paths):
        size += file.size if isinstance(file, FoundFile) else 0
        if size >= LARGE:
            return True
    return False
