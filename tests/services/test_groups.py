"""Groups: the roll makes one entry for each member, and nobody stands in another's file."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.groups import (
    Attendance,
    GroupDraft,
    Mark,
    MemberDraft,
    RollDraft,
    SessionDraft,
    SessionState,
    Transport,
    entry_id,
)
from app.domain.meetings import ContactForm, MeetingRow, Outcome
from app.domain.papers import Signatures, Voice, texts_of
from app.domain.plan_paper import PaperOptions
from app.domain.problems import Problem
from app.domain.summary import GroupPhase
from app.errors import ChangedElsewhere, InvalidInput
from app.services import client_papers, group_sessions, groups, meetings, summary, today
from app.services.exchange import list_outbox
from app.services.groups import AlreadyMember
from app.services.vault import Store
from app.storage.erasing import erase_client
from app.storage.schema.group import GroupAttendance, GroupMember
from tests.casework import NOW, TODAY, add_client, add_worker, events, log, visit

NAMES = ("Demo-Onni", "Demo-Helmi", "Demo-Saara", "Demo-Jussi", "Demo-Tuula", "Demo-Eero")


@pytest.fixture
def group(store: Store) -> GroupDraft:
    """Arki rullaa: Wednesdays at three, in this store with its worker."""
    add_worker(store)
    draft = GroupDraft(
        id=uuid4(), name="Arki rullaa", weekday=2, at=time(15), started_on=date(2026, 9, 2),
        aim="Jokainen lähtee kotoa kerran viikossa.", place="library", kilometres=22,
    )  # fmt: skip
    groups.save_group(store, draft, now=NOW, today=TODAY)
    return replace(draft, version=1)


def join(store: Store, group: GroupDraft, name: str, **more: object) -> MemberDraft:
    client_id = add_client(store, first_names=name, last_name="Testinen")
    draft = groups.new_member(store, group.id, client_id, today=date(2026, 9, 2))
    draft = replace(draft, **more)  # type: ignore[arg-type]
    groups.save_member(store, draft, now=NOW, today=TODAY)
    return draft


def session(store: Store, group: GroupDraft, on: date = TODAY, **more: object) -> SessionDraft:
    draft = SessionDraft(id=uuid4(), group_id=group.id, on=on, at=time(15), theme="Kauppalista")
    draft = replace(draft, **more)  # type: ignore[arg-type]
    group_sessions.save_session(store, draft, now=NOW, today=TODAY)
    return draft


def save(store: Store, roll: RollDraft) -> tuple[UUID, ...]:
    return group_sessions.save_roll(store, roll, now=NOW, today=TODAY)


def entry(store: Store, member: MemberDraft) -> MeetingRow:
    (row,) = meetings.list_meetings(store, member.client_id)
    return row


@pytest.mark.requirement("I6.1", "E38", "K02")
def test_the_roll_makes_one_entry_in_each_members_own_file(store: Store, group: GroupDraft) -> None:
    onni, helmi = join(store, group, "Demo-Onni"), join(store, group, "Demo-Helmi")
    held = session(store, group, methods=("peer-support",))
    roll = RollDraft(
        session_id=held.id,
        common_text="Tehtiin kauppalista ja laskettiin, mitä viikon ruoka maksaa.",
        marks=(
            Mark(
                member_id=onni.id, state=Attendance.PRESENT, own_line="Kertoi oman ohjeen.",
                client_words="Tää oli kivaa.", support="Käytiin lasku yhdessä läpi.",
            ),
            Mark(member_id=helmi.id, state=Attendance.REMOTE),
        ),
    )  # fmt: skip
    assert save(store, roll) == ()
    first, second = entry(store, onni), entry(store, helmi)
    assert first.form is ContactForm.GROUP and first.is_met and first.minutes == 90
    assert first.note == (
        "Arki rullaa: Kauppalista\n\nTehtiin kauppalista ja laskettiin, mitä viikon ruoka maksaa."
        "\n\nKertoi oman ohjeen.\n\nKäytiin lasku yhdessä läpi."
    )
    assert first.client_words == "Tää oli kivaa."
    assert first.core_elements == ("intensive-individual-work", "group")
    assert second.note.endswith("maksaa.") and second.places == ("remote",)
    assert second.core_elements == ("group",)
    units = list_outbox(store)
    assert {unit.client_id for unit in units} == {onni.client_id, helmi.client_id}
    assert ("roll-saved", "group-session") in events(store)


@pytest.mark.requirement("I6.1", "R17", "E42")
def test_an_absence_is_a_cancelled_meeting_with_its_reason_also_transport(
    store: Store, group: GroupDraft
) -> None:
    tuula, eero = join(store, group, "Demo-Tuula"), join(store, group, "Demo-Eero")
    held = session(store, group)
    marks = (
        Mark(member_id=tuula.id, state=Attendance.ABSENT, reason="transport"),
        Mark(member_id=eero.id, state=Attendance.TOLD, reason="client-ill"),
    )
    absent = save(store, RollDraft(session_id=held.id, marks=marks))
    assert set(absent) == {tuula.client_id, eero.client_id}
    assert (entry(store, tuula).outcome, entry(store, tuula).outcome_reason) == (
        Outcome.NO_CONTACT, "transport",
    )  # fmt: skip
    assert (entry(store, eero).outcome, entry(store, eero).outcome_reason) == (
        Outcome.CANCELLED, "client-ill",
    )  # fmt: skip


TOLD = {
    "Tuulan kanssa juteltiin.": "Tuulan",
    "Jussille soitettiin.": "Jussille",
    "istui helmin vieressä Helmin kanssa": "Helmin",
    "Eki auttoi tiskaamaan.": "Eki",
    "Muori keitti kahvit.": "Muori",
}


def refused_words(store: Store, roll: RollDraft) -> str:
    with pytest.raises(InvalidInput) as refused:
        save(store, roll)
    problems: tuple[Problem, ...] = refused.value.values["problems"]  # type: ignore[assignment]
    assert [problem.code for problem in problems] == ["name-in-group-text"]
    return str(problems[0].values["words"])


@pytest.mark.requirement("I6.1", "R09")
def test_no_members_name_gets_into_anothers_file(store: Store, group: GroupDraft) -> None:
    people = [join(store, group, name) for name in NAMES[1:]]
    onni = join(store, group, "Demo-Onni")
    join(store, group, "Demo-Marja", called="Muori")
    held = session(store, group)
    here = Mark(member_id=onni.id, state=Attendance.PRESENT)
    there = Mark(member_id=people[0].id, state=Attendance.PRESENT)
    for text, found in TOLD.items():
        own = RollDraft(session_id=held.id, marks=(replace(here, own_line=text),))
        assert refused_words(store, own) == found
        common = RollDraft(session_id=held.id, common_text=text, marks=(there,))
        assert refused_words(store, common) == found
    assert meetings.list_meetings(store, onni.client_id) == []
    save(store, replace(own, names_kept=True))
    assert entry(store, onni).note.endswith(text), "she may keep what is no name"


@pytest.mark.requirement("I6.1", "R09")
def test_the_own_name_and_everyday_words_are_no_names_of_others(
    store: Store, group: GroupDraft
) -> None:
    onni, helmi = join(store, group, "Demo-Onni"), join(store, group, "Demo-Helmi")
    held = session(store, group, theme="")
    marks = (
        Mark(member_id=onni.id, state=Attendance.PRESENT, own_line="Onni innostui leipomaan."),
        Mark(member_id=helmi.id, state=Attendance.PRESENT, own_line="Oli onni, että tuli bussi."),
    )
    save(store, RollDraft(session_id=held.id, marks=marks))
    assert entry(store, onni).note == "Arki rullaa\n\nOnni innostui leipomaan."


@pytest.mark.requirement("I6.1", "R03")
def test_a_place_name_is_asked_about_where_somebody_has_a_turvakielto(
    store: Store, group: GroupDraft
) -> None:
    client_id = add_client(store, first_names="Demo-Leena", protected=True, city="Mallila")
    draft = groups.new_member(store, group.id, client_id, today=TODAY)
    groups.save_member(store, draft, now=NOW, today=TODAY)
    held = session(store, group)
    mark = Mark(member_id=draft.id, state=Attendance.PRESENT)
    roll = RollDraft(session_id=held.id, common_text="Käytiin Mallilassa.", marks=(mark,))
    with pytest.raises(InvalidInput):
        save(store, roll)
    save(store, replace(roll, common_text="Käytiin kaupassa."))
    (row,) = meetings.list_meetings(store, client_id)
    assert row.places == ()


@pytest.mark.requirement("I6.1", "A3")
def test_pressing_twice_saves_once_and_a_change_needs_its_reason(
    store: Store, group: GroupDraft
) -> None:
    onni = join(store, group, "Demo-Onni")
    held = session(store, group)
    here = Mark(member_id=onni.id, state=Attendance.PRESENT)
    roll = RollDraft(session_id=held.id, marks=(here,))
    save(store, roll)
    save(store, roll)
    assert entry(store, onni).version == 1
    changed = replace(roll, marks=(replace(here, state=Attendance.TOLD, reason="weather"),))
    with pytest.raises(InvalidInput):
        save(store, changed)
    assert entry(store, onni).outcome is Outcome.HELD
    save(store, replace(changed, reason="Merkitsin väärän ihmisen"))
    assert (entry(store, onni).version, entry(store, onni).outcome) == (2, Outcome.CANCELLED)


@pytest.mark.requirement("I6.1", "A3")
def test_a_roll_can_be_taken_back_and_its_marks_stay(store: Store, group: GroupDraft) -> None:
    onni = join(store, group, "Demo-Onni")
    held = session(store, group)
    mark = Mark(member_id=onni.id, state=Attendance.PRESENT, own_line="Tuli ajoissa.")
    save(store, RollDraft(session_id=held.id, marks=(mark,)))
    group_sessions.undo_roll(store, held.id, now=NOW)
    assert meetings.list_meetings(store, onni.client_id) == []
    page = groups.load_group(store, group.id, session_id=held.id, today=TODAY)
    assert page.session is not None and page.session.state is SessionState.PLANNED
    assert page.members[0].mark == mark and not page.members[0].saved
    save(store, RollDraft(session_id=held.id, marks=(mark,)))
    assert entry(store, onni).is_met


@pytest.mark.requirement("I6.1", "A2")
def test_marks_that_are_not_saved_yet_survive(store: Store, group: GroupDraft) -> None:
    onni = join(store, group, "Demo-Onni")
    held = session(store, group)
    mark = Mark(member_id=onni.id, state=Attendance.ABSENT, reason="weather")
    group_sessions.keep_roll(
        store, RollDraft(session_id=held.id, common_text="Kesken", marks=(mark,))
    )
    page = groups.load_group(store, group.id, today=TODAY)
    assert page.session is not None and page.session.common_text == "Kesken"
    assert page.members[0].mark == mark
    assert meetings.list_meetings(store, onni.client_id) == []
    assert ("draft-kept", "group-session") in events(store)


@pytest.mark.requirement("I6.1", "E40")
def test_a_session_that_was_not_held_is_told_to_each_member_with_its_reason(
    store: Store, group: GroupDraft
) -> None:
    onni = join(store, group, "Demo-Onni")
    held = session(store, group)
    with pytest.raises(InvalidInput):
        group_sessions.cancel_session(store, held.id, "", "", now=NOW, today=TODAY)
    group_sessions.cancel_session(store, held.id, "worker-ill", "", now=NOW, today=TODAY)
    assert entry(store, onni).outcome_reason == "worker-ill"
    (item,) = today.load_day(store, TODAY, now=NOW).items
    assert item.state.value == "cancelled"
    group_sessions.undo_roll(store, held.id, now=NOW)
    assert meetings.list_meetings(store, onni.client_id) == []


@pytest.mark.requirement("I6.1", "A6")
def test_the_day_shows_a_session_once_and_the_week_counts_it(
    store: Store, group: GroupDraft
) -> None:
    people = [join(store, group, name) for name in NAMES]
    held = session(store, group)
    (item,) = today.load_day(store, TODAY, now=NOW).items
    assert (item.title, item.session_id, item.group_count) == ("Arki rullaa", held.id, 6)
    assert item.kilometres == 22
    marks = tuple(Mark(member_id=one.id, state=Attendance.PRESENT) for one in people)
    save(store, RollDraft(session_id=held.id, marks=marks))
    page = today.load_day(store, TODAY, now=NOW)
    assert [one.state.value for one in page.items] == ["logged"]
    assert [(day.done, day.planned) for day in page.week][2] == (1, 1)
    later = today.load_day(store, TODAY + timedelta(weeks=1), now=NOW)
    assert [one.title for one in later.items] == ["Arki rullaa"], "the next one is planned"


@pytest.mark.requirement("I6.1", "E39")
def test_a_member_has_an_own_goal_and_an_agreement_and_comes_only_once(
    store: Store, group: GroupDraft
) -> None:
    onni = join(
        store, group, "Demo-Onni", client_words="Haluan oppia laittamaan ruokaa.",
        own_goal="Tekee yhden ruoan itse", agreed_on=TODAY, transport=Transport.RIDE,
    )  # fmt: skip
    (row,) = groups.list_client_groups(store, onni.client_id, now=NOW, today=TODAY)
    assert row.member.has_goal and row.member.transport is Transport.RIDE
    twin = replace(onni, id=uuid4())
    with pytest.raises(AlreadyMember):
        groups.save_member(store, twin, now=NOW, today=TODAY)
    with pytest.raises(ChangedElsewhere):
        groups.save_member(store, replace(onni, own_goal="Muu"), now=NOW, today=TODAY)
    assert groups.new_member(store, group.id, onni.client_id, today=TODAY).id == onni.id
    assert ("opened", "groups") in events(store)


@pytest.mark.requirement("I6.1", "A5")
def test_erasing_a_member_leaves_the_group_and_the_others(store: Store, group: GroupDraft) -> None:
    onni, helmi = join(store, group, "Demo-Onni"), join(store, group, "Demo-Helmi")
    held = session(store, group)
    marks = tuple(
        Mark(member_id=one.id, state=Attendance.PRESENT, own_line="Oma rivi")
        for one in (onni, helmi)
    )
    save(store, RollDraft(session_id=held.id, common_text="Yhteinen", marks=marks))
    with store.write() as open_:
        erase_client(open_, onni.client_id)
        assert open_.scalars(select(GroupMember.id)).all() == [helmi.id]
        assert open_.scalars(select(GroupAttendance.id)).all() == [entry_id(held.id, helmi.id)]
    page = groups.load_group(store, group.id, session_id=held.id, today=TODAY)
    assert [one.draft.id for one in page.members] == [helmi.id]


@pytest.mark.requirement("I6.1", "A3")
def test_a_session_keeps_its_wall_time_over_the_change_to_winter_time(
    store: Store, group: GroupDraft
) -> None:
    session(store, group, on=date(2026, 10, 21))
    saved = session(store, group, on=date(2026, 10, 28))
    page = groups.load_group(store, group.id, session_id=saved.id, today=TODAY)
    assert page.session is not None
    assert page.session.start.isoformat() == "2026-10-28T15:00:00+02:00"
    moved = replace(saved, version=1, on=date(2026, 10, 21))
    group_sessions.save_session(store, moved, now=NOW, today=TODAY)
    page = groups.load_group(store, group.id, session_id=saved.id, today=TODAY)
    assert page.session is not None
    assert page.session.start.isoformat() == "2026-10-21T15:00:00+03:00"


@pytest.mark.requirement("I6.1", "K34")
def test_a_session_to_come_has_no_roll_yet(store: Store, group: GroupDraft) -> None:
    onni = join(store, group, "Demo-Onni")
    held = session(store, group, on=TODAY + timedelta(days=7))
    roll = RollDraft(session_id=held.id, marks=(Mark(member_id=onni.id, state=Attendance.PRESENT),))
    with pytest.raises(InvalidInput):
        save(store, roll)
    with pytest.raises(InvalidInput):
        save(store, replace(roll, marks=(Mark(member_id=onni.id),)))


def codes(store: Store, member: MemberDraft, day: date = TODAY) -> list[str]:
    found = summary.load_summary(store, member.client_id, today=day, now=NOW, logged=False)
    return [one.code for one in found.reminders]


@pytest.mark.requirement("I6.1", "E38", "E39")
def test_a_group_without_an_own_goal_or_an_agreement_is_told_and_blocks_nothing(
    store: Store, group: GroupDraft
) -> None:
    bare = join(store, group, "Demo-Onni")
    goal_only = join(store, group, "Demo-Helmi", own_goal="Puhuu yhdelle")
    whole = join(store, group, "Demo-Saara", client_words="Haluan mukaan.", agreed_on=TODAY)
    assert "group-unagreed" in codes(store, bare) and "group-unagreed" in codes(store, goal_only)
    assert "group-unagreed" not in codes(store, whole)
    gone = replace(bare, version=1, left_on=TODAY - timedelta(days=1))
    groups.save_member(store, gone, now=NOW, today=TODAY)
    assert "group-unagreed" not in codes(store, bare)


@pytest.mark.requirement("I6.1", "E40")
def test_a_regular_visit_in_the_group_is_remembered_until_it_is_made(
    store: Store, group: GroupDraft
) -> None:
    onni = join(store, group, "Demo-Onni", visit_weeks=4, joined_on=date(2026, 10, 1))
    assert "group-visit-due" in codes(store, onni)
    assert "group-visit-due" not in codes(store, onni, date(2026, 10, 28))
    log(store, visit(onni.client_id, form=ContactForm.GROUP_VISIT))
    assert "group-visit-due" not in codes(store, onni)


@pytest.mark.requirement("I6.1", "P39")
def test_the_group_phase_stands_beside_the_individual_work_on_the_period_bar(
    store: Store, group: GroupDraft
) -> None:
    onni = join(store, group, "Demo-Onni", joined_on=date(2026, 9, 2), left_on=TODAY)
    found = summary.load_summary(store, onni.client_id, today=TODAY, now=NOW, logged=False)
    assert found.group_phases == (
        GroupPhase(name="Arki rullaa", start=date(2026, 9, 2), end=TODAY),
    )


@pytest.mark.requirement("I6.1", "E39", "R09")
def test_the_agreement_on_paper_has_both_voices_lines_to_sign_on_and_nobody_else(
    store: Store, group: GroupDraft
) -> None:
    onni = join(
        store, group, "Demo-Onni", client_words="Haluan oppia ruoanlaittoa.", own_goal="Yksi ruoka",
        agreed_on=TODAY, visit_weeks=4,
    )  # fmt: skip
    join(store, group, "Demo-Helmi", client_words="Toisen sanat")
    made = client_papers.compose(store, "group-agreement", onni.client_id, PaperOptions(), now=NOW)
    assert Voice("Haluan oppia ruoanlaittoa.", "Asiakas:") in made.blocks
    assert isinstance(made.blocks[-1], Signatures)
    told = " ".join(texts_of(made))
    assert "keskiviikko klo 15.00" in told and "4 viikon välein" in told
    assert "Toisen sanat" not in told and "Helmi" not in told
    assert client_papers.render(made).startswith(b"%PDF")
