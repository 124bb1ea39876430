"""The code lists: three languages, real icons, ids of the domain, codes only where proven."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.domain.meetings import ContactForm, Outcome
from app.reference.vocabularies import Vocabulary, core_elements_of, entries, entry, label

LISTS = list(Vocabulary)
# Every code that domain.md 1.5 proves for these lists; a new one needs a proof there first.
PROVEN_NATIONAL = {
    ("urn:oid:1.2.246.537.6.1250", "3"),
    *(("urn:oid:1.2.246.537.6.1290", code) for code in ("3", "39", "47")),
}
PROVEN_SOCIAL_SERVICES = {"45", "46", "93"}
PLANNED_SERVICES = {str(n) for n in range(1, 25)} | {"99"}
CURRENT_SERVICES = {str(n) for n in range(1, 27)} | {"99"}


@pytest.fixture(scope="module")
def icon_names() -> Iterator[set[str]]:
    spec = find_spec("lucide")
    assert spec is not None and spec.submodule_search_locations is not None
    path = Path(spec.submodule_search_locations[0]) / "data" / "lucide-icons.db"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = "SELECT name FROM icons UNION SELECT alias FROM icon_aliases"
        yield {name for (name,) in connection.execute(names)}


@pytest.mark.requirement("A7")
@pytest.mark.parametrize("vocabulary", LISTS)
def test_every_entry_has_words_in_three_languages(vocabulary: Vocabulary) -> None:
    for one in entries(vocabulary):
        for language in ("fi", "sv", "en"):
            words = one.label(language)
            assert words and words == words.strip(), (one.id, language)


@pytest.mark.requirement("A3")
@pytest.mark.parametrize("vocabulary", LISTS)
def test_no_id_and_no_word_stands_twice(vocabulary: Vocabulary) -> None:
    # entries() itself reads into a table by id, so the file is counted
    source = files("resources").joinpath("vocabularies", f"{vocabulary.value}.toml")
    assert source.read_text(encoding="utf-8").count("[[entry]]") == len(entries(vocabulary))
    for language in ("fi", "sv", "en"):
        words = [(one.label(language), one.outcome) for one in entries(vocabulary)]
        assert len(set(words)) == len(words), language


@pytest.mark.requirement("A3")
def test_every_file_of_the_folder_is_a_list_the_app_knows() -> None:
    there = {path.name for path in files("resources").joinpath("vocabularies").iterdir()}
    # the register of municipalities has a shape of its own (app/services/place_names.py)
    assert there - {"municipalities.toml"} == {f"{one.value}.toml" for one in LISTS}


@pytest.mark.requirement("A7")
@pytest.mark.parametrize("vocabulary", LISTS)
def test_icons_and_drawings_exist(vocabulary: Vocabulary, icon_names: set[str]) -> None:
    drawings = files("resources").joinpath("drawings")
    for one in entries(vocabulary):
        assert not one.icon or one.icon in icon_names, one.id
        assert not one.pictogram or drawings.joinpath(f"{one.pictogram}.svg").is_file(), one.id


@pytest.mark.requirement("I5.2", "R30")
def test_a_pictogram_of_our_own_for_each_part_of_life_with_lines_of_one_weight() -> None:
    drawings = files("resources").joinpath("drawings")
    names = [one.pictogram for one in entries(Vocabulary.GOAL_AREAS)]
    assert len(names) == len(set(names)) == 14 and all(names)
    for name in names:
        drawing = drawings.joinpath(f"{name}.svg").read_text(encoding="utf-8")
        assert "Rinnalla's own drawing; MIT" in drawing, name
        assert 'viewBox="0 0 150 150"' in drawing and "<text" not in drawing, name
        weights = [float(one) for one in re.findall(r'stroke-width="([\d.]+)"', drawing)]
        assert all(4.5 <= weight <= 9 for weight in weights), (name, weights)


@pytest.mark.requirement("P16", "P46", "P69")
def test_contact_forms_are_those_of_the_domain() -> None:
    assert [one.id for one in entries(Vocabulary.CONTACT_FORMS)] == [
        form.value for form in ContactForm
    ]


@pytest.mark.requirement("R17", "R40")
def test_outcome_reasons_belong_to_an_outcome_and_blame_nobody() -> None:
    outcomes = {one.outcome for one in entries(Vocabulary.OUTCOME_REASONS)}
    assert outcomes == {Outcome.CANCELLED.value, Outcome.NO_CONTACT.value}
    cancelled = {
        one.id for one in entries(Vocabulary.OUTCOME_REASONS) if one.outcome == "cancelled"
    }
    assert {"client-cancelled", "worker-ill", "worker-holiday", "weather", "transport"} <= cancelled


@pytest.mark.requirement("R24", "E64", "K06")
def test_each_method_suggests_a_core_element_of_the_model() -> None:
    model = {one.id for one in entries(Vocabulary.CORE_ELEMENTS) if one.group == "thl"}
    law = [one for one in entries(Vocabulary.CORE_ELEMENTS) if one.group == "shl-17"]
    assert len(model) == 4 and len(law) == 5
    assert {one.core_element for one in entries(Vocabulary.METHODS)} == model


@pytest.mark.requirement("R24")
def test_suggested_core_elements_come_in_the_order_of_the_list_once() -> None:
    chosen = ("peer-support", "doing-together", "household-work", "needs-talk", "her own word")
    assert core_elements_of(chosen) == ("needs", "intensive-individual-work", "group")


@pytest.mark.requirement("K15", "P04", "K22")
def test_a_need_begins_a_goal_in_an_area_that_exists() -> None:
    areas = {one.id for one in entries(Vocabulary.GOAL_AREAS)}
    assert {one.area for one in entries(Vocabulary.NEEDS)} <= areas


@pytest.mark.requirement("A6")
def test_national_codes_stand_only_where_they_are_proven() -> None:
    national = {
        (one.code_system, one.code)
        for vocabulary in LISTS
        for one in entries(vocabulary)
        if one.code_system.startswith("urn:")
    }
    assert national == PROVEN_NATIONAL
    social = {one.social_service_code for one in entries(Vocabulary.SERVICES)} - {""}
    assert social == PROVEN_SOCIAL_SERVICES


@pytest.mark.requirement("P75", "A6")
def test_services_carry_both_internal_lists_of_the_plan_document_whole() -> None:
    services = entries(Vocabulary.SERVICES)
    assert {one.code for one in services} == PLANNED_SERVICES
    assert {one.current_code for one in services} == CURRENT_SERVICES
    kela = entry(Vocabulary.SERVICES, "kela")
    assert kela is not None and (kela.current_code, kela.code) == ("5", "3")
    rehabilitation = entry(Vocabulary.SERVICES, "social-rehabilitation")
    assert rehabilitation is not None and not rehabilitation.social_service_code


@pytest.mark.requirement("R35")
def test_old_names_of_offices_are_gone_from_what_she_reads() -> None:
    words = " ".join(one.fi for vocabulary in LISTS for one in entries(vocabulary))
    assert "sosiaaliasiamies" not in words and "TE-toimisto" not in words and "TYP" not in words


@pytest.mark.requirement("R12")
def test_languages_of_service_hold_the_national_and_the_sami_languages() -> None:
    service = {one.id for one in entries(Vocabulary.SERVICE_LANGUAGES) if one.service}
    assert {"fi", "sv", "se", "smn", "sms"} <= service
    assert label(Vocabulary.SERVICE_LANGUAGES, "ar", "fi") == "arabia" and "ar" not in service


@pytest.mark.requirement("P32")
def test_a_word_of_her_own_is_shown_as_she_wrote_it() -> None:
    assert label(Vocabulary.PLACES, "Torin penkki", "sv") == "Torin penkki"
    assert label(Vocabulary.PLACES, "museum", "sv") == "Museum eller teater"
