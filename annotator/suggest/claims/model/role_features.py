"""What the role tagger knows of each token, seen from one cue.

Most of what it knows does not depend on the cue: ``token_signs`` says that once for a paragraph.
``cue_relations`` says the rest for one cue: side and distance, the branch of the parse, quotations and other
cues that lie between, and what the rule with the same cue takes the token for.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING

from annotator.suggest.claims.model.facts import shifted
from annotator.suggest.claims.model.role_templates import BEFORE, BEHIND, bucket
from annotator.suggest.claims.model.templates import Signs
from annotator.suggest.claims.reading import UNQUOTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.suggest.claims.frame import Frame, Tokens
    from annotator.suggest.claims.model.facts import ParagraphFacts
    from annotator.suggest.claims.model.templates import Key

REACH = 160
"""Tokens on each side of a cue among which its source and content are looked for."""

NO_CUE = -1
_STEPS = (-2, -1, 1, 2)
_MOST_CLIMBED = 4
_ANCESTORS = 8
_AUXILIARY = "AUX"
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "pcomp", "dobj", "acl", "prep", "agent", "attr", "acomp", "oprd"})
_SENTENCES = {-1: "-1", 0: "0", 1: "1"}
_BEFORE = tuple(BEFORE + bucket(distance) for distance in range(REACH, 0, -1))
_BEHIND = tuple(BEHIND + bucket(distance) for distance in range(1, REACH + 1))


def token_signs(facts: ParagraphFacts) -> Signs:
    """What ``TOKEN_TEMPLATES`` are filled with for every token, the same as seen from every cue."""
    lower, tag = facts.lower, facts.tag
    far = list(zip(lower, tag, strict=True))
    near = list(zip(lower, tag, facts.quote_state, strict=True))
    each: tuple[Iterable[Key], ...] = (
        zip(lower, tag, facts.dep, facts.entity, facts.quote_state, facts.rule_role, strict=True),
        shifted(far, -2, ()),
        shifted(near, -1, ()),
        shifted(near, 1, ()),
        shifted(far, 2, ()),
        ["", *("wt-1=" + before + own for before, own in zip(lower[:-1], tag[1:], strict=True))],
        [*("wt1=" + behind + own for behind, own in zip(lower[1:], tag[:-1], strict=True)), ""],
        zip(shifted(tag, -1, ""), tag, shifted(tag, 1, ""), strict=True),
    )
    return Signs(len(facts), each)


@dataclass(frozen=True, slots=True)
class Relations:
    """What the tokens from ``start`` on are to one cue; of the ``cue`` itself nothing is told but that."""

    start: int
    cue: Tokens
    signs: Signs

    @property
    def own(self) -> list[int]:
        """The places of the cue's tokens in the sequence."""
        return [at - self.start for at in self.cue]


def cue_relations(facts: ParagraphFacts, cue: Tokens, cue_at: Sequence[int]) -> Relations:
    """What each token within reach of a cue is to it; ``cue_at`` numbers the cue a token belongs to."""
    start, end = max(0, min(cue) - REACH), min(len(facts), max(cue) + REACH + 1)
    return Relations(start, cue, _View(facts, cue, cue_at, start, end).signs())


def anchor_of(facts: ParagraphFacts, cue: Tokens) -> int:
    """The token that governs a cue: a verb before a noun before an auxiliary, the first of equals."""

    def rank(at: int) -> tuple[bool, bool, bool, bool, int]:
        pos = facts.pos[at]
        return pos == "VERB", facts.known[at] != "", pos in {"NOUN", "ADJ"}, pos == _AUXILIARY, -at

    tops = [at for at in cue if facts.head[at] not in cue or facts.head[at] == at]
    return max(tops or cue, key=rank)


class _View:
    """One paragraph, its tokens from ``start`` to ``end`` (exclusive), as seen from one cue."""

    def __init__(
        self, facts: ParagraphFacts, cue: Tokens, cue_at: Sequence[int], start: int, end: int
    ) -> None:
        anchor = anchor_of(facts, cue)
        self._facts = facts
        self._cue = cue
        self._edges = min(cue), max(cue)
        self._range = slice(start, end)
        self._anchor_quote = facts.quote[anchor]
        self._anchor_sentence = facts.sentence[anchor]
        self._lemma = facts.lemma[anchor]
        self._class = facts.known[anchor] or facts.tag[anchor]
        self._inside = "o" if self._anchor_quote == UNQUOTED else "i"
        self._branch, self._root = branches(facts, anchor)
        self._cue_at = self._visible(cue_at)

    def _visible(self, cue_at: Sequence[int]) -> list[int]:
        """The other cues but those inside what this one may claim: in a quotation, in a clause it governs.

        A claim within a claim does not end the outer one.
        """
        facts = self._facts
        visible = list(cue_at)
        for at, number in enumerate(cue_at):
            if number != NO_CUE and (
                self._branch[at] in _COMPLEMENTS or facts.quote[at] not in (UNQUOTED, self._anchor_quote)
            ):
                visible[at] = NO_CUE
        return visible

    def signs(self) -> Signs:
        """What ``RELATION_TEMPLATES`` are filled with."""
        facts, part = self._facts, self._range
        where = self._where()
        side = [one[0] for one in where]
        sentence = [_SENTENCES.get(one - self._anchor_sentence, "far") for one in facts.sentence[part]]
        branch = self._branch[part]
        tag, word = facts.tag[part], facts.lower[part]
        state = facts.quote_state[part]
        classes = [self._class] * len(branch)
        roles = self._roles()
        cues, quotes = self._between()
        same = self._quoted()
        other = ["0" if number == NO_CUE else "1" for number in self._cue_at[part]]
        places: tuple[Iterable[Key], ...] = (
            zip(tag, classes, where, sentence, strict=True),
            zip(branch, self._branch_edges(), side, repeat(self._lemma), classes),
            ["wd=" + one + place for one, place in zip(word, where, strict=True)],
            ["wb=" + one + name for one, name in zip(word, branch, strict=True)],
        )
        quotations: tuple[Iterable[Key], ...] = (
            zip(state, repeat(self._inside), same, side, sentence, quotes, classes),
            zip(cues, side, sentence, same, branch, other, facts.rule_role[part], strict=True),
        )
        rules: tuple[Iterable[Key], ...] = (
            zip(*roles, state, strict=True),
            zip(roles[0], tag, branch, facts.entity[part], strict=True),
        )
        return Signs(len(branch), (*places, *quotations, *rules, *self._neighbours(side)))

    def _where(self) -> list[str]:
        """Side of the cue and distance to it; the gaps of a cue count as before its end."""
        first, last = self._edges
        start, end = self._range.start, self._range.stop
        within = [BEFORE + bucket(first - at) for at in range(first, last + 1)]
        return [*_BEFORE[REACH - (first - start) :], *within, *_BEHIND[: end - last - 1]]

    def _between(self) -> tuple[list[str], list[int]]:
        """How many other cues (two at most), and how many quotations' edges, lie between token and cue."""
        start, end = self._range.start, self._range.stop
        cues, quotes = ["0"] * (end - start), [0] * (end - start)
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
                cues[at - start], quotes[at - start] = str(min(seen, 2)), min(passed, 3)
        return cues, quotes

    def _branch_edges(self) -> list[str]:
        """Whether a token is the leftmost or rightmost of its branch."""
        left, right = self._facts.left, self._facts.right
        return [
            ("L" if left[root] == at else "") + ("R" if right[root] == at else "") if root >= 0 else ""
            for at, root in enumerate(self._root[self._range], start=self._range.start)
        ]

    def _quoted(self) -> list[str]:
        """``o`` outside quotations, ``s`` in the same as the cue, ``n`` in another."""
        return [
            "o" if number == UNQUOTED else "s" if number == self._anchor_quote else "n"
            for number in self._facts.quote[self._range]
        ]

    def _roles(self) -> tuple[list[str], list[str], list[str], list[str]]:
        """What the rule with the same cue takes a token and its neighbours for, and the rule's pattern."""
        part, facts = self._range, self._facts
        frame = next((one for one in facts.frames if not one.cue.isdisjoint(self._cue)), None)
        roles = _rule_roles(frame, len(facts))
        pattern = frame.pattern if frame else "none"
        around = shifted(roles, -1, "#")[part], shifted(roles, 1, "#")[part]
        return roles[part], *around, [pattern] * (part.stop - part.start)

    def _neighbours(self, side: list[str]) -> tuple[Iterable[Key], ...]:
        """The branches of tokens near each one, which of them are the cue's, and their tags."""
        part = self._range
        branches_near = (shifted(self._branch, step, "")[part] for step in _STEPS)
        near: list[tuple[int, ...]] = [()] * len(side)
        for step in _STEPS:
            for at in self._cue:
                place = at - step - part.start
                if 0 <= place < len(near):
                    near[place] += (step,)
        tags = self._facts.tag
        before, behind = shifted(tags, -1, "")[part], shifted(tags, 1, "")[part]
        return (
            zip(self._branch[part], *branches_near, near, strict=True),
            zip(before, tags[part], behind, side, strict=True),
        )


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
