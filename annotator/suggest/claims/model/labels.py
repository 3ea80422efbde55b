"""The labels of the two taggers."""

OUTSIDE = "O"
BEGIN = "B"
INSIDE = "I"
"""Cue tagger: outside a cue, at its beginning, further in."""

CUE = "C"
SOURCE = "S"
CONTENT = "Q"
"""Role tagger: the cue itself; source and content with ``B-`` where a run begins and ``I-`` behind."""


def begin(role: str) -> str:
    """The label of the first token of a run of a role."""
    return f"B-{role}"


def inside(role: str) -> str:
    """The label of a further token of a run of a role."""
    return f"I-{role}"
