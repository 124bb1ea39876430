"""The worker and what belongs to the store."""

from dataclasses import replace

import pytest

from app.domain.worker import WorkerDraft
from app.errors import InvalidInput
from app.services import settings, worker
from app.services.vault import Store
from tests.casework import NOW, add_client

KAISA = WorkerDraft(
    first_names="Demo-Kaisa",
    last_name="Ohjaaja",
    title="sosiaaliohjaaja",
    worker_number="T-17",
    unit="Aikuissosiaalityö",
    organiser_name="Demolan hyvinvointialue",
    organiser_id="1.2.246.10.1",
)


@pytest.mark.requirement("I2.2", "R02")
def test_the_worker_is_kept_and_changed_in_place(store: Store) -> None:
    assert worker.load_worker(store) is None
    worker.save_worker(store, KAISA, now=NOW)
    first = worker.load_worker(store)
    assert first is not None and (first.name, first.unit) == ("Demo-Kaisa Ohjaaja", KAISA.unit)
    worker.save_worker(store, replace(KAISA, title="sosiaalityöntekijä"), now=NOW)
    second = worker.load_worker(store)
    assert second is not None
    assert (second.id, second.title) == (first.id, "sosiaalityöntekijä")


@pytest.mark.requirement("R14", "A5")
def test_the_use_log_says_who_she_is_from_the_first_day(store: Store) -> None:
    worker.save_worker(store, KAISA, now=NOW)
    user = store.user
    assert (user.user_id, user.name, user.role) == ("T-17", "Demo-Kaisa Ohjaaja", KAISA.title)
    assert (user.unit, user.controller) == (KAISA.unit, KAISA.organiser_name)
    add_client(store)


@pytest.mark.requirement("I2.2")
def test_a_paper_needs_name_title_and_organiser(store: Store) -> None:
    with pytest.raises(InvalidInput):
        worker.save_worker(store, replace(KAISA, title=" "), now=NOW)
    assert worker.load_worker(store) is None


@pytest.mark.requirement("A5")
@pytest.mark.parametrize("value", [{"page": "today", "client": None}, [1, 2], "fi", None, 3])
def test_a_setting_comes_back_as_it_was(store: Store, value: object) -> None:
    assert settings.load_setting(store, "place", "nowhere") == "nowhere"
    settings.save_setting(store, "place", "earlier")
    settings.save_setting(store, "place", value)
    assert settings.load_setting(store, "place", "nowhere") == value
