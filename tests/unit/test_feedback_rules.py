"""What may be shown of anonymous answers, and when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.feedback import (
    LEAST_SHOWN,
    Answer,
    Question,
    first_day,
    may_be_shown,
    month_of,
    results,
    rounded_shares,
)
from app.reference.feedback_questions import question_words

MAY = month_of(date(2026, 5, 1))
few = st.integers(0, 40)
counts = st.tuples(few, few, few)


@pytest.mark.requirement("I5.3", "P60", "S4")
def test_shown_only_for_closed_months_with_n_10_else_merged_with_the_next() -> None:
    months = {
        MAY: (5, 5, 1),
        MAY + 1: (3, 1, 0),
        MAY + 2: (4, 4, 2),
        MAY + 3: (9, 1, 0),
        MAY + 4: (2, 1, 1),
        MAY + 5: (50, 50, 50),
    }
    shown = results(months, this_month=MAY + 5)

    assert [(one.first - MAY, one.last - MAY, one.answers) for one in shown.months] == [
        (0, 0, 11),
        (1, 2, 14),
        (3, 3, 10),
    ]
    assert shown.answers == 35  # the small rest and the open month are in no total


@pytest.mark.requirement("I5.3", "S4")
def test_a_month_of_equal_answers_waits_until_one_differs() -> None:
    assert not may_be_shown((12, 0, 0))
    alike = {MAY: (12, 0, 0), MAY + 1: (1, 0, 1)}
    (merged,) = results(alike, this_month=MAY + 2).months
    assert (merged.first, merged.last, merged.answers) == (MAY, MAY + 1, 14)


@pytest.mark.requirement("I5.3", "P60")
@given(counts)
def test_shares_are_rounded_to_five_per_cent_and_add_up(found: tuple[int, int, int]) -> None:
    shares = rounded_shares(found)
    assert all(share % 5 == 0 for share in shares)
    assert sum(shares) == (100 if sum(found) else 0)
    for one, share in zip(found, shares, strict=True):
        assert not sum(found) or abs(share - 100 * one / sum(found)) < 5


@pytest.mark.requirement("I5.3", "S4")
@given(st.dictionaries(st.integers(MAY, MAY + 40), counts), st.integers(MAY, MAY + 41))
def test_nothing_below_ten_is_ever_shown(
    months: dict[int, tuple[int, int, int]], this_month: int
) -> None:
    shown = results(months, this_month)
    assert all(one.answers >= LEAST_SHOWN and one.last < this_month for one in shown.months)
    assert shown.answers == sum(one.answers for one in shown.months)
    places = [place for one in shown.months for place in range(one.first, one.last + 1)]
    assert len(places) == len(set(places))


@pytest.mark.requirement("I5.3")
def test_december_is_followed_by_january() -> None:
    december = month_of(date(2026, 12, 31))
    assert first_day(december) == date(2026, 12, 1)
    assert first_day(december + 1) == date(2027, 1, 1)


@pytest.mark.requirement("P82", "P78", "R16")
def test_the_question_of_the_pirkanmaa_form_bears_its_title_word_for_word() -> None:
    asked = question_words(Question.MEETING, "fi")
    assert asked.title == "Pärjäämisen tunne tämän tapaamisen jälkeen"
    assert asked.translation == "" and asked.words["decline"] == "En halua vastata"
    assert question_words(Question.MEETING, "sv").translation == "Arbetsöversättning"
    assert question_words(Question.MEETING, "en").translation == "Working translation"


@pytest.mark.requirement("P79", "P81")
def test_kykenetko_mielestasi_taman_tapaamisen_jalkeen_parjaamaan_tilanteessasi() -> None:
    """The stem, then its only item: the two words of the form make one sentence."""
    stem = question_words(Question.MEETING, "fi").stem
    assert stem.startswith("Kykenetkö mielestäsi tämän tapaamisen jälkeen")
    assert stem.endswith("pärjäämään tilanteessasi?")
    assert stem == "Kykenetkö mielestäsi tämän tapaamisen jälkeen pärjäämään tilanteessasi?"


@pytest.mark.requirement("P80")
def test_paljon_paremmin_paremmin_entiseen_tapaan_tai_huonommin_in_this_order() -> None:
    options = question_words(Question.MEETING, "fi").options
    assert [options[answer] for answer in Answer] == [
        "Paljon paremmin",
        "Paremmin",
        "Entiseen tapaan tai huonommin",
    ]
