"""The two voices: the client's own words (heather) and the worker's assessment (spruce)."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.label import Label
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import follow_theme, set_look, set_shown


class VoiceBlock(QFrame):
    """The client's own words, to read or to write; never mixed with the worker's.

    Args:
        title: small heading ("In the client's words · 28.10.").
        text: the words.
        editable: write instead of read.
        placeholder: prompt when empty and editable.
        text_role: type role of the words when read.
    """

    changed = Signal()

    _object_name = "voice"
    _title_tone = "voice"
    _text_tone = "voiceInk"
    _icon_name: str | None = "quote"

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        editable: bool = False,
        placeholder: str = "",
        text_role: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(self._object_name)
        self._icon = QLabel()
        self._title = Label(title, "micro-strong", self._title_tone, wrap=True, tabular=True)
        self._head = QHBoxLayout()
        self._head.addWidget(self._icon)
        self._head.addWidget(self._title, 1)
        self._text_label = Label(text, text_role, self._text_tone, wrap=True)
        self._placeholder = placeholder
        self._editable = editable
        self.body = QVBoxLayout(self)
        self.body.addLayout(self._head)
        self.body.addWidget(self._text_label)
        set_shown(self._text_label, not editable)
        set_shown(self._icon, self._icon_name is not None)
        self.set_text(text)
        follow_theme(self._renew)

    @cached_property
    def editor(self) -> TextEdit:
        """Where the words are written; a block that is only read never makes it."""
        editor = TextEdit(self._placeholder, lines=1, max_lines=8, bare=True)
        editor.setProperty("tone", "voice" if self._object_name == "voice" else "worker")
        editor.setAccessibleName(self._title.text())
        self.body.addWidget(editor)
        editor.textChanged.connect(self.changed)
        return editor

    def text(self) -> str:
        """Give the words."""
        return self.editor.toPlainText() if self._editable else self._text_label.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text_label.setText(text)
        if self._editable and self.editor.toPlainText() != text:
            self.editor.setPlainText(text)

    def set_title(self, title: str) -> None:
        """Change the small heading."""
        self._title.setText(title)
        if self._editable:
            self.editor.setAccessibleName(title)

    def _renew(self) -> None:
        look = theme.current()
        self.body.setContentsMargins(
            look.space(16), look.space(8) + 2, look.space(16), look.space(12)
        )
        self.body.setSpacing(look.space(4))
        self._head.setSpacing(look.space(4) + 2)
        if self._icon_name is not None:
            self._icon.setPixmap(icons.pixmap(self._icon_name, "voice", 14))


class WorkerBlock(VoiceBlock):
    """The worker's assessment: the same shape with a spruce bar.

    On a card `set_inset(True)` gives it the sunken ground.
    """

    _object_name = "worker"
    _title_tone = "primary"
    _text_tone = "ink"
    _icon_name = None

    def set_inset(self, inset: bool) -> None:
        """Stand on a card (sunken ground) or on the page."""
        set_look(self, "inset", inset)
