"""The outline that the worker would make of the harbour article, in the places that tests look at."""

from __future__ import annotations

from annotator.core.outline import Outline, ProposedClaim
from tests.ui.conftest import HARBOUR, span_of
from tests.worlds import places

WARNED = (
    "Deputy minister Alma Dorrit warned, however, that any delay beyond autumn “would leave the island"
    " without grain”, and urged opposition lawmakers to stop treating the quay as a campaign stage."
)


def harbour_outline() -> Outline:
    """Some units of the second paragraph, and the claims of five cues."""
    return Outline(
        phrases=(
            span_of("any delay beyond autumn"),
            span_of("to stop treating the quay as a campaign stage"),
            span_of("treating the quay as a campaign stage"),
            span_of("the quay"),
        ),
        clauses=(span_of("that any delay beyond autumn “would leave the island without grain”"),),
        sentences=(span_of(WARNED),),
        frames=(
            _frame("The port authority", "will resume", "the talks on the crane contract"),
            _frame("The port authority", "ending", "weeks of silence between Marenza and its neighbour"),
            _frame(
                "Alma Dorrit", "warned", "that any delay beyond autumn “would leave the island without grain”"
            ),
            _frame("opposition lawmakers", "treating", "the quay as a campaign stage"),
            _frame("a draft", "leaves", "the upper quay"),
        ),
    )


def _frame(source: str, cue: str, content: str) -> ProposedClaim:
    return ProposedClaim(
        source=places(HARBOUR, source), cue=places(HARBOUR, cue), content=places(HARBOUR, content)
    )
