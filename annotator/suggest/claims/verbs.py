"""Verbs as cues: a frame for each that has a complement it is known to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.complements import complement_of
from annotator.suggest.claims.cues import cue_of, cue_tokens
from annotator.suggest.claims.frame import NOTHING, Frame, Tokens, branch
from annotator.suggest.claims.sources import (
    Source,
    is_passive,
    phrase_beside,
    source_before,
    source_of_verb,
    subject_near,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from annotator.suggest.claims.lexicon import Cue
    from annotator.suggest.claims.reading import Reading

_VERBS = frozenset({"VERB", "AUX"})
_PREDICATES = frozenset({"xcomp", "oprd", "ccomp", "acomp"})


def verb_frames(reading: Reading, taken: Tokens) -> Iterator[Frame]:
    """A frame for each verb of the lexicon with a complement it is known to take, but those ``taken``."""
    for at, pos in enumerate(reading.words.pos):
        if pos not in _VERBS or at in taken or reading.is_quoted(token := reading.doc[at]):
            continue
        frame = _raised(token, reading)
        if frame is None and (cue := cue_of(token, reading)) is not None:
            frame = _governed(token, cue, reading)
        if frame is not None:
            yield frame


def _governed(verb: Token, cue: Cue, reading: Reading) -> Frame | None:
    found = complement_of(verb, cue, reading)
    if found is None:
        return None
    own = cue_tokens(verb) | found.cue
    source = _source(verb, min(own), reading)
    if not source.tokens.isdisjoint(found.content):
        source = phrase_beside(verb, found.content | own, reading)
    if not source.tokens and found.pattern == "object" and cue.kind != "speech":
        return None
    content = _without_added(found.content, verb, reading) - own - source.tokens
    return Frame(
        pattern=f"{cue.kind} {found.pattern}",
        anchor=verb.i,
        source=source.tokens - own,
        cue=own,
        content=reading.with_whole_quotations(content) - own - source.tokens,
        why=(source.why, found.why),
    )


def _source(verb: Token, cue_start: int, reading: Reading) -> Source:
    source = source_of_verb(verb)
    if not source.tokens:
        source = source_before(verb, cue_start, reading)
    if not source.tokens and not is_passive(verb):
        source = subject_near(verb)
    return source


def _without_added(content: Tokens, verb: Token, reading: Reading) -> Tokens:
    """A content without the participle of another cue that is hung on its end ("…, adding that")."""
    for position in sorted(content):
        participle = verb.doc[position]
        if position > verb.i and participle.tag_ == "VBG" and participle.dep_ == "advcl":
            comma = participle.left_edge.i - 1
            cue = cue_of(participle, reading)
            speaks = cue is not None and cue.kind == "speech"
            if speaks and comma in content and verb.doc[comma].text == ",":
                return content - branch(participle)
    return content


def _raised(verb: Token, reading: Reading) -> Frame | None:
    """A verb that reports without a source and whose subject is claimed about: "is said to be ill"."""
    lemma = verb.lemma_.lower()
    if lemma not in reading.lexicon.passives and lemma not in reading.lexicon.raising:
        return None
    dependencies = {child.dep_ for child in verb.children}
    is_passive_report = (
        "nsubjpass" in dependencies and "agent" not in dependencies and lemma in reading.lexicon.passives
    )
    if not is_passive_report and lemma not in reading.lexicon.raising:
        return None
    predicate = next((child for child in verb.children if child.dep_ in _PREDICATES), None)
    if predicate is None:
        return None
    subjects = (child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"})
    own = cue_tokens(verb)
    return Frame(
        pattern="passive" if is_passive_report else "raising",
        anchor=verb.i,
        source=NOTHING,
        cue=own,
        content=branch(predicate).union(*(branch(subject) for subject in subjects)) - own,
        why=("no source", "its subject is part of the content"),
    )
