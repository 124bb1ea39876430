"""What is kept outside the store: language, theme, text scale and window geometry, nothing else."""

from PySide6.QtCore import QByteArray, QSettings

LANGUAGES = ("fi", "sv", "en")
THEMES = ("system", "light", "dark", "high-contrast")
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class Settings:
    """Typed properties over QSettings; an unknown value in the file counts as not set."""

    def __init__(self, stored: QSettings) -> None:
        self._stored = stored

    @property
    def language(self) -> str:
        """The chosen language, or "" for the system's."""
        return self._one_of("language", ("", *LANGUAGES))

    @language.setter
    def language(self, value: str) -> None:
        self._stored.setValue("language", value)

    @property
    def theme(self) -> str:
        """One of THEMES."""
        return self._one_of("theme", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._stored.setValue("theme", value)

    @property
    def text_scale(self) -> float:
        """One of TEXT_SCALES."""
        wanted = str(self._stored.value("text_scale", "1.0"))
        return next((scale for scale in TEXT_SCALES if str(scale) == wanted), 1.0)

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._stored.setValue("text_scale", str(value))

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
