"""What the role tagger knows of each token, seen from one cue.

Most of what it knows does not depend on the cue: ``token_features`` says that once for a paragraph.
``cue_relations`` says the rest for one cue: side and distance, the branch of the parse, quotations and other
cues that lie between, and what the rule with the same cue takes the token for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.suggest.claims.model.facts import OUTSIDE_QUOTES
from annotator.suggest.claims.reading import UNQUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.suggest.claims.frame import Frame, Tokens
    from annotator.suggest.claims.model.facts import ParagraphFacts

REACH = 160
"""Tokens on each side of a cue among which its source and content are looked for."""

NO_CUE = -1
_NEIGHBOURS = ((-2, "-2="), (-1, "-1="), (1, "1="), (2, "2="))
_BUCKETS = ((6, "6"), (10, "10"), (20, "20"), (40, "40"))
_EXACT = 4
_MOST_CLIMBED = 4
_ANCESTORS = 8
_AUXILIARY = "AUX"
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "pcomp", "dobj", "acl", "prep", "agent", "attr", "acomp", "oprd"})


def token_features(facts: ParagraphFacts) -> list[list[str]]:
    """The features of every token that are the same as seen from every cue."""
    return [[*_own_features(facts, at), *_words_around(facts, at)] for at in range(len(facts))]


def _own_features(facts: ParagraphFacts, at: int) -> list[str]:
    """What is said of the token itself; what it lacks is not said."""
    features = ["b", "w=" + facts.lower[at], "t=" + facts.tag[at], "d=" + facts.dep[at]]
    if facts.entity[at]:
        features.append("e=" + facts.entity[at])
    if facts.quote_state[at] != OUTSIDE_QUOTES:
        features.append("qs=" + facts.quote_state[at])
    if facts.rule_role[at]:
        features.append("fr=" + facts.rule_role[at])
    return features


def _words_around(facts: ParagraphFacts, at: int) -> list[str]:
    features: list[str] = []
    tag = facts.tag[at]
    for step, name in _NEIGHBOURS:
        there = at + step
        if not 0 <= there < len(facts):
            features.append("w" + name + "#")
            continue
        features += ("w" + name + facts.lower[there], "t" + name + facts.tag[there])
        if step in (-1, 1):
            features += ("wt" + name + facts.lower[there] + tag, "tt" + name + facts.tag[there] + tag)
            if facts.quote_state[there] != OUTSIDE_QUOTES:
                features.append("q" + name + facts.quote_state[there])
    return features


@dataclass(frozen=True, slots=True)
class Relations:
    """The features of the tokens from ``start`` on, as seen from one cue."""

    start: int
    features: list[list[str]]


def cue_relations(facts: ParagraphFacts, cue: Tokens, cue_at: Sequence[int]) -> Relations:
    """What each token within reach of a cue is to it."""
    first, last = min(cue), max(cue)
    start, end = max(0, first - REACH), min(len(facts), last + REACH + 1)
    view = _View(facts, cue, cue_at, start, end)
    return Relations(start, [["cue"] if at in cue else view.features(at) for at in range(start, end)])


def anchor_of(facts: ParagraphFacts, cue: Tokens) -> int:
    """The token that governs a cue: a verb before a noun before an auxiliary, the first of equals."""

    def rank(at: int) -> tuple[bool, bool, bool, bool, int]:
        pos = facts.pos[at]
        return pos == "VERB", facts.known[at] != "", pos in {"NOUN", "ADJ"}, pos == _AUXILIARY, -at

    tops = [at for at in cue if facts.head[at] not in cue or facts.head[at] == at]
    return max(tops or cue, key=rank)


class _View:
    """One paragraph as seen from one cue."""

    def __init__(
        self, facts: ParagraphFacts, cue: Tokens, cue_at: Sequence[int], start: int, end: int
    ) -> None:
        anchor = anchor_of(facts, cue)
        self._facts = facts
        self._cue = cue
        self._edges = min(cue), max(cue)
        self._anchor_quote = facts.quote[anchor]
        self._anchor_sentence = facts.sentence[anchor]
        self._lemma = facts.lemma[anchor]
        self._class = facts.known[anchor] or facts.tag[anchor]
        self._inside = "o" if self._anchor_quote == UNQUOTED else "i"
        self._branch, self._root = branches(facts, anchor)
        self._cue_at = self._visible(cue_at)
        self._cues_between, self._quotes_between = self._between(start, end)
        frame = next((one for one in facts.frames if not one.cue.isdisjoint(cue)), None)
        self._pattern = frame.pattern if frame else "none"
        self._rule = _rule_roles(frame, len(facts))

    def _visible(self, cue_at: Sequence[int]) -> list[int]:
        """The other cues but those inside what this one may claim: in a quotation, in a clause it governs.

        A claim within a claim does not end the outer one.
        """
        facts = self._facts
        return [
            NO_CUE
            if number != NO_CUE
            and (branch in _COMPLEMENTS or facts.quote[at] not in (UNQUOTED, self._anchor_quote))
            else number
            for at, (number, branch) in enumerate(zip(cue_at, self._branch, strict=True))
        ]

    def _between(self, start: int, end: int) -> tuple[list[int], list[int]]:
        """How many other cues (two at most), and how many quotations' edges, lie between token and cue."""
        count = len(self._facts)
        cues, quotes = [0] * count, [0] * count
        for positions, edge in (
            (range(self._edges[0] - 1, start - 1, -1), "E"),
            (range(self._edges[1] + 1, end), "B"),
        ):
            seen, passed, last = 0, 0, NO_CUE
            for at in positions:
                other = self._cue_at[at]
                if other not in (NO_CUE, last):
                    seen, last = seen + 1, other
                passed += self._facts.quote_state[at][-1] == edge
                cues[at], quotes[at] = min(seen, 2), passed
        return cues, quotes

    def features(self, at: int) -> list[str]:
        """The features of one token."""
        first, last = self._edges
        side = "+" if at > last else "-"
        where = side + _bucket(at - last if at > last else first - at)
        sentence = self._sentence(at)
        return [
            *self._place_features(at, side, where, sentence),
            *self._quote_features(at, side, sentence),
            *self._rule_features(at),
            *self._neighbour_features(at, side),
        ]

    def _sentence(self, at: int) -> str:
        distance = self._facts.sentence[at] - self._anchor_sentence
        return str(distance) if abs(distance) <= 1 else "far"

    def _place_features(self, at: int, side: str, where: str, sentence: str) -> list[str]:
        facts, branch, root = self._facts, self._branch[at], self._root[at]
        tag, word = facts.tag[at], facts.lower[at]
        edge = ""
        if root >= 0:
            edge = ("L" if facts.left[root] == at else "") + ("R" if facts.right[root] == at else "")
        return [
            "dist=" + where,
            "so=" + sentence + side,
            "br=" + branch + side,
            "brl=" + branch + self._lemma + side,
            "brk=" + branch + self._class + side,
            "bre=" + branch + edge,
            "brek=" + branch + edge + self._class,
            "ts=" + tag + side + sentence,
            "wd=" + word + where,
            "tb=" + tag + branch,
            "wb=" + word + branch,
            "eb=" + facts.entity[at] + branch,
            "tk=" + tag + self._class + where,
        ]

    def _quote_features(self, at: int, side: str, sentence: str) -> list[str]:
        facts = self._facts
        state, number = facts.quote_state[at], facts.quote[at]
        same = "n" if number != UNQUOTED else "o"
        if number == self._anchor_quote != UNQUOTED:
            same = "s"
        passed, cues = self._quotes_between[at], str(self._cues_between[at])
        return [
            "q=" + state + self._inside + same,
            "qd=" + state + side + sentence + str(min(passed, 3)),
            "qo=" + same + str(min(passed, 2)) + sentence + self._class,
            "bc=" + cues + side + sentence,
            "bcq=" + cues + side + same + self._branch[at],
            "oc=" + ("0" if self._cue_at[at] == NO_CUE else "1") + side,
            "frb=" + facts.rule_role[at] + cues,
        ]

    def _rule_features(self, at: int) -> list[str]:
        rule = self._rule
        own = rule[at]
        return [
            "r=" + own,
            "rp=" + own + (rule[at - 1] if at else "#"),
            "rn=" + own + (rule[at + 1] if at + 1 < len(rule) else "#"),
            "rpat=" + own + self._pattern,
            "rt=" + own + self._facts.tag[at],
            "rq=" + own + self._facts.quote_state[at],
            "rb=" + own + self._branch[at],
        ]

    def _neighbour_features(self, at: int, side: str) -> list[str]:
        features: list[str] = []
        branch = self._branch[at]
        for step, name in _NEIGHBOURS:
            there = at + step
            if not 0 <= there < len(self._branch):
                continue
            features.append("br" + name + self._branch[there] + ">" + branch)
            if there in self._cue:
                features.append("cue" + name)
            if step in (-1, 1):
                features.append("tts" + name + self._facts.tag[there] + self._facts.tag[at] + side)
        return features


def branches(facts: ParagraphFacts, anchor: int) -> tuple[list[str], list[int]]:
    """For each token the branch of the parse it hangs on, as seen from ``anchor``, and the branch's root.

    Below the anchor a branch is named by its dependency; beside it, by how far one climbs to reach it.
    Tokens of other sentences are ``far`` and have no root (-1).
    """
    names = ["far"] * len(facts)
    roots = [-1] * len(facts)
    ancestors = [anchor]
    while facts.head[ancestors[-1]] != ancestors[-1]:
        ancestors.append(facts.head[ancestors[-1]])
    below = -1
    for climbed, ancestor in enumerate(ancestors[:_ANCESTORS]):
        height = f"{min(climbed, _MOST_CLIMBED)}^" if climbed else ""
        if roots[ancestor] < 0:
            names[ancestor], roots[ancestor] = height or "A", ancestor
        for child in facts.children[ancestor]:
            if child == below:
                continue
            name = height + facts.dep[child]
            for at in range(facts.left[child], facts.right[child] + 1):
                if roots[at] < 0:
                    names[at], roots[at] = name, child
        below = ancestor
    return names, roots


def _rule_roles(frame: Frame | None, count: int) -> list[str]:
    roles = ["-"] * count
    if frame is not None:
        for at in frame.content:
            roles[at] = "Q"
        for at in frame.source:
            roles[at] = "S"
    return roles


def _bucket(distance: int) -> str:
    if distance <= _EXACT:
        return str(distance)
    return next((name for most, name in _BUCKETS if distance <= most), "far")
