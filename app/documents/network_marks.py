"""The signs of the network map: lines that differ in style and width, and four small drawings."""

from math import hypot
from typing import Final

from app.documents.styles import token
from app.documents.tagging import PaperCanvas
from app.domain.network import Strength, Tone

_WIDTHS: Final = {Strength.WEAK: 1.0, Strength.MEDIUM: 2.0, Strength.STRONG: 4.0}
_COLORS: Final = {Tone.GIVES: "c3", Tone.MIXED: "c2", Tone.TAKES: "bad", Tone.WISH: "ink2"}
_STEP: Final = 4.0
_SWING: Final = 2.6

_Point = tuple[float, float]


def draw_tie(
    canvas: PaperCanvas, start: _Point, end: _Point, tone: Tone, strength: Strength
) -> None:
    """Solid gives strength, dashed varies, zigzag takes strength, dotted is a wish."""
    width = _WIDTHS[strength]
    canvas.saveState()
    canvas.setStrokeColor(token(_COLORS[tone]))
    canvas.setLineWidth(width)
    if tone is Tone.TAKES:
        canvas.setLineWidth(0.7 + width / 4)
        _zigzag(canvas, start, end)
    else:
        if tone is Tone.MIXED:
            canvas.setDash(6.0, 4.0)
        elif tone is Tone.WISH:
            canvas.setLineWidth(1.4)
            canvas.setDash(1.4, 2.6)
        canvas.line(*start, *end)
    canvas.restoreState()


def _zigzag(canvas: PaperCanvas, start: _Point, end: _Point) -> None:
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    length = hypot(along_x, along_y)
    if not length:
        return
    along_x, along_y = along_x / length, along_y / length
    steps = max(2, round(length / _STEP))
    path = canvas.beginPath()
    path.moveTo(*start)
    for step in range(1, steps):
        way, side = length * step / steps, _SWING if step % 2 else -_SWING
        path.lineTo(
            start[0] + along_x * way - along_y * side, start[1] + along_y * way + along_x * side
        )
    path.lineTo(*end)
    canvas.drawPath(path, stroke=1, fill=0)


def draw_kind(canvas: PaperCanvas, kind: str, x: float, y: float, size: float) -> None:
    """A person, a paw, a pin or a house; `size` is half of the drawing's height."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setStrokeColor(token("ink2"))
    canvas.setFillColor(token("ink2"))
    canvas.setLineWidth(0.17)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    _KINDS.get(kind, _person)(canvas)
    canvas.restoreState()


def _person(canvas: PaperCanvas) -> None:
    canvas.circle(0, 0.42, 0.42, stroke=1, fill=0)
    path = canvas.beginPath()
    path.moveTo(-0.75, -0.95)
    path.curveTo(-0.75, -0.05, 0.75, -0.05, 0.75, -0.95)
    canvas.drawPath(path, stroke=1, fill=0)


def _paw(canvas: PaperCanvas) -> None:
    for left, top in ((-0.72, 0.15), (-0.27, 0.66), (0.27, 0.66), (0.72, 0.15)):
        canvas.circle(left, top, 0.2, stroke=0, fill=1)
    canvas.ellipse(-0.5, -0.85, 0.5, 0.05, stroke=0, fill=1)


def _pin(canvas: PaperCanvas) -> None:
    path = canvas.beginPath()
    path.moveTo(0, -1)
    path.curveTo(-0.9, -0.1, -0.75, 0.95, 0, 0.95)
    path.curveTo(0.75, 0.95, 0.9, -0.1, 0, -1)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.circle(0, 0.3, 0.24, stroke=1, fill=0)


def _house(canvas: PaperCanvas) -> None:
    canvas.rect(-0.6, -0.9, 1.2, 1.8, stroke=1, fill=0)
    canvas.rect(-0.18, -0.9, 0.36, 0.5, stroke=1, fill=0)
    for left in (-0.26, 0.26):
        for height in (0.0, 0.48):
            canvas.circle(left, height, 0.07, stroke=0, fill=1)


_KINDS: Final = {"person": _person, "pet": _paw, "place": _pin, "organisation": _house}
