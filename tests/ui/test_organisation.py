"""The organisation in *Asetukset → Turvallisuus*: its settings, its key, what it forbids."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.security.audit_chain import Head
from app.security.log_receipt import LogReceipt, signed_receipt
from app.security.organisation_channels import Channels
from app.security.organisation_config import fingerprint
from app.security.organisation_keys import Role, signing_key
from app.services.desk_layouts import LAYOUT_NAME, refresh_desk_layout
from app.services.escrow import escrow_of
from app.services.lock_settings import LockSettings, load_lock_settings, save_lock_settings
from app.services.log_receipts import receipt_of
from app.services.organisation import policies_of, refresh_organisation
from app.services.organisation_signer import offered_signer
from app.services.paper_templates import FILE_NAME, refresh_templates
from app.services.pin import PinNotAllowed
from app.services.prints import PrintsRefused
from app.services.vault import Store
from app.services.wrong_tries import WrongTries
from tests.casework import NOW, add_client, add_worker
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.county import SECRETS, County
from tests.ui.casework import RecordedPrompts, make_context
from ui.context import Context
from ui.dialogs.escrow_dialog import EscrowDialog
from ui.dialogs.signer_dialog import SignerDialog
from ui.door import Door
from ui.messages import error_text
from ui.navigation import Place
from ui.pages.monitoring_page import MonitoringPage
from ui.pages.page import Page
from ui.pages.print_page import PrintPage
from ui.pages.settings_desk import DeskSettings
from ui.pages.settings_exchange import ExchangeSettings
from ui.pages.settings_lock import LockSettingsCard
from ui.pages.settings_organisation import OrganisationCard
from ui.pages.settings_page import SettingsPage
from ui.pages.use_log_page import UseLogPage
from ui.widgets.label import Label
from ui.windows.first_start_window import FirstStartWindow

NAME = "Keski-Savon hyvinvointialue"


class ChosenFile(RecordedPrompts):
    """The seam `Prompts`, answering a question for a file with `path`."""

    path = Path()

    def ask_open_path(self, *args: object) -> None:
        then = args[-1]
        assert callable(then)
        then(self.path)


@pytest.fixture
def county(tmp_path: Path) -> County:
    return County(tmp_path / "etc")


@pytest.fixture
def context(qapp: QObject, store: Store, clock: Clock, county: County) -> Iterator[Context]:
    clock.now = NOW
    add_worker(store)
    door = Door(folder=store.path.parent, practice=False, now=clock, kdf=CHEAP_KDF,
                limits=CHEAP_LIMITS, site=county.site)  # fmt: skip
    made = replace(
        make_context(store, clock, qapp), folder=store.path.parent, door=door, prompts=ChosenFile()
    )
    yield made
    made.jobs.shut_down()


@pytest.fixture
def told(context: Context, county: County) -> Callable[..., None]:
    def told(**policies: int) -> None:
        county.deploy(county.settings(1, **policies))  # type: ignore[arg-type]
        refresh_organisation(context.store, county.site, today=context.today())

    return told


def card_of(qtbot: QtBot, context: Context) -> OrganisationCard:
    card = OrganisationCard(context)
    qtbot.addWidget(card)
    card.resize(860, 400)
    card.show()
    return card


def turn(qtbot: QtBot, context: Context, card: OrganisationCard, section: str) -> None:
    """Go through the dialog as she does."""
    dialog = EscrowDialog(context, Place("escrow", section=section), card)
    dialog.show()
    assert not dialog.turn_button.isEnabled()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE.decode())
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.turn_button, Qt.MouseButton.LeftButton)
    card.load()


@pytest.mark.requirement("I3.1", "I10.3")
def test_asetukset_turvallisuus_says_who_else_can_open_the_data(
    qtbot: QtBot, context: Context, told: Callable[..., None]
) -> None:
    card = card_of(qtbot, context)
    assert card.settings_row.meaning_label.text() == "None on this device."
    assert card.key_row.meaning_label.text().startswith("Nobody but you can open the data")
    assert not card.add_button.isEnabled() and not card.remove_button.isVisible()
    assert not card.receipt_row.isVisible()

    told()
    card.load()
    assert NAME in card.settings_row.meaning_label.text()
    assert card.add_button.isEnabled()
    turn(qtbot, context, card, "add")
    state = escrow_of(context.store)
    assert state is not None
    shown = card.key_row.meaning_label.text().replace("\u00a0", " ")
    assert shown.startswith(f"{NAME} can open the data too") and state.fingerprint in shown
    turn(qtbot, context, card, "remove")
    assert escrow_of(context.store) is None
    assert not card.remove_button.isVisible()


@pytest.mark.requirement("I3.1")
def test_before_it_is_given_the_dialog_says_what_the_organisation_can_then_do(
    qtbot: QtBot, context: Context, told: Callable[..., None]
) -> None:
    told()
    card = card_of(qtbot, context)
    dialog = EscrowDialog(context, Place("escrow", section="add"), card)
    qtbot.addWidget(dialog)
    dialog.show()
    words = " ".join(
        label.text() for label in dialog.findChildren(type(card.key_row.meaning_label))
    )
    assert f"{NAME} can then open all the data on this device, also without you" in words
    qtbot.keyClicks(dialog.passphrase, "something else")
    qtbot.mouseClick(dialog.turn_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert escrow_of(context.store) is None


@pytest.mark.requirement("I10.3")
@pytest.mark.parametrize(
    ("harm", "words"),
    [("cut", "it is damaged or made wrong."), ("older", "it is older than the one that holds."),
     ("stranger", "it is signed by somebody else than before.")],
)  # fmt: skip
def test_a_settings_file_that_is_not_taken_is_explained(
    qtbot: QtBot, context: Context, county: County, told: Callable[..., None], harm: str, words: str
) -> None:
    county.deploy(county.settings(5))
    refresh_organisation(context.store, county.site, today=context.today())
    if harm == "cut":
        (county.place / "organisation.json").write_bytes(b"{")
    elif harm == "older":
        county.deploy(county.settings(4))
    else:
        county.secrets[Role.SIGNING] = b"y" * 32
        county.deploy(county.settings(6))
    refresh_organisation(context.store, county.site, today=context.today())
    shown = card_of(qtbot, context).settings_row.meaning_label.text()
    assert "version 5" in shown and shown.endswith(words)


@pytest.mark.requirement("I10.3")
def test_the_settings_tell_what_the_organisation_has_set(
    qtbot: QtBot, context: Context, county: County, told: Callable[..., None]
) -> None:
    told(lock_minutes_most=5)
    card = card_of(qtbot, context)
    assert card.decided_row.meaning_label.text() == "An unused store locks after 2 to 5 minutes."
    channels = Channels(fhir="https://fhir.example.fi/r4", folder="/srv/out", others_allowed=False)
    county.deploy(county.settings(2, channels=channels, keyring_required=True, prints_allowed=False,
                                  pin_allowed=False, grace_days=30, keep_days_most=90))  # fmt: skip
    refresh_organisation(context.store, county.site, today=context.today())
    card.load()
    assert card.decided_row.meaning_label.text().splitlines() == [
        "A device secret in the keyring is required.",
        "No papers leave this device.",
        "No PIN.",
        "A closed case stays for at least 30 day(s).",
        "A closed case is to be removed within 90 day(s).",
        "Entries go to the server https://fhir.example.fi/r4.",
        "Entries go to the folder /srv/out.",
        "No other ways out are allowed.",
    ]
    county.deploy(county.settings(3))
    refresh_organisation(context.store, county.site, today=context.today())
    card.load()
    assert not card.decided_row.isVisible(), "what is as everywhere is not told"


@pytest.mark.requirement("I10.3")
def test_a_way_out_that_the_organisation_has_set_is_shown_and_not_to_be_changed(
    qtbot: QtBot, context: Context, county: County
) -> None:
    def shown(version: int, channels: Channels) -> ExchangeSettings:
        county.deploy(county.settings(version, channels=channels))
        refresh_organisation(context.store, county.site, today=context.today())
        made = ExchangeSettings(context)
        qtbot.addWidget(made)
        return made

    page = shown(1, Channels(fhir="https://fhir.example.fi/r4"))
    assert page.server.text() == "https://fhir.example.fi/r4" and page.server_switch.isChecked()
    assert page.server.isReadOnly(), "to be read and copied, not to be changed"
    for control in (page.server_button, page.server_switch):
        assert not control.isEnabled()
    assert page.server_use_row.meaning_label.text() == "Set by your organisation."
    assert page.folder_button.isEnabled()
    page._set_folder(context.store.path.parent)
    assert page.folder_switch.isEnabled() and not page.server_switch.isEnabled()

    page = shown(2, Channels(fhir="https://fhir.example.fi/r4", others_allowed=False))
    assert not page.folder_button.isEnabled() and not page.folder_switch.isChecked()
    assert page.folder_use_row.meaning_label.text() == (
        "Your organisation allows only the way that it has set."
    )


@pytest.mark.requirement("I10.3", "I3.2")
def test_lock_time_bounds_and_a_forbidden_pin_hold_with_the_reason_beside_them(
    qtbot: QtBot, context: Context, told: Callable[..., None]
) -> None:
    save_lock_settings(context.store, LockSettings(minutes=15))
    told(lock_minutes_least=3, lock_minutes_most=7, pin_allowed=False)
    assert load_lock_settings(context.store).minutes == 7
    with pytest.raises(ValueError, match="minutes"):
        save_lock_settings(context.store, LockSettings(minutes=2))
    card = LockSettingsCard(context)
    qtbot.addWidget(card)
    offered = [card.minutes.itemData(row) for row in range(card.minutes.count())]
    assert offered == ["3", "5", "7"]
    assert "3 to 7 minutes" in card.minutes_row.meaning_label.text()
    assert not card.pin_button.isEnabled()
    assert card.pin_row.meaning_label.text() == "Your organisation allows no PIN."
    with pytest.raises(PinNotAllowed):
        context.way_to_keys().set_pin(
            context.store, bytearray(PASSPHRASE), bytearray(b"135792")
        )  # fmt: skip


@pytest.mark.requirement("I10.3", "I2.6")
def test_prints_that_are_not_allowed_are_off_with_the_reason_beside(
    qtbot: QtBot, context: Context, told: Callable[..., None]
) -> None:
    told(prints_allowed=False)
    page = PrintPage(context, Place("print", add_client(context.store)))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page._pdf != b"", timeout=20_000)
    assert not page.print_button.isEnabled() and not page.file_button.isEnabled()
    page._ask_file()
    assert page.findChild(QFileDialog) is None
    assert page.reason.text() == (
        "Your organisation allows no papers from this device, printed or as a file."
    )


@pytest.mark.requirement("I10.3", "I3.7")
def test_a_policy_that_comes_while_a_paper_is_open_stops_the_print(
    qtbot: QtBot, context: Context, told: Callable[..., None]
) -> None:
    page = PrintPage(context, Place("print", add_client(context.store)))
    qtbot.addWidget(page)
    page.show()  # the paper is made after the first paint
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    told(prints_allowed=False)
    with qtbot.waitSignal(page.failed) as refused:
        page._print("any printer")
    assert isinstance(refused.args[0], PrintsRefused)


@pytest.mark.requirement("I10.3", "I3.7")
@pytest.mark.parametrize("name", ["monitoring", "use-log"])
def test_reports_are_refused_in_a_sentence_before_a_file_is_asked_for(
    qtbot: QtBot, context: Context, told: Callable[..., None], name: str
) -> None:
    told(prints_allowed=False)
    page: Page = (
        MonitoringPage(context, Place("monitoring"))
        if name == "monitoring"
        else UseLogPage(context, Place("use-log"))
    )
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.failed) as refused:
        page._ask_report()  # type: ignore[attr-defined]
    assert error_text(refused.args[0]).startswith(
        "Your organisation lets no papers leave this device, printed or as a file."
    )
    assert page.findChild(QFileDialog) is None
    page.leave()


@pytest.mark.requirement("I10.3", "I3.1")
def test_keyring_required_stops_the_first_start_without_one_and_says_why(
    qtbot: QtBot, context: Context, county: County, clock: Clock, tmp_path: Path
) -> None:
    county.deploy(county.settings(keyring_required=True))
    door = Door(folder=tmp_path / "new", practice=False, now=clock, kdf=CHEAP_KDF,
                limits=CHEAP_LIMITS, site=county.site)  # fmt: skip
    window = FirstStartWindow(door, context.jobs, context.settings)
    qtbot.addWidget(window)
    window.show()
    window._show_step(2)
    for edit in (window.passphrase.first, window.passphrase.second):
        qtbot.keyClicks(edit, PASSPHRASE.decode())
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.problem.isVisible)
    assert "wants a device secret" in window.problem.text()
    assert not (tmp_path / "new").exists()
    assert WrongTries(tmp_path / "new").succeeded() == 0


@pytest.mark.requirement("I10.3")
@pytest.mark.parametrize(
    ("profile", "first"), [("pirkanmaa", "pirkanmaa"), ("unknown", "thl"), (None, "thl")]
)
def test_the_first_start_begins_with_the_profile_of_the_organisation(
    qtbot: QtBot, context: Context, county: County, clock: Clock, tmp_path: Path,
    profile: str | None, first: str,
) -> None:  # fmt: skip
    county.deploy(county.settings().model_copy(update={"profile": profile}))
    door = Door(folder=tmp_path / "new", practice=False, now=clock, site=county.site)
    window = FirstStartWindow(door, context.jobs, context.settings)
    qtbot.addWidget(window)
    window.prepare()
    qtbot.waitUntil(lambda: window.worker.form.profile.count() > 0)
    assert window.worker.form.profile.selected() == first


@pytest.mark.requirement("I3.3", "S2.6")
def test_a_receipt_of_the_log_is_taken_in_by_its_button(
    qtbot: QtBot, context: Context, told: Callable[..., None], tmp_path: Path
) -> None:
    told()
    prompts = context.prompts
    assert isinstance(prompts, ChosenFile)
    prompts.path = tmp_path / "receipt.json"
    signer = signing_key(SECRETS[Role.LOG], Role.LOG)
    receipt = LogReceipt(context.store.store_id, Head(0, bytes(32)), context.today())
    prompts.path.write_bytes(signed_receipt(receipt, signer))
    card = card_of(qtbot, context)
    failures: list[object] = []
    card.failed.connect(failures.append)
    qtbot.mouseClick(card.receipt_button, Qt.MouseButton.LeftButton)
    (error,) = failures
    assert isinstance(error, UserError) and error.code == "receipt-does-not-fit"
    assert receipt_of(context.store) == receipt
    assert "up to event 0" in card.receipt_row.meaning_label.text()


@pytest.mark.requirement("I10.3", "A8")
def test_the_practice_store_shows_no_organisation(qtbot: QtBot, context: Context) -> None:
    for practice in (True, False):
        page = SettingsPage(
            replace(context, practice=practice), Place("settings", section="security")
        )
        qtbot.addWidget(page)
        assert (page.organisation_card is None) is practice


@pytest.mark.requirement("I3.1", "I10.3")
def test_a_new_signing_key_is_compared_in_the_settings_before_it_is_accepted(
    qtbot: QtBot, context: Context, told: Callable[..., None], county: County
) -> None:
    told(lock_minutes_most=5)
    card = OrganisationCard(context)
    qtbot.addWidget(card)
    assert card.signer_button.isHidden()
    new = County(county.place, SECRETS | {Role.SIGNING: bytes([99]) * 32})
    new.deploy(new.settings(2, lock_minutes_most=7))
    refresh_organisation(context.store, new.site, today=context.today())
    card.load()
    assert not card.signer_button.isHidden()
    with qtbot.waitSignal(card.navigate) as went:
        card.signer_button.click()
    dialog = SignerDialog(context, went.args[0], card)
    qtbot.addWidget(dialog)
    shown = "".join(label.text() for label in dialog.findChildren(Label)).replace("\u00a0", "")
    offer = offered_signer(context.store, new.site, today=context.today())
    assert offer is not None
    assert offer.before.replace(" ", "") in shown and offer.offered.replace(" ", "") in shown
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE.decode())
    assert not dialog.turn_button.isEnabled(), "not before they were compared"
    dialog.compared.setChecked(True)
    with qtbot.waitSignal(dialog.notified):
        qtbot.mouseClick(dialog.turn_button, Qt.MouseButton.LeftButton)
    assert policies_of(context.store).lock_minutes_most == 7
    card.load()
    assert card.signer_button.isHidden()


@pytest.mark.requirement("I7.2", "I10.3")
def test_the_settings_tell_whose_paper_templates_hold_and_why_a_later_file_is_not_taken(
    qtbot: QtBot, context: Context, county: County
) -> None:
    card = card_of(qtbot, context)
    assert card.papers_row.isHidden()
    good = 'format = 1\nsource = "Keski-Savo 2.11.2026"\n\n[paper.client-plan]\n'
    for text in (good, good + "leave_out = ['goals']\n"):
        (county.place / FILE_NAME).write_text(text)
        (county.place / FILE_NAME).chmod(0o644)
        refresh_templates(context.store, county.site)
        card.load()
    told = card.papers_row.meaning_label.text()
    assert told.startswith("Keski-Savo 2.11.2026. The template file papers.toml is not right: line")
    assert "5, paper.client-plan.leave_out may not be left out" in told


@pytest.mark.requirement("I8.4", screen="17a")
@pytest.mark.parametrize("transfers", [False, True])
def test_the_settings_tell_whether_the_folder_is_sealed_and_to_whose_key(
    qtbot: QtBot, context: Context, county: County, transfers: bool
) -> None:
    county.deploy(county.settings(transfers=transfers))
    refresh_organisation(context.store, county.site, today=context.today())
    made = ExchangeSettings(context)
    qtbot.addWidget(made)
    key = fingerprint(county.public(Role.TRANSFER).seal or b"").replace(" ", "\u00a0")
    assert made.seal_row.meaning_label.text() == (
        f"Sealed: only Keski-Savon hyvinvointialue can open it. Key {key}."
        if transfers
        else "Not sealed: whoever can open the folder can read it. Your organisation has given no "
        "key for transfers."
    )


@pytest.mark.requirement("I8.4", screen="17a")
def test_the_settings_tell_why_the_order_of_the_copy_desk_is_refused(
    qtbot: QtBot, context: Context, county: County
) -> None:
    path = county.place / LAYOUT_NAME
    path.write_text('name = ["a", "b"]', encoding="utf-8")
    path.chmod(0o644)
    refresh_desk_layout(context.store, county.site)
    made = DeskSettings(context)
    qtbot.addWidget(made)
    assert "copy-desk.toml is not right: line 1" in made.refused_row.meaning_label.text()
    assert "The order that was read last stays in use." in made.refused_row.meaning_label.text()
