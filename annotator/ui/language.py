"""The language of the interface: which there are, and speaking one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.locations import resource

SOURCE = "en"
"""The language that the interface is written in."""

_OURS = "annotator"
_QTS_OWN = "qtbase"


def available_languages() -> list[tuple[str, str]]:
    """The languages that the interface can speak: ISO 639-1 code and own name, English first."""
    files = resource("translations").glob(f"{_OURS}_*.qm")
    codes = sorted(
        {file.stem.partition("_")[2] for file in files} | {SOURCE}, key=lambda code: (code != SOURCE, code)
    )
    return [(code, _own_name(code)) for code in codes]


def speak(app: QCoreApplication, chosen: str = "") -> str:
    """Let ``app`` speak the ``chosen`` language, or that of the system if it is not there; gives its code.

    Widgets that exist already keep their words. Numbers and dates follow the language too.
    """
    known = [code for code, _name in available_languages()]
    code = chosen if chosen in known else _of_the_system(known)
    _forget(app)
    _add(app, f"{_QTS_OWN}_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _add(app, f"{_OURS}_{code}", str(resource("translations")))
    system = QLocale.system()
    QLocale.setDefault(system if _base(system.name()) == code else QLocale(code))
    return code


def _own_name(code: str) -> str:
    if code == SOURCE:
        return "English"  # Qt knows only that of a country: “American English”
    return QLocale(code).nativeLanguageName()


def _of_the_system(known: list[str]) -> str:
    wanted = (_base(name) for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in known), SOURCE)


def _base(name: str) -> str:
    return name.replace("_", "-").partition("-")[0]


def _add(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        app.installTranslator(translator)


def _forget(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(translator)
        translator.deleteLater()
