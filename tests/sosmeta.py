"""THL's schemas and an organisation's code file, for the tests of Sosmeta documents."""

import json
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from app.formats.sosmeta_parts import SosmetaDocument
from app.reference.code_sets import CodeEntry, CodeFile

SCHEMAS = Path(__file__).parents[2] / "shared" / "sosmeta"
FILE = CodeFile(
    organisation="Esimerkkilä",
    code=[
        CodeEntry(set="1221", key="working-age", code="T1", display="Työikäisten palvelut"),
        CodeEntry(set="1292", key="leaving-home", code="T2", display="Arjen taidot"),
        CodeEntry(set="1222", key="social-rehabilitation", code="T3", display="Kuntoutus"),
        CodeEntry(set="1250", key="call", code="T4", display="Puhelu"),
        CodeEntry(set="202", key="Sosiaalinen kuntoutus", code="1.2.3", display="Yksikkö"),
    ],
)


@cache
def _validator(definition: str) -> Draft7Validator:
    path = SCHEMAS / f"{definition}.json"
    if not path.is_file():
        pytest.skip("shared/sosmeta is not there: the documents are not checked against THL")
    return Draft7Validator(json.loads(path.read_text(encoding="utf-8")))


def faults(document: SosmetaDocument) -> list[str]:
    """What THL's schema has against a document."""
    return [
        error.message for error in _validator(document.definition).iter_errors(document.content)
    ]
