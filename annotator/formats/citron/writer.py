"""Records as files of Citron."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from annotator.core.annotation import is_pending
from annotator.core.losses import Loss, Losses, Way
from annotator.core.review import place_in_review
from annotator.core.spans import Span, hull
from annotator.formats.citron.layout import KEPT
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.naming import FileNames
from annotator.formats.format import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Claim
    from annotator.core.record import Record
    from annotator.formats.format import Options

_ENCODER = msgspec.json.Encoder()
_YEAR_1980 = (1980, 1, 1, 0, 0, 0)


def with_one_cue(record: Record, way: Way, losses: Losses) -> Record:
    """The record with the claims that have a cue, and that in one piece: Citron has no others."""
    claims: list[Claim] = []
    for claim in record.claims:
        if not claim.cue:
            losses.add(Loss.CLAIMS)
        elif len(claim.cue) == 1:
            claims.append(claim)
        else:
            losses.add(Loss.FRAGMENTS)
            whole = hull(claim.cue)
            if way is Way.FLATTEN and whole is not None:
                claims.append(replace(claim, cue=(whole,)))
    return replace(record, claims=tuple(claims))


def write_citron(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a ZIP file with a file for each record, and returns how many they were."""
    count = 0
    names = FileNames()
    with zipfile.ZipFile(stream, "w") as archive:
        for count, record in enumerate(records, 1):  # noqa: B007 - the last count is the result
            # Each coder's has a name of its own, for the format knows nothing of coders.
            entry = zipfile.ZipInfo(f"{names.name(record.draft, None)}.json", _YEAR_1980)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, msgspec.json.format(_ENCODER.encode(_article(record)), indent=1) + b"\n")
    return count


def _article(record: Record) -> dict[str, Any]:
    text = record.draft.text
    metadata = {"status": record.status, **entries_of(record.draft)}
    kept = metadata.pop(KEPT, None)
    known: dict[str, Any] = kept if isinstance(kept, dict) else {}
    quotes = known.get("quotes")
    article: dict[str, Any] = {
        "text": text,
        "quotes": [
            _quote(claim, text, quotes.get(claim.uuid) if isinstance(quotes, dict) else None)
            for claim in sorted(record.claims, key=place_in_review)
        ],
    }
    groups = known.get("coreference_groups")
    if isinstance(groups, list):
        article["coreference_groups"] = [_places(_kept_spans(group, text), text) for group in groups]
    return {**article, "metadata": metadata}


def _quote(claim: Claim, text: str, known: object) -> dict[str, Any]:
    (cue,) = _places(claim.cue, text)
    quote: dict[str, Any] = {
        "cue": cue,
        "sources": _places(claim.source, text),
        "contents": _places(claim.content, text),
    }
    kept: dict[str, Any] = known if isinstance(known, dict) else {}
    if isinstance(kept.get("coreferences"), list):
        quote["coreferences"] = _places(_kept_spans(kept["coreferences"], text), text)
    if claim.suggestion is not None:
        proposed = claim.suggestion
        if is_pending(claim):
            quote["confidence"] = proposed.confidence
        quote["suggestion"] = {"by": proposed.by, "confidence": proposed.confidence, "why": proposed.why}
    return {**quote, "id": kept.get("id", claim.uuid)}


def _places(spans: Sequence[Span], text: str) -> list[dict[str, Any]]:
    return [{"start": span.start, "end": span.end, "text": span.of(text)} for span in spans]


def _kept_spans(kept: object, text: str) -> list[Span]:
    """Spans that an article's ``meta`` holds, as far as they are in the text."""
    spans: list[Span] = []
    for one in kept if isinstance(kept, list) else ():
        match one:
            case [int(start), int(end)] if 0 <= start < end <= len(text):
                spans.append(Span(start, end))
    return spans
