"""The profile in force: chosen by the worker, one of the app's or the organisation's own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.worker import WorkerDraft
from app.reference.profiles import ProfileRefused
from app.services import caseload, periods, profiles, summary, worker
from app.services.vault import Store
from app.storage.schema.base import Base
from tests.bench.large_content import Amounts, Story
from tests.bench.large_rows import write_rows
from tests.casework import NOW, TODAY, add_client, add_worker, events
from tests.unit.test_profiles import OWN

WRONG = OWN.replace('sv = "Egen modell"\n', "")


def choose(store: Store, profile_id: str) -> None:
    known = worker.load_worker(store)
    assert known is not None
    names = WorkerDraft.__dataclass_fields__
    draft = WorkerDraft(**{name: getattr(known, name) for name in names})
    worker.save_worker(store, replace(draft, profile=profile_id), now=NOW)


def told(store: Store, client_id: UUID) -> set[str]:
    found = summary.load_summary(store, client_id, today=TODAY, now=NOW, logged=False)
    return {reminder.code for reminder in found.reminders}


@pytest.mark.requirement("I4.1", "K03")
def test_an_own_file_stands_beside_the_ready_ones(store: Store) -> None:
    add_worker(store)
    profiles.take_own_profile(store, "/polku/oma.toml", OWN.encode())
    assert [one.id for one in profiles.profiles_at_hand(store)][-1] == "oma"
    choose(store, "oma")
    assert profiles.profile_in_force(store).rhythm.agreed_gap_days == 14
    assert "profile-taken" in [action for action, _ in events(store)]


@pytest.mark.requirement("I4.1")
@pytest.mark.parametrize("content", [WRONG, OWN.replace('id = "oma"', 'id = "thl"'), "="])
def test_a_wrong_file_is_refused_and_the_last_good_one_stays(store: Store, content: str) -> None:
    add_worker(store)
    profiles.take_own_profile(store, "oma.toml", OWN.encode())
    choose(store, "oma")
    with pytest.raises(ProfileRefused) as caught:
        profiles.take_own_profile(store, "/polku/uusi.toml", content.encode())
    assert caught.value.values["file"] == "uusi.toml"
    assert profiles.profile_in_force(store).name.fi == "Oma malli"


@pytest.mark.requirement("I4.1")
def test_a_change_that_breaks_another_own_file_is_refused(store: Store) -> None:
    leaning = OWN.replace('id = "oma"', 'id = "toinen"\nbased_on = "oma"')
    profiles.take_own_profile(store, "oma.toml", OWN.encode())
    profiles.take_own_profile(store, "toinen.toml", leaning.encode())
    circle = OWN.replace("[name]", 'based_on = "toinen"\n[name]')
    with pytest.raises(ProfileRefused) as caught:
        profiles.take_own_profile(store, "oma.toml", circle.encode())
    assert caught.value.values["reason"] == "circular"


@pytest.mark.requirement("I4.1")
def test_a_profile_that_is_not_here_is_told_and_the_plain_one_used(store: Store) -> None:
    add_worker(store)
    choose(store, "no-such-county")
    assert profiles.profile_in_force(store).id == "thl"
    told = profiles.unknown_profile(store, "no-such-county")
    assert told is not None and told.values["profile"] == "no-such-county"
    assert profiles.unknown_profile(store, "pirkanmaa") is None


@pytest.mark.requirement("I4.1")
def test_switching_the_profile_keeps_all_data(store: Store) -> None:
    add_worker(store)
    client_id: UUID = add_client(store, agreed_gap_days=21, period_start=TODAY)
    before = caseload.load_client_draft(store, client_id)
    for profile_id in ("pirkanmaa", "paijat-hame", "thl"):
        choose(store, profile_id)
        assert caseload.load_client_draft(store, client_id) == before


@pytest.mark.requirement("I4.1", "A4")
def test_the_gates_of_the_caseload_go_by_the_profile(store: Store) -> None:
    add_worker(store)
    quiet = OWN + '[gates]\nquiet = ["no-plan", "no-own-worker"]\n'
    profiles.take_own_profile(store, "oma.toml", quiet.encode())
    client_id = add_client(store, period_start=TODAY)
    assert "no-plan" in told(store, client_id)
    choose(store, "oma")
    assert told(store, client_id) == {"no-decision", "no-assessment", "consent-missing"}


def every_pair(names: Sequence[str]) -> list[str]:
    """Give an order of names in which each stands once right after each other one."""
    left = {one: [other for other in reversed(names) if other != one] for one in names}
    way, done = [names[0]], list[str]()
    while way:  # Hierholzer: go on while a pair is left, else step back
        if left[way[-1]]:
            way.append(left[way[-1]].pop())
        else:
            done.append(way.pop())
    return done[::-1]


def content(store: Store) -> dict[str, list[str]]:
    """Give every row of every table, but for the worker's choice and what counts writes."""
    found = {}
    with store.read() as session:
        for table in Base.metadata.sorted_tables:
            if table.name in MOVING:
                continue
            columns = [it for it in table.columns if (table.name, it.name) not in CHOICE]
            found[table.name] = sorted(
                repr(tuple(row)) for row in session.execute(select(*columns))
            )
    return found


MOVING = {"use_log", "audit_head", "store_identity"}
CHOICE = {("worker", "profile"), ("worker", "version")}


@pytest.mark.requirement("I4.1", "K03", "P29")
def test_from_every_profile_to_every_other_no_row_of_any_table_changes(store: Store) -> None:
    add_worker(store)
    known = worker.load_worker(store)
    assert known is not None
    story = Story(2, known, 7, Amounts(meetings=2, goals=1, persons=2, process=1))
    for rows in story.rows():
        write_rows(store, rows)
    client_id = story.people[0].id
    facts = periods.load_facts(store, client_id)
    periods.save_facts(store, replace(facts, tier="dense"), now=NOW)
    profiles.take_own_profile(store, "oma.toml", OWN.encode())
    names = [one.id for one in profiles.profiles_at_hand(store)]
    assert len(names) == 7, "the five counties, the plain one and the organisation's own"
    choose(store, names[0])
    before = content(store)
    way = every_pair(names)
    assert len(set(pairwise(way))) == len(names) * (len(names) - 1)
    for name in way[1:]:
        choose(store, name)
        assert profiles.profile_in_force(store).id == name
        told(store, client_id)
        page = periods.load_period(store, client_id, today=TODAY, now=NOW, logged=False)
        assert page.facts is not None and page.facts.tier == "dense"
    assert content(store) == before
