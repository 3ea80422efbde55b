"""What the taggers see of one paragraph: columns of strings and numbers, one entry per token.

Reading a parse through its tokens is slow, and two taggers ask the same of it many times; so it is read once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

from annotator.suggest.claims.reading import Reading
from annotator.suggest.claims.rules import find_frames

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from annotator.suggest.claims.frame import Frame
    from annotator.suggest.claims.lexicon import Lexicon

_Value = TypeVar("_Value")

OUTSIDE_QUOTES = "O"
_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})


@dataclass(slots=True)
class ParagraphFacts:
    """A parsed paragraph in columns. Every list has one entry per token; positions are token numbers.

    ``left`` and ``right`` are the first and last token of each token's branch. ``quote`` numbers the
    quotation a token stands in (-1 outside), ``quote_state`` says where in it. ``known`` is the class of the
    lexicon that a token belongs to, ``rule_cue`` the pattern of the rule whose cue it is, ``rule_role`` what
    any rule takes it for.
    """

    reading: Reading
    frames: list[Frame]
    lower: list[str] = field(default_factory=list)
    lemma: list[str] = field(default_factory=list)
    tag: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    dep: list[str] = field(default_factory=list)
    entity: list[str] = field(default_factory=list)
    head: list[int] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    right: list[int] = field(default_factory=list)
    children: list[list[int]] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    quote: list[int] = field(default_factory=list)
    quote_state: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    rule_cue: list[str] = field(default_factory=list)
    rule_role: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.lower)

    @property
    def doc(self) -> Doc:
        """The parse itself."""
        return self.reading.doc


def read_facts(doc: Doc, lexicon: Lexicon) -> ParagraphFacts:
    """The facts of one parsed paragraph."""
    reading = Reading(doc, lexicon)
    facts = ParagraphFacts(reading=reading, frames=find_frames(reading))
    _read_words(facts)
    _read_tree(facts)
    facts.quote = reading.quotation_at
    facts.quote_state = _quote_states(reading)
    facts.known = _known_words(facts, lexicon)
    _mark_rules(facts)
    return facts


def shifted(column: Sequence[_Value], step: int, outside: _Value) -> list[_Value]:
    """``column`` as each token sees it ``step`` tokens further; ``outside`` beyond the paragraph's ends."""
    missing = [outside] * min(abs(step), len(column))
    return [*column[step:], *missing] if step > 0 else [*missing, *column[:step]]


def _read_words(facts: ParagraphFacts) -> None:
    words = facts.reading.words
    facts.lower, facts.lemma, facts.tag = words.lower, words.lemma, words.tag
    facts.pos, facts.dep, facts.entity = words.pos, words.dep, words.entity


def _read_tree(facts: ParagraphFacts) -> None:
    offsets, starts = facts.doc.to_array(["HEAD", "SENT_START"]).astype("int64").T.tolist()
    facts.head = [position + offset for position, offset in enumerate(offsets)]
    facts.children = [[] for _ in offsets]
    for position, head in enumerate(facts.head):
        if head != position:
            facts.children[head].append(position)
    facts.left, facts.right = _edges(facts.head)
    facts.sentence = list(accumulate(start == 1 for start in (0, *starts[1:])))


def _edges(heads: list[int]) -> tuple[list[int], list[int]]:
    """The first and the last token of each token's branch."""
    left, right = list(range(len(heads))), list(range(len(heads)))
    for position, head in enumerate(heads):
        above = head
        while position < left[above]:
            left[above] = position
            above = heads[above]
        above = head
        while position > right[above]:
            right[above] = position
            above = heads[above]
    return left, right


def _quote_states(reading: Reading) -> list[str]:
    """``O`` outside, ``i`` in an utterance, ``t`` in a shorter quotation; ``B``, ``E`` at its marks."""
    states = [OUTSIDE_QUOTES] * len(reading.doc)
    for quotation in reading.quotations:
        kind = "i" if quotation.is_utterance else "t"
        states[quotation.start : quotation.end] = [kind] * (quotation.end - quotation.start)
        states[quotation.start] = kind + "B"
        states[quotation.end - 1] = kind + "E"
    return states


def _known_words(facts: ParagraphFacts, lexicon: Lexicon) -> list[str]:
    return [_class_of(facts, position, lexicon) for position in range(len(facts))]


def _class_of(facts: ParagraphFacts, position: int, lexicon: Lexicon) -> str:
    pos, lemma = facts.pos[position], facts.lemma[position]
    if pos in _VERBS:
        particle = "".join(
            f"+{facts.lower[child]}" for child in facts.children[position] if facts.dep[child] == "prt"
        )
        cue = lexicon.verbs.get(lemma + particle)
        if cue is not None:
            return f"v-{cue.kind}"
        return "v-passive" if lemma in lexicon.passives or lemma in lexicon.raising else ""
    if pos in _NOUNS:
        return "n" if lemma in lexicon.nouns else ""
    if pos == "ADJ":
        return "a" if lemma in lexicon.adjectives else ""
    return "r" if facts.lower[position] in lexicon.adverbs else ""


def _mark_rules(facts: ParagraphFacts) -> None:
    facts.rule_cue = [""] * len(facts)
    facts.rule_role = [""] * len(facts)
    for frame in facts.frames:
        for position in frame.content:
            facts.rule_role[position] = "Q"
        for position in frame.source:
            facts.rule_role[position] = "S"
        for position in frame.cue:
            facts.rule_cue[position] = frame.pattern
