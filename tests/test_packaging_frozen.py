"""What goes into the frozen program, what it needs of the system, and how a trial judges what it wrote."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import datasketch.lsh
import pytest

from annotator.services.projects import create_project
from annotator.storage import schema
from debian.libraries import depends
from facts import Facts
from frozen.sizes import LIMIT, parts, table
from frozen.stand_ins.scipy.integrate import quad
from frozen.trimming import is_wanted_file, is_wanted_module
from trials.commands import check_dataset
from trials.documents import PHRASE, write_documents
from trials.running import Program, TrialError

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("name", ["spacy.tests", "numpy.linalg.tests.test_linalg", "pygments.lexers.basic"])
def test_tests_and_what_colours_code_stay_out(name: str) -> None:
    assert not is_wanted_module(name)


@pytest.mark.parametrize(
    "name", ["jinja2.tests", "spacy.lang.de", "annotator.suggest.worker", "pygments.lexers"]
)
def test_modules_that_are_asked_for_at_run_time_stay_in(name: str) -> None:
    assert is_wanted_module(name)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Pdf.dll",
        "PySide6/Qt/qml/QtQml/qmldir",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "spacy/tokens/doc.pyx",
        "scipy-1.17.1.dist-info/METADATA",
        "libgtk-3.so.0",
    ],
)
def test_what_no_window_needs_stays_out(place: str) -> None:
    assert not is_wanted_file(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "annotator/resources/translations/annotator_de.qm",
        "annotator/resources/models/claims/weights.npz",
        "thinc/backends/_custom_kernels.cu",
        "spacy/cli/templates/quickstart_training.jinja",
        "spacy-3.8.0.dist-info/entry_points.txt",
        "numpy-2.4.6.dist-info/licenses/LICENSE.txt",
    ],
)
def test_what_the_program_opens_or_has_to_show_stays_in(place: str) -> None:
    assert is_wanted_file(place)


def test_the_stand_in_gives_datasketch_the_index_that_scipy_gives_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with_scipy = datasketch.lsh._optimal_param(0.5, 16, 0.5, 0.5)
    monkeypatch.setattr(datasketch.lsh, "integrate", quad)
    assert datasketch.lsh._optimal_param(0.5, 16, 0.5, 0.5) == with_scipy


def test_the_table_of_sizes_gives_reasons_for_large_parts_and_tells_when_it_is_too_much(
    tmp_path: Path,
) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    for name, size in (("spacy", 20_000_000), ("tiny", 1000), ("huge", LIMIT * 1_000_000)):
        with (inside / name).open("wb") as file:
            file.truncate(size)
    assert list(parts(tmp_path)) == ["huge", "spacy", "tiny"]
    lines = table(tmp_path).splitlines()
    assert lines[1].split() == ["20.0", "MB", "spacy", "the", "pipeline", "that", "reads", "English"]
    assert lines[-1].strip() == f"{LIMIT + 20}.0 MB  in all, MORE THAN the {LIMIT} MB that it may have"


@pytest.mark.skipif(shutil.which("readelf") is None, reason="needs Debian's package binutils")
def test_a_package_depends_on_the_libraries_that_it_does_not_bring(tmp_path: Path) -> None:
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "program")
    (tmp_path / "broken.so").write_bytes(b"not a library")
    for brought in Path(sys.base_prefix, "lib").glob("libpython*.so*"):
        (tmp_path / brought.name).touch()
    (tmp_path / "libxkbcommon.so.0").touch()
    needed = depends(tmp_path)
    assert "xkb-data" in needed
    assert [entry for entry in needed if entry.startswith("libc6 (>= 2.")]
    assert not any("python" in entry for entry in needed)


def test_packages_know_a_project_by_the_number_that_it_begins_with(tmp_path: Path) -> None:
    create_project(tmp_path / "a.annotator").close()
    assert (tmp_path / "a.annotator").read_bytes()[68:72] == schema.APPLICATION_ID.to_bytes(4, "big")


def test_the_date_of_a_release_can_be_set_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert Facts.read().date == "1970-01-02"


def test_a_dataset_whose_spans_are_not_its_texts_fails_the_trial(tmp_path: Path) -> None:
    (sample, *_others) = sorted((ROOT / "seeds").glob("*.jsonl"))
    (line,) = [json.loads(one) for one in sample.read_text(encoding="utf-8").splitlines()]
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(line), encoding="utf-8")
    assert check_dataset(path) == (1, len(line["mentions"]) + len(line["claims"]))
    line["mentions"][0]["text"] += "!"
    path.write_text(json.dumps(line), encoding="utf-8")
    with pytest.raises(TrialError, match="not what the text has there"):
        check_dataset(path)


def test_a_command_that_fails_fails_the_trial_with_its_words(tmp_path: Path) -> None:
    python = Program(Path(sys.executable), tmp_path)
    assert python.says("-c", "print('fine')").strip() == "fine"
    with pytest.raises(TrialError, match="ended with 3 and said"):
        python.says("-c", "import sys; sys.exit(3)")


def test_the_documents_of_a_trial_are_written_in_every_kind(tmp_path: Path) -> None:
    written = write_documents(tmp_path)
    assert [path.suffix for path in written] == [".html", ".docx", ".odt", ".rtf", ".pdf", ".xlsx"]
    assert PHRASE in written[0].read_text(encoding="utf-8")
