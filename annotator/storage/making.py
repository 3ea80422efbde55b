"""Values of the core made of rows, without what their constructors cost."""

from __future__ import annotations

from dataclasses import fields
from itertools import repeat
from operator import call
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def maker(kind: type[T]) -> Callable[..., T]:
    """What makes values of a frozen dataclass with slots from all its fields, in their order.

    Its constructor sets each field through ``object.__setattr__``, for a frozen one has no other way; this
    goes to the slots themselves, in less than half the time. An article of 20,000 words has thousands of
    values. Nothing is checked: it is for rows, which were values before they were written.
    """
    setters = tuple(kind.__dict__[field.name].__set__ for field in fields(kind))  # type: ignore[arg-type]
    new, count = kind.__new__, len(setters)

    def make(*values: Any) -> T:  # noqa: ANN401 - as many kinds as there are fields
        if len(values) != count:
            raise ValueError(f"{kind.__name__} has {count} fields, not {len(values)}")
        made = new(kind)
        for _ in map(call, setters, repeat(made), values):  # the calls without a step of Python for each
            pass
        return made

    return make
