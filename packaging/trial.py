"""Tries a frozen program as people use it: python packaging/trial.py PROGRAM [--source PYTHON].

``PROGRAM`` is the program or a folder that a package was unpacked into; ``--source`` names the Python of a
checkout against which start-up is measured. Home, settings and data are a temporary folder's. What goes wrong
ends the trial.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from trials.commands import try_commands
from trials.places import try_places
from trials.running import Program, TrialError
from trials.start_up import try_start_up
from trials.window import try_window


def main() -> int:
    """Run every trial that this system can run; 1 if the program did not do what it should."""
    parser = argparse.ArgumentParser(description="Try a frozen program.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--source", type=Path, help="Python of a checkout, to compare start-up with")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="annotator-trial-") as folder:
        program = Program(_program(given.program), Path(folder))
        try:
            for trial in (try_commands, try_window, try_places):
                began = time.monotonic()
                for line in trial(program):
                    sys.stdout.write(f"  {line}\n")
                sys.stdout.write(f"{trial.__name__}: {time.monotonic() - began:.0f} s\n")
                sys.stdout.flush()
            if given.source is not None:
                sys.stdout.write(f"{try_start_up(program, given.source)}\n")
            program.no_process_left()
        except TrialError as trouble:
            sys.stderr.write(f"trial failed: {trouble}\n")
            return 1
    return 0


def _program(given: Path) -> Path:
    path = given / "usr" / "bin" / "annotator" if given.is_dir() else given
    return path.absolute()


if __name__ == "__main__":
    sys.exit(main())
