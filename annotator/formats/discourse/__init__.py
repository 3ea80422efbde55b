"""What discourse network analysis sees in claims: a list of events, and networks of actors and concepts.

Both are written only, in the layouts that Discourse Network Analyzer (DNA) exports: its event list, its
matrices as CSV and for UCINET, and GraphML as visone reads it.
Formats: the exports of DNA 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.discourse.events import write_events
from annotator.formats.discourse.networks import NETWORK_OPTIONS, write_network
from annotator.formats.format import Format
from annotator.formats.holding import Claims, Holds

if TYPE_CHECKING:
    from annotator.formats.format import Options

_EVENT_DETAILS = frozenset({"stance", "topic", "certainty", "concept", "agreement", "affiliation"})


def _events_hold(_options: Options) -> Holds:
    """An event is one stretch of text with whose it is and what it is about."""
    return Holds(
        mentions=False,
        claims=Claims.ROLES,
        fragments=False,
        rejected=False,
        pending=False,
        details=_EVENT_DETAILS,
        suggestions=False,
        metadata=False,
        texts=False,
        actors=False,
        history=False,
    )


def _networks_hold(_options: Options) -> Holds:
    """A network tells how many claims there are, not one of them."""
    return Holds(
        mentions=False,
        claims=Claims.NONE,
        rejected=False,
        pending=False,
        coders=False,
        suggestions=False,
        metadata=False,
        texts=False,
        counts=True,
        actors=False,
        history=False,
    )


EVENT_LIST = Format(
    name="dna-events",
    title="DNA event list",
    description="One statement in each row, as Discourse Network Analyzer lists events.",
    extensions=(".csv",),
    write=write_events,
    holds=_events_hold,
)
NETWORK = Format(
    name="network",
    title="Discourse network (DNA)",
    description="Who stands with whom over what, as a matrix or a graph.",
    extensions=(".csv", ".dl", ".graphml"),
    write=write_network,
    writing=NETWORK_OPTIONS,
    holds=_networks_hold,
)
FORMATS = (EVENT_LIST, NETWORK)
