"""Icons: every name used exists, colours follow the theme, python-lucide isn't imported."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui import icons, theme

UI = Path(icons.__file__).parent
# a word in quotes right after a call or argument that takes an icon's name
NAMED = re.compile(
    r"""(?:icons\.(?:icon|pixmap|svg)\(\s*|icons\.paint\(\s*\w+,\s*|\bicon=|IconButton\(\s*"""
    r"""|set_icon\(\s*)["']([a-z][a-z0-9-]+)["']"""
)
DRAWN = re.compile(r"""(?:icons\.drawing(?:_pixmap)?|Picture)\(\s*["']([a-z0-9-]+)["']""")


@pytest.fixture
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    installed = theme.install(qapp, "light")
    yield installed
    installed.set_mode("light")


def names(pattern: re.Pattern[str]) -> set[str]:
    return {
        found for path in UI.rglob("*.py") for found in pattern.findall(path.read_text("utf-8"))
    }


@pytest.mark.requirement("I2.3")
def test_every_icon_that_the_source_names_is_there(qapp: QApplication) -> None:
    used = names(NAMED)

    missing = []
    for name in used:
        try:
            icons.svg(name)
        except icons.IconMissing:
            missing.append(name)
    assert missing == []
    assert len(used) > 5


@pytest.mark.requirement("I2.3")
def test_every_drawing_that_the_source_names_can_be_drawn(qapp: QApplication) -> None:
    for name in names(DRAWN):
        assert icons.drawing(name).isValid()


@pytest.mark.requirement("I2.3")
def test_an_unknown_name_is_told_at_once(qapp: QApplication) -> None:
    with pytest.raises(icons.IconMissing):
        icons.svg("no-such-icon")
    with pytest.raises(icons.IconMissing):
        icons.drawing("no-such-drawing")


@pytest.mark.requirement("I2.3")
def test_the_old_name_of_a_renamed_icon_still_works(qapp: QApplication) -> None:
    assert icons.svg("home") == icons.svg("house")


def strongest(image: QImage) -> QColor:
    """The pixel that is covered most."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


@pytest.mark.requirement("I2.3", "A7")
def test_an_icon_has_the_colour_of_its_token_in_both_themes(look: theme.Theme) -> None:
    for mode in ("light", "dark"):
        look.set_mode("light" if mode == "light" else "dark")
        wanted = look.color("bad")
        seen = strongest(icons.pixmap("square", "bad", 22, stroke=4).toImage())
        assert max(abs(seen.red() - wanted.red()), abs(seen.green() - wanted.green())) <= 2


@pytest.mark.requirement("I2.3")
def test_the_picture_is_sharp_at_the_screens_ratio(look: theme.Theme) -> None:
    picture = icons.pixmap("sun", "ink", 20, pad=4, ratio=2.0)

    assert (picture.width(), picture.height()) == (48, 40)
    assert picture.devicePixelRatio() == 2.0


@pytest.mark.requirement("A9")
def test_icons_come_without_importing_the_package() -> None:
    code = "import sys, ui.icons as i; i.svg('sun'); sys.exit('lucide' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], cwd=UI.parent, check=False).returncode == 0
