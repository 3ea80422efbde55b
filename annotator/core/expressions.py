"""Regular expressions that people write: checked before use, so that none is broken or takes for ever.

Python's matcher tries every way of dividing the text among the repetitions of an expression. Repetitions
within repetitions make these ways double with each letter, so they are refused, and so are more than a few
open repetitions one after the other; what is matched is short.
"""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.core.errors import UserFacingError
from annotator.core.words import Words

LONGEST_EXPRESSION = 200
"""Code points of an expression."""

LONGEST_TEXT = 80
"""Code points of a text that are looked at."""

_MOST_OPEN = 3
_MOST_CHOICES = 10
_TOKEN = re.compile(
    r"\\(?P<back>[1-9])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P=\w+\)"
    r"|(?P<opens>\((?:\?(?:P<\w+>|<?[=!]|[aiLmsux-]*:|>))?)|(?P<closes>\))"
    r"|(?P<repeats>[*+?]|\{\d*,?\d*\})[?+]?|(?P<either>\|)|.",
    re.DOTALL,
)


@lru_cache(maxsize=256)
def compiled(expression: str) -> re.Pattern[str]:
    """The expression, case aside.

    Raises:
        UserFacingError: if it is blank, too long, broken, or of a form that can take for ever.
    """
    if not expression.strip():
        raise UserFacingError("The expression is empty.", advice="Write what it should match.")
    if len(expression) > LONGEST_EXPRESSION:
        raise UserFacingError(
            "The expression is longer than {count} characters.",
            advice="Split it into several rules.",
            count=LONGEST_EXPRESSION,
        )
    try:
        found = re.compile(expression, re.IGNORECASE)
    except re.error as error:
        raise UserFacingError(
            "The expression is broken at character {place}: {reason}.",
            advice="Put a backslash before a sign that should stand for itself.",
            place=(error.pos or 0) + 1,
            reason=error.msg,
        ) from error
    except (OverflowError, RecursionError) as error:
        raise UserFacingError("The expression is too large.", advice="Make it simpler.") from error
    _refuse_catastrophic(expression)
    return found


def is_found(expression: str, text: str) -> bool:
    """Whether an expression matches somewhere in the first ``LONGEST_TEXT`` code points of ``text``."""
    return compiled(expression).search(text, 0, LONGEST_TEXT) is not None


def _refuse_catastrophic(expression: str) -> None:
    """Walk through the parts of a valid expression, counting repetitions and choices."""
    varied = [False]  # for each open group: whether its text can be divided in several ways
    closed = False  # whether the part before was such a group
    unbounded = choices = 0
    for part in _TOKEN.finditer(expression):
        if part["back"] or part.group().startswith("(?P="):
            raise _refusal(Words("it refers back to a group"), part.start())
        if part["repeats"]:
            if closed and part["repeats"] != "?":
                raise _refusal(Words("it repeats what repeats or has alternatives already"), part.start())
            varied[-1] = True
            choices += part["repeats"] == "?"
            unbounded += part["repeats"] != "?"
        choices += bool(part["either"])
        varied[-1] = varied[-1] or bool(part["either"])
        closed = False
        if part["opens"]:
            varied.append(False)
        elif part["closes"]:
            closed = varied.pop()
            varied[-1] = varied[-1] or closed
        if unbounded > _MOST_OPEN or (choices > _MOST_CHOICES and unbounded):
            raise _refusal(Words("it has too many repetitions"), part.start())


def _refusal(reason: Words, place: int) -> UserFacingError:
    return UserFacingError(
        "The expression could take for ever, because {reason}, at character {place}.",
        advice="Make it simpler, or write several rules.",
        reason=reason,
        place=place + 1,
    )
