"""The full-text index: words and stems; typed text never becomes FTS syntax."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from app.services.vault import Store
from app.storage import search_index
from app.storage.schema.search import SearchDocument


def _index(store: Store, body: str, *, title: str = "", record: UUID | None = None) -> UUID:
    record = record or uuid4()
    with store.write() as session:
        search_index.index(session, "meeting", record, None, title=title, body=body)
    return record


def _found(store: Store, typed: str) -> list[UUID]:
    with store.read() as session:
        return [hit.record_id for hit in search_index.find(session, typed)]


@pytest.mark.requirement("A3")
@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("kaupassa", "kauppa"),
        ("Kauppaan", "kaupassa"),
        ("lahdella", "lahti"),
        ("maksusuunnitelmaa", "maksusuunnitelma"),
        ("laskujen", "lasku"),
        ("asiakkaalle", "asiakas"),
        ("päätöksestä", "päätös"),
        ("tapaamisessa", "tapaaminen"),
        ("klienterna", "klienter"),
        ("meetings", "meeting"),
        ("Maksusuunnitelma", "maksu"),
        ("Cafe\u0301", "caf\u00e9"),
        ("ÄITI", "äiti"),
    ],
)
def test_a_word_is_found_in_another_form(store: Store, said: str, typed: str) -> None:
    record = _index(store, f"alku {said} loppu")
    _index(store, "jotain aivan muuta")
    assert _found(store, typed) == [record]


@pytest.mark.requirement("A3")
def test_all_typed_words_have_to_be_there(store: Store) -> None:
    both = _index(store, "lasku maksettiin", title="Kela")
    _index(store, "lasku jäi")
    assert _found(store, "kela lasku") == [both]
    assert _found(store, "kela jäi") == []


@pytest.mark.requirement("A3")
@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "'",
        "*",
        "a AND",
        "NOT b",
        "(",
        "title:x",
        "NEAR(a b)",
        "-",
        "^a",
        "a*b",
        "x OR",
        "",
        " ",
    ],
)
def test_signs_of_fts_are_only_text(store: Store, typed: str) -> None:
    _index(store, "aivan muuta")
    assert _found(store, typed) == []


@pytest.mark.requirement("A3")
@given(typed=st.text(max_size=30))
def test_whatever_is_typed_finds_or_finds_nothing(store: Store, typed: str) -> None:
    _found(store, typed)


@pytest.mark.requirement("A3")
def test_a_record_indexed_again_is_found_by_its_new_words_only(store: Store) -> None:
    record = _index(store, "ensin")
    _index(store, "sitten", record=record)
    assert (_found(store, "ensin"), _found(store, "sitten")) == ([], [record])
    with store.write() as session:
        search_index.remove(session, "meeting", record)
    assert _found(store, "sitten") == []
    with store.read() as session:
        assert session.scalar(select(func.count(SearchDocument.rowid))) == 0
        assert session.scalar(text("SELECT count(*) FROM search_text")) == 0


@pytest.mark.requirement("I9.2", "A3")
def test_titles_come_first_then_inflections_then_longer_words(store: Store) -> None:
    longer = _index(store, "kaupankäyntiä suunniteltiin")
    inflected = _index(store, "kaupassa käytiin")
    named = _index(store, "muuta", title="Kaupalle yhdessä")
    newer = _index(store, "kaupunkiin")
    assert _found(store, "kaupa")[0] == named
    assert set(_found(store, "kaupa")) == {named, inflected, longer}
    assert _found(store, "kaupassa")[-1] == inflected
    assert newer in _found(store, "kau"), "two and three letters are beginnings"
    assert _found(store, "kaupa m") == _found(store, "kaupa"), "a lone letter says nothing yet"
    assert _found(store, "k") == []


@pytest.mark.requirement("I9.2", "I9.8")
def test_a_title_is_found_behind_ever_so_many_that_begin_alike(store: Store) -> None:
    record = _index(store, "", title="Kaupunkiretki")
    with store.write() as session:
        for _ in range(12):
            search_index.index(session, "goal", uuid4(), None, title="Kauniaisiin", body="")
    with store.read() as session:
        found = search_index.find(session, "kaupunki", limit=2)
    assert [hit.record_id for hit in found] == [record]
