"""The head of the log form: whom it is about, what is aimed at, how it went."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.meeting_form import MeetingForm
from app.domain.meetings import Outcome
from ui import icons, theme
from ui.layout_class import LayoutClass
from ui.widgets.avatar import Avatar
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown


class MeetingHeader(QFrame):
    """*Mihin pyritään* stands on top of every entry (E36).

    Signals:
        outcome_changed: held, cancelled or no contact was chosen.
    """

    outcome_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client-header")
        self._avatar = Avatar("", "voice", 40)
        self._name = Label("", "h3")
        self._number = Label("", "small", "ink2")
        self._aim_icon = Label()
        self._aim_head = Label(self.tr("What we aim at:"), "small-strong", "primaryInk")
        self._aim = ElidedLabel("", "small", "primaryInk")
        self._booked = False
        self._wide = True
        self._hint = Label("", "small", "ink2", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.segment = Segment(
            [
                SegmentOption(Outcome.HELD, self.tr("Held"), "check"),
                SegmentOption(Outcome.CANCELLED, self.tr("Cancelled"), "calendar-x"),
                SegmentOption(Outcome.NO_CONTACT, self.tr("Tried, no contact"), "phone-missed"),
            ],
            self.tr("How it went"),
        )
        self.segment.changed.connect(self._chosen)
        self._lay_out()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._name)
        first.addWidget(self._number)
        first.addStretch()
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self._aim_icon)
        second.addWidget(self._aim_head)
        second.addWidget(self._aim, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._avatar)
        self._row.addLayout(column, 3)
        self._row.addWidget(self._hint)
        self._row.addWidget(self.segment)

    def show_form(self, form: MeetingForm) -> None:
        """Show whom the form is about."""
        self._avatar.set_initials(form.client.initials)
        self._name.setText(form.client.name)
        self._number.setText(self.tr("Meeting {number}").format(number=form.number))
        self._aim.setText(form.aim)
        set_shown(self._aim_head, bool(form.aim))
        set_shown(self._aim_icon, bool(form.aim))
        self._booked = form.draft.booking_id is not None and form.new
        hint = self.tr("Time and place came from the calendar. Choose what was done.")
        self._hint.setText(hint.replace(". ", ".\n", 1))
        self.segment.set_selected(form.draft.outcome)
        self._show_hint()

    def outcome(self) -> Outcome:
        """Give what is chosen."""
        return Outcome(self.segment.selected() or Outcome.HELD)

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Leave the hint out and use the short words where there is little room."""
        self._wide = layout_class is LayoutClass.WIDE
        set_shown(self._number, self._wide)
        long, short = self.tr("Tried, no contact"), self.tr("No contact")
        self.segment.button(Outcome.NO_CONTACT).setText(long if self._wide else short)
        self.segment.updateGeometry()
        self._show_hint()

    def _chosen(self) -> None:
        self._show_hint()
        self.outcome_changed.emit()

    def _show_hint(self) -> None:
        held = self.outcome() is Outcome.HELD
        set_shown(self._hint, self._booked and self._wide and held)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.space(24), look.space(8), look.space(24), look.space(8))
        self._row.setSpacing(look.space(12))
        self._aim_icon.setPixmap(icons.pixmap("target", "primaryInk", 16))
