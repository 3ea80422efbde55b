"""Keys within keys, as ``content.body``: through objects and through the lists of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DEEPEST = 6
_MOST_OF_A_LIST = 20


def leaf_paths(value: dict[str, Any], *, deepest: int = _DEEPEST) -> list[str]:
    """The paths to all texts, numbers and lists of them in an object, the shallow ones first."""
    return sorted(dict.fromkeys(_paths(value, "", deepest)), key=lambda path: path.count("."))


def values_at(value: object, path: str) -> list[Any]:
    """What stands at a path: several values where it leads through lists, none where it leads nowhere."""
    if isinstance(value, list):
        return [found for one in value for found in values_at(one, path)]
    if not path:
        return [value]
    if not isinstance(value, dict):
        return []
    if path in value:
        return values_at(value[path], "")
    key, _, rest = path.partition(".")
    return values_at(value[key], rest) if rest and key in value else []


def without(value: Any, paths: Sequence[str]) -> Any:  # noqa: ANN401 - any JSON
    """The value without what stands at the paths; what is empty then is left out as well."""
    if isinstance(value, list):
        return [rest for one in value if (rest := without(one, paths)) not in ({}, None)]
    if not isinstance(value, dict):
        return value
    kept: dict[str, Any] = {}
    for key, one in value.items():
        if key in paths:
            continue
        below = [path[len(key) + 1 :] for path in paths if path.startswith(f"{key}.")]
        rest = without(one, below) if below else one
        if not below or rest not in ({}, []):
            kept[key] = rest
    return kept


def _paths(value: object, path: str, deepest: int) -> Iterator[str]:
    if isinstance(value, dict) and deepest:
        for key, one in value.items():
            yield from _paths(one, f"{path}.{key}" if path else str(key), deepest - 1)
    elif isinstance(value, list):
        for one in value[:_MOST_OF_A_LIST]:
            if not isinstance(one, list):
                yield from _paths(one, path, deepest)
    elif path and not isinstance(value, bool) and isinstance(value, str | int | float):
        yield path
