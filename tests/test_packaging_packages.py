"""What the packages say of the program: filled-in templates, the manual page, the workflow."""

from __future__ import annotations

import configparser
import json
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import srsly
from lxml.etree import fromstring

pytest.importorskip("PySide6")

from PySide6.QtGui import QImage, QImageReader

import annotator
import make_icons
from annotator.cli.main import commands
from annotator.services import project_files
from annotator.services.projects import create_project
from annotator.ui.program import DESKTOP_FILE
from facts import IDENTIFIER, MIME_TYPE, SUFFIX, Facts, rendered
from flatpak.manifest import write_manifest
from icons import ICNS_SIZES, ICO_SIZES, make_icon, make_theme_icons
from linux.desktop import texts
from macos.image import ENTITLEMENTS
from macos.information import information
from make_icons import SIZES
from manual_page import manual_page, shown
from windows.installer import write_script
from windows.version_file import version_file

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.gui


class _Entry(configparser.ConfigParser):
    """A desktop entry: its keys have capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


@pytest.fixture(scope="module")
def facts() -> Facts:
    return Facts.read()


@pytest.fixture(scope="module")
def shared(facts: Facts) -> dict[str, str]:
    """What a Linux desktop is told, by kind of file."""
    return {place.partition("/")[0]: text for place, text in texts(facts, IDENTIFIER).items()}


def test_the_version_of_all_packages_is_the_programs(facts: Facts, tmp_path: Path) -> None:
    assert facts.version == annotator.__version__
    told = information(facts)
    assert (told["CFBundleVersion"], told["CFBundleShortVersionString"]) == (facts.version, facts.version)
    assert f'"ProductVersion", "{facts.version}"' in version_file(facts)
    assert f"AppVersion={facts.version}\n" in write_script(tmp_path, tmp_path).read_text("utf-8-sig")
    assert f'"annotator {facts.version}"' in manual_page(facts)


def test_no_file_for_packages_has_a_version_of_its_own(facts: Facts) -> None:
    written = [
        path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix not in (".png", ".pyc")
    ]
    written.append(ROOT / ".github" / "workflows" / "package.yml")
    assert [path for path in written if facts.version in path.read_text(encoding="utf-8")] == []


def test_a_template_with_an_unknown_place_is_refused(facts: Facts, tmp_path: Path) -> None:
    template = tmp_path / "a.in"
    template.write_text("@NAME@ of @NOBODY@", encoding="utf-8")
    with pytest.raises(KeyError, match="NOBODY"):
        rendered(template, facts)


def test_the_desktop_entry_opens_project_files_in_the_program(shared: dict[str, str]) -> None:
    entry = _Entry(interpolation=None, delimiters="=")
    entry.read_string(shared["applications"])
    keys = entry["Desktop Entry"]
    assert keys["Type"] == "Application"
    assert keys["Exec"] == "annotator %f"
    assert keys["Icon"] == IDENTIFIER
    assert keys["MimeType"] == f"{MIME_TYPE};"
    assert keys["Categories"].endswith(";")
    assert keys["Comment[de]"] != keys["Comment"]


def test_a_window_names_the_entry_that_packages_install() -> None:
    assert DESKTOP_FILE == IDENTIFIER


def test_the_type_of_project_files_is_known_by_ending_and_by_what_a_project_begins_with(
    shared: dict[str, str], tmp_path: Path
) -> None:
    (kind,) = fromstring(shared["mime"].encode())
    project = tmp_path / f"a.{SUFFIX}"
    create_project(project).close()
    head = project.read_bytes()[:100]
    (outer,) = kind.findall(f"{MIME}magic/{MIME}match")
    (inner,) = outer
    assert head.startswith(outer.attrib["value"].encode())
    place = int(inner.attrib["offset"])
    assert int.from_bytes(head[place : place + 4], "big") == int(inner.attrib["value"], 16)
    assert kind.attrib["type"] == MIME_TYPE
    assert [icon.attrib["name"] for icon in kind.findall(f"{MIME}icon")] == [f"{IDENTIFIER}.project"]
    assert [glob.attrib["pattern"] for glob in kind.findall(f"{MIME}glob")] == [f"*{project_files.SUFFIX}"]


def test_the_metainfo_names_the_entry_the_type_and_this_release(facts: Facts, shared: dict[str, str]) -> None:
    component = fromstring(shared["metainfo"].encode())
    assert component.findtext("id") == IDENTIFIER
    assert component.findtext("launchable") == f"{IDENTIFIER}.desktop"
    assert component.findtext("provides/mediatype") == MIME_TYPE
    assert component.findtext("project_license") == "MIT"
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": facts.version, "date": facts.date}


def test_macos_opens_project_files_in_the_program(facts: Facts) -> None:
    told = information(facts)
    (document,) = told["CFBundleDocumentTypes"]
    (kind,) = told["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert document["CFBundleTypeIconFile"] == kind["UTTypeIconFile"] == "project.icns"
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [SUFFIX]
    entitlements = plistlib.loads(ENTITLEMENTS.read_bytes())
    assert not any("network" in name for name in entitlements)
    assert all(value is True for value in entitlements.values())


def test_the_installer_for_windows_associates_project_files(tmp_path: Path) -> None:
    script = write_script(tmp_path / "frozen", tmp_path).read_text("utf-8-sig")
    assert not re.search(r"@[A-Z_]+@", script)
    assert re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)[0] == "Setup"
    assert f'Subkey: "Software\\Classes\\.{SUFFIX}"' in script
    assert f'Source: "{tmp_path / "frozen"}\\*"' in script
    assert (tmp_path / "annotator.ico").stat().st_size > 0
    assert (tmp_path / "project.ico").stat().st_size > 0
    versions = compile(version_file(Facts.read()), "version.txt", "eval")
    assert "VSVersionInfo" in versions.co_names


def test_a_flatpak_is_made_of_the_frozen_folder_and_reaches_no_network(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    frozen.mkdir()
    manifest = write_manifest(frozen, tmp_path / "flatpak")
    told = json.loads(manifest.read_text(encoding="utf-8"))
    assert told["id"] == manifest.stem == IDENTIFIER
    assert not any("network" in permission for permission in told["finish-args"])
    for source in told["modules"][0]["sources"]:
        assert (manifest.parent / source["path"]).is_dir()


def test_icons_are_drawn_in_every_size_and_not_empty(tmp_path: Path) -> None:
    make_theme_icons(tmp_path, "a")
    for kind, name in (("apps", "a"), ("mimetypes", "a.project")):
        images = [QImage(str(tmp_path / f"{size}x{size}" / kind / f"{name}.png")) for size in SIZES]
        assert [(image.width(), image.height()) for image in images] == [(size, size) for size in SIZES]
        for image in images:
            assert image.pixelColor(image.width() // 2, image.height() // 8).alpha() == 255
        assert (tmp_path / "scalable" / kind / f"{name}.svg").read_bytes().startswith(b"<svg")


@pytest.mark.parametrize(("ending", "sizes"), [("ico", ICO_SIZES), ("icns", tuple(ICNS_SIZES.values()))])
def test_the_icon_of_windows_and_macos_has_every_size_and_at_16_pixels_its_own_drawing(
    tmp_path: Path, ending: str, sizes: tuple[int, ...]
) -> None:
    reader = QImageReader(str(make_icon(tmp_path / f"a.{ending}")))
    assert reader.imageCount() == len(sizes)
    edges = []
    for _ in sizes:
        image = reader.read()
        edges.append(image.width())
        if image.width() == 16:
            assert _pixels(image) == _pixels(make_icons.drawn("annotator", 16))
        reader.jumpToNextImage()
    assert sorted(edges) == sorted(sizes)


def _pixels(image: QImage) -> list[str]:
    return [image.pixelColor(x, y).name() for x in range(4, 13) for y in range(1, 12)]


def test_the_manual_page_names_every_command_that_is_shown_and_no_other(facts: Facts) -> None:
    page = manual_page(facts)
    sections = [line.removeprefix(".SS ").split()[0] for line in page.splitlines() if line.startswith(".SS ")]
    hidden = {name for name, command in commands.commands.items() if command.hidden}
    assert sections == [name.replace("-", "\\-") for name in shown()]
    assert set(shown()) | hidden == set(commands.commands)
    assert "suggest-worker" in hidden
    for name in shown():
        for parameter in commands.commands[name].params:
            assert all(
                option.replace("-", "\\-") in page for option in parameter.opts if option.startswith("-")
            )


def _workflow() -> dict[str, Any]:
    told: dict[str, Any] = srsly.read_yaml(ROOT / ".github" / "workflows" / "package.yml")
    return told


def test_the_workflow_runs_only_what_is_there() -> None:
    jobs = _workflow()["jobs"]
    lines = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    named = {
        path
        for line in lines
        for path in re.findall(r"(?:packaging/\S+\.(?:py|sh)|requirements\S+\.txt)", line)
    }
    targets = {target for line in lines for target in re.findall(r"\bmake ([a-z-]+)", line)}
    assert {job["runs-on"].split("-")[0] for job in jobs.values()} >= {"ubuntu", "windows"}
    assert "packaging/package.py" in named
    assert [path for path in named if path.startswith("packaging/") and not (ROOT / path).is_file()] == []
    assert targets == {"package"}
    assert "\npackage:" in (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix is asked")
def test_the_script_for_flatpak_is_one_that_a_shell_reads() -> None:
    subprocess.run(["sh", "-n", str(PACKAGING / "flatpak" / "bundle.sh")], check=True)
