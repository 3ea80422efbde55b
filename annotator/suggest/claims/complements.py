"""What a verb governs: the clause, quotation, object or phrase that says what is claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.suggest.claims.frame import NOTHING, Tokens, branch

if TYPE_CHECKING:
    from spacy.tokens import Token

    from annotator.suggest.claims.lexicon import Cue
    from annotator.suggest.claims.reading import Reading

_CLAUSES = frozenset({"ccomp", "xcomp"})
_NAMES = frozenset({"oprd", "ccomp", "xcomp"})
_AUXILIARIES = frozenset({"aux", "auxpass"})
_ASIDE_ENDS = frozenset({",", "—", "–", "--"})
_CONDITIONS = frozenset({"if", "unless", "once"})
_SETTINGS = frozenset({"during", "at", "since", "until", "by", "despite"})
_OCCASIONS = frozenset(
    {"interview", "statement", "comment", "speech", "letter", "email", "article", "remark", "tweet", "debate"}
    | {"conference", "address", "post", "report", "testimony", "appearance", "briefing", "message", "court"}
    | {"twitter", "facebook", "television", "radio", "week", "month", "year", "day", "time", "past"}
)
_SEPARATORS = frozenset({":", ";", "-", "–", "—", "--"})
_INSERTED = frozenset({"parataxis", "advcl", "ccomp", "dep"})


class Found(NamedTuple):
    """One complement: the pattern's name, what it adds to the cue, the content, and why."""

    pattern: str
    cue: Tokens
    content: Tokens
    why: str


def complement_of(verb: Token, cue: Cue, reading: Reading) -> Found | None:
    """The first complement of ``verb`` that the lexicon knows it to take, clauses before phrases."""
    return (
        _clause(verb, cue)
        or _inserted(verb, cue)
        or _label(verb, cue, reading)
        or _object(verb, cue)
        or _phrase(verb, cue)
    )


def _clause(verb: Token, cue: Cue) -> Found | None:
    before = None
    for child in verb.children:
        kind = _kind_of_clause(child)
        if kind is None or kind not in cue.complements:
            continue
        if child.i > verb.i:
            return Found(kind, NOTHING, branch(child), _introduced(child))
        if not _is_cut_off(child, verb):
            before = Found(f"{kind} before", NOTHING, branch(child), "clause before the cue")
    return before or _addressed(verb, cue)


def _addressed(verb: Token, cue: Cue) -> Found | None:
    """A case of "told Ms Ortiz that …", where the clause is parsed as one about Ms Ortiz."""
    if "addressed" not in cue.complements:
        return None
    for child in verb.children:
        if child.dep_ == "dobj":
            for clause in child.children:
                if clause.dep_ in {"relcl", "acl"} and clause.left_edge.lower_ == "that":
                    return Found("clause", NOTHING, branch(clause), "clause after “that”")
    return None


def _is_cut_off(clause: Token, verb: Token) -> bool:
    """Whether a colon or the like stands between a clause and the cue after it: it says something else."""
    between = verb.doc[clause.i + 1 : verb.i]
    return any(token.text in _SEPARATORS for token in between)


def _kind_of_clause(clause: Token) -> str | None:
    first = clause.left_edge.lower_
    if clause.dep_ == "advcl":
        if first in {"if", "whether"}:
            return "whether"
        return "for" if first == "for" and clause.left_edge.dep_ in {"mark", "prep"} else None
    if clause.dep_ not in _CLAUSES:
        return None
    if first == "for" and clause.left_edge.dep_ == "mark":
        return "for"
    if any(child.dep_ == "aux" and child.tag_ == "TO" for child in clause.children):
        return "to"
    if clause.tag_ == "VBG" and not any(child.dep_ in {"nsubj", "aux"} for child in clause.children):
        return "ing"
    return "clause"


def _introduced(clause: Token) -> str:
    first = clause.left_edge
    if first.dep_ in {"mark", "aux"} or first.tag_ in {"WRB", "WP", "WDT"}:
        return f"clause after “{first.lower_}”"
    return "clause after the cue"


def _inserted(verb: Token, cue: Cue) -> Found | None:
    """The case of "…, he noted, …", "as she put it": the clause around the cue is what is claimed."""
    if "so" not in cue.complements or verb.dep_ not in _INSERTED or verb.head.i == verb.i:
        return None
    marked = any(child.dep_ in {"mark", "advmod"} and child.lower_ == "as" for child in verb.children)
    if verb.dep_ != "parataxis" and not marked:
        return None
    if any(child.dep_ == "dobj" and child.lower_ != "it" for child in verb.children):
        return None
    clause = verb.head.head if verb.head.dep_ in _AUXILIARIES else verb.head
    content = (branch(clause) | branch(verb)) - _aside(verb)
    return Found("inserted", NOTHING, content, "set into the clause it reports")


def _aside(verb: Token) -> Tokens:
    """The words between the commas around a cue, or between one comma and the sentence's end."""
    sentence, doc = verb.sent, verb.doc
    start, end = verb.i, verb.i + 1
    while start > sentence.start and doc[start - 1].text not in _ASIDE_ENDS:
        start -= 1
    while end < sentence.end and doc[end].text not in _ASIDE_ENDS:
        end += 1
    return frozenset(range(start, end))


def _label(verb: Token, cue: Cue, reading: Reading) -> Found | None:
    """The cases of "called it a mistake", "described it as a mistake", "accused him of lying"."""
    thing, said = NOTHING, NOTHING
    for child in verb.children:
        if child.dep_ in {"dobj", "nsubjpass"}:
            thing |= branch(child)
        elif _says_of_object(child, cue):
            said |= branch(child)
    if not said and thing and "name" in cue.complements:
        quotation = reading.quotation_from(max(thing) + 1)
        said = NOTHING if quotation is None else frozenset(range(quotation.start, quotation.end))
    if not said:
        return None
    return Found("label", NOTHING, thing | said, "what is said of the object")


def _says_of_object(child: Token, cue: Cue) -> bool:
    if child.dep_ == "prep":
        return f"object-{child.lower_}" in cue.complements
    return child.dep_ in _NAMES and "name" in cue.complements


def _object(verb: Token, cue: Cue) -> Found | None:
    if "object" not in cue.complements:
        return None
    for child in verb.children:
        if child.dep_ in {"dobj", "nsubjpass"}:
            return Found("object", NOTHING, branch(child) | _attached(verb, child), f"object “{child.text}”")
    return None


def _phrase(verb: Token, cue: Cue) -> Found | None:
    for child in verb.children:
        if child.dep_ != "prep" or child.lower_ not in cue.complements:
            continue
        content = branch(child) - {child.i} | _attached(verb, child)
        return Found("phrase", frozenset({child.i}), content, f"phrase after “{child.lower_}”")
    return None


def _attached(verb: Token, part: Token) -> Tokens:
    """Phrases that the parser hangs on the verb though they go on with its object: "mentioned X as Y"."""
    content: Tokens = NOTHING
    end = part.right_edge.i
    for child in verb.children:
        if child.left_edge.i != end + 1:
            continue
        condition = child.dep_ == "advcl" and child.left_edge.lower_ in _CONDITIONS
        phrase = child.dep_ == "prep" and child.lower_ not in _SETTINGS and not _is_setting(child)
        if condition or phrase:
            content |= branch(child)
            end = child.right_edge.i
    return content


def _is_setting(preposition: Token) -> bool:
    """Whether a phrase says when or on what occasion something was said."""
    return any(
        child.ent_type_ in {"DATE", "TIME"} or child.lemma_ in _OCCASIONS for child in preposition.children
    )
