"""The words of a goal on the plan page: need, steps, how it ended, its history and revisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.goals import (
    Effect,
    Factor,
    GoalRow,
    GoalStatus,
    LevelPoint,
    RevisionRow,
    StepDraft,
    StepStatus,
)
from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words
from ui.widgets.gas_scale import signed
from ui.widgets.history_curve import HistoryData, HistoryPoint
from ui.widgets.steps import StepsData

_FALLBACK_ICON = "target"


@dataclass(frozen=True, slots=True)
class RevisionText:
    """One line of the goal's revisions: when, who, why."""

    day: str
    worker: str
    reason: str


class GoalTexts:
    """What screen 06 says of one goal on one day."""

    def __init__(self, words: Words, today: date) -> None:
        self._words = words
        self._today = today

    def day(self, day: date) -> str:
        """`30.11.`; with the year when it is another one."""
        return text.format_date(day, year=day.year != self._today.year)

    def icon(self, goal: GoalRow) -> str:
        """The icon of the goal's area."""
        return self._words.icon(Vocabulary.GOAL_AREAS, goal.area) or _FALLBACK_ICON

    def need(self, goal: GoalRow) -> str:
        """`Tarve: kotoa lähteminen · arvioidaan 30.11.`: every goal answers a need (K01)."""
        translate = QCoreApplication.translate
        need = self._words.label(Vocabulary.NEEDS, goal.need)
        line = translate("goal", "Need: {need}").format(need=need)
        if goal.review_on is not None:
            line += " · " + translate("goal", "reviewed {day}").format(day=self.day(goal.review_on))
        if goal.due is not None:
            line += " · " + translate("goal", "by {day}").format(day=self.day(goal.due))
        if not goal.agreed_together:
            line += " · " + translate("goal", "not thought out together yet")
        if goal.realistic:
            line += " · " + translate("goal", "can be reached during the service")
        return line

    def steps(self, goal: GoalRow) -> StepsData:
        """The steps as marks on a line; they may be done out of order."""
        done = frozenset(
            place for place, step in enumerate(goal.steps) if step.status is StepStatus.DONE
        )
        return StepsData(
            total=len(goal.steps),
            done=len(done),
            has_current=goal.status is GoalStatus.OPEN,
            done_places=done,
        )

    def steps_reading(self, goal: GoalRow) -> str:
        """`2/5 askelta tehty, nyt: kauppaan yhdessä`."""
        translate = QCoreApplication.translate
        line = translate("goal", "{done} of {total} steps done").format(
            done=goal.steps_done, total=len(goal.steps)
        )
        if goal.step_now is None:
            return line
        return line + ", " + translate("goal", "now: {step}").format(step=goal.step_now.text)

    def step_note(self, goal: GoalRow, step: StepDraft) -> str:
        """What stands under a step: done when, or who and when."""
        translate = QCoreApplication.translate
        if step.status is StepStatus.DONE and step.done_on is not None:
            return translate("goal", "done {day}").format(day=self.day(step.done_on))
        parts = [part for part in (step.who, step.when) if part]
        if goal.step_now is step and goal.status is GoalStatus.OPEN:
            parts.insert(0, translate("goal", "now"))
        return " · ".join(parts)

    def ended(self, goal: GoalRow) -> str:
        """`Saavutettu 21.10. · GAS +1`."""
        translate = QCoreApplication.translate
        day = self.day(goal.closed_on) if goal.closed_on else ""
        achieved = goal.status is GoalStatus.ACHIEVED
        pattern = (
            translate("goal", "Achieved {day}") if achieved else translate("goal", "Ended {day}")
        )
        line = pattern.format(day=day).strip()
        if goal.current_level is not None:
            line += f" · GAS {signed(goal.current_level)}"
        return line

    def paused(self, goal: GoalRow) -> str:
        """`Odottaa 4.11. alkaen: sairaalajakso`; empty while the goal does not wait."""
        if not goal.is_paused or goal.paused_on is None:
            return ""
        return QCoreApplication.translate("goal", "Waits since {day}: {what}").format(
            day=self.day(goal.paused_on), what=goal.pause_reason
        )

    def factor(self, one: Factor) -> str:
        """`tukee: läheisten tuki` or `vaikeuttaa: välimatkat`."""
        translate = QCoreApplication.translate
        pattern = (
            translate("goal", "helps: {factor}")
            if one.effect is Effect.SUPPORTS
            else translate("goal", "makes it harder: {factor}")
        )
        label = self._words.label(Vocabulary.SITUATIONAL_FACTORS, one.factor)
        return pattern.format(factor=label[:1].lower() + label[1:])

    def noted(self, point: LevelPoint) -> str:
        """What was noted, and that the client took part in the assessment."""
        if not point.together:
            return point.note
        together = QCoreApplication.translate("goal", "assessed together")
        return f"{point.note} ({together})" if point.note else together

    def scale_kind(self, goal: GoalRow) -> str:
        """What the scale measures: a change, or that things don't get worse."""
        return self._words.label(Vocabulary.GOAL_SCALES, goal.scale)

    def revisions(self, rows: Sequence[RevisionRow]) -> tuple[RevisionText, ...]:
        """Who changed the goal, when and why, the newest first (E50)."""
        return tuple(
            RevisionText(self.day(text.local(row.at).date()), row.worker, self._reason(row))
            for row in rows
        )

    def history(
        self, goal: GoalRow, points: Sequence[LevelPoint], revisions: Sequence[RevisionRow]
    ) -> HistoryData | None:
        """The curve: scores and notes, changes with their reasons; None before the first score."""
        translate = QCoreApplication.translate
        noted = {point.on for point in points if point.note}
        changes = [
            LevelPoint(on=day, level=None, note=row.reason)
            for row in revisions
            if row.number > 1 and row.reason
            if (day := text.local(row.at).date()) not in noted
        ]
        level: int | None = None
        shown: list[HistoryPoint] = []
        # sorted is stable: what happened on one day stays in its order
        for point in sorted([*points, *changes], key=lambda one: one.on):
            level = point.level if point.level is not None else level
            if level is not None:
                shown.append(HistoryPoint(point.on, level, self.noted(point)))
        if level is None:
            return None
        is_open = goal.status is GoalStatus.OPEN
        ahead = []
        if is_open and goal.review_on is not None and goal.review_on > self._today:
            ahead.append((goal.review_on, translate("goal", "review")))
        now = translate("goal", "now {level}").format(level=signed(level)) if is_open else ""
        return HistoryData(shown, ahead, now_text=now)

    def _reason(self, row: RevisionRow) -> str:
        translate = QCoreApplication.translate
        if row.reason:
            return row.reason
        if row.number == 1:
            return translate("goal", "The goal was agreed")
        return translate("goal", "Step or assessment marked")
