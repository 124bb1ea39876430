"""The interface's language: Finnish, Swedish or English, from the built files in resources/i18n."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from ui.settings import LANGUAGES

if TYPE_CHECKING:
    from app.text import Language


def current_language() -> Language:
    """Give the language that the interface speaks now, for the functions of `app.text`."""
    name = QLocale().name()[:2]
    return "fi" if name == "fi" else "sv" if name == "sv" else "en"


def system_language() -> str:
    """Give the system's language; Finnish where that is none of the three."""
    for name in QLocale.system().uiLanguages():
        if name[:2].lower() in LANGUAGES:
            return name[:2].lower()
    return LANGUAGES[0]


class Speech(QObject):
    """Speaks one language, whatever the interface speaks: for what is turned to the client.

    `translate` is called with literal context and text like Qt's own, so that the texts are found.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._translator = QTranslator(self)
        self._bytes = b""  # QTranslator does not copy what it is given
        self.language: Language = "en"

    def use(self, language: Language) -> None:
        """Speak this language from now on."""
        self.language = language
        self._bytes = _built(language)
        self._translator.load(self._bytes)

    def translate(
        self, context: str, source: str, comment: str = "", count: int | None = None
    ) -> str:
        """Give a text; with `count` the form for so many, which stands for `%n`."""
        number = -1 if count is None else count
        said = self._translator.translate(context, source, comment, number) or source
        return said if count is None else said.replace("%n", str(count))


def _built(language: str) -> bytes:
    """The texts that `make` has built; without them the source texts are shown."""
    built = files("resources").joinpath("i18n", f"rinnalla_{language}.qm")
    return built.read_bytes() if built.is_file() else b""


class Translation:
    """Keeps the translators that are installed; `use` replaces them while the app runs."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        # QTranslator does not copy what it is given.
        self._bytes = b""
        self.language = ""

    def use(self, language: str) -> None:
        """Speak a language ("" = the system's); open windows get a LanguageChange event."""
        self.language = language or system_language()
        for translator in self._installed:
            self._app.removeTranslator(translator)
        QLocale.setDefault(QLocale(self.language))
        self._installed = [t for t in (self._of_qt(), self._of_rinnalla()) if t is not None]
        for translator in self._installed:
            self._app.installTranslator(translator)

    def _of_rinnalla(self) -> QTranslator | None:
        self._bytes = _built(self.language)
        if not self._bytes:
            return None
        translator = QTranslator(self._app)
        translator.load(self._bytes)
        return translator

    def _of_qt(self) -> QTranslator | None:
        """Qt's own words: the buttons of file dialogs."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator(self._app)
        return translator if translator.load(f"qtbase_{self.language}", folder) else None
