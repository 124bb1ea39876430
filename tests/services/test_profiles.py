"""The profile in force: chosen by the worker, one of the app's or the organisation's own."""

from dataclasses import replace
from uuid import UUID

import pytest

from app.domain.worker import WorkerDraft
from app.reference.profiles import ProfileRefused
from app.services import caseload, profiles, summary, worker
from app.services.vault import Store
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
