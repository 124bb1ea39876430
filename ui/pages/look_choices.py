"""How a paper looks, beside its preview (15): letters, colours, language."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.paper_look import Look
from app.text import Language, spoken_language
from ui import theme
from ui.widgets.head_row import ShareRow
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown

_NORMAL, _LARGE, _COLOUR, _GREY = "normal", "large", "colour", "grey"
_LANGUAGES: Final = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))


class LookChoices(QWidget):
    """The same choices for every paper; a paper that chooses its language itself asks for two.

    Signals:
        changed: the paper shall look otherwise.
    """

    changed = Signal()

    def __init__(
        self, language: Language, parent: QWidget | None = None, *, asks_language: bool = True
    ) -> None:
        super().__init__(parent)
        self.text_size = self._segment(
            self.tr("Text size"), ((_NORMAL, self.tr("Normal")), (_LARGE, self.tr("Large")))
        )
        self.colours = self._segment(
            self.tr("Colours"), ((_COLOUR, self.tr("Colour")), (_GREY, self.tr("Grey")))
        )
        self.language = self._segment(self.tr("Language"), _LANGUAGES)
        self.language.set_selected(language)
        self._lay_out()
        set_shown(self._language, asks_language)
        follow_theme(self._renew)

    def _segment(self, name: str, options: Sequence[tuple[str, str]]) -> Segment:
        parts = [SegmentOption(*option) for option in options]
        segment = Segment(parts, name, dense=True, parent=self)  # two beside each other
        segment.set_selected(options[0][0])
        segment.changed.connect(self.changed)
        return segment

    def _lay_out(self) -> None:
        self._pair = ShareRow()
        for segment in (self.text_size, self.colours):
            part = QWidget(self)
            half = QVBoxLayout(part)
            half.setContentsMargins(0, 0, 0, 0)
            half.setSpacing(0)
            name = Label(segment.accessibleName(), "label", "ink2", parent=part)
            name.setBuddy(segment)
            half.addWidget(name)
            half.addWidget(segment, 0, Qt.AlignmentFlag.AlignLeft)
            self._pair.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._pair)
        self._language = QWidget(self)
        under = QVBoxLayout(self._language)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        name = Label(self.language.accessibleName(), "label", "ink2", wrap=True, parent=self)
        name.setBuddy(self.language)
        under.addWidget(name)
        under.addWidget(self.language)
        self._column.addWidget(self._language)

    def chosen(self) -> Look:
        """Give what is chosen."""
        return Look(
            language=spoken_language(self.language.selected() or "fi"),
            large=self.text_size.selected() == _LARGE,
            grey=self.colours.selected() == _GREY,
        )

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(4))
        self._pair.setSpacing(look.space(8))
