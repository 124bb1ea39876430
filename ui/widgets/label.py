"""Text in one of the type roles and tones of the design."""

import re
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import follow_theme, set_look

_LONG_WORD: Final = 30  # letters; the longest Finnish words of the screens are shorter
_BREAK: Final = "\u200b"  # zero-width: a place where a line may break
_PATH: Final = re.compile(rf"\S{{{_LONG_WORD},}}")
_FOLDER: Final = re.compile(r"[/\\](?=\S)")
_ENDLESS: Final = re.compile(rf"\S{{{_LONG_WORD}}}(?=\S)")


def breakable(text: str) -> str:
    """Let endless words break: a name of 200 letters must not make a screen wider."""
    return _ENDLESS.sub(lambda found: found.group() + _BREAK, _PATH.sub(_between_folders, text))


def _between_folders(path: re.Match[str]) -> str:
    return _FOLDER.sub(lambda found: found.group() + _BREAK, path.group())


def _plain_tip(text: str) -> str:
    """A client's words may look like markup; a tooltip must not interpret them either."""
    from html import escape  # here: the first window cuts nothing off

    return f"<span>{escape(text)}</span>"


class Label(QLabel):
    """Plain text; never interprets markup, whatever the client's words hold.

    Words that no line holds break where it ends, if it wraps at all; `text` gives them whole.

    Args:
        text: what to show.
        role: type role (`theme.TYPE`).
        tone: colour token of the text (those in style_sheet.py).
        wrap: break lines; off only where an ellipsis is wanted or the text is short.
        tabular: digits of equal width.
        selectable: can be marked by mouse and keyboard, and copied as it is: no word is broken.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        wrap: bool = False,
        tabular: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        if selectable:
            flag = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self._role = role
        self._tabular = tabular
        self._endless = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            self.setWordWrap(True)
        Label.setText(self, text)
        self.setProperty("tone", tone)
        follow_theme(self._renew)

    @override
    def setText(self, text: str) -> None:
        shown = breakable(text) if len(text) > _LONG_WORD and self._may_break() else text
        if shown != text or self._endless:
            self._endless = text if shown != text else ""
            self.setAccessibleName(self._endless)
        super().setText(shown)

    def _may_break(self) -> bool:
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.wordWrap() and not selectable

    @override
    def text(self) -> str:
        return self._endless or super().text()

    def set_tone(self, tone: str) -> None:
        """Change the colour of the text to another token."""
        set_look(self, "tone", tone)
        self._renew()

    def set_role(self, role: str) -> None:
        """Change the type role."""
        if role != self._role:
            self._role = role
            self._renew()

    def _renew(self) -> None:
        self.setFont(theme.current().font(self._role, tabular=self._tabular))


class ElidedLabel(Label):
    """One line that ends in … when there is no room; the tooltip has it all."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._whole = text
        self._has_room = False
        super().__init__(text, role, tone, tabular=tabular, parent=parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def whole_text(self) -> str:
        """Give the text as it was set."""
        return self._whole

    @override
    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_room = True
        self._elide()

    @override
    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height()
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def _renew(self) -> None:
        super()._renew()
        if self._has_room:  # else there is nothing to measure against yet
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1)
        )
        if shown != super().text():
            super().setText(shown)
        tip = _plain_tip(self._whole) if shown != self._whole else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
