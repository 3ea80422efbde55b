"""Who says what stands in quotation marks: the cue beside a quotation, and the parts it breaks it into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.cues import cue_of, cue_tokens
from annotator.suggest.claims.frame import NOTHING, Frame, Tokens
from annotator.suggest.claims.reading import UNQUOTED
from annotator.suggest.claims.sources import is_passive, phrase_beside, source_of_verb, subject_near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from annotator.suggest.claims.reading import QuotedTokens, Reading

_REACH = 30
_VERBS = frozenset({"VERB", "AUX"})
_SENTENCE_ENDS = frozenset({".", "!", "?", ";"})
_LEADS_IN = frozenset({",", ":", "--", "—"})
_UNFINISHED = frozenset({",", "?", "!", "—", "--", "…", "..."})


def quote_frames(reading: Reading) -> Iterator[Frame]:
    """A frame for each cue beside an utterance in quotation marks, with all the parts it speaks."""
    cues: dict[int, list[QuotedTokens]] = {}
    speaking: Token | None = None
    previous: QuotedTokens | None = None
    for quotation in reading.quotations:
        if quotation.is_utterance:
            verb = _cue_beside(quotation, reading)
            if verb is None and speaking is not None and previous is not None:
                verb = speaking if _goes_on(previous, quotation, speaking) else None
            if verb is not None:
                cues.setdefault(verb.i, []).append(quotation)
                speaking = verb
        previous = quotation
    for anchor, parts in cues.items():
        frame = _frame(reading.doc[anchor], parts, reading)
        if frame is not None:
            yield frame


def _cue_beside(quotation: QuotedTokens, reading: Reading) -> Token | None:
    before, after = _cue_before(quotation, reading), _cue_after(quotation, reading)
    if before is not None and after is not None:
        return after if _last_word(quotation, reading) in _UNFINISHED else before
    return before or after


def _last_word(quotation: QuotedTokens, reading: Reading) -> str:
    return reading.doc[quotation.end - 2].text


def _cue_after(quotation: QuotedTokens, reading: Reading) -> Token | None:
    """``"…," X said``: the first cue after a quotation whose sentence goes on."""
    doc = reading.doc
    follower = doc[quotation.end].text if quotation.end < len(doc) else ""
    if _last_word(quotation, reading) not in _UNFINISHED and follower not in _LEADS_IN:
        return None
    if quotation.start > 0 and _speaks(doc[quotation.start - 1], reading):
        return None
    for token in doc[quotation.end : quotation.end + _REACH]:
        if token.text in _SENTENCE_ENDS or reading.quotation_at[token.i] != UNQUOTED:
            return None
        if _speaks(token, reading):
            return None if _reports_what_follows(token, reading) else token
    return None


def _reports_what_follows(verb: Token, reading: Reading) -> bool:
    """Whether a cue has a clause of its own after it, so that the quotation before it is not its content."""
    clauses = (child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i)
    return any(not reading.is_quoted(clause) for clause in clauses)


def _cue_before(quotation: QuotedTokens, reading: Reading) -> Token | None:
    """``X said: "…"``: the last cue before a quotation that it leads into."""
    doc = reading.doc
    if quotation.start == 0:
        return None
    lead = doc[quotation.start - 1]
    if lead.text not in _LEADS_IN:
        return lead if _speaks(lead, reading) and not reading.is_quoted(lead) else None
    for position in range(lead.i - 1, max(-1, lead.i - 1 - _REACH), -1):
        token = doc[position]
        if token.text in _SENTENCE_ENDS or reading.is_quoted(token):
            return None
        if _speaks(token, reading):
            return token
    return None


def _speaks(token: Token, reading: Reading) -> bool:
    if token.pos_ not in _VERBS:
        return False
    cue = cue_of(token, reading)
    return cue is not None and "quote" in cue.complements


def _goes_on(previous: QuotedTokens, quotation: QuotedTokens, speaking: Token) -> bool:
    """Whether a quotation is the next part of what is being said: only the cue stands between."""
    between = range(previous.end, quotation.start)
    return len(between) <= 1 or (speaking.i in between and len(between) <= _REACH)


def _frame(verb: Token, parts: list[QuotedTokens], reading: Reading) -> Frame | None:
    content: Tokens = frozenset(position for part in parts for position in range(part.start, part.end))
    source = source_of_verb(verb)
    first = parts[0]
    if first.start < verb.i and (opening := _sentence_before(first, reading)):
        if not source.tokens.isdisjoint(range(first.start, first.end)):
            return None  # the quoted words belong to the subject: a title, a nickname
        content |= opening
    own = cue_tokens(verb) - content
    claimed = content | own
    if source.tokens <= claimed:
        source = phrase_beside(verb, claimed, reading)
    if not source.tokens and not is_passive(verb):
        source = subject_near(verb)
    return Frame(
        pattern="quotation",
        anchor=verb.i,
        source=_nearest_run(source.tokens - claimed, verb),
        cue=own,
        content=content,
        why=(source.why, "words in quotation marks"),
    )


def _sentence_before(part: QuotedTokens, reading: Reading) -> Tokens:
    """The words of a quotation's sentence that stand before it: none where it is a whole utterance."""
    start = part.start
    if start > 0 and reading.doc[start - 1].text == ",":
        return NOTHING
    while start > 0:
        token = reading.doc[start - 1]
        if token.text in _SENTENCE_ENDS or token.text == ":" or token.is_space or reading.is_quoted(token):
            break
        start -= 1
    return frozenset(range(start, part.start))


def _nearest_run(tokens: Tokens, verb: Token) -> Tokens:
    """The stretch of ``tokens`` that is nearest to the verb: the parse of a quotation may scatter them."""
    runs: list[list[int]] = []
    for position in sorted(tokens):
        if runs and position == runs[-1][-1] + 1:
            runs[-1].append(position)
        else:
            runs.append([position])
    nearest = min(runs, key=lambda run: min(abs(run[0] - verb.i), abs(run[-1] - verb.i)), default=[])
    return frozenset(nearest)
