"""The commands put together, and what becomes of their errors."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import click

from annotator import __version__
from annotator.cli.articles import export_articles, export_worker, import_articles, read_worker
from annotator.cli.cleaning import clean
from annotator.cli.copies import copies
from annotator.cli.demo import demo
from annotator.cli.evaluation import evaluate
from annotator.cli.formats import formats
from annotator.cli.projects import history, new, stats
from annotator.cli.safety import backup, backups, check, repair, restore
from annotator.cli.shell import FAILED
from annotator.cli.suggesting import suggest, suggest_worker
from annotator.cli.training import train
from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.cli.shell import Window


@click.group(
    name="annotator",
    help="Who is acting, and who claims what, in political news.\n\n"
    "Without a command the window opens: annotator [PROJECT], or annotator ARTICLES… to import them.",
)
@click.version_option(__version__, prog_name="annotator")
def commands() -> None:
    """The group of all commands."""


for command in (
    new,
    import_articles,
    clean,
    suggest,
    export_articles,
    formats,
    copies,
    evaluate,
    train,
    check,
    backup,
    backups,
    restore,
    repair,
    history,
    stats,
    demo,
    suggest_worker,
    read_worker,
    export_worker,
):
    commands.add_command(command)


_SILENT = logging.NullHandler()
"""What goes wrong in suggesters of others is said in a sentence; Python would print its trace beside it."""


def run(arguments: Sequence[str], window: Window) -> int:
    """Run a command; gives 0 for done, 1 for done with refused items, 2 for could not do it."""
    logging.getLogger("annotator").addHandler(_SILENT)
    try:
        status = commands.main(list(arguments), prog_name="annotator", standalone_mode=False, obj=window)
    except UserFacingError as error:
        click.echo(f"annotator: {error.explanation}", err=True)
        return FAILED
    except click.ClickException as error:
        error.show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        click.echo("annotator: stopped; what was stored stays.", err=True)
        return FAILED
    except BrokenPipeError:
        # The reader of our output has seen enough.
        return FAILED
    return status if isinstance(status, int) else 0
