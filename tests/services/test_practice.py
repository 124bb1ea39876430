"""The practice store: six invented clients of five county models, made by the real services."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.exchange import UnitState
from app.domain.goals import GoalStatus
from app.domain.identity import parse_hetu
from app.domain.meetings import Outcome
from app.domain.period_acts import ActKind, ClosingOutcome
from app.domain.problems import Problem
from app.domain.today import DayState
from app.errors import InvalidInput
from app.progress import Cancelled, NoProgress
from app.reference.profiles import list_profiles
from app.services.caseload import list_caseload, new_client_draft, save_client
from app.services.exchange import list_outbox
from app.services.goals import goal_history, list_goals
from app.services.meetings import list_meetings
from app.services.network import list_network, network_consent
from app.services.network_map import load_map
from app.services.periods import load_period
from app.services.plans import list_plans, load_plan
from app.services.practice import (
    HANDOVER_NAME,
    MARKER_NAME,
    PRACTICE_PASSPHRASE,
    begin_anew,
    ensure_practice_store,
)
from app.services.practice_story import CLIENTS, practice_id, read_head, read_story
from app.services.service_directory import list_services
from app.services.summary import load_summary
from app.services.today import load_day
from app.services.vault import Store, WrongKindOfStore, unlock
from app.services.verification import verify_store
from app.storage.schema.client import Client
from app.storage.schema.period import ServicePeriod

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
TODAY = date(2026, 11, 11)
AINO = practice_id("aino")


def opened(folder: Path, now: datetime = NOW) -> Store:
    secret = bytearray(PRACTICE_PASSPHRASE, "utf-8")
    return unlock(folder, secret, practice=True, clock=lambda: now)


@pytest.fixture
def store(practice_folder: Path) -> Iterator[Store]:
    found = opened(practice_folder)
    yield found
    found.close()


@pytest.mark.requirement("I2.1", "K26")
def test_six_clients_in_different_phases_come_from_all_five_county_models(store: Store) -> None:
    rows = {row.client.id: row for row in list_caseload(store, today=TODAY, now=NOW)}
    assert set(rows) == {practice_id(client) for client in CLIENTS} and len(rows) == 6
    heads = [read_head(client) for client in CLIENTS]
    assert {model for model, _, _ in heads} == {p.id for p in list_profiles()} - {"thl"}
    assert len({phase for _, phase, _ in heads}) == 6
    weeks = {client: rows[practice_id(client)].week_number for client in CLIENTS}
    assert weeks == {"aino": 11, "eero": 17, "kalle": 0, "leena": 9, "onni": 4, "veikko": 24}


@pytest.mark.requirement("P19", "P20", "I4.4")
def test_a_closed_period_has_its_final_evaluation_in_both_voices_and_another_one_runs(
    store: Store,
) -> None:
    page = load_period(store, practice_id("veikko"), today=TODAY, now=NOW, logged=False)
    assert page.client.period is not None and page.client.period.start == date(2026, 5, 30)
    (final,) = [row.act for row in page.history if row.kind is ActKind.FINAL]
    assert final is not None and final.client_words and final.worker_view
    assert final.outcome is ClosingOutcome.SOCIAL_GUIDANCE
    with store.read() as session:
        ended = select(ServicePeriod.ended_on).where(ServicePeriod.ended_on.is_not(None))
        assert session.scalars(ended).all() == [date(2026, 2, 13)]


@pytest.mark.requirement("A8", "S5.1")
def test_no_identity_code_could_be_a_real_persons(store: Store) -> None:
    with store.read() as session:
        codes = [code for code in session.scalars(select(Client.identity)) if code]
    assert len(codes) == 5
    for code in codes:
        hetu = parse_hetu(code, today=TODAY)
        assert hetu is not None and hetu.artificial


@pytest.mark.requirement("A8")
def test_a_real_identity_code_is_refused_in_practice(store: Store) -> None:
    from dataclasses import replace

    real = replace(new_client_draft(), first_names="Matti", identity="131052-308T")
    with pytest.raises(InvalidInput) as refused:
        save_client(store, real, now=NOW, today=TODAY)
    assert refused.value.values["problems"] == (Problem("hetu-real-in-practice", "identity"),)


@pytest.mark.requirement("I2.1", "R27")
def test_aino_is_as_in_the_pictures(store: Store) -> None:
    summary = load_summary(store, AINO, today=TODAY, now=NOW)
    assert summary.client.name == "Demo-Aino Esimerkki" and summary.client.notice_count == 2
    assert summary.client.born == date(1997, 4, 15)
    assert summary.client.period is not None
    assert (summary.client.period.start, summary.client.period.end) == (
        date(2026, 8, 31),
        date(2027, 2, 28),
    )
    assert summary.client.period.interim_check == date(2026, 11, 30)
    assert summary.quote == "Haluaisin, että kauppareissu ei jännittäisi koko edellistä yötä."
    assert [(goal.label, goal.current_level, goal.steps_done) for goal in summary.goals] == [
        ("Lähden kotoa 2 krt/vko", -1, 2),
        ("Laskut ajan tasalla", 0, 3),
        ("Herään ennen kymmentä", -1, 1),
    ]
    assert summary.network_count == 12
    assert [one.text for one in summary.agreed][1:] == [
        "Aino avaa uuden postin",
        "Kaisa tulostaa maksusuunnitelman",
    ]


@pytest.mark.requirement("I2.3", "K02")
def test_ainos_goal_has_its_history_and_one_goal_is_achieved(store: Store) -> None:
    goals = list_goals(store, AINO)
    leaving = next(goal for goal in goals if goal.label == "Lähden kotoa 2 krt/vko")
    points = [(point.on, point.level, point.note) for point in goal_history(store, leaving.id)]
    assert points == [
        (date(2026, 8, 31), -2, ""),
        (date(2026, 9, 28), -2, ""),
        (date(2026, 10, 14), None, "Askel tarkennettu"),
        (date(2026, 10, 28), -1, "Kaupan pihaan asti"),
    ]
    (achieved,) = [goal for goal in goals if goal.status is GoalStatus.ACHIEVED]
    assert (achieved.closed_on, achieved.current_level) == (date(2026, 10, 21), 1)


@pytest.mark.requirement("I2.6", "R02")
def test_ainos_third_plan_is_finished_with_all_eleven_items(store: Store) -> None:
    plans = [(plan.number, plan.made_on) for plan in list_plans(store, AINO) if plan.finished]
    assert sorted(plans) == [
        (1, date(2026, 9, 7)),
        (2, date(2026, 9, 28)),
        (3, date(2026, 10, 12)),
    ]
    # the next version begins from the third: nothing that the law asks for is missing in it
    assert load_plan(store, AINO).missing == ()


@pytest.mark.requirement("I2.4", "R24", "R19")
def test_meetings_are_held_cancelled_tried_called_and_written(store: Store) -> None:
    meetings = [one for name in CLIENTS for one in list_meetings(store, practice_id(name))]
    assert {one.outcome for one in meetings} == set(Outcome)
    forms = {one.form.value for one in meetings if one.form}
    assert {"home-visit", "errand", "walk", "call", "remote", "office", "network", "accompanied",
            "group", "group-visit", "message", "other-place"} == forms  # fmt: skip
    assert len(list_meetings(store, AINO)) == 11
    assert all(one.logged_at <= NOW for one in meetings)


@pytest.mark.requirement("P08", "S11", "I5.1")
def test_a_map_has_a_history_wishes_and_shared_services(store: Store) -> None:
    people = {one.person.label: one for one in load_map(store, AINO, logged=False)}
    assert len(people["Naapuri"].ties) == 2
    assert [view.wish for view in people["Äiti"].ties] == [False, True]
    kela = next(entry for entry in list_services(store) if entry.name == "Kela")
    assert people["Kela"].person.service_id == kela.id
    assert people["Kela"].person.phone == kela.phone


@pytest.mark.requirement("R06", "P08")
def test_network_people_have_consents_that_say_what_may_be_told(store: Store) -> None:
    sister = next(one for one in list_network(store, AINO) if one.label == "Sisko")
    assert sister.consent is not None and sister.consent.is_valid(TODAY)
    assert sister.consent.may_tell == "tapaamisajat ja kauppaharjoittelu"
    assert sister.consent.may_not_tell == "raha-asiat"
    assert network_consent(store, AINO) == date(2026, 9, 7)


@pytest.mark.requirement("I2.3")
def test_the_day_is_as_drawn_as_far_as_six_clients_allow(store: Store) -> None:
    page = load_day(store, TODAY, now=NOW)
    told = [(f"{one.start:%H.%M}", one.client_name or one.title, one.state) for one in page.items]
    assert told == [
        ("08.30", "Demo-Eero Malli", DayState.LOGGED),
        ("10.15", "Demo-Leena Kokeilu", DayState.DRAFT),
        ("13.00", "Demo-Aino Esimerkki", DayState.NEXT),
        ("15.00", "Arki rullaa", DayState.LATER),
    ]
    ridden = 19 + 64  # to the office, then for the riders there and back
    assert [one.kilometres for one in page.items] == [None, 34, 18, ridden]
    assert page.tomorrow_count == 3 and page.tomorrow_first is not None
    assert page.tomorrow_first.client_name == "Demo-Onni Testinen"
    codes = {(one.client_name, one.code) for one in page.reminders}
    assert ("Demo-Veikko Mallikas", "decision-ends") in codes
    assert ("Demo-Aino Esimerkki", "interim-check") in codes  # they meet today: no other word
    assert ("Demo-Kalle Keksitty", "rhythm-broken") in codes
    assert ("Demo-Onni Testinen", "interpreter-needed") in codes


@pytest.mark.requirement("I2.7", "A6")
def test_the_outbox_has_what_waits_was_handed_over_and_was_taken_back(
    store: Store, practice_folder: Path
) -> None:
    rows = list_outbox(store)
    assert {row.state for row in rows} == {UnitState.SENT, UnitState.QUEUED, UnitState.WITHDRAWN}
    waiting = {row.client_name: row.reason_code for row in rows if row.state is UnitState.QUEUED}
    assert waiting == {
        "Demo-Aino Esimerkki": "",
        "Demo-Eero Malli": "",
        "Demo-Kalle Keksitty": "identity-missing",
    }
    sent = [row for row in rows if row.state is UnitState.SENT]
    assert all(row.receipt is not None for row in sent)
    assert len(list((practice_folder / HANDOVER_NAME).glob("*/manifest.json"))) == len(sent)


@pytest.mark.requirement("A5", "A3")
def test_the_use_log_tells_the_whole_story_in_its_own_time(store: Store) -> None:
    from app.storage.schema.audit import UseLog

    assert verify_store(store).sound
    with store.read() as session:
        log = session.execute(select(UseLog.at, UseLog.action).order_by(UseLog.n)).all()
    moments = [at for at, action in log if action == "meeting-logged"]
    assert moments == sorted(moments) and moments[0].date() == date(2026, 6, 5)
    assert {"client-added", "goal-added", "plan-finished"} <= {action for _, action in log}


@pytest.mark.requirement("A8")
def test_another_start_on_the_same_day_changes_nothing(practice_folder: Path) -> None:
    def content() -> dict[str, bytes]:
        files = sorted(path for path in practice_folder.rglob("*") if path.is_file())
        return {str(path): path.read_bytes() for path in files}

    before = content()
    later = NOW + timedelta(hours=5)
    assert ensure_practice_store(practice_folder, now=later, progress=NoProgress()) is False
    assert content() == before


@pytest.mark.requirement("A8")
def test_on_another_day_it_is_made_anew_with_the_same_people_and_moved_dates(
    practice_folder: Path,
) -> None:
    later = datetime(2027, 3, 6, 5, 5, tzinfo=UTC)  # a Saturday, before the first meeting
    assert ensure_practice_store(practice_folder, now=later, progress=NoProgress()) is True
    store = opened(practice_folder, later)
    try:
        assert {row.client.id for row in list_caseload(store, today=later.date(), now=later)} == {
            practice_id(client) for client in CLIENTS
        }
        page = load_day(store, later.date(), now=later)
        assert [one.start.date() for one in page.items] == [later.date()] * 4
        assert page.items[0].state is DayState.NEXT  # the call of 8.30 has not been made yet
        summary = load_summary(store, AINO, today=later.date(), now=later)
        assert summary.week_number == 11
        # a date inside a text moves too
        newest = max(list_plans(store, AINO), key=lambda plan: plan.number)
        assert newest.number == 3 and newest.finished
        moved = later.date() - TODAY
        check = date(2026, 11, 30) + moved
        text = load_plan(store, AINO).draft.text.own_worker_meetings
        assert f"{check.day}.{check.month}.{check.year}" in text
    finally:
        store.close()


@pytest.mark.requirement("A8")
def test_the_story_is_the_same_every_time() -> None:
    assert read_story(NOW) == read_story(NOW)
    a_week_on = read_story(NOW + timedelta(weeks=1))
    assert [act.kind for act in a_week_on] == [act.kind for act in read_story(NOW)]
    assert practice_id("aino") == UUID("defd0f7c-c2e9-5c4e-a3ac-5ffd81e4d80d")


@pytest.mark.requirement("R02", "R35")
def test_no_text_has_a_real_place_or_an_unmoved_date() -> None:
    for act in read_story(NOW):
        told = json.dumps(act.values, ensure_ascii=False, default=str)
        assert "{20" not in told
        assert not any(name in told for name in ("Lahti", "Tampere", "Seinäjoki", "Hämeenlinna"))


@pytest.mark.requirement("I9.7")
def test_once_it_is_to_begin_anew_the_store_of_today_is_not_enough(practice_folder: Path) -> None:
    class CutOff:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    begin_anew(practice_folder)
    with pytest.raises(Cancelled):
        ensure_practice_store(practice_folder, now=NOW, progress=CutOff())


@pytest.mark.requirement("A8")
def test_a_creation_that_was_cut_off_is_begun_again(tmp_path: Path) -> None:
    class CutOff:
        def report(self, done: int, total: int) -> None:
            if done == 3:
                raise Cancelled

    folder = tmp_path / "practice"
    with pytest.raises(Cancelled):
        ensure_practice_store(folder, now=NOW, progress=CutOff())
    with pytest.raises(Cancelled):  # it really begins again: the half store is not taken for whole
        ensure_practice_store(folder, now=NOW, progress=CutOff())


@pytest.mark.requirement("A8", "A5")
def test_a_real_store_in_the_folder_is_never_touched(store_template: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(store_template, tmp_path / "mine"))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(WrongKindOfStore):
        ensure_practice_store(folder, now=NOW, progress=NoProgress())
    (folder / MARKER_NAME).write_text("{}", encoding="utf-8")
    with pytest.raises(WrongKindOfStore):
        ensure_practice_store(folder, now=NOW, progress=NoProgress())
    (folder / MARKER_NAME).unlink()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.requirement("A8")
def test_a_practice_store_opens_as_nothing_else(practice_folder: Path) -> None:
    with pytest.raises(WrongKindOfStore):
        unlock(practice_folder, bytearray(PRACTICE_PASSPHRASE, "utf-8"))
