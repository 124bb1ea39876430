"""The interface's language: Finnish, Swedish or English, from the built files in resources/i18n."""

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.text import Language
from ui.settings import LANGUAGES


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
        built = files("resources").joinpath("i18n", f"rinnalla_{self.language}.qm")
        if not built.is_file():
            return None  # `make` builds them; without, the source texts are shown
        self._bytes = built.read_bytes()
        translator = QTranslator(self._app)
        translator.load(self._bytes)
        return translator

    def _of_qt(self) -> QTranslator | None:
        """Qt's own words: the buttons of file dialogs."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator(self._app)
        return translator if translator.load(f"qtbase_{self.language}", folder) else None
