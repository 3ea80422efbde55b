"""Prodigy JSONL: one task per line, an article with its spans as one session annotated them.

``token_end`` is inclusive; ``head`` and ``child`` of a relation are the last tokens of its spans; offsets are
code points, end exclusive. What was rejected or waits has no place in a task that is answered: it stands
under ``meta`` as ``rejected`` and ``pending``. Keys that are not known, hashes among them, come back as they
were. Formats: the interfaces ``ner_manual``, ``spans_manual`` and ``relations`` as Prodigy documents them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.formats.exchange.sniffing import first_keys
from annotator.formats.exchange.tokens import word_spans
from annotator.formats.format import Format, chosen
from annotator.formats.holding import Claims, Holds
from annotator.formats.prodigy.reader import read_prodigy
from annotator.formats.prodigy.writer import WRITING, write_prodigy

if TYPE_CHECKING:
    from annotator.formats.format import Options

_TELLING = frozenset({"_task_hash", "_input_hash", "_view_id"})


def _holds(options: Options) -> Holds:
    view, layer = (chosen(options, WRITING, name) for name in ("view", "layer"))
    claims = Claims.NONE if layer == "actors" else Claims.FRAMES if view == "relations" else Claims.ROLES
    holds = Holds(mentions=layer != "claims", claims=claims, tokens=word_spans, actors=False, history=False)
    return replace(holds, overlaps=False) if view == "ner_manual" else holds


def _recognises(begun: bytes) -> bool:
    keys = first_keys(begun)
    if "schema" in keys:
        return False
    if "text" not in keys:
        return keys >= {"label", "pattern"} or bool(keys & _TELLING)
    return bool(keys & _TELLING) or "spans" in keys or keys >= {"tokens", "meta"}


PRODIGY = Format(
    name="prodigy",
    title="Prodigy JSON lines",
    extensions=(".jsonl",),
    description="Tasks for Prodigy, one article and coder in each line.",
    read=read_prodigy,
    write=write_prodigy,
    recognises=_recognises,
    writing=WRITING,
    holds=_holds,
)
FORMATS = (PRODIGY,)
