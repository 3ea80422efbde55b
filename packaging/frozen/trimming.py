"""What of the libraries stays out of the frozen build: tests, other languages, sources, most of Qt."""

from __future__ import annotations

import re

_MODULES_OUT = re.compile(
    r"""
    (?!jinja2\.)(.+\.)?(tests?|conftest)(\.|$)
  | pygments\.(lexers\.(?!_mapping|python$)|styles\.(?!_mapping|default$)|formatters\.(?!_mapping|terminal))
    """,
    re.VERBOSE,
)

_FILES_OUT = re.compile(
    r"""
    .*\.(c|cc|cpp|h|hh|hpp|pxd|pxi|pyi|pyx|pyf)$                  # sources
  | (.+/)?(tests?|_pyinstaller|include)/
  | babel/locale-data/(?!(root|en|de)\b)
  | [^/]+\.dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json|top_level\.txt|sboms/.*)$
  | scipy[^/]*/
    # Of Qt: widgets on X11, Wayland, Windows, macOS and off-screen, with SVG. Nothing here draws with
    # OpenGL or connects, and what follows the desktop's look through GTK would bring all of GTK.
  | PySide6/(Qt/)?qml/
  | (PySide6/(Qt/lib/|Qt/bin/)?)?(lib)?Qt6?(
        Qml|Quick|Pdf|VirtualKeyboard|OpenGL|EglF|Sql|Designer|Labs|Test|Help|Svg\w*Generator|WlShell
      | WaylandCompositor|WaylandEgl
    )\w*[./]
  | PySide6/(Qt/)?plugins/(
        designer|egldeviceintegrations|generic|networkinformation|printsupport|qmllint|qmltooling|sqldrivers|tls
      | vectorimageformats|wayland-graphics-integration-(client|server)|xcbglintegrations
      | platforms/\w*(eglfs|linuxfb|minimal|vkkhr|vnc)|platformthemes/\w*gtk
      | platforminputcontexts/\w*virtualkeyboard|imageformats/\w*q(icns|pdf|tga|tiff|wbmp)
      | wayland-shell-integration/\w*(fullscreen|ivi|qt-shell|wl-shell)
    )
  | PySide6/(Qt/)?translations/(?!qtbase_(de|en)\.qm)
  | (PySide6/)?opengl32sw\.dll | (PySide6/)?d3dcompiler_\d+\.dll
  | lib(gtk-3|gdk-3|gdk_pixbuf|cairo|pango|atk|atspi|epoxy|harfbuzz|fribidi|thai|datrie|pixman|jpeg|tiff|webp
       |jbig|deflate|lerc|LLVM|rsvg)[^/]*\.so
    """,
    re.VERBOSE,
)


def is_wanted_module(name: str) -> bool:
    """Whether the module of this dotted name goes into the build."""
    return _MODULES_OUT.match(name) is None


def is_wanted_file(place: str) -> bool:
    """Whether the library or data file that is to lie at ``place`` in the folder goes into the build."""
    return _FILES_OUT.match(place.replace("\\", "/")) is None
