"""Web Annotations as values: what the model allows to be written in several ways, in one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Decision
from annotator.core.errors import FormatError
from annotator.formats.exchange.document import PENDING
from annotator.formats.json_lines import decode_json
from annotator.formats.web_annotation.writer import JSON, OF_ARTICLE, OF_SPAN, PLAIN, UUID_URN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DEEPEST = 4
_UNSAID = "annotation"
"""The label where nothing tells one."""


@dataclass(slots=True)
class Place:
    """A stretch of a source: offsets (end exclusive), words, and what stands before and behind, where given.

    ``kinds`` are the selectors that were found.
    """

    source: str
    start: int | None = None
    end: int | None = None
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""
    kinds: list[str] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Whether nothing selects a part of the source."""
        return not self.kinds

    @property
    def is_in_text(self) -> bool:
        """Whether it can be looked for in a text."""
        return self.exact is not None or (self.start is not None and self.end is not None)


@dataclass(slots=True)
class Annotation:
    """One annotation. ``links`` are the ids that it ties its targets to; ``bodies`` what is kept as it is."""

    line: int
    id: str
    motivation: str
    creator: str | None
    targets: list[Place]
    labels: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    attributes: dict[str, Any] = field(default_factory=dict)
    standing: str = Decision.ACCEPTED
    bodies: list[Any] = field(default_factory=list)
    text: str | None = None
    article: dict[str, Any] | None = None

    @property
    def is_link(self) -> bool:
        """Whether it ties annotations rather than marking words."""
        return bool(self.links) and self.motivation == "linking"

    def is_on(self, source: str) -> bool:
        """Whether it is about a source."""
        return any(target.source == source for target in self.targets)


def annotations_in(line: int, value: object, *, depth: int = 0) -> Iterator[Annotation]:
    """The annotations of an object: itself, or those of a collection or page, ``depth`` of which are around.

    Raises:
        FormatError: if it is neither.
    """
    if not isinstance(value, dict) or depth > _DEEPEST:
        raise FormatError("the object is no annotation")
    parts = [value.get("first"), value.get("items"), value.get("@graph")]
    if "target" not in value and any(isinstance(part, dict | list) for part in parts):
        for part in parts:
            for item in part if isinstance(part, list) else [part]:
                if isinstance(item, dict):
                    yield from annotations_in(line, item, depth=depth + 1)
        return
    yield _annotation(line, value)


def _annotation(line: int, value: Mapping[str, Any]) -> Annotation:
    targets = [place for one in _listed(value.get("target")) if (place := _place(one)) is not None]
    if not targets:
        raise FormatError("the annotation has no target")
    found = Annotation(
        line=line,
        id=identity(_text(value.get("id") or value.get("@id"))),
        motivation=_last(_first_text(value.get("motivation"))),
        creator=_name(value.get("creator")),
        targets=targets,
    )
    for body in _listed(value.get("body")):
        _take_body(found, body)
    if isinstance(value.get("bodyValue"), str):
        _take_words(found, value["bodyValue"], found.motivation)
    return found


def identity(name: str) -> str:
    """The id of an annotation, the uuid alone where it is one."""
    return name.removeprefix(UUID_URN)


def label_of(annotation: Annotation) -> str:
    """What an annotation without a tag is called."""
    return annotation.motivation or _UNSAID


def _take_body(found: Annotation, body: object) -> None:
    purpose = _last(_first_text(body.get("purpose"))) if isinstance(body, dict) else ""
    purpose = purpose or found.motivation
    match body:
        case {"format": str(form), "value": str(value)} if form == JSON and _took_json(found, value):
            return
        case {"source": {"label": str(name), **_more}} if purpose == "identifying":
            found.attributes["actor"] = name
        case {"label": str(name), "value": str(value)} if purpose == "classifying":
            found.attributes[name] = value
        case {"value": str(value), "format": str(form)} if purpose == "describing" and form == PLAIN:
            found.text = value
        case {"value": str(value)}:
            _take_words(found, value, purpose)
        case {"source": str(source)} | {"id": str(source)} | str(source):
            _take_name(found, source, purpose, body)
        case _:
            found.bodies.append(body)


def _take_words(found: Annotation, words: str, purpose: str) -> None:
    if purpose in {"tagging", "classifying", "linking"}:
        found.labels.append(words)
    elif "note" in found.attributes:
        found.attributes["note"] = f"{found.attributes['note']}\n{words}"
    else:
        found.attributes["note"] = words


def _take_name(found: Annotation, name: str, purpose: str, body: object) -> None:
    """The name of something else: what a link leads to, or a tag out of a list of such."""
    if purpose == "linking":
        found.links.append(identity(name))
    elif purpose in {"tagging", "classifying"}:
        found.labels.append(_last(name))
    else:
        found.bodies.append(body)


def _took_json(found: Annotation, value: str) -> bool:
    """Whether a body is one in which we keep what the model has no word for."""
    try:
        known = decode_json(value.encode("utf-8", "replace"))
    except FormatError:
        return False
    schema = known.pop("schema", None) if isinstance(known, dict) else None
    if not isinstance(known, dict) or schema not in (OF_ARTICLE, OF_SPAN):
        return False
    if schema == OF_ARTICLE:
        found.article = known
        return True
    standing = known.pop("standing", Decision.ACCEPTED)
    found.standing = standing if standing in (PENDING, *Decision) else str(Decision.ACCEPTED)
    found.attributes |= known
    return True


def _place(target: object) -> Place | None:
    match target:
        case str(source):
            return Place(identity(source))
        case {"source": source}:
            place = Place(_source(source))
        case {"id": str(source)}:
            place = Place(identity(source))
        case _:
            return None
    for selector in _listed(target.get("selector") if isinstance(target, dict) else None):
        if isinstance(selector, dict):
            _select(place, selector)
    return place


def _select(place: Place, selector: Mapping[str, Any]) -> None:
    kind = _last(_first_text(selector.get("type") or selector.get("@type")))
    place.kinds.append(kind or "?")
    start, end, exact = selector.get("start"), selector.get("end"), selector.get("exact")
    if kind == "TextPositionSelector" and type(start) is int and type(end) is int:
        place.start, place.end = start, end
    elif kind == "TextQuoteSelector" and isinstance(exact, str):
        place.exact = exact
        place.prefix, place.suffix = _text(selector.get("prefix")), _text(selector.get("suffix"))


def _source(source: object) -> str:
    match source:
        case str(name) | {"id": str(name)}:
            return name
        case _:
            return ""


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _first_text(value: object) -> str:
    return next((one for one in _listed(value) if isinstance(one, str)), "")


def _last(name: str) -> str:
    """The last part of a name of the web: what people call it by."""
    return name.rstrip("/").rpartition("#")[2].rpartition("/")[2].rpartition(":")[2] or name


def _name(creator: object) -> str | None:
    """What a person is called: by name, nickname or address."""
    for one in _listed(creator):
        if isinstance(one, str) and one:
            return one
        if isinstance(one, dict):
            for key in ("name", "nickname", "email", "id"):
                if _text(one.get(key)):
                    return _text(one[key])
    return None
