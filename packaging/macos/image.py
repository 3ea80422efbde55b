"""Signs the bundle that freezing made and puts it on a disk image: python packaging/macos/image.py DIST.

The signature is for this machine alone unless ``ANNOTATOR_SIGNATURE`` names one of the keychain's.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from facts import Facts  # noqa: E402
from icons import PROJECT, make_icon  # noqa: E402

ENTITLEMENTS = HERE / "entitlements.plist"


def make_image(dist: Path) -> Path:
    """Write the disk image of ``annotator.app`` in the folder ``dist`` there and give its path.

    Raises:
        subprocess.CalledProcessError: if a program of the system fails.
    """
    facts = Facts.read()
    bundle = dist / f"{facts.name}.app"
    image = dist / f"{facts.name}-{facts.version}.dmg"
    make_icon(bundle / "Contents" / "Resources" / "project.icns", PROJECT)
    signature = os.environ.get("ANNOTATOR_SIGNATURE", "-")
    sign = ["codesign", "--force", "--deep", "--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    subprocess.run([*sign, "--sign", signature, str(bundle)], check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(bundle)], check=True)
    with tempfile.TemporaryDirectory() as folder:
        # People drag the program onto the folder beside it.
        subprocess.run(["ditto", str(bundle), str(Path(folder, bundle.name))], check=True)
        Path(folder, "Applications").symlink_to("/Applications")
        source = ["-volname", facts.name, "-srcfolder", folder]
        subprocess.run(["hdiutil", "create", "-ov", "-format", "UDZO", *source, str(image)], check=True)
    return image


if __name__ == "__main__":
    sys.stdout.write(f"{make_image(Path(sys.argv[1]).resolve())}\n")
