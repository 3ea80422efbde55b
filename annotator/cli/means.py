"""The options that say who makes the suggestions of a command, and by how many processes."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.optional import optional_suggesters
from annotator.core.means import Cluster, Means

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.optional_suggesters import OptionalSuggesters

_OPTIONS = (
    click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 256), help="Processes."),
    click.option(
        "--engine",
        default="local",
        show_default=True,
        type=click.Choice(["local", "dask"]),
        help="What runs them: this program, or a Dask cluster (needs annotator[cluster]).",
    ),
    click.option(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="With --engine dask: the cluster, such as tcp://127.0.0.1:8786; without, one is made here.",
    ),
)


def means_of_suggesting(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options, and hand it what they say as ``means``."""

    @optional_suggesters
    @wraps(command)
    def with_options(
        *arguments: Any,  # noqa: ANN401 - the command's own
        jobs: int,
        engine: str,
        scheduler: str,
        optional: OptionalSuggesters,
        **options: Any,  # noqa: ANN401 - the command's own
    ) -> int:
        if scheduler and engine != "dask":
            raise click.UsageError("--scheduler goes with --engine dask.")
        cluster = Cluster(scheduler=scheduler, allowed=optional.allowed) if engine == "dask" else None
        means = Means(optional=optional, jobs=jobs, cluster=cluster)
        return command(*arguments, means=means, **options)

    for option in reversed(_OPTIONS):
        with_options = option(with_options)
    return with_options
