"""A dialog as a sheet on a scrim over its window; Esc is always the safe way out."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.reading_order import focus_next
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

_FROM_TOP = 60


class SheetDialog(QDialog):
    """Title, body that scrolls, footer with verbs. Show it with `open()`; it never blocks.

    `body` is the layout for the content. Buttons stand in the footer in the order they were
    added; the first button that is `safe` is what Enter means on a question with danger in it.

    Args:
        title: a question or a noun.
        window: the window it lies over.
        width: 480 to 960 at 100 %.
        closable: show × at the right of the title.
    """

    def __init__(
        self, title: str, window: QWidget | None, width: int = 560, *, closable: bool = True
    ) -> None:
        super().__init__(window)
        self._wanted = min(max(width, 480), 960)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(title)
        self._headless = False
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.sheet = QFrame()
        self.sheet.setObjectName("sheet")
        self._outer.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self.sheet)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self.title_label = Label(title, "h2", wrap=True)
        self._close = IconButton("x", self.tr("Close"), "ghost")
        set_shown(self._close, closable)
        self._close.clicked.connect(self.reject)
        self._head.addWidget(self.title_label, 1)
        self._head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = Scroll(padding=0, gap=12)
        self.body = self._scroll.body
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self._footer = HeadRow(to_right=True)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._footer)
        self.setAccessibleName(title)
        follow_theme(self._renew)
        if window is not None:
            window.window().installEventFilter(self)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return focus_next(self, forward=next)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title_label.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def begin_with_content(self) -> None:
        """Show no title and no ×, and stay at the top: content whose height changes while typed."""
        self._headless = True
        self.title_label.hide()
        self._close.hide()
        self._outer.setAlignment(
            self.sheet, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        )
        self._renew()

    def add_button(
        self,
        text: str,
        kind: Kind = "secondary",
        icon: str | None = None,
        *,
        pressed: Callable[[], object] | None = None,
        is_default: bool = False,
    ) -> Button:
        """Add a verb to the footer.

        Args:
            text: the verb.
            kind: primary for the one that goes on, danger for what can't be undone.
            icon: Lucide name.
            pressed: what to do; usually `self.accept` or `self.reject`.
            is_default: Enter presses it; refused for danger.
        """
        button = Button(text, icon, kind)
        if is_default and kind not in ("danger", "danger-outline"):
            button.setDefault(True)
        if pressed is not None:
            button.clicked.connect(lambda _checked=False: pressed())
        self._footer.addWidget(button)
        return button

    def add_to_footer(self, widget: QWidget) -> None:
        """Put a widget at the left of the footer (a hint, a link)."""
        self._footer.add_before(widget)

    def end_footer(self, widget: QWidget) -> None:
        """Put a widget at the right of the footer, where buttons stand (a remark)."""
        self._footer.addWidget(widget)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("scrim"))
        painter.end()

    def fit(self) -> None:
        """Make the sheet as high as its content again, after the content has changed."""
        self._fit()

    def _fit(self) -> None:
        """Cover the window; make the sheet as high as its content, at most as the window."""
        look = theme.current()
        window = self.parentWidget()
        margin = look.space(24)
        if window is None:
            width = look.px(self._wanted)
            self.sheet.setFixedWidth(width)
            self.sheet.setFixedHeight(self._wanted_height(width))
            self.setFixedSize(width, self.sheet.height())
            return
        area = window.window().geometry()
        self.setGeometry(area)
        width = min(look.px(self._wanted), area.width() - 2 * margin)
        self.sheet.setFixedWidth(width)
        margin += look.px(_FROM_TOP) // 2 if self._headless else 0
        self.sheet.setFixedHeight(min(self._wanted_height(width), area.height() - 2 * margin))

    def _make_room_for_bar(self, _least: int, most: int) -> None:
        """Keep the bar off the content's right edge, only while there is one."""
        self.body.setContentsMargins(0, 0, theme.current().space(12) if most > 0 else 0, 0)

    def _wanted_height(self, width: int) -> int:
        margins = self._column.contentsMargins()
        inside = width - margins.left() - margins.right()
        content = self._scroll.widget()
        layout = content.layout() if content is not None else None
        body = 0
        if layout is not None:
            layout.activate()
            body = layout.sizeHint().height()
            if layout.hasHeightForWidth():
                body = layout.totalHeightForWidth(inside)
        self.title_label.ensurePolished()
        title = self.title_label.heightForWidth(inside - 48)
        head = 0 if self._headless else max(self._head.sizeHint().height(), title)
        spacing = self._column.contentsMargins().top() + self._column.contentsMargins().bottom()
        return spacing + head + body + self._footer.heightForWidth(inside) + 2

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(12 if self._headless else 24)
        end = look.space(12 if self._headless else 20)
        self._column.setContentsMargins(side, end, side, end)
        self._head.setContentsMargins(0, 0, 0, 0 if self._headless else look.space(12))
        self._footer.setContentsMargins(0, end, 0, 0)
        self._outer.setContentsMargins(0, look.px(_FROM_TOP) if self._headless else 0, 0, 0)
        self._footer.setSpacing(look.space(8))
        if self.isVisible():
            self._fit()
