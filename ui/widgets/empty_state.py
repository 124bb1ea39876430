"""What a page says when there is nothing to show yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.scene import ScenePicture
from ui.widgets.themed import follow_theme, set_shown


class EmptyState(QWidget):
    """Scenery, heading, a sentence, one primary action and maybe a link.

    Args:
        title: what isn't there yet.
        text: one sentence, at most two lines.
        action: verb of the primary button; empty for none.
        icon: Lucide name on that button.
        link: text of the second way; empty for none.
    """

    action_pressed = Signal()
    link_pressed = Signal()

    def __init__(
        self,
        title: str,
        text: str = "",
        action: str = "",
        icon: str | None = None,
        link: str = "",
        *,
        with_scene: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._column = QVBoxLayout(self)
        self._column.addStretch()
        if with_scene:
            self._column.addWidget(ScenePicture(), 0, middle)
        self.title_label = Label(title, "h1", wrap=True)
        self.text_label = Label(text, "lead", "ink2", wrap=True)
        self.action_button = Button(action, icon, "primary", large=True)
        self.link_button = Button(link, kind="link")
        for label in (self.title_label, self.text_label):
            label.setAlignment(middle)
            self._column.addWidget(label)
        self._column.addWidget(self.action_button, 0, middle)
        self._column.addWidget(self.link_button, 0, middle)
        self._column.addStretch()
        set_shown(self.text_label, bool(text))
        set_shown(self.action_button, bool(action))
        set_shown(self.link_button, bool(link))
        self.action_button.clicked.connect(self.action_pressed)
        self.link_button.clicked.connect(self.link_pressed)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        side, above = look.space(24), look.space(16)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(look.space(12))
