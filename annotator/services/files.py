"""The work without a project: suggest on files, evaluate one file against another."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.analysis.calibration import Reliability
from annotator.analysis.evaluation import Evaluation, evaluate
from annotator.analysis.intervals import Interval
from annotator.analysis.kind_scores import KindScore
from annotator.analysis.measure import Measure
from annotator.core.annotation import Actor, Claim, Mention
from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.linking import is_name, normal_name, written_name
from annotator.core.means import PLAIN_MEANS, Means
from annotator.core.proposals import propose_links
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.references import reference_of
from annotator.core.review import review_order
from annotator.core.suggesting import Passage
from annotator.services.fresh_items import pending_claim, pending_mention
from annotator.services.project import new_uuid
from annotator.services.suggesting import BOTH, suggestion_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Item
    from annotator.core.article import Draft
    from annotator.core.linking import ActorProposal
    from annotator.core.suggesting import KnownActor, Suggestions
    from annotator.suggest.registry import Findings

__all__ = [
    "Evaluation",
    "Interval",
    "KindScore",
    "Measure",
    "Reliability",
    "evaluate_files",
    "suggest_on_files",
    "suggested_record",
]

_SUGGESTERS = "suggesters"


def suggest_on_files(
    paths: Sequence[str | Path],
    stream: BinaryIO,
    *,
    only: frozenset[str] = BOTH,
    means: Means = PLAIN_MEANS,
    done: int = 0,
    told: Callable[[Refusal | Notice], None],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """Read articles, suggest on each, write native JSONL to ``stream``; gives the number of lines.

    Annotations that the input has are left out: the output is what the machine says, of an article that
    several coders have annotated, one after the other, only once. ``told`` hears of each input that could not
    be taken and of what there is to know of others, ``progress`` of the bytes read and in all. So
    many articles as are ``done`` are passed over.

    Raises:
        SuggesterError: if the suggesters cannot work at all, or one of the ``optional`` ones cannot.
    """
    from annotator.formats.inputs import read_inputs
    from annotator.formats.native_writer import write_native

    def unusable(problem: str) -> None:
        told(Refusal(_SUGGESTERS, 0, problem))

    def unread(note: str) -> None:
        told(Notice(_SUGGESTERS, 0, note))

    found = read_inputs(paths, progress=progress)
    reading = _Reading(found, told, done)
    with suggestion_stream(means, unusable, unread) as suggest_stream:
        return write_native(
            _suggested_records(reading, suggest_stream(reading.passages(), only=only)), stream
        )


class _Reading:
    """The articles of inputs on their way to the suggesters, those left out that are done or came before."""

    def __init__(self, found: Iterator[object], told: Callable[[Refusal | Notice], None], done: int) -> None:
        self._found = found
        self._done = done
        self.told = told
        self.waiting: deque[Incoming] = deque()

    def passages(self) -> Iterator[tuple[Passage, tuple[KnownActor, ...]]]:
        """What the suggesters may see of each; ``waiting`` are those that are out."""
        last: tuple[str | None, str] | None = None
        for one in self._found:
            if isinstance(one, Refusal | Notice):
                self.told(one)
            elif isinstance(one, Incoming):
                draft = one.record.draft
                if (draft.identifier, draft.text) == last:
                    continue
                last = draft.identifier, draft.text
                if self._done:
                    self._done -= 1
                    continue
                self.waiting.append(one)
                yield Passage(text=draft.text, residue=draft.residue, language=draft.language), ()


def _suggested_records(reading: _Reading, outcomes: Iterator[Findings]) -> Iterator[Record]:
    for outcome in outcomes:
        incoming = reading.waiting.popleft()
        for problem in outcome.problems:
            reading.told(Refusal(incoming.source, incoming.line, problem))
        yield suggested_record(incoming.record.draft, outcome.suggestions)


def suggested_record(draft: Draft, suggestions: Suggestions) -> Record:
    """The record of an article that was only suggested on, its items linked to proposed actors."""
    items: list[Item] = [
        *(pending_mention(found) for found in suggestions.mentions),
        *(pending_claim(found) for found in suggestions.claims),
    ]
    actors: dict[tuple[str, str], Actor] = {}
    proposals = propose_links(draft.text, items, ())
    linked = [
        replace(item, actor=_actor_for(actors, proposals[item.ref], item, draft.text))
        if item.ref in proposals
        else item
        for item in review_order(items)
    ]
    return Record(
        draft=draft,
        status=Status.NEW,
        actors=tuple(actors.values()),
        mentions=tuple(item for item in linked if isinstance(item, Mention)),
        claims=tuple(item for item in linked if isinstance(item, Claim)),
    )


def _actor_for(actors: dict[tuple[str, str], Actor], proposal: ActorProposal, item: Item, text: str) -> str:
    identity = (normal_name(proposal.name), proposal.type)
    actor = actors.setdefault(identity, Actor(uuid=new_uuid(), name=proposal.name, type=proposal.type))
    if isinstance(item, Mention):
        surface = written_name(item.span.of(text))
        is_alias = is_name(surface) and reference_of(surface) is None
        if is_alias and normal_name(surface) not in {normal_name(name) for name in actor.names}:
            actors[identity] = replace(actor, aliases=(*actor.aliases, surface))
    return actor.uuid


def evaluate_files(
    gold: Path, predicted: Path, *, resamples: int = 0, outermost_only: bool = False
) -> Evaluation:
    """Score what ``predicted`` holds against ``gold``: native JSONL files, or PolNeAR-style folders.

    ``resamples`` is how often the articles are drawn anew for the intervals of F1; with ``outermost_only``
    predicted claims that are reported within others are left out.

    Raises:
        FormatError: if either cannot be read whole; a score over half a file would mislead.
    """
    return evaluate(
        list(_records(gold)), list(_records(predicted)), resamples=resamples, outermost_only=outermost_only
    )


def _records(path: Path) -> Iterator[Record]:
    from annotator.formats.brat.polnear import read_polnear
    from annotator.formats.inputs import read_inputs

    if (path / "attributions").is_dir():
        yield from read_polnear(path)
        return
    for one in read_inputs([path]):
        if isinstance(one, Refusal):
            raise FormatError("{one}.", advice="Mend the file first; nothing was scored.", one=one)
        if isinstance(one, Incoming):
            yield one.record
