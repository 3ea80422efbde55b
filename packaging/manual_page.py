"""The manual page, made of the command line itself: python packaging/manual_page.py prints it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from annotator.cli.main import commands
from facts import SUFFIX, Facts

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILES = """\
.SH FILES
A project is one file,
.IR NAME .{suffix} ,
an SQLite database. Settings, the log and trained models lie in the person's own folders for them;
the environment variables
.BR XDG_CONFIG_HOME , XDG_DATA_HOME " and " XDG_STATE_HOME
move them.
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
done, but for items that were refused and are listed on standard error
.TP
.B 2
not done, for the reason given on standard error
"""


def manual_page(facts: Facts) -> str:
    """The page in the macros of man(7), with every command that is shown in ``--help``."""
    context = click.Context(commands, info_name=facts.name)
    lines = [
        f'.TH {facts.name.upper()} 1 "{facts.date}" "{facts.name} {facts.version}" "User commands"',
        ".SH NAME",
        f"{facts.name} \\- {_plain(facts.summary.rstrip('.').lower())}",
        ".SH SYNOPSIS",
        f".B {facts.name}\n.RI [ PROJECT ]",
        f'.br\n.B {facts.name}\n.IR COMMAND " [" ARGUMENTS ]',
        ".SH DESCRIPTION",
        _plain(facts.summary),
        "Without a command the window opens, with",
        f".I PROJECT\n(a file with the ending \\(lq.{SUFFIX}\\(rq) if one is named.",
        ".SH COMMANDS",
        *(line for name in shown() for line in _about(name, context)),
        _FILES.format(suffix=SUFFIX).rstrip(),
    ]
    return "\n".join(lines) + "\n"


def shown() -> list[str]:
    """The commands that people are told of."""
    return [name for name, command in sorted(commands.commands.items()) if not command.hidden]


def _about(name: str, parent: click.Context) -> Iterator[str]:
    command = commands.commands[name]
    context = click.Context(command, info_name=name, parent=parent)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_plain(f'{name} {usage}')}"
    yield from _paragraphs(command.help or "")
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and record[1] and record[0] != "--help":
            yield f".TP\n.B {_plain(record[0])}\n{_plain(record[1])}"


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip("\b\f\n "))):
        if number:
            yield ".PP"
        yield _plain(" ".join(paragraph.split()))


def _plain(text: str) -> str:
    """Words as roff takes them literally."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", escaped, flags=re.MULTILINE)


if __name__ == "__main__":
    sys.stdout.write(manual_page(Facts.read()))
