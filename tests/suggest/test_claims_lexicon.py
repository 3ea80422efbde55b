"""The cue lexicons that ship with the program, and reading others."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from annotator.locations import resource
from annotator.suggest.claims.lexicon import read_lexicon

if TYPE_CHECKING:
    from pathlib import Path

_COMPLEMENTS = {"quote", "clause", "to", "ing", "object", "name", "so", "whether", "addressed"}


def test_every_verb_has_complements_that_the_rules_know() -> None:
    for verb, cue in read_lexicon().verbs.items():
        known = {
            complement
            for complement in cue.complements
            if complement in _COMPLEMENTS or complement.removeprefix("object-").isalpha()
        }
        assert known == cue.complements, verb
        assert cue.complements, verb


def test_verbs_know_their_class() -> None:
    verbs = read_lexicon().verbs
    assert verbs["warn"].kind == "speech"
    assert verbs["hope"].kind == "thought"
    assert verbs["show"].kind == "evidence"
    assert verbs["endorse"].kind == "stance"


def test_no_word_is_listed_twice_in_a_file() -> None:
    for path in resource("lexicons", "claims").glob("*.txt"):
        words = [
            line.split()[0]
            for line in path.read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("#")
        ]
        assert len(words) == len(set(words)), path.name


def test_comments_and_empty_lines_are_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "claims"
    shutil.copytree(resource("lexicons", "claims"), folder)
    (folder / "adverbs.txt").write_text("# rumours\n\nseemingly  # weak\n", encoding="utf-8")
    assert read_lexicon(folder).adverbs == {"seemingly"}


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_lexicon(tmp_path)
