"""The interface in another language: whole catalogues, and a window in which nothing is left English."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
)

from annotator.core.errors import FormatError, ProjectError, UserFacingError
from annotator.core.record import Refusal
from annotator.core.words import Words
from annotator.locations import resource
from annotator.ui import wording
from annotator.ui.actions.menus import Menu
from annotator.ui.actions.table import ACTIONS
from annotator.ui.language import available_languages, speak
from annotator.ui.reports import refusal_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from PySide6.QtWidgets import QApplication


_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "make_translations.py"
_FOLDER = resource("translations")


def _script() -> ModuleType:
    spec = spec_from_file_location("make_translations", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


_TRANSLATIONS = _script()
_LANGUAGES: tuple[str, ...] = _TRANSLATIONS.LANGUAGES


@pytest.fixture(scope="module")
def collected() -> tuple[dict[str, Any], list[Any]]:
    """The messages of the program, and the faults in it: reading all of it takes seconds."""
    found: tuple[dict[str, Any], list[Any]] = _TRANSLATIONS.collect()
    return found


def _catalogue(language: str) -> dict[str, Any]:
    found: dict[str, Any] = _TRANSLATIONS.read(_FOLDER / f"annotator_{language}.ts")
    return found


def _places(text: str) -> list[str]:
    names = [name.partition("!")[0] for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted({*names, *re.findall(r"%L?n", text)})


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_catalogue_has_the_messages_of_the_code(
    language: str, collected: tuple[dict[str, Any], list[Any]]
) -> None:
    messages, _faults = collected
    translations = _TRANSLATIONS.merged(messages, _catalogue(language), language=language)
    text = (_FOLDER / f"annotator_{language}.ts").read_text(encoding="utf-8")
    assert _TRANSLATIONS.ts_text(messages, translations, language) == text, "run `make translations`"


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_catalogue_is_complete(language: str) -> None:
    assert [source for source, said in _catalogue(language).items() if said.kind or not all(said.forms)] == []


def test_no_error_is_put_together_before_it_can_be_translated(
    collected: tuple[dict[str, Any], list[Any]],
) -> None:
    _messages, faults = collected
    assert faults == []


def test_the_words_of_formats_and_their_options_are_collected(
    collected: tuple[dict[str, Any], list[Any]],
) -> None:
    messages, _faults = collected
    for words in ("Prodigy JSON lines", "A file for each coder", "code points", "ner_manual"):
        assert _TRANSLATIONS.FORMATS in messages[words].files
    assert _TRANSLATIONS.FORMATS not in getattr(messages.get("yes"), "files", ())


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = [
        (source, form)
        for source, said in _catalogue(language).items()
        for form in filter(None, said.forms)
        if _places(form) != _places(source)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_translation_has_a_mnemonic_where_its_source_has_one(language: str) -> None:
    wrong = [
        (source, form)
        for source, said in _catalogue(language).items()
        for form in filter(None, said.forms)
        if bool(_mnemonic(form)) != bool(_mnemonic(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_mnemonics_are_unique_within_a_menu(language: str) -> None:
    said = _catalogue(language)
    groups: dict[tuple[Menu | None, str], set[str]] = {(None, ""): {menu.value for menu in Menu}}
    for action in ACTIONS:
        if action.submenu:
            groups.setdefault((action.menu, ""), set()).add(action.submenu)
        groups.setdefault((action.menu, action.submenu), set()).add(action.title)
    twice = {}
    for group, sources in groups.items():
        titles = [said[source].forms[0] if source in said else source for source in sources]
        letters = [letter for letter in map(_mnemonic, titles) if letter]
        if len(set(letters)) < len(letters):
            twice[group] = sorted(title for title in titles if letters.count(_mnemonic(title)) > 1)
    assert twice == {}


def _mnemonic(text: str) -> str:
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else ""


@pytest.mark.parametrize("language", _LANGUAGES)
def test_the_compiled_catalogue_says_what_the_source_of_it_says(language: str, tmp_path: Path) -> None:
    _TRANSLATIONS.compiled(_FOLDER / f"annotator_{language}.ts", tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == (_FOLDER / f"annotator_{language}.qm").read_bytes()


def test_the_languages_are_named_as_they_name_themselves() -> None:
    assert available_languages() == [("en", "English"), ("de", "Deutsch")]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The interface speaks German."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_a_language_brings_its_plurals_dates_and_numbers(qapp: QApplication, german: None) -> None:
    assert wording.counted("%n lines", 1) == "1 Zeile"
    assert wording.counted("%n lines", 2) == "2 Zeilen"
    assert wording.date("2026-02-03") == "3. Februar 2026"
    assert wording.number(12345) == "12.345"
    speak(qapp, "en")
    assert wording.counted("%n lines", 1) == "1 line"
    assert wording.counted("%n lines", 2) == "2 lines"
    assert wording.date("2026-02-03") == "3 February 2026"
    assert wording.number(12345) == "12,345"


def test_qts_own_words_are_translated_too(qapp: QApplication, german: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_language_that_is_not_there_is_that_of_the_system(qapp: QApplication) -> None:
    assert speak(qapp, "tlh") == "en"
    assert QLocale().language() == QLocale.Language.English


def test_the_language_of_the_system_is_spoken_until_one_is_chosen() -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication; from annotator.ui.language import speak;"
        "app = QCoreApplication([]); print(speak(app), speak(app, 'system'), speak(app, 'en'))"
    )
    surroundings = {"LANG": "de_AT.UTF-8", "LC_ALL": "de_AT.UTF-8", "LANGUAGE": "de"}
    done = subprocess.run((sys.executable, "-c", code), env=surroundings, capture_output=True, check=True)
    assert done.stdout.split() == [b"de", b"de", b"en"]


def test_errors_are_worded_in_the_language_of_the_interface(german: None) -> None:
    error = ProjectError("“{name}” exists already.", advice="Choose another name.", name="desk.annotator")
    assert wording.sentence(error) == "„desk.annotator“ gibt es schon."
    assert wording.advice(error) == "Wählen Sie einen anderen Namen."
    assert wording.explanation(error) == "„desk.annotator“ gibt es schon. Wählen Sie einen anderen Namen."
    assert str(error.explanation) == "“desk.annotator” exists already. Choose another name."


def test_words_inside_of_words_and_decimals_are_translated(german: None) -> None:
    threshold = UserFacingError(
        "No suggestion of at least {threshold:.2f} waits in this article.", threshold=0.9
    )
    assert wording.sentence(threshold).endswith("von mindestens 0,90.")
    what = Words("the source of {what}", what=Words("claim {id}", id="c1"))
    empty = FormatError("{what} is empty or reversed at {start}-{end}", what=what, start=3, end=3)
    assert wording.sentence(empty) == "die Quelle von Aussage c1 ist bei 3-3 leer oder verkehrt herum"
    assert refusal_line(Refusal("a.jsonl", 3, empty.words)) == f"a.jsonl:3: {wording.sentence(empty)}"
