"""All that is held of each practice client, as documents that THL's schemas accept."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from sqlalchemy import select

from app.cli.exit_codes import ExitCode
from app.domain.snapshots import PlanSnapshot, ServiceLine
from app.formats.snapshot_json import plan_from_payload, to_payload
from app.formats.sosmeta_parts import SosmetaDocument
from app.services.caseload import list_caseload, load_client_draft, save_client
from app.services.outbox_rows import unit_of
from app.services.plan_snapshot import finished_plans
from app.services.plans import finish_plan, load_plan
from app.services.practice import PRACTICE_PASSPHRASE
from app.services.structured_documents import structured_documents
from app.services.unit_content import snapshot_of
from app.services.vault import Store, unlock
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.plan import Plan
from tests.casework import events
from tests.conftest import NOW
from tests.handover import add_worker_and_client
from tests.snapshots import SUBJECT
from tests.sosmeta import faults

ROOT = Path(__file__).parents[2]
AINO = SUBJECT.id
TODAY = NOW.date()


@pytest.mark.requirement("I8.1", "A6")
def test_sosmeta_json_is_valid_against_its_schema_for_every_demo_client(
    practice_store: Store,
) -> None:
    found: dict[str, set[str]] = {}
    kept: set[str] = set()
    for row in list_caseload(practice_store, today=NOW.date(), now=NOW):
        documents, beside = structured_documents(practice_store, row.client.id, now=NOW)
        Bundle.model_validate(beside)
        kept |= {entry["resource"]["resourceType"] for entry in beside["entry"]}  # type: ignore[attr-defined]
        for document in documents:
            assert faults(document) == [], (row.client.name, document.type_code)
            assert document.title
        found[row.client.name] = {one.type_code for one in documents}
    kinds = set().union(*found.values())
    assert {
        "1505.1",
        "15020",
        "15021",
        "19002",
        "19004",
        "19005",
        "19006",
        "19007",
        "19013",
    } <= kinds
    assert {"Patient", "RelatedPerson", "Consent", "QuestionnaireResponse", "Communication"} <= kept
    nobody = {name for name, codes in found.items() if not codes}
    assert nobody == {"Demo-Kalle Keksitty"}, "only who has no identity at all has no documents"


def _export(folder: Path, client: str, out: Path) -> "subprocess.CompletedProcess[str]":
    reading, writing = os.pipe()
    os.write(writing, PRACTICE_PASSPHRASE.encode() + b"\n")
    os.close(writing)
    try:
        return subprocess.run(
            [
                sys.executable, "-m", "app.cli", "export-documents", "--client", client,
                "--out", str(out), "--store", str(folder), "--passphrase-fd", str(reading),
            ],
            cwd=ROOT, env=os.environ | {"LANG": "en_GB.UTF-8", "LC_ALL": ""}, text=True,
            pass_fds=(reading,), capture_output=True, check=False, timeout=100,
        )  # fmt: skip
    finally:
        os.close(reading)


@pytest.mark.requirement("I8.1", "A8")
def test_one_clients_documents_are_written_as_files_without_names(
    practice_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    ended = _export(practice_folder, "Demo-Aino Esimerkki", out)
    assert ended.returncode == ExitCode.DONE, ended.stderr
    names = sorted(path.name for path in out.iterdir())
    assert names[0] == "001-1505.1.json"
    assert names.pop() == "fhir-collection.json"
    assert ended.stdout == f"Written {len(names)} documents: {out}\n"
    assert "lack a national code" in ended.stderr
    content = json.loads((out / names[0]).read_text(encoding="utf-8"))
    assert content["asiakkuusasiakirja"]["asiakas"]["sukunimi"] == "Esimerkki"
    assert not any("Aino" in name for name in names)

    refused = _export(practice_folder, "Demo-Eero Malli", out)

    assert (refused.returncode, refused.stdout) == (ExitCode.REFUSED, "")
    assert refused.stderr.startswith("The folder is not empty."), "two clients never mix"
    assert sorted(path.name for path in out.iterdir()) == [*names, "fhir-collection.json"]


@pytest.mark.requirement("I8.1", "A8")
def test_who_has_no_identity_is_told_why_before_anything_is_written_or_logged(
    practice_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"

    refused = _export(practice_folder, "Demo-Kalle Keksitty", out)

    assert (refused.returncode, refused.stdout) == (ExitCode.REFUSED, "")
    assert "no personal identity code or temporary id" in refused.stderr
    assert not out.exists()
    store = unlock(practice_folder, bytearray(PRACTICE_PASSPHRASE.encode()), practice=True)
    try:
        assert ("handed-over", "client") not in events(store)
    finally:
        store.close()


def _plan_on(store: Store, at: str, *, provider: str) -> None:
    """Finish a plan that was spoken of at a place, with a service of a provider in it."""
    form = load_plan(store, AINO)
    service = ServiceLine(what="Kuntoutus", who=provider, service="social-rehabilitation")
    text = replace(form.draft.text, negotiation_place=at, negotiation_on=TODAY)
    draft = replace(form.draft, made_on=TODAY, text=text, reason="Tilanne muuttui")
    plan_id = finish_plan(store, draft, now=NOW, today=TODAY)
    with store.write() as session:
        plan = session.get(Plan, plan_id)
        assert plan is not None
        frozen = replace(plan_from_payload(plan.snapshot), services_now=(service,))
        plan.snapshot = to_payload(frozen)


def _finished(store: Store) -> PlanSnapshot:
    with store.read() as session:
        return next(finished_plans(session, AINO))


def _changed(store: Store, **changes: object) -> None:
    draft = replace(load_client_draft(store, AINO), **changes)  # type: ignore[arg-type]
    save_client(store, draft, now=NOW, today=TODAY)


def _of_type(store: Store, *codes: str) -> list[SosmetaDocument]:
    documents, _ = structured_documents(store, AINO, now=NOW)
    return [one for one in documents if one.type_code in codes]


@pytest.mark.requirement("R03", "A5")
def test_a_turvakielto_that_came_after_the_plan_keeps_its_places_out(store: Store) -> None:
    add_worker_and_client(store)
    _plan_on(store, "Salaisen tien kahvila", provider="Mallilan työpaja")
    told = json.dumps([one.content for one in _of_type(store, "15020")], ensure_ascii=False)
    assert ("Salaisen tien" in told, "Mallilan" in told) == (True, True)

    _changed(store, protected=True)

    hidden = json.dumps([one.content for one in _of_type(store, "15020")], ensure_ascii=False)
    assert "Kuntoutus" in hidden
    assert ("Salaisen tien" in hidden, "Mallilan" in hidden) == (False, False)
    with store.read() as session:
        unit = unit_of(session.scalars(select(OutboxItem)).one())
    unit = replace(unit, payload=to_payload(_finished(store)))
    assert "Mallilan" not in str(snapshot_of(unit, protected=True)), "the same rule on the way out"


@pytest.mark.requirement("I8.1", "A6")
def test_a_plan_finished_before_the_henkilotunnus_was_known_goes_out_with_it(store: Store) -> None:
    add_worker_and_client(store, identity="")
    _plan_on(store, "", provider="")
    assert _of_type(store, "15020", "15021") == []

    _changed(store, identity="010594Y9032")

    made = _of_type(store, "15020", "15021")
    assert [one.type_code for one in made] == ["15020", "15021"]
    for document in made:
        assert faults(document) == []
        assert "010594Y9032" in str(document.content)


@pytest.mark.requirement("I8.1", "R02")
def test_all_finished_plans_leave_each_with_the_evaluation_of_the_one_before(store: Store) -> None:
    add_worker_and_client(store)
    for place in ("Ensimmäinen paikka", "Toinen paikka"):
        _plan_on(store, place, provider="")

    made = _of_type(store, "15020")

    assert ["Ensimmäinen" in str(one.content) for one in made] == [True, False]
    assert "Toinen paikka" in str(made[1].content)
