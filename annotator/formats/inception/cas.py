"""Records as CAS of UIMA, and what a CAS holds; by dkpro-cassis.

The library counts in code points and writes UTF-16 units. Offsets that are read are taken as the file has
them and resolved here, because the library passes on what it cannot convert.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from annotator.core.errors import FormatError
from annotator.formats.damage import reason_of
from annotator.formats.exchange.units import Unit, Written, resolve
from annotator.formats.inception.annotations import Annotation, Link, annotations_of, article_features
from annotator.formats.inception.interpretation import KEPT, prepares, record_in
from annotator.formats.inception.layers import ARTICLE, LAYERS, PART, SPAN, STRING, range_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cassis import Cas, TypeSystem

    from annotator.core.record import Record
    from annotator.core.spans import Span
    from annotator.formats.inception.annotations import Value

_ANNOTATION = "uima.tcas.Annotation"
_DOCUMENT = "uima.tcas.DocumentAnnotation"
_BUILT_IN = frozenset({"begin", "end", "sofa"})
_NO_LANGUAGE = "x-unspecified"
_ENDS = ("Governor", "Dependent")
_CAS_METADATA = "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata"
_USER = "user"


@cache
def type_system() -> TypeSystem:
    """The types of our layers."""
    from cassis import TypeSystem

    types = TypeSystem()
    for layer in LAYERS:
        above = _ANNOTATION if layer.kind == SPAN else "uima.cas.AnnotationBase"
        made = types.create_type(layer.name, above)
        for name in layer.features:
            types.create_feature(made, name, range_of(name))
        for slot in layer.slots:
            link = types.create_type(layer.link_type(slot), "uima.cas.TOP")
            types.create_feature(link, "role", STRING)
            types.create_feature(link, "target", PART)
            types.create_feature(
                made, slot, "uima.cas.FSArray", elementType=link, multipleReferencesAllowed=False
            )
    return types


def cas_of(record: Record) -> Cas:
    """The CAS of a record: one view with the text, its annotations, and what is known of the article."""
    from cassis import Cas

    types = type_system()
    cas = Cas(typesystem=types)
    cas.sofa_string = record.draft.text
    cas.sofa_mime = "text/plain"
    document = cas.get_document_annotation()
    document.begin, document.end = 0, len(record.draft.text)
    document.language = record.draft.language or _NO_LANGUAGE
    cas.add(types.get_type(ARTICLE)(**article_features(record)))
    made: dict[str, Any] = {}
    for one in annotations_of(record):
        own = types.get_type(one.layer)(begin=one.span.start, end=one.span.end, **one.features)
        for slot, links in _by_slot(one.links).items():
            link_type = types.get_type(
                next(layer for layer in LAYERS if layer.name == one.layer).link_type(slot)
            )
            elements = [link_type(role=link.role, target=made[link.target]) for link in links]
            own[slot] = types.get_type("uima.cas.FSArray")(elements=elements)
        cas.add(own)
        made[one.id] = own
    return cas


def _by_slot(links: tuple[Link, ...]) -> dict[str, list[Link]]:
    slots: dict[str, list[Link]] = {}
    for link in links:
        slots.setdefault(link.feature, []).append(link)
    return slots


@contextmanager
def library_errors_told() -> Iterator[None]:
    """Whatever the library raises on a damaged file becomes a sentence; its warnings go unheard.

    Raises:
        FormatError: in place of what was raised.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except FormatError:
        raise
    except Exception as error:
        # The library checks little: what a damaged file makes it raise can be anything.
        raise FormatError("the CAS cannot be read: {reason}", reason=reason_of(error)) from error


def records_in_cas(cas: Cas, places: Mapping[int, tuple[int, int]], coder: str | None) -> list[Record]:
    """A record for each view that has a text. ``places``: begin and end by id, as the file has them.

    Raises:
        FormatError: if an annotation is not within its text.
    """
    found: list[Record] = []
    with library_errors_told():
        for sofa in cas.sofas:
            text = sofa.sofaString
            if isinstance(text, str) and text.strip():
                found.append(_View(cas, sofa.sofaID, places).record(text, coder))
    return found


class _View:
    """One view of a CAS while it is read."""

    def __init__(self, cas: Cas, name: str, places: Mapping[int, tuple[int, int]]) -> None:
        self._types = cas.typesystem
        self._places = places
        self._structures = list(cas.get_view(name).select_all_fs())

    def record(self, text: str, coder: str | None) -> Record:
        """The record of the view."""
        marked = [one for one in self._structures if self._is_marked(one.type.name)]
        # Annotations without an extent are allowed there, and have no place here.
        points = [one for one in marked if self._is_point(one)]
        marked = [one for one in marked if not self._is_point(one)]
        resolved = resolve(text, [Written(*self._places[one.xmiID]) for one in marked], (Unit.UTF_16,))
        article, kept = self._article()
        if points:
            kept["points"] = [_point(one, self._places[one.xmiID][0]) for one in points]
        return record_in(
            resolved.text,
            [_annotation(one, span) for one, span in zip(marked, resolved.spans, strict=True)],
            {**article, KEPT: kept} if kept else article,
            coder=article.pop(_USER, None) or coder,
        )

    def _is_point(self, structure: Any) -> bool:  # noqa: ANN401
        begin, end = self._places[structure.xmiID]
        return begin == end

    def _is_marked(self, layer: str) -> bool:
        return bool(self._types.is_instance_of(layer, _ANNOTATION)) and not prepares(layer)

    def _article(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """What our layer tells of the article, and what others do."""
        article: dict[str, Any] = {}
        kept: dict[str, Any] = {}
        for one in self._structures:
            features = _Contents(one).features
            if one.type.name == ARTICLE:
                article |= features
            elif one.type.name == _CAS_METADATA:
                article[_USER] = features.get("username")
            elif self._types.is_instance_of(one.type.name, _DOCUMENT):
                language = features.pop("language", _NO_LANGUAGE)
                if language != _NO_LANGUAGE:
                    article.setdefault("language", language)
                kept |= {"document": features} if features else {}
            elif not self._types.is_instance_of(one.type.name, _ANNOTATION) and features:
                kept.setdefault("further", []).append({"layer": one.type.name, **features})
        return article, kept


class _Contents:
    """The values, single references and slots of a feature structure."""

    def __init__(self, structure: Any) -> None:  # noqa: ANN401 - the library makes classes as it reads
        self.features: dict[str, Value] = {}
        self.references: list[Link] = []
        self.slots: list[Link] = []
        for feature in structure.type.all_features:
            value = structure[feature.name]
            name = feature.name.removesuffix("_")
            if name in _BUILT_IN or value is None:
                continue
            if isinstance(value, str | int | float):
                self.features[name] = value
            elif isinstance(elements := getattr(value, "elements", None), list):
                self.slots += [_link(name, one) for one in elements if hasattr(one, "xmiID")]
            elif hasattr(value, "xmiID"):
                self.references.append(Link(name, None, _identifier(value)))

    def ends(self) -> tuple[str, str] | None:
        """What a relation leads from and to: two references and no slots make one."""
        named = {link.feature: link.target for link in self.references}
        if named.keys() >= set(_ENDS):
            return named[_ENDS[0]], named[_ENDS[1]]
        if len(self.references) == len(_ENDS) and not self.slots:
            return self.references[0].target, self.references[1].target
        return None


def _annotation(structure: Any, span: Span) -> Annotation:  # noqa: ANN401
    contents = _Contents(structure)
    ends = contents.ends()
    return Annotation(
        id=_identifier(structure),
        layer=structure.type.name,
        span=span,
        features=contents.features,
        links=tuple(contents.slots if ends else (*contents.references, *contents.slots)),
        ends=ends,
    )


def _point(structure: Any, place: int) -> dict[str, Any]:  # noqa: ANN401
    return {"layer": structure.type.name, "at": place, **_Contents(structure).features}


def _link(slot: str, element: Any) -> Link:  # noqa: ANN401
    """A link with its role, or an annotation that the slot names itself."""
    target = getattr(element, "target", None)
    if target is None:
        return Link(slot, None, _identifier(element))
    return Link(slot, getattr(element, "role", None), _identifier(target))


def _identifier(structure: Any) -> str:  # noqa: ANN401
    return f"{structure.type.name} {structure.xmiID}"


def some(records: list[Record]) -> list[Record]:
    """The records, if there are any.

    Raises:
        FormatError: if there is none, because no view has a text.
    """
    if not records:
        raise FormatError("the text is empty")
    return records
