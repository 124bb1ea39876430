"""*Tavoitteeni* of Asiakasnäkymä: a card for each goal, with steps that the client can mark."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.goals import GoalRow, StepDraft
from app.domain.practice_runs import PracticeRun
from ui import theme
from ui.models.client_view_texts import ClientViewTexts
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.run_curve import RunCurve
from ui.widgets.scene import Picture
from ui.widgets.scroll import Scroll
from ui.widgets.steps import Steps, StepsData
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.turned import TurnedCard

COLUMNS = 3
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_TILE, _ALONE = 240, 480  # px that a goal needs beside others, and takes alone


class GoalTile(TurnedCard):
    """One goal: picture, words, steps on a line, and the step at hand with its button.

    Signals:
        marked: the client did the step at hand, or takes that back (goal id, step id, done).
    """

    marked = Signal(object, object, bool)

    def __init__(
        self,
        goal: GoalRow,
        texts: ClientViewTexts,
        taken: StepDraft | None,
        *,
        small: bool,
        picture: int,
        runs: Sequence[PracticeRun] = (),
    ) -> None:
        super().__init__(16)
        self._goal = goal
        self._picture_side = picture
        goal_role, text_role, now_role = (
            ("h2", "body", "strong") if small else ("client-goal", "client-text", "client-part")
        )
        self.body.addStretch()
        self.body.addWidget(self._picture(texts), 0, _CENTRE)
        title = Label(goal.title, goal_role, wrap=True)
        title.setAlignment(_CENTRE)
        self.body.addWidget(title)
        if goal.steps:
            self._add_steps(texts, text_role, now_role, small=small)
        self._last_row = QHBoxLayout()
        self._last_row.addStretch()
        self._add_runs(texts, runs)
        self._add_button(texts, taken)
        self._last_row.addStretch()
        self.body.addLayout(self._last_row)
        self.body.addStretch()
        self.setAccessibleName(goal.title)

    def _picture(self, texts: ClientViewTexts) -> QWidget:
        name = texts.pictogram(self._goal)
        if name:
            return Picture(name, self._picture_side, round_shape=True)
        return RoundIcon(texts.icon(self._goal), "voiceSoft", "voice", self._picture_side)

    def _add_steps(
        self, texts: ClientViewTexts, text_role: str, now_role: str, *, small: bool
    ) -> None:
        goal = self._goal
        places = frozenset(
            place for place, step in enumerate(goal.steps) if step.done_on is not None
        )
        data = StepsData(len(goal.steps), len(places), done_places=places)
        taken, now = texts.steps_taken(goal), texts.now(goal)
        gap = min(68, 280 // max(len(goal.steps) - 1, 1))
        radius = 9 if small or gap < 40 else 17
        line = Steps(data, radius, min(gap, 36) if small else gap, f"{taken} {now}".strip())
        self.body.addWidget(line, 0, _CENTRE)
        for words, role, tone in ((taken, text_role, "ink2"), (now, now_role, "ink")):
            if words:
                label = Label(words, role, tone, wrap=True)
                label.setAlignment(_CENTRE)
                self.body.addWidget(label)

    def _add_runs(self, texts: ClientViewTexts, runs: Sequence[PracticeRun]) -> None:
        """The small falling curve of the step at hand (worker-review.md 41); never a mean."""
        now = self._goal.step_now
        of_step = [run for run in runs if now is not None and run.step_id == now.id]
        points = [(run.before, run.after) for run in of_step if run.after is not None]
        if points:
            told = texts.speech.translate("GoalTile", "Tension before and after") + ": "
            told += ", ".join(f"{before}–{after}" for before, after in points)
            caption = texts.speech.translate("GoalTile", "Tension")
            curve = RunCurve(points, caption, told)
            curve.setObjectName("tension")
            self._last_row.addWidget(curve)

    def _add_button(self, texts: ClientViewTexts, taken: StepDraft | None) -> None:
        now = self._goal.step_now
        not_yet = texts.speech.translate("GoalTile", "Not yet after all")
        did_this = texts.speech.translate("GoalTile", "I did this")
        if taken is not None:
            self.taken_back = Button(not_yet, "undo-2", large=True)
            self.taken_back.setAccessibleName(f"{not_yet}: {taken.text}, {self._goal.title}")
            self.taken_back.clicked.connect(
                lambda: self.marked.emit(self._goal.id, taken.id, False)
            )
            self._last_row.addWidget(self.taken_back)
        elif now is not None:
            self.did_it = Button(did_this, "check", large=True)
            self.did_it.setAccessibleName(f"{did_this}: {now.text}")
            self.did_it.clicked.connect(lambda: self.marked.emit(self._goal.id, now.id, True))
            self._last_row.addWidget(self.did_it)


class GoalTiles(QWidget):
    """All goals side by side, or with *Pienennä* one in the middle with a way to the next.

    Signals:
        marked: see `GoalTile`.
    """

    marked = Signal(object, object, bool)

    def __init__(self, texts: ClientViewTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._goals: tuple[GoalRow, ...] = ()
        self._taken: tuple[UUID, UUID] | None = None
        self._runs: Mapping[UUID, Sequence[PracticeRun]] = {}
        self._alone = False
        self._small = False
        self._picture = 132
        self._place = 0
        self._beside = 1
        self.tiles: list[GoalTile] = []
        self.before = IconButton("chevron-left", "")
        self.after = IconButton("chevron-right", "")
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.empty = Label("", "client-text", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = scroll = Scroll(padding=0)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        scroll.body.addWidget(self._holder, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.before)
        row.addWidget(scroll, 1)
        row.addWidget(self.after)
        follow_theme(self._renew)

    def say_all(self) -> None:
        """Say what stands round the goals, in the language of the texts."""
        translate = self._texts.speech.translate
        self.before.set_name(translate("GoalTiles", "Previous goal"))
        self.after.set_name(translate("GoalTiles", "Next goal"))
        self.empty.setText(
            translate(
                "GoalTiles",
                "Your plan is still being made. We will write your goals here together.",
            )
        )

    def show_goals(
        self,
        goals: Sequence[GoalRow],
        runs: Mapping[UUID, Sequence[PracticeRun]] = MappingProxyType({}),
    ) -> None:
        """Show these instead; `runs` are practice runs by goal."""
        self._runs = runs
        self._goals = tuple(goals)
        self._place = min(self._place, max(len(self._goals) - 1, 0))
        self._fill()

    def remember(self, goal_id: UUID, step_id: UUID, done: bool) -> None:
        """Offer to take back the step that was just marked."""
        self._taken = (goal_id, step_id) if done else None

    def set_alone(self, alone: bool) -> None:
        """Show one goal only, in usual text (for a café)."""
        self._alone = alone
        self._fill()

    def set_room(self, *, small: bool, picture: int) -> None:
        """Take smaller text, and pictures of this side (at 100 %)."""
        if (small, picture) != (self._small, self._picture):
            self._small, self._picture = small, picture
            self._fill()

    def _fill(self) -> None:
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        shown = self._goals[self._place : self._place + 1] if self._alone else self._goals
        self.tiles = [self._tile(goal) for goal in shown]
        self._place_tiles()
        self._grid.addWidget(self.empty, 0, 0, Qt.AlignmentFlag.AlignCenter)
        set_shown(self.empty, not shown)
        set_shown(self.before, self._alone and self._place > 0)
        set_shown(self.after, self._alone and self._place + 1 < len(self._goals))
        self._fit_holder()
        middle = Qt.AlignmentFlag.AlignHCenter if self._alone else Qt.AlignmentFlag(0)
        self._scroll.body.setAlignment(self._holder, middle)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns() != self._beside:
            self._place_tiles()
        self._fit_holder()

    def _columns(self) -> int:
        room = max(self.width() // theme.current().px(_TILE), 1)
        return 1 if self._alone else min(COLUMNS, room, max(len(self.tiles), 1))

    def _place_tiles(self) -> None:
        """As many side by side as have room for their words."""
        columns = self._beside = self._columns()
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(COLUMNS):  # all equally wide, whatever stands in them
            self._grid.setColumnStretch(column, int(column < columns))

    def _fit_holder(self) -> None:
        room = self._scroll.viewport().width()
        alone = min(theme.current().px(_ALONE), room) if self._alone else 0
        self._holder.setMinimumWidth(alone)

    def _tile(self, goal: GoalRow) -> GoalTile:
        taken = None
        if self._taken is not None and self._taken[0] == goal.id:
            taken = next((one for one in goal.steps if one.id == self._taken[1]), None)
        small = self._alone or self._small
        tile = GoalTile(
            goal,
            self._texts,
            taken,
            small=small,
            picture=self._picture,
            runs=self._runs.get(goal.id, ()),
        )
        tile.marked.connect(self.marked)
        return tile

    def _step(self, by: int) -> None:
        self._place = min(max(self._place + by, 0), len(self._goals) - 1)
        self._fill()

    def _renew(self) -> None:
        self._grid.setSpacing(theme.current().space(20))
