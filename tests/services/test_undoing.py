"""Undo for every change that isn't handed over, by one way for all use cases (I9.4)."""

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from sqlalchemy import Table, delete, select

from app.domain.meetings import AgreedMatter
from app.errors import ChangedElsewhere
from app.services import caseload, errands, finding, goals, meetings, plans, undoing
from app.services.meetings import AlreadyLeft
from app.services.practice_acts import PracticeWork
from app.services.practice_story import read_story
from app.services.revisions import list_revisions
from app.services.undoing import Taken
from app.services.vault import Store
from app.storage.row_changes import GIVEN, UNWATCHED
from app.storage.schema.base import Base
from app.storage.schema.client import Client
from app.storage.schema.errand import Errand
from app.storage.schema.exchange import OutboxItem
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal, log, visit
from tests.conftest import PRACTICE_NOW, Clock

Rows: TypeAlias = dict[str, list[tuple[Any, ...]]]

SERVICES = Path(__file__).parents[2] / "app" / "services"
WATCHED = [table for table in Base.metadata.sorted_tables if table.name not in UNWATCHED | GIVEN]
# functions that write past the session's flushes, which the watch does not see, and why
PAST_THE_FLUSHES = {
    "draft_rows": "drafts have their own way back",
    "restoring": "a restored store",
    "rescuing": "a rescued store",
    "new_store_files": "a new store",
    "distances.remove_place": "has its own way back (put_place_back)",
    "reflection": "has its own way back",
    "packages_in": "packages",
    "undoing": "takes back",
    "package_keeping": "packages",
    "package_records": "packages",
    "package_kinds": "packages",
}
_USUAL = {
    "client",
    "goal",
    "step",
    "meeting",
    "network_person",
    "plan",
    "errand",
    "needs_assessment",
}
_OWN_WAY = {"send", "slip", "slip_undone"}  # what left; a save that its own undo takes back


@pytest.fixture
def changes(store: Store) -> list[Taken]:
    add_worker(store)
    told: list[Taken] = []
    undoing.watch(store, told.append)
    return told


def rows_of(store: Store, tables: list[Table] = WATCHED) -> Rows:
    """All rows without their versions: taking back is a change too."""
    found = {}
    with store.read() as session:
        for table in tables:
            columns = [column for column in table.columns if column.name != "version"]
            rows = session.execute(select(*columns))
            found[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return found


def without_withdrawn(rows: Rows) -> Rows:
    units = [unit for unit in rows["outbox_item"] if "withdrawn" not in unit]
    return {**rows, "outbox_item": units}


@pytest.mark.requirement("I9.4")
def test_undo_of_every_change_gives_back_what_stood_before(
    store_of_the_story: tuple[Store, PracticeWork, Clock],
) -> None:
    """The practice story does every kind of act; the first of each is taken back and done again."""
    store, work, clock = store_of_the_story
    told: list[Taken] = []
    undoing.watch(store, told.append)
    seen: set[str] = set()
    restored: set[str] = set()
    for act in read_story(PRACTICE_NOW)[:150]:
        clock.now = act.when
        told.clear()
        if act.kind in seen or act.kind in _OWN_WAY:
            work.do(act)
            continue
        before = without_withdrawn(rows_of(store))
        work.do(act)
        if not told:
            continue
        seen.add(act.kind)
        tables = {str(row.mapper.local_table) for one in told for row in one.rows.values()}
        undoing.take_back(store, tuple(told))
        after = without_withdrawn(rows_of(store))
        for name in before:
            assert after[name] == before[name], (act.kind, name)
        restored |= tables
        work.do(act)
    assert len(seen) > 20
    assert restored >= _USUAL


@pytest.fixture
def store_of_the_story(
    store: Store, clock: Clock, tmp_path: Path
) -> tuple[Store, PracticeWork, Clock]:
    handover = tmp_path / "handover"
    handover.mkdir()
    return store, PracticeWork(store, handover), clock


@pytest.mark.requirement("I9.4")
def test_no_service_writes_past_the_watch() -> None:
    """A new use case is taken back by itself, as long as it writes through its session."""
    found = set()
    for path in sorted(SERVICES.rglob("*.py")):
        for part in ast.parse(path.read_text(encoding="utf-8")).body:
            for node in ast.walk(part):
                named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
                if named and node.func.id in {"delete", "update", "insert"}:  # type: ignore[attr-defined]
                    module = path.parent.name if path.parent != SERVICES else path.stem
                    found.add((module, f"{path.stem}.{getattr(part, 'name', '')}"))
    assert {
        function
        for module, function in found
        if module not in PAST_THE_FLUSHES and function not in PAST_THE_FLUSHES
    } == set()


@pytest.mark.requirement("I9.4")
def test_taken_back_the_history_says_so_and_the_search_finds_the_earlier_words(
    store: Store, changes: list[Taken]
) -> None:
    client_id = add_client(store)
    draft = replace(errands.new_errand(client_id, today=TODAY), title="Asumistuki")
    errand_id = errands.save_errand(store, draft, now=NOW, today=TODAY)
    stored = errands.load_errand(store, errand_id).errand
    changes.clear()
    changed = replace(stored, title="Toimeentulotuki")
    errands.save_errand(store, changed, now=NOW, today=TODAY)
    undoing.take_back(store, tuple(changes))
    assert errands.load_errand(store, errand_id).errand.title == "Asumistuki"
    assert events(store)[-2] == ("change-undone", "errand")
    with store.read() as session:
        assert [one.number for one in list_revisions(session, "errand", errand_id)] == [3, 2, 1]
    search = finding.Finder(store, now=NOW, today=TODAY)
    assert [hit.kind for hit in search.find("asumistuki").records] == ["errand"]
    assert search.find("toimeentulotuki").records == ()
    with pytest.raises(ChangedElsewhere):  # the form that was open meanwhile
        errands.save_errand(store, replace(stored, title="Muu"), now=NOW, today=TODAY)


@pytest.mark.requirement("I9.4")
def test_what_was_changed_since_or_has_left_is_not_taken_back(
    store: Store, changes: list[Taken]
) -> None:
    client_id = add_client(store)
    goal_id = add_goal(store, goal(client_id))
    added = tuple(changes)
    stored = goals.load_goal_draft(store, goal_id)
    goals.save_goal(store, replace(stored, title="Muu", reason="Yhdessä"), now=NOW, today=TODAY)
    before = rows_of(store)
    with pytest.raises(ChangedElsewhere):
        undoing.take_back(store, added)
    assert rows_of(store) == before
    changes.clear()
    log(store, visit(client_id))
    with store.changed.quiet(), store.write() as session:
        for unit in session.scalars(select(OutboxItem)):
            unit.attempts = 1
    with pytest.raises(AlreadyLeft):
        undoing.take_back(store, tuple(changes))


@pytest.mark.requirement("I9.4")
def test_a_client_who_was_just_added_goes_whole_and_one_with_entries_stays(
    store: Store, changes: list[Taken]
) -> None:
    before = rows_of(store)
    add_client(store)
    undoing.take_back(store, tuple(changes))
    assert rows_of(store) == before
    changes.clear()
    client_id = add_client(store)
    added = tuple(changes)
    log(store, visit(client_id))
    with pytest.raises(ChangedElsewhere):
        undoing.take_back(store, added)
    assert caseload.load_client(store, client_id, section="summary").id == client_id


@pytest.mark.requirement("I9.4")
def test_a_mark_is_taken_back_too_and_a_look_is_no_change(
    store: Store, changes: list[Taken]
) -> None:
    client_id = add_client(store)
    matter = AgreedMatter(id=goal(client_id).id, text="Soittaa")
    log(store, visit(client_id, agreed=(matter,)))
    changes.clear()
    caseload.load_client(store, client_id, section="summary")
    plans.load_plan(store, client_id)
    assert changes == []
    meetings.set_agreed_done(store, matter.id, True, now=NOW)
    undoing.take_back(store, tuple(changes))
    (row,) = meetings.list_meetings(store, client_id)
    assert [one.done for one in row.agreed] == [False]


@pytest.mark.requirement("I9.4")
def test_what_was_written_past_the_rows_is_never_taken_back_by_half(
    store: Store, changes: list[Taken]
) -> None:
    client_id = add_client(store)
    changes.clear()
    with store.write() as session:
        client = session.get(Client, client_id)
        assert client is not None
        client.phone = "040 000 0001"
        session.execute(delete(Errand).where(Errand.client_id == client_id))
    assert changes == []
