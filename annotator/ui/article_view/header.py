"""What stands above the text: title, where it is from, and how much of it is decided."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.ui.wording import number, translate


@dataclass(frozen=True, slots=True)
class Header:
    """What the title block says. ``decided`` of ``total`` items; the bar is left out where there are none.

    ``note`` is the analyst's; a flagged article has a sign and the word for it before the meta line.
    """

    title: str = ""
    meta_line: str = ""
    decided: int = 0
    total: int = 0
    note: str = ""
    flagged: bool = False

    @property
    def progress(self) -> str:
        """The progress in words."""
        if not self.total:
            return ""
        return translate("{decided} of {total} decided").format(
            decided=number(self.decided), total=number(self.total)
        )
