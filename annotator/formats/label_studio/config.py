"""The labeling configuration of Label Studio that the written tasks belong to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterable

LABELS = "label"
"""The name of the control whose results are the regions."""
TEXT = "text"
"""The name of what is annotated, and of its value among the data of a task."""
FIELDS = ("actor", "stance", "topic", "certainty", "note")
"""The fields beside a region."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def config_xml(labels: Iterable[str], relations: Iterable[str]) -> str:
    """The configuration with these labels of regions and of relations."""
    lines = [
        "<View>",
        "  <Relations>",
        *(f"    <Relation value={_quoted(label)}/>" for label in sorted(relations)),
        "  </Relations>",
        f'  <Labels name="{LABELS}" toName="{TEXT}">',
        *(f"    <Label value={_quoted(label)}/>" for label in sorted(labels)),
        "  </Labels>",
        f'  <Text name="{TEXT}" value="${TEXT}"/>',
        *(
            f'  <TextArea name="{field}" toName="{TEXT}" perRegion="true" placeholder="{field}"/>'
            for field in FIELDS
        ),
        "</View>",
    ]
    return "\n".join(lines) + "\n"


def _quoted(value: str) -> str:
    return quoteattr(_NOT_XML.sub(" ", value))
