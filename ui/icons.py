"""Icons: Lucide's from python-lucide's data file, and our own drawings, in the theme's colours."""

import atexit
import sqlite3
from functools import cache, lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import theme

# Lucide renames icons now and then; the old name stays as an alias.
_FIND: Final = """
    SELECT svg FROM icons WHERE name = :name
    UNION ALL
    SELECT svg FROM icons JOIN icon_aliases USING (name) WHERE alias = :name
    LIMIT 1
"""
STROKE = 1.75
CHECK_STROKE = 2.5


class IconMissing(LookupError):
    """No icon or drawing has this name."""


def icon(name: str, color: str = "ink", size: int = 20, pad: int = 0) -> QIcon:
    """Give an icon in a colour token.

    `size` is in unscaled px; `pad` adds empty px at the right, because QPushButton leaves only 4
    between icon and text. The icon of the disabled state has the disabled colour.
    """
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(pixmap(name, color, size, pad=pad, ratio=ratio))
        made.addPixmap(pixmap(name, "disabled", size, pad=pad, ratio=ratio), QIcon.Mode.Disabled)
    return made


def icon_none() -> QIcon:
    """Give the empty icon that takes an icon away."""
    return QIcon()


def icon_size(size: int, pad: int = 0) -> QSize:
    """Give the QSize to set beside `icon(…, size, pad)`, scaled."""
    side = theme.current().icon_px(size)
    return QSize(side + pad, side)


def pixmap(
    name: str,
    color: str = "ink",
    size: int = 20,
    *,
    pad: int = 0,
    stroke: float = STROKE,
    ratio: float | None = None,
) -> QPixmap:
    """Give one picture of a Lucide icon, sharp at the screen's pixel ratio."""
    look = theme.current()
    sharp = ratio or max(_ratios())
    return _render(name, look.color(color).name(), look.icon_px(size), pad, stroke, sharp)


def paint(
    painter: QPainter, name: str, rect: QRectF, color: str = "ink", stroke: float = STROKE
) -> None:
    """Paint a Lucide icon into a rectangle of a painted widget."""
    renderer = _renderer(name, theme.current().color(color).name(), stroke)
    renderer.render(painter, rect)


def svg(name: str) -> str:
    """Give the SVG text of a Lucide icon.

    Raises:
        IconMissing: Lucide has no such icon.
    """
    found = _lucide(name)
    if found is None:
        raise IconMissing(name)
    return found


def drawing(name: str) -> QSvgRenderer:
    """Give one of our own drawings (logo, scenes, pictograms) for painting.

    Raises:
        IconMissing: resources/drawings has no such file.
    """
    renderer = QSvgRenderer(QByteArray(_drawing_bytes(name)))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


def drawing_pixmap(name: str, width: int, height: int) -> QPixmap:
    """Give one of our own drawings as a picture of this size in px (not scaled further)."""
    ratio = max(_ratios())
    renderer = drawing(name)
    picture = _empty(width, height, ratio)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture


def _ratios() -> list[float]:
    screens = QGuiApplication.screens()
    return sorted({screen.devicePixelRatio() for screen in screens}) or [1.0]


def _empty(width: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


@lru_cache(maxsize=1024)
def _render(name: str, color: str, size: int, pad: int, stroke: float, ratio: float) -> QPixmap:
    renderer = _renderer(name, color, stroke)
    picture = _empty(size + pad, size, ratio)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=512)
def _renderer(name: str, color: str, stroke: float) -> QSvgRenderer:
    text = svg(name).replace("currentColor", color)
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(text.encode()))


@cache
def _drawing_bytes(name: str) -> bytes:
    entry = files("resources").joinpath("drawings", f"{name}.svg")
    if not entry.is_file():
        raise IconMissing(name)
    return entry.read_bytes()


@cache
def _data_file() -> Path:
    """Find python-lucide's data file without importing the package (that costs 77 ms)."""
    spec = find_spec("lucide")
    places = list(spec.submodule_search_locations or []) if spec else []
    for place in places:
        path = Path(place) / "data" / "lucide-icons.db"
        if path.is_file():
            return path
    raise IconMissing("lucide-icons.db")


@cache
def _data() -> sqlite3.Connection:
    """Open it for good: opening takes ten times as long as reading an icon, and a page has thirty.

    Any thread may ask: the library that Python is built with takes them one after the other.
    """
    address = f"{_data_file().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    atexit.register(connection.close)
    return connection


@cache
def _lucide(name: str) -> str | None:
    row = _data().execute(_FIND, {"name": name}).fetchone()
    return str(row[0]) if row else None
