"""The words of Mittarit: counts, changes, curves and the table beside them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.gas import GasOfPlan, GasResult
from app.domain.measures import Change, MeasureRow, Point, change_of
from app.reference.instruments import Instrument
from app.text import Language
from ui.widgets.gas_scale import signed


def point_words() -> dict[Point, str]:
    """Give the points of the period at which an instrument is filled in."""
    translate = QCoreApplication.translate
    return {
        Point.START: translate("measures", "Start"),
        Point.INTERIM: translate("measures", "Interim check"),
        Point.END: translate("measures", "End"),
        Point.BETWEEN: translate("measures", "In between"),
    }


class MeasureTexts:
    """What screen 11 says on one day in one language."""

    def __init__(self, language: Language, today: date) -> None:
        self.language = language
        self._today = today

    def day(self, day: date) -> str:
        """`9.11.`; with the year when it is another one."""
        return text.format_date(day, year=day.year != self._today.year)

    def number(self, value: float) -> str:
        """A number as it was answered, or with one decimal."""
        return text.format_number(value, 0 if value == int(value) else 1).replace("-", "−")

    def moved(self, change: Change) -> str:
        """`+3`, `±0`; empty while there is nothing to compare."""
        if change.moved is None:
            return ""
        if change.moved == 0:
            return "±0"
        sign = "+" if change.moved > 0 else "−"
        return sign + self.number(abs(change.moved))

    def point(self, point: Point) -> str:
        """The point of the period at which it was filled in."""
        return point_words()[point]

    def filled(self, rows: Sequence[MeasureRow]) -> str:
        """`4 täyttöä · 9.11.`."""
        translate = QCoreApplication.translate
        if not rows:
            return translate("measures", "Not filled in yet")
        counted = QCoreApplication.translate("measures", "%n time(s)", "", len(rows))
        return f"{counted} · {self.day(rows[-1].on)}"

    def about(self, instrument: Instrument) -> str:
        """What the numbers mean."""
        return instrument.about.label(self.language) if instrument.about else ""

    def licence(self, instrument: Instrument) -> str:
        """Whose the text is, always beside the instrument."""
        words = instrument.licence.text.label(self.language)
        return f"{instrument.licence.holder}: {words}"

    def parts(self, instrument: Instrument) -> list[tuple[str, str]]:
        """Ids and names of scores, then of items."""
        language = self.language
        scores = [(one.id, one.name.label(language)) for one in instrument.score]
        return scores + [(one.id, one.name.label(language)) for one in instrument.item]

    def reading(self, name: str, points: Sequence[tuple[date, float]]) -> str:
        """A curve in words, for screen readers."""
        told = ", ".join(f"{self.day(on)} {self.number(value)}" for on, value in points)
        return f"{name}: {told}"

    def side_by_side(
        self, rows: Sequence[MeasureRow], parts: Sequence[tuple[str, str]]
    ) -> list[tuple[str, str, str, str, str]]:
        """The table: name, start, interim, last, change."""
        found = []
        for part, name in parts:
            change = change_of(rows, part)
            cells = [
                "" if value is None else self.number(value)
                for value in (change.start, change.interim, change.last)
            ]
            found.append((name, cells[0], cells[1], cells[2], self.moved(change)))
        return found

    def t_value(self, gas: GasOfPlan) -> str:
        """T now and its change; where a score is missing, that instead of a number."""
        translate = QCoreApplication.translate
        if gas.now.t is None:
            return self._missing(gas.now)
        line = translate("measures", "T now {now}").format(now=text.format_number(gas.now.t, 1))
        if gas.start.t is not None and gas.change is not None:
            sign = "+" if gas.change > 0 else "−" if gas.change < 0 else "±"
            line += " · " + translate("measures", "start {start}, change {change}").format(
                start=text.format_number(gas.start.t, 1),
                change=sign + text.format_number(abs(gas.change), 1),
            )
        return line

    def _missing(self, result: GasResult) -> str:
        translate = QCoreApplication.translate
        if result.total == 0:
            return translate("measures", "No goal with a scale counts yet.")
        return translate(
            "measures", "No T yet: {scored} of {total} goals have been assessed."
        ).format(scored=result.scored, total=result.total)

    def level(self, value: float) -> str:
        """A GAS level with its sign."""
        return signed(int(value)) if value == int(value) else ""
