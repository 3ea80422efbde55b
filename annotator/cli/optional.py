"""The options that switch optional suggesters on, shared by the commands that suggest."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from annotator.core.errors import UserFacingError
from annotator.core.optional_suggesters import OptionalSuggesters, label_and_type

if TYPE_CHECKING:
    from collections.abc import Callable

_OPTIONS = (
    click.option(
        "--pipeline",
        "pipelines",
        multiple=True,
        metavar="NAME",
        help="Also take the names that this spaCy package or folder finds; repeatable.",
    ),
    click.option(
        "--pipeline-label",
        "labels",
        multiple=True,
        metavar="LABEL=TYPE",
        help="Which actor type a label of a pipeline is; no type leaves it out. Repeatable.",
    ),
    click.option(
        "--endpoint",
        default="",
        metavar="URL",
        help="Also ask a language model behind an OpenAI-compatible address on this machine.",
    ),
    click.option("--endpoint-model", "model", default="", metavar="NAME", help="The model to ask for there."),
    click.option(
        "--allow-host",
        "allowed",
        multiple=True,
        metavar="HOST[:PORT]",
        help="Allow the endpoint to be on this other machine, to which articles are then sent; repeatable.",
    ),
    click.option(
        "--claim-model",
        default="",
        metavar="MODEL",
        help="Find claims with the model in this folder, or with “rules” alone, not with the one that ships.",
    ),
)


def optional_suggesters(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options, and hand it what they say as ``optional``."""

    @wraps(command)
    def with_options(
        *arguments: Any,  # noqa: ANN401 - the command's own
        pipelines: tuple[str, ...],
        labels: tuple[str, ...],
        endpoint: str,
        model: str,
        allowed: tuple[str, ...],
        claim_model: str,
        **options: Any,  # noqa: ANN401 - the command's own
    ) -> int:
        try:
            types = tuple(map(label_and_type, labels))
        except UserFacingError as error:
            raise click.UsageError(f"--pipeline-label: {error}") from error
        wanted = OptionalSuggesters(
            pipelines=pipelines,
            labels=types,
            endpoint=endpoint,
            model=model,
            allowed=allowed,
            claim_model=claim_model,
        )
        return command(*arguments, optional=wanted, **options)

    for option in reversed(_OPTIONS):
        with_options = option(with_options)
    return with_options
