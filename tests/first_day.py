"""The main job as a worker does it: each step presses what is seen and types where it belongs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QPushButton,
)

from tests.hands import ALT, Hands, Shown, named, shown_groups
from ui.dialogs.booking_dialog import BookingDialog
from ui.dialogs.client_dialog import ClientDialog
from ui.dialogs.finish_plan_dialog import FinishPlanDialog
from ui.dialogs.goal_dialog import GoalDialog
from ui.models.meetings_model import MeetingsModel
from ui.pages.client_page import SECTIONS, ClientPage
from ui.pages.clients_page import ClientsPage
from ui.pages.exchange_page import ExchangePage
from ui.pages.meeting_page import MeetingPage
from ui.pages.meetings_section import MeetingsSection
from ui.pages.plan_section import PlanSection
from ui.pages.print_page import PrintPage
from ui.pages.settings_exchange import ExchangeSettings
from ui.pages.settings_page import SettingsPage
from ui.pages.today_page import TodayPage
from ui.windows.first_start_window import FirstStartWindow
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

PHRASE = "viisi aivan satunnaista sanaa riittaa hyvin"
IDENTITY = "010594Y9032"
NOTE = "Käytiin yhdessä kaupassa ja apteekissa."


class FirstDay(Hands):
    """The main job, step by step; `main` is the window while the store is open."""

    # --- first start, lock, unlock -----------------------------------------------------------

    def begin(self) -> FirstStartWindow:
        """Start the program on a machine without a store."""
        with self.qtbot.waitSignal(self.shell.painted):
            self.shell.start()
        window = self.shell.window
        assert isinstance(window, FirstStartWindow)
        self.qtbot.waitUntil(lambda: window.worker.form.profile.count() > 0)
        return window

    def tell_who_she_is(self, window: FirstStartWindow) -> None:
        """Step 1: name, title, organiser, county profile."""
        texts = {
            "first_names": "Demo-Kaisa",
            "last_name": "Ohjaaja",
            "title": "sosiaaliohjaaja",
            "unit": "Sosiaalinen kuntoutus",
            "worker_number": "K-17",
            "organiser_name": "Demolan hyvinvointialue",
            "organiser_id": "1.2.246.10.1",
        }
        for name, words in texts.items():
            edit = window.findChild(QLineEdit, name)
            assert edit is not None
            self.write(edit, words)
        self.press(window.next_button)

    def choose_passphrase(self, window: FirstStartWindow) -> None:
        """Step 2: a passphrase, typed twice."""
        self.write(window.passphrase.first, PHRASE)
        self.write(window.passphrase.second, PHRASE)
        self.press(window.next_button)
        self.qtbot.waitUntil(lambda: window.step == 3)

    def prove_recovery_code(self, window: FirstStartWindow) -> None:
        """Step 3: the two groups that are asked for, read from the screen."""
        view = window.code
        assert view is not None
        groups = shown_groups(view)
        assert not window.next_button.isEnabled()
        for index, answer in zip(view.asked, view.answers, strict=True):
            self.write(answer, groups[index])
        self.press(window.next_button)

    def see_the_restore_tried(self, window: FirstStartWindow, *, room: bool = True) -> None:
        """Step 4: it runs by itself, or says that there is no room; then the day begins."""
        self.qtbot.waitUntil(lambda: window.step == 4 and window.next_button.isEnabled())
        assert window.backup is not None
        told = window.backup.trial.outcome.text()
        assert ("your backup opens" if room else "The disk is full") in told
        with self.qtbot.waitSignal(self.shell.opened):
            self.press(window.next_button)

    def start_first_time(self, county: str = "", *, room: bool = True) -> None:
        """The whole first start, with a county's profile or the one that is offered.

        Without `room` the disk is too small for a backup.
        """
        window = self.begin()
        if county:
            self.choose(window.worker.form.profile, county)
        self.tell_who_she_is(window)
        self.choose_passphrase(window)
        self.prove_recovery_code(window)
        self.see_the_restore_tried(window, room=room)

    def lock(self) -> UnlockWindow:
        """Ctrl+L."""
        with self.qtbot.waitSignal(self.shell.locked):
            self.key(Qt.Key.Key_L)
        window = self.shell.window
        assert isinstance(window, UnlockWindow)
        return window

    def unlock(self, phrase: str = PHRASE) -> MainWindow:
        """Type the passphrase and Enter."""
        window = self.shell.window
        assert isinstance(window, UnlockWindow)
        self.write(window.form.secret, phrase)
        with self.qtbot.waitSignal(self.shell.opened):
            self.qtbot.keyClick(window.form.secret, Qt.Key.Key_Return)
        return self.main

    # --- client, goal, booking, visit --------------------------------------------------------

    def open_new_client(self) -> ClientDialog:
        """*Asiakkaat*, New client."""
        self.key(Qt.Key.Key_2)
        self.page(ClientsPage)
        self.press_primary()
        return self.dialog(ClientDialog)

    def add_client(
        self, first_names: str = "Demo-Aino", last_name: str = "Esimerkki", identity: str = IDENTITY
    ) -> ClientPage:
        """Add a client by the dialog; her page opens by itself."""
        dialog = self.open_new_client()
        self.write(dialog.form.first_names, first_names)
        self.write(dialog.form.last_name, last_name)
        self.write(dialog.form.identity, identity)
        self.press(dialog.form.start.chip("decision"))
        self.press(dialog.form.service.length.chip("3"))
        self.press(dialog.save_button)
        return self.page(ClientPage)

    def section_key(self, kind: type[Shown]) -> Qt.Key:
        """Give the digit that opens a section together with Alt."""
        number = 1 + list(SECTIONS.values()).index(kind)  # type: ignore[arg-type]
        return Qt.Key(Qt.Key.Key_0 + number)

    def section(self, kind: type[Shown]) -> Shown:
        """Alt and the section's number on the client's page, as its list counts them."""
        page = self.page(ClientPage)
        self.key(self.section_key(kind), ALT)
        section = page.section
        assert isinstance(section, kind)
        return section

    def add_goal(self, title: str = "Lähden kotoa kaksi kertaa viikossa") -> None:
        """A goal that begins from a need, with her words and two small steps."""
        section = self.section(PlanSection)
        self.press(section.goals.add_button)
        dialog = self.dialog(GoalDialog)
        form = dialog.form
        self.write(form.need, "Haluaisin päästä kotoa.")
        self.write(form.title, title)
        self.write(form.client_words.editor, "Pihalle asti voisi onnistua.")
        self.write(form.steps.lines[0].text, "Ovelle asti")
        self.write(form.steps.lines[1].text, "Postilaatikolle")
        self.press(dialog.save_button)
        self.closed(GoalDialog)

    def book(self, time: str = "13.00") -> None:
        """Book a home visit today, from *Tänään*."""
        self.key(Qt.Key.Key_1)
        self.page(TodayPage)
        self.press_primary()
        dialog = self.dialog(BookingDialog)
        dialog.client.setCurrentIndex(1)
        self.write(dialog.time, time)
        self.press(dialog.form.chip("home-visit"))
        self.write(dialog.kilometres, "12")
        self.press(dialog.save_button)
        self.closed(BookingDialog)

    def open_booked(self) -> MeetingPage:
        """Ctrl+N on *Tänään*: the next meeting's form."""
        self.page(TodayPage)
        self.key(Qt.Key.Key_N)
        return self.page(MeetingPage)

    def open_form(self) -> MeetingPage:
        """Ctrl+N on the client's page."""
        self.page(ClientPage)
        self.key(Qt.Key.Key_N)
        return self.page(MeetingPage)

    def fill_visit(self, page: MeetingPage, note: str = NOTE) -> None:
        """Chips, a goal, the note, her words, an agreed matter, kilometres."""
        chips = page.choices
        if not chips.forms.chip("home-visit").isChecked():
            self.press(chips.forms.chip("home-visit"))
        for group in (chips.places, chips.people.group, chips.methods):
            first = group.options()[0].id
            if not group.chip(first).isChecked():
                self.press(group.chip(first))
        for touch in chips.touches:
            self.press(named(touch.segment, "Forward"))
        self.write(page.words.note, note)
        self.write(page.words.voice.editor, "Kerrankin joku lähti mukaan.")
        self.write(page.words.agreed.lines()[0].text, "Soitan Kelaan perjantaina")
        page.words.kilometres.selectAll()
        self.write(page.words.kilometres, "24")

    def save_visit(self, page: MeetingPage) -> MeetingsSection:
        """Ctrl+Enter; the list of meetings opens."""
        page.words.note.setFocus()
        self.key(Qt.Key.Key_Return)
        section = self.page(ClientPage).section
        assert isinstance(section, MeetingsSection)
        return section

    def log_visit(self, note: str = NOTE) -> MeetingsSection:
        """Log a home visit from the client's page."""
        page = self.open_form()
        self.fill_visit(page, note)
        return self.save_visit(page)

    # --- what the lists show -----------------------------------------------------------------

    def shown_clients(self) -> list[str]:
        """The names in the list of clients, from top to bottom."""
        order = self.page(ClientsPage).model
        return [str(order.index(row, 0).data()) for row in range(order.rowCount())]

    def open_client(self, row: int = 0) -> ClientPage:
        """*Asiakkaat*, Enter on a line."""
        self.key(Qt.Key.Key_2)
        table = self.page(ClientsPage).table
        table.setCurrentIndex(table.model().index(row, 0))
        self.qtbot.keyClick(table, Qt.Key.Key_Return)
        return self.page(ClientPage)

    def finish_draft(self) -> None:
        """*Tänään*, Finish beside a draft."""
        self.press(named(self.page(TodayPage), "Finish"))

    def meeting_notes(self, section: MeetingsSection) -> list[str]:
        """The notes in the list of meetings."""
        model = section.list.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [row.data(MeetingsModel.RowRole).note for row in rows]

    def open_first_meeting(self, section: MeetingsSection) -> None:
        """Enter on the first line of the list."""
        section.list.setCurrentIndex(section.list.model().index(0, 0))
        self.qtbot.keyClick(section.list, Qt.Key.Key_Return)
        self.qtbot.waitUntil(section.view.isVisible)

    def shown_steps(self, section: PlanSection) -> list[str]:
        """The steps of the goal that is shown."""
        return [row.text() for row in section.goal.steps.rows]

    # --- plan, paper, hand-over --------------------------------------------------------------

    def open_plan_texts(self) -> PlanSection:
        """The texts of the plan."""
        section = self.section(PlanSection)
        self.press(named(section.segment, "Texts of the plan"))
        return section

    def finish_plan(self) -> PlanSection:
        """Write a text of the plan and finish it."""
        section = self.open_plan_texts()
        self.write(section.texts.editors.texts["situation"], "Asuu yksin kerrostalossa.")
        self.press(section.texts.finish_button)
        dialog = self.dialog(FinishPlanDialog)
        self.press(dialog.finish_button)
        self.closed(FinishPlanDialog)
        return section

    def open_print(self) -> PrintPage:
        """Ctrl+P on the client's page; wait until the paper is there."""
        self.page(ClientPage)
        self.key(Qt.Key.Key_P)
        page = self.page(PrintPage)
        self.qtbot.waitUntil(page.file_button.isEnabled, timeout=20_000)
        return page

    def choose_paper_file(self, page: PrintPage, path: Path) -> None:
        """*As a file*, into the file dialog."""
        self.press(page.file_button)
        dialog = self.dialog(QFileDialog)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Save")
        self.press(save)

    def save_paper(self, page: PrintPage, path: Path) -> None:
        """Keep the paper as a file without a password and wait until it is there."""
        page.protect.setChecked(False)
        self.choose_paper_file(page, path)
        self.qtbot.waitUntil(path.exists)
        self.idle()

    def exchange_settings(self) -> ExchangeSettings:
        """Settings, Transfers."""
        self.key(Qt.Key.Key_Comma)
        page = self.page(SettingsPage)
        self.press(page.sections.button("exchange"))
        content = page.content
        assert isinstance(content, ExchangeSettings)
        return content

    def set_server(self, url: str) -> None:
        """Give the FHIR server's address."""
        content = self.exchange_settings()
        content.server.selectAll()
        self.write(content.server, url)
        self.press(content.server_button)
        self.idle()

    def set_folder(self, folder: Path) -> None:
        """Choose the folder through the folder dialog."""
        content = self.exchange_settings()
        self.press(content.folder_button)
        dialog = self.dialog(QFileDialog)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(folder))
        choose = next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Choose")
        self.press(choose)
        self.qtbot.waitUntil(lambda: content.folder_row.meaning_label.text() == str(folder))
        self.idle()

    def send(self) -> ExchangePage:
        """*Siirrot*, Send waiting, or Try again after an outage; wait for the end."""
        self.clock.forward(minutes=3)
        self.key(Qt.Key.Key_7)
        page = self.page(ExchangePage)
        offline = not page.send_button.isEnabled()
        self.press(self.main.host.banner.action_button if offline else page.send_button)
        self.idle()
        return page
