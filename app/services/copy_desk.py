"""Siirtopöytä (38): carrying entries over by hand, section by section, with time and hash (A6)."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session, defer

from app.domain.copy_desk import (
    DESK,
    Act,
    DeskEntry,
    DeskOrder,
    DeskPart,
    DeskView,
    Mark,
    lay_out,
)
from app.domain.exchange import Receipt, UnitKind, UnitState
from app.errors import NotFound
from app.formats.codes import Codes
from app.formats.desk_parts import desk_parts
from app.formats.snapshot_json import SnapshotUnreadable
from app.reference.desk_layouts import LAYOUTS
from app.services.code_sets import load_codes
from app.services.desk_layouts import layouts_at_hand, sections_of
from app.services.outbox_rows import (
    find_item,
    log_handed_over,
    move,
    receipts_of,
    unit_of,
    write_receipt,
)
from app.services.settings import load_setting
from app.services.unit_content import snapshot_of
from app.services.use_events import list_shown, record_act, section_opened, viewing
from app.storage.schema.client import Client
from app.storage.schema.exchange import DeskMark, OutboxItem
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.sync.rules import OPEN, Event

__all__ = [
    "LAYOUTS",
    "carry_section",
    "choose_layout",
    "chosen_layout",
    "finish_entry",
    "layouts_at_hand",
    "list_desk",
    "mend_section",
    "open_desk",
    "skip_section",
]

_SETTING: Final = "desk-layout"
_TO_SENT: Final[Mapping[UnitState, tuple[Event, ...]]] = {
    UnitState.QUEUED: (Event.START, Event.RECEIPT),
    UnitState.SENDING: (Event.RECEIPT,),
    UnitState.REFUSED: (Event.AGAIN, Event.START, Event.RECEIPT),
    UnitState.CONFLICT: (Event.AGAIN, Event.START, Event.RECEIPT),
}


def chosen_layout(store: Store) -> str:
    """Give the order in which sections lie: that of her client information system."""
    kept = load_setting(store, _SETTING, LAYOUTS[0])
    return kept if kept in layouts_at_hand(store, "fi").ids else LAYOUTS[0]


def choose_layout(store: Store, layout: str) -> None:
    """Lay sections out in another order; what was carried stays known. NotFound: no such order."""
    if layout not in layouts_at_hand(store, "fi").ids:
        raise NotFound(kind="desk-layout")
    with store.write() as session:
        kept = session.get(Setting, _SETTING) or Setting(name=_SETTING)
        kept.value = layout
        session.add(kept)
        log_use(session, UseEvent("channel-saved", "settings", details={"kind": DESK}))


def list_desk(store: Store, *, logged: bool = True) -> list[DeskEntry]:
    """Give what waits to be carried over, the oldest first; one entry for a record, its newest."""
    with store.write() if logged else store.read() as session:
        items = session.scalars(
            select(OutboxItem)
            .where(
                OutboxItem.state.in_([state.value for state in OPEN]),
                OutboxItem.withdraws.is_(None),
            )
            .order_by(OutboxItem.seq)
            .options(defer(OutboxItem.payload, raiseload=True))
        ).all()
        newest = {item.record_id: item for item in items}
        entries = [_entry(item) for item in sorted(newest.values(), key=lambda it: it.seq)]
        if logged:
            log_use(session, list_shown("outbox", {entry.client_id: None for entry in entries}))
    return entries


def open_desk(store: Store, unit_id: UUID, order: DeskOrder, *, logged: bool = True) -> DeskView:
    """Give an entry laid out, with what was carried of it; `logged=False` only to read it again.

    Raises:
        NotFound: no such unit, or this version cannot read its content.
    """
    with store.read() as session:
        item = find_item(session, unit_id)
        event = section_opened(item.kind, item.client_id, item.record_id)
    with viewing(store, event, logged=logged) as session:
        return _view(session, find_item(session, unit_id), order)


def carry_section(
    store: Store, unit_id: UUID, number: int, order: DeskOrder, *, now: datetime
) -> str:
    """Mark a section as carried and give its text for the clipboard; logged as copied.

    The last one writes the receipt: then the entry is handed over, on every way. NotFound.
    """
    return _act(store, unit_id, number, order, Act.COPIED, now)


def skip_section(
    store: Store, unit_id: UUID, number: int, order: DeskOrder, *, now: datetime
) -> None:
    """Pass over a section that does not belong there. NotFound."""
    _act(store, unit_id, number, order, Act.SKIPPED, now)


def mend_section(
    store: Store, unit_id: UUID, number: int, order: DeskOrder, *, now: datetime
) -> None:
    """Note that she has mended a changed section there by hand. NotFound."""
    _act(store, unit_id, number, order, Act.MENDED, now)


def finish_entry(store: Store, unit_id: UUID, order: DeskOrder, *, now: datetime) -> None:
    """Hand over an entry of which nothing is left to carry; else nothing happens. NotFound.

    A correction of what the other system has no field for leaves every section as it was carried.
    """
    with store.write() as session:
        item = find_item(session, unit_id)
        if _view(session, item, order).has_nothing_to_carry:
            log_use(session, record_act("unit-carried", item.kind, item.record_id, item.client_id))
            _finish(session, item, now=now)


def _act(
    store: Store, unit_id: UUID, number: int, order: DeskOrder, act: Act, now: datetime
) -> str:
    with store.write() as session:
        item = find_item(session, unit_id)
        sections = _view(session, item, order).sections
        section = next((one for one in sections if one.number == number), None)
        if section is None:
            raise NotFound(kind="desk-section")
        texts = {part.key: part.text for part in section.parts}
        for key in section.keys:
            session.add(_mark(item, key, act, texts.get(key, ""), now))
        session.flush()
        action = "copied" if act is Act.COPIED else "unit-carried"
        log_use(session, record_act(action, item.kind, item.record_id, item.client_id))
        if _view(session, item, order).is_done:
            _finish(session, item, now=now)
        return section.text


def _mark(item: OutboxItem, part: str, act: Act, text: str, now: datetime) -> DeskMark:
    return DeskMark(
        id=uuid4(),
        unit_id=item.id,
        record_id=item.record_id,
        part=part,
        act=act.value,
        content_hash=_hash(text),
        at=now,
    )


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _view(session: Session, item: OutboxItem, order: DeskOrder) -> DeskView:
    client = session.get(Client, item.client_id)
    if client is None:
        raise NotFound(kind="client")
    texts = _Texts(session, codes=load_codes(session), protected=client.protected)
    parts = texts.of(item)
    if parts is None:
        raise NotFound(kind="outbox-item")
    marks = _newest_marks(session, item.record_id)
    layout = sections_of(session, order.layout, UnitKind(item.kind), order.language)
    receipts = receipts_of(session, [item.id]).get(item.id, [])
    return DeskView(
        entry=_entry(item),
        client_name=f"{client.first_names} {client.last_name}".strip(),
        state=UnitState(item.state),
        content_hash=item.content_hash,
        sections=lay_out(layout, parts, marks, texts.carried(marks, parts)),
        receipt=receipts[-1] if receipts else None,
    )


class _Texts:
    """The texts of versions, each rendered once, as they may be told today."""

    def __init__(self, session: Session, *, codes: Codes, protected: bool) -> None:
        self._session = session
        self._codes = codes
        self._protected = protected
        self._kept: dict[UUID, Mapping[str, DeskPart] | None] = {}

    def of(self, item: OutboxItem) -> Mapping[str, DeskPart] | None:
        """Give the texts of a version; None where this program cannot read it."""
        if item.id not in self._kept:
            try:
                snapshot = snapshot_of(unit_of(item), protected=self._protected)
            except SnapshotUnreadable:
                self._kept[item.id] = None
            else:
                self._kept[item.id] = desk_parts(snapshot, self._codes)
        return self._kept[item.id]

    def carried(self, marks: Mapping[str, Mark], now: Mapping[str, DeskPart]) -> dict[str, str]:
        """Give the text that each marked part had when it was carried."""
        found = {}
        for key, mark in marks.items():
            text = now[key].text if key in now else ""
            if _hash(text) != mark.content_hash:
                before = self.of(find_item(self._session, mark.unit_id)) or {}
                text = before[key].text if key in before else ""
            found[key] = text
        return found


def _newest_marks(session: Session, record_id: UUID) -> dict[str, Mark]:
    rows = session.scalars(
        select(DeskMark)
        .where(DeskMark.record_id == record_id)
        .order_by(DeskMark.at, literal_column("rowid"))
    )
    return {
        row.part: Mark(row.unit_id, row.part, Act(row.act), row.content_hash, row.at)
        for row in rows
    }


def _entry(item: OutboxItem) -> DeskEntry:
    return DeskEntry(
        unit_id=item.id,
        client_id=item.client_id,
        kind=UnitKind(item.kind),
        title_values=dict(item.title_values),
        revision=item.revision,
    )


def _finish(session: Session, item: OutboxItem, *, now: datetime) -> None:
    """Write the receipt; earlier versions that still waited are not needed any more."""
    events = _TO_SENT.get(UnitState(item.state))
    if events is None:
        return
    receipt = Receipt(
        unit_id=item.id,
        content_hash=item.content_hash,
        channel=DESK,
        remote_id="",
        remote_version="",
        at=now,
    )
    write_receipt(session, item, receipt)
    for step in events:
        move(item, step)
    _settle_earlier(session, item)
    log_handed_over(session, item, DESK)


def _settle_earlier(session: Session, item: OutboxItem) -> None:
    earlier = session.scalars(
        select(OutboxItem).where(
            OutboxItem.record_id == item.record_id,
            OutboxItem.seq < item.seq,
            OutboxItem.state.in_([state.value for state in OPEN]),
            OutboxItem.withdraws.is_(None),
        )
    )
    for one in earlier:
        move(one, Event.WITHDRAW, reason="completed")
