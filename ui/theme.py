"""The look in one place: colours, type, sizes, palette and style sheet, made from the tokens."""

import json
from collections.abc import Callable
from functools import cache
from importlib.resources import as_file, files
from typing import Final, Literal
from weakref import ref

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ui import style_sheet
from ui.theme_sizes import TYPE, Sizes

Mode = Literal["system", "light", "dark", "high-contrast", "high-contrast-dark"]

MODES: Final[tuple[Mode, ...]] = (
    "system", "light", "dark", "high-contrast", "high-contrast-dark",
)  # fmt: skip
TEXT_SCALES: Final = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
FAMILIES: Final = ("Atkinson Hyperlegible Next", "Noto Sans", "sans-serif")
MONO_FAMILIES: Final = ("Atkinson Hyperlegible Mono", "Noto Sans Mono", "monospace")

_PALETTE: Final[dict[QPalette.ColorRole, str]] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "onPrimary",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "btnLine",
    QPalette.ColorRole.Shadow: "lineStrong",
}


@cache
def tokens() -> dict[str, dict[str, str]]:
    """Give the colour tables of resources/tokens.json: light, dark and high contrast."""
    table: dict[str, dict[str, str]] = json.loads(
        files("resources").joinpath("tokens.json").read_text(encoding="utf-8")
    )
    return {
        "light": table["light"],
        "dark": table["dark"],
        "high-contrast-light": table["light"] | table["highContrastLight"],
        "high-contrast-dark": table["dark"] | table["highContrastDark"],
    }


class Theme(QObject, Sizes):
    """What everything looks like just now; `changed` tells painted widgets to paint again."""

    changed = Signal()

    def __init__(self, mode: Mode = "light", scale: float = 1.0) -> None:
        super().__init__()
        self._mode: Mode = mode
        self._scale = scale
        # both kept: with one of Python's views of them the other would end
        self._hints: QStyleHints | None = None
        self._needs: QAccessibilityHints | None = None
        self._usual_blinking = 0
        self._dark = self._wants_dark()
        self._strong = self._wants_contrast()
        self._applied = False
        self._fonts: dict[tuple[str, int | None, bool], QFont] = {}
        self._followers: dict[tuple[int, str], ref[QObject]] = {}

    def follow(self, renew: Callable[[], None]) -> None:
        """Call `renew`, a method of a QObject, whenever the look changes, as long as that lives.

        A hundred labels a page would make a hundred connections of `changed`: each takes longer
        than making the label.
        """
        owner: QObject = renew.__self__  # type: ignore[attr-defined]
        key = (id(owner), renew.__name__)
        self._followers[key] = ref(owner, lambda _: self._followers.pop(key, None))

    def mode(self) -> Mode:
        """Give what the worker chose: one of `MODES`."""
        return self._mode

    def scale(self) -> float:
        """Give the text scale, 1.0 to 2.0."""
        return self._scale

    def is_dark(self) -> bool:
        """Tell whether light text stands on a dark ground."""
        return self._dark

    def is_strong(self) -> bool:
        """Tell whether the colours of high contrast are in use."""
        return self._strong

    def set_mode(self, mode: Mode) -> None:
        """Change to another mode and paint everything again."""
        self._mode = mode
        self._dark, self._strong = self._wants_dark(), self._wants_contrast()
        self._renew()

    def set_scale(self, scale: float) -> None:
        """Change the text scale (kept between 1.0 and 2.0) and lay everything out again."""
        self._scale = min(max(scale, TEXT_SCALES[0]), TEXT_SCALES[-1])
        self._renew()

    def colors(self) -> dict[str, str]:
        """Give the colour table in use, name to #RRGGBB."""
        name = "dark" if self._dark else "light"
        return tokens()[f"high-contrast-{name}" if self._strong else name]

    def color(self, name: str) -> QColor:
        """Give one colour by its token name (ui.md section 3)."""
        return QColor(self.colors()[name])

    def font(
        self, role: str = "body", *, weight: int | None = None, tabular: bool = False
    ) -> QFont:
        """Give the font of a type role; `tabular` for times, dates, km and tables."""
        asked = (role, weight, tabular)
        if asked not in self._fonts:
            self._fonts[asked] = self._font(role, weight, tabular=tabular)
        return QFont(self._fonts[asked])  # a caller may change what it is given

    def _font(self, role: str, weight: int | None, *, tabular: bool) -> QFont:
        size, _, usual_weight = TYPE[role]
        font = QFont(list(MONO_FAMILIES if role == "mono" else FAMILIES))
        font.setPixelSize(round(size * self._scale))
        font.setWeight(QFont.Weight(weight or usual_weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def apply(self, app: QApplication) -> None:
        """Give the whole application this look: Fusion, palette, font and one style sheet."""
        if not self._applied:
            app.setStyle("Fusion")
            _load_fonts()
            self._hints = QGuiApplication.styleHints()
            self._needs = self._hints.accessibility()
            self._usual_blinking = self._hints.cursorFlashTime()
            self._hints.colorSchemeChanged.connect(self._system_changed)
            self._needs.contrastPreferenceChanged.connect(self._system_changed)
            self._needs.motionPreferenceChanged.connect(self.keep_still)
            app.fontChanged.connect(self._font_changed)
            self.keep_still()
            self._applied = True
            self._dark, self._strong = self._wants_dark(), self._wants_contrast()
        app.setPalette(self.palette())
        app.setFont(self.font())
        sheet = style_sheet.build(self.colors(), self.metrics())
        if app.styleSheet() != sheet:  # reading one and styling every part takes its time
            app.setStyleSheet(sheet)

    def palette(self) -> QPalette:
        """Give the palette for what Qt paints by itself."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.color(name))
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("disabled"))
        return palette

    def keep_still(self) -> None:
        """Let nothing move: no menu, list or tip slides or fades, for anybody.

        Where the system asks for less motion, the cursor in fields does not blink either.
        """
        for effect in Qt.UIEffect:
            QApplication.setEffectEnabled(effect, False)
        if self._hints is not None and self._needs is not None:
            still = self._needs.motionPreference() == Qt.MotionPreference.ReducedMotion
            self._hints.setCursorFlashTime(0 if still else self._usual_blinking)

    def _wants_dark(self) -> bool:
        if self._mode in ("light", "dark", "high-contrast-dark"):
            return self._mode != "light"
        return self._hints is not None and self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _wants_contrast(self) -> bool:
        if self._mode != "system" or self._needs is None:
            return self._mode.startswith("high-contrast")
        return self._needs.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _system_changed(self) -> None:
        wanted = self._wants_dark(), self._wants_contrast()
        if wanted != (self._dark, self._strong):
            self._dark, self._strong = wanted
            self._renew()

    def _font_changed(self, font: QFont) -> None:
        """A desktop set its own font while we run: 40 points would burst every row of ours."""
        app = QApplication.instance()
        if font != self.font() and isinstance(app, QApplication):
            app.setFont(self.font())

    def _renew(self) -> None:
        self._fonts.clear()
        app = QApplication.instance()
        if self._applied and isinstance(app, QApplication):
            self.apply(app)
        # a copy is made at one go: a collection meanwhile may take followers away
        for (_, name), follower in self._followers.copy().items():
            owner = follower()
            if owner is not None and isValid(owner):
                getattr(owner, name)()
        self.changed.emit()


def _load_fonts() -> None:
    for entry in files("resources").joinpath("fonts").iterdir():
        if entry.name.endswith(".ttf"):
            with as_file(entry) as path:
                QFontDatabase.addApplicationFont(str(path))


@cache
def current() -> Theme:
    """Give the application's theme (one, as there is one QPalette)."""
    return Theme()


def install(app: QApplication, mode: Mode = "system", scale: float = 1.0) -> Theme:
    """Set mode and scale of the application's theme and apply it; call again to change both."""
    theme = current()
    if theme.scale() != scale:
        theme.set_scale(scale)
    if theme.mode() != mode:
        theme.set_mode(mode)
    theme.apply(app)
    return theme
