"""Records as documents of a DocBin."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.spans import Span
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import PENDING, document_of
from annotator.formats.format import DEFAULTS, Option, chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc

    from annotator.core.record import Record
    from annotator.formats.exchange.document import LabelledSpan, SpanDocument
    from annotator.formats.format import Options

WRITING = (
    Option(name="language", title="Language of the tokenizer", default="en"),
    Option(name="spans", title="Key of the spans", default="sc"),
)
OURS = "annotator"
"""The key of the user data under which we keep what is known."""
EXTENSION = "._."
"""What the keys of the user data begin with under which spaCy keeps extension attributes."""
RELATIONS = (EXTENSION, "rel", None, None)
"""The key of the user data for ``doc._.rel``."""
KEPT = "spacy"
"""The key under an article's ``meta`` for what only spaCy has a place for."""
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_ID")


@cache
def _tokenizer(language: str) -> Tokenizer:
    """The tokenizer that spaCy has for a language.

    Raises:
        FormatError: if it has none, or needs another package for it.
    """
    import spacy

    try:
        return spacy.blank(language).tokenizer
    except ImportError as error:
        raise FormatError(
            "spaCy has no tokenizer for “{language}”",
            advice="Give a code such as en, de or xx.",
            language=language,
        ) from error


def token_spans(language: str) -> Callable[[str], list[Span]]:
    """A function that gives the tokens of a text which are not white space, in code points."""

    def spans(text: str) -> list[Span]:
        doc = _tokenizer(language)(text)
        return [Span(token.idx, token.idx + len(token)) for token in doc if not token.is_space]

    return spans


def write_docbin(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    """Writes one document per record, and returns how many they were. All are in memory until the end."""
    from spacy.tokens import DocBin

    tokenizer = _tokenizer(chosen(options, WRITING, "language"))
    key = chosen(options, WRITING, "spans")
    documents = DocBin(attrs=_ATTRIBUTES, store_user_data=True)
    for record in records:
        documents.add(_doc(record, tokenizer(record.draft.text), key))
    stream.write(documents.to_bytes())
    return len(documents)


def _doc(record: Record, doc: Doc, key: str) -> Doc:
    document = document_of(record)
    placed = {one.id: _span(doc, one) for one in document.spans}
    for group, standings in (
        (key, {str(Decision.ACCEPTED), str(Decision.CORRECTED)}),
        (str(Decision.REJECTED), {str(Decision.REJECTED)}),
        (PENDING, {PENDING}),
    ):
        doc.spans[group] = [placed[one.id] for one in document.spans if one.standing in standings]
    _set_entities(doc, record, placed)
    entries = entries_of(record.draft)
    kept = entries.pop(KEPT, None)
    user_data: dict[Any, Any] = doc.user_data
    if isinstance(kept, dict):
        user_data.update({_key(name): value for name, value in kept.items() if name != "cats"})
        doc.cats = _object(kept.get("cats"))
    user_data[RELATIONS] = _relations(document, placed)
    user_data[OURS] = {
        "article": entries,
        "coder": record.coder,
        "status": str(record.status),
        "spans": {one.id: _known(one) for one in document.spans},
        "relations": [[str(one.label), one.head, one.child] for one in document.relations],
    }
    return doc


def _key(name: str) -> Hashable:
    """The key of the user data that has a name in ``meta``."""
    return (EXTENSION, name.removeprefix(EXTENSION), None, None) if name.startswith(EXTENSION) else name


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _span(doc: Doc, one: LabelledSpan) -> Any:  # noqa: ANN401 - spaCy gives None where the edges are not tokens
    (part,) = one.fragments
    return doc.char_span(part.start, part.end, label=one.label, span_id=one.id)


def _set_entities(doc: Doc, record: Record, placed: Mapping[str, Any]) -> None:
    """The mentions as entities, of overlapping ones the longest; the rest is unknown until all is decided."""
    from spacy.util import filter_spans

    accepted = (Decision.ACCEPTED, Decision.CORRECTED)
    entities = filter_spans([placed[one.uuid] for one in record.mentions if one.decision in accepted])
    doc.set_ents(entities, default="outside" if record.status is Status.DONE else "missing")


def _relations(document: SpanDocument, placed: Mapping[str, Any]) -> dict[tuple[int, int], dict[str, float]]:
    accepted = {one.id for one in document.spans if one.standing not in {PENDING, Decision.REJECTED}}
    found: dict[tuple[int, int], dict[str, float]] = {}
    for one in document.relations:
        if one.head in accepted:
            ends = placed[one.head].start, placed[one.child].start
            found.setdefault(ends, {})[str(one.label)] = 1.0
    return found


def _known(one: LabelledSpan) -> dict[str, Any]:
    return {"standing": str(one.standing), **({"attributes": dict(one.attributes)} if one.attributes else {})}
