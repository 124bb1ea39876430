"""What is read once and holds until something is written: never older than the last commit."""

import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text
from sqlalchemy.engine import Engine

from app.domain.clients import CaseloadRow
from app.services import caseload
from app.services.settings import load_setting, save_setting, secret_in, setting_in
from app.services.summary import load_head, load_summary
from app.services.use_events import section_opened
from app.services.vault import Store
from app.storage.errors import StoreClosed
from app.storage.schema.worker import Setting
from app.storage.settled import Settled
from app.storage.use_log import UseEvent, log_use
from tests.casework import NOW, TODAY, add_client, add_worker, log, visit


class _Changed(Exception):
    """She thought better of it."""


class Statements:
    """Counts what SQLite is asked."""

    def __init__(self) -> None:
        self.told = 0

    def __call__(self, *_: object) -> None:
        self.told += 1


@pytest.fixture
def statements() -> Iterator[Statements]:
    counted = Statements()
    event.listen(Engine, "before_cursor_execute", counted)
    yield counted
    event.remove(Engine, "before_cursor_execute", counted)


@pytest.mark.requirement("I9.8")
def test_a_setting_is_asked_once_until_something_is_written(
    store: Store, statements: Statements
) -> None:
    save_setting(store, "colour", {"tone": ["green"]})
    assert load_setting(store, "colour") == {"tone": ["green"]}
    before = statements.told
    assert load_setting(store, "colour") == {"tone": ["green"]}
    assert statements.told == before
    save_setting(store, "other", 1)
    assert load_setting(store, "colour") == {"tone": ["green"]}
    assert statements.told > before


@pytest.mark.requirement("I9.8")
def test_a_setting_that_was_given_can_be_changed_without_changing_what_is_kept(
    store: Store,
) -> None:
    save_setting(store, "colour", {"tone": ["green"]})
    load_setting(store, "colour")["tone"].append("red")
    assert load_setting(store, "colour") == {"tone": ["green"]}
    assert load_setting(store, "nothing", "else") == "else"


@pytest.mark.requirement("I9.8", "A5")
def test_a_view_forgets_nothing_but_a_write_inside_it_does(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store)
    save_setting(store, "colour", "green")
    load_setting(store, "colour")
    with store.view(section_opened("summary", client_id)) as session:
        assert setting_in(session, "colour") == "green"
        session.execute(text("UPDATE setting SET value = '\"red\"' WHERE name = 'colour'"))
        session.expire_all()
        assert setting_in(session, "colour") == "red"
    assert load_setting(store, "colour") == "red"


@pytest.mark.requirement("I9.8", "A5")
def test_a_list_that_is_logged_after_it_was_read_forgets_nothing(store: Store) -> None:
    add_worker(store)
    add_client(store)
    save_setting(store, "colour", "green")
    load_setting(store, "colour")
    caseload.list_caseload(store, today=TODAY, now=NOW)
    assert store.settled.known("setting.colour") == (True, '"green"')


@pytest.mark.requirement("I9.8", "A5")
def test_what_waits_to_be_written_when_a_use_is_logged_counts_as_written(store: Store) -> None:
    save_setting(store, "colour", "green")
    load_setting(store, "colour")
    with store.write() as session:
        session.add(Setting(name="other", value=1))
        log_use(session, UseEvent("channel-saved", "settings"))
    assert store.settled.known("setting.colour") == (False, None)


@pytest.mark.requirement("I9.8")
def test_a_view_inside_a_write_does_not_hide_what_the_write_changed(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store)
    save_setting(store, "colour", "green")
    load_setting(store, "colour")
    with store.write() as session:
        session.execute(text("UPDATE setting SET value = '\"red\"' WHERE name = 'colour'"))
        with store.view(section_opened("summary", client_id)) as inner:
            assert setting_in(inner, "colour") == "red"
    assert load_setting(store, "colour") == "red"


@pytest.mark.requirement("I9.8")
def test_a_write_that_is_rolled_back_leaves_what_was(store: Store) -> None:
    save_setting(store, "colour", "green")
    with suppress(_Changed), store.write() as session:
        session.execute(text("UPDATE setting SET value = '\"red\"' WHERE name = 'colour'"))
        assert setting_in(session, "colour") == "red"
        raise _Changed
    assert load_setting(store, "colour") == "green"


@pytest.mark.requirement("I9.8")
def test_a_reader_that_began_before_a_write_keeps_nothing(store: Store) -> None:
    save_setting(store, "colour", "green")
    with store.read() as session:
        session.scalar(text("SELECT count(*) FROM setting"))  # its picture is taken here
        other = threading.Thread(target=lambda: save_setting(store, "colour", "red"))
        other.start()
        other.join()
        assert setting_in(session, "colour") == "green"
    assert load_setting(store, "colour") == "red"


@pytest.mark.requirement("I9.8", "S1.5")
def test_a_locked_store_gives_nothing_that_was_kept(store: Store) -> None:
    save_setting(store, "colour", "green")
    load_setting(store, "colour")
    store.close()
    with pytest.raises(StoreClosed):
        load_setting(store, "colour")
    assert store.settled.known("setting.colour") == (False, None)


@pytest.mark.requirement("I9.8", "S1.5")
def test_a_secret_is_kept_by_nobody(store: Store) -> None:
    save_setting(store, "key", {"d": "secret"})
    with store.read() as session:
        assert secret_in(session, "key") == {"d": "secret"}
        assert secret_in(session, "nothing", "else") == "else"
    assert store.settled.known("setting.key") == (False, None)


@pytest.mark.requirement("I9.8")
@given(acts=st.lists(st.sampled_from(["begin", "read", "write", "end"]), max_size=30))
@settings(deadline=None)
def test_what_is_kept_is_what_was_committed_last(acts: list[str]) -> None:
    """Readers and a writer in any order: nobody is given what was true before the last write."""
    kept, stored = Settled(), 0
    readers: list[_Picture] = []
    for act in acts:
        if act == "begin":
            readers.append(_Picture(seen=stored))
            kept.begin(readers[-1])  # type: ignore[arg-type]
        elif act == "read" and readers:
            kept.value(readers[-1], "it", readers[-1].look)  # type: ignore[arg-type]
        elif act == "write":
            stored += 1
            kept.forget()
        elif act == "end" and readers:
            readers.pop(0)
        found, value = kept.known("it")
        assert not found or value == stored


class _Picture:
    """A session as far as `Settled` asks: its notes, and what it sees of the store."""

    def __init__(self, seen: int = 0) -> None:
        self.seen = seen
        self.info: dict[str, object] = {}

    def look(self) -> int:
        """Give what the store held when it began."""
        return self.seen


@pytest.mark.requirement("I9.8", "P24")
def test_the_head_of_a_section_is_that_of_the_summary(store: Store) -> None:
    """It is read without the gates, which cost thirty statements that no head shows."""
    add_worker(store)
    client_id = add_client(store)
    log(store, visit(client_id))
    whole = load_summary(store, client_id, today=TODAY, now=NOW)
    head = load_head(store, client_id, today=TODAY)
    assert (head.client, head.marks) == (whole.client, whole.marks)
    assert (head.weeks, head.group_phases) == (whole.weeks, whole.group_phases)
    assert caseload.section_counts(store, client_id).meetings == 1


def _caseload(store: Store) -> list[CaseloadRow]:
    return list(caseload.list_caseload(store, today=TODAY, now=NOW, logged=False))


@pytest.mark.requirement("I9.8", "A9")
def test_counts_of_the_caseload_are_read_once_and_follow_each_write(
    store: Store, statements: Statements
) -> None:
    add_worker(store)
    client = add_client(store)
    first, begun = _caseload(store), statements.told
    assert _caseload(store) == first
    again = statements.told - begun
    assert again < begun / 2, "the second look asks for most of it again"
    log(store, visit(client))
    logged = _caseload(store)
    assert logged[0].last_met != first[0].last_met
    store.settled.forget()
    assert _caseload(store) == logged


@pytest.mark.requirement("I9.8", "I3.1")
def test_what_is_kept_of_the_caseload_names_nobody(store: Store) -> None:
    add_worker(store)
    client = add_client(store, work_pair="Parityöntekijä")
    log(store, visit(client, note="Kävimme kaupassa."))
    _caseload(store)
    kept = {name: repr(value) for name, value in store.settled._values.items()}
    figures = [value for name, value in kept.items() if name.startswith("figures")]
    assert figures and client.hex in figures[0]
    for word in ("Aino", "Esimerkki", "Parityöntekijä", "kaupassa"):
        assert not [value for value in figures if word in value], word
