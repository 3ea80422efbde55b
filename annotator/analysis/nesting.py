"""Claims inside claims, which some corpora have and others cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Claim
    from annotator.core.spans import Fragments


def outermost(claims: Sequence[Claim]) -> list[Claim]:
    """``claims`` without those that are reported within another one, in the same order.

    A claim is left out where its whole cue lies inside the content of another claim that is larger (in code
    points) than its own content: in "Reik said the minister had promised a map", "promised" is. Corpora that
    give each token one label, like PolNeAR, cannot hold both, and their annotators keep the outer one. A
    claim without a cue is kept. Of two whose cues lie in each other's contents the larger is kept, or both.
    """
    sizes = [_size(claim.content) for claim in claims]
    return [
        claim
        for claim, size in zip(claims, sizes, strict=True)
        if not any(
            other_size > size and _holds(other.content, claim.cue)
            for other, other_size in zip(claims, sizes, strict=True)
        )
    ]


def _size(content: Fragments) -> int:
    return sum(len(fragment) for fragment in content)


def _holds(content: Fragments, cue: Fragments) -> bool:
    return bool(cue) and all(any(outer.contains(part) for outer in content) for part in cue)
