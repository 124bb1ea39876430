"""The bar at the top: where we are, search, what waits, shield and lock."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import Button, IconButton, RingButton
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.pill import Pill
from ui.widgets.tag import Status
from ui.widgets.themed import follow_theme, set_shown

WIDE_FROM = 1240

_LARGE: Final = 1.75  # from this text scale on every gap is a letter's width


class SearchButton(RingButton):
    """Looks like a search field of 300x40; a press opens the search."""

    def __init__(self, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("search")
        self.setAccessibleName(text)
        self._icon = QLabel()
        self._text = ElidedLabel(text, "body", "ink2")
        self._keys = Label(keys, "micro", "ink2")
        self._keys.setObjectName("key")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in (self._icon, self._text, self._keys):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(12), 0, look.space(8), 0)
        self._row.setSpacing(look.space(8))
        self._icon.setPixmap(icons.pixmap("search", "ink2", 18))
        self.setFixedWidth(look.px(300))


class _Crumb(Button):
    """The page above this one; ends in … where a long name has no room."""

    whole = ""

    def set_whole(self, text: str) -> None:
        """Show another name."""
        self.whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.whole)
        return QSize(words + 12, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(48), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        end, room = Qt.TextElideMode.ElideRight, max(self.width() - 10, 1)
        shown = self.fontMetrics().elidedText(self.whole, end, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self.whole if shown != self.whole else "")


class TopBar(QFrame):
    """56 px. Below an effective width of 1240 search, shield and lock become icon buttons.

    The words come from the window, in its language.
    """

    back_pressed = Signal()
    search_pressed = Signal()
    sync_pressed = Signal()
    shield_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, search: str, shield: str, lock: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self._shield_text = shield
        self._is_shielded = False
        self._parent_crumb = _Crumb("", kind="link")
        self._parent_crumb.setObjectName("crumb")
        self._parent_crumb.clicked.connect(self.back_pressed)
        self._arrow = QLabel()
        self._here = ElidedLabel("", "h3")
        self.search = SearchButton(search, "Ctrl K")
        self.search_icon = IconButton("search", f"{search} (Ctrl K)")
        self.pill = Pill("", "ok", "cloud-check")
        self.shield = Button(shield, "eye-off")
        self.shield_icon = IconButton("eye-off", shield)
        self.lock = Button(lock, "lock")
        self.lock_icon = IconButton("lock", lock)
        self._row = QHBoxLayout(self)
        for crumb, stretch in ((self._parent_crumb, 0), (self._arrow, 0), (self._here, 1)):
            self._row.addWidget(crumb, stretch)
        for widget in (
            self.search,
            self.search_icon,
            self.pill,
            self.shield,
            self.shield_icon,
            self.lock,
            self.lock_icon,
        ):
            self._row.addWidget(widget)
        self.pill.hide()
        self.search.clicked.connect(self.search_pressed)
        self.search_icon.clicked.connect(self.search_pressed)
        self.pill.clicked.connect(self.sync_pressed)
        self.shield.clicked.connect(self.shield_pressed)
        self.shield_icon.clicked.connect(self.shield_pressed)
        self.lock.clicked.connect(self.lock_pressed)
        self.lock_icon.clicked.connect(self.lock_pressed)
        self.set_crumbs("")
        follow_theme(self._renew)

    def set_crumbs(self, here: str, parent: str = "") -> None:
        """Say where we are; pressing the parent's name says `back_pressed`."""
        self._here.setText(here)
        self._parent_crumb.set_whole(parent)
        set_shown(self._parent_crumb, bool(parent))
        set_shown(self._arrow, bool(parent))

    def crumbs(self) -> tuple[str, str]:
        """Give the parent's name and where we are."""
        return self._parent_crumb.whole, self._here.whole_text()

    def set_sync(self, text: str, status: Status, icon: str) -> None:
        """Say what waits; empty hides the pill."""
        self.pill.set(text, status, icon)
        set_shown(self.pill, bool(text))

    def set_shielded(self, shielded: bool, text: str) -> None:
        """Show the shield as on (heather) or off, with its word."""
        self._is_shielded = shielded
        self.shield.setText(text)
        self.shield.set_kind("voice" if shielded else "secondary")
        self.shield_icon.set_name(text)
        self.shield_icon.set_kind("voice" if shielded else "secondary")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._collapse()

    def _collapse(self) -> None:
        window = self.window().width()
        wide = theme.current().effective_width(window) >= WIDE_FROM
        set_shown(self.search, wide)
        set_shown(self.search_icon, not wide)
        set_shown(self.shield, wide)
        set_shown(self.shield_icon, not wide)
        set_shown(self.lock, wide)
        set_shown(self.lock_icon, not wide)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(24), 0, look.space(24), 0)
        self._row.setSpacing(look.space(8 if look.scale() >= _LARGE else 12))
        self._arrow.setPixmap(icons.pixmap("chevron-right", "ink3", 16))
        self.setFixedHeight(look.control_height() + 16)
        self._collapse()
