"""One part of the plan's texts: heading, the item of the law it answers, whether it is missing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock


class PlanPart(Card):
    """A card with the editors of one heading of the paper.

    Args:
        title: the heading.
        law: the law's item in words, empty for none.
        hint: a helper sentence (worker-review.md 32: plain words).
    """

    def __init__(
        self, title: str, law: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.heading = title
        self._title = Label(title, "h3", wrap=True)
        self.law = Tag(law, "outline")
        set_shown(self.law, bool(law))
        self.missing = Tag(self.tr("missing"), "info", "circle-dashed")
        self.missing.hide()
        self._line = QHBoxLayout()
        self._line.addWidget(self._title, 1)
        for tag in (self.missing, self.law):
            self._line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._line)
        if hint:
            self.body.addWidget(Label(hint, "small", "ink2", wrap=True))
        self._editors = QVBoxLayout()
        self.body.addLayout(self._editors)
        self.first_editor: QWidget | None = None
        follow_theme(self._renew_part)

    def add(self, editor: QWidget) -> None:
        """Add an editor; the first one takes the cursor when she jumps here."""
        self._editors.addWidget(editor)
        if self.first_editor is None:
            self.first_editor = editor.editor if isinstance(editor, VoiceBlock) else editor

    def set_missing(self, missing: bool) -> None:
        """Say that the law asks for this and nothing stands here yet; never in red."""
        set_shown(self.missing, missing)
        self.setAccessibleDescription(self.missing.text() if missing else "")

    def _renew_part(self) -> None:
        look = theme.current()
        self._line.setSpacing(look.space(8))
        self._editors.setSpacing(look.space(8))
