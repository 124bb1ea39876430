"""Every use case leaves its event: a table of acts and what stands in the log after each."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.exchange import ChannelKind, ChannelSettings
from app.domain.network import NetworkPersonDraft
from app.progress import NoProgress
from app.services import (
    bookings,
    caseload,
    client_import,
    drafts,
    exchange,
    goals,
    meetings,
    network,
    network_map,
    paper,
    papers_out,
    plans,
    service_directory,
    summary,
    today,
    verification,
    worker,
)
from app.services.exchange import import_code_file
from app.services.locking import lock_store
from app.services.log_check import verify_log
from app.services.vault import Store, confirm_recovery_code, name_store
from app.storage.schema.audit import DisclosureLog
from tests.casework import (
    NOW,
    TODAY,
    add_client,
    add_goal,
    add_worker,
    book,
    booking,
    events,
    goal,
    log,
    visit,
)
from tests.conftest import Clock
from tests.handover import hand_over


@dataclass(frozen=True)
class Desk:
    """A worker's store with a client, a goal, a logged meeting, a booking and a plan."""

    store: Store
    client: UUID
    goal: UUID
    meeting: UUID
    booking: UUID
    folder: Path
    clock: Clock


@pytest.fixture
def desk(store: Store, tmp_path: Path, clock: Clock) -> Desk:
    clock.now = NOW
    add_worker(store)
    client = add_client(store, identity="010594Y9032")
    goal_id = add_goal(store, goal(client))
    meeting = log(store, visit(client))
    booked = book(store, booking(client))
    return Desk(store, client, goal_id, meeting, booked, tmp_path, clock)


Act = Callable[[Desk], object]
Expected = list[tuple[str, str]]


def _plan(desk: Desk) -> UUID:
    form = plans.load_plan(desk.store, desk.client, logged=False)
    draft = replace(form.draft, text=replace(form.draft.text, situation="Asuu yksin."))
    plans.save_plan_text(desk.store, draft, now=NOW)
    return draft.id


def _out(desk: Desk, recipient: str) -> None:
    papers_out.keep_printed(
        desk.store, desk.client, None, b"%PDF", way="file", recipient=recipient, now=NOW
    )


def _folder(desk: Desk) -> None:
    target = desk.folder / "out"
    target.mkdir()
    exchange.save_channel(desk.store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(target)))


def _person(desk: Desk) -> UUID:
    draft = NetworkPersonDraft(id=uuid4(), client_id=desk.client, label="Sisko")
    return network.save_person(desk.store, draft, now=NOW, today=TODAY)


VIEWS: dict[str, tuple[Act, Expected]] = {
    "summary": (
        lambda d: summary.load_summary(d.store, d.client, today=TODAY, now=NOW),
        [("opened", "summary")],
    ),
    "section": (
        lambda d: caseload.load_client(d.store, d.client, section="team"),
        [("opened", "team")],
    ),
    "client's form": (
        lambda d: caseload.load_client_draft(d.store, d.client),
        [("opened", "client-form")],
    ),
    "hidden address": (
        lambda d: caseload.reveal_address(d.store, d.client),
        [("opened", "protected-address")],
    ),
    "notices": (lambda d: caseload.load_notices(d.store, d.client), [("opened", "notices")]),
    "caseload": (
        lambda d: caseload.list_caseload(d.store, today=TODAY, now=NOW),
        [("list-shown", "caseload")],
    ),
    "day": (lambda d: today.load_day(d.store, TODAY, now=NOW), [("list-shown", "day")]),
    "outbox": (lambda d: exchange.list_outbox(d.store), [("list-shown", "outbox")]),
    "goals": (lambda d: goals.list_goals(d.store, d.client), [("opened", "goals")]),
    "goal": (lambda d: goals.load_goal_draft(d.store, d.goal), [("opened", "goal")]),
    "meetings": (
        lambda d: meetings.list_meetings(d.store, d.client),
        [("opened", "meetings")],
    ),
    "logged meeting": (
        lambda d: meetings.load_meeting_form(d.store, d.meeting, now=NOW),
        [("opened", "meeting-form")],
    ),
    "network": (lambda d: network.list_network(d.store, d.client), [("opened", "network")]),
    "map": (lambda d: network_map.load_map(d.store, d.client), [("opened", "network")]),
    "plan": (lambda d: plans.load_plan(d.store, d.client), [("opened", "plan")]),
    "booking": (
        lambda d: bookings.load_booking_draft(d.store, d.booking),
        [("opened", "booking")],
    ),
    "paper": (
        lambda d: paper.plan_paper(
            d.store, d.client, None, paper.PaperOptions(for_client=True), now=NOW
        ),
        [("opened", "plan-paper")],
    ),
}

ACTS: dict[str, tuple[Act, Expected]] = {
    "own data": (lambda d: add_worker(d.store), [("worker-saved", "worker")]),
    "new client": (lambda d: add_client(d.store), [("client-added", "client")]),
    "new goal": (lambda d: add_goal(d.store, goal(d.client)), [("goal-added", "goal")]),
    "score": (
        lambda d: goals.score_goal(d.store, d.goal, None, "Eteni.", now=NOW, today=TODAY),
        [("goal-scored", "goal")],
    ),
    "meeting": (lambda d: log(d.store, visit(d.client)), [("meeting-logged", "meeting")]),
    "undo": (
        lambda d: meetings.undo_meeting(d.store, d.meeting, now=NOW),
        [("meeting-undone", "meeting")],
    ),
    "person": (_person, [("person-added", "network-person")]),
    "map's consent": (
        lambda d: network.set_network_consent(d.store, d.client, TODAY),
        [("consent-noted", "network")],
    ),
    "directory": (
        lambda d: service_directory.save_service(
            d.store, replace(service_directory.new_service(), name="Teatteri")
        ),
        [("service-saved", "service-directory")],
    ),
    "plan's text": (_plan, [("plan-saved", "plan")]),
    "booking": (lambda d: book(d.store, booking(d.client)), [("booking-saved", "booking")]),
    "cancelling": (
        lambda d: bookings.cancel_booking(d.store, d.booking, now=NOW),
        [("booking-cancelled", "booking")],
    ),
    "draft": (
        lambda d: drafts.save_draft(d.store, "meeting", uuid4(), d.client, {}, now=NOW),
        [("draft-kept", "meeting")],
    ),
    "import": (
        lambda d: client_import.import_clients(
            d.store,
            [replace(caseload.new_client_draft(), first_names="Demo-Eero", last_name="Malli")],
            now=NOW,
            today=TODAY,
        ),
        [("client-added", "client"), ("clients-imported", "client")],
    ),
    "a copy for the client": (
        lambda d: _out(d, "client"), [("plan-saved", "plan"), ("document-left", "plan")],
    ),
    "a copy for the system": (
        lambda d: _out(d, "client-information-system"),
        [("plan-saved", "plan"), ("document-left", "plan")],
    ),
    "channel": (_folder, [("channel-saved", "settings")]),
    "codes": (
        lambda d: import_code_file(
            d.store, b'organisation = "E"\n[[code]]\nset = "1221"\nkey = "working-age"\n'
            b'code = "T1"\ndisplay = "T"\n',
        ),
        [("code-file-taken", "settings")],
    ),
    "name of the store": (lambda d: name_store(d.store, "Koti"), [("store-named", "store")]),
    "recovery code": (
        lambda d: confirm_recovery_code(d.store), [("recovery-code-confirmed", "store")],
    ),
    "check of the store": (
        lambda d: verification.verify_store(d.store), [("store-verified", "store")],
    ),
    "check of the log": (
        lambda d: verify_log(d.store, NoProgress()), [("log-verified", "use-log")],
    ),
}  # fmt: skip


def after(desk: Desk, act: Act) -> Expected:
    before = len(events(desk.store))
    act(desk)
    return events(desk.store)[before:]


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize("name", VIEWS)
def test_a_view_is_in_the_log(desk: Desk, name: str) -> None:
    act, expected = VIEWS[name]
    assert after(desk, act) == expected


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_in_the_log(desk: Desk, name: str) -> None:
    act, expected = ACTS[name]
    assert after(desk, act) == expected


def disclosed(store: Store) -> list[tuple[str, str, str]]:
    with store.read() as session:
        query = select(DisclosureLog.recipient, DisclosureLog.way, DisclosureLog.ground)
        return [(who, way, why) for who, way, why in session.execute(query)]


@pytest.mark.requirement("I3.3", "S3")
def test_only_what_goes_to_others_than_the_client_is_a_disclosure(desk: Desk) -> None:
    _out(desk, "client")
    assert disclosed(desk.store) == []
    _out(desk, "client-information-system")
    _out(desk, "Kela, Demola")
    assert disclosed(desk.store) == [
        ("client-information-system", "file", "own-register"),
        ("Kela, Demola", "file", "not-told"),
    ]


@pytest.mark.requirement("I3.3", "S3")
def test_handing_over_is_an_event_and_a_disclosure(desk: Desk) -> None:
    _folder(desk)
    desk.clock.forward(hours=1)
    found = after(desk, lambda d: hand_over(d.store, d.clock))
    assert ("handed-over", "meeting") in found
    assert disclosed(desk.store) == [("client-information-system", "folder", "own-register")]


@pytest.mark.requirement("I3.3", "S3")
def test_locking_is_the_last_event_and_says_why(
    desk: Desk, open_store: Callable[[Path], Store]
) -> None:
    lock_store(desk.store, reason="idle")
    again = open_store(desk.folder / "store")
    assert events(again)[-2:] == [
        ("store-locked", "store"), ("store-unlocked-by-passphrase", "store"),
    ]  # fmt: skip
    assert worker.load_worker(again) is not None
