"""The layers of INCEpTION that our annotations become, and their definitions as a project imports them.

A mention is an ``Actor``. A claim is a ``Claim`` on its cue (or content, where it has no cue) whose slots
name a ``ClaimPart`` for every fragment. What is known of the article is the metadata layer ``Article``.
Formats: the layer files that INCEpTION exports; the names of types are those it gives to layers of a project.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator.core.annotation import Role

PREFIX = "webanno.custom."
ACTOR = f"{PREFIX}Actor"
CLAIM = f"{PREFIX}Claim"
PART = f"{PREFIX}ClaimPart"
ARTICLE = f"{PREFIX}Article"
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"

STRING = "uima.cas.String"
FLOAT = "uima.cas.Float"

SPAN = "span"
METADATA = "document-metadata"

_STANDING = ("actor", "actorKind", "decision", "suggester", "confidence", "reason", "identity")
DETAILS = ("stance", "topic", "certainty", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A layer: ``features`` hold a value each, ``slots`` any number of links to annotations of ``PART``."""

    name: str
    title: str
    features: tuple[str, ...]
    slots: tuple[str, ...] = ()
    kind: str = SPAN

    def link_type(self, slot: str) -> str:
        """The type of the links of a slot, as INCEpTION names it."""
        return f"{self.name}{slot[:1].upper()}{slot[1:]}Link"


LAYERS = (
    Layer(name=ACTOR, title="Actor", features=("kind", *_STANDING)),
    Layer(name=PART, title="Part of a claim", features=("role",)),
    Layer(
        name=CLAIM,
        title="Claim",
        features=(*DETAILS, "attributes", *_STANDING),
        slots=tuple(str(role) for role in Role),
    ),
    Layer(
        name=ARTICLE,
        title="Article",
        features=(
            *("title", "outlet", "author", "published", "url", "language", "identity"),
            *("coder", "status", "further"),
        ),
        kind=METADATA,
    ),
)
"""A layer that others name in their slots stands before these."""


def range_of(feature: str) -> str:
    """The type of the values of a feature."""
    return FLOAT if feature == "confidence" else STRING


def layer_definitions() -> list[dict[str, Any]]:
    """The layers as a file that INCEpTION imports, as values of JSON."""
    return [_definition(layer) for layer in LAYERS]


def _definition(layer: Layer) -> dict[str, Any]:
    values = [_feature(name, range_of(name)) for name in layer.features]
    slots = [
        _feature(slot, PART)
        | {
            "multi_value_mode": "ARRAY",
            "link_mode": "WITH_ROLE",
            "link_type_name": layer.link_type(slot),
            "link_type_role_feature_name": "role",
            "link_type_target_feature_name": "target",
        }
        for slot in layer.slots
    ]
    return {
        "name": layer.name,
        "features": [*values, *slots],
        "uiName": layer.title,
        "type": layer.kind,
        "description": None,
        "enabled": True,
        "built_in": False,
        "readonly": False,
        "attach_type": None,
        "attach_feature": None,
        "allow_stacking": True,
        "cross_sentence": True,
        "show_hover": True,
        "anchoring_mode": "CHARACTERS",
        "overlap_mode": "ANY_OVERLAP",
        "validation_mode": "ALWAYS",
        "lock_to_token_offset": False,
        "multiple_tokens": True,
        "project_name": "annotator",
        "linked_list_behavior": False,
        "on_click_javascript_action": None,
    }


def _feature(name: str, range_type: str) -> dict[str, Any]:
    return {
        "name": name,
        "tag_set": None,
        "uiName": name,
        "type": range_type,
        "enabled": True,
        "visible": name in {"kind", "role", "actor", "stance", "topic", "source", "cue", "content"},
        "include_in_hover": False,
        "required": False,
        "remember": False,
        "hideUnconstraintFeature": False,
        "description": None,
        "project_name": "annotator",
        "multi_value_mode": "NONE",
        "link_mode": "NONE",
        "link_type_name": None,
        "link_type_role_feature_name": None,
        "link_type_target_feature_name": None,
        "traits": None,
    }
