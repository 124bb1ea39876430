"""The turned screens (09, 36, 10) speak the client's language, whatever the interface speaks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.domain.meetings import ContactForm, MeetingDraft
from app.services import drafts
from app.services.vault import Store
from app.text import spoken_language
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, Clock
from tests.hands import shown_texts
from tests.ui.casework import add_client, add_goal, add_worker, make_context, put_away, type_into
from ui.context import Context
from ui.door import Door
from ui.navigation import Place
from ui.pages.client_view import ClientPlanView
from ui.pages.feedback_question import FeedbackQuestion
from ui.pages.meeting_page import MeetingPage
from ui.pages.write_together import WriteTogether
from ui.windows.main_window import MainWindow


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
def onni(context: Context, clock: Clock) -> UUID:
    for one in range(4):  # the box of answers opens with five
        add_client(context.store, clock(), first_names=f"Demo-{one}")
    client_id = add_client(
        context.store, clock(), first_names="Demo-Onni", last_name="Exempel", service_language="sv"
    )
    add_goal(context.store, client_id, clock(), title="Jag går ut två gånger i veckan")
    return client_id


@pytest.fixture
def main(qtbot: QtBot, context: Context, onni: UUID) -> Iterator[MainWindow]:
    window = MainWindow(context, Place("client", onni), {})
    window.resize(1366, 696)
    window.show()
    yield window
    put_away(window, qtbot)
    window.close()
    window.deleteLater()


def said(window: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(shown_texts(window))


@pytest.mark.requirement("I5.2")
def test_asiakasnakyma_speaks_the_clients_language_and_changes_it_on_the_spot(
    qtbot: QtBot, main: MainWindow, onni: UUID
) -> None:
    """The interface speaks English here; the client reads Swedish, then Finnish."""
    main.go(Place("client-view", onni))
    view = main.turning.screen.view
    assert isinstance(view, ClientPlanView)
    told = said(main)
    assert "Hej Demo-Onni! Det här är din plan." in told
    assert view.goals.tiles[0].did_it.text() == "Jag gjorde det här"
    assert view.head.close_button.text() == "Stäng vyn"

    view.show_tab(3)
    type_into(view.words.editor, "Det gick bra")
    qtbot.mouseClick(view.head.languages.button("fi"), Qt.MouseButton.LeftButton)
    assert "Hei Demo-Onni! Tämä on sinun suunnitelmasi." in said(main)
    assert [tab.text() for tab in view.tabs] == [
        "Tavoitteeni",
        "Tiimini",
        "Mitä sovimme",
        "Miten menee?",
    ]
    assert view.words.editor.toPlainText() == "Det gick bra" and view.tabs[3].isChecked()
    assert view.words.editor.accessibleName() == "Omat sanani"


@pytest.mark.requirement("I5.2", "R36")
def test_kirjataan_yhdessa_speaks_it_too_and_keeps_what_the_client_writes(
    qtbot: QtBot, main: MainWindow, context: Context, onni: UUID, clock: Clock
) -> None:
    draft = MeetingDraft(
        id=uuid4(), client_id=onni, on=context.today(), at=time(13),
        form=ContactForm.HOME_VISIT, note="Vi gick till affären.",
    )  # fmt: skip
    payload = drafts.to_payload(draft)
    drafts.save_draft(context.store, "meeting", draft.id, onni, payload, now=clock())
    main.go(Place("write-together", onni, "", draft.id))
    view = main.turning.screen.view
    assert isinstance(view, WriteTogether)
    assert "Det här skriver jag i dina uppgifter. Är det så?" in said(main)
    view.add.click()
    type_into(view.addition, "Nästa gång ensam.")
    qtbot.mouseClick(view.head.languages.button("en"), Qt.MouseButton.LeftButton)
    told = said(main)
    assert "This is what I write in your records. Is it right?" in told
    assert told.count("Vi gick till affären.") == 1  # the worker's text is nobody's to translate
    assert view.addition.toPlainText() == "Nästa gång ensam." and view.add.isChecked()


@pytest.mark.requirement("I5.3", "P51")
def test_the_ballot_begins_in_the_clients_language(
    main: MainWindow, context: Context, onni: UUID, clock: Clock
) -> None:
    main.go(Place("meeting", onni))
    form = main.page
    assert isinstance(form, MeetingPage)
    form.choices.forms.set_selected([ContactForm.HOME_VISIT.value])
    form.choices.time.time.set_time(time(13))
    type_into(form.words.note, "Käytiin kaupassa.")
    form.save_and_ask()
    view = main.turning.screen.view
    assert isinstance(view, FeedbackQuestion)
    assert view.languages.selected() == "sv" and "Arbetsöversättning" in view.title.text()
    assert view.place.client_id is None and view.place.record_id is None


@pytest.mark.requirement("I5.2")
@pytest.mark.parametrize(
    ("tag", "read"), [("sv", "sv"), ("fss", "sv"), ("en", "en"), ("se", "fi"), ("", "fi")]
)
def test_a_language_without_words_of_ours_is_read_in_finnish(tag: str, read: str) -> None:
    assert spoken_language(tag) == read


@pytest.mark.requirement("I5.2", "A5")
def test_a_disk_that_is_full_while_turned_is_told_once_and_the_words_stay(
    main: MainWindow, onni: UUID
) -> None:
    """The store really has no room; the client reads it in Swedish, the worker may go on."""
    main.go(Place("client-view", onni))
    view = main.turning.screen.view
    assert isinstance(view, ClientPlanView)
    store = main.context.store
    with store.write() as session:
        pages = session.scalar(text("PRAGMA page_count")) or 0
        session.execute(text(f"PRAGMA max_page_count={pages}"))
    try:
        view.show_tab(3)
        view.words.editor.setPlainText("Orden får inte rum. " * 900)
        view.words.save_button.click()
        assert "Det här sparades inte" in said(main)
        assert view.words.editor.toPlainText().startswith("Orden får inte rum.")
        view.leave_wanted.emit()
        assert main.turning.screen.proof is None  # told once; pressing again asks for the PIN
        view.leave_wanted.emit()
        assert main.turning.screen.proof is not None
    finally:
        with store.write() as session:
            session.execute(text("PRAGMA max_page_count=1073741823"))
