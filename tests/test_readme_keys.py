"""The key table of the README: what it names are the program's keys, and none is left out."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from annotator.ui.actions.table import ACTIONS

README = Path(__file__).resolve().parents[1] / "README.md"
_SAME = {"Backtab": "Shift+Tab", "Return": "Enter"}
"""Names that Qt has for a key beside the one that people know."""


def _named_in_the_readme() -> list[str]:
    section = README.read_text(encoding="utf-8").partition("\n## Keys\n")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("|")]
    return [key for row in rows for key in re.findall(r"`([^`]+)`", re.sub(r"`(\d)`…`(\d)`", _each, row))]


def _each(between: re.Match[str]) -> str:
    first, last = map(int, between.groups())
    return " ".join(f"`{number}`" for number in range(first, last + 1))


def _of_the_program() -> set[str]:
    return {_SAME.get(key, key) for action in ACTIONS for key in action.keys}


def test_every_key_that_the_readme_names_does_something() -> None:
    assert set(_named_in_the_readme()) - _of_the_program() == set()


def test_every_key_of_the_program_is_in_the_readme() -> None:
    assert _of_the_program() - set(_named_in_the_readme()) == set()


def test_the_readme_names_each_key_once() -> None:
    assert [key for key, times in Counter(_named_in_the_readme()).items() if times > 1] == []
