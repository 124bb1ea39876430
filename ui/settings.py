"""What is kept outside the store: language, theme, text scale and window geometry, nothing else."""

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from ui.theme import MODES, TEXT_SCALES, Mode

LANGUAGES = ("fi", "sv", "en")
THEMES = MODES


class Settings(QObject):
    """Typed properties over QSettings; an unknown value in the file counts as not set.

    Signals (the shell follows them):
        language_changed: the chosen language, "" for the system's.
        look_changed: theme or text scale.
    """

    language_changed = Signal(str)
    look_changed = Signal()

    def __init__(self, stored: QSettings) -> None:
        super().__init__()
        self._stored = stored

    @property
    def language(self) -> str:
        """The chosen language, or "" for the system's."""
        return self._one_of("language", ("", *LANGUAGES))

    @language.setter
    def language(self, value: str) -> None:
        self._stored.setValue("language", value)
        self.language_changed.emit(value)

    @property
    def theme(self) -> Mode:
        """One of THEMES."""
        wanted = str(self._stored.value("theme", THEMES[0]))
        return next((mode for mode in THEMES if mode == wanted), THEMES[0])

    @theme.setter
    def theme(self, value: Mode) -> None:
        self._stored.setValue("theme", value)
        self.look_changed.emit()

    @property
    def text_scale(self) -> float:
        """One of TEXT_SCALES."""
        wanted = str(self._stored.value("text_scale", "1.0"))
        return next((scale for scale in TEXT_SCALES if str(scale) == wanted), 1.0)

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._stored.setValue("text_scale", str(value))
        self.look_changed.emit()

    @property
    def window_geometry(self) -> QByteArray:
        """What QWidget.saveGeometry gave, or nothing."""
        value = self._stored.value("window_geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, value: QByteArray) -> None:
        self._stored.setValue("window_geometry", value)

    def _one_of(self, key: str, known: tuple[str, ...]) -> str:
        value = str(self._stored.value(key, known[0]))
        return value if value in known else known[0]
