"""Label Studio JSON: tasks with the annotations of their coders and, as predictions, what waits.

A region has an id, a place in code points (end exclusive) and labels; what else is known of it are further
results with the same id, as the fields beside a region in Label Studio are. Relations name two regions. The
labeling configuration that these names belong to is written beside the tasks where that is wished.
Formats: the task format, the predictions and the JSON and JSON-MIN exports as Label Studio documents them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.exchange.sniffing import first_is_cut_off, first_keys
from annotator.formats.format import Format, chosen
from annotator.formats.holding import Holds
from annotator.formats.label_studio.reader import READING, read_folder, read_tasks
from annotator.formats.label_studio.writer import CONFIG_FILE, TASKS_FILE, WRITING, write_label_studio

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_TELLING_BYTES = 1 << 16
_ANSWERS = frozenset({"annotations", "predictions", "completions"})
_BEFORE_ANSWERS = frozenset(
    {"id", "inner_id", "data", "meta", "created_at", "updated_at", "is_labeled", "overlap", "project"}
)
_DATA = re.compile(rb'"data"\s*:\s*\{')


def _holds(_options: Options) -> Holds:
    return Holds(rejected=False, actors=False, history=False)


def _in_folder(options: Options) -> bool:
    return chosen(options, WRITING, "config") == "yes"


def _recognises(begun: bytes) -> bool:
    keys = first_keys(begun, in_array=True)
    has_answers = bool(keys & _ANSWERS)
    if (has_answers and "data" in keys) or keys >= {"annotation_id", "annotator"}:
        return True
    # A long first task, or a file that was cut off there: the reader tells which of the two.
    is_data_alone = "data" in keys and keys <= _BEFORE_ANSWERS and _DATA.search(begun) is not None
    return (has_answers or is_data_alone) and first_is_cut_off(begun, in_array=True)


def _recognises_tree(tree: FileTree) -> bool:
    names = set(tree.names())
    return TASKS_FILE in names <= {TASKS_FILE, CONFIG_FILE} and _recognises(
        tree.read(TASKS_FILE)[:_TELLING_BYTES]
    )


LABEL_STUDIO = Format(
    name="label-studio",
    title="Label Studio JSON",
    extensions=(".json",),
    description="Tasks for Label Studio with the annotations of each coder.",
    read=read_tasks,
    read_tree=read_folder,
    write=write_label_studio,
    recognises=_recognises,
    recognises_tree=_recognises_tree,
    reading=READING,
    writing=WRITING,
    holds=_holds,
    in_folder=_in_folder,
)
FORMATS = (LABEL_STUDIO,)
