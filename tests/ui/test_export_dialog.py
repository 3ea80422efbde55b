"""Exporting from the window: formats with their options, what is lost before and after, all by keys."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)

from annotator.core.annotation import Claim, Decision
from annotator.core.losses import Loss, Losses, Way
from annotator.formats import registry
from annotator.formats.exchange.tokens import word_spans
from annotator.formats.format import Option
from annotator.formats.holding import Holds
from annotator.formats.native import NATIVE
from annotator.ui.background import InlinePool, Job
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.export_report import ExportReportDialog
from annotator.ui.export_habits import ExportHabits
from annotator.ui.loss_words import loss_count, loss_outcome, loss_title
from annotator.ui.preferences import Preferences
from tests.ui.conftest import HARBOUR, span_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.annotation import Item
    from tests.ui.conftest import Screen

_GAPS = replace(
    NATIVE,
    name="gaps",
    title="Without gaps",
    description="",
    holds=lambda _options: Holds(fragments=False, tokens=word_spans),
)
_ADDING = replace(
    NATIVE,
    name="adding",
    title="Adds to a file",
    extensions=(".add",),
    read=None,
    writing=(Option(name="base", title="File to add to"), Option(name="word", title="Word", default="so")),
    write=lambda records, stream, options: stream.write(f"{options} {len(list(records))}".encode()),
)


@pytest.fixture(autouse=True)
def _more_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    own = registry.own_formats()
    monkeypatch.setattr(registry, "_own", lambda: (*own, _GAPS, _ADDING))


def opened(screen: Screen, format_name: str = "native") -> ExportDialog:
    screen.press("Ctrl+E")
    dialog = screen.popup(ExportDialog)
    choose(dialog.format, format_name)
    return dialog


def choose(field: object, value: str) -> None:
    """Answer a field of the dialog."""
    if isinstance(field, QComboBox):
        assert field.findData(value) >= 0
        field.setCurrentIndex(field.findData(value))
    elif isinstance(field, QCheckBox):
        field.setChecked(value == "yes")
    else:
        assert isinstance(field, QLineEdit)
        field.setText(value)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def lost(dialog: ExportDialog | ExportReportDialog) -> dict[str, list[str]]:
    """What stands in the table, by its first column; nothing where there is no table."""
    table = dialog.table if isinstance(dialog, ExportReportDialog) else dialog.losses.table
    return {row[0]: row[1:] for row in table.rows()} if table.isVisible() else {}


def decide(screen: Screen) -> None:
    """Accept three of the twelve, reject one, and mark part of a word."""
    screen.press("A", "A", "A", "R")
    key = screen.session.key
    assert key is not None
    screen.session.run(
        lambda: screen.workspace.annotating.add_mention(key, span_of("rane contract", HARBOUR), "state")
    )


def test_our_own_format_holds_everything(screen: Screen, tmp_path: Path) -> None:
    dialog = opened(screen)
    assert dialog.losses.state.text() == "Everything fits: nothing will be lost."
    assert dialog.button.text() == "&Export"
    assert lost(dialog) == {}
    dialog.target.file.setText(str(tmp_path / "out.jsonl"))
    dialog.accept()
    assert len(lines(tmp_path / "out.jsonl")) == 3
    assert not screen.desk.window.findChildren(ExportReportDialog)


def test_what_doccano_cannot_hold_is_told_before_and_after(screen: Screen, tmp_path: Path) -> None:
    decide(screen)
    dialog = opened(screen, "doccano")
    told = lost(dialog)
    assert told["Suggestions that wait for a decision"] == ["8 of 13 annotations", "They are left out."]
    assert told["Rejected annotations"] == ["1 of 13 annotations", "They are left out."]
    assert told["Which coder decided"][0] == "1 of 3 articles"
    assert dialog.button.text() == "&Export with these losses"
    out = tmp_path / "out.jsonl"
    dialog.target.file.setText(str(out))
    dialog.accept()
    first = lines(out)[0]
    assert len(first["label"]) == sum(map(_count_of_spans, screen.stored()))
    report = screen.popup(ExportReportDialog)
    assert lost(report) == told
    assert report.place.text() == str(out)
    screen.qtbot.waitUntil(report.isActiveWindow)
    screen.press("Return", on=report)
    assert not report.isVisible()


def _count_of_spans(item: Item) -> int:
    if item.decision is not Decision.ACCEPTED:
        return 0
    return len((*item.source, *item.cue, *item.content)) if isinstance(item, Claim) else 1


def test_options_of_label_studio_make_a_folder_and_its_zip_file(screen: Screen, tmp_path: Path) -> None:
    dialog = opened(screen, "label-studio")
    dialog.target.file.setText(str(tmp_path / "tasks.json"))
    assert not dialog.target.zipped.isVisible()
    choose(dialog.options.fields["config"], "yes")
    assert dialog.target.file.text() == str(tmp_path / "tasks")
    assert dialog.target.note.text() == "A folder of several files is written."
    dialog.target.zipped.setChecked(True)
    assert dialog.target.file.text() == str(tmp_path / "tasks.zip")
    assert dialog.target.note.text() == ""
    dialog.target.zipped.setChecked(False)
    dialog.accept()
    assert {path.name for path in (tmp_path / "tasks").iterdir()} == {"tasks.json", "config.xml"}
    again = opened(screen, "label-studio")
    again.target.file.setText(str(tmp_path / "tasks"))
    assert again.target.note.text().startswith("This folder is there already")
    screen.write(".zip", again.target.file)
    assert again.target.zipped.isChecked()
    again.accept()
    assert (tmp_path / "tasks.zip").is_file()


def test_an_option_reaches_the_file(screen: Screen, tmp_path: Path) -> None:
    dialog = opened(screen, "prodigy")
    dialog.target.file.setText(str(tmp_path / "out.jsonl"))
    choose(dialog.options.fields["layer"], "claims")
    assert lost(dialog)["Mentions of actors"][0] == "7 of 12 annotations"
    choose(dialog.options.fields["view"], "spans_manual")
    dialog.accept()
    assert {line["_view_id"] for line in lines(tmp_path / "out.jsonl")} == {"spans_manual"}


@pytest.mark.parametrize(("way", "contents"), [(Way.FLATTEN, 1), (Way.SKIP, 0)])
def test_making_fit_and_leaving_out_write_what_they_say(
    screen: Screen, tmp_path: Path, way: Way, contents: int
) -> None:
    decide(screen)
    dialog = opened(screen, "gaps")
    told = lost(dialog)
    assert told["Parts with a gap in them"] == [
        "1 of 13 annotations",
        "Written from the first word to the last, with what is between.",
        "The claim is left out.",
    ]
    assert told["Boundaries inside of a token"][1:] == [
        "Widened to whole tokens.",
        "The annotation is left out.",
    ]
    (dialog.losses.skip if way is Way.SKIP else dialog.losses.flatten).click()
    out = tmp_path / "out.jsonl"
    dialog.target.file.setText(str(out))
    dialog.accept()
    claims, mentions = lines(out)[0]["claims"], lines(out)[0]["mentions"]
    said = [claim["content"] for claim in claims if claim["cue"][0]["text"] == "said"]
    assert len(said) == contents
    assert all(len(parts) == 1 and "who leads the dockers" in parts[0]["text"] for parts in said)
    assert ["crane contract" in one["text"] for one in mentions].count(True) == contents
    assert screen.desk.window.findChildren(ExportReportDialog)[0].table.columnCount() == 3


def test_a_format_that_adds_to_a_file_wants_one_that_is_there(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(screen, "adding")
    assert dialog.target.file.text().endswith("North desk.add")
    assert dialog.losses.state.text().startswith("No file to add to is chosen.")
    assert not dialog.button.isEnabled()
    base = tmp_path / "base.add"
    choose(dialog.options.fields["base"], str(base))
    screen.qtbot.waitUntil(lambda: dialog.losses.state.text().startswith("There is no file “"))
    assert not dialog.button.isEnabled()
    base.write_text("")
    choose(dialog.options.fields["base"], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(base), ""))
    picker = next(one for one in dialog.findChildren(type(dialog.button)) if one.text() == "Choose…")
    picker.click()
    screen.qtbot.waitUntil(dialog.button.isEnabled)
    dialog.accept()
    written = (tmp_path / "North desk.add").read_text(encoding="utf-8")
    assert written == f"{ {'base': str(base)} } 3"


def test_the_status_and_the_coder_bound_what_is_counted(screen: Screen) -> None:
    screen.press("A", "D")
    dialog = opened(screen, "doccano")
    assert lost(dialog)["Suggestions that wait for a decision"][0] == "11 of 12 annotations"
    dialog.only_mine.setChecked(True)
    assert lost(dialog)["Which coder decided"][0] == "1 of 1 article"
    choose(dialog.status, "new")
    assert lost(dialog) == {}


def test_the_place_can_be_chosen(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(screen, "prodigy")
    asked: list[tuple[object, ...]] = []

    def answer(*given: object) -> tuple[str, str]:
        asked.append(given)
        return str(tmp_path / "articles.jsonl"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    dialog.target.choose.click()
    assert asked[0][-1] == "Prodigy JSON lines (*.jsonl)"
    assert dialog.target.path == tmp_path / "articles.jsonl"
    (tmp_path / "articles.jsonl").write_text("old")
    choose(dialog.format, "label-studio")
    assert dialog.target.path == tmp_path / "articles.json"
    choose(dialog.format, "doccano")
    assert dialog.target.note.text() == "This file is there already, and will be replaced."
    dialog.target.file.clear()
    assert not dialog.button.isEnabled()


def test_leaving_the_dialog_writes_nothing(screen: Screen, tmp_path: Path) -> None:
    dialog = opened(screen, "prodigy")
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    dialog.target.file.setText(str(out))
    screen.press("Esc", on=dialog.format)
    assert not dialog.isVisible()
    assert out.read_text() == "old"


def test_everything_goes_by_keys_and_is_remembered(screen: Screen, tmp_path: Path) -> None:
    dialog = opened(screen)
    screen.qtbot.waitUntil(dialog.format.hasFocus)
    screen.write("doc", dialog.format)
    assert dialog.form.name == "doccano"
    screen.qtbot.waitUntil(dialog.options.fields["layout"].isVisible)
    screen.press("Tab", on=dialog.format)
    assert dialog.focusWidget() is dialog.options.fields["layout"]
    screen.write("rel", dialog.focusWidget())
    screen.press("Tab", on=dialog.focusWidget())
    screen.press("Space", on=dialog.focusWidget())
    assert dialog.options.values() == {"layout": "relations", "members": "yes", "offsets": "code points"}
    screen.press("Alt+I", on=dialog.focusWidget())
    assert dialog.target.file.hasFocus()
    screen.press("Ctrl+A", on=dialog.target.file)
    screen.write(str(tmp_path / "members"), dialog.target.file)
    screen.press("Return", on=dialog.target.file)
    assert (tmp_path / "members").is_dir()
    screen.popup(ExportReportDialog).close()
    again = opened_as_it_was(screen)
    assert again.form.name == "doccano"
    assert again.options.values()["layout"] == "relations"
    choose(again.format, "prodigy")
    choose(again.format, "doccano")
    assert again.options.values()["members"] == "yes"


def opened_as_it_was(screen: Screen) -> ExportDialog:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    screen.desk.window.activateWindow()
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)
    screen.press("Ctrl+E")
    return screen.popup(ExportDialog)


class HeldPool:
    """Keeps jobs until a test lets them run."""

    def __init__(self) -> None:
        self.held: list[tuple[Job, Callable[[Any], Any]]] = []
        self._pool = InlinePool()

    def run(self, job: Job, work: Callable[[Any], Any]) -> None:
        """Keep a job."""
        self.held.append((job, work))

    def go_on(self) -> None:
        """Do the job that was kept first."""
        self._pool.run(*self.held.pop(0))


@pytest.fixture
def pool(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> HeldPool:
    """Holds what the window would do beside itself."""
    pool = HeldPool()
    monkeypatch.setattr(screen.desk.pool, "run", pool.run)
    return pool


def test_nothing_can_be_exported_until_it_is_counted(screen: Screen, pool: HeldPool) -> None:
    dialog = opened(screen, "doccano")
    native, doccano = pool.held
    assert native[0].cancelled()
    assert dialog.losses.state.text() == "Counting what this format cannot hold…"
    assert not dialog.button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    pool.go_on()
    assert not dialog.button.isEnabled(), "what was counted for another format does not count"
    doccano[0].progress(1, 3)
    assert dialog.losses.state.text() == "Counting what this format cannot hold… 1 of 3"
    pool.go_on()
    assert dialog.button.isEnabled()
    assert "Suggestions that wait for a decision" in lost(dialog)


def test_enter_while_it_is_counted_exports_if_nothing_is_lost(screen: Screen, pool: HeldPool) -> None:
    screen.press("Ctrl+E")
    dialog = screen.popup(ExportDialog)
    screen.qtbot.waitUntil(dialog.format.hasFocus)
    screen.press("Return", on=dialog.target.file)
    assert dialog.isVisible()
    chosen: list[object] = []
    dialog.chosen.connect(lambda *wish: chosen.append(wish))
    pool.go_on()
    assert len(chosen) == 1
    pool.held.clear()


def test_enter_while_it_is_counted_waits_where_something_is_lost(screen: Screen, pool: HeldPool) -> None:
    dialog = opened(screen, "doccano")
    screen.qtbot.waitUntil(dialog.format.hasFocus)
    screen.press("Return", on=dialog.target.file)
    pool.go_on()
    pool.go_on()
    assert dialog.isVisible()
    assert dialog.button.isEnabled()


def test_what_was_counted_for_a_dialog_that_is_gone_is_let_go(screen: Screen, pool: HeldPool) -> None:
    dialog = opened(screen, "prodigy")
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    pool.go_on()
    pool.go_on()
    assert not screen.desk.window.findChildren(ExportDialog)


def test_cancelling_leaves_the_old_file(screen: Screen, tmp_path: Path, pool: HeldPool) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    dialog = opened(screen)
    pool.go_on()
    dialog.target.file.setText(str(out))
    dialog.accept()
    screen.press("Ctrl+E")
    assert screen.remark() == "An export is under way; it can be cancelled below."
    screen.work("Exporting").cancel.click()
    pool.go_on()
    assert out.read_text() == "old"
    assert screen.remark() == "The export was cancelled."
    assert not any(path.name.endswith(".part") for path in tmp_path.iterdir())


def test_a_file_that_does_not_check_out_leaves_the_old_one(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(records: Any, stream: Any, _options: Any) -> int:
        stream.write(b'{"text": 1}\n')
        return len(list(records))

    damaged = replace(NATIVE, name="damaged", write=write)
    monkeypatch.setattr(registry, "_own", lambda: (NATIVE, damaged))
    dialog = opened(screen, "damaged")
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    dialog.target.file.setText(str(out))
    dialog.accept()
    box = screen.popup(QMessageBox)
    assert "out.jsonl" in box.text()
    assert out.read_text() == "old"
    box.close()


def test_a_broken_add_on_is_told_and_the_rest_offered(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        name = "broken"

        def load(self) -> None:
            raise ImportError("no such package")

    monkeypatch.setattr(registry, "entry_points", lambda **_group: [Broken()])
    assert opened(screen, "doccano").isVisible()
    assert "broken" in screen.remark()


def test_the_letters_of_the_dialog_do_not_clash(screen: Screen) -> None:
    decide(screen)
    for name in ("gaps", "label-studio"):
        dialog = opened_as_it_was(screen)
        choose(dialog.format, name)
        texts = [button.text() for button in dialog.findChildren(QAbstractButton)]
        texts += [label.text() for label in dialog.findChildren(QLabel)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
        assert sorted(letters) == sorted(set(letters))
        dialog.reject()


def test_every_loss_has_its_words() -> None:
    losses = Losses(items=3, articles=2, touched=dict.fromkeys(Loss, 1))
    for loss in Loss:
        assert not loss_title(loss).startswith("Something else"), loss
        assert loss_outcome(loss, Way.FLATTEN).endswith(".")
        assert loss_count(loss, losses).startswith("1 ")
    assert loss_title("colours") == "Something else: colours"


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[]", '{"way": "refuse", "options": 3}', '{"options": {"a": 1, "b": {"c": 2}}, "zipped": 1}'],
)
def test_habits_that_cannot_be_read_are_the_usual_ones(stored: str, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "some.ini"), QSettings.Format.IniFormat)
    settings.setValue("export", stored)
    habits = Preferences(settings).export_habits
    assert (habits.format_name, habits.way, habits.zipped) == ("native", Way.FLATTEN, False)
    assert not any(habits.options.values())


def test_habits_come_back_as_they_were_kept(preferences: Preferences) -> None:
    habits = ExportHabits().after("doccano", {"members": "yes"}, Way.SKIP, zipped=True)
    preferences.export_habits = habits
    assert preferences.export_habits == habits
