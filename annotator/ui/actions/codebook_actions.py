"""The actions on the codebook, and on the attributes that it has besides the usual three."""

from __future__ import annotations

from annotator.ui.actions.action import Action, Needs
from annotator.ui.actions.menus import Menu

FURTHER = 9
"""Attributes besides stance, topic and certainty that have an action of their own; Y reaches all of them."""

_FURTHER = tuple(
    Action(
        name=f"annotate.attribute.{number}",
        title=title,
        menu=Menu.ANNOTATE,
        submenu="Att&ribute",
        verb="attributes.ask_further",
        argument=number,
        needs=Needs.CLAIM,
        writes=True,
        tip="Set this attribute of the current claim.",
    )
    for number, title in (
        (1, "Attribute 1"),
        (2, "Attribute 2"),
        (3, "Attribute 3"),
        (4, "Attribute 4"),
        (5, "Attribute 5"),
        (6, "Attribute 6"),
        (7, "Attribute 7"),
        (8, "Attribute 8"),
        (9, "Attribute 9"),
    )
)

CODEBOOK = (
    Action(
        name="annotate.attribute",
        title="An attribute of the claim…",
        menu=Menu.ANNOTATE,
        verb="attributes.choose",
        keys=("Y",),
        needs=Needs.CLAIM,
        writes=True,
        tip="Choose one of the codebook's attributes, then its value for the current claim.",
    ),
    *_FURTHER,
    Action(
        name="codebook.edit",
        title="&Codebook…",
        menu=Menu.PROJECT,
        verb="codebook.edit",
        keys=("Ctrl+Shift+C",),
        anywhere=True,
        tip="See and change the labels: names, definitions, examples, rules, colours and keys.",
    ),
    Action(
        name="codebook.import",
        title="&Import a codebook…",
        menu=Menu.PROJECT,
        verb="codebook.import_file",
        anywhere=True,
        writes=True,
        tip="Take the labels of a file; what that changes is told before it is saved.",
    ),
    Action(
        name="codebook.export",
        title="E&xport the codebook…",
        menu=Menu.PROJECT,
        verb="codebook.export_file",
        anywhere=True,
        tip="Write the labels to a file, for another project or another coder.",
    ),
)
