"""The claim that each word of an article would make if it were a cue, whatever the lexicon thinks of it."""

from __future__ import annotations

import re
from collections import ChainMap
from dataclasses import replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from annotator.core.outline import ProposedClaim
from annotator.core.spans import Span
from annotator.suggest.claims.frame import NOTHING, Frame, branch, fragments
from annotator.suggest.claims.lexicon import Cue, Lexicon
from annotator.suggest.claims.nouns import noun_frames
from annotator.suggest.claims.phrases import phrase_frames
from annotator.suggest.claims.quotes import quote_frames
from annotator.suggest.claims.reading import Reading
from annotator.suggest.claims.rules import RuleFinder
from annotator.suggest.claims.verbs import verb_frames

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from annotator.core.annotation import ClaimSuggestion
    from annotator.core.spans import Fragments
    from annotator.suggest.claims.frame import Tokens
    from annotator.suggest.language import ParsedParagraph

_ANYTHING = Cue(
    "speech",
    frozenset({"quote", "clause", "whether", "for", "to", "ing", "so", "addressed", "object"})
    | {"about", "on", "against", "of", "over", "regarding", "into", "from", "at"},
)
"""A cue that takes every complement."""

_WORD = re.compile(r"\s\w+\s")
_DANGLING = re.compile(r"\s+(?:and|or|but)$")


class ClaimProposer:
    """Proposes claims by the rules of the suggester where they find one, else by the bare grammar.

    Where the suggester passes over a cue, because it is unknown or stands inside another's words, a person
    who points at it means it all the same.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._find = RuleFinder(lexicon)
        self._lexicon = lexicon

    def __call__(self, paragraphs: Sequence[ParsedParagraph]) -> Iterator[ProposedClaim]:
        """One for each cue of one article's paragraphs; spans lie in the article."""
        suggested = self._find(paragraphs)
        for paragraph in paragraphs:
            own = [
                one
                for one in suggested
                if paragraph.span.contains(one.cue[0]) and not _has_clause_behind(one, paragraph)
            ]
            taken = frozenset(token.i for one in own for token in _tokens(one.cue, paragraph))
            found = [ProposedClaim(cue=one.cue, source=one.source, content=one.content) for one in own]
            found += (_proposed(frame, paragraph) for frame in self._others(paragraph, taken))
            yield from (_tidied(one, paragraph) for one in found if one.cue and one.content)

    def _others(self, paragraph: ParsedParagraph, taken: Tokens) -> Iterator[Frame]:
        """The frames of all cues but those ``taken``, what is known of the words first."""
        known = _OpenReading(paragraph.doc, self._lexicon)
        any_verb = _with_any_verb(self._lexicon, paragraph.doc)
        unknown = _OpenReading(paragraph.doc, any_verb)
        frames = chain(
            verb_frames(known, taken),
            noun_frames(known),
            phrase_frames(known),
            quote_frames(Reading(paragraph.doc, any_verb)),
            _passive_frames(paragraph.doc),
            verb_frames(unknown, taken),
        )
        for frame in frames:
            if frame.cue.isdisjoint(taken) and paragraph.doc[frame.anchor].pos_ != "AUX":
                yield frame
                taken |= frame.cue


def _passive_frames(doc: Doc) -> Iterator[Frame]:
    """A frame for each "statement issued by the ministry": what was issued is the content."""
    for verb in doc:
        agents = [child for child in verb.children if child.dep_ == "agent"]
        if verb.tag_ == "VBN" and verb.dep_ == "acl" and agents:
            yield Frame(
                pattern="participle",
                anchor=verb.i,
                source=branch(agents[0]) - {agents[0].i},
                cue=frozenset({verb.i}),
                content=branch(verb.head) - branch(verb),
                why=(),
            )


class _OpenReading(Reading):
    """A paragraph in which the words inside quotation marks can be cues too."""

    def is_quoted(self, token: Token) -> bool:  # noqa: ARG002 - as every reading has it
        """Never."""
        return False


def _with_any_verb(lexicon: Lexicon, doc: Doc) -> Lexicon:
    """``lexicon`` in which every verb of ``doc`` that it lacks is a cue that takes anything."""
    unknown: dict[str, Cue] = {}
    for token in doc:
        lemma = token.lemma_.lower()
        unknown[lemma] = _ANYTHING
        unknown |= {f"{lemma}+{child.lower_}": _ANYTHING for child in token.children if child.dep_ == "prt"}
    return replace(lexicon, verbs=ChainMap(dict(lexicon.verbs), unknown))


def _tokens(parts: Fragments, paragraph: ParsedParagraph) -> Iterator[Token]:
    for part in parts:
        start, end = part.start - paragraph.span.start, part.end - paragraph.span.start
        found = paragraph.doc.char_span(start, end, alignment_mode="expand")
        yield from found or ()


def _has_clause_behind(claim: ClaimSuggestion, paragraph: ParsedParagraph) -> bool:
    """Whether a cue that was given the words before it has a clause of its own: "“…”, and urged X to go"."""
    cue = list(_tokens(claim.cue, paragraph))
    clauses = (
        child
        for token in cue
        for child in token.rights
        if child.dep_ in {"xcomp", "ccomp"} and child not in cue
    )
    return all(part.end <= claim.cue[0].start for part in claim.content) and any(clauses)


def _proposed(frame: Frame, paragraph: ParsedParagraph) -> ProposedClaim:
    return ProposedClaim(
        cue=fragments(paragraph, frame.cue),
        source=fragments(paragraph, frame.source),
        content=fragments(paragraph, frame.content),
    )


def _lost_subject(verb: Token) -> Tokens:
    """The noun that opens a sentence, where the parse hangs the verb on it: "The House, which …, tweeted"."""
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or verb.head.dep_ != "ROOT" or verb.nbor(-1).text != ",":
        return NOTHING
    return branch(verb.head) - branch(verb)


def _tidied(claim: ProposedClaim, paragraph: ParsedParagraph) -> ProposedClaim:
    """A claim as a person would mark it: with the subject that the parse lost, and the cue in one."""
    text, base = paragraph.doc.text, paragraph.span.start
    source, cue = claim.source, claim.cue
    if not source:
        lost = NOTHING.union(*map(_lost_subject, _tokens(cue, paragraph)))
        source = fragments(paragraph, lost)
    gaps = (text[one.end - base : other.start - base] for one, other in pairwise(cue))
    if all(map(_WORD.fullmatch, gaps)):
        cue = (Span(cue[0].start, cue[-1].end),)
    return replace(claim, source=source, cue=cue, content=_meant(claim.content, text, base))


def _meant(content: Fragments, text: str, base: int) -> Fragments:
    """A content without the "and" at its end, and without an "it" that stands for the clause behind it."""
    first, last = content[0], content[-1]
    if len(content) > 1 and text[first.start - base : first.end - base].lower() == "it":
        content = content[1:]
    words = _DANGLING.search(text, max(0, last.start - base), max(0, last.end - base))
    if words is None:
        return content
    return (*content[:-1], Span(last.start, base + words.start()))
