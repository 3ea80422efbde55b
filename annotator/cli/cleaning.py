"""The command that shows what cleaning would do, without importing anything."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from annotator.cli.projects import JSON
from annotator.cli.shell import console, report_findings

if TYPE_CHECKING:
    from annotator.core.record import Incoming
    from annotator.services.cleaning_changes import Change

RULES_HELP = "all, none, harmless, or names of rules with commas between them."


@click.command()
@click.argument("inputs", nargs=-1, metavar="FILE...")
@click.option("--rules", "wish", default="all", show_default=True, help=RULES_HELP)
@click.option("--format", "format_name", default="auto", show_default=True, help="What the inputs are.")
@JSON
def clean(inputs: tuple[str, ...], wish: str, format_name: str, *, as_json: bool) -> int:
    """Show what the rules for cleaning would change in articles; without a file, what rules there are."""
    from annotator.core.record import Incoming, Refusal
    from annotator.services.cleaning import chosen_rules
    from annotator.services.importing import ImportService

    rules = chosen_rules(wish)
    if not inputs:
        _list_rules(as_json=as_json)
    counts: Counter[str] = Counter()
    refused: list[Refusal] = []
    for one in ImportService.prepare(inputs, format_name=format_name) if inputs else ():
        if isinstance(one, Refusal):
            refused.append(one)
        elif isinstance(one, Incoming):
            counts += _show(one, rules, as_json=as_json)
    if inputs and not as_json:
        _sum_up(counts)
    return report_findings(refused)


def _show(incoming: Incoming, rules: frozenset[str], *, as_json: bool) -> Counter[str]:
    from annotator.services.cleaning import clean as cleaned_by
    from annotator.services.cleaning_changes import changes_of

    where = f"{incoming.source}:{incoming.line}" if incoming.line else incoming.source
    if incoming.record.items:
        click.echo(f"note: {where}: articles with annotations are not cleaned", err=True)
        return Counter()
    changes = tuple(changes_of(cleaned_by(incoming.record.draft.text, rules)))
    if as_json:
        click.echo(json.dumps({"article": where, "changes": list(map(asdict, changes))}, ensure_ascii=False))
    elif changes:
        click.echo(where)
        for change in changes:
            click.echo(_line(change))
    return Counter(change.rule for change in changes)


def _line(change: Change) -> str:
    after = change.after or "(taken away)"
    return f"  line {change.line}, {change.rule}: {change.before} → {after}"


def _sum_up(counts: Counter[str]) -> None:
    from rich.table import Table

    table = Table("rule", "changes")
    for rule, count in sorted(counts.items()):
        table.add_row(rule, str(count))
    if counts:
        console().print(table)
    else:
        click.echo("Nothing to clean.")


def _list_rules(*, as_json: bool) -> None:
    from rich.table import Table

    from annotator.services.cleaning import cleaning_rules

    rules = cleaning_rules()
    if as_json:
        told = [
            {
                "name": rule.name,
                "title": rule.title,
                "explanation": rule.explanation,
                "harmless": rule.is_harmless,
            }
            for rule in rules
        ]
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    table = Table("name", "does", "takes words away")
    for rule in rules:
        table.add_row(rule.name, rule.explanation, "no" if rule.is_harmless else "yes")
    console().print(table)
