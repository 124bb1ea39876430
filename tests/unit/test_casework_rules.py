"""Rules of the casework values: identity, client, period, goal, meeting, network, plan."""

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clients import ClientDraft, Start
from app.domain.goals import GoalDraft, StepDraft
from app.domain.identity import parse_hetu
from app.domain.meetings import ContactForm, MeetingDraft, Outcome
from app.domain.network import ConsentDraft, NetworkPersonDraft
from app.domain.periods import PeriodRow, ribbon
from app.domain.plans import STATUTORY_ITEMS, PlanDraft, missing_items
from app.domain.problems import Problem
from app.domain.snapshots import PlanText
from tests.samples_rows import meeting_row

TODAY = date(2026, 11, 11)
ID = UUID(int=1)


def codes(problems: tuple[Problem, ...]) -> set[tuple[str, str]]:
    return {(problem.code, problem.field) for problem in problems}


@pytest.mark.requirement("H05")
@pytest.mark.parametrize(
    "value",
    ["010594Y9032", "020594X902N", "010516B903X", "020516C902J", "030516D9026", "150497-950K"],
)
def test_artificial_identities_are_read_with_their_separator(value: str) -> None:
    found = parse_hetu(value.lower(), today=TODAY)
    assert found is not None
    assert found.value == value
    assert found.artificial
    assert found.masked == value[:7] + "****"


@pytest.mark.requirement("H05")
@pytest.mark.parametrize(
    "value", ["010594Y9033", "010594Q9032", "310294-9032", "010594", "", "0105949032", "x" * 500]
)
def test_wrong_identities_are_refused(value: str) -> None:
    assert parse_hetu(value, today=TODAY) is None


@pytest.mark.requirement("H05")
def test_an_identity_from_the_future_is_refused() -> None:
    assert parse_hetu("010516B903X", today=date(2016, 5, 1)) is not None
    assert parse_hetu("010516B903X", today=date(2016, 4, 30)) is None


@pytest.mark.requirement("R22")
def test_a_name_is_enough_to_begin() -> None:
    assert ClientDraft(id=ID, first_names="Demo-Irja").problems(TODAY) == ()
    assert codes(ClientDraft(id=ID).problems(TODAY)) == {("required", "first_names")}


@pytest.mark.requirement("P21")
def test_a_made_decision_has_a_date() -> None:
    draft = ClientDraft(id=ID, last_name="N", start=Start.DECISION)
    assert ("required", "decision_start") in codes(draft.problems(TODAY))


@pytest.mark.requirement("P17")
def test_dates_out_of_order_are_told_at_the_field() -> None:
    draft = ClientDraft(
        id=ID, last_name="N", period_start=TODAY, period_end=TODAY - timedelta(days=1)
    )
    assert ("end-before-start", "period_end") in codes(draft.problems(TODAY))


@pytest.mark.requirement("K26")
def test_a_practice_store_refuses_a_real_identity() -> None:
    draft = ClientDraft(id=ID, last_name="N", identity="131052-308T")
    assert codes(draft.problems(TODAY, practice=True)) == {("hetu-real-in-practice", "identity")}
    assert draft.problems(TODAY) == ()


@pytest.mark.requirement("H05")
def test_identity_and_birth_date_must_agree() -> None:
    draft = ClientDraft(id=ID, last_name="N", identity="150497-950K", born=date(1997, 4, 16))
    assert codes(draft.problems(TODAY)) == {("hetu-other-birth-date", "born")}


@pytest.mark.requirement("P46", "R19")
def test_only_meetings_fill_a_week() -> None:
    start = date(2026, 8, 31)
    period = PeriodRow(id=ID, version=1, start=start, end=date(2027, 2, 28))
    weeks = ribbon(period, [start + timedelta(days=2)], [start + timedelta(days=9)], TODAY)
    assert len(weeks) == 26
    assert weeks[0] == ("met", False, False)
    assert weeks[1] == ("none", True, False)
    assert weeks[10] == ("none", False, True)
    assert {state for state, _, _ in weeks[11:]} == {"to-come"}
    assert period.week_number(TODAY) == 11


@pytest.mark.requirement("P46", "R19")
def test_calls_and_messages_are_no_meetings() -> None:
    assert {form for form in ContactForm if not form.is_meeting} == {
        ContactForm.CALL,
        ContactForm.MESSAGE,
    }


@pytest.mark.requirement("P16", "P57")
def test_work_in_the_clients_surroundings_is_outreach() -> None:
    assert ContactForm.HOME_VISIT.is_outreach
    assert ContactForm.WALK.is_outreach
    assert not ContactForm.OFFICE.is_outreach
    assert not ContactForm.CALL.is_outreach


@pytest.mark.requirement("K01")
def test_no_goal_without_a_need() -> None:
    draft = GoalDraft(id=ID, client_id=ID, title="Lähden kotoa")
    assert codes(draft.problems()) == {("required", "need")}


@pytest.mark.requirement("E53")
def test_a_goal_ends_inside_the_period() -> None:
    draft = GoalDraft(id=ID, client_id=ID, title="t", need="n", due=date(2027, 3, 1))
    assert codes(draft.problems(period_end=date(2027, 2, 28))) == {("due-after-period", "due")}
    assert draft.problems(period_end=date(2027, 3, 1)) == ()


@pytest.mark.requirement("E50")
def test_a_changed_goal_asks_for_the_reason() -> None:
    draft = GoalDraft(id=ID, client_id=ID, version=1, title="t", need="n")
    assert codes(draft.problems()) == {("reason-missing", "reason")}


@pytest.mark.requirement("R27")
def test_a_scale_has_five_texts_or_none() -> None:
    draft = GoalDraft(id=ID, client_id=ID, title="t", need="n", level_texts=("a", "", "", "", ""))
    assert ("scale-incomplete", "level_texts") in codes(draft.problems())


@pytest.mark.requirement("P12")
def test_an_empty_step_is_told() -> None:
    draft = GoalDraft(
        id=ID, client_id=ID, title="t", need="n", steps=(StepDraft(id=uuid4(), text=" "),)
    )
    assert codes(draft.problems()) == {("required", "steps")}


def held(**values: object) -> MeetingDraft:
    given: dict[str, object] = {
        "on": TODAY, "at": time(13), "form": ContactForm.HOME_VISIT, "note": "Käytiin kaupassa.",
    }  # fmt: skip
    return MeetingDraft(id=ID, client_id=ID, **{**given, **values})  # type: ignore[arg-type]


@pytest.mark.requirement("P58")
def test_a_held_meeting_needs_time_form_and_a_word() -> None:
    assert held().problems(TODAY) == ()
    assert codes(held(at=None, form=None, note=" ").problems(TODAY)) == {
        ("time-missing", "at"),
        ("required", "form"),
        ("note-missing", "note"),
    }


@pytest.mark.requirement("P58")
def test_a_meeting_in_the_future_is_not_held() -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert codes(held(on=tomorrow).problems(TODAY)) == {("held-in-future", "on")}
    cancelled = held(on=tomorrow, outcome=Outcome.CANCELLED, outcome_reason="weather")
    assert cancelled.problems(TODAY) == ()


@pytest.mark.requirement("R24")
def test_cancelled_needs_only_a_reason() -> None:
    draft = MeetingDraft(id=ID, client_id=ID, on=TODAY, outcome=Outcome.NO_CONTACT)
    assert codes(draft.problems(TODAY)) == {("outcome-reason-missing", "outcome_reason")}


@pytest.mark.requirement("I2.4")
def test_a_note_of_100_000_characters_is_fine_and_a_bound_is_told() -> None:
    assert held(note="ä" * 100_000).problems(TODAY) == ()
    assert codes(held(note="ä" * 200_001).problems(TODAY)) == {("too-long", "note")}


@pytest.mark.requirement("R06")
def test_a_consent_ends_with_the_period_and_by_withdrawal() -> None:
    consent = ConsentDraft(may_tell="ajat", given_on=TODAY, valid_until=date(2027, 2, 28))
    assert consent.is_valid(TODAY)
    assert not consent.is_valid(date(2027, 3, 1))
    draft = NetworkPersonDraft(id=ID, client_id=ID, label="Sisko", consent=consent)
    assert draft.problems(period_end=date(2027, 2, 28)) == ()
    assert codes(draft.problems(period_end=date(2027, 2, 27))) == {
        ("consent-after-period", "valid_until")
    }


@pytest.mark.requirement("R06")
@given(st.dates(min_value=TODAY, max_value=date(2030, 1, 1)))
def test_a_withdrawn_consent_is_never_valid_again(day: date) -> None:
    consent = ConsentDraft(may_tell="ajat", given_on=TODAY, withdrawn_on=TODAY)
    assert not consent.is_valid(day)


FULL = PlanText(
    client_view="a", worker_view="b", situation="c", client_proposal="d", strengths=("e",),
    services=(), own_worker_meetings="f", duration="g", partners="h", review="i",
)  # fmt: skip


@pytest.mark.requirement("P45", "P66")
@pytest.mark.parametrize("number", sorted(STATUTORY_ITEMS))
def test_each_item_of_39_section_is_missed_when_empty(number: int) -> None:
    assert number in missing_items(PlanText(), goal_count=0)


@pytest.mark.requirement("P45")
def test_filled_items_are_not_missed() -> None:
    assert missing_items(FULL, goal_count=1) == (2, 3)


@pytest.mark.requirement("P17", "E50")
def test_a_later_plan_says_why() -> None:
    draft = PlanDraft(id=ID, client_id=ID, number=2, made_on=TODAY)
    assert codes(draft.problems(TODAY)) == {("reason-missing", "reason")}


@pytest.mark.requirement("A3")
def test_a_meeting_over_the_change_of_clocks_keeps_its_length() -> None:
    row = meeting_row(on=date(2026, 10, 25), at=time(3, 30), minutes=60)
    start, end = row.start(), row.end()
    assert start is not None
    assert end is not None
    assert end.astimezone(tz=None) - start.astimezone(tz=None) == timedelta(minutes=60)
    assert isinstance(end, datetime)
    assert end.utcoffset() == timedelta(hours=2)
