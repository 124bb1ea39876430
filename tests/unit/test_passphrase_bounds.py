"""The exact bounds of the advice on passphrases: characters, words, what is common, what repeats.

`NEW` holds letters of which no two beside each other are neighbours on a keyboard or repeat.
"""

import random

import pytest

from app.security.passphrase import Strength, Weakness, generated_phrase, judge, phrase_words

NEW = "kjtvmwbgxqdhnzsrlpfckmjx"
FIVE = "kjt vmw bgx qdh nzs"  # 19 characters: the words alone carry it

pytestmark = pytest.mark.requirement("S2.2", "I3.1")


def weakness(typed: str, *, device: bool = False) -> Weakness | None:
    return judge(typed.encode(), device=device).weakness


@pytest.mark.parametrize(
    ("typed", "device", "expected"),
    [
        (FIVE, False, None),
        (FIVE[:15], False, Weakness.TOO_SHORT),
        ("kjt kjt kjt kjt kjt", False, Weakness.TOO_SHORT),
        ("kj tv mw bg xq dh", False, Weakness.TOO_SHORT),
        ("kjt_vmw bgx qdh nzs", False, Weakness.TOO_SHORT),
        (FIVE[:11], True, None),
        (FIVE[:7], True, Weakness.TOO_SHORT),
    ],
)
def test_different_words_of_three_letters_count(
    typed: str, device: bool, expected: Weakness | None
) -> None:
    assert weakness(typed, device=device) is expected


@pytest.mark.parametrize(
    ("typed", "device", "expected"),
    [
        (f"administrator{NEW[:12]}", False, None),
        (f"administrator{NEW[:11]}", False, Weakness.COMMON),
        (f"password{NEW[:8]}", True, None),
        (f"password{NEW[:7]}", True, Weakness.COMMON),
        (f"   {NEW[:7]}   password   ", True, Weakness.COMMON),
        (f"   {NEW[:8]}   password   ", True, None),
        ("password password", True, Weakness.COMMON),
    ],
)
def test_what_everybody_tries_and_spaces_around_the_rest_count_as_nothing(
    typed: str, device: bool, expected: Weakness | None
) -> None:
    assert weakness(typed, device=device) is expected


@pytest.mark.parametrize(
    ("typed", "device", "expected"),
    [
        (NEW[:11] + NEW[10] * 9, False, None),
        (NEW[:10] + NEW[9] * 10, False, Weakness.REPEATING),
        (NEW[:7] + NEW[6] * 5, True, None),
        (NEW[:6] + NEW[5] * 6, True, Weakness.REPEATING),
    ],
)
def test_only_what_is_new_surprises(typed: str, device: bool, expected: Weakness | None) -> None:
    assert weakness(typed, device=device) is expected


def test_six_words_or_twenty_four_new_letters_are_strong() -> None:
    assert judge(FIVE.encode()).strength is Strength.GOOD
    assert judge(f"{FIVE} rlp".encode()).strength is Strength.STRONG
    assert judge(NEW[:23].encode()).strength is Strength.GOOD
    assert judge(NEW.encode()).strength is Strength.STRONG


def test_a_generated_phrase_is_words_of_the_list_with_spaces_between() -> None:
    phrase = generated_phrase(random.Random(4).randrange)  # noqa: S311

    assert set(phrase.split(" ")) <= set(phrase_words())
