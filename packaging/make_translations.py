"""Collects the words of the interface for Qt Linguist, and compiles what has been translated.

python packaging/make_translations.py [--drop-vanished]

Writes ``resources/translations/annotator_*.ts`` anew, keeping what is translated, and the ``.qm`` files that
the program loads. Words are found in the source, by the conventions of ``annotator.ui.wording``:

- literals given to ``translate``, ``counted``, ``marked`` and ``Words``, also by the name of a constant, from
  a constant table (``translate(_HINTS[role])``) or in a loop over one;
- ``title``, ``tip`` and ``submenu`` of every ``Action``, and the values of ``Menu``;
- sentence and ``advice`` of every ``UserFacingError``;
- titles, descriptions and options of the formats, as the program itself lists them.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

from annotator.formats.registry import own_formats

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "annotator"
SOURCE_LANGUAGE = "en"
LANGUAGES = (SOURCE_LANGUAGE, "de")
FORMS = 2
"""Both languages have one form for one thing and another for all other counts."""

FORMATS = "annotator/formats/registry.py"
"""The file that the words of formats are said to be in."""

_SWITCH = {"yes", "no"}
"""Choices that are shown as a box to tick."""

_SILENT = {"cli"}
"""The command line speaks English."""
_FUNCTIONS = {"translate", "counted", "marked", "Words"}
_ACTION_WORDS = ("title", "tip", "submenu")
_ROOT_ERROR = "UserFacingError"
_WORDS = re.compile(r"[^\W\d_]|[“”]")
_PLACE = re.compile(r"\{[^{}]*\}|%L?n")


@dataclass
class Message:
    """Words to translate, and the files they are in (relative to the checkout)."""

    source: str
    plural: bool = False
    files: list[str] = field(default_factory=list)


@dataclass
class Translation:
    """What a language says for a message. ``kind`` is empty (finished), ``unfinished`` or ``vanished``."""

    forms: list[str]
    kind: str = ""


@dataclass(frozen=True)
class Fault:
    """Words of an error that are put together before anyone could translate them."""

    file: str
    line: int


def collect(root: Path = ROOT) -> tuple[dict[str, Message], list[Fault]]:
    """Every message by its source text, in the order of files and lines; and what breaks the conventions."""
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((root / "annotator").rglob("*.py"))
        if not _SILENT & set(path.relative_to(root / "annotator").parts)
    }
    errors = _error_names(trees.values())
    messages: dict[str, Message] = {}
    faults = []
    for file, tree in trees.items():
        reader = _Reader(tree, errors)
        reader.visit(tree)
        for source, plural in reader.found:
            message = messages.setdefault(source, Message(source))
            message.plural |= plural
            if file not in message.files:
                message.files.append(file)
        faults += [Fault(file, line) for line in reader.faults]
    for source in format_words() if root == ROOT else ():
        message = messages.setdefault(source, Message(source))
        if FORMATS not in message.files:
            message.files.append(FORMATS)
    return messages, faults


def format_words() -> Iterator[str]:
    """What the formats of this program call themselves, their options and the choices among these."""
    for form in own_formats():
        titles = (form.title, form.description)
        offered = (*form.writing, *form.reading)
        choices = (option.choices for option in offered if set(option.choices) != _SWITCH)
        options = (option.title for option in offered)
        yield from (str(words) for words in chain(titles, options, *choices) if _WORDS.search(words))


def _error_names(trees: Iterable[ast.Module]) -> set[str]:
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    names = {_ROOT_ERROR}
    while more := {name for name, above in bases.items() if above & names} - names:
        names |= more
    return names


class _Reader(ast.NodeVisitor):
    """Finds the messages of one module."""

    def __init__(self, tree: ast.Module, errors: set[str]) -> None:
        self.found: list[tuple[str, bool]] = []
        self.faults: list[int] = []
        self._errors = errors
        self._values = {
            target.id: [node.value]
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        """What a name can stand for: constants of the module, and the names of loops over literals."""

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in _FUNCTIONS and node.args:
            self._take(node.args[0], plural=name == "counted")
        elif name == "Action":
            for keyword in node.keywords:
                if keyword.arg in _ACTION_WORDS:
                    self._take(keyword.value)
        elif name in self._errors:
            for words in (*node.args[:1], *(key.value for key in node.keywords if key.arg == "advice")):
                self._take(words)
                if any(isinstance(part, ast.JoinedStr) for part in ast.walk(words)):
                    self.faults.append(words.lineno)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if node.name == "Menu":
            for line in node.body:
                if isinstance(line, ast.Assign):
                    self._take(line.value)
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        self._visit_loop(node, [(node.target, node.iter)])

    def visit_GeneratorExp(self, node: ast.GeneratorExp) -> None:
        self._visit_loop(node, [(part.target, part.iter) for part in node.generators])

    def visit_ListComp(self, node: ast.ListComp) -> None:
        self._visit_loop(node, [(part.target, part.iter) for part in node.generators])

    def visit_DictComp(self, node: ast.DictComp) -> None:
        self._visit_loop(node, [(part.target, part.iter) for part in node.generators])

    def _visit_loop(self, node: ast.AST, loops: list[tuple[ast.expr, ast.expr]]) -> None:
        before = dict(self._values)
        for target, over in loops:
            for element in self._elements(over):
                if isinstance(target, ast.Name):
                    self._values[target.id] = [*self._values.get(target.id, []), element]
                elif isinstance(target, ast.Tuple) and isinstance(element, ast.Tuple):
                    for name, value in zip(target.elts, element.elts, strict=False):
                        if isinstance(name, ast.Name):
                            self._values[name.id] = [*self._values.get(name.id, []), value]
        self.generic_visit(node)
        self._values = before

    def _take(self, node: ast.expr, *, plural: bool = False) -> None:
        for text in self._texts(node):
            if _WORDS.search(_PLACE.sub("", text)) and (text, plural) not in self.found:
                self.found.append((text, plural))

    def _texts(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif isinstance(node, ast.Name | ast.Subscript):
            found = (
                self._values.get(node.id, []) if isinstance(node, ast.Name) else self._elements(node.value)
            )
            for value in found:
                if isinstance(value, ast.Constant | ast.IfExp):
                    yield from self._texts(value)

    def _elements(self, node: ast.expr) -> list[ast.expr]:
        """The values of a literal table, or of a constant that is one."""
        if isinstance(node, ast.Tuple | ast.List):
            return list(node.elts)
        if isinstance(node, ast.Dict):
            return list(node.values)
        if isinstance(node, ast.Name):
            return [part for value in self._values.get(node.id, []) for part in self._elements(value)]
        return []


def read(path: Path) -> dict[str, Translation]:
    """What a ``.ts`` file holds, by source text; nothing if it is not there yet."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        said = message.find("translation")
        if said is None:
            continue
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        found[message.findtext("source", "")] = Translation(forms, said.get("type", ""))
    return found


def merged(
    messages: dict[str, Message], known: dict[str, Translation], *, language: str, drop_vanished: bool = False
) -> dict[str, Translation]:
    """A translation for each message, then those whose message is gone."""
    result = {}
    for source, message in messages.items():
        before = known.get(source)
        count = FORMS if message.plural else 1
        if language == SOURCE_LANGUAGE and not message.plural:
            result[source] = Translation([source])
        elif before is None or len(before.forms) != count or not all(before.forms):
            result[source] = Translation([""] * count, "unfinished")
        else:
            result[source] = Translation(before.forms, "" if before.kind == "vanished" else before.kind)
    if not drop_vanished and language != SOURCE_LANGUAGE:
        for source, before in known.items():
            if source not in messages and any(before.forms):
                result[source] = Translation(before.forms, "vanished")
    return result


def ts_text(messages: dict[str, Message], translations: dict[str, Translation], language: str) -> str:
    """A whole ``.ts`` file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, translation in translations.items():
        message = messages.get(source) or Message(source, plural=len(translation.forms) > 1)
        lines += _message_lines(message, translation)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message_lines(message: Message, translation: Translation) -> Iterator[str]:
    kind = f' type="{translation.kind}"' if translation.kind else ""
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    for file in message.files:
        yield f'        <location filename="../../{file}"/>'
    yield f"        <source>{_xml(message.source)}</source>"
    if message.plural:
        yield f"        <translation{kind}>"
        yield from (f"            <numerusform>{_xml(form)}</numerusform>" for form in translation.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_xml(translation.forms[0])}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compiled(source: Path, target: Path) -> None:
    """Make the ``.qm`` file ``target`` of the ``.ts`` file ``source`` with Qt's own lrelease."""
    program = Path(PySide6.__file__).with_name("lrelease")
    # Qt maps the file into memory: a window that is open must go on reading the one it has.
    fresh = target.with_suffix(".qm.new")
    subprocess.run((program, "-silent", source, "-qm", fresh), check=True)
    fresh.replace(target)


def main() -> None:
    """Bring every file up to date, and say what is left to translate."""
    messages, faults = collect()
    for fault in faults:
        sys.stderr.write(f"{fault.file}:{fault.line}: an f-string cannot be translated\n")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"{CONTEXT}_{language}.ts"
        drop = "--drop-vanished" in sys.argv[1:]
        translations = merged(messages, read(path), language=language, drop_vanished=drop)
        path.write_text(ts_text(messages, translations, language), encoding="utf-8")
        compiled(path, path.with_suffix(".qm"))
        left = [(one.kind, source) for source, one in translations.items() if one.kind]
        sys.stdout.write(f"{path.name}: {len(messages)} messages\n")
        sys.stdout.writelines(f"  {kind}: {source}\n" for kind, source in left)


if __name__ == "__main__":
    main()
