"""The outbox: queued with its record, ordered, kept, and the worker's own decisions."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, text

from app.domain.exchange import ChannelKind, ChannelSettings, UnitState
from app.errors import NotFound
from app.formats.snapshot_json import from_payload
from app.reference.code_sets import CodeFileRefused
from app.services.caseload import load_client_draft, save_client
from app.services.exchange import (
    UnitLeft,
    import_code_file,
    list_outbox,
    retry,
    save_channel,
    sync_state,
    withdraw,
)
from app.services.outbox import withdraw_revision
from app.storage.schema.audit import UseLog
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.store import Store
from tests.conftest import NOW, Clock
from tests.handover import (
    LATER,
    add_worker_and_client,
    hand_over,
    queue_meeting,
    queue_plan,
    row,
    states,
)
from tests.snapshots import SUBJECT

CODES = b"""
organisation = "Esimerkkil\xc3\xa4"
[[code]]
set = "1221"
key = "working-age"
code = "T1"
display = "Ty\xc3\xb6ik\xc3\xa4isten palvelut"
"""


@pytest.fixture
def ready(store: Store, tmp_path: Path) -> Store:
    """A store with worker, client and a folder to hand over into."""
    add_worker_and_client(store)
    folder = tmp_path / "siirto"
    folder.mkdir()
    save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder)))
    return store


def item_of(store: Store, unit_id: UUID) -> OutboxItem:
    with store.read() as session:
        return session.scalars(select(OutboxItem).where(OutboxItem.id == unit_id)).one()


@pytest.mark.requirement("A6", "A3")
def test_nothing_leaves_in_its_first_minute(ready: Store, clock: Clock) -> None:
    unit = queue_meeting(ready)

    assert hand_over(ready, clock).sent == 0
    clock.forward(seconds=59)
    assert hand_over(ready, clock).sent == 0
    assert row(ready, unit).attempts == 0
    clock.forward(seconds=1)
    assert hand_over(ready, clock).sent == 1


@pytest.mark.requirement("A6")
def test_the_same_revision_is_one_unit_and_a_change_replaces_it(ready: Store) -> None:
    first = queue_meeting(ready)
    again = queue_meeting(ready)
    second = queue_meeting(ready, revision=2, note="Korjattu.")

    assert first == again
    assert item_of(ready, second).replaces == first
    assert item_of(ready, first).payload != item_of(ready, second).payload
    assert item_of(ready, first).content_hash != item_of(ready, second).content_hash


@pytest.mark.requirement("A6", "A3")
def test_undo_takes_back_what_has_not_left(ready: Store, clock: Clock) -> None:
    unit = queue_meeting(ready)
    record = item_of(ready, unit).record_id
    with ready.write() as session:
        assert withdraw_revision(session, record_id=record, revision=1)
    clock.now = NOW + LATER
    hand_over(ready, clock)

    assert states(ready) == [UnitState.WITHDRAWN]
    sent = queue_meeting(ready, record=2)
    clock.forward(seconds=61)
    hand_over(ready, clock)
    with ready.write() as session:
        record = item_of(ready, sent).record_id
        assert not withdraw_revision(session, record_id=record, revision=1)
    assert row(ready, sent).state is UnitState.SENT


@pytest.mark.requirement("A6")
def test_withdrawing_and_retrying_are_the_workers_choice_until_it_arrived(
    ready: Store, clock: Clock
) -> None:
    unit = queue_meeting(ready)
    withdraw(ready, unit, now=clock())
    with pytest.raises(UnitLeft):
        retry(ready, unit, now=clock())
    other = queue_meeting(ready, record=2)
    clock.now = NOW + LATER
    hand_over(ready, clock)

    for act in (withdraw, retry):
        with pytest.raises(UnitLeft):
            act(ready, other, now=clock())
    with pytest.raises(NotFound):
        retry(ready, UUID(int=1), now=clock())
    assert states(ready) == [UnitState.WITHDRAWN, UnitState.SENT]


@pytest.mark.requirement("A6", "I2.7")
def test_without_an_identity_it_waits_and_goes_when_one_is_there(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    add_worker_and_client(store, identity="")
    save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(tmp_path)))
    nobody = replace(SUBJECT, identity="")
    first = queue_meeting(store, subject=nobody)
    second = queue_meeting(store, revision=2, note="Korjattu.", subject=nobody)
    clock.now = NOW + LATER

    assert hand_over(store, clock).sent == 0
    state = sync_state(store, now=clock())
    assert row(store, first).reason_code == "identity-missing"
    assert (state.waiting, state.attention) == (0, 2)
    aino = load_client_draft(store, SUBJECT.id)
    save_client(store, replace(aino, identity="010594Y9032"), now=clock(), today=clock().date())
    assert hand_over(store, clock).sent == 2
    assert states(store) == [
        UnitState.WITHDRAWN,
        UnitState.WITHDRAWN,
        UnitState.SENT,
        UnitState.SENT,
    ]
    newest, before = list_outbox(store)[:2]
    assert item_of(store, newest.id).replaces == before.id
    assert from_payload(item_of(store, newest.id).payload).subject.identity == "010594Y9032"
    assert second != newest.id


@pytest.mark.requirement("A6")
def test_an_unreadable_unit_is_shown_and_stops_nobody(ready: Store, clock: Clock) -> None:
    bad = queue_meeting(ready)
    good = queue_meeting(ready, record=2)
    with ready.write() as session:
        session.execute(text("UPDATE outbox_item SET payload = '{\"schema\": 99}' WHERE seq = 1"))
    clock.now = NOW + LATER
    hand_over(ready, clock)

    assert (row(ready, bad).state, row(ready, bad).reason_code) == (
        UnitState.REFUSED,
        "unreadable",
    )
    assert row(ready, good).state is UnitState.SENT


@pytest.mark.requirement("A5")
def test_showing_and_handing_over_stand_in_the_use_log(ready: Store, clock: Clock) -> None:
    queue_meeting(ready)
    clock.now = NOW + LATER
    hand_over(ready, clock)
    list_outbox(ready)
    list_outbox(ready, logged=False)
    with ready.read() as session:
        events = list(session.scalars(select(UseLog).order_by(UseLog.n)))

    handed = [event for event in events if event.action == "handed-over"]
    shown = [event for event in events if event.object_type == "outbox"]
    assert [event.client_id for event in handed] == [SUBJECT.id]
    assert len(shown) == 1
    assert str(SUBJECT.id) in shown[0].details


@pytest.mark.requirement("A6")
def test_the_ledger_keeps_what_the_other_end_said(ready: Store, clock: Clock) -> None:
    unit = queue_plan(ready)
    clock.now = NOW + LATER
    hand_over(ready, clock)
    with ready.read() as session:
        (entry,) = session.scalars(select(LedgerEntry))

    assert entry.unit_id == unit
    assert entry.content_hash == item_of(ready, unit).content_hash
    assert entry.channel == "folder"
    assert entry.at == NOW + LATER


@pytest.mark.requirement("A6", "I2.7")
def test_the_organisations_codes_count_from_the_next_document_on(
    ready: Store, clock: Clock
) -> None:
    before = queue_meeting(ready)
    import_code_file(ready, CODES)
    after = queue_meeting(ready, record=2)
    missing = "asiakaskertomusmerkinta/palvelutehtava"

    assert any(path.endswith(missing) for path in row(ready, before).incomplete)
    assert not any(path.endswith(missing) for path in row(ready, after).incomplete)
    assert row(ready, after).incomplete


@pytest.mark.requirement("A3")
@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (b"organisation = ", 1, "not-toml"),
        (b"\n\norganisation = [1,\n", 3, "not-toml"),
        (b"\nset = = 1\n", 2, "not-toml"),
        (b"\xff", 1, "not-toml"),
        (b"organisation = 3", 1, "wrong-value"),
        (b"organisation = 'E'\nextra = 1", 2, "unknown-field"),
        (b"#" * 1_000_001, 0, "too-large"),
    ],
)
def test_a_wrong_code_file_changes_nothing(
    ready: Store, data: bytes, line: int, reason: str
) -> None:
    import_code_file(ready, CODES)
    with pytest.raises(CodeFileRefused) as refused:
        import_code_file(ready, data)
    unit = queue_meeting(ready)

    assert refused.value.values["reason"] == reason
    assert refused.value.values["line"] == line
    assert not any(path.endswith("/palvelutehtava") for path in row(ready, unit).incomplete)


@pytest.mark.requirement("I2.7")
def test_the_pill_counts_what_waits(store: Store, clock: Clock) -> None:
    add_worker_and_client(store)
    empty = sync_state(store, now=clock())
    queue_meeting(store)
    state = sync_state(store, now=clock())

    assert (empty.waiting, empty.channel_ready, empty.oldest_waiting) == (0, False, None)
    assert (state.waiting, state.oldest_waiting, state.outage) == (1, NOW, None)
    clock.now = NOW + LATER
    assert hand_over(store, clock).waiting == 1  # no channel: nothing happens to it
