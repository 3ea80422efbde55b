"""Label Studio JSON: tasks with the annotations of their coders and, as predictions, what waits.

A region has an id, a place in code points (end exclusive) and labels; what else is known of it are further
results with the same id, as the fields beside a region in Label Studio are. Relations name two regions. The
labeling configuration that these names belong to is written beside the tasks where that is wished.
Formats: the task format, the predictions and the JSON and JSON-MIN exports as Label Studio documents them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.exchange.sniffing import first_keys
from annotator.formats.format import Format, chosen
from annotator.formats.holding import Holds
from annotator.formats.label_studio.reader import READING, read_folder, read_tasks
from annotator.formats.label_studio.writer import CONFIG_FILE, TASKS_FILE, WRITING, write_label_studio

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_TELLING_BYTES = 1 << 16
_ANSWERS = frozenset({"annotations", "predictions", "completions"})


def _holds(_options: Options) -> Holds:
    return Holds(rejected=False, actors=False, history=False)


def _in_folder(options: Options) -> bool:
    return chosen(options, WRITING, "config") == "yes"


def _recognises(begun: bytes) -> bool:
    keys = first_keys(begun, in_array=True)
    has_data = "data" in keys or len(begun) >= _TELLING_BYTES
    return (bool(keys & _ANSWERS) and has_data) or keys >= {"annotation_id", "annotator"}


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
