"""The use log on the screen, as a report for the controller and as an export (703/2023 10–11 §)."""

import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from fhir.resources.R4B.bundle import Bundle
from pypdf import PdfReader
from sqlalchemy import func, select

from app.domain.use_log import LogGroup, UseLogSlice
from app.errors import CannotOpen, NotFound
from app.progress import Cancelled, NoProgress
from app.services import use_log
from app.services.caseload import list_caseload, load_client
from app.services.log_check import AnchorState, last_log_check, verify_log
from app.services.log_export import export_log
from app.services.log_report import client_log_report, save_client_log_report
from app.services.vault import Store, UseEvent, log_use
from app.storage.schema.audit import UseLog
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker


@pytest.fixture
def client(store: Store, clock: Clock) -> UUID:
    add_worker(store, clock())
    store.checkpoint(truncate=True)
    return add_client(store, clock(), identity="010190-900P")


def act(store: Store, action: str, client_id: UUID | None = None, count: int = 1) -> None:
    with store.write() as session:
        for _ in range(count):
            log_use(session, UseEvent(action, "meeting", None, client_id, "social-rehabilitation"))


def actions(page: UseLogSlice) -> list[str]:
    return [row.action for row in page.rows]


def count_of(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count(UseLog.n))) or 0


@pytest.mark.requirement("I3.3", "R14")
def test_a_row_tells_what_the_law_names(store: Store, client: UUID) -> None:
    act(store, "meeting-logged", client)
    row = use_log.list_events(store).rows[0]
    assert (row.user_name, row.role, row.controller) == (
        "Demo-Kaisa Ohjaaja", "sosiaaliohjaaja", "Esimerkkilän hyvinvointialue",
    )  # fmt: skip
    assert (row.action, row.object_type, row.client_name, row.purpose, row.at) == (
        "meeting-logged", "meeting", "Demo-Aino Esimerkki", "social-rehabilitation", store.clock(),
    )  # fmt: skip
    assert row.user_id
    assert row.n == count_of(store) - 1


@pytest.mark.requirement("I3.3")
def test_looking_at_the_log_is_a_view_of_the_clients_in_it(store: Store, client: UUID) -> None:
    act(store, "meeting-logged", client)
    seen = use_log.list_events(store, limit=1)
    newest = use_log.list_events(store, limit=1, logged=False).rows[0]
    assert (newest.action, newest.object_type, newest.purpose) == (
        "list-shown", "use-log", "log-oversight",
    )  # fmt: skip
    assert newest.details == {
        "from": seen.rows[0].n, "to": seen.rows[0].n, "clients": [str(client)],
    }  # fmt: skip
    assert use_log.list_events(store, limit=1, logged=False).rows[0].n == newest.n


@pytest.mark.requirement("I3.3")
def test_pages_follow_each_other_without_gap_or_repetition(store: Store, client: UUID) -> None:
    act(store, "opened", client, 25)
    numbers: list[int] = []
    before: int | None = None
    while True:
        page = use_log.list_events(store, before_n=before, limit=10, logged=False)
        numbers += [row.n for row in page.rows]
        if page.before_n is None:
            break
        before = page.before_n
    assert numbers == list(range(count_of(store), 0, -1))


@pytest.mark.requirement("I3.3")
def test_one_call_looks_through_a_part_only_and_says_where_to_go_on(
    store: Store, client: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(use_log, "SPAN", 10)
    act(store, "goal-added", client)
    act(store, "opened", client, 30)
    page = use_log.list_events(store, groups=[LogGroup.CHANGE], logged=True)
    assert (page.rows, page.before_n) == ((), count_of(store) + 1 - 10)
    assert use_log.list_events(store, limit=1, logged=False).rows[0].action == "opened"
    calls = 1
    while not page.rows:
        page = use_log.list_events(store, groups=[LogGroup.CHANGE], before_n=page.before_n)
        calls += 1
    assert (actions(page)[0], calls) == ("goal-added", 4)


@pytest.mark.requirement("I3.3")
def test_filters_by_client_kind_and_time(store: Store, client: UUID, clock: Clock) -> None:
    other = add_client(store, clock(), first_names="Demo-Eero", last_name="Malli")
    clock.forward(days=10)
    act(store, "opened", client)
    act(store, "goal-added", other)
    act(store, "document-left", client)

    def shown(**filters: object) -> list[str]:
        return actions(use_log.list_events(store, logged=False, **filters))  # type: ignore[arg-type]

    assert shown(client_id=client) == ["document-left", "opened", "client-added"]
    assert shown(client_id=client, groups=[LogGroup.LEFT]) == ["document-left"]
    assert shown(since=clock() - timedelta(days=1)) == ["document-left", "goal-added", "opened"]
    assert shown(until=clock() - timedelta(days=1), groups=[LogGroup.CHANGE]) == [
        "client-added", "client-added",
    ]  # fmt: skip
    assert shown(since=clock() + timedelta(days=1)) == []
    assert shown(until=datetime(2020, 1, 1, tzinfo=UTC)) == []


@pytest.mark.requirement("I3.3", "S3")
def test_a_list_in_which_the_client_stood_is_found_for_her_too(
    store: Store, client: UUID, clock: Clock
) -> None:
    other = add_client(store, clock(), first_names="Demo-Eero", last_name="Malli")
    act(store, "opened", other)
    list_caseload(store, today=clock().date(), now=clock())
    mine = use_log.list_events(store, client_id=client, logged=False)
    assert actions(mine) == ["list-shown", "client-added"]


@pytest.mark.requirement("I3.3", "S3")
def test_the_check_tells_progress_stops_when_asked_and_is_logged(
    store: Store, client: UUID
) -> None:
    act(store, "opened", client, 2100)
    told: list[tuple[int, int]] = []

    class Listener:
        def report(self, done: int, total: int) -> None:
            told.append((done, total))

    class Stopper:
        def report(self, done: int, total: int) -> None:
            if done:
                raise Cancelled

    count = count_of(store)
    check = verify_log(store, Listener())
    assert (check.holds, check.events, check.anchor) == (True, count, AnchorState.HOLDS)
    assert told == [(0, count), (1000, count), (2000, count)]
    newest = use_log.list_events(store, limit=1, logged=False).rows[0]
    assert (newest.action, newest.details) == ("log-verified", {"events": count, "holds": 1})
    with pytest.raises(Cancelled):
        verify_log(store, Stopper())


@pytest.mark.requirement("R14", "I3.3")
def test_the_report_holds_two_years_of_one_client(store: Store, client: UUID, clock: Clock) -> None:
    clock.forward(days=1000)
    other = add_client(store, clock(), first_names="Demo-Eero", last_name="Malli")
    load_client(store, client, section="summary")
    load_client(store, other, section="summary")
    list_caseload(store, today=clock().date(), now=clock())
    report = client_log_report(store, client, now=clock())
    assert [row.action for row in report.events] == ["opened", "list-shown", "opened"]
    assert report.events[-1].object_type == "log-report"
    assert (report.client_name, report.identity) == ("Demo-Aino Esimerkki", "010190-900P")
    whole = client_log_report(store, client, now=clock(), since=datetime(2020, 1, 1, tzinfo=UTC))
    assert "client-added" in [row.action for row in whole.events]
    with pytest.raises(NotFound):
        client_log_report(store, uuid4(), now=clock())


@pytest.mark.requirement("R14", "I3.3")
def test_the_report_is_a_tagged_paper_that_says_for_whom_it_is(
    store: Store, client: UUID, clock: Clock, tmp_path: Path
) -> None:
    act(store, "meeting-logged", client)
    path = tmp_path / "raportti.pdf"
    save_client_log_report(store, client, path, language="fi", now=clock(), progress=NoProgress())
    paper = PdfReader(path)
    text = "\n".join(page.extract_text() for page in paper.pages)
    for words in (
        "Lokiraportti rekisterinpitäjälle", "Älä anna suoraan asiakkaalle", "010190-900P",
        "Kirjasi tapaamisen", "Tapaaminen", "Demo-Kaisa Ohjaaja", "Sosiaalinen kuntoutus",
        "Esimerkkilän hyvinvointialue", "11.11.2026", "9.30",
    ):  # fmt: skip
        assert words in text, words
    assert {"/MarkInfo", "/StructTreeRoot"} <= set(paper.root_object)
    newest = use_log.list_events(store, limit=1, logged=False).rows[0]
    assert (newest.action, newest.client_id) == ("log-report-made", client)
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.requirement("R14", "I3.3")
def test_the_report_as_lines_holds_events_disclosures_and_their_number(
    store: Store, client: UUID, clock: Clock, tmp_path: Path
) -> None:
    for _ in range(2):
        save_client_log_report(
            store, client, tmp_path / "r.jsonl", language="fi", now=clock(), progress=NoProgress()
        )
    lines = (tmp_path / "r.jsonl").read_bytes().splitlines(keepends=True)
    kinds = [next(iter(json.loads(line))) for line in lines]
    manifest = json.loads(lines[-1])["manifest"]
    assert kinds[0] == "report"
    assert kinds.count("disclosure") == manifest["disclosures"] == 1  # the report made before
    assert kinds.count("event") == manifest["events"] == 4
    given = json.loads(lines[kinds.index("disclosure")])["disclosure"]
    assert (given["recipient"], given["ground"], given["way"]) == (
        "controller", "own-register", "file",
    )  # fmt: skip
    assert manifest["sha256"] == sha256(b"".join(lines[:-1])).hexdigest()


@pytest.mark.requirement("I8.1", "R14")
def test_a_log_request_is_answered_in_audit_events_of_this_client_alone(
    store: Store, client: UUID, clock: Clock, tmp_path: Path
) -> None:
    other = add_client(store, clock(), first_names="Demo-Eero", last_name="Malli")
    list_caseload(store, today=clock().date(), now=clock())
    path = tmp_path / "loki.json"
    for _ in range(2):
        save_client_log_report(
            store, client, path, language="fi", now=clock(), progress=NoProgress()
        )
    text = path.read_text(encoding="utf-8")
    bundle: Any = Bundle.model_validate_json(text)
    events = [one.resource for one in bundle.entry]
    told = {one.subtype[0].code for one in events}
    assert {"client-added", "list-shown", "opened", "log-report-made", "file"} <= told
    first = next(one for one in events if one.subtype[0].code == "opened")
    who, controller = first.agent
    assert (first.action, who.requestor, who.who.display) == ("R", True, "Demo-Kaisa Ohjaaja")
    assert controller.who.display == "Esimerkkilän hyvinvointialue"
    assert first.entity[0].what.identifier.value == "010190-900P"
    given = next(one for one in events if one.subtype[0].code == "file")
    assert given.agent[1].policy == ["urn:x-rinnalla:ground:own-register"]
    assert str(other) not in text, "who else stood in the list is not told"


@pytest.mark.requirement("I3.3", "S3")
def test_the_whole_log_is_exported_with_numbers_heads_and_digest(
    store: Store, client: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "log.jsonl"
    before = count_of(store)
    manifest = export_log(store, path, NoProgress())
    lines = path.read_bytes().splitlines(keepends=True)
    events = [json.loads(line)["event"] for line in lines[:-1]]
    assert [event["n"] for event in events] == list(range(1, before + 1))
    told = json.loads(lines[-1])["manifest"]
    assert (told["first_n"], told["last_n"], told["events"]) == (1, before, before)
    assert (told["before"], told["head"]) == ("00" * 32, events[-1]["mac"])
    assert told["sha256"] == sha256(b"".join(lines[:-1])).hexdigest() == manifest.sha256
    newest = use_log.list_events(store, limit=1, logged=False).rows[0]
    assert (newest.action, newest.details["to"]) == ("log-exported", before)
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.requirement("I3.3")
def test_an_export_that_fails_or_is_stopped_leaves_nothing_and_logs_nothing(
    store: Store, client: UUID, tmp_path: Path
) -> None:
    class Stopper:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    before = count_of(store)
    (tmp_path / "there").mkdir()
    with pytest.raises(Cancelled):
        export_log(store, tmp_path / "log.jsonl", Stopper())
    with pytest.raises(CannotOpen):
        export_log(store, tmp_path / "no" / "log.jsonl", NoProgress())
    with pytest.raises(CannotOpen):  # a folder stands in the way at the very last step
        export_log(store, tmp_path / "there", NoProgress())
    assert count_of(store) == before
    assert {path.name for path in tmp_path.iterdir()} == {"store", "there"}


@pytest.mark.requirement("I3.3")
def test_what_the_last_check_found_is_kept(store: Store, client: UUID) -> None:
    assert last_log_check(store) is None
    check = verify_log(store, NoProgress())
    assert last_log_check(store) == check
    assert use_log.log_clients(store) == ((client, "Demo-Aino Esimerkki"),)
    newest = use_log.list_events(store, limit=1, logged=False).rows[0]
    assert (newest.object_type, newest.details) == ("log-clients", {"clients": [str(client)]})
