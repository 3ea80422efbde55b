"""The templates of the role tagger: the names under which it knows what ``role_features`` tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.claims.model.facts import OUTSIDE_QUOTES
from annotator.suggest.claims.model.templates import One, Several, Templates

if TYPE_CHECKING:
    from collections.abc import Callable

CUE_FEATURE = "cue"
"""All that is told of a token of the cue itself."""

BEFORE, BEHIND = "-", "+"
_BUCKETS = ((6, "6"), (10, "10"), (20, "20"), (40, "40"))
_EXACT = 4
_STEPS = (-2, -1, 1, 2)


def bucket(distance: int) -> str:
    """A distance in tokens, the farther the less exactly."""
    if distance <= _EXACT:
        return str(distance)
    return next((name for most, name in _BUCKETS if distance <= most), "far")


def _token(word: str, tag: str, dep: str, entity: str, state: str, rule_role: str) -> tuple[str, ...]:
    """What is said of the token itself; what it lacks is not said."""
    return (
        "b",
        "w=" + word,
        "t=" + tag,
        "d=" + dep,
        *(("e=" + entity,) if entity else ()),
        *(("qs=" + state,) if state != OUTSIDE_QUOTES else ()),
        *(("fr=" + rule_role,) if rule_role else ()),
    )


def _neighbour(step: int) -> Callable[..., tuple[str, ...]]:
    """What the token ``step`` further says of this one; without values there is none."""
    name = f"{step}="

    def features(*there: str) -> tuple[str, ...]:
        if not there:
            return ("w" + name + "#",)
        word, tag, *states = there
        quoted = ("q" + name + state for state in states if state != OUTSIDE_QUOTES)
        return ("w" + name + word, "t" + name + tag, *quoted)

    return features


def _tags(before: str, tag: str, behind: str) -> tuple[str, ...]:
    return (*(("tt-1=" + before + tag,) if before else ()), *(("tt1=" + behind + tag,) if behind else ()))


TOKEN_TEMPLATES = Templates(
    each=(
        Several(_token),
        *(Several(_neighbour(step)) for step in _STEPS),
        One(),
        One(),
        Several(_tags),
    )
)
"""What is told of a token whatever the cue."""


def _place(tag: str, kind: str, where: str, sentence: str) -> tuple[str, ...]:
    """Side and distance; ``kind`` is the cue's."""
    side = where[0]
    return (
        "dist=" + where,
        "so=" + sentence + side,
        "ts=" + tag + side + sentence,
        "tk=" + tag + kind + where,
    )


def _branch(branch: str, edge: str, side: str, lemma: str, kind: str) -> tuple[str, ...]:
    """The branch of the parse; ``lemma`` and ``kind`` are the cue's."""
    return (
        "br=" + branch + side,
        "brl=" + branch + lemma + side,
        "brk=" + branch + kind + side,
        "bre=" + branch + edge,
        "brek=" + branch + edge + kind,
    )


def _quotation(
    state: str, inside: str, same: str, side: str, sentence: str, passed: int, kind: str
) -> tuple[str, ...]:
    """In what quotation a token stands, and how many edges of such (three at most) lie before the cue."""
    return (
        "q=" + state + inside + same,
        "qd=" + state + side + sentence + str(passed),
        "qo=" + same + str(min(passed, 2)) + sentence + kind,
    )


def _other_cues(
    cues: str, side: str, sentence: str, same: str, branch: str, other: str, rule_role: str
) -> tuple[str, ...]:
    """How many other cues lie between, and whether the token is one of them."""
    return (
        "bc=" + cues + side + sentence,
        "bcq=" + cues + side + same + branch,
        "oc=" + other + side,
        "frb=" + rule_role + cues,
    )


def _rule(role: str, before: str, behind: str, pattern: str, state: str) -> tuple[str, ...]:
    """What the rule with the same cue takes a token and its neighbours for."""
    return (
        "r=" + role,
        "rp=" + role + before,
        "rn=" + role + behind,
        "rpat=" + role + pattern,
        "rq=" + role + state,
    )


def _rule_and_branch(role: str, tag: str, branch: str, entity: str) -> tuple[str, ...]:
    return "rt=" + role + tag, "rb=" + role + branch, "tb=" + tag + branch, "eb=" + entity + branch


def _branches(branch: str, *near: str | tuple[int, ...]) -> tuple[str, ...]:
    """The branches of the tokens near, in the order of the steps, then the steps at which the cue stands."""
    *names, cues = near
    between = (f"br{step}={name}>{branch}" for step, name in zip(_STEPS, names, strict=True) if name)
    return (*between, *(f"cue{step}=" for step in cues))


def _tags_and_side(before: str, tag: str, behind: str, side: str) -> tuple[str, ...]:
    return (
        *(("tts-1=" + before + tag + side,) if before else ()),
        *(("tts1=" + behind + tag + side,) if behind else ()),
    )


RELATION_TEMPLATES = Templates(
    each=(
        Several(_place),
        Several(_branch),
        One(),
        One(),
        Several(_quotation),
        Several(_other_cues),
        Several(_rule),
        Several(_rule_and_branch),
        Several(_branches),
        Several(_tags_and_side),
    )
)
"""What is told of a token as seen from one cue."""
