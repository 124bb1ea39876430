"""Clients out of a FHIR Patient or Bundle file, which may be hostile, huge or nearly empty."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final, NoReturn
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from app.domain import limits
from app.domain.clients import ClientDraft
from app.domain.identity import parse_hetu
from app.errors import UserError
from app.formats.fhir_parts import HETU, SECURITY_LABELS
from app.formats.fhir_people import INTERPRETER, MUNICIPALITY

LARGEST: Final = 10 * 1024 * 1024
MOST_PATIENTS: Final = 2000
DEEPEST: Final = 60


class ImportRefused(UserError):
    """A file that is refused whole; `reason` is a code, `number` which patient, if one is meant.

    Reasons: too-large, not-text, not-json, too-deep, not-fhir, other-version, no-patients,
    too-many, not-valid.
    """

    code = "import-refused"


_Text = Annotated[str, StringConstraints(max_length=limits.LINE)]


class _Part(BaseModel):
    """FHIR has many more fields than we read: the others are passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)


class _Coding(_Part):
    system: _Text = ""
    code: _Text = ""
    display: _Text = ""


class _Concept(_Part):
    coding: Annotated[list[_Coding], Field(max_length=50)] = []
    text: _Text = ""


class _Identifier(_Part):
    system: _Text = ""
    value: _Text = ""


class _Name(_Part):
    use: _Text = ""
    family: _Text = ""
    given: Annotated[list[_Text], Field(max_length=20)] = []
    text: _Text = ""


class _Telecom(_Part):
    system: _Text = ""
    value: _Text = ""


class _Address(_Part):
    line: Annotated[list[_Text], Field(max_length=10)] = []
    city: _Text = ""
    postalCode: _Text = ""  # noqa: N815 - FHIR's own name


class _Extension(_Part):
    url: _Text = ""
    valueCoding: _Coding | None = None  # noqa: N815 - FHIR's own name
    valueBoolean: bool | None = None  # noqa: N815 - FHIR's own name


class _Communication(_Part):
    language: _Concept = _Concept()
    preferred: bool = False


class _Meta(_Part):
    security: Annotated[list[_Coding], Field(max_length=50)] = []


class _Patient(_Part):
    id: _Text = ""
    meta: _Meta = _Meta()
    identifier: Annotated[list[_Identifier], Field(max_length=50)] = []
    name: Annotated[list[_Name], Field(max_length=50)] = []
    telecom: Annotated[list[_Telecom], Field(max_length=50)] = []
    address: Annotated[list[_Address], Field(max_length=50)] = []
    birthDate: _Text = ""  # noqa: N815 - FHIR's own name
    communication: Annotated[list[_Communication], Field(max_length=50)] = []
    extension: Annotated[list[_Extension], Field(max_length=200)] = []


@dataclass(frozen=True, slots=True)
class ReadPatient:
    """A draft and what the file did not say: codes `name`, `identity`, `identity-wrong`."""

    draft: ClientDraft
    missing: tuple[str, ...]


def read_patient_file(data: bytes, *, today: date, new_id: Iterator[UUID]) -> list[ReadPatient]:
    """Give every Patient of the file as a draft with an id of `new_id`.

    Raises:
        ImportRefused: nothing of the file is used.
    """
    resource = _parse(data)
    patients = list(_patients(resource))
    if not patients:
        raise ImportRefused(reason="no-patients", number=0)
    if len(patients) > MOST_PATIENTS:
        raise ImportRefused(reason="too-many", number=len(patients))
    found = []
    for number, values in enumerate(patients, start=1):
        try:
            patient = _Patient.model_validate(values)
        except ValidationError:
            raise ImportRefused(reason="not-valid", number=number) from None
        found.append(_draft(patient, next(new_id), today))
    return found


def _refuse(reason: str) -> NoReturn:
    raise ImportRefused(reason=reason, number=0)


def _parse(data: bytes) -> Mapping[str, Any]:
    if len(data) > LARGEST:
        _refuse("too-large")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        _refuse("not-text")
    if _depth(text) > DEEPEST:
        _refuse("too-deep")
    try:
        resource = json.loads(text, parse_constant=lambda _: _refuse("not-json"))
    except (ValueError, RecursionError):
        _refuse("not-json")
    if not isinstance(resource, dict) or not isinstance(resource.get("resourceType"), str):
        _refuse("not-fhir")
    return resource


def _depth(text: str) -> int:
    """How deep brackets are nested outside of strings, found without recursion."""
    depth = deepest = 0
    inside = escaped = False
    for letter in text:
        if inside:
            inside = escaped or letter != '"'
            escaped = letter == "\\" and not escaped
        elif letter == '"':
            inside = True
        elif letter in "[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > DEEPEST:
                return deepest
        elif letter in "]}":
            depth -= 1
    return deepest


def _patients(resource: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if resource["resourceType"] == "Patient":
        yield resource
        return
    entries = resource.get("entry", [])
    if resource["resourceType"] != "Bundle" or not isinstance(entries, list):
        _refuse("not-fhir")
    for entry in entries:
        found = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(found, dict) and found.get("resourceType") == "Patient":
            yield found


def _draft(patient: _Patient, identity: UUID, today: date) -> ReadPatient:
    first_names, last_name = _names(patient)
    number = _value(patient, HETU)
    hetu = parse_hetu(number, today=today) if number else None
    born = _date(patient.birthDate)
    protected = any(
        it.code == "TURVAKIELTO" and it.system in {SECURITY_LABELS, ""}
        for it in patient.meta.security
    )
    address = patient.address[0] if patient.address else _Address()
    municipality = _municipality(patient)
    draft = ClientDraft(
        id=identity,
        first_names=first_names,
        last_name=last_name,
        identity=hetu.value if hetu else "",
        temporary_id=_temporary_id(patient),
        born=hetu.born if hetu else born,
        phone=_telecom(patient, "phone"),
        email=_telecom(patient, "email"),
        address=", ".join(address.line),
        postal_code=address.postalCode,
        city=address.city,
        municipality=municipality,
        service_language=_language(patient),
        interpreter_needed=any(
            it.url == INTERPRETER and it.valueBoolean is True for it in patient.extension
        ),
        protected=protected,
        server_id=patient.id,
    )
    missing = []
    if not (first_names or last_name):
        missing.append("name")
    if number and hetu is None:
        missing.append("identity-wrong")
    elif not (number or draft.temporary_id or born):
        missing.append("identity")
    return ReadPatient(draft, tuple(missing))


def _names(patient: _Patient) -> tuple[str, str]:
    """The official name, else the first usable one; a bare text splits before its last word."""
    usable = [it for it in patient.name if it.use not in {"old", "nickname", "anonymous"}]
    ranked = sorted(usable, key=lambda it: it.use != "official")
    for name in ranked:
        given = " ".join(part.strip() for part in name.given if part.strip())
        if given or name.family.strip():
            return given[: limits.NAME], name.family.strip()[: limits.NAME]
        if name.text.strip():
            first, _, last = name.text.strip().rpartition(" ")
            return first[: limits.NAME], last[: limits.NAME]
    return "", ""


def _value(patient: _Patient, system: str) -> str:
    return next((it.value for it in patient.identifier if it.system == system), "")


def _temporary_id(patient: _Patient) -> str:
    """An organisation's temporary identifier: root 1.2.246.10 and branch 22 (domain.md 2.2)."""
    for it in patient.identifier:
        root = it.system.removeprefix("urn:oid:")
        if root.startswith("1.2.246.10.") and ".22." in f"{root}.":
            return it.value
    return ""


def _telecom(patient: _Patient, system: str) -> str:
    return next((it.value for it in patient.telecom if it.system == system), "")


def _municipality(patient: _Patient) -> str:
    for it in patient.extension:
        if it.url == MUNICIPALITY and it.valueCoding:
            return it.valueCoding.display or it.valueCoding.code
    return ""


def _language(patient: _Patient) -> str:
    ranked = sorted(patient.communication, key=lambda it: not it.preferred)
    codes = [coding.code for it in ranked for coding in it.language.coding]
    return codes[0].partition("-")[0].lower() if codes and codes[0] else "fi"


def _date(text: str) -> date | None:
    """A full date only: FHIR allows a bare year, which is no birth date."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None
