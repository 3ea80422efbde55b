"""Words for people, kept in a form from which they can be worded in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class Words(str):
    """A few words or a sentence that remember the ``template`` and the ``values`` they were made of.

    As a string they are English: ``Words("{what} is empty", what="a.txt") == "a.txt is empty"``. The
    interface looks the template up in its language and fills it anew; values that are Words likewise.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill ``template`` with ``values``."""
        made = super().__new__(cls, filled(template, values))
        made.template, made.values = template, values
        return made


def filled(template: str, values: Mapping[str, object]) -> str:
    """``template`` with its ``{names}`` replaced; as it stands where there are no values."""
    return template.format_map(values) if values else template


def counted(number: int, noun: str) -> str:
    """A number of things in English: ``counted(1, "article") == "1 article"``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
