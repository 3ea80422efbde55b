"""The command on copies of articles: lists the groups, and carries decisions over to them."""

from __future__ import annotations

import json
from textwrap import shorten
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from annotator.cli.projects import JSON, PROJECT
from annotator.cli.shell import DONE, console, open_to_write, progress_bar
from annotator.core.annotation import Mention
from annotator.core.projection import Fate
from annotator.core.spans import joined_text
from annotator.core.words import counted

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from annotator.core.annotation import Item
    from annotator.services.copies import GroupMember
    from annotator.services.workspace import Workspace

_REASONS = {
    Fate.DIFFERENT: "not all of its words are there",
    Fate.STANDS: "decided otherwise there, which stands",
    Fate.OUTSIDE: "another suggestion waits there on these words",
}
_LONGEST = 60
"""Code points of what is quoted."""


@click.command()
@PROJECT
@JSON
@click.option(
    "--project",
    "carry",
    is_flag=True,
    help="Carry your decisions over to the copies, where the text is the same; one step that can be undone.",
)
@click.option(
    "--article",
    "identifiers",
    multiple=True,
    metavar="ID",
    help="Only the group of this article, and decisions from it alone; can be given several times.",
)
@click.option("--coder", help="Whose decisions are carried over; else those of who made the project.")
def copies(
    project: Path, identifiers: tuple[str, ...], coder: str | None, *, as_json: bool, carry: bool
) -> int:
    """Find articles that are copies of others, and list them in groups.

    Two articles are copies if they share at least half of all runs of three words (likeness 0.5). A group
    begins with the article imported first; the others tell how like an earlier one they are.
    """
    with open_to_write(project, coder=coder) as workspace:
        with progress_bar("comparing articles") as progress:
            workspace.copies.group_new(progress=progress)
        named = {workspace.articles.key_of(identifier) for identifier in identifiers}
        found = [
            group
            for group in workspace.copies.groups()
            if not named or any(member.row.key in named for member in group)
        ]
        told = _carry_over(workspace, found, named) if carry else []
    if as_json:
        click.echo(json.dumps([_as_json(group) for group in found], ensure_ascii=False))
    elif found:
        console().print(_table(found))
    else:
        click.echo(f"{project}: no article is a copy of another.")
    for line in told:
        click.echo(line, err=as_json)
    return DONE


def _carry_over(
    workspace: Workspace, groups: Sequence[Sequence[GroupMember]], named: Collection[int]
) -> list[str]:
    """Carry decisions over from the articles with these keys, or from all; tells what was, and what not."""
    wanted = [
        (source, [key for key in keys if key != source])
        for keys in ([member.row.key for member in group] for group in groups)
        for source in workspace.copies.sources(keys)
        if not named or source in named
    ]
    if not wanted:
        return ["Nothing is decided in them that could be carried over."]
    changes = workspace.copies.projecting_from(wanted).at_once()
    names = {member.row.key: member.identifier for group in groups for member in group}
    decisions, others = counted(len(changes.items), "decision"), counted(len(changes.articles), "article")
    return [
        f"{decisions} carried over to {others}.",
        *(
            f"not carried over to {names[key]}: {_words(one.item, found.article.text)}: {_REASONS[one.fate]}"
            for source, keys in wanted
            for key in keys
            for found in (workspace.copies.projection(source, key),)
            for one in found.stays
        ),
    ]


def _words(item: Item, text: str) -> str:
    """What an item says or names, in quotation marks."""
    words = joined_text((item.span,) if isinstance(item, Mention) else item.content or item.cue, text)
    return f"“{shorten(words, _LONGEST, placeholder='…')}”"


def _table(groups: Sequence[Sequence[GroupMember]]) -> Table:
    table = Table("group", "likeness", "outlet", "date", "title", "id")
    for number, group in enumerate(groups, 1):
        for member in group:
            row = member.row
            alike = "" if member.similarity is None else f"{member.similarity:.2f}"
            date = (row.published or "")[:10]
            table.add_row(str(number), alike, row.outlet or "", date, row.title, member.identifier)
        table.add_section()
    return table


def _as_json(group: Sequence[GroupMember]) -> list[dict[str, Any]]:
    return [
        {
            "id": member.identifier,
            "title": member.row.title,
            "outlet": member.row.outlet,
            "published": member.row.published,
            "similarity": None if member.similarity is None else round(member.similarity, 4),
        }
        for member in group
    ]
