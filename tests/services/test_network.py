"""Minun tiimini: ties by date, consents that are never erased."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.meetings import Participant
from app.domain.network import Closeness, ConsentDraft, NetworkPersonDraft, Sector, Tone
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import network, search
from app.services.vault import Store
from app.storage.schema.network import ContactConsent, TieView
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, goal, log, visit

CONSENT = ConsentDraft(
    may_tell="Tapaamisajat",
    may_not_tell="Raha-asiat",
    given_on=TODAY,
    valid_until=date(2027, 2, 28),
)


@pytest.fixture
def client_id(store: Store) -> UUID:
    """A client of a store that has its worker."""
    add_worker(store)
    return add_client(store, period_start=date(2026, 8, 31), period_end=date(2027, 2, 28))


def _save(store: Store, draft: NetworkPersonDraft, *, today: date = TODAY) -> UUID:
    return network.save_person(store, draft, now=NOW, today=today)


def _person(client_id: UUID, **changes: Any) -> NetworkPersonDraft:
    return replace(network.new_person_draft(client_id), label="Sisko", **changes)


@pytest.mark.requirement("P08", "I2.3")
def test_a_person_comes_back_whole_and_once(store: Store, client_id: UUID) -> None:
    goal_id = add_goal(store, goal(client_id))
    draft = _person(
        client_id,
        closeness=Closeness.NEAR,
        tone=Tone.GIVES,
        record_name="Demo-Saara Esimerkki",
        helps_goals=(goal_id,),
        consent=CONSENT,
    )
    assert _save(store, draft) == _save(store, draft)
    assert network.load_person_draft(store, draft.id) == replace(draft, version=1)
    with pytest.raises(ChangedElsewhere):
        _save(store, replace(draft, label="Veli"))


@pytest.mark.requirement("P08", "P35")
def test_people_stand_by_sector_and_nearness(store: Store, client_id: UUID) -> None:
    for label, sector, closeness in (
        ("Kela", Sector.SERVICES, Closeness.NEAR),
        ("Äiti", Sector.FAMILY, Closeness.FAR),
        ("Sisko", Sector.FAMILY, Closeness.NEAR),
    ):
        _save(store, replace(_person(client_id), label=label, sector=sector, closeness=closeness))
    assert [row.label for row in network.list_network(store, client_id)] == [
        "Sisko",
        "Äiti",
        "Kela",
    ]


@pytest.mark.requirement("P08")
def test_another_tie_keeps_how_it_was(store: Store, client_id: UUID) -> None:
    person_id = _save(store, _person(client_id, closeness=Closeness.FAR))
    later = TODAY + timedelta(days=30)
    form = network.load_person_draft(store, person_id)
    _save(store, replace(form, closeness=Closeness.NEAR), today=later)
    (row,) = network.list_network(store, client_id)
    assert row.closeness is Closeness.NEAR
    with store.read() as session:
        views = session.scalars(select(TieView).order_by(TieView.on)).all()
    assert [(view.on, view.closeness) for view in views] == [(TODAY, "far"), (later, "near")]


@pytest.mark.requirement("R06")
def test_a_consent_is_withdrawn_with_a_day_never_erased(store: Store, client_id: UUID) -> None:
    person_id = _save(store, _person(client_id, consent=CONSENT))
    network.withdraw_consent(store, person_id, on=TODAY, now=NOW)
    (row,) = network.list_network(store, client_id)
    assert row.consent == replace(CONSENT, withdrawn_on=TODAY)
    assert not row.consent.is_valid(TODAY)
    form = network.load_person_draft(store, person_id)
    again = replace(CONSENT, may_tell="Vain ajat", given_on=TODAY + timedelta(days=1))
    _save(store, replace(form, consent=again))
    form = network.load_person_draft(store, person_id)
    _save(store, replace(form, consent=None))
    with store.read() as session:
        kept = session.scalars(select(ContactConsent).order_by(ContactConsent.position)).all()
    assert [(one.may_tell, one.withdrawn_on) for one in kept] == [
        ("Tapaamisajat", TODAY),
        ("Vain ajat", None),
    ]


@pytest.mark.requirement("R06")
def test_a_consent_ends_with_the_period_at_the_latest(store: Store, client_id: UUID) -> None:
    long = replace(CONSENT, valid_until=date(2027, 3, 1))
    with pytest.raises(InvalidInput):
        _save(store, _person(client_id, consent=long))
    person_id = _save(store, _person(client_id))
    with pytest.raises(NotFound):
        network.withdraw_consent(store, person_id, on=TODAY, now=NOW)


@pytest.mark.requirement("P08")
def test_who_leaves_is_neither_shown_nor_found(store: Store, client_id: UUID) -> None:
    person_id = _save(store, _person(client_id))
    assert [hit.record_id for hit in search.search(store, "sisko")] == [person_id]
    network.end_person(store, person_id, on=TODAY, now=NOW)
    assert network.list_network(store, client_id) == []
    assert search.search(store, "sisko") == []


@pytest.mark.requirement("P35", "R07")
def test_the_last_contact_is_the_last_meeting_they_took_part_in(
    store: Store, client_id: UUID
) -> None:
    _save(store, _person(client_id))
    log(store, visit(client_id, participants=(Participant(role="Sisko"),)))
    (row,) = network.list_network(store, client_id)
    assert row.last_contact == TODAY


@pytest.mark.requirement("R03")
def test_a_protected_persons_phone_is_not_listed(store: Store, client_id: UUID) -> None:
    _save(store, _person(client_id, phone="040 000 0002", protected=True))
    (row,) = network.list_network(store, client_id)
    assert row.phone == ""


@pytest.mark.requirement("R06", "P08")
def test_the_client_consents_to_the_map(store: Store, client_id: UUID) -> None:
    assert network.network_consent(store, client_id) is None
    network.set_network_consent(store, client_id, date(2026, 9, 1))
    network.set_network_consent(store, client_id, date(2026, 11, 1))
    assert network.network_consent(store, client_id) == date(2026, 11, 1)
