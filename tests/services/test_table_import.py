"""Clients from CSV and Excel: mapping remembered, preview, duplicates, undo of the whole import."""

import io
import tracemalloc
import zipfile
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import NotFound
from app.formats.table_reading import Table, is_table, read_table
from app.services import client_import, periods
from app.services.caseload import list_caseload
from app.services.client_import import ImportInUse, ImportRefused
from app.storage.store import Store
from tests.casework import add_worker, events, log, visit
from tests.conftest import NOW

TODAY = date(2026, 11, 11)
LIST = (
    "Sukunimi;Etunimet;Hetu;Puhelin;Kotikunta;Turvakielto\r\n"
    "Esimerkki;Demo-Äinö;010594Y9032;040 123 4567;Mäntsälä;x\r\n"
    "Malli;Demo-Eero;;050-765 4321;;\r\n"
)


SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def excel(rows: list[list[str]], *, extra: str = "", since_1904: bool = False) -> bytes:
    """The smallest workbook that Excel would open, first row shared strings, the rest inline."""
    letters = "ABCDEFGHIJ"
    shared = "".join(f"<si><t>{text}</t></si>" for text in rows[0])
    lines = [
        "".join(f'<c r="{letters[n]}1" t="s"><v>{n}</v></c>' for n in range(len(rows[0]))),
        *(
            "".join(
                f'<c r="{letters[n]}{line}"><f>A1</f><v>{text}</v></c>' if text.isdigit()
                else f'<c r="{letters[n]}{line}" t="inlineStr"><is><t>{text}</t></is></c>'
                for n, text in enumerate(row)
                if text
            )
            for line, row in enumerate(rows[1:], start=2)
        ),
    ]  # fmt: skip
    sheet = "".join(f"<row>{line}</row>" for line in lines)
    kind = '<workbookPr date1904="1"/>' if since_1904 else "<workbookPr/>"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", f"<workbook {SPACE}>{kind}</workbook>")
        book.writestr("xl/sharedStrings.xml", f"<sst {SPACE}>{shared}</sst>")
        book.writestr(
            "xl/worksheets/sheet1.xml",
            f"{extra}<worksheet {SPACE}><sheetData>{sheet}</sheetData></worksheet>",
        )
    return packed.getvalue()


def preview(store: Store, data: bytes) -> client_import.PatientPreview:
    table = read_table(data)
    columns = client_import.columns_for(store, table.heads)
    return client_import.preview_table(store, table, columns, today=TODAY)


def imported(store: Store, data: bytes = LIST.encode()) -> tuple[UUID, ...]:
    drafts = [row.draft for row in preview(store, data).rows]
    return client_import.import_clients(store, drafts, now=NOW, today=TODAY)


def imported_with_periods(store: Store) -> tuple[UUID, ...]:
    drafts = [
        replace(row.draft, period_start=date(2026, 9, 1), period_end=date(2026, 12, 31))
        for row in preview(store, LIST.encode()).rows
    ]
    return client_import.import_clients(store, drafts, now=NOW, today=TODAY)


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_csv_in_latin_1_with_semicolon_tab_or_comma_is_read(
    store: Store, encoding: str, separator: str
) -> None:
    found = preview(store, LIST.replace(";", separator).encode(encoding)).rows
    aino, eero = (row.draft for row in found)
    assert (aino.first_names, aino.last_name, aino.identity) == (
        "Demo-Äinö", "Esimerkki", "010594Y9032",
    )  # fmt: skip
    assert (aino.born, aino.municipality, aino.protected) == (date(1994, 5, 1), "Mäntsälä", True)
    assert (eero.phone, eero.protected, found[1].missing) == ("050-765 4321", False, ("identity",))


@pytest.mark.requirement("I8.5")
def test_excel_is_read_with_dates_and_kept_values_of_formulas(store: Store) -> None:
    data = excel([["Asiakas", "Syntymäaika"], ["Malli, Demo-Eero", "34455"]])
    assert is_table(data)
    (row,) = preview(store, data).rows
    assert (row.draft.first_names, row.draft.last_name) == ("Demo-Eero", "Malli")
    assert row.draft.born == date(1994, 5, 1)


@pytest.mark.requirement("I8.5", "R03")
@pytest.mark.parametrize(
    ("cell", "protected"),
    [
        *((said, False) for said in ("", "ei", "Nej", "NO", "0", "false", "-", " ei ")),
        *((said, True) for said in ("x", "kyllä", "X!", "kyllä 1.5.2025", "?", "+", "=TRUE()")),
    ],
)
def test_turvakielto_is_taken_unless_the_cell_plainly_says_no(
    store: Store, cell: str, protected: bool
) -> None:
    (row,) = preview(store, f"Nimi;Turvakielto\nDemo-Eero Malli;{cell}\n".encode()).rows
    assert row.draft.protected is protected


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize(
    "cell", ["1985", "010185", "10185", "34455", "73000", "1.5.", "²", "3445²", "12.11.2026"]
)
def test_what_is_no_whole_date_of_the_past_is_asked_for_and_never_guessed(
    store: Store, cell: str
) -> None:
    (row,) = preview(store, f"Nimi;Syntymäaika\nDemo-Eero Malli;{cell}\n".encode()).rows
    assert (row.draft.born, row.missing) == (None, ("identity",))


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize(
    ("cell", "since_1904", "born"),
    [
        ("34455", False, date(1994, 5, 1)),
        ("32993", True, date(1994, 5, 1)),
        ("1985", False, None),
        ("010185", False, None),
        ("73000", False, None),
    ],
)
def test_only_an_excel_cell_of_five_digits_is_a_number_of_days(
    store: Store, cell: str, since_1904: bool, born: date | None
) -> None:
    data = excel([["Nimi", "Syntymäaika"], ["Demo-Eero Malli", cell]], since_1904=since_1904)
    (row,) = preview(store, data).rows
    assert row.draft.born == born


@pytest.mark.requirement("I8.5")
def test_empty_lines_do_not_count_and_too_many_people_are_told_truly(store: Store) -> None:
    people = [f"Demo-Eero Malli{number}" for number in range(2000)]
    full = "Nimi\n" + "\n\n".join(people) + "\n" * 3000
    assert len(read_table(full.encode()).rows) == 2000
    book = excel([["Nimi"], *([one] if n % 2 else [""] for n, one in enumerate(people * 2))])
    assert len(read_table(book).rows) == 2000
    for data in ((full + "X Y\nX Z\n").encode(), excel([["Nimi"], *([it] for it in people * 2)])):
        with pytest.raises(ImportRefused) as refused:
            read_table(data)
        assert refused.value.values["reason"] == "too-many"
        assert refused.value.values["number"] in (2002, 4000)


@pytest.mark.requirement("I8.5")
def test_formulas_are_never_run_nor_kept_and_phone_numbers_are_no_formulas(store: Store) -> None:
    table = read_table(
        b"Nimi;Puhelin;Osoite\nDemo-Eero Malli;+358 40 123;=HYPERLINK(evil)\nX Y;-;@SUM(1)\n"
    )
    assert table.formulas == 2, "a dash alone is no formula"
    assert table.rows[0] == ("Demo-Eero Malli", "+358 40 123", "")
    assert table.rows[1] == ("X Y", "", "")


@pytest.mark.requirement("I8.5")
def test_the_mapping_is_remembered_for_the_same_columns(store: Store) -> None:
    heads = ("A", "B", "C")
    assert client_import.columns_for(store, heads) == {}
    client_import.remember_columns(store, heads, {"last_name": 2, "first_names": 0})
    assert client_import.columns_for(store, heads) == {"last_name": 2, "first_names": 0}
    assert client_import.columns_for(store, ("A", "B")) == {}


@pytest.mark.requirement("I8.5")
def test_duplicates_are_warned_of_by_name_hetu_and_phone_in_any_form(store: Store) -> None:
    imported(store)
    again = (
        "Nimi;Hetu;Puhelin\nUusi Nimi;010594Y9032;\nDemo-Eero Malli;;\nKolmas Muu;;+358507654321\n"
        "Aivan Toinen;;\nAivan Muu;020594X903P;\nSama Taas;020594X903P;\n"
    )
    found = preview(store, again.encode()).rows
    assert [bool(row.duplicates) for row in found] == [True, True, True, False, False, False]
    assert found[5].doubled == 5


@pytest.mark.requirement("I8.5", "K37")
def test_undo_of_the_whole_import_leaves_nothing_but_the_log(store: Store) -> None:
    ids = imported(store)
    last = client_import.last_import(store)
    assert last is not None
    assert (last.count, last.at) == (len(ids), NOW)
    assert client_import.undo_import(store) == 2
    assert list_caseload(store, today=TODAY, now=NOW) == []
    assert client_import.last_import(store) is None
    actions = [action for action, _ in events(store)]
    assert ("clients-imported" in actions, "import-undone" in actions) == (True, True)
    with pytest.raises(NotFound):
        client_import.undo_import(store)


@pytest.mark.requirement("I8.5")
def test_an_import_that_is_in_use_is_not_undone_by_half(store: Store) -> None:
    add_worker(store)
    first, _ = imported(store)
    log(store, visit(first))
    with pytest.raises(ImportInUse) as refused:
        client_import.undo_import(store)
    assert refused.value.values["count"] == 1
    assert len(list_caseload(store, today=TODAY, now=NOW)) == 2


@pytest.mark.requirement("I8.5")
def test_what_was_written_of_the_period_keeps_an_import_from_being_undone(store: Store) -> None:
    add_worker(store)
    first, _ = imported_with_periods(store)
    facts = periods.load_facts(store, first)
    periods.save_facts(store, replace(facts, expectations="Kotoa ulos"), now=NOW)
    with pytest.raises(ImportInUse) as refused:
        client_import.undo_import(store)
    assert refused.value.values["count"] == 1
    assert periods.load_facts(store, first).expectations == "Kotoa ulos"


@pytest.mark.requirement("I8.5")
def test_an_import_with_periods_is_undone_while_nothing_was_written(store: Store) -> None:
    imported_with_periods(store)
    assert client_import.undo_import(store) == 2


HOSTILE = {
    "old-excel": b"\xd0\xcf\x11\xe0" + bytes(600),
    "not-a-table": b"PK\x03\x04" + bytes(90),
    "not-text": b"a;b\x00\n1;2\n",
    "no-patients": b"Nimi;Hetu\n",
    "too-many": b"Nimi\n" + b"X\n" * 2001,
    "too-large": b"x" * (10 * 1024 * 1024 + 1),
}


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize("reason", HOSTILE)
def test_a_hostile_file_is_refused_whole_with_its_reason(reason: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_table(HOSTILE[reason])
    assert refused.value.values["reason"] == reason


@pytest.mark.requirement("I8.5")
def test_entities_and_bombs_in_a_workbook_are_refused() -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    with pytest.raises(ImportRefused):
        read_table(excel([["Nimi"], ["Demo"]], extra=entities))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/worksheets/sheet1.xml", b" " * (40 * 1024 * 1024 + 1))
    with pytest.raises(ImportRefused) as refused:
        read_table(packed.getvalue())
    assert refused.value.values["reason"] == "too-large"


def workbook(**parts: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(f"xl/{name}.xml".replace("sheet1", "worksheets/sheet1"), content)
    return packed.getvalue()


@pytest.mark.requirement("I8.5", "A5")
def test_entities_hidden_in_another_encoding_are_refused() -> None:
    told = (
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "Demo-Eero Malli">]>'
        f'<worksheet {SPACE}><sheetData><row><c t="inlineStr"><is><t>Nimi</t></is></c></row>'
        '<row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
    )
    with pytest.raises(ImportRefused) as refused:
        read_table(workbook(sheet1=told.encode("utf-16")))
    assert refused.value.values["reason"] == "not-a-table"


@pytest.mark.requirement("I8.5", "A5")
def test_a_small_file_of_endless_strings_is_refused_in_little_memory() -> None:
    rows = excel([["Nimi"], ["Demo"]])
    with zipfile.ZipFile(io.BytesIO(rows)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    strings = f"<sst {SPACE}>{'<si/>' * 400_000}</sst>".encode()
    data = workbook(sheet1=sheet, sharedStrings=strings)
    assert len(data) < 20_000
    tracemalloc.start()
    try:
        with pytest.raises(ImportRefused) as refused:
            read_table(data)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused.value.values["reason"] == "too-large"
    assert most < 20 * 1024 * 1024


@pytest.mark.requirement("I8.5")
@given(data=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_any_bytes_are_a_table_or_are_refused(data: bytes) -> None:
    try:
        table = read_table(data)
    except ImportRefused:
        return
    assert isinstance(table, Table)
    assert {len(row) for row in table.rows} == {len(table.heads)}
