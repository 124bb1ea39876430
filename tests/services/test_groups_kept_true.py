"""What a group's page says stays true: after a rename, a change, the end of a client's service."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.domain.groups import Attendance, GroupDraft, Mark, MemberDraft, RollDraft, SessionDraft
from app.domain.period_acts import ActKind, ClosingOutcome
from app.errors import InvalidInput
from app.reference.vocabularies import Vocabulary, entries
from app.services import group_sessions, groups, meetings, period_acts, today
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker

Join = Callable[[str], MemberDraft]


@pytest.fixture
def group(store: Store) -> GroupDraft:
    add_worker(store)
    draft = GroupDraft(
        id=uuid4(), name="Arki rullaa", kind="everyday", weekday=2, at=time(15), place="library"
    )
    groups.save_group(store, draft, now=NOW, today=TODAY)
    return replace(draft, version=1)


@pytest.fixture
def join(store: Store, group: GroupDraft) -> Join:
    def member(name: str) -> MemberDraft:
        client_id = add_client(
            store, first_names=name, last_name="Testinen", period_start=date(2026, 8, 31),
            period_end=date(2027, 2, 27),
        )  # fmt: skip
        draft = groups.new_member(store, group.id, client_id, today=date(2026, 9, 2))
        groups.save_member(store, draft, now=NOW, today=TODAY)
        return draft

    return member


def planned(
    store: Store, group: GroupDraft, on: date, theme: str = "", methods: tuple[str, ...] = ()
) -> UUID:
    draft = SessionDraft(id=uuid4(), group_id=group.id, on=on, at=time(15), theme=theme,
                         methods=methods)  # fmt: skip
    return group_sessions.save_session(store, draft, now=NOW, today=TODAY)


def save(store: Store, session_id: UUID, *marks: Mark, **more: str) -> None:
    roll = RollDraft(session_id=session_id, marks=marks, **more)  # type: ignore[arg-type]
    group_sessions.save_roll(store, roll, now=NOW, today=TODAY)


@pytest.mark.requirement("I6.1", "A2")
def test_a_roll_that_was_changed_after_saving_says_that_it_is_not_saved(
    store: Store, group: GroupDraft, join: Join
) -> None:
    onni = join("Demo-Onni")
    held = planned(store, group, TODAY)
    there = Mark(member_id=onni.id, state=Attendance.PRESENT)

    def unsaved() -> bool:
        page = groups.load_group(store, group.id, session_id=held, today=TODAY, logged=False)
        return page.unsaved

    group_sessions.keep_roll(store, RollDraft(session_id=held, marks=(there,)))
    assert not unsaved(), "a first roll that was never saved waits on Tänään instead"
    save(store, held, there, common_text="Leivottiin.")
    assert not unsaved()
    gone = replace(there, state=Attendance.ABSENT, reason="transport")
    for marks, words in (((gone,), "Leivottiin."), ((there,), "Leivottiin pullaa."),
                         ((replace(there, own_line="Kertoi."),), "Leivottiin.")):  # fmt: skip
        group_sessions.keep_roll(store, RollDraft(session_id=held, common_text=words, marks=marks))
        assert unsaved()
    save(store, held, gone, common_text="Leivottiin.", reason="Näin väärin.")
    assert not unsaved()
    groups.save_group(store, replace(group, name="Toinen nimi"), now=NOW, today=TODAY)
    assert not unsaved(), "another name of the group changes no roll"


@pytest.mark.requirement("I6.1", "A6")
def test_a_renamed_group_has_its_new_name_in_the_calendar_at_once(
    store: Store, group: GroupDraft
) -> None:
    planned(store, group, TODAY)
    planned(store, group, TODAY + timedelta(days=7))
    groups.save_group(store, replace(group, name="Arki sujuu", place="home"), now=NOW, today=TODAY)
    for day in (TODAY, TODAY + timedelta(days=7)):
        (item,) = today.load_day(store, day, now=NOW, logged=False).items
        assert (item.title, item.place) == ("Arki sujuu", "home")


@pytest.mark.requirement("I6.1", "R09")
@pytest.mark.parametrize(("name", "theme"), [("Arki rullaa", "Tuulan synttärit"), ("Tuulan", "")])
def test_a_members_name_in_theme_or_group_name_is_asked_about_too(
    store: Store, group: GroupDraft, join: Join, name: str, theme: str
) -> None:
    onni, _ = join("Demo-Onni"), join("Demo-Tuula")
    groups.save_group(store, replace(group, name=name), now=NOW, today=TODAY)
    held = planned(store, group, TODAY, theme)
    with pytest.raises(InvalidInput) as refused:
        save(store, held, Mark(member_id=onni.id, state=Attendance.PRESENT))
    assert "Tuulan" in str(refused.value.values["problems"])


@pytest.mark.requirement("I6.1", "P20")
def test_a_client_whose_service_ended_is_no_member_any_more_until_the_end_is_taken_back(
    store: Store, group: GroupDraft, join: Join
) -> None:
    onni, tuula = join("Demo-Onni"), join("Demo-Tuula")
    last, later = planned(store, group, TODAY), planned(store, group, TODAY + timedelta(days=7))

    def members(session_id: UUID) -> set[UUID]:
        page = groups.load_group(store, group.id, session_id=session_id, today=TODAY, logged=False)
        return {one.draft.id for one in page.members}

    act = replace(
        period_acts.new_act(store, onni.client_id, ActKind.FINAL, today=TODAY),
        on=TODAY, outcome=ClosingOutcome.ENDS, text="Tavoitteet täyttyivät.",
    )  # fmt: skip
    act_id = period_acts.record_act(store, act, now=NOW, today=TODAY)
    assert members(last) == {onni.id, tuula.id} and members(later) == {tuula.id}
    (row,) = groups.list_groups(store, today=TODAY + timedelta(days=1))
    assert (row.members, row.kind) == (1, "everyday")
    period_acts.withdraw_act(store, act_id, now=NOW)
    assert members(later) == {onni.id, tuula.id}


def final(store: Store, client_id: UUID, **changes: Any) -> UUID:
    """Write a final evaluation down; give its id."""
    draft = replace(
        period_acts.new_act(store, client_id, ActKind.FINAL, today=TODAY),
        on=TODAY, outcome=ClosingOutcome.ENDS, text="Tavoitteet täyttyivät.",
    )  # fmt: skip
    return period_acts.record_act(store, replace(draft, **changes), now=NOW, today=TODAY)


@pytest.mark.requirement("I6.1", "P20")
def test_taking_an_end_back_gives_each_membership_the_end_that_stood_before(
    store: Store, group: GroupDraft, join: Join
) -> None:
    onni = join("Demo-Onni")
    planned_end, by_hand = TODAY + timedelta(days=30), TODAY
    ends: dict[UUID, date | None] = {onni.id: None}
    for number, left_on in enumerate((planned_end, by_hand)):
        other = GroupDraft(id=uuid4(), name=f"Ryhmä {number}", kind="everyday")
        groups.save_group(store, other, now=NOW, today=TODAY)
        member = groups.new_member(store, other.id, onni.client_id, today=date(2026, 9, 2))
        groups.save_member(store, replace(member, left_on=left_on), now=NOW, today=TODAY)
        ends[member.id] = left_on

    act_id = final(store, onni.client_id)
    assert {groups.load_member(store, one).left_on for one in ends} == {TODAY}
    period_acts.withdraw_act(store, act_id, now=NOW)
    assert {one: groups.load_member(store, one).left_on for one in ends} == ends


@pytest.mark.requirement("I6.1", "P20")
def test_taking_back_an_end_that_left_the_client_here_changes_no_membership(
    store: Store, group: GroupDraft, join: Join
) -> None:
    onni = join("Demo-Onni")
    act_id = final(store, onni.client_id, outcome=ClosingOutcome.OTHER_SERVICE, same_worker=True)
    open_form = groups.load_member(store, onni.id)
    period_acts.withdraw_act(store, act_id, now=NOW)
    groups.save_member(store, replace(open_form, own_goal="Uskallan"), now=NOW, today=TODAY)


@pytest.mark.requirement("I6.1", "P20")
def test_a_membership_she_changed_after_the_end_stays_as_she_left_it(
    store: Store, group: GroupDraft, join: Join
) -> None:
    onni = join("Demo-Onni")
    act_id = final(store, onni.client_id)
    said = replace(groups.load_member(store, onni.id), left_note="Halusi itse lopettaa.")
    groups.save_member(store, said, now=NOW, today=TODAY)
    period_acts.withdraw_act(store, act_id, now=NOW)
    assert groups.load_member(store, onni.id).left_on == TODAY


@pytest.mark.requirement("E41", "I6.1")
def test_individual_support_inside_a_group_is_logged_to_the_client(
    store: Store, group: GroupDraft, join: Join
) -> None:
    onni, tuula = join("Demo-Onni"), join("Demo-Tuula")
    held = planned(store, group, TODAY)
    helped = Mark(
        member_id=onni.id, state=Attendance.PRESENT, support="Täytettiin Kelan hakemus yhdessä."
    )
    save(store, held, helped, Mark(member_id=tuula.id, state=Attendance.PRESENT))
    (own,) = meetings.list_meetings(store, onni.client_id)
    (other,) = meetings.list_meetings(store, tuula.client_id)
    assert "Kelan hakemus" in own.note and "group-support" in own.methods
    assert "intensive-individual-work" in own.core_elements
    assert "Kelan" not in other.note and other.core_elements == ("group",)


@pytest.mark.requirement("I6.1", "S09", "S12")
def test_creative_nature_wellbeing_and_exercise_methods_stand_in_each_members_own_entry(
    store: Store, group: GroupDraft, join: Join
) -> None:
    methods = ("creative", "nature", "wellbeing", "exercise")
    known = {one.id for one in entries(Vocabulary.METHODS)}
    kinds = {one.id for one in entries(Vocabulary.GROUP_KINDS)}
    assert set(methods) <= known and {"creative", "nature", "exercise", "remote"} <= kinds
    onni, tuula = join("Demo-Onni"), join("Demo-Tuula")
    held = planned(store, group, TODAY, methods=methods)
    marks = (Mark(member_id=onni.id, state=Attendance.PRESENT),
             Mark(member_id=tuula.id, state=Attendance.REMOTE))  # fmt: skip
    save(store, held, *marks)
    for member in (onni, tuula):
        (own,) = meetings.list_meetings(store, member.client_id)
        assert own.methods == methods
