"""Kirjataan yhdessä (36): the client reads the entry; what is added stands apart and stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.meetings import ContactForm, MeetingDraft
from app.domain.snapshots import MeetingSnapshot
from app.formats.sosmeta_meeting import entry_text
from app.services import drafts, meetings, writing_together
from app.services.meeting_snapshot import meeting_snapshot
from app.services.vault import Store
from app.services.worker import require_worker
from tests import casework as service_casework
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.hands import shown_texts
from tests.ui.casework import add_client, add_worker, make_context, put_away, type_into
from ui.context import Context
from ui.door import Door
from ui.navigation import Place
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
def draft(context: Context, clock: Clock) -> MeetingDraft:
    draft = MeetingDraft(
        id=uuid4(),
        client_id=add_client(context.store, clock(), service_language="en"),
        on=context.today(),
        at=time(13),
        form=ContactForm.HOME_VISIT,
        note="Käytiin yhdessä kaupassa.",
        client_words="En ois uskonu.",
        worker_view="Tuttu kauppa auttoi.",
    )
    payload = drafts.to_payload(draft)
    drafts.save_draft(context.store, "meeting", draft.id, draft.client_id, payload, now=clock())
    return draft


@pytest.fixture
def main(qtbot: QtBot, context: Context, draft: MeetingDraft) -> Iterator[MainWindow]:
    window = MainWindow(context, Place("meeting", draft.client_id, "draft", draft.id), {})
    window.resize(1366, 696)
    window.show()
    yield window
    put_away(window, qtbot)
    window.close()
    window.deleteLater()


def shared(main: MainWindow) -> WriteTogether:
    view = main.turning.screen.view
    assert isinstance(view, WriteTogether)
    return view


def kept(context: Context, draft_id: UUID) -> MeetingDraft:
    loaded = drafts.load_draft(context.store, "meeting", draft_id)
    assert loaded is not None and isinstance(loaded.draft, MeetingDraft)
    return loaded.draft


def turn_back(qtbot: QtBot, main: MainWindow) -> None:
    proof = main.turning.screen.proof
    assert proof is not None
    proof.passphrase.add_bytes(QByteArray(PASSPHRASE))
    proof.submit()
    qtbot.waitUntil(lambda: not main.turning.screen.is_turned)


@pytest.mark.requirement("I5.2", "R36", "S01")
def test_the_client_reads_the_entry_adds_own_words_and_the_worker_goes_on_with_it(
    qtbot: QtBot, main: MainWindow, context: Context, draft: MeetingDraft
) -> None:
    form = main.page
    assert isinstance(form, MeetingPage)
    qtbot.mouseClick(form.footer.together_button, Qt.MouseButton.LeftButton)
    view = shared(main)
    said = "\n".join(shown_texts(main))
    assert "This is what I write in your records. Is it right?" in said
    assert "Käytiin yhdessä kaupassa." in said and "Tuttu kauppa auttoi." in said
    assert "Demo-Aino and Demo-Kaisa" in said and "Esimerkki" not in said

    qtbot.keyClick(view, Qt.Key.Key_2)
    type_into(view.addition, "Ensi kerralla itse.")
    qtbot.mouseClick(view.done_button, Qt.MouseButton.LeftButton)
    turn_back(qtbot, main)
    back = main.page
    assert isinstance(back, MeetingPage)
    assert back.words.voice.text() == "En ois uskonu.\nEnsi kerralla itse."
    assert kept(context, draft.id).read_together


@pytest.mark.requirement("I5.2", "R36")
def test_olen_eri_mielta_is_a_line_of_its_own_beside_the_workers_text(
    qtbot: QtBot, main: MainWindow, context: Context, draft: MeetingDraft
) -> None:
    main.go(Place("write-together", draft.client_id, "", draft.id))
    view = shared(main)
    qtbot.keyClick(view, Qt.Key.Key_3)
    type_into(view.differs, "Se ei mennyt noin.")
    for _ in range(2):  # back from the PIN and done again adds nothing twice
        view.finish()
        qtbot.keyClick(main.turning.screen, Qt.Key.Key_Escape)
    found = kept(context, draft.id)
    assert found.differing_view == "Se ei mennyt noin."
    assert (found.note, found.worker_view) == (draft.note, draft.worker_view)
    assert found.client_words == draft.client_words


@pytest.mark.requirement("I5.2", "A5")
def test_the_lock_keeps_what_the_client_was_writing(
    main: MainWindow, context: Context, draft: MeetingDraft
) -> None:
    main.go(Place("write-together", draft.client_id, "", draft.id))
    shared(main).add.click()
    type_into(shared(main).addition, "Kesken jäi")
    main.put_away()
    assert main.drafts_kept
    assert kept(context, draft.id).client_words == "En ois uskonu.\nKesken jäi"


@pytest.mark.requirement("I5.2", "R36")
def test_the_differing_view_is_saved_and_leaves_with_the_entry(store: Store) -> None:
    service_casework.add_worker(store)
    aino = service_casework.add_client(store)
    draft = service_casework.visit(aino)
    payload = drafts.to_payload(draft)
    now = service_casework.NOW
    drafts.save_draft(store, "meeting", draft.id, aino, payload, now=now)
    entry = writing_together.load_shared_entry(store, draft.id)
    writing_together.keep_clients_part(
        store, entry.draft, addition="", differs="Olin itse kassalla.", now=now
    )
    loaded = drafts.load_draft(store, "meeting", draft.id)
    assert loaded is not None and isinstance(loaded.draft, MeetingDraft)
    service_casework.log(store, loaded.draft)

    (row,) = meetings.list_meetings(store, aino)
    assert (row.differing_view, row.read_together) == ("Olin itse kassalla.", True)
    with store.read() as session:
        snapshot: MeetingSnapshot = meeting_snapshot(
            session, row, require_worker(session), made_on=service_casework.TODAY
        )
    told = entry_text(snapshot)
    assert "Eriävät näkemykset: Asiakas: Olin itse kassalla." in told
    assert "Asiakas on lukenut kirjauksen yhdessä työntekijän kanssa." in told
    events = service_casework.events(store)
    assert ("opened", "shared-entry") in events and ("entry-read-together", "meeting") in events
