"""Lines that name their speaker before a colon: transcripts, live blogs and headlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.frame import Frame, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from annotator.suggest.claims.reading import Reading

_LONGEST_NAME = 7
_SHORTEST_NAME = 2  # "Q:" and "A:" name nobody
_NAMING = frozenset({"PROPN", "ADJ", "NOUN"})
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_FEWEST_WORDS = 3
_INSIDE_NAMES = frozenset(
    {"of", "the", "de", "for", "and", "&", "(", ")", "-", ".", ",", "al", "bin", "van", "von"}
)


def speaker_frames(reading: Reading) -> Iterator[Frame]:
    """The frame of a paragraph that begins with its speaker's name and a colon."""
    doc = reading.doc
    colon = next((token for token in doc[1 : _LONGEST_NAME + 1] if token.text == ":"), None)
    if colon is None or len(doc) - colon.i - 1 < _FEWEST_WORDS:
        return
    name = doc[: colon.i]
    if not _is_speaker(name, reading):
        return
    yield Frame(
        pattern="speaker line",
        anchor=colon.i,
        source=frozenset(range(colon.i)),
        cue=frozenset({colon.i}),
        content=_words_after(colon, reading),
        why=(f"“{name.text}” before a colon", "the words after it"),
    )


def _is_speaker(name: Span, reading: Reading) -> bool:
    words = [token for token in name if token.lower_ not in _INSIDE_NAMES]
    lexicon = reading.lexicon
    if not words or len(name.text) < _SHORTEST_NAME:
        return False
    if any(token.lower_ in lexicon.headings or token.like_num for token in words):
        return False
    if words[-1].lower_ in lexicon.speakers:
        return True
    return all(token.text[0].isupper() and token.pos_ in _NAMING for token in words) and any(
        token.ent_type_ in _NAMED or token.is_upper for token in words
    )


def _words_after(colon: Token, reading: Reading) -> Tokens:
    """The utterance in quotation marks that follows the colon; else the rest of the paragraph."""
    quotation = reading.quotation_from(colon.i + 1)
    if quotation is not None and quotation.is_utterance:
        return frozenset(range(quotation.start, quotation.end))
    return frozenset(range(colon.i + 1, len(reading.doc)))
