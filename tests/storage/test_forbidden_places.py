"""Files and folders that the person may not read or write, also where the tests are run by root."""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectError
from annotator.services.projects import create_project, open_project
from tests.privileges import give_to_that_user, without_privileges
from tests.worlds import add_article

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")


@pytest.fixture
def closed() -> Iterator[Path]:
    """A closed project in a folder that everybody can come to, of the user without privileges."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-forbidden-"))
    give_to_that_user(folder)
    with without_privileges(), closing(create_project(folder / "desk.annotator", coder="ana")) as workspace:
        add_article(workspace)
    yield folder / "desk.annotator"
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_folder_that_may_not_be_written_allows_reading(closed: Path) -> None:
    closed.parent.chmod(0o555)
    with without_privileges():
        with pytest.raises(ProjectError, match="cannot be opened for writing"):
            open_project(closed)
        with closing(open_project(closed, read_only=True)) as workspace:
            assert workspace.queue.counts().total == 1
    assert [one.name for one in closed.parent.iterdir()] == [closed.name]


def test_a_file_that_may_not_be_read_is_refused_in_words(closed: Path) -> None:
    closed.chmod(0)
    with without_privileges(), pytest.raises(ProjectError, match="cannot be read"):
        open_project(closed)


def test_a_folder_that_may_not_be_entered_is_refused_in_words(closed: Path) -> None:
    closed.parent.chmod(0)
    with without_privileges(), pytest.raises(ProjectError, match="cannot be read"):
        open_project(closed)


def test_a_file_that_may_not_be_written_is_refused_in_words(closed: Path) -> None:
    closed.chmod(0o444)
    with without_privileges():
        with pytest.raises(ProjectError, match="cannot be opened for writing"):
            open_project(closed)
        with closing(open_project(closed, read_only=True)) as workspace:
            assert workspace.queue.counts().total == 1
