"""Collecting the words of the interface, and keeping what is translated of them."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

if TYPE_CHECKING:
    from types import ModuleType

_SCRIPT = Path(__file__).resolve().parents[1] / "packaging" / "make_translations.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = spec_from_file_location("make_translations", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


def _collected(script: ModuleType, folder: Path, source: str, *, file: str = "ui/page.py") -> dict[str, bool]:
    path = folder / "annotator" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    messages, _faults = script.collect(folder)
    return {source: message.plural for source, message in messages.items()}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('translate("One")', ["One"]),
        ('translate("One" " and two")', ["One and two"]),
        ('translate("One" if here else "Two")', ["One", "Two"]),
        ('_HINT = "One"\ntranslate(_HINT)', ["One"]),
        ('_HINTS = {1: "One", 2: "Two"}\ntranslate(_HINTS[key])', ["One", "Two"]),
        ('_ROWS = ((1, "One"), (2, "Two"))\nfor key, words in _ROWS:\n    translate(words)', ["One", "Two"]),
        ('[translate(words) for words in ("One", "Two")]', ["One", "Two"]),
        ('{key: translate(words) for key, words in (("a", "One"),)}', ["One"]),
        ('table = {1: marked("One")}', ["One"]),
        ('reason = Words("the {what} is empty", what=1)', ["the {what} is empty"]),
        ('Action(name="a", title="One", tip="Two", submenu="Three", verb="b.c")', ["One", "Two", "Three"]),
        ('(Action(title=title) for title in ("One", "Two"))', ["One", "Two"]),
        ('class Menu(Enum):\n    """The menus."""\n    FILE = "&File"', ["&File"]),
        ('raise UserFacingError("One {name}.", advice="Two.", name=1)', ["One {name}.", "Two."]),
        ('class Odd(UserFacingError):\n    pass\nraise Odd("One.")', ["One."]),
        ('raise ValueError("One")\nprint("Two")', []),
        ('translate("{a} → {b}")', []),
    ],
)
def test_words_are_found_by_the_conventions(
    script: ModuleType, tmp_path: Path, source: str, expected: list[str]
) -> None:
    assert list(_collected(script, tmp_path, source)) == expected


def test_counted_words_have_forms(script: ModuleType, tmp_path: Path) -> None:
    assert _collected(script, tmp_path, 'counted("%n articles", count)') == {"%n articles": True}


def test_the_command_line_stays_english(script: ModuleType, tmp_path: Path) -> None:
    assert _collected(script, tmp_path, 'raise UserFacingError("One.")', file="cli/main.py") == {}


def test_an_error_with_an_f_string_is_a_fault(script: ModuleType, tmp_path: Path) -> None:
    _collected(script, tmp_path, 'import x\nraise UserFacingError(f"No {name}.")')
    _messages, faults = script.collect(tmp_path)
    assert [(fault.file, fault.line) for fault in faults] == [("annotator/ui/page.py", 2)]


def _catalogue(script: ModuleType, folder: Path, source: str) -> Path:
    """The German catalogue of ``source``, with everything in it translated."""
    path = folder / "annotator_de.ts"
    _collected(script, folder, source)
    messages, _faults = script.collect(folder)
    translations = script.merged(messages, script.read(path), language="de")
    for one in translations.values():
        if one.kind == "unfinished":
            one.forms, one.kind = [f"{number}: <ja> & „so“" for number in range(len(one.forms))], ""
    path.write_text(script.ts_text(messages, translations, "de"), encoding="utf-8")
    return path


def test_translations_are_kept_and_new_words_are_unfinished(script: ModuleType, tmp_path: Path) -> None:
    path = _catalogue(script, tmp_path, 'translate("One")')
    _collected(script, tmp_path, 'translate("One"); counted("%n things", 2)')
    messages, _faults = script.collect(tmp_path)
    merged = script.merged(messages, script.read(path), language="de")
    assert merged["One"] == script.Translation(["0: <ja> & „so“"])
    assert merged["%n things"] == script.Translation(["", ""], "unfinished")


def test_words_that_are_gone_vanish_and_come_back(script: ModuleType, tmp_path: Path) -> None:
    path = _catalogue(script, tmp_path, 'translate("One"); translate("Two")')
    path = _catalogue(script, tmp_path, 'translate("Two")')
    assert script.read(path)["One"].kind == "vanished"
    path = _catalogue(script, tmp_path, 'translate("One")')
    assert script.read(path)["One"].kind == ""
    messages, _faults = script.collect(tmp_path)
    assert list(script.merged(messages, script.read(path), language="de", drop_vanished=True)) == ["One"]


def test_words_that_are_counted_from_now_on_need_their_forms(script: ModuleType, tmp_path: Path) -> None:
    path = _catalogue(script, tmp_path, 'translate("%n things")')
    _collected(script, tmp_path, 'counted("%n things", 2)')
    messages, _faults = script.collect(tmp_path)
    assert script.merged(messages, script.read(path), language="de")["%n things"].kind == "unfinished"


def test_the_source_language_says_what_the_code_says(script: ModuleType, tmp_path: Path) -> None:
    _collected(script, tmp_path, 'translate("One"); counted("%n things", 2)')
    messages, _faults = script.collect(tmp_path)
    merged = script.merged(messages, {}, language="en")
    assert merged["One"] == script.Translation(["One"])
    assert merged["%n things"].kind == "unfinished"
