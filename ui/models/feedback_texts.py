"""The words of *Palaute*: months, shares, why the box is closed."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.feedback import FeedbackResults, Month, ShownMonths, first_day
from app.services.feedback_terms import BoxState, FeedbackTerms
from app.text import Language
from ui.widgets.share_bars import ShareBar


class FeedbackTexts:
    """Words in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def months(self, first: Month, last: Month) -> str:
        """`touko`, `kesä–heinä`, with the year in January."""
        names = [self.month(one) for one in dict.fromkeys((first, last))]
        return "–".join(names)

    def month(self, month: Month) -> str:
        """`marras`."""
        day = first_day(month)
        name = text.month_short(day.month, self._language)
        return f"{name} {day.year}" if day.month == 1 else name

    def bars(self, found: FeedbackResults) -> tuple[ShareBar, ...]:
        """The bars of the newest half year that is shown."""
        return tuple(
            ShareBar(self.months(one.first, one.last), f"n = {one.answers}", one.shares)
            for one in found.months[-6:]
        )

    def line(self, title: str, found: FeedbackResults) -> str:
        """`Pärjäämisen tunne … · touko–loka 2026 · 76 vastausta`."""
        if not found.months:
            return title
        first, last = found.months[0].first, found.months[-1].last
        year = first_day(last).year
        count = QCoreApplication.translate("feedback", "%n answer(s)", "", found.answers)
        return f"{title} · {self.months(first, last)} {year} · {count}"

    def row(self, one: ShownMonths) -> tuple[str, ...]:
        """One line of the table."""
        return (
            self.months(one.first, one.last),
            str(one.answers),
            *(f"{share} %" for share in one.shares),
        )

    def state(self, terms: FeedbackTerms) -> str:
        """Why the box is closed, or that the organisation reads the answers."""
        translate = QCoreApplication.translate
        if terms.state is BoxState.TOO_FEW:
            return translate(
                "feedback",
                "With fewer than five clients an answer could be guessed, so none is collected on "
                "this device. The county's own form on the web is open to everybody.",
            )
        if terms.state is BoxState.SEALED:
            return translate(
                "feedback",
                "Answers are sealed to your organisation. They are read there only, at least five "
                "at a time.",
            )
        days = {
            BoxState.BEFORE: (
                translate("feedback", "The question begins on {day}."),
                terms.first_day,
            ),
            BoxState.OVER: (translate("feedback", "The question ended on {day}."), terms.last_day),
        }
        told, day = days.get(terms.state, ("", None))
        return told.format(day=text.format_date(day)) if day is not None else ""

    def day(self, on: date) -> str:
        """`11.11.2026`."""
        return text.format_date(on)
