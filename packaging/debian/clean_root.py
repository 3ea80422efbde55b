"""Installs a Debian package into a system with nothing else in it, and uses it: clean_root.py PACKAGE.

It needs root, ``debootstrap``, and the package source that this machine's apt uses.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from facts import ROOT, Facts  # noqa: E402
from trials.commands import check_dataset  # noqa: E402

NOBODY = "65534"
"""The user that the program is run as."""

_INSIDE = 'mount -t proc proc "$0/proc" && exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"'


def try_in_clean_root(package: Path, root: Path) -> str:
    """Make a system in ``root``, install, use and remove the package there; gives what came of it in a line.

    Raises:
        subprocess.CalledProcessError: if a step fails.
        ValueError: if the program leaves something behind.
    """
    release, source = _source()
    subprocess.run(
        ["debootstrap", "--variant=minbase", release, str(root), source],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    shutil.copyfile(package, root / "srv" / package.name)
    _inside(root, *_apt_get("install", "--no-install-recommends", f"/srv/{package.name}"))
    name = Facts.read().name
    work = root / "srv" / "work"
    work.mkdir(mode=0o777)
    work.chmod(0o777)
    as_nobody = ("setpriv", "--reuid", NOBODY, "--clear-groups", "env", "HOME=/srv/work", name)
    version = _inside(root, *as_nobody, "--version").strip()
    _inside(root, *as_nobody, "demo", "--headless", "/srv/work/demo")
    articles, items = check_dataset(work / "demo" / "sample.jsonl")
    _inside(root, *_apt_get("remove", name))
    left = [str(path) for path in (root / "usr").rglob(f"{name}*")]
    if left:
        raise ValueError(f"removing the package leaves {left}")
    return f"clean {release}: “{version}”, {articles} articles with {items} suggestions, and removed whole"


def _source() -> tuple[str, str]:
    """This machine's release, and the address its packages come from."""
    release = platform.freedesktop_os_release()["VERSION_CODENAME"]
    asked = ("apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI)", "Created-By: Packages")
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return release, next(line.split()[1] for line in told.splitlines() if line.split()[0] == release)


def _apt_get(*arguments: str) -> tuple[str, ...]:
    return ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "--yes", *arguments)


def _inside(root: Path, *command: str) -> str:
    """What a command says in ``root``; its mounts are gone with it."""
    proxies = [f"{name}={value}" for name, value in os.environ.items() if name.lower().endswith("_proxy")]
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", _INSIDE, str(root), *proxies, *command],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
    done.check_returncode()
    return done.stdout


if __name__ == "__main__":
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clean-root-", dir=ROOT / "build") as folder:
        sys.stdout.write(f"{try_in_clean_root(Path(sys.argv[1]).resolve(), Path(folder, 'root'))}\n")
