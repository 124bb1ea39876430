"""All that is held of each practice client, as documents that THL's schemas accept."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle

from app.cli.exit_codes import ExitCode
from app.services.caseload import list_caseload
from app.services.practice import PRACTICE_PASSPHRASE
from app.services.structured_documents import structured_documents
from app.services.vault import Store
from tests.conftest import NOW
from tests.sosmeta import faults

ROOT = Path(__file__).parents[2]


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
    assert {"1505.1", "15020", "15021", "19002", "19004", "19005", "19006", "1012"} <= kinds
    assert {"Patient", "RelatedPerson", "Consent", "QuestionnaireResponse", "Communication"} <= kept
    nobody = {name for name, codes in found.items() if not codes}
    assert nobody == {"Demo-Kalle Keksitty"}, "only who has no identity at all has no documents"


@pytest.mark.requirement("I8.1", "A8")
def test_one_clients_documents_are_written_as_files_without_names(
    practice_folder: Path, tmp_path: Path
) -> None:
    reading, writing = os.pipe()
    os.write(writing, PRACTICE_PASSPHRASE.encode() + b"\n")
    os.close(writing)
    out = tmp_path / "out"
    ended = subprocess.run(
        [
            sys.executable, "-m", "app.cli", "export-documents", "--client", "Demo-Aino Esimerkki",
            "--out", str(out), "--store", str(practice_folder), "--passphrase-fd", str(reading),
        ],
        cwd=ROOT, env=os.environ | {"LANG": "en_GB.UTF-8", "LC_ALL": ""}, text=True,
        pass_fds=(reading,), capture_output=True, check=False, timeout=100,
    )  # fmt: skip
    os.close(reading)
    assert ended.returncode == ExitCode.DONE, ended.stderr
    names = sorted(path.name for path in out.iterdir())
    assert names[0] == "001-1505.1.json"
    assert names.pop() == "fhir-collection.json"
    assert ended.stdout == f"Written {len(names)} documents: {out}\n"
    assert "lack a national code" in ended.stderr
    content = json.loads((out / names[0]).read_text(encoding="utf-8"))
    assert content["asiakkuusasiakirja"]["asiakas"]["sukunimi"] == "Esimerkki"
    assert not any("Aino" in name for name in names)
