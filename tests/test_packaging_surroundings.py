"""The surroundings of the tests themselves."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import platformdirs
import pytest


def test_no_test_sees_the_settings_of_the_person_who_runs_it() -> None:
    home = Path(os.environ["HOME"])

    assert Path.home() == home
    assert platformdirs.user_config_path("annotator").is_relative_to(home)
    assert platformdirs.user_data_path("annotator").is_relative_to(home)


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80), ("annotator.invalid", 80)])
def test_reaching_another_machine_fails_the_test(address: tuple[str, int]) -> None:
    with pytest.raises(pytest.fail.Exception, match="nothing may leave this machine"):
        socket.create_connection(address, timeout=1)
    with socket.socket() as here, pytest.raises(pytest.fail.Exception, match="nothing may leave"):
        here.connect_ex(address)


def test_reaching_this_machine_is_allowed() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as here,
    ):
        assert here.getpeername() == server.getsockname()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets in the file system")
def test_reaching_another_process_through_a_path_is_allowed(tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as here:
        server.bind(path)
        server.listen()
        here.connect(path)
