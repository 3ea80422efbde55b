"""Which formats there are, and what can be chosen for each, by the command line."""

from __future__ import annotations

import pytest

from annotator.__main__ import main


def _told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["formats", *arguments]) == 0
    return capsys.readouterr().out


def test_every_format_is_listed_with_its_ways(capsys: pytest.CaptureFixture[str]) -> None:
    rows = {
        cells[1].strip(): [cell.strip() for cell in cells[3:5]]
        for line in _told(capsys).splitlines()
        if len(cells := line.split("│")) > 4
    }
    assert rows["native"] == rows["brat"] == ["yes", "yes"]
    assert rows["pdf"] == ["yes", ""]
    assert rows["tables"] == ["", "yes"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("conll", "  scheme: Tags: IOB2 | IOB1 | BILOU (usual: IOB2)"),
        (
            "csv",
            "  text, title, outlet, author, published, url, language, id: the column or key that holds it",
        ),
        ("dna", "  base: DNA project to add to (a copy is written): any text"),
        ("epub", "in:"),
        ("uima-xmi", "It has no options."),
    ],
)
def test_what_a_format_offers_is_told(capsys: pytest.CaptureFixture[str], name: str, words: str) -> None:
    assert words in _told(capsys, name)


def test_an_unknown_format_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats", "tape"]) == 2
    assert "There is no format “tape”." in capsys.readouterr().err
