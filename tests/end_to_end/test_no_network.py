"""The whole job needs no network: it is done where there is none, and nothing in it asks for one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.scenario import ROOT
from tests.faults.unconnected import WATCH

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.gui,
    pytest.mark.e2e,
    pytest.mark.spacy,
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="namespaces and strace are Linux's"),
]

# A library that spaCy needs looks, as it is loaded, whether this machine could speak IPv6 to itself.
_TO_ITSELF = ("socket.__new__ (10, 1, 0)", "socket.bind (('::1', 0),)")
_TO_ITSELF_TRACED = re.compile(r'socket\(AF_INET6, |bind\(\d+, \{sa_family=AF_INET6, .*"::1"')
_INTERNET = re.compile(r"AF_INET|AF_PACKET")


def _without_interfaces() -> list[str]:
    """What runs a command where there is no network interface; nothing where this machine cannot."""
    for command in (["unshare", "-n"], ["unshare", "-rn"]):
        try:
            done = subprocess.run([*command, "true"], check=False, capture_output=True)
        except FileNotFoundError:
            return []
        if done.returncode == 0:
            return command
    return []


def _traced(log: Path) -> list[str]:
    """What writes down every call of the network; nothing where this machine cannot."""
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log)]
    if shutil.which("strace") is None:
        return []
    is_allowed = subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0
    return command if is_allowed else []


def _run(folder: Path, *command: str) -> tuple[list[str], str]:
    """Run Python with the watch in it and in all that it starts; gives what was seen, and the output."""
    (folder / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    seen = folder / "seen.txt"
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(folder), str(ROOT))),
        "ANNOTATOR_WATCH": str(seen),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(command, env=environment, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return seen.read_text(encoding="utf-8").splitlines(), done.stdout


def _used(lines: list[str]) -> list[str]:
    """What was done with sockets, without saying by which process."""
    return [line.split(" ", 2)[2] for line in lines if line.startswith("used")]


def test_the_whole_job_is_done_without_any_network(tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    command = [*_without_interfaces(), *_traced(trace), sys.executable, "-m", "tests.faults.unconnected"]
    lines, printed = _run(tmp_path, *command, str(tmp_path))
    assert printed.endswith("done\n")
    assert [line for line in _used(lines) if line not in _TO_ITSELF] == []
    watched = [line for line in lines if line.startswith("watched")]
    assert [line for line in watched if "suggest-worker" in line], "the process that suggests is watched too"
    if trace.exists():
        calls = [line for line in trace.read_text().splitlines() if _INTERNET.search(line)]
        assert [line for line in calls if not _TO_ITSELF_TRACED.search(line)] == []


def test_the_watch_sees_a_process_that_asks_for_the_network(tmp_path: Path) -> None:
    script = (
        "import socket, subprocess, sys\n"
        "socket.socket(socket.AF_UNIX).close()\n"
        "if len(sys.argv) == 1:\n"
        "    subprocess.run([sys.executable, '-c', sys.orig_argv[2], 'child'], check=True)\n"
        "else:\n"
        "    socket.socket(socket.AF_INET).close()\n"
    )
    lines, _printed = _run(tmp_path, sys.executable, "-c", script)
    assert _used(lines) == ["socket.__new__ (2, 1, 0)"]
    assert sum(line.startswith("watched") for line in lines) == 2
