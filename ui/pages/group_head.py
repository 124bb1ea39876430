"""The head of a group: name, session, what is shown, what is done, and the common goal under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.groups import GroupPage, SessionState
from ui import theme
from ui.models import group_texts
from ui.pages.rides_tile import RidesTile
from ui.translation import current_language
from ui.widgets.buttons import Button, IconButton
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import WorkerBlock


class GroupHead(QWidget):
    """Signals:
    save_wanted: save the roll.
    mode_changed: another view: roll, notes or goals.
    step_wanted: the session before or after (−1, 1).
    act_wanted: an act of the menu: plan, next, rides, ideas, not-held, group.
    """

    save_wanted = Signal()
    mode_changed = Signal()
    step_wanted = Signal(int)
    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "h1", wrap=True, parent=self)
        self.meta = Label("", "body", "ink2", wrap=True, tabular=True, parent=self)
        self.tag = Tag("", "ok", "check", self)
        self.before_button = IconButton(
            "chevron-left", self.tr("Session before"), "ghost", parent=self
        )
        self.after_button = IconButton(
            "chevron-right", self.tr("Session after"), "ghost", parent=self
        )
        self.mode = Segment(
            (
                SegmentOption("roll", self.tr("Attendance only"), "users-round"),
                SegmentOption("notes", self.tr("Entry")),
                SegmentOption("goals", self.tr("Goals and history")),
            ),
            self.tr("What is shown"),
            parent=self,
        )
        self.save_button = Button(self.tr("Save attendance"), "check", "primary", parent=self)
        self.save_button.setObjectName("save-roll")
        self.more_button = IconButton("ellipsis", self.tr("More of the group"), parent=self)
        self.aim = WorkerBlock(self.tr("The group's common goal"), parent=self)
        self.plan = WorkerBlock(self.tr("Plan of this session"), parent=self)
        self.rides = RidesTile(self)
        self._low = False
        self._menu = self._make_menu()
        self._lay_out()
        self.mode.changed.connect(self.mode_changed)
        self.save_button.clicked.connect(self.save_wanted)
        self.before_button.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.after_button.clicked.connect(lambda: self.step_wanted.emit(1))
        self.more_button.clicked.connect(self._open_menu)
        self.rides.pressed.connect(lambda: self.act_wanted.emit("rides"))
        follow_theme(self._renew)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self.acts = {
            name: menu.addAction(words)
            for name, words in (
                ("plan", self.tr("Plan this session")),
                ("next", self.tr("New session")),
                ("rides", self.tr("Rides and place")),
                ("ideas", self.tr("Ideas for the work")),
                ("not-held", self.tr("Was not held")),
                ("group", self.tr("Change the group")),
            )
        }
        for name, action in self.acts.items():
            action.triggered.connect(lambda _=False, name=name: self.act_wanted.emit(name))
        return menu

    def _lay_out(self) -> None:
        self._meta_row = QHBoxLayout()
        self._meta_row.addWidget(self.before_button)
        self._meta_row.addWidget(self.after_button)
        self._meta_row.addWidget(self.meta, 1)
        self._meta_row.addWidget(self.tag)
        self._top = HeadRow()
        self._top.add(self.title, 1)
        for widget in (self.mode, self.more_button, self.save_button):
            self._top.add(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        for block in (self.aim, self.plan):
            block.body.addStretch()  # the lower of the two begins at the top as well
        self._blocks = QHBoxLayout()
        self._blocks.addWidget(self.aim, 1)
        self._blocks.addWidget(self.plan, 1)
        self._blocks.addWidget(self.rides)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addLayout(self._meta_row)
        self._column.addLayout(self._blocks)

    def show_group(self, page: GroupPage) -> None:
        """Show a group and its session."""
        group, session = page.group, page.session
        language = current_language()
        self.title.setText(group.name)
        line = group_texts.weekday_time(group, language)
        if session is not None:
            line = group_texts.session_line(session, group, language)
        self.meta.setText(line)
        state = session.state if session else SessionState.PLANNED
        held = state is SessionState.HELD
        words = group_texts.state_word(session) if session else ""
        self.tag.set(words, "ok" if held else "neutral", "check" if held else "calendar-x")
        set_shown(self.tag, bool(words))
        self.aim.set_text(group.aim)
        self.plan.set_text(group_texts.plan_line(session.draft) if session else "")
        ids = [session_id for session_id, _ in page.sessions]
        here = ids.index(session.draft.id) if session else 0
        set_shown(self.before_button, len(ids) > 1)
        set_shown(self.after_button, len(ids) > 1)
        self.before_button.setEnabled(here > 0)
        self.after_button.setEnabled(here < len(ids) - 1)
        self.rides.show_rides(page.rides)
        self.renew_blocks()
        self.acts["plan"].setEnabled(session is not None)
        self.acts["rides"].setEnabled(session is not None)
        self.acts["not-held"].setEnabled(session is not None and state is SessionState.PLANNED)

    def set_low(self, low: bool) -> None:
        """Say whether the page is low: then the roll needs the room of aim and plan."""
        if low != self._low:
            self._low = low
            self.renew_blocks()

    def renew_blocks(self) -> None:
        """Show aim, plan and rides, on a low page only beside goals and history.

        The rides are reached by the menu too.
        """
        room = not self._low or self.mode.selected() == "goals"
        for block in (self.aim, self.plan):
            set_shown(block, room and bool(block.text()))
        set_shown(self.rides, room and self.rides.has_rides)

    def _open_menu(self) -> None:
        below = self.more_button.rect().bottomLeft()
        self._menu.popup(self.more_button.mapToGlobal(below))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._top.setSpacing(look.space(12))
        self._blocks.setSpacing(look.space(12))
        self._meta_row.setSpacing(look.space(4))
