"""Clients out of a table: which column means what, and the draft of each row."""

import re
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
_NOT_PROTECTED: Final = frozenset(("", "ei", "nej", "no", "0", "false", "-"))
_LANGUAGES: Final = {
    "suomi": "fi", "finska": "fi", "finnish": "fi", "fi": "fi",
    "ruotsi": "sv", "svenska": "sv", "swedish": "sv", "sv": "sv",
    "englanti": "en", "engelska": "en", "english": "en", "en": "en",
}  # fmt: skip
_DAYS: Final = re.compile(r"[1-9][0-9]{4}")  # a year or a ddmmyy is no number of days


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
    return [
        _person(table, number, columns, next(new_id), today) for number in range(len(table.rows))
    ]


def _person(
    table: Table, number: int, columns: Mapping[str, int], new_id: UUID, today: date
) -> ReadPatient:
    row = table.rows[number]
    cells = {field: row[place].strip() for field, place in columns.items() if 0 <= place < len(row)}
    first, last = _names(cells)
    identity = cells.get("identity", "")
    hetu = parse_hetu(identity, today=today) if identity else None
    born = _birth_date(cells.get("born", ""), table.counted_from, today)
    draft = ClientDraft(
        id=new_id,
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
        protected=_is_protected(table, number, columns.get("protected"), cells),
    )
    language = _LANGUAGES.get(cells.get("service_language", "").casefold())
    if language:
        draft = replace(draft, service_language=language)
    missing = []
    if not (first or last):
        missing.append("name")
    if identity and hetu is None:
        missing.append("identity-wrong")
    elif not (identity or born):
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


def _is_protected(table: Table, number: int, place: int | None, cells: Mapping[str, str]) -> bool:
    """Anything but a plain no is a turvakielto: one too many is seen, one too few harms."""
    if (number, place) in table.passed_over:
        return True
    return cells.get("protected", "").casefold() not in _NOT_PROTECTED


def _birth_date(text: str, counted_from: date | None, today: date) -> date | None:
    """A date with its year as people write it, or the number of days that an Excel cell keeps."""
    found = None
    if counted_from is not None and _DAYS.fullmatch(text):
        found = counted_from + timedelta(days=int(text))
    elif text and not text.endswith("."):  # `1.5.` has no year
        found = parse_date(text, today=today)
    return found if found and found <= today else None
