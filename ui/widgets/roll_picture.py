"""Where the parts of a roll's row lie, and how they are painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ui import icons, theme


@dataclass(frozen=True, slots=True)
class RollChoice:
    """One state or reason: `quiet` ones are shown in grey, `asks_reason` opens the second line."""

    id: str
    label: str
    icon: str = ""
    quiet: bool = False
    asks_reason: bool = False


@dataclass(frozen=True, slots=True)
class RollOptions:
    """What every row of a roll offers."""

    states: Sequence[RollChoice]
    reasons: Sequence[RollChoice]
    reason_label: str
    unmarked: str
    keys: str

    def asks_reason(self, state: str) -> bool:
        """Tell whether a state wants a reason."""
        return any(one.id == state and one.asks_reason for one in self.states)


@dataclass(slots=True)
class RollPicture:
    """One row as it is painted: a name, choices in a width, what is chosen and hovered."""

    name: str
    options: RollOptions
    tag: str = ""
    state: str = ""
    reason: str = ""
    hovered: str = ""
    width: float = 0

    def height(self) -> int:
        """Give how high the row is: an absence has a second line."""
        look = theme.current()
        high = look.control_height() + look.space(14)
        if self.options.asks_reason(self.state):
            high += look.px(32) + look.space(9)
        return high

    def at(self, x: float, y: float) -> str:
        """Give the choice at a point; a pill's target is 40 px high."""
        for choice_id, area in self.areas().items():
            if area.adjusted(0, -4, 0, 4).contains(x, y):
                return choice_id
        return ""

    def paint(self, painter: QPainter) -> None:
        """Paint the row on its ground."""
        painter.fillRect(QRectF(0, 0, self.width, 1), theme.current().color("line"))
        self._paint_name(painter)
        areas = self.areas()
        for choice in self.options.states:
            self._paint_choice(painter, choice, areas[choice.id], on=choice.id == self.state)
        if self.options.asks_reason(self.state):
            self._paint_reasons(painter, areas)

    def areas(self) -> dict[str, QRectF]:
        """Give where each choice is; words fall away where they have no room."""
        look = theme.current()
        metrics = QFontMetricsF(look.font("strong"))
        icon, gap = look.icon_px(18), look.space(8)
        high, left = look.control_height(), self._left()
        words = [
            metrics.horizontalAdvance(one.label) + icon + 4 * gap for one in self.options.states
        ]
        room = self.width - left - self._tag_wide() - 2 * gap
        if sum(words) + gap * (len(words) - 1) > room:
            words = [float(max(high, icon + 2 * gap))] * len(words)
        found: dict[str, QRectF] = {}
        for choice, wide in zip(self.options.states, words, strict=True):
            found[choice.id] = QRectF(left, look.space(7), wide, high)
            left += wide + gap
        if self.options.asks_reason(self.state):
            found |= self._reason_areas(look.space(7) + high + look.space(8))
        return found

    def _reason_areas(self, top: float) -> dict[str, QRectF]:
        look = theme.current()
        metrics = QFontMetricsF(look.font("small-strong"))
        left, found = self._left() + look.space(2), {}
        for choice in self.options.reasons:
            chosen = choice.id == self.reason
            wide = metrics.horizontalAdvance(choice.label) + look.space(24)
            wide += look.icon_px(14) + look.space(6) if chosen else 0
            found[f"reason:{choice.id}"] = QRectF(left, top, wide, look.px(32))
            left += wide + look.space(8)
        return found

    def _left(self) -> float:
        wide = theme.current().px(200)
        return wide if self.width > theme.current().px(700) else theme.current().px(150)

    def _tag_wide(self) -> float:
        if not self.tag:
            return theme.current().space(16)
        look = theme.current()
        words = QFontMetricsF(look.font("micro-strong")).horizontalAdvance(self.tag)
        return words + look.icon_px(14) + look.space(40)

    def _paint_name(self, painter: QPainter) -> None:
        look = theme.current()
        middle = QRectF(
            look.space(16), look.space(7), self._left() - look.space(24), look.control_height()
        )
        painter.setFont(look.font("strong"))
        painter.setPen(look.color("ink"))
        shown = painter.fontMetrics().elidedText(
            self.name, Qt.TextElideMode.ElideRight, round(middle.width())
        )
        painter.drawText(middle, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.tag:
            self._paint_tag(painter)

    def _paint_tag(self, painter: QPainter) -> None:
        look = theme.current()
        wide = self._tag_wide() - look.space(16)
        high = look.tag_height()
        top = look.space(7) + (look.control_height() - high) / 2
        area = QRectF(self.width - wide - look.space(16), top, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("hover"))
        painter.drawRoundedRect(area, 6, 6)
        side = look.icon_px(14)
        icons.paint(
            painter,
            "bus",
            QRectF(area.left() + 8, area.center().y() - side / 2, side, side),
            "ink2",
        )
        painter.setFont(look.font("micro-strong"))
        painter.setPen(look.color("ink2"))
        painter.drawText(area.adjusted(12 + side, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.tag)

    def _paint_choice(
        self, painter: QPainter, choice: RollChoice, area: QRectF, *, on: bool
    ) -> None:
        look = theme.current()
        border, fill, ink = "btnLine", "surface", "ink"
        if on:
            border = "ink2" if choice.quiet else "primary"
            fill = "hover" if choice.quiet else "primarySoft"
            ink = "ink" if choice.quiet else "primaryInk"
        elif self.hovered == choice.id:
            fill = "hover"
        inside = area.adjusted(1, 1, -1, -1) if on else area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color(border), 2 if on else 1))
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(inside, 8, 8)
        side = look.icon_px(18)
        font = look.font("strong" if on else "medium")
        metrics = QFontMetricsF(font)
        text_wide = metrics.horizontalAdvance(choice.label)
        with_words = area.width() > text_wide + side
        wide = side + (look.space(8) + text_wide if with_words else 0)
        left = area.center().x() - wide / 2
        icons.paint(
            painter, choice.icon, QRectF(left, area.center().y() - side / 2, side, side), ink
        )
        if with_words:
            painter.setFont(font)
            painter.setPen(look.color(ink))
            words = QRectF(left + side + look.space(8), area.top(), text_wide + 2, area.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, choice.label)

    def _paint_reasons(self, painter: QPainter, areas: dict[str, QRectF]) -> None:
        look = theme.current()
        top = areas[f"reason:{self.options.reasons[0].id}"]
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink2"))
        label = QRectF(0, top.top(), top.left() - look.space(24), top.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(label, flags, self.options.reason_label)
        for choice in self.options.reasons:
            self._paint_reason(painter, choice, areas[f"reason:{choice.id}"])

    def _paint_reason(self, painter: QPainter, choice: RollChoice, area: QRectF) -> None:
        look = theme.current()
        on = choice.id == self.reason
        hovered = self.hovered == f"reason:{choice.id}"
        painter.setPen(QPen(look.color("primary" if on else "btnLine"), 2 if on else 1))
        painter.setBrush(look.color("primarySoft" if on else "hover" if hovered else "surface"))
        inside = area.adjusted(1, 1, -1, -1) if on else area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
        left = area.left() + look.space(12)
        if on:
            side = look.icon_px(14)
            icons.paint(
                painter,
                "check",
                QRectF(left, area.center().y() - side / 2, side, side),
                "primaryInk",
            )
            left += side + look.space(6)
        painter.setFont(look.font("small-strong" if on else "small"))
        painter.setPen(look.color("primaryInk" if on else "ink"))
        words = QRectF(left, area.top(), area.right() - left, area.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, choice.label)
