"""The theme: contrast of the tokens, sizes that QSS keeps round, switching."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from ui import style_sheet, theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label

# foreground, background, least contrast (ui.md section 3)
PAIRS = (
    [("ink", ground, 7.0) for ground in ("surface", "bg", "sunken", "hover", "selected")]
    + [("ink2", ground, 7.0) for ground in ("surface", "bg", "sunken", "hover", "selected")]
    + [("ink3", ground, 4.5) for ground in ("surface", "bg", "sunken", "hover", "selected")]
    + [("onPrimary", ground, 7.0) for ground in ("primary", "primaryHover", "primaryPress")]
    + [("primary", ground, 4.5) for ground in ("surface", "bg", "hover")]
    + [(f"{status}Ink", f"{status}Soft", 7.0) for status in ("voice", "info", "ok", "warn", "bad")]
    + [("voice", ground, 4.5) for ground in ("surface", "voiceSoft")]
    + [(name, "surface", 4.5) for name in ("info", "ok", "bad", "today")]
    + [(name, "surface", 7.0) for name in ("okInk", "warnInk", "primaryInk")]
    + [(name, "surface", 3.0) for name in ("warn", "c1", "c2", "c3", "c4", "c5")]
    + [("lineStrong", ground, 3.0) for ground in ("surface", "bg", "sunken")]
    + [("focus", ground, 3.0) for ground in ("surface", "bg", "primarySoft")]
    + [
        ("primaryInk", "primarySoft", 7.0),
        ("onBad", "bad", 4.5),
        ("railInk", "rail", 7.0),
        ("railInk", "railHover", 7.0),
        ("railActiveInk", "railActive", 7.0),
        ("surface", "ink", 7.0),
        ("today", "bg", 3.0),
        ("badgeInk", "badge", 4.5),
    ]
)


def luminance(color: str) -> float:
    """WCAG 2.2 relative luminance of #RRGGBB."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    """The application's theme, light at 100 % before and after."""
    installed = theme.install(qapp, "light")
    yield installed
    installed.set_scale(1.0)
    installed.set_mode("light")


@pytest.mark.requirement("I2.3", "A7")
@pytest.mark.parametrize("table", sorted(theme.tokens()))
def test_every_pair_of_colours_can_be_read(table: str) -> None:
    colors = theme.tokens()[table]

    found = {
        (ink, ground): round(contrast(colors[ink], colors[ground]), 2)
        for ink, ground, least in PAIRS
        if contrast(colors[ink], colors[ground]) < least
    }

    assert found == {}


@pytest.mark.requirement("A7")
@pytest.mark.parametrize("tone", ["light", "dark"])
def test_high_contrast_is_never_weaker_than_the_usual_look(tone: str) -> None:
    usual, strong = theme.tokens()[tone], theme.tokens()[f"high-contrast-{tone}"]
    weaker = [
        (ink, ground)
        for ink, ground in (("ink", "surface"), ("ink2", "surface"), ("line", "surface"))
        if contrast(strong[ink], strong[ground]) <= contrast(usual[ink], usual[ground])
    ]

    assert weaker == []


@pytest.mark.requirement("I2.3", "A7")
def test_switching_to_dark_restyles_widgets_that_are_there(look: theme.Theme, qtbot: QtBot) -> None:
    label = Label("Tavoite", "h1", "ink2")
    qtbot.addWidget(label)
    label.show()
    before = label.palette().color(QPalette.ColorRole.WindowText)

    look.set_mode("dark")

    after = label.palette().color(QPalette.ColorRole.WindowText)
    assert before == QColor(theme.tokens()["light"]["ink2"])
    assert after == QColor(theme.tokens()["dark"]["ink2"])


@pytest.mark.requirement("A7")
@pytest.mark.parametrize("scale", theme.TEXT_SCALES)
def test_text_and_controls_grow_together(look: theme.Theme, qtbot: QtBot, scale: float) -> None:
    label, button = Label("Tavoite", "h1"), Button("Tallenna")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    label.show()
    button.show()

    look.set_scale(scale)

    assert label.font().pixelSize() == round(24 * scale)
    assert button.sizeHint().height() == look.control_height()
    assert button.sizeHint().height() >= button.fontMetrics().height() + 12


@pytest.mark.requirement("A7")
def test_the_scale_stays_between_one_and_two(look: theme.Theme) -> None:
    look.set_scale(9)
    assert look.scale() == 2.0
    look.set_scale(0.1)
    assert look.scale() == 1.0


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("scale", theme.TEXT_SCALES)
def test_no_radius_is_more_than_half_of_a_fixed_height(look: theme.Theme, scale: float) -> None:
    look.set_scale(scale)
    sheet = style_sheet.build(look.colors(), look.metrics())
    heights = {
        "QPushButton#chip {": look.control_height(),
        "QPushButton#pill {": look.pill_height(),
        "QFrame#tag {": look.tag_height(),
    }

    for selector, height in heights.items():
        blocks = re.findall(re.escape(selector) + r"[^}]*", sheet)
        found = re.search(r"border-radius: (\d+)px", "".join(blocks))
        assert found is not None
        assert int(found[1]) * 2 <= height
        assert height % 2 == 0


@pytest.mark.requirement("I2.3")
def test_colours_are_written_only_in_the_tokens() -> None:
    from pathlib import Path

    root = Path(theme.__file__).parent
    hexes = re.compile(r"[\"']#[0-9A-Fa-f]{6,8}[\"']")
    found = [
        path.name
        for path in (root / "widgets").rglob("*.py")
        if hexes.search(path.read_text(encoding="utf-8"))
    ]

    assert found == []


@pytest.mark.requirement("A7")
def test_times_get_digits_of_equal_width(look: theme.Theme) -> None:
    from PySide6.QtGui import QFontMetrics

    tabular = QFontMetrics(look.font("body", tabular=True))

    assert tabular.horizontalAdvance("111") == tabular.horizontalAdvance("888")
    usual = QFontMetrics(look.font("body"))
    assert usual.horizontalAdvance("111") != usual.horizontalAdvance("888")


class SystemWishes:
    """A system that asks for strong contrast and less motion; Qt has no way to set either."""

    def __init__(self) -> None:
        self.flash = 1060

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Dark

    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast

    def motionPreference(self) -> Qt.MotionPreference:
        return Qt.MotionPreference.ReducedMotion

    def setCursorFlashTime(self, time: int) -> None:
        self.flash = time


@pytest.mark.requirement("I9.3", "I9.5")
def test_follow_system_takes_its_dark_its_contrast_and_its_stillness(
    look: theme.Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Light, dark, follow system: whatever of it changes while the app runs."""
    asked = SystemWishes()
    look.set_mode("system")
    assert not look.is_strong()
    for hints in ("_hints", "_needs"):
        monkeypatch.setattr(look, hints, asked)
    look._system_changed()
    assert look.is_dark()
    assert look.is_strong()
    assert look.colors() == theme.tokens()["high-contrast-dark"]
    look.keep_still()
    assert asked.flash == 0, "the cursor blinks"
    look.set_mode("light")
    assert look.colors() == theme.tokens()["light"], "what she chose goes before the system"


@pytest.mark.requirement("I9.3", "A7")
def test_high_contrast_can_be_chosen_in_light_and_dark(look: theme.Theme) -> None:
    for mode, table in (
        ("high-contrast", "high-contrast-light"),
        ("high-contrast-dark", "high-contrast-dark"),
    ):
        look.set_mode(mode)  # type: ignore[arg-type]
        assert look.colors() == theme.tokens()[table]


@pytest.mark.requirement("I9.3")
def test_nothing_slides_or_fades(look: theme.Theme, qapp: QApplication, qtbot: QtBot) -> None:
    """Reduced motion: nobody has to ask for it."""
    button = Button("Tallenna")
    qtbot.addWidget(button)
    button.show()
    assert [effect for effect in Qt.UIEffect if QApplication.isEffectEnabled(effect)] == []
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert button.style().styleHint(hint, None, button) == 0
