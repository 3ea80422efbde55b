"""Suggestions of any spaCy pipeline that is installed, or lies in a folder, by its name."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import MentionSuggestion
from annotator.core.errors import SuggesterError
from annotator.core.spans import Span
from annotator.core.suggesting import Suggestions
from annotator.suggest.interruptible import AbandonedError, InterruptibleLanguage
from annotator.suggest.language import readable_pieces
from annotator.suggest.optional.installed import DESCRIPTION, is_folder, pipeline_folder, shown_name
from annotator.suggest.registry import Findings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.language import Language

    from annotator.core.suggesting import Passage
    from annotator.suggest.registry import Task

BY = "pipeline"
CONFIDENCE = 0.6
"""Of every name: spaCy gives none, and news wire gets some six classes in ten right."""

ACTOR_TYPES = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organization",
    "ORGANIZATION": "organization",
    "GPE": "state",
    "STATE": "state",
    "NORP": "group",
    "GROUP": "group",
    "MEDIA": "media",
}
"""The usual labels of spaCy's own pipelines (OntoNotes 5, WikiNER), and our types themselves."""

_ANY_LANGUAGE = "xx"
_SPACYS_OWN = "spacy."
_BATCH = 32
_logger = logging.getLogger(__name__)


class PipelineSuggester:
    """Suggests what a pipeline takes for names; ``labels`` go before ``ACTOR_TYPES``.

    ``check`` is called now and then while it parses, and may raise to end the work.

    Raises:
        SuggesterError: if there is no such pipeline here, or it cannot find names.
    """

    def __init__(
        self, name: str, labels: Iterable[tuple[str, str]] = (), check: Callable[[], None] = lambda: None
    ) -> None:
        self._types = ACTOR_TYPES | dict(labels)
        self._language = load_pipeline(name)
        self._name = shown_name(name)
        self._interruptible = InterruptibleLanguage(self._language, check)
        meta = self._language.meta
        self._model = f"{meta['lang']}_{meta['name']} {meta['version']}"

    def __call__(self, task: Task) -> Findings:
        """The names in an article whose label is an actor's; nothing in another language than its own."""
        if "actors" not in task.only or not self._speaks(task.passage.language):
            return Findings()
        try:
            with self._language.memory_zone():
                mentions = tuple(self._mentions(task.passage))
        except AbandonedError:
            raise
        except Exception as error:
            _logger.exception("the pipeline %s", self._name)
            raise SuggesterError(
                "The spaCy pipeline “{name}” failed on this article ({error}).",
                name=self._name,
                error=type(error).__name__,
            ) from error
        return Findings(suggestions=Suggestions(mentions=mentions))

    def _speaks(self, language: str | None) -> bool:
        own = self._language.lang
        return own == _ANY_LANGUAGE or language is None or language.split("-")[0].lower() == own

    def _mentions(self, passage: Passage) -> Iterator[MentionSuggestion]:
        pieces = list(readable_pieces(passage.text, residue=passage.residue))
        parsed = self._interruptible.pipe((piece.of(passage.text) for piece in pieces), batch_size=_BATCH)
        for piece, doc in zip(pieces, parsed, strict=True):
            for entity in doc.ents:
                kind = self._types.get(entity.label_, "")
                place = _trimmed(entity.text, piece.start + entity.start_char)
                if kind and place is not None:
                    yield self._mention(place, entity.label_, kind)

    def _mention(self, place: Span, label: str, kind: str) -> MentionSuggestion:
        return MentionSuggestion(
            by=BY,
            model=self._model,
            confidence=CONFIDENCE,
            why=f"spaCy pipeline “{self._name}” · label {label}",
            span=place,
            type=kind,
        )


def load_pipeline(name: str) -> Language:
    """The pipeline of that name.

    Raises:
        SuggesterError: if it is not installed, is none, is for another version of spaCy, or finds no names.
    """
    import spacy

    _check_version(pipeline_folder(name), name)
    try:
        language = spacy.load(Path(name) if is_folder(name) else name)
    except Exception as error:
        _logger.exception("loading the pipeline %s", name)
        raise SuggesterError(
            "“{name}” could not be loaded as a spaCy pipeline ({error}).",
            name=shown_name(name),
            error=type(error).__name__,
        ) from error
    if not _finds_names(language):
        raise SuggesterError("The spaCy pipeline “{name}” does not look for names.", name=shown_name(name))
    return language


def _check_version(folder: Path, name: str) -> None:
    """Nothing, if the pipeline in ``folder`` was made for this version of spaCy, or does not say for which.

    Raises:
        SuggesterError: if it was made for another, or its description cannot be read.
    """
    from spacy import about, util

    try:
        meta = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        wanted = str(meta.get("spacy_version", ""))
    except (OSError, ValueError, AttributeError) as error:
        raise SuggesterError("“{name}” is not a spaCy pipeline.", name=shown_name(name)) from error
    if util.is_compatible_version(about.__version__, wanted) is False:
        raise SuggesterError(
            "The spaCy pipeline “{name}” is for spaCy {wanted}, and this is {here}.",
            advice="Install the version of it that goes with this one.",
            name=shown_name(name),
            wanted=wanted,
            here=about.__version__,
        )


def _finds_names(language: Language) -> bool:
    """Whether a component looks for names; one that is not spaCy's own may do what it does not say."""
    return any(
        "doc.ents" in language.get_pipe_meta(name).assigns or not _is_spacys_own(component)
        for name, component in language.pipeline
    )


def _is_spacys_own(component: Any) -> bool:  # noqa: ANN401 - spaCy has no types
    own = type(component)
    return own.__module__.startswith(_SPACYS_OWN) and own.__name__ != "SpanRuler"  # which may set names


def _trimmed(words: str, start: int) -> Span | None:
    """The place of ``words`` without white space around them."""
    bare = words.strip()
    if not bare:
        return None
    begin = start + len(words) - len(words.lstrip())
    return Span(begin, begin + len(bare))
