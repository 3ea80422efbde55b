"""Folders that are kept in step with other machines are recognized; others are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services.surroundings import hint_about, keeper_of


@pytest.mark.parametrize(
    ("folders", "keeper"),
    [
        ("Dropbox/work", "Dropbox"),
        ("Dropbox (Institute)", "Dropbox"),
        ("OneDrive - University of Marenza/desk", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Library/CloudStorage/Box-Box/desk", "Box"),
        ("Nextcloud", "Nextcloud"),
        ("Syncthing/a/b", "Syncthing"),
    ],
)
def test_they_are_known_by_their_names(folders: str, keeper: str) -> None:
    assert keeper_of(Path("/nowhere/ana") / folders / "desk.annotator") == keeper


@pytest.mark.parametrize(
    ("mark", "keeper"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".sync_a1b2.db", "Nextcloud"),
        (".sync", "Resilio Sync"),
    ],
)
def test_they_are_known_by_what_is_in_them(tmp_path: Path, mark: str, keeper: str) -> None:
    inner = tmp_path / "shared" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "shared" / mark).touch()
    hint = hint_about(inner / "desk.annotator")
    assert hint == f"“desk.annotator” lies in a folder that {keeper} keeps in step with other machines."


@pytest.mark.parametrize("folder", ["Documents", "dropboxes", "synced", "omega", "one drive reports"])
def test_other_folders_are_left_alone(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    assert hint_about(tmp_path / folder / "desk.annotator") is None
