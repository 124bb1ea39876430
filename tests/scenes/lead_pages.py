"""Tänään, Asiakkaat, the log, the print and the dialogs of a client and a booking."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.exchange import ChannelKind, ChannelSettings
from app.domain.meetings import Direction, Outcome
from app.domain.today import DayState
from app.services import caseload, today
from app.services.exchange import save_channel
from app.services.practice_story import practice_id
from app.services.vault import confirm_recovery_code, create_store
from tests.conftest import CHEAP_KDF, PASSPHRASE
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from tests.ui.casework import add_worker, make_context
from ui.context import Context
from ui.dialogs.client_dialog import ClientDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.place_dialog import PlaceDialog
from ui.dialogs.search_dialog import SearchDialog
from ui.navigation import Place
from ui.pages.meeting_page import MeetingPage
from ui.pages.print_page import PrintPage
from ui.windows.main_window import MainWindow


def _window(stage: Stage, place: Place) -> MainWindow:
    return MainWindow(practice_context(stage), place, {})


def _dialog(window: MainWindow, place: Place, fill: Callable[[PlaceDialog], None]) -> Picture:
    """Open a dialog once the window has its size; gives what the harness waits for."""

    def opened() -> bool:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, PlaceDialog)]
        if not shown:
            window.go(place)
            return False
        fill(shown[0])
        return True

    return Picture(window, ready=opened)


@scene("03-today")
def today_page(stage: Stage) -> QWidget:
    return _window(stage, Place("today"))


@scene("03-empty-day")
def empty_day(stage: Stage) -> QWidget:
    return _window(stage, Place("today", section="2026-11-15"))


@scene("04-clients")
def clients(stage: Stage) -> QWidget:
    return _window(stage, Place("clients"))


@scene("16a-empty")
def no_clients(stage: Stage) -> QWidget:
    return MainWindow(stage.keep("empty", partial(_empty, now=stage.now)), Place("clients"), {})


def _empty(folder: Path, *, now: Callable[[], datetime]) -> Context:
    made = create_store(folder / "store", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF)
    confirm_recovery_code(made.store)
    add_worker(made.store, now())
    app = QApplication.instance()
    assert app is not None
    return make_context(made.store, now, app)


def _log(stage: Stage) -> tuple[MainWindow, MeetingPage]:
    context = practice_context(stage)
    day = today.load_day(context.store, stage.today(), now=stage.now(), logged=False)
    booking = next(item.booking_id for item in day.items if item.state is DayState.NEXT)
    window = _window(stage, Place("meeting", practice_id("aino"), "booking", booking))
    page = window.page
    assert isinstance(page, MeetingPage)
    page.keeper.stop()  # other pictures show a day without this draft
    return window, page


@scene("07-meeting")
def log_of_a_visit(stage: Stage) -> QWidget:
    window, page = _log(stage)
    page.choices.places.set_selected(["home", "shop"])
    page.choices.methods.set_selected(["doing-together"])
    page.choices.methods.changed.emit()
    for touch, direction in zip(
        page.choices.touches, (Direction.FORWARD, Direction.UNCHANGED), strict=False
    ):
        touch.set_direction(direction)
    page.choices.together.setChecked(True)
    page.words.note.setPlainText(
        "Käytiin yhdessä kaupassa hiljaisena aikana. Aino asioi kassalla itse. "
        "Maksusuunnitelma käytiin läpi, ensimmäinen erä maksetaan 15.11."
    )
    page.words.voice.set_text("En ois uskonu, että kassalla pystyy jutteleen.")
    page.words.worker.set_text("Tuttu kauppa ja rauhallinen aika auttoivat.")
    return window


@scene("07-phrases")
def phrases(stage: Stage) -> Picture:
    window, page = _log(stage)

    def opened() -> bool:
        if page.phrases.picker is None:
            page.phrases.open()
        return page.phrases.picker is not None and page.phrases.picker.isVisible()

    return Picture(window, ready=opened)


@scene("07-new")
def log_as_it_opens(stage: Stage) -> QWidget:
    return _log(stage)[0]


@scene("07-remote")
def log_of_a_remote_meeting(stage: Stage) -> QWidget:
    window, page = _log(stage)
    page.choices.forms.set_selected(["remote"])
    page.choices.forms.changed.emit()
    return window


@scene("07-cancelled")
def log_of_a_cancelled_visit(stage: Stage) -> QWidget:
    window, page = _log(stage)
    page.header.segment.set_selected(Outcome.CANCELLED)
    page.header.outcome_changed.emit()
    return window


@scene("15-print")
def print_page(stage: Stage) -> Picture:
    window = _window(stage, Place("print", practice_id("aino")))
    page = window.page
    assert isinstance(page, PrintPage)
    return Picture(window, ready=page.view.is_drawn)


@scene("31-new-client")
def new_client(stage: Stage) -> Picture:
    def fill(dialog: PlaceDialog) -> None:
        assert isinstance(dialog, ClientDialog)
        dialog.form.first_names.setText("Demo-Irja")
        dialog.form.last_name.setText("Näytteinen")
        dialog.form.start.chip("decision").click()

    return _dialog(_window(stage, Place("clients")), Place("new-client"), fill)


@scene("31-edit-client")
def edit_client(stage: Stage) -> Picture:
    place = Place("edit-client", practice_id("aino"))
    return _dialog(_window(stage, Place("clients")), place, lambda dialog: None)


@scene("31-client-history")
def client_history(stage: Stage) -> Picture:
    aino = practice_id("aino")
    window = _window(stage, Place("clients"))
    store, now = window.context.store, window.context.now()
    told = replace(
        caseload.load_client_draft(store, aino), remote_note="Kela-asiat hoituvat puhelimella",
        meeting_wish="Kotona, aamupäivällä",
    )  # fmt: skip
    caseload.save_client(store, told, now=now, today=now.date())
    return _dialog(window, Place("edit-history", aino, "client", aino), lambda dialog: None)


@scene("31-import-list")
def import_list(stage: Stage) -> Picture:
    path = stage.folder / "lista.csv"
    path.write_text(
        "Sukunimi;Etunimet;Hetu;Puhelin\nNäytteinen;Demo-Irja;020594X903P;040 123 4567\n"
        "Esimerkki;Demo-Aino;;\n",
        encoding="latin-1",
    )
    shown: list[ImportDialog] = []

    def fill(dialog: PlaceDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        if not shown:
            dialog.read(path)
        shown.append(dialog)

    picture = _dialog(_window(stage, Place("clients")), Place("import-clients"), fill)
    opened = picture.ready
    return replace(picture, ready=lambda: opened() and bool(shown[0].rows))


@scene("31-import-server")
def import_from_server(stage: Stage) -> Picture:
    window = _window(stage, Place("clients"))
    server = ChannelSettings(kind=ChannelKind.FHIR, target="http://localhost:8080/fhir")
    save_channel(window.context.store, server)

    def fill(dialog: PlaceDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        dialog.search_form.name.setText("Näytteinen")

    return _dialog(window, Place("import-clients"), fill)


@scene("28-booking")
def booking(stage: Stage) -> Picture:
    place = Place("booking", practice_id("aino"))
    return _dialog(_window(stage, Place("today")), place, lambda dialog: None)


@scene("30-search")
def search(stage: Stage) -> Picture:
    def type_a_name(dialog: PlaceDialog) -> None:
        assert isinstance(dialog, SearchDialog)
        dialog.field.setText("aino")
        dialog.search_now()

    return _dialog(_window(stage, Place("today")), Place("search"), type_a_name)


@scene("30-search-empty")
def search_from_a_clients_page(stage: Stage) -> Picture:
    window = _window(stage, Place("client", practice_id("aino")))
    return _dialog(window, Place("search", practice_id("aino")), lambda _dialog: None)
