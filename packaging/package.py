"""Builds what this system can build of packages into ``dist``: packaging/package.py [--clean-root].

It runs in an environment with what ``requirements-package.txt`` locks, and installs the wheel there. With
``--clean-root`` the Debian package is also installed in a system of its own (by root, with debootstrap).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from facts import ROOT
from frozen.sizes import table
from wheels.check import check_wheel, sole

HERE = Path(__file__).resolve().parent
DIST = ROOT / "dist"
_INNO_SETUP = Path(os.environ.get("PROGRAMFILES(X86)", "C:/"), "Inno Setup 6", "ISCC.exe")


def main() -> int:
    """Build everything and say what was made; gives the exit status."""
    shutil.rmtree(DIST, ignore_errors=True)
    wheel = _wheel()
    _say(f"{wheel.name}: installed and asked in an environment of its own")
    frozen = _frozen(wheel)
    sys.stdout.write(table(frozen))
    made = {"linux": _for_linux, "darwin": _for_macos, "win32": _for_windows}[sys.platform](frozen)
    for path in (*DIST.glob("*.whl"), *DIST.glob("*.tar.gz"), frozen, *made):
        _say(f"made {path.relative_to(ROOT)}")
    return 0


def _wheel() -> Path:
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(DIST), str(ROOT))
    archives = sorted(map(str, DIST.iterdir()))
    _run(sys.executable, "-m", "twine", "--no-color", "check", "--strict", *archives)
    wheel = sole(DIST, "*.whl")
    check_wheel(wheel, sole(DIST, "*.tar.gz"))
    return wheel


def _frozen(wheel: Path) -> Path:
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
    _run(*pip, "--no-deps", "--no-index", "--force-reinstall", str(wheel))
    _say("freezing; this takes some minutes")
    _run(sys.executable, str(HERE / "frozen" / "freeze.py"), str(DIST))
    return DIST / "annotator"


def _for_linux(frozen: Path) -> list[Path]:
    _run(sys.executable, str(HERE / "flatpak" / "manifest.py"), str(frozen), str(DIST / "flatpak"))
    made = [sole(DIST / "flatpak", "*.json")]
    tried = DIST / "tried"
    if shutil.which("dpkg-deb") is None:
        _say("there is no dpkg-deb here: no Debian package")
        shutil.copytree(frozen, tried / "usr" / "lib" / frozen.name, symlinks=True)
        (tried / "usr" / "bin").mkdir()
        (tried / "usr" / "bin" / frozen.name).symlink_to(f"../lib/{frozen.name}/{frozen.name}")
        return made
    _run(sys.executable, str(HERE / "debian" / "deb.py"), str(frozen), str(DIST))
    package = sole(DIST, "*.deb")
    _run("dpkg-deb", "--extract", str(package), str(tried))
    _lint(tried / "usr" / "share")
    if "--clean-root" in sys.argv:
        _run(sys.executable, str(HERE / "debian" / "clean_root.py"), str(package))
    return [*made, package]


def _lint(share: Path) -> None:
    """Ask the desktop's own checkers, where they are installed."""
    for program, options, folder in (
        ("desktop-file-validate", (), "applications"),
        ("appstreamcli", ("validate", "--no-net", "--no-color"), "metainfo"),
    ):
        if shutil.which(program) is None:
            _say(f"{program} is not installed: {folder} not checked")
            continue
        _run(program, *options, *map(str, (share / folder).iterdir()))


def _for_macos(_frozen: Path) -> list[Path]:
    _run(sys.executable, str(HERE / "macos" / "image.py"), str(DIST))
    return [sole(DIST, "*.dmg")]


def _for_windows(frozen: Path) -> list[Path]:
    _run(sys.executable, str(HERE / "windows" / "installer.py"), str(frozen), str(DIST))
    compiler = shutil.which("iscc") or shutil.which(str(_INNO_SETUP))
    if compiler is None:
        _say("Inno Setup is not installed: no installer, only its script")
        return [sole(DIST, "*.iss")]
    _run(compiler, "/Q", str(sole(DIST, "*.iss")))
    return [sole(DIST, "*-setup.exe")]


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT / "build", check=False)
    if done.returncode:
        sys.exit(f"this failed ({done.returncode}): {' '.join(command)}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
