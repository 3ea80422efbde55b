"""One analyst's work on one article, by keys alone, and what the exported file must hold then.

The same script is played off-screen and in a real window.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from annotator.core.annotation import ItemKind
from annotator.services.projects import open_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = shlex.split(os.environ.get("ANNOTATOR_PROGRAM", "")) or [sys.executable, "-m", "annotator"]
"""How the program is started: as it lies here, or, where a package is tried, as the variable says."""

OWN_ARTICLE = ROOT / "seeds" / "freight-tariff-portal.txt"
REAL_ARTICLE = ROOT.parent / "shared" / "seeds" / "karabakh.txt"


class Keyboard(Protocol):
    """Whatever presses keys on the window under test."""

    def press(self, *keys: str) -> None:
        """Press keys, written as in the key page."""
        ...

    def write(self, text: str) -> None:
        """Type letters."""
        ...

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Go on when ``is_so``; fail, saying ``what`` did not come, after a minute."""
        ...


def stored_items(project: Path) -> list[Item]:
    """What the project's first article has, as anybody else reads the file."""
    with closing(open_project(project, read_only=True)) as workspace:
        return list(workspace.articles.open(1).items)


def edits(project: Path) -> list[str]:
    """The kinds of all edits that hold, oldest first."""
    with closing(open_project(project, read_only=True)) as workspace:
        return [entry["kind"] for entry in reversed(workspace.history.entries()) if entry["state"] == "done"]


def play(keyboard: Keyboard, project: Path, out: Path, parts: tuple[str, str, str]) -> list[Item]:
    """Do the work; gives the suggestions as they were before it.

    ``parts`` are words of the article to make a claim of: content, cue, source.
    """

    def done(*wanted: str) -> None:
        keyboard.wait(lambda: edits(project)[2:] == [*wanted], f"the edits {wanted}")

    keyboard.wait(lambda: len(edits(project)) > 1, "suggestions")
    suggested = stored_items(project)
    keyboard.press("A", "A", "A")
    done("accept", "accept", "accept")
    keyboard.press("B", "Shift+Left", "Return")
    done("accept", "accept", "accept", "boundaries")
    keyboard.press("Tab", "R")
    done("accept", "accept", "accept", "boundaries", "reject")
    for words in parts:
        keyboard.press("/")
        keyboard.write(words)
        keyboard.press("Esc", "K")
    done("accept", "accept", "accept", "boundaries", "reject", "add_claim")
    keyboard.press("Z")
    done("accept", "accept", "accept", "boundaries", "reject")
    keyboard.press("Z")
    done("accept", "accept", "accept", "boundaries")
    keyboard.press("D")
    done("accept", "accept", "accept", "boundaries", "status")
    keyboard.press("Ctrl+E", "Alt+I", "Ctrl+A")
    keyboard.write(str(out))
    keyboard.press("Return")
    keyboard.wait(out.exists, "the exported file")
    return suggested


def assert_exported(out: Path, suggested: list[Item], text: str) -> None:
    """The file holds just what was decided, and beside it what had been suggested."""
    (line,) = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert (line["text"], line["status"], line["coder"]) == (text, "done", "ana")
    held: dict[str, dict[str, Any]] = {one["id"]: one for one in (*line["mentions"], *line["claims"])}
    assert held.keys() == {item.uuid for item in suggested}
    decisions = [held[item.uuid]["decision"] for item in suggested]
    assert decisions == ["accepted"] * 3 + ["corrected"] + [None] * (len(suggested) - 4)
    for item in suggested:
        assert held[item.uuid]["suggestion"] is not None
    corrected = held[suggested[3].uuid]
    assert _last_end(corrected) == suggested[3].extent.end - 1 or suggested[3].ref.kind is ItemKind.CLAIM
    for span in _spans(line):
        assert text[span["start"] : span["end"]] == span["text"]
    named = {actor["id"] for actor in line["actors"]}
    assert {one["actor"] for one in held.values() if one["decision"] == "accepted" and one["actor"]} <= named


def _spans(line: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        *line["mentions"],
        *(span for claim in line["claims"] for role in ("source", "cue", "content") for span in claim[role]),
    ]


def _last_end(held: dict[str, Any]) -> int:
    return int(held["end"]) if "end" in held else max(span["end"] for span in held["content"])
