"""The words of the caseload list, and what needs attention, with icon and colour."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.clients import CaseloadRow, ClientRow
from app.reference.vocabularies import Vocabulary
from ui.gate_texts import gate_text
from ui.vocabulary import Words


@dataclass(frozen=True, slots=True)
class AttentionText:
    """A tag: words, icon, and the colour tokens of its ground and ink."""

    words: str
    icon: str
    ground: str
    ink: str


class CaseloadTexts:
    """What headings and cells of screen 04 say."""

    def __init__(self, words: Words, today: Callable[[], date]) -> None:
        self._words = words
        self._today = today

    def heading(self, column: str) -> str:
        """The heading of a column."""
        translate = QCoreApplication.translate
        return {
            "client": translate("caseload", "Client"),
            "period": translate("caseload", "Period"),
            "goals": translate("caseload", "Goals"),
            "last": translate("caseload", "Last"),
            "next": translate("caseload", "Next"),
            "attention": translate("caseload", "Attention"),
        }[column]

    def cell(self, row: CaseloadRow, column: str) -> str:
        """A cell in one line of words, as a screen reader says it."""
        if column == "period":
            return self.week(row)
        if column == "goals":
            return self._goals(row)
        if column == "attention":
            found = self.attention(row)
            return found.words if found else ""
        return ", ".join(line for line in self.lines(row, column) if line)

    def lines(self, row: CaseloadRow, column: str) -> tuple[str, ...]:
        """A cell of text in one or two lines."""
        if column == "client":
            return (row.client.name, self._about(row.client))
        if column == "last":
            return self._last(row)
        if column == "next":
            return (self._next(row.next_booking),)
        return ()

    def week(self, row: CaseloadRow) -> str:
        """`vk 11/26`, or that there is no decision yet (worker-review.md 22)."""
        translate = QCoreApplication.translate
        if row.client.period is None:
            return translate("caseload", "Contact, no decision yet")
        count = row.client.period.week_count
        if count is None:
            return translate("caseload", "wk {number}").format(number=row.week_number)
        return translate("caseload", "wk {number}/{count}").format(
            number=row.week_number, count=count
        )

    def attention(self, row: CaseloadRow) -> AttentionText | None:
        """What makes the client come first."""
        if row.attention is None:
            return None
        found = gate_text(row.attention.code, row.attention.values)
        ground, ink = {
            "warn": ("warnSoft", "warnInk"),
            "info": ("infoSoft", "infoInk"),
            "neutral": ("hover", "ink2"),
        }[found.tone]
        return AttentionText(found.short, found.icon, ground, ink)

    def _about(self, client: ClientRow) -> str:
        translate = QCoreApplication.translate
        parts = []
        if client.born:
            years = text.age(client.born, self._today())
            parts.append(translate("caseload", "{years} y").format(years=years))
        if client.agreed_gap_days:
            parts.append(self._rhythm(client.agreed_gap_days))
        return " · ".join(parts)

    @staticmethod
    def _rhythm(days: int) -> str:
        translate = QCoreApplication.translate
        usual = {
            3: translate("caseload", "twice a week"),
            4: translate("caseload", "twice a week"),
            7: translate("caseload", "once a week"),
            14: translate("caseload", "every two weeks"),
        }
        return usual.get(days) or translate("caseload", "every %n day(s)", "", days)

    def _goals(self, row: CaseloadRow) -> str:
        translate = QCoreApplication.translate
        return translate("caseload", "{goals} goals, {done} of {total} steps done").format(
            goals=row.goal_count, done=row.steps_done, total=row.steps_total
        )

    def _last(self, row: CaseloadRow) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        met = row.last_met
        first = self._day(met) if met else translate("caseload", "not met yet")
        if met and row.last_place:
            first = f"{first} {self._words.label(Vocabulary.PLACES, row.last_place).lower()}"
        contact = row.last_contact
        if contact is None or (met is not None and contact < met):
            return (first,)
        return (first, translate("caseload", "call {day}").format(day=self._day(contact)))

    def _next(self, booking: datetime | None) -> str:
        if booking is None:
            return QCoreApplication.translate("caseload", "not agreed")
        return f"{self._day(booking)} {text.format_time(text.local(booking))}"

    def _day(self, moment: datetime) -> str:
        day = text.local(moment).date()
        if day == self._today():
            return QCoreApplication.translate("caseload", "today")
        return text.format_date(day, year=day.year != self._today().year)
