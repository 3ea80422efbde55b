"""A codebook as JSON text, and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.codebook import Attribute, Codebook, Label
from annotator.core.codebook_rules import CodebookError

if TYPE_CHECKING:
    from annotator.core.codebook_rules import Place

_UNTITLED = "Codebook"


def codebook_from_json(text: str, *, version: int) -> Codebook:
    """A codebook from its JSON text. Whether it can be worked with is said by ``core.codebook_rules``.

    Raises:
        json.JSONDecodeError: if it is not JSON.
        CodebookError: with the place and the reason, if a part is missing or of the wrong kind.
    """
    try:
        body = json.loads(text)
    except RecursionError as error:
        raise CodebookError("Its brackets are nested too deeply.", ()) from error
    if not isinstance(body, dict):
        raise CodebookError("A codebook is an object in braces: { … }.", ())
    return Codebook(
        version=version,
        title=_text(body, "title", ()) or _UNTITLED,
        actor_types=_labels(body, "actor_types", ()),
        attributes=tuple(
            Attribute(
                name=_name(one, place),
                definition=_text(one, "definition", place),
                values=_labels(one, "values", place) if "values" in one else (),
                key=_text(one, "key", place),
            )
            for place, one in _objects(body, "attributes", (), needed=False)
        ),
    )


def codebook_to_json(codebook: Codebook) -> str:
    """The JSON text that ``codebook_from_json`` reads."""
    body = {
        "title": codebook.title,
        "actor_types": [_label_object(label) for label in codebook.actor_types],
        "attributes": [
            {
                "name": one.name,
                "definition": one.definition,
                "values": [_label_object(label) for label in one.values],
                "key": one.key,
            }
            for one in codebook.attributes
        ],
    }
    return json.dumps(body, ensure_ascii=False, indent=1)


def _label_object(label: Label) -> dict[str, Any]:
    written: dict[str, Any] = {
        "name": label.name,
        "definition": label.definition,
        "example": label.example,
        "rule": label.rule,
        "colour": label.colour,
        "key": label.key,
    }
    return written | ({"also": list(label.also)} if label.also else {})


def _labels(body: dict[str, Any], field: str, where: Place) -> tuple[Label, ...]:
    return tuple(
        Label(
            name=_name(one, place),
            definition=_text(one, "definition", place),
            example=_text(one, "example", place),
            rule=_text(one, "rule", place),
            colour=_text(one, "colour", place),
            key=_text(one, "key", place),
            also=_names(one, place),
        )
        for place, one in _objects(body, field, where)
    )


def _objects(
    body: dict[str, Any], field: str, where: Place, *, needed: bool = True
) -> list[tuple[Place, dict[str, Any]]]:
    if field not in body and not needed:
        return []
    if field not in body:
        raise CodebookError("“{field}” is missing.", where, field=field)
    found, place = body[field], (*where, field)
    if not isinstance(found, list):
        raise CodebookError("“{field}” is not a list in brackets: [ … ].", place, field=field)
    for number, one in enumerate(found):
        if not isinstance(one, dict):
            raise CodebookError(
                "An entry of “{field}” is not an object in braces: {{ … }}.", (*place, number), field=field
            )
    return [((*place, number), one) for number, one in enumerate(found)]


def _name(found: dict[str, Any], place: Place) -> str:
    if "name" not in found:
        raise CodebookError("A label has no name.", place)
    return " ".join(_text(found, "name", place).split())


def _text(found: dict[str, Any], field: str, place: Place) -> str:
    value = found.get(field, "")
    if not isinstance(value, str):
        raise CodebookError("“{field}” is not text in quotation marks.", (*place, field), field=field)
    return value


def _names(found: dict[str, Any], place: Place) -> tuple[str, ...]:
    value = found.get("also", [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise CodebookError("“{field}” is not a list of names.", (*place, "also"), field="also")
    return tuple(value)
