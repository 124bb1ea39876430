"""Tarpeet ja voimavarat: assessed together with a history, what is found out, the 39 § facts."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.needs import (
    AreaView,
    AssessmentRow,
    CheckState,
    NeedsDraft,
    ReceivedDraft,
    RehabilitationCheck,
    changed_levels,
)
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.reference.vocabularies import Vocabulary, entries
from app.services import drafts, needs, plans
from app.services.vault import Store
from app.storage.search_index import find
from tests.casework import NOW, TODAY, add_client, add_worker, events

LATER = NOW + timedelta(days=60)
AREAS = tuple(one.id for one in entries(Vocabulary.LIFE_AREAS))
LEVELS = st.none() | st.integers(0, 3)


@pytest.fixture
def aino(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


def draft(client_id: UUID, **changes: Any) -> NeedsDraft:
    values: dict[str, Any] = {
        "on": TODAY,
        "strengths": ("Sisko soittaa joka ilta",),
        "areas": (
            AreaView(area="money", level=3, client_words="Laskujen avaaminen ahdistaa"),
            AreaView(area="housing", level=0, worker_view="Ei tuen tarvetta"),
        ),
    }
    return NeedsDraft(id=uuid4(), client_id=client_id, **(values | changes))


def save(store: Store, one: NeedsDraft) -> UUID:
    return needs.save_needs(store, one, now=NOW, today=TODAY)


def received(client_id: UUID, **changes: Any) -> ReceivedDraft:
    values: dict[str, Any] = {
        "what": "Lääkärinlausunto",
        "source": "Terveyskeskus",
        "on": TODAY,
        "requested_by": "Demo-Kaisa Ohjaaja",
        "ground": "Suostumus 14.9.2026",
        "purpose": "Kuntoutuksen suunnittelu",
    }
    return ReceivedDraft(id=uuid4(), client_id=client_id, **(values | changes))


def problems(error: pytest.ExceptionInfo[InvalidInput]) -> set[tuple[str, str]]:
    found = error.value.values["problems"]
    assert isinstance(found, tuple)
    return {(one.code, one.field) for one in found}


@pytest.mark.requirement("I4.2", "K19", "P12")
def test_life_area_map_keeps_both_voices_apart_and_strengths_first(
    store: Store, aino: UUID
) -> None:
    save(store, draft(aino))

    page = needs.load_needs(store, aino)

    assert [one.text for one in page.strengths] == ["Sisko soittaa joka ilta"]
    assert page.newest is not None
    money, housing = page.newest.view("money"), page.newest.view("housing")
    assert (money.level, money.client_words, money.worker_view) == (
        3, "Laskujen avaaminen ahdistaa", "",
    )  # fmt: skip
    assert (housing.level, housing.worker_view) == (0, "Ei tuen tarvetta")
    assert page.newest.view("safety") == AreaView(area="safety")


@pytest.mark.requirement("E30", "I4.2")
def test_asiakkaan_kanssa_yhdessa_pohdittu_is_kept_with_both_voices(
    store: Store, aino: UUID
) -> None:
    both = AreaView(
        area="money", level=2, client_words="Kirjeet pelottavat", worker_view="Avataan yhdessä"
    )
    save(store, draft(aino, areas=(both,), together=True))
    save(store, draft(aino, on=TODAY - timedelta(days=30), together=False))

    alone, shared = needs.load_needs(store, aino).assessments[::-1]
    assert (shared.together, alone.together) == (True, False)
    assert shared.view("money") == both


@pytest.mark.requirement("I4.2", "K15", "R31")
def test_need_categories_hold_housing_substances_and_the_others() -> None:
    assert {"everyday", "housing", "leaving-home", "money", "health", "substances"} < set(AREAS)
    assert len(AREAS) == 9


@pytest.mark.requirement("I4.2")
def test_history_of_assessments_says_what_changed(store: Store, aino: UUID) -> None:
    earlier = TODAY - timedelta(days=60)
    save(store, draft(aino, on=earlier))
    form = needs.new_needs_draft(store, aino, today=TODAY)
    assert form.version == 0 and [view.area for view in form.areas] == list(AREAS)
    assert form.strengths == ("Sisko soittaa joka ilta",)
    areas = tuple(replace(view, level=1) if view.area == "money" else view for view in form.areas)
    save(store, replace(form, areas=areas, strengths=("Neuloo lapasia",)))

    page = needs.load_needs(store, aino, logged=False)

    assert [row.on for row in page.assessments] == [TODAY, earlier]
    (change,) = changed_levels(page.before, page.newest)
    assert (change.area, change.before, change.now) == ("money", 3, 1)
    assert page.before is not None and page.before.strengths == ("Sisko soittaa joka ilta",)
    assert [one.text for one in page.strengths] == ["Neuloo lapasia"]


@pytest.mark.requirement("I4.2")
def test_an_assessment_of_today_is_corrected_and_pressing_twice_saves_once(
    store: Store, aino: UUID
) -> None:
    first = draft(aino)
    save(store, first)
    before = events(store)
    assert save(store, first) == first.id
    assert events(store) == before

    form = needs.new_needs_draft(store, aino, today=TODAY)
    assert (form.id, form.version) == (first.id, 1)
    save(store, replace(form, next_on=date(2027, 1, 11)))

    page = needs.load_needs(store, aino, logged=False)
    assert len(page.assessments) == 1 and page.assessments[0].next_on == date(2027, 1, 11)
    with pytest.raises(ChangedElsewhere):
        save(store, replace(form, together=False))


@pytest.mark.requirement("I4.2")
@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"on": None}, ("date-missing", "on")),
        ({"on": TODAY + timedelta(days=1)}, ("date-in-future", "on")),
        ({"next_on": TODAY}, ("next-before-this", "next_on")),
        ({"areas": (AreaView(area="money", level=4),)}, ("out-of-range", "areas")),
        ({"areas": (), "strengths": (" ",)}, ("needs-empty", "areas")),
        ({"strengths": ("x" * 81,)}, ("too-long", "strengths")),
    ],
)
def test_dates_out_of_order_and_levels_that_are_none_are_explained_at_the_field(
    store: Store, aino: UUID, changes: dict[str, Any], told: tuple[str, str]
) -> None:
    with pytest.raises(InvalidInput) as raised:
        save(store, draft(aino, **changes))
    assert told in problems(raised)
    assert needs.load_needs(store, aino, logged=False).newest is None


@pytest.mark.requirement("E58", "P12")
def test_strengths_are_added_once_and_one_taken_off_comes_back(store: Store, aino: UUID) -> None:
    first = needs.add_strength(store, aino, " Kissa Miuku ", "pet", today=TODAY)
    assert needs.add_strength(store, aino, "kissa miuku", today=TODAY) == first
    needs.end_strength(store, first, today=TODAY)
    assert needs.load_needs(store, aino, logged=False).strengths == ()
    needs.restore_strength(store, first)
    (kept,) = needs.load_needs(store, aino, logged=False).strengths
    assert (kept.text, kept.kind) == ("Kissa Miuku", "pet")
    with pytest.raises(InvalidInput):
        needs.add_strength(store, aino, "  ", today=TODAY)


@pytest.mark.requirement("E29", "E06", "I4.2")
def test_needs_tools_are_a_checklist_with_status(store: Store, aino: UUID) -> None:
    fresh = needs.load_needs(store, aino).checks
    assert {"psychiatric-nurse", "work-ability", "statements", "kela"} < {c.item for c in fresh}
    assert {check.state for check in fresh} == {CheckState.OPEN}

    nurse = RehabilitationCheck(
        item="psychiatric-nurse", state=CheckState.UNDER_WAY, note="Kaisa varaa ajan"
    )
    needs.set_check(store, aino, nurse, today=TODAY)
    own = RehabilitationCheck(item="Hammaslääkäri")
    needs.set_check(store, aino, own, today=TODAY)

    kept = {check.item: check for check in needs.load_needs(store, aino, logged=False).checks}
    assert kept["psychiatric-nurse"] == replace(nurse, changed_on=TODAY)
    assert list(kept)[-1] == "Hammaslääkäri"


@pytest.mark.requirement("I4.2", "E45")
@pytest.mark.parametrize("fact", ["what", "source", "on", "requested_by", "ground", "purpose"])
def test_received_information_with_the_six_facts_of_39(store: Store, aino: UUID, fact: str) -> None:
    whole = received(aino)
    empty: dict[str, Any] = {fact: None if fact == "on" else " "}
    missing = replace(whole, **empty)
    with pytest.raises(InvalidInput) as raised:
        needs.save_received(store, missing, now=NOW, today=TODAY)
    assert {field for _, field in problems(raised)} == {fact}

    needs.save_received(store, whole, now=NOW, today=TODAY)
    (kept,) = needs.load_needs(store, aino, logged=False).received
    assert kept == replace(whole, version=1)


@pytest.mark.requirement("I4.2")
def test_what_came_unasked_needs_nobody_who_asked(store: Store, aino: UUID) -> None:
    one = received(aino, requested_by="", unasked=True)
    needs.save_received(store, one, now=NOW, today=TODAY)
    stored = needs.load_received_draft(store, one.id)
    corrected = replace(stored, ground="SHL 41 §")
    needs.save_received(store, corrected, now=NOW, today=TODAY)
    assert needs.load_received_draft(store, one.id).ground == "SHL 41 §"
    with pytest.raises(ChangedElsewhere):
        needs.save_received(store, replace(one, what="Muu"), now=NOW, today=TODAY)


@pytest.mark.requirement("I4.2", "P12")
def test_the_plan_begins_from_the_clients_own_view_and_strengths(store: Store, aino: UUID) -> None:
    save(store, draft(aino))

    text = plans.load_plan(store, aino, logged=False).draft.text

    assert text.strengths == ("Sisko soittaa joka ilta",)
    assert text.client_view == "Raha ja asiointi: Laskujen avaaminen ahdistaa."


@pytest.mark.requirement("I4.2", "I3.3")
def test_every_use_case_of_needs_is_in_the_log(store: Store, aino: UUID) -> None:
    def after(act: Any) -> list[tuple[str, str]]:
        before = len(events(store))
        act()
        return events(store)[before:]

    one, info = draft(aino), received(aino)
    check = RehabilitationCheck(item="kela", state=CheckState.DONE)
    assert after(lambda: needs.load_needs(store, aino)) == [("opened", "needs")]
    assert after(lambda: needs.new_needs_draft(store, aino, today=TODAY)) == [
        ("opened", "needs-form")
    ]
    assert after(lambda: save(store, one)) == [("needs-assessed", "needs")]
    assert after(lambda: needs.set_check(store, aino, check, today=TODAY)) == [
        ("need-looked-into", "rehabilitation-need")
    ]
    assert after(lambda: needs.save_received(store, info, now=NOW, today=TODAY)) == [
        ("received-noted", "received-information")
    ]
    assert after(lambda: needs.load_received_draft(store, info.id)) == [
        ("opened", "received-information")
    ]


@pytest.mark.requirement("I4.2")
def test_drafts_of_needs_are_kept_and_removed_by_saving_and_words_are_found(
    store: Store, aino: UUID
) -> None:
    one = draft(aino)
    drafts.save_draft(store, "needs", one.id, aino, drafts.to_payload(one), now=NOW)
    loaded = drafts.load_draft(store, "needs", one.id)
    assert loaded is not None and loaded.draft == one
    save(store, one)
    assert drafts.load_draft(store, "needs", one.id) is None
    with store.read() as session:
        assert [hit.kind for hit in find(session, "laskujen")] == ["needs"]


@pytest.mark.requirement("I4.2")
def test_needs_of_nobody_are_refused(store: Store, aino: UUID) -> None:
    with pytest.raises(NotFound):
        needs.load_needs(store, uuid4())
    with pytest.raises(NotFound):
        save(store, draft(uuid4()))
    with pytest.raises(NotFound):
        needs.end_strength(store, uuid4(), today=TODAY)


@given(
    st.dictionaries(st.sampled_from(AREAS), LEVELS), st.dictionaries(st.sampled_from(AREAS), LEVELS)
)
@pytest.mark.requirement("I4.2")
def test_changes_are_just_the_areas_with_two_different_levels(
    then: dict[str, int | None], now: dict[str, int | None]
) -> None:
    def row(levels: dict[str, int | None]) -> AssessmentRow:
        areas = tuple(AreaView(area=area, level=level) for area, level in levels.items())
        return AssessmentRow(id=UUID(int=1), on=TODAY, together=True, next_on=None, areas=areas)

    found = {
        change.area: (change.before, change.now) for change in changed_levels(row(then), row(now))
    }
    wanted = {
        area: (then[area], level)
        for area, level in now.items()
        if level is not None and then.get(area) is not None and then[area] != level
    }
    assert found == wanted
    assert changed_levels(None, row(now)) == ()
