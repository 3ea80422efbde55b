"""How much to trust each pattern: six grades, given by hand.

The grade says how much of a claim the pattern's own words and grammar prove. A quotation with its speaker is
seldom anything else; the object of a verb of thinking often is. A project's own decisions say how right that
is for its articles (``ReviewService.track_record``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.suggest.claims.frame import Frame

SURE, LIKELY, FAIR, EVEN, DOUBTFUL, POOR = 0.9, 0.8, 0.65, 0.5, 0.35, 0.2

WITH_SOURCE = {
    "quotation": SURE,
    "speech clause before": SURE,
    "speech clause": LIKELY,
    "speech for": LIKELY,
    "speech inserted": LIKELY,
    "according to": LIKELY,
    "adjective": FAIR,
    "speaker line": FAIR,
    "noun clause": FAIR,
    "stance clause": FAIR,
    "evidence clause": FAIR,
    "evidence object": FAIR,
    "speech ing": FAIR,
    "speech label": FAIR,
    "speech object": FAIR,
    "speech to": FAIR,
    "speech whether": FAIR,
    "thought clause": FAIR,
    "noun with light verb": EVEN,
    "noun to": EVEN,
    "speech phrase": EVEN,
    "stance object": EVEN,
    "stance phrase": EVEN,
    "stance to": EVEN,
    "thought to": EVEN,
    "noun phrase": DOUBTFUL,
    "thought label": DOUBTFUL,
    "thought object": DOUBTFUL,
    "thought phrase": DOUBTFUL,
}

WITHOUT_SOURCE = {
    "noun with light verb": EVEN,
    "passive": EVEN,
    "raising": EVEN,
    "speech whether": EVEN,
    "speech phrase": DOUBTFUL,
    "speech clause": DOUBTFUL,
    "noun clause": DOUBTFUL,
    "thought label": DOUBTFUL,
}
"""Where no source was found: most cues have one, so that its lack is a sign of a wrong parse."""


def confidence_of(frame: Frame) -> float:
    """The grade of a claim found like this one, in [0, 1]."""
    if frame.source:
        return WITH_SOURCE.get(frame.pattern, EVEN)
    return WITHOUT_SOURCE.get(frame.pattern, POOR)
