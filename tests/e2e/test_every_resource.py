"""Every kind of FHIR resource that the app makes is taken by a real server, in each of its ways."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from tests.fhir_fixture import FhirServer
from tests.golden_formats import DOCUMENTS

FORMATS = Path(__file__).parents[2] / "app" / "formats"
APOTTI = {"Communication", "DocumentReference", "Observation", "Patient", "QuestionnaireResponse"}


def made() -> Iterator[dict[str, Any]]:
    """Each resource of the golden files, with every field filled."""
    for name in ("plan.fhir.json", "meeting.fhir.json", "log.fhir.json", "beside.fhir.json"):
        for entry in json.loads(DOCUMENTS[name]())["entry"]:
            yield entry["resource"]
    yield json.loads(DOCUMENTS["monitoring.fhir.json"]())


def kinds() -> set[str]:
    """What the formats can make, by their own source."""
    source = "".join(path.read_text(encoding="utf-8") for path in FORMATS.glob("fhir_*.py"))
    return set(re.findall(r'"resourceType": "(\w+)"', source)) - {"Bundle"}


@pytest.mark.requirement("I8.1")
def test_each_kind_is_valid_in_fhir_resources_and_none_is_forgotten() -> None:
    found = list(made())
    for resource in found:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    assert {resource["resourceType"] for resource in found} == kinds()
    assert len(kinds()) == 18


@pytest.mark.requirement("I8.1", "I8.3")
def test_each_kind_is_valid_in_the_real_server_in_transactions(fhir_server: FhirServer) -> None:
    for name in ("plan.fhir.json", "meeting.fhir.json", "log.fhir.json", "beside.fhir.json"):
        entries = json.loads(DOCUMENTS[name]())["entry"]
        bundle = {
            "resourceType": "Bundle",
            "type": "transaction",
            "entry": [
                {
                    "fullUrl": entry.get("fullUrl", f"urn:uuid:{number:032}"),
                    "resource": entry["resource"],
                    "request": {"method": "POST", "url": entry["resource"]["resourceType"]},
                }
                for number, entry in enumerate(entries)
            ],
        }
        status, answer = fhir_server.request("POST", "/", bundle)
        assert status == 200, answer
        assert {entry["response"]["status"] for entry in answer["entry"]} == {"201"}
    for kind in kinds() - {"MeasureReport"}:
        assert fhir_server.resources(kind), kind


@pytest.mark.requirement("I8.1", "I8.3")
@pytest.mark.parametrize("way", ["full", "apotti"])
def test_each_kind_is_valid_in_the_real_server_one_by_one(
    fhir_server: FhirServer, way: Any
) -> None:
    fhir_server.reset(way)
    allowed = kinds() if way == "full" else APOTTI
    for resource in made():
        status, answer = fhir_server.request("POST", f"/{resource['resourceType']}", resource)
        assert status == (201 if resource["resourceType"] in allowed else 400), answer
    for kind in allowed:
        assert fhir_server.resources(kind), kind
