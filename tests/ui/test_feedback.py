"""The anonymous question (10, 10b) and what is shown of its answers (29), in real windows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.feedback import Answer, Question
from app.domain.meetings import ContactForm
from app.security.ballot_seal import Held
from app.security.organisation_keys import Role
from app.services import feedback, meetings
from app.services.organisation import refresh_organisation
from app.services.vault import Store
from app.storage.ballot_box import BallotBox
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.county import County
from tests.hands import shown_texts
from tests.qr_reading import read_widget
from tests.ui.casework import (
    RecordedPrompts,
    add_client,
    add_worker,
    make_context,
    put_away,
    type_into,
)
from ui.context import Context
from ui.dialogs.feedback_qr_dialog import FeedbackQrDialog
from ui.dialogs.paper_answers_dialog import PaperAnswersDialog
from ui.door import Door
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.feedback_page import FeedbackPage
from ui.pages.feedback_question import FeedbackQuestion
from ui.pages.meeting_page import MeetingPage
from ui.windows.main_window import MainWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def context(qapp: QApplication, store: Store, clock: Clock) -> Iterator[Context]:
    add_worker(store, clock())
    door = Door(
        folder=store.path.parent, practice=False, now=clock, kdf=CHEAP_KDF, limits=CHEAP_LIMITS
    )
    context = replace(make_context(store, clock, qapp), door=door)
    yield context
    context.jobs.shut_down()


@pytest.fixture
def caseload(context: Context, clock: Clock) -> list[UUID]:
    return [add_client(context.store, clock(), first_names=f"Demo-{one}") for one in range(5)]


@pytest.fixture
def main(qtbot: QtBot, context: Context, caseload: list[UUID]) -> Iterator[MainWindow]:
    window = MainWindow(context, Place("feedback"), {})
    window.resize(1366, 696)
    window.show()
    yield window
    put_away(window, qtbot)
    window.close()
    window.deleteLater()


class AskedNames(RecordedPrompts):
    """The seam `Prompts`, taking the file that is suggested."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.names: list[str] = []

    def ask_save_path(self, *args: Any) -> None:
        suggested, then = args[2], args[-1]
        self.names.append(suggested)
        then(self.folder / suggested)


def asked(main: MainWindow) -> FeedbackQuestion:
    view = main.turning.screen.view
    assert isinstance(view, FeedbackQuestion)
    return view


def page(main: MainWindow) -> FeedbackPage:
    assert isinstance(main.page, FeedbackPage)
    return main.page


def waiting(store: Store) -> int:
    box = BallotBox(store.path.parent, store.keys.feedback_key)
    with box._open() as connection:
        return sum(one.held is not Held.DUMMY for one in box._read(connection).slots)


@pytest.mark.requirement("I5.3", "P51", "R16")
def test_three_answers_and_en_halua_vastata_are_four_equal_buttons(
    qtbot: QtBot, main: MainWindow
) -> None:
    qtbot.mouseClick(page(main).show_button, Qt.MouseButton.LeftButton)
    view = asked(main)
    QApplication.processEvents()
    sizes = {(one.width(), one.height()) for one in view.buttons.values()}
    assert len(view.buttons) == 4
    assert max(w for w, _ in sizes) - min(w for w, _ in sizes) <= 1
    assert not any(one.isChecked() for one in view.buttons.values())
    assert not view.done_button.isEnabled()

    qtbot.mouseClick(view.languages.button("fi"), Qt.MouseButton.LeftButton)
    said = "\n".join(shown_texts(main))
    assert "Kykenetkö mielestäsi tämän tapaamisen jälkeen pärjäämään tilanteessasi?" in said
    assert [one.text() for one in view.buttons.values()] == [
        "Paljon paremmin",
        "Paremmin",
        "Entiseen tapaan tai huonommin",
        "En halua vastata",
    ]
    assert "Työntekijä ei katso, kun vastaat. Vastaus ei tallennu sinun tietoihisi." in said
    assert "Kysyjä: Esimerkkilän hyvinvointialue." in said and "Demo-" not in said
    qtbot.mouseClick(view.languages.button("sv"), Qt.MouseButton.LeftButton)
    assert "Arbetsöversättning" in view.title.text()


@pytest.mark.requirement("P70", "P77")
def test_lomake_sisaltaa_yhden_kysymyksen_and_it_serves_development_only(
    qtbot: QtBot, main: MainWindow, caseload: list[UUID]
) -> None:
    """One question, nothing else to fill, with its purpose; no page of a client tells of it."""
    qtbot.mouseClick(page(main).show_button, Qt.MouseButton.LeftButton)
    view = asked(main)
    qtbot.mouseClick(view.languages.button("fi"), Qt.MouseButton.LeftButton)
    said = "\n".join(shown_texts(main))
    assert said.count("?") == 1
    assert view.findChildren(QLineEdit) == [] and view.findChildren(QPlainTextEdit) == []
    assert "Tuloksia käytetään palvelujen kehittämisessä." in said

    feedback.cast_paper(main.context.store, Question.MEETING, (7, 5, 3), public_key=None)
    summary = ClientPage(main.context, Place("client", caseload[0]))
    qtbot.addWidget(summary)
    for section in ("", "measures", "documents"):
        summary.show_section(section)
        assert "Paljon paremmin" not in "\n".join(shown_texts(summary))


@pytest.mark.requirement("I5.3", "S4")
@pytest.mark.parametrize(("key", "kept"), [(Qt.Key.Key_2, 1), (Qt.Key.Key_4, 0)])
def test_after_either_choice_only_thanks_and_the_pin_and_then_a_neutral_page(
    qtbot: QtBot, main: MainWindow, key: Qt.Key, kept: int
) -> None:
    store = main.context.store
    qtbot.mouseClick(page(main).show_button, Qt.MouseButton.LeftButton)
    view = asked(main)
    qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    said = "\n".join(shown_texts(main))
    assert "Thank you!" in said and "You can give the device back." in said
    assert waiting(store) == kept
    assert not any(one.isChecked() for one in view.buttons.values())
    qtbot.keyClick(view, Qt.Key.Key_1)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert waiting(store) == kept  # there is no way back to the answer

    qtbot.mouseClick(view.worker_button, Qt.MouseButton.LeftButton)
    proof = main.turning.screen.proof
    assert proof is not None
    proof.passphrase.add_bytes(QByteArray(PASSPHRASE))
    proof.submit()
    qtbot.waitUntil(lambda: not main.turning.screen.is_turned)
    assert main.navigator.here == Place("today")


@pytest.mark.requirement("I5.3")
def test_an_answer_that_cannot_be_stored_is_thanked_for_all_the_same(
    qtbot: QtBot, main: MainWindow
) -> None:
    qtbot.mouseClick(page(main).show_button, Qt.MouseButton.LeftButton)
    view = asked(main)
    (main.context.folder / "feedback.db").write_bytes(b"\0" * 8192)
    qtbot.keyClick(view, Qt.Key.Key_1)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert "The answer could not be kept. Thank you all the same!" in view.give_back.text()


@pytest.mark.requirement("I5.3", "P59")
def test_ctrl_shift_enter_saves_the_visit_and_asks(
    qtbot: QtBot, main: MainWindow, caseload: list[UUID]
) -> None:
    main.go(Place("meeting", caseload[0]))
    form = main.page
    assert isinstance(form, MeetingPage)
    form.choices.forms.set_selected([ContactForm.HOME_VISIT.value])
    form.choices.time.time.set_time(time(13))
    type_into(form.words.note, "Käytiin kaupassa.")
    assert form.footer.ask_button.isVisible()
    form.save_and_ask()
    logged = meetings.list_meetings(main.context.store, caseload[0])
    if not logged:
        pytest.fail(form.footer.problem.text())
    assert isinstance(asked(main), FeedbackQuestion)
    assert not main.host.toast.isVisible()


@pytest.mark.requirement("I5.3", "P60", "E56")
def test_results_show_closed_months_as_bars_and_as_a_table(
    qtbot: QtBot, main: MainWindow, clock: Clock
) -> None:
    assert "There are too few answers to be shown yet." in shown_texts(main)
    feedback.cast_paper(main.context.store, Question.MEETING, (3, 5, 2), public_key=None)
    clock.now = datetime(2026, 12, 2, 9, tzinfo=UTC)
    page(main).refresh()
    assert [label.text() for label in page(main).shares] == ["30 %", "50 %", "20 %"]
    assert page(main).bars.isVisibleTo(main)
    assert "Nov, 10, 30 %, 50 %, 20 %" in page(main).bars.accessibleDescription()

    qtbot.mouseClick(page(main).views.button("table"), Qt.MouseButton.LeftButton)
    assert page(main).table.isVisibleTo(main)
    row = [page(main).model.item(0, column).text() for column in range(5)]
    assert row == ["Nov", "10", "30 %", "50 %", "20 %"]


@pytest.mark.requirement("I5.3", "P55")
def test_below_five_clients_the_box_says_why_and_offers_the_form_by_qr(
    qtbot: QtBot, context: Context, clock: Clock
) -> None:
    add_client(context.store, clock())
    shown = FeedbackPage(context, Place("feedback"))
    qtbot.addWidget(shown)
    assert not shown.show_button.isEnabled() and not shown.paper_button.isEnabled()
    assert "could be guessed" in shown.state.text()
    assert shown.qr_button.kind() == "primary"

    dialog = FeedbackQrDialog(context, Place("feedback-qr"), shown)
    assert not dialog.picture.isVisibleTo(dialog)
    dialog.address.setText("https://lomake.example.fi/palaute")
    assert dialog.picture.isVisibleTo(dialog)
    assert "lomake.example.fi" in dialog.picture.accessibleName()
    assert read_widget(dialog.picture) == ["https://lomake.example.fi/palaute"]
    dialog.finish()
    again = FeedbackQrDialog(context, Place("feedback-qr"), shown)
    assert again.address.text() == "https://lomake.example.fi/palaute"


@pytest.mark.requirement("I5.3", "S4")
def test_sealed_answers_are_collected_with_one_client_and_leave_in_files_of_their_own(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path
) -> None:
    """With an organisation's key, below five clients too; the button says how many wait."""
    store = context.store
    add_client(store, clock())
    county = County(tmp_path / "etc")
    county.deploy()
    refresh_organisation(store, county.site, today=context.today())
    files = AskedNames(tmp_path)
    shown = FeedbackPage(replace(context, prompts=files), Place("feedback"))
    qtbot.addWidget(shown)
    assert shown.show_button.isEnabled() and shown.sealed_button.text() == "Sealed answers"

    key = county.public(Role.ANSWERS).seal
    for _ in range(2):
        feedback.cast_paper(store, Question.MEETING, (2, 2, 1), public_key=key)
        shown.refresh()
        assert shown.sealed_button.text() == "Sealed answers (5)"
        qtbot.mouseClick(shown.sealed_button, Qt.MouseButton.LeftButton)
        assert shown.sealed_button.text() == "Sealed answers"
    assert len(set(files.names)) == 2 and len(list(tmp_path.glob("*.sealed"))) == 2


@pytest.mark.requirement("I5.3")
def test_tallied_paper_slips_go_into_the_box(main: MainWindow) -> None:
    main.go(Place("paper-answers"))
    dialog = main.findChild(PaperAnswersDialog)
    assert dialog is not None and not dialog.save_button.isEnabled()
    dialog.edits[Answer.BETTER].setText("3")
    dialog.edits[Answer.MUCH_BETTER].setText("x")
    assert not dialog.save_button.isEnabled()
    dialog.edits[Answer.MUCH_BETTER].setText("1")
    dialog.save()
    assert waiting(main.context.store) == 4


@pytest.mark.requirement("I5.3", "P27")
def test_what_we_changed_is_noted_and_can_be_taken_back(qtbot: QtBot, main: MainWindow) -> None:
    side = page(main).side
    type_into(side.note, "Tapaamme ulkona.")
    qtbot.mouseClick(side.add_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert "Tapaamme ulkona." in shown_texts(main)
