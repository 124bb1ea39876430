"""The recovery code on paper, the dates beside the keys, and the ways back in (01b, 17a)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.documents.rendering import render_paper
from app.domain.recovery_paper import RecoveryPaper
from app.security.recovery import new_code
from app.services.key_dates import key_dates
from app.services.organisation import refresh_organisation
from app.services.recovery_cards import note_printed, recovery_card, times_printed
from app.services.use_log import list_events
from app.services.vault import NewStore, change_passphrase, new_recovery_code, unlock
from app.text import Language
from tests.casework import add_worker
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, NOW, PASSPHRASE, Clock
from tests.county import County
from tests.tag_checker import TaggedFile
from tests.ui.casework import make_context
from ui import paper
from ui.context import Context
from ui.dialogs.passphrase_dialog import PassphraseDialog
from ui.door import Door
from ui.messages import error_text
from ui.navigation import Place
from ui.pages.recovery_card_button import RecoveryCardButton
from ui.pages.recovery_code_view import RecoveryCodeView
from ui.pages.settings_security import SecuritySettings
from ui.pages.settings_ways_back import WaysBackCard

NEW = "toinen hyva lause ilman salaisuuksia"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def made(make_store: Callable[..., NewStore]) -> NewStore:
    new = make_store("store")
    add_worker(new.store)
    return new


@pytest.fixture
def context(qapp: QObject, made: NewStore, clock: Clock, tmp_path: Path) -> Iterator[Context]:
    door = Door(folder=tmp_path / "store", practice=False, now=clock, kdf=CHEAP_KDF,
                limits=CHEAP_LIMITS)  # fmt: skip
    context = make_context(made.store, clock, qapp)
    yield replace(context, folder=tmp_path / "store", door=door)
    context.jobs.shut_down()


def actions(made: NewStore) -> list[str]:
    return [row.action for row in list_events(made.store).rows]


@pytest.mark.requirement("I3.1", "S2.3")
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_recovery_card_holds_code_store_and_date_but_no_persons_name(
    language: Language,
) -> None:
    groups, store_id = new_code(lambda bits: 2**bits // 3).groups, UUID(int=0x1A2B3C4D << 96)
    paper = RecoveryPaper(groups=tuple(groups), store_id=store_id, language=language, made_at=NOW)
    pdf = render_paper(paper)
    pages = PdfReader(BytesIO(pdf)).pages
    shown = " ".join(page.extract_text() for page in pages)
    assert len(pages) == 1
    assert all(group in shown for group in groups)
    assert "1a2b3c4d" in shown and "11.11.2026" in shown
    for told in ("Kaisa", "Ohjaaja", "hyvinvointialue", str(store_id)):
        assert told not in shown
    assert TaggedFile(pdf).problems() == []


@pytest.mark.requirement("I3.1", "I10.3")
def test_the_recovery_card_stays_printable_where_papers_are_refused(
    made: NewStore, tmp_path: Path
) -> None:
    county = County(tmp_path / "etc")
    county.deploy(county.settings(prints_allowed=False))
    refresh_organisation(made.store, county.site, today=NOW.date())
    groups = made.recovery_code.groups
    assert recovery_card(made.store, groups, language="fi", now=NOW).startswith(b"%PDF")
    note_printed(made.store)
    assert actions(made)[0] == "recovery-card-printed" and times_printed(made.store) == 1


@pytest.mark.requirement("I3.1")
def test_without_a_printer_the_code_is_written_by_hand_and_nothing_is_logged(
    qtbot: QtBot, context: Context, made: NewStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.paper.QPrinterInfo.availablePrinters", list)
    code = made.recovery_code
    view = RecoveryCodeView(code.groups, code.is_group)
    qtbot.addWidget(view)
    button = RecoveryCardButton(context.store, code.groups, context.jobs, context.now)
    view.offer_print(button)
    view.show()
    qtbot.mouseClick(button, LEFT)
    assert view.notice.text() == error_text(paper.NoPrinter())
    with qtbot.waitSignal(button.failed):
        button._make("gone")
    assert times_printed(made.store) == 0 and "recovery-card-printed" not in actions(made)


@pytest.mark.requirement("I3.1", "S2.7")
def test_a_card_that_went_to_the_printer_is_counted_until_there_is_a_new_code(
    qtbot: QtBot, context: Context, made: NewStore, clock: Clock
) -> None:
    dates = key_dates(made.store)
    assert dates.passphrase == dates.recovery_code == NOW.date() and dates.printed == 0
    note_printed(made.store)
    clock.forward(days=2)
    change_passphrase(made.store, secret=bytearray(PASSPHRASE), new=bytearray(NEW.encode()),
                      limits=CHEAP_LIMITS)  # fmt: skip
    section = SecuritySettings(context)
    qtbot.addWidget(section)
    assert section.passphrase_row.meaning_label.text() == "Changed 13.11.2026"
    told = section.code_row.meaning_label.text()
    assert told.startswith("Made 11.11.2026. Printed 1 time(s).") and "Not checked yet" in told
    new_recovery_code(made.store, passphrase=bytearray(NEW.encode()), limits=CHEAP_LIMITS)
    section.load()
    assert section.code_row.meaning_label.text().startswith("Made 13.11.2026. Not checked yet")


@pytest.mark.requirement("I3.1")
def test_a_lost_keyring_and_a_new_laptop_are_guided_from_the_settings(
    qtbot: QtBot, context: Context, made: NewStore
) -> None:
    card = WaysBackCard()
    qtbot.addWidget(card)
    went: list[Place] = []
    card.navigate.connect(went.append)
    card.laptop_button.click()
    card.code_button.click()
    assert went[0] == Place("settings", section="backups")
    dialog = PassphraseDialog(context, went[1], card)
    qtbot.addWidget(dialog)
    dialog.open()
    typed = made.recovery_code.text.lower().replace("-", " ").replace("0", "o")
    qtbot.keyClicks(dialog.old, typed)
    for edit in (dialog.new.first, dialog.new.second):
        qtbot.keyClicks(edit, NEW)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.change_button, LEFT)
    made.store.close()
    unlock(context.folder, bytearray(NEW.encode()), limits=CHEAP_LIMITS).close()
