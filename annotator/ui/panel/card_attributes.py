"""What a card says of the attributes that the codebook has, and of labels that it has no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Mention
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from annotator.core.annotation import Claim, Item
    from annotator.core.codebook import Codebook

USUAL = ("stance", "topic", "certainty")


def attribute_names(codebook: Codebook | None) -> tuple[str, ...]:
    """The attributes that a claim can be given."""
    return USUAL if codebook is None else tuple(attribute.name for attribute in codebook.attributes)


def attributes_of(item: Item, codebook: Codebook | None, *, unset: str = "") -> str:
    """A claim's attributes in a line, in the codebook's order; where one has no value with ``unset``.

    What the codebook has no more is still there, and said to be so, also of a mention's type.
    """
    if isinstance(item, Mention):
        return _type_remark(item, codebook)
    return _claim_line(item, codebook, unset)


def _claim_line(claim: Claim, codebook: Codebook | None, unset: str) -> str:
    own = {"stance": claim.stance, "topic": claim.topic, "certainty": claim.certainty}
    values: dict[str, Any] = {name: value for name, value in own.items() if value} | dict(claim.attributes)
    present = attribute_names(codebook)
    # What the codebook has no more comes first: the line may be cut, and that must not be missed.
    names = (*(name for name in values if name not in present), *present)
    told = [_told(name, values.get(name), codebook, unset) for name in names]
    note = " ".join((claim.note or "").split())
    return dotted(*told, translate("note: {note}").format(note=note) if note else "")


def _type_remark(mention: Mention, codebook: Codebook | None) -> str:
    if codebook is None or codebook.has_type(mention.type):
        return ""
    return translate("“{label}” is not in the codebook").format(label=mention.type)


def _told(name: str, value: object, codebook: Codebook | None, unset: str) -> str:
    shown = str(value) if value else unset
    if not shown:
        return ""
    title = translate(name) if name in USUAL else name
    attribute = codebook.attribute(name) if codebook is not None else None
    if codebook is not None and attribute is None:
        return f"{_outside(title)}: {shown}"
    if value and attribute is not None and attribute.values:
        is_listed = any(label.name == value for label in attribute.values)
        shown = shown if is_listed else _outside(shown)
    return f"{title}: {shown}"


def _outside(name: str) -> str:
    return translate("{label} (not in the codebook)").format(label=name)
