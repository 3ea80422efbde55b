"""The command that tells which formats are read and written, with the options of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.table import Table

from annotator.cli.shell import DONE, console
from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from annotator.services.format_choices import FormatChoice, OptionChoice
    from annotator.services.import_choices import ReadableFormat

_NO, _YES = "", "yes"


@click.command()
@click.argument("name", required=False)
def formats(name: str | None) -> int:
    """Which formats are read and written; of one NAME, its options."""
    from annotator.services.format_choices import writable_formats
    from annotator.services.import_choices import readable_formats

    readable, problem = readable_formats()
    writable, _same = writable_formats()
    read = {one.name: one for one in readable}
    written = {one.name: one for one in writable}
    if name is None:
        console().print(_overview(read, written))
    elif (form := read.get(name) or written.get(name)) is not None:
        _print_options(form, read.get(name), written.get(name))
    else:
        raise UserFacingError(
            "There is no format “{name}”.", advice="annotator formats lists those there are.", name=name
        )
    if problem is not None:
        click.echo(f"annotator: {problem}", err=True)
    return DONE


def _overview(read: dict[str, ReadableFormat], written: dict[str, FormatChoice]) -> Table:
    table = Table("name", "what", "in", "out", "options in", "options out")
    for name in dict.fromkeys([*read, *written]):
        one, other = read.get(name), written.get(name)
        title = one.title if one is not None else written[name].title
        table.add_row(
            name,
            title,
            _NO if one is None else _YES,
            _NO if other is None else _YES,
            ", ".join(_names_in(one)),
            ", ".join(option.name for option in other.options) if other is not None else "",
        )
    return table


def _names_in(form: ReadableFormat | None) -> list[str]:
    if form is None:
        return []
    return [*(option.name for option in form.options), *(_columns() if form.has_columns else ())]


def _print_options(
    form: ReadableFormat | FormatChoice, read: ReadableFormat | None, out: FormatChoice | None
) -> None:
    click.echo(f"{form.name}: {form.title}" + (f". {form.description}" if form.description else ""))
    lines_in = [*map(_line, read.options)] if read is not None else []
    if read is not None and read.has_columns:
        lines_in.append(f"  {', '.join(_columns())}: the column or key that holds it; parts are joined by +")
    lines_out = [*map(_line, out.options)] if out is not None else []
    for way, lines in (("in", lines_in), ("out", lines_out)):
        if lines:
            click.echo("\n".join((f"{way}:", *lines)))
    if not lines_in and not lines_out:
        click.echo("It has no options.")


def _columns() -> list[str]:
    from annotator.services.import_choices import column_options

    return [*column_options({})]


def _line(option: OptionChoice) -> str:
    choices = " | ".join(option.choices) if option.choices else "any text"
    return f"  {option.name}: {option.title}: {choices}" + (
        f" (usual: {option.usual})" if option.usual else ""
    )
