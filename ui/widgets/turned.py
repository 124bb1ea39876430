"""The parts of screens that are turned to the client: large, light, few."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.buttons import RingButton
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_look


class BigButton(RingButton):
    """A button of at least 64 px for the client's hand.

    Args:
        text: what it says.
        icon: Lucide name before the text.
        choice: one of several, checkable; `filled` fills it when chosen.
        main: the one filled action of the screen.
    """

    ring_radius = 14.0

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        choice: bool = False,
        filled: bool = False,
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._ink = "onPrimary" if main else "ink"
        self._filled = filled
        self.setObjectName("turned-big")
        self.setCheckable(choice)
        self.setProperty("filled", "true" if filled else "false")
        self.setProperty("main", "true" if main else "false")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._renew)
        follow_theme(self._renew)

    def _renew(self) -> None:
        if self._icon_name:
            chosen = self._filled and self.isChecked()
            self.setIcon(icons.icon(self._icon_name, "onPrimary" if chosen else self._ink, 28, 8))
            self.setIconSize(icons.icon_size(28, 8))


class TurnedCard(QFrame):
    """A white card with large corners; `body` takes what stands in it."""

    def __init__(self, padding: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._padding = padding
        self.setObjectName("turned-card")
        self.body = QVBoxLayout(self)
        follow_theme(self._renew)

    def set_chosen(self, chosen: bool) -> None:
        """Mark it with the client's colour."""
        set_look(self, "chosen", chosen)

    def _renew(self) -> None:
        look = theme.current()
        self.body.setContentsMargins(*(look.space(self._padding),) * 4)
        self.body.setSpacing(look.space(8))


class TurnedBand(QFrame):
    """A soft line across the screen: an icon, what is said, and more at the right."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("turned-band")
        self.said = Label("", "client-part", "voiceInk", wrap=True)
        self.more = Label("", "client-note", "voiceInk")
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel(icon, "voiceInk", 32))
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self.more)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(24), look.space(12), look.space(24), look.space(12))
        self._row.setSpacing(look.space(20))


class VoiceLine(QFrame):
    """A heading and words with a bar: the client's own in heather, the worker's in spruce."""

    def __init__(self, title: str, text: str, *, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("turned-voice" if own else "turned-spruce")
        self._column = QVBoxLayout(self)
        tone = "voice" if own else "primary"
        self._column.addWidget(Label(title, "client-label", tone, wrap=True))
        self.words = Label(text, "client-text", "voiceInk" if own else "ink", wrap=True)
        self._column.addWidget(self.words)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(
            look.space(20), look.space(8), look.space(20), look.space(8)
        )
        self._column.setSpacing(0)


def only_one(buttons: list[QPushButton], chosen: QPushButton | None) -> None:
    """Check one of several choices and no other; None leaves none chosen."""
    for button in buttons:
        button.setChecked(button is chosen)
