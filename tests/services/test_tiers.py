"""Tuen taso: a tier sets the rhythm that is watched and the length that is proposed (K05, P29)."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.clients import Start
from app.domain.gate_facts import ClientFacts
from app.domain.period_acts import ActKind
from app.domain.period_gates import feedback_due
from app.domain.periods import PeriodRow
from app.reference.profiles import load_profile
from app.services import caseload, period_acts, periods, today, worker
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, events, log, visit

START, END = date(2026, 8, 31), date(2027, 2, 28)


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    found = worker.load_worker(store)
    assert found is not None
    worker.save_worker(store, replace(found, profile="paijat-hame"), now=NOW)
    return add_client(
        store, start=Start.DECISION, decision_start=START, decision_end=END,
        period_start=START, period_end=END,
    )  # fmt: skip


def set_tier(store: Store, client_id: UUID, tier: str) -> int | None:
    draft = replace(periods.load_facts(store, client_id), tier=tier)
    return periods.save_facts(store, draft, now=NOW)


@pytest.mark.requirement("K05", "P29", "I4.4")
def test_a_tier_sets_the_rhythm_that_the_rhythm_watch_goes_by(
    store: Store, client_id: UUID
) -> None:
    log(store, visit(client_id, on=TODAY - timedelta(days=9)))
    assert "rhythm-broken" in _codes(store, client_id)
    assert set_tier(store, client_id, "lighter") == 14
    assert "rhythm-broken" not in _codes(store, client_id)
    shown = periods.load_period(store, client_id, today=TODAY, now=NOW)
    assert shown.rhythm is not None and shown.rhythm.agreed_gap_days == 14
    assert set_tier(store, client_id, "lighter") is None

    stored = caseload.load_client_draft(store, client_id)
    own = replace(stored, agreed_gap_days=10)  # agreed otherwise with this client
    caseload.save_client(store, own, now=NOW, today=TODAY)
    assert set_tier(store, client_id, "lighter") is None
    assert caseload.load_client_draft(store, client_id).agreed_gap_days == 10
    assert events(store).count(("rhythm-agreed", "client")) == 1


@pytest.mark.requirement("K05", "P17", "P18")
def test_a_tier_proposes_the_length_of_the_extension_and_the_tier_after_it(
    store: Store, client_id: UUID
) -> None:
    set_tier(store, client_id, "intensive")
    assert periods.proposed_tier(store, client_id) == "lighter"
    new = period_acts.new_act(store, client_id, ActKind.EXTENSION, today=TODAY)
    assert new.until == date(2027, 8, 31)  # six months, as the tier says
    other = add_client(store, first_names="Demo-Onni")
    assert periods.proposed_tier(store, other) == "intensive"
    periods.begin_period(store, other, start=TODAY, months=6, tier="lighter", now=NOW)
    assert caseload.load_client_draft(store, other).agreed_gap_days == 14
    assert periods.load_facts(store, other).tier == "lighter"


@pytest.mark.requirement("H24", "H26", "R21")
@pytest.mark.parametrize(
    ("profile", "day", "point"),
    [
        ("paijat-hame", date(2027, 2, 20), None),
        ("paijat-hame", date(2027, 2, 21), "end"),
        ("thl", date(2027, 2, 27), "end"),
        ("pirkanmaa", date(2027, 2, 27), None),
    ],
)
def test_feedback_is_asked_at_the_end_of_the_dense_phase_and_of_the_service(
    profile: str, day: date, point: str | None
) -> None:
    period = PeriodRow(id=UUID(int=1), version=1, start=START, end=END)
    facts = ClientFacts(since=START, period=period, rules=load_profile(profile).gate_rules())
    found = feedback_due(facts, day)
    assert (found.values["point"] if found else None) == point
    longer = replace(facts, period=replace(period, end=date(2027, 8, 31)))
    found = feedback_due(longer, day)
    dense = profile == "paijat-hame" and point == "end"
    assert (found.values["point"] if found else None) == ("intensive-end" if dense else None)


def _codes(store: Store, client_id: UUID) -> list[str]:
    reminders = today.load_day(store, TODAY, now=NOW).reminders
    return [one.code for one in reminders if one.client_id == client_id]
