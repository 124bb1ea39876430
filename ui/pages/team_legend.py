"""What the lines of the network map mean: style and width, each with its word (R07)."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.network import Strength, Tone
from ui import theme
from ui.models.team_texts import TeamTexts
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.map_tie import paint_tie
from ui.widgets.themed import PaintedWidget


class _Sample(PaintedWidget):
    """A short line as on the map."""

    def __init__(self, tone: Tone, strength: Strength) -> None:
        super().__init__()
        self._tone, self._strength = tone, strength
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(26, theme.current().line_height("small"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        ends = QPointF(0, middle), QPointF(self.width(), middle)
        paint_tie(painter, *ends, self._tone, self._strength)
        painter.end()


class TeamLegend(QWidget):
    """Four tones, then three strengths; breaks into lines where there is little room."""

    def __init__(self, texts: TeamTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=12)
        for tone in Tone:
            flow.addWidget(_entry(_Sample(tone, Strength.MEDIUM), texts.tone(tone)))
        for strength in Strength:
            words = texts.strength(strength)
            flow.addWidget(_entry(_Sample(Tone.GIVES, strength), words))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _entry(sample: _Sample, words: str) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(sample)
    row.addWidget(Label(words, "small", "ink2"))
    return entry
