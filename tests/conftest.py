"""The surroundings of every test: no screen, no network, no settings of the person who runs them."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from annotator.services.projects import create_project, open_project
from annotator.storage import connecting
from annotator.suggest import language
from tests.laws import examples
from tests.worlds import add_article, harbour_suggestions, ticking_clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language

    from annotator.services.workspace import Workspace

_SURROUNDINGS = Path(tempfile.mkdtemp(prefix="annotator-tests-"))


def _enter_surroundings() -> None:
    """Set what Qt, platformdirs and the C library look at, before any of them does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", TZ="UTC", HOME=str(_SURROUNDINGS))
    os.environ.pop("LANGUAGE", None)
    if hasattr(time, "tzset"):
        time.tzset()
    for purpose in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = _SURROUNDINGS / purpose.lower()
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{purpose}"] = str(folder)


_enter_surroundings()

settings.register_profile("default", examples(30, nightly=600))
# A machine of continuous integration is slow and busy, and its failures have to be repeatable from the log.
settings.register_profile(
    "ci", settings.get_profile("default"), print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "default")

_AS_SHIPPED = connecting.SYNCHRONOUS
_MEASURE_PROCESSES = "COVERAGE_PROCESS_CONFIG"
"""The variable of the environment by which coverage knows in a process that it is to be measured too."""

_WITHOUT_QT = frozenset({"core", "storage", "suggest", "formats", "analysis", "services", "cli"})
"""Folders of tests on parts that work without the window."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what ``make test`` runs with PySide6 hidden; the rest runs after that, with it."""
    here = Path(__file__).parent
    for item in items:
        folder = item.path.relative_to(here).parts[0]
        needs_qt = item.get_closest_marker("gui") or item.get_closest_marker("e2e")
        if folder in _WITHOUT_QT and not needs_qt:
            item.add_marker("headless")


def pytest_unconfigure() -> None:
    """Remove the folders that stood in for the person's own."""
    shutil.rmtree(_SURROUNDINGS, ignore_errors=True)


def _stays_on_this_machine(address: object) -> bool:
    """Whether a socket address is a path, a loopback address or this machine's own name."""
    host = address[0] if isinstance(address, tuple) else None
    if not isinstance(host, str) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse_other_machines(address: object) -> None:
    if not _stays_on_this_machine(address):
        pytest.fail(f"the program tried to reach {address!r}, but nothing may leave this machine")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Fail whatever tries to look up or reach another machine."""
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def connect_here(self: socket.socket, address: Any, /) -> None:
        _refuse_other_machines(address)
        connect(self, address)

    def connect_ex_here(self: socket.socket, address: Any, /) -> int:
        _refuse_other_machines(address)
        return connect_ex(self, address)

    def look_up_here(host: Any, *arguments: Any, **options: Any) -> Any:
        _refuse_other_machines((host,))
        return look_up(host, *arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        patch.setattr(socket.socket, "connect_ex", connect_ex_here)
        patch.setattr(socket, "getaddrinfo", look_up_here)
        yield


@pytest.fixture(autouse=True, scope="session")
def no_waiting_for_the_disk() -> Iterator[None]:
    """What is written need not outlive the machine: tests kill processes, and those of their own wait."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connecting, "SYNCHRONOUS", "OFF")
        for name in {"fsync", "fdatasync"} & set(dir(os)):
            patch.setattr(os, name, lambda _file: None)
        yield


@pytest.fixture
def commits_as_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Projects that are opened from here on wait for the disk."""
    monkeypatch.setattr(connecting, "SYNCHRONOUS", _AS_SHIPPED)


@pytest.fixture(autouse=True, scope="session")
def one_language_model() -> Iterator[None]:
    """The language model that ships is loaded once in each process of the tests: that takes a second."""
    load = language._loaded
    loaded: dict[str, Language] = {}

    def once(package: str) -> Language:
        if package not in language.MODEL_PACKAGES:
            return load(package)
        if package not in loaded:
            loaded[package] = load(package)
        return loaded[package]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "_loaded", once)
        yield


@pytest.fixture(autouse=True, scope="session")
def how_processes_are_measured() -> Iterator[str | None]:
    """Processes that tests start are not measured, which doubles what they take, unless a test says so."""
    known = os.environ.get(_MEASURE_PROCESSES)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(_MEASURE_PROCESSES, raising=False)
        yield known


@pytest.fixture
def processes_measured(how_processes_are_measured: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the processes of the test run counts as covered."""
    if how_processes_are_measured is not None:
        monkeypatch.setenv(_MEASURE_PROCESSES, how_processes_are_measured)


@pytest.fixture(autouse=True)
def no_leftover_threads() -> Iterator[None]:
    """Fail a test after which a thread it started is still running two seconds later."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(timeout=2)
    leftover = [thread.name for thread in started if thread.is_alive()]
    assert not leftover, f"threads still running after the test: {leftover}"


@pytest.fixture(autouse=True)
def unchanged_priority() -> Iterator[None]:
    """Fail a test that lets other programs go first: all the tests after it would wait for them too."""
    before = os.nice(0) if hasattr(os, "nice") else 0
    yield
    assert before == (os.nice(0) if hasattr(os, "nice") else 0)


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """Where the test's project is."""
    return tmp_path / "desk.annotator"


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project of the coder "ana", to be copied: that is much quicker than making one."""
    path = tmp_path_factory.mktemp("empty") / "desk.annotator"
    create_project(path, coder="ana", clock=ticking_clock()).close()
    return path


@pytest.fixture
def workspace(empty_project: Path, project_path: Path) -> Iterator[Workspace]:
    """An empty project of the coder "ana", whose clock ticks a second at each look."""
    shutil.copyfile(empty_project, project_path)
    opened = open_project(project_path, clock=ticking_clock(start=2))
    yield opened
    opened.close()


@pytest.fixture
def harbour(workspace: Workspace) -> int:
    """The key of a small article with suggestions that wait."""
    key = add_article(workspace, outlet="Coast Wire", published="2026-02-03", language="en")
    workspace.suggesting.store(key, harbour_suggestions())
    return key
