"""Empty and error states of ui.md 9, in the window of a worker who has just begun."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget
from sqlalchemy import text

from app.domain.clients import Start
from app.errors import DiskFull
from app.services.vault import confirm_recovery_code, create_store, unlock
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE
from tests.practice_stage import practice_context, running_app
from tests.screenshots import NOW, Stage, scene
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.navigation import Place
from ui.pages.meeting_page import MeetingPage
from ui.windows.main_window import MainWindow

_DATES = ("decision_start", "decision_end", "period_start", "period_end")


def _begun(folder: Path) -> tuple[Context, UUID]:
    made = create_store(folder / "store", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF)
    confirm_recovery_code(made.store)
    add_worker(made.store, NOW)
    client_id = add_client(made.store, NOW, start=Start.CONTACT, **dict.fromkeys(_DATES))
    return make_context(made.store, lambda: NOW, running_app()), client_id


def _page(stage: Stage, page: str) -> QWidget:
    context, _ = stage.keep("begun", _begun)
    return MainWindow(context, Place(page), {})


def _section(stage: Stage, section: str) -> QWidget:
    context, client_id = stage.keep("begun", _begun)
    return MainWindow(context, Place("client", client_id, section), {})


for _name, _place in (
    ("12", "groups"),
    ("13", "exchange"),
    ("14", "monitoring"),
    ("29", "feedback"),
):
    scene(f"{_name}-empty-{_place}")(partial(_page, page=_place))
for _name, _place in (
    ("05", ""), ("08", "team"), ("26", "meetings"), ("27", "period"), ("12b", "groups"),
    ("32", "documents"),
):  # fmt: skip
    scene(f"{_name}-empty-{_place or 'summary'}")(partial(_section, section=_place))


@scene("04-unreadable")
def unreadable(stage: Stage) -> QWidget:
    return MainWindow(stage.keep("harmed", _harmed), Place("clients"), {})


def _harmed(folder: Path) -> Context:
    """A store of which one page, that of the clients, is damaged."""
    context, _ = _begun(folder)
    with context.store.read() as session:
        root = session.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'client'"))
    context.store.close()
    path = folder / "store" / "store.db"
    content = bytearray(path.read_bytes())
    content[(int(root or 0) - 1) * 4096 + 99] ^= 1
    path.write_bytes(content)
    secret = bytearray(PASSPHRASE)
    store = unlock(folder / "store", secret, limits=CHEAP_LIMITS, clock=lambda: NOW)
    return make_context(store, lambda: NOW, running_app())


@scene("16b-disk-full")
def disk_full(stage: Stage) -> QWidget:
    window = MainWindow(practice_context(stage), Place("clients"), {})
    window.show()
    window.host.explain(DiskFull())
    return window


@scene("16b-not-saved")
def not_saved(stage: Stage) -> QWidget:
    """The form while nothing can be written: what is typed stays, the line says so and tries on."""
    context, client_id = stage.keep("read-only", _begun)
    _let_write(context, on=True)  # the scene before in this store has ended so
    window = MainWindow(context, Place("meeting", client_id), {})
    page = window.page
    assert isinstance(page, MeetingPage)
    _let_write(context, on=False)
    page.words.note.setPlainText("Käytiin yhdessä kaupassa hiljaisena aikana.")
    page.keeper.save_now()
    return window


def _let_write(context: Context, *, on: bool) -> None:
    for connection in context.store._connections:
        connection.execute(f"PRAGMA query_only = {int(not on)}")
