"""The nested units of a parsed paragraph: phrases, clauses and sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.suggest.claims.frame import trimmed_run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from annotator.core.spans import Span
    from annotator.suggest.language import ParsedParagraph

_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_VERBS = frozenset({"VERB", "AUX"})
_PREPOSITIONS = frozenset({"prep", "agent"})
_CLAUSES = frozenset(
    {"ROOT", "ccomp", "xcomp", "advcl", "relcl", "acl", "pcomp", "csubj", "csubjpass", "parataxis", "conj"}
)
_AUXILIARIES = frozenset({"aux", "auxpass"})
_BEFORE_PREDICATES = frozenset({"aux", "auxpass", "neg", "advmod"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_JOINTS = frozenset({"cc", "conj"})
_ABBREVIATED = re.compile(r"(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|St|Hon|Messrs)\.")
"""What a full stop behind ends no sentence: an initial, a title."""


def phrases(paragraph: ParsedParagraph) -> Iterator[Span]:
    """The noun, prepositional and verb phrases of more than one word, with and without what hangs on them.

    A verb with a subject of its own makes a clause; one step more on the way there would be of no use.
    """
    doc = paragraph.doc
    for chunk in doc.noun_chunks:
        yield from _located(paragraph, chunk.start, chunk.end)
    for token in doc:
        first, last = token.left_edge.i, token.right_edge.i + 1
        if token.pos_ in _NOUNS:
            yield from _located(paragraph, first, last)
            yield from _located(paragraph, first, _before_joint(token, last))
        elif token.dep_ in _PREPOSITIONS:
            yield from _located(paragraph, first, last)
        elif token.pos_ in _VERBS and token.dep_ not in _AUXILIARIES and not _has_subject(token):
            start = _predicate_start(token)
            yield from _located(paragraph, start, _before_joint(token, last))
            if not _joins_clause(token):
                yield from _located(paragraph, start, last)


def clauses(paragraph: ParsedParagraph) -> Iterator[Span]:
    """The verbs with all that depends on them, and without the clauses that are joined on by "and"."""
    for token in paragraph.doc:
        if token.pos_ in _VERBS and token.dep_ in _CLAUSES:
            first, last = token.left_edge.i, token.right_edge.i + 1
            yield from _located(paragraph, first, last)
            yield from _located(paragraph, first, _before_joint(token, last))


def sentences(paragraph: ParsedParagraph) -> Iterator[Span]:
    """The sentences of a paragraph, without the space around them."""
    doc = paragraph.doc
    starts = [sentence.start for sentence in doc.sents if not _is_continued(doc, sentence.start)]
    for start, end in zip(starts, [*starts[1:], len(doc)], strict=True):
        run = [token for token in doc[start:end] if not token.is_space]
        yield paragraph.locate(run[0].idx, run[-1].idx + len(run[-1]))


def _is_continued(doc: Doc, start: int) -> bool:
    """Whether the parse begins a sentence in the middle of one: behind a title, or with a small letter."""
    if start == 0 or doc[start - 1].is_space:
        return False
    first = next((token.text for token in doc[start:] if token.text[0].isalnum()), "")
    behind = doc[max(0, start - 2) : start].text.rsplit(" ", 1)[-1]
    return not first or first[0].islower() or _ABBREVIATED.fullmatch(behind) is not None


def _predicate_start(verb: Token) -> int:
    """Where the verb with its auxiliaries and adverbs begins, behind its subject and conjunction."""
    start = verb.i
    for child in sorted(verb.lefts, key=lambda child: -child.i):
        if child.dep_ not in _BEFORE_PREDICATES or child.right_edge.i != start - 1:
            break
        start = child.left_edge.i
    return start


def _before_joint(token: Token, last: int) -> int:
    """The end of what belongs to ``token`` itself, before "and" and what it joins on."""
    joints = [child.left_edge.i for child in token.rights if child.dep_ in _JOINTS]
    return min(joints, default=last)


def _joins_clause(verb: Token) -> bool:
    """Whether "and" joins a verb on that has a subject of its own."""
    return any(child.dep_ == "conj" and _has_subject(child) for child in verb.rights)


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in _SUBJECTS for child in verb.children)


def _located(paragraph: ParsedParagraph, start: int, end: int) -> Iterator[Span]:
    part = trimmed_run(list(paragraph.doc[start:end]))
    if part is not None and " " in paragraph.doc.text[part.start : part.end]:
        yield paragraph.locate(part.start, part.end)
