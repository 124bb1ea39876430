"""Clients from FHIR files: real ones, nearly empty ones, hostile ones."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidInput
from app.services.caseload import list_caseload
from app.services.client_import import (
    ImportRefused,
    import_clients,
    preview_patients,
    read_patients,
)
from app.storage.store import Store
from tests.conftest import NOW

TODAY = date(2026, 11, 11)
REAL = Path(__file__).parents[3] / "shared" / "fhir" / "patients"
HETU = "urn:oid:1.2.246.21"
LABELS = "https://hl7.fi/fhir/finnish-base-profiles/CodeSystem/fi-base-security-label-cs"
BASE = "https://hl7.fi/fhir/finnish-base-profiles/StructureDefinition"
FULL: dict[str, Any] = {
    "resourceType": "Patient",
    "id": "p-1",
    "meta": {"security": [{"system": LABELS, "code": "TURVAKIELTO"}]},
    "extension": [
        {"url": f"{BASE}/municipality-code", "valueCoding": {"code": "398", "display": "Lahti"}},
        {
            "url": "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired",
            "valueBoolean": True,
        },
    ],
    "identifier": [{"system": HETU, "value": "010594Y9032"}],
    "name": [
        {"use": "old", "family": "Entinen", "given": ["Testi"]},
        {"use": "official", "family": "Esimerkki", "given": ["Testi", "Kuvitteellinen"]},
    ],
    "telecom": [
        {"system": "email", "value": "testi@example.org"},
        {"system": "phone", "value": "+358401234567"},
    ],
    "address": [{"line": ["Katu 1", "A 2"], "postalCode": "15100", "city": "LAHTI"}],
    "birthDate": "1994-05-01",
    "communication": [
        {"language": {"coding": [{"code": "fi"}]}},
        {"language": {"coding": [{"code": "sv-FI"}]}, "preferred": True},
    ],
}


def as_file(resource: object) -> bytes:
    return json.dumps(resource).encode()


def bundle(*patients: object) -> bytes:
    entries = [{"resource": it} for it in patients]
    return as_file({"resourceType": "Bundle", "type": "collection", "entry": entries})


@pytest.mark.requirement("I2.3")
def test_a_full_patient_fills_the_form() -> None:
    (row,) = read_patients(as_file(FULL), today=TODAY).rows
    draft = row.draft

    assert row.missing == ()
    assert (draft.first_names, draft.last_name) == ("Testi Kuvitteellinen", "Esimerkki")
    assert (draft.identity, draft.born) == ("010594Y9032", date(1994, 5, 1))
    assert (draft.phone, draft.email) == ("+358401234567", "testi@example.org")
    assert (draft.address, draft.postal_code, draft.city) == ("Katu 1, A 2", "15100", "LAHTI")
    assert (draft.municipality, draft.service_language) == ("Lahti", "sv")
    assert draft.interpreter_needed
    assert draft.protected
    assert draft.server_id == "p-1"
    assert draft.own_worker == ""


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("path", sorted(REAL.glob("*.json")), ids=lambda it: it.stem)
def test_real_patients_are_read_and_ask_for_what_they_lack(path: Path) -> None:
    (row,) = read_patients(path.read_bytes(), today=TODAY).rows

    assert row.draft.server_id
    named = bool(row.draft.first_names and row.draft.last_name)
    assert ("name" in row.missing) is not named
    assert "identity" in row.missing


@pytest.mark.requirement("I2.3")
def test_the_real_files_are_there_or_the_test_says_so() -> None:
    if not REAL.is_dir():
        pytest.skip("shared/fhir/patients is not there: no real patients were read")
    assert len(list(REAL.glob("*.json"))) == 6


@pytest.mark.requirement("I2.3")
def test_a_wrong_identity_code_is_left_out_and_told() -> None:
    wrong = {**FULL, "identifier": [{"system": HETU, "value": "010594Y9031"}]}
    temporary = {
        **FULL,
        "identifier": [{"system": "urn:oid:1.2.246.10.12345678.22.2026", "value": "010594-TMP"}],
        "birthDate": "1994",
    }
    first, second = read_patients(bundle(wrong, temporary), today=TODAY).rows

    assert (first.draft.identity, first.missing) == ("", ("identity-wrong",))
    assert (second.draft.temporary_id, second.missing) == ("010594-TMP", ())
    assert second.draft.born is None


def nested(depth: int) -> bytes:
    return b'{"resourceType": "Patient", "x": ' + b"[" * depth + b"]" * depth + b"}"


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not-json"),
        (b"name;hetu\nAino;1", "not-json"),
        (b"\xff\xfe\x00", "not-text"),
        (b"[]", "not-fhir"),
        (b'"Patient"', "not-fhir"),
        (b'{"resourceType": 3}', "not-fhir"),
        (b'{"resourceType": "Observation"}', "not-fhir"),
        (b'{"resourceType": "Bundle", "entry": {}}', "not-fhir"),
        (b'{"resourceType": "Bundle", "entry": [null, 3]}', "no-patients"),
        (b'{"resourceType": "Patient", "x": NaN}', "not-json"),
        (nested(100), "too-deep"),
        (nested(200_000), "too-deep"),
        (b" " * (10 * 1024 * 1024 + 1), "too-large"),
        (as_file({**FULL, "name": "Aino"}), "not-valid"),
        (as_file({**FULL, "name": [{"family": "x" * 100_000}]}), "not-valid"),
        (as_file({**FULL, "id": 7}), "not-valid"),
        (bundle(*[{"resourceType": "Patient"}] * 2001), "too-many"),
    ],
)
def test_a_bad_file_is_refused_whole(data: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_patients(data, today=TODAY)

    assert refused.value.values["reason"] == reason


@pytest.mark.requirement("I2.3")
def test_one_bad_patient_refuses_the_file_and_has_its_number() -> None:
    with pytest.raises(ImportRefused) as refused:
        read_patients(bundle(FULL, {**FULL, "birthDate": 1994}), today=TODAY)

    assert refused.value.values["number"] == 2
    assert "Esimerkki" not in str(refused.value)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*FULL, "value", "system", "url"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@pytest.mark.requirement("I2.3")
@given(fields=st.dictionaries(st.sampled_from([it for it in FULL if it != "resourceType"]), _json))
def test_whatever_a_patient_holds_it_is_read_or_refused(fields: dict[str, object]) -> None:
    try:
        (row,) = read_patients(as_file({"resourceType": "Patient", **fields}), today=TODAY).rows
    except ImportRefused:
        return
    assert isinstance(row.draft.first_names, str)
    assert row.draft.identity == ""


@pytest.mark.requirement("I2.3")
def test_the_preview_knows_who_is_there_and_who_comes_twice(store: Store) -> None:
    (row,) = preview_patients(store, as_file(FULL), today=TODAY).rows
    import_clients(store, [row.draft], now=NOW, today=TODAY)

    first, second = preview_patients(store, bundle(FULL, FULL), today=TODAY).rows

    assert row.duplicates == ()
    assert [it.id for it in first.duplicates] == [row.draft.id]
    assert (first.doubled, second.doubled) == (None, 1)


@pytest.mark.requirement("I2.3")
def test_all_are_saved_or_none(store: Store) -> None:
    named, nameless = read_patients(
        bundle(FULL, {"resourceType": "Patient", "id": "p-2"}), today=TODAY
    ).rows

    with pytest.raises(InvalidInput):
        import_clients(store, [named.draft, nameless.draft], now=NOW, today=TODAY)
    assert list_caseload(store, today=TODAY, now=NOW) == []
    typed = replace(nameless.draft, first_names="Demo-Toinen")
    saved = import_clients(store, [named.draft, typed], now=NOW, today=TODAY)
    assert {it.client.id for it in list_caseload(store, today=TODAY, now=NOW)} == set(saved)
