"""What the documents point to is there, and every picture can be reached from them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md")


def _linked_from(document: str) -> set[str]:
    text = re.sub(r"`[^`]*`", "", (ROOT / document).read_text(encoding="utf-8"))
    return {target for target in re.findall(r"\]\(([^)#]+)", text) if "://" not in target}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_links_to_is_there(document: str) -> None:
    assert [target for target in sorted(_linked_from(document)) if not (ROOT / target).exists()] == []


def test_every_picture_is_linked_from_the_readme() -> None:
    pictures = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("packaging/screenshots/*.png")}
    assert pictures
    assert pictures - _linked_from("README.md") == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_of_make_that_a_document_names_is_there(document: str) -> None:
    named = re.findall(
        r"(?:`|^ {4})make ([a-z-]+)", (ROOT / document).read_text(encoding="utf-8"), re.MULTILINE
    )
    commands = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(named) - set(commands) == set()
