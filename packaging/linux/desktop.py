"""What a Linux desktop is told of the program: entry, metainfo, type of project files, icons, manual page."""

from __future__ import annotations

import gzip
from pathlib import Path

from annotator.storage.schema import APPLICATION_ID
from facts import IDENTIFIER, Facts, rendered
from icons import make_theme_icons
from manual_page import manual_page

HERE = Path(__file__).resolve().parent


def texts(facts: Facts, icon: str) -> dict[str, str]:
    """The small files by their place below ``share``; ``icon`` is the name that the icons have."""
    known = {"icon": icon, "application_id": f"{APPLICATION_ID:#010x}"}
    return {
        f"applications/{IDENTIFIER}.desktop": rendered(HERE / "annotator.desktop.in", facts, **known),
        f"metainfo/{IDENTIFIER}.metainfo.xml": rendered(HERE / "annotator.metainfo.xml.in", facts, **known),
        f"mime/packages/{IDENTIFIER}.xml": rendered(HERE / "annotator.mime.xml.in", facts, **known),
    }


def write_share(share: Path, facts: Facts, icon: str = IDENTIFIER) -> None:
    """Write everything that belongs below ``share`` (``/usr/share``, ``/app/share``)."""
    for place, text in texts(facts, icon).items():
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    make_theme_icons(share / "icons" / "hicolor", icon)
    page = share / "man" / "man1" / f"{facts.name}.1.gz"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_bytes(gzip.compress(manual_page(facts).encode(), 9, mtime=0))
