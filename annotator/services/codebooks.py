"""Codebooks as files and as stored versions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.codebook import Attribute, Codebook, Label
from annotator.core.errors import FormatError
from annotator.locations import resource
from annotator.storage.failures import damaged

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.storage.project_file import ProjectFile


def default_codebook() -> Codebook:
    """The codebook of a new project: actors and claims."""
    return read_codebook(resource("codebooks", "actors-and-claims.json"))


def read_codebook(path: Path) -> Codebook:
    """The codebook in a JSON file, as version 1.

    Raises:
        FormatError: with the place and the reason, if it is none.
    """
    try:
        return codebook_from_json(path.read_text(encoding="utf-8-sig"), version=1)
    except OSError as error:
        raise FormatError(f"The codebook “{path}” cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FormatError(f"The codebook “{path}” is not UTF-8 text.") from error
    except json.JSONDecodeError as error:
        raise FormatError(
            f"The codebook “{path}” is not JSON: line {error.lineno}, column {error.colno}: {error.msg}."
        ) from error
    except ValueError as error:
        raise FormatError(f"The codebook “{path}” cannot be used: {error}.") from error


def stored_codebook(file: ProjectFile) -> Codebook:
    """The codebook in use: the latest version that was not taken back.

    Raises:
        ProjectError: if there is none, or it cannot be read.
    """
    found = file.rows("SELECT id, body FROM codebook WHERE gone = 0 ORDER BY id DESC LIMIT 1")
    if not found:
        raise damaged(file.path, "it was not finished when it was made")
    try:
        return codebook_from_json(found[0]["body"], version=found[0]["id"])
    except ValueError as error:
        raise damaged(file.path, f"its codebook cannot be read: {error}") from error


def codebook_from_json(text: str, *, version: int) -> Codebook:
    """A codebook from its JSON text.

    Raises:
        ValueError: with the reason, if a part is missing, unnamed or named twice.
    """
    body = json.loads(text)
    if not isinstance(body, dict):
        raise ValueError("it is not an object")  # noqa: TRY004  the file's value, not ours
    actor_types = _labels(body.get("actor_types"), "actor_types")
    if not actor_types:
        raise ValueError("“actor_types” is empty")
    attributes = tuple(
        Attribute(
            name=_name(one, "attributes"),
            definition=str(one.get("definition", "")),
            values=_labels(one.get("values", []), f"attributes.{one['name']}.values"),
            key=str(one.get("key", "")),
        )
        for one in _objects(body.get("attributes", []), "attributes")
    )
    _refuse_repeats([one.name for one in attributes], "attributes")
    return Codebook(
        version=version,
        title=str(body.get("title", "Codebook")),
        actor_types=actor_types,
        attributes=attributes,
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


def _label_object(label: Label) -> dict[str, str]:
    return {
        "name": label.name,
        "definition": label.definition,
        "example": label.example,
        "rule": label.rule,
        "colour": label.colour,
        "key": label.key,
    }


def _labels(found: object, where: str) -> tuple[Label, ...]:
    labels = tuple(
        Label(
            name=_name(one, where),
            definition=str(one.get("definition", "")),
            example=str(one.get("example", "")),
            rule=str(one.get("rule", "")),
            colour=str(one.get("colour", "")),
            key=str(one.get("key", "")),
        )
        for one in _objects(found, where)
    )
    _refuse_repeats([label.name for label in labels], where)
    return labels


def _objects(found: object, where: str) -> list[dict[str, Any]]:
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ValueError(f"“{where}” is not a list of objects")
    return found


def _name(found: dict[str, Any], where: str) -> str:
    name = found.get("name")
    if not isinstance(name, str) or not name.strip():
        raise ValueError(f"an entry of “{where}” has no name")
    return name


def _refuse_repeats(names: list[str], where: str) -> None:
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        raise ValueError(f"“{where}” has “{repeated[0]}” twice")
