"""Clients out of a table: which column means what, and the draft of each row."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from app.domain import limits
from app.domain.clients import ClientDraft
from app.domain.identity import parse_hetu
from app.formats.fhir_patient_import import ReadPatient
from app.formats.table_reading import Table
from app.reference.import_columns import column_names
from app.text import parse_date

FIELDS: Final = (
    "last_name", "first_names", "name", "identity", "born", "phone", "email", "address",
    "postal_code", "city", "municipality", "service_language", "protected",
)  # fmt: skip
_YES: Final = frozenset(("kyllä", "k", "x", "1", "on", "true", "ja", "j", "yes", "y"))
_LANGUAGES: Final = {
    "suomi": "fi", "finska": "fi", "finnish": "fi", "fi": "fi",
    "ruotsi": "sv", "svenska": "sv", "swedish": "sv", "sv": "sv",
    "englanti": "en", "engelska": "en", "english": "en", "en": "en",
}  # fmt: skip
_EXCEL_BEGINS: Final = date(1899, 12, 30)
_EXCEL_DAYS: Final = range(366, 73_051)  # 1901 to the end of 2099


def guessed_columns(heads: tuple[str, ...]) -> dict[str, int]:
    """Give the column of each field by its usual names; each column is taken once."""
    found: dict[str, int] = {}
    plain = [head.casefold().strip(" :*") for head in heads]
    for field, names in column_names().items():
        for place, head in enumerate(plain):
            if head in names and place not in found.values():
                found[field] = place
                break
    return found


def people_of_table(
    table: Table, columns: Mapping[str, int], *, today: date, new_id: Iterator[UUID]
) -> list[ReadPatient]:
    """Give a draft for each row, with what the file did not say of it."""
    return [_person(row, columns, next(new_id), today) for row in table.rows]


def _person(
    row: tuple[str, ...], columns: Mapping[str, int], identity: UUID, today: date
) -> ReadPatient:
    cells = {field: row[place].strip() for field, place in columns.items() if 0 <= place < len(row)}
    first, last = _names(cells)
    number = cells.get("identity", "")
    hetu = parse_hetu(number, today=today) if number else None
    born = _birth_date(cells.get("born", ""), today)
    draft = ClientDraft(
        id=identity,
        first_names=first[: limits.NAME],
        last_name=last[: limits.NAME],
        identity=hetu.value if hetu else "",
        born=hetu.born if hetu else born,
        phone=cells.get("phone", ""),
        email=cells.get("email", ""),
        address=cells.get("address", ""),
        postal_code=cells.get("postal_code", ""),
        city=cells.get("city", ""),
        municipality=cells.get("municipality", ""),
        protected=cells.get("protected", "").casefold() in _YES,
    )
    language = _LANGUAGES.get(cells.get("service_language", "").casefold())
    if language:
        draft = replace(draft, service_language=language)
    missing = []
    if not (first or last):
        missing.append("name")
    if number and hetu is None:
        missing.append("identity-wrong")
    elif not (number or born):
        missing.append("identity")
    return ReadPatient(draft, tuple(missing))


def _names(cells: Mapping[str, str]) -> tuple[str, str]:
    """Two columns, or one: `Esimerkki, Aino` or `Aino Esimerkki`."""
    first, last = cells.get("first_names", ""), cells.get("last_name", "")
    whole = cells.get("name", "")
    if first or last or not whole:
        return first, last
    if "," in whole:
        last, _, first = whole.partition(",")
        return first.strip(), last.strip()
    first, _, last = whole.rpartition(" ")
    return first.strip(), last.strip()


def _birth_date(text: str, today: date) -> date | None:
    """A date as people write it, or the number of days that Excel keeps."""
    if text.isdigit() and int(text) in _EXCEL_DAYS:
        return _EXCEL_BEGINS + timedelta(days=int(text))
    found = parse_date(text, today=today) if text else None
    return found if found and found <= today else None
