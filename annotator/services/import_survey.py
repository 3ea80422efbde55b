"""A look at what a person wants imported: the first articles of some of the files, and what patterns find.

Needs no project; everything may run in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from annotator.core.errors import UserFacingError
from annotator.services.import_choices import AUTO, NAME_PATTERN, TEXT_PATTERN
from annotator.services.import_preview import name_matches, preview, text_matches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from annotator.core.record import Incoming, Notice, Refusal
    from annotator.core.words import Words
    from annotator.formats.file_search import FoundFile
    from annotator.formats.format import Format
    from annotator.formats.name_patterns import Outcome
    from annotator.services.import_preview import Column, Preview

_NOTHING: Mapping[str, str] = MappingProxyType({})
_MOST_FILES = 2000
_MOST_NAMES = 200
_MOST_LOOKED_AT = 12
_MOST_KINDS = 8
_OF_ONE, _OF_EACH = 20, 4
"""Articles shown of the only file, and of each of several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternTrial:
    """What a pattern finds, or why it is broken: ``line`` counts from 0, ``place`` code points from 0."""

    outcomes: tuple[Outcome, ...] = ()
    problem: UserFacingError | None = None
    line: int = 0
    place: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What was found in some of the files: each kind of file is among them.

    ``formats`` are those the files looked at are read as, each once; ``alternatives`` the formats as which a
    file could be read, where that is not clear. ``may_hold_labels``: another program's annotations may be in
    the files. ``files`` counts those there are, up to a limit that ``is_counted`` tells was not reached.
    ``problem`` says why no column can be told to be the text.
    """

    formats: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    may_hold_labels: bool = False
    files: int = 0
    is_counted: bool = True
    articles: tuple[Incoming, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notices: tuple[Notice, ...] = ()
    columns: tuple[Column, ...] = ()
    problem: Words | None = None
    file_names: tuple[str, ...] = ()
    names: PatternTrial = PatternTrial()
    texts: PatternTrial = PatternTrial()

    @property
    def format_name(self) -> str:
        """The one format of the files; ``AUTO`` where there are several, or none is known."""
        return self.formats[0] if len(self.formats) == 1 else AUTO

    @property
    def is_clear(self) -> bool:
        """Whether there is nothing to decide about how the files are read."""
        return not self.columns and not self.alternatives


def survey(
    paths: Sequence[Path],
    *,
    format_name: str = AUTO,
    options: Mapping[str, str] = _NOTHING,
    cancelled: Callable[[], bool] = lambda: False,
) -> Survey:
    """Look at the files and folders as if they were imported so.

    A pattern that is broken is told of and left aside.

    Raises:
        UserFacingError: if there is no such format, or an option is none of its own.
    """
    found = _Found(paths, format_name)
    names = trial_of(options.get(NAME_PATTERN, ""), found.names, name_matches)
    texts = options.get(TEXT_PATTERN, "")
    broken = {NAME_PATTERN} if names.problem else set()
    if trial_of(texts, (), text_matches).problem:
        broken.add(TEXT_PATTERN)
    used = {name: value for name, value in options.items() if name not in broken and value.strip()}
    chosen = found.to_look_at()
    count = _OF_ONE if len(chosen) == 1 else _OF_EACH
    previews = [
        preview(path, format_name=format_name, options=used, count=count)
        for path in chosen
        if not cancelled()
    ]
    told = _Told(zip(chosen, previews, strict=False), format_name)
    return _put_together(found, previews, told, names, texts)


def _put_together(
    found: _Found, previews: Sequence[Preview], told: _Told, names: PatternTrial, text_pattern: str
) -> Survey:
    articles = tuple(one for shown in previews for one in shown.articles)
    return Survey(
        formats=told.formats,
        alternatives=told.alternatives,
        may_hold_labels=told.may_hold_labels or any(one.is_foreign and one.record.items for one in articles),
        files=found.count,
        is_counted=found.count < _MOST_FILES,
        articles=articles,
        refused=(*found.refused, *(one for shown in previews for one in shown.refused)),
        notices=tuple(one for shown in previews for one in shown.notices),
        columns=next((shown.columns for shown in previews if shown.columns), ()),
        problem=next((shown.problem for shown in previews if shown.problem is not None), None),
        file_names=tuple(found.names),
        names=names,
        texts=trial_of(text_pattern, (one.record.draft.text for one in articles), text_matches),
    )


class _Found:
    """The files that are meant, and folders that are laid out as one format."""

    def __init__(self, paths: Sequence[Path], format_name: str) -> None:
        from annotator.formats.file_search import FoundFile, find_files
        from annotator.formats.inputs import laid_out
        from annotator.formats.registry import format_named

        self._form = None if format_name == AUTO else format_named(format_name)
        self._trees = [path for path in paths if laid_out(path, self._form) is not None]
        others = islice(find_files([path for path in paths if path not in self._trees]), _MOST_FILES)
        self._files: list[FoundFile] = []
        self.refused: list[Refusal] = []
        for one in others:
            if isinstance(one, FoundFile):
                self._files.append(one)
            else:
                self.refused.append(one)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._trees) + len(self._files)

    @property
    def names(self) -> list[str]:
        """The names that patterns are tried on."""
        return [*map(str, self._trees), *(file.path for file in self._files)][:_MOST_NAMES]

    def to_look_at(self) -> list[Path]:
        """Some of them in order: each kind of file is there, by its extension."""
        files = [file for file in self._files if self._is_read(file)]
        first: dict[str, FoundFile] = {}
        for file in files:
            first.setdefault(Path(file.path).suffix.lower(), file)
        kinds = list(first.values())[:_MOST_KINDS]
        others = (file for file in files if file not in kinds)
        chosen = [*kinds, *islice(others, _MOST_LOOKED_AT - len(kinds))]
        return [*self._trees[:_MOST_LOOKED_AT], *(Path(file.path) for file in files if file in chosen)]

    def _is_read(self, file: FoundFile) -> bool:
        """Whether it is looked at: of a folder only what is named as the chosen format."""
        if self._form is None or not file.from_folder:
            return True
        return Path(file.path).suffix.lower() in self._form.extensions


class _Told:
    """As what files are read, or could be."""

    def __init__(self, looked_at: Iterable[tuple[Path, Preview]], format_name: str) -> None:
        from annotator.formats.native import NATIVE
        from annotator.formats.registry import format_named

        known: list[Format] = []
        self.alternatives: tuple[str, ...] = ()
        for path, shown in looked_at:
            fitting = _fitting(path) if format_name == AUTO else (format_named(format_name),)
            known += fitting[:1]
            if format_name == AUTO and not self.alternatives:
                others = fitting if shown.articles or shown.columns else _named_so(path)
                self.alternatives = tuple(form.name for form in others) if len(others) > 1 else ()
        self.formats = tuple(dict.fromkeys(form.name for form in known))
        # Whatever others read back as well holds annotations; articles alone are only read.
        self.may_hold_labels = any(form.write is not None and form is not NATIVE for form in known)


def _fitting(path: Path) -> tuple[Format, ...]:
    """The formats that a file or folder tells it is of; the first is how it is read."""
    from annotator.formats.exchange.tree import FolderTree, ZipTree
    from annotator.formats.registry import formats_for, formats_of_tree

    try:
        if path.is_dir():
            return formats_of_tree(FolderTree(path))
        with path.open("rb") as stream:
            if path.suffix.lower() == ".zip":
                return formats_of_tree(ZipTree(stream, takes_rest=True))
            return formats_for(path.name, stream.read(1 << 16))
    except (OSError, UserFacingError):
        return ()  # the refusals say it


def _named_so(path: Path) -> tuple[Format, ...]:
    """The formats whose files are named so, where one of them could be told by hand what is where."""
    from annotator.formats.registry import formats_named_like
    from annotator.services.import_choices import readable_formats

    known = formats_named_like(path.name)
    tellable = {form.name for form in readable_formats()[0] if form.has_columns}
    return known if any(form.name in tellable for form in known) else ()


def trial_of(
    pattern: str, tried: Iterable[str], find: Callable[[str, Iterable[str]], Sequence[Outcome]]
) -> PatternTrial:
    """What ``find`` says of a pattern on names or texts; where it is broken, where."""
    if not pattern.strip():
        return PatternTrial()
    try:
        return PatternTrial(outcomes=tuple(find(pattern, tried)))
    except UserFacingError as error:
        return _broken(pattern, error, find)


def _broken(
    pattern: str, error: UserFacingError, find: Callable[[str, Iterable[str]], Sequence[Outcome]]
) -> PatternTrial:
    """Where a pattern is broken: in which of its lines, and at which character."""
    for number, line in _lines(pattern):
        try:
            find(line, ())
        except UserFacingError as found:
            place = found.values.get("place")
            begins = len(line) - len(line.lstrip())
            return PatternTrial(
                problem=found, line=number, place=place - 1 + begins if isinstance(place, int) else None
            )
    return PatternTrial(problem=error)


def _lines(pattern: str) -> Iterator[tuple[int, str]]:
    yield from ((number, line) for number, line in enumerate(pattern.split("\n")) if line.strip())
