"""Turvasuunnitelma on paper, and what official papers say of whom they are about."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from app.domain.client_records import SafetyPlanDraft
from app.domain.papers import BaseData, WriteLines, texts_of
from app.domain.plan_paper import PaperOptions
from app.services import client_records
from app.services.client_papers import Reader, compose, kind_of, plain_report
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, events

FI = PaperOptions(language="fi", for_client=True)


def told(store: Store, code: str, client_id: UUID) -> str:
    return "\n".join(texts_of(compose(store, code, client_id, FI, now=NOW)))


@pytest.fixture
def worked(store: Store) -> Store:
    add_worker(store)
    return store


def plan(store: Store, client_id: UUID, **more: object) -> None:
    draft = SafetyPlanDraft(
        id=uuid4(), client_id=client_id, on=TODAY, safe_place="Siskon luona Mallilassa",
        leaving="Takaovesta", code_word="mustikka", things=("keys",), **more,  # type: ignore[arg-type]
    )  # fmt: skip
    client_records.save_record(store, draft, now=NOW, today=TODAY)


@pytest.mark.requirement("K18", "R04", "I7.1")
def test_the_safety_plan_is_the_clients_own_in_plain_language_without_the_agreed_word(
    worked: Store,
) -> None:
    client_id = add_client(worked, last_name="Salainen")
    plan(worked, client_id, helpers="Sisko 040 000 0009", review_on=date(2026, 12, 2))
    said = told(worked, "safety-plan", client_id)
    for words in (
        "Siskon luona Mallilassa",
        "Takaovesta",
        "Sisko 040 000 0009",
        "vara-avaimet",
        "keskiviikkona 2.12.2026",
        "Vaarassa soita 112.",
        "josta kukaan muu ei löydä sitä",
    ):
        assert words in said
    assert "mustikka" not in said and "Salainen" not in said
    assert ("opened", "safety-plan") in events(worked)
    assert kind_of("safety-plan").reader is Reader.CLIENT
    assert plain_report(compose(worked, "safety-plan", client_id, FI, now=NOW)) is not None


@pytest.mark.requirement("K18", "R03")
def test_with_turvakielto_no_safe_place_stands_on_it(worked: Store) -> None:
    client_id = add_client(
        worked, protected=True, address="Koivutie 3", city="Mallila", municipality="Mallila"
    )
    plan(worked, client_id, helpers="Naapuri Mallilasta")
    said = told(worked, "safety-plan", client_id)
    assert "Mallila" not in said and "Siskon" not in said
    assert "Olemme sopineet paikan." in said and "Naapuri" in said


@pytest.mark.requirement("K18")
def test_a_safety_plan_that_is_not_made_yet_is_a_form_to_fill_together(worked: Store) -> None:
    client_id = add_client(worked)
    paper = compose(worked, "safety-plan", client_id, FI, now=NOW)
    assert sum(isinstance(block, WriteLines) for block in paper.blocks) == 7
    assert "Turvallinen paikka" in told(worked, "safety-plan", client_id)


@pytest.mark.requirement("I7.1", "R02", "R12")
@pytest.mark.parametrize("code", ["decider-status", "work-division", "how-to-go-on"])
def test_base_data_of_the_law_and_the_interpreter_stand_on_the_short_papers_too(
    code: str, worked: Store
) -> None:
    client_id = add_client(worked, interpreter_needed=True, interpreter_language="so")
    paper = compose(worked, code, client_id, FI, now=NOW)
    (base,) = [block for block in paper.blocks if isinstance(block, BaseData)]
    names = {name for name, value in base.entries if value}
    assert {"Asiakas", "Palvelutehtävä", "Järjestäjä", "Laatija"} <= names
    assert "Keskusteltiin tulkin välityksellä, kieli: somali" in told(worked, code, client_id)
