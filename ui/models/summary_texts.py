"""The words of a client's summary (05)."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.goals import GoalRow, StepStatus
from app.domain.summary import ClientSummary
from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words
from ui.widgets.steps import StepsData


class SummaryTexts:
    """Words for one summary."""

    def __init__(self, words: Words, summary: ClientSummary) -> None:
        self._words = words
        self._summary = summary

    def quote_title(self) -> str:
        """`Asiakkaan sanoin · 28.10.`."""
        title = QCoreApplication.translate("summary", "In the client’s words")
        on = self._summary.quote_on
        return f"{title} · {self._day(on)}" if on else title

    def quote(self) -> str:
        """The client's last words, in quotation marks of the language."""
        bare = self._summary.quote.strip().strip('"”“')
        return QCoreApplication.translate("summary", "“{words}”").format(words=bare)

    def last_seen(self) -> str:
        """`Tavattu viimeksi 28.10. · puhelu 4.11.`: a call is no meeting (worker-review.md 19)."""
        translate = QCoreApplication.translate
        met, contact = self._summary.last_met, self._summary.last_contact
        first = (
            translate("summary", "Last met {day}").format(day=self._moment_day(met))
            if met
            else translate("summary", "Not met yet")
        )
        if contact is None or (met is not None and contact < met):
            return first
        call = translate("summary", "call {day}").format(day=self._moment_day(contact))
        return f"{first} · {call}"

    def most_change(self) -> str:
        """`Eniten muutosta: Raha-asiat 1 → 6`; never a mean of different areas (R28)."""
        change = self._summary.most_change
        if change is None:
            return ""
        name = change.names[self._words.language]
        start, last = (text.format_number(one) for one in (change.start, change.last))
        told = QCoreApplication.translate("summary", "Most change: {what} {start} → {last}")
        return told.format(what=name, start=start, last=last)

    def people(self) -> str:
        """`12 ihmistä ja tahoa`."""
        count = self._summary.network_count
        return QCoreApplication.translate("summary", "%n people and parties", "", count)

    def area(self, goal: GoalRow) -> str:
        """What part of life the goal is about."""
        return self._words.label(Vocabulary.GOAL_AREAS, goal.area)

    def area_icon(self, goal: GoalRow) -> str:
        """The icon of the part of life."""
        return self._words.icon(Vocabulary.GOAL_AREAS, goal.area) or "target"

    def step_now(self, goal: GoalRow) -> str:
        """`Nyt: kauppaan yhdessä`."""
        translate = QCoreApplication.translate
        step = goal.step_now
        if not goal.steps:
            return translate("summary", "No steps yet")
        if step is None:
            return translate("summary", "All steps done")
        return translate("summary", "Now: {step}").format(step=step.text)

    def steps(self, goal: GoalRow) -> StepsData:
        """The steps as they are drawn."""
        done = {i for i, step in enumerate(goal.steps) if step.status is StepStatus.DONE}
        return StepsData(len(goal.steps), len(done), done_places=frozenset(done))

    def steps_reading(self, goal: GoalRow) -> str:
        """The steps in words."""
        words = QCoreApplication.translate("summary", "{done} of {total} steps done")
        done = words.format(done=goal.steps_done, total=len(goal.steps))
        return f"{done}, {self.step_now(goal)}"

    def scale_reading(self, goal: GoalRow) -> str:
        """What the level of now means for this client."""
        if goal.current_level is None:
            return ""
        level = text.format_signed(goal.current_level)
        return f"{level}: {goal.level_texts[goal.current_level + 2]}"

    def _moment_day(self, moment: datetime) -> str:
        return self._day(text.local(moment).date())

    def _day(self, day: date) -> str:
        today = self._summary.today
        if day == today:
            return QCoreApplication.translate("summary", "today")
        return text.format_date(day, year=day.year != today.year)
