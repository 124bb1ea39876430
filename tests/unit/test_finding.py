"""Who is meant by what was typed (30): names, initials, slips of the fingers, numbers."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.finding import Findable, best, rank
from app.storage.stems import stems

AINO = Findable(UUID(int=1), "Demo-Aino", "Esimerkki", ("+358 40 123 4567",), "010190-999R")
MATTI = Findable(UUID(int=2), "Matti Åke", "Mallikas", ("09-876 543",))
PAIVI = Findable(UUID(int=3), "Päivi", "Mäkelä-Korhonen")
ENDED = Findable(UUID(int=4), "Aino", "Vanhala", ended=True)


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize(
    ("typed", "one"),
    [
        ("ai", AINO),
        ("esim ain", AINO),
        ("AE", AINO),
        ("a e", AINO),
        ("Ainolle", AINO),
        ("Mallikkaan", MATTI),
        ("mallikas åke", MATTI),
        ("paivi", PAIVI),
        ("makela", PAIVI),
        ("korhonen", PAIVI),
        ("Esimerki", AINO),
        ("Eismerkki", AINO),
        ("Korhoenn", PAIVI),
        ("0401234567", AINO),
        ("040 123", AINO),
        ("+358401234567", AINO),
        ("00358 40 1234", AINO),
        ("876543", MATTI),
        ("010190-999r", AINO),
    ],
)
def test_each_way_of_naming_somebody_finds_only_that_one(typed: str, one: Findable) -> None:
    assert best((AINO, MATTI, PAIVI), typed, stems, 5) == [one]


@pytest.mark.requirement("I9.2")
@pytest.mark.parametrize(
    "typed", ["", "   ", "xyz", "ain mallikas", "aima", "040", "010190", "%", "'", "esxxxrkki"]
)
def test_what_names_nobody_finds_nobody(typed: str) -> None:
    assert best((AINO, MATTI, PAIVI), typed, stems, 5) == []


@pytest.mark.requirement("I9.2")
def test_a_whole_name_comes_before_a_slip_and_who_is_here_before_who_was() -> None:
    aimo = Findable(UUID(int=5), "Aimo", "Toinen")

    assert best((ENDED, aimo, AINO), "aino", stems, 5) == [AINO, ENDED, aimo]
    assert best((ENDED, aimo, AINO), "aino", stems, 2) == [AINO, ENDED]


@pytest.mark.requirement("I9.2")
@given(st.text(max_size=40))
def test_whatever_is_typed_is_answered(typed: str) -> None:
    assert rank(AINO, typed, stems) in {None, 0, 1, 2, 3}


@pytest.mark.requirement("I9.2")
@given(st.integers(min_value=4, max_value=12), st.data())
def test_every_beginning_of_a_number_finds_it_however_it_is_written(
    length: int, data: st.DataObject
) -> None:
    number = AINO.numbers[0][:length]
    breaks = data.draw(st.lists(st.sampled_from(["", " ", "-", "."]), min_size=12, max_size=12))
    written = "".join(f"{digit}{gap}" for digit, gap in zip(number, breaks, strict=False))

    assert rank(AINO, written, stems) == 0
