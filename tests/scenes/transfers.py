"""Siirrot (13): both entries of a conflict, and what has arrived."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget
from sqlalchemy import update

from app.domain.exchange import OtherEntry, Outage, UnitKind, UnitState
from app.services.copy_desk import list_desk
from app.services.outbox_acts import both_entries
from app.services.outbox_rows import find_item, keep_other_entry, move
from app.services.vault import Store
from app.storage.schema.exchange import Channel
from app.sync.rules import Event
from tests.practice_stage import practice_context
from tests.screenshots import NOW, Stage, scene
from ui.navigation import Place
from ui.pages.exchange_page import ExchangePage
from ui.windows.main_window import MainWindow


@scene("13-transfers-conflict")
def conflict(stage: Stage) -> QWidget:
    """Her work pair has written of the same meeting, and that entry came there first."""
    context = practice_context(stage)
    _in_conflict(context.store)
    return MainWindow(context, Place("exchange"), {})


@scene("13-transfers-both-entries")
def side_by_side(stage: Stage) -> QWidget:
    context = practice_context(stage)
    place = Place("both-entries", record_id=_in_conflict(context.store))
    window = MainWindow(context, Place("exchange"), {})
    window.show()
    window.go(place)
    return window


@scene("13-transfers-sent")
def handed_over(stage: Stage) -> QWidget:
    """What has arrived can be marked as an error; its receipt stays."""
    window = MainWindow(practice_context(stage), Place("exchange"), {})
    page = window.findChild(ExchangePage)
    assert isinstance(page, ExchangePage)
    page.filters.chip("sent").click()
    return window


@scene("16c-offline")
def offline(stage: Stage) -> QWidget:
    """What the last try left behind: nothing was reached, so sending is off until it is tried."""
    context = practice_context(stage)
    with context.store.write() as session:
        session.execute(update(Channel).values(outage=Outage.OFFLINE.value))
    return MainWindow(context, Place("exchange"), {})


def _in_conflict(store: Store) -> UUID:
    """The waiting entry of a meeting, and what the server has under its name."""
    *_, unit_id = (it.unit_id for it in list_desk(store) if it.kind is UnitKind.MEETING)
    with store.write() as session:
        item = find_item(session, unit_id)
        if item.state == UnitState.QUEUED.value:  # the scenes of one run share a store
            move(item, Event.START)
            move(item, Event.CONFLICT, reason="conflict", values={"reason": "other-content"})
    mine = both_entries(store, unit_id, logged=False).text
    with store.write() as session:
        other = OtherEntry(
            author="Demo-Pekka Työpari",
            text=mine.replace("60 min", "45 min").replace("11.11.", "10.11."),
            written_at=NOW - timedelta(hours=3),
        )
        keep_other_entry(session, unit_id, other, now=NOW)
    return unit_id
