"""The client plan from its first words to the frozen version."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.clients import ClientDraft
from app.domain.goals import GoalDraft
from app.domain.measures import MeasureDraft
from app.domain.plans import PlanDraft
from app.domain.snapshots import PlanSnapshot, PlanText, ServiceLine
from app.domain.worker import WorkerDraft
from app.errors import ChangedElsewhere, InvalidInput
from app.formats.snapshot_json import plan_from_payload
from app.services.caseload import save_client
from app.services.goals import load_goal_draft, new_goal_draft, save_goal
from app.services.measures import save_measure
from app.services.plans import PlanFinished, finish_plan, list_plans, load_plan, save_plan_text
from app.services.worker import save_worker
from app.storage.schema.audit import UseLog
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.network import ContactConsent, NetworkPerson
from app.storage.schema.plan import Plan, Revision
from app.storage.store import Store
from tests.conftest import NOW, Clock

TODAY = date(2026, 11, 11)
AINO = UUID(int=2)


@pytest.fixture
def with_client(store: Store) -> Store:
    """A store with a worker and Aino, whose period runs."""
    worker = WorkerDraft(
        first_names="Demo-Kaisa", last_name="Ohjaaja", title="sosiaaliohjaaja", organiser_name="E"
    )
    save_worker(store, worker, now=NOW)
    aino = ClientDraft(
        id=AINO,
        first_names="Demo-Aino",
        last_name="Esimerkki",
        identity="010594Y9032",
        address="Salainentie 7",
        municipality="Mallila",
        period_start=date(2026, 8, 31),
        period_end=date(2027, 2, 28),
    )
    save_client(store, aino, now=NOW, today=TODAY)
    return store


def add_goal(store: Store, title: str) -> UUID:
    draft = replace(new_goal_draft(AINO), title=title, need="Kotoa lähteminen")
    return save_goal(store, draft, now=NOW, today=TODAY)


def ready(draft: PlanDraft, **changes: object) -> PlanDraft:
    return replace(draft, made_on=TODAY, **changes)  # type: ignore[arg-type]


def kept_snapshot(store: Store, plan_id: UUID) -> PlanSnapshot:
    with store.read() as session:
        plan = session.get(Plan, plan_id)
        assert plan is not None
        return plan_from_payload(plan.snapshot)


@pytest.mark.requirement("I2.7", "R02")
def test_an_empty_plan_names_what_the_statute_misses(with_client: Store) -> None:
    form = load_plan(with_client, AINO)

    assert form.draft.number == 1
    assert form.draft.version == 0
    assert form.missing == tuple(range(1, 12))
    assert form.finished == ()
    text = PlanText(client_view="a", worker_view="b", situation="c", duration="d")
    save_plan_text(with_client, replace(form.draft, text=text), now=NOW)
    add_goal(with_client, "Lähden kotoa")
    assert load_plan(with_client, AINO).missing == (2, 3, 4, 5, 8, 9, 11)


@pytest.mark.requirement("I2.7")
def test_the_open_version_is_kept_and_a_stale_form_is_refused(with_client: Store) -> None:
    draft = load_plan(with_client, AINO).draft
    first = replace(draft, text=PlanText(situation="yksi"))
    save_plan_text(with_client, first, now=NOW)
    save_plan_text(with_client, first, now=NOW)  # pressing twice
    kept = load_plan(with_client, AINO).draft

    assert kept.text.situation == "yksi"
    assert kept.version == 1
    with pytest.raises(ChangedElsewhere):
        save_plan_text(with_client, replace(first, text=PlanText(situation="kaksi")), now=NOW)
    assert load_plan(with_client, AINO).draft.text.situation == "yksi"


@pytest.mark.requirement("I2.7", "A6")
def test_finishing_freezes_revises_and_queues_once(with_client: Store) -> None:
    goal = add_goal(with_client, "Lähden kotoa")
    draft = ready(load_plan(with_client, AINO).draft, text=PlanText(situation="Kotona."))

    first = finish_plan(with_client, draft, now=NOW, today=TODAY)
    again = finish_plan(with_client, draft, now=NOW, today=TODAY)
    snapshot = kept_snapshot(with_client, first)

    assert first == again
    assert snapshot.text.situation == "Kotona."
    assert [it.id for it in snapshot.goals] == [goal]
    assert snapshot.period_end == date(2027, 2, 28)
    assert snapshot.previous is None
    with with_client.read() as session:
        (unit,) = session.scalars(select(OutboxItem))
        (revision,) = session.scalars(select(Revision).where(Revision.kind == "plan"))
        actions = list(session.scalars(select(UseLog.action)))
    assert unit.record_id == first
    assert unit.payload == revision.payload
    assert unit.title_values == {"number": 1, "on": "2026-11-11"}
    assert actions.count("plan-finished") == 1


@pytest.mark.requirement("I2.7", "A3")
def test_a_finished_plan_does_not_change(with_client: Store) -> None:
    draft = ready(load_plan(with_client, AINO).draft, text=PlanText(situation="Kotona."))
    plan_id = finish_plan(with_client, draft, now=NOW, today=TODAY)
    other = replace(draft, text=PlanText(situation="Muualla."))

    with pytest.raises(PlanFinished):
        save_plan_text(with_client, other, now=NOW)
    with pytest.raises(PlanFinished):
        finish_plan(with_client, other, now=NOW, today=TODAY)
    goal = add_goal(with_client, "Uusi tavoite")
    assert goal not in [it.id for it in kept_snapshot(with_client, plan_id).goals]


@pytest.mark.requirement("I2.7")
def test_the_next_version_begins_from_the_last_and_evaluates_it(with_client: Store) -> None:
    goal = add_goal(with_client, "Lähden kotoa")
    text = PlanText(
        situation="Kotona.",
        services=(ServiceLine(what="Yksilötyö", service="social-rehabilitation"),),
        client_opinion="Hyvä näin.",
        rights_explained=True,
    )
    finish_plan(
        with_client, ready(load_plan(with_client, AINO).draft, text=text), now=NOW, today=TODAY
    )
    reached = load_goal_draft(with_client, goal)
    from app.domain.goals import GoalStatus

    closed: GoalDraft = replace(
        reached, status=GoalStatus.ACHIEVED, closed_on=TODAY, reason="Onnistui"
    )
    save_goal(with_client, closed, now=NOW, today=TODAY)
    form = load_plan(with_client, AINO)

    assert form.draft.number == 2
    assert form.draft.text.situation == "Kotona."
    assert form.draft.text.client_opinion == ""
    assert not form.draft.text.rights_explained
    assert [row.number for row in form.finished] == [1]
    with pytest.raises(InvalidInput) as refused:
        finish_plan(with_client, ready(form.draft), now=NOW, today=TODAY)
    assert [it.code for it in refused.value.values["problems"]] == ["reason-missing"]  # type: ignore[attr-defined]
    plan_id = finish_plan(
        with_client, ready(form.draft, reason="Väliarviointi"), now=NOW, today=TODAY
    )
    snapshot = kept_snapshot(with_client, plan_id)
    assert snapshot.previous is not None
    assert snapshot.previous.text.situation == "Kotona."
    assert [it.status for it in snapshot.goals] == [GoalStatus.ACHIEVED]
    assert [row.number for row in list_plans(with_client, AINO)] == [2, 1]


@pytest.mark.requirement("R06")
def test_consents_in_force_are_told_with_their_end(with_client: Store) -> None:
    def consent(position: int, **changes: object) -> ContactConsent:
        values: dict[str, object] = {
            "may_tell": "tapaamisajat",
            "may_not_tell": "raha-asiat",
            "valid_until": date(2027, 2, 28),
            "given_on": date(2026, 9, 14),
        }
        return ContactConsent(id=uuid4(), position=position, **{**values, **changes})

    with with_client.write() as session:
        people = {
            "Sisko": [consent(0)],
            "Eno": [consent(0, withdrawn_on=date(2026, 10, 1))],
            "Äiti": [consent(0, valid_until=date(2026, 10, 1))],
        }
        for label, consents in people.items():
            session.add(NetworkPerson(id=uuid4(), client_id=AINO, label=label, consents=consents))
    text = load_plan(with_client, AINO).draft.text

    assert text.consents == (
        "Sisko: saa kertoa tapaamisajat. Ei saa kertoa: raha-asiat. "
        "Voimassa 28.2.2027 asti. Voit perua milloin vain.",
    )
    assert "Sisko" in text.team


@pytest.mark.requirement("R03", "A5")
def test_turvakielto_keeps_the_address_out_of_the_frozen_plan(
    with_client: Store, clock: Clock
) -> None:
    from app.services.caseload import load_client_draft

    aino = load_client_draft(with_client, AINO)
    save_client(with_client, replace(aino, protected=True), now=NOW, today=TODAY)
    draft = ready(load_plan(with_client, AINO).draft)
    plan_id = finish_plan(with_client, draft, now=clock(), today=TODAY)
    with with_client.read() as session:
        (unit,) = session.scalars(select(OutboxItem))
    subject = kept_snapshot(with_client, plan_id).subject

    assert subject.protected
    assert (subject.address, subject.municipality) == ("", "")
    assert "Salainentie" not in str(unit.payload)


@pytest.mark.requirement("A2")
def test_a_plan_after_today_is_not_finished(with_client: Store) -> None:
    draft = replace(load_plan(with_client, AINO).draft, made_on=date(2026, 11, 12))

    with pytest.raises(InvalidInput):
        finish_plan(
            with_client, draft, now=datetime(2026, 11, 11, 8, tzinfo=NOW.tzinfo), today=TODAY
        )
    assert list_plans(with_client, AINO) == []


@pytest.mark.requirement("I8.1", "I8.3")
def test_what_was_filled_in_since_the_plan_before_goes_with_the_next_one(
    with_client: Store,
) -> None:
    told = []
    for days, value in ((0, 3), (10, 5)):
        day, now = TODAY + timedelta(days=days), NOW + timedelta(days=days)
        draft = MeasureDraft(
            id=uuid4(), client_id=AINO, instrument="own-rating", values={"money": value}, on=day
        )
        save_measure(with_client, draft, now=now, today=day)
        plan = replace(load_plan(with_client, AINO).draft, made_on=day, reason="Sovittiin.")
        finished = finish_plan(with_client, plan, now=now, today=day)
        told.append(kept_snapshot(with_client, finished).fillings)

    assert [[dict(it.values) for it in one] for one in told] == [[{"money": 3}], [{"money": 5}]]
