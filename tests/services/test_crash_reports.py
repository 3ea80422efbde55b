"""Reports of crashes: kinds and places, no text; an end that Python could not survive is found later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from annotator.services.crash_reports import CrashReports

_TEXT = "Alma Dorrit said that nothing was lost"
_NOTHING: dict[str, str] = {}
_DIES = """
import sys
from pathlib import Path
from annotator.services.crash_reports import CrashReports
reports = CrashReports(lambda: Path(sys.argv[1]), lambda: "annotator 0.1.0")
reports.watch_faults()
secret = "Alma Dorrit"
import ctypes
ctypes.string_at(0)
"""


def _reports(folder: Path) -> CrashReports:
    return CrashReports(lambda: folder, lambda: "annotator 0.1.0\nPython 3")


def _raised() -> Exception:
    try:
        try:
            _NOTHING[_TEXT]
        except KeyError as error:
            raise ValueError(_TEXT) from error
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_tells_kinds_and_places_and_no_text(tmp_path: Path) -> None:
    reports = _reports(tmp_path / "logs")
    path = reports.keep(reports.text(_raised(), thread="annotator-job_0"))
    assert path is not None
    report = path.read_text(encoding="utf-8")
    assert "annotator 0.1.0" in report
    assert "In the thread annotator-job_0" in report
    assert report.index("builtins.KeyError") < report.index("builtins.ValueError")
    assert "test_crash_reports.py" in report
    assert "Alma" not in report.replace("_NOTHING[_TEXT]", "")


def test_what_python_says_of_the_program_itself_is_told(tmp_path: Path) -> None:
    try:
        object().missing  # type: ignore[attr-defined] # noqa: B018 - is to fail
    except AttributeError as error:
        text = _reports(tmp_path).text(error)
    assert "AttributeError: 'object' object has no attribute 'missing'" in text
    missing = tmp_path / "Alma Dorrit.txt"
    try:
        missing.read_text(encoding="utf-8")
    except OSError as error:
        text = _reports(tmp_path).text(error)
    assert "FileNotFoundError: 2 No such file or directory" in text
    assert "Alma" not in text


def test_the_home_of_a_person_is_not_named(tmp_path: Path) -> None:
    compiled = compile("raise ValueError", str(Path.home() / "annotator" / "x.py"), "exec")
    try:
        exec(compiled)  # noqa: S102 - stands for a program installed in a home
    except ValueError as error:
        text = _reports(tmp_path).text(error)
    assert "~/annotator/x.py:1" in text.replace("\\", "/")
    assert str(Path.home()) not in text


def test_a_chain_without_end_and_a_hidden_cause_are_told(tmp_path: Path) -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert _reports(tmp_path).text(first).count("builtins.") == 2
    second.__cause__ = None
    first.__cause__, first.__context__, first.__suppress_context__ = None, second, True
    assert "KeyError" not in _reports(tmp_path).text(first)


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    reports = _reports(tmp_path)
    kept = [reports.keep(str(number)) for number in range(25)]
    assert len(list(tmp_path.glob("crash-*.txt"))) == 20
    assert reports.newest() == kept[-1]


def test_where_nothing_can_be_written_there_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    reports = _reports(tmp_path / "file" / "logs")
    assert reports.keep("x") is None
    assert reports.newest() is None
    assert reports.watch_faults() is None
    reports.end()


def test_an_end_without_warning_is_reported_at_the_next_start(tmp_path: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-c", _DIES, str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        check=False,
    )
    assert died.returncode != 0
    reports = _reports(tmp_path)
    found = reports.watch_faults()
    reports.end()
    assert found is not None
    report = found.read_text(encoding="utf-8")
    assert "Fatal Python error" in report or "Windows fatal exception" in report
    assert "Alma" not in report
    reports = _reports(tmp_path)
    assert reports.watch_faults() is None
    reports.end()


def test_a_passing_fault_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "faults.log").write_text("Windows fatal exception: code 0x8001010d\n", encoding="utf-8")
    reports = _reports(tmp_path)
    assert reports.watch_faults() is None
    reports.end()
    assert reports.newest() is None
