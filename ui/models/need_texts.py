"""The words of Tarpeet ja voimavarat: levels, days, states of what is looked into."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.needs import (
    AreaView,
    AssessmentRow,
    CheckState,
    LevelChange,
    ReceivedDraft,
    changed_levels,
)
from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words
from ui.widgets.chip import ChipOption


def level_words() -> Mapping[int | None, str]:
    """The four levels, and that an area was not talked about."""
    translate = QCoreApplication.translate
    return {
        None: translate("needs", "Not talked about"),
        0: translate("needs", "No need"),
        1: translate("needs", "A little"),
        2: translate("needs", "Some"),
        3: translate("needs", "A lot"),
    }


def state_words() -> Mapping[CheckState, str]:
    """How far a rehabilitation need has been looked into."""
    translate = QCoreApplication.translate
    return {
        CheckState.OPEN: translate("needs", "Not looked at yet"),
        CheckState.UNDER_WAY: translate("needs", "Under way"),
        CheckState.DONE: translate("needs", "Found out"),
        CheckState.NOT_NEEDED: translate("needs", "Not needed"),
    }


class NeedTexts:
    """What screen 25 says on one day."""

    def __init__(self, words: Words, today: date) -> None:
        self._words = words
        self._today = today

    def day(self, day: date) -> str:
        """`7.9.`; with the year when it is another one."""
        return text.format_date(day, year=day.year != self._today.year)

    def areas(self) -> list[ChipOption]:
        """Every area of life in its order, with its icon."""
        return self._words.options(Vocabulary.LIFE_AREAS)

    def area(self, area: str) -> str:
        """The name of an area."""
        return self._words.label(Vocabulary.LIFE_AREAS, area)

    def assessed(self, row: AssessmentRow | None) -> str:
        """`Arvioitu yhdessä 7.9.2026 · seuraavan kerran 30.11.`."""
        translate = QCoreApplication.translate
        if row is None:
            return translate("needs", "Not assessed yet. Begin from what gives strength.")
        pattern = (
            translate("needs", "Assessed together {day}")
            if row.together
            else translate("needs", "Assessed by the worker {day}")
        )
        line = pattern.format(day=text.format_date(row.on))
        if row.next_on is not None:
            line += " · " + translate("needs", "next time {day}").format(day=self.day(row.next_on))
        return line

    def before(self, now: AssessmentRow | None, then: AssessmentRow | None) -> dict[str, str]:
        """`ennen: Paljon` by area, where the client's level is another one now."""
        pattern = QCoreApplication.translate("needs", "before: {level}")
        levels = level_words()
        return {
            change.area: pattern.format(level=levels[change.before])
            for change in changed_levels(then, now)
        }

    def changes(self, now: AssessmentRow, then: AssessmentRow | None) -> list[str]:
        """What changed since the assessment before, each in a line."""
        translate = QCoreApplication.translate
        lines = [self._change(change) for change in changed_levels(then, now)]
        if then is not None:
            new = [one for one in now.strengths if one not in then.strengths]
            gone = [one for one in then.strengths if one not in now.strengths]
            lines += [translate("needs", "New strength: {text}").format(text=one) for one in new]
            lines += [translate("needs", "No longer: {text}").format(text=one) for one in gone]
        return lines

    def _change(self, change: LevelChange) -> str:
        levels = level_words()
        pattern = QCoreApplication.translate("needs", "{area}: {before}, now {now}")
        return pattern.format(
            area=self.area(change.area),
            before=levels[change.before].lower(),
            now=levels[change.now].lower(),
        )

    def row_reading(self, view: AreaView, before: str) -> str:
        """A whole row for screen readers."""
        translate = QCoreApplication.translate
        parts = [self.area(view.area), level_words()[view.level], before]
        if view.client_words:
            parts.append(
                translate("needs", "in the client's words: {text}").format(text=view.client_words)
            )
        if view.worker_view:
            parts.append(
                translate("needs", "worker's assessment: {text}").format(text=view.worker_view)
            )
        return ", ".join(part for part in parts if part)

    def check(self, item: str) -> str:
        """The name of a rehabilitation need; her own words come as they are."""
        return self._words.label(Vocabulary.REHABILITATION_CHECKS, item)

    def strength_icon(self, kind: str) -> str:
        """The drawing of a kind of strength."""
        return self._words.icon(Vocabulary.STRENGTH_KINDS, kind) or "sprout"

    def received(self, row: ReceivedDraft) -> str:
        """Who told, when, on what ground, for what: the facts of 39 § in one line."""
        translate = QCoreApplication.translate
        on = self.day(row.on) if row.on else ""
        asked = (
            translate("needs", "came unasked")
            if row.unasked
            else translate("needs", "asked by {name}").format(name=row.requested_by)
        )
        return " · ".join((row.source, on, asked, row.ground, row.purpose))
