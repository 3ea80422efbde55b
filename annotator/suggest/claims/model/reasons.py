"""Why a claim was suggested, in the words of grammar: how its source and its content hang on its cue.

The taggers weigh hundreds of signs; what a person can check is the construction, so that is what is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.reading import UNQUOTED

if TYPE_CHECKING:
    from annotator.suggest.claims.frame import Tokens
    from annotator.suggest.claims.model.facts import ParagraphFacts

_SUBJECTS = frozenset({"nsubj", "csubj", "nsubjpass"})
_CLAUSES = frozenset({"ccomp", "xcomp", "advcl", "acl", "pcomp"})
_OBJECTS = frozenset({"dobj", "attr", "acomp", "oprd"})
_HIGHEST = 4


def reasons(
    facts: ParagraphFacts, anchor: int, cue: Tokens, source: Tokens, content: Tokens
) -> tuple[str, str]:
    """How the source was found and how the content, for the cue whose head is ``anchor``."""
    return _of_source(facts, anchor, cue, source), _of_content(facts, anchor, cue, content)


def _of_source(facts: ParagraphFacts, anchor: int, cue: Tokens, source: Tokens) -> str:
    if not source:
        return "no source"
    verb = anchor
    for _ in range(_HIGHEST):
        for child in facts.children[verb]:
            if relation := _relation(facts, child, source):
                return relation
        verb = facts.head[verb]
    name = _head_word(facts, source)
    if max(source) + 1 in cue and facts.lower[max(source) + 1] == ":":
        return f"“{name}” before a colon"
    if min(source) - 1 in cue:
        return f"source after “{_words(facts, cue)}”"
    return f"“{name}” before the cue" if max(source) < min(cue) else f"“{name}” beside the cue"


def _relation(facts: ParagraphFacts, child: int, source: Tokens) -> str:
    """What a child of the cue is to it, if it is of the source; else nothing."""
    dep = facts.dep[child]
    if child in source and dep in _SUBJECTS:
        return f"subject “{facts.doc[child].text}”"
    if child in source and dep == "poss":
        return f"possessor “{facts.doc[child].text}”"
    if dep == "agent" and (by := _first(facts.children[child], source)) is not None:
        return f"agent “{facts.doc[by].text}”"
    return ""


def _of_content(facts: ParagraphFacts, anchor: int, cue: Tokens, content: Tokens) -> str:
    if sum(facts.quote[at] != UNQUOTED for at in content) > len(content) * 3 / 4:
        return "words in quotation marks"
    if facts.lower[max(cue)] == ":":
        return "the words after it"
    for word in sorted(cue):
        if facts.dep[word] == "prep" and _first(facts.children[word], content) is not None:
            return f"phrase after “{facts.lower[word]}”"
    for child in facts.children[anchor]:
        if child in content and (complement := _complement(facts, child, content, before=child < anchor)):
            return complement
    return "clause before the cue" if max(content) < min(cue) else "clause after the cue"


def _complement(facts: ParagraphFacts, child: int, content: Tokens, *, before: bool) -> str:
    """What a child of the cue is to it; nothing if it is no complement."""
    dep = facts.dep[child]
    if dep in _CLAUSES:
        return _of_clause(facts, child, content, before=before)
    if dep in _OBJECTS:
        return f"object “{facts.doc[child].text}”"
    return f"phrase after “{facts.lower[child]}”" if dep == "prep" else ""


def _of_clause(facts: ParagraphFacts, clause: int, content: Tokens, *, before: bool) -> str:
    if before:
        return "clause before the cue"
    opening = min((at for at in range(facts.left[clause], clause + 1) if at in content), default=clause)
    if facts.dep[opening] in {"mark", "aux"} or facts.tag[opening].startswith("W"):
        return f"clause after “{facts.lower[opening]}”"
    return "clause after the cue"


def _first(positions: list[int], among: Tokens) -> int | None:
    return next((at for at in positions if at in among), None)


def _head_word(facts: ParagraphFacts, tokens: Tokens) -> str:
    """The word that governs the others."""
    top = next((at for at in sorted(tokens) if facts.head[at] not in tokens), min(tokens))
    return str(facts.doc[top].text)


def _words(facts: ParagraphFacts, tokens: Tokens) -> str:
    return " ".join(facts.lower[at] for at in sorted(tokens))
