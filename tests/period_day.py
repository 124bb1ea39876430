"""One client's whole period as a worker lives it: every step presses and types in the windows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton

from app import text
from app.domain.meetings import Outcome
from tests.first_day import FirstDay
from tests.hands import named, shown_texts
from ui.dialogs.begin_period_dialog import BeginPeriodDialog
from ui.dialogs.booking_dialog import BookingDialog
from ui.dialogs.errand_event_dialog import ErrandEventDialog
from ui.dialogs.goal_dialog import GoalDialog
from ui.dialogs.measure_dialog import MeasureDialog
from ui.dialogs.needs_dialog import NeedsDialog
from ui.dialogs.record_dialog import RecordDialog
from ui.dialogs.score_dialog import ScoreDialog
from ui.dialogs.work_division_dialog import WorkDivisionDialog
from ui.pages.client_page import ClientPage
from ui.pages.client_section import ClientSection
from ui.pages.encounter_page import EncounterPage
from ui.pages.errands_section import ErrandsSection
from ui.pages.measures_section import TABLE, MeasuresSection
from ui.pages.meeting_page import MeetingPage
from ui.pages.meetings_section import MeetingsSection
from ui.pages.needs_section import NeedsSection
from ui.pages.period_section import PeriodSection
from ui.pages.plan_section import PlanSection
from ui.pages.today_page import TodayPage

LEVELS = ("Kotona", "Kerran", "Kaksi kertaa", "Kolme kertaa", "Joka päivä")


@dataclass(frozen=True)
class Visit:
    """What the worker chooses of one meeting that was held."""

    form: str = "home-visit"
    place: str = "home"
    method: str = "doing-together"


class PeriodDay(FirstDay):
    """From the first contact to the outcome, in the order of the county's own model."""

    def today(self) -> date:
        """The day on the worker's calendar."""
        return text.local(self.clock.now).date()

    def later(self, **step: float) -> None:
        """Let days go by, then open the client from the list."""
        self.clock.forward(**step)
        self.open_client()

    def until(self, day: date) -> None:
        """Let time go by up to a day."""
        self.later(days=(day - self.today()).days)

    # --- need, assessment, decision, period --------------------------------------------------

    def meet_first(self, first_names: str = "Demo-Aino") -> ClientPage:
        """A first contact before any decision: a name is enough (S03)."""
        dialog = self.open_new_client()
        self.write(dialog.form.first_names, first_names)
        self.write(dialog.form.last_name, "Esimerkki")
        self.chip(dialog.form.start, "contact")
        self.press(dialog.save_button)
        return self.page(ClientPage)

    def assess_together(self, area: str, words: str, view: str) -> None:
        """*Arvioi yhdessä*: a strength, one area of life in both voices."""
        self.press(self.section(NeedsSection).assess_button)
        dialog = self.dialog(NeedsDialog)
        strength, line = dialog.form.strengths.lines[0].cells[0], dialog.form.lines[area]
        self.write(strength, "Sisko soittaa")
        self.qtbot.keyClick(line.level, Qt.Key.Key_3)
        self.write(line.client_words, words)
        self.write(line.worker_view, view)
        self.fill(dialog.form.together, True)
        self.press(dialog.save_button)
        self.closed(NeedsDialog)

    def period(self) -> PeriodSection:
        """*Päätökset ja jakso*."""
        section = self.section(PeriodSection)
        self.qtbot.waitUntil(section.isVisible)
        return section

    def link(self, section: ClientSection, name: str) -> QAbstractButton:
        """A button of a card by its object name; the card may be made anew meanwhile."""

        def shown() -> list[QPushButton]:
            return [one for one in section.findChildren(QPushButton, name) if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()))
        return shown()[-1]

    def record(self, open_it: Callable[[], object], **values: object) -> None:
        """Open a record's form, fill its fields by hand, save it."""
        open_it()
        dialog = self.dialog(RecordDialog)  # type: ignore[type-abstract]  # a kind to look for
        for name, value in values.items():
            self.fill(dialog.form.editors[name], value)
        self.press(dialog.save_button)
        told = [one.error() for one in dialog.form.fields.values() if one.error()]
        assert not dialog.isVisible(), told

    def press_next(self, words: str) -> Callable[[], object]:
        """The section's filled action, which must say what the phase asks for."""

        def press() -> None:
            button = self.period().next_button
            assert button.text() == words
            self.press(button)

        return press

    def more(self, words: str) -> Callable[[], object]:
        """A line of the menu *More for the period*."""

        def press() -> None:
            menus = self.period().menus
            self.press(menus.more_button)
            self.pick(menus.more_menu, words)

        return press

    def press_link(self, name: str) -> Callable[[], object]:
        """A link on one of the period's cards."""
        return lambda: self.press(self.link(self.period(), name))

    def refer_to_assessment(self, **more: object) -> None:
        """The reference to the assessment of needs, with the client's own view."""
        self.record(
            self.press_link("assessment"),
            noticed_on=self.today() - timedelta(days=9),
            on=self.today() - timedelta(days=4),
            assessor="Demo-Pekka",
            client_view="Kotona on hiljaista",
            special_support="no",
            **more,
        )

    def begin_period(self, months: int) -> date:
        """*Aloita jakso*: the county's length is chosen already. Gives the last day."""
        self.press_next("Begin a period")()
        dialog = self.dialog(BeginPeriodDialog)
        assert dialog.length.selected() == (str(months),)
        self.press(dialog.save_button)
        self.closed(BeginPeriodDialog)
        return text.period_end(self.today(), months)

    def refer_to_decision(self, end: date, **more: object) -> None:
        """The decision that the county made elsewhere: number, who, validity, notice, appeal."""
        self.record(
            self.press_next("Add the decision"),
            made_on=self.today() - timedelta(days=1),
            given_on=self.today(),
            end=end,
            number="DEMO-2026-7",
            decider="Demo-Ritva",
            **more,
        )
        assert self.period().decision.status.text() == "In force"

    def copied_phrase(self, words: str = "Decision phrase") -> str:
        """Press *Copy decision phrase*; give what is on the clipboard."""
        menus = self.period().menus
        self.press(menus.copy_button)
        self.pick(menus.copy_menu, words)
        return QGuiApplication.clipboard().text()

    def agree_on_period(self, tier: str, **more: object) -> None:
        """The client's voluntary consent, then tier and hopes."""
        self.record(self.press_link("consent"), client_words="Kokeillaan")
        self.record(self.press_link("edit-facts"), tier=tier, expectations="Rauhaa", **more)

    # --- goal, plan, work pair, measure ------------------------------------------------------

    def agree_on_goal(self, need: str, title: str) -> None:
        """A goal on a need of the list, with a small step and a scale from where things are."""
        self.press(self.section(PlanSection).goals.add_button)
        dialog = self.dialog(GoalDialog)
        form = dialog.form
        self.choose(form.need_choice, need)
        self.write(form.title, title)
        self.write(form.client_words.editor, "Yhdessä voisi onnistua")
        self.fill(form.agreed_together, True)
        self.write(form.steps.lines[0].text, "Ovelle asti")
        for level, words in zip(range(-2, 3), LEVELS, strict=True):
            if level:
                self.write(form.scale.levels[level], words)
        self.press(named(form.scale.start, "−2"))
        self.press(dialog.save_button)
        self.closed(GoalDialog)

    def look_at_goal(self, level: int) -> None:
        """*Arvioi*: where the goal stands now."""
        self.press(self.section(PlanSection).goal.score_button)
        dialog = self.dialog(ScoreDialog)
        self.press(dialog.scale.row(level))
        self.fill(dialog.together, True)
        self.press(dialog.save_button)
        self.closed(ScoreDialog)

    def divide_work(self, pair: str) -> None:
        """*Työnjako*: the county's topics, who takes the first two, when it is looked at."""
        self.press_link("edit-division")()
        dialog = self.dialog(WorkDivisionDialog)
        self.write(dialog.pair_name, pair)
        self.write(dialog.rows[0][1], pair)
        self.write(dialog.rows[1][1], "Demo-Kaisa")
        self.fill(dialog.next_check_on, self.today() + timedelta(weeks=6))
        self.press(dialog.save_button)
        self.closed(WorkDivisionDialog)

    def fill_in_measure(
        self, instrument: str, name: str, values: tuple[int, ...], point: str
    ) -> None:
        """*Täytä yhdessä*: numbers only, with the point of the period."""
        section = self.section(MeasuresSection)
        if instrument in section.list.cards:
            card = section.list.cards[instrument]
            self.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        else:
            self.press(section.list.add_button)
            self.pick(section.findChildren(QMenu)[-1], name)
        self.press(section.fill_button)
        dialog = self.dialog(MeasureDialog)
        for editor, value in zip(dialog.form.items.values(), values, strict=True):
            self.press(named(editor, str(value)))
        self.press(named(dialog.form.point, point))
        self.press(dialog.save_button)
        self.closed(MeasureDialog)

    def measured(self) -> list[str]:
        """The first line of the table of *Mittarit*: item, start, interim, end, change."""
        section = self.section(MeasuresSection)
        self.press(section.segment.button(TABLE))
        self.qtbot.waitUntil(section.board.table.isVisible)
        model = section.board.table.model()
        return [str(model.index(0, column).data()) for column in range(model.columnCount())]

    # --- weekly work -------------------------------------------------------------------------

    def meet(self, visit: Visit, words: str = "Kerrankin joku lähti") -> MeetingsSection:
        """Log a meeting that was held now, the goal a step forward."""
        page = self.open_form()
        self._choose_visit(page, visit)
        for touch in page.choices.touches:
            self.press(named(touch.segment, "Forward"))
        self.write(page.words.note, "Käytiin yhdessä.")
        self.write(page.words.voice.editor, words)
        return self.save_visit(page)

    def _choose_visit(self, page: MeetingPage, visit: Visit) -> None:
        chips = page.choices
        self.chip(chips.forms, visit.form)
        self.chip(chips.places, visit.place)
        self.chip(chips.methods, visit.method)

    def not_held(self, reason: str, outcome: Outcome = Outcome.CANCELLED) -> None:
        """Log a meeting that came to nothing, with its reason."""
        page = self.open_form()
        self.press(page.header.segment.button(outcome))
        self.chip(page.choices.forms, "home-visit")
        self.chip(page.choices.reasons, reason)
        self.press(page.footer.save_button)
        self.page(ClientPage)

    def settle_errand(self, words: str) -> None:
        """*Mitä tapahtui?* on the first open errand: it is settled."""
        section = self.section(ErrandsSection)
        self.press(self.link(section, "errand-event"))
        dialog = self.dialog(ErrandEventDialog)
        self.chip(dialog.stage, "done")
        self.write(dialog.words, words)
        self.press(dialog.save_button)
        self.closed(ErrandEventDialog)
        self.qtbot.waitUntil(lambda: section.meta.text() == "0 open, 1 settled")

    def count_encounter(self, people: int) -> None:
        """*Nimetön kohtaaminen*, from the menu on *Tänään*."""
        self.key(Qt.Key.Key_1)
        page = self.page(TodayPage)
        self.press(page.new_button)
        self.pick(page._menu, "Anonymous encounter")
        counting = self.page(EncounterPage)
        self.write_anew(counting.people.field, str(people))
        self.press(counting.add_button)
        self.page(TodayPage)

    def book_interim(self, on: date) -> None:
        """The phase asks for the interim review: book it."""
        self.press_next("Book the interim review")()
        dialog = self.dialog(BookingDialog)
        self.fill(dialog.day, on)
        self.write_anew(dialog.time, text.format_time(time(13)))
        self.chip(dialog.form, "home-visit")
        self.press(dialog.save_button)
        self.closed(BookingDialog)

    # --- interim review, extension, end ------------------------------------------------------

    def review_in_between(self, open_it: Callable[[], object] | None = None) -> None:
        """The interim review, in both voices."""
        self.record(
            open_it or self.press_next("Write the interim review"),
            text="Tavoitteet elävät",
            client_words="Tämä auttaa",
            worker_view="Askel kerrallaan",
            together=True,
        )

    def extend(self, until: date, reason: str) -> None:
        """*Jatka jaksoa*: a new end needs its reason."""
        self.record(self.more("Extend the period"), until=until, text=reason)

    def evaluate_finally(self, outcome: str, *, same_worker: bool) -> None:
        """The final evaluation ends the period and says how it goes on."""
        self.record(
            self.press_next("Make the final evaluation"),
            outcome=outcome,
            same_worker=same_worker,
            wants_more="False",
            text="Arki kantaa",
            client_words="Pärjään",
            worker_view="Tavoite saavutettu",
            together=True,
        )

    # --- what the section says ---------------------------------------------------------------

    def shows(self, *words: str) -> None:
        """Wait until *Päätökset ja jakso* says all this."""
        section = self.period()

        def read() -> None:
            shown = " | ".join(shown_texts(section))
            for one in words:
                assert one in shown, f"{one!r} is not in {shown}"

        self.qtbot.waitUntil(read)

    def last_day(self) -> date:
        """The last day of the period that runs."""
        period = self.period().page().client.period
        assert period is not None and period.end is not None
        return period.end
