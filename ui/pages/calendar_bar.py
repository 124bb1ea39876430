"""The line above the calendar: which days, as what, and a new meeting (28)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.calendar import Span
from ui import theme
from ui.layout_class import LayoutClass
from ui.widgets.buttons import Button, IconButton
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme


class CalendarBar(QWidget):
    """Heading, day or week, list instead of picture, back and forth.

    Signals:
        span_changed: day or week.
        list_toggled: list instead of picture, or back (bool).
        stepped: one span back or forth (−1, 1), 0 for today.
        add_wanted: a new meeting.
        export_wanted: a file for another calendar.
        import_wanted: the times of another calendar.
    """

    span_changed = Signal()
    list_toggled = Signal(bool)
    stepped = Signal(int)
    add_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_list = False
        self._is_wide = True
        self.title = Label("", "h1", wrap=True)
        self.meta = Label("", "body", "ink2", wrap=True, tabular=True)
        self._span = Segment(
            [
                SegmentOption(Span.DAY.value, self.tr("Day")),
                SegmentOption(Span.WEEK.value, self.tr("Week")),
                SegmentOption(Span.MONTH.value, self.tr("Month")),
            ],
            self.tr("What the calendar shows"),
        )
        self.list_button = IconButton("list", "")
        self.export_button = IconButton(
            "calendar-arrow-down", self.tr("To another calendar, with initials (.ics)")
        )
        self.import_button = IconButton(
            "calendar-plus-2", self.tr("From another calendar, to look at (.ics)")
        )
        self.previous_button = IconButton("chevron-left", self.tr("Back"))
        self.today_button = Button(self.tr("Today"))
        self.next_button = IconButton("chevron-right", self.tr("Forward"))
        self.add_button = Button(self.tr("New meeting"), "plus", "primary")
        self._lay_out()
        self._connect()
        self.set_as_list(as_list=False)
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        self._row = HeadRow()
        self.setLayout(self._row)
        self._heading = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.add(self._heading, 1)
        self._heading.addWidget(self.title)
        self._heading.addWidget(self.meta, 1)
        for part in (
            self._span, self.list_button, self.import_button, self.export_button,
            self.previous_button, self.today_button, self.next_button, self.add_button,
        ):  # fmt: skip
            self._row.add(part)

    def _connect(self) -> None:
        self._span.changed.connect(self.span_changed)
        self.list_button.clicked.connect(self._toggle)
        self.add_button.clicked.connect(self.add_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        for button, step in (
            (self.previous_button, -1), (self.today_button, 0), (self.next_button, 1),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))

    def span(self) -> Span:
        """Give which days are wanted."""
        return Span(self._span.selected() or Span.WEEK.value)

    def set_span(self, span: Span) -> None:
        """Choose day or week without saying so."""
        self._span.set_selected(span.value)

    def choose_span(self, span: Span) -> None:
        """Press day or week."""
        self._span.button(span.value).click()

    def set_as_list(self, *, as_list: bool) -> None:
        """Say what the button leads to: the list, or back to the picture."""
        self._as_list = as_list
        self.list_button.set_icon("calendar-days" if as_list else "list")
        self.list_button.set_name(self.tr("As a calendar") if as_list else self.tr("As a list"))

    def show_words(self, title: str, meta: str, *, is_today: bool) -> None:
        """Say which days are shown."""
        self.title.setText(title)
        self.meta.setText(meta)
        self.today_button.set_kind("soft" if is_today else "secondary")
        self._turn_heading()

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Put the days under the heading where there is less room."""
        self._is_wide = layout_class is LayoutClass.WIDE
        self._turn_heading()

    def _turn_heading(self) -> None:
        """Only the number of a week is short enough for the days to stand beside it."""
        beside = self._is_wide and self.span() is Span.WEEK
        direction = QBoxLayout.Direction
        self._heading.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _toggle(self) -> None:
        self.set_as_list(as_list=not self._as_list)
        self.list_toggled.emit(self._as_list)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(8))
        self._heading.setSpacing(look.space(12) if self._is_wide else 0)
