"""No page asks the store row by row: the number of statements is the same for few and for many."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Engine, event

from app.domain.exchange import ChannelKind
from app.domain.monitoring import Span
from app.domain.worker import WorkerDraft, WorkerRow
from app.services import (
    capacity,
    caseload,
    client_import,
    client_records,
    client_view,
    errands,
    exchange,
    goals,
    measures,
    meetings,
    monitoring,
    needs,
    network,
    network_map,
    periods,
    plans,
    search,
    summary,
    today,
    worker,
)
from app.services.client_import import read_table
from app.services.outbox_waits import due_units
from app.services.package_rows import load_package
from app.services.vault import NewStore, Store
from tests.bench.large_common import NOW, TODAY
from tests.bench.large_content import Amounts, Story
from tests.bench.large_rows import write_rows
from tests.casework import add_client, add_worker
from tests.colleagues import add_pekka, opened, package_for

FEW = (3, Amounts(meetings=2, goals=2, persons=3, process=2))
MANY = (9, Amounts(meetings=8, goals=5, persons=12, process=5))
SPAN = Span("year", date(2026, 1, 1), date(2026, 12, 31))
PAGES: dict[str, Callable[[Store, UUID], object]] = {
    "day": lambda store, _: today.load_day(store, TODAY, now=NOW),
    "caseload": lambda store, _: caseload.list_caseload(store, today=TODAY, now=NOW),
    "header": lambda store, client: caseload.load_client(store, client, section="summary"),
    "counts": caseload.section_counts,
    "head": lambda store, client: summary.load_head(store, client, today=TODAY),
    "summary": lambda store, client: summary.load_summary(store, client, today=TODAY, now=NOW),
    "meetings": meetings.list_meetings,
    "entries by a word": lambda store, client: meetings.list_meetings(store, client, query="kaup"),
    "meeting form": lambda store, client: meetings.new_meeting_draft(
        store, client, today=TODAY, now=NOW
    ),
    "goals": goals.list_goals,
    "network": network.list_network,
    "plan": plans.load_plan,
    "needs": needs.load_needs,
    "period": lambda store, client: periods.load_period(store, client, today=TODAY, now=NOW),
    "errands": errands.list_errands,
    "measures": lambda store, client: measures.load_measures(store, client, today=TODAY),
    "other facts": client_records.list_records,
    "map": network_map.load_map,
    "turned screen": lambda store, client: client_view.load_client_view(store, client, now=NOW),
    "figures": lambda store, _: monitoring.load_monitoring(store, SPAN, today=TODAY, now=NOW),
    "capacity": lambda store, _: capacity.load_capacity(store, TODAY),
    "transfers": lambda store, _: exchange.list_outbox(store),
    "what waits": lambda store, _: exchange.sync_state(store, now=NOW),
}


PROCESS = (
    "needs_assessment", "life_area_view", "strength", "rehabilitation_need", "decision",
    "received_information", "service_period", "period_change", "period_act", "work_division",
    "assessment_reference", "core_element_mark", "errand", "errand_event", "measurement",
    "measure_delay", "step_run", "situational_factor", "contact_record", "other_service",
    "legal_representative", "silence_plan", "client_remark", "network_consent", "person_service",
    "service_directory", "low_threshold_count", "reflection_note", "document", "print_event",
    "draft", "work_wish", "safety_plan", "unit_review",
    "colleague_card", "handover_package", "handover_client", "handover_record", "desk_mark",
    "activity_group", "group_session", "group_member", "group_attendance",
)  # fmt: skip
WHO = WorkerRow(id=UUID(int=1), version=1, first_names="Demo-Kaisa", last_name="Ohjaaja",
                title="ohjaaja", organiser_name="Esimerkkilä")  # fmt: skip


def _story(size: tuple[int, Amounts]) -> Story:
    clients, amounts = size
    return Story(clients, WHO, 5, amounts)


def _filled(store: Store, size: tuple[int, Amounts]) -> UUID:
    """Fill a store with clients who all have a booking today; give the first one."""
    draft = WorkerDraft(
        first_names="Demo-Kaisa", last_name="Ohjaaja", title="ohjaaja", organiser_name="Esimerkkilä"
    )
    worker.save_worker(store, draft, now=NOW)
    story = _story(size)
    for rows in story.rows():
        for booking in rows.get("booking", ())[-1:]:
            booking |= {"on": TODAY, "with_pair": True, "meeting_id": None}
        write_rows(store, rows)
    return story.people[0].id


@pytest.fixture
def stores(make_store: Callable[..., NewStore]) -> list[tuple[Store, UUID]]:
    """Give a store with little and one with more in it, each with its first client."""
    made = [make_store(name).store for name in ("few", "many")]
    return [(store, _filled(store, size)) for store, size in zip(made, (FEW, MANY), strict=True)]


@contextmanager
def _statements(engine: Engine) -> Iterator[list[str]]:
    found: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        found.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield found
    event.remove(engine, "before_cursor_execute", note)


@pytest.mark.requirement("A9", "I4.1")
def test_the_ten_year_store_holds_rows_of_the_whole_process() -> None:
    written = {name for rows in _story((4, Amounts(meetings=9, persons=3))).rows() for name in rows}
    assert not set(PROCESS) - written


@pytest.mark.requirement("A9")
def test_each_page_reads_many_rows_with_as_many_statements_as_few(
    stores: list[tuple[Store, UUID]],
) -> None:
    counts: dict[str, list[int]] = {name: [] for name in PAGES}
    for store, client in stores:
        for name, page in PAGES.items():
            with _statements(store._engine) as found:
                page(store, client)
            counts[name].append(len(found))
    assert {name: few for name, (few, _) in counts.items()} == {
        name: many for name, (_, many) in counts.items()
    }
    assert all(few > 0 for few, _ in counts.values())


@pytest.mark.requirement("A9", "I6.4")
def test_whether_a_packages_clients_are_here_already_is_asked_without_reading_the_caseload(
    make_store: Callable[..., NewStore],
) -> None:
    maker, taker = (make_store(name).store for name in ("maker", "taker"))
    add_worker(maker)
    add_pekka(taker)
    people = [add_client(maker, first_names=name) for name in ("Demo-Aino", "Demo-Eero")]
    add_client(taker, first_names="Demo-Muu")
    view = opened(taker, package_for(maker, taker, people)[1])
    with _statements(taker._engine) as reading, _statements(taker._writing_engine) as writing:
        load_package(taker, view.row.id)
    assert writing and not any("FROM service_period" in one for one in reading + writing)


@pytest.mark.requirement("A9", "I8.5")
def test_a_list_is_compared_and_taken_back_without_a_walk_through_the_schema_for_each(
    make_store: Callable[..., NewStore],
) -> None:
    compared, undone = [], []
    for count in (2, 12):
        store = make_store(str(count)).store
        lines = "".join(f"Demo-Aino Esimerkki {n};0401{n}\n" for n in range(count))
        table = read_table(f"Nimi;Puhelin\n{lines}".encode())
        columns = client_import.columns_for(store, table.heads)
        drafts = [
            row.draft
            for row in client_import.preview_table(store, table, columns, today=TODAY).rows
        ]
        client_import.import_clients(store, drafts, now=NOW, today=TODAY)
        with _statements(store._writing_engine) as found:
            preview = client_import.preview_table(store, table, columns, today=TODAY)
        assert all(row.duplicates for row in preview.rows)
        compared.append(len(found))
        with _statements(store._writing_engine) as found:
            assert client_import.undo_import(store) == count
        undone.append(len(found))
    assert compared[0] == compared[1] > 0
    assert (undone[1] - undone[0]) / 10 < 10, "a client more costs more than a few statements"


@pytest.mark.requirement("A9")
def test_opening_a_page_never_reads_the_contents_of_transfers(
    stores: list[tuple[Store, UUID]],
) -> None:
    store, _ = stores[0]
    with _statements(store._engine) as found:
        rows = exchange.list_outbox(store)
    assert rows
    assert not any("outbox_item.payload" in statement for statement in found)


@pytest.mark.requirement("A6", "I8.2")
def test_asking_whose_turn_it_is_reads_no_contents_and_no_receipt_of_what_is_done(
    stores: list[tuple[Store, UUID]],
) -> None:
    store, _ = stores[1]
    with _statements(store._engine) as found, store.read() as session:
        ids = due_units(session, ChannelKind.FHIR, NOW)
        (receipts,) = (it for it in found if "FROM ledger_entry" in it)
    assert ids
    assert not any("payload" in it for it in found)
    assert "outbox_item.state IN" in receipts


@pytest.mark.requirement("A9")
def test_a_clients_search_finds_what_the_whole_search_finds_of_that_client(
    stores: list[tuple[Store, UUID]],
) -> None:
    store, client = stores[1]
    for typed in ("kaup", "kaupassa", "bussilla ystävä", "metsä", "puhelimessa"):
        whole = search.search(store, typed, limit=10_000)
        own = search.search(store, typed, client_id=client, limit=10_000)
        assert set(own) == {hit for hit in whole if hit.client_id == client}, typed
