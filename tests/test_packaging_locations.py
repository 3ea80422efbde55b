"""The shipped files are found in a checkout, in an install and in a frozen build."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from annotator import locations

_ROOT = Path(__file__).resolve().parents[1]


def test_a_checkout_has_its_files_beside_the_package() -> None:
    assert locations.resource() == _ROOT / "resources"
    assert locations.sample_articles() == _ROOT / "seeds"


def test_a_frozen_build_has_its_files_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "annotator" / "resources").mkdir(parents=True)
    (tmp_path / "annotator" / "seeds").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert locations.resource("icons", "a.svg") == tmp_path / "annotator" / "resources" / "icons" / "a.svg"
    assert locations.sample_articles() == tmp_path / "annotator" / "seeds"


def test_an_incomplete_installation_says_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    with pytest.raises(FileNotFoundError, match="no folder 'seeds'"):
        locations.sample_articles()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=_ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_a_wheel_carries_the_program_its_resources_and_samples_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}

    assert {name for name in tops if not name.endswith(".dist-info")} == {"annotator"}
    for folder in ("resources", "seeds"):
        shipped = {
            f"annotator/{path.relative_to(_ROOT)}"
            for path in (_ROOT / folder).rglob("*")
            if path.is_file() and path.name != ".gitignore" and "__pycache__" not in path.parts
        }
        assert shipped, f"{folder} is empty"
        assert shipped <= set(names)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


@pytest.mark.slow
def test_an_installed_wheel_finds_its_files_inside_itself(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    question = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from annotator.locations import resource, sample_articles\n"
        "sys.stdout.write(f'{resource()}\\n{sample_articles()}')"
    )

    answer = subprocess.run(
        [sys.executable, "-I", "-c", question], cwd=tmp_path, check=True, capture_output=True, text=True
    )

    assert answer.stdout.splitlines() == [
        str(tmp_path / "annotator" / name) for name in ("resources", "seeds")
    ]
