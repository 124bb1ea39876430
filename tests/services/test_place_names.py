"""Place names in the texts of a client with turvakielto (worker-review.md 3)."""

import pytest

from app.services.place_names import municipalities, name_stems, names_in, place_names_in
from app.services.vault import Store
from tests.casework import add_client

INFLECTED = [
    "Helsingissä",
    "helsingissä",
    "Helsinkiin",
    "Lahdessa",
    "Lahteen",
    "Seinäjoella",
    "Virroilla",
    "Kauniaisissa",
    "Turussa",
    "Lappeenrannasta",
    "Turkuun",
    "Hämeenlinnassa",
    "Vaasaan",
    "Oulusta",
    "Rovaniemellä",
    "Jyväskylään",
    "Kuopiossa",
    "Tampereella",
    "tampereelle",
    "Espooseen",
    "Mikkelissä",
    "Pietarsaaressa",
    "Kuhmossa",
    "Ylöjärvellä",
    "Iissä",
    "Porista",
    "Heinävedellä",
    "Riihimäen",
    "Naantalista",
    "Loviisassa",
    "Vihdissä",
    "Ähtärissä",
    "Pyhäjoelta",
    "Kemin",
    "Utsjoella",
    "Kristiinankaupungissa",
    "Liedossa",
    "Sipoossa",
    "Nousiaisissa",
    "Kokemäeltä",
    "Mänttä-Vilppulassa",
    "Vantaallekin",
]
SWEDISH = ["Jakobstad", "Åbo", "Esbo", "Nådendals", "Mariehamn", "Vasa", "Lovisa", "Uleåborg"]
ORDINARY = [
    "Käytiin",
    "yhdessä",
    "kaupassa",
    "hiljaisena",
    "aikana",
    "Aino",
    "avaa",
    "uuden",
    "postin",
    "ja",
    "kotka",
    "lensi",
    "lahden",
    "yli",
    "Salossa",
    "mentiin",
    "saloon",
    "Kaisa",
    "tulostaa",
    "maksusuunnitelman",
    "joka",
    "päivä",
    "talossa",
    "simo",
    "soitti",
    "pelto",
    "perhosia",
    "nokian",
    "kengät",
    "Tapaaminen",
    "sovittiin",
    "keskiviikoksi",
    "Kelan",
    "päätös",
    "tuli",
    "Metsässä",
    "oli",
    "hyvä",
]


@pytest.mark.requirement("R03")
@pytest.mark.parametrize("word", INFLECTED)
def test_a_municipality_is_found_in_any_form(word: str) -> None:
    assert names_in([f"Oltiin ({word}) silloin."]) == (word,)


@pytest.mark.requirement("R03")
@pytest.mark.parametrize("word", SWEDISH)
def test_a_municipality_is_found_in_swedish(word: str) -> None:
    assert names_in([f"Vi var i {word}, tillsammans."]) == (word,)


@pytest.mark.requirement("R03")
def test_everyday_words_are_left_in_peace() -> None:
    assert names_in([" ".join(ORDINARY)]) == ("Salossa",)


@pytest.mark.requirement("R03", "A5")
def test_street_village_and_town_of_the_client_are_found_and_nobody_elses(store: Store) -> None:
    address = {"address": "Koivukuja 3 A", "city": "Mallila", "municipality": "Demola"}
    client_id = add_client(store, protected=True, **address)
    texts = ["Käytiin mallilassa ja Koivukujalla.", "Demolan kirjasto, 3 A", "koivu kaatui"]
    found = place_names_in(store, client_id, texts)
    assert found == ("mallilassa", "Koivukujalla", "Demolan")
    open_client = add_client(store, first_names="Demo-Eero", **address)
    assert place_names_in(store, open_client, texts) == ()


@pytest.mark.requirement("R03")
def test_all_308_municipalities_are_there_with_their_codes() -> None:
    rows = municipalities()
    assert len({row.code for row in rows}) == len({row.fi for row in rows}) == 308
    by_code = {row.code: row for row in rows}
    assert (by_code["853"].fi, by_code["853"].sv) == ("Turku", "Åbo")
    assert all(name_stems(row.fi) for row in rows)
    missed = [row.fi for row in rows if not names_in([row.fi]) or not names_in([row.sv])]
    assert missed == []
