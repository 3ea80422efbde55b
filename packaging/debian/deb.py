"""A Debian package around the frozen folder: python packaging/debian/deb.py FROZEN OUT_FOLDER."""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from debian.libraries import depends  # noqa: E402
from facts import MAINTAINER, ROOT, Facts, rendered  # noqa: E402
from linux.desktop import write_share  # noqa: E402


def build(frozen: Path, into: Path) -> Path:
    """Write the package of the folder ``frozen`` to the folder ``into`` and give its path.

    Raises:
        subprocess.CalledProcessError: if a program of Debian's fails.
    """
    facts = Facts.read()
    architecture = _output("dpkg", "--print-architecture")
    package = into / f"{facts.name}_{facts.version}_{architecture}.deb"
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="annotator-deb-", dir=into) as folder:
        root = Path(folder, "root")
        _fill(root, frozen, facts)
        _control(root, facts, architecture, depends(root / "usr" / "lib" / facts.name))
        _set_modes(root)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(package)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return package


def _fill(root: Path, frozen: Path, facts: Facts) -> None:
    usr = root / "usr"
    shutil.copytree(frozen, usr / "lib" / facts.name, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / facts.name).symlink_to(f"../lib/{facts.name}/{facts.name}")
    write_share(usr / "share", facts)
    about = usr / "share" / "doc" / facts.name
    about.mkdir(parents=True)
    (about / "copyright").write_text(_copyright(), encoding="utf-8")
    changes = (
        f"{facts.name} ({facts.version}) unstable; urgency=medium\n\n  * See CHANGELOG.md of this version.\n"
    )
    signed = f"\n -- {MAINTAINER}  {_mail_date(facts)}\n"
    (about / "changelog.gz").write_bytes(gzip.compress((changes + signed).encode(), 9, mtime=0))
    lint = usr / "share" / "lintian" / "overrides"
    lint.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", lint / facts.name)


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    body = "\n".join(f" {line}".rstrip() if line.strip() else " ." for line in licence.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Comment: The libraries below /usr/lib/annotator/_internal have licences of their own,\n"
        " which lie beside them in the folders that end in .dist-info.\n\n"
        f"Files: *\nCopyright: the annotator contributors\nLicense: MIT\n{body}\n"
    )


def _mail_date(facts: Facts) -> str:
    return format_datetime(dt.datetime.fromisoformat(facts.date).replace(tzinfo=dt.UTC))


def _control(root: Path, facts: Facts, architecture: str, needed: list[str]) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    text = rendered(
        HERE / "control.in", facts, architecture=architecture, size=str(size), depends=", ".join(needed)
    )
    (folder / "control").write_text(text, encoding="utf-8")
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
    )
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def _set_modes(root: Path) -> None:
    """Programs and folders for all to use, files for all to read, whatever the mask was."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent.name == path.name and os.access(path, os.X_OK))
            path.chmod(0o755 if runs else 0o644)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.stdout.write(f"{build(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())}\n")
