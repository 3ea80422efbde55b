"""What happens once the window is painted: it is furnished, and the work of the last time is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

import annotator
from annotator.desk import furnish
from annotator.locations import user_data, user_logs
from annotator.services.format_choices import load_formats
from annotator.services.program_log import begin_log
from annotator.services.suggesting import start_worker
from annotator.ui.actions.dropping import is_project_of
from annotator.ui.background import Job, Reports, ThreadPool
from annotator.ui.crashes import log_refusal
from annotator.ui.dialogs.errors import error_box
from annotator.ui.reception import Reception
from annotator.ui.wording import explanation

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from annotator.desk import Desk
    from annotator.services.crash_reports import CrashReports
    from annotator.ui.crashes import CrashWatch
    from annotator.ui.front import Front
    from annotator.ui.settings_file import OpenedSettings

_UNTIL_IDLE = 3000


def furnished(shown: Front, place: Path) -> Generator[None, None, Desk]:
    """Make what stands behind the window, and let it be called from ``place``."""
    desk = yield from furnish(shown, pool=ThreadPool(), worker=start_worker, sample_folder=user_data)
    reception = Reception(place, desk.window)
    reception.called.connect(desk.arrivals.answer)
    desk.session.workspace_changed.connect(reception.follow)
    desk.window.closing.connect(desk.close)
    return desk


def begin_reporting(
    desk: Desk, paths: Sequence[Path], watch: CrashWatch, reports: CrashReports, opened: OpenedSettings
) -> None:
    """Begin with the log, and say at the end what there is to say of the time before and of the settings."""
    begin_log(user_logs(), annotator.__version__)
    desk.session.failed.connect(log_refusal)
    reports.watch_faults()
    begin(desk, paths)
    watch.tell_of_earlier()
    if opened.problem is not None:
        error_box(desk.window, opened.problem).open()
    if opened.remark is not None:
        desk.session.say(explanation(opened.remark))


def begin(desk: Desk, paths: Sequence[Path] = ()) -> None:
    """Open the last project or ``paths``, and start the process that suggests."""
    if not is_project_of(desk.session, paths):
        desk.window.welcome.tell(desk.projects.reopen())
    desk.projects.when_open(lambda: desk.arrivals.take(paths))
    desk.suggesting.begin()
    QTimer.singleShot(_UNTIL_IDLE, desk.window, partial(_read_ahead, desk))


def _read_ahead(desk: Desk) -> None:
    """Load beside the window what the dialogs of import and export would have to load when they open."""
    desk.pool.run(Job(Reports()), lambda _control: load_formats())
