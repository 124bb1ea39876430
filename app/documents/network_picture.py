"""The network map as a drawing: rings, sectors, ties, people; legible, or not drawn at all."""

from collections.abc import Sequence
from dataclasses import replace
from math import cos, hypot, pi, sin
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.documents.fonts import Face, text_width
from app.documents.network_marks import draw_kind, draw_tie
from app.documents.network_words import NetworkWords
from app.documents.styles import CONTENT_WIDTH, TextStyle, token
from app.documents.tagging import PaperCanvas, StructureNode
from app.documents.wrapping import Line, Run, single_line, wrap_runs
from app.documents.writing import Align, draw_lines, draw_words
from app.domain.network import Sector, Strength, Tone
from app.domain.network_layout import (
    CLIENT_RADIUS,
    NODE_RADIUS,
    Box,
    MapLayout,
    MapNode,
    box_of,
    lay_out,
)
from app.domain.network_paper import PaperMember

_LABEL: Final = 11.5  # letters in units of the layout, as the map's points on the screen
_LABEL_WIDTH: Final = 88.0
_NUMBER: Final = 17.0
_LEAST: Final = 6.5  # points of letters that are still read
_LINES: Final = 2
_TITLE: Final = TextStyle(Face.SEMIBOLD, 9.5, 12.5, "ink2")
_LEGEND: Final = TextStyle(Face.REGULAR, 9.0, 12.0)
_LARGER: Final = 1.34  # 12 points beside a map
_GAP: Final = 5.0
_TURNS: Final = (0.5, 0.35, 0.65, 0.2, 0.8)
_ELLIPSIS: Final = "…"

_Title = tuple[list[Line], Box, bool]
_Sample = tuple[Tone, Strength, str]


class NetworkPicture(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """The map of one page's width.

    With many people the nodes carry numbers instead of labels; with still more it is not legible
    on paper, and `is_legible` says so.

    Args:
        members: who is shown, in the order of their numbers.
        labels: their labels as paper can show them.
        name: the client's first name, in the middle.
        words: fixed words of the paper's language.
        with_ties: line style and width tell tone and strength.
        diameter: of the outermost ring, in points.
        large: the words beside the map in large letters.
        figure: the structure element that takes the drawing.
    """

    def __init__(
        self,
        members: Sequence[PaperMember],
        labels: Sequence[str],
        *,
        name: str,
        words: NetworkWords,
        with_ties: bool,
        figure: StructureNode,
        diameter: float,
        large: bool = False,
    ) -> None:
        super().__init__()
        self._diameter = diameter
        grown = _LARGER if large else 1.0
        self._title_style, self._legend_style = _grown(_TITLE, grown), _grown(_LEGEND, grown)
        self._members = members
        self._name = name
        self._words = words
        self._with_ties = with_ties
        self._figure = figure
        self.numbered = False
        self._labels = [_label_lines(label) for label in labels]
        self._layout = self._placed()
        if _LABEL * self._scale < _LEAST:
            self.numbered = True
            self._layout = self._placed()
        self.is_legible = not self.numbered or _NUMBER * self._scale >= _LEAST
        self._titles = self._placed_titles()

    def _placed(self) -> MapLayout:
        layout = lay_out([self._node(number) for number in range(len(self._members))])
        self._scale = self._diameter / (2 * layout.radius)
        return layout

    def _node(self, number: int) -> MapNode:
        member, lines = self._members[number], self._labels[number]
        place = (member.id, member.sector, member.ring, member.spot)
        if self.numbered:
            return MapNode(*place, width=2 * NODE_RADIUS, below=NODE_RADIUS + 4)
        width = max(line.width for line in lines) + 6 if lines else 0.0
        return MapNode(*place, width=width, below=NODE_RADIUS + 5 + len(lines) * 1.25 * _LABEL)

    def _placed_titles(self) -> list[_Title]:
        """The sectors' names outside the rings, on nobody and inside the page."""
        taken = [self._box_on_page(number) for number in range(len(self._members))]
        found: list[_Title] = []
        for sector, angles in self._layout.sectors.items():
            others = [*taken, *(box for _, box, _ in found)]
            found.append(self._title(sector, angles, others))
        return found

    def _box_on_page(self, number: int) -> Box:
        node = self._node(number)
        box, scale = box_of(node, *self._layout.places[node.key]), self._scale
        return Box(box.left * scale, box.top * scale, box.right * scale, box.bottom * scale)

    def _title(self, sector: Sector, angles: tuple[float, float], others: Sequence[Box]) -> _Title:
        begin, end = angles
        middle = begin + 0.5 * (end - begin)
        aside = abs(cos(middle)) > cos(pi / 3)
        name, style = self._words.sectors[sector], self._title_style
        room = (CONTENT_WIDTH - self._diameter) / 2 - _GAP if aside else 60 * mm
        longest = max(text_width(word, style.face, style.size) for word in name.split())
        room = max(room, 1.3 * longest)  # a name beside a large map goes to its corner
        lines = wrap_runs((Run(name, style.face),), style.size, room)
        half_width = max(line.width for line in lines) / 2
        half_height = len(lines) * style.leading / 2
        distance = self._diameter / 2 + _GAP
        while True:
            for turn in _TURNS:
                angle = begin + turn * (end - begin)
                x = cos(angle) * (distance + half_width)
                y = sin(angle) * (distance + half_height)
                edge = CONTENT_WIDTH / 2 - half_width
                x = max(-edge, min(edge, x))
                box = Box(x - half_width, y - half_height, x + half_width, y + half_height)
                outside = _nearest(box) >= self._diameter / 2
                if outside and not any(box.meets(other) for other in others):
                    return lines, box, aside
            distance += style.leading

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height: the rings, the names around them, the legend."""
        half = self._diameter / 2
        self._above = max(half, *(-box.top for _, box, _ in self._titles)) + 2
        self._below = max(half, *(box.bottom for _, box, _ in self._titles)) + 6
        self.width = available_width
        rows = len(self._legend())
        self.height = self._above + self._below + (1.4 * rows + 0.8) * self._legend_style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Everything is one figure with words of its own; the list twin says it once more."""
        canvas: PaperCanvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        self._figure.box = (left, bottom, left + self.width, bottom + self.height)
        with canvas.marked(self._figure):
            canvas.saveState()
            canvas.translate(self.width / 2, self.height - self._above)
            self._draw_ground(canvas)
            for number, member in enumerate(self._members):
                self._draw_line(canvas, number, member)
            self._draw_client(canvas)
            for number, member in enumerate(self._members):
                self._draw_member(canvas, number, member)
            canvas.restoreState()
            self._draw_legend(canvas)

    def _draw_ground(self, canvas: PaperCanvas) -> None:
        scale, layout = self._scale, self._layout
        canvas.setStrokeColor(token("btnLine"))
        canvas.setLineWidth(0.8)
        fills = ("surface", "sunken", "selected")
        for radius, fill in zip(reversed(layout.radii), fills, strict=True):
            canvas.setFillColor(token(fill))
            canvas.circle(0, 0, radius * scale, stroke=1, fill=1)
        for begin, _ in layout.sectors.values():
            inner, outer = (CLIENT_RADIUS + 4) * scale, layout.radius * scale
            x, y = cos(begin), -sin(begin)
            canvas.line(inner * x, inner * y, outer * x, outer * y)
        for lines, box, aside in self._titles:
            align: Align = "left" if aside else "center"
            width = box.right - box.left
            draw_lines(
                canvas, lines, self._title_style, box.left, -box.top, width=width, align=align
            )

    def _place(self, number: int) -> tuple[float, float]:
        x, y = self._layout.places[self._members[number].id]
        return x * self._scale, -y * self._scale

    def _draw_line(self, canvas: PaperCanvas, number: int, member: PaperMember) -> None:
        x, y = self._place(number)
        length = hypot(x, y)
        near, far = (CLIENT_RADIUS + 1) * self._scale, NODE_RADIUS * self._scale
        if length <= near + far:
            return
        start = (x * near / length, y * near / length)
        end = (x * (length - far) / length, y * (length - far) / length)
        draw_tie(canvas, start, end, self._tone(member), self._strength(member))

    def _tone(self, member: PaperMember) -> Tone:
        if member.wished:
            return Tone.WISH
        return member.tone if self._with_ties else Tone.GIVES

    def _strength(self, member: PaperMember) -> Strength:
        return member.strength if self._with_ties else Strength.MEDIUM

    def _draw_client(self, canvas: PaperCanvas) -> None:
        radius = CLIENT_RADIUS * self._scale
        canvas.setFillColor(token("voice"))
        canvas.circle(0, 0, radius, stroke=0, fill=1)
        size = 12.0
        while size > _LEAST and text_width(self._name, Face.BOLD, size) > 1.8 * radius:
            size -= 0.5
        name = self._name
        while name and text_width(name, Face.BOLD, size) > 1.8 * radius:
            name = name.rstrip(_ELLIPSIS)[:-1] + _ELLIPSIS if len(name) > 1 else ""
        canvas.setFillColor(token("onPrimary"))
        draw_words(canvas, name, Face.BOLD, size, (0, -0.36 * size), "center")

    def _draw_member(self, canvas: PaperCanvas, number: int, member: PaperMember) -> None:
        x, y = self._place(number)
        scale = self._scale
        radius = NODE_RADIUS * scale
        canvas.setFillColor(token("surface"))
        canvas.setStrokeColor(token("ink2" if member.wished else "c3"))
        canvas.setLineWidth(2.0 * scale)
        if member.wished:
            canvas.setDash(3.4 * scale, 2.6 * scale)
        canvas.circle(x, y, radius, stroke=1, fill=1)
        canvas.setDash()
        if self.numbered:
            size = _NUMBER * scale
            canvas.setFillColor(token("ink"))
            canvas.setFont(Face.SEMIBOLD.value, size)
            canvas.drawCentredString(x, y - 0.36 * size, str(number + 1))
            return
        draw_kind(canvas, member.kind, x, y, 0.52 * radius)
        self._draw_label(canvas, self._labels[number], x, y - radius - 4 * scale)

    def _draw_label(self, canvas: PaperCanvas, lines: Sequence[Line], x: float, top: float) -> None:
        scale = self._scale
        style = TextStyle(Face.BOLD, _LABEL * scale, 1.25 * _LABEL * scale)
        width = max((line.width for line in lines), default=0.0) * scale
        height = len(lines) * style.leading
        canvas.setFillColor(token("surface"))
        canvas.roundRect(x - width / 2 - 2, top - height, width + 4, height, 2, stroke=0, fill=1)
        shrunk = [replace(line, width=line.width * scale) for line in lines]
        draw_lines(canvas, shrunk, style, x - width / 2, top, width=width, align="center")

    def _draw_legend(self, canvas: PaperCanvas) -> None:
        """Samples of the lines with their words: tones, and below them strengths."""
        for number, samples in enumerate(reversed(self._legend())):
            self._draw_samples(canvas, samples, (1.4 * number + 1.0) * self._legend_style.leading)

    def _draw_samples(self, canvas: PaperCanvas, samples: Sequence[_Sample], middle: float) -> None:
        length, gap = 26.0, 16.0
        widths = [
            length + 6 + text_width(said, self._legend_style.face, self._legend_style.size)
            for *_, said in samples
        ]
        x = (self.width - sum(widths) - gap * (len(samples) - 1)) / 2
        for (tone, strength, said), width in zip(samples, widths, strict=True):
            draw_tie(canvas, (x, middle), (x + length, middle), tone, strength)
            canvas.setFillColor(token("ink"))
            canvas.setFont(self._legend_style.face.value, self._legend_style.size)
            canvas.drawString(x + length + 6, middle - 0.36 * self._legend_style.size, said)
            x += width + gap

    def _legend(self) -> list[list[_Sample]]:
        words = self._words
        if not self._with_ties:
            here = (Tone.GIVES, Strength.MEDIUM, words.here_now)
            return [[here, (Tone.WISH, Strength.MEDIUM, words.wish)]]
        tones = [(tone, Strength.MEDIUM, said) for tone, said in words.tones.items()]
        ties = [(Tone.GIVES, strength, said.lower()) for strength, said in words.strengths.items()]
        return [tones, ties]


def _grown(style: TextStyle, by: float) -> TextStyle:
    return replace(style, size=by * style.size, leading=by * style.leading)


def _label_lines(label: str) -> list[Line]:
    """At most two lines in units of the layout; a longer label goes on in the list."""
    lines = wrap_runs((Run(label, Face.BOLD),), _LABEL, _LABEL_WIDTH)
    if len(lines) <= _LINES:
        return lines
    last = lines[_LINES - 1].text.rstrip("- ")
    while last and text_width(last + _ELLIPSIS, Face.BOLD, _LABEL) > _LABEL_WIDTH:
        last = last[:-1]
    cut = last.rstrip() + _ELLIPSIS
    return [*lines[: _LINES - 1], single_line(cut, Face.BOLD, _LABEL)]


def _nearest(box: Box) -> float:
    """How near a box comes to the middle."""
    x = max(box.left, -box.right, 0.0)
    y = max(box.top, -box.bottom, 0.0)
    return hypot(x, y)
