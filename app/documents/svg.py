"""Draws the small SVG pictures of resources/drawings on paper: the part of SVG that they use."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from reportlab.lib.colors import HexColor

from app.documents.tagging import PaperCanvas

_TOKEN: Final = re.compile(r"[MmLlHhVvCcSsZz]|-?\d*\.?\d+")
_INHERITED: Final = ("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")
_PARAMETERS: Final = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4}
_ROUND: Final = 1


@lru_cache(maxsize=16)
def _picture(name: str) -> ET.Element:
    text = (files("resources") / "drawings" / f"{name}.svg").read_text(encoding="utf-8")
    return ET.fromstring(text)  # noqa: S314 - a file of our own package


def draw_round_picture(canvas: PaperCanvas, name: str, x: float, y: float, diameter: float) -> None:
    """Draw a square picture clipped to a circle; `x`, `y` is its lower left corner."""
    root = _picture(name)
    scale = diameter / float(root.attrib["width"])
    canvas.saveState()
    clip = canvas.beginPath()
    clip.circle(x + diameter / 2, y + diameter / 2, diameter / 2)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.translate(x, y + diameter)
    canvas.scale(scale, -scale)
    for child in root:
        _draw(canvas, child, {"fill": "#000000"})
    canvas.restoreState()


def _draw(canvas: PaperCanvas, element: Any, inherited: Mapping[str, str]) -> None:
    own = {name: element.attrib[name] for name in _INHERITED if name in element.attrib}
    look = {**inherited, **own}
    tag = element.tag.rpartition("}")[2]
    if tag == "g":
        for child in element:
            _draw(canvas, child, look)
        return
    path = canvas.beginPath()
    numbers = {key: float(value) for key, value in element.attrib.items() if key in _PLACES}
    if tag == "rect":
        place = (numbers.get("x", 0.0), numbers.get("y", 0.0), numbers["width"], numbers["height"])
        path.roundRect(*place, numbers["rx"]) if "rx" in numbers else path.rect(*place)
    elif tag == "circle":
        path.circle(numbers["cx"], numbers["cy"], numbers["r"])
    else:
        _trace(path, element.attrib["d"])
    _paint(canvas, path, look, open_path=tag == "path" and "fill" not in own)


_PLACES: Final = frozenset({"x", "y", "width", "height", "rx", "cx", "cy", "r"})


def _paint(canvas: PaperCanvas, path: Any, look: Mapping[str, str], *, open_path: bool) -> None:
    stroke = "stroke" in look and look["stroke"] != "none"
    fill = look["fill"] != "none" and not (stroke and open_path)
    if fill:
        canvas.setFillColor(_color(look["fill"]))
    if stroke:
        canvas.setStrokeColor(_color(look["stroke"]))
        canvas.setLineWidth(float(look.get("stroke-width", "1")))
        canvas.setLineCap(_ROUND if look.get("stroke-linecap") == "round" else 0)
        canvas.setLineJoin(_ROUND if look.get("stroke-linejoin") == "round" else 0)
    canvas.drawPath(path, stroke=int(stroke), fill=int(fill))


def _color(text: str) -> Any:
    digits = text.removeprefix("#")
    return HexColor("#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits)))


def _trace(path: Any, data: str) -> None:
    """Follow the path's commands; `S` mirrors the control point before it."""
    x = y = 0.0
    control = (0.0, 0.0)
    for command, values in _commands(data):
        low = command.lower()
        dx, dy = (x, y) if command.islower() else (0.0, 0.0)
        if low == "z":
            path.close()
        elif low == "h":
            x = values[0] + dx
            path.lineTo(x, y)
        elif low == "v":
            y = values[0] + dy
            path.lineTo(x, y)
        elif low in "ml":
            x, y = values[0] + dx, values[1] + dy
            (path.moveTo if low == "m" else path.lineTo)(x, y)
        else:
            points = [(values[at] + dx, values[at + 1] + dy) for at in range(0, len(values), 2)]
            first = points.pop(0) if low == "c" else (2 * x - control[0], 2 * y - control[1])
            control, (x, y) = points
            path.curveTo(*first, *control, x, y)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Commands with their numbers; numbers beyond a command's own repeat it."""
    command = ""
    values: list[float] = []
    for token in _TOKEN.findall(data):
        if token.isalpha():
            command = token
            values = []
            if command in "Zz":
                yield command, []
            continue
        values.append(float(token))
        if len(values) == _PARAMETERS[command.lower()]:
            yield command, values
            command = {"M": "L", "m": "l"}.get(command, command)
            values = []
