"""What the cue tagger knows of each token: its words, its place in the parse, its neighbours, the rules.

Features are strings, ``template=value``, as python-crfsuite takes them. Words alone say little about verbs
that the training texts did not have: each template with a lemma has a sister with the class of the lexicon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.model.facts import OUTSIDE_QUOTES

if TYPE_CHECKING:
    from annotator.suggest.claims.model.facts import ParagraphFacts

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
_NEIGHBOURS = tuple((step, f"{step}=") for step in (-3, -2, -1, 1, 2, 3))
_NEAR = 2
_CAN_BE_CUES = frozenset("VNJ")


def cue_features(facts: ParagraphFacts) -> list[list[str]]:
    """The features of every token of a paragraph."""
    quoting = "q" if facts.quote and max(facts.quote) >= 0 else "-"
    return [
        [
            *_own_features(facts, position, quoting),
            *_child_features(facts, position),
            *_neighbour_features(facts, position),
        ]
        for position in range(len(facts))
    ]


def _own_features(facts: ParagraphFacts, at: int, quoting: str) -> list[str]:
    lemma, tag, dep, known = facts.lemma[at], facts.tag[at], facts.dep[at], facts.known[at]
    head = facts.head[at]
    head_lemma = facts.lemma[head]
    features = [
        "b",
        "w=" + facts.lower[at],
        "l=" + lemma,
        "t=" + tag,
        "d=" + dep,
        "s=" + facts.lower[at][-3:],
        "ld=" + lemma + "|" + dep,
        "hl=" + head_lemma,
        "hld=" + head_lemma + "|" + dep + "|" + tag,
        "lhl=" + lemma + "|" + head_lemma,
        "q=" + facts.quote_state[at],
        "pq=" + quoting + tag,
    ]
    if known:
        features += ("k=" + known, "kt=" + known + tag + dep)
    features += [
        template + value
        for template, value in (
            ("r=", facts.rule_cue[at]),
            ("rr=", facts.rule_role[at]),
            ("e=", facts.entity[at]),
        )
        if value
    ]
    features += [
        template + value + dep
        for template, value in (("hk=", facts.known[head]), ("hr=", facts.rule_cue[head]))
        if value
    ]
    return features


def _child_features(facts: ParagraphFacts, at: int) -> list[str]:
    features: list[str] = []
    children = [child for child in facts.children[at] if facts.dep[child] != "punct"]
    kinds = dict.fromkeys(facts.dep[child] for child in children)
    for dep in kinds:
        features += _kind_features(facts, at, dep)
    for child in children:
        features += _governed_features(facts, at, child)
    if facts.children[at]:
        features.append("cs=" + " ".join(sorted(kinds)))
    if facts.tag[at][:1] in _CAN_BE_CUES:
        subject = _subject(facts, at)
        features += ("sj=" + subject, "sjk=" + subject + facts.known[at])
    return features


def _governed_features(facts: ParagraphFacts, at: int, child: int) -> tuple[str, ...]:
    dep, lemma = facts.dep[child], facts.lemma[at]
    if dep in _LINKS:
        word = facts.lower[child]
        return "cp=" + lemma + "|" + word, "cpk=" + facts.known[at] + facts.tag[at] + word
    if dep in _CLAUSES:
        return _clause_features(facts, at, child)
    if dep in _OBJECTS:
        return "co=" + lemma + "|" + facts.lemma[child], "cok=" + facts.known[child] + facts.tag[at]
    return ()


def _kind_features(facts: ParagraphFacts, at: int, dep: str) -> list[str]:
    if dep not in _GOVERNED:
        return ["c=" + dep]
    own = ["c=" + dep, "cl=" + dep + "|" + facts.lemma[at]]
    return [*own, "ck=" + dep + "|" + facts.known[at]] if facts.known[at] else own


def _clause_features(facts: ParagraphFacts, at: int, child: int) -> tuple[str, str, str]:
    mark = next(
        (
            facts.lower[word]
            for word in facts.children[child]
            if facts.dep[word] == "mark" or (facts.dep[word] == "aux" and facts.lower[word] == "to")
        ),
        "-",
    )
    clause = facts.dep[child] + "|" + mark
    side = "R" if child > at else "L"
    return (
        "cm=" + clause + side,
        "cml=" + facts.lemma[at] + "|" + clause,
        "cmk=" + facts.known[at] + "|" + clause + side,
    )


def _subject(facts: ParagraphFacts, at: int) -> str:
    """What kind of subject a token has, and on which side."""
    for child in facts.children[at]:
        if facts.dep[child] in _SUBJECTS:
            tag = facts.tag[child]
            kind = "pronoun" if tag in _PRONOUN_TAGS else facts.entity[child] or tag
            return facts.dep[child] + kind + ("L" if child < at else "R")
    return "none"


def _neighbour_features(facts: ParagraphFacts, at: int) -> list[str]:
    features: list[str] = []
    count = len(facts)
    for step, name in _NEIGHBOURS:
        there = at + step
        if not 0 <= there < count:
            features.append("w" + name + "#")
            continue
        features += ("w" + name + facts.lower[there], "t" + name + facts.tag[there])
        if abs(step) <= _NEAR:
            features += _near_features(facts, there, name)
    if 0 < at < count - 1:
        features += (
            "w-1w=" + facts.lower[at - 1] + " " + facts.lower[at],
            "ww1=" + facts.lower[at] + " " + facts.lower[at + 1],
            "ttt=" + facts.tag[at - 1] + facts.tag[at] + facts.tag[at + 1],
        )
    return features


def _near_features(facts: ParagraphFacts, there: int, name: str) -> list[str]:
    features: list[str] = []
    if facts.quote_state[there] != OUTSIDE_QUOTES:
        features.append("q" + name + facts.quote_state[there])
    if facts.entity[there]:
        features.append("e" + name + facts.entity[there])
    if facts.known[there]:
        features.append("k" + name + facts.known[there])
    if facts.rule_cue[there]:
        features.append("r" + name + facts.rule_cue[there])
    return features
