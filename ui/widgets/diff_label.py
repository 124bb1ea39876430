"""A text with what went (struck through) and what came (marked), word by word."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.copy_desk import Change, Piece
from ui import theme
from ui.widgets.themed import follow_theme


class DiffLabel(QLabel):
    """Never interprets the texts as markup; a reader is told in words what went and what came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        follow_theme(self._renew)

    def set_pieces(self, pieces: Sequence[Piece], *, apart: bool = False) -> None:
        """Show another comparison; `apart` is one of two texts, neither of which came first."""
        self._pieces = tuple(pieces)
        words = {
            Change.SAME: "{text}",
            Change.OUT: self.tr("(gone: {text})"),
            Change.IN: self.tr("(differs: {text})") if apart else self.tr("(new: {text})"),
        }
        spoken = (words[one.change].format(text=one.text.strip()) for one in self._pieces)
        self.setAccessibleName(" ".join(part for part in spoken if part))
        self._renew()

    def _renew(self) -> None:
        look = theme.current()
        self.setFont(look.font("body"))
        styles = {
            Change.OUT: f"text-decoration:line-through;color:{look.color('ink2').name()};"
            f"background-color:{look.color('hover').name()}",
            Change.IN: f"font-weight:600;color:{look.color('warnInk').name()};"
            f"background-color:{look.color('warnSoft').name()}",
        }
        shown = []
        for piece in self._pieces:
            words = escape(piece.text).replace("\n", "<br>")
            style = styles.get(piece.change)
            shown.append(f'<span style="{style}">{words}</span> ' if style else words)
        ink = look.color("ink").name()
        self.setText(f'<div style="color:{ink}">{"".join(shown)}</div>')
