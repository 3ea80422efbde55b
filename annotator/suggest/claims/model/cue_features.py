"""What the cue tagger knows of each token: its words, its place in the parse, its neighbours, the rules.

Words alone say little about verbs that the training texts did not have: each template with a lemma has a
sister with the class of the lexicon.
"""

from __future__ import annotations

from itertools import pairwise, repeat
from typing import TYPE_CHECKING

from annotator.suggest.claims.model.facts import OUTSIDE_QUOTES, shifted
from annotator.suggest.claims.model.templates import One, Several, Signs, Templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.suggest.claims.model.facts import ParagraphFacts
    from annotator.suggest.claims.model.templates import Key

_GOVERNED = frozenset(
    {
        "nsubj",
        "ccomp",
        "xcomp",
        "dobj",
        "prep",
        "nsubjpass",
        "advcl",
        "mark",
        "agent",
        "acl",
        "prt",
        "neg",
        "aux",
    }
)
_CLAUSES = frozenset({"ccomp", "xcomp", "acl", "advcl"})
_OBJECTS = frozenset({"dobj", "attr", "acomp"})
_LINKS = frozenset({"prep", "mark", "prt", "agent"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PRONOUN_TAGS = frozenset({"PRP", "WP", "WDT", "DT"})
_STEPS = (-3, -2, -1, 1, 2, 3)
_NEAR = 2
_CAN_BE_CUES = frozenset("VNJ")


def cue_signs(facts: ParagraphFacts) -> Signs:
    """What ``CUE_TEMPLATES`` are filled with for every token of a paragraph."""
    quoting = "q" if facts.quote and max(facts.quote) >= 0 else "-"
    lower, lemma, tag, dep = facts.lower, facts.lemma, facts.tag, facts.dep
    head_lemma = [lemma[head] for head in facts.head]
    head_known = [facts.known[head] for head in facts.head]
    head_rule = [facts.rule_cue[head] for head in facts.head]
    around = list(zip(lower, tag, facts.quote_state, facts.entity, facts.known, facts.rule_cue, strict=True))
    each: tuple[Iterable[Key], ...] = (
        zip(lower, lemma, tag, dep, strict=True),
        zip(facts.quote_state, repeat(quoting), tag),
        zip(facts.known, tag, dep, facts.rule_cue, facts.rule_role, facts.entity, strict=True),
        zip(head_known, head_rule, dep, strict=True),
        zip(head_lemma, dep, tag, strict=True),
        ["lhl=" + own + "|" + head for own, head in zip(lemma, head_lemma, strict=True)],
        *(shifted(around, step, ()) for step in _STEPS),
        *_pairs(lower, tag),
    )
    return Signs(len(facts), each, _child_signs(facts))


def _pairs(lower: list[str], tag: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Features of a token with its neighbours, of all tokens but the first and the last."""
    count = len(lower)
    before, behind, tags = [""] * count, [""] * count, [""] * count
    pairs = [f"{one} {other}" for one, other in pairwise(lower)]
    before[1:-1] = ["w-1w=" + pair for pair in pairs[:-1]]
    behind[1:-1] = ["ww1=" + pair for pair in pairs[1:]]
    tags[1:-1] = [
        "ttt=" + first + own + last for first, own, last in zip(tag[:-2], tag[1:-1], tag[2:], strict=True)
    ]
    return before, behind, tags


def _child_signs(facts: ParagraphFacts) -> tuple[list[tuple[int, Key]], ...]:
    """What hangs on each token, as a whole and one by one."""
    kinds: list[tuple[int, Key]] = []
    links: list[tuple[int, Key]] = []
    clauses: list[tuple[int, Key]] = []
    objects: list[tuple[int, Key]] = []
    dep, known = facts.dep, facts.known
    for at, children in enumerate(facts.children):
        if not children:
            continue
        own = facts.lemma[at], known[at], facts.tag[at]
        hanging = dict.fromkeys(dep[child] for child in children if dep[child] != "punct")
        kinds.append((at, (*own[:2], tuple(hanging))))
        for child in children:
            if dep[child] in _LINKS:
                links.append((at, (*own, facts.lower[child])))
            elif dep[child] in _CLAUSES:
                clauses.append((at, (*own[:2], dep[child], _mark(facts, child), "R" if child > at else "L")))
            elif dep[child] in _OBJECTS:
                objects.append((at, (own[0], own[2], facts.lemma[child], known[child])))
    subjects: list[tuple[int, Key]] = [
        (at, (_subject(facts, at), known[at])) for at, tag in enumerate(facts.tag) if tag[:1] in _CAN_BE_CUES
    ]
    return kinds, links, clauses, objects, subjects


def _mark(facts: ParagraphFacts, clause: int) -> str:
    """The word that opens a clause: its conjunction, or the "to" of an infinitive."""
    for word in facts.children[clause]:
        if facts.dep[word] == "mark" or (facts.dep[word] == "aux" and facts.lower[word] == "to"):
            return facts.lower[word]
    return "-"


def _subject(facts: ParagraphFacts, at: int) -> str:
    """What kind of subject a token has, and on which side."""
    for child in facts.children[at]:
        if facts.dep[child] in _SUBJECTS:
            tag = facts.tag[child]
            kind = "pronoun" if tag in _PRONOUN_TAGS else facts.entity[child] or tag
            return facts.dep[child] + kind + ("L" if child < at else "R")
    return "none"


def _word(lower: str, lemma: str, tag: str, dep: str) -> tuple[str, ...]:
    return (
        "b",
        "w=" + lower,
        "l=" + lemma,
        "t=" + tag,
        "d=" + dep,
        "s=" + lower[-3:],
        "ld=" + lemma + "|" + dep,
    )


def _quotation(state: str, quoting: str, tag: str) -> tuple[str, ...]:
    return "q=" + state, "pq=" + quoting + tag


def _classes(known: str, tag: str, dep: str, rule_cue: str, rule_role: str, entity: str) -> tuple[str, ...]:
    """What lexicon, rules and names say of a token; what is not said is no feature."""
    said = ("k=", known), ("r=", rule_cue), ("rr=", rule_role), ("e=", entity)
    return (*_present(*said), *(("kt=" + known + tag + dep,) if known else ()))


def _head_classes(known: str, rule_cue: str, dep: str) -> tuple[str, ...]:
    return tuple(feature + dep for feature in _present(("hk=", known), ("hr=", rule_cue)))


def _present(*named: tuple[str, str]) -> Iterator[str]:
    return (name + value for name, value in named if value)


def _head(head_lemma: str, dep: str, tag: str) -> tuple[str, ...]:
    return "hl=" + head_lemma, "hld=" + head_lemma + "|" + dep + "|" + tag


def _neighbour(step: int) -> Callable[..., tuple[str, ...]]:
    """What the token ``step`` further says of this one; without values there is none."""
    name = f"{step}="

    def features(*there: str) -> tuple[str, ...]:
        if not there:
            return ("w" + name + "#",)
        word, tag, state, entity, known, rule_cue = there
        near: Iterable[str] = ()
        if abs(step) <= _NEAR:
            quoted = "" if state == OUTSIDE_QUOTES else state
            near = _present(
                ("q" + name, quoted), ("e" + name, entity), ("k" + name, known), ("r" + name, rule_cue)
            )
        return ("w" + name + word, "t" + name + tag, *near)

    return features


def _kinds(lemma: str, known: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """What hangs on a token, each dependency once."""
    features: list[str] = []
    for dep in kinds:
        features.append("c=" + dep)
        if dep in _GOVERNED:
            features.append("cl=" + dep + "|" + lemma)
            features += ("ck=" + dep + "|" + known,) if known else ()
    return (*features, "cs=" + " ".join(sorted(kinds)))


def _link(lemma: str, known: str, tag: str, word: str) -> tuple[str, ...]:
    return "cp=" + lemma + "|" + word, "cpk=" + known + tag + word


def _clause(lemma: str, known: str, dep: str, mark: str, side: str) -> tuple[str, ...]:
    clause = dep + "|" + mark
    return "cm=" + clause + side, "cml=" + lemma + "|" + clause, "cmk=" + known + "|" + clause + side


def _object(lemma: str, tag: str, child: str, child_known: str) -> tuple[str, ...]:
    return "co=" + lemma + "|" + child, "cok=" + child_known + tag


def _subject_kind(subject: str, known: str) -> tuple[str, ...]:
    return "sj=" + subject, "sjk=" + subject + known


CUE_TEMPLATES = Templates(
    each=(
        Several(_word),
        Several(_quotation),
        Several(_classes),
        Several(_head_classes),
        Several(_head),
        One(),
        *(Several(_neighbour(step)) for step in _STEPS),
        One(),
        One(),
        One(),
    ),
    some=(Several(_kinds), Several(_link), Several(_clause), Several(_object), Several(_subject_kind)),
)
"""What is told of each token, of what hangs on it, and of the subject of what could be a cue."""
