"""Writes the JSON Schema of the native format into ``resources/schema``, from the types behind the format."""

from __future__ import annotations

from pathlib import Path

from annotator.formats.native_schema import json_schema_text

SCHEMA_FILE = Path(__file__).resolve().parents[1] / "resources" / "schema" / "annotator-1.schema.json"


def main() -> None:
    """Writes the file anew."""
    SCHEMA_FILE.parent.mkdir(parents=True, exist_ok=True)
    SCHEMA_FILE.write_text(json_schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
